"""Attention on Vulkan and Metal: the threads of a workgroup meet in memory that they share.

No exchange within a subgroup is used, for how many threads that has is the device's to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from stablehand.compiler.kernels.gpu_attention import LOWEST, Attention, Stream, kernel
from stablehand.compiler.kernels.gpu_text import GpuBody
from stablehand.compiler.kernels.spirv_formats import SPIRV
from stablehand.compiler.kernels.spirv_text import VECTOR, WIDEST, SpirvBody
from stablehand.compiler.kernels.text import Executable
from stablehand.emit.definitions import Contract

_HEADS = tuple(WIDEST * lanes for lanes in (4, 8, 16, 32, 64) if lanes <= SpirvBody.team)
"""Sizes of heads whose halves, for RoPE, are whole lanes."""

_SCORES = 16  # of a thread between two meetings: four KiB of what is shared, with queries of one head of keys


class _SpirvAttention(Attention):
    family = SPIRV
    teams = 1

    @staticmethod
    def fits(contract: Contract) -> bool:
        return contract["head_dim"] in _HEADS and contract["cache"] in ("f32", "f16")

    @staticmethod
    def wide_of(contract: Contract) -> int:
        return WIDEST

    @staticmethod
    def at_once_of(group: int) -> int:
        return max(1, min(8, _SCORES // group))

    def dots(
        self, b: GpuBody, queries: Sequence[str], keys: Sequence[str]
    ) -> Iterator[Iterable[str]]:
        # Each lane's products lie side by side with those of its stream, one thread adds up each score of the
        # workgroup's, and every lane reads those of its stream. A row has one element more than it needs:
        # threads with neighbouring rows then read from different banks.
        many = len(keys) * len(queries)
        parts = b.shared("parts", (many, self.streams, self.lanes + 1))
        scores = b.shared("scores", (many * self.streams,))
        thread, zero = b.thread(), b.index(0)
        along = b.let("along", f"arith.remui {thread}, {b.index(self.lanes)} : index")
        side = b.divide(thread, self.lanes)
        for i, (query, key) in enumerate((query, key) for query in queries for key in keys):
            product = b.floats("arith.mulf", query, key, lanes=self.wide)
            b.put(b.total("add", product, self.wide), parts, (b.index(i), side, along))
        b.do("gpu.barrier")
        each, total = b.index(self.streams), many * self.streams
        with b.loop(thread, b.index(total), b.team) as loop:
            own = [
                b.let("row", f"arith.{op} {loop.index}, {each} : index")
                for op in ("divui", "remui")
            ]
            score = b.get(parts, (*own, zero))
            for lane in range(1, self.lanes):
                score = b.f32("arith.addf", score, b.get(parts, (*own, b.index(lane))))
            b.put(score, scores, (loop.index,))
        b.do("gpu.barrier")
        for q in range(len(queries)):
            first = q * len(keys)
            yield [
                b.get(scores, (b.add(side, (first + k) * self.streams),)) for k in range(len(keys))
            ]

    def joined(self, b: GpuBody, streams: Sequence[Stream]) -> Iterator[Stream]:
        many = len(streams)
        each = (many, self.streams)
        tops, totals = b.shared("tops", each), b.shared("totals", each)
        mixes = b.shared("mixes", (*each, self.head_dim), lanes=self.wide)
        thread = b.thread()
        own, side = self.own(b, thread), b.divide(thread, self.lanes)
        for i, stream in enumerate(streams):
            b.put(stream.top, tops, (b.index(i), side))
        b.do("gpu.barrier")
        highest = []
        for i, stream in enumerate(streams):
            top = stream.top
            for other in range(self.streams):
                top = b.f32("arith.maximumf", top, b.get(tops, (b.index(i), b.index(other))))
            fade = b.f32("math.exp", b.f32("arith.subf", stream.top, top))
            b.put(b.f32("arith.mulf", stream.total, fade), totals, (b.index(i), side))
            spread = b.repeat(fade, self.wide)
            faded = b.floats("arith.mulf", stream.mixed, spread, lanes=self.wide)
            b.store(faded, mixes, (b.index(i), side, own), self.wide)
            highest.append(top)
        b.do("gpu.barrier")
        for i, top in enumerate(highest):
            total = b.get(totals, (b.index(i), b.index(0)))
            mixed = b.load(mixes, (b.index(i), b.index(0), own), self.wide)
            for other in range(1, self.streams):
                at = (b.index(i), b.index(other))
                total = b.f32("arith.addf", total, b.get(totals, at))
                more = b.load(mixes, (*at, own), self.wide)
                mixed = b.floats("arith.addf", mixed, more, lanes=self.wide)
            yield Stream(top, total, mixed)

    def join(self, symbol: str) -> Executable:
        """One workgroup a query: each stream of threads takes every so many splits."""
        b = self.family.body()
        parts = b.buffer("%parts", self.parts, lanes=self.wide)
        stats = b.buffer("%stats", self.stats)
        y = self.by_head("%y", self.heads, self.activations, new=True)
        thread, x_row, head = b.thread(), b.workgroup("y"), b.workgroup("x")
        own, side = self.own(b, thread), b.divide(thread, self.lanes)
        kv_head = b.divide(head, self.group)
        query = b.let("query", f"arith.remui {head}, {b.index(self.group)} : index")
        _, _, used = self.used(b, self.place(b, x_row)[1])
        lowest, zero = b.constant(f"{LOWEST} : f32", "lowest"), b.constant("0.0 : f32", "nothing")
        carried, types = [lowest, zero, b.splat("0.0", VECTOR)], ("f32", "f32", VECTOR)
        with b.loop(side, used, self.streams, carried, types) as loop:
            at = (x_row, kv_head, loop.index, query)
            here, part = (b.get(stats, (*at, b.index(i))) for i in (0, 1))
            found = Stream(here, part, b.load(parts, (*at, own), self.wide))
            loop.yields(self._with(b, Stream(*loop.carried), found))
        (whole,) = self.joined(b, [Stream(*loop.results)])
        with b.only_if(b.compare("eq", side, b.index(0))):
            spread = b.repeat(whole.total, self.wide)
            shares = b.floats("arith.divf", whole.mixed, spread, lanes=self.wide)
            b.store(shares, y, (x_row, head, own), self.wide)
        bindings = (self.start, parts, stats, y)
        return b.executable(symbol, bindings, (self.heads, self.rows), self.teams)

    def _with(self, b: GpuBody, stream: Stream, found: Stream) -> list[str]:
        # What a split found, into what a stream has of others.
        top = b.f32("arith.maximumf", stream.top, found.top)
        total, mixed = b.constant("0.0 : f32", "nothing"), b.splat("0.0", VECTOR)
        for one in (stream, found):
            fade = b.f32("math.exp", b.f32("arith.subf", one.top, top))
            total = b.f32("math.fma", one.total, fade, total)
            spread = b.repeat(fade, self.wide)
            mixed = b.floats("math.fma", one.mixed, spread, mixed, lanes=self.wide)
        return [top, total, mixed]


ATTENTION = kernel(_SpirvAttention, version=1)
"""Over the used part of the caches."""
