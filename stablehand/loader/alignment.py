"""Memory that begins where compiled code may load whole vectors, and the system may use large pages."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

ALIGNMENT = 64
"""Bytes; what IREE's CPU code assumes of a buffer, with aligned vector loads that fault otherwise."""

HUGE_PAGE = 2 << 20
"""Bytes of a large page of x86-64 and of AArch64 with pages of 4 KiB.

Memory that is written for the first time is found and zeroed page by page: three times as fast by large
pages. numpy asks Linux for them in arrays of 4 MiB and more; one of 2 MiB is such an array, with the room to
move where it begins. A large buffer begins with a page of its own, so that blocks of whole pages are touched
by one thread each: two that meet in a page wait for each other.
"""


def aligned_bytes(size: int, *, zeros: bool = False) -> NDArray[np.uint8]:
    """So many bytes, uninitialised unless `zeros`, from an ALIGNMENT boundary on; many, from HUGE_PAGE's."""
    alignment = HUGE_PAGE if size >= HUGE_PAGE else ALIGNMENT
    raw = (np.zeros if zeros else np.empty)(size + alignment, np.uint8)
    offset = -raw.ctypes.data % alignment
    return raw[offset : offset + size]


def is_aligned(array: NDArray[np.generic]) -> bool:
    """Whether compiled code can use the array in place: aligned, and contiguous."""
    return array.ctypes.data % ALIGNMENT == 0 and array.flags.c_contiguous
