"""Memory that a thread uses again: fresh pages for every step would cost more than the step."""

from __future__ import annotations

import math
import threading
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stablehand.loader.alignment import aligned_bytes


class _Kept(threading.local):
    def __init__(self) -> None:
        self.buffers: dict[str, NDArray[np.uint8]] = {}


_KEPT = _Kept()


def scratch(use: str, shape: tuple[int, ...], dtype: np.dtype[Any]) -> NDArray[Any]:
    """An uninitialised, aligned array, this thread's own until it asks again for the same use.

    The memory goes when the thread ends.
    """
    size = math.prod(shape) * dtype.itemsize
    buffer = _KEPT.buffers.get(use)
    if buffer is None or buffer.size < size:
        buffer = _KEPT.buffers[use] = aligned_bytes(size)
    return buffer[:size].view(dtype).reshape(shape)
