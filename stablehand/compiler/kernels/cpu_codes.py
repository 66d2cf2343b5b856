"""Products of float activations with weights in codes: decoded in registers, f32 arithmetic, AVX-512.

One row meets four tiles of outputs side by side, each weight decoded where it is met. For several rows a
stretch of two tiles is decoded into the workgroup's own memory, and every row meets it there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from stablehand.compiler.kernels.codes import CODES, LANES, LAYOUT, Codes
from stablehand.compiler.kernels.cpu_rows import WORKGROUPS, Rows, Run, Widened
from stablehand.compiler.kernels.table import Kernel, Lower, Lowering
from stablehand.compiler.kernels.text import Binding, Body, Executable
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.formats import FLOATS, Q8_GROUP
from stablehand.signature import TensorType
from stablehand.targets import Target

_TILES = 4
_WORKGROUPS = 64

# Tiles that several rows meet side by side.
_PAIR = 2

# Of two tiles, as many inputs as 16 KB hold in f32.
_STRETCH = 128

# Rows whose sums fit beside them: 12 KB of two tiles.
_ROWS = 96

_FLOATS = f"vector<{LANES}xf32>"


def _serves(contract: Contract, target: Target) -> bool:
    stored = Storage.of(contract["weight"])
    return (
        target.lanes == LANES
        and contract["activations"] in FLOATS
        and stored.format in CODES
        and stored.layout == LAYOUT
        and stored.shape[1] % Q8_GROUP == 0
        and stored.bias is None
    )


def _lower_vector(contract: Contract, target: Target, symbol: str) -> Lowering:
    stored = Storage.of(contract["weight"])
    b = Body()
    matrix = Codes(b, stored, "%w")
    dtype = contract["activations"]
    flat = TensorType((stored.shape[1],), dtype)
    x = Binding("%x", TensorType((1, stored.shape[1]), dtype), view=flat)
    tiles = stored.types()[0].shape[0]
    out = TensorType((tiles * LANES,), "f32")
    y = Binding("%y", TensorType((1, tiles * LANES), "f32"), read_only=False, view=out)
    per_group = -(-tiles // (_WORKGROUPS * _TILES)) * _TILES
    first = b.multiply(b.workgroup("x"), per_group)
    last = b.least(b.add(first, per_group), b.index(tiles))
    even = tiles // _TILES * _TILES
    if even:
        with b.loop(first, b.least(last, b.index(even)), _TILES) as block:
            _vector(b, matrix, x, y, [b.add(block.index, t) for t in range(_TILES)])
    if even < tiles:
        begin = b.let("at", f"arith.maxsi {first}, {b.index(even)} : index")
        with b.loop(begin, last, 1) as block:
            _vector(b, matrix, x, y, [block.index])
    bindings = (x, *matrix.bindings, y)
    executable = Executable(f"{symbol}_decoded", bindings, (-(-tiles // per_group), 1), b)
    before, names = matrix.without_sign()
    body = [*before, f"%y = {executable.dispatch(('%x', *names))}"]
    return _sliced((executable,), matrix, 1, body)


def _vector(b: Body, matrix: Codes, x: Binding, y: Binding, tiles: list[str]) -> None:
    zero = b.splat("0.0", _FLOATS)
    count = matrix.stored.shape[1] // Q8_GROUP
    with b.loop(b.index(0), b.index(count), 1, [zero] * len(tiles), _FLOATS) as group:
        sums = list(group.carried)
        first = b.multiply(group.index, Q8_GROUP)
        streams = [matrix.wide(tile, group.index) for tile in tiles]
        for j in range(Q8_GROUP):
            one = b.get(x, (b.add(first, j),))
            if x.seen.dtype != "f32":
                one = b.let("wide", f"arith.extf {one} : {x.seen.dtype} to f32")
            spread = b.repeat(one, LANES)
            for t, stream in enumerate(streams):
                sums[t] = b.floats("math.fma", spread, next(stream), sums[t], lanes=LANES)
        group.yields(sums)
    for tile, total in zip(tiles, group.results, strict=True):
        b.store(total, y, (b.multiply(tile, LANES),), LANES)


def _lower_rows(contract: Contract, target: Target, symbol: str) -> Lowering:
    stored = Storage.of(contract["weight"])
    rows = Rows(contract["rows"], stored.shape[1], Widened(LANES), LANES)
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
    result = TensorType((rows, matrix.stored.shape[0]), "f32")
    padded, y = executables[-1].bindings[-1].type, "%y"
    if padded != result:
        y = "%y_out"
        ranges = f"0:{rows}, 0:{matrix.stored.shape[0]}"
        body.append(f"{y} = stablehlo.slice %y [{ranges}] : ({padded}) -> {result}")
    return Lowering(executables, ("%x", *matrix.operands), tuple(body), (y,))


class _Product:
    """The loops of several rows: tiles, parts of the rows, stretches of inputs, blocks of rows."""

    def __init__(self, rows: Rows, stored: Storage) -> None:
        self.b, self.rows = Body(), rows
        self.matrix = Codes(self.b, stored, "%w")
        self.columns = stored.shape[1]
        self.tiles = stored.types()[0].shape[0]
        self.x = Binding("%packed", rows.packed)
        type_ = TensorType((rows.rows, self.tiles * LANES), "f32")
        self.y = Binding("%y", type_, read_only=False)

    def executable(self, symbol: str) -> Executable:
        """Each workgroup has some tiles of outputs, two at a time and then what is left."""
        b = self.b
        self.weights = b.scratch("weights", (_STRETCH * _PAIR, LANES))
        self.sums = b.scratch("sums", (min(self.rows.rows, _ROWS) * _PAIR, LANES))
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
        zero = b.splat("0.0", _FLOATS)
        for part in self._parts():
            rows = part.count * part.size
            with b.loop(b.index(0), b.index(rows * many), 1) as place:
                b.store(zero, self.sums, (place.index, b.index(0)), LANES)
            if whole:
                with b.loop(b.index(0), b.index(whole), _STRETCH) as start:
                    self._stretch(tiles, part, start.index, _STRETCH)
            if whole < self.columns:
                self._stretch(tiles, part, b.index(whole), self.columns - whole)
            with b.loop(b.index(0), b.index(rows), 1) as row:
                for t, tile in enumerate(tiles):
                    place_at = (b.add(b.multiply(row.index, many), t), b.index(0))
                    total = b.load(self.sums, place_at, LANES)
                    at = (b.add(row.index, part.row), b.multiply(tile, LANES))
                    b.store(total, self.y, at, LANES)

    def _stretch(self, tiles: list[str], part: Run, start: str, inputs: int) -> None:
        """Some inputs: their weights decoded, then all rows of a part, a block at a time."""
        b, many = self.b, len(tiles)
        first = b.let("group", f"arith.divui {start}, {b.index(Q8_GROUP)} : index")
        with b.loop(b.index(0), b.index(inputs // Q8_GROUP), 1) as group:
            place = b.add(first, group.index)
            for t, tile in enumerate(tiles):
                for j, weights in enumerate(self.matrix.wide(tile, place)):
                    inside = b.add(b.multiply(group.index, Q8_GROUP * many), j * many + t)
                    b.store(weights, self.weights, (inside, b.index(0)), LANES)
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
        sums = [b.load(self.sums, place, LANES) for place in places]
        with b.loop(b.index(0), b.index(inputs), 1, sums, _FLOATS) as k:
            at = b.multiply(k.index, many)
            weights = [b.load(self.weights, (b.add(at, t), b.index(0)), LANES) for t in range(many)]
            x_at = b.add(base, b.multiply(k.index, size))
            new = []
            for r in range(size):
                spread = b.repeat(b.get(self.x, (b.add(x_at, r),)), LANES)
                new += [
                    b.floats("math.fma", spread, w, k.carried[r * many + t], lanes=LANES)
                    for t, w in enumerate(weights)
                ]
            k.yields(new)
        for place, total in zip(places, k.results, strict=True):
            b.store(total, self.sums, place, LANES)


def _kernel(name: str, lower: Lower, serves: Callable[[int], bool]) -> Kernel:
    return Kernel(
        name=name,
        version=1,
        operation="linear",
        contract_version=2,
        family="cpu",
        serves=lambda contract, target: serves(contract["rows"]) and _serves(contract, target),
        lower=lower,
    )


KERNELS = (
    _kernel("cpu_codes_vector", _lower_vector, lambda rows: rows == 1),
    _kernel("cpu_codes_rows", _lower_rows, lambda rows: rows > 1),
)
"""Of one row, and of several."""
