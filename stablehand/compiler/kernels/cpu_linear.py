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
WORKGROUPS = 32

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
    product = _product(contract["rows"], stored, target.lanes, _Widened, f"{symbol}_product")
    return around_product(contract, product, "f32")


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


def _serves_pairs(contract: Contract, target: Target) -> bool:
    stored = Storage.of(contract["weight"])
    return (
        _serves(contract, target)
        and {"avx512bf16", "avx512bw"} <= target.abilities
        and contract["activations"] == stored.format == "bf16"
        and stored.layout.tile == 16
        and stored.shape[1] % 2 == 0
    )


def _lower_pairs(contract: Contract, target: Target, symbol: str) -> Lowering:
    stored = Storage.of(contract["weight"])
    product = _product(contract["rows"], stored, target.lanes, _Paired, f"{symbol}_pairs")
    return around_product(contract, product, "bf16")


PAIRS = Kernel(
    name="cpu_bf16_rows",
    version=1,
    operation="linear",
    contract_version=2,
    family="cpu",
    serves=_serves_pairs,
    lower=_lower_pairs,
)
"""The product of bf16 rows with a bf16 matrix by AVX-512's dot product of pairs, which are interleaved in
registers. Subnormal operands and sums count as zero."""


def around_product(contract: Contract, product: Executable, dtype: str) -> Lowering:
    """The body of a `linear` whose product takes rows of `dtype` and gives whole tiles of outputs."""
    stored = Storage.of(contract["weight"])
    rows, (out, columns) = contract["rows"], stored.shape
    body: list[str] = []
    x = _converted(body, "%x", (rows, columns), contract["activations"], dtype)
    body.append(f"%y = {product.dispatch((x, '%w'))}")
    result, padded = TensorType((rows, out), "f32"), product.bindings[-1].type
    y = "%y"
    if padded != result:
        y = "%y_out"
        body.append(f"{y} = stablehlo.slice %y [0:{rows}, 0:{out}] : ({padded}) -> {result}")
    if stored.bias is None:
        return Lowering((product,), ("%x", "%w"), tuple(body), (y,))
    bias = _converted(body, "%bias", (out,), stored.bias, "f32")
    wide = TensorType((out,), "f32")
    body.append(
        f"%bias_rows = stablehlo.broadcast_in_dim {bias}, dims = [1] : ({wide}) -> {result}"
    )
    body.append(f"%y_biased = stablehlo.add {y}, %bias_rows : {result}")
    return Lowering((product,), ("%x", "%w", "%bias"), tuple(body), ("%y_biased",))


def _converted(body: list[str], value: str, shape: tuple[int, ...], dtype: str, wanted: str) -> str:
    if dtype == wanted:
        return value
    before, after = TensorType(shape, dtype), TensorType(shape, wanted)
    body.append(f"{value}_{wanted} = stablehlo.convert {value} : ({before}) -> {after}")
    return f"{value}_{wanted}"


class _Widened:
    """f32 arithmetic: one input a step, its weights widened."""

    inputs = 1

    def __init__(self, b: Body, rows: int, stored: Storage) -> None:
        self.b, self.tile = b, stored.layout.tile
        (weights,) = stored.types()
        self.x = Binding("%x", TensorType((rows, stored.shape[1]), "f32"))
        self.w = Binding("%w", weights)

    def weights(self, tile: str, k: str) -> str:
        """What a tile's weights of this step are met with."""
        return self.b.load(self.w, (tile, k, self.b.index(0)), self.tile)

    def activation(self, row: str, k: str) -> str:
        """A row's part of this step, in every lane."""
        return self.b.repeat(self.b.get(self.x, (row, k)), self.tile)

    def into(self, total: str, activation: str, weights: str) -> str:
        """The sums with this step's products."""
        return self.b.floats("math.fma", activation, weights, total, lanes=self.tile)


class _Paired:
    """Pairs of bf16: two inputs a step, whose weights lie one after the other for all outputs of a tile."""

    inputs = 2

    def __init__(self, b: Body, rows: int, stored: Storage) -> None:
        self.b, self.tile = b, stored.layout.tile
        (weights,) = stored.types()
        columns = stored.shape[1]
        # Moved as whole bits: a shuffle of bf16 would go element by element.
        bits = TensorType((weights.shape[0], columns * self.tile), "i16")
        pairs = TensorType((rows, columns // 2), "i32")
        self.x = Binding("%x", TensorType((rows, columns), "bf16"), view=pairs)
        self.w = Binding("%w", weights, view=bits)
        self.pairs = f"vector<{2 * self.tile}xbf16>"

    def weights(self, tile: str, k: str) -> str:
        """Two inputs' weights, interleaved output by output."""
        b, two = self.b, f"vector<{2 * self.tile}xi16>"
        at = b.multiply(k, self.tile)
        loaded = b.let("two", f"vector.load %w[{tile}, {at}] : {self.w.memref}, {two}")
        order = [half * self.tile + i for i in range(self.tile) for half in range(2)]
        mixed = b.let("mixed", f"vector.shuffle {loaded}, {loaded} {order} : {two}, {two}")
        return b.let("pairs", f"vector.bitcast {mixed} : {two} to {self.pairs}")

    def activation(self, row: str, k: str) -> str:
        """A row's pair, in every lane."""
        b, words = self.b, f"vector<{self.tile}xi32>"
        pair = b.let("pair", f"arith.divui {k}, {b.index(2)} : index")
        spread = b.let("b", f"vector.broadcast {b.get(self.x, (row, pair))} : i32 to {words}")
        return b.let("pairs", f"vector.bitcast {spread} : {words} to {self.pairs}")

    def into(self, total: str, activation: str, weights: str) -> str:
        """The sums with both products of this step."""
        sums = f"vector<{self.tile}xf32>"
        return self.b.let(
            "dot",
            'llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"'
            f"({total}, {activation}, {weights}) : ({sums}, {self.pairs}, {self.pairs}) -> {sums}",
        )


Step = _Widened | _Paired


def _product(rows: int, stored: Storage, lanes: int, step: type[Step], symbol: str) -> Executable:
    b = Body()
    tile, tiles = stored.layout.tile, stored.types()[0].shape[0]
    y = Binding("%y", TensorType((rows, tiles * tile), "f32"), read_only=False)
    block_rows, block_tiles = _BLOCKS[lanes]
    block_tiles = max(block_tiles * lanes // tile, 1)
    per_group = -(-tiles // (WORKGROUPS * block_tiles)) * block_tiles
    groups = -(-tiles // per_group)
    first = b.multiply(b.workgroup("x"), per_group)
    last = b.least(b.add(first, per_group), b.index(tiles))
    # Whole blocks of tiles, then what is left one by one.
    even = tiles // block_tiles * block_tiles
    product = _Product(b, step(b, rows, stored), y, block_rows, stored.shape[1])
    if even:
        with b.loop(first, b.least(last, b.index(even)), block_tiles) as block:
            product.over_depth(block.index, block_tiles)
    if even < tiles:
        begin = b.let("at", f"arith.maxsi {first}, {b.index(even)} : index")
        with b.loop(begin, last, 1) as block:
            product.over_depth(block.index, 1)
    return Executable(symbol, (product.step.x, product.step.w, y), (groups, 1), b)


class _Product:
    """The loops over inputs and rows for some tiles of outputs."""

    def __init__(self, b: Body, step: Step, y: Binding, block_rows: int, columns: int) -> None:
        self.b, self.step, self.y = b, step, y
        self.block_rows, self.columns, self.rows = block_rows, columns, y.seen.shape[0]
        self.vector = f"vector<{step.tile}xf32>"

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
        """One block of sums: each step meets every row with a vector of weights a tile."""
        b, step, vector = self.b, self.step, self.vector
        row_at = [b.add(row, r) for r in range(rows)]
        tile_at = [b.add(tile, t) for t in range(tiles)]
        out_at = [b.multiply(at, step.tile) for at in tile_at]
        places = [(r, t) for r in range(rows) for t in range(tiles)]
        if fresh:
            sums = [b.splat("0.0", vector)] * len(places)
        else:
            sums = [b.load(self.y, (row_at[r], out_at[t]), step.tile) for r, t in places]
        with b.loop(start, stop, step.inputs, sums, vector) as k:
            weights = [step.weights(at, k.index) for at in tile_at]
            new = dict(zip(places, k.carried, strict=True))
            for r in range(rows):
                activation = step.activation(row_at[r], k.index)
                for t in range(tiles):
                    new[r, t] = step.into(new[r, t], activation, weights[t])
            k.yields([new[place] for place in places])
        for (r, t), total in zip(places, k.results, strict=True):
            b.store(total, self.y, (row_at[r], out_at[t]), step.tile)
