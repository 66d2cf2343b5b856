"""The fast way to f16 against numpy's own cast, bit for bit."""

from __future__ import annotations

import numpy as np
import pytest

from stablehand.loader.convert import NUMPY, convert
from stablehand.loader.narrowing import CHUNK

ALL_CODES = np.arange(1 << 16, dtype=np.uint16)


@pytest.mark.parametrize("source", ["f32", "bf16"])
@pytest.mark.parametrize("odd", [0, 3, 40_000])
def test_f16_is_bit_for_bit_what_numpy_makes_of_it(source: str, odd: int) -> None:
    """Over several chunks, with no, few and many values that are not normal numbers in f16."""
    random = np.random.default_rng(5)
    values = random.standard_normal((3, CHUNK // 2 - 7), np.float32)
    places = random.integers(0, values.size, odd)
    kinds = [0.0, -0.0, 1e-5, -3e-8, 6.1e-5, 65519.0, 65520.0, -1e30, np.inf, -np.inf, np.nan]
    values.reshape(-1)[places] = random.choice(np.array(kinds, np.float32), odd)
    given = values.astype(NUMPY[source])
    before = given.copy()
    with np.errstate(over="ignore", under="ignore"):
        expected = given.astype(np.float16)
    converted = convert(given, "f16")
    assert converted.shape == given.shape
    assert np.array_equal(converted.view(np.uint16), expected.view(np.uint16))
    assert np.array_equal(given.view(np.uint8), before.view(np.uint8))


def test_every_bf16_is_bit_for_bit_the_f16_that_numpy_makes_of_it() -> None:
    codes = ALL_CODES.view(NUMPY["bf16"])
    # In one array, where most are beyond f16, and by exponent, where few are.
    with np.errstate(over="ignore", under="ignore", invalid="ignore"):
        expected = codes.astype(np.float16).view(np.uint16)
    assert np.array_equal(convert(codes, "f16").view(np.uint16), expected)
    normal = np.tile(codes[0x3F80:0x3F90], 64)
    for first in range(0, len(codes), 64):
        part = np.concatenate([normal, codes[first : first + 64]])
        found = convert(part, "f16").view(np.uint16)[len(normal) :]
        assert np.array_equal(found, expected[first : first + 64])
