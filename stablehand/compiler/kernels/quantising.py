"""Groups of 32 floats in registers become 8-bit codes, a scale and two sums, as `@quantize_q8` defines it."""

from __future__ import annotations

from collections.abc import Sequence

from stablehand.compiler.kernels.text import Binding, Body
from stablehand.emit.activations import LEAST, types_of
from stablehand.emit.values import f32_literal
from stablehand.formats import Q8, Q8_GROUP

QUANTISED = tuple(name.removeprefix("_") for name, _ in types_of(1, Q8_GROUP, Q8))
"""What the three buffers hold."""

_LANES = 16
_FLOATS, _WORDS = f"vector<{_LANES}xf32>", f"vector<{_LANES}xi32>"


def quantised_bindings(name: str, rows: int, columns: int) -> tuple[Binding, ...]:
    """The buffers of so many rows, to be written."""
    return tuple(
        Binding(f"{name}{part}", type_, read_only=False)
        for part, type_ in types_of(rows, columns, Q8)
    )


class Quantiser:
    """Writes groups into three buffers."""

    def __init__(self, b: Body, results: Sequence[Binding]) -> None:
        self.b = b
        self.codes, self.scales, self.sums = results

    def store(self, halves: tuple[str, str], row: str, group: str) -> None:
        """One group: two vectors of 16 floats."""
        b = self.b
        magnitudes = [b.floats("math.absf", half, lanes=_LANES) for half in halves]
        both = b.floats("arith.maximumf", *magnitudes, lanes=_LANES)
        least = b.constant(f"{f32_literal(LEAST)} : f32", "least")
        most = b.constant(f"{f32_literal(127)} : f32", "most")
        top = b.let("top", f"arith.maximumf {b.total('maximumf', both, _LANES)}, {least} : f32")
        inverse = b.repeat(b.let("inverse", f"arith.divf {most}, {top} : f32"), _LANES)
        scale = b.let("scale", f"arith.divf {top}, {most} : f32")
        b.do(f"memref.store {scale}, {self.scales.name}[{row}, {group}] : {self.scales.memref}")
        for half, values in enumerate(halves):
            scaled = b.floats("arith.mulf", values, inverse, lanes=_LANES)
            whole = b.floats("math.roundeven", scaled, lanes=_LANES)
            words = b.let("words", f"arith.fptosi {whole} : {_FLOATS} to {_WORDS}")
            codes = b.let("codes", f"arith.trunci {words} : {_WORDS} to vector<{_LANES}xi8>")
            at = b.add(b.multiply(group, Q8_GROUP), half * _LANES)
            b.do(
                f"vector.store {codes}, {self.codes.name}[{row}, {at}] : {self.codes.memref}, "
                f"vector<{_LANES}xi8>"
            )
            total = b.let("sum", f"vector.reduction <add>, {words} : {_WORDS} into i32")
            place = b.add(b.multiply(group, 2), half)
            b.do(f"memref.store {total}, {self.sums.name}[{row}, {place}] : {self.sums.memref}")
