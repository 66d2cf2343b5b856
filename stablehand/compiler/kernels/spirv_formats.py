"""How a workgroup on Vulkan or Metal reads a row of weights in each format, by vectors of at most four."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence

from stablehand.compiler.kernels.gpu_formats import Blocks, Family, Reader
from stablehand.compiler.kernels.gpu_text import GpuBody
from stablehand.compiler.kernels.spirv_text import WIDEST, SpirvBody
from stablehand.compiler.kernels.text import Binding
from stablehand.emit.matrix import Storage
from stablehand.formats import FLOATS, ROWS

_VECTOR = f"vector<{WIDEST}xf32>"


class _Vectors(Reader):
    """Vectors of four f32 on both sides."""

    piece = WIDEST
    type = _VECTOR
    rows, loads = 4, 8

    def total(self, total: str) -> str:
        return self.b.total("add", total, self.piece)

    def _piece(self, x: Binding, at: str, inside: str | None) -> str:
        if inside is None:
            return self.b.load(x, (at,), self.piece)
        return self.b.widened(self.b.read_if(inside, x, (at,), self.piece), self.piece, x)


class _Dense(_Vectors):
    wide = WIDEST

    def __init__(self, b: GpuBody, stored: Storage, name: str) -> None:
        super().__init__(b)
        self.bindings = (b.buffer(name, stored.types()[0], lanes=self.wide),)

    def fetch(self, row: str, base: str, lane: str, inside: str | None) -> Sequence[str]:
        (weights,), at = self.bindings, (row, self._at(base, lane, 1, self.wide))
        if inside is None:
            return (self.b.load(weights, at, self.wide),)
        return (self.b.widened(self.b.read_if(inside, weights, at, self.wide), self.wide, weights),)

    def activations(self, x: Binding, base: str, lane: str, inside: str | None) -> Sequence[str]:
        return (self._piece(x, self._at(base, lane, 1, self.wide), inside),)

    def into(self, total: str, weights: Sequence[str], x: Sequence[str]) -> str:
        return self.b.floats("math.fma", x[0], weights[0], total, lanes=self.piece)

    def numbers(self, weights: Sequence[str]) -> Sequence[str]:
        return weights

    def places(
        self, numbers: Sequence[str], base: str, lane: str
    ) -> Iterator[tuple[str, str, int]]:
        yield numbers[0], self._at(base, lane, 1, self.wide), self.piece


class _Blocks(_Vectors, Blocks):
    """A lane has sixteen codes, half a block."""

    wide = 16

    @abstractmethod
    def codes(self, words: str) -> list[str]:
        """The lane's codes as vectors of f32, less what its format takes off."""

    @abstractmethod
    def inputs(self, base: str, lane: str) -> list[str]:
        """The first input of each of them."""

    def activations(self, x: Binding, base: str, lane: str, inside: str | None) -> Sequence[str]:
        return [self._piece(x, at, inside) for at in self.inputs(base, lane)]

    def into(self, total: str, weights: Sequence[str], x: Sequence[str]) -> str:
        b, lanes = self.b, self.piece
        first, *rest = zip(self.codes(weights[0]), x, strict=True)
        part = b.floats("arith.mulf", *first, lanes=lanes)
        for pair in rest:
            part = b.floats("math.fma", *pair, part, lanes=lanes)
        return b.floats("math.fma", self._scales(weights[1]), part, total, lanes=lanes)

    def numbers(self, weights: Sequence[str]) -> Sequence[str]:
        scales = self._scales(weights[1])
        return [
            self.b.floats("arith.mulf", codes, scales, lanes=self.piece)
            for codes in self.codes(weights[0])
        ]

    def places(
        self, numbers: Sequence[str], base: str, lane: str
    ) -> Iterator[tuple[str, str, int]]:
        for piece, at in zip(numbers, self.inputs(base, lane), strict=True):
            yield piece, at, self.piece

    def _scales(self, scale: str) -> str:
        b = self.b
        return b.repeat(b.let("s", f"arith.extf {scale} : f16 to f32"), self.piece)

    def _bytes(self, words: str, place: int) -> str:
        """The four bytes of one of the lane's words, signed, as f32."""
        b = self.b
        word = b.let("w", f"vector.extract {words}[{place}] : i32 from vector<{self.words}xi32>")
        word = b.let("w", f"vector.broadcast {word} : i32 to vector<1xi32>")
        four = b.let("bytes", f"vector.bitcast {word} : vector<1xi32> to vector<4xi8>")
        return b.let("f", f"arith.sitofp {four} : vector<4xi8> to {_VECTOR}")


class _Q8(_Blocks):
    words = 4

    def codes(self, words: str) -> list[str]:
        return [self._bytes(words, i) for i in range(4)]

    def inputs(self, base: str, lane: str) -> list[str]:
        first = self._at(base, lane, 1, self.wide)
        return [self.b.add(first, 4 * i) for i in range(4)]


class _Q4(_Blocks):
    words = 2

    def codes(self, words: str) -> list[str]:
        # Less 8 at once: what is taken off the sums instead would not leave zero of a row of zeros.
        b, type_ = self.b, "vector<2xi32>"
        mask, eight = b.splat("252645135", type_), b.splat("8.0", _VECTOR)  # 0x0F0F0F0F
        high = b.let("w", f"arith.shrui {words}, {b.splat('4', type_)} : {type_}")
        halves = [b.let("w", f"arith.andi {half}, {mask} : {type_}") for half in (words, high)]
        return [
            b.floats("arith.subf", self._bytes(half, i), eight, lanes=self.piece)
            for half in halves
            for i in range(2)
        ]

    def inputs(self, base: str, lane: str) -> list[str]:
        # Two lanes to a block: eight low halves, and the eight inputs 16 further on.
        b = self.b
        block = b.multiply(b.divide(lane, 2), 32)
        eight = b.multiply(b.let("in", f"arith.remui {lane}, {b.index(2)} : index"), 8)
        first = b.sum(base, b.sum(block, eight))
        return [b.add(first, i) for i in (0, 4, 16, 20)]


_BLOCKS = {"q8_0": _Q8, "q4_0": _Q4}


def _readable(stored: Storage) -> bool:
    least = WIDEST if stored.format in FLOATS else _Blocks.wide
    return (
        stored.layout == ROWS
        and stored.shape[1] % least == 0
        and (stored.format in FLOATS or stored.format in _BLOCKS)
    )


def _reader(b: GpuBody, stored: Storage, name: str, bits: int) -> Reader:
    if stored.format in FLOATS:
        return _Dense(b, stored, name)
    return _BLOCKS[stored.format](b, stored, name)


SPIRV = Family("spirv", SpirvBody, _readable, _reader, teams=1, most_teams=2, enough=1500)
"""Devices behind Vulkan, and Apple's."""
