"""The cache under kills, at small scale; `python tests/compiler/stress.py` is the whole."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import stress

from stablehand.compiler.cache import Cache

SCRIPT = Path(stress.__file__)


def test_no_kill_leaves_a_wrong_module_or_a_temporary_file() -> None:
    command = [sys.executable, str(SCRIPT), "--kills", "8", "--workers", "4", "--compiles", "1"]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    every, random, compiles = ended.stdout.splitlines()
    assert int(every.split()[2]) > 100 and "none with a wrong module" in every
    assert random.startswith("random: 8 kills, ") and random.endswith("all right")
    assert compiles == "compiles: 1 killed, the next one whole"


def test_a_wrong_module_is_noticed(cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    stress.check_entries(cache)
    entry = stress.ENTRIES[0]
    cache.store(entry, b"another module", {})
    with pytest.raises(AssertionError, match="a wrong module"):
        stress.check_entries(cache)
    monkeypatch.setattr(os, "_exit", sys.exit)
    with pytest.raises(SystemExit) as ended:
        stress.look_up(cache, entry, [0], 0)
    assert ended.value.code == stress.WRONG_MODULE


def test_a_file_left_behind_is_noticed(cache: Cache) -> None:
    stress.check_entries(cache)
    (cache.folder / ".x.part").write_bytes(b"")
    with pytest.raises(AssertionError, match=r"\.x\.part"):
        stress.check_entries(cache)
