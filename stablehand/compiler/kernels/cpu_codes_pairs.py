"""Several rows of bf16 activations against weights in codes, on a CPU with AVX-512 BF16.

Whole numbers of 8 bits are exact in bf16: `vdpbf16ps` multiplies the codes themselves, two inputs at once;
a group's scale multiplies its sum.
"""

from __future__ import annotations

from collections.abc import Iterator

from stablehand.compiler.kernels.codes import takes
from stablehand.compiler.kernels.cpu_codes_rows import PAIR, STRETCH, Block, Product
from stablehand.compiler.kernels.cpu_rows import Paired, Rows
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Binding, Body, Executable
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.formats import Q8_GROUP
from stablehand.signature import TensorType
from stablehand.targets import Target

# f32 of half a group, and so of a whole one in two.
_HALF = Q8_GROUP // 2


# Rows of a block: sums of a group and totals of two tiles each, beside the tiles themselves.
_ROWS = 7


def has_pairs(target: Target) -> bool:
    """Whether it multiplies pairs of bf16 in vectors of 512 bits."""
    return {"avx512bf16", "avx512bw"} <= target.abilities


def _serves(contract: Contract, target: Target) -> bool:
    stored = Storage.of(contract["weight"])
    return (
        takes(target, stored)
        and has_pairs(target)
        and contract["activations"] == "bf16"
        and stored.bias is None
    )


def _lower(contract: Contract, target: Target, symbol: str) -> Lowering:
    stored = Storage.of(contract["weight"])
    rows = Rows(contract["rows"], stored.shape[1], Paired(target.lanes), target.lanes, _ROWS)
    product = _Product(rows, stored)
    made = {"%packed": rows.pack(f"{symbol}_pack", "bf16")}
    if product.matrix.scheme.minimum:
        made["%totals"] = _totals(f"{symbol}_totals", product.totals, rows)
    return product.lowering(symbol, made)


def _totals(symbol: str, totals: Binding, rows: Rows) -> Executable:
    """Of each row the sums over groups of inputs, or halves of them."""
    b = Body()
    x = Binding("%x", TensorType((rows.rows, rows.columns), "bf16"))
    to = Binding(totals.name, totals.type, read_only=False)
    row, inputs = b.workgroup("x"), rows.columns // totals.type.shape[0]
    with b.loop(b.index(0), b.index(totals.type.shape[0]), 1) as part:
        first = b.multiply(part.index, inputs)
        parts = [b.load(x, (row, b.add(first, at)), _HALF) for at in range(0, inputs, _HALF)]
        both = parts[0] if len(parts) == 1 else b.floats("arith.addf", *parts, lanes=_HALF)
        total = b.total("add", both, _HALF)
        b.do(f"memref.store {total}, {to.name}[{part.index}, {row}] : {to.memref}")
    return Executable(symbol, (x, to), (rows.rows, 1), b)


class _Product(Product):
    """The same loops over pairs of codes; sums under a scale of their own are scaled as they end."""

    def __init__(self, rows: Rows, stored: Storage) -> None:
        super().__init__(rows, stored)
        parts = rows.columns // Q8_GROUP * self.matrix.halves
        self.totals = Binding("%totals", TensorType((parts, rows.rows), "f32"))

    @property
    def given(self) -> tuple[Binding, ...]:
        """Packed rows, and their sums where there are minimums."""
        return (self.x, self.totals) if self.matrix.scheme.minimum else (self.x,)

    def prepare(self) -> None:
        """Memory for a stretch of two tiles, and for its scales and minimums."""
        b, parts = self.b, STRETCH // Q8_GROUP * self.matrix.halves * PAIR
        self.weights = b.scratch("pairs", (STRETCH // 2 * PAIR, self.lanes), "i32")
        self.scales = b.scratch("scales", (parts, self.lanes))
        if self.matrix.scheme.minimum:
            self.minimums = b.scratch("minimums", (parts, self.lanes))

    def decode(self, tile: str, place: str, group: str, one: tuple[int, int]) -> None:
        """A group of inputs of a tile: pairs of codes, scales, minimums."""
        b, matrix, (t, many) = self.b, self.matrix, one
        for j, pair in enumerate(self._pairs(tile, place)):
            inside = b.add(b.multiply(group, Q8_GROUP // 2 * many), j * many + t)
            b.write(pair, self.weights, (inside, b.index(0)), self.lanes)
        for half in range(matrix.halves):
            at = b.add(b.multiply(group, matrix.halves * many), half * many + t)
            scale = matrix.lowered(matrix.scale(tile, place, half))
            b.store(scale, self.scales, (at, b.index(0)), self.lanes)
            if matrix.scheme.minimum:
                minimum = matrix.minimum(tile, place, half)
                b.store(minimum, self.minimums, (at, b.index(0)), self.lanes)

    def _pairs(self, tile: str, place: str) -> Iterator[str]:
        """A group's codes as bf16, two inputs in a word, too large as `Codes.tall` has them.

        Whole numbers of 8 bits leave the lower half of an f32 empty.
        """
        b, lanes = self.b, self.lanes
        halves, words = f"vector<{2 * lanes}xi16>", f"vector<{lanes}xi32>"
        upper = [2 * lane + 1 for lane in range(lanes)]
        mask = [at for lane in upper for at in (lane, 2 * lanes + lane)]
        for four in self.matrix.tall(tile, place):
            tall = [
                b.let("bits", f"vector.bitcast {each} : {self.matrix.vector} to {halves}")
                for each in four
            ]
            for one, two in (tall[:2], tall[2:]):
                mixed = b.let("pair", f"vector.shuffle {one}, {two} {mask} : {halves}, {halves}")
                yield b.let("pair", f"vector.bitcast {mixed} : {halves} to {words}")

    def met_with(self, at: str) -> str:
        """A vector of pairs of codes."""
        b = self.b
        words = b.read(self.weights, (at, b.index(0)), self.lanes)
        type_ = f"vector<{self.lanes}xi32> to vector<{2 * self.lanes}xbf16>"
        return b.let("pairs", f"vector.bitcast {words} : {type_}")

    def block(self, block: Block, start: str, inputs: int) -> None:
        """One block of rows over a stretch, their sums and totals in registers."""
        b, places, lanes = self.b, self.places(block), self.lanes
        base = self.packed(block, start)
        size = Q8_GROUP // self.matrix.halves
        zeros = [b.splat("0.0", self.matrix.vector)] * len(places)
        before = [b.load(self.sums, place, lanes) for place in places]
        with b.loop(b.index(0), b.index(inputs // size), 1, before, self.matrix.vector) as part:
            first = b.multiply(part.index, size // 2)
            found = self.met(block, zeros, base, first, size // 2)
            at = b.multiply(part.index, block.tiles)
            tiles = [(b.add(at, t), b.index(0)) for t in range(block.tiles)]
            scales = [b.load(self.scales, tile, lanes) for tile in tiles]
            pairs = zip(found, part.carried, strict=True)
            new = [
                b.floats("math.fma", sums, scales[i % block.tiles], total, lanes=lanes)
                for i, (sums, total) in enumerate(pairs)
            ]
            if self.matrix.scheme.minimum:
                new = self._with_minimums(
                    block, tiles, b.sum(b.divide(start, size), part.index), new
                )
            part.yields(new)
        for place, total in zip(places, part.results, strict=True):
            b.store(total, self.sums, place, lanes)

    def _with_minimums(
        self, block: Block, tiles: list[tuple[str, str]], part: str, totals: list[str]
    ) -> list[str]:
        """Totals and the minimums of a part of the inputs, times the sums of that."""
        b, lanes = self.b, self.lanes
        minimums = [b.load(self.minimums, tile, lanes) for tile in tiles]
        new = []
        for row in range(block.size):
            given = b.repeat(b.get(self.totals, (part, b.add(block.given, row))), lanes)
            mine = totals[row * block.tiles : (row + 1) * block.tiles]
            new += [
                b.floats("math.fma", minimum, given, total, lanes=lanes)
                for minimum, total in zip(minimums, mine, strict=True)
            ]
        return new


LINEAR = Kernel(
    name="cpu_codes_pairs",
    version=1,
    operation="linear",
    contract_version=2,
    family="cpu",
    serves=_serves,
    lower=_lower,
    form="rows",
)
"""The product of two or more rows. Subnormal operands and sums count as zero."""

KERNELS = (LINEAR,)
