"""Contracts and their definitions: what a private function promises, and the StableHLO that says it.

A contract is a dictionary that says all there is to say about a private function: its operation, its shapes,
how its operands are stored. The function's name and body follow from it alone, so `stablehand.compiler.lower`
can write the definition again and see whether the one that it was given is still that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from stablehand.emit.values import Value
from stablehand.errors import EmitError

if TYPE_CHECKING:
    from stablehand.emit.builder import Function

Contract = Mapping[str, Any]
"""Strings, whole numbers, and dictionaries of these: `operation`, `version`, and what else it takes to
write the function down."""

Symbol = Callable[[Contract], str]
"""The function's name: short, and another for every contract that one module may hold."""

Write = Callable[["Function", Contract], None]
"""Declares the parameters, writes the body and ends the function."""


@dataclass(frozen=True)
class Definition:
    """How the functions of one operation are named and written.

    Attributes:
      spellings: what a target may have spelt otherwise in them, or in those that they call.
    """

    version: int
    symbol: Symbol
    write: Write
    spellings: tuple[str, ...] = ()

    def spelling(self, facts: Mapping[str, Any]) -> dict[str, Any]:
        """Those of some facts that say how it is to be spelt."""
        return {name: facts[name] for name in self.spellings if name in facts}


_DEFINITIONS: dict[str, Definition] = {}


def defines(
    operation: str, *, version: int, symbol: Symbol, spellings: tuple[str, ...] = ()
) -> Callable[[Write], Write]:
    """Register a function that writes an operation's definition.

    The version changes when the meaning does: a kernel serves one version, in any spelling.
    """

    def register(write: Write) -> Write:
        _DEFINITIONS[operation] = Definition(version, symbol, write, spellings)
        return write

    return register


def definition_of(contract: Contract) -> Definition:
    """The definition that a contract names.

    Raises:
      EmitError: there is no such operation, or another version of it.
    """
    definition = _DEFINITIONS.get(contract.get("operation", ""))
    if definition is None or definition.version != contract.get("version"):
        raise EmitError(
            f"no definition of {contract.get('operation')!r} version {contract.get('version')}"
        )
    return definition


def apply(
    f: Function,
    operation: str,
    facts: Contract,
    operands: tuple[Value, ...],
    names: tuple[str, ...],
) -> tuple[Value, ...]:
    """Call the function of a contract, which is written at its first use; `names` are for the results."""
    definition = _DEFINITIONS[operation]
    spelling = definition.spelling(f.module.spelling)
    contract = {"operation": operation, "version": definition.version, **facts, **spelling}
    return f.call(f.module.private(contract), *operands, names=names)
