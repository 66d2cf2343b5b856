"""The one place where kernels take the place of definitions, between emitted text and `iree-compile`.

A private function with a contract is swapped for a kernel only if it is, once parsed, the very definition
that its contract gives: whoever edits a body gets that body compiled.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from stablehand.compiler.kernels import Kernel, Lowering, kernel_for
from stablehand.compiler.module_text import is_portable_artifact, parsed
from stablehand.emit.definitions import Contract
from stablehand.emit.module import definition_text
from stablehand.errors import CompileError, EmitError
from stablehand.facts import KERNELS_FACT
from stablehand.targets import Target

_CONTRACT = "stablehand.contract"
_CONTRACT_DEPTH = 8
"""Dictionaries in dictionaries; contracts have three."""


@dataclass(frozen=True)
class Use:
    """A kernel in the place of one function.

    Attributes:
      symbol: the function's name.
      kernel: the kernel.
      text: the executables and the function, as IREE is given them.
    """

    symbol: str
    kernel: Kernel
    text: str

    @property
    def digest(self) -> str:
        """Of the text."""
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True)
class Lowered:
    """What IREE is given.

    Attributes:
      text: the module.
      uses: the kernels in it, in the order of first use.
      notices: what a user should know, a line each.
    """

    text: bytes
    uses: tuple[Use, ...] = ()
    notices: tuple[str, ...] = ()

    @property
    def kernels(self) -> tuple[str, ...]:
        """The kernels with their versions, each once."""
        return kernels_of(self.uses)


def kernels_of(uses: Sequence[Use]) -> tuple[str, ...]:
    """Kernels with their versions, each once, in the order of first use."""
    return tuple(dict.fromkeys(f"{use.kernel.name} {use.kernel.version}" for use in uses))


def lower(text: bytes, target: Target, kernels: str = "auto", what: str = "the text") -> Lowered:
    """The text with kernels swapped in for the outermost contracts that they serve.

    A pure function of its arguments.

    Args:
      text: an emitted module.
      target: the resolved target; one whose abilities are unknown gets the definitions.
      kernels: `auto` takes kernels where they serve, `off` compiles definitions.
      what: what to call the text in messages.

    Raises:
      CompileError: the text does not parse.
    """
    if kernels == "off":
        return Lowered(text)
    if is_portable_artifact(text):
        return Lowered(text, notices=("a portable artefact is compiled without kernels",))
    with parsed(text, what) as (module, ir):
        swap = _Swap(module, ir, target)
        for entry in swap.entries:
            swap.visit(entry)
        if not swap.uses:
            return Lowered(text, notices=tuple(swap.notices))
        return Lowered(swap.text().encode(), tuple(swap.uses), tuple(swap.notices))


class _Swap:
    """A parsed module whose functions are being swapped."""

    def __init__(self, module: Any, ir: Any, target: Target) -> None:
        self.module, self.ir, self.target = module, ir, target
        self.functions = {
            ir.StringAttr(op.attributes["sym_name"]).value: op
            for op in module.body.operations
            if op.operation.name == "func.func"
        }
        private = {
            name
            for name, op in self.functions.items()
            if "sym_visibility" in op.attributes
            and ir.StringAttr(op.attributes["sym_visibility"]).value == "private"
        }
        self.entries = [name for name in self.functions if name not in private]
        self.seen: set[str] = set()
        self.uses: list[Use] = []
        self.notices: list[str] = []

    def visit(self, symbol: str) -> None:
        """Swap this function, or whatever can be swapped below it."""
        # Not by recursion: functions may call each other in a chain of any length.
        waiting = [symbol]
        while waiting:
            symbol = waiting.pop()
            if symbol in self.functions and symbol not in self.seen:
                self.seen.add(symbol)
                if not self._swapped(symbol):
                    waiting += reversed(self._calls(symbol))

    def _swapped(self, symbol: str) -> bool:
        """Whether a kernel takes the place of this function, which it then has."""
        contract = self._contract(symbol)
        kernel = None if contract is None else self._kernel(contract)
        if contract is not None and kernel is not None:
            if self._is_definition(symbol, contract):
                self.uses.append(self._use(symbol, contract, kernel))
                return True
            self.notices.append(
                f"@{symbol} is not the definition of its contract: it is compiled as written, "
                f"without the kernel {kernel.name}"
            )
        return False

    def text(self) -> str:
        """The module with kernels in, and without the functions that nothing calls any more."""
        ir = self.ir
        swapped = {use.symbol for use in self.uses}
        for symbol, op in self.functions.items():
            if symbol in swapped or symbol not in self.seen:
                op.operation.erase()
            elif symbol in self.entries and "iree.reflection" in op.attributes:
                facts = {item.name: item.attr for item in op.attributes["iree.reflection"]}
                facts[KERNELS_FACT] = ir.StringAttr.get(", ".join(kernels_of(self.uses)))
                op.attributes["iree.reflection"] = ir.DictAttr.get(facts)
        # Not verified: the calls of what was erased are about to be satisfied.
        head, brace, _ = self.module.operation.get_asm(assume_verified=True).rpartition("}")
        return "\n".join((head.rstrip(), *(use.text for use in self.uses), brace, ""))

    def _kernel(self, contract: Contract) -> Kernel | None:
        try:
            return kernel_for(contract, self.target)
        except (KeyError, TypeError, ValueError, ZeroDivisionError):
            return None  # no contract of ours

    def _contract(self, symbol: str) -> Contract | None:
        attributes = self.functions[symbol].attributes
        if _CONTRACT not in attributes:
            return None
        contract = _plain(attributes[_CONTRACT], self.ir)
        return contract if isinstance(contract, dict) else None

    def _calls(self, symbol: str) -> list[str]:
        blocks = self.functions[symbol].operation.regions[0].blocks
        return [
            self.ir.FlatSymbolRefAttr(op.attributes["callee"]).value
            for block in blocks
            for op in block.operations
            if op.operation.name == "func.call"
        ]

    def _is_definition(self, symbol: str, contract: Contract) -> bool:
        # The function and all that it calls, each as its own contract has it.
        try:
            with parsed(definition_text(contract).encode(), "the definition") as (module, ir):
                written = {
                    ir.StringAttr(op.attributes["sym_name"]).value: _asm(op)
                    for op in module.body.operations
                }
        except (EmitError, CompileError):
            return False
        return symbol in written and all(
            name in self.functions and _asm(self.functions[name]) == asm
            for name, asm in written.items()
        )

    def _use(self, symbol: str, contract: Contract, kernel: Kernel) -> Use:
        lowering = kernel.lower(contract, self.target, f"kernel_{symbol}")
        type_ = self.ir.FunctionType(self.functions[symbol].attributes["function_type"].value)
        text = _function_text(symbol, list(type_.inputs), list(type_.results), lowering)
        sources = (executable.source() for executable in lowering.executables)
        return Use(symbol, kernel, "\n".join((*sources, text)))


def _asm(op: Any) -> str:
    text: str = op.operation.get_asm(use_local_scope=True, assume_verified=True)
    return text


def _function_text(symbol: str, inputs: list[Any], results: list[Any], lowering: Lowering) -> str:
    pairs = zip(lowering.parameters, inputs, strict=True)
    parameters = ", ".join(f"{name}: {type_}" for name, type_ in pairs)
    types = ", ".join(map(str, results))
    return "\n".join(
        (
            f"func.func private @{symbol}({parameters}) -> ({types}) {{",
            *(f"  {line}" for line in lowering.body),
            f"  return {', '.join(lowering.results)} : {types}",
            "}",
        )
    )


def _plain(attribute: Any, ir: Any, depth: int = _CONTRACT_DEPTH) -> Any:
    # A contract as `stablehand.emit` has it; what is not of its kinds cannot equal a definition.
    if depth and isinstance(attribute, ir.DictAttr):
        return {item.name: _plain(item.attr, ir, depth - 1) for item in attribute}
    if isinstance(attribute, ir.IntegerAttr | ir.StringAttr):
        return attribute.value
    return str(attribute)
