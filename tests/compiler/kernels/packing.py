"""Contracts, and random matrices in blocks and 8-bit activations for them, with what they stand for."""

from __future__ import annotations

from typing import Any

import numpy as np

from stablehand.emit.matrix import Storage
from stablehand.formats import FORMATS
from stablehand.loader.blocks import decode
from stablehand.loader.convert import NUMPY
from stablehand.loader.pack import store
from stablehand.targets import Target

Parts = tuple[np.ndarray, ...]


CPUS = ("znver4", "skylake-avx512", "haswell", "alderlake")
"""One of each kind that has integer dot products: AVX-512 and AVX2, each with VNNI and without."""


def blocks_of(form: str, out: int, groups: int, target: Target, bias: str | None = None) -> Storage:
    """A matrix with about so many groups of 32 inputs, in whole blocks, as a target has it."""
    block = max(FORMATS[form].block, 32)
    columns = -(-groups * 32 // block) * block
    return Storage((out, columns), form, target.layout_of(FORMATS[form]), bias)


def linear_contract(rows: int, storage: Storage, activations: str = "f32") -> dict[str, Any]:
    """Of the product of so many rows of activations with a matrix."""
    return {
        "operation": "linear",
        "version": 2,
        "rows": rows,
        "activations": activations,
        "accumulator": "f32",
        "weight": storage.contract,
    }


def random_parts(rng: np.random.Generator, storage: Storage) -> Parts:
    """Any codes that are numbers; finite scales of both signs, zeros and subnormals among them."""
    (out, columns), form = storage.shape, FORMATS[storage.format]
    parts = []
    for part in form.components:
        shape, dtype = (out, part.columns(columns)), NUMPY[part.dtype]
        if dtype.kind in "iu":
            size = int(np.prod(shape))
            codes = rng.integers(0, 256, size, np.uint8)
            if form.scheme is not None and form.scheme.float8:
                codes[codes & 0x7F == 0x7F] ^= 1
            parts.append(codes.view(dtype).reshape(shape))
        else:
            values = rng.standard_normal(shape) * 2.0 ** rng.integers(-28, 1, shape)
            parts.append(values.astype(dtype))
    return tuple(parts)


def parts_at_ends(storage: Storage, *, low: bool) -> Parts:
    """All codes at one end, and all scales one: sums of products as large as they become."""
    parts = random_parts(np.random.default_rng(0), storage)
    return tuple(
        np.full_like(part, getattr(np.iinfo(part.dtype), "min" if low else "max"))
        if part.dtype.kind in "iu"
        else np.ones_like(part)
        for part in parts
    )


def packed_parts(parts: Parts, storage: Storage) -> list[np.ndarray]:
    """The stored buffers."""
    buffers = [np.full(t.shape, 85, NUMPY[t.dtype]) for t in storage.types()]
    store(parts, storage.format, storage.layout, buffers)
    return buffers


def rows_of(parts: Parts, form: str) -> np.ndarray:
    """The matrix, f32 `[out, in]`."""
    return parts[0].astype(np.float32) if FORMATS[form].scheme is None else decode(parts, form)


def quantised(x: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """By the definition's rule: codes, scales, sums."""
    rows, columns = x.shape
    groups = x.astype(np.float32).reshape(rows, columns // 32, 32)
    top = np.maximum(np.abs(groups).max(axis=-1), np.float32(2.0**-100))
    codes = np.round(groups * (np.float32(127) / top)[..., None]).astype(np.int8)
    sums = codes.reshape(rows, -1, 16).sum(axis=-1, dtype=np.int32)
    return codes.reshape(rows, columns), top / np.float32(127), sums


def numbers(codes: np.ndarray, scales: np.ndarray) -> np.ndarray:
    """What codes stand for, in float64."""
    return codes.astype(np.float64) * np.repeat(scales.astype(np.float64), 32, axis=1)


def bar(x: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Of |y - y64|: (in + 2)·2⁻²⁴·Σ|xᵢwᵢ|."""
    return (x.shape[1] + 2) * 2.0**-24 * (np.abs(x) @ np.abs(weights).T)


def terms(parts: Parts, form: str) -> np.ndarray:
    """Of every weight |code · scale| + |minimum|, in float64: what a format with a minimum is summed from."""
    scaled = list(parts)
    for i, part in enumerate(FORMATS[form].components):
        if part.holds("minimums") or part.holds("biases"):
            scaled[i] = parts[i] & 15 if part.halves else np.zeros_like(parts[i])
    without = rows_of(tuple(scaled), form).astype(np.float64)
    return np.abs(without) + np.abs(rows_of(parts, form) - without)
