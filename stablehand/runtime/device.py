"""The device: host arrays become its buffers, its results become host arrays."""

from __future__ import annotations

import ctypes
import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any

import iree.runtime as iree
import numpy as np
from numpy.typing import NDArray

from stablehand import cpus
from stablehand.errors import LIBRARY_ERRORS, SessionError, first_line
from stablehand.loader.buffers import aligned, as_aligned
from stablehand.loader.convert import NUMPY
from stablehand.signature import TensorType
from stablehand.targets import Target, on_cpu

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
# Host memory that another device reads and writes where it lies; no flush makes either side see it.
_VISIBLE = (
    int(iree.MemoryType.HOST_LOCAL)
    | int(iree.MemoryType.DEVICE_VISIBLE)
    | int(iree.MemoryType.HOST_COHERENT)
)


_NVIDIA = Path("/proc/driver/nvidia/version")

_SUBGROUP = re.compile(r"^subgroup: size=(\d+)", re.MULTILINE)
_CAPABILITY = re.compile(r"^- gpu-compute-capability: (\d+)\.(\d+)", re.MULTILINE)
_ARCHITECTURE = re.compile(r"sm_(\d+)(\d)[a-z]?")

# Where in IREE's source an error arose.
_PLACE = re.compile(r"(Error creating driver: )?\S+\.c:\d+: (\w+; )?")


class _Workers:
    """The threads of IREE's `local-task` driver: made once for a process, when it is first used."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._count: int | None = None

    def start(self, wanted: int | None) -> int:
        """Decide how many, or find it decided; gives the number."""
        with self._lock:
            if self._count is None:
                self._count = self._decide(wanted)
            if wanted not in (None, self._count):
                raise SessionError(
                    f"{wanted} wanted, but this process has begun with {self._count}",
                    where="threads",
                    hint="IREE makes them once; start another process",
                )
            return self._count

    def _decide(self, wanted: int | None) -> int:
        machine = cpus.at_hand()
        count = machine.cores if wanted is None else wanted
        if type(count) is not int or not 1 <= count <= machine.count:
            raise SessionError(
                f"{wanted!r} wanted, where 1 to {machine.count} can be had",
                where="threads",
                hint="leave it out for one on each physical core",
            )
        # Each on a CPU of its own where these are known, as a thread that moves leaves its cache behind.
        flag = (
            f"--task_topology_cpu_ids={','.join(map(str, machine.ids[:count]))}"
            if machine.ids
            else f"--task_topology_group_count={count}"
        )
        iree.flags.parse_flags(flag)
        return count


_WORKERS = _Workers()


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
      threads: that run kernels on the CPU; None for other devices.
      shares_memory: host arrays are used in place, without a copy.
    """

    def __init__(self, driver: str, threads: int | None = None) -> None:
        """Open a device.

        Args:
          driver: the HAL driver's name.
          threads: to run kernels on a CPU with; one for each physical core by default. The first device of
            a process decides, for IREE makes them once.

        Raises:
          SessionError: there is no such device, or it cannot have so many threads.
        """
        cpus.tiles_granted()  # asked before there are threads
        self.threads = _WORKERS.start(threads) if driver == "local-task" else None
        try:
            self.hal = iree.get_device(driver)
        except LIBRARY_ERRORS as error:
            raise _absent(driver, error) from error
        self.driver = driver
        self.shares_memory = on_cpu(driver)
        self.instance = iree.VmInstance()
        self._staging: dict[int, tuple[Any, NDArray[np.uint8]]] = {}

    @cached_property
    def identity(self) -> dict[str, str]:
        """What tells it from other devices, and its driver's version where the system says it."""
        return {"driver": self.driver, **found(self.driver)[0]}

    @property
    def suffix(self) -> str:
        """`, 2 threads`: what a note of the target adds; empty for other devices than CPUs."""
        many = "" if self.threads == 1 else "s"
        return "" if self.threads is None else f", {self.threads} thread{many}"

    def takes(self, target: Target) -> bool:
        """Whether modules for a target are for devices of this kind."""
        return self.driver == target.driver or (on_cpu(self.driver) and target.runs_here)

    @cached_property
    def subgroup(self) -> int | None:
        """Threads that run together; None where the driver does not say."""
        said = _SUBGROUP.search(self._said) if self.driver == "vulkan" else None
        return None if said is None else int(said[1])

    @cached_property
    def capability(self) -> tuple[int, int] | None:
        """CUDA's compute capability; None of other devices, and where the driver does not say."""
        said = _CAPABILITY.search(self._said) if self.driver == "cuda" else None
        return None if said is None else (int(said[1]), int(said[2]))

    @cached_property
    def _said(self) -> str:
        """What the driver says of the device."""
        driver = iree.get_driver(self.driver)
        default, *_ = driver.query_available_devices()
        return str(driver.dump_device_info(default["device_id"]))

    def check_code(self, target: Target, where: str) -> None:
        """Refuse code that is for other devices of this driver.

        Args:
          target: that the code is for.
          where: whose code it is.

        Raises:
          SessionError: naming the target and the device.
        """
        self._check_subgroup(target, where)
        wanted = _ARCHITECTURE.fullmatch(target.model or target.generic_model)
        if wanted is None or self.capability is None:
            return
        # A driver compiles PTX for its device, if that is as new as what the PTX is for.
        least = int(wanted[1]), int(wanted[2])
        if least > self.capability:
            has, needs = (".".join(map(str, each)) for each in (self.capability, least))
            raise SessionError(
                f"{target.name} is for devices of compute capability {needs} and more, and "
                f"{self.identity['name']} has {has}",
                where=where,
                hint=f"use {target.family}:sm_{has.replace('.', '')} or an older one",
            )

    def _check_subgroup(self, target: Target, where: str) -> None:
        # The sums of code for subgroups of another size would be wrong.
        if target.subgroups and self.subgroup not in (None, *target.subgroups):
            sizes = " or ".join(map(str, target.subgroups))
            raise SessionError(
                f"{target.name} is for subgroups of {sizes} threads, and those of "
                f"{self.identity['name']} have {self.subgroup}",
                where=where,
                hint=f"use {target.family}, which is for any",
            )

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
            buffer = import_bytes(self.hal, flat if flat.flags.writeable else _over_read_only(flat))
        else:
            buffer = self.hal.allocator.allocate_buffer_copy(
                memory_type=iree.MemoryType.DEVICE_LOCAL,
                allowed_usage=iree.BufferUsage.DEFAULT,
                device=self.hal,
                buffer=flat,
            )
        return Resident(iree.HalBufferView(buffer, type_.shape, element), (buffer, array))

    def writable(self, type_: TensorType) -> tuple[Resident, NDArray[np.generic]]:
        """A small buffer of zeros that the device reads, and the host's array over the same memory.

        What is written into the array before a call, the call sees; nothing is copied for it.
        """
        array = aligned(type_.shape, type_.dtype, zeros=True)
        if self.shares_memory:
            return self.upload(array, type_), array
        buffer, array = self._host_buffer(type_.nbytes)
        array[...] = 0
        view = iree.HalBufferView(buffer, type_.shape, _ELEMENTS[type_.dtype])
        return Resident(view, (buffer,)), array.view(NUMPY[type_.dtype]).reshape(type_.shape)

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
        source = view.get_buffer()
        size = source.byte_length()
        if size not in self._staging:
            self._staging[size] = self._host_buffer(size)
        staging, array = self._staging[size]
        done = self.hal.create_semaphore(0)
        self.hal.queue_copy(
            source, staging, iree.HalFence.create_at(done, 0), iree.HalFence.create_at(done, 1)
        )
        iree.HalFence.create_at(done, 1).wait()
        copied = array[: type_.nbytes].copy()
        return copied.view(NUMPY[type_.dtype]).reshape(shape)

    def _host_buffer(self, size: int) -> tuple[Any, NDArray[np.uint8]]:
        # Mapped for good: the array keeps the mapping, and the mapping the buffer.
        buffer = self.hal.allocator.allocate_buffer(
            memory_type=_VISIBLE, allowed_usage=int(_USAGE), allocation_size=size
        )
        return buffer, np.asarray(_Mapped(buffer.map(), size))


def found(driver: str) -> list[dict[str, str]]:
    """The devices of a driver, the default one first: `name`, `path` and, for CUDA, `version`.

    Raises:
      SessionError: there are none.
    """
    try:
        devices = iree.get_driver(driver).query_available_devices()
        if not devices:
            raise LookupError("it has none")
    except LIBRARY_ERRORS as error:
        raise _absent(driver, error) from error
    version = _nvidia_version() if driver == "cuda" else {}
    return [
        {**{key: str(device[key]) for key in ("name", "path")}, **version} for device in devices
    ]


def _nvidia_version() -> dict[str, str]:
    # What loads a module compiles its PTX, and IREE does not say which version that is.
    try:
        return {"version": _NVIDIA.read_text().splitlines()[0]}
    except (OSError, IndexError):
        return {}


def _absent(driver: str, error: BaseException) -> SessionError:
    return SessionError(
        f"there is no device for {driver}: {_PLACE.sub('', first_line(error))}",
        where="--target",
        hint="is its driver installed? choose another --target",
    )


def import_bytes(hal: Any, flat: NDArray[np.generic]) -> Any:
    """A writable array of bytes, which must outlive it, as a buffer of a device that shares memory."""
    return hal.allocator.import_host_allocation(flat, int(_HOST), int(_USAGE))


class _Mapped:
    """A mapped result as numpy takes it: the base of every array over it, and so kept by each.

    The array that IREE gives keeps the mapping itself, but a slice of that array does not.
    """

    def __init__(self, mapped: Any, nbytes: int) -> None:
        self._mapped = mapped
        flat = mapped.asarray([nbytes], np.dtype(np.uint8))
        self.__array_interface__ = flat.__array_interface__


def _over_read_only(flat: NDArray[np.generic]) -> NDArray[np.generic]:
    # IREE imports writable buffers only, also for what a graph never writes.
    raw = (ctypes.c_uint8 * flat.nbytes).from_address(flat.ctypes.data)
    return np.ctypeslib.as_array(raw)
