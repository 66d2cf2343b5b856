"""Products of one row on a CUDA device, whole groups of them in one dispatch: what a decode step is made of.

A warp takes a few rows of weights, or a part of a row where there are few: its lanes read neighbouring words,
sum in f32, and add up their sums at the end. The sum of squares that an RMSNorm divides by is taken in the
same pass over x.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from stablehand.compiler.kernels.cuda_formats import Reader, readable, reader
from stablehand.compiler.kernels.gpu_text import SUBGROUP, GpuBody, buffer
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Binding, Executable
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.emit.values import f32_literal
from stablehand.formats import DTYPE_BITS
from stablehand.signature import TensorType
from stablehand.targets import Target

WARPS = 4
"""Of a workgroup: few make a workgroup cheap to start and to replace."""

_ENOUGH = 6000
"""Warps that fill a large device; rows are split over the warps of a workgroup where there are fewer."""


def _serves(contract: Contract, *matrices: str) -> bool:
    stored = [Storage.of(contract[name]) for name in matrices]
    return (
        contract["rows"] == 1
        and contract["activations"] == "f32"
        and "result" not in contract
        and all(readable(s) and s.bias is None for s in stored)
        and len({s.format if s.form.block > 1 else "dense" for s in stored}) == 1
    )


def _lower_linear(contract: Contract, target: Target, symbol: str) -> Lowering:
    row = _Row([Storage.of(contract["weight"])])
    return row.lowering(row.each_alone(f"{symbol}_vector", ("%y",)), ("%y",))


def _lower_qkv(contract: Contract, target: Target, symbol: str) -> Lowering:
    stored = [Storage.of(contract[name]) for name in ("q", "k", "v")]
    row, names = _Row(stored, norm=(contract["norm"], float(contract["eps"]))), ("%q", "%k", "%v")
    return row.lowering(row.each_alone(f"{symbol}_vector", names), names)


def _lower_gate_up(contract: Contract, target: Target, symbol: str) -> Lowering:
    stored = [Storage.of(contract[name]) for name in ("gate", "up")]
    row = _Row(stored, norm=(contract["norm"], float(contract["eps"])))
    return row.lowering(row.gated(f"{symbol}_vector"), ("%y",))


def _lower_residual(contract: Contract, target: Target, symbol: str) -> Lowering:
    row = _Row([Storage.of(contract["weight"])])
    return row.lowering(row.added(f"{symbol}_vector"), ("%y",), last=("%stream",))


LINEAR = Kernel(
    name="cuda_vector_linear",
    version=1,
    operation="linear",
    contract_version=2,
    family="cuda",
    serves=lambda contract, target: _serves(contract, "weight"),
    lower=_lower_linear,
)
"""One product."""

QKV = Kernel(
    name="cuda_vector_qkv",
    version=1,
    operation="qkv",
    contract_version=3,
    family="cuda",
    serves=lambda contract, target: _serves(contract, "q", "k", "v"),
    lower=_lower_qkv,
)
"""The norm and three products in one dispatch."""

GATE_UP = Kernel(
    name="cuda_vector_gate_up",
    version=1,
    operation="gate_up",
    contract_version=3,
    family="cuda",
    serves=lambda contract, target: _serves(contract, "gate", "up"),
    lower=_lower_gate_up,
)
"""The norm, two products and SwiGLU in one dispatch."""

RESIDUAL = Kernel(
    name="cuda_vector_residual",
    version=1,
    operation="residual",
    contract_version=2,
    family="cuda",
    serves=lambda contract, target: _serves(contract, "weight"),
    lower=_lower_residual,
)
"""A product and the sum with the stream in one dispatch."""

KERNELS = (QKV, GATE_UP, RESIDUAL, LINEAR)


@dataclass(frozen=True)
class _Plan:
    """How the rows of a matrix are dealt out.

    Attributes:
      out: how many there are.
      each: to a warp, or to the warps that share them.
      parts: warps that share rows, each taking a part of the inputs.
      groups: workgroups.
    """

    out: int
    each: int
    parts: int
    groups: int


class _Row:
    """One row of activations against some matrices of as many inputs."""

    def __init__(self, stored: Sequence[Storage], norm: tuple[str, float] | None = None) -> None:
        self.b = GpuBody()
        self.stored, self.norm = stored, norm
        self.columns = stored[0].shape[1]
        flat = TensorType((self.columns,), "f32")
        self.x = buffer("%x", TensorType((1, self.columns), "f32"), view=flat)
        dense = max(DTYPE_BITS[s.types()[0].dtype] for s in stored)
        self.readers: list[Reader] = [
            reader(self.b, s, f"%w{i}", dense) for i, s in enumerate(stored)
        ]
        self.given = [self.x, *(binding for each in self.readers for binding in each.bindings)]
        if norm is not None:
            self.norm_weight = buffer("%norm", TensorType((self.columns,), norm[0]))
            self.given.insert(1, self.norm_weight)
        self.lane, self.warp = self.b.lane_and_subgroup()
        self.turns = self.columns // self.readers[0].turn

    def lowering(
        self, executable: Executable, results: tuple[str, ...], last: tuple[str, ...] = ()
    ) -> Lowering:
        """An executable of this row and a function that dispatches it; `last` come after the weights."""
        first = ("%x",) if self.norm is None else ("%x", "%norm")
        operands = [name for each in self.readers for name in each.operands]
        parameters = [name for each in self.readers for name in each.parameters]
        casts = [line for each in self.readers for line in each.casts]
        dispatch = executable.dispatch((*first, *operands, *last))
        body = (*casts, f"{', '.join(results)} = {dispatch}")
        return Lowering((executable,), (*first, *parameters, *last), body, results)

    def each_alone(self, symbol: str, names: Sequence[str]) -> Executable:
        """Every product into a result of its own: a workgroup works on one of them."""
        b = self.b
        group = b.workgroup("x")
        results = [self._out(name, i) for i, name in enumerate(names)]
        before = 0
        plans = [self._plan([i]) for i in range(len(names))]
        for i, (result, plan) in enumerate(zip(results, plans, strict=True)):
            mine = b.let("mine", f"arith.subi {group}, {b.index(before)} : index")
            inside = b.compare("ult", mine, b.index(plan.groups))
            with (
                b.only_if(inside),
                self._rows(mine, plan) as rows,
                self._totals(plan, [(i, row) for row in rows]) as totals,
            ):
                self._store(totals, result, rows)
            before += plan.groups
        return self._executable(symbol, results, before)

    def gated(self, symbol: str) -> Executable:
        """`silu(first) · second`, elementwise over both products."""
        b, plan = self.b, self._plan([0, 1])
        result = self._out("%y", 0)
        one = b.constant("1.0 : f32", "one")
        with self._rows(b.workgroup("x"), plan) as rows:
            streams = [(place, row) for row in rows for place in (0, 1)]
            with self._totals(plan, streams) as totals:
                made = []
                for gate, up in zip(totals[::2], totals[1::2], strict=True):
                    below = b.f32("arith.addf", one, b.f32("math.exp", b.f32("arith.negf", gate)))
                    silu = b.f32("arith.divf", gate, below)
                    made.append(b.f32("arith.mulf", silu, up))
                self._store(made, result, rows)
        return self._executable(symbol, [result], plan.groups)

    def added(self, symbol: str) -> Executable:
        """The product and what the stream held."""
        b, out, plan = self.b, self.stored[0].shape[0], self._plan([0])
        flat = TensorType((out,), "f32")
        stream = buffer("%stream", TensorType((1, out), "f32"), view=flat)
        self.given.append(stream)
        result = self._out("%y", 0)
        with self._rows(b.workgroup("x"), plan) as rows:
            before = [b.get(stream, (row,)) for row in rows]
            with self._totals(plan, [(0, row) for row in rows]) as totals:
                pairs = zip(before, totals, strict=True)
                self._store([b.f32("arith.addf", *pair) for pair in pairs], result, rows)
        return self._executable(symbol, [result], plan.groups)

    def _plan(self, places: Sequence[int]) -> _Plan:
        out, read = self.stored[places[0]].shape[0], self.readers[places[0]]
        each = max(1, read.rows // len(places))
        while out % each or (each > 1 and out // each < _ENOUGH // 3):
            each //= 2
        parts, whole = 1, self.columns % read.turn == 0 and out % (WARPS * each) == 0
        while (
            whole
            and parts < WARPS
            and out // each * parts < _ENOUGH
            and self.turns % (2 * parts) == 0
            and self.turns // (2 * parts) >= read.least
        ):
            parts *= 2
        return _Plan(out, each, parts, -(-out * parts // (WARPS * each)))

    def _out(self, name: str, place: int) -> Binding:
        out = self.stored[place].shape[0]
        return buffer(
            name, TensorType((1, out), "f32"), read_only=False, view=TensorType((out,), "f32")
        )

    def _executable(self, symbol: str, results: Sequence[Binding], groups: int) -> Executable:
        bindings = (*self.given, *results)
        return Executable(symbol, bindings, (groups, 1), self.b, WARPS * SUBGROUP)

    @contextmanager
    def _rows(self, group: str, plan: _Plan) -> Iterator[list[str]]:
        """The rows that are the warp's, if there are any for it."""
        b = self.b
        share = WARPS // plan.parts
        own = b.divide(self.warp, plan.parts)
        warp = b.let("warp", f"arith.addi {b.multiply(group, share)}, {own} : index")
        first = b.multiply(warp, plan.each)
        rows = [b.add(first, i) for i in range(plan.each)]
        if plan.out % (share * plan.each) == 0:
            yield rows
            return
        with b.only_if(b.compare("ult", first, b.index(plan.out))):
            yield rows

    def _store(self, totals: Sequence[str], result: Binding, rows: Sequence[str]) -> None:
        b = self.b
        with b.only_if(b.compare("eq", self.lane, b.index(0))):
            for total, row in zip(totals, rows, strict=True):
                b.put(total, result, (row,))

    @contextmanager
    def _totals(self, plan: _Plan, streams: Sequence[tuple[int, str]]) -> Iterator[list[str]]:
        """Rows of matrices times the activations; inside is written what is done with them."""
        b, parts = self.b, plan.parts
        part = b.let("part", f"arith.remui {self.warp}, {b.index(parts)} : index")
        sums = self._sums(streams, part, parts)
        if parts == 1:
            yield self._normalised(sums)
            return
        shared = b.shared("sums", (WARPS, len(sums)))
        with b.only_if(b.compare("eq", self.lane, b.index(0))):
            for i, total in enumerate(sums):
                b.put(total, shared, (self.warp, b.index(i)))
        b.do("gpu.barrier")
        with b.only_if(b.compare("eq", part, b.index(0))):
            joined = []
            for i in range(len(sums)):
                total = b.get(shared, (self.warp, b.index(i)))
                for other in range(1, parts):
                    more = b.get(shared, (b.add(self.warp, other), b.index(i)))
                    total = b.f32("arith.addf", total, more)
                joined.append(total)
            yield self._normalised(joined)

    def _sums(self, streams: Sequence[tuple[int, str]], part: str, parts: int) -> list[str]:
        """The warp's part of every product, and of the sum of squares, each lane having the totals."""
        b, read = self.b, self.readers[streams[0][0]]
        turns = self.turns // parts
        at_once = max(1, min(turns, read.loads // len(streams)))
        types = [read.type] * len(streams)
        carried = [b.splat("0.0", read.type) if "vector" in read.type else self._zero()] * len(
            streams
        )
        if self.norm is not None:
            types.append(self._vector)
            carried.append(b.splat("0.0", self._vector))
        begin = b.multiply(part, turns * read.turn) if parts > 1 else None
        whole = turns // at_once * at_once
        if whole == at_once:
            bases = [self._base(begin, i) for i in range(whole)]
            carried = self._turns(streams, bases, carried)
        elif whole:
            first = begin or b.index(0)
            last = b.add(first, whole * read.turn)
            with b.loop(first, last, at_once * read.turn, carried, types) as loop:
                bases = [b.add(loop.index, i * read.turn) for i in range(at_once)]
                loop.yields(self._turns(streams, bases, loop.carried))
            carried = loop.results
        if turns > whole:
            bases = [self._base(begin, i) for i in range(whole, turns)]
            carried = self._turns(streams, bases, carried)
        if rest := self.columns - self.turns * read.turn:
            own = b.multiply(self.lane, read.wide)
            inside = b.compare("ult", own, b.index(rest))
            carried = self._turns(streams, [self._base(None, self.turns)], carried, inside)
        totals = [read.total(total) for total in carried[: len(streams)]]
        if self.norm is not None:
            totals.append(b.total("add", carried[-1], read.wide))
        return [b.across("arith.addf", total) for total in totals]

    @property
    def _vector(self) -> str:
        return f"vector<{self.readers[0].wide}xf32>"

    def _zero(self) -> str:
        return self.b.constant("0.0 : f32", "nothing")

    def _base(self, begin: str | None, turn: int) -> str:
        offset = turn * self.readers[0].turn
        return self.b.index(offset) if begin is None else self.b.add(begin, offset)

    def _turns(
        self,
        streams: Sequence[tuple[int, str]],
        bases: Sequence[str],
        carried: Sequence[str],
        inside: str | None = None,
    ) -> list[str]:
        # All loads of weights first; the activations come from the nearest cache.
        b, read = self.b, self.readers[streams[0][0]]
        weights = [
            [self.readers[i].fetch(row, base, self.lane, inside) for i, row in streams]
            for base in bases
        ]
        sums = list(carried)
        for base, loaded in zip(bases, weights, strict=True):
            x = read.activations(self.x, base, self.lane, inside)
            scaled = x
            if self.norm is not None:
                sums[-1] = b.floats("math.fma", x, x, sums[-1], lanes=read.wide)
                scale = read.activations(self.norm_weight, base, self.lane, inside)
                scaled = b.floats("arith.mulf", x, scale, lanes=read.wide)
            fed = read.prepared(scaled)
            for s, ((i, _), w) in enumerate(zip(streams, loaded, strict=True)):
                sums[s] = self.readers[i].into(sums[s], w, fed)
        return sums

    def _normalised(self, sums: Sequence[str]) -> list[str]:
        # The sum of squares, where there is a norm, is the last of the sums.
        if self.norm is None:
            return list(sums)
        b = self.b
        count = b.constant(f"{f32_literal(self.columns)} : f32", "count")
        eps = b.constant(f"{f32_literal(self.norm[1])} : f32", "eps")
        mean = b.f32("arith.divf", sums[-1], count)
        root = b.f32("math.sqrt", b.f32("arith.addf", mean, eps))
        inverse = b.f32("arith.divf", b.constant("1.0 : f32", "one"), root)
        return [b.f32("arith.mulf", total, inverse) for total in sums[:-1]]
