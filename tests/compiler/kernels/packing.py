"""Matrices in blocks for contracts: random components, packed as a contract's operands."""

from __future__ import annotations

import numpy as np

from stablehand.emit.matrix import Storage
from stablehand.formats import FORMATS
from stablehand.loader.blocks import decode
from stablehand.loader.convert import NUMPY
from stablehand.loader.pack import store

Parts = tuple[np.ndarray, ...]


def random_parts(rng: np.random.Generator, storage: Storage) -> Parts:
    """Any codes; scales that are finite and of both signs, zeros and subnormals among them."""
    out, columns = storage.shape
    parts = []
    for part in FORMATS[storage.format].components:
        shape, dtype = (out, part.columns(columns)), NUMPY[part.dtype]
        if dtype.kind in "iu":
            size = int(np.prod(shape))
            parts.append(rng.integers(0, 256, size, np.uint8).view(dtype).reshape(shape))
        else:
            values = rng.standard_normal(shape) * 2.0 ** rng.integers(-28, 1, shape)
            parts.append(values.astype(dtype))
    return tuple(parts)


def packed_parts(parts: Parts, storage: Storage) -> list[np.ndarray]:
    """The stored buffers."""
    buffers = [np.full(t.shape, 85, NUMPY[t.dtype]) for t in storage.types()]
    store(parts, storage.format, storage.layout, buffers)
    return buffers


def rows_of(parts: Parts, form: str) -> np.ndarray:
    """The matrix, f32 `[out, in]`."""
    return decode(parts, form)
