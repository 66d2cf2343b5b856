"""Convert every one of the 2^32 patterns of f32 to each narrower float, and compare with two oracles.

Each code comes from exact rationals (`FloatType.least`) and from numpy's float64 arithmetic
(`round_in_numpy`), under both overflow rules; a NaN must stay one. Then the kernels that pack on this
CPU are compared with `convert`, byte for byte: they must take every pattern that is within the range and
leave every other alone. Patterns go by chunks over several processes, and `--from` and `--to` (any base) take
a part of them:

    python tests/loader/sweep.py
    python tests/loader/sweep.py --kernels-only
    python tests/loader/sweep.py --from 0x7f000000 --to 0x80000000
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from itertools import pairwise

import numpy as np
from float_oracles import TYPES, round_in_numpy
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from stablehand.compiler.host import host_target
from stablehand.compiler.kernels.cpu_pack import LEFT_ALONE
from stablehand.formats import Layout
from stablehand.loader.buffers import aligned
from stablehand.loader.convert import F8, convert, overflowed
from stablehand.runtime.packing import CompiledPacker

DESTINATIONS = ("f16", "bf16", F8)
RULES = ("nan", "saturate")
ALL = 1 << 32
CHUNK = 1 << 20
BLOCK = 1 << 12  # the limits of the kernels are multiples of it
TILE = 16
KERNELS = ("f16", "bf16")
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


@cache
def kernels() -> CompiledPacker | None:
    """What packs on this CPU, one in each process; None where there are no kernels for it."""
    target = host_target()
    return CompiledPacker(target) if target.lanes else None


def check_kernels(begin: int, end: int) -> int:
    """Pack the patterns from `begin` to before `end`, all of one sign, and compare; gives how many.

    Raises:
      MismatchError: as `check_chunk`.
    """
    packer = kernels()
    assert packer is not None
    rows = aligned((TILE, BLOCK // TILE), "f32")
    for first in range(begin, end, BLOCK):
        patterns = np.arange(first, min(first + BLOCK, end), dtype=np.uint32)
        # A short block is filled up with its own patterns.
        rows.view(np.uint32).reshape(-1)[:] = np.resize(patterns, BLOCK)
        magnitudes = rows.view(np.uint32) & np.uint32(SIGN - 1)
        for destination in KERNELS:
            packed = aligned((1, BLOCK // TILE, TILE), destination)
            done = packer(rows, packed, 0, Layout(TILE, 1))
            what = f"f32 to {destination} (kernel)"
            if done != (TILE if magnitudes.max() < LEFT_ALONE["f32", destination] else 0):
                raise MismatchError(f"{what}: {done} rows taken from {first:#010x} on")
            if done:
                expected = convert(rows, destination).view(np.uint16).reshape(-1)
                found = packed.view(np.uint16)[0].T.reshape(-1)
                _refuse(found != expected, rows.view(np.uint32).reshape(-1), found, expected, what)
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
    """Run the sweep."""
    parser = argparse.ArgumentParser(description="Convert every f32 pattern and compare.")
    parser.add_argument("--from", dest="begin", type=lambda text: int(text, 0), default=0)
    parser.add_argument("--to", dest="end", type=lambda text: int(text, 0), default=ALL)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--kernels-only", action="store_true")
    options = parser.parse_args()
    if not 0 <= options.begin < options.end <= ALL:
        parser.error("the patterns are 0 to 0x100000000")
    if kernels() is None and options.kernels_only:
        parser.error("there are no kernels for this CPU")
    if not options.kernels_only:
        sweep(check_chunk, options, f"{', '.join(DESTINATIONS)} agree with both oracles")
    if kernels() is not None:
        sweep(check_kernels, options, f"{', '.join(KERNELS)} of the kernels are numpy's")
    return 0


def sweep(check: Callable[[int, int], int], options: argparse.Namespace, agreement: str) -> None:
    """Check every chunk and say so; exits with 1 where a pattern differs."""
    started = time.perf_counter()
    pieces = chunks(options.begin, options.end)
    columns = (TextColumn("chunks"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    done = 0
    with ProcessPoolExecutor(options.jobs) as pool, Progress(*columns) as progress:
        try:
            for count in progress.track(
                pool.map(check, *zip(*pieces, strict=True)), total=len(pieces)
            ):
                done += count
        except MismatchError as mismatch:
            pool.shutdown(cancel_futures=True)
            sys.exit(str(mismatch))
    seconds = time.perf_counter() - started
    print(
        f"{done} patterns from {options.begin:#x} to {options.end:#x}: "
        f"{agreement}, in {seconds:.0f} s"
    )


if __name__ == "__main__":
    sys.exit(main())
