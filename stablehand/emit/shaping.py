"""Operations that move elements: broadcasts, reshapes, slices, gathers."""

from __future__ import annotations

from collections.abc import Sequence

from stablehand.emit.body import Body
from stablehand.emit.values import Value, signature_text
from stablehand.errors import EmitError
from stablehand.signature import TensorType


class Shaping(Body):
    """StableHLO's operations on shapes and places, under its names."""

    def fill(self, number: float | int, type_: TensorType, name: str | None = None) -> Value:
        """A constant of one repeated number."""
        one = self.scalar(number, type_.dtype, name)
        return self.broadcast(one, type_.shape, (), f"{one.name}_splat")

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
        body = f"stablehlo.concatenate {values}, dim = {dim} : {signature_text(operands, result)}"
        return self.emit("concatenate", body, result, name)

    def dynamic_update_slice(
        self, operand: Value, update: Value, starts: Sequence[Value], name: str | None = None
    ) -> Value:
        """`operand` with `update` written at `starts` (rank-0 i32, one an axis; they clamp)."""
        if operand.dtype != update.dtype or len(update.shape) != len(operand.shape):
            raise EmitError(f"cannot write {update} {update.type} into {operand} {operand.type}")
        self._check_starts(operand, update.shape, starts)
        values = ", ".join(map(str, (operand, update, *starts)))
        types = signature_text((operand, update, *starts), operand.type)
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
        types = signature_text((operand, indices), result)
        body = f'"stablehlo.gather"({operand}, {indices}) <{{{attributes}}}> : {types}'
        return self.emit("gather", body, result, name)
