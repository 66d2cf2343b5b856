"""Float to float against three oracles: exact rationals, numpy's arithmetic, and the libraries' casts.

The proof has four parts: every code decoded; every boundary encoded, which is complete since rounding
is monotonic; every one of the 2^32 patterns of f32 (`python -m tests.loader.sweep`, minutes); and the
values at which rounding twice goes wrong. The first, second and fourth run here, pair by pair.
"""

import struct
from fractions import Fraction

import ml_dtypes
import numpy as np
import pytest
from float_oracles import TYPES, boundaries, exactly, round_in_numpy

from stablehand.formats import OVERFLOW
from stablehand.loader.convert import F8, NUMPY, convert, overflowed

SOURCES = ("f64", "f32", "f16", "bf16", F8)
DESTINATIONS = ("f32", "f16", "bf16", F8)
NARROW = ("f16", "bf16", F8)
PAIRS = [(s, d) for s in SOURCES for d in DESTINATIONS if s != d]

pairs = pytest.mark.parametrize(("source", "destination"), PAIRS)
narrow = pytest.mark.parametrize("dtype", NARROW)
rules = pytest.mark.parametrize("overflow", ["nan", "saturate"])


def inputs(source: str, destination: str) -> np.ndarray:
    """All there is of a narrow source; of a wide one, every boundary of the destination."""
    if source in NARROW:
        return TYPES[source].every_code()
    return boundaries(source, destination)


def widened(values: np.ndarray) -> np.ndarray:
    with np.errstate(invalid="ignore"):
        return values.astype(np.float64)


def same(found: np.ndarray, expected: np.ndarray) -> bool:
    """Equal as f64, the sign of zero included; one NaN is like another."""
    return np.array_equal(found, expected, equal_nan=True) and np.array_equal(
        np.signbit(found) & ~np.isnan(found), np.signbit(expected) & ~np.isnan(expected)
    )


def expected_codes(values: np.ndarray, destination: str, overflow: str) -> np.ndarray:
    """What values that are no NaN become, by exact rationals."""
    kind = TYPES[destination]
    magnitudes = np.abs(widened(values))
    finite = np.isfinite(magnitudes)
    codes = np.full(len(values), kind.max_code + 1)
    if destination == "f32":
        codes[finite] = [kind.nearest(Fraction(value)) for value in magnitudes[finite].tolist()]
    else:
        codes[finite] = kind.encode(magnitudes[finite])
    if overflow == "saturate":
        kept = ~finite if kind.has_infinity else np.zeros_like(finite)
        codes[(codes > kind.max_code) & ~kept] = kind.max_code
    return codes | np.where(np.signbit(values), kind.sign, 0)


class TestOracles:
    """The oracles' own mistakes would be found here."""

    @narrow
    def test_the_ladder_and_the_rounding_of_rationals_agree(self, dtype: str) -> None:
        kind = TYPES[dtype]
        values = np.abs(widened(boundaries("f64", dtype)))
        values = np.random.default_rng(5).choice(values[np.isfinite(values)], 2000)
        assert kind.encode(values).tolist() == [kind.nearest(Fraction(v)) for v in values.tolist()]

    @pytest.mark.parametrize(
        ("dtype", "largest"), [("f16", 65504), (F8, 448), ("f32", 2**128 - 2**104)]
    )
    def test_the_largest_values(self, dtype: str, largest: int) -> None:
        assert TYPES[dtype].value(TYPES[dtype].max_code) == largest

    def test_the_boundaries_are_as_many_as_there_are(self) -> None:
        """Values and midpoints, three patterns of each and of either sign."""
        for dtype in NARROW:
            for source in ("f32", "f64"):
                assert len(boundaries(source, dtype)) > 0.99 * 12 * TYPES[dtype].max_code


class TestDecoding:
    @narrow
    @pytest.mark.parametrize("destination", ["f32", "f64"])
    def test_every_code_is_its_exact_value(self, dtype: str, destination: str) -> None:
        kind = TYPES[dtype]
        found = widened(convert(kind.every_code(), destination))
        assert found.dtype == np.float64
        finite = found[: kind.max_code + 1]
        assert finite.tolist() == [exactly(kind.value(code)) for code in range(kind.max_code + 1)]
        assert found[kind.max_code + 1] == np.inf or not kind.has_infinity
        assert np.isnan(found[kind.max_code + 1 + kind.has_infinity : kind.sign]).all()
        assert same(found[kind.sign :], -found[: kind.sign])

    def test_every_code_is_what_the_standard_library_and_the_definition_of_bf16_say(self) -> None:
        codes = np.arange(1 << 16, dtype=np.uint16)
        by_struct = np.array(struct.unpack("<65536e", codes.tobytes()), np.float32)
        f16 = convert(codes.view(np.float16), "f32")
        assert np.array_equal(f16, by_struct, equal_nan=True)
        bf16 = convert(codes.view(NUMPY["bf16"]), "f32")
        assert np.array_equal(bf16.view(np.uint32), codes.astype(np.uint32) << 16)

    @pytest.mark.parametrize("through", ["f64", "f32"])
    @narrow
    def test_every_code_comes_back(self, dtype: str, through: str) -> None:
        codes = TYPES[dtype].every_code()
        codes = codes[~np.isnan(widened(codes))]
        assert convert(convert(codes, through), dtype).tobytes() == codes.tobytes()


class TestEncoding:
    @rules
    @pairs
    def test_by_exact_rationals(self, source: str, destination: str, overflow: str) -> None:
        values = inputs(source, destination)
        found = convert(values, destination, overflow).view(TYPES[destination].unsigned)
        nan = np.isnan(widened(values))
        assert np.isnan(widened(convert(values, destination, overflow))[nan]).all()
        expected = expected_codes(values[~nan], destination, overflow)
        assert np.array_equal(found[~nan], expected)

    @rules
    @pairs
    def test_by_numpy_s_arithmetic(self, source: str, destination: str, overflow: str) -> None:
        values = inputs(source, destination)
        found = widened(convert(values, destination, overflow))
        assert same(found, round_in_numpy(values, destination, overflow))

    @pairs
    def test_by_the_libraries_casts(self, source: str, destination: str) -> None:
        """Where they round once: numpy between its own types, ml_dtypes from at most 32 bits."""
        values = inputs(source, destination)
        with np.errstate(all="ignore"):
            if source == "f64" and destination in ("bf16", F8):
                values = values[values.astype(np.float32) == values]
            expected = values.astype(NUMPY[destination])
        assert same(widened(convert(values, destination)), widened(expected))

    def test_f16_by_the_standard_library(self) -> None:
        values = boundaries("f32", "f16")
        values = values[np.abs(values) < 65520]  # from where `struct` raises
        expected = np.frombuffer(struct.pack(f"<{len(values)}e", *values.tolist()), np.uint16)
        assert np.array_equal(convert(values, "f16").view(np.uint16), expected)

    def test_bf16_by_adding_half_and_truncating(self) -> None:
        values = boundaries("f32", "bf16")
        wide = values[~np.isnan(values)].view(np.uint32).astype(np.uint64)
        expected = (wide + 0x7FFF + (wide >> 16 & 1)) >> 16
        found = convert(values[~np.isnan(values)], "bf16").view(np.uint16)
        assert np.array_equal(found, expected)


class TestRoundingOnce:
    """A value just above a midpoint becomes the midpoint on the way, and then ties the wrong way."""

    @pytest.mark.parametrize(
        ("source", "through", "destination"),
        [("f64", "f32", "f16"), ("f64", "f32", "bf16"), ("f64", "f32", F8), ("f32", "f16", F8)],
    )
    def test_every_trap(self, source: str, through: str, destination: str) -> None:
        values = boundaries(source, destination)
        values = values[np.isfinite(values)]
        once = convert(values, destination)
        with np.errstate(all="ignore"):
            twice = values.astype(NUMPY[through]).astype(NUMPY[destination])
        unsigned = TYPES[destination].unsigned
        trapped = once.view(unsigned) != twice.view(unsigned)
        # About every midpoint is one, of either sign, from one side.
        assert trapped.sum() > 0.9 * TYPES[destination].max_code
        expected = expected_codes(values[trapped], destination, "nan")
        assert np.array_equal(once.view(unsigned)[trapped], expected)

    @pytest.mark.parametrize(
        ("value", "dtype", "expected"),
        [
            (1 + 2**-11 + 2**-40, "f16", 1 + 2**-10),
            (1 + 2**-8 + 2**-40, "bf16", 1 + 2**-7),
            (1 + 2**-4 + 2**-40, F8, 1.125),
            (1 + 2**-4 - 2**-40, F8, 1.0),
            (2**-10 + 2**-50, F8, 2**-9),  # half the smallest subnormal, and a little
            (65520 - 2**-30, "f16", 65504.0),
            (464 + 2**-40, F8, np.nan),
        ],
    )
    def test_from_f64(self, value: float, dtype: str, expected: float) -> None:
        found = widened(convert(np.array([value, -value]), dtype))
        assert same(found, np.array([expected, -expected]))


class TestOverflow:
    @pytest.mark.parametrize(
        ("dtype", "overflow", "value", "expected"),
        [
            ("f16", "error", 65519.0, 65504.0),
            ("f16", "error", 65520.0, np.inf),
            ("f16", "nan", 65520.0, np.inf),
            ("f16", "saturate", 65520.0, 65504.0),
            ("f16", "saturate", np.inf, np.inf),
            (F8, "error", 464.0, 448.0),
            (F8, "error", 465.0, np.nan),
            (F8, "nan", 465.0, np.nan),
            (F8, "nan", np.inf, np.nan),
            (F8, "saturate", 465.0, 448.0),
            (F8, "saturate", np.inf, 448.0),
            (F8, "saturate", np.nan, np.nan),
        ],
    )
    def test_each_rule(self, dtype: str, overflow: str, value: float, expected: float) -> None:
        found = widened(convert(np.array([value, -value], np.float32), dtype, overflow))
        assert same(found, np.array([expected, -expected]))

    @pytest.mark.parametrize("overflow", OVERFLOW)
    @pairs
    def test_what_was_beyond_is_counted_under_every_rule(
        self, source: str, destination: str, overflow: str
    ) -> None:
        kind = TYPES[destination]
        values = inputs(source, destination)
        number = values[~np.isnan(widened(values))]
        codes = expected_codes(number, destination, "nan") & (kind.sign - 1)
        beyond = codes > kind.max_code
        if kind.has_infinity:
            beyond &= np.isfinite(widened(number))
        count = overflowed(values, convert(values, destination, overflow))
        assert count == beyond.sum()
        assert (count > 0) == holds_more(source, destination)

    def test_a_rule_that_does_not_exist(self) -> None:
        with pytest.raises(ValueError, match="'wrap' is none of error, saturate, nan"):
            convert(np.ones(1, np.float32), "f16", "wrap")  # type: ignore[arg-type]


def holds_more(source: str, destination: str) -> bool:
    """Whether some value of the source, infinity included, is beyond the destination."""
    kinds = TYPES[source], TYPES[destination]
    largest = [kind.value(kind.max_code) for kind in kinds]
    return largest[0] > largest[1] or (kinds[0].has_infinity and not kinds[1].has_infinity)


@pytest.mark.parametrize("shape", [(), (0,), (3, 0), (2, 3)])
@pairs
def test_shapes_are_kept(source: str, destination: str, shape: tuple[int, ...]) -> None:
    values = np.full(shape, 1.0, NUMPY[source])
    for overflow in OVERFLOW:
        converted = convert(values, destination, overflow)
        assert (converted.shape, converted.dtype) == (shape, NUMPY[destination])
        assert (widened(converted) == 1).all() and overflowed(values, converted) == 0


@pytest.mark.parametrize("dtype", DESTINATIONS)
def test_the_same_dtype_is_not_copied(dtype: str) -> None:
    values = np.ones(3, NUMPY[dtype])
    assert convert(values, dtype) is values


@pairs
def test_strided_values(source: str, destination: str) -> None:
    values = np.arange(24).reshape(4, 6).astype(NUMPY[source])
    for view in (values[::2, ::-3], values.T):
        copied = np.ascontiguousarray(view)
        assert convert(view, destination).tobytes() == convert(copied, destination).tobytes()


@pairs
def test_conversion_never_warns_and_leaves_its_input_alone(source: str, destination: str) -> None:
    values = inputs(source, destination)
    before = values.tobytes()
    with np.errstate(all="raise"):
        for overflow in OVERFLOW:
            overflowed(values, convert(values, destination, overflow))
    assert values.tobytes() == before


def test_f8_is_the_type_of_ml_dtypes_whose_bytes_are_its_codes() -> None:
    found = convert(np.array([1.0, -448.0, np.nan], np.float32), F8)
    assert found.dtype == ml_dtypes.float8_e4m3fn
    assert found.view(np.uint8).tolist() == [0x38, 0xFE, 0x7F]
