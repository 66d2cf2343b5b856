"""Float to float, against exact rationals and a second oracle, complete over all codes and ties.

Rounding is monotonic, so a conversion that is right on every representable value, on every midpoint,
and one unit of the source to either side of each, is right everywhere.
"""

import bisect
import struct
from fractions import Fraction

import numpy as np
import pytest

from stablehand.loader.convert import NUMPY, convert, overflowed

MANTISSA_BITS = {"f16": 10, "bf16": 7}
MAX_CODE = {"f16": 0x7BFF, "bf16": 0x7F7F}
INFINITY = {"f16": 0x7C00, "bf16": 0x7F80}
SIGN = 0x8000
ALL_CODES = np.arange(1 << 16, dtype=np.uint16)
# The smallest f32 is the unit in which every value of the three types is a whole number.
UNITS_PER_ONE = 2**149
F32_NANS = (0x7FC00000, 0x7F800001, 0x7FFFFFFF, 0xFFC00000, 0xFF800001, 0x7F808000, 0x7FBFFFFF)


def exact(code: int, dtype: str) -> Fraction:
    """The value of a finite, non-negative code: IEEE 754-2019, section 3.4."""
    bits = MANTISSA_BITS[dtype]
    bias = (1 << (14 - bits)) - 1
    exponent, mantissa = code >> bits, code & ((1 << bits) - 1)
    if exponent == 0:
        return Fraction(mantissa, 1 << bits) * Fraction(2) ** (1 - bias)
    return (1 + Fraction(mantissa, 1 << bits)) * Fraction(2) ** (exponent - bias)


def units(code: int, dtype: str) -> int:
    scaled = exact(code, dtype) * UNITS_PER_ONE
    assert scaled.denominator == 1
    return scaled.numerator


LADDER = {
    # Infinity's code stands for the value that would follow the largest: ties go to it, being even.
    dtype: [units(code, dtype) for code in range(INFINITY[dtype] + 1)]
    for dtype in ("f16", "bf16")
}


def nearest(value: int, dtype: str) -> int:
    """The code nearest to a non-negative whole number of units, the even one of two."""
    ladder = LADDER[dtype]
    above = bisect.bisect_left(ladder, value)
    if above == len(ladder):
        return INFINITY[dtype]
    if ladder[above] == value:
        return above
    below = above - 1
    distances = value - ladder[below], ladder[above] - value
    if distances[0] == distances[1]:
        return below if below % 2 == 0 else above
    return below if distances[0] < distances[1] else above


def f32_units(pattern: int) -> int:
    exponent, mantissa = pattern >> 23, pattern & 0x7FFFFF
    return mantissa if exponent == 0 else (mantissa | 0x800000) << (exponent - 1)


def boundaries(dtype: str) -> np.ndarray:
    """f32 patterns: each value of a 16-bit type and each midpoint, and one ulp to either side."""
    values = np.arange(INFINITY[dtype], dtype=np.uint16).view(NUMPY[dtype]).astype(np.float64)
    following = np.append(values[1:], float(exact(INFINITY[dtype], dtype)))
    around = np.concatenate([values, (values + following) / 2]).astype(np.float32)
    patterns = around.view(np.uint32).astype(np.int64)
    # The ends of f32's own range: subnormals, the first normal, FLT_MAX.
    ends = np.array([0, 1, 2, 0x7FFFFF, 0x800000, 0x800001, 0x7F7FFFFF, 0x7F7FFFFE])
    patterns = np.concatenate([patterns - 1, patterns, patterns + 1, ends])
    return np.unique(patterns[(patterns >= 0) & (patterns < 0x7F800000)]).astype(np.uint32)


@pytest.mark.parametrize("dtype", ["f16", "bf16"])
def test_every_code_decodes_to_its_exact_value(dtype: str) -> None:
    widened = convert(ALL_CODES.view(NUMPY[dtype]), "f32")
    assert widened.dtype == np.float32
    for code in range(INFINITY[dtype]):
        assert Fraction(float(widened[code])) == exact(code, dtype)
    negative = widened.view(np.uint32)[SIGN:]
    assert np.array_equal(negative, widened.view(np.uint32)[:SIGN] | np.uint32(1 << 31))
    assert widened[INFINITY[dtype]] == np.inf
    assert np.isnan(widened[INFINITY[dtype] + 1 : SIGN]).all()


def test_every_code_decodes_as_the_standard_library_and_the_definition_of_bf16_do() -> None:
    f16 = convert(ALL_CODES.view(np.float16), "f32")
    by_struct = np.array(struct.unpack("<65536e", ALL_CODES.tobytes()), np.float32)
    assert np.array_equal(f16, by_struct, equal_nan=True)
    bf16 = convert(ALL_CODES.view(NUMPY["bf16"]), "f32")
    assert np.array_equal(bf16.view(np.uint32), ALL_CODES.astype(np.uint32) << 16)


@pytest.mark.parametrize("dtype", ["f16", "bf16"])
def test_f32_encodes_to_the_nearest_code_at_every_boundary(dtype: str) -> None:
    patterns = boundaries(dtype)
    assert len(patterns) > 150_000
    codes = convert(patterns.view(np.float32), dtype).view(np.uint16)
    expected = [nearest(f32_units(pattern), dtype) for pattern in patterns.tolist()]
    assert np.array_equal(codes, np.array(expected, np.uint16))
    negative = convert((patterns | np.uint32(1 << 31)).view(np.float32), dtype).view(np.uint16)
    assert np.array_equal(negative, codes | SIGN)


def test_f16_encodes_as_the_standard_library_does() -> None:
    values = boundaries("f16").view(np.float32)
    values = values[values < 65520]  # from where `struct` raises
    expected = np.frombuffer(struct.pack(f"<{len(values)}e", *values.tolist()), np.uint16)
    assert np.array_equal(convert(values, "f16").view(np.uint16), expected)


def test_bf16_encodes_as_adding_half_and_truncating_does() -> None:
    patterns = boundaries("bf16")
    wide = patterns.astype(np.uint64)
    expected = (wide + 0x7FFF + (wide >> 16 & 1)) >> 16
    assert np.array_equal(convert(patterns.view(np.float32), "bf16").view(np.uint16), expected)


@pytest.mark.parametrize(("source", "dtype"), [("f16", "bf16"), ("bf16", "f16")])
def test_one_16_bit_type_encodes_to_the_nearest_of_the_other(source: str, dtype: str) -> None:
    finite = ALL_CODES[: INFINITY[source]]
    codes = convert(finite.view(NUMPY[source]), dtype).view(np.uint16)
    expected = [nearest(units(code, source), dtype) for code in finite.tolist()]
    assert np.array_equal(codes, np.array(expected, np.uint16))
    negative = convert((finite | SIGN).view(NUMPY[source]), dtype).view(np.uint16)
    assert np.array_equal(negative, codes | SIGN)


@pytest.mark.parametrize("dtype", ["f16", "bf16"])
def test_every_finite_code_comes_back_from_f32(dtype: str) -> None:
    magnitude = ALL_CODES & 0x7FFF
    finite = ALL_CODES[magnitude < INFINITY[dtype]]
    back = convert(convert(finite.view(NUMPY[dtype]), "f32"), dtype)
    assert np.array_equal(back.view(np.uint16), finite)


@pytest.mark.parametrize(("value", "expected"), [(65519.0, 65504.0), (65520.0, np.inf)])
def test_the_edge_of_f16(value: float, expected: float) -> None:
    assert convert(np.array([value, -value], np.float32), "f16").tolist() == [expected, -expected]


@pytest.mark.parametrize("dtype", ["f16", "bf16"])
def test_nan_and_infinity_stay_what_they_are(dtype: str) -> None:
    nans = convert(np.array(F32_NANS, np.uint32).view(np.float32), dtype)
    assert np.isnan(nans.astype(np.float32)).all()
    infinite = convert(np.array([np.inf, -np.inf], np.float32), dtype).view(np.uint16)
    assert infinite.tolist() == [INFINITY[dtype], INFINITY[dtype] | SIGN]


@pytest.mark.parametrize("dtype", ["f32", "f16", "bf16"])
def test_the_same_dtype_is_not_copied(dtype: str) -> None:
    values = np.ones(3, NUMPY[dtype])
    assert convert(values, dtype) is values


@pytest.mark.parametrize("dtype", ["f16", "bf16"])
def test_conversion_never_warns(dtype: str) -> None:
    patterns = np.array([*F32_NANS, 1, 0x7F7FFFFF, 0x7F800000], np.uint32)
    with np.errstate(all="raise"):
        convert(patterns.view(np.float32), dtype)


@pytest.mark.parametrize("dtype", ["f16", "bf16"])
def test_overflow_counts_the_finite_values_that_became_infinite(dtype: str) -> None:
    largest = float(exact(MAX_CODE[dtype], dtype))
    edge = (largest + float(exact(INFINITY[dtype], dtype))) / 2
    kept = np.nextafter(np.float32(edge), np.float32(0))
    before = np.array(
        [0, largest, kept, edge, -edge, -kept, np.inf, -np.inf, np.nan, 3.4028235e38], np.float32
    )
    assert overflowed(before, convert(before, dtype)) == 3
    inside = before[np.abs(before) <= kept]
    assert overflowed(inside, convert(inside, dtype)) == 0


def test_overflow_between_the_16_bit_types() -> None:
    # 65536, -3.4e38, 65280, infinity, and the two kinds of NaN.
    codes = np.array([0x4780, 0xFF7F, 0x477F, 0x7F80, 0x7FC0, 0x7F81], np.uint16)
    bf16 = codes.view(NUMPY["bf16"])
    assert overflowed(bf16, convert(bf16, "f16")) == 2
    f16 = np.array([65504.0, -np.inf, np.nan], np.float16)
    assert overflowed(f16, convert(f16, "bf16")) == 0


def test_nothing_overflows_into_its_own_type_or_a_wider_one() -> None:
    for dtype in ("f32", "f16", "bf16"):
        values = np.array([np.inf, 1.0], NUMPY[dtype])
        assert overflowed(values, convert(values, dtype)) == 0
        assert overflowed(values, convert(values, "f32")) == 0
