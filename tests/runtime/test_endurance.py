"""Generations in one process leak nothing: `endurance.py` at a small scale."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("endurance.py")

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/statm").exists(), reason="needs /proc to know what a process holds"
)


def run(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), "--generations", "100", *options]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_memory_stays_as_it_is() -> None:
    ended = run()
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_a_leak_is_seen() -> None:
    """As large as the caches of one layer; 100 generations make it a few hundredths."""
    ended = run("--leak", "131072")
    assert ended.returncode == 1 and "100 generations" in ended.stdout
