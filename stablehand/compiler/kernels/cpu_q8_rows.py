"""Several rows of 8-bit activations over codes on a CPU with AVX-512 VNNI: what a prefill chunk is made of.

Here the activations are the unsigned side of the dot product: a code plus 128. What that adds to a sum, 128
times the sum of the weights' codes, is the same for all rows: computed once where the codes are in registers.
"""

from __future__ import annotations

from stablehand.compiler.kernels.codes import CODES, LANES, LAYOUT, Codes, can, dot
from stablehand.compiler.kernels.quantising import QUANTISED
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Binding, Body, Executable
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.formats import Q8, Q8_GROUP
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
    matrix = CODES[stored.format](b, stored, "%w")
    product = _Product(b, matrix, rows).executable(f"{symbol}_codes")
    given = [f"%x_{part}" for part in QUANTISED]
    before, names = matrix.without_sign()
    body = [
        f"%packed, %packed_scales = {pack.dispatch(given[:2])}",
        *before,
        f"%y = {product.dispatch(('%packed', '%packed_scales', *names))}",
    ]
    result, padded = TensorType((rows, out), "f32"), product.bindings[-1].type
    y = "%y"
    if padded != result:
        y = "%y_out"
        body.append(f"{y} = stablehlo.slice %y [0:{rows}, 0:{out}] : ({padded}) -> {result}")
    return Lowering((pack, product), (*given, *matrix.operands), tuple(body), (y,))


LINEAR = Kernel(
    name="cpu_q8_rows",
    version=1,
    operation="linear",
    contract_version=2,
    family="cpu",
    serves=_serves,
    lower=_lower,
)
"""The product of two or more rows."""

KERNELS = (LINEAR,)


def _packed(rows: int, columns: int, *, read_only: bool) -> tuple[Binding, Binding]:
    """Activations as products read them: group by group the codes of all rows, and their scales."""
    groups = columns // Q8_GROUP
    return (
        Binding("%p", TensorType((groups, rows, Q8_GROUP), "i8"), read_only),
        Binding("%p_scales", TensorType((groups, rows), "f32"), read_only),
    )


def _pack(symbol: str, rows: int, columns: int) -> Executable:
    b = Body()
    x = Binding("%x", TensorType((rows, columns), "i8"))
    scales = Binding("%s", TensorType((rows, columns // Q8_GROUP), "f32"))
    packed, packed_scales = _packed(rows, columns, read_only=False)
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
    return Executable(symbol, (x, scales, packed, packed_scales), (rows, 1), b)


class _Product:
    """The loops of one product."""

    def __init__(self, b: Body, matrix: Codes, rows: int) -> None:
        self.b, self.matrix, self.rows = b, matrix, rows
        self.columns = matrix.stored.shape[1]
        self.groups = self.columns // Q8_GROUP
        self.tiles = matrix.stored.types()[0].shape[0]
        packed, self.scales = _packed(rows, self.columns, read_only=True)
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
        bindings = (self.x, self.scales, *self.matrix.bindings, self.y)
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
        b = self.b
        codes = [self.matrix.signed(tile, group) for tile in tiles]
        scales = [self.matrix.scales(tile, group) for tile in tiles]
        starts = [self._start(each) for each in codes]
        with b.loop(b.index(0), b.index(rows), 1) as row:
            at = b.add(row.index, begin)
            sums = list(starts)
            for j in range(Q8_GROUP // 4):
                word = b.get(self.x, (group, at, b.index(j)))
                spread = b.let("word", f"vector.broadcast {word} : i32 to {_WORDS}")
                unsigned = b.let("word", f"vector.bitcast {spread} : {_WORDS} to {_BYTES}")
                sums = [dot(b, s, unsigned, each[j]) for s, each in zip(sums, codes, strict=True)]
            scale = b.repeat(b.get(self.scales, (group, at)), LANES)
            for t, total in enumerate(sums):
                whole = b.let("whole", f"arith.sitofp {total} : {_WORDS} to {_FLOATS}")
                scaled = b.floats("arith.mulf", whole, scale, lanes=LANES)
                place = (b.add(b.multiply(row.index, len(tiles)), t), b.index(0))
                old = b.load(self.sums, place, LANES)
                new = b.floats("math.fma", scaled, scales[t], old, lanes=LANES)
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
