"""f32 and bf16 to f16 in whole vectors, where numpy would go element by element."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import ml_dtypes
import numpy as np
from numpy.typing import NDArray

from stablehand.loader.scratch import scratch

CHUNK = 1 << 18
"""Elements narrowed at a time, so that the steps meet them in the cache."""

# numpy narrows to f16 one element after the other. Where the result is a normal number, both formats have
# the same bits in the same order: moving the exponent's bias and rounding are integer arithmetic on
# whole vectors. What is left (zeros, subnormals, infinities, NaN) is numpy's to convert.


def narrow_to_f16(values: NDArray[np.generic], out: NDArray[np.generic]) -> None:
    """f32 or bf16 into a contiguous f16 array of the same shape, rounded to nearest, ties to even: the same
    bits as numpy's cast.

    Raises:
      KeyError: of another dtype; see `NARROWED`.
    """
    narrow = NARROWED[values.dtype]
    source, converted = values.reshape(-1), out.reshape(-1)
    for first in range(0, source.size, CHUNK):
        chunk = source[first : first + CHUNK]
        narrowed = converted[first : first + CHUNK]
        others = narrow(_bits(chunk), _bits(narrowed))
        count = np.count_nonzero(others)
        if count > chunk.size // 8:
            _cast(chunk, narrowed)
        elif count:
            places = np.flatnonzero(others)
            mended = np.empty(count, np.float16)
            _cast(chunk[places], mended)
            narrowed[places] = mended


def _f16_from_f32(bits: NDArray[np.uint32], out: NDArray[np.uint16]) -> NDArray[np.bool_]:
    magnitude, codes, sign = scratch("f32", (3, bits.size), np.dtype(np.uint32))
    np.bitwise_and(bits, np.uint32(0x7FFFFFFF), out=magnitude)
    # To nearest, ties to even: half of the last place that stays, less one, plus that place itself.
    np.right_shift(bits, np.uint32(13), out=codes)
    codes &= np.uint32(1)
    codes += magnitude
    codes -= np.uint32(((127 - 15) << 23) - 0xFFF)
    codes >>= np.uint32(13)
    np.right_shift(bits, np.uint32(16), out=sign)
    sign &= np.uint32(0x8000)
    codes |= sign
    out[...] = codes
    # From the smallest normal f16 up to what rounds to infinity: 2**-14 to 65520.
    magnitude -= np.uint32(0x38800000)
    others = scratch("others", bits.shape, np.dtype(np.bool_))
    np.greater_equal(magnitude, np.uint32(0x477FF000 - 0x38800000), out=others)
    return others


def _f16_from_bf16(bits: NDArray[np.uint16], out: NDArray[np.uint16]) -> NDArray[np.bool_]:
    np.bitwise_and(bits, np.uint16(0x7FFF), out=out)
    out -= np.uint16((127 - 14) << 7)
    others = scratch("others", bits.shape, np.dtype(np.bool_))
    np.greater_equal(out, np.uint16(30 << 7), out=others)  # 30 exponents are normal in both
    out += np.uint16(1 << 7)
    out <<= np.uint16(3)
    sign = scratch("sign", bits.shape, np.dtype(np.uint16))
    np.bitwise_and(bits, np.uint16(0x8000), out=sign)
    out |= sign
    return others


_Narrow = Callable[[NDArray[Any], NDArray[np.uint16]], NDArray[np.bool_]]
"""Writes f16 codes for the bits of floats; says which are not right, until it is called again."""

NARROWED: Mapping[np.dtype[Any], _Narrow] = MappingProxyType(
    {np.dtype(np.float32): _f16_from_f32, np.dtype(ml_dtypes.bfloat16): _f16_from_bf16}
)


def _cast(values: NDArray[np.generic], out: NDArray[np.generic]) -> None:
    with np.errstate(over="ignore", under="ignore", invalid="ignore"):
        out[...] = values


def _bits(values: NDArray[np.generic]) -> NDArray[Any]:
    return values.view(f"u{values.dtype.itemsize}")
