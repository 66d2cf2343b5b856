"""Fuzz the readers, guided by coverage; Atheris is in the dependency group `fuzz`.

    python tests/fuzz/fuzz.py gguf --runs 1000000
    python tests/fuzz/fuzz.py --seconds 60             every target in turn
    python tests/fuzz/fuzz.py gguf --keep              add to the corpus what covers more

A find is written to `build/fuzz/crash-…`, and `--replay FILE` runs it again. Inputs that reached something
new are kept in `build/fuzz/TARGET`, where the next run begins; of those `--keep` takes what the corpus lacks.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from types import FrameType
from typing import Any

HERE = Path(__file__).parent
CORPUS = HERE / "corpus"
WORK = HERE.parents[1] / "build" / "fuzz"
PACKAGE = str(HERE.parents[1] / "stablehand")
MAX_LENGTH = 8192
MAX_KEPT_BYTES = 4096
UNIT_SECONDS = 5
"""An input that takes longer is a find; the longest that is allowed to anything is a template's 2 s."""


def fuzz(name: str, runs: int, seconds: int, replay: Path | None) -> None:
    """Fuzz one target in this process, which libFuzzer ends."""
    import atheris

    with atheris.instrument_imports(include=["stablehand", "jinja2"]):
        from targets import TARGETS

    target = TARGETS[name]
    folder = WORK / name
    folder.mkdir(parents=True, exist_ok=True)
    for seed in [*target.seeds(), *kept(name)]:
        if len(seed) <= MAX_LENGTH:
            (folder / named(seed)).write_bytes(seed)
    words = folder.with_suffix(".dict")
    spelled = ("".join(f"\\x{byte:02x}" for byte in word) for word in target.words)
    words.write_text("".join(f'"{word}"\n' for word in spelled))
    options = [
        f"-runs={runs}",
        f"-max_total_time={seconds}",
        f"-max_len={MAX_LENGTH}",
        f"-timeout={UNIT_SECONDS}",
        f"-dict={words}",
        f"-artifact_prefix={WORK}/",
        "-rss_limit_mb=2048",
        "-print_final_stats=1",
        "-verbosity=1",
    ]
    atheris.Setup([sys.argv[0], *options, str(replay or folder)], target)
    atheris.Fuzz()


def named(data: bytes) -> str:
    """What a file of the corpus is called."""
    return sha256(data).hexdigest()[:16]


def kept(name: str) -> list[bytes]:
    """The corpus of a target."""
    return [path.read_bytes() for path in sorted((CORPUS / name).glob("*"))]


def keep(name: str) -> int:
    """Add to the corpus what covers lines that it does not, the smallest first; gives how many."""
    from targets import TARGETS

    target = TARGETS[name]
    covered: set[tuple[str, int, int]] = set()
    folder = CORPUS / name
    folder.mkdir(parents=True, exist_ok=True)
    for data in [*target.seeds(), *kept(name)]:
        covered |= arcs(target, data)
    added = 0
    found = sorted((WORK / name).iterdir(), key=lambda path: (path.stat().st_size, path.name))
    for path in found:
        data = path.read_bytes()
        if len(data) > MAX_KEPT_BYTES:
            break
        new = arcs(target, data) - covered
        if new:
            covered |= new
            (folder / named(data)).write_bytes(data)
            added += 1
    return added


def arcs(target: Any, data: bytes) -> set[tuple[str, int, int]]:
    """The steps from line to line that reading takes in our own files."""
    found: set[tuple[str, int, int]] = set()

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        name = frame.f_code.co_filename
        if not name.startswith(PACKAGE):
            return None
        last = 0

        def lines(frame: FrameType, event: str, argument: object) -> Any:
            nonlocal last
            if event == "line":
                found.add((name, last, frame.f_lineno))
                last = frame.f_lineno
            return lines

        return lines

    sys.settrace(trace)
    try:
        target(data)
    finally:
        sys.settrace(None)
    return found


def each(names: list[str], options: argparse.Namespace) -> Iterator[tuple[str, int, float]]:
    """Fuzz each target in a process of its own; gives how many inputs it ran, and the seconds."""
    for name in names:
        started = time.monotonic()
        command = [sys.executable, __file__, name, "--here"]
        command += [f"--runs={options.runs}", f"--seconds={options.seconds}"]
        ended = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False)
        done = re.search(r"number_of_executed_units: (\d+)", ended.stderr)
        if ended.returncode or done is None:
            print(ended.stderr[-6000:], file=sys.stderr)
            raise SystemExit(f"{name}: a find; see above")
        yield name, int(done[1]), time.monotonic() - started


def main() -> None:
    """Fuzz the targets that are named, or all."""
    sys.path.insert(0, str(HERE))
    parser = argparse.ArgumentParser(description="Fuzz the readers of files.")
    parser.add_argument("targets", nargs="*")
    parser.add_argument("--runs", type=int, default=-1, help="inputs for each target")
    parser.add_argument("--seconds", type=int, default=0, help="seconds for each target")
    parser.add_argument("--replay", type=Path, help="run one input alone")
    parser.add_argument("--keep", action="store_true", help="add to the corpus what covers more")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here or options.replay:
        fuzz(options.targets[0], options.runs, options.seconds, options.replay)
    from targets import TARGETS

    names = options.targets or list(TARGETS)
    if unknown := sorted(set(names) - set(TARGETS)):
        parser.error(f"no target {unknown[0]!r}; there are {', '.join(TARGETS)}")
    if options.keep:
        for name in names:
            print(f"{name}: {keep(name)} files added to the corpus")
        return
    if options.runs < 0 and not options.seconds:
        parser.error("give --runs or --seconds, or it never ends")
    total = 0
    for name, done, seconds in each(names, options):
        total += done
        print(f"{name}: {done} inputs in {seconds:.0f} s, nothing found", flush=True)
    print(f"{total} inputs in all, nothing found")


if __name__ == "__main__":
    os.environ.setdefault("RUST_BACKTRACE", "0")
    main()
