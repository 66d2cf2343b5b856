"""Each reader of a stranger's bytes reads or refuses whatever it is given: the fixed part of `make fuzz`."""

from __future__ import annotations

import itertools
import signal
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from types import FrameType

import pytest
from fuzz import CORPUS, MAX_KEPT_BYTES, UNIT_SECONDS, arcs, kept
from mutation import CHANGES, mutants
from readers import scratch
from targets import MAX_SEED_BYTES, TARGETS, Target

from stablehand.errors import CheckpointError


class HangError(Exception):
    """An input that takes longer than any may."""


@contextmanager
def ends() -> Iterator[None]:
    """Fail where the body does not end in time, as long as Python gets a turn."""

    def alarm(number: int, frame: FrameType | None) -> None:
        raise HangError

    before = signal.signal(signal.SIGALRM, alarm)
    signal.setitimer(signal.ITIMER_REAL, UNIT_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def check(target: Target, data: bytes) -> bool:
    """Read or refuse; what fails is kept for `--replay`."""
    try:
        with ends():
            return target(data)
    except BaseException:
        path = scratch() / "find"
        path.write_bytes(data)
        print(f"the input is in {path}: {data[:200]!r}")
        raise


@pytest.mark.parametrize("name", TARGETS)
def test_the_corpus(name: str) -> None:
    target = TARGETS[name]
    corpus = kept(name)
    assert sum(map(len, corpus)) < 60_000
    for data in corpus:
        assert len(data) <= MAX_KEPT_BYTES
        check(target, data)


@pytest.mark.parametrize("name", TARGETS)
def test_seeds_are_read_and_their_mutants_read_or_refused(name: str) -> None:
    target = TARGETS[name]
    seeds = [seed for seed in target.seeds() if len(seed) <= MAX_SEED_BYTES]
    assert check(target, seeds[0])
    for seed in seeds[1:]:
        check(target, seed)
    seeds += kept(name)
    stream = mutants(seeds, target.words, Random(zlib.crc32(name.encode())))
    read = [check(target, data) for data in itertools.islice(stream, target.mutants)]
    # Else nothing behind the first check was reached.
    assert any(read) and not all(read)


def test_every_corpus_is_of_a_target() -> None:
    assert {path.name for path in CORPUS.iterdir()} == set(TARGETS)


# The checkers themselves


class TwoLinesError(CheckpointError):
    def __str__(self) -> str:
        return "two\nlines"


def faulty(data: bytes) -> None:
    """A reader with three mistakes."""
    if data.startswith(b"h"):
        signal.pause()
    if data.startswith(b"m"):
        raise TwoLinesError("")
    if b"\xff" in data:
        raise IndexError("a mistake")


@pytest.mark.parametrize("data", [b"h", b"m", b"a\xff"])
def test_a_mistake_is_found(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("test_fuzz.UNIT_SECONDS", 0.05)
    target = Target(faulty, list, ())
    assert check(target, b"a")
    with pytest.raises((HangError, AssertionError, IndexError)):
        check(target, data)


def test_mutations_reach_a_mistake_and_are_the_same_again() -> None:
    def first(seed: int, count: int) -> list[bytes]:
        return list(itertools.islice(mutants([b"abcd", b"efgh"], [b"\xff"], Random(seed)), count))

    assert first(0, 50) == first(0, 50) != first(1, 50)
    found = [data for data in first(0, 200) if b"\xff" in data]
    assert found and len(CHANGES) == 6


def test_coverage_tells_inputs_apart() -> None:
    """What is kept in the corpus is chosen by it."""
    target = TARGETS["gguf"]
    valid = next(iter(target.seeds()))
    assert arcs(target, valid) == arcs(target, valid) != arcs(target, valid[:-1])
    assert Path(next(iter(arcs(target, valid)))[0]).is_file()
