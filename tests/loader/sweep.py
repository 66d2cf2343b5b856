"""Convert every one of the 2^32 patterns of f32 to each narrower float, and compare with two oracles.

Each code comes from exact rationals (`FloatType.least`) and from numpy's float64 arithmetic
(`round_in_numpy`), under both overflow rules; a NaN must stay one. Patterns go by chunks over several
processes, and `--from` and `--to` (any base) take a part of them:

    python tests/loader/sweep.py
    python tests/loader/sweep.py --from 0x7f000000 --to 0x80000000
"""

from __future__ import annotations

import argparse
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from itertools import pairwise

import numpy as np
from float_oracles import TYPES, round_in_numpy
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from stablehand.loader.convert import F8, convert, overflowed

DESTINATIONS = ("f16", "bf16", F8)
RULES = ("nan", "saturate")
ALL = 1 << 32
CHUNK = 1 << 20
SIGN = 1 << 31
INFINITY = 0x7F800000


class MismatchError(Exception):
    """A pattern that was not converted as an oracle says."""


@cache
def first_patterns(destination: str) -> np.ndarray:
    """For each code from 1 on, the first non-negative f32 pattern that rounds to it or beyond."""
    least = TYPES[destination].least
    near = least.astype(np.float32)
    return near.view(np.uint32).astype(np.int64) + (near < least)


def exact_codes(begin: int, end: int, destination: str) -> np.ndarray:
    """The codes of the non-negative patterns from `begin` to before `end`; one past the largest beyond."""
    firsts = first_patterns(destination)
    low, high = np.searchsorted(firsts, [begin, end - 1], side="right")
    steps = np.concatenate([[begin], firsts[low:high], [end]])
    return np.repeat(np.arange(low, high + 1), np.diff(steps))


def check_chunk(begin: int, end: int) -> int:
    """Compare the patterns from `begin` to before `end`, all of one sign; gives how many.

    Raises:
      MismatchError: names the first pattern that differs, and what was found and expected.
    """
    patterns = np.arange(begin, end, dtype=np.uint32)
    values = patterns.view(np.float32)
    sign = begin & SIGN
    magnitudes = begin - sign, end - sign
    nan = np.arange(*magnitudes) > INFINITY
    infinite = np.arange(*magnitudes) == INFINITY
    for destination in DESTINATIONS:
        kind = TYPES[destination]
        codes = exact_codes(*magnitudes, destination)
        beyond = codes > kind.max_code
        if kind.has_infinity:
            beyond &= ~infinite
        for rule in RULES:
            expected = np.where(beyond & (rule == "saturate"), kind.max_code, codes)
            expected = (expected | (kind.sign if sign else 0)).astype(kind.unsigned)
            converted = convert(values, destination, rule)
            found = converted.view(kind.unsigned)
            wrong = np.where(
                nan,
                (found & (kind.sign - 1)) <= kind.max_code + kind.has_infinity,
                found != expected,
            )
            _refuse(wrong, patterns, found, expected, f"f32 to {destination} ({rule}), exactly")
            with np.errstate(invalid="ignore"):
                widened = converted.astype(np.float64)
            by_numpy = round_in_numpy(values, destination, rule)
            wrong = (widened != by_numpy) & ~(np.isnan(widened) & np.isnan(by_numpy))
            _refuse(wrong, patterns, widened, by_numpy, f"f32 to {destination} ({rule}), in numpy")
            if overflowed(values, converted) != np.count_nonzero(beyond & ~nan):
                raise MismatchError(
                    f"f32 to {destination} ({rule}): wrong count from {begin:#010x} on"
                )
    return end - begin


def _refuse(
    wrong: np.ndarray, patterns: np.ndarray, found: np.ndarray, expected: np.ndarray, what: str
) -> None:
    if wrong.any():
        at = int(np.argmax(wrong))
        raise MismatchError(
            f"{what}: {patterns[at]:#010x} gives {found[at]}, expected {expected[at]}"
        )


def chunks(begin: int, end: int) -> list[tuple[int, int]]:
    """The range in pieces of at most CHUNK patterns, none of which holds both signs."""
    bounds = sorted({begin, end, *range(begin - begin % CHUNK + CHUNK, end, CHUNK)})
    return list(pairwise(bounds))


def main() -> int:
    """Run the sweep; 1 where a pattern differs."""
    parser = argparse.ArgumentParser(description="Convert every f32 pattern and compare.")
    parser.add_argument("--from", dest="begin", type=lambda text: int(text, 0), default=0)
    parser.add_argument("--to", dest="end", type=lambda text: int(text, 0), default=ALL)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    if not 0 <= options.begin < options.end <= ALL:
        parser.error("the patterns are 0 to 0x100000000")
    started = time.perf_counter()
    pieces = chunks(options.begin, options.end)
    columns = (TextColumn("chunks"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    done = 0
    with ProcessPoolExecutor(options.jobs) as pool, Progress(*columns) as progress:
        try:
            for count in progress.track(
                pool.map(check_chunk, *zip(*pieces, strict=True)), total=len(pieces)
            ):
                done += count
        except MismatchError as mismatch:
            pool.shutdown(cancel_futures=True)
            print(mismatch, file=sys.stderr)
            return 1
    seconds = time.perf_counter() - started
    print(
        f"{done} patterns from {options.begin:#x} to {options.end:#x}: "
        f"{', '.join(DESTINATIONS)} agree with both oracles, in {seconds:.0f} s"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
