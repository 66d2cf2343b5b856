"""f32 and bf16 to f16 in whole vectors, where numpy would go element by element."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import ml_dtypes
import numpy as np
from numpy.typing import NDArray

# numpy narrows to f16 one element after the other. Where the result is a normal number, both formats have
# the same bits in the same order: moving the exponent's bias and rounding are integer arithmetic on
# whole vectors. What is left (zeros, subnormals, infinities, NaN) is numpy's to convert.


def narrow_to_f16(values: NDArray[np.generic]) -> NDArray[np.float16]:
    """f32 or bf16 of any shape as f16, rounded to nearest, ties to even: the same bits as numpy's cast.

    Raises:
      KeyError: of another dtype; see `NARROWED`.
    """
    narrow = NARROWED[values.dtype]
    result = np.empty(values.shape, np.float16)
    source, codes = values.reshape(-1), result.reshape(-1).view(np.uint16)
    scratch = _scratch()
    for first in range(0, source.size, CHUNK):
        chunk = source[first : first + CHUNK]
        narrowed = codes[first : first + CHUNK]
        others = narrow(_bits(chunk), narrowed, scratch[:, : chunk.size])
        count = np.count_nonzero(others)
        if count > chunk.size // 8:
            narrowed[...] = _bits(_cast(chunk))
        elif count:
            places = np.flatnonzero(others)
            narrowed[places] = _bits(_cast(chunk[places]))
    return result


def _f16_from_f32(
    bits: NDArray[np.uint32], out: NDArray[np.uint16], scratch: NDArray[np.uint32]
) -> NDArray[np.bool_]:
    magnitude, codes = scratch
    np.bitwise_and(bits, np.uint32(0x7FFFFFFF), out=magnitude)
    # To nearest, ties to even: half of the last place that stays, less one, plus that place itself.
    np.right_shift(bits, np.uint32(13), out=codes)
    codes &= np.uint32(1)
    codes += magnitude
    codes -= np.uint32(((127 - 15) << 23) - 0xFFF)
    codes >>= np.uint32(13)
    out[...] = codes
    np.right_shift(bits, np.uint32(16), out=codes)
    codes &= np.uint32(0x8000)
    np.bitwise_or(out, codes, out=out, casting="unsafe")
    # From the smallest normal f16 up to what rounds to infinity: 2**-14 to 65520.
    magnitude -= np.uint32(0x38800000)
    others: NDArray[np.bool_] = magnitude >= np.uint32(0x477FF000 - 0x38800000)
    return others


def _f16_from_bf16(
    bits: NDArray[np.uint16], out: NDArray[np.uint16], scratch: NDArray[np.uint32]
) -> NDArray[np.bool_]:
    np.bitwise_and(bits, np.uint16(0x7FFF), out=out)
    out -= np.uint16((127 - 14) << 7)
    others: NDArray[np.bool_] = out >= np.uint16(30 << 7)  # 30 exponents are normal in both
    out += np.uint16(1 << 7)
    out <<= np.uint16(3)
    sign = scratch[0].view(np.uint16)[: bits.size]
    np.bitwise_and(bits, np.uint16(0x8000), out=sign)
    out |= sign
    return others


_Narrow = Callable[[NDArray[Any], NDArray[np.uint16], NDArray[np.uint32]], NDArray[np.bool_]]
"""Writes f16 codes for the bits of floats, given scratch; says which are not right."""

NARROWED: Mapping[np.dtype[Any], _Narrow] = MappingProxyType(
    {np.dtype(np.float32): _f16_from_f32, np.dtype(ml_dtypes.bfloat16): _f16_from_bf16}
)

CHUNK = 1 << 18
"""Elements converted at a time, so that the steps meet them in the cache."""

_kept = threading.local()


def _scratch() -> NDArray[np.uint32]:
    """Two rows of CHUNK, a thread's own: fresh memory for every step would cost more than the step."""
    if not hasattr(_kept, "scratch"):
        _kept.scratch = np.empty((2, CHUNK), np.uint32)
    scratch: NDArray[np.uint32] = _kept.scratch
    return scratch


def _cast(values: NDArray[np.generic]) -> NDArray[np.generic]:
    with np.errstate(over="ignore", under="ignore", invalid="ignore"):
        return values.astype(np.float16)


def _bits(values: NDArray[np.generic]) -> NDArray[Any]:
    return values.view(f"u{values.dtype.itemsize}")
