"""What a float's bits mean and how a real number rounds to it: oracles that share no code with ours.

`value` is IEEE 754-2019, section 3.4, in exact rationals; `least` says from which real number on a code is
the nearest, by comparing rationals. `round_in_numpy` scales, rounds and scales back in float64.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, cached_property

import ml_dtypes
import numpy as np

from stablehand.loader.convert import F8


@dataclass(frozen=True)
class FloatType:
    """A binary float.

    Attributes:
      dtype: numpy's.
      exponent_bits, mantissa_bits: widths of the fields.
      max_code: the largest finite value's code.
    """

    dtype: np.dtype
    exponent_bits: int
    mantissa_bits: int
    max_code: int

    @property
    def bits(self) -> int:
        return 8 * self.dtype.itemsize

    @property
    def unsigned(self) -> np.dtype:
        return np.dtype(f"u{self.dtype.itemsize}")

    @property
    def sign(self) -> int:
        return 1 << (self.bits - 1)

    @property
    def bias(self) -> int:
        return (1 << (self.exponent_bits - 1)) - 1

    @property
    def has_infinity(self) -> bool:
        return (self.max_code + 1) & ((1 << self.mantissa_bits) - 1) == 0

    def value(self, code: int) -> Fraction:
        """The value of a non-negative code; past the largest, of what would follow it."""
        exponent, mantissa = code >> self.mantissa_bits, code & ((1 << self.mantissa_bits) - 1)
        fraction = Fraction(mantissa, 1 << self.mantissa_bits)
        if exponent == 0:
            return fraction * Fraction(2) ** (1 - self.bias)
        return (1 + fraction) * Fraction(2) ** (exponent - self.bias)

    def middle(self, code: int) -> Fraction:
        """Halfway between the value before a code's and the code's own."""
        return (self.value(code - 1) + self.value(code)) / 2

    def nearest(self, value: Fraction) -> int:
        """The code nearest to a non-negative value, the even one of two; at most one past the largest."""
        exponent = 1 - self.bias
        if value >= Fraction(2) ** exponent:
            exponent = value.numerator.bit_length() - value.denominator.bit_length()
            exponent -= value < Fraction(2) ** exponent
        # Rounding a Fraction goes to the even one of two.
        steps = round(value / Fraction(2) ** (exponent - self.mantissa_bits))
        return min(((exponent + self.bias - 1) << self.mantissa_bits) + steps, self.max_code + 1)

    @cached_property
    def least(self) -> np.ndarray:
        """For each code from 1 to one past the largest, the least f64 whose nearest code it is."""
        found = np.array([exactly(self.middle(code)) for code in range(1, self.max_code + 2)])
        # A tie goes to the even code; an odd one begins just above it.
        found[::2] = np.nextafter(found[::2], np.inf)
        return found

    def encode(self, values: np.ndarray) -> np.ndarray:
        """The codes nearest to non-negative f64 values; one past the largest for what is beyond it."""
        return np.searchsorted(self.least, values, side="right")

    def patterns(self, *codes: object) -> np.ndarray:
        """Values by their codes, of either sign."""
        magnitudes = np.unique(np.concatenate([np.ravel(each) for each in codes]).astype(np.uint64))
        signed = np.concatenate([magnitudes, magnitudes | np.uint64(self.sign)])
        return signed.astype(self.unsigned).view(self.dtype)

    def every_code(self) -> np.ndarray:
        """Every value of a type of at most 16 bits, NaNs and infinities included."""
        return np.arange(1 << self.bits).astype(self.unsigned).view(self.dtype)


TYPES = {
    "f64": FloatType(np.dtype(np.float64), 11, 52, 0x7FEFFFFFFFFFFFFF),
    "f32": FloatType(np.dtype(np.float32), 8, 23, 0x7F7FFFFF),
    "f16": FloatType(np.dtype(np.float16), 5, 10, 0x7BFF),
    "bf16": FloatType(np.dtype(ml_dtypes.bfloat16), 8, 7, 0x7F7F),
    F8: FloatType(np.dtype(ml_dtypes.float8_e4m3fn), 4, 3, 0x7E),
}


def exactly(value: Fraction) -> float:
    """A rational as the f64 that it is."""
    found = float(value)
    assert Fraction(found) == value
    return found


@cache
def boundaries(source: str, destination: str) -> np.ndarray:
    """The values of a wide source at which rounding to a destination may change, of either sign.

    Every value of the destination and every midpoint, and one unit of the source to either side;
    zero, the subnormals' ends and the largest values of the source; infinity and NaNs. Rounding is
    monotonic, so what is right here is right everywhere. Of f32 as a destination, which has too many
    values, a sample: sixteen mantissas in each binade.
    """
    kind, wide = TYPES[destination], TYPES[source]
    if destination == "f32":
        ends = [0, 1, 2, 0x3FFFFF, 0x400000, 0x400001, 0x7FFFFE, 0x7FFFFF]
        drawn = np.random.default_rng(3).integers(0, 1 << 23, (255, 8))
        mantissas = np.concatenate([np.tile(ends, (255, 1)), drawn], axis=1)
        codes = ((np.arange(255)[:, None] << 23) + mantissas).ravel().tolist()
    else:
        codes = range(kind.max_code + 1)
    around = [exactly(kind.value(code)) for code in codes]
    around += [exactly(kind.middle(code + 1)) for code in codes]
    at = np.array(around).astype(wide.dtype).view(wide.unsigned).astype(np.int64)
    normal, infinity = 1 << wide.mantissa_bits, wide.max_code + 1
    ends = np.array([0, 1, 2, normal - 1, normal, normal + 1, wide.max_code - 1, wide.max_code])
    finite = np.concatenate([at - 1, at, at + 1, ends])
    finite = finite[(finite >= 0) & (finite < infinity)]
    nans = infinity + np.array([1, normal >> 1, normal - 1, (normal >> 1) + 1, 1 << 12])
    return wide.patterns(finite, infinity, nans)


def round_in_numpy(values: np.ndarray, destination: str, overflow: str) -> np.ndarray:
    """What values become in a destination, as f64, by numpy's float64 arithmetic alone."""
    kind = TYPES[destination]
    largest = float(kind.value(kind.max_code))
    with np.errstate(all="ignore"):
        wide = values.astype(np.float64)
        exponents = np.maximum(np.frexp(wide)[1] - 1, 1 - kind.bias) - kind.mantissa_bits
        rounded = np.ldexp(np.rint(np.ldexp(wide, -exponents)), exponents)
        beyond = np.abs(rounded) > largest
        if kind.has_infinity:
            beyond &= np.isfinite(wide)
        beyond_is = {"saturate": largest, "nan": math.inf if kind.has_infinity else math.nan}
        return np.where(beyond, np.copysign(beyond_is[overflow], wide), rounded)
