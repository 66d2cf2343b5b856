"""Reading a signature back from a compiled module, through IREE's runtime; needs no compiler."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path
from typing import Any

import iree.runtime as iree

from stablehand.errors import LIBRARY_ERRORS, CompileError, SignatureError, first_line
from stablehand.facts import KERNELS_FACT, check_facts
from stablehand.files import read_small
from stablehand.signature import Signature

_MAX_MODULE_BYTES = 256 << 20
"""Of a compiled module: weights are in none, and code takes some hundred kB."""


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
    return kernels_of_entry(function)


def kernels_of_entry(function: Any) -> str:
    """The kernels that a function which `entry_of` found says it has; empty for none."""
    return str(dict(function.reflection).get(KERNELS_FACT, ""))


def open_module(instance: Any, path: Path) -> Any:
    """Load a compiled module.

    Raises:
      CompileError: it cannot be read, or is no compiled module.
    """
    try:
        content = read_small(path, _MAX_MODULE_BYTES, "module")
    except OSError as error:
        raise CompileError(f"cannot be read: {error.strerror}", where=str(path)) from error
    try:
        _check_sums(content, path)
        # A copy: a mapped file that shrinks under us would be a bus error.
        return iree.VmModule.copy_buffer(instance, content)
    except LIBRARY_ERRORS as error:
        raise CompileError(
            f"is not a compiled module: {first_line(error)}",
            where=str(path),
            hint="compile one with `stablehand compile`",
        ) from error


def _check_sums(content: bytes, path: Path) -> None:
    """Refuse a module that has changed since it was compiled: IREE's loader and its code rely on every byte.

    `iree-compile` writes modules as zip files, whose members, not compressed, carry checksums.

    Raises:
      CompileError: a member is not what its checksum says.
      RuntimeError, ValueError: it is no such file.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as members:
            if any(member.compress_type != zipfile.ZIP_STORED for member in members.infolist()):
                raise ValueError("a zip file whose members are compressed")
            damaged = members.testzip()
    except (zipfile.BadZipFile, EOFError, struct.error, OverflowError) as error:
        raise ValueError(first_line(error)) from error
    if damaged is not None:
        raise CompileError(
            f"is damaged: the checksum of {damaged} does not match",
            where=str(path),
            hint="compile it again with `stablehand compile`",
        )


def entry_of(module: Any, path: Path) -> tuple[Any, Signature]:
    """The function of a module that is a graph of ours, and its signature.

    Raises:
      CompileError: it is damaged.
      SignatureError: there is none, or its annotations contradict each other.
    """
    for function, reflection in _functions(module, path):
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


def _functions(module: Any, path: Path) -> list[tuple[Any, dict[str, str]]]:
    """The functions of a module, each with its reflection."""
    try:
        functions = [module.lookup_function(name) for name in module.function_names]
        return [(each, dict(each.reflection)) for each in functions if each is not None]
    except (*LIBRARY_ERRORS, TypeError) as error:  # names that are no UTF-8 are ValueErrors
        raise CompileError(
            f"is damaged: its functions cannot be read ({first_line(error)})",
            where=str(path),
            hint="compile it again with `stablehand compile`",
        ) from error
