"""How a warp reads a row of weights in each format: loads of neighbouring words, numbers in registers.

In a turn each lane has a few inputs. Whole numbers become floats without a conversion, which GPUs do slowly:
a byte placed into the bits of a float by one permutation is that float plus a constant.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence

from stablehand.compiler.kernels.gpu_text import SUBGROUP, GpuBody, buffer
from stablehand.compiler.kernels.text import Binding
from stablehand.emit.matrix import Storage
from stablehand.formats import FLOATS, ROWS
from stablehand.signature import TensorType

_BYTES = 16
"""That a lane reads at once: the widest load there is."""


class Reader(ABC):
    """A matrix of one format.

    Attributes:
      bindings: its buffers.
      wide: inputs of a lane in a turn.
      rows: that a warp takes together, where there are enough: they share the activations.
      loads: turns of all rows whose weights are under way before the first is used.
      least: turns that are worth a warp.
      type: of a lane's sum.
    """

    bindings: tuple[Binding, ...]
    wide: int
    rows: int
    loads: int
    least: int = 4
    type: str = "f32"

    def __init__(self, b: GpuBody) -> None:
        self.b = b

    @property
    def parameters(self) -> list[str]:
        """What a function over this matrix calls its buffers."""
        return [binding.name for binding in self.bindings]

    @property
    def casts(self) -> list[str]:
        """Operations before a dispatch, which has no unsigned types: codes as bytes."""
        return []

    @property
    def operands(self) -> list[str]:
        """What a dispatch is given."""
        return self.parameters

    @property
    def turn(self) -> int:
        """Inputs of a warp in a turn."""
        return self.wide * SUBGROUP

    @abstractmethod
    def fetch(self, row: str, base: str, lane: str, inside: str | None) -> Sequence[str]:
        """The lane's weights of a row in the turn that begins at input `base`, as they lie in memory.

        Where `inside`, an i1, is given and false, zeros, and the memory is not touched.
        """

    @abstractmethod
    def activations(self, x: Binding, base: str, lane: str, inside: str | None) -> str:
        """The lane's inputs, a vector of f32 in the order of its weights."""

    def prepared(self, x: str) -> Sequence[str]:
        """What `into` takes of the lane's inputs, made once for all rows."""
        return (x,)

    @abstractmethod
    def into(self, total: str, weights: Sequence[str], x: Sequence[str]) -> str:
        """A lane's sum with a turn more in it."""

    def total(self, total: str) -> str:
        """A lane's sum as one f32."""
        return total

    @abstractmethod
    def numbers(self, weights: Sequence[str]) -> str:
        """The lane's weights themselves, a vector of f32 in the order of its inputs."""

    def places(self, numbers: str, base: str, lane: str) -> Iterator[tuple[str, str, int]]:
        """Runs of a lane's numbers: the vector, its first input, and how many there are."""
        yield numbers, self._at(base, lane, 1, self.wide), self.wide

    def _at(self, base: str, lane: str, each: int, per: int) -> str:
        # Where the lane's words lie that hold `each` inputs apiece, `per` to a lane.
        b = self.b
        own = b.multiply(lane, per) if per > 1 else lane
        return b.let("at", f"arith.addi {b.divide(base, each)}, {own} : index")


class _Dense(Reader):
    def __init__(self, b: GpuBody, stored: Storage, name: str, bits: int) -> None:
        super().__init__(b)
        self.bindings = (buffer(name, stored.types()[0]),)
        self.wide = _BYTES * 8 // bits
        self.rows, self.loads = 1, 8
        self.type = f"vector<{self.wide}xf32>"

    def fetch(self, row: str, base: str, lane: str, inside: str | None) -> Sequence[str]:
        return (self._load(self.bindings[0], (row, self._at(base, lane, 1, self.wide)), inside),)

    def activations(self, x: Binding, base: str, lane: str, inside: str | None) -> str:
        return self._load(x, (self._at(base, lane, 1, self.wide),), inside)

    def into(self, total: str, weights: Sequence[str], x: Sequence[str]) -> str:
        return self.b.floats("math.fma", x[0], weights[0], total, lanes=self.wide)

    def numbers(self, weights: Sequence[str]) -> str:
        return weights[0]

    def total(self, total: str) -> str:
        return self.b.total("add", total, self.wide)

    def _load(self, binding: Binding, at: Sequence[str], inside: str | None) -> str:
        if inside is None:
            return self.b.load(binding, at, self.wide)
        return self.b.widened(self.b.read_if(inside, binding, at, self.wide), self.wide, binding)


class _Blocks(Reader):
    """Codes of 32 inputs to an f16 scale; a lane has eight of them."""

    wide = 8

    def __init__(self, b: GpuBody, stored: Storage, name: str, words: int) -> None:
        super().__init__(b)
        codes, scales = stored.types()
        self._codes = codes
        view = TensorType((stored.shape[0], stored.shape[1] * words // self.wide), "i32")
        self.words = words
        given = TensorType(codes.shape, "i8")
        self.bindings = (buffer(name, given, view=view), buffer(f"{name}s", scales))

    @property
    def casts(self) -> list[str]:
        codes, given = self.bindings[0].name, self.bindings[0].type
        if given == self._codes:
            return []
        return [f"{codes}_bytes = stablehlo.bitcast_convert {codes} : ({self._codes}) -> {given}"]

    @property
    def operands(self) -> list[str]:
        codes, scales = self.parameters
        return [f"{codes}_bytes" if self.casts else codes, scales]

    def fetch(self, row: str, base: str, lane: str, inside: str | None) -> Sequence[str]:
        b, (codes, scales) = self.b, self.bindings
        at = (row, self._at(base, lane, self.wide // self.words, self.words))
        block = (row, self._at(base, b.divide(lane, 4), 32, 1))
        if inside is None:
            return (b.read(codes, at, self.words), b.get(scales, block))
        scale = b.read_if(inside, scales, block, 1)
        return (
            b.read_if(inside, codes, at, self.words),
            b.let("s", f"vector.extract {scale}[0] : f16 from vector<1xf16>"),
        )

    def prepared(self, x: str) -> Sequence[str]:
        return [
            self.b.let("x", f"vector.extract {x}[{i}] : f32 from vector<{self.wide}xf32>")
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
    def __init__(self, b: GpuBody, stored: Storage, name: str) -> None:
        super().__init__(b, stored, name, words=2)
        self.rows, self.loads = 4, 16

    def activations(self, x: Binding, base: str, lane: str, inside: str | None) -> str:
        at = (self._at(base, lane, 1, self.wide),)
        if inside is None:
            return self.b.load(x, at, self.wide)
        return self.b.widened(self.b.read_if(inside, x, at, self.wide), self.wide, x)

    def into(self, total: str, weights: Sequence[str], x: Sequence[str]) -> str:
        b, part = self.b, self.b.constant("0.0 : f32", "nothing")
        for code, one in zip(self.codes(weights[0]), x, strict=True):
            part = b.f32("math.fma", code, one, part)
        return self.scaled(total, weights[1], part)

    def numbers(self, weights: Sequence[str]) -> str:
        return self.gathered(self.codes(weights[0]), weights[1])

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
    def __init__(self, b: GpuBody, stored: Storage, name: str) -> None:
        super().__init__(b, stored, name, words=1)
        self.rows, self.loads = 4, 32

    def activations(self, x: Binding, base: str, lane: str, inside: str | None) -> str:
        b, at = self.b, self._first(base, lane)
        low, high = (
            b.load(x, (place,), 4)
            if inside is None
            else b.widened(b.read_if(inside, x, (place,), 4), 4, x)
            for place in (at, b.add(at, 16))
        )
        mask = list(range(8))
        return b.let("x", f"vector.shuffle {low}, {high} {mask} : vector<4xf32>, vector<4xf32>")

    def _first(self, base: str, lane: str) -> str:
        # Four lanes to a block of 32: four low halves and the four inputs 16 further on.
        b = self.b
        block = b.multiply(b.divide(lane, 4), 32)
        four = b.multiply(b.let("in", f"arith.remui {lane}, {b.index(4)} : index"), 4)
        return b.sum(base, b.sum(block, four))

    def prepared(self, x: str) -> Sequence[str]:
        each = super().prepared(x)
        total = self.b.total("add", x, self.wide)
        offset = self.b.constant("-1.5 : f32", "offset")
        return [*each, self.b.f32("arith.mulf", total, offset)]

    def into(self, total: str, weights: Sequence[str], x: Sequence[str]) -> str:
        b, part = self.b, x[8]
        for code, one in zip(self.codes(weights[0]), x, strict=False):
            part = b.f32("math.fma", code, one, part)
        return self.scaled(total, weights[1], part)

    def numbers(self, weights: Sequence[str]) -> str:
        b = self.b
        offset = b.constant("-24.0 : f32", "offset")
        sixteen = b.constant("16.0 : f32", "sixteen")
        codes = [b.f32("math.fma", code, sixteen, offset) for code in self.codes(weights[0])]
        return self.gathered(codes, weights[1])

    def places(self, numbers: str, base: str, lane: str) -> Iterator[tuple[str, str, int]]:
        at = self._first(base, lane)
        for half, place in enumerate((at, self.b.add(at, 16))):
            lanes = list(range(4 * half, 4 * half + 4))
            part = self.b.let(
                "half",
                f"vector.shuffle {numbers}, {numbers} {lanes} : vector<8xf32>, vector<8xf32>",
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


def readable(stored: Storage) -> bool:
    """Whether a warp can read rows of such a matrix."""
    return (
        stored.layout == ROWS
        and stored.shape[1] % 8 == 0
        and (stored.format in FLOATS or stored.format in _BLOCKS)
    )


def reader(b: GpuBody, stored: Storage, name: str, bits: int) -> Reader:
    """The reader of a matrix; `bits` are those of the widest floats that are read beside it."""
    if stored.format in FLOATS:
        return _Dense(b, stored, name, bits)
    return _BLOCKS[stored.format](b, stored, name)
