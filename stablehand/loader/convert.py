"""Float to float, round to nearest, ties to even, straight from the source dtype to the destination."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import ml_dtypes
import numpy as np
from numpy.typing import NDArray

from stablehand.formats import OVERFLOW, Overflow
from stablehand.loader.narrowing import NARROWED, narrow_to_f16
from stablehand.loader.scratch import scratch

F8 = "f8E4M3FN"
"""MLIR's name of the 8-bit float with 4 bits of exponent, 3 of mantissa, no infinity and one NaN per
sign (OCP 8-bit Floating Point Specification, revision 1.0, table 1). Graphs hold its codes as ui8."""

NUMPY: Mapping[str, np.dtype[Any]] = MappingProxyType(
    {
        "f64": np.dtype(np.float64),
        "f32": np.dtype(np.float32),
        "f16": np.dtype(np.float16),
        "bf16": np.dtype(ml_dtypes.bfloat16),
        F8: np.dtype(ml_dtypes.float8_e4m3fn),
        "i32": np.dtype(np.int32),
        "i8": np.dtype(np.int8),
        "ui8": np.dtype(np.uint8),
    }
)
"""The numpy dtype of each element type of ours, and of what checkpoints store."""


@dataclass(frozen=True, slots=True)
class _Range:
    """The end of a destination's finite values.

    Attributes:
      largest: the largest finite value.
      edge: the least float64 that rounds beyond it.
      has_infinity: whether infinity is a value.
    """

    largest: float
    edge: float
    has_infinity: bool = True


# Halfway to what would follow the largest value; a tie goes to the even code, which in f8E4M3FN
# alone is the largest value's own.
_RANGES: Mapping[np.dtype[Any], _Range] = MappingProxyType(
    {
        NUMPY["f32"]: _Range(2.0**128 - 2.0**104, 2.0**128 - 2.0**103),
        NUMPY["f16"]: _Range(65504.0, 65520.0),
        NUMPY["bf16"]: _Range(2.0**128 - 2.0**120, 2.0**128 - 2.0**119),
        NUMPY[F8]: _Range(448.0, math.nextafter(464.0, math.inf), has_infinity=False),
    }
)


def convert(
    values: NDArray[np.generic],
    dtype: str,
    overflow: Overflow = "error",
    out: NDArray[np.generic] | None = None,
) -> NDArray[np.generic]:
    """The same values in another float dtype, rounded once; subnormals, infinities and NaN are kept.

    f8E4M3FN comes back in ml_dtypes' own dtype, not as uint8, so that an array says what its bytes
    mean and converts back like any other; `.view(np.uint8)` gives the codes without a copy.

    Args:
      values: f64, f32, f16, bf16 or f8E4M3FN, of any shape.
      dtype: f32, f16, bf16 or f8E4M3FN.
      overflow: a rule of `formats.OVERFLOW`; `error` converts as `nan` does. Rows come in blocks from
        several threads, and a user is told the count over a whole tensor: see `overflowed`.
      out: a contiguous array to write the result to, if there is anything to convert.

    Raises:
      ValueError: no rule has that name.
    """
    if overflow not in OVERFLOW:
        raise ValueError(f"{overflow!r} is none of {', '.join(OVERFLOW)}")
    destination = NUMPY[dtype]
    if values.dtype == destination:
        return values
    rounded = np.empty(values.shape, destination) if out is None else out
    if destination == np.float16 and values.dtype in NARROWED:
        narrow_to_f16(values, rounded)
    else:
        with np.errstate(over="ignore", under="ignore", invalid="ignore"):
            # ml_dtypes rounds f64 to f32 first, and then once more.
            twice = values.dtype == np.float64 and destination.type.__module__ != "numpy"
            rounded[...] = _to_odd(values) if twice else values
    if overflow == "saturate":
        mask = _beyond(values, rounded)
        signs = np.where(np.signbit(values[mask]), -1.0, 1.0)
        rounded[mask] = (signs * _RANGES[destination].largest).astype(destination)
    return rounded


def overflowed(before: NDArray[np.generic], after: NDArray[np.generic]) -> int:
    """How many values were beyond the destination's range, whatever the rule made of them; see `beyond`."""
    mask = beyond(before, after)
    return 0 if mask is None else int(np.count_nonzero(mask))


def beyond(before: NDArray[np.generic], after: NDArray[np.generic]) -> NDArray[np.bool_] | None:
    """A mask of the values that were beyond the destination's range; None where it holds them all.

    The mask is scratch: it is good until the next is asked for.

    Args:
      before: what was converted.
      after: what `convert` made of it, under any rule.
    """
    # A wider type holds every value of a narrower one.
    if after.dtype == before.dtype or after.itemsize > before.itemsize:
        return None
    return _beyond(before, after)


def _beyond(before: NDArray[np.generic], after: NDArray[np.generic]) -> NDArray[np.bool_]:
    """A mask of the values that were beyond the range of what they became, until it is asked for again."""
    range_ = _RANGES[after.dtype]
    unsigned = np.dtype(f"u{after.itemsize}")
    largest = np.array(range_.largest).astype(after.dtype).view(unsigned)
    magnitude = scratch("magnitude", after.shape, unsigned)
    np.bitwise_and(after.view(unsigned), unsigned.type(np.iinfo(unsigned).max >> 1), out=magnitude)
    mask = scratch("mask", after.shape, np.dtype(np.bool_))
    np.greater_equal(magnitude, largest, out=mask)
    # Few values come near the end of the range: only those are looked at exactly.
    if mask.any():
        with np.errstate(invalid="ignore"):  # a signalling NaN signals
            exact = np.abs(before[mask].astype(np.float64))
        mask[mask] = (exact >= range_.edge) & ~(range_.has_infinity & np.isinf(exact))
    return mask


def _to_odd(values: NDArray[np.generic]) -> NDArray[np.float32]:
    """f64 to f32, rounded towards zero with the last bit set where anything was lost.

    Rounding such an f32 once more, to at least two bits less, is rounding the f64 once: Boldo and
    Melquiond 2008, "Emulation of FMA and correctly rounded sums: proved algorithms using rounding to
    odd", theorem 1.
    """
    wide = values.astype(np.float64, copy=False)
    nearest = wide.astype(np.float32)
    widened = nearest.astype(np.float64)
    bits = nearest.view(np.uint32)
    bits -= np.abs(widened) > np.abs(wide)
    bits |= (widened != wide) & ~np.isnan(wide)
    return nearest
