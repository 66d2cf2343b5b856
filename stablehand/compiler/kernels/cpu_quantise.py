"""Rows of activations on a CPU before products over codes: normalised, or in 8-bit codes, or both."""

from __future__ import annotations

from stablehand.compiler.kernels.cpu_rows import inverse_norm
from stablehand.compiler.kernels.quantising import QUANTISED, Quantiser, quantised_bindings
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Binding, Body, Executable
from stablehand.emit.definitions import Contract
from stablehand.formats import Q8_GROUP
from stablehand.signature import TensorType
from stablehand.targets import Target

# Floats of half a group; narrower vectors take it in two.
_HALF = Q8_GROUP // 2

Norm = tuple[str, float]
"""The dtype of an RMSNorm's weight, and its epsilon."""


def _lower(contract: Contract, target: Target, symbol: str) -> Lowering:
    executable = quantise(f"{symbol}_rows", contract["rows"], contract["width"])
    results = tuple(f"%y_{part}" for part in QUANTISED)
    body = f"{', '.join(results)} = {executable.dispatch(('%x',))}"
    return Lowering((executable,), ("%x",), (body,), results)


QUANTISE = Kernel(
    name="cpu_quantise",
    version=3,
    operation="quantize_q8",
    contract_version=1,
    family="cpu",
    serves=lambda contract, target: target.lanes > 0,
    lower=_lower,
)
"""8-bit codes of rows: the definition's own, bit for bit."""


def quantise(symbol: str, rows: int, columns: int, norm: Norm | None = None) -> Executable:
    """f32 rows in groups of 8-bit codes, normalised first if asked to."""
    b = Body()
    results = quantised_bindings("%y", rows, columns)
    quantiser = Quantiser(b, results)
    source = _Source(b, rows, columns, norm)
    with b.loop(b.index(0), b.index(columns // Q8_GROUP), 1) as group:
        first = b.multiply(group.index, Q8_GROUP)
        halves = (source.values(first), source.values(b.add(first, _HALF)))
        quantiser.store(halves, source.row, group.index)
    return Executable(symbol, (*source.given, *results), (rows, 1), b)


def normalise(symbol: str, columns: int, norm: Norm, dtype: str) -> Executable:
    """One row of a dtype normalised, rounded to the dtype and widened to f32."""
    b = Body()
    result = Binding("%y", TensorType((1, columns), "f32"), read_only=False)
    source = _Source(b, 1, columns, norm, dtype)
    with b.loop(b.index(0), b.index(columns), _HALF) as part:
        value = b.rounded(source.values(part.index), dtype, _HALF)
        b.store(value, result, (source.row, part.index), _HALF)
    return Executable(symbol, (*source.given, result), (1, 1), b)


class _Source:
    """What a workgroup reads: its row, normalised where there is a norm."""

    def __init__(
        self, b: Body, rows: int, columns: int, norm: Norm | None, dtype: str = "f32"
    ) -> None:
        self.b = b
        self.x = Binding("%x", TensorType((rows, columns), dtype))
        self.weight = None if norm is None else Binding("%norm", TensorType((columns,), norm[0]))
        self.given = (self.x,) if self.weight is None else (self.x, self.weight)
        self.row = b.workgroup("x")
        if norm is not None:
            inverse = inverse_norm(b, self.x, (self.row,), norm[1], _HALF)
            self.inverse = b.repeat(inverse, _HALF)

    def values(self, at: str) -> str:
        """Half a group of them in f32."""
        b = self.b
        values = b.load(self.x, (self.row, at), _HALF)
        if self.weight is None:
            return values
        unit = b.floats("arith.mulf", values, self.inverse, lanes=_HALF)
        return b.floats("arith.mulf", unit, b.load(self.weight, (at,), _HALF), lanes=_HALF)
