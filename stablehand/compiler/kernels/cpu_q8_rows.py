"""Several rows of 8-bit activations over codes on a CPU: what a prefill chunk is made of.

With `vpdpbusd` the activations are the unsigned side of the dot product: a code plus 128. What that adds to a
sum, 128 times the sum of the weights' codes, is the same for all rows: computed once where the codes are in
registers. Without, the weights' codes are the unsigned side, and the code of zero is a part of the minimum.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from stablehand.compiler.kernels.codes import VECTORS, Codes, takes
from stablehand.compiler.kernels.dots import Dots
from stablehand.compiler.kernels.quantising import QUANTISED
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Binding, Body, Executable, unpadded
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.emit.values import f32_literal
from stablehand.formats import Q8, Q8_GROUP, Q8_SUM
from stablehand.signature import TensorType
from stablehand.targets import Target

# Tiles of outputs that meet each activation, by lanes: their codes of a group fill half of the registers.
_TILES = {16: 2, 8: 1}

# Rows whose sums stay in the first cache, in the workgroup's own memory.
_ROWS = 128

_WORKGROUPS = 32


def _serves(contract: Contract, target: Target) -> bool:
    stored = Storage.of(contract["weight"])
    return (
        takes(target, stored)
        and Dots.of(target) is not None
        and contract["activations"] == Q8
        and stored.takes_q8
        and stored.bias is None
    )


def _lower(contract: Contract, target: Target, symbol: str) -> Lowering:
    stored = Storage.of(contract["weight"])
    rows, (out, columns) = contract["rows"], stored.shape
    dots = Dots.of(target)
    assert dots is not None
    b = Body()
    matrix = Codes(b, stored, "%w")
    packing = pack(f"{symbol}_pack", rows, columns, matrix.halves, turned=dots.fused)
    product = Product(b, matrix, rows, dots).executable(f"{symbol}_codes")
    given = [f"%x_{part}" for part in QUANTISED]
    before, names = matrix.without_sign()
    packed = ("%packed", "%packed_scales", "%packed_totals")
    body = [
        f"{', '.join(packed)} = {packing.dispatch(given)}",
        *before,
        f"%y = {product.dispatch((*packed, *names))}",
    ]
    y = unpadded(body, product.bindings[-1].type, rows, out)
    return Lowering((packing, product), (*given, *matrix.operands), tuple(body), (y,))


LINEAR = Kernel(
    name="cpu_q8_rows",
    version=4,
    operation="linear",
    contract_version=2,
    family="cpu",
    serves=_serves,
    lower=_lower,
    form="rows",
)
"""The product of two or more rows."""

KERNELS = (LINEAR,)


def _packed(
    rows: int, columns: int, halves: int, *, read_only: bool
) -> tuple[Binding, Binding, Binding]:
    """Activations as products read them: group by group the codes of all rows, scales, and sums in f32.

    The sums are of groups, or of halves of them.
    """
    groups = columns // Q8_GROUP
    return (
        Binding("%p", TensorType((groups, rows, Q8_GROUP), "i8"), read_only),
        Binding("%p_scales", TensorType((groups, rows), "f32"), read_only),
        Binding("%p_totals", TensorType((groups * halves, rows), "f32"), read_only),
    )


def pack(symbol: str, rows: int, columns: int, halves: int, *, turned: bool) -> Executable:
    """Rows of 8-bit activations group by group, with the sums of groups or of halves of them."""
    b = Body()
    x = Binding("%x", TensorType((rows, columns), "i8"))
    scales = Binding("%s", TensorType((rows, columns // Q8_GROUP), "f32"))
    sums = Binding("%t", TensorType((rows, columns // Q8_SUM), "i32"))
    packed, packed_scales, totals = _packed(rows, columns, halves, read_only=False)
    row = b.workgroup("x")
    group_bytes = f"vector<{Q8_GROUP}xi8>"
    turn = b.splat("-128", group_bytes)
    with b.loop(b.index(0), b.index(columns // Q8_GROUP), 1) as group:
        at = b.multiply(group.index, Q8_GROUP)
        codes = b.let("codes", f"vector.load %x[{row}, {at}] : {x.memref}, {group_bytes}")
        if turned:
            codes = b.let("turned", f"arith.xori {codes}, {turn} : {group_bytes}")
        zero = b.index(0)
        b.do(
            f"vector.store {codes}, %p[{group.index}, {row}, {zero}] : {packed.memref}, {group_bytes}"
        )
        scale = b.get(scales, (row, group.index))
        b.do(f"memref.store {scale}, %p_scales[{group.index}, {row}] : {packed_scales.memref}")
        first = b.multiply(group.index, Q8_GROUP // Q8_SUM)
        both = [b.get(sums, (row, b.add(first, half))) for half in range(2)]
        if halves == 1:
            both = [b.let("sum", f"arith.addi {both[0]}, {both[1]} : i32")]
        for half, total in enumerate(both):
            whole = b.let("whole", f"arith.sitofp {total} : i32 to f32")
            scaled = b.let("total", f"arith.mulf {whole}, {scale} : f32")
            to = b.add(b.multiply(group.index, halves), half)
            b.do(f"memref.store {scaled}, %p_totals[{to}, {row}] : {totals.memref}")
    return Executable(symbol, (x, scales, sums, packed, packed_scales, totals), (rows, 1), b)


@dataclass(frozen=True)
class _Part:
    """Codes of one tile that share a scale.

    Attributes:
      tile: which.
      codes: vectors of four inputs each.
      first: the group's first word of activations that meets them.
      place: of the sum of these activations.
      scale: of the tile's outputs.
      minimum: likewise, if there is one; with what makes up for a code of zero that is not 0.
    """

    tile: int
    codes: list[str]
    first: int
    place: str
    scale: str
    minimum: str | None


class Product:
    """The loops of one product."""

    def __init__(self, b: Body, matrix: Codes, rows: int, dots: Dots) -> None:
        self.b, self.matrix, self.rows, self.dots = b, matrix, rows, dots
        self.lanes, self.side_by_side = matrix.lanes, _TILES[matrix.lanes]
        self.groups = matrix.stored.shape[1] // Q8_GROUP
        self.tiles = matrix.tiles
        packed, self.scales, self.totals = _packed(
            rows, matrix.stored.shape[1], matrix.halves, read_only=True
        )
        words = TensorType((self.groups, rows, VECTORS), "i32")
        self.x = Binding(packed.name, packed.type, view=words)
        self.y = Binding("%y", TensorType((rows, self.tiles * self.lanes), "f32"), read_only=False)

    def executable(self, symbol: str) -> Executable:
        """Each workgroup has some tiles of outputs, a few at a time and then what is left."""
        b, many = self.b, self.side_by_side
        self.sums = b.scratch("sums", (min(self.rows, _ROWS) * many, self.lanes))
        per_group = -(-self.tiles // (_WORKGROUPS * many)) * many
        first = b.multiply(b.workgroup("x"), per_group)
        last = b.least(b.add(first, per_group), b.index(self.tiles))
        even = self.tiles // many * many
        if even:
            with b.loop(first, b.least(last, b.index(even)), many) as some:
                self._tiles([b.add(some.index, t) for t in range(many)])
        if even < self.tiles:
            begin = b.let("at", f"arith.maxsi {first}, {b.index(even)} : index")
            with b.loop(begin, last, 1) as single:
                self._tiles([single.index])
        bindings = (self.x, self.scales, self.totals, *self.matrix.bindings, self.y)
        return Executable(symbol, bindings, (-(-self.tiles // per_group), 1), b)

    def _tiles(self, tiles: list[str]) -> None:
        for begin in range(0, self.rows, _ROWS):
            count = min(_ROWS, self.rows - begin)
            self._clear(len(tiles), count)
            with self.b.loop(self.b.index(0), self.b.index(self.groups), 1) as group:
                self._group(tiles, group.index, begin, count)
            self._finish(tiles, begin, count)

    def _clear(self, tiles: int, rows: int) -> None:
        b = self.b
        zero = b.splat("0.0", self.matrix.vector)
        with b.loop(b.index(0), b.index(rows * tiles), 1) as place:
            b.store(zero, self.sums, (place.index, b.index(0)), self.lanes)

    def _group(self, tiles: list[str], group: str, begin: int, rows: int) -> None:
        """One group of inputs: the codes of all tiles in registers, and every row against them."""
        b, lanes = self.b, self.lanes
        # A half of a group where that has a scale of its own.
        parts = [part for t, tile in enumerate(tiles) for part in self._parts(t, tile, group)]
        starts = [self._start(part.codes) for part in parts]
        with b.loop(b.index(0), b.index(rows), 1) as row:
            at = b.add(row.index, begin)
            words = [self.dots.spread(b, self.x, (group, at, b.index(j))) for j in range(VECTORS)]
            scale = b.repeat(b.get(self.scales, (group, at)), lanes)
            for t in range(len(tiles)):
                place = (b.add(b.multiply(row.index, len(tiles)), t), b.index(0))
                new = b.load(self.sums, place, lanes)
                for part, start in zip(parts, starts, strict=True):
                    if part.tile != t:
                        continue
                    mine = words[part.first : part.first + len(part.codes)]
                    sums = self._sums(start, part.codes, mine)
                    scaled = b.floats("arith.mulf", self.matrix.whole(sums), scale, lanes=lanes)
                    new = b.floats("math.fma", scaled, part.scale, new, lanes=lanes)
                    if part.minimum is not None:
                        x_total = b.repeat(b.get(self.totals, (part.place, at)), lanes)
                        new = b.floats("math.fma", part.minimum, x_total, new, lanes=lanes)
                b.store(new, self.sums, place, lanes)

    def _sums(self, start: str, codes: list[str], words: list[str]) -> str:
        b, dots = self.b, self.dots
        if not dots.fused:
            return dots.into(b, start, codes, words, self.matrix.bits)
        # Two sums at once, so that an instruction waits for half as many before it.
        sums = [start, b.splat("0", dots.words)]
        for i, (each, word) in enumerate(zip(codes, words, strict=True)):
            sums[i % 2] = dots.fused_into(b, sums[i % 2], word, each)
        return b.let("sums", f"arith.addi {sums[0]}, {sums[1]} : {dots.words}")

    def _parts(self, number: int, tile: str, group: str) -> Iterator[_Part]:
        b, matrix, unsigned = self.b, self.matrix, self.dots.unsigned(self.matrix.bits)
        # A code of zero that is still in what is met: the minimum makes up for it.
        if self.dots.fused:
            codes = matrix.signed(tile, group)
            origin = matrix.origin(unsigned=False) if matrix.beyond else 0
        else:
            codes = matrix.codes(tile, group, unsigned=unsigned)
            origin = matrix.origin(unsigned=unsigned)
        size = VECTORS // matrix.halves
        for half in range(matrix.halves):
            scale = matrix.scale(tile, group, half)
            minimum = matrix.minimum(tile, group, half) if matrix.scheme.minimum else None
            if origin:
                by = b.splat(f32_literal(-origin), matrix.vector)
                minimum = (
                    b.floats("arith.mulf", scale, by, lanes=matrix.lanes)
                    if minimum is None
                    else b.floats("math.fma", scale, by, minimum, lanes=matrix.lanes)
                )
            mine = codes[half * size :][:size]
            place = b.add(b.multiply(group, matrix.halves), half)
            yield _Part(number, mine, half * size, place, scale, minimum)

    def _start(self, codes: list[str]) -> str:
        """What sums begin with: for turned activations -128 times the sum of each output's codes."""
        b, words = self.b, self.dots.words
        total = zero = b.splat("0", words)
        if not self.dots.fused:
            return zero
        for each in codes:
            total = self.dots.fused_into(b, total, b.splat("-128", self.dots.bytes), each)
        return b.let("start", f"arith.subi {zero}, {total} : {words}")

    def _finish(self, tiles: list[str], begin: int, rows: int) -> None:
        b, lanes = self.b, self.lanes
        with b.loop(b.index(0), b.index(rows), 1) as row:
            for t, tile in enumerate(tiles):
                place = (b.add(b.multiply(row.index, len(tiles)), t), b.index(0))
                value = b.load(self.sums, place, lanes)
                at = (b.add(row.index, begin), b.multiply(tile, lanes))
                b.store(value, self.y, at, lanes)
