"""Products of bf16 rows on the matrix tiles of an x86 CPU (Intel AMX)."""

from __future__ import annotations

from math import prod

from stablehand.compiler.kernels.cpu_linear import around_product
from stablehand.compiler.kernels.cpu_rows import WORKGROUPS
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Binding, Body, Executable
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.signature import TensorType
from stablehand.targets import Target

# A tile of sums: 16 rows of 16 f32; of operands: 16 rows of 32 bf16.
_SIDE = 16
_INPUTS = 32

# Inputs whose weights are interleaved at a time: for two tiles 28 of the 32 KB that a kernel may have.
_DEPTH = 448

_BYTES = {"i8": 1, "i16": 2, "bf16": 2, "f32": 4}

# Palette 1, and for each of the eight tile registers 64 bytes a row and 16 rows.
_CONFIGURATION = [1, *[0] * 15, *[64, 0] * 8, *[0] * 16, *[16] * 8, *[0] * 8]


def _serves(contract: Contract, target: Target) -> bool:
    stored = Storage.of(contract["weight"])
    return (
        {"amx-tile", "amx-bf16", "avx512bw"} <= target.abilities
        and contract["activations"] == "bf16"
        and contract["rows"] % _SIDE == 0
        and stored.format == "bf16"
        and (stored.layout.tile, stored.layout.group) == (_SIDE, 1)
        and stored.shape[1] % _INPUTS == 0
    )


def _lower(contract: Contract, target: Target, symbol: str) -> Lowering:
    del target
    stored = Storage.of(contract["weight"])
    product = _Tiles(contract["rows"], stored).product(f"{symbol}_tiles")
    return around_product(contract, product, "bf16")


AMX = Kernel(
    name="cpu_amx_rows",
    version=1,
    operation="linear",
    contract_version=2,
    family="cpu",
    serves=_serves,
    lower=_lower,
    form="rows",
)
"""The product of whole tiles of bf16 rows with a bf16 matrix. Weights stay as they are resident; the pairs
that the instruction wants are interleaved in registers, once for all rows. Subnormal operands and sums
count as zero."""


Typed = tuple[str, str]
"""A value and its type."""


class _Tiles:
    """The loops of one product: tile registers 0-3 hold sums, 4-5 activations, 6-7 weights."""

    def __init__(self, rows: int, stored: Storage) -> None:
        self.b = Body()
        self.rows, self.columns = rows, stored.shape[1]
        (weights,) = stored.types()
        self.tiles = weights.shape[0]
        # Two inputs lie one after the other for all outputs of a tile: 32 numbers, moved as whole bits.
        bits = TensorType((self.tiles, self.columns * _SIDE), "i16")
        self.x = Binding("%x", TensorType((rows, self.columns), "bf16"))
        self.w = Binding("%w", weights, view=bits)
        self.y = Binding("%y", TensorType((rows, self.tiles * _SIDE), "f32"), read_only=False)

    def product(self, symbol: str) -> Executable:
        """Each workgroup has some tiles of outputs, and goes over all inputs and rows for two at a time."""
        b = self.b
        group = b.workgroup("x")
        per_group = -(-self.tiles // (2 * WORKGROUPS)) * 2
        self.pairs = b.scratch("pairs", (_DEPTH, _INPUTS), "i16")
        settings = b.scratch("settings", (64,), "i8")
        numbers = b.splat(f"[{', '.join(map(str, _CONFIGURATION))}]", "vector<64xi8>")
        b.do(
            f"vector.store {numbers}, {settings.name}[{b.index(0)}] : {settings.memref}, vector<64xi8>"
        )
        self._tile("ldtilecfg", self._address(settings, b.index(0)))
        first = b.multiply(group, per_group)
        last = b.least(b.add(first, per_group), b.index(self.tiles))
        even = self.tiles // 2 * 2
        with b.loop(first, b.least(last, b.index(even)), 2) as pair:
            self._over_depth(pair.index, 2)
        if even < self.tiles:
            begin = b.let("at", f"arith.maxsi {first}, {b.index(even)} : index")
            with b.loop(begin, last, 1) as single:
                self._over_depth(single.index, 1)
        self._tile("tilerelease")
        groups = -(-self.tiles // per_group)
        return Executable(symbol, (self.x, self.w, self.y), (groups, 1), b)

    def _over_depth(self, tile: str, tiles: int) -> None:
        b = self.b
        whole = self.columns // _DEPTH * _DEPTH
        begin = min(_DEPTH, self.columns)
        self._stretch(tile, tiles, b.index(0), begin, fresh=True)
        if whole > _DEPTH:
            with b.loop(b.index(_DEPTH), b.index(whole), _DEPTH) as depth:
                self._stretch(tile, tiles, depth.index, _DEPTH, fresh=False)
        if whole and whole < self.columns:
            rest = self.columns - whole
            self._stretch(tile, tiles, b.index(whole), rest, fresh=False)

    def _stretch(self, tile: str, tiles: int, start: str, depth: int, *, fresh: bool) -> None:
        """Some inputs: interleave their weights, then all rows, two tiles of them at a time."""
        b = self.b
        order = [half * _SIDE + i for i in range(_SIDE) for half in range(2)]
        two = f"vector<{_INPUTS}xi16>"
        with b.loop(b.index(0), b.index(depth // 2), 1) as pair:
            at = b.multiply(b.add(start, b.multiply(pair.index, 2)), _SIDE)
            for t in range(tiles):
                loaded = b.let(
                    "two", f"vector.load %w[{b.add(tile, t)}, {at}] : {self.w.memref}, {two}"
                )
                mixed = b.let("mixed", f"vector.shuffle {loaded}, {loaded} {order} : {two}, {two}")
                place = b.add(pair.index, t * (_DEPTH // 2))
                b.do(
                    f"vector.store {mixed}, {self.pairs.name}[{place}, {b.index(0)}] : "
                    f"{self.pairs.memref}, {two}"
                )
        whole = self.rows // (2 * _SIDE) * 2 * _SIDE
        if whole:
            with b.loop(b.index(0), b.index(whole), 2 * _SIDE) as block:
                self._block(tile, tiles, block.index, 2, start, depth, fresh)
        if whole < self.rows:
            self._block(tile, tiles, b.index(whole), 1, start, depth, fresh)

    def _block(
        self, tile: str, tiles: int, row: str, blocks: int, start: str, depth: int, fresh: bool
    ) -> None:
        """Two by two tiles of sums, or fewer at the edges, over one stretch of inputs."""
        b = self.b
        rows = [b.add(row, r * _SIDE) for r in range(blocks)]
        outs = [b.multiply(b.add(tile, t), _SIDE) for t in range(tiles)]
        sums = [
            (_byte(b, 2 * r + t), self._address(self.y, row_at, out))
            for r, row_at in enumerate(rows)
            for t, out in enumerate(outs)
        ]
        y_stride = _long(b, 4 * self.tiles * _SIDE)
        for register, address in sums:
            if fresh:
                self._tile("tilezero", register)
            else:
                self._tile("tileloadd64", register, address, y_stride)
        x_stride, pair_stride = _long(b, 2 * self.columns), _long(b, 2 * _INPUTS)
        with b.loop(b.index(0), b.index(depth), _INPUTS) as step:
            column = b.add(start, step.index)
            for r, row_at in enumerate(rows):
                self._tile(
                    "tileloadd64", _byte(b, 4 + r), self._address(self.x, row_at, column), x_stride
                )
            pair = b.let("pair", f"arith.divui {step.index}, {b.index(2)} : index")
            for t in range(tiles):
                address = self._address(self.pairs, b.add(pair, t * (_DEPTH // 2)), b.index(0))
                self._tile("tileloadd64", _byte(b, 6 + t), address, pair_stride)
            for r in range(blocks):
                for t in range(tiles):
                    operands = (2 * r + t, 4 + r, 6 + t)
                    self._tile("tdpbf16ps", *(_byte(b, register) for register in operands))
        for register, address in sums:
            self._tile("tilestored64", register, address, y_stride)

    def _address(self, memory: Binding, *at: str) -> Typed:
        # Of an element, as the tile instructions take it.
        b, shape = self.b, memory.seen.shape
        size = _BYTES[memory.seen.dtype]
        base = f"memref.extract_aligned_pointer_as_index {memory.name} : {memory.memref} -> index"
        here = b.let("base", base)
        for axis, place in enumerate(at):
            here = b.add(here, b.multiply(place, prod(shape[axis + 1 :]) * size))
        number = b.let("address", f"arith.index_cast {here} : index to i64")
        return b.let("pointer", f"llvm.inttoptr {number} : i64 to !llvm.ptr"), "!llvm.ptr"

    def _tile(self, name: str, *operands: Typed) -> None:
        values, types = ", ".join(v for v, _ in operands), ", ".join(t for _, t in operands)
        self.b.do(f'llvm.call_intrinsic "llvm.x86.{name}"({values}) : ({types}) -> ()')


def _byte(b: Body, number: int) -> Typed:
    return b.constant(f"{number} : i8", "register"), "i8"


def _long(b: Body, number: int) -> Typed:
    return b.constant(f"{number} : i64", "stride"), "i64"
