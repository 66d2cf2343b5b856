"""Mutations of files, without guidance: what the test run does where a fuzzer does more."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random


def mutants(seeds: Sequence[bytes], words: Sequence[bytes], random: Random) -> Iterator[bytes]:
    """Files that are each a seed, every other time the first one, with a few changes.

    There is no end to them, and the same `random` gives the same.
    """
    while True:
        data = random.choice((seeds[0], random.choice(seeds)))
        for _ in range(random.randint(1, 4)):
            data = random.choice(CHANGES)(data, random, seeds, words)
        yield data


Change = Callable[[bytes, Random, Sequence[bytes], Sequence[bytes]], bytes]


def _span(data: bytes, random: Random) -> tuple[int, int]:
    begin = random.randint(0, len(data))
    return begin, min(len(data), begin + random.choice((0, 1, 1, 2, 4, 8, 30)))


def _flip(data: bytes, random: Random, *_: Sequence[bytes]) -> bytes:
    if not data:
        return data
    at = random.randrange(len(data))
    return data[:at] + bytes((data[at] ^ 1 << random.randrange(8),)) + data[at + 1 :]


def _number(data: bytes, random: Random, *_: Sequence[bytes]) -> bytes:
    """Put a small, a large or a negative number over what is there, in binary or in digits."""
    begin, _end = _span(data, random)
    value = random.choice((0, 1, 2, 7, 64, 255, 1 << 16, 1 << 31, 1 << 32, 1 << 63, (1 << 64) - 1))
    raw = random.choice((value.to_bytes(8, "little"), str(value).encode(), b"-%d" % value))
    return data[:begin] + raw + data[begin + len(raw) :]


def _word(data: bytes, random: Random, seeds: Sequence[bytes], words: Sequence[bytes]) -> bytes:
    begin, end = _span(data, random)
    return data[:begin] + random.choice(words) + data[end:]


def _cut(data: bytes, random: Random, *_: Sequence[bytes]) -> bytes:
    begin, end = _span(data, random)
    return data[:begin] if random.random() < 0.2 else data[:begin] + data[end:]


def _repeat(data: bytes, random: Random, *_: Sequence[bytes]) -> bytes:
    begin, end = _span(data, random)
    return data[:end] + data[begin:end] * random.choice((1, 1, 3, 50)) + data[end:]


def _splice(data: bytes, random: Random, seeds: Sequence[bytes], words: Sequence[bytes]) -> bytes:
    other = random.choice(seeds)
    return data[: _span(data, random)[0]] + other[_span(other, random)[0] :]


CHANGES: Sequence[Change] = (_flip, _number, _word, _cut, _repeat, _splice)
