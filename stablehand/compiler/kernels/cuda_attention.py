"""Attention on a CUDA device: the lanes of a warp meet by butterflies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from stablehand.compiler.kernels.cuda_formats import CUDA
from stablehand.compiler.kernels.gpu_attention import LOWEST, Attention, Stream, kernel
from stablehand.compiler.kernels.gpu_text import SUBGROUP, GpuBody, buffer
from stablehand.compiler.kernels.text import Executable
from stablehand.emit.definitions import Contract
from stablehand.formats import DTYPE_BITS

_BYTES = 16
_JOINED = 16  # splits whose mixtures are under way together


class _CudaAttention(Attention):
    family = CUDA
    teams = 4

    @staticmethod
    def fits(contract: Contract) -> bool:
        # A power of two: they meet by butterflies, and RoPE's halves are whole lanes.
        wide = _CudaAttention.wide_of(contract)
        lanes = contract["head_dim"] // wide
        return (
            contract["head_dim"] % SUBGROUP == 0
            and lanes in (2, 4, 8, 16, 32)
            and lanes * wide == contract["head_dim"]
        )

    @staticmethod
    def wide_of(contract: Contract) -> int:
        least = _BYTES * 8 // DTYPE_BITS[str(contract["cache"])]
        return max(least, int(contract["head_dim"]) // SUBGROUP)

    @staticmethod
    def at_once_of(group: int) -> int:
        return 4

    def dots(
        self, b: GpuBody, queries: Sequence[str], keys: Sequence[str]
    ) -> Iterator[Iterable[str]]:
        for query in queries:
            yield (self._dot(b, query, key) for key in keys)

    def _dot(self, b: GpuBody, query: str, key: str) -> str:
        products = b.floats("arith.mulf", query, key, lanes=self.wide)
        return b.across("arith.addf", b.total("add", products, self.wide), last=self.lanes)

    def joined(self, b: GpuBody, streams: Sequence[Stream]) -> Iterator[Stream]:
        return (self._joined(b, stream) for stream in streams)

    def _joined(self, b: GpuBody, stream: Stream) -> Stream:
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
        return Stream(top, total, mixed)

    def join(self, symbol: str) -> Executable:
        """One warp a query: its splits' mixtures, each under its own maximum, as one."""
        b = GpuBody()
        parts, stats = buffer("%parts", self.parts), buffer("%stats", self.stats)
        y = self.by_head("%y", self.heads, self.activations, new=True)
        lane = b.thread()
        x_row, head = b.workgroup("y"), b.workgroup("x")
        kv_head = b.let("kv_head", f"arith.divui {head}, {b.index(self.group)} : index")
        query = b.let("query", f"arith.remui {head}, {b.index(self.group)} : index")
        _, _, used = self.used(b, self.place(b, x_row)[1])
        wide = max(1, self.head_dim // SUBGROUP)
        vector = f"vector<{wide}xf32>"
        lowest, zero = b.constant(f"{LOWEST} : f32", "lowest"), b.constant("0.0 : f32", "nothing")
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


ATTENTION = kernel(_CudaAttention, version=1)
"""Over the used part of the caches."""
