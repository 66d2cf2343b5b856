"""Reading a signature back from a compiled module, through IREE's runtime; needs no compiler."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path
from typing import Any

import iree.runtime as iree

from stablehand.errors import LIBRARY_ERRORS, CompileError, SignatureError, first_line
from stablehand.facts import COMPILED_FACT, KERNELS_FACT, check_facts
from stablehand.files import read_small
from stablehand.signature import Signature

_MAX_MODULE_BYTES = 256 << 20
"""Of a compiled module: weights are in none, and code takes some hundred kB."""

_ZIP_HEADER, _ZIP_LENGTHS = 30, 26
"""Bytes of a member's header before its name, and where the lengths of the name and what follows it are."""
_ENTRY = b"PK\1\2"
"""What a member's entry in the directory begins with."""
_MAX_MEMBERS = 4096
"""One for the functions, and one for the code of each dispatch at most."""
_ALIGNMENT = 64
"""Of what is in a module: fewer bytes lie between its members."""


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


def compiled_for(function: Any) -> str | None:
    """The target that a function which `entry_of` found was compiled for, where the module says it."""
    found = dict(function.reflection).get(COMPILED_FACT)
    return None if found is None else str(found)


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

    `iree-compile` writes modules as zip files, whose members, one after another and not compressed, carry
    checksums.

    Raises:
      CompileError: a member is not what its checksum says.
      RuntimeError, ValueError: it is no such file.
    """
    # Before each of them becomes an object.
    if (entries := content.count(_ENTRY)) > _MAX_MEMBERS:
        raise ValueError(
            f"it has some {entries} members, where modules have {_MAX_MEMBERS} at most"
        )
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as members:
            _check_places(members, content)
            damaged = members.testzip()
    except (zipfile.BadZipFile, EOFError, struct.error, OverflowError) as error:
        raise ValueError(first_line(error)) from error
    if damaged is not None:
        raise CompileError(
            f"is damaged: the checksum of {damaged} does not match",
            where=str(path),
            hint="compile it again with `stablehand compile`",
        )


def _check_places(members: zipfile.ZipFile, content: bytes) -> None:
    """Refuse a zip file of which something lies in no member, and so under no checksum.

    Raises:
      ValueError, struct.error: it is one, or its members are compressed or not in order.
    """
    end = 0
    starts = [member.header_offset for member in members.infolist()] + [members.start_dir]
    for member, next_start in zip(members.infolist(), starts[1:], strict=True):
        lengths = struct.unpack_from("<HH", content, member.header_offset + _ZIP_LENGTHS)
        end = member.header_offset + _ZIP_HEADER + sum(lengths) + member.file_size
        if member.compress_type != zipfile.ZIP_STORED or not 0 <= next_start - end < _ALIGNMENT:
            raise ValueError(f"its member {member.filename!r} is not as iree-compile writes them")
    if starts[0] != 0 or end == 0:
        raise ValueError("it has no members")


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
