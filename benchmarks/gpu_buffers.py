"""Buffers of random numbers on a device, filled there from one pool: gigabytes of weights in a moment."""

from __future__ import annotations

from typing import Any

import iree.runtime as iree
import numpy as np

from stablehand.loader.convert import NUMPY
from stablehand.runtime.device import _ELEMENTS as ELEMENTS
from stablehand.runtime.device import Device, Resident
from stablehand.signature import TensorType

_POOL_BYTES = 1 << 27
_SPREAD = 0.02  # of weights: what a model starts its training with


class RandomBuffers:
    """Makes buffers of a device's own memory."""

    def __init__(self, device: Device, seed: int = 0) -> None:
        self.device = device
        self._random = np.random.default_rng(seed)
        self._pools: dict[str, Any] = {}
        self._offset = 0

    def make(self, type_: TensorType) -> Resident:
        """A buffer of a type: floats around zero, quantised codes of any value."""
        hal = self.device.hal
        buffer = hal.allocator.allocate_buffer(
            memory_type=int(iree.MemoryType.DEVICE_LOCAL),
            allowed_usage=int(iree.BufferUsage.DEFAULT),
            allocation_size=type_.nbytes,
        )
        pool, commands = self._pool(type_.dtype), iree.HalCommandBuffer(hal)
        done = 0
        while done < type_.nbytes:
            # From another place each time, so that no two weights are alike.
            self._offset = (self._offset + 4096 * 37) % (_POOL_BYTES // 2)
            size = min(type_.nbytes - done, _POOL_BYTES - self._offset)
            commands.copy(pool, buffer, self._offset, done, size)
            done += size
        commands.end()
        fence = hal.create_semaphore(0)
        hal.queue_execute(
            commands, iree.HalFence.create_at(fence, 0), iree.HalFence.create_at(fence, 1)
        )
        iree.HalFence.create_at(fence, 1).wait()
        view = iree.HalBufferView(buffer, type_.shape, ELEMENTS[type_.dtype])
        return Resident(view, (buffer,))

    def _pool(self, dtype: str) -> Any:
        if dtype not in self._pools:
            count = _POOL_BYTES // np.dtype(NUMPY[dtype]).itemsize
            if dtype in ("i8", "ui8"):
                pool = self._random.integers(0, 256, count, np.uint8).view(NUMPY[dtype])
            elif dtype == "i32":
                pool = np.zeros(count, np.int32)
            else:
                block = self._random.standard_normal(count // 8, np.float32) * np.float32(_SPREAD)
                pool = np.tile(block, 8).astype(NUMPY[dtype])
            type_ = TensorType((count,), dtype)
            resident = self.device.upload(pool, type_)
            self._pools[dtype] = resident.keeps[0]
        return self._pools[dtype]
