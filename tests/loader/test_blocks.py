"""Formats in codes against the gguf package and ml_dtypes, over random, adversarial and edge blocks."""

from __future__ import annotations

from fractions import Fraction

import gguf
import ml_dtypes
import numpy as np
import pytest
from gguf.quants import dequantize, quantize
from hypothesis import given, settings
from hypothesis import strategies as st

from stablehand.formats import FORMATS
from stablehand.loader.blocks import BLOCKS, decode, f8_nan, not_finite, split
from stablehand.loader.encoders import encode
from stablehand.loader.ggml_types import GGML_TYPES, READ

KINDS = {form: gguf.GGMLQuantizationType[form.upper()] for form in READ}
LEGACY = [form for form in READ if FORMATS[form].block == 32]
"""Those that the gguf package makes too."""
SIZES = {kind.name: kind for kind in GGML_TYPES.values()}

# Ties of either rule, both signs of zero, a lone peak, alternating signs, the ends of f16's scales.
_HALVES = np.arange(-16, 16, dtype=np.float32) / 2
EDGES = np.stack(
    [
        np.zeros(32, np.float32),
        np.full(32, -0.0, np.float32),
        _HALVES,
        _HALVES * np.float32(127 / 8),
        np.eye(1, 32, 5, dtype=np.float32)[0] * 3,
        np.eye(1, 32, 31, dtype=np.float32)[0] * -3,
        np.resize(np.float32([1, -1]), 32),
        np.resize(np.float32([-1, 1]), 32),
        np.resize(np.float32([5.2e5, -1]), 32),
        np.resize(np.float32([5.9e-8, -2e-7]), 32),
        np.float32(0.49999997) * np.resize(np.float32([1, 254]), 32),
    ]
)


def same_bits(one: np.ndarray, other: np.ndarray) -> bool:
    return one.dtype == other.dtype and one.tobytes() == other.tobytes()


@pytest.mark.parametrize("form", LEGACY)
@settings(max_examples=150)
@given(
    seed=st.integers(0, 2**32),
    rows=st.integers(1, 9),
    blocks=st.integers(1, 5),
    scale=st.sampled_from([1.0, 1e-7, 3e-5, 5e4]),
    edges=st.booleans(),
)
def test_encoded_like_the_oracle(
    form: str, seed: int, rows: int, blocks: int, scale: float, edges: bool
) -> None:
    rng = np.random.default_rng(seed)
    block = FORMATS[form].block
    if "minimums" in [part.name for part in FORMATS[form].components]:
        scale = min(scale, 1e4)  # as f16 holds them
    values = (rng.standard_normal((rows, blocks * block)) * scale).astype(np.float32)
    if edges:
        picked = rng.integers(0, len(EDGES), (rows, blocks * block // 32))
        values = EDGES[picked].reshape(values.shape)
    parts, lost = encode(values, form)
    assert not lost.any()
    with np.errstate(divide="ignore"):  # of zeros
        theirs = split(quantize(values, KINDS[form]), form)
    for one, other in zip(parts, theirs, strict=True):
        assert same_bits(one, other)


@pytest.mark.parametrize("form", READ)
def test_what_is_too_small_for_a_scale_becomes_zero(form: str) -> None:
    parts, lost = encode(np.float32([[1e-38, -2e-38] * 128, [1e-45, 0] * 128]), form)
    assert not lost.any()
    assert not decode(parts, form).any()


@pytest.mark.parametrize("form", READ)
@settings(max_examples=150)
@given(seed=st.integers(0, 2**32), rows=st.integers(1, 9), blocks=st.integers(1, 5))
def test_decoded_like_the_oracle(form: str, seed: int, rows: int, blocks: int) -> None:
    size = SIZES[form].nbytes
    raw = np.random.default_rng(seed).integers(0, 256, (rows, blocks * size), np.uint8)
    parts = split(raw, form)
    with np.errstate(invalid="ignore", over="ignore"):
        expected = dequantize(raw, KINDS[form])
    found = decode(parts, form)
    assert found.shape == expected.shape == (rows, blocks * SIZES[form].elements)
    wrong = np.isnan(expected)
    np.testing.assert_array_equal(np.isnan(found), wrong)
    assert same_bits(found[~wrong], expected[~wrong])
    # What is refused at load is all that is not finite.
    assert (not_finite(parts, form) is None) == bool(np.isfinite(expected).all())


@pytest.mark.parametrize("form", READ)
def test_components_have_the_types_of_the_format(form: str) -> None:
    raw = np.zeros((3, 2 * SIZES[form].nbytes), np.uint8)
    columns = 2 * SIZES[form].elements
    assert FORMATS[form].block == SIZES[form].elements
    names = {"i8": "int8", "ui8": "uint8", "f16": "float16"}
    for part, component in zip(split(raw, form), FORMATS[form].components, strict=True):
        assert part.shape == (3, component.columns(columns))
        assert part.dtype == names[component.dtype]


@pytest.mark.parametrize("form", [form for form in BLOCKS if form.startswith("mlx")])
def test_scales_beyond_their_dtype_are_counted(form: str) -> None:
    """Each dtype has numbers that round to infinity, of bf16 those of the last half step of f32."""
    group = int(form.split("_")[1])
    rows = np.ones((3, 2 * group), np.float32)
    rows[1, :group] = np.resize(np.float32([3.4e38, -3.4e38]), group)
    parts, lost = encode(rows, form)
    assert lost.sum() == 1
    wrong = [part for part in parts[1:] if not np.isfinite(part.astype(np.float32)).all()]
    assert bool(wrong) == (not_finite(parts, form) is not None) and wrong


@pytest.mark.parametrize("form", BLOCKS)
@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf, 3e38])
def test_rows_that_a_format_cannot_hold_are_counted(form: str, bad: float) -> None:
    if bad == 3e38 and "f16" not in [part.dtype for part in FORMATS[form].components]:
        return  # which a scale of f32 or bf16 brings into range
    values = np.ones((5, 256), np.float32)
    values[1, 3], values[4, 60] = bad, bad
    parts, lost = encode(values, form)
    assert lost.sum() == 2
    assert np.all(decode(parts, form)[[0, 2, 3]] != 0)


@pytest.mark.parametrize("form", READ)
def test_scales_that_are_not_finite_are_found(form: str) -> None:
    raw = np.zeros((2, 3 * SIZES[form].nbytes), np.uint8)
    parts = split(raw, form)
    assert not_finite(parts, form) is None
    places = [i for i, part in enumerate(FORMATS[form].components) if part.dtype == "f16"]
    for place in places:
        parts[place][1, 1] = np.nan
        found = not_finite(parts, form)
        assert found is not None and found[0] == FORMATS[form].components[place].name
        assert np.argwhere(found[1]).tolist() == [[1, 1]]
        parts[place][1, 1] = 0


def test_int8_is_made_by_the_documented_rule() -> None:
    """Against exact arithmetic: the nearest whole number, of two the even one, under a scale rounded once."""
    rng = np.random.default_rng(6)
    rows = rng.standard_normal((10, 96)).astype(np.float32) * np.float32(2.0) ** rng.integers(
        -30, 30, (10, 1)
    )
    rows[2] = 0
    rows[3] = -0.0
    rows[4], rows[4, 3] = 1e-44, -3e-44  # a scale below the normal range
    rows[5], rows[5, 90] = 1, 3.4e38  # one outlier
    rows[6] = np.resize(np.float32([127, -127, 0.5, 1.5, 2.5, -0.5, -1.5, 126.5, 0.49999997]), 96)
    rows[7] = -0.3  # all alike
    rows[8] = np.resize(np.float32([1.5e-36, -1e-45, 1e-38]), 96)  # a scale just within it
    (codes, scales), lost = encode(rows, "int8")
    assert not lost.any() and scales.dtype == np.float32 and codes.dtype == np.int8
    for row, column in np.ndindex(rows.shape):
        largest = max(abs(Fraction(float(value))) for value in rows[row])
        scale = Fraction(float(np.float32(float(largest)) / np.float32(127)))
        if scale < Fraction(2) ** -126:
            assert scales[row, 0] == 0 and codes[row, column] == 0
            continue
        assert Fraction(float(scales[row, 0])) == scale
        scaled = Fraction(float(rows[row, column] / scales[row, 0]))
        assert codes[row, column] == round(scaled)  # of Fractions: ties to even
    assert np.abs(codes.astype(int)).max(axis=1).tolist() == [127, 127, 0, 0, 0, *[127] * 5]
    assert np.count_nonzero(codes[5]) == 1 and (codes[7] == -127).all()
    # No weight is further from its number than half a step, but for the scale's and the quotient's rounding.
    found = decode((codes, scales), "int8").astype(np.float64)
    assert np.all(
        np.abs(found - rows) <= scales * (0.5 + 2.0**-15) + np.finfo(np.float32).tiny * 127
    )


def test_every_code_of_int8_is_its_number_times_the_scale() -> None:
    codes = np.arange(-128, 128, dtype=np.int8)[None].repeat(3, axis=0)
    scales = np.array([[1.0], [0.1], [-7e-5]], np.float32)
    expected = np.array(
        [[np.float32(code) * scale for code in range(-128, 128)] for (scale,) in scales]
    )
    assert same_bits(decode((codes, scales), "int8"), expected)
    assert same_bits(split(codes.view(np.uint8), "int8")[0], codes)


F8_FORMS = [name for name, form in FORMATS.items() if form.scheme and form.scheme.float8]


@pytest.mark.parametrize("form", F8_FORMS)
def test_f8_is_made_by_the_documented_rule(form: str) -> None:
    """Against exact arithmetic: the nearest of all codes, of two the even one."""
    rng = np.random.default_rng(5)
    rows = rng.standard_normal((7, 96)).astype(np.float32) * np.float32(2.0) ** rng.integers(
        -30, 30, (7, 1)
    )
    rows[3] = 0
    rows[4, :3] = 1e-44, -1e-44, 0
    rows[4, 3:] = 0
    rows[5] = np.resize(np.float32([448, 464 / 2, -17, 25, 2.0**-10, -3 * 2.0**-10, 0]), 96)
    (codes, scales), lost = encode(rows, form)
    assert not lost.any() and scales.dtype == np.float32 and codes.dtype == np.uint8
    magnitudes = np.abs(rows).max(axis=1, keepdims=True)
    expected = (magnitudes / np.float32(448)).astype(np.float32)
    expected[4] = 0  # below f32's normal range
    np.testing.assert_array_equal(scales, expected)
    numbers = {
        code: Fraction(float(np.uint8(code).view(ml_dtypes.float8_e4m3fn))) for code in range(127)
    }
    for row, column in np.ndindex(rows.shape):
        if scales[row, 0] == 0:
            assert codes[row, column] & 0x7F == 0
            continue
        scaled = abs(Fraction(float(rows[row, column] / scales[row, 0])))
        nearest = min(numbers, key=lambda c: (abs(numbers[c] - scaled), c & 1))
        assert codes[row, column] & 0x7F == nearest
        assert bool(codes[row, column] >> 7) == bool(np.signbit(rows[row, column]))


def test_f8_of_128_is_f8_of_a_row_in_parts() -> None:
    rng = np.random.default_rng(6)
    rows = (rng.standard_normal((5, 300)) * 2.0 ** rng.integers(-9, 9, (5, 300))).astype(np.float32)
    rows[2, 128:256] = 0
    (codes, scales), lost = encode(rows, "f8_e4m3_128")
    assert not lost.any() and scales.shape == (5, 3)
    for first in range(0, 300, 128):
        part = encode(rows[:, first : first + 128], "f8_e4m3")[0]
        assert same_bits(np.ascontiguousarray(codes[:, first : first + 128]), part[0])
        assert same_bits(np.ascontiguousarray(scales[:, first // 128, None]), part[1])
    rows[4, 299] = np.inf
    assert encode(rows, "f8_e4m3_128")[1].sum() == 1


@pytest.mark.parametrize("form", F8_FORMS)
def test_f8_decodes_as_ml_dtypes_has_it(form: str) -> None:
    codes = np.arange(256, dtype=np.uint8)[None].repeat(3, axis=0)
    scales = np.array([[1.0, 2.0], [3.0, 0.1], [-7e-5, 1e4]], np.float32)
    scales = scales[:, : FORMATS[form].components[1].columns(256)]
    wide = codes.view(ml_dtypes.float8_e4m3fn).astype(np.float32)
    expected = wide * np.repeat(scales, 256 // scales.shape[1], axis=1)
    found = decode((codes, scales), form)
    numbers = ~np.isnan(expected)
    assert same_bits(found[numbers], expected[numbers]) and np.isnan(found[~numbers]).all()
    assert f8_nan(codes) == (0, 0x7F)
    codes[0, 0x7F], codes[0, 0xFF], codes[1, 0x7F] = 0, 0, 0
    assert f8_nan(codes) == (1, 0xFF)
    assert f8_nan(codes & 0x3F) is None


def test_scales_of_a_row_s_last_block_are_for_what_is_left() -> None:
    rng = np.random.default_rng(1)
    codes, scales = rng.integers(0, 127, (2, 300), np.uint8), rng.random((2, 3), np.float32)
    found = decode((codes, scales), "f8_e4m3_128")
    wide = codes.view(ml_dtypes.float8_e4m3fn).astype(np.float32)
    assert same_bits(found[:, 256:], wide[:, 256:] * scales[:, 2:])
