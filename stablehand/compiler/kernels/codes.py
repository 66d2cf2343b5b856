"""Whole-number codes against 8-bit activations, with AVX-512's dot product of bytes.

`vpdpbusd` adds to each of 16 sums the products of four unsigned and four signed bytes. So a vector holds four
inputs of 16 outputs, as a layout of 16x4 has them, and meets four activations in every lane. Codes are the
unsigned side: what is taken from them to make numbers is a multiple of the activations' sum, for all outputs
alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import prod
from types import MappingProxyType

from stablehand.compiler.kernels.text import Binding, Body
from stablehand.emit.matrix import Storage
from stablehand.formats import Q8_GROUP, Q8_SUM, Layout
from stablehand.signature import TensorType
from stablehand.targets import Target

LANES = 16
LAYOUT = Layout(LANES, 4)

_BYTES = "vector<64xi8>"
_WORDS = "vector<16xi32>"
_FLOATS = "vector<16xf32>"


def can(target: Target) -> bool:
    """Whether the target's CPU has the instruction."""
    return "avx512vnni" in target.abilities and target.lanes == LANES


def dot(b: Body, total: str, unsigned: str, signed: str) -> str:
    """16 sums and the products of four unsigned and four signed bytes for each."""
    return b.let(
        "dot",
        'llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"'
        f"({total}, {unsigned}, {signed}) : ({_WORDS}, {_BYTES}, {_BYTES}) -> {_WORDS}",
    )


class Row:
    """One row of activations in groups of 32 codes."""

    def __init__(self, b: Body, columns: int, row: int = 0, rows: int = 1) -> None:
        self.b = b
        words = TensorType((rows, columns // 4), "i32")
        self.codes = Binding("%x_codes", TensorType((rows, columns), "i8"), view=words)
        self.scales = Binding("%x_scales", TensorType((rows, columns // Q8_GROUP), "f32"))
        self.sums = Binding("%x_sums", TensorType((rows, columns // Q8_SUM), "i32"))

    @property
    def bindings(self) -> tuple[Binding, Binding, Binding]:
        """In the order of a contract's operands."""
        return self.codes, self.scales, self.sums

    def group(self, row: str, place: str) -> Group:
        """The group of that number."""
        return Group(self, row, place)


class Group:
    """Values of one group of 32 activations, each made once, when it is first needed."""

    def __init__(self, row: Row, at: str, place: str) -> None:
        self.b, self.row, self.at, self.place = row.b, row, at, place
        self._made: dict[object, str] = {}

    def _once(self, key: object, made: str) -> str:
        return self._made.setdefault(key, made)

    def word(self, j: int) -> str:
        """Inputs 4j … 4j + 3, in every lane."""
        key = ("word", j)
        if key not in self._made:
            b = self.b
            at = b.add(b.multiply(self.place, Q8_GROUP // 4), j)
            self._made[key] = self._spread_i32(b.get(self.row.codes, (self.at, at)), "word", _BYTES)
        return self._made[key]

    def _spread_i32(self, word: str, hint: str, type_: str = _WORDS) -> str:
        b = self.b
        spread = b.let(hint, f"vector.broadcast {word} : i32 to {_WORDS}")
        if type_ == _WORDS:
            return spread
        return b.let(hint, f"vector.bitcast {spread} : {_WORDS} to {type_}")

    def _sum(self) -> str:
        if "sum" not in self._made:
            b = self.b
            first = b.multiply(self.place, Q8_GROUP // Q8_SUM)
            low = b.get(self.row.sums, (self.at, first))
            high = b.get(self.row.sums, (self.at, b.add(first, 1)))
            self._made["sum"] = b.let("sum", f"arith.addi {low}, {high} : i32")
        return self._made["sum"]

    def minus(self, offset: int) -> str:
        """-offset · the group's sum, in every lane: where the sum of products begins if codes are offset."""
        key = ("minus", offset)
        if key not in self._made:
            b = self.b
            by = b.constant(f"{-offset} : i32", "minus")
            product = b.let("offset", f"arith.muli {self._sum()}, {by} : i32")
            self._made[key] = self._spread_i32(product, "start")
        return self._made[key]

    @property
    def scale(self) -> str:
        """In every lane."""
        if "scale" not in self._made:
            scale = self.b.get(self.row.scales, (self.at, self.place))
            self._made["scale"] = self.b.repeat(scale, LANES)
        return self._made["scale"]


class Codes:
    """A matrix in codes as a kernel sees it; a subclass a format."""

    def __init__(self, b: Body, stored: Storage, name: str) -> None:
        self.b, self.stored = b, stored
        self.bindings: list[Binding] = []
        for part, type_ in zip(stored.form.components, stored.types(), strict=True):
            given = TensorType(type_.shape, type_.dtype.replace("ui8", "i8"))
            flat = TensorType((type_.shape[0], prod(type_.shape[1:])), given.dtype)
            self.bindings.append(Binding(f"{name}_{part.name}", given, view=flat))

    def into(self, total: str, tile: str, place: str, x: Group) -> str:
        """The f32 sums of a tile's 16 outputs with the products of one group of inputs."""
        raise NotImplementedError

    def signed(self, tile: str, place: str) -> list[str]:
        """A group's codes of a tile as eight vectors of signed bytes, four inputs of 16 outputs each."""
        raise NotImplementedError

    def scales(self, tile: str, place: str) -> str:
        """What a group's products of codes are multiplied by, f32 of 16 outputs."""
        return self._scales(self.bindings[1], tile, place)

    def wide(self, tile: str, place: str) -> Iterator[str]:
        """A group's weights of a tile, input by input, f32 of 16 outputs: the definition's numbers."""
        b, scales = self.b, self.scales(tile, place)
        for whole in self._wholes(tile, place):
            yield b.floats("arith.mulf", whole, scales, lanes=LANES)

    def _wholes(self, tile: str, place: str) -> Iterator[str]:
        """A group's signed codes input by input, f32 of 16 outputs."""
        b = self.b
        for codes in self.signed(tile, place):
            words = b.let("words", f"vector.bitcast {codes} : {_BYTES} to {_WORDS}")
            for i in range(4):
                up, down = b.splat(str(24 - 8 * i), _WORDS), b.splat("24", _WORDS)
                moved = words if i == 3 else b.let("up", f"arith.shli {words}, {up} : {_WORDS}")
                yield self._float(b.let("down", f"arith.shrsi {moved}, {down} : {_WORDS}"))

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

    # What formats share

    def _bytes(self, binding: Binding, tile: str, at: str) -> str:
        return self.b.let(
            "codes", f"vector.load {binding.name}[{tile}, {at}] : {binding.memref}, {_BYTES}"
        )

    def _dot(self, total: str, codes: str, word: str) -> str:
        return dot(self.b, total, codes, word)

    def _and(self, codes: str, bits: int) -> str:
        return self.b.let(
            "bits", f"arith.andi {codes}, {self.b.splat(str(bits), _BYTES)} : {_BYTES}"
        )

    def _shifted(self, codes: str, bits: int) -> str:
        """Moved down as words: what crosses from byte to byte is for the caller to mask."""
        b = self.b
        words = b.let("words", f"vector.bitcast {codes} : {_BYTES} to {_WORDS}")
        moved = b.let("moved", f"arith.shrui {words}, {b.splat(str(bits), _WORDS)} : {_WORDS}")
        return b.let("moved", f"vector.bitcast {moved} : {_WORDS} to {_BYTES}")

    def _float(self, sums: str) -> str:
        return self.b.let("whole", f"arith.sitofp {sums} : {_WORDS} to {_FLOATS}")

    def _scales(self, binding: Binding, tile: str, place: str) -> str:
        return self.b.load(binding, (tile, self.b.multiply(place, LANES)), LANES)


class Q8_0(Codes):  # noqa: N801
    """Signed codes: their sign bit turned is an offset of 128."""

    def into(self, total: str, tile: str, place: str, x: Group) -> str:
        """As every format's."""
        b = self.b
        sums = x.minus(128)
        for j in range(8):
            at = b.add(b.multiply(place, 8 * 64), j * 64)
            codes = self._bytes(self.bindings[0], tile, at)
            turned = b.let("turned", f"arith.xori {codes}, {b.splat('-128', _BYTES)} : {_BYTES}")
            sums = self._dot(sums, turned, x.word(j))
        scales = self._scales(self.bindings[1], tile, place)
        both = b.floats("arith.mulf", scales, x.scale, lanes=LANES)
        return b.floats("math.fma", self._float(sums), both, total, lanes=LANES)

    def signed(self, tile: str, place: str) -> list[str]:
        """As they lie."""
        first = self.b.multiply(place, 8 * 64)
        return [self._bytes(self.bindings[0], tile, self.b.add(first, j * 64)) for j in range(8)]


class Q4_0(Codes):  # noqa: N801
    """4-bit codes: low halves are the first 16 inputs of a group, high halves the other 16."""

    def into(self, total: str, tile: str, place: str, x: Group) -> str:
        """As every format's."""
        b = self.b
        sums = x.minus(8)
        for j in range(4):
            at = b.add(b.multiply(place, 4 * 64), j * 64)
            codes = self._bytes(self.bindings[0], tile, at)
            sums = self._dot(sums, self._and(codes, 15), x.word(j))
            sums = self._dot(sums, self._and(self._shifted(codes, 4), 15), x.word(4 + j))
        scales = self._scales(self.bindings[1], tile, place)
        both = b.floats("arith.mulf", scales, x.scale, lanes=LANES)
        return b.floats("math.fma", self._float(sums), both, total, lanes=LANES)

    def signed(self, tile: str, place: str) -> list[str]:
        """Halves apart, less 8."""
        b = self.b
        first = b.multiply(place, 4 * 64)
        loaded = [self._bytes(self.bindings[0], tile, b.add(first, j * 64)) for j in range(4)]
        halves = [
            *(self._and(codes, 15) for codes in loaded),
            *(self._and(self._shifted(codes, 4), 15) for codes in loaded),
        ]
        eight = b.splat("8", _BYTES)
        return [b.let("signed", f"arith.subi {half}, {eight} : {_BYTES}") for half in halves]


CODES: Mapping[str, type[Codes]] = MappingProxyType({"q8_0": Q8_0, "q4_0": Q4_0})
"""By format."""
