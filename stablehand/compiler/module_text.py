"""Reading a module's signature back from its text, with IREE's own parser."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any

from stablehand.compiler.strangers import check_apart, check_text
from stablehand.errors import LIBRARY_ERRORS, CompileError, SignatureError
from stablehand.facts import check_facts
from stablehand.files import read_small
from stablehand.signature import Signature

_MAX_TEXT_BYTES = 64 << 20
"""Of a module's text or artefact; that of a Llama of 126 layers, kernels and all, has a few."""


def read_text(path: Path) -> bytes:
    """The bytes of a module file.

    Raises:
      CompileError: it is missing, unreadable, empty, larger than any graph, or crashes IREE's parser.
    """
    try:
        text = read_small(path, _MAX_TEXT_BYTES, "graph")
    except OSError as error:
        raise CompileError(f"cannot be read: {error.strerror}", where=str(path)) from error
    if not text.strip():
        raise CompileError("is empty", where=str(path))
    if not is_portable_artifact(text):
        check_apart(text, str(path))
    return text


def is_portable_artifact(text: bytes) -> bool:
    """Whether a module is MLIR bytecode, such as `emit --vhlo` writes, and not text."""
    return text.startswith(b"ML\xefR")


@contextmanager
def parsed(text: bytes, where: str) -> Iterator[tuple[Any, Any]]:
    """A module, and `iree.compiler.ir` to look at it with; what is parsed meanwhile shares its context.

    Raises:
      CompileError: it does not parse, is nothing to parse here, or the compiler is not installed.
    """
    check_text(text, where)
    try:
        from iree.compiler import ir
    except ImportError:
        raise CompileError(
            "reading .mlir files needs the IREE compiler, which is not installed here",
            where=where,
            hint="pip install iree-base-compiler",
        ) from None
    with _context(ir):
        try:
            module = ir.Module.parse(text)
        except ir.MLIRError as error:
            detail = next((line for line in str(error).splitlines() if "error" in line), str(error))
            raise CompileError(f"does not parse: {detail[:300]}", where=where) from None
        yield module, ir


def _context(ir: Any) -> AbstractContextManager[Any]:
    """The context that this thread is in, or a new one, which takes 6 ms to make."""
    context: AbstractContextManager[Any] = (
        ir.Context() if ir.Context.current is None else nullcontext()
    )
    return context


def signature_of(text: bytes, where: str) -> Signature:
    """The signature that a module carries; a text that may crash the parser is `check_apart`'s first.

    Raises:
      CompileError: it does not parse as StableHLO, or the compiler is not installed.
      SignatureError: it was not emitted by us, or its annotations contradict its types.
    """
    if is_portable_artifact(text):
        raise SignatureError(
            "is a portable artefact, whose signature is read after it is compiled",
            where=where,
            hint="give the text, or the compiled module",
        )
    with parsed(text, where) as (module, ir):
        entries = [
            operation
            for operation in module.body.operations
            if operation.operation.name == "func.func" and "iree.reflection" in operation.attributes
        ]
        if len(entries) != 1:
            raise SignatureError(
                f"has {len(entries)} functions with an iree.reflection, where a graph of ours has one",
                where=where,
                hint="emit it with `stablehand emit`",
            )
        entry = entries[0]
        try:
            reflection = ir.DictAttr(entry.attributes["iree.reflection"])
            facts = {item.name: ir.StringAttr(item.attr).value for item in reflection}
        except (TypeError, *LIBRARY_ERRORS):  # a fact that is no UTF-8 among them
            raise SignatureError(
                "has an iree.reflection that is not strings by name",
                where=where,
                hint="emit it with `stablehand emit`",
            ) from None
        signature = Signature.from_declaration(_declaration(entry, ir), facts)
    signature.check()
    check_facts(signature)
    return signature


def _declaration(entry: object, ir: object) -> str:
    # The same form that IREE's reflection has, so that one reader serves both.
    attributes = entry.attributes  # type: ignore[attr-defined]
    function_type = ir.FunctionType(attributes["function_type"].value)  # type: ignore[attr-defined]
    name = attributes["sym_name"].value

    def side(types: list[object], key: str) -> str:
        annotations = list(attributes[key]) if key in attributes else ["{}"] * len(types)
        return ", ".join(f"%x: {t} {a}" for t, a in zip(types, annotations, strict=True))

    inputs = side(list(function_type.inputs), "arg_attrs")
    return f"func @{name}({inputs}) -> ({side(list(function_type.results), 'res_attrs')})"
