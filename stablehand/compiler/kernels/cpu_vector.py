"""Products of one row on a CPU, whole groups of them in one dispatch: what a decode step is made of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stablehand.compiler.kernels.cpu_rows import swiglu
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Binding, Body, Executable
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.emit.values import f32_literal
from stablehand.formats import FLOATS
from stablehand.signature import TensorType
from stablehand.targets import Target

# Tiles whose sums run side by side: as many streams of weights, each in order.
_TILES = 4

# Workgroups are handed to threads as they become free: enough of them that no thread waits long at the end.
_WORKGROUPS = 64


def _serves(contract: Contract, target: Target, *matrices: str) -> bool:
    # Rounding to a 16-bit stream after the norm is left to the definition.
    stored = [Storage.of(contract[name]) for name in matrices]
    return (
        target.lanes > 0
        and contract["rows"] == 1
        and contract["activations"] == "f32"
        and all(
            s.format in FLOATS
            and s.bias is None
            and s.layout.group == 1
            and s.layout.tile in (target.lanes, 2 * target.lanes)
            and s.shape[0] % (s.layout.tile * _TILES) == 0
            and s.shape[1] % target.lanes == 0
            for s in stored
        )
    )


def _lower_qkv(contract: Contract, target: Target, symbol: str) -> Lowering:
    stored = [Storage.of(contract[name]) for name in ("q", "k", "v")]
    row = _Row(stored, target.lanes, norm=(contract["norm"], float(contract["eps"])))
    names = ("%q", "%k", "%v")
    executable = row.each_alone(f"{symbol}_vector", names)
    operands = ("%x", "%norm", "%wq", "%wk", "%wv")
    body = f"{', '.join(names)} = {executable.dispatch(operands)}"
    return Lowering((executable,), operands, (body,), names)


def _lower_gate_up(contract: Contract, target: Target, symbol: str) -> Lowering:
    stored = [Storage.of(contract[name]) for name in ("gate", "up")]
    row = _Row(stored, target.lanes, norm=(contract["norm"], float(contract["eps"])))
    executable = row.gated(f"{symbol}_vector")
    operands = ("%x", "%norm", "%wg", "%wu")
    return Lowering((executable,), operands, (f"%y = {executable.dispatch(operands)}",), ("%y",))


def _lower_residual(contract: Contract, target: Target, symbol: str) -> Lowering:
    row = _Row([Storage.of(contract["weight"])], target.lanes)
    executable = row.added(f"{symbol}_vector")
    body = f"%y = {executable.dispatch(('%x', '%w', '%stream'))}"
    return Lowering((executable,), ("%x", "%w", "%stream"), (body,), ("%y",))


QKV = Kernel(
    name="cpu_vector_qkv",
    version=1,
    operation="qkv",
    contract_version=3,
    family="cpu",
    serves=lambda contract, target: _serves(contract, target, "q", "k", "v"),
    lower=_lower_qkv,
)
"""The norm and three products in one dispatch."""

GATE_UP = Kernel(
    name="cpu_vector_gate_up",
    version=2,
    operation="gate_up",
    contract_version=3,
    family="cpu",
    serves=lambda contract, target: (
        _serves(contract, target, "gate", "up")
        and contract["gate"]["layout"] == contract["up"]["layout"]
    ),
    lower=_lower_gate_up,
)
"""The norm, two products and SwiGLU in one dispatch."""

RESIDUAL = Kernel(
    name="cpu_vector_residual",
    version=1,
    operation="residual",
    contract_version=2,
    family="cpu",
    serves=lambda contract, target: _serves(contract, target, "weight"),
    lower=_lower_residual,
)
"""A product and the sum with the stream in one dispatch."""


class _Row:
    """One row of activations against some matrices of as many inputs."""

    def __init__(
        self, stored: Sequence[Storage], lanes: int, norm: tuple[str, float] | None = None
    ) -> None:
        self.b = Body()
        self.stored, self.lanes, self.norm = stored, lanes, norm
        self.columns = stored[0].shape[1]
        flat = TensorType((self.columns,), "f32")
        self.x = Binding("%x", TensorType((1, self.columns), "f32"), view=flat)
        self.weights = [Binding(f"%w{i}", s.types()[0]) for i, s in enumerate(stored)]
        self.given = [self.x, *self.weights]
        if norm is not None:
            self.norm_weight = Binding("%norm", TensorType((self.columns,), norm[0]))
            self.given.insert(1, self.norm_weight)

    def _out(self, name: str, place: int) -> Binding:
        out = self.stored[place].shape[0]
        type_, flat = TensorType((1, out), "f32"), TensorType((out,), "f32")
        return Binding(name, type_, read_only=False, view=flat)

    def each_alone(self, symbol: str, names: Sequence[str]) -> Executable:
        """Every product into a result of its own: a workgroup works on one of them."""
        b = self.b
        group = b.workgroup("x")
        scale = self._inverse_norm()
        results = [self._out(name, i) for i, name in enumerate(names)]
        before = 0
        for i, result in enumerate(results):
            blocks = self.stored[i].shape[0] // (self.stored[i].layout.tile * _TILES)
            per_group = -(-blocks // _WORKGROUPS)
            groups = -(-blocks // per_group)
            mine = b.let("mine", f"arith.subi {group}, {b.index(before)} : index")
            inside = b.let("inside", f"arith.cmpi ult, {mine}, {b.index(groups)} : index")
            with b.only_if(inside):
                for tile in self._tiles(mine, per_group, i):
                    for t, total in enumerate(self._sums([(i, tile)], scale)):
                        self._store(total, result, i, b.add(tile, t))
            before += groups
        return Executable(symbol, (*self.given, *results), (before, 1), b)

    def gated(self, symbol: str) -> Executable:
        """`silu(first) · second`, elementwise over both products."""
        b, tile = self.b, self.stored[0].layout.tile
        group = b.workgroup("x")
        scale = self._inverse_norm()
        result = self._out("%y", 0)
        blocks = self.stored[0].shape[0] // (tile * _TILES)
        per_group = -(-blocks // _WORKGROUPS)
        for at in self._tiles(group, per_group, 0):
            # Half as many tiles of each, so that as many streams run as elsewhere.
            for half in range(0, _TILES, _TILES // 2):
                here = b.add(at, half)
                sums = self._sums([(0, here), (1, here)], scale, _TILES // 2)
                for t in range(_TILES // 2):
                    y = swiglu(b, sums[t], sums[_TILES // 2 + t], tile)
                    self._store(y, result, 0, b.add(here, t))
        return Executable(symbol, (*self.given, result), (-(-blocks // per_group), 1), b)

    def added(self, symbol: str) -> Executable:
        """The product and what the stream held."""
        b, tile = self.b, self.stored[0].layout.tile
        out = self.stored[0].shape[0]
        group = b.workgroup("x")
        stream = Binding("%stream", TensorType((1, out), "f32"), view=TensorType((out,), "f32"))
        result = self._out("%y", 0)
        blocks = out // (tile * _TILES)
        per_group = -(-blocks // _WORKGROUPS)
        for at in self._tiles(group, per_group, 0):
            for t, total in enumerate(self._sums([(0, at)], None)):
                place = b.multiply(b.add(at, t), tile)
                before = b.load(stream, (place,), tile)
                y = b.floats("arith.addf", before, total, lanes=tile)
                b.store(y, result, (place,), tile)
        bindings = (*self.given, stream, result)
        return Executable(symbol, bindings, (-(-blocks // per_group), 1), b)

    def _tiles(self, group: str, per_group: int, place: int) -> Iterator[str]:
        """The first tile of each block of tiles that is a workgroup's, in a loop around what follows."""
        b = self.b
        tiles = self.stored[place].shape[0] // self.stored[place].layout.tile
        first = b.multiply(group, per_group * _TILES)
        last = b.least(b.add(first, per_group * _TILES), b.index(tiles))
        with b.loop(first, last, _TILES) as block:
            yield block.index

    def _inverse_norm(self) -> str:
        """1 / sqrt(mean(x²) + eps), which the sums are multiplied by: every workgroup takes its own."""
        assert self.norm is not None
        b, lanes = self.b, self.lanes
        vector = f"vector<{lanes}xf32>"
        zero = b.splat("0.0", vector)
        with b.loop(b.index(0), b.index(self.columns), lanes, [zero], vector) as part:
            x = b.load(self.x, (part.index,), lanes)
            part.yields([b.floats("math.fma", x, x, part.carried[0], lanes=lanes)])
        total = b.total("add", part.results[0], lanes)
        count = b.constant(f"{f32_literal(self.columns)} : f32", "count")
        eps = b.constant(f"{f32_literal(self.norm[1])} : f32", "eps")
        mean = b.let("mean", f"arith.divf {total}, {count} : f32")
        shifted = b.let("shifted", f"arith.addf {mean}, {eps} : f32")
        root = b.let("root", f"math.sqrt {shifted} : f32")
        one = b.constant("1.0 : f32", "one")
        return b.let("inverse", f"arith.divf {one}, {root} : f32")

    def _sums(
        self, blocks: Sequence[tuple[int, str]], scale: str | None, tiles: int = _TILES
    ) -> list[str]:
        """The products of some blocks, each a matrix and its first tile, in one pass over the inputs."""
        b = self.b
        tile = self.stored[blocks[0][0]].layout.tile
        vector = f"vector<{tile}xf32>"
        streams = [(place, b.add(first, t)) for place, first in blocks for t in range(tiles)]
        start = [b.splat("0.0", vector)] * len(streams)
        with b.loop(b.index(0), b.index(self.columns), 1, start, vector) as k:
            one = b.get(self.x, (k.index,))
            if scale is not None:
                one = b.let("x", f"arith.mulf {one}, {self._norm_at(k.index)} : f32")
            spread = b.repeat(one, tile)
            wide = [b.load(self.weights[i], (at, k.index, b.index(0)), tile) for i, at in streams]
            k.yields(
                [
                    b.floats("math.fma", spread, w, old, lanes=tile)
                    for w, old in zip(wide, k.carried, strict=True)
                ]
            )
        if scale is None:
            return k.results
        inverse = b.repeat(scale, tile)
        return [b.floats("arith.mulf", total, inverse, lanes=tile) for total in k.results]

    def _norm_at(self, at: str) -> str:
        b, norm = self.b, self.norm_weight
        loaded = b.get(norm, (at,))
        dtype = norm.seen.dtype
        return loaded if dtype == "f32" else b.let("n", f"arith.extf {loaded} : {dtype} to f32")

    def _store(self, total: str, result: Binding, place: int, tile: str) -> None:
        size = self.stored[place].layout.tile
        self.b.store(total, result, (self.b.multiply(tile, size),), size)
