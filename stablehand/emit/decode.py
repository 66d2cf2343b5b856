"""What stored buffers mean: from each format's components to f32 numbers, in StableHLO.

Components come with their columns along axis 1: `[a, columns]`, or `[a, columns, T]` in a tiled layout
(`in_columns` brings them there). All arithmetic is f32, in the order written, so that
`stablehand.loader.blocks` and the `gguf` package's `dequantize` give the same bits.

(code - offset) · scale is exact in every format of GGUF's: at most 5 bits of code, 7 of a small scale and 11
of f16, or 8 and 11. A minimum is exact too, and the sum of both is rounded once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from stablehand.emit.builder import Function
from stablehand.emit.values import Value
from stablehand.formats import FLOATS, FORMATS, RUNS, Component, Format, Layout
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


def _codes(form: Format) -> Decode:
    scheme = form.scheme
    assert scheme is not None

    def decode(f: Function, parts: tuple[Value, ...]) -> Decoded:
        codes = parts[0]
        if scheme.low < 8:
            codes = _fields(f, codes, scheme.low, "codes")
        if scheme.high:
            high = _fields(f, parts[form.place("high")], scheme.high, "high")
            by = f.fill(scheme.low, high.type, "low_bits")
            codes = f.bit_or(codes, f.shift_left(high, by, "high_bits"), "all_bits")
        whole = _float8(f, codes) if scheme.float8 else f.convert(codes, "f32", "codes_f32")
        if scheme.offset:
            whole = f.subtract(whole, f.fill(scheme.offset, whole.type, "offset"), "signed")
        if [form.components[form.place(name)].inputs for name in scheme.scale] == [0]:
            scale = parts[form.place(scheme.scale[0])]
            return Decoded(whole, f.convert(scale, "f32", "row_scale"))
        scale = _product(f, form, scheme.scale, parts, whole)
        numbers = f.multiply(whole, scale, "scaled" if scheme.minimum else "w_f32")
        if scheme.minimum:
            minimum = _product(f, form, scheme.minimum, parts, whole)
            numbers = (f.subtract if scheme.subtract else f.add)(numbers, minimum, "w_f32")
        return Decoded(numbers)

    return decode


def _product(
    f: Function, form: Format, names: tuple[str, ...], parts: tuple[Value, ...], like: Value
) -> Value:
    """The product of some components, each element for all of its inputs, in f32."""
    first, *others = (_numbers(f, form, name, parts, like.shape[1]) for name in names)
    for other in others:
        first = f.multiply(first, other, f"{names[-1]}_product")
    assert first.type == like.type
    return first


def _numbers(f: Function, form: Format, name: str, parts: tuple[Value, ...], inputs: int) -> Value:
    """Numbers of a name, each for as many inputs as it stands for, in f32."""
    values, part = parts[form.place(name)], form.components[form.place(name)]
    if part.halves:
        if part.halves.index(name):
            values = f.shift_right(values, f.fill(4, values.type, "half"), f"{name}_high")
        else:
            values = f.bit_and(values, f.fill(15, values.type, "half"), f"{name}_low")
    n, columns, *tile = values.shape
    wide = f.convert(values, "f32", f"{name}_f32")
    axes = (0, 1, *(3 for _ in tile))
    repeated = f.broadcast(wide, (n, columns, part.inputs, *tile), axes, f"{name}_groups")
    spread = f.reshape(repeated, n, columns * part.inputs, *tile, name=f"{name}_columns")
    return f.slice(spread, (0, n), (0, inputs), *((0, size) for size in tile), name=f"{name}_used")


def _float8(f: Function, codes: Value) -> Value:
    """f8E4M3FN's codes, none of them NaN, as f32.

    Sign and magnitude become an f16's, whose exponent is biased by 8 more: subnormals of the one are
    subnormals of the other. Backends' own conversions from f8 are missing or wrong.
    """
    bits = f.convert(codes, "ui16", "bits")

    def moved(mask: int, by: int, name: str) -> Value:
        some = f.bit_and(bits, f.fill(mask, bits.type, f"{name}_mask"), f"{name}_bits")
        return f.shift_left(some, f.fill(by, bits.type, f"{name}_by"), name)

    both = f.bit_or(moved(0x80, 8, "sign"), moved(0x7F, 7, "magnitude"), "f16_bits")
    wide = f.convert(f.bitcast(both, "f16", "codes_f16"), "f32", "codes_wide")
    return f.multiply(wide, f.fill(256, wide.type, "bias"), "codes_f32")


def _fields(f: Function, packed: Value, bits: int, name: str) -> Value:
    """Codes of so many bits out of bytes of them, in runs as `Scheme` says."""
    n, columns, *tile = packed.shape
    run, fields = RUNS[bits], 8 // bits
    runs = f.reshape(packed, n, columns // run, run, *tile, name=f"{name}_runs")
    shape = (n, columns // run, fields, run, *tile)
    spread = f.broadcast(runs, shape, (0, 1, 3, *(4 for _ in tile)), f"{name}_fields")
    type_ = TensorType(shape, "ui8")
    # Of one axis, and spread: whole, IREE would keep it among its constants, a byte a code.
    field = f.iota(TensorType((fields,), "ui8"), 0, "field")
    places = f.multiply(field, f.fill(bits, field.type, "bits"), "places")
    by = f.broadcast(places, shape, (2,), "by")
    mask = f.fill((1 << bits) - 1, type_, "mask")
    split = f.bit_and(f.shift_right(spread, by, "shifted"), mask, f"{name}_split")
    return f.reshape(split, n, columns * fields, *tile, name=f"{name}_columns")


DECODE: Mapping[str, Decode] = MappingProxyType(
    {
        **dict.fromkeys(FLOATS, _dense),
        **{name: _codes(form) for name, form in FORMATS.items() if form.scheme is not None},
    }
)
"""The emitter's half of `stablehand.formats.FORMATS`."""

assert DECODE.keys() == FORMATS.keys()
