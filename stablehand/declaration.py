"""Reading a function's declaration as IREE's reflection prints it, with its attributes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from stablehand.errors import SignatureError

Annotated = tuple[str, dict[str, Any]]
"""A type's text, and the attributes of the argument or result that has it."""


def read_declaration(text: str) -> tuple[str, list[Annotated], list[Annotated]]:
    """The name, arguments and results of `sync func @decode(%input0: tensor<…> {…}, …) -> (…)`.

    Attributes are strings, whole numbers, lists and dictionaries of these, nested a few deep.

    Raises:
      SignatureError: it does not read like that.
    """
    return _Scanner(text).declaration()


_WHERE = "iree.abi.declaration"
_ENCODING = "iree.abi.encoding"
_DEPTH = 8
_MAX_STRING = 1 << 16
# Possessive in strings, so that no length of one makes the matcher keep a stack.
_TOKEN = re.compile(
    r'\s*("[^"\\]*+(?:\\.[^"\\]*+)*+"|->|[%@]?-?[\w.$]+(?:<[^<>]*>)?|[(){}\[\],:=])'
)


_ESCAPE = re.compile(r"\\(?:([\"\\])|([0-9A-Fa-f]{2}))")
_TENSOR = re.compile(r"tensor<[^<>]*>")
_INTEGER = re.compile(r"-?[0-9]{1,40}")


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = self._scan()
        self.token = next(self.tokens)

    def _scan(self) -> Iterator[str]:
        position = 0
        while position < len(self.text):
            match = _TOKEN.match(self.text, position)
            if match is None:
                raise SignatureError(
                    f"cannot read {self.text[position : position + 40]!r}",
                    where=_WHERE,
                )
            yield match[1]
            position = match.end()
        yield ""

    def take(self, expected: str | None = None) -> str:
        token = self.token
        if token == "" or (expected is not None and token != expected):
            raise SignatureError(
                f"expected {expected or 'more'}, found {token or 'the end'!r}",
                where=_WHERE,
            )
        self.token = next(self.tokens)
        return token

    def declaration(self) -> tuple[str, list[Annotated], list[Annotated]]:
        while self.token != "func":
            self.take()
        self.take("func")
        name = self.take()
        arguments = list(self.annotated())
        self.take("->")
        results = list(self.annotated())
        if self.token:
            raise SignatureError(f"goes on after its end: {self.token!r}", where=_WHERE)
        return name.removeprefix("@"), arguments, results

    def annotated(self) -> Iterator[Annotated]:
        self.take("(")
        while self.token != ")":
            self.take()
            self.take(":")
            type_text = self.take()
            attributes = self.dictionary(0) if self.token == "{" else {}
            # IREE passes whole numbers without a sign, and says beside them what the text had.
            encoding = attributes.pop(_ENCODING, type_text)
            if encoding not in (type_text, _unsigned(type_text)):
                raise SignatureError(f"{type_text} cannot stand for {encoding!r}", where=_WHERE)
            yield encoding, attributes
            if self.token == ",":
                self.take()
        self.take(")")

    def dictionary(self, depth: int) -> dict[str, Any]:
        self.take("{")
        entries: dict[str, Any] = {}
        while self.token != "}":
            key = self.take()
            self.take("=")
            entries[key] = self.value(depth + 1)
            if self.token == ",":
                self.take()
        self.take("}")
        return entries

    def value(self, depth: int) -> Any:
        if depth > _DEPTH:
            raise SignatureError("attributes are nested too deep", where=_WHERE)
        if self.token == "{":
            return self.dictionary(depth)
        if self.token == "[":
            return self.array(depth)
        token = self.take()
        if token.startswith('"'):
            if len(token) > _MAX_STRING:
                raise SignatureError(f"holds a string of {len(token)} characters", where=_WHERE)
            return _unescaped(token[1:-1])
        if _TENSOR.fullmatch(token) is not None:
            return token
        if self.token == ":":
            self.take()
            self.take()
        if _INTEGER.fullmatch(token) is None:
            raise SignatureError(f"{token[:40]!r} is not an attribute of ours", where=_WHERE)
        return int(token)

    def array(self, depth: int) -> list[Any]:
        self.take("[")
        items = []
        while self.token != "]":
            items.append(self.value(depth + 1))
            if self.token == ",":
                self.take()
        self.take("]")
        return items


def _unsigned(type_text: str) -> str:
    return re.sub(r"i(\d+)>$", r"ui\1>", type_text)


def _unescaped(text: str) -> str:
    # MLIR writes a byte that it does not print as a backslash and two hex digits.
    raw = _ESCAPE.sub(lambda m: m[1] or chr(int(m[2], 16)), text)
    try:
        return raw.encode("latin-1").decode() if "\\" in text else raw
    except UnicodeError:
        return raw
