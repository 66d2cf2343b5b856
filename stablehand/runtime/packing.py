"""Packing by compiled kernels, each thread that packs running them itself."""

from __future__ import annotations

import functools
import logging
import threading
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import iree.runtime as iree
import numpy as np
from numpy.typing import NDArray

from stablehand.compiler.reflection import open_module
from stablehand.errors import LIBRARY_ERRORS, CompileError, OutputError, SessionError, first_line
from stablehand.formats import Layout
from stablehand.loader.alignment import aligned_bytes, is_aligned
from stablehand.loader.convert import NUMPY
from stablehand.loader.pack import Packer
from stablehand.runtime.device import import_bytes
from stablehand.signature import Signature
from stablehand.targets import Target

SMALLEST = 1 << 26
"""Packed bytes below which numpy is done sooner than a kernel would be compiled."""

_DRIVER = "local-sync"  # runs a kernel in the thread that calls it

_LOG = logging.getLogger(__name__)

_NAMES: Mapping[np.dtype[Any], str] = MappingProxyType(
    {NUMPY[name]: name for name in ("f32", "f16", "bf16")}
)


def packer_for(signature: Signature) -> Packer | None:
    """What packs a signature's weights faster than numpy.

    Nothing does where there is little to pack, no compiler, or a CPU without the vectors.
    """
    if signature.nbytes("weight") < SMALLEST:
        return None
    # Imported here, so that packed and compiled models run where no compiler is installed.
    from stablehand.compiler.host import host_target

    try:
        target = host_target()
    except CompileError:
        return None
    return _shared(target) if target.lanes else None


class CompiledPacker:
    """Packs by `stablehand.compiler.kernels.cpu_pack`; any number of threads may call it at once.

    Kernels are compiled as they are first asked for; one that cannot be had is explained once, in the
    log, and left to numpy.
    """

    def __init__(self, target: Target) -> None:
        """Take the CPU at hand as it was resolved."""
        self._target = target
        self._lock = threading.Lock()
        self._modules: dict[tuple[str, str, int], _Module | None] = {}
        self._local = _Bound()

    def __call__(
        self, rows: NDArray[np.generic], out: NDArray[np.generic], first: int, layout: Layout
    ) -> int:
        """Pack whole tiles of rows; see `Packer`."""
        tiles = len(rows) // layout.tile
        if layout.group != 1 or not tiles or not (rows.flags.c_contiguous and is_aligned(out)):
            return 0
        call = self._call(rows.dtype, out.dtype, layout.tile)
        if call is None or rows.shape[1] % call.columns:
            return 0
        if not call.run(rows, out, (tiles, rows.shape[1], first // layout.tile)):
            return 0
        return tiles * layout.tile

    def _call(self, source: np.dtype[Any], destination: np.dtype[Any], tile: int) -> _Call | None:
        if source == destination:  # whatever it is
            names = (f"i{8 * source.itemsize}", f"i{8 * source.itemsize}")
        else:
            names = (_NAMES.get(source, ""), _NAMES.get(destination, ""))
        key = (*names, tile)
        if key not in self._local.calls:
            with self._lock:
                if key not in self._modules:
                    self._modules[key] = self._module(*key)
                module = self._modules[key]
            self._local.calls[key] = None if module is None else _Call(module)
        return self._local.calls[key]

    def _module(self, source: str, destination: str, tile: int) -> _Module | None:
        from stablehand.compiler.bare import compile_bare
        from stablehand.compiler.kernels.cpu_pack import Packing

        packing = Packing.on(self._target, source, destination, tile)
        if packing is None:
            return None
        try:
            what = f"the kernel that packs {source} as {destination}"
            path = compile_bare(packing.text().encode(), self._target, what)
            return _Module(path, packing.columns, packing.limit)
        except (CompileError, OutputError, *LIBRARY_ERRORS) as error:
            _LOG.warning("packing without a kernel, which failed: %s", first_line(error))
            return None


class _Module:
    """A kernel's module, in the file that it was found in.

    Attributes:
      columns: what a row's length must be a multiple of.
      limit: the least magnitude, as bits, that the kernel does not convert; None for no limit.
    """

    def __init__(self, path: Path, columns: int, limit: int | None) -> None:
        self.columns, self.limit = columns, limit
        self.instance = iree.VmInstance()
        self.module = open_module(self.instance, path)


class _Call:
    """A module on a device of its own: for one thread."""

    def __init__(self, module: _Module) -> None:
        self.columns = module.columns
        self._limit = module.limit
        self._device = iree.get_driver(_DRIVER).create_default_device()
        hal = iree.create_hal_module(module.instance, self._device)
        self._module = module
        self._context = iree.VmContext(module.instance, [hal, module.module])
        self._run = module.module.lookup_function("run")
        self._numbers = aligned_bytes(32).view(np.int64)
        self._job = self._imported(self._numbers, iree.HalElementType.SINT_64)

    def run(
        self, rows: NDArray[np.generic], out: NDArray[np.generic], job: tuple[int, int, int]
    ) -> bool:
        """Pack; False if there was a value that the kernel does not convert.

        Raises:
          SessionError: the device failed.
        """
        self._numbers[:] = (*job, 0)
        # Their memory must outlive the call, and does: it is the caller's.
        given = [self._imported(each, iree.HalElementType.UINT_8) for each in (rows, out)]
        arguments, results = iree.VmVariantList(3), iree.VmVariantList(2)
        for view, _ in (*given, self._job):
            arguments.push_ref(view)
        try:
            self._context.invoke(self._run, arguments, results)
        except LIBRARY_ERRORS as error:
            raise SessionError(
                f"the device failed: {first_line(error)}", where="packing"
            ) from error
        return self._limit is None or int(self._numbers[3]) < self._limit

    def _imported(self, array: NDArray[np.generic], element: Any) -> tuple[Any, Any]:
        flat = array.reshape(-1).view(np.uint8)
        buffer = import_bytes(self._device, flat)
        shape = array.shape if element == iree.HalElementType.SINT_64 else flat.shape
        return iree.HalBufferView(buffer, shape, element), buffer


class _Bound(threading.local):
    def __init__(self) -> None:
        self.calls: dict[tuple[str, str, int], _Call | None] = {}


@functools.cache
def _shared(target: Target) -> CompiledPacker:
    """The process's own: kernels are looked for once."""
    return CompiledPacker(target)
