"""Floats into MLX's groups against MLX itself.

`mlx/vectors.npz` is what `mlx/make_vectors.py` wrote. Where MLX names an interpreter that has it, a million
groups more are made and compared at once: `MLX=… pytest tests/loader/test_mlx_groups.py`.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
import vectors
from vectors import Vectors

from stablehand.formats import MLX, mlx_name
from stablehand.loader.blocks import decode, fields
from stablehand.loader.encoders import encode

ROOT = Path(__file__).parent / "mlx"
MANY = 24_000
"""Rows of 128 of each kind where MLX makes them: 1,008,000 groups."""

Kind = tuple[int, int, str]


@pytest.fixture(scope="module")
def kept() -> Vectors:
    return vectors.read(ROOT / "vectors.npz")


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Vectors:
    return vectors.make(ROOT, "MLX", "mlx", MANY, tmp_path_factory.mktemp("mlx"))


def made_otherwise(values: np.ndarray, digests: np.ndarray, kind: Kind) -> int:
    """Rows that become other codes, scales or biases than MLX's."""
    (codes, scales, biases), lost = encode(values, mlx_name(*kind))
    assert not lost.any()
    whole = fields(codes, 4) if kind[0] == 4 else codes.view(np.uint8) ^ 128
    found = [
        hashlib.sha256(b"".join(part.tobytes() for part in row)).digest()[:8]
        for row in zip(whole, scales, biases, strict=True)
    ]
    return int(np.count_nonzero(np.frombuffer(b"".join(found), np.uint64) != digests))


def digests(vectors: Vectors, kind: Kind) -> np.ndarray:
    return vectors["_".join(map(str, kind))]


@pytest.mark.parametrize("kind", MLX)
def test_kept_floats_become_mlx_s_bytes(kept: Vectors, kind: Kind) -> None:
    assert len(kept["values"]) == 36
    assert made_otherwise(kept["values"], digests(kept, kind), kind) == 0


@pytest.mark.parametrize("kind", MLX)
def test_many_floats_become_mlx_s_bytes(many: Vectors, kind: Kind) -> None:
    assert len(many["values"]) == MANY
    assert made_otherwise(many["values"], digests(many, kind), kind) == 0


@pytest.mark.parametrize("kind", MLX)
def test_one_other_code_scale_or_bias_is_found(kept: Vectors, kind: Kind) -> None:
    values = kept["values"][:24].copy()
    expected = digests(kept, kind)[:24]
    values[0, 5] = 1  # of a row of zeros: all three change
    values[14, :] *= np.float32(1 + 2**-6)  # halves of whole numbers: not the codes
    assert made_otherwise(values, expected, kind) == 2


@pytest.mark.parametrize("kind", MLX)
def test_zero_stays_zero_where_a_group_has_both_signs(kept: Vectors, kind: Kind) -> None:
    rng = np.random.default_rng(2)
    values = rng.standard_normal((50, 256), np.float32)
    values[:, ::7] = 0
    parts, lost = encode(values, mlx_name(*kind))
    numbers = decode(parts, mlx_name(*kind))
    assert not lost.any()
    # Scale and bias are rounded by themselves.
    ulps = {"f32": 2.0**-20, "f16": 2.0**-10, "bf16": 2.0**-7}[kind[2]]
    assert np.abs(numbers[:, ::7]).max() <= ulps * np.abs(values).max()
    # The last code may fall short of the far end, by half a scale more than rounding.
    step = np.abs(parts[1].astype(np.float32)).max()
    assert np.abs(numbers - values).max() <= step + ulps * np.abs(values).max()
