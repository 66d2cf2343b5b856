"""Attention on a CPU: append to the caches in place, then read no more of them than is used."""

from __future__ import annotations

from collections.abc import Sequence

from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import STACK_BYTES, Binding, Body, Executable, Loop
from stablehand.emit.definitions import Contract
from stablehand.emit.values import f32_literal
from stablehand.formats import DTYPE_BITS
from stablehand.signature import TensorType
from stablehand.targets import Target

# Positions whose scores are taken before their values are mixed: their rows stay in the first cache.
_BLOCK = 64

_LARGEST_GROUP = 16

# Bytes of a cache line.
_LINE = 64

# Below every score that a softmax can tell from nothing; minus infinity less itself would be NaN.
_LOWEST = "0xFF7FFFFF"


def _serves(contract: Contract, target: Target) -> bool:
    # RoPE pairs the halves of a head: each half fills whole vectors. The queries of a group, their mixtures
    # and their scores are on the stack, and the loops over a group are unrolled.
    head_dim, group = contract["head_dim"], contract["heads"] // contract["kv_heads"]
    return (
        target.lanes > 0
        and head_dim % (2 * target.lanes) == 0
        and group * (2 * head_dim + _BLOCK) * 4 <= STACK_BYTES
        and group <= _LARGEST_GROUP
    )


def _lower(contract: Contract, target: Target, symbol: str) -> Lowering:
    shapes = _Shapes(contract, target.lanes)
    append, attend = shapes.append(f"{symbol}_append"), shapes.attend(f"{symbol}_attend")
    new = ("%k", "%v", "%cos", "%sin", "%start", "%k_cache", "%v_cache")
    return Lowering(
        executables=(append, attend),
        parameters=("%q", *new[:4], *new[5:], "%start"),
        body=(
            f"%keys, %values = {append.dispatch(new)}",
            f"%y = {attend.dispatch(('%q', '%cos', '%sin', '%start', '%keys', '%values'))}",
        ),
        results=("%y", "%keys", "%values"),
    )


ATTENTION = Kernel(
    name="cpu_attention",
    version=2,
    operation="attention",
    contract_version=2,
    family="cpu",
    serves=_serves,
    lower=_lower,
)
"""Two dispatches. The rotated keys and the values go into the caches, the position read on the device; then
each head of keys and row meets its group of queries in one pass over blocks of positions (the running
softmax of Milakov and Gimelshein 2018), up to the row's own position."""


class _Shapes:
    """One contract's sizes and bindings."""

    def __init__(self, contract: Contract, lanes: int) -> None:
        self.lanes = lanes
        self.batch, self.kv_heads = contract["batch"], contract["kv_heads"]
        self.head_dim, self.heads = contract["head_dim"], contract["heads"]
        self.rows = contract["rows"]
        self.chunk = self.rows // self.batch
        self.group = self.heads // self.kv_heads
        self.half = self.head_dim // 2
        self.cos = Binding("%cos", TensorType((self.rows, self.half), "f32"))
        self.sin = Binding("%sin", TensorType((self.rows, self.half), "f32"))
        self.start = Binding("%start", TensorType((self.batch,), "i32"))
        self.cache_type = TensorType(
            (self.batch, self.kv_heads, contract["capacity"], self.head_dim), contract["cache"]
        )
        self.activations = contract["activations"]

    def _by_head(self, name: str, heads: int, dtype: str = "f32", new: bool = False) -> Binding:
        flat = TensorType((self.rows, heads * self.head_dim), dtype)
        return Binding(name, flat, not new, TensorType((self.rows, heads, self.head_dim), dtype))

    def _row(self, b: Body, row: str) -> tuple[str, str]:
        # The sequence that a row belongs to, and the row's position in it.
        sequence, place = b.index(0), row
        if self.batch > 1:
            chunk = b.index(self.chunk)
            sequence = b.let("sequence", f"arith.divui {row}, {chunk} : index")
            place = b.let("place", f"arith.remui {row}, {chunk} : index")
        first = b.get(self.start, (sequence,))
        first = b.let("first", f"arith.index_cast {first} : i32 to index")
        return sequence, b.add(first, place)

    def _rotated(self, b: Body, x: Binding, at: tuple[str, ...], row: str, i: str) -> list[str]:
        # The i-th vectors of both halves of a head, turned by the row's angles.
        lanes = self.lanes
        cos, sin = (b.load(table, (row, i), lanes) for table in (self.cos, self.sin))
        first = b.load(x, (*at, i), lanes)
        second = b.load(x, (*at, b.add(i, self.half)), lanes)
        down = b.floats("arith.mulf", second, sin, lanes=lanes)
        up = b.floats("arith.mulf", first, sin, lanes=lanes)
        kept = [b.floats("arith.mulf", half, cos, lanes=lanes) for half in (first, second)]
        return [
            b.floats("arith.subf", kept[0], down, lanes=lanes),
            b.floats("arith.addf", kept[1], up, lanes=lanes),
        ]

    def append(self, symbol: str) -> Executable:
        """One workgroup a row: its keys, turned, and its values, into the caches."""
        b, lanes = Body(), self.lanes
        k, v = (self._by_head(name, self.kv_heads) for name in ("%k", "%v"))
        keys, values = (
            Binding(name, self.cache_type, read_only=False) for name in ("%keys", "%values")
        )
        row = b.workgroup("x")
        sequence, position = self._row(b, row)
        with b.loop(b.index(0), b.index(self.kv_heads), 1) as head:
            to = (sequence, head.index, position)
            with b.loop(b.index(0), b.index(self.half), lanes) as part:
                ends = (part.index, b.add(part.index, self.half))
                turned = self._rotated(b, k, (row, head.index), row, part.index)
                for new, end in zip(turned, ends, strict=True):
                    b.store(new, keys, (*to, end), lanes)
                for end in ends:
                    b.store(b.load(v, (row, head.index, end), lanes), values, (*to, end), lanes)
        bindings = (k, v, self.cos, self.sin, self.start, keys, values)
        return Executable(symbol, bindings, (self.rows, 1), b)

    def attend(self, symbol: str) -> Executable:
        """One workgroup a row and head of keys."""
        b, lanes, group = Body(), self.lanes, range(self.group)
        q = self._by_head("%q", self.heads)
        y = self._by_head("%y", self.heads, self.activations, new=True)
        keys, values = (Binding(name, self.cache_type) for name in ("%keys", "%values"))
        row, kv_head = b.workgroup("x"), b.workgroup("y")
        sequence, position = self._row(b, row)
        first_head = b.multiply(kv_head, self.group)
        heads = [b.add(first_head, g) for g in group]
        query = b.scratch("query", (self.group, self.head_dim))
        mixed = b.scratch("mixed", (self.group, self.head_dim))
        scores = b.scratch("scores", (self.group, _BLOCK))
        zero = b.splat("0.0", f"vector<{lanes}xf32>")
        with b.loop(b.index(0), b.index(self.half), lanes) as part:
            for g in group:
                turned = self._rotated(b, q, (row, heads[g]), row, part.index)
                for new, end in zip(turned, (0, self.half), strict=True):
                    at = (b.index(g), b.add(part.index, end))
                    b.store(new, query, at, lanes)
                    b.store(zero, mixed, at, lanes)
        used = b.add(position, 1)
        lowest = b.constant(f"{_LOWEST} : f32", "lowest")
        carried = [lowest] * self.group + [b.constant("0.0 : f32", "nothing")] * self.group
        with b.loop(b.index(0), used, _BLOCK, carried, "f32") as block:
            end = b.least(b.add(block.index, _BLOCK), used)
            count = b.let("count", f"arith.subi {end}, {block.index} : index")
            row_of = (sequence, kv_head)
            self._scores(b, block.index, count, keys, row_of, query, scores, values)
            self._softmax(b, block, count, scores, mixed)
            self._mix(b, block.index, count, values, row_of, scores, mixed, keys)
        totals = block.results[self.group :]
        with b.loop(b.index(0), b.index(self.head_dim), lanes) as part:
            for g in group:
                sums = b.load(mixed, (b.index(g), part.index), lanes)
                total = b.repeat(totals[g], lanes)
                share = b.floats("arith.divf", sums, total, lanes=lanes)
                b.store(share, y, (row, heads[g], part.index), lanes)
        bindings = (q, self.cos, self.sin, self.start, keys, values, y)
        return Executable(symbol, bindings, (self.rows, self.kv_heads), b)

    def _scores(
        self,
        b: Body,
        first: str,
        count: str,
        keys: Binding,
        row_of: tuple[str, str],
        query: Binding,
        scores: Binding,
        values: Binding,
    ) -> None:
        # scores[g, p] = query[g] · keys[first + p] / sqrt(head_dim), minus infinity beyond the count.
        lanes, group = self.lanes, range(self.group)
        hidden = b.splat("0xFF800000", f"vector<{lanes}xf32>")
        for g in group:
            for p in range(0, _BLOCK, lanes):
                b.store(hidden, scores, (b.index(g), b.index(p)), lanes)
        scale = b.constant(f"{f32_literal(self.head_dim**-0.5)} : f32", "scale")
        done = b.index(0)
        if lanes % self.group == 0 and self.group < lanes:
            # As many positions as give one vector of scores: its sums across lanes are taken together.
            many = lanes // self.group
            rest = b.let("rest", f"arith.remui {count}, {b.index(many)} : index")
            done = b.let("done", f"arith.subi {count}, {rest} : index")
            with b.loop(b.index(0), done, many) as place:
                at = [b.add(first, b.add(place.index, p)) for p in range(many)]
                for position in at:
                    self._ask(b, values, (*row_of, position))
                dots = self._dots(b, query, [(keys, (*row_of, position)) for position in at])
                total = b.totals(dots, lanes)
                total = b.floats("arith.mulf", total, b.repeat(scale, lanes), lanes=lanes)
                for g in group:
                    part = b.part(total, g * many, many, lanes)
                    b.store(part, scores, (b.index(g), place.index), many)
        with b.loop(done, count, 1) as place:
            dots = self._dots(b, query, [(keys, (*row_of, b.add(first, place.index)))])
            for g in group:
                dot = b.total("add", dots[g], lanes)
                score = b.let("score", f"arith.mulf {dot}, {scale} : f32")
                b.do(
                    f"memref.store {score}, {scores.name}[{b.index(g)}, {place.index}] : {scores.memref}"
                )

    def _dots(
        self, b: Body, query: Binding, rows: Sequence[tuple[Binding, tuple[str, ...]]]
    ) -> list[str]:
        """For each query of the group and each row, query by query, products whose lanes are to be summed."""
        lanes, group = self.lanes, range(self.group)
        sums: dict[tuple[int, int], str] = {}
        for i in range(0, self.head_dim, lanes):
            parts = [b.load(query, (b.index(g), b.index(i)), lanes) for g in group]
            for r, (keys, at) in enumerate(rows):
                key = b.load(keys, (*at, b.index(i)), lanes)
                for g in group:
                    before = sums.get((g, r))
                    sums[g, r] = (
                        b.floats("arith.mulf", key, parts[g], lanes=lanes)
                        if before is None
                        else b.floats("math.fma", key, parts[g], before, lanes=lanes)
                    )
        return [sums[g, r] for g in group for r in range(len(rows))]

    def _softmax(self, b: Body, block: Loop, count: str, scores: Binding, mixed: Binding) -> None:
        # The running maximum and sum of each query; what was mixed under an older maximum shrinks.
        lanes, group = self.lanes, range(self.group)
        tops, totals = block.carried[: self.group], block.carried[self.group :]
        new_tops, new_totals = [], []
        for g in group:
            parts = [
                b.load(scores, (b.index(g), b.index(p)), lanes) for p in range(0, _BLOCK, lanes)
            ]
            most = parts[0]
            for part in parts[1:]:
                most = b.floats("arith.maximumf", most, part, lanes=lanes)
            here = b.total("maximumf", most, lanes)
            top = b.let("top", f"arith.maximumf {tops[g]}, {here} : f32")
            fade = b.let("fade", f"arith.subf {tops[g]}, {top} : f32")
            fade = b.let("fade", f"math.exp {fade} : f32")
            top_lanes = b.repeat(top, lanes)
            total = b.splat("0.0", f"vector<{lanes}xf32>")
            for i, part in enumerate(parts):
                weight = b.floats(
                    "math.exp", b.floats("arith.subf", part, top_lanes, lanes=lanes), lanes=lanes
                )
                b.store(weight, scores, (b.index(g), b.index(i * lanes)), lanes)
                total = b.floats("arith.addf", total, weight, lanes=lanes)
            here = b.total("add", total, lanes)
            new_tops.append(top)
            new_totals.append(b.let("total", f"math.fma {totals[g]}, {fade}, {here} : f32"))
            faded = b.repeat(fade, lanes)
            with b.loop(b.index(0), b.index(self.head_dim), lanes) as part_:
                at = (b.index(g), part_.index)
                old = b.load(mixed, at, lanes)
                b.store(b.floats("arith.mulf", old, faded, lanes=lanes), mixed, at, lanes)
        block.yields([*new_tops, *new_totals])

    def _ask(self, b: Body, cache: Binding, row: tuple[str, ...]) -> None:
        # A row that is soon needed: what is read by turns from keys and values is not guessed.
        size = DTYPE_BITS[cache.type.dtype] // 8
        for i in range(0, self.head_dim, _LINE // size):
            b.prefetch(cache, (*row, b.index(i)))

    def _values_at_once(self) -> int:
        # Vectors of a row of values whose sums, for every query, stay in registers beside them.
        registers = 32 if self.lanes == 16 else 16
        return max(
            many
            for many in (1, 2, 4)
            if self.head_dim % (many * self.lanes) == 0
            and (many == 1 or many * self.group <= registers - 8)
        )

    def _mix(
        self,
        b: Body,
        first: str,
        count: str,
        values: Binding,
        row_of: tuple[str, str],
        scores: Binding,
        mixed: Binding,
        keys: Binding,
    ) -> None:
        # mixed[g] += Σ weights[g, p] · values[first + p], a few vectors of sums at a time.
        lanes, group = self.lanes, range(self.group)
        wide = lanes * self._values_at_once()
        places = [(g, i) for g in group for i in range(0, wide, lanes)]
        with b.loop(b.index(0), b.index(self.head_dim), wide) as part:
            at = {i: b.add(part.index, i) for i in range(0, wide, lanes)}
            sums = [b.load(mixed, (b.index(g), at[i]), lanes) for g, i in places]
            with b.loop(b.index(0), count, 1, sums, f"vector<{lanes}xf32>") as p:
                row = (*row_of, b.add(first, p.index))
                self._ask(b, keys, (*row_of, b.add(row[-1], _BLOCK)))
                value = {i: b.load(values, (*row, at[i]), lanes) for i in at}
                weights = [b.repeat(b.get(scores, (b.index(g), p.index)), lanes) for g in group]
                p.yields(
                    [
                        b.floats("math.fma", weights[g], value[i], old, lanes=lanes)
                        for (g, i), old in zip(places, p.carried, strict=True)
                    ]
                )
            for (g, i), new in zip(places, p.results, strict=True):
                b.store(new, mixed, (b.index(g), at[i]), lanes)
