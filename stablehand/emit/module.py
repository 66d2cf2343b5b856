"""A module's text: one public entry, and the private functions that it calls, each written once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from stablehand.emit.attributes import print_attributes, quoted
from stablehand.emit.builder import Function
from stablehand.emit.definitions import Contract, definition_of
from stablehand.emit.values import Value, types_text
from stablehand.errors import EmitError
from stablehand.signature import Argument, Result


@dataclass
class Module:
    """A module under construction.

    Attributes:
      name: the module's symbol.
      facts: what it was emitted for; the entry's `iree.reflection`, without the prefix.
      spelling: what the target has spelt otherwise, as in `stablehand.targets.Target`.
      functions: the private functions by name, in the order of first use.
    """

    name: str
    facts: dict[str, str]
    spelling: dict[str, str] = field(default_factory=dict)
    functions: dict[str, Function] = field(default_factory=dict)

    def private(self, contract: Contract) -> Function:
        """The private function of a contract, written now if it is the first use.

        Raises:
          EmitError: its name is taken by another contract.
        """
        definition = definition_of(contract)
        name = definition.symbol(contract)
        if name in self.functions:
            if self.functions[name].contract != contract:
                raise EmitError(f"@{name} would stand for two contracts")
            return self.functions[name]
        function = Function(name, self, contract=contract)
        self.functions[name] = function
        definition.write(function, contract)
        return function

    def text(self, entry: Function) -> str:
        """The whole module: the entry first, then what it calls in the order of first use."""
        lines = [f"module @{self.name} {{", *_entry_head(entry, self.facts), *_body(entry)]
        return "\n".join((*lines, *self._private_lines(), "}", ""))

    def _private_lines(self) -> Iterator[str]:
        for function in self.functions.values():
            yield _private_head(function)
            yield from _body(function)


def definition_text(contract: Contract) -> str:
    """A module of nothing but a contract's function and those that it calls.

    Raises:
      EmitError: the contract is not one of ours.
    """
    try:
        module = Module("definition", {}, definition_of(contract).spelling(contract))
        module.private(contract)
    except Exception as error:  # a stranger's facts can be wrong in any way
        raise EmitError(f"is no contract of ours: {error!r}") from error
    return "\n".join(("module {", *module._private_lines(), "}", ""))


def declare(function: Function, arguments: Iterable[tuple[Value, Argument]]) -> None:
    """Make annotated arguments the entry's parameters."""
    function.parameters = [(value, argument.attributes()) for value, argument in arguments]


def conclude(function: Function, results: Iterable[tuple[Value, Result]]) -> None:
    """Make named values the entry's results."""
    function.results = [(value, {"stablehand.name": result.name}) for value, result in results]


def _entry_head(entry: Function, facts: dict[str, str]) -> Iterator[str]:
    # One argument a line: this is the part that people read and reviews compare.
    yield f"  func.func public @{entry.name}("
    yield ",\n".join(
        f"      {value}: {value.type}{_suffix(attributes)}"
        for value, attributes in entry.parameters
    )
    yield "  ) -> ("
    yield ",\n".join(
        f"      {value.type}{_suffix(attributes)}" for value, attributes in entry.results
    )
    yield "  ) attributes {iree.reflection = {"
    yield ",\n".join(
        f"      {quoted(f'stablehand.{key}')} = {quoted(value)}"
        for key, value in sorted(facts.items())
    )
    yield "  }} {"


def _private_head(function: Function) -> str:
    parameters = ", ".join(f"{value}: {value.type}" for value, _ in function.parameters)
    results = types_text(value.type for value, _ in function.results)
    if len(function.results) != 1:
        results = f"({results})"
    contract = print_attributes({"stablehand.contract": function.contract})
    return (
        f"  func.func private @{function.name}({parameters}) -> {results} attributes {contract} {{"
    )


def _body(function: Function) -> Iterator[str]:
    yield from (f"    {line}" for line in function.lines)
    values = ", ".join(str(value) for value, _ in function.results)
    yield f"    return {values} : {types_text(value.type for value, _ in function.results)}"
    yield "  }"


def _suffix(attributes: dict[str, Any]) -> str:
    return f" {print_attributes(attributes)}" if attributes else ""
