"""A function's text as it grows: names, lines, constants that are written once."""

from __future__ import annotations

from typing import Any

from stablehand.emit.values import Value, f32_literal, integer_literal
from stablehand.errors import EmitError
from stablehand.signature import TensorType

INTEGERS = ("i32", "i8", "ui8", "ui16")


class Body:
    """Parameters, lines and results of one function; what writes operations extends it."""

    def __init__(self) -> None:
        self.parameters: list[tuple[Value, dict[str, Any]]] = []
        self.results: list[tuple[Value, dict[str, Any]]] = []
        self.lines: list[str] = []
        self._used: set[str] = set()
        self._constants: dict[tuple[str, TensorType], Value] = {}

    def fresh(self, hint: str) -> str:
        """The hint, numbered where it is taken."""
        name, count = hint, 0
        while name in self._used:
            count += 1
            name = f"{hint}_{count}"
        self._used.add(name)
        return name

    def comment(self, text: str) -> None:
        """A comment line, to tell parts of a long body from each other."""
        self.lines.append(f"// {text}")

    def parameter(self, name: str, type_: TensorType) -> Value:
        """Declare the next parameter of a private function."""
        value = Value(self.fresh(name), type_)
        self.parameters.append((value, {}))
        return value

    def emit(self, op: str, body: str, result: TensorType, name: str | None) -> Value:
        """Append `%name = body` and return its value."""
        value = Value(self.fresh(name or op), result)
        self.lines.append(f"{value} = {body}")
        return value

    def returns(self, *values: Value) -> None:
        """End a private function."""
        self.results = [(value, {}) for value in values]

    def scalar(self, number: float | int, dtype: str, name: str | None = None) -> Value:
        """A rank-0 constant, written once per function."""
        if dtype not in ("f32", *INTEGERS):
            raise EmitError(f"a constant of {dtype}: constants are f32 or whole, and converted")
        literal = f32_literal(number) if dtype == "f32" else integer_literal(number, dtype)
        type_ = TensorType((), dtype)
        key = (literal, type_)
        if key not in self._constants:
            body = f"stablehlo.constant dense<{literal}> : {type_}"
            self._constants[key] = self.emit("c", body, type_, name)
        return self._constants[key]
