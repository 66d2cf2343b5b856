"""A typed builder of StableHLO text.

Every value has a type, every operation infers its result's type from its operands', and a shape or
dtype mistake raises `EmitError` at the line that made it. Names come from hints, so that the text says
what each value is; constants are written in one spelling. Pure Python: no IREE, JAX or numpy.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from stablehand.emit.definitions import Contract
from stablehand.emit.elementwise import Elementwise
from stablehand.emit.shaping import Shaping
from stablehand.emit.values import Value, signature_text, types_text
from stablehand.errors import EmitError
from stablehand.signature import TensorType

if TYPE_CHECKING:
    from stablehand.emit.module import Module

REDUCTIONS = ("add", "maximum", "minimum")


class Function(Elementwise, Shaping):
    """One `func.func` under construction: its arguments, the lines of its body, its results.

    Its methods are StableHLO's operations under StableHLO's names. `name` is a hint for the SSA name; without
    one the operation's own name serves. Repeated names are numbered.

    Attributes:
      name: the function's symbol.
      module: that it is part of.
      contract: what it is the definition of; None for the entry.
      callees: the functions that it calls, call by call.
    """

    def __init__(self, name: str, module: Module, *, contract: Contract | None = None) -> None:
        super().__init__()
        self.name = name
        self.module = module
        self.contract = contract
        self.callees: list[str] = []

    def dot_general(
        self,
        left: Value,
        right: Value,
        *,
        contract: tuple[int, int],
        batch: Sequence[tuple[int, int]] = (),
        name: str | None = None,
    ) -> Value:
        """The product over one axis of each side, batched over axis pairs; both sides must be f32.

        Result axes: the batch axes, then the rest of the left, then the rest of the right. The
        operands are f32 so that the accumulation is, whatever a compiler takes as its default.
        """
        pairs = (*batch, contract)
        sides = ((left, [a for a, _ in pairs]), (right, [b for _, b in pairs]))
        if any(
            side.dtype != "f32"
            or len(set(axes)) != len(axes)
            or not all(0 <= axis < len(side.shape) for axis in axes)
            for side, axes in sides
        ) or any(left.shape[a] != right.shape[b] for a, b in pairs):
            raise EmitError(f"dot_general of {left.type} and {right.type} over {pairs}")
        left_batch, right_batch = [a for a, _ in batch], [b for _, b in batch]
        shape = [left.shape[axis] for axis in left_batch]
        for operand, used in sides:
            shape += [size for axis, size in enumerate(operand.shape) if axis not in used]
        result = TensorType(tuple(shape), "f32")
        batching = f"batching_dims = {left_batch} x {right_batch}, " if batch else ""
        body = (
            f"stablehlo.dot_general {left}, {right}, {batching}"
            f"contracting_dims = [{contract[0]}] x [{contract[1]}] : "
            f"{signature_text((left, right), result)}"
        )
        return self.emit("dot", body, result, name)

    def reduce(
        self, op: str, operand: Value, initial: Value, dim: int, name: str | None = None
    ) -> Value:
        """Fold one axis with `add`, `maximum` or `minimum`."""
        if (
            initial.type != TensorType((), operand.dtype)
            or op not in REDUCTIONS
            or not 0 <= dim < len(operand.shape)
        ):
            raise EmitError(f"reduce {op} of {operand.type} from {initial.type} along axis {dim}")
        shape = tuple(size for axis, size in enumerate(operand.shape) if axis != dim)
        result = TensorType(shape, operand.dtype)
        body = (
            f"stablehlo.reduce({operand} init: {initial}) applies stablehlo.{op} "
            f"across dimensions = [{dim}] : {signature_text((operand, initial), result)}"
        )
        return self.emit("reduce", body, result, name)

    def call(self, callee: Function, *operands: Value, names: Sequence[str]) -> tuple[Value, ...]:
        """Call a private function of the same module; `names` are hints for its results."""
        expected = [parameter.type for parameter, _ in callee.parameters]
        found = [operand.type for operand in operands]
        if expected != found or len(names) != len(callee.results):
            raise EmitError(
                f"@{callee.name} takes {types_text(expected)}, is given {types_text(found)}"
            )
        results = tuple(
            Value(self.fresh(name), value.type)
            for name, (value, _) in zip(names, callee.results, strict=True)
        )
        self.callees.append(callee.name)
        returned = [value.type for value in results]
        right = types_text(returned) if len(returned) == 1 else f"({types_text(returned)})"
        self.lines.append(
            f"{', '.join(map(str, results))} = call @{callee.name}({', '.join(map(str, operands))}) "
            f": ({types_text(found)}) -> {right}"
        )
        return results
