"""Attention on a GPU: append in place, read what is used, many teams at once.

The positions that are used are split over teams (flash-decoding, Dao et al. 2023); a second dispatch joins
what they found. A team's lanes lie along a head, several positions side by side, each with a running softmax
of its own (Milakov and Gimelshein 2018).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from stablehand.compiler.kernels.gpu_formats import Family
from stablehand.compiler.kernels.gpu_text import GpuBody
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Binding, Executable
from stablehand.emit.definitions import Contract
from stablehand.emit.values import f32_literal
from stablehand.signature import TensorType

POSITIONS = 32
"""Of the capacity for each split, up to the most splits there are."""

MOST_SPLITS = 128

_MOST_GROUPS = 65535  # along y
_LARGEST_GROUP = 8

LOWEST = "0xFF7FFFFF"
"""Below every score that a softmax can tell from nothing; minus infinity less itself would be NaN."""


def kernel(attention: type[Attention], version: int) -> Kernel:
    """Two dispatches for one row a sequence; several rows are appended by one before them."""
    return Kernel(
        name=f"{attention.family.name}_attention",
        version=version,
        operation="attention",
        contract_version=2,
        family=attention.family.name,
        serves=lambda contract, target: _serves(attention, contract),
        lower=lambda contract, target, symbol: attention(contract).lowering(symbol),
    )


def _serves(attention: type[Attention], contract: Contract) -> bool:
    return (
        contract["rows"] * contract["kv_heads"] <= _MOST_GROUPS
        and contract["heads"] // contract["kv_heads"] <= _LARGEST_GROUP
        and attention.fits(contract)
    )


@dataclass
class Stream:
    """The running softmax of a query, and its mixture so far: one lane's part."""

    top: str
    total: str
    mixed: str


class Attention(ABC):
    """One contract's sizes and bindings, and its executables.

    Attributes:
      family: of the devices.
      teams: of a workgroup; each has positions of its own.
      wide: elements of a head that are a lane's.
      at_once: positions of each stream whose keys and values are under way together.
    """

    family: Family
    teams: int
    wide: int
    at_once: int

    @staticmethod
    @abstractmethod
    def fits(contract: Contract) -> bool:
        """Whether a team's lanes can lie along a head."""

    @staticmethod
    @abstractmethod
    def wide_of(contract: Contract) -> int:
        """Elements of a head that are a lane's."""

    @staticmethod
    @abstractmethod
    def at_once_of(group: int) -> int:
        """Positions under way together, where so many queries share a head of keys."""

    def __init__(self, contract: Contract) -> None:
        self.batch, self.kv_heads = contract["batch"], contract["kv_heads"]
        self.rows = contract["rows"]
        self.chunk = self.rows // self.batch
        self.head_dim, self.heads = contract["head_dim"], contract["heads"]
        self.group = self.heads // self.kv_heads
        self.half = self.head_dim // 2
        self.wide, self.at_once = self.wide_of(contract), self.at_once_of(self.group)
        self.lanes = self.head_dim // self.wide
        b = self.family.body()
        self.streams = b.team // self.lanes
        splits = min(MOST_SPLITS, max(self.teams, contract["capacity"] // POSITIONS // self.chunk))
        self.splits = splits // self.teams * self.teams
        angles = TensorType((self.rows, self.half), "f32")
        self.cos, self.sin = (b.buffer(name, angles, lanes=self.wide) for name in ("%cos", "%sin"))
        self.start = b.buffer("%start", TensorType((self.batch,), "i32"))
        self.cache = TensorType(
            (self.batch, self.kv_heads, contract["capacity"], self.head_dim), contract["cache"]
        )
        self.activations = contract["activations"]
        each = (self.rows, self.kv_heads, self.splits, self.group)
        self.parts = TensorType((*each, self.head_dim), "f32")
        self.stats = TensorType((*each, 2), "f32")

    def lowering(self, symbol: str) -> Lowering:
        """The dispatches, with a prefix for their executables' names."""
        attend, join = self.attend(f"{symbol}_attend"), self.join(f"{symbol}_join")
        executables: tuple[Executable, ...] = (attend, join)
        new = ("%k", "%v", "%cos", "%sin", "%start", "%k_cache", "%v_cache")
        if self.chunk == 1:
            found = f"%keys, %values, %parts, %stats = {attend.dispatch(('%q', *new))}"
            body: tuple[str, ...] = (found,)
        else:
            append = self.append(f"{symbol}_append")
            executables = (append, *executables)
            seen = ("%q", "%cos", "%sin", "%start", "%keys", "%values")
            body = (
                f"%keys, %values = {append.dispatch(new)}",
                f"%parts, %stats = {attend.dispatch(seen)}",
            )
        body = (*body, f"%y = {join.dispatch(('%start', '%parts', '%stats'))}")
        parameters = ("%q", *new[:4], *new[5:], "%start")
        return Lowering(executables, parameters, body, ("%y", "%keys", "%values"))

    @abstractmethod
    def dots(
        self, b: GpuBody, queries: Sequence[str], keys: Sequence[str]
    ) -> Iterator[Iterable[str]]:
        """For each query its products with each key, over whole heads; all lanes of a stream have them."""

    @abstractmethod
    def joined(self, b: GpuBody, streams: Sequence[Stream]) -> Iterator[Stream]:
        """The streams of a team, one a query, as one; those of `streams` are a lane's own parts."""

    @abstractmethod
    def join(self, symbol: str) -> Executable:
        """For each query its splits' mixtures, each under its own maximum, as one."""

    def by_head(self, name: str, heads: int, dtype: str = "f32", new: bool = False) -> Binding:
        """Rows of heads."""
        flat = TensorType((self.rows, heads * self.head_dim), dtype)
        view = TensorType((self.rows, heads, self.head_dim), dtype)
        return self.family.body().buffer(name, flat, not new, view, lanes=self.wide)

    def place(self, b: GpuBody, row: str) -> tuple[str, str]:
        """The sequence that a row belongs to, and the row's position in it."""
        sequence = b.divide(row, self.chunk)
        first = b.get(self.start, (sequence,))
        first = b.let("first", f"arith.index_cast {first} : i32 to index")
        if self.chunk == 1:
            return sequence, first
        return sequence, b.sum(
            first, b.let("in", f"arith.remui {row}, {b.index(self.chunk)} : index")
        )

    def used(self, b: GpuBody, position: str) -> tuple[str, str, str]:
        """The positions to read, positions of a split, and how many splits have any, one at least."""
        # A single row is its own last position, which is not in the cache yet.
        if self.chunk > 1:
            position = b.add(position, 1)
        least = b.index(2 * self.streams * self.at_once)
        share = b.let("share", f"arith.ceildivui {position}, {b.index(self.splits)} : index")
        share = b.let("share", f"arith.maxui {share}, {least} : index")
        used = b.let("used", f"arith.ceildivui {position}, {share} : index")
        used = b.let("used", f"arith.maxui {used}, {b.index(1)} : index")
        return position, share, used

    def append(self, symbol: str) -> Executable:
        """One workgroup a row: its keys, turned, and its values, into the caches; a team a head."""
        b = self.family.body()
        k, v = (self.by_head(name, self.kv_heads) for name in ("%k", "%v"))
        keys, values = (
            b.buffer(name, self.cache, False, lanes=self.wide) for name in ("%keys", "%values")
        )
        lane, team = b.lane_and_team()
        row = b.workgroup("x")
        sequence, position = self.place(b, row)
        side = b.divide(lane, self.lanes)
        own = self.own(b, lane)
        cos, sin = self._angles(b, row, own)
        head = b.sum(b.multiply(team, self.streams), side)
        with b.loop(head, b.index(self.kv_heads), self.teams * self.streams) as loop:
            at = (sequence, loop.index, position, own)
            key = self._turned(b, k, (row, loop.index), own, cos, sin)
            b.store(key, keys, at, self.wide)
            b.store(b.load(v, (row, loop.index, own), self.wide), values, at, self.wide)
        bindings = (k, v, self.cos, self.sin, self.start, keys, values)
        return b.executable(symbol, bindings, (self.rows, 1), self.teams)

    def own(self, b: GpuBody, lane: str) -> str:
        """The first of the lane's elements of a head."""
        return b.multiply(
            b.let("along", f"arith.remui {lane}, {b.index(self.lanes)} : index"), self.wide
        )

    def attend(self, symbol: str) -> Executable:
        """One team a split of the positions and head of keys; the first has a single row itself too."""
        b = self.family.body()
        q, k, v = (
            self.by_head(name, heads)
            for name, heads in (("%q", self.heads), ("%k", self.kv_heads), ("%v", self.kv_heads))
        )
        writes = self.chunk == 1
        keys, values = (
            b.buffer(name, self.cache, not writes, lanes=self.wide) for name in ("%keys", "%values")
        )
        parts = b.buffer("%parts", self.parts, read_only=False, lanes=self.wide)
        stats = b.buffer("%stats", self.stats, read_only=False)
        lane, team = b.lane_and_team()
        split = b.let(
            "split", f"arith.addi {b.multiply(b.workgroup('x'), self.teams)}, {team} : index"
        )
        many = b.index(self.kv_heads)
        x_row = b.let("row", f"arith.divui {b.workgroup('y')}, {many} : index")
        kv_head = b.let("kv_head", f"arith.remui {b.workgroup('y')}, {many} : index")
        sequence, position = self.place(b, x_row)
        stop, share, used = self.used(b, position)
        with b.only_if(b.compare("ult", split, used)):
            own, side = self.own(b, lane), b.divide(lane, self.lanes)
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
            found = self.joined(b, streams)
            for g in range(self.group):
                at = (x_row, kv_head, split, b.index(g))
                joined = next(found)
                with b.only_if(at_side):
                    b.store(joined.mixed, parts, (*at, own), self.wide)
                with b.only_if(b.compare("eq", lane, b.index(0))):
                    b.put(joined.top, stats, (*at, b.index(0)))
                    b.put(joined.total, stats, (*at, b.index(1)))
        new_row = (k, v) if self.chunk == 1 else ()
        bindings = (q, *new_row, self.cos, self.sin, self.start, keys, values, parts, stats)
        groups = (self.splits // self.teams, self.rows * self.kv_heads)
        return b.executable(symbol, bindings, groups, self.teams)

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

    def _empty(self, b: GpuBody) -> Stream:
        nothing = b.constant("0.0 : f32", "nothing")
        lowest = b.constant(f"{LOWEST} : f32", "lowest")
        return Stream(lowest, nothing, b.splat("0.0", f"vector<{self.wide}xf32>"))

    def _begun(
        self, b: GpuBody, queries: list[str], key: str, value: str, new: str
    ) -> list[Stream]:
        # The new row is the first that the first stream of the first split sees.
        vector = f"vector<{self.wide}xf32>"
        lowest, zero = b.constant(f"{LOWEST} : f32", "lowest"), b.constant("0.0 : f32", "nothing")
        mixed = b.choose(new, value, b.splat("0.0", vector), vector)
        total = b.choose(new, b.constant("1.0 : f32", "one"), zero)
        return [
            Stream(b.choose(new, score, lowest), total, mixed)
            for (score,) in self.dots(b, queries, [key])
        ]

    def _all(
        self,
        b: GpuBody,
        streams: list[Stream],
        queries: list[str],
        caches: tuple[Binding, Binding],
        place: tuple[tuple[str, str], str, str],
        bounds: tuple[str, str],
    ) -> list[Stream]:
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
        with b.loop(begin, end, self.streams * self.at_once, carried, types) as loop:
            first = b.let("first", f"arith.addi {loop.index}, {side} : index")
            places = [b.add(first, i * self.streams) for i in range(self.at_once)]
            inside = [b.compare("ult", at, end) for at in places]
            safe = [b.least(at, last) for at in places]
            loaded = [
                [b.load(cache, (*row, at, own), self.wide) for at in safe] for cache in caches
            ]
            tops, totals, mixes = (loop.carried[i * group : (i + 1) * group] for i in range(3))
            keys, values = loaded
            states = zip(tops, totals, mixes, strict=True)
            after = [
                self._seen(b, Stream(*state), dots, values, inside)
                for state, dots in zip(states, self.dots(b, queries, keys), strict=True)
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
            Stream(results[g], results[group + g], results[2 * group + g]) for g in range(group)
        ]

    def _seen(
        self,
        b: GpuBody,
        stream: Stream,
        dots: Iterable[str],
        values: Sequence[str],
        inside: Sequence[str],
    ) -> Stream:
        # A few positions more, under their own maximum and the one before.
        lowest, zero = b.constant(f"{LOWEST} : f32", "lowest"), b.constant("0.0 : f32", "nothing")
        scores = [b.choose(holds, dot, lowest) for dot, holds in zip(dots, inside, strict=True)]
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
        return Stream(top, total, mixed)
