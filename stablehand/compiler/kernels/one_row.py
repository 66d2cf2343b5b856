"""One row of activations, 8-bit codes or f32, as kernels meet matrices in codes with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from stablehand.compiler.kernels.codes import VECTORS, Codes, Met
from stablehand.compiler.kernels.dots import Dots
from stablehand.compiler.kernels.text import Binding, Body
from stablehand.formats import Q8_GROUP, Q8_SUM
from stablehand.signature import TensorType


class OneRow(Protocol):
    """One row of activations."""

    @property
    def bindings(self) -> tuple[Binding, ...]:
        """What a kernel is given of it."""

    def prepare(self, matrices: Sequence[Codes]) -> None:
        """What a workgroup works out before its first tile of some matrices."""

    def meet(self, matrix: Codes, tile: str, place: str) -> Iterator[Met]:
        """One group of inputs against a tile, or each half of it."""


class QuantisedRow:
    """8-bit codes in groups of 32 with a scale and two sums each."""

    def __init__(self, b: Body, columns: int, dots: Dots) -> None:
        self.b, self.dots, self.groups = b, dots, columns // Q8_GROUP
        words = TensorType((columns // 4,), "i32")
        self.codes = Binding("%x_codes", TensorType((1, columns), "i8"), view=words)
        flat = TensorType((self.groups,), "f32")
        self.scales = Binding("%x_scales", TensorType((1, self.groups), "f32"), view=flat)
        sums = TensorType((columns // Q8_SUM,), "i32")
        self.sums = Binding("%x_sums", TensorType((1, columns // Q8_SUM), "i32"), view=sums)
        self._starts: dict[tuple[int, int], Binding] = {}
        self._totals: dict[int, Binding] = {}

    @property
    def bindings(self) -> tuple[Binding, ...]:
        """In the order of a contract's operands."""
        return self.codes, self.scales, self.sums

    def prepare(self, matrices: Sequence[Codes]) -> None:
        """Of each group, or half of one, what depends on its sum: the same for all outputs."""
        b = self.b
        self._starts, self._totals = {}, {}
        for matrix in matrices:
            origin, halves = self._origin(matrix), matrix.halves
            if origin and (origin, halves) not in self._starts:
                self._starts[origin, halves] = b.scratch("starts", (self.groups * halves,), "i32")
            if matrix.scheme.minimum and halves not in self._totals:
                self._totals[halves] = b.scratch("totals", (self.groups * halves,))
        for halves in (1, 2):
            starts = {o: binding for (o, h), binding in self._starts.items() if h == halves}
            if starts or halves in self._totals:
                self._prepare(halves, starts)

    def _prepare(self, halves: int, starts: dict[int, Binding]) -> None:
        b = self.b
        with b.loop(b.index(0), b.index(self.groups * halves), 1) as each:
            place = each.index
            if halves == 2:
                total = b.get(self.sums, (place,))
            else:
                first = b.multiply(place, 2)
                low, high = b.get(self.sums, (first,)), b.get(self.sums, (b.add(first, 1),))
                total = b.let("sum", f"arith.addi {low}, {high} : i32")
            for origin, binding in starts.items():
                by = b.constant(f"{-origin} : i32", "minus")
                start = b.let("start", f"arith.muli {total}, {by} : i32")
                b.do(f"memref.store {start}, {binding.name}[{place}] : {binding.memref}")
            if halves in self._totals:
                binding = self._totals[halves]
                scale = b.get(self.scales, (b.divide(place, halves),))
                whole = b.let("whole", f"arith.sitofp {total} : i32 to f32")
                scaled = b.let("total", f"arith.mulf {whole}, {scale} : f32")
                b.do(f"memref.store {scaled}, {binding.name}[{place}] : {binding.memref}")

    def meet(self, matrix: Codes, tile: str, place: str) -> Iterator[Met]:
        """Sums of products of codes are exact; the scale of the group multiplies them."""
        b, halves = self.b, matrix.halves
        codes = matrix.codes(tile, place, unsigned=self.dots.unsigned(matrix.bits))
        first = b.multiply(place, VECTORS)
        words = [self.dots.spread(b, self.codes, (b.add(first, j),)) for j in range(VECTORS)]
        scale = b.repeat(b.get(self.scales, (place,)), matrix.lanes)
        for half in range(halves):
            mine = slice(half * VECTORS // halves, (half + 1) * VECTORS // halves)
            at = (b.add(b.multiply(place, halves), half),)
            start = self._start(matrix, at)
            sums = self.dots.into(b, start, codes[mine], words[mine], matrix.bits)
            total = None
            if matrix.scheme.minimum:
                total = b.repeat(b.get(self._totals[halves], at), matrix.lanes)
            yield Met(matrix.whole(sums), scale, total)

    def _origin(self, matrix: Codes) -> int:
        return matrix.origin(unsigned=self.dots.unsigned(matrix.bits))

    def _start(self, matrix: Codes, at: tuple[str]) -> str:
        """Minus the code of zero times the sum of activations, which are the same for all outputs."""
        b, origin = self.b, self._origin(matrix)
        if not origin:
            return b.splat("0", self.dots.words)
        start = b.get(self._starts[origin, matrix.halves], at)
        return b.let("start", f"vector.broadcast {start} : i32 to {self.dots.words}")


class FloatRow:
    """f32."""

    def __init__(self, b: Body, columns: int) -> None:
        self.b, self.columns = b, columns
        flat = TensorType((columns,), "f32")
        self.x = Binding("%x", TensorType((1, columns), "f32"), view=flat)
        self._totals: dict[int, Binding] = {}

    @property
    def bindings(self) -> tuple[Binding, ...]:
        """In the order of a contract's operands."""
        return (self.x,)

    def prepare(self, matrices: Sequence[Codes]) -> None:
        """The sum of each group, or half of one, for matrices with minimums."""
        b, size = self.b, Q8_SUM // 2
        self._totals = {}
        for halves in sorted({m.halves for m in matrices if m.scheme.minimum}):
            inputs = Q8_GROUP // halves
            self._totals[halves] = b.scratch("totals", (self.columns // inputs,))
            with b.loop(b.index(0), b.index(self.columns // inputs), 1) as each:
                first = b.multiply(each.index, inputs)
                parts = [b.load(self.x, (b.add(first, at),), size) for at in range(0, inputs, size)]
                some = parts[0]
                for part in parts[1:]:
                    some = b.floats("arith.addf", some, part, lanes=size)
                total = b.total("add", some, size)
                to = self._totals[halves]
                b.do(f"memref.store {total}, {to.name}[{each.index}] : {to.memref}")

    def meet(self, matrix: Codes, tile: str, place: str) -> Iterator[Met]:
        """Codes as they are widened; four sums at once, so that none waits for the one before."""
        b, halves, lanes = self.b, matrix.halves, matrix.lanes
        codes = matrix.tall(tile, place)
        first = b.multiply(place, Q8_GROUP)
        for half in range(halves):
            mine = range(half * VECTORS // halves, (half + 1) * VECTORS // halves)
            sums: list[str] = []
            for j in mine:
                for i, tall in enumerate(codes[j]):
                    x = b.repeat(b.get(self.x, (b.add(first, 4 * j + i),)), lanes)
                    if j == mine.start:
                        sums.append(b.floats("arith.mulf", tall, x, lanes=lanes))
                    else:
                        sums[i] = b.floats("math.fma", tall, x, sums[i], lanes=lanes)
            while len(sums) > 1:
                pairs = zip(sums[::2], sums[1::2], strict=True)
                sums = [b.floats("arith.addf", *pair, lanes=lanes) for pair in pairs]
            total = None
            if matrix.scheme.minimum:
                at = (b.add(b.multiply(place, halves), half),)
                total = b.repeat(b.get(self._totals[halves], at), lanes)
            yield Met(matrix.lowered(sums[0]), None, total)
