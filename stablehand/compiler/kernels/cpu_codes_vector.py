"""One row of activations on a CPU against matrices in codes, in groups: what a decode step is made of.

One tile is read after the other, four or more groups of inputs a turn: a single stream in order, asked for
ahead of its use.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from stablehand.compiler.kernels.codes import Codes, takes
from stablehand.compiler.kernels.cpu_quantise import normalise, quantise
from stablehand.compiler.kernels.cpu_rows import swiglu
from stablehand.compiler.kernels.dots import Dots
from stablehand.compiler.kernels.one_row import FloatRow, OneRow, QuantisedRow
from stablehand.compiler.kernels.quantising import QUANTISED, Quantiser, quantised_bindings
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Binding, Body, Executable
from stablehand.emit.activations import stream_of
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.formats import FLOATS, Q8, Q8_GROUP
from stablehand.signature import TensorType
from stablehand.targets import Target

# Groups of inputs a turn of the loop.
_UNROLL = 4

# Workgroups are handed to threads as they become free: enough of them that no thread waits long at the end,
# and none so small that it ends before its stream of weights has come to speed.
_WORKGROUPS = 64
_LEAST_BYTES = 1 << 17

_HALF = Q8_GROUP // 2


def _serves(contract: Contract, target: Target, *matrices: str) -> bool:
    stored = [Storage.of(contract[name]) for name in matrices]
    fed = contract["activations"]
    alone = contract["operation"] == "linear"
    whole = Q8_GROUP if contract.get("result") == Q8 else target.lanes
    return (
        takes(target, *stored)
        and contract["rows"] == 1
        and (alone or all(s.bias is None and s.shape[0] % whole == 0 for s in stored))
        and (fed in FLOATS or (Dots.of(target) is not None and all(s.takes_q8 for s in stored)))
    )


class _Product:
    """One row against some matrices of as many inputs, and all that a contract has around it."""

    def __init__(
        self, contract: Contract, names: Sequence[str], target: Target, symbol: str
    ) -> None:
        self.contract, self.symbol = contract, symbol
        self.b = b = Body()
        self.stored = [Storage.of(contract[name]) for name in names]
        self.columns, self.lanes = self.stored[0].shape[1], target.lanes
        self.matrices = [Codes(b, s, f"%w{i}") for i, s in enumerate(self.stored)]
        self.dtype: str = contract["activations"]
        dots = Dots.of(target)
        self.x: OneRow
        if self.dtype == Q8:
            assert dots is not None
            self.x = QuantisedRow(b, self.columns, dots)
        else:
            self.x = FloatRow(b, self.columns)
        weights = (binding for matrix in self.matrices for binding in matrix.bindings)
        self.given = (*self.x.bindings, *weights)

    def alone(self) -> Lowering:
        """Every product into a result of its own: a workgroup works on one of them."""
        b = self.b
        group = b.workgroup("x")
        names = [f"%y{i}" for i in range(len(self.matrices))]
        results = [
            self._flat(name, matrix.tiles * self.lanes, "f32", new=True)
            for name, matrix in zip(names, self.matrices, strict=True)
        ]
        before = 0
        for matrix, result in zip(self.matrices, results, strict=True):
            per_group, groups = _share([matrix])
            mine = b.let("mine", f"arith.subi {group}, {b.index(before)} : index")
            inside = b.let("inside", f"arith.cmpi ult, {mine}, {b.index(groups)} : index")
            with b.only_if(inside), self._tiles([matrix], mine, per_group) as tile:
                self._store(self._sums(matrix, tile), result, tile)
            before += groups
        executable = Executable(f"{self.symbol}_codes", (*self.given, *results), (before, 1), b)
        return self._lowering(executable, names)

    def gated(self) -> Lowering:
        """`silu(first) · second`, elementwise over both products; its codes if asked for."""
        b, (gate, up), out = self.b, self.matrices, self.stored[0].shape[0]
        quantised = self.contract.get("result") == Q8
        result = self.contract.get("result", self.dtype)
        results = (
            quantised_bindings("%y", 1, out)
            if quantised
            else (self._flat("%y", out, result, new=True),)
        )
        side_by_side = Q8_GROUP // self.lanes if quantised else 1
        per_group, groups = _share(self.matrices, side_by_side)
        group = b.workgroup("x")
        with self._tiles(self.matrices, group, per_group, side_by_side) as tile:
            tiles = [b.add(tile, t) for t in range(side_by_side)]
            gates = [self._sums(gate, each) for each in tiles]
            ups = [self._sums(up, each) for each in tiles]
            gated = [swiglu(b, *pair, self.lanes) for pair in zip(gates, ups, strict=True)]
            if quantised:
                place = b.divide(tile, side_by_side)
                low, high = (
                    self._joined(gated[at : at + len(gated) // 2]) for at in (0, len(gated) // 2)
                )
                Quantiser(b, results).store((low, high), b.index(0), place)
            else:
                self._store(gated[0], results[0], tile)
        executable = Executable(f"{self.symbol}_codes", (*self.given, *results), (groups, 1), b)
        names = [f"%y_{part}" for part in QUANTISED] if quantised else ["%y"]
        return self._lowering(executable, names)

    def added(self) -> Lowering:
        """The product and what the stream held."""
        b, (matrix,), out = self.b, self.matrices, self.stored[0].shape[0]
        dtype = stream_of(self.contract)
        stream = self._flat("%stream", out, dtype)
        result = self._flat("%y", out, dtype, new=True)
        per_group, groups = _share(self.matrices)
        with self._tiles(self.matrices, b.workgroup("x"), per_group) as tile:
            total = self._sums(matrix, tile)
            before = b.load(stream, (b.multiply(tile, self.lanes),), self.lanes)
            self._store(b.floats("arith.addf", before, total, lanes=self.lanes), result, tile)
        bindings = (*self.given, stream, result)
        executable = Executable(f"{self.symbol}_codes", bindings, (groups, 1), b)
        return self._lowering(executable, ["%y"], "%stream")

    # Loops

    @contextmanager
    def _tiles(
        self, matrices: Sequence[Codes], group: str, per_group: int, step: int = 1
    ) -> Iterator[str]:
        """The tiles that are a workgroup's, some a turn, in a loop around what follows."""
        b = self.b
        first = b.multiply(group, per_group)
        last = b.least(b.add(first, per_group), b.index(matrices[0].tiles))
        self.x.prepare(matrices)
        with b.loop(first, last, step) as tile:
            yield tile.index

    def _sums(self, matrix: Codes, tile: str) -> str:
        """The product of one tile, in one pass over the inputs."""
        b, groups = self.b, self.columns // Q8_GROUP
        total = b.splat("0.0", matrix.vector)
        step = max(_UNROLL, matrix.shared)
        even = groups // step * step
        if even:
            with b.loop(b.index(0), b.index(even), step, [total], matrix.vector) as turn:
                meet = self.x.meet
                turn.yields([matrix.into(turn.carried[0], tile, turn.index, step, meet)])
            (total,) = turn.results
        return matrix.into(total, tile, b.index(even), groups - even, self.x.meet)

    def _store(self, value: str, result: Binding, tile: str) -> None:
        self.b.store(value, result, (self.b.multiply(tile, self.lanes),), self.lanes)

    def _joined(self, parts: Sequence[str]) -> str:
        """Half a group of f32 from one vector or two."""
        if len(parts) == 1:
            return parts[0]
        type_ = f"vector<{self.lanes}xf32>"
        mask = list(range(_HALF))
        return self.b.let(
            "half", f"vector.shuffle {parts[0]}, {parts[1]} {mask} : {type_}, {type_}"
        )

    def _flat(self, name: str, width: int, dtype: str, *, new: bool = False) -> Binding:
        type_, flat = TensorType((1, width), dtype), TensorType((width,), dtype)
        return Binding(name, type_, read_only=not new, view=flat)

    # The function around the kernel

    def _lowering(self, executable: Executable, results: Sequence[str], *more: str) -> Lowering:
        """What is needed before the kernel, the kernel, and what is done to a single product after it."""
        parameters, body, executables = self._before()
        operands = [binding.name for binding in self.x.bindings]
        for matrix in self.matrices:
            before, names = matrix.without_sign()
            body += before
            operands += names
            parameters += matrix.operands
        body.append(f"{', '.join(results)} = {executable.dispatch((*operands, *more))}")
        executables.append(executable)
        results = list(results)
        if self.contract["operation"] == "linear":
            (stored,) = self.stored
            results = [self._sliced(executable, results[0], body)]
            if stored.bias is not None:
                parameters.append("%bias")
                results = [_biased(results[0], stored, body)]
        parameters += more
        return Lowering(tuple(executables), tuple(parameters), tuple(body), tuple(results))

    def _before(self) -> tuple[list[str], list[str], list[Executable]]:
        """The parameters that activations come as, and what makes of them what the kernel is given."""
        made = [binding.name for binding in self.x.bindings]
        if "norm" in self.contract:
            norm = (self.contract["norm"], float(self.contract["eps"]))
            name = f"{self.symbol}_norm"
            first = (
                quantise(name, 1, self.columns, norm)
                if self.dtype == Q8
                else normalise(name, self.columns, norm, self.dtype)
            )
            body = [f"{', '.join(made)} = {first.dispatch(('%given', '%norm'))}"]
            return ["%given", "%norm"], body, [first]
        if self.dtype in (Q8, "f32"):
            return made, [], []
        given = TensorType((1, self.columns), self.dtype)
        return (
            ["%given"],
            [f"%x = stablehlo.convert %given : ({given}) -> {self.x.bindings[0].type}"],
            [],
        )

    def _sliced(self, executable: Executable, y: str, body: list[str]) -> str:
        """Without the rows that padding added."""
        result, padded = (
            TensorType((1, self.stored[0].shape[0]), "f32"),
            executable.bindings[-1].type,
        )
        if padded == result:
            return y
        ranges = f"0:1, 0:{result.shape[1]}"
        body.append(f"%y_out = stablehlo.slice {y} [{ranges}] : ({padded}) -> {result}")
        return "%y_out"


def _biased(y: str, stored: Storage, body: list[str]) -> str:
    out = stored.shape[0]
    given, wide = TensorType((out,), str(stored.bias)), TensorType((out,), "f32")
    row, bias = TensorType((1, out), "f32"), "%bias"
    if given != wide:
        bias = "%bias_f32"
        body.append(f"{bias} = stablehlo.convert %bias : ({given}) -> {wide}")
    body.append(f"%bias_row = stablehlo.reshape {bias} : ({wide}) -> {row}")
    body.append(f"%y_biased = stablehlo.add {y}, %bias_row : {row}")
    return "%y_biased"


def _share(matrices: Sequence[Codes], step: int = 1) -> tuple[int, int]:
    """Tiles of a workgroup, in whole steps, and workgroups."""
    tiles = matrices[0].tiles
    nbytes = sum(matrix.tile_bytes for matrix in matrices)
    per_group = max(-(-tiles // _WORKGROUPS), -(-_LEAST_BYTES // nbytes))
    per_group = -(-per_group // step) * step
    return per_group, -(-tiles // per_group)


_OPERATIONS = {
    "linear": (2, ("weight",), _Product.alone),
    "qkv": (3, ("q", "k", "v"), _Product.alone),
    "gate_up": (3, ("gate", "up"), _Product.gated),
    "residual": (2, ("weight",), _Product.added),
}
"""Of each operation the version of the definition, the matrices, and how it is written."""


def _kernel(operation: str, q8: bool) -> Kernel:
    contract_version, matrices, written = _OPERATIONS[operation]

    def serves(contract: Contract, target: Target) -> bool:
        return (contract["activations"] == Q8) == q8 and _serves(contract, target, *matrices)

    def lower(contract: Contract, target: Target, symbol: str) -> Lowering:
        return written(_Product(contract, matrices, target, symbol))

    name = "cpu_q8_vector" if q8 else "cpu_codes_vector"
    suffix = "" if operation == "linear" else f"_{operation}"
    version = 4 if q8 else 3
    return Kernel(
        f"{name}{suffix}", version, operation, contract_version, "cpu", serves, lower, "vector"
    )


KERNELS = tuple(_kernel(operation, q8) for q8 in (True, False) for operation in _OPERATIONS)
"""Of one row, 8-bit activations or floats: a product; the norm and q, k and v; the norm, gate, up and
SwiGLU; a product and its sum with the stream. The norm is a small dispatch of its own."""
