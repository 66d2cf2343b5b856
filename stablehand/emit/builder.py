"""A typed builder of StableHLO text.

Every value has a type, every operation infers its result's type from its operands', and a shape or
dtype mistake raises `EmitError` at the line that made it. Names come from hints, so that the text says
what each value is; constants are written in one spelling. Pure Python: no IREE, JAX or numpy.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from stablehand.emit.definitions import Contract
from stablehand.emit.values import Value, f32_literal, integer_literal
from stablehand.errors import EmitError
from stablehand.formats import DTYPE_BITS, FLOATS
from stablehand.signature import TensorType

if TYPE_CHECKING:
    from stablehand.emit.module import Module

INTEGERS = ("i32", "i8", "ui8", "ui16")
DIRECTIONS = ("EQ", "NE", "GE", "GT", "LE", "LT")
REDUCTIONS = ("add", "maximum", "minimum")


class Function:
    """One `func.func` under construction: its arguments, the lines of its body, its results.

    The methods that follow are StableHLO's operations under StableHLO's names. `name` is a hint for the
    SSA name; without one the operation's own name serves. Repeated names are numbered.
    """

    def __init__(self, name: str, module: Module, *, contract: Contract | None = None) -> None:
        self.name = name
        self.module = module
        self.contract = contract
        self.parameters: list[tuple[Value, dict[str, Any]]] = []
        self.results: list[tuple[Value, dict[str, Any]]] = []
        self.lines: list[str] = []
        self._used: set[str] = set()
        self._constants: dict[tuple[str, TensorType], Value] = {}

    # Names and lines

    def _fresh(self, hint: str) -> str:
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
        value = Value(self._fresh(name), type_)
        self.parameters.append((value, {}))
        return value

    def emit(self, op: str, body: str, result: TensorType, name: str | None) -> Value:
        """Append `%name = body` and return its value."""
        value = Value(self._fresh(name or op), result)
        self.lines.append(f"{value} = {body}")
        return value

    def returns(self, *values: Value) -> None:
        """End a private function."""
        self.results = [(value, {}) for value in values]

    # Constants

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

    def fill(self, number: float | int, type_: TensorType, name: str | None = None) -> Value:
        """A constant of one repeated number."""
        one = self.scalar(number, type_.dtype, name)
        return self.broadcast(one, type_.shape, (), f"{one.name}_splat")

    # Elementwise

    def _binary(self, op: str, left: Value, right: Value, name: str | None) -> Value:
        if left.type != right.type:
            raise EmitError(
                f"{op} of {left} {left.type} and {right} {right.type}: the types differ"
            )
        return self.emit(op, f"stablehlo.{op} {left}, {right} : {left.type}", left.type, name)

    def add(self, left: Value, right: Value, name: str | None = None) -> Value:
        """`left + right`."""
        return self._binary("add", left, right, name)

    def subtract(self, left: Value, right: Value, name: str | None = None) -> Value:
        """`left - right`."""
        return self._binary("subtract", left, right, name)

    def multiply(self, left: Value, right: Value, name: str | None = None) -> Value:
        """`left * right`."""
        return self._binary("multiply", left, right, name)

    def divide(self, left: Value, right: Value, name: str | None = None) -> Value:
        """`left / right`."""
        return self._binary("divide", left, right, name)

    def remainder(self, left: Value, right: Value, name: str | None = None) -> Value:
        """`left % right`, with the sign of `left`."""
        return self._binary("remainder", left, right, name)

    def maximum(self, left: Value, right: Value, name: str | None = None) -> Value:
        """The greater of two; NaN where either is."""
        return self._binary("maximum", left, right, name)

    def _bitwise(self, op: str, left: Value, right: Value, name: str | None) -> Value:
        if left.dtype not in INTEGERS:
            raise EmitError(f"{op} of {left} {left.type}: not whole numbers")
        return self._binary(op, left, right, name)

    def bit_and(self, left: Value, right: Value, name: str | None = None) -> Value:
        """The bits that both have."""
        return self._bitwise("and", left, right, name)

    def bit_or(self, left: Value, right: Value, name: str | None = None) -> Value:
        """The bits that either has."""
        return self._bitwise("or", left, right, name)

    def shift_left(self, left: Value, right: Value, name: str | None = None) -> Value:
        """`left`, each element moved up by as many bits as `right` says; zeros come in."""
        return self._bitwise("shift_left", left, right, name)

    def shift_right(self, left: Value, right: Value, name: str | None = None) -> Value:
        """`left`, each element moved down by as many bits as `right` says; zeros come in."""
        return self._bitwise("shift_right_logical", left, right, name)

    def _float_unary(self, op: str, operand: Value, name: str | None) -> Value:
        if operand.dtype not in FLOATS:
            raise EmitError(f"{op} of {operand} {operand.type}: not a float")
        return self.emit(op, f"stablehlo.{op} {operand} : {operand.type}", operand.type, name)

    def exponential(self, operand: Value, name: str | None = None) -> Value:
        """`e ** operand`."""
        return self._float_unary("exponential", operand, name)

    def logistic(self, operand: Value, name: str | None = None) -> Value:
        """`1 / (1 + e ** -operand)`."""
        return self._float_unary("logistic", operand, name)

    def rsqrt(self, operand: Value, name: str | None = None) -> Value:
        """`operand ** -1/2`."""
        return self._float_unary("rsqrt", operand, name)

    def abs(self, operand: Value, name: str | None = None) -> Value:
        """The magnitude."""
        return self._float_unary("abs", operand, name)

    def round(self, operand: Value, name: str | None = None) -> Value:
        """The nearest whole number, the even one of two."""
        return self._float_unary("round_nearest_even", operand, name)

    def bitcast(self, operand: Value, dtype: str, name: str | None = None) -> Value:
        """The same bits as another element type of as many."""
        if DTYPE_BITS.get(dtype) != DTYPE_BITS[operand.dtype]:
            raise EmitError(f"bitcast of {operand} {operand.type} to {dtype}: other bits")
        result = TensorType(operand.shape, dtype)
        body = f"stablehlo.bitcast_convert {operand} : ({operand.type}) -> {result}"
        return self.emit("bitcast", body, result, name)

    def convert(self, operand: Value, dtype: str, name: str | None = None) -> Value:
        """To another element type; the operand itself where it has that type already."""
        if operand.dtype == dtype:
            return operand
        if dtype not in DTYPE_BITS:
            raise EmitError(f"convert of {operand} {operand.type} to {dtype!r}, which is no dtype")
        result = TensorType(operand.shape, dtype)
        body = f"stablehlo.convert {operand} : ({operand.type}) -> {result}"
        return self.emit("convert", body, result, name)

    def compare(self, direction: str, left: Value, right: Value, name: str | None = None) -> Value:
        """`left DIRECTION right` with EQ, NE, GE, GT, LE or LT; a tensor of i1."""
        if left.type != right.type or direction not in DIRECTIONS:
            raise EmitError(
                f"compare {direction} of {left} {left.type} and {right} {right.type}: the types differ"
            )
        kind = "FLOAT" if left.dtype in FLOATS else "SIGNED"
        result = TensorType(left.shape, "i1")
        types = f"({left.type}, {right.type}) -> {result}"
        body = f"stablehlo.compare {direction}, {left}, {right}, {kind} : {types}"
        return self.emit("compare", body, result, name)

    def select(self, test: Value, yes: Value, no: Value, name: str | None = None) -> Value:
        """`yes` where `test` holds, else `no`."""
        if yes.type != no.type or test.type != TensorType(yes.shape, "i1"):
            raise EmitError(f"select of {test.type}, {yes.type}, {no.type}: the types do not fit")
        body = f"stablehlo.select {test}, {yes}, {no} : {test.type}, {yes.type}"
        return self.emit("select", body, yes.type, name)

    def barrier(self, operand: Value, name: str | None = None) -> Value:
        """The operand; compilers neither fuse nor repeat its producer across this point."""
        body = f"stablehlo.optimization_barrier {operand} : {operand.type}"
        return self.emit("barrier", body, operand.type, name)

    # Shape

    def iota(self, type_: TensorType, dim: int, name: str | None = None) -> Value:
        """Counts along `dim`."""
        if not 0 <= dim < len(type_.shape):
            raise EmitError(f"{type_} has no axis {dim} to count along")
        return self.emit("iota", f"stablehlo.iota dim = {dim} : {type_}", type_, name)

    def broadcast(
        self, operand: Value, shape: Sequence[int], dims: Sequence[int], name: str | None = None
    ) -> Value:
        """`broadcast_in_dim`: operand axis i becomes result axis `dims[i]`."""
        result = TensorType(tuple(shape), operand.dtype)
        axes = range(len(result.shape))
        if (
            len(dims) != len(operand.shape)
            or len(set(dims)) != len(dims)
            or any(
                dim not in axes or size not in (1, result.shape[dim])
                for dim, size in zip(dims, operand.shape, strict=True)
            )
        ):
            raise EmitError(f"cannot broadcast {operand} {operand.type} over {dims} to {result}")
        if result == operand.type:
            return operand
        body = (
            f"stablehlo.broadcast_in_dim {operand}, dims = {list(dims)} : "
            f"({operand.type}) -> {result}"
        )
        return self.emit("broadcast", body, result, name)

    def reshape(self, operand: Value, *shape: int, name: str | None = None) -> Value:
        """The same elements in row-major order under another shape."""
        result = TensorType(shape, operand.dtype)
        if result.elements != operand.type.elements:
            raise EmitError(f"cannot reshape {operand} {operand.type} to {result}")
        if result == operand.type:
            return operand
        body = f"stablehlo.reshape {operand} : ({operand.type}) -> {result}"
        return self.emit("reshape", body, result, name)

    def transpose(self, operand: Value, *order: int, name: str | None = None) -> Value:
        """Result axis i is operand axis `order[i]`."""
        if sorted(order) != list(range(len(operand.shape))):
            raise EmitError(f"{order} is not an order of the axes of {operand} {operand.type}")
        result = TensorType(tuple(operand.shape[axis] for axis in order), operand.dtype)
        body = f"stablehlo.transpose {operand}, dims = {list(order)} : ({operand.type}) -> {result}"
        return self.emit("transpose", body, result, name)

    def slice(self, operand: Value, *ranges: tuple[int, int], name: str | None = None) -> Value:
        """The half-open ranges, one an axis; the operand itself where they cover it."""
        if len(ranges) != len(operand.shape) or any(
            not 0 <= begin < end <= size
            for (begin, end), size in zip(ranges, operand.shape, strict=True)
        ):
            raise EmitError(f"cannot slice {ranges} of {operand} {operand.type}")
        result = TensorType(tuple(end - begin for begin, end in ranges), operand.dtype)
        if result == operand.type:
            return operand
        text = ", ".join(f"{begin}:{end}" for begin, end in ranges)
        body = f"stablehlo.slice {operand} [{text}] : ({operand.type}) -> {result}"
        return self.emit("slice", body, result, name)

    def concatenate(self, operands: Sequence[Value], dim: int, name: str | None = None) -> Value:
        """End to end along `dim`; the operand itself where there is one."""
        if not operands or not 0 <= dim < len(operands[0].shape):
            raise EmitError(f"concatenate {len(operands)} operands along axis {dim}")
        first = operands[0]
        if len(operands) == 1:
            return first
        rest = [size for axis, size in enumerate(first.shape) if axis != dim]
        for operand in operands:
            if operand.dtype != first.dtype or rest != [
                size for axis, size in enumerate(operand.shape) if axis != dim
            ]:
                raise EmitError(f"cannot concatenate {first.type} and {operand.type} along {dim}")
        shape = list(first.shape)
        shape[dim] = sum(operand.shape[dim] for operand in operands)
        result = TensorType(tuple(shape), first.dtype)
        values = ", ".join(map(str, operands))
        body = f"stablehlo.concatenate {values}, dim = {dim} : {_signature(operands, result)}"
        return self.emit("concatenate", body, result, name)

    def dynamic_update_slice(
        self, operand: Value, update: Value, starts: Sequence[Value], name: str | None = None
    ) -> Value:
        """`operand` with `update` written at `starts` (rank-0 i32, one an axis; they clamp)."""
        if operand.dtype != update.dtype or len(update.shape) != len(operand.shape):
            raise EmitError(f"cannot write {update} {update.type} into {operand} {operand.type}")
        self._check_starts(operand, update.shape, starts)
        values = ", ".join(map(str, (operand, update, *starts)))
        types = _signature((operand, update, *starts), operand.type)
        body = f"stablehlo.dynamic_update_slice {values} : {types}"
        return self.emit("update", body, operand.type, name)

    def _check_starts(self, operand: Value, sizes: Sequence[int], starts: Sequence[Value]) -> None:
        if any(start.type != TensorType((), "i32") for start in starts):
            raise EmitError("start indices are rank-0 i32 tensors")
        if not len(starts) == len(sizes) == len(operand.shape) or any(
            not 1 <= size <= bound for size, bound in zip(sizes, operand.shape, strict=True)
        ):
            raise EmitError(f"a window {tuple(sizes)} does not fit {operand} {operand.type}")

    def gather_rows(self, operand: Value, indices: Value, name: str | None = None) -> Value:
        """`operand[indices]` for a matrix `[n, k]` and i32 indices `[m]`: `[m, k]`, out of range clamps."""
        if len(operand.shape) != 2 or len(indices.shape) != 1 or indices.dtype != "i32":
            raise EmitError(f"gather_rows of {operand} {operand.type} by {indices} {indices.type}")
        width = operand.shape[1]
        result = TensorType((indices.shape[0], width), operand.dtype)
        dims = (
            "offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], "
            "index_vector_dim = 1"
        )
        return self._gather(operand, indices, dims, (1, width), result, name)

    def gather_lanes(self, operand: Value, indices: Value, name: str | None = None) -> Value:
        """`operand[i, :, j]` for `[n, k, t]` or `[n, k, t, r]` and i32 index pairs `[m, 2]`: `[m, k]` or
        `[m, k, r]`, out of range clamps.
        """
        if len(operand.shape) not in (3, 4) or indices.shape[1:] != (2,) or indices.dtype != "i32":
            raise EmitError(f"gather_lanes of {operand} {operand.type} by {indices} {indices.type}")
        _, width, _, *inner = operand.shape
        result = TensorType((indices.shape[0], width, *inner), operand.dtype)
        dims = (
            f"offset_dims = {[1, 2][: 1 + len(inner)]}, collapsed_slice_dims = [0, 2], "
            "start_index_map = [0, 2], index_vector_dim = 1"
        )
        return self._gather(operand, indices, dims, (1, width, 1, *inner), result, name)

    def _gather(
        self,
        operand: Value,
        indices: Value,
        dims: str,
        sizes: Sequence[int],
        result: TensorType,
        name: str | None,
    ) -> Value:
        attributes = (
            f"dimension_numbers = #stablehlo.gather<{dims}>, "
            f"slice_sizes = array<i64: {', '.join(map(str, sizes))}>"
        )
        types = _signature((operand, indices), result)
        body = f'"stablehlo.gather"({operand}, {indices}) <{{{attributes}}}> : {types}'
        return self.emit("gather", body, result, name)

    # Contractions and reductions

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
            f"{_signature((left, right), result)}"
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
            f"across dimensions = [{dim}] : {_signature((operand, initial), result)}"
        )
        return self.emit("reduce", body, result, name)

    # Calls

    def call(self, callee: Function, *operands: Value, names: Sequence[str]) -> tuple[Value, ...]:
        """Call a private function of the same module; `names` are hints for its results."""
        expected = [parameter.type for parameter, _ in callee.parameters]
        found = [operand.type for operand in operands]
        if expected != found or len(names) != len(callee.results):
            raise EmitError(
                f"@{callee.name} takes {types_text(expected)}, is given {types_text(found)}"
            )
        results = tuple(
            Value(self._fresh(name), value.type)
            for name, (value, _) in zip(names, callee.results, strict=True)
        )
        returned = [value.type for value in results]
        right = types_text(returned) if len(returned) == 1 else f"({types_text(returned)})"
        self.lines.append(
            f"{', '.join(map(str, results))} = call @{callee.name}({', '.join(map(str, operands))}) "
            f": ({types_text(found)}) -> {right}"
        )
        return results


def types_text(types: Iterable[TensorType]) -> str:
    """Types with commas between them."""
    return ", ".join(map(str, types))


def _signature(operands: Sequence[Value], result: TensorType) -> str:
    return f"({types_text([operand.type for operand in operands])}) -> {result}"
