"""Products of several rows on a CUDA device's matrix units: what a prefill chunk is made of.

A warp has a block of sums in registers and reads what it multiplies straight from the caches, 16 bytes at a
time; the warps of a workgroup have parts of the inputs each and add up at the end. Which input is which
within 32 is the same on both sides and otherwise free, so that every lane's load is one run of memory.

Under f32 activations the units take tf32, of 11 bits: 16-bit weights fit, and an activation is the sum of
two, so that the product is about as exact as one in f32 (Ootomo and Yokota 2022).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stablehand.compiler.kernels.gpu_text import GpuBody, buffer
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Binding, Executable
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.formats import ROWS
from stablehand.signature import TensorType
from stablehand.targets import Target

_INPUTS = 32
"""Inputs of a warp in a turn: eight for each of the four lanes that share a row."""

_COLUMNS = 32
"""Outputs of a warp."""

_MOST_ROWS = 64
"""Rows of a warp."""

_MOST_WARPS = 8

_MOST_GROUPS = 65535

_SHORT = ("f16", "bf16")


def _serves(contract: Contract, target: Target) -> bool:
    stored = Storage.of(contract["weight"])
    activations = contract["activations"]
    return (
        contract["rows"] % 16 == 0
        and stored.layout == ROWS
        and stored.format in _SHORT
        and activations in ("f32", stored.format)
        and stored.bias is None
        and stored.shape[0] % _COLUMNS == 0
        and stored.shape[1] % _INPUTS == 0
    )


def _lower(contract: Contract, target: Target, symbol: str) -> Lowering:
    executable = _Block(contract).executable(f"{symbol}_rows")
    body = f"%y = {executable.dispatch(('%x', '%w'))}"
    return Lowering((executable,), ("%x", "%w"), (body,), ("%y",))


LINEAR = Kernel(
    name="cuda_rows_linear",
    version=1,
    operation="linear",
    contract_version=2,
    family="cuda",
    serves=_serves,
    lower=_lower,
)
"""One product of whole blocks of rows."""


@dataclass(frozen=True)
class _Place:
    """Where a lane stands: its row or column within eight, and its run of inputs within four."""

    of_eight: str
    of_four: str


class _Block:
    """One contract's sizes, and the block of sums of a warp."""

    def __init__(self, contract: Contract) -> None:
        self.b = GpuBody()
        stored = Storage.of(contract["weight"])
        self.out, self.inputs = stored.shape
        self.rows, self.activations = contract["rows"], contract["activations"]
        self.x = buffer("%x", TensorType((self.rows, self.inputs), self.activations))
        self.w = buffer("%w", stored.types()[0])
        self.y = buffer("%y", TensorType((self.rows, self.out), "f32"), read_only=False)
        self.high = max(n for n in (16, 32, 64) if self.rows % n == 0)
        turns = self.inputs // _INPUTS
        self.parts = max(n for n in (1, 2, 4, _MOST_WARPS) if turns % n == 0)
        self.turns = turns // self.parts

    def executable(self, symbol: str) -> Executable:
        """A workgroup a block: its warps have parts of the inputs."""
        b = self.b
        lane, part = b.lane_and_team()
        place = _Place(
            b.divide(lane, 4), b.let("of_four", f"arith.remui {lane}, {b.index(4)} : index")
        )
        column = b.multiply(b.workgroup("y"), _COLUMNS)
        row = b.multiply(b.workgroup("x"), self.high)
        sums = self._sums(place, row, column, part)
        self._joined(place, row, column, part, sums)
        groups = (self.rows // self.high, self.out // _COLUMNS)
        return b.executable(symbol, (self.x, self.w, self.y), groups, self.parts)

    def _sums(self, place: _Place, row: str, column: str, part: str) -> list[list[str]]:
        # [row of 16, column of 8] blocks of four f32 a lane.
        b = self.b
        tall, wide = self.high // 16, _COLUMNS // 8
        zero = b.constant("0.0 : f32", "nothing")
        first = b.multiply(part, self.turns * _INPUTS)
        last = b.add(first, self.turns * _INPUTS)
        rows = [b.sum(row, b.add(place.of_eight, 8 * i)) for i in range(2 * tall)]
        columns = [b.sum(column, b.add(place.of_eight, 8 * i)) for i in range(wide)]
        own = b.multiply(place.of_four, 8)
        with b.loop(first, last, _INPUTS, [zero] * (4 * tall * wide), "f32") as loop:
            at = b.sum(loop.index, own)
            weights = [b.read(self.w, (n, at), 8) for n in columns]
            inputs = [b.read(self.x, (m, at), 8) for m in rows]
            blocks = [loop.carried[4 * i : 4 * i + 4] for i in range(tall * wide)]
            multiply = self._wide if self.activations == "f32" else self._narrow
            loop.yields([one for block in multiply(blocks, inputs, weights) for one in block])
        return [loop.results[4 * i : 4 * i + 4] for i in range(tall * wide)]

    def _narrow(
        self, blocks: list[list[str]], inputs: Sequence[str], weights: Sequence[str]
    ) -> list[list[str]]:
        """16-bit by 16-bit: two steps of 16 inputs."""
        left = [self._pairs(x) for x in inputs]
        right = [self._pairs(w) for w in weights]
        kind = "bf16" if self.activations == "bf16" else "f32.f32"
        name = f"llvm.nvvm.mma.m16n8k16.row.col.{kind}"
        type_ = "i32" if self.activations == "bf16" else "vector<2xf16>"
        for step in (0, 2):
            for m in range(len(inputs) // 2):
                low, high = left[2 * m], left[2 * m + 1]
                a = [low[step], high[step], low[step + 1], high[step + 1]]
                for n, w in enumerate(right):
                    at = m * len(right) + n
                    blocks[at] = self._mma(name, type_, a, w[step : step + 2], blocks[at])
        return blocks

    def _wide(
        self, blocks: list[list[str]], inputs: Sequence[str], weights: Sequence[str]
    ) -> list[list[str]]:
        """f32 by 16-bit: four steps of 8 inputs, for the first bits of the activations and for the rest."""
        left = [self._split(x) for x in inputs]
        right = [self._words(self.b.widened(w, 8, self.w)) for w in weights]
        name = "llvm.nvvm.mma.m16n8k8.row.col.tf32"
        for step in range(0, 8, 2):
            for m in range(len(inputs) // 2):
                for half in (1, 0):  # the small ones first
                    low, high = left[2 * m][half], left[2 * m + 1][half]
                    a = [low[step], high[step], low[step + 1], high[step + 1]]
                    for n, w in enumerate(right):
                        at = m * len(right) + n
                        blocks[at] = self._mma(name, "i32", a, w[step : step + 2], blocks[at])
        return blocks

    def _pairs(self, vector: str) -> list[str]:
        b = self.b
        dtype = self.activations
        if dtype == "bf16":
            words = b.let("w", f"vector.bitcast {vector} : vector<8xbf16> to vector<4xi32>")
            return [
                b.let("p", f"vector.extract {words}[{i}] : i32 from vector<4xi32>")
                for i in range(4)
            ]
        return [
            b.let(
                "p",
                f"vector.shuffle {vector}, {vector} [{2 * i}, {2 * i + 1}] : vector<8xf16>, vector<8xf16>",
            )
            for i in range(4)
        ]

    def _words(self, vector: str) -> list[str]:
        b = self.b
        bits = b.let("w", f"vector.bitcast {vector} : vector<8xf32> to vector<8xi32>")
        return [
            b.let("p", f"vector.extract {bits}[{i}] : i32 from vector<8xi32>") for i in range(8)
        ]

    def _split(self, vector: str) -> tuple[list[str], list[str]]:
        # The nearest number of 11 bits, and what is left: both exact.
        b, words = self.b, "vector<8xi32>"
        bits = b.let("w", f"vector.bitcast {vector} : vector<8xf32> to {words}")
        half, mask = b.splat("4096", words), b.splat("-8192", words)
        near = b.let("w", f"arith.addi {bits}, {half} : {words}")
        near = b.let("w", f"arith.andi {near}, {mask} : {words}")
        first = b.let("first", f"vector.bitcast {near} : {words} to vector<8xf32>")
        rest = b.floats("arith.subf", vector, first, lanes=8)
        return self._words(first), self._words(rest)

    def _mma(
        self, name: str, type_: str, a: Sequence[str], w: Sequence[str], sums: Sequence[str]
    ) -> list[str]:
        b = self.b
        types = ", ".join([type_] * 6 + ["f32"] * 4)
        result = "!llvm.struct<(f32, f32, f32, f32)>"
        made = b.let(
            "mma",
            f'llvm.call_intrinsic "{name}"({", ".join((*a, *w, *sums))}) : ({types}) -> {result}',
        )
        return [b.let("sum", f"llvm.extractvalue {made}[{i}] : {result}") for i in range(4)]

    def _joined(
        self, place: _Place, row: str, column: str, part: str, sums: list[list[str]]
    ) -> None:
        # The parts in turn, through memory that the workgroup shares; the last one writes.
        b, wide = self.b, _COLUMNS // 8
        own = b.multiply(place.of_four, 2)

        def each(binding: Binding, first: tuple[str, str], old: Binding | None) -> None:
            for i, block in enumerate(sums):
                for half in (0, 1):
                    down = b.add(place.of_eight, 16 * (i // wide) + 8 * half)
                    along = b.add(own, 8 * (i % wide))
                    listed = ", ".join(block[2 * half : 2 * half + 2])
                    pair = b.let("pair", f"vector.from_elements {listed} : vector<2xf32>")
                    if old is not None:
                        before = b.load(old, (down, along), 2)
                        pair = b.floats("arith.addf", before, pair, lanes=2)
                    at = (b.sum(first[0], down), b.sum(first[1], along))
                    b.store(pair, binding, at, 2)

        if self.parts == 1:
            each(self.y, (row, column), None)
            return
        shared = b.shared("sums", (self.high, _COLUMNS))
        origin = (b.index(0), b.index(0))
        for turn in range(self.parts):
            with b.only_if(b.compare("eq", part, b.index(turn))):
                if turn == self.parts - 1:
                    each(self.y, (row, column), shared)
                else:
                    each(shared, origin, shared if turn else None)
            if turn < self.parts - 1:
                b.do("gpu.barrier")
