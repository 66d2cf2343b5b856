"""Attention on a CUDA device: append in place, read what is used, many warps at once.

The positions that are used are split over warps (flash-decoding, Dao et al. 2023); a second dispatch joins
what they found. A warp's lanes lie along a head, several positions side by side, each with a running softmax
of its own (Milakov and Gimelshein 2018).
"""

from __future__ import annotations

from dataclasses import dataclass

from stablehand.compiler.kernels.gpu_text import SUBGROUP, GpuBody, buffer
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Binding, Executable
from stablehand.emit.definitions import Contract
from stablehand.emit.values import f32_literal
from stablehand.formats import DTYPE_BITS
from stablehand.signature import TensorType
from stablehand.targets import Target

WARPS = 4
"""Of a workgroup; each has positions of its own."""

AT_ONCE = 4
"""Positions of each stream whose keys and values are under way together."""

POSITIONS = 32
"""Of the capacity for each split, up to the most splits there are."""

MOST_SPLITS = 128

_MOST_GROUPS = 65535  # along y
_BYTES = 16
_LARGEST_GROUP = 8
_JOINED = 16  # splits whose mixtures are under way together

# Below every score that a softmax can tell from nothing; minus infinity less itself would be NaN.
_LOWEST = "0xFF7FFFFF"


def _serves(contract: Contract, target: Target) -> bool:
    # The lanes along a head are a power of two: they meet by butterflies, and RoPE's halves are whole lanes.
    lanes = contract["head_dim"] // _wide(contract)
    return (
        contract["rows"] * contract["kv_heads"] <= _MOST_GROUPS
        and contract["head_dim"] % SUBGROUP == 0
        and contract["heads"] // contract["kv_heads"] <= _LARGEST_GROUP
        and lanes in (2, 4, 8, 16, 32)
        and lanes * _wide(contract) == contract["head_dim"]
    )


def _wide(contract: Contract) -> int:
    # Elements of a head that are a lane's.
    least = _BYTES * 8 // DTYPE_BITS[str(contract["cache"])]
    return max(least, int(contract["head_dim"]) // SUBGROUP)


def _lower(contract: Contract, target: Target, symbol: str) -> Lowering:
    shapes = _Shapes(contract)
    attend, join = shapes.attend(f"{symbol}_attend"), shapes.join(f"{symbol}_join")
    executables: tuple[Executable, ...] = (attend, join)
    new = ("%k", "%v", "%cos", "%sin", "%start", "%k_cache", "%v_cache")
    if shapes.chunk == 1:
        found = f"%keys, %values, %parts, %stats = {attend.dispatch(('%q', *new))}"
        body: tuple[str, ...] = (found,)
    else:
        append = shapes.append(f"{symbol}_append")
        executables = (append, *executables)
        seen = ("%q", "%cos", "%sin", "%start", "%keys", "%values")
        body = (
            f"%keys, %values = {append.dispatch(new)}",
            f"%parts, %stats = {attend.dispatch(seen)}",
        )
    body = (*body, f"%y = {join.dispatch(('%start', '%parts', '%stats'))}")
    parameters = ("%q", *new[:4], *new[5:], "%start")
    return Lowering(executables, parameters, body, ("%y", "%keys", "%values"))


ATTENTION = Kernel(
    name="cuda_attention",
    version=1,
    operation="attention",
    contract_version=2,
    family="cuda",
    serves=_serves,
    lower=_lower,
)
"""Two dispatches for one row a sequence; several rows are appended by one before them."""


@dataclass
class _Stream:
    """The running softmax of a query, and its mixture so far: one lane's part."""

    top: str
    total: str
    mixed: str


class _Shapes:
    """One contract's sizes and bindings."""

    def __init__(self, contract: Contract) -> None:
        self.batch, self.kv_heads = contract["batch"], contract["kv_heads"]
        self.rows = contract["rows"]
        self.chunk = self.rows // self.batch
        self.head_dim, self.heads = contract["head_dim"], contract["heads"]
        self.group = self.heads // self.kv_heads
        self.half = self.head_dim // 2
        self.wide = _wide(contract)
        self.lanes = self.head_dim // self.wide
        self.streams = SUBGROUP // self.lanes
        splits = min(MOST_SPLITS, max(WARPS, contract["capacity"] // POSITIONS // self.chunk))
        self.splits = splits // WARPS * WARPS
        angles = TensorType((self.rows, self.half), "f32")
        self.cos, self.sin = buffer("%cos", angles), buffer("%sin", angles)
        self.start = buffer("%start", TensorType((self.batch,), "i32"))
        self.cache = TensorType(
            (self.batch, self.kv_heads, contract["capacity"], self.head_dim), contract["cache"]
        )
        self.activations = contract["activations"]
        each = (self.rows, self.kv_heads, self.splits, self.group)
        self.parts = TensorType((*each, self.head_dim), "f32")
        self.stats = TensorType((*each, 2), "f32")

    def _by_head(self, name: str, heads: int, dtype: str = "f32", new: bool = False) -> Binding:
        flat = TensorType((self.rows, heads * self.head_dim), dtype)
        view = TensorType((self.rows, heads, self.head_dim), dtype)
        return buffer(name, flat, not new, view)

    def _place(self, b: GpuBody, row: str) -> tuple[str, str]:
        # The sequence that a row belongs to, and the row's position in it.
        sequence = b.divide(row, self.chunk)
        first = b.get(self.start, (sequence,))
        first = b.let("first", f"arith.index_cast {first} : i32 to index")
        if self.chunk == 1:
            return sequence, first
        return sequence, b.sum(
            first, b.let("in", f"arith.remui {row}, {b.index(self.chunk)} : index")
        )

    def _used(self, b: GpuBody, position: str) -> tuple[str, str, str]:
        # The positions to read, positions of a split, and how many splits have any, one at least. A single
        # row is its own last position, which is not in the cache yet.
        if self.chunk > 1:
            position = b.add(position, 1)
        least = b.index(2 * self.streams * AT_ONCE)
        share = b.let("share", f"arith.ceildivui {position}, {b.index(self.splits)} : index")
        share = b.let("share", f"arith.maxui {share}, {least} : index")
        used = b.let("used", f"arith.ceildivui {position}, {share} : index")
        used = b.let("used", f"arith.maxui {used}, {b.index(1)} : index")
        return position, share, used

    def append(self, symbol: str) -> Executable:
        """One workgroup a row: its keys, turned, and its values, into the caches; a warp a head."""
        b = GpuBody()
        k, v = (self._by_head(name, self.kv_heads) for name in ("%k", "%v"))
        keys, values = (buffer(name, self.cache, read_only=False) for name in ("%keys", "%values"))
        lane, warp = b.lane_and_team()
        row = b.workgroup("x")
        sequence, position = self._place(b, row)
        side = b.divide(lane, self.lanes)
        own = self._own(b, lane)
        cos, sin = self._angles(b, row, own)
        head = b.sum(b.multiply(warp, self.streams), side)
        with b.loop(head, b.index(self.kv_heads), WARPS * self.streams) as loop:
            at = (sequence, loop.index, position, own)
            key = self._turned(b, k, (row, loop.index), own, cos, sin)
            b.store(key, keys, at, self.wide)
            b.store(b.load(v, (row, loop.index, own), self.wide), values, at, self.wide)
        bindings = (k, v, self.cos, self.sin, self.start, keys, values)
        return b.executable(symbol, bindings, (self.rows, 1), WARPS)

    def _own(self, b: GpuBody, lane: str) -> str:
        # The first of the lane's elements of a head.
        return b.multiply(
            b.let("along", f"arith.remui {lane}, {b.index(self.lanes)} : index"), self.wide
        )

    def attend(self, symbol: str) -> Executable:
        """One warp a split of the positions and head of keys; the first has a single row itself too."""
        b = GpuBody()
        q, k, v = (
            self._by_head(name, heads)
            for name, heads in (("%q", self.heads), ("%k", self.kv_heads), ("%v", self.kv_heads))
        )
        writes = self.chunk == 1
        keys, values = (buffer(name, self.cache, not writes) for name in ("%keys", "%values"))
        parts = buffer("%parts", self.parts, read_only=False)
        stats = buffer("%stats", self.stats, read_only=False)
        lane, warp = b.lane_and_team()
        split = b.let("split", f"arith.addi {b.multiply(b.workgroup('x'), WARPS)}, {warp} : index")
        many = b.index(self.kv_heads)
        x_row = b.let("row", f"arith.divui {b.workgroup('y')}, {many} : index")
        kv_head = b.let("kv_head", f"arith.remui {b.workgroup('y')}, {many} : index")
        sequence, position = self._place(b, x_row)
        stop, share, used = self._used(b, position)
        with b.only_if(b.compare("ult", split, used)):
            own, side = self._own(b, lane), b.divide(lane, self.lanes)
            cos, sin = self._angles(b, x_row, own)
            first = b.multiply(kv_head, self.group)
            queries = []
            for g in range(self.group):
                turned = self._turned(b, q, (x_row, b.add(first, g)), own, cos, sin)
                scale = b.splat(f32_literal(self.head_dim**-0.5), f"vector<{self.wide}xf32>")
                queries.append(b.floats("arith.mulf", turned, scale, lanes=self.wide))
            row = (sequence, kv_head)
            at_side = b.compare("eq", side, b.index(0))
            if self.chunk > 1:
                streams = [self._empty(b) for _ in queries]
            else:
                key = self._rounded(b, self._turned(b, k, row, own, cos, sin))
                value = self._rounded(b, b.load(v, (*row, own), self.wide))
                at_first = b.compare("eq", split, b.index(0))
                new = b.let("new", f"arith.andi {at_first}, {at_side} : i1")
                with b.only_if(new):
                    b.store(key, keys, (*row, position, own), self.wide)
                    b.store(value, values, (*row, position, own), self.wide)
                streams = self._begun(b, queries, key, value, new)
            begin = b.let("begin", f"arith.muli {split}, {share} : index")
            end = b.least(b.let("end", f"arith.addi {begin}, {share} : index"), stop)
            streams = self._all(b, streams, queries, (keys, values), (row, own, side), (begin, end))
            for g, stream in enumerate(streams):
                at = (x_row, kv_head, split, b.index(g))
                joined = self._joined(b, stream)
                with b.only_if(at_side):
                    b.store(joined.mixed, parts, (*at, own), self.wide)
                with b.only_if(b.compare("eq", lane, b.index(0))):
                    b.put(joined.top, stats, (*at, b.index(0)))
                    b.put(joined.total, stats, (*at, b.index(1)))
        new_row = (k, v) if self.chunk == 1 else ()
        bindings = (q, *new_row, self.cos, self.sin, self.start, keys, values, parts, stats)
        groups = (self.splits // WARPS, self.rows * self.kv_heads)
        return b.executable(symbol, bindings, groups, WARPS)

    def _angles(self, b: GpuBody, sequence: str, own: str) -> tuple[str, str]:
        # The lane's cosines and sines; the first half of a head takes the sines negative.
        at = b.let("angle", f"arith.remui {own}, {b.index(self.half)} : index")
        cos, sin = (b.load(table, (sequence, at), self.wide) for table in (self.cos, self.sin))
        minus = b.floats("arith.negf", sin, lanes=self.wide)
        low = b.compare("ult", own, b.index(self.half))
        return cos, b.choose(low, minus, sin, f"vector<{self.wide}xf32>")

    def _turned(
        self, b: GpuBody, x: Binding, row: tuple[str, str], own: str, cos: str, sin: str
    ) -> str:
        # RoPE: each lane's elements of a head and those half a head away.
        far = b.let("far", f"arith.xori {own}, {b.index(self.half)} : index")
        here, there = (b.load(x, (*row, at), self.wide) for at in (own, far))
        kept = b.floats("arith.mulf", here, cos, lanes=self.wide)
        return b.floats(
            "arith.addf", kept, b.floats("arith.mulf", there, sin, lanes=self.wide), lanes=self.wide
        )

    def _rounded(self, b: GpuBody, x: str) -> str:
        # What the cache gives back of it.
        dtype, wide = self.cache.dtype, self.wide
        if dtype == "f32":
            return x
        short = b.let("r", f"arith.truncf {x} : vector<{wide}xf32> to vector<{wide}x{dtype}>")
        return b.let("f", f"arith.extf {short} : vector<{wide}x{dtype}> to vector<{wide}xf32>")

    def _dot(self, b: GpuBody, query: str, key: str) -> str:
        products = b.floats("arith.mulf", query, key, lanes=self.wide)
        return b.across("arith.addf", b.total("add", products, self.wide), last=self.lanes)

    def _empty(self, b: GpuBody) -> _Stream:
        nothing = b.constant("0.0 : f32", "nothing")
        lowest = b.constant(f"{_LOWEST} : f32", "lowest")
        return _Stream(lowest, nothing, b.splat("0.0", f"vector<{self.wide}xf32>"))

    def _begun(
        self, b: GpuBody, queries: list[str], key: str, value: str, new: str
    ) -> list[_Stream]:
        # The new row is the first that the first stream of the first split sees.
        vector = f"vector<{self.wide}xf32>"
        lowest, zero = b.constant(f"{_LOWEST} : f32", "lowest"), b.constant("0.0 : f32", "nothing")
        mixed = b.choose(new, value, b.splat("0.0", vector), vector)
        total = b.choose(new, b.constant("1.0 : f32", "one"), zero)
        return [
            _Stream(b.choose(new, self._dot(b, query, key), lowest), total, mixed)
            for query in queries
        ]

    def _all(
        self,
        b: GpuBody,
        streams: list[_Stream],
        queries: list[str],
        caches: tuple[Binding, Binding],
        place: tuple[tuple[str, str], str, str],
        bounds: tuple[str, str],
    ) -> list[_Stream]:
        """Every position of the split."""
        (row, own, side), (begin, end) = place, bounds
        group, vector = self.group, f"vector<{self.wide}xf32>"
        carried = [
            *(s.top for s in streams),
            *(s.total for s in streams),
            *(s.mixed for s in streams),
        ]
        types = ["f32"] * (2 * group) + [vector] * group
        last = b.let("last", f"arith.subi {end}, {b.index(1)} : index")
        with b.loop(begin, end, self.streams * AT_ONCE, carried, types) as loop:
            first = b.let("first", f"arith.addi {loop.index}, {side} : index")
            places = [b.add(first, i * self.streams) for i in range(AT_ONCE)]
            inside = [b.compare("ult", at, end) for at in places]
            safe = [b.least(at, last) for at in places]
            loaded = [
                [b.load(cache, (*row, at, own), self.wide) for at in safe] for cache in caches
            ]
            tops, totals, mixes = (loop.carried[i * group : (i + 1) * group] for i in range(3))
            after = [
                self._seen(b, _Stream(*state), query, loaded, inside)
                for *state, query in zip(tops, totals, mixes, queries, strict=True)
            ]
            loop.yields(
                [
                    *(s.top for s in after),
                    *(s.total for s in after),
                    *(s.mixed for s in after),
                ]
            )
        results = loop.results
        return [
            _Stream(results[g], results[group + g], results[2 * group + g]) for g in range(group)
        ]

    def _seen(
        self,
        b: GpuBody,
        stream: _Stream,
        query: str,
        loaded: list[list[str]],
        inside: list[str],
    ) -> _Stream:
        # A few positions more, under their own maximum and the one before.
        lowest, zero = b.constant(f"{_LOWEST} : f32", "lowest"), b.constant("0.0 : f32", "nothing")
        keys, values = loaded
        scores = [
            b.choose(holds, self._dot(b, query, key), lowest)
            for key, holds in zip(keys, inside, strict=True)
        ]
        top = stream.top
        for score in scores:
            top = b.f32("arith.maximumf", top, score)
        fade = b.f32("math.exp", b.f32("arith.subf", stream.top, top))
        total = b.f32("arith.mulf", stream.total, fade)
        mixed = b.floats("arith.mulf", stream.mixed, b.repeat(fade, self.wide), lanes=self.wide)
        for score, value, holds in zip(scores, values, inside, strict=True):
            weight = b.f32("math.exp", b.f32("arith.subf", score, top))
            weight = b.choose(holds, weight, zero)
            total = b.f32("arith.addf", total, weight)
            spread = b.repeat(weight, self.wide)
            mixed = b.floats("math.fma", spread, value, mixed, lanes=self.wide)
        return _Stream(top, total, mixed)

    def _joined(self, b: GpuBody, stream: _Stream) -> _Stream:
        # The streams of a warp as one.
        top = b.across("arith.maximumf", stream.top, first=self.lanes)
        fade = b.f32("math.exp", b.f32("arith.subf", stream.top, top))
        total = b.across("arith.addf", b.f32("arith.mulf", stream.total, fade), first=self.lanes)
        faded = b.floats("arith.mulf", stream.mixed, b.repeat(fade, self.wide), lanes=self.wide)
        vector = f"vector<{self.wide}xf32>"
        mixed = b.splat("0.0", vector)
        for i in range(self.wide):
            part = b.let("part", f"vector.extract {faded}[{i}] : f32 from {vector}")
            part = b.across("arith.addf", part, first=self.lanes)
            mixed = b.let("mixed", f"vector.insert {part}, {mixed} [{i}] : f32 into {vector}")
        return _Stream(top, total, mixed)

    def join(self, symbol: str) -> Executable:
        """One warp a query: its splits' mixtures, each under its own maximum, as one."""
        b = GpuBody()
        parts, stats = buffer("%parts", self.parts), buffer("%stats", self.stats)
        y = self._by_head("%y", self.heads, self.activations, new=True)
        lane = b.thread()
        x_row, head = b.workgroup("y"), b.workgroup("x")
        kv_head = b.let("kv_head", f"arith.divui {head}, {b.index(self.group)} : index")
        query = b.let("query", f"arith.remui {head}, {b.index(self.group)} : index")
        _, _, used = self._used(b, self._place(b, x_row)[1])
        wide = max(1, self.head_dim // SUBGROUP)
        vector = f"vector<{wide}xf32>"
        lowest, zero = b.constant(f"{_LOWEST} : f32", "lowest"), b.constant("0.0 : f32", "nothing")
        at = (x_row, kv_head)
        tops, totals = [], []
        last = b.let("last", f"arith.subi {used}, {b.index(1)} : index")
        for first in range(0, self.splits, SUBGROUP):
            split = b.add(lane, first)
            holds = b.compare("ult", split, used)
            safe = b.least(split, last)
            top, total = (b.get(stats, (*at, safe, query, b.index(i))) for i in (0, 1))
            tops.append(b.choose(holds, top, lowest))
            totals.append(b.choose(holds, total, zero))
        top = tops[0]
        for other in tops[1:]:
            top = b.f32("arith.maximumf", top, other)
        top = b.across("arith.maximumf", top)
        total = zero
        for here, part in zip(tops, totals, strict=True):
            fade = b.f32("math.exp", b.f32("arith.subf", here, top))
            total = b.f32("math.fma", part, fade, total)
        total = b.across("arith.addf", total)
        own = b.multiply(lane, wide)
        carried = [b.splat("0.0", vector)]
        with b.loop(b.index(0), used, _JOINED, carried, vector) as loop:
            mixed = loop.carried[0]
            places = [b.add(loop.index, i) for i in range(_JOINED)]
            safe_places = [b.least(split, last) for split in places]
            heres = [b.get(stats, (*at, split, query, b.index(0))) for split in safe_places]
            loaded = [b.load(parts, (*at, split, query, own), wide) for split in safe_places]
            for split, here, part in zip(places, heres, loaded, strict=True):
                fade = b.f32("math.exp", b.f32("arith.subf", here, top))
                fade = b.choose(b.compare("ult", split, used), fade, zero)
                mixed = b.floats("math.fma", b.repeat(fade, wide), part, mixed, lanes=wide)
            loop.yields([mixed])
        shares = b.floats("arith.divf", loop.results[0], b.repeat(total, wide), lanes=wide)
        b.store(shares, y, (x_row, head, own), wide)
        return b.executable(symbol, (self.start, parts, stats, y), (self.heads, self.rows), 1)
