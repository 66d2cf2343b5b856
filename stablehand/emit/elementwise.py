"""Operations that take elements one by one: arithmetic, bits, conversions, comparisons."""

from __future__ import annotations

from stablehand.emit.body import INTEGERS, Body
from stablehand.emit.values import Value
from stablehand.errors import EmitError
from stablehand.formats import DTYPE_BITS, FLOATS
from stablehand.signature import TensorType

DIRECTIONS = ("EQ", "NE", "GE", "GT", "LE", "LT")


class Elementwise(Body):
    """StableHLO's elementwise operations, under its names."""

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
