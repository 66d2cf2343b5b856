"""How a workgroup on Vulkan or Metal reads a row of weights in each format, by vectors of at most four."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence

from stablehand.compiler.kernels.gpu_formats import Blocks, Family, Reader
from stablehand.compiler.kernels.gpu_text import GpuBody
from stablehand.compiler.kernels.spirv_text import VECTOR, WIDEST, SpirvBody
from stablehand.compiler.kernels.text import Binding
from stablehand.emit.matrix import Storage
from stablehand.formats import FLOATS, ROWS


class _Vectors(Reader):
    """Vectors of four f32 on both sides."""

    piece = WIDEST
    type = VECTOR
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
    """A lane has sixteen codes, all of one block."""

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
        if self.bindings[1].seen.dtype != "f32":
            scale = b.let("s", f"arith.extf {scale} : f16 to f32")
        return b.repeat(scale, self.piece)

    def _word(self, words: str, place: int) -> str:
        """One of the lane's words."""
        return self.b.let(
            "w", f"vector.extract {words}[{place}] : i32 from vector<{self.words}xi32>"
        )

    def _bytes(self, words: str, place: int) -> str:
        """The four bytes of one of the lane's words, signed, as f32."""
        b, word = self.b, self._word(words, place)
        word = b.let("w", f"vector.broadcast {word} : i32 to vector<1xi32>")
        four = b.let("bytes", f"vector.bitcast {word} : vector<1xi32> to vector<4xi8>")
        return b.let("f", f"arith.sitofp {four} : vector<4xi8> to {VECTOR}")


class _Q8(_Blocks):
    words = 4

    def codes(self, words: str) -> list[str]:
        return [self._bytes(words, i) for i in range(4)]

    def inputs(self, base: str, lane: str) -> list[str]:
        first = self._at(base, lane, 1, self.wide)
        return [self.b.add(first, 4 * i) for i in range(4)]


class _F8(_Q8):
    def codes(self, words: str) -> list[str]:
        # Sign and magnitude become an f16's, whose exponent is biased by 8 more: see the definition.
        b, bias = self.b, self.b.splat("256.0", VECTOR)
        made = []
        for place in range(4):
            word = self._word(words, place)
            even = self._halves(word, (0x00800080, 8), (0x007F007F, 7))
            odd = self._halves(word, (0x80008000, 0), (0x7F007F00, -1))
            both = "vector<2xf16>, vector<2xf16>"
            four = b.let("h", f"vector.shuffle {even}, {odd} [0, 2, 1, 3] : {both}")
            wide = b.let("f", f"arith.extf {four} : vector<4xf16> to {VECTOR}")
            made.append(b.floats("arith.mulf", wide, bias, lanes=self.piece))
        return made

    def _halves(self, word: str, *moves: tuple[int, int]) -> str:
        # Two f16 of the bits under each mask, moved up, or down where the number is below zero.
        b, parts = self.b, []
        for mask, by in moves:
            signed = mask - (1 << 32) if mask >> 31 else mask
            part = b.let("w", f"arith.andi {word}, {b.constant(f'{signed} : i32', 'mask')} : i32")
            if by:
                shift = "shli" if by > 0 else "shrui"
                number = b.constant(f"{abs(by)} : i32", "by")
                part = b.let("w", f"arith.{shift} {part}, {number} : i32")
            parts.append(part)
        bits = b.let("w", f"arith.ori {parts[0]}, {parts[1]} : i32")
        bits = b.let("w", f"vector.broadcast {bits} : i32 to vector<1xi32>")
        return b.let("h", f"vector.bitcast {bits} : vector<1xi32> to vector<2xf16>")


class _Q4(_Blocks):
    words = 2

    def codes(self, words: str) -> list[str]:
        # Less 8 at once: what is taken off the sums instead would not leave zero of a row of zeros.
        b, type_ = self.b, "vector<2xi32>"
        mask, eight = b.splat("252645135", type_), b.splat("8.0", VECTOR)  # 0x0F0F0F0F
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


_BLOCKS: Mapping[str, Callable[[GpuBody, Storage, str], Reader]] = {
    "q8_0": _Q8,
    "q4_0": _Q4,
    "int8": _Q8,
    "f8_e4m3": _F8,
    "f8_e4m3_128": _F8,
}


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
