"""Kill writers of the module cache at every moment, and look for a wrong module.

Three parts, each of which must find no wrong module, no crash, and no file left behind:

- every call: a process is killed before and after each call to C that storing an entry makes;
- random: several processes find and store the same entries, and are killed at any moment; now and
  then an entry is damaged, or files may not grow beyond a size, as on a full disk;
- compiles: `stablehand compile` is killed at any moment, and then left alone.

    python tests/compiler/stress.py --kills 1000 --workers 8 --compiles 10
"""

from __future__ import annotations

import argparse
import itertools
import logging
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from multiprocessing.sharedctypes import RawArray
from pathlib import Path
from typing import Any

from stablehand.compiler.cache import VARIABLE, Cache, key
from stablehand.errors import OutputError

ENTRIES = [key({"entry": number}) for number in range(6)]
WRONG_MODULE = 3
CROWDED = 100_000
"""Bytes that a file may have in a process that sees a full disk: less than any module."""


def module_of(entry: str) -> bytes:
    """What every writer of an entry writes."""
    source = random.Random(entry)
    return source.randbytes(source.randint(150_000, 600_000))


def fork(body: Callable[[], None]) -> int:
    """Run in a child; it ends with 0, or 1 and a traceback. Gives its id."""
    child = os.fork()
    if child:
        return child
    try:
        body()
        os._exit(0)
    except BaseException:
        sys.excepthook(*sys.exc_info())
        os._exit(1)


def wait(child: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def check_entries(cache: Cache, entries: Sequence[str] = ENTRIES) -> int:
    """Each entry is right or absent, and can be stored; gives how many were right.

    Raises:
      AssertionError: one is wrong, or a temporary file is left.
    """
    found = 0
    for entry in entries:
        if cache.find(entry) is not None:
            assert cache.module_path(entry).read_bytes() == module_of(entry), "a wrong module"
            found += 1
        path = cache.store(entry, module_of(entry), {})
        assert path == cache.module_path(entry)
        assert cache.find(entry) is not None
    left = [path.name for path in cache.folder.iterdir() if path.name.startswith(".")]
    assert not left, left
    return found


def every_call(folder: Path) -> int:
    """Die at each call of C in `Cache.store`; gives the number of deaths."""
    cache = Cache(folder)
    other, entry = ENTRIES[:2]
    cache.store(other, module_of(other), {})
    deaths = 0
    for exists in (False, True):
        for last in itertools.count(1):
            if not exists:
                for path in cache.folder.glob(f"{entry}.*"):
                    path.unlink()
            code = wait(fork(lambda last=last: die_storing(cache, entry, last)))
            assert cache.module_path(other).read_bytes() == module_of(other)
            found = check_entries(cache, [entry])
            if code == 0:
                assert found == 1
                break
            assert code == -signal.SIGKILL, code
            deaths += 1
    return deaths


def die_storing(cache: Cache, entry: str, last: int) -> None:
    """Store an entry, and die at the event numbered `last` among the calls of C and their returns."""
    module = module_of(entry)
    events = 0

    def profile(frame: object, event: str, argument: object) -> None:
        nonlocal events
        if event in ("c_call", "c_return"):
            events += 1
            if events == last:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(profile)
    cache.store(entry, module, {})
    sys.setprofile(None)


def find_and_store(cache: Cache, seed: int, hits: Any, slot: int) -> None:
    """Work on random entries until killed, counting the modules that were found and right."""
    choice = random.Random(seed)
    if choice.random() < 0.25:
        resource.setrlimit(resource.RLIMIT_FSIZE, (CROWDED, CROWDED))
    while True:
        entry = choice.choice(ENTRIES)
        if look_up(cache, entry, hits, slot) and choice.random() < 0.7:
            continue
        try:
            path = cache.store(entry, module_of(entry), {})
        except OutputError:  # the disk is full, as far as this process can see
            continue
        if path.read_bytes() != module_of(entry):
            os._exit(WRONG_MODULE)


def look_up(cache: Cache, entry: str, hits: Any, slot: int) -> bool:
    if cache.find(entry) is None:
        return False
    if cache.module_path(entry).read_bytes() != module_of(entry):
        os._exit(WRONG_MODULE)
    hits[slot] += 1
    return True


def damage(cache: Cache, choice: random.Random) -> None:
    """Spoil a file of an entry, as a disk or a person might."""
    paths = sorted(cache.folder.glob("*.*"))
    if not paths:
        return
    path = choice.choice(paths)
    match choice.randrange(4):
        case 0:
            path.unlink()
        case 1:
            os.truncate(path, choice.randrange(path.stat().st_size + 1))
        case 2:
            path.write_bytes(choice.randbytes(choice.randrange(1000)))
        case 3:
            content = bytearray(path.read_bytes())
            if content:
                content[choice.randrange(len(content))] ^= 1 << choice.randrange(8)
            path.write_bytes(content)


def random_kills(folder: Path, kills: int, workers: int, seed: int) -> tuple[int, int]:
    """Rounds of workers that are killed one by one; gives the kills and the right modules found."""
    cache, choice = Cache(folder), random.Random(seed)
    hits = RawArray("Q", workers)
    done = 0
    while done < kills:
        damage(cache, choice)
        children = []
        for slot in range(workers):
            seed = choice.getrandbits(32)
            body = lambda seed=seed, slot=slot: find_and_store(cache, seed, hits, slot)  # noqa: E731
            children.append(fork(body))
        for child in children:
            time.sleep(choice.random() * 0.1)
            os.kill(child, signal.SIGKILL)
            code = wait(child)
            assert code == -signal.SIGKILL, f"a worker ended with {code}"
            done += 1
    check_entries(cache)
    return done, sum(hits)


def killed_compiles(folder: Path, count: int, seed: int) -> int:
    """Kill `stablehand compile` at random moments; what it writes in the end is what it always was."""
    choice = random.Random(seed)
    text, module = folder / "decode.mlir", folder / "decode.vmfb"
    run = (sys.executable, "-m", "stablehand")
    emit = ("emit", "--graph", "decode", "--context", "8", "--chunk", "4", "-o", str(text))
    model = str(Path(__file__).parent.parent / "references" / "mha")
    subprocess.run([*run, emit[0], model, *emit[1:]], check=True, capture_output=True)

    def compile_in(cache: str) -> subprocess.Popen[bytes]:
        environment = {**os.environ, VARIABLE: str(folder / cache)}
        command = [*run, "compile", str(text)]
        return subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)

    started = time.monotonic()
    assert compile_in("undisturbed").wait() == 0
    seconds, expected = time.monotonic() - started, module.read_bytes()
    for _ in range(count):
        process = compile_in("killed")
        time.sleep(choice.random() * seconds)
        process.kill()
        process.wait()
        assert not module.exists() or module.read_bytes() == expected
        module.unlink(missing_ok=True)
    assert compile_in("killed").wait() == 0
    assert module.read_bytes() == expected
    left = [path.suffix for path in (folder / "killed").iterdir()]
    # The module and its record, and on Linux the record of what the compiler calls this CPU.
    assert left.count(".vmfb") == 1 and set(left) == {".json", ".vmfb"} and len(left) <= 3, left
    assert sorted(path.name for path in folder.glob("*decode*")) == ["decode.mlir", "decode.vmfb"]
    return count


def main() -> int:
    """Run the parts; an exception, and so 1, where one finds something."""
    parser = argparse.ArgumentParser(description="Kill writers of the module cache.")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--workers", type=int, default=8)
    parser.add_argument("--compiles", type=int, default=3)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    # Each damaged entry is a line, of which there will be many.
    logging.getLogger("stablehand").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory(prefix="stablehand-stress-") as name:
        folder = Path(name)
        deaths = every_call(folder / "calls")
        print(f"every call: {deaths} deaths, none with a wrong module")
        kills, hits = random_kills(folder / "random", options.kills, options.workers, options.seed)
        print(f"random: {kills} kills, {hits} modules found, all right")
        if options.compiles:
            count = killed_compiles(folder, options.compiles, options.seed)
            print(f"compiles: {count} killed, the next one whole")
    return 0


if __name__ == "__main__":
    sys.exit(main())
