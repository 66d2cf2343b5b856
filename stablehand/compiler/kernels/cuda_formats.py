"""How a warp of a CUDA device reads a row of weights in each format: loads of neighbouring words, numbers in
registers.

Whole numbers become floats without a conversion, which these GPUs do slowly: a byte placed into the bits of a
float by one permutation is that float plus a constant.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence

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
    """A lane has eight codes."""

    wide = piece = 8

    def prepared(self, x: Sequence[str]) -> Sequence[str]:
        return [
            self.b.let("x", f"vector.extract {x[0]}[{i}] : f32 from vector<{self.wide}xf32>")
            for i in range(self.wide)
        ]

    def word(self, codes: str, place: int) -> str:
        """One of the lane's words."""
        return self.b.let(
            "w", f"vector.extract {codes}[{place}] : i32 from vector<{self.words}xi32>"
        )

    @abstractmethod
    def codes(self, words: str) -> list[str]:
        """The lane's codes as f32, up to a factor and an offset."""

    def gathered(self, codes: Sequence[str], scale: str) -> str:
        """Scaled codes as a vector."""
        b, vector = self.b, f"vector<{self.wide}xf32>"
        wide = b.repeat(b.let("s", f"arith.extf {scale} : f16 to f32"), self.wide)
        listed = ", ".join(codes)
        whole = b.let("codes", f"vector.from_elements {listed} : {vector}")
        return b.floats("arith.mulf", whole, wide, lanes=self.wide)

    def scaled(self, total: str, scale: str, part: str) -> str:
        """A block's sum, times its scale, into the lane's."""
        b = self.b
        wide = b.let("s", f"arith.extf {scale} : f16 to f32")
        return b.f32("math.fma", wide, part, total)

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
    words, rows, loads = 2, 4, 16

    def activations(self, x: Binding, base: str, lane: str, inside: str | None) -> Sequence[str]:
        at = (self._at(base, lane, 1, self.wide),)
        if inside is None:
            return (self.b.load(x, at, self.wide),)
        return (self.b.widened(self.b.read_if(inside, x, at, self.wide), self.wide, x),)

    def into(self, total: str, weights: Sequence[str], x: Sequence[str]) -> str:
        b, part = self.b, self.b.constant("0.0 : f32", "nothing")
        for code, one in zip(self.codes(weights[0]), x, strict=True):
            part = b.f32("math.fma", code, one, part)
        return self.scaled(total, weights[1], part)

    def numbers(self, weights: Sequence[str]) -> Sequence[str]:
        return (self.gathered(self.codes(weights[0]), weights[1]),)

    def places(
        self, numbers: Sequence[str], base: str, lane: str
    ) -> Iterator[tuple[str, str, int]]:
        yield numbers[0], self._at(base, lane, 1, self.wide), self.wide

    def codes(self, words: str) -> list[str]:
        # code + 128 in the last byte of 2^23: what is subtracted again is exact.
        b, made = self.b, []
        flip = b.constant("-2139062144 : i32", "flip")  # 0x80808080
        offset = b.constant("8388736.0 : f32", "offset")
        for place in range(2):
            word = b.let("w", f"arith.xori {self.word(words, place)}, {flip} : i32")
            for byte in range(4):
                code = self.permuted(word, 0x4B000000, 0x7440 | byte)
                made.append(b.f32("arith.subf", code, offset))
        return made


class _Q4(_Blocks):
    words, rows, loads = 1, 4, 32

    def activations(self, x: Binding, base: str, lane: str, inside: str | None) -> Sequence[str]:
        b, at = self.b, self._first(base, lane)
        low, high = (
            b.load(x, (place,), 4)
            if inside is None
            else b.widened(b.read_if(inside, x, (place,), 4), 4, x)
            for place in (at, b.add(at, 16))
        )
        mask = list(range(8))
        both = f"vector.shuffle {low}, {high} {mask} : vector<4xf32>, vector<4xf32>"
        return (b.let("x", both),)

    def _first(self, base: str, lane: str) -> str:
        # Four lanes to a block of 32: four low halves and the four inputs 16 further on.
        b = self.b
        block = b.multiply(b.divide(lane, 4), 32)
        four = b.multiply(b.let("in", f"arith.remui {lane}, {b.index(4)} : index"), 4)
        return b.sum(base, b.sum(block, four))

    def prepared(self, x: Sequence[str]) -> Sequence[str]:
        each = super().prepared(x)
        total = self.b.total("add", x[0], self.wide)
        offset = self.b.constant("-1.5 : f32", "offset")
        return [*each, self.b.f32("arith.mulf", total, offset)]

    def into(self, total: str, weights: Sequence[str], x: Sequence[str]) -> str:
        b, part = self.b, x[8]
        for code, one in zip(self.codes(weights[0]), x, strict=False):
            part = b.f32("math.fma", code, one, part)
        return self.scaled(total, weights[1], part)

    def numbers(self, weights: Sequence[str]) -> Sequence[str]:
        b = self.b
        offset = b.constant("-24.0 : f32", "offset")
        sixteen = b.constant("16.0 : f32", "sixteen")
        codes = [b.f32("math.fma", code, sixteen, offset) for code in self.codes(weights[0])]
        return (self.gathered(codes, weights[1]),)

    def places(
        self, numbers: Sequence[str], base: str, lane: str
    ) -> Iterator[tuple[str, str, int]]:
        (whole,) = numbers
        at = self._first(base, lane)
        for half, place in enumerate((at, self.b.add(at, 16))):
            lanes = list(range(4 * half, 4 * half + 4))
            part = self.b.let(
                "half",
                f"vector.shuffle {whole}, {whole} {lanes} : vector<8xf32>, vector<8xf32>",
            )
            yield part, place, 4

    def codes(self, words: str) -> list[str]:
        # n in the first bits behind the point of 1.0 is 1 + n/16; n - 8 is 16 times that less 1.5.
        b, made = self.b, []
        mask = b.constant("2021161080 : i32", "mask")  # 0x78787878
        exponent = b.constant("-2139062144 : i32", "flip")  # 0x80808080
        word = self.word(words, 0)
        for shift, by in (("shli", 3), ("shrui", 1)):
            moved = b.let("w", f"arith.{shift} {word}, {b.constant(f'{by} : i32', 'by')} : i32")
            kept = b.let("w", f"arith.andi {moved}, {mask} : i32")
            ready = b.let("w", f"arith.ori {kept}, {exponent} : i32")
            made += [self.permuted(ready, 0x3F000000, 0x7044 | byte << 8) for byte in range(4)]
        return made

    def total(self, total: str) -> str:
        return self.b.f32("arith.mulf", total, self.b.constant("16.0 : f32", "sixteen"))


_BLOCKS = {"q8_0": _Q8, "q4_0": _Q4}


def _readable(stored: Storage) -> bool:
    return (
        stored.layout == ROWS
        and stored.shape[1] % 8 == 0
        and (stored.format in FLOATS or stored.format in _BLOCKS)
    )


def _reader(b: GpuBody, stored: Storage, name: str, bits: int) -> Reader:
    """The reader of a matrix; `bits` are those of the widest floats that are read beside it."""
    if stored.format in FLOATS:
        return _Dense(b, stored, name, bits)
    return _BLOCKS[stored.format](b, stored, name)


CUDA = Family("cuda", GpuBody, _readable, _reader, teams=4, most_teams=8, enough=6000)
"""NVIDIA's devices, by PTX."""
