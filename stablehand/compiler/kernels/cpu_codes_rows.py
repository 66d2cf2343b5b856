"""Several rows of float activations against weights in codes, on a CPU: f32 arithmetic.

A stretch of two tiles is decoded into the workgroup's own memory, and every row meets it there.
"""

from __future__ import annotations

from collections.abc import Iterator

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
_PAIR = 2

# Of two tiles, as many inputs as 16 KB hold in f32.
_STRETCH = 128

# Rows whose sums fit beside them: 12 KB of two tiles.
_ROWS = 96


def _serves(contract: Contract, target: Target) -> bool:
    stored = Storage.of(contract["weight"])
    return (
        takes(target, stored)
        and contract["rows"] > 1
        and contract["activations"] in FLOATS
        and stored.bias is None
    )


def _lower(contract: Contract, target: Target, symbol: str) -> Lowering:
    stored = Storage.of(contract["weight"])
    rows = Rows(contract["rows"], stored.shape[1], Widened(target.lanes), target.lanes)
    pack = rows.pack(f"{symbol}_pack", contract["activations"])
    product = _Product(rows, stored)
    executable = product.executable(f"{symbol}_decoded")
    before, names = product.matrix.without_sign()
    body = [
        f"%packed = {pack.dispatch(('%x',))}",
        *before,
        f"%y = {executable.dispatch(('%packed', *names))}",
    ]
    return _sliced((pack, executable), product.matrix, contract["rows"], body)


def _sliced(
    executables: tuple[Executable, ...], matrix: Codes, rows: int, body: list[str]
) -> Lowering:
    y = unpadded(body, executables[-1].bindings[-1].type, rows, matrix.stored.shape[0])
    return Lowering(executables, ("%x", *matrix.operands), tuple(body), (y,))


class _Product:
    """The loops of several rows: tiles, parts of the rows, stretches of inputs, blocks of rows."""

    def __init__(self, rows: Rows, stored: Storage) -> None:
        self.b, self.rows = Body(), rows
        self.matrix = Codes(self.b, stored, "%w")
        self.lanes = self.matrix.lanes
        self.columns = stored.shape[1]
        self.tiles = stored.types()[0].shape[0]
        self.x = Binding("%packed", rows.packed)
        type_ = TensorType((rows.rows, self.tiles * self.lanes), "f32")
        self.y = Binding("%y", type_, read_only=False)

    def executable(self, symbol: str) -> Executable:
        """Each workgroup has some tiles of outputs, two at a time and then what is left."""
        b = self.b
        self.weights = b.scratch("weights", (_STRETCH * _PAIR, self.lanes))
        self.sums = b.scratch("sums", (min(self.rows.rows, _ROWS) * _PAIR, self.lanes))
        per_group = -(-self.tiles // (WORKGROUPS * _PAIR)) * _PAIR
        first = b.multiply(b.workgroup("x"), per_group)
        last = b.least(b.add(first, per_group), b.index(self.tiles))
        even = self.tiles // _PAIR * _PAIR
        if even:
            with b.loop(first, b.least(last, b.index(even)), _PAIR) as pair:
                self._over_rows([b.add(pair.index, t) for t in range(_PAIR)])
        if even < self.tiles:
            begin = b.let("at", f"arith.maxsi {first}, {b.index(even)} : index")
            with b.loop(begin, last, 1) as single:
                self._over_rows([single.index])
        bindings = (self.x, *self.matrix.bindings, self.y)
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
        whole = self.columns // _STRETCH * _STRETCH
        zero = b.splat("0.0", self.matrix.vector)
        for part in self._parts():
            rows = part.count * part.size
            with b.loop(b.index(0), b.index(rows * many), 1) as place:
                b.store(zero, self.sums, (place.index, b.index(0)), self.lanes)
            if whole:
                with b.loop(b.index(0), b.index(whole), _STRETCH) as start:
                    self._stretch(tiles, part, start.index, _STRETCH)
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
        b, many = self.b, len(tiles)
        first = b.let("group", f"arith.divui {start}, {b.index(Q8_GROUP)} : index")
        with b.loop(b.index(0), b.index(inputs // Q8_GROUP), 1) as group:
            place = b.add(first, group.index)
            for t, tile in enumerate(tiles):
                for j, weights in enumerate(self.matrix.numbers(tile, place)):
                    inside = b.add(b.multiply(group.index, Q8_GROUP * many), j * many + t)
                    b.store(weights, self.weights, (inside, b.index(0)), self.lanes)
        with b.loop(b.index(0), b.index(part.count), 1) as block:
            row = b.multiply(block.index, part.size)
            packed = b.multiply(b.add(row, part.row), self.columns)
            base = b.add(packed, b.multiply(start, part.size))
            self._block(row, base, part.size, many, inputs)

    def _block(self, row: str, base: str, size: int, many: int, inputs: int) -> None:
        """One block of rows over a stretch: sums in registers."""
        b = self.b
        first = b.multiply(row, many)
        places = [(b.add(first, i), b.index(0)) for i in range(size * many)]
        sums = [b.load(self.sums, place, self.lanes) for place in places]
        with b.loop(b.index(0), b.index(inputs), 1, sums, self.matrix.vector) as k:
            at = b.multiply(k.index, many)
            weights = [
                b.load(self.weights, (b.add(at, t), b.index(0)), self.lanes) for t in range(many)
            ]
            x_at = b.add(base, b.multiply(k.index, size))
            new = []
            for r in range(size):
                spread = b.repeat(b.get(self.x, (b.add(x_at, r),)), self.lanes)
                new += [
                    b.floats("math.fma", spread, w, k.carried[r * many + t], lanes=self.lanes)
                    for t, w in enumerate(weights)
                ]
            k.yields(new)
        for place, total in zip(places, k.results, strict=True):
            b.store(total, self.sums, place, self.lanes)


LINEAR = Kernel(
    name="cpu_codes_rows",
    version=2,
    operation="linear",
    contract_version=2,
    family="cpu",
    serves=_serves,
    lower=_lower,
)
"""The product of two or more rows."""

KERNELS = (LINEAR,)
