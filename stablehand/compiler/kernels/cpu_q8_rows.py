"""Several rows of 8-bit activations over codes on a CPU with AVX-512 VNNI: what a prefill chunk is made of.

Here the activations are the unsigned side of the dot product: a code plus 128. What that adds to a sum, 128
times the sum of the weights' codes, is the same for all rows: computed once where the codes are in registers.
"""

from __future__ import annotations

from dataclasses import dataclass

from stablehand.compiler.kernels.codes import CODES, LANES, LAYOUT, Codes, can, dot, float_of
from stablehand.compiler.kernels.quantising import QUANTISED
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Binding, Body, Executable
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.formats import Q8, Q8_GROUP, Q8_SUM
from stablehand.signature import TensorType
from stablehand.targets import Target

# Tiles of outputs that meet each activation: their codes of a group fill half of the registers.
_TILES = 2

# Rows whose sums stay in the first cache, in the workgroup's own memory.
_ROWS = 128

_WORKGROUPS = 32

_BYTES = "vector<64xi8>"
_WORDS = "vector<16xi32>"
_FLOATS = "vector<16xf32>"


def _serves(contract: Contract, target: Target) -> bool:
    stored = Storage.of(contract["weight"])
    return (
        can(target)
        and contract["rows"] > 1
        and contract["activations"] == Q8
        and stored.format in CODES
        and stored.layout == LAYOUT
        and stored.takes_q8
        and stored.bias is None
    )


def _lower(contract: Contract, target: Target, symbol: str) -> Lowering:
    stored = Storage.of(contract["weight"])
    rows, (out, columns) = contract["rows"], stored.shape
    pack = _pack(f"{symbol}_pack", rows, columns)
    b = Body()
    matrix = Codes(b, stored, "%w")
    product = _Product(b, matrix, rows).executable(f"{symbol}_codes")
    given = [f"%x_{part}" for part in QUANTISED]
    before, names = matrix.without_sign()
    packed = ("%packed", "%packed_scales", "%packed_totals")
    body = [
        f"{', '.join(packed)} = {pack.dispatch(given)}",
        *before,
        f"%y = {product.dispatch((*packed, *names))}",
    ]
    result, padded = TensorType((rows, out), "f32"), product.bindings[-1].type
    y = "%y"
    if padded != result:
        y = "%y_out"
        body.append(f"{y} = stablehlo.slice %y [0:{rows}, 0:{out}] : ({padded}) -> {result}")
    return Lowering((pack, product), (*given, *matrix.operands), tuple(body), (y,))


LINEAR = Kernel(
    name="cpu_q8_rows",
    version=2,
    operation="linear",
    contract_version=2,
    family="cpu",
    serves=_serves,
    lower=_lower,
)
"""The product of two or more rows."""

KERNELS = (LINEAR,)


def _packed(rows: int, columns: int, *, read_only: bool) -> tuple[Binding, Binding, Binding]:
    """Activations as products read them: group by group the codes of all rows, scales, and sums in f32."""
    groups = columns // Q8_GROUP
    return (
        Binding("%p", TensorType((groups, rows, Q8_GROUP), "i8"), read_only),
        Binding("%p_scales", TensorType((groups, rows), "f32"), read_only),
        Binding("%p_totals", TensorType((groups, rows), "f32"), read_only),
    )


def _pack(symbol: str, rows: int, columns: int) -> Executable:
    b = Body()
    x = Binding("%x", TensorType((rows, columns), "i8"))
    scales = Binding("%s", TensorType((rows, columns // Q8_GROUP), "f32"))
    sums = Binding("%t", TensorType((rows, columns // Q8_SUM), "i32"))
    packed, packed_scales, totals = _packed(rows, columns, read_only=False)
    row = b.workgroup("x")
    group_bytes = f"vector<{Q8_GROUP}xi8>"
    turn = b.splat("-128", group_bytes)
    with b.loop(b.index(0), b.index(columns // Q8_GROUP), 1) as group:
        at = b.multiply(group.index, Q8_GROUP)
        codes = b.let("codes", f"vector.load %x[{row}, {at}] : {x.memref}, {group_bytes}")
        turned = b.let("turned", f"arith.xori {codes}, {turn} : {group_bytes}")
        zero = b.index(0)
        b.do(
            f"vector.store {turned}, %p[{group.index}, {row}, {zero}] : {packed.memref}, {group_bytes}"
        )
        scale = b.get(scales, (row, group.index))
        b.do(f"memref.store {scale}, %p_scales[{group.index}, {row}] : {packed_scales.memref}")
        first = b.multiply(group.index, Q8_GROUP // Q8_SUM)
        low, high = b.get(sums, (row, first)), b.get(sums, (row, b.add(first, 1)))
        both = b.let("sum", f"arith.addi {low}, {high} : i32")
        whole = b.let("whole", f"arith.sitofp {both} : i32 to f32")
        total = b.let("total", f"arith.mulf {whole}, {scale} : f32")
        b.do(f"memref.store {total}, %p_totals[{group.index}, {row}] : {totals.memref}")
    return Executable(symbol, (x, scales, sums, packed, packed_scales, totals), (rows, 1), b)


@dataclass(frozen=True)
class _Part:
    """Codes of one tile that share a scale.

    Attributes:
      tile: which.
      codes: vectors of four inputs each.
      first: the group's first word of activations that meets them.
      scale: of 16 outputs.
      minimum: of 16 outputs, if there is one.
    """

    tile: int
    codes: list[str]
    first: int
    scale: str
    minimum: str | None


class _Product:
    """The loops of one product."""

    def __init__(self, b: Body, matrix: Codes, rows: int) -> None:
        self.b, self.matrix, self.rows = b, matrix, rows
        self.columns = matrix.stored.shape[1]
        self.groups = self.columns // Q8_GROUP
        self.tiles = matrix.stored.types()[0].shape[0]
        packed, self.scales, self.totals = _packed(rows, self.columns, read_only=True)
        words = TensorType((self.groups, rows, Q8_GROUP // 4), "i32")
        self.x = Binding(packed.name, packed.type, view=words)
        self.y = Binding("%y", TensorType((rows, self.tiles * LANES), "f32"), read_only=False)

    def executable(self, symbol: str) -> Executable:
        """Each workgroup has some tiles of outputs, two at a time and then what is left."""
        b = self.b
        self.sums = b.scratch("sums", (min(self.rows, _ROWS) * _TILES, LANES))
        per_group = -(-self.tiles // (_WORKGROUPS * _TILES)) * _TILES
        first = b.multiply(b.workgroup("x"), per_group)
        last = b.least(b.add(first, per_group), b.index(self.tiles))
        even = self.tiles // _TILES * _TILES
        if even:
            with b.loop(first, b.least(last, b.index(even)), _TILES) as pair:
                self._tiles([b.add(pair.index, t) for t in range(_TILES)])
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
        zero = b.splat("0.0", _FLOATS)
        with b.loop(b.index(0), b.index(rows * tiles), 1) as place:
            b.store(zero, self.sums, (place.index, b.index(0)), LANES)

    def _group(self, tiles: list[str], group: str, begin: int, rows: int) -> None:
        """One group of inputs: the codes of all tiles in registers, and every row against them."""
        b, matrix = self.b, self.matrix
        codes = [matrix.signed(tile, group) for tile in tiles]
        # A half of a group where that has a scale of its own.
        parts = [
            _Part(
                t,
                codes[t][half * 8 // matrix.halves : (half + 1) * 8 // matrix.halves],
                half * 8 // matrix.halves,
                matrix.scale(tile, group, half),
                matrix.minimum(tile, group, half) if matrix.scheme.minimum else None,
            )
            for t, tile in enumerate(tiles)
            for half in range(matrix.halves)
        ]
        starts = [self._start(part.codes) for part in parts]
        with b.loop(b.index(0), b.index(rows), 1) as row:
            at = b.add(row.index, begin)
            sums = list(starts)
            for j in range(Q8_GROUP // 4):
                word = b.get(self.x, (group, at, b.index(j)))
                spread = b.let("word", f"vector.broadcast {word} : i32 to {_WORDS}")
                unsigned = b.let("word", f"vector.bitcast {spread} : {_WORDS} to {_BYTES}")
                for i, part in enumerate(parts):
                    if part.first <= j < part.first + len(part.codes):
                        sums[i] = dot(b, sums[i], unsigned, part.codes[j - part.first])
            scale = b.repeat(b.get(self.scales, (group, at)), LANES)
            for t in range(len(tiles)):
                place = (b.add(b.multiply(row.index, len(tiles)), t), b.index(0))
                new = b.load(self.sums, place, LANES)
                for part, total in zip(parts, sums, strict=True):
                    if part.tile != t:
                        continue
                    scaled = b.floats("arith.mulf", float_of(b, total), scale, lanes=LANES)
                    new = b.floats("math.fma", scaled, part.scale, new, lanes=LANES)
                    if part.minimum is not None:
                        x_total = b.repeat(b.get(self.totals, (group, at)), LANES)
                        new = b.floats("math.fma", part.minimum, x_total, new, lanes=LANES)
                b.store(new, self.sums, place, LANES)

    def _start(self, codes: list[str]) -> str:
        """-128 times the sum of each output's codes."""
        b = self.b
        total = zero = b.splat("0", _WORDS)
        for each in codes:
            total = dot(b, total, b.splat("-128", _BYTES), each)
        return b.let("start", f"arith.subi {zero}, {total} : {_WORDS}")

    def _finish(self, tiles: list[str], begin: int, rows: int) -> None:
        b = self.b
        with b.loop(b.index(0), b.index(rows), 1) as row:
            for t, tile in enumerate(tiles):
                place = (b.add(b.multiply(row.index, len(tiles)), t), b.index(0))
                value = b.load(self.sums, place, LANES)
                at = (b.add(row.index, begin), b.multiply(tile, LANES))
                b.store(value, self.y, at, LANES)
