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

# Added to a number below 2²², it leaves the number's whole part in the last bits.
_WHOLE = 1.5 * 2.0**23
_WHOLE_BITS = 0x4B400000

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
        least = b.constant(f"{f32_literal(LEAST)} : f32", "least")
        most = b.constant(f"{f32_literal(127)} : f32", "most")
        top = b.let("top", f"arith.maximumf {self._greatest(halves)}, {least} : f32")
        inverse = b.repeat(b.let("inverse", f"arith.divf {most}, {top} : f32"), _LANES)
        scale = b.let("scale", f"arith.divf {top}, {most} : f32")
        b.do(f"memref.store {scale}, {self.scales.name}[{row}, {group}] : {self.scales.memref}")
        for half, values in enumerate(halves):
            scaled = b.floats("arith.mulf", values, inverse, lanes=_LANES)
            words = self._rounded(scaled)
            codes = b.let("codes", f"arith.trunci {words} : {_WORDS} to vector<{_LANES}xi8>")
            at = b.add(b.multiply(group, Q8_GROUP), half * _LANES)
            b.do(
                f"vector.store {codes}, {self.codes.name}[{row}, {at}] : {self.codes.memref}, "
                f"vector<{_LANES}xi8>"
            )
            total = b.let("sum", f"vector.reduction <add>, {words} : {_WORDS} into i32")
            place = b.add(b.multiply(group, 2), half)
            b.do(f"memref.store {total}, {self.sums.name}[{row}, {place}] : {self.sums.memref}")

    def _greatest(self, halves: tuple[str, str]) -> str:
        """The greatest magnitude of a group.

        Without their signs floats are ordered as their bits are, what is not a number above all others; a
        maximum of floats takes five instructions a step for that.
        """
        b = self.b
        bits = []
        for half in halves:
            magnitude = b.floats("math.absf", half, lanes=_LANES)
            bits.append(b.let("bits", f"vector.bitcast {magnitude} : {_FLOATS} to {_WORDS}"))
        both = b.let("most", f"arith.maxsi {bits[0]}, {bits[1]} : {_WORDS}")
        found = b.let("most", f"vector.reduction <maxsi>, {both} : {_WORDS} into i32")
        return b.let("most", f"arith.bitcast {found} : i32 to f32")

    def _rounded(self, values: str) -> str:
        """Whole numbers, to even where two are as near: where an f32 is so great that its last bit is 1."""
        b = self.b
        moved = b.floats("arith.addf", values, b.splat(f32_literal(_WHOLE), _FLOATS), lanes=_LANES)
        bits = b.let("bits", f"vector.bitcast {moved} : {_FLOATS} to {_WORDS}")
        return b.let("words", f"arith.subi {bits}, {b.splat(str(_WHOLE_BITS), _WORDS)} : {_WORDS}")
