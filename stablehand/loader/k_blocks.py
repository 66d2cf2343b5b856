"""Floats into ggml's K blocks, to the bit as its plain C encoders (`quantize_row_q*_K_ref`) make them.

Source of the rules: https://github.com/ggml-org/llama.cpp/blob/master/ggml/src/ggml-quants.c. A block is 256
inputs in groups of 16 or 32. Each group gets the scale (and minimum) of the least weighted error among
some that are tried; these are rounded to a few bits of the block's largest; codes are made anew of what
that left. Groups stand side by side here, `[inputs, groups]`, so that sums run in the order of the inputs,
as in C.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

F32 = NDArray[np.float32]
Parts = tuple[NDArray[Any], ...]

_BLOCK = 256
_AT_ONCE = 128
"""Blocks whose arrays stay in a core's cache."""

_NOTHING = np.float32(1e-15)
"""Groups whose numbers are all smaller than this get the scale 0."""

_MAGIC = np.float32(3 << 22)
_FRACTION, _HALF = np.int32((1 << 23) - 1), np.int32(1 << 22)


def q6_k(rows: F32) -> Parts:
    """Codes 0 … 63 `[rows, in]`, i8 scales of 16 inputs, d."""
    return _in_chunks(rows, _q6_k)


def q5_k(rows: F32) -> Parts:
    """Codes 0 … 31 `[rows, in]`, 6-bit scales and minimums of 32 inputs, d, dmin."""
    return _in_chunks(rows, lambda blocks: _of_32(blocks, _Search(31, -0.5, 15)))


def q4_k(rows: F32) -> Parts:
    """Codes 0 … 15 `[rows, in]`, 6-bit scales and minimums of 32 inputs, d, dmin."""
    return _in_chunks(rows, lambda blocks: _of_32(blocks, _Search(15, -1, 20)))


def q3_k(rows: F32) -> Parts:
    """Codes 0 … 7 `[rows, in]`, scales of -32 … 31 of 16 inputs, d."""
    return _in_chunks(rows, _q3_k)


def q2_k(rows: F32) -> Parts:
    """Codes 0 … 3 `[rows, in]`, 4-bit scales below 4-bit minimums of 16 inputs, d, dmin."""
    return _in_chunks(rows, _q2_k)


def _in_chunks(rows: F32, make: Callable[[F32], Parts]) -> Parts:
    blocks = rows.reshape(-1, _BLOCK)
    # Numbers too large for f16 scales overflow on the way, and such rows are refused.
    with np.errstate(all="ignore"):
        made = [make(blocks[at : at + _AT_ONCE]) for at in range(0, len(blocks), _AT_ONCE)]
    return tuple(np.concatenate(parts).reshape(len(rows), -1) for parts in zip(*made, strict=True))


def _q6_k(blocks: F32) -> Parts:
    groups = _groups(blocks, 16)
    codes, scales = _signed(groups, 32)
    of_block = scales.reshape(-1, 16)
    largest = _largest(of_block)
    nothing = np.abs(largest) < _NOTHING
    inverse = np.float32(-128) / largest
    d = np.where(nothing, np.float32(0), np.float32(1) / inverse).astype(np.float16)
    small = np.minimum(_nearest(inverse * of_block), 127)
    small[nothing[:, 0]] = 0
    codes = _again(groups, codes, d.astype(np.float32) * small.astype(np.float32), (-32, 31))
    whole = _inputs(codes, blocks)
    whole[nothing[:, 0]] = 0
    return whole, small.astype(np.int8), d


def _q3_k(blocks: F32) -> Parts:
    groups = _groups(blocks, 16)
    codes, scales = _one_by_one(groups, 4)
    of_block = scales.reshape(-1, 16)
    largest = _largest(of_block)
    nothing = largest == 0
    inverse = np.float32(-32) / largest
    d = np.where(nothing, np.float32(0), np.float32(1) / inverse).astype(np.float16)
    small = np.clip(_nearest(inverse * of_block), -32, 31)
    small[nothing[:, 0]] = -32  # as bytes of zeros are read
    codes = _again(groups, codes, d.astype(np.float32) * small.astype(np.float32), (-4, 3))
    return _inputs(codes, blocks), small.astype(np.int8), d


def _q2_k(blocks: F32) -> Parts:
    groups = _groups(blocks, 16)
    found = _Search(3, -0.5, 15, absolute=True).of(groups, np.abs(groups))
    scales, d = _small(found.scales.reshape(-1, 16), 15)
    minimums, dmin = _small(found.minimums.reshape(-1, 16), 15)
    pairs = (scales | minimums << 4).astype(np.uint8)
    codes = _again(
        groups,
        found.codes,
        d.astype(np.float32) * (pairs & np.uint8(15)),
        (0, 3),
        dmin.astype(np.float32) * (pairs >> np.uint8(4)),
    )
    return _inputs(codes, blocks), pairs, d, dmin


def _of_32(blocks: F32, search: _Search) -> Parts:
    groups = _groups(blocks, 32)
    magnitudes = np.abs(groups)
    mean = np.sqrt(_sum(groups * groups) / np.float32(32))
    found = search.of(groups, mean + magnitudes)
    scales, d = _small(found.scales.reshape(-1, 8), 63)
    minimums, dmin = _small(found.minimums.reshape(-1, 8), 63)
    scales, minimums = (
        np.minimum(small & 255, 63).astype(np.uint8) for small in (scales, minimums)
    )
    codes = _again(
        groups,
        found.codes,
        d.astype(np.float32) * scales,
        (0, search.most),
        dmin.astype(np.float32) * minimums,
    )
    return _inputs(codes, blocks), scales, minimums, d, dmin


# Groups


def _groups(blocks: F32, size: int) -> F32:
    return np.ascontiguousarray(blocks.reshape(-1, size).T)


def _inputs(codes: F32, blocks: F32) -> NDArray[np.uint8]:
    return np.ascontiguousarray(codes.T.astype(np.uint8)).reshape(blocks.shape)


def _sum(numbers: F32) -> F32:
    """Over the inputs, one after the other: along the first axis numpy adds row to row."""
    found: F32 = np.add.reduce(numbers, axis=0)
    return found


def _nearest(numbers: F32) -> NDArray[np.int32]:
    """To nearest, ties to even; beyond 2^22 the low bits that C has there too."""
    return ((numbers + _MAGIC).view(np.int32) & _FRACTION) - _HALF


def _codes(numbers: F32, least: int, most: int) -> F32:
    return np.clip(_nearest(numbers), least, most).astype(np.float32)


def _largest(scales: F32) -> F32:
    """Of each block, the scale of largest magnitude, the first of equals: `[blocks, 1]`."""
    return np.take_along_axis(scales, np.abs(scales).argmax(axis=1)[:, None], axis=1)


def _small(scales: F32, most: int) -> tuple[NDArray[np.int32], NDArray[np.float16]]:
    """Scales as whole numbers up to `most` of the block's largest, and what these multiply."""
    largest = np.maximum(scales.max(axis=1, keepdims=True), np.float32(0))
    inverse = np.where(largest > 0, np.float32(most) / largest, np.float32(0))
    return _nearest(inverse * scales), (largest / np.float32(most)).astype(np.float16)


def _again(
    groups: F32, codes: F32, scales: F32, ends: tuple[int, int], minimums: F32 | None = None
) -> F32:
    """Codes from 0 up, of scales and minimums as they are stored; those that were where a scale is 0."""
    divisors = scales.reshape(-1)
    numbers = groups if minimums is None else groups + minimums.reshape(-1)
    made = _codes(numbers / divisors, *ends) - np.float32(ends[0])
    return np.where(divisors == 0, codes, made)


def _peaks(groups: F32) -> tuple[F32, NDArray[np.bool_]]:
    """Of each group, the number of largest magnitude, and whether that is nothing."""
    place = np.abs(groups).argmax(axis=0)[None]
    peaks = np.take_along_axis(groups, place, axis=0)[0]
    return peaks, np.abs(peaks) < _NOTHING


# Searches


def _signed(groups: F32, most: int) -> tuple[F32, F32]:
    """Codes from 0 up, and scales, by least error weighted with squares: of 19 scales around the peak's."""
    peaks, nothing = _peaks(groups)
    squares = groups * groups
    cubes = squares * groups

    def tried(step: float) -> tuple[F32, F32, F32]:
        found = _codes(
            -(np.float32(most) + np.float32(0.1) * np.float32(step)) / peaks * groups,
            -most,
            most - 1,
        )
        return found, _sum(cubes * found), _sum(squares * found * found)

    codes, with_codes, of_codes = tried(0)
    scales = np.where(of_codes != 0, with_codes / of_codes, np.float32(0))
    best = scales * with_codes
    for step in (*range(-9, 0), *range(1, 10)):
        found, with_codes, of_codes = tried(step)
        better = (of_codes > 0) & (with_codes * with_codes > best * of_codes)
        np.copyto(codes, found, where=better)
        np.copyto(scales, with_codes / of_codes, where=better)
        np.copyto(best, scales * with_codes, where=better)
    codes += np.float32(most)
    codes[:, nothing], scales[nothing] = 0, 0
    return codes, scales


def _one_by_one(groups: F32, most: int) -> tuple[F32, F32]:
    """The same by changing one code at a time, five times round, where that lessens the error."""
    peaks, nothing = _peaks(groups)
    squares = groups * groups
    cubes = squares * groups
    codes = _codes(np.float32(-most) / peaks * groups, -most, most - 1)
    with_codes, of_codes = _sum(cubes * codes), _sum(squares * codes * codes)
    for _ in range(5):
        changed = False
        for number, square, cube, code in zip(groups, squares, cubes, codes, strict=True):
            rest_with, rest_of = with_codes - cube * code, of_codes - square * code * code
            new = _codes(number * rest_of / rest_with, -most, most - 1)
            new_with, new_of = rest_with + cube * new, rest_of + square * new * new
            better = (rest_with > 0) & (new != code) & (new_of > 0)
            better &= new_with * new_with * of_codes > with_codes * with_codes * new_of
            for kept, now in ((code, new), (with_codes, new_with), (of_codes, new_of)):
                np.copyto(kept, now, where=better)
            changed |= bool(better.any())
        if not changed:
            break
    scales = np.where(of_codes > 0, with_codes / of_codes, np.float32(0))
    codes += np.float32(most)
    codes[:, nothing], scales[nothing] = 0, 0
    return codes, scales


@dataclass(frozen=True)
class _Fit:
    """Codes `[inputs, groups]`; of each group a scale, and a minimum that is taken away."""

    codes: F32
    scales: F32
    minimums: F32


@dataclass(frozen=True)
class _Search:
    """Scales and minimums by weighted least squares, of codes that several scales would give.

    Attributes:
      most: the highest code.
      first: what the first scale's number of steps is beyond `most`; each next one's is 0.1 more.
      steps: how many follow the first.
      absolute: errors are absolute ones, not squares.
    """

    most: int
    first: float
    steps: int
    absolute: bool = False

    def of(self, groups: F32, weights: F32) -> _Fit:
        """The fit of least error; of equals, the first."""
        most = np.float32(self.most)
        largest, minimums = groups.max(axis=0), np.minimum(groups.min(axis=0), np.float32(0))
        flat = largest == minimums
        total, of_numbers = _sum(weights), _sum(weights * groups)

        def tried(steps: np.float32) -> tuple[F32, F32]:
            inverse = steps / (largest - minimums)
            return _codes(inverse * (groups - minimums), 0, self.most), inverse

        def error(codes: F32, scales: F32, minimums: F32) -> F32:
            off = scales * codes + minimums - groups
            return _sum(weights * (np.abs(off) if self.absolute else off * off))

        codes, inverse = tried(most)
        scales = np.float32(1) / inverse
        best = error(codes, scales, minimums)
        for step in range(self.steps + 1):
            found, _ = tried(np.float32(self.first) + np.float32(0.1) * np.float32(step) + most)
            weighted = weights * found
            of_codes, of_squares = _sum(weighted), _sum(weighted * found)
            of_both = _sum(weighted * groups)
            determinant = total * of_squares - of_codes * of_codes
            scale: F32 = np.divide(total * of_both - of_numbers * of_codes, determinant)
            minimum: F32 = np.divide(of_squares * of_numbers - of_codes * of_both, determinant)
            above = minimum > 0
            minimum[above] = 0
            np.copyto(scale, of_both / of_squares, where=above)
            off = error(found, scale, minimum)
            better = (determinant > 0) & (off < best)
            for kept, now in ((codes, found), (best, off), (scales, scale), (minimums, minimum)):
                np.copyto(kept, now, where=better)
        codes[:, flat], scales[flat] = 0, 0
        return _Fit(codes, scales, -minimums)
