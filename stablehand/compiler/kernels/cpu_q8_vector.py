"""One row of 8-bit activations on a CPU with AVX-512 VNNI: making it, and products over codes, in groups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stablehand.compiler.kernels.codes import CODES, LANES, LAYOUT, Codes, Row, can
from stablehand.compiler.kernels.cpu_rows import inverse_norm, swiglu
from stablehand.compiler.kernels.quantising import QUANTISED, Quantiser, quantised_bindings
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Binding, Body, Executable
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.formats import Q8, Q8_GROUP
from stablehand.signature import TensorType
from stablehand.targets import Target

# Tiles whose sums run side by side: as many streams of weights, each in order.
_TILES = 4

# Workgroups are handed to threads as they become free: enough of them that no thread waits long at the end.
_WORKGROUPS = 64

_FLOATS = f"vector<{LANES}xf32>"


def _serves(contract: Contract, target: Target, *matrices: str) -> bool:
    stored = [Storage.of(contract[name]) for name in matrices]
    alone = contract["operation"] == "linear"
    return (
        can(target)
        and contract["rows"] == 1
        and contract["activations"] == Q8
        and all(s.format in CODES and s.layout == LAYOUT and s.takes_q8 for s in stored)
        and (alone or all(s.bias is None and s.shape[0] % (LANES * _TILES) == 0 for s in stored))
    )


def _lower_linear(contract: Contract, target: Target, symbol: str) -> Lowering:
    stored = Storage.of(contract["weight"])
    product = _Product([stored])
    executable = product.each_alone(f"{symbol}_codes", ("%y",))
    body = product.dispatch(executable, ("%y",))
    result, padded = TensorType((1, stored.shape[0]), "f32"), executable.bindings[-1].type
    y = "%y"
    if padded != result:
        y = "%y_out"
        body.append(f"{y} = stablehlo.slice %y [0:1, 0:{stored.shape[0]}] : ({padded}) -> {result}")
    parameters = (*product.x_operands, *product.weights)
    if stored.bias is None:
        return Lowering((executable,), parameters, tuple(body), (y,))
    body += _biased(y, stored)
    return Lowering((executable,), (*parameters, "%bias"), tuple(body), ("%y_biased",))


def _biased(y: str, stored: Storage) -> Iterator[str]:
    out = stored.shape[0]
    given, wide = TensorType((out,), str(stored.bias)), TensorType((out,), "f32")
    row, bias = TensorType((1, out), "f32"), "%bias"
    if given != wide:
        bias = "%bias_f32"
        yield f"{bias} = stablehlo.convert %bias : ({given}) -> {wide}"
    yield f"%bias_row = stablehlo.reshape {bias} : ({wide}) -> {row}"
    yield f"%y_biased = stablehlo.add {y}, %bias_row : {row}"


def _lower_qkv(contract: Contract, target: Target, symbol: str) -> Lowering:
    product = _Product([Storage.of(contract[name]) for name in ("q", "k", "v")])
    names = ("%q", "%k", "%v")
    executable = product.each_alone(f"{symbol}_codes", names)
    return _normalised_first(contract, product, executable, names)


def _lower_gate_up(contract: Contract, target: Target, symbol: str) -> Lowering:
    product = _Product([Storage.of(contract[name]) for name in ("gate", "up")])
    executable = product.gated(f"{symbol}_codes", quantised=contract["result"] == Q8)
    results = tuple(f"%y_{part}" for part in QUANTISED) if contract["result"] == Q8 else ("%y",)
    return _normalised_first(contract, product, executable, results)


def _normalised_first(
    contract: Contract, product: _Product, executable: Executable, results: tuple[str, ...]
) -> Lowering:
    """The norm and the codes of what it gives, then the products."""
    norm = (contract["norm"], float(contract["eps"]))
    first = quantise(f"{executable.symbol}_of_norm", 1, product.columns, norm)
    body = [f"{', '.join(product.x_operands)} = {first.dispatch(('%x', '%norm'))}"]
    body += product.dispatch(executable, results)
    parameters = ("%x", "%norm", *product.weights)
    return Lowering((first, executable), parameters, tuple(body), results)


def _lower_residual(contract: Contract, target: Target, symbol: str) -> Lowering:
    product = _Product([Storage.of(contract["weight"])])
    executable = product.added(f"{symbol}_codes")
    parameters = (*product.x_operands, *product.weights, "%stream")
    body = product.dispatch(executable, ("%y",), "%stream")
    return Lowering((executable,), parameters, tuple(body), ("%y",))


def _lower_quantise(contract: Contract, target: Target, symbol: str) -> Lowering:
    executable = quantise(f"{symbol}_rows", contract["rows"], contract["width"])
    results = tuple(f"%y_{part}" for part in QUANTISED)
    body = f"{', '.join(results)} = {executable.dispatch(('%x',))}"
    return Lowering((executable,), ("%x",), (body,), results)


QUANTISE = Kernel(
    name="cpu_quantise",
    version=1,
    operation="quantize_q8",
    contract_version=1,
    family="cpu",
    serves=lambda contract, target: target.lanes == LANES,
    lower=_lower_quantise,
)
"""8-bit codes of rows: the definition's own, bit for bit."""

LINEAR = Kernel(
    name="cpu_q8_vector",
    version=2,
    operation="linear",
    contract_version=2,
    family="cpu",
    serves=lambda contract, target: _serves(contract, target, "weight"),
    lower=_lower_linear,
)
"""One product."""

QKV = Kernel(
    name="cpu_q8_vector_qkv",
    version=2,
    operation="qkv",
    contract_version=3,
    family="cpu",
    serves=lambda contract, target: _serves(contract, target, "q", "k", "v"),
    lower=_lower_qkv,
)
"""The norm and its codes in one dispatch, three products in another."""

GATE_UP = Kernel(
    name="cpu_q8_vector_gate_up",
    version=2,
    operation="gate_up",
    contract_version=3,
    family="cpu",
    serves=lambda contract, target: _serves(contract, target, "gate", "up"),
    lower=_lower_gate_up,
)
"""The norm and its codes in one dispatch, two products, SwiGLU and the codes of its result in another."""

RESIDUAL = Kernel(
    name="cpu_q8_vector_residual",
    version=2,
    operation="residual",
    contract_version=2,
    family="cpu",
    serves=lambda contract, target: _serves(contract, target, "weight"),
    lower=_lower_residual,
)
"""A product and the sum with the stream in one dispatch."""

KERNELS = (QUANTISE, LINEAR, QKV, GATE_UP, RESIDUAL)


def quantise(
    symbol: str, rows: int, columns: int, norm: tuple[str, float] | None = None
) -> Executable:
    """Rows in groups of 8-bit codes, normalised first if asked to."""
    b = Body()
    x = Binding("%x", TensorType((rows, columns), "f32"))
    weight = None if norm is None else Binding("%norm", TensorType((columns,), norm[0]))
    given = (x,) if weight is None else (x, weight)
    results = quantised_bindings("%y", rows, columns)
    quantiser = Quantiser(b, results)
    row = b.workgroup("x")
    inverse = ""
    if norm is not None:
        inverse = b.repeat(inverse_norm(b, x, (row,), norm[1], LANES), LANES)
    with b.loop(b.index(0), b.index(columns // Q8_GROUP), 1) as group:
        halves = []
        for half in range(2):
            at = b.add(b.multiply(group.index, Q8_GROUP), half * LANES)
            values = b.load(x, (row, at), LANES)
            if weight is not None:
                unit = b.floats("arith.mulf", values, inverse, lanes=LANES)
                values = b.floats("arith.mulf", unit, b.load(weight, (at,), LANES), lanes=LANES)
            halves.append(values)
        quantiser.store((halves[0], halves[1]), row, group.index)
    return Executable(symbol, (*given, *results), (rows, 1), b)


@dataclass(frozen=True)
class _Block:
    """Some tiles of one matrix, side by side."""

    matrix: Codes
    first: str
    tiles: int


class _Product:
    """One row of codes against some matrices of as many inputs."""

    def __init__(self, stored: Sequence[Storage]) -> None:
        self.b = b = Body()
        self.stored = stored
        self.columns = stored[0].shape[1]
        self.x = Row(b, self.columns)
        names = [f"%w{i}" for i in range(len(stored))]
        pairs = zip(stored, names, strict=True)
        self.matrices = [Codes(b, s, name) for s, name in pairs]
        weights = (binding for matrix in self.matrices for binding in matrix.bindings)
        self.given = (*self.x.bindings, *weights)
        self.x_operands = tuple(binding.name for binding in self.x.bindings)
        self.weights = tuple(name for matrix in self.matrices for name in matrix.operands)

    def dispatch(self, executable: Executable, results: Sequence[str], *more: str) -> list[str]:
        """The operations that run a kernel over the operands of this product, and more."""
        body, operands = [], list(self.x_operands)
        for matrix in self.matrices:
            before, names = matrix.without_sign()
            body += before
            operands += names
        return [*body, f"{', '.join(results)} = {executable.dispatch((*operands, *more))}"]

    def each_alone(self, symbol: str, names: Sequence[str]) -> Executable:
        """Every product into a result of its own: a workgroup works on one of them."""
        b = self.b
        group = b.workgroup("x")
        results = [
            _flat(name, s.types()[0].shape[0]) for name, s in zip(names, self.stored, strict=True)
        ]
        before = 0
        for matrix, result in zip(self.matrices, results, strict=True):
            tiles = matrix.stored.types()[0].shape[0]
            per_group = -(-tiles // (_WORKGROUPS * _TILES)) * _TILES
            groups = -(-tiles // per_group)
            mine = b.let("mine", f"arith.subi {group}, {b.index(before)} : index")
            inside = b.let("inside", f"arith.cmpi ult, {mine}, {b.index(groups)} : index")
            with b.only_if(inside):
                for first, count in self._blocks(mine, per_group, tiles):
                    for t, total in enumerate(self._sums([_Block(matrix, first, count)])):
                        place = b.multiply(b.add(first, t), LANES)
                        b.store(total, result, (place,), LANES)
            before += groups
        return Executable(symbol, (*self.given, *results), (before, 1), b)

    def gated(self, symbol: str, *, quantised: bool) -> Executable:
        """`silu(first) · second`, elementwise over both products; its codes if asked for."""
        b, out = self.b, self.stored[0].shape[0]
        group = b.workgroup("x")
        results = quantised_bindings("%y", 1, out) if quantised else (_flat("%y", out // LANES),)
        quantiser = Quantiser(b, results) if quantised else None
        per_group, groups = _shares(out)
        for first, count in self._blocks(group, per_group, out // LANES):
            # Half as many tiles of each, so that as many streams run as elsewhere.
            for pair in range(0, count, 2):
                here = b.add(first, pair)
                sums = self._sums([_Block(matrix, here, 2) for matrix in self.matrices])
                gated = (swiglu(b, sums[0], sums[2], LANES), swiglu(b, sums[1], sums[3], LANES))
                if quantiser is not None:
                    place = b.let("place", f"arith.divui {here}, {b.index(2)} : index")
                    quantiser.store(gated, b.index(0), place)
                    continue
                for t, y in enumerate(gated):
                    b.store(y, results[0], (b.multiply(b.add(here, t), LANES),), LANES)
        return Executable(symbol, (*self.given, *results), (groups, 1), b)

    def added(self, symbol: str) -> Executable:
        """The product and what the stream held."""
        b, out = self.b, self.stored[0].shape[0]
        group = b.workgroup("x")
        stream = Binding("%stream", TensorType((1, out), "f32"), view=TensorType((out,), "f32"))
        result = _flat("%y", out // LANES)
        per_group, groups = _shares(out)
        for first, count in self._blocks(group, per_group, out // LANES):
            for t, total in enumerate(self._sums([_Block(self.matrices[0], first, count)])):
                place = b.multiply(b.add(first, t), LANES)
                y = b.floats("arith.addf", b.load(stream, (place,), LANES), total, lanes=LANES)
                b.store(y, result, (place,), LANES)
        return Executable(symbol, (*self.given, stream, result), (groups, 1), b)

    def _blocks(self, group: str, per_group: int, tiles: int) -> Iterator[tuple[str, int]]:
        """A workgroup's tiles, some at a time, then what is left one by one; in loops around what follows."""
        b = self.b
        even = tiles // _TILES * _TILES
        first = b.multiply(group, per_group)
        last = b.least(b.add(first, per_group), b.index(tiles))
        if even:
            with b.loop(first, b.least(last, b.index(even)), _TILES) as block:
                yield block.index, _TILES
        if even < tiles:
            begin = b.let("at", f"arith.maxsi {first}, {b.index(even)} : index")
            with b.loop(begin, last, 1) as block:
                yield block.index, 1

    def _sums(self, blocks: Sequence[_Block]) -> list[str]:
        """The products of some blocks in one pass over the inputs."""
        b = self.b
        streams = [
            (block.matrix, b.add(block.first, t)) for block in blocks for t in range(block.tiles)
        ]
        start = [b.splat("0.0", _FLOATS)] * len(streams)
        count = self.columns // Q8_GROUP
        with b.loop(b.index(0), b.index(count), 1, start, _FLOATS) as turn:
            x = self.x.group(b.index(0), turn.index)
            pairs = zip(streams, turn.carried, strict=True)
            turn.yields([m.into(old, tile, turn.index, x) for (m, tile), old in pairs])
        return turn.results


def _flat(name: str, tiles: int) -> Binding:
    out = tiles * LANES
    return Binding(
        name, TensorType((1, out), "f32"), read_only=False, view=TensorType((out,), "f32")
    )


def _shares(out: int) -> tuple[int, int]:
    """Tiles of a workgroup, and workgroups."""
    tiles = out // LANES
    per_group = -(-tiles // (_WORKGROUPS * _TILES)) * _TILES
    return per_group, -(-tiles // per_group)
