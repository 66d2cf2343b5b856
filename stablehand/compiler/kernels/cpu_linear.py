"""Products of several rows on a CPU: sums in registers, each weight widened once for a block of rows."""

from __future__ import annotations

from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Binding, Body, Executable
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.formats import FLOATS
from stablehand.signature import TensorType
from stablehand.targets import Target

# Inputs that a block of sums runs over before the next block of rows: what it reads stays in the first cache.
_DEPTH = 512

# Workgroups are handed to threads as they become free: enough of them that no thread waits long at the end.
_WORKGROUPS = 32

# Rows and tiles of sums that fit the registers beside what they are multiplied from, by lanes.
_BLOCKS = {8: (4, 2), 16: (14, 2)}


def _serves(contract: Contract, target: Target) -> bool:
    stored = Storage.of(contract["weight"])
    return (
        target.lanes in _BLOCKS
        and contract["rows"] > 1
        and stored.format in FLOATS
        and stored.layout.group == 1
        and stored.layout.tile in (target.lanes, 2 * target.lanes)
    )


def _lower(contract: Contract, target: Target, symbol: str) -> Lowering:
    stored = Storage.of(contract["weight"])
    rows, (out, columns) = contract["rows"], stored.shape
    product = _product(rows, stored, target.lanes, f"{symbol}_product")
    flat = TensorType((rows, columns), "f32")
    given = TensorType((rows, columns), contract["activations"])
    body = []
    x = "%x"
    if given != flat:
        x = "%x_f32"
        body.append(f"%x_f32 = stablehlo.convert %x : ({given}) -> {flat}")
    body.append(f"%y = {product.dispatch((x, '%w'))}")
    result, padded = TensorType((rows, out), "f32"), product.bindings[2].type
    y = "%y"
    if padded != result:
        y = "%y_out"
        body.append(f"%y_out = stablehlo.slice %y [0:{rows}, 0:{out}] : ({padded}) -> {result}")
    parameters = ["%x", "%w"]
    if stored.bias is not None:
        parameters.append("%bias")
        bias, wide = TensorType((out,), stored.bias), TensorType((out,), "f32")
        name = "%bias"
        if bias != wide:
            name = "%bias_f32"
            body.append(f"%bias_f32 = stablehlo.convert %bias : ({bias}) -> {wide}")
        body.append(
            f"%bias_rows = stablehlo.broadcast_in_dim {name}, dims = [1] : ({wide}) -> {result}"
        )
        body.append(f"%y_biased = stablehlo.add {y}, %bias_rows : {result}")
        y = "%y_biased"
    return Lowering((product,), tuple(parameters), tuple(body), (y,))


LINEAR = Kernel(
    name="cpu_linear_rows",
    version=1,
    operation="linear",
    contract_version=2,
    family="cpu",
    serves=_serves,
    lower=_lower,
)
"""The f32-accumulated product of two or more rows with a dense matrix in tiles."""


def _product(rows: int, stored: Storage, lanes: int, symbol: str) -> Executable:
    b = Body()
    columns, tile = stored.shape[1], stored.layout.tile
    (weights,) = stored.types()
    tiles = weights.shape[0]
    x = Binding("%x", TensorType((rows, columns), "f32"))
    w = Binding("%w", weights)
    y = Binding("%y", TensorType((rows, tiles * tile), "f32"), read_only=False)
    block_rows, block_tiles = _BLOCKS[lanes]
    block_tiles = max(block_tiles * lanes // tile, 1)
    per_group = -(-tiles // (_WORKGROUPS * block_tiles)) * block_tiles
    groups = -(-tiles // per_group)
    first = b.multiply(b.workgroup("x"), per_group)
    last = b.least(b.add(first, per_group), b.index(tiles))
    # Whole blocks of tiles, then what is left one by one.
    even = tiles // block_tiles * block_tiles
    product = _Product(b, x, w, y, block_rows)
    if even:
        with b.loop(first, b.least(last, b.index(even)), block_tiles) as block:
            product.over_depth(block.index, block_tiles)
    if even < tiles:
        begin = b.let("at", f"arith.maxsi {first}, {b.index(even)} : index")
        with b.loop(begin, last, 1) as block:
            product.over_depth(block.index, 1)
    return Executable(symbol, (x, w, y), (groups, 1), b)


class _Product:
    """The loops over inputs and rows for some tiles of outputs."""

    def __init__(self, b: Body, x: Binding, w: Binding, y: Binding, block_rows: int) -> None:
        self.b, self.x, self.w, self.y = b, x, w, y
        self.block_rows = block_rows
        self.rows, self.columns = x.seen.shape
        self.tile = w.seen.shape[2]
        self.vector = f"vector<{self.tile}xf32>"

    def over_depth(self, tile: str, tiles: int) -> None:
        """All inputs, a stretch at a time: the first begins from zero, the others go on from y."""
        b = self.b
        whole = self.columns // _DEPTH * _DEPTH
        rest = self.columns - whole
        begin = min(_DEPTH, whole) or rest
        self.over_rows(tile, tiles, b.index(0), b.index(begin), fresh=True)
        if whole > _DEPTH:
            with b.loop(b.index(_DEPTH), b.index(whole), _DEPTH) as depth:
                stop = b.add(depth.index, _DEPTH)
                self.over_rows(tile, tiles, depth.index, stop, fresh=False)
        if rest and whole:
            self.over_rows(tile, tiles, b.index(whole), b.index(self.columns), fresh=False)

    def over_rows(self, tile: str, tiles: int, start: str, stop: str, *, fresh: bool) -> None:
        """All rows, a block at a time, and what is left as a smaller block."""
        b = self.b
        whole = self.rows // self.block_rows * self.block_rows
        if whole:
            with b.loop(b.index(0), b.index(whole), self.block_rows) as block:
                self.block(tile, tiles, block.index, self.block_rows, start, stop, fresh)
        if whole < self.rows:
            self.block(tile, tiles, b.index(whole), self.rows - whole, start, stop, fresh)

    def block(
        self, tile: str, tiles: int, row: str, rows: int, start: str, stop: str, fresh: bool
    ) -> None:
        """One block of sums: each step widens a vector of weights a tile and meets it with every row."""
        b, vector = self.b, self.vector
        row_at = [b.add(row, r) for r in range(rows)]
        tile_at = [b.add(tile, t) for t in range(tiles)]
        out_at = [b.multiply(at, self.tile) for at in tile_at]
        places = [(r, t) for r in range(rows) for t in range(tiles)]
        if fresh:
            sums = [b.splat("0.0", vector)] * len(places)
        else:
            sums = [b.load(self.y, (row_at[r], out_at[t]), self.tile) for r, t in places]
        with b.loop(start, stop, 1, sums, vector) as k:
            wide = [b.load(self.w, (at, k.index, b.index(0)), self.tile) for at in tile_at]
            new = dict(zip(places, k.carried, strict=True))
            for r in range(rows):
                one = b.let(
                    "x", f"memref.load {self.x.name}[{row_at[r]}, {k.index}] : {self.x.memref}"
                )
                spread = b.repeat(one, self.tile)
                for t in range(tiles):
                    new[r, t] = b.floats("math.fma", spread, wide[t], new[r, t], lanes=self.tile)
            k.yields([new[place] for place in places])
        for (r, t), total in zip(places, k.results, strict=True):
            b.store(total, self.y, (row_at[r], out_at[t]), self.tile)
