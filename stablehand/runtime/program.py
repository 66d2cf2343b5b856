"""Compiled modules on a device, checked against their signatures before the first call."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import iree.runtime as iree

from stablehand.compiler.reflection import entry_of, open_module
from stablehand.errors import LIBRARY_ERRORS, SessionError, SignatureError, first_line
from stablehand.runtime.device import Device


class Program:
    """One compiled graph.

    Attributes:
      path: the module's file.
      signature: as the module's own reflection gives it.
    """

    def __init__(self, device: Device, path: Path) -> None:
        self.path = path
        module = open_module(device.instance, path)
        self._function, self.signature = entry_of(module, path)
        hal = iree.create_hal_module(device.instance, device.hal)
        try:
            self._context = iree.VmContext(device.instance, [hal, module])
        except LIBRARY_ERRORS as error:
            raise SessionError(
                f"the device refuses the module: {first_line(error)}",
                where=str(path),
                hint="it was compiled for another target; compile it again",
            ) from error

    def call(self, arguments: Sequence[Any]) -> list[Any]:
        """Run the graph on buffer views in signature order; gives its results' views.

        Raises:
          SessionError: the device failed.
        """
        inputs = iree.VmVariantList(len(arguments))
        for view in arguments:
            inputs.push_ref(view)
        outputs = iree.VmVariantList(len(self.signature.results))
        try:
            self._context.invoke(self._function, inputs, outputs)
        except LIBRARY_ERRORS as error:
            raise SessionError(
                f"the device failed: {first_line(error)}", where=str(self.path)
            ) from error
        return [outputs.get_as_ref(i).deref(iree.HalBufferView) for i in range(outputs.size)]


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
        raise SignatureError(
            f"shares {len(mine)} arguments, but {decode.path} shares {len(theirs)}",
            where=str(prefill.path),
        )
    for key in ("config", "context", "chunk", "capacity", "batch", "activations", "kv"):
        fact, expected = (p.signature.fact(key) for p in (prefill, decode))
        if fact != expected:
            raise SignatureError(
                f"was emitted for {key} {fact}, but {decode.path} for {expected}",
                where=str(prefill.path),
            )
