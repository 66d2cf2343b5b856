"""Memory that begins where compiled code may load whole vectors."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

ALIGNMENT = 64
"""Bytes; what IREE's CPU code assumes of a buffer, with aligned vector loads that fault otherwise."""


def aligned_bytes(size: int, *, zeros: bool = False) -> NDArray[np.uint8]:
    """So many bytes from an ALIGNMENT boundary on, uninitialised unless `zeros`."""
    raw = (np.zeros if zeros else np.empty)(size + ALIGNMENT, np.uint8)
    offset = -raw.ctypes.data % ALIGNMENT
    return raw[offset : offset + size]


def is_aligned(array: NDArray[np.generic]) -> bool:
    """Whether compiled code can use the array in place: aligned, and contiguous."""
    return array.ctypes.data % ALIGNMENT == 0 and array.flags.c_contiguous
