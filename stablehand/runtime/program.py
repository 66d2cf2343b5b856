"""Compiled modules on a device, checked against their signatures before the first call."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import iree.runtime as iree

from stablehand import cpus
from stablehand.compiler.reflection import compiled_for, entry_of, kernels_of_entry, open_module
from stablehand.errors import LIBRARY_ERRORS, SessionError, SignatureError, first_line
from stablehand.runtime.device import Device
from stablehand.signature import TensorType
from stablehand.targets import named_target

AMX_KERNEL = "cpu_amx"
"""How the names of kernels begin whose instructions a process must be granted."""


class Entry:
    """A function of a compiled module, on a device.

    Attributes:
      path: the module's file.
      results: how many it has.
      seconds: wall time of all its calls so far.
    """

    def __init__(
        self, device: Device, path: Path, module: Any, function: Any, results: int
    ) -> None:
        """Give a module to a device.

        Args:
          device: where to run.
          path: the module's file.
          module: opened.
          function: of the module.
          results: how many the function has.

        Raises:
          SessionError: the device refuses it.
        """
        self.path = path
        self.results = results
        self.seconds = 0.0
        self._function = function
        hal = iree.create_hal_module(device.instance, device.hal)
        try:
            self._context = iree.VmContext(device.instance, [hal, module])
        except LIBRARY_ERRORS as error:
            raise SessionError(
                f"the device refuses the module: {first_line(error)}",
                where=str(path),
                hint="it was compiled for another target; compile it again",
            ) from error

    def bind(self, arguments: Sequence[Any]) -> Call:
        """Buffer views in order, as a call that can be made any number of times."""
        return Call(self, arguments)

    def invoke(self, inputs: Any, outputs: Any) -> None:
        """Run it on IREE's lists of its arguments and results; `bind` makes both.

        Raises:
          SessionError: the device failed.
        """
        started = time.perf_counter()
        try:
            self._context.invoke(self._function, inputs, outputs)
        except LIBRARY_ERRORS as error:
            raise SessionError(
                f"the device failed: {first_line(error)}", where=str(self.path)
            ) from error
        self.seconds += time.perf_counter() - started


class Program(Entry):
    """One compiled graph.

    Attributes:
      signature: as the module's own reflection gives it.
      target: that it was compiled for; that it was emitted for, where it does not say.
    """

    def __init__(self, device: Device, path: Path) -> None:
        module = open_module(device.instance, path)
        function, self.signature = entry_of(module, path)
        if AMX_KERNEL in kernels_of_entry(function) and not cpus.tiles_granted():
            raise SessionError(
                "has kernels for the matrix tiles of a CPU, which are not to be had here",
                where=str(path),
                hint="compile it on this machine, or with --kernels off",
            )
        emitted_for = self.signature.fact("target")
        self.target = target = named_target(compiled_for(function) or emitted_for)
        if not device.takes(target):
            raise SessionError(
                f"was compiled for {target.name}, and the session runs on {device.driver}",
                where=str(path),
                hint=f"use --target {target.name}, or compile it for another target",
            )
        device.check_code(target, str(path))
        super().__init__(device, path, module, function, len(self.signature.results))


class Call:
    """A function and the buffers that it is run on, in lists that are built once.

    What it is to read next time is written into the buffers. A state's result is the buffer that
    was given for it (`iree.abi.output`), so the same list serves every step.
    """

    def __init__(self, entry: Entry, arguments: Sequence[Any]) -> None:
        self._entry = entry
        self._inputs = iree.VmVariantList(len(arguments))
        for view in arguments:
            self._inputs.push_ref(view)
        self._outputs = iree.VmVariantList(entry.results)

    def run(self) -> None:
        """Run the function.

        Raises:
          SessionError: the device failed.
        """
        self._entry.invoke(self._inputs, self._outputs)

    def result(self, index: int) -> Any:
        """The view of a result of the latest run; the next run leaves it alone, if it is no state."""
        return self._outputs.get_as_ref(index).deref(iree.HalBufferView)


def check_interface(program: Program) -> None:
    """Refuse a module whose step inputs and logits are not those that an engine writes and reads.

    Raises:
      SignatureError: naming the argument or result.
    """
    signature, where = program.signature, str(program.path)
    chunk, vocab = signature.number("chunk"), signature.number("vocab")
    expected = {
        name: TensorType(shape, "i32")
        for name, shape in (
            {"tokens": (1, chunk), "start": (1,), "length": (1,)}
            if signature.graph == "prefill"
            else {"token": (1,), "position": (1,)}
        ).items()
    }
    found = {argument.name: argument.type for argument in signature.by_role("step")}
    for name in (*expected, *found):
        if found.get(name) != expected.get(name):
            raise SignatureError(
                f"argument {name!r} is {found.get(name, 'absent')}, where an engine writes "
                f"{expected.get(name, 'nothing')}",
                where=where,
                hint="emit and compile it again",
            )
    logits = signature.results[0]
    shapes = [(rows, vocab) for rows in {1, chunk if signature.graph == "prefill" else 1}]
    if logits.name != "logits" or logits.type.shape not in shapes:
        raise SignatureError(
            f"gives {logits.name!r} {logits.type}, where a session needs logits of {vocab} tokens",
            where=where,
        )


def check_pair(prefill: Program, decode: Program) -> None:
    """Refuse two modules that cannot share weights and caches.

    Raises:
      SignatureError: naming the first argument or fact in which they differ.
    """
    for program, graph in ((prefill, "prefill"), (decode, "decode")):
        if program.signature.graph != graph:
            raise SignatureError(
                f"is a {program.signature.graph} graph, where {graph} belongs",
                where=str(program.path),
            )
    shared = ("weight", "table", "state")
    mine = [a for a in prefill.signature.arguments if a.role in shared]
    theirs = [a for a in decode.signature.arguments if a.role in shared]
    for one, other in zip(mine, theirs, strict=False):
        if one != other:
            raise SignatureError(
                f"argument {one.name!r} is {one.type}, but {decode.path} has {other.name!r} {other.type}",
                where=str(prefill.path),
                hint="emit both graphs with the same --weights, --kv, --context and --chunk",
            )
    if len(mine) != len(theirs):
        common = min(len(mine), len(theirs))
        (odd, *_) = mine[common:] or theirs[common:]
        raise SignatureError(
            f"shares {len(mine)} arguments, but {decode.path} shares {len(theirs)}: argument "
            f"{odd.name!r} is in one of them",
            where=str(prefill.path),
        )
    for key in ("config", "context", "chunk", "capacity", "batch", "activations", "kv", "overflow"):
        fact, expected = (p.signature.fact(key) for p in (prefill, decode))
        if fact != expected:
            raise SignatureError(
                f"was emitted for {key} {fact}, but {decode.path} for {expected}",
                where=str(prefill.path),
            )
