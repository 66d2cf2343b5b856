"""How a warp of a CUDA device reads a row of weights in each format: loads of neighbouring words, numbers in
registers.

Whole numbers become floats without a conversion, which these GPUs do slowly: a byte placed into the bits of a
float by one permutation is that float plus a constant.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence

from stablehand.compiler.kernels.gpu_formats import Blocks, Family, Reader
from stablehand.compiler.kernels.gpu_text import GpuBody, buffer
from stablehand.compiler.kernels.text import Binding
from stablehand.emit.matrix import Storage
from stablehand.formats import FLOATS, ROWS

_BYTES = 16
"""That a lane reads at once: the widest load there is."""


class _Dense(Reader):
    def __init__(self, b: GpuBody, stored: Storage, name: str, bits: int) -> None:
        super().__init__(b)
        self.bindings = (buffer(name, stored.types()[0]),)
        self.wide = _BYTES * 8 // bits
        self.piece, self.rows, self.loads = self.wide, 1, 8
        self.type = f"vector<{self.wide}xf32>"

    def fetch(self, row: str, base: str, lane: str, inside: str | None) -> Sequence[str]:
        return (self._load(self.bindings[0], (row, self._at(base, lane, 1, self.wide)), inside),)

    def activations(self, x: Binding, base: str, lane: str, inside: str | None) -> Sequence[str]:
        return (self._load(x, (self._at(base, lane, 1, self.wide),), inside),)

    def into(self, total: str, weights: Sequence[str], x: Sequence[str]) -> str:
        return self.b.floats("math.fma", x[0], weights[0], total, lanes=self.wide)

    def numbers(self, weights: Sequence[str]) -> Sequence[str]:
        return weights

    def places(
        self, numbers: Sequence[str], base: str, lane: str
    ) -> Iterator[tuple[str, str, int]]:
        yield numbers[0], self._at(base, lane, 1, self.wide), self.wide

    def total(self, total: str) -> str:
        return self.b.total("add", total, self.wide)

    def _load(self, binding: Binding, at: Sequence[str], inside: str | None) -> str:
        if inside is None:
            return self.b.load(binding, at, self.wide)
        return self.b.widened(self.b.read_if(inside, binding, at, self.wide), self.wide, binding)


class _Blocks(Blocks):
    """A lane has sixteen codes, and meets them one by one.

    Attributes:
      apart: inputs between the first of its codes and the ninth.
    """

    wide, piece, rows, loads, least = 16, 8, 4, 8, 2
    resident = 6
    apart = 8

    def activations(self, x: Binding, base: str, lane: str, inside: str | None) -> Sequence[str]:
        first = self.first(base, lane)
        return [self._piece(x, at, inside) for at in (first, self.b.add(first, self.apart))]

    def _piece(self, x: Binding, at: str, inside: str | None) -> str:
        if inside is None:
            return self.b.load(x, (at,), self.piece)
        return self.b.widened(self.b.read_if(inside, x, (at,), self.piece), self.piece, x)

    def prepared(self, x: Sequence[str]) -> Sequence[str]:
        vector = f"vector<{self.piece}xf32>"
        return [
            self.b.let("x", f"vector.extract {piece}[{i}] : f32 from {vector}")
            for piece in x
            for i in range(self.piece)
        ]

    def into(self, total: str, weights: Sequence[str], x: Sequence[str]) -> str:
        part = self.start(x)
        for code, one in zip(self.codes(weights[0]), x, strict=False):
            part = self.b.f32("math.fma", code, one, part)
        return self.b.f32("math.fma", self._scale(weights[1]), part, total)

    def numbers(self, weights: Sequence[str]) -> Sequence[str]:
        b, vector = self.b, f"vector<{self.piece}xf32>"
        scales = b.repeat(self._scale(weights[1]), self.piece)
        codes = self.exact(self.codes(weights[0]))
        halves = []
        for first in (0, self.piece):
            listed = ", ".join(codes[first : first + self.piece])
            half = b.let("codes", f"vector.from_elements {listed} : {vector}")
            halves.append(b.floats("arith.mulf", half, scales, lanes=self.piece))
        return halves

    def places(
        self, numbers: Sequence[str], base: str, lane: str
    ) -> Iterator[tuple[str, str, int]]:
        first = self.first(base, lane)
        for half, at in zip(numbers, (first, self.b.add(first, self.apart)), strict=True):
            yield half, at, self.piece

    def first(self, base: str, lane: str) -> str:
        """The input of the lane's first code."""
        return self._at(base, lane, 1, self.wide)

    @abstractmethod
    def codes(self, words: str) -> list[str]:
        """The lane's codes as f32, up to a factor and an offset."""

    def start(self, x: Sequence[str]) -> str:
        """What a sum of `codes` times x begins with."""
        return self.b.constant("0.0 : f32", "nothing")

    def exact(self, codes: Sequence[str]) -> Sequence[str]:
        """`codes` without the factor and the offset."""
        return codes

    def _scale(self, scale: str) -> str:
        if self.bindings[1].seen.dtype == "f32":
            return scale
        return self.b.let("s", f"arith.extf {scale} : f16 to f32")

    def word(self, codes: str, place: int) -> str:
        """One of the lane's words."""
        return self.b.let(
            "w", f"vector.extract {codes}[{place}] : i32 from vector<{self.words}xi32>"
        )

    def masked(self, word: str, mask: int, by: int = 0) -> str:
        """The bits under a mask, moved up, or down where the number is below zero."""
        b, signed = self.b, mask - (1 << 32) if mask >> 31 else mask
        kept = b.let("w", f"arith.andi {word}, {b.constant(f'{signed} : i32', 'mask')} : i32")
        if not by:
            return kept
        number = b.constant(f"{abs(by)} : i32", "by")
        return b.let("w", f"arith.{'shli' if by > 0 else 'shrui'} {kept}, {number} : i32")

    def permuted(self, word: str, exponent: int, selector: int) -> str:
        """The f32 whose four bytes are taken from a word's (0-3) and a constant's (4-7)."""
        b = self.b
        constant = b.constant(f"{exponent} : i32", "exponent")
        select = b.constant(f"{selector} : i32", "select")
        bits = b.let(
            "bits",
            f'llvm.call_intrinsic "llvm.nvvm.prmt"({word}, {constant}, {select}) : '
            "(i32, i32, i32) -> i32",
        )
        return b.let("f", f"arith.bitcast {bits} : i32 to f32")


class _Q8(_Blocks):
    words = 4

    def codes(self, words: str) -> list[str]:
        # code + 128 in the last byte of 2^23: what is subtracted again is exact.
        b, made = self.b, []
        flip = b.constant("-2139062144 : i32", "flip")  # 0x80808080
        offset = b.constant("8388736.0 : f32", "offset")
        for place in range(4):
            word = b.let("w", f"arith.xori {self.word(words, place)}, {flip} : i32")
            for byte in range(4):
                code = self.permuted(word, 0x4B000000, 0x7440 | byte)
                made.append(b.f32("arith.subf", code, offset))
        return made


class _F8(_Blocks):
    words = 4

    def codes(self, words: str) -> list[str]:
        # Sign and magnitude become an f16's, whose exponent is biased by 8 more: see the definition.
        b, made = self.b, []
        for place in range(4):
            word = self.word(words, place)
            even = self._halves(self.masked(word, 0x00800080, 8), self.masked(word, 0x007F007F, 7))
            odd = self._halves(self.masked(word, 0x80008000), self.masked(word, 0x7F007F00, -1))
            for i in range(2):
                for pair in (even, odd):
                    half = b.let("h", f"vector.extract {pair}[{i}] : f16 from vector<2xf16>")
                    made.append(b.let("f", f"arith.extf {half} : f16 to f32"))
        return made

    def _halves(self, sign: str, magnitude: str) -> str:
        b = self.b
        bits = b.let("w", f"arith.ori {sign}, {magnitude} : i32")
        bits = b.let("w", f"vector.broadcast {bits} : i32 to vector<1xi32>")
        return b.let("h", f"vector.bitcast {bits} : vector<1xi32> to vector<2xf16>")

    def exact(self, codes: Sequence[str]) -> Sequence[str]:
        return [self.b.f32("arith.mulf", code, self._bias()) for code in codes]

    def total(self, total: str) -> str:
        return self.b.f32("arith.mulf", total, self._bias())

    def _bias(self) -> str:
        return self.b.constant("256.0 : f32", "bias")


class _Q4(_Blocks):
    words = 2
    apart = 16

    def first(self, base: str, lane: str) -> str:
        # Two lanes to a block of 32: eight low halves and the eight inputs 16 further on.
        b = self.b
        block = b.multiply(b.divide(lane, 2), 32)
        eight = b.multiply(b.let("in", f"arith.remui {lane}, {b.index(2)} : index"), 8)
        return b.sum(base, b.sum(block, eight))

    def prepared(self, x: Sequence[str]) -> Sequence[str]:
        b = self.b
        both = b.floats("arith.addf", *x, lanes=self.piece)
        total = b.total("add", both, self.piece)
        offset = b.constant("-1.5 : f32", "offset")
        return [*super().prepared(x), b.f32("arith.mulf", total, offset)]

    def start(self, x: Sequence[str]) -> str:
        return x[self.wide]

    def exact(self, codes: Sequence[str]) -> Sequence[str]:
        b = self.b
        offset, sixteen = b.constant("-24.0 : f32", "offset"), self._sixteen()
        return [b.f32("math.fma", code, sixteen, offset) for code in codes]

    def codes(self, words: str) -> list[str]:
        # n in the first bits behind the point of 1.0 is 1 + n/16; n - 8 is 16 times that less 1.5.
        b, made = self.b, []
        exponent = b.constant("-2139062144 : i32", "flip")  # 0x80808080
        for mask, by in ((0x0F0F0F0F, 3), (0xF0F0F0F0, -1)):
            for place in range(2):
                kept = self.masked(self.word(words, place), mask, by)
                ready = b.let("w", f"arith.ori {kept}, {exponent} : i32")
                made += [self.permuted(ready, 0x3F000000, 0x7044 | byte << 8) for byte in range(4)]
        return made

    def total(self, total: str) -> str:
        return self.b.f32("arith.mulf", total, self._sixteen())

    def _sixteen(self) -> str:
        return self.b.constant("16.0 : f32", "sixteen")


_BLOCKS: Mapping[str, Callable[[GpuBody, Storage, str], Reader]] = {
    "q8_0": _Q8,
    "q4_0": _Q4,
    "f8_e4m3": _F8,
    "f8_e4m3_128": _F8,
}


def _readable(stored: Storage) -> bool:
    return (
        stored.layout == ROWS
        and stored.shape[1] % (8 if stored.format in FLOATS else _Blocks.wide) == 0
        and (stored.format in FLOATS or stored.format in _BLOCKS)
    )


def _reader(b: GpuBody, stored: Storage, name: str, bits: int) -> Reader:
    """The reader of a matrix; `bits` are those of the widest floats that are read beside it."""
    if stored.format in FLOATS:
        return _Dense(b, stored, name, bits)
    return _BLOCKS[stored.format](b, stored, name)


CUDA = Family("cuda", GpuBody, _readable, _reader, teams=4, most_teams=8, enough=6000)
"""NVIDIA's devices, by PTX."""
