"""The device: host arrays become its buffers, its results become host arrays."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import iree.runtime as iree
import numpy as np
from numpy.typing import NDArray

from stablehand.errors import LIBRARY_ERRORS, SessionError, first_line
from stablehand.loader.buffers import as_aligned
from stablehand.loader.convert import NUMPY
from stablehand.signature import TensorType

_ELEMENTS: Mapping[str, Any] = MappingProxyType(
    {
        "f32": iree.HalElementType.FLOAT_32,
        "f16": iree.HalElementType.FLOAT_16,
        "bf16": iree.HalElementType.BFLOAT_16,
        "i32": iree.HalElementType.SINT_32,
        "i8": iree.HalElementType.SINT_8,
        "ui8": iree.HalElementType.UINT_8,
    }
)

_USAGE = iree.BufferUsage.DEFAULT | iree.BufferUsage.MAPPING
_HOST = iree.MemoryType.DEVICE_LOCAL | iree.MemoryType.HOST_VISIBLE


@dataclass(frozen=True)
class Resident:
    """A buffer on the device.

    Attributes:
      view: what a call takes.
      keeps: what must outlive every use of the view's memory; IREE ties an imported array's life to
        the Python object of the buffer, not to the buffer.
    """

    view: Any
    keeps: tuple[Any, ...]


class Device:
    """One IREE device.

    Attributes:
      driver: the HAL driver's name, as in `stablehand.targets.Target.driver`.
      shares_memory: host arrays are used in place, without a copy.
    """

    def __init__(self, driver: str) -> None:
        try:
            self.hal = iree.get_device(driver)
        except LIBRARY_ERRORS as error:
            raise SessionError(
                f"there is no device for the driver {driver!r}: {first_line(error)}",
                hint="choose another --target",
            ) from error
        self.driver = driver
        self.shares_memory = driver.startswith("local")
        self.instance = iree.VmInstance()

    def upload(self, array: NDArray[np.generic], type_: TensorType) -> Resident:
        """A host array whose dtype and shape are those of `type_`, on the device.

        On a device that shares memory an aligned array is the buffer: what is written to one shows in
        the other.
        """
        if array.shape != type_.shape or array.dtype != NUMPY[type_.dtype]:
            raise SessionError(f"a buffer of {array.dtype} {array.shape} where {type_} belongs")
        element = _ELEMENTS[type_.dtype]
        array = as_aligned(array, type_.dtype)
        flat = array.reshape(-1).view(np.uint8)
        if self.shares_memory:
            importable = flat if flat.flags.writeable else _over_read_only(flat)
            buffer = self.hal.allocator.import_host_allocation(importable, int(_HOST), int(_USAGE))
        else:
            buffer = self.hal.allocator.allocate_buffer_copy(
                memory_type=iree.MemoryType.DEVICE_LOCAL,
                allowed_usage=_USAGE,
                device=self.hal,
                buffer=flat,
            )
        return Resident(iree.HalBufferView(buffer, type_.shape, element), (buffer, array))

    def download(self, view: Any, type_: TensorType) -> NDArray[np.generic]:
        """A result on the host.

        On a device that shares memory this is the result's own memory, which lives as long as the array
        or a slice of it: a call allocates anew what it does not write into a donated argument.

        Raises:
          SessionError: the device gave something else than `type_`.
        """
        shape = view.shape
        if tuple(shape) != type_.shape or view.element_type != int(_ELEMENTS[type_.dtype]):
            raise SessionError(f"the device gave shape {list(shape)} where {type_} belongs")
        if self.shares_memory:
            return (
                np.asarray(_Mapped(view.map(), type_.nbytes))
                .view(NUMPY[type_.dtype])
                .reshape(shape)
            )
        return np.array(iree.DeviceArray(self.hal, view).to_host(), copy=True)


class _Mapped:
    """A mapped result as numpy takes it: the base of every array over it, and so kept by each.

    The array that IREE gives keeps the mapping itself, but a slice of that array does not.
    """

    def __init__(self, mapped: Any, nbytes: int) -> None:
        self._mapped = mapped
        flat = mapped.asarray([nbytes], np.dtype(np.uint8))
        self.__array_interface__ = flat.__array_interface__


def _over_read_only(flat: NDArray[np.generic]) -> NDArray[np.generic]:
    # IREE imports writable buffers only, also for what a graph never writes. A mapped archive stays
    # read-only to the processor, so a graph that wrote to a weight would fault, not corrupt the file.
    raw = (ctypes.c_uint8 * flat.nbytes).from_address(flat.ctypes.data)
    return np.ctypeslib.as_array(raw)
