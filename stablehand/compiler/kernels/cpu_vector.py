"""Products of one row on a CPU, whole groups of them in one dispatch: what a decode step is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from stablehand.compiler.kernels.cpu_rows import inverse_norm, swiglu
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import STACK_BYTES, Binding, Body, Executable
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.formats import DTYPE_BITS, FLOATS
from stablehand.signature import TensorType
from stablehand.targets import Target

# Inputs a turn, each with sums of its own: one tile after the other is one stream of weights, in order.
UNROLL = 4

# Bytes that weights are asked for ahead of their use: a page, where the processor's own guesses end.
AHEAD = 4096

# Workgroups are handed to threads as they become free: enough of them that no thread waits long at the end,
# and none so small that it ends before its stream of weights has come to speed.
_WORKGROUPS = 64
_LEAST_BYTES = 1 << 18

_LINE = 64


def _serves(contract: Contract, target: Target, *matrices: str) -> bool:
    stored = [Storage.of(contract[name]) for name in matrices]
    return (
        target.lanes > 0
        and contract["rows"] == 1
        and contract["activations"] in FLOATS
        and all(
            s.format in FLOATS
            and s.layout.group == 1
            and s.layout.tile in (target.lanes, 2 * target.lanes)
            and s.shape[0] % s.layout.tile == 0
            and s.shape[1] % target.lanes == 0
            for s in stored
        )
    )


class Row:
    """One row of activations against some matrices of as many inputs."""

    def __init__(self, contract: Contract, matrices: Sequence[str], lanes: int) -> None:
        self.b = Body()
        self.stored = [Storage.of(contract[name]) for name in matrices]
        self.lanes, self.activations = lanes, contract["activations"]
        self.columns = self.stored[0].shape[1]
        self.x = self._flat("%x", self.columns, self.activations)
        self.given = [self.x]
        self.scale: tuple[Binding, float] | None = None
        if "norm" in contract:
            norm = Binding("%norm", TensorType((self.columns,), contract["norm"]))
            self.scale = norm, float(contract["eps"])
            self.given.append(norm)
        self.weights: list[Binding] = []
        self.biases: list[Binding | None] = []
        for i, stored in enumerate(self.stored):
            self._give(f"%w{i}", stored)
            self.biases.append(None)
            if stored.bias is not None:
                bias = Binding(f"%bias{i}", TensorType((stored.shape[0],), stored.bias))
                self.biases[-1] = bias
                self.given.append(bias)

    def _give(self, name: str, stored: Storage) -> None:
        """Bindings of a matrix."""
        self.weights.append(Binding(name, stored.types()[0]))
        self.given.append(self.weights[-1])

    def _flat(self, name: str, width: int, dtype: str, *, new: bool = False) -> Binding:
        type_, flat = TensorType((1, width), dtype), TensorType((width,), dtype)
        return Binding(name, type_, read_only=not new, view=flat)

    def alone(self, symbol: str) -> Lowering:
        """Every product into a result of its own: a workgroup works on one of them."""
        b = self.b
        group, inputs = b.workgroup("x"), self._inputs()
        names = [f"%y{i}" for i in range(len(self.stored))]
        results = [
            self._flat(name, s.shape[0], "f32", new=True)
            for name, s in zip(names, self.stored, strict=True)
        ]
        before = 0
        for i, result in enumerate(results):
            groups, per_group = self._share((i,))
            mine = b.let("mine", f"arith.subi {group}, {b.index(before)} : index")
            inside = b.let("inside", f"arith.cmpi ult, {mine}, {b.index(groups)} : index")
            with b.only_if(inside), self._tiles(mine, per_group, i) as tile:
                (total,) = self._sums([i], tile, inputs)
                self._store(total, result, i, tile)
            before += groups
        return self._lowering(Executable(symbol, (*self.given, *results), (before, 1), b), names)

    def gated(self, symbol: str) -> Lowering:
        """`silu(first) · second`, elementwise over both products."""
        b, tile = self.b, self.stored[0].layout.tile
        group, inputs = b.workgroup("x"), self._inputs()
        result = self._flat("%y", self.stored[0].shape[0], self.activations, new=True)
        groups, per_group = self._share((0, 1))
        with self._tiles(group, per_group, 0) as at:
            gate, up = self._sums([0, 1], at, inputs)
            self._store(swiglu(b, gate, up, tile), result, 0, at)
        return self._lowering(Executable(symbol, (*self.given, result), (groups, 1), b), ["%y"])

    def added(self, symbol: str) -> Lowering:
        """The product and what the stream held."""
        b, tile = self.b, self.stored[0].layout.tile
        group, inputs = b.workgroup("x"), self._inputs()
        out = self.stored[0].shape[0]
        stream = self._flat("%stream", out, self.activations)
        result = self._flat("%y", out, self.activations, new=True)
        self.given.append(stream)
        groups, per_group = self._share((0,))
        with self._tiles(group, per_group, 0) as at:
            (total,) = self._sums([0], at, inputs)
            before = b.load(stream, (b.multiply(at, tile),), tile)
            self._store(b.floats("arith.addf", before, total, lanes=tile), result, 0, at)
        return self._lowering(Executable(symbol, (*self.given, result), (groups, 1), b), ["%y"])

    def _lowering(self, executable: Executable, results: Sequence[str]) -> Lowering:
        operands = tuple(binding.name for binding in self.given)
        body = f"{', '.join(results)} = {executable.dispatch(operands)}"
        return Lowering((executable,), operands, (body,), tuple(results))

    def _share(self, places: Sequence[int]) -> tuple[int, int]:
        """How many workgroups some matrices of one shape are worked on by, and the tiles that each has."""
        weights = [self.weights[i].type for i in places]
        tiles = weights[0].shape[0]
        nbytes = sum(w.nbytes for w in weights) // tiles
        per_group = max(-(-tiles // _WORKGROUPS), -(-_LEAST_BYTES // nbytes))
        return -(-tiles // per_group), per_group

    @contextmanager
    def _tiles(self, group: str, per_group: int, place: int) -> Iterator[str]:
        """The tiles that are a workgroup's, one by one, in a loop around what follows."""
        b, tiles = self.b, self.weights[place].type.shape[0]
        first = b.multiply(group, per_group)
        last = b.least(b.add(first, per_group), b.index(tiles))
        with b.loop(first, last, 1) as tile:
            yield tile.index

    def _inputs(self) -> Callable[[str], str]:
        """What gives an input as f32, normalised and rounded to activations where the contract has it so."""
        b = self.b
        inverse = None
        if self.scale is not None:
            inverse = inverse_norm(b, self.x, (), self.scale[1], self.lanes)
        elif self.activations == "f32":
            return lambda k: b.get(self.x, (k,))
        if 4 * self.columns > STACK_BYTES:
            return lambda k: b.let(
                "x", f"vector.extract {self._input(k, inverse, 1)}[0] : f32 from vector<1xf32>"
            )
        ready = b.scratch("ready", (self.columns,))
        with b.loop(b.index(0), b.index(self.columns), self.lanes) as part:
            value = self._input(part.index, inverse, self.lanes)
            b.store(value, ready, (part.index,), self.lanes)
        return lambda k: b.get(ready, (k,))

    def _input(self, at: str, inverse: str | None, lanes: int) -> str:
        b = self.b
        x = b.load(self.x, (at,), lanes)
        if inverse is None or self.scale is None:
            return x
        x = b.floats("arith.mulf", x, b.repeat(inverse, lanes), lanes=lanes)
        x = b.floats("arith.mulf", x, b.load(self.scale[0], (at,), lanes), lanes=lanes)
        return b.rounded(x, self.activations, lanes)

    def _sums(self, places: Sequence[int], at: str, inputs: Callable[[str], str]) -> list[str]:
        """The products of one tile of some matrices, in one pass over the inputs."""
        b, tile = self.b, self.stored[places[0]].layout.tile
        vector = f"vector<{tile}xf32>"
        start = [b.splat("0.0", vector)] * (len(places) * UNROLL)
        with b.loop(b.index(0), b.index(self.columns), UNROLL, start, vector) as turn:
            sums = iter(turn.carried)
            new = []
            for u in range(UNROLL):
                k = b.add(turn.index, u)
                spread = b.repeat(inputs(k), tile)
                for place in places:
                    weights = self.weights[place]
                    size = tile * DTYPE_BITS[weights.type.dtype] // 8
                    if u * size % _LINE == 0:
                        b.prefetch(weights, (at, b.add(k, AHEAD // size), b.index(0)))
                    wide = b.load(weights, (at, k, b.index(0)), tile)
                    new.append(b.floats("math.fma", spread, wide, next(sums), lanes=tile))
            turn.yields(new)
        return [
            self._total(turn.results[i :: len(places)], place, at) for i, place in enumerate(places)
        ]

    def _total(self, parts: Sequence[str], place: int, at: str) -> str:
        """One tile's sums, and its biases if it has some."""
        b, bias, tile = self.b, self.biases[place], self.stored[place].layout.tile
        total = parts[0]
        for part in parts[1:]:
            total = b.floats("arith.addf", total, part, lanes=tile)
        if bias is None:
            return total
        added = b.load(bias, (b.multiply(at, tile),), tile)
        return b.floats("arith.addf", total, added, lanes=tile)

    def _store(self, total: str, result: Binding, place: int, at: str) -> None:
        size = self.stored[place].layout.tile
        self.b.store(total, result, (self.b.multiply(at, size),), size)


OPERATIONS = {
    "linear": (2, ("weight",), Row.alone),
    "qkv": (3, ("q", "k", "v"), Row.alone),
    "gate_up": (3, ("gate", "up"), Row.gated),
    "residual": (2, ("weight",), Row.added),
}
"""Of each operation the version of the definition, the matrices, and how it is written."""


def _kernel(operation: str, version: int) -> Kernel:
    contract_version, matrices, written = OPERATIONS[operation]

    def serves(contract: Contract, target: Target) -> bool:
        layouts = {contract[name]["layout"] for name in matrices}
        one = operation != "gate_up" or len(layouts) == 1
        return one and _serves(contract, target, *matrices)

    def lower(contract: Contract, target: Target, symbol: str) -> Lowering:
        return written(Row(contract, matrices, target.lanes), f"{symbol}_vector")

    name = f"cpu_vector_{operation}"
    return Kernel(name, version, operation, contract_version, "cpu", serves, lower, "vector")


VECTOR = tuple(_kernel(operation, 3) for operation in OPERATIONS)
"""Of one row: a product; the norm and q, k and v; the norm, gate, up and SwiGLU; a product and its sum with
the stream. Each in one dispatch."""
