"""A disk that is really full: a file system of a few pages, mounted for one command alone."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import loud
import pytest
from command_line import ALL_LOGITS, CHUNK, GQA, complaint

from stablehand.cli import run_cli
from stablehand.compiler.cache import VARIABLE

# Mounts, runs the rest, and lists what is then on the disk; the mount ends with the process.
SCRIPT = """
mount -t tmpfs -o "size=$1,mode=700" tmpfs "$2" || exit 99
listing="$3"; disk="$2"; shift 3
"$@"
code=$?
ls -A "$disk" > "$listing"
exit $code
"""
PYTHON = (sys.executable, "-c", "from stablehand.cli import main; main()")
ROOMY = "import shutil, types; shutil.disk_usage = lambda path: types.SimpleNamespace(free=1 << 40)"
FULL = "No space left on device"


@dataclass(frozen=True)
class Ended:
    """A command that has ended: its exit code, what it said, and what it left on the disk."""

    code: int
    output: str
    errors: str
    left: list[str]


OnDisk = Callable[..., Ended]


@pytest.fixture
def disk(out: Path) -> Path:
    """Where the disk is while a command runs."""
    return out


@pytest.fixture
def on_disk(tmp_path: Path, disk: Path) -> OnDisk:
    """Runs a command beside a disk of so many bytes; skips, loudly, where nothing may be mounted."""

    def run(size: int, *arguments: object, program: tuple[str, ...] = PYTHON, **env: Path) -> Ended:
        listing = tmp_path / "listing"
        mounted = ["unshare", "--mount", "sh", "-c", SCRIPT, "sh", str(size), disk, listing]
        try:
            ended = subprocess.run(
                [*map(str, mounted), *program, *map(str, arguments)],
                capture_output=True,
                text=True,
                check=False,
                timeout=120,
                env={**os.environ, **{name: str(path) for name, path in env.items()}},
            )
        except FileNotFoundError as error:
            _skip(str(error))
        if not listing.exists():
            _skip(ended.stderr.strip())
        left = listing.read_text().split()
        return Ended(ended.returncode, ended.stdout, ended.stderr, left)

    return run


def _skip(why: str) -> NoReturn:
    loud.skip("NO FULL DISK IS TESTED HERE", f"nothing can be mounted: {why}")


def test_the_disk_is_full(on_disk: OnDisk, disk: Path) -> None:
    """The fixture itself: what fits is written, what does not is refused by the system."""
    program = ("sh", "-c", 'echo short > "$0/short"; head -c 100000 /dev/zero > "$0/long"')
    ended = on_disk(8192, disk, program=program)
    assert ended.code and FULL in ended.errors and ended.left == ["long", "short"]
    assert list(disk.iterdir()) == []


@pytest.fixture
def text(tmp_path: Path) -> Path:
    """A graph's text, emitted where there is room."""
    path = tmp_path / "decode.mlir"
    assert run_cli(["emit", str(GQA), "--graph", "decode", *CHUNK, "-o", str(path)]) == 0
    return path


@pytest.mark.parametrize("command", ["emit", "compile", "pack", "logits"])
def test_an_output_that_does_not_fit(on_disk: OnDisk, disk: Path, text: Path, command: str) -> None:
    """One line that names the file; nothing of it is left, and nothing hidden beside it."""
    path = disk / "x"
    arguments: tuple[object, ...] = {
        "emit": ("emit", GQA, "--graph", "decode", *CHUNK, "-o", path),
        "compile": ("compile", text, "-o", path),
        "pack": ("pack", GQA, "--for", text, "-o", path),
        "logits": ("logits", GQA, "--token-ids", ",".join("1" * 40), *ALL_LOGITS, "-o", path),
    }[command]
    ended = on_disk(8192, *arguments)
    assert ended.code == 2, ended.errors
    told = complaint(ended.errors)
    assert str(path) in told and (FULL in told or "are free" in told)
    assert ended.left == []


def test_a_disk_that_fills_while_an_archive_is_written(
    on_disk: OnDisk, disk: Path, text: Path
) -> None:
    """There was room when it was looked for."""
    program = (*PYTHON[:2], f"{ROOMY}; {PYTHON[2]}")
    ended = on_disk(8192, "pack", GQA, "--for", text, "-o", disk / "x", program=program)
    assert ended.code == 2, (ended.code, ended.errors)
    assert str(disk / "x") in complaint(ended.errors) and ended.left == []


def test_a_temporary_folder_without_room(on_disk: OnDisk, disk: Path, text: Path) -> None:
    """The compiler's files do not fit: the folder is named, and the cache is left as it was."""
    cache = disk.with_name("cache")
    target = ("--target", "cpu:x86-64-v3")
    ended = on_disk(8192, "compile", text, *target, TMPDIR=disk, **{VARIABLE: cache})
    assert ended.code == 2, ended.errors
    assert FULL in complaint(ended.errors) and str(disk) in ended.errors
    assert ended.left == [] and not cache.exists()
    assert not text.with_suffix(".vmfb").exists()


def test_a_cache_without_room(on_disk: OnDisk, disk: Path, model: Path) -> None:
    """The text is written, from modules that are kept nowhere; one line says why."""
    ended = on_disk(8192, "run", model, "Once", "--max-tokens", 3, *CHUNK, **{VARIABLE: disk})
    assert ended.code == 0, ended.errors
    assert len(ended.output.rstrip("\n")) == 3
    told = [line for line in ended.errors.splitlines() if FULL in line]
    assert len(told) == 1 and str(disk) in told[0]
    assert not [name for name in ended.left if name.endswith((".vmfb", ".part"))]
