"""Products of one row on a GPU, whole groups of them in one dispatch: what a decode step is made of.

A team of threads takes a few rows of weights, or a part of a row where there are few: its lanes read
neighbouring words, sum in f32, and add up their sums at the end. The sum of squares that an RMSNorm divides
by is taken in the same pass over x.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from stablehand.compiler.kernels.gpu_formats import Family
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Binding, Executable
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.emit.values import f32_literal
from stablehand.formats import DTYPE_BITS
from stablehand.signature import TensorType


def kernels(family: Family, version: int) -> tuple[Kernel, ...]:
    """The kernels of a family, one dispatch each.

    The norm and three products; the norm, two products and SwiGLU; a product and the sum with the stream; a
    product alone.
    """

    def kernel(
        operation: str, contract_version: int, matrices: Sequence[str], lower: _Lower
    ) -> Kernel:
        return Kernel(
            name=f"{family.name}_vector_{operation}",
            version=version,
            operation=operation,
            contract_version=contract_version,
            family=family.name,
            serves=lambda contract, target: _serves(family, contract, matrices),
            lower=lambda contract, target, symbol: lower(family, contract, symbol),
        )

    return (
        kernel("qkv", 3, ("q", "k", "v"), _lower_qkv),
        kernel("gate_up", 3, ("gate", "up"), _lower_gate_up),
        kernel("residual", 2, ("weight",), _lower_residual),
        kernel("linear", 2, ("weight",), _lower_linear),
    )


_Lower = Callable[[Family, Contract, str], Lowering]


def _serves(family: Family, contract: Contract, matrices: Sequence[str]) -> bool:
    stored = [Storage.of(contract[name]) for name in matrices]
    return (
        contract["rows"] == 1
        and contract["activations"] == "f32"
        and "result" not in contract
        and all(family.readable(s) and s.bias is None for s in stored)
        and len({s.format if len(s.form.components) > 1 else "dense" for s in stored}) == 1
    )


def _lower_linear(family: Family, contract: Contract, symbol: str) -> Lowering:
    row = _Row(family, [Storage.of(contract["weight"])])
    return row.lowering(row.each_alone(f"{symbol}_vector", ("%y",)), ("%y",))


def _lower_qkv(family: Family, contract: Contract, symbol: str) -> Lowering:
    stored = [Storage.of(contract[name]) for name in ("q", "k", "v")]
    row, names = _Row(family, stored, _norm_of(contract)), ("%q", "%k", "%v")
    return row.lowering(row.each_alone(f"{symbol}_vector", names), names)


def _lower_gate_up(family: Family, contract: Contract, symbol: str) -> Lowering:
    stored = [Storage.of(contract[name]) for name in ("gate", "up")]
    row = _Row(family, stored, _norm_of(contract))
    return row.lowering(row.gated(f"{symbol}_vector"), ("%y",))


def _lower_residual(family: Family, contract: Contract, symbol: str) -> Lowering:
    row = _Row(family, [Storage.of(contract["weight"])])
    return row.lowering(row.added(f"{symbol}_vector"), ("%y",), last=("%stream",))


def _norm_of(contract: Contract) -> tuple[str, float]:
    return contract["norm"], float(contract["eps"])


@dataclass(frozen=True)
class _Plan:
    """How the rows of a matrix are dealt out.

    Attributes:
      out: how many there are.
      each: to a team, or to the teams that share them.
      parts: teams that share rows, each taking a part of the inputs.
      groups: workgroups.
    """

    out: int
    each: int
    parts: int
    groups: int


class _Row:
    """One row of activations against some matrices of as many inputs."""

    def __init__(
        self, family: Family, stored: Sequence[Storage], norm: tuple[str, float] | None = None
    ) -> None:
        self.family, self.b = family, family.body()
        self.stored, self.norm = stored, norm
        self.columns = stored[0].shape[1]
        dense = max(DTYPE_BITS[s.types()[0].dtype] for s in stored)
        self.readers = [family.reader(self.b, s, f"%w{i}", dense) for i, s in enumerate(stored)]
        flat, piece = TensorType((self.columns,), "f32"), self.readers[0].piece
        self.x = self.b.buffer("%x", TensorType((1, self.columns), "f32"), view=flat, lanes=piece)
        self.given = [self.x, *(binding for each in self.readers for binding in each.bindings)]
        if norm is not None:
            type_ = TensorType((self.columns,), norm[0])
            self.norm_weight = self.b.buffer("%norm", type_, lanes=piece)
            self.given.insert(1, self.norm_weight)
        self.lane, self.team = self.b.lane_and_team()
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
        stream = b.buffer("%stream", TensorType((1, out), "f32"), view=flat)
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
        teams, enough = self.family.teams, self.family.enough
        whole_teams = teams > 1
        while (whole_teams and out % each) or (each > 1 and out // each < enough // 3):
            each //= 2
        parts, whole = 1, self.columns % read.turn == 0 and out % (teams * each) == 0
        while (
            whole
            and parts < teams
            and out // each * parts < enough
            and self.turns % (2 * parts) == 0
            and self.turns // (2 * parts) >= read.least
        ):
            parts *= 2
        return _Plan(out, each, parts, -(-out * parts // (teams * each)))

    def _out(self, name: str, place: int) -> Binding:
        out = self.stored[place].shape[0]
        flat = TensorType((out,), "f32")
        return self.b.buffer(name, TensorType((1, out), "f32"), read_only=False, view=flat)

    def _executable(self, symbol: str, results: Sequence[Binding], groups: int) -> Executable:
        bindings = (*self.given, *results)
        # Two matrices side by side take registers that one workgroup more would leave none of.
        resident = self.readers[0].resident
        if resident and len(self.readers) == 2:
            resident -= 1
        return self.b.executable(symbol, bindings, (groups, 1), self.family.teams, resident)

    @contextmanager
    def _rows(self, group: str, plan: _Plan) -> Iterator[list[str]]:
        """The rows that are the team's, if there are any for it."""
        b = self.b
        share = self.family.teams // plan.parts
        own = b.divide(self.team, plan.parts)
        team = b.let("warp", f"arith.addi {b.multiply(group, share)}, {own} : index")
        first = b.multiply(team, plan.each)
        rows = [b.add(first, i) for i in range(plan.each)]
        if plan.out % (share * plan.each) == 0:
            yield rows
            return
        if self.family.teams == 1:
            # All of it comes along, the last row more than once.
            last = b.index(plan.out - 1)
            yield [b.least(row, last) for row in rows]
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
        part = b.let("part", f"arith.remui {self.team}, {b.index(parts)} : index")
        sums = self._sums(streams, part, parts)
        if parts == 1:
            yield self._normalised(sums)
            return
        shared = b.shared("sums", (self.family.teams, len(sums)))
        with b.only_if(b.compare("eq", self.lane, b.index(0))):
            for i, total in enumerate(sums):
                b.put(total, shared, (self.team, b.index(i)))
        b.do("gpu.barrier")
        with b.only_if(b.compare("eq", part, b.index(0))):
            joined = []
            for i in range(len(sums)):
                total = b.get(shared, (self.team, b.index(i)))
                for other in range(1, parts):
                    more = b.get(shared, (b.add(self.team, other), b.index(i)))
                    total = b.f32("arith.addf", total, more)
                joined.append(total)
            yield self._normalised(joined)

    def _sums(self, streams: Sequence[tuple[int, str]], part: str, parts: int) -> list[str]:
        """The team's part of every product, and of the sum of squares, each lane having the totals."""
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
            totals.append(b.total("add", carried[-1], read.piece))
        return b.sums(totals)

    @property
    def _vector(self) -> str:
        return f"vector<{self.readers[0].piece}xf32>"

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
            if self.norm is not None:
                for one in x:
                    sums[-1] = b.floats("math.fma", one, one, sums[-1], lanes=read.piece)
                scale = read.activations(self.norm_weight, base, self.lane, inside)
                pairs = zip(x, scale, strict=True)
                x = [b.floats("arith.mulf", *pair, lanes=read.piece) for pair in pairs]
            fed = read.prepared(x)
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
