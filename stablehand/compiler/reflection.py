"""Reading a signature back from a compiled module, through IREE's runtime; needs no compiler."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import iree.runtime as iree

from stablehand.errors import LIBRARY_ERRORS, CompileError, SignatureError, first_line
from stablehand.facts import check_facts
from stablehand.files import read_small
from stablehand.signature import Signature

_MAX_MODULE_BYTES = 256 << 20
"""Of a compiled module: weights are in none, and code takes some hundred kB."""

KERNELS_FACT = "kernels"
"""The key of a module's reflection that says which kernels are in it."""


def read_signature(path: Path) -> Signature:
    """The signature of a compiled module, without running it.

    Raises:
      CompileError: it cannot be read, or is no compiled module.
      SignatureError: it was not emitted by us.
    """
    return entry_of(open_module(iree.VmInstance(), path), path)[1]


def kernels_in(path: Path) -> str:
    """The kernels that a compiled module says it has, in one line; empty for none.

    Raises:
      CompileError, SignatureError: as `read_signature`.
    """
    module = open_module(iree.VmInstance(), path)  # kept, for the function does not keep it
    function, _ = entry_of(module, path)
    return str(dict(function.reflection).get(KERNELS_FACT, ""))


def open_module(instance: Any, path: Path) -> Any:
    """Load a compiled module.

    Raises:
      CompileError: it cannot be read, or is no compiled module.
    """
    try:
        # A copy: a mapped file that shrinks under us would be a bus error.
        return iree.VmModule.copy_buffer(instance, read_small(path, _MAX_MODULE_BYTES, "module"))
    except OSError as error:
        raise CompileError(f"cannot be read: {error.strerror}", where=str(path)) from error
    except LIBRARY_ERRORS as error:
        raise CompileError(
            f"is not a compiled module: {first_line(error)}",
            where=str(path),
            hint="compile one with `stablehand compile`",
        ) from error


def entry_of(module: Any, path: Path) -> tuple[Any, Signature]:
    """The function of a module that is a graph of ours, and its signature.

    Raises:
      SignatureError: there is none, or its annotations contradict each other.
    """
    for name in module.function_names:
        function = module.lookup_function(name)
        reflection = dict(function.reflection) if function is not None else {}
        declaration = reflection.pop("iree.abi.declaration", None)
        if declaration is not None and "stablehand.version" in reflection:
            try:
                signature = Signature.from_declaration(declaration, reflection)
                signature.check()
                check_facts(signature)
            except SignatureError as error:
                raise SignatureError(str(error), where=str(path)) from error
            return function, signature
    raise SignatureError(
        "carries no signature of ours", where=str(path), hint="emit and compile it with stablehand"
    )
