"""Host arrays that a CPU module can use in place."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from stablehand.loader.alignment import aligned_bytes, is_aligned
from stablehand.loader.convert import NUMPY


def aligned(shape: tuple[int, ...], dtype: str, *, zeros: bool = False) -> NDArray[np.generic]:
    """An array whose first byte lies on an alignment boundary, uninitialised unless `zeros`."""
    element = NUMPY[dtype]
    size = int(np.prod(shape, dtype=np.int64)) * element.itemsize
    return aligned_bytes(size, zeros=zeros).view(element).reshape(shape)


def as_aligned(array: NDArray[np.generic], dtype: str) -> NDArray[np.generic]:
    """The array itself where it is aligned and contiguous, else an aligned copy."""
    if is_aligned(array):
        return array
    copy = aligned(array.shape, dtype)
    copy[...] = array
    return copy
