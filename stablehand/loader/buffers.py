"""Host arrays that a CPU module can use in place."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from stablehand.loader.convert import NUMPY

ALIGNMENT = 64
"""Bytes; what IREE's CPU code assumes of a buffer, with aligned vector loads that fault otherwise."""


def aligned(shape: tuple[int, ...], dtype: str, *, zeros: bool = False) -> NDArray[np.generic]:
    """An array whose first byte lies on an ALIGNMENT boundary, uninitialised unless `zeros`."""
    element = NUMPY[dtype]
    size = int(np.prod(shape, dtype=np.int64)) * element.itemsize
    raw = (np.zeros if zeros else np.empty)(size + ALIGNMENT, np.uint8)
    offset = -raw.ctypes.data % ALIGNMENT
    return raw[offset : offset + size].view(element).reshape(shape)


def as_aligned(array: NDArray[np.generic], dtype: str) -> NDArray[np.generic]:
    """The array itself where it is aligned and contiguous, else an aligned copy."""
    if array.ctypes.data % ALIGNMENT == 0 and array.flags.c_contiguous:
        return array
    copy = aligned(array.shape, dtype)
    copy[...] = array
    return copy
