"""Matrices of whole-number codes as kernels read them, whatever their scheme.

A vector holds four inputs of each of a tile's outputs, as a layout of 16x4 or 8x4 has them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import prod

from stablehand.compiler.kernels.text import Binding, Body
from stablehand.emit.matrix import Storage
from stablehand.emit.values import f32_literal
from stablehand.formats import FORMATS, Q8_GROUP, Layout
from stablehand.signature import TensorType
from stablehand.targets import Target

CODES = tuple(name for name, form in FORMATS.items() if form.integer)
"""The formats that kernels over whole-number codes take."""

VECTORS = Q8_GROUP // 4
"""Of one group of inputs."""

# Bytes of codes that are asked for ahead of their use: a page, where the processor's own guesses end.
_AHEAD = 4096

_LINE = 64

_TALL, _TALL_UNSIGNED = 2.0**24, 2.0**16


def takes(target: Target, *matrices: Storage) -> bool:
    """Whether matrices are in codes, in tiles of a target's vectors."""
    return target.lanes > 0 and all(
        s.format in CODES and s.layout == Layout(target.lanes, 4) and s.shape[1] % Q8_GROUP == 0
        for s in matrices
    )


@dataclass(frozen=True)
class Met:
    """One group of inputs, or a half of it, that met a tile: f32 of the tile's outputs each.

    Attributes:
      sums: of products of codes.
      times: what they are multiplied by beside the scale; None for nothing.
      total: what the minimum is multiplied by.
    """

    sums: str
    times: str | None
    total: str | None


Meet = Callable[["Codes", str, str], Iterator[Met]]
"""Takes a matrix, a tile of it and a group of inputs."""


class Codes:
    """A matrix in codes."""

    def __init__(self, b: Body, stored: Storage, name: str) -> None:
        scheme = stored.form.scheme
        assert scheme is not None
        self.b, self.stored, self.scheme = b, stored, scheme
        self.lanes = stored.layout.tile
        self.bytes = f"vector<{4 * self.lanes}xi8>"
        self.words = f"vector<{self.lanes}xi32>"
        self.vector = f"vector<{self.lanes}xf32>"
        self.bindings: list[Binding] = []
        for part, type_ in zip(stored.form.components, stored.types(), strict=True):
            given = TensorType(type_.shape, type_.dtype.replace("ui8", "i8"))
            flat = TensorType((type_.shape[0], prod(type_.shape[1:])), given.dtype)
            self.bindings.append(Binding(f"{name}_{part.name}", given, view=flat))
        inputs = [self._inputs(part) for part in (*scheme.scale, *scheme.minimum)]
        self.halves = 2 if min(inputs) < Q8_GROUP else 1
        self.shared = max(max(inputs) // Q8_GROUP, 1)
        self.tiles = stored.types()[0].shape[0]
        self.tile_bytes = sum(type_.nbytes for type_ in stored.types()) // self.tiles
        self.bits = scheme.low + scheme.high
        # Codes from 0 to 255, stored less 128: less their zero they are no signed bytes.
        self.beyond = scheme.low == 8 and scheme.offset == -128

    def _inputs(self, part: str) -> int:
        return self.stored.form.components[self.stored.form.place(part)].inputs

    @property
    def operands(self) -> list[str]:
        """What a function over this matrix calls its parameters."""
        return [binding.name for binding in self.bindings]

    def without_sign(self) -> tuple[list[str], list[str]]:
        """The same as kernels take them, and the operations before: a dispatch has no unsigned types."""
        body, names = [], []
        for binding, type_ in zip(self.bindings, self.stored.types(), strict=True):
            name = binding.name
            if type_ != binding.type:
                name = f"{name}_bits"
                body.append(
                    f"{name} = stablehlo.bitcast_convert {binding.name} : ({type_}) -> {binding.type}"
                )
            names.append(name)
        return body, names

    # Codes

    def origin(self, *, unsigned: bool) -> int:
        """The code of zero in what `codes` gives."""
        return self.scheme.offset + (128 if self.scheme.low == 8 and unsigned else 0)

    def codes(self, tile: str, place: str, *, unsigned: bool) -> list[str]:
        """A group's codes of a tile as eight vectors of bytes, four inputs of each output.

        Codes that are stored with a sign have the bit turned where they are wanted unsigned.
        """
        b, low = self.b, self.scheme.low
        loaded = self._loaded(self.bindings[0], tile, place, low)
        if low == 8:
            turn = b.splat("-128", self.bytes)
            return [
                b.let("turned", f"arith.xori {codes}, {turn} : {self.bytes}") if unsigned else codes
                for codes in loaded
            ]
        codes = self._split(loaded, low, 0)
        if self.scheme.high:
            binding = self.bindings[self.stored.form.place("high")]
            above = self._loaded(binding, tile, place, self.scheme.high)
            high = self._split(above, self.scheme.high, low)
            pairs = zip(codes, high, strict=True)
            codes = [b.let("codes", f"arith.ori {one}, {two} : {self.bytes}") for one, two in pairs]
        return codes

    def signed(self, tile: str, place: str) -> list[str]:
        """The same less the code of zero, as signed bytes; those `beyond` them as they are stored."""
        b, offset = self.b, self.scheme.offset
        codes = self.codes(tile, place, unsigned=False)
        if not offset or self.beyond:
            return codes
        zero = b.splat(str(offset), self.bytes)
        return [b.let("signed", f"arith.subi {each}, {zero} : {self.bytes}") for each in codes]

    def tall(self, tile: str, place: str) -> list[Iterator[str]]:
        """A group's codes less the code of zero, f32 of a tile's outputs, four inputs together; too large by
        what `lowered` takes off.

        A byte on top of a word of zeros is a signed number of 32 bits, by one instruction that moves bytes;
        one below the top is an unsigned number.
        """
        codes = self.codes(tile, place, unsigned=True) if self.beyond else self.signed(tile, place)
        return [self._tall(each) for each in codes]

    def _tall(self, codes: str) -> Iterator[str]:
        b, many, at = self.b, 4 * self.lanes, 2 if self.beyond else 3
        none = b.splat("0", self.bytes)
        for i in range(4):
            mask = [
                first + i if byte == at else many
                for first in range(0, many, 4)
                for byte in range(4)
            ]
            moved = b.let(
                "top", f"vector.shuffle {codes}, {none} {mask} : {self.bytes}, {self.bytes}"
            )
            yield self.whole(b.let("top", f"vector.bitcast {moved} : {self.bytes} to {self.words}"))

    def lowered(self, tall: str) -> str:
        """What is too large as `tall` gives it, at its size."""
        size = f32_literal(1 / (_TALL_UNSIGNED if self.beyond else _TALL))
        return self._floats("arith.mulf", tall, self.b.splat(size, self.vector))

    def numbers(self, tile: str, place: str) -> Iterator[str]:
        """A group's weights of a tile, input by input, f32 of its outputs: the definition's numbers."""
        scales = [self.lowered(self.scale(tile, place, half)) for half in range(self.halves)]
        minimums = [
            self.minimum(tile, place, half) for half in range(self.halves) if self.scheme.minimum
        ]
        for j, four in enumerate(self.tall(tile, place)):
            half = j * self.halves // VECTORS
            for tall in four:
                if minimums:
                    # The product is exact: rounded once, as in the definition.
                    yield self._floats("math.fma", tall, scales[half], minimums[half])
                else:
                    yield self._floats("arith.mulf", tall, scales[half])

    def scale(self, tile: str, place: str, half: int) -> str:
        """What a group's codes, or those of a half of it, are multiplied by: f32 of a tile's outputs."""
        found = self._product(self.scheme.scale, tile, place, half)
        assert found is not None
        return found

    def minimum(self, tile: str, place: str, half: int) -> str:
        """What is added to a number of a group, or of a half of it: f32 of a tile's outputs."""
        found = self._product(self.scheme.minimum, tile, place, half)
        assert found is not None
        return self._negated(found)

    def whole(self, words: str) -> str:
        """Whole numbers of a tile's outputs in f32."""
        return self.b.let("whole", f"arith.sitofp {words} : {self.words} to {self.vector}")

    # Products

    def into(self, total: str, tile: str, first: str, count: int, meet: Meet) -> str:
        """The sums of a tile's outputs with the products of some groups of inputs.

        Args:
          total: the sums so far, f32 of the tile's outputs.
          tile: which.
          first: the first group; where several share a scale, the first of those.
          count: of groups.
          meet: gives what came of each.
        """
        for begin in range(0, count, self.shared):
            some = min(self.shared, count - begin)
            total = self._shared_into(total, tile, self.b.add(first, begin), some, meet)
        return total

    def _shared_into(self, total: str, tile: str, first: str, count: int, meet: Meet) -> str:
        """The same of groups that share a part of their scale, which multiplies all of them at once."""
        scale, minimum = (
            self._product(parts, tile, first, 0, wide=True)
            for parts in (self.scheme.scale, self.scheme.minimum)
        )
        zero = self.b.splat("0.0", self.vector)
        sums = total if scale is None else zero
        below = sums if minimum is None else zero
        for g in range(count):
            place = self.b.add(first, g)
            self._ask(tile, place, g == 0)
            for half, met in enumerate(meet(self, tile, place)):
                own = self._product(self.scheme.scale, tile, place, half, wide=False)
                sums = self._with_product(sums, met.sums, own, met.times)
                if self.scheme.minimum:
                    lower = self._product(self.scheme.minimum, tile, place, half, wide=False)
                    if minimum is not None:
                        below = self._with_product(below, met.total, lower)
                    else:
                        assert lower is not None
                        sums = self._with_product(sums, met.total, self._negated(lower))
        if scale is not None:
            sums = self._with_product(total, sums, scale)
        return sums if minimum is None else self._with_product(sums, below, self._negated(minimum))

    def _ask(self, tile: str, place: str, first: bool) -> None:
        """Ask for what a group some time ahead is read from; beyond a tile's end lies the next one."""
        b, ahead = self.b, _AHEAD // (self.lanes * VECTORS * self.scheme.low // 2)
        for binding, part in zip(self.bindings, self.stored.form.components, strict=True):
            size = binding.seen.nbytes // prod(binding.seen.shape)
            if part.inputs > Q8_GROUP:
                if first:
                    there = b.divide(b.add(place, ahead), part.inputs // Q8_GROUP)
                    b.prefetch(binding, (tile, b.multiply(there, self.lanes)))
                continue
            elements = self.lanes * Q8_GROUP // part.inputs
            there = b.multiply(b.add(place, ahead), elements)
            for at in range(0, elements, _LINE // size):
                b.prefetch(binding, (tile, b.add(there, at)))

    def _with_product(self, total: str, one: str | None, *others: str | None) -> str:
        factors = [each for each in (one, *others) if each is not None]
        while len(factors) > 2:
            factors[1:3] = [self._floats("arith.mulf", *factors[1:3])]
        if len(factors) == 2:
            return self._floats("math.fma", *factors, total)
        return self._floats("arith.addf", *factors, total)

    # Bits and numbers

    def _floats(self, operation: str, *operands: str) -> str:
        return self.b.floats(operation, *operands, lanes=self.lanes)

    def _negated(self, minimum: str) -> str:
        return self._floats("arith.negf", minimum) if self.scheme.subtract else minimum

    def _loaded(self, binding: Binding, tile: str, place: str, bits: int) -> list[str]:
        """All vectors that hold so many bits of a group's codes."""
        b, size = self.b, 4 * self.lanes
        first = b.multiply(place, bits * size)
        return [
            b.let(
                "codes",
                f"vector.load {binding.name}[{tile}, {b.add(first, j * size)}] : "
                f"{binding.memref}, {self.bytes}",
            )
            for j in range(bits)
        ]

    def _split(self, loaded: list[str], bits: int, to: int) -> list[str]:
        """Codes of so many bits, apart, moved up to begin at bit `to`: four inputs a vector, in order."""
        # Bytes of a run hold every fourth or sixteenth input: of 4 bits the low halves of all vectors come
        # first; of fewer, all of one vector before the next.
        fields = 8 // bits
        order = (
            [(v, f) for f in range(fields) for v in range(len(loaded))]
            if bits == 4
            else [(v, f) for v in range(len(loaded)) for f in range(fields)]
        )
        return [self._field(loaded[v], f * bits - to, ((1 << bits) - 1) << to) for v, f in order]

    def _field(self, codes: str, down: int, mask: int) -> str:
        """Moved down, or up, as words: what crosses from byte to byte is masked."""
        b = self.b
        if down:
            words = b.let("words", f"vector.bitcast {codes} : {self.bytes} to {self.words}")
            way = "shrui" if down > 0 else "shli"
            by = b.splat(str(abs(down)), self.words)
            moved = b.let("moved", f"arith.{way} {words}, {by} : {self.words}")
            codes = b.let("moved", f"vector.bitcast {moved} : {self.words} to {self.bytes}")
        return b.let("bits", f"arith.andi {codes}, {b.splat(str(mask), self.bytes)} : {self.bytes}")

    def _product(
        self, parts: tuple[str, ...], tile: str, place: str, half: int, *, wide: bool | None = None
    ) -> str | None:
        """The product of components for a group, or a half of it, in f32.

        Of all of them, or of those alone that many groups share (`wide`) or do not.
        """
        found = None
        for part in parts:
            if wide is None or wide == (self._inputs(part) > Q8_GROUP):
                number = self._numbers(part, tile, place, half)
                found = number if found is None else self._floats("arith.mulf", found, number)
        return found

    def _numbers(self, part: str, tile: str, place: str, half: int) -> str:
        """A component's elements for a group, or a half of it, in f32."""
        b, inputs = self.b, self._inputs(part)
        binding = self.bindings[self.stored.form.place(part)]
        if inputs < Q8_GROUP:
            place = b.add(b.multiply(place, Q8_GROUP // inputs), half)
        elif inputs > Q8_GROUP:
            place = b.divide(place, inputs // Q8_GROUP)
        at = (tile, b.multiply(place, self.lanes))
        if binding.seen.dtype != "i8":
            return b.load(binding, at, self.lanes)
        small = b.read(binding, at, self.lanes)
        component = self.stored.form.components[self.stored.form.place(part)]
        extend = "extui" if component.dtype == "ui8" else "extsi"
        words = b.let("small", f"arith.{extend} {small} : vector<{self.lanes}xi8> to {self.words}")
        if component.halves:
            way, by = ("shrui", "4") if component.halves.index(part) else ("andi", "15")
            words = b.let("half", f"arith.{way} {words}, {b.splat(by, self.words)} : {self.words}")
        return self.whole(words)
