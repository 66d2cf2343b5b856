"""Several rows of float activations against weights in codes, on a CPU: f32 arithmetic.

A stretch of two tiles is decoded into the workgroup's own memory, and every row meets it there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from stablehand.compiler.kernels.codes import Codes, takes
from stablehand.compiler.kernels.cpu_rows import WORKGROUPS, Rows, Run, Widened
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Binding, Body, Executable, unpadded
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.formats import FLOATS, Q8_GROUP
from stablehand.signature import TensorType
from stablehand.targets import Target

# Tiles that several rows meet side by side.
PAIR = 2

# Of two tiles, as many inputs as 16 KB hold in f32.
STRETCH = 128

# Rows whose sums fit beside them: 12 KB of two tiles.
_ROWS = 96


@dataclass(frozen=True)
class Block:
    """Rows whose sums are in registers together.

    Attributes:
      row: the first, among those whose sums lie side by side.
      given: the first, of all.
      size: how many.
      tiles: of outputs that they meet side by side.
    """

    row: str
    given: str
    size: int
    tiles: int


def _serves(contract: Contract, target: Target) -> bool:
    stored = Storage.of(contract["weight"])
    return takes(target, stored) and contract["activations"] in FLOATS and stored.bias is None


def _lower(contract: Contract, target: Target, symbol: str) -> Lowering:
    stored = Storage.of(contract["weight"])
    rows = Rows(contract["rows"], stored.shape[1], Widened(target.lanes), target.lanes)
    pack = rows.pack(f"{symbol}_pack", contract["activations"])
    return Product(rows, stored).lowering(symbol, {"%packed": pack})


class Product:
    """The loops of several rows: tiles, parts of the rows, stretches of inputs, blocks of rows.

    Each weight is decoded to f32; see `cpu_codes_pairs` for codes that are met as they are.
    """

    def __init__(self, rows: Rows, stored: Storage, name: str = "%w") -> None:
        self.b, self.rows = Body(), rows
        self.matrix = Codes(self.b, stored, name)
        self.lanes = self.matrix.lanes
        self.columns = stored.shape[1]
        self.tiles = stored.types()[0].shape[0]
        self.x = Binding("%packed", rows.packed)
        type_ = TensorType((rows.rows, self.tiles * self.lanes), "f32")
        self.y = Binding("%y", type_, read_only=False)

    def lowering(self, symbol: str, made: Mapping[str, Executable]) -> Lowering:
        """The product of `%x`, of which some executables make what it reads, in order."""
        executable = self.executable(f"{symbol}_decoded")
        before, names = self.matrix.without_sign()
        body = [f"{name} = {first.dispatch(('%x',))}" for name, first in made.items()]
        body += [*before, f"%y = {executable.dispatch((*made, *names))}"]
        y = unpadded(
            body, executable.bindings[-1].type, self.rows.rows, self.matrix.stored.shape[0]
        )
        parameters = ("%x", *self.matrix.operands)
        return Lowering((*made.values(), executable), parameters, tuple(body), (y,))

    @property
    def given(self) -> tuple[Binding, ...]:
        """What is read of the activations."""
        return (self.x,)

    def executable(self, symbol: str) -> Executable:
        """Each workgroup has some tiles of outputs, two at a time and then what is left."""
        b = self.b
        self.prepare()
        self.sums = b.scratch("sums", (min(self.rows.rows, _ROWS) * PAIR, self.lanes))
        per_group = -(-self.tiles // (WORKGROUPS * PAIR)) * PAIR
        first = b.multiply(b.workgroup("x"), per_group)
        last = b.least(b.add(first, per_group), b.index(self.tiles))
        even = self.tiles // PAIR * PAIR
        if even:
            with b.loop(first, b.least(last, b.index(even)), PAIR) as pair:
                self._over_rows([b.add(pair.index, t) for t in range(PAIR)])
        if even < self.tiles:
            begin = b.let("at", f"arith.maxsi {first}, {b.index(even)} : index")
            with b.loop(begin, last, 1) as single:
                self._over_rows([single.index])
        bindings = (*self.given, *self.matrix.bindings, self.y)
        return Executable(symbol, bindings, (-(-self.tiles // per_group), 1), b)

    def _parts(self) -> Iterator[Run]:
        """Blocks of rows whose sums fit together."""
        for run in self.rows.runs:
            most = _ROWS // run.size
            for begin in range(0, run.count, most):
                count = min(most, run.count - begin)
                yield Run(run.first + begin, run.row + begin * run.size, count, run.size)

    def _over_rows(self, tiles: list[str]) -> None:
        b, many = self.b, len(tiles)
        whole = self.columns // STRETCH * STRETCH
        zero = b.splat("0.0", self.matrix.vector)
        for part in self._parts():
            rows = part.count * part.size
            with b.loop(b.index(0), b.index(rows * many), 1) as place:
                b.store(zero, self.sums, (place.index, b.index(0)), self.lanes)
            if whole:
                with b.loop(b.index(0), b.index(whole), STRETCH) as start:
                    self._stretch(tiles, part, start.index, STRETCH)
            if whole < self.columns:
                self._stretch(tiles, part, b.index(whole), self.columns - whole)
            with b.loop(b.index(0), b.index(rows), 1) as row:
                for t, tile in enumerate(tiles):
                    place_at = (b.add(b.multiply(row.index, many), t), b.index(0))
                    total = b.load(self.sums, place_at, self.lanes)
                    at = (b.add(row.index, part.row), b.multiply(tile, self.lanes))
                    b.store(total, self.y, at, self.lanes)

    def _stretch(self, tiles: list[str], part: Run, start: str, inputs: int) -> None:
        """Some inputs: their weights decoded, then all rows of a part, a block at a time."""
        b = self.b
        first = b.let("group", f"arith.divui {start}, {b.index(Q8_GROUP)} : index")
        with b.loop(b.index(0), b.index(inputs // Q8_GROUP), 1) as group:
            place = b.add(first, group.index)
            for t, tile in enumerate(tiles):
                self.decode(tile, place, group.index, (t, len(tiles)))
        with b.loop(b.index(0), b.index(part.count), 1) as block:
            row = b.multiply(block.index, part.size)
            self.block(Block(row, b.add(row, part.row), part.size, len(tiles)), start, inputs)

    def packed(self, block: Block, start: str) -> str:
        """Where a block's activations of a stretch begin."""
        b = self.b
        base = b.multiply(block.given, self.rows.steps)
        step = b.divide(start, self.rows.step.inputs)
        return b.add(base, b.multiply(step, block.size))

    def prepare(self) -> None:
        """Memory for a stretch of two tiles."""
        self.weights = self.b.scratch("weights", (STRETCH * PAIR, self.lanes))

    def decode(self, tile: str, place: str, group: str, one: tuple[int, int]) -> None:
        """A group of inputs of a tile, which is one of some side by side, to its place in a stretch."""
        b, (t, many) = self.b, one
        for j, weights in enumerate(self.matrix.numbers(tile, place)):
            inside = b.add(b.multiply(group, Q8_GROUP * many), j * many + t)
            b.store(weights, self.weights, (inside, b.index(0)), self.lanes)

    def block(self, block: Block, start: str, inputs: int) -> None:
        """One block of rows over a stretch: sums in registers."""
        b, places = self.b, self.places(block)
        sums = [b.load(self.sums, place, self.lanes) for place in places]
        base = self.packed(block, start)
        found = self.met(block, sums, base, b.index(0), inputs)
        for place, total in zip(places, found, strict=True):
            b.store(total, self.sums, place, self.lanes)

    def places(self, block: Block) -> list[tuple[str, str]]:
        """Where the sums of a block are, row by row."""
        b = self.b
        first = b.multiply(block.row, block.tiles)
        return [(b.add(first, i), b.index(0)) for i in range(block.size * block.tiles)]

    def met(
        self, block: Block, sums: Sequence[str], base: str, first: str, steps: int
    ) -> list[str]:
        """Sums with so many steps' products: activations from `base` on, weights of the first step on."""
        b, step = self.b, self.rows.step
        with b.loop(b.index(0), b.index(steps), 1, sums, self.matrix.vector) as k:
            at = b.multiply(b.sum(first, k.index), block.tiles)
            weights = [self.met_with(b.add(at, t)) for t in range(block.tiles)]
            x_at = b.add(base, b.multiply(b.sum(first, k.index), block.size))
            new = []
            for r in range(block.size):
                spread = step.activation(b, b.get(self.x, (b.add(x_at, r),)))
                totals = k.carried[r * block.tiles :]
                new += [
                    step.into(b, total, spread, w)
                    for total, w in zip(totals, weights, strict=False)
                ]
            k.yields(new)
        return k.results

    def met_with(self, at: str) -> str:
        """A vector of decoded weights."""
        return self.b.load(self.weights, (at, self.b.index(0)), self.lanes)


LINEAR = Kernel(
    name="cpu_codes_rows",
    version=3,
    operation="linear",
    contract_version=2,
    family="cpu",
    serves=_serves,
    lower=_lower,
    form="rows",
)
"""The product of two or more rows."""

KERNELS = (LINEAR,)
