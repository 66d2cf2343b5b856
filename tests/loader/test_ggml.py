"""Formats in blocks against ggml's own C functions: what they decode, and what they make of floats.

`ggml/vectors.npz` is what `ggml/make_vectors.py` wrote with llama-cpp-python. Where PEER names an interpreter
that has it, many more blocks are made and compared at once: `PEER=… pytest tests/loader/test_ggml.py`.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import vectors
from vectors import Vectors

from stablehand.formats import FORMATS
from stablehand.loader.blocks import decode, split
from stablehand.loader.encoders import encode
from stablehand.loader.ggml_types import READ

ROOT = Path(__file__).parent / "ggml"
MANY = 4000
"""Blocks of 256 of each type where a peer makes them, twice as many of floats; four times as many of 32."""


@pytest.fixture(scope="module")
def kept() -> Vectors:
    return vectors.read(ROOT / "vectors.npz")


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Vectors:
    return vectors.make(ROOT, "PEER", "llama-cpp-python", MANY, tmp_path_factory.mktemp("ggml"))


def decoded_otherwise(vectors: Vectors, form: str) -> int:
    """Blocks whose numbers are not ggml's, to the bit; a NaN is one, whatever its payload."""
    with np.errstate(invalid="ignore", over="ignore"):
        found = decode(split(vectors[f"{form}.raw"], form), form)
    expected = vectors[f"{form}.numbers"]
    assert found.shape == expected.shape and found.dtype == expected.dtype
    same = found.view(np.uint32) == expected.view(np.uint32)
    same |= np.isnan(found) & np.isnan(expected)
    return int(np.count_nonzero(~same.all(axis=1)))


def made_otherwise(vectors: Vectors, form: str, by: str) -> int:
    """Blocks whose components are not those of ggml's bytes."""
    parts, _ = encode(vectors[f"{form}.values"], form)
    differ = np.zeros(len(parts[0]), np.bool_)
    for ours, theirs in zip(parts, split(vectors[f"{form}.{by}"], form), strict=True):
        assert ours.dtype == theirs.dtype
        kind = np.dtype(f"u{ours.itemsize}")
        differ |= (ours.view(kind) != theirs.view(kind)).any(axis=1)
    return int(np.count_nonzero(differ))


@pytest.mark.parametrize("form", READ)
def test_kept_vectors_decode_as_ggml_decodes_them(kept: Vectors, form: str) -> None:
    blocks = 12 if FORMATS[form].block == 256 else 32
    assert len(kept[f"{form}.raw"]) == blocks
    assert decoded_otherwise(kept, form) == 0


@pytest.mark.parametrize("by", ["made", "reference"])
@pytest.mark.parametrize("form", READ)
def test_kept_floats_become_ggml_s_bytes(kept: Vectors, form: str, by: str) -> None:
    assert len(kept[f"{form}.values"]) == (8 if FORMATS[form].block == 256 else 16)
    assert made_otherwise(kept, form, by) == 0


@pytest.mark.parametrize("form", READ)
def test_many_blocks_decode_as_ggml_decodes_them(many: Vectors, form: str) -> None:
    assert len(many[f"{form}.raw"]) == MANY * (3 if FORMATS[form].block == 256 else 8)
    assert decoded_otherwise(many, form) == 0


@pytest.mark.parametrize("form", READ)
def test_many_floats_become_ggml_s_bytes(many: Vectors, form: str) -> None:
    for by in ("made", "reference"):
        assert made_otherwise(many, form, by) == 0


def test_one_wrong_bit_is_found(kept: Vectors) -> None:
    for form in READ:
        wrong = {**kept, f"{form}.raw": kept[f"{form}.raw"].copy()}
        wrong[f"{form}.raw"][len(wrong[f"{form}.raw"]) // 2, 17] ^= (
            1  # of the first quantised block
        )
        assert decoded_otherwise(wrong, form) == 1
        wrong = {**kept, f"{form}.made": kept[f"{form}.made"].copy()}
        wrong[f"{form}.made"][4, -1] ^= 16
        assert made_otherwise(wrong, form, "made") == 1
