"""What stored buffers mean: from each format's components to f32 numbers, in StableHLO.

Components come with their columns along axis 1: `[a, columns]`, or `[a, columns, T]` in a tiled layout
(`in_columns` brings them there). All formulas are of f32 arithmetic in the order written, so that
`stablehand.loader.blocks` and the `gguf` package's `dequantize` give the same bits:

- `q8_0`: code · scale; 8 + 11 bits of significand, exact.
- `q4_0`: (code - 8) · scale; exact.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from stablehand.emit.builder import Function
from stablehand.emit.values import Value
from stablehand.formats import FLOATS, FORMATS, Component, Layout
from stablehand.signature import TensorType


@dataclass(frozen=True)
class Decoded:
    """A matrix in f32.

    Attributes:
      values: `[a, in]` or `[a, in, T]`.
      row_scale: what a whole row is to be multiplied by, `[a, 1]` or `[a, 1, T]`, where that comes after a
        sum over the row.
    """

    values: Value
    row_scale: Value | None = None


Decode = Callable[[Function, tuple[Value, ...]], Decoded]


def decoded(f: Function, form: str, parts: tuple[Value, ...]) -> Decoded:
    """The numbers that components stand for, each with its columns along axis 1."""
    return DECODE[form](f, parts)


def in_columns(f: Function, buffer: Value, part: Component, layout: Layout) -> Value:
    """A stored buffer `[out/T, columns/r, T, r]` (unit axes dropped) with all columns along axis 1."""
    layout = part.layout(layout)
    if layout.group == 1:
        return buffer
    n, groups, *inner = buffer.shape
    if layout.tile > 1:
        buffer = f.transpose(buffer, 0, 1, 3, 2, name=f"{part.name}_by_column")
    tile = inner[:-1]
    return f.reshape(buffer, n, groups * layout.group, *tile, name=f"{part.name}_columns")


def _dense(f: Function, parts: tuple[Value, ...]) -> Decoded:
    return Decoded(f.convert(parts[0], "f32", "w_f32"))


def _q8_0(f: Function, parts: tuple[Value, ...]) -> Decoded:
    codes, scales = parts
    whole = f.convert(codes, "f32", "codes_f32")
    return Decoded(f.multiply(whole, _spread(f, scales, 32, "scales"), "w_f32"))


def _q4_0(f: Function, parts: tuple[Value, ...]) -> Decoded:
    codes, scales = parts
    whole = f.convert(_nibbles(f, codes), "f32", "codes_f32")
    signed = f.subtract(whole, f.fill(8, whole.type, "eight"), "signed")
    return Decoded(f.multiply(signed, _spread(f, scales, 32, "scales"), "w_f32"))


def _spread(f: Function, values: Value, inputs: int, name: str) -> Value:
    """Each element for as many inputs, in f32."""
    n, columns, *tile = values.shape
    wide = f.convert(values, "f32", f"{name}_f32")
    axes = (0, 1, *(3 for _ in tile))
    repeated = f.broadcast(wide, (n, columns, inputs, *tile), axes, f"{name}_groups")
    return f.reshape(repeated, n, columns * inputs, *tile, name=f"{name}_columns")


def _nibbles(f: Function, codes: Value) -> Value:
    """4-bit codes, ui8: byte j of 16 holds input j in its low half, input j + 16 in its high half."""
    n, columns, *tile = codes.shape
    groups = f.reshape(codes, n, columns // 16, 16, *tile, name="code_groups")
    shape = (n, columns // 16, 2, 16, *tile)
    axes = (0, 1, 3, *(4 for _ in tile))
    both = f.broadcast(groups, shape, axes, "halves")
    type_ = TensorType(shape, "ui8")
    place = f.multiply(f.iota(type_, 2, "half"), f.fill(4, type_, "four"), "half_bit")
    split = f.bit_and(f.shift_right(both, place, "shifted"), f.fill(15, type_, "low"), "nibbles")
    return f.reshape(split, n, columns * 2, *tile, name="nibble_columns")


DECODE: Mapping[str, Decode] = MappingProxyType(
    {**dict.fromkeys(FLOATS, _dense), "q8_0": _q8_0, "q4_0": _q4_0}
)
"""The emitter's half of `stablehand.formats.FORMATS`."""

assert DECODE.keys() == FORMATS.keys()
