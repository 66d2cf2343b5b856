"""Whole-number codes against 8-bit activations, with AVX-512's dot product of bytes.

`vpdpbusd` adds to each of 16 sums the products of four unsigned and four signed bytes. So a vector holds four
inputs of 16 outputs, as a layout of 16x4 has them, and meets four activations in every lane. Codes are the
unsigned side: what is taken from them to make numbers is a multiple of the activations' sum, for all outputs
alike.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import prod

from stablehand.compiler.kernels.text import Binding, Body
from stablehand.emit.matrix import Storage
from stablehand.formats import FORMATS, Q8_GROUP, Q8_SUM, Layout
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

    def _sum(self, half: int | None = None) -> str:
        """Of the group's codes, or of a half of it."""
        key = ("sum", half)
        if key not in self._made:
            b = self.b
            if half is not None:
                first = b.multiply(self.place, Q8_GROUP // Q8_SUM)
                self._made[key] = b.get(self.row.sums, (self.at, b.add(first, half)))
            else:
                low, high = self._sum(0), self._sum(1)
                self._made[key] = b.let("sum", f"arith.addi {low}, {high} : i32")
        return self._made[key]

    def minus(self, offset: int, half: int | None = None) -> str:
        """-offset · that sum, in every lane: where the sum of products begins if codes are offset."""
        if not offset:
            return self.b.splat("0", _WORDS)
        key = ("minus", offset, half)
        if key not in self._made:
            b = self.b
            by = b.constant(f"{-offset} : i32", "minus")
            product = b.let("offset", f"arith.muli {self._sum(half)}, {by} : i32")
            self._made[key] = self._spread_i32(product, "start")
        return self._made[key]

    def total(self, half: int | None = None) -> str:
        """That sum times the scale, in every lane: what a minimum is multiplied by."""
        key = ("total", half)
        if key not in self._made:
            b = self.b
            whole = b.let("whole", f"arith.sitofp {self._sum(half)} : i32 to f32")
            self._made[key] = b.floats(
                "arith.mulf", b.repeat(whole, LANES), self.scale, lanes=LANES
            )
        return self._made[key]

    @property
    def scale(self) -> str:
        """In every lane."""
        if "scale" not in self._made:
            scale = self.b.get(self.row.scales, (self.at, self.place))
            self._made["scale"] = self.b.repeat(scale, LANES)
        return self._made["scale"]


class Codes:
    """A matrix in codes as a kernel sees it, whatever its scheme."""

    def __init__(self, b: Body, stored: Storage, name: str) -> None:
        scheme = stored.form.scheme
        assert scheme is not None
        self.b, self.stored, self.scheme = b, stored, scheme
        self.bindings: list[Binding] = []
        for part, type_ in zip(stored.form.components, stored.types(), strict=True):
            given = TensorType(type_.shape, type_.dtype.replace("ui8", "i8"))
            flat = TensorType((type_.shape[0], prod(type_.shape[1:])), given.dtype)
            self.bindings.append(Binding(f"{name}_{part.name}", given, view=flat))
        small = [self._inputs(part) for part in (*scheme.scale, *scheme.minimum)]
        self.halves = 2 if min(small) < Q8_GROUP else 1

    def _inputs(self, part: str) -> int:
        return self.stored.form.components[self.stored.form.place(part)].inputs

    # What kernels ask for

    def into(self, total: str, tile: str, place: str, x: Group) -> str:
        """The f32 sums of a tile's 16 outputs with the products of one group of inputs."""
        b = self.b
        codes = self.unsigned(tile, place)
        for half in range(self.halves):
            mine = range(half * 8 // self.halves, (half + 1) * 8 // self.halves)
            which = half if self.halves > 1 else None
            sums = x.minus(self.origin, which)
            for j in mine:
                sums = dot(b, sums, codes[j], x.word(j))
            both = b.floats("arith.mulf", self.scale(tile, place, half), x.scale, lanes=LANES)
            total = b.floats("math.fma", float_of(b, sums), both, total, lanes=LANES)
            if self.scheme.minimum:
                minimum = self.minimum(tile, place, half)
                total = b.floats("math.fma", minimum, x.total(which), total, lanes=LANES)
        return total

    @property
    def origin(self) -> int:
        """The code of zero in `unsigned`."""
        return self.scheme.offset + (128 if self.scheme.low == 8 else 0)

    def unsigned(self, tile: str, place: str) -> list[str]:
        """A group's codes of a tile as eight vectors of unsigned bytes, four inputs of 16 outputs each.

        Signed codes come with their sign bit turned.
        """
        b, low = self.b, self.scheme.low
        loaded = self._loaded(self.bindings[0], tile, place, low)
        if low == 8:
            turn = b.splat("-128", _BYTES)
            return [b.let("turned", f"arith.xori {codes}, {turn} : {_BYTES}") for codes in loaded]
        codes = self._split(loaded, low, 0)
        if self.scheme.high:
            binding = self.bindings[self.stored.form.place("high")]
            above = self._loaded(binding, tile, place, self.scheme.high)
            high = self._split(above, self.scheme.high, low)
            pairs = zip(codes, high, strict=True)
            codes = [b.let("codes", f"arith.ori {one}, {two} : {_BYTES}") for one, two in pairs]
        return codes

    def signed(self, tile: str, place: str) -> list[str]:
        """The same less the code of zero, as signed bytes."""
        b, offset = self.b, self.scheme.offset
        if self.scheme.low == 8:
            return self._loaded(self.bindings[0], tile, place, 8)
        codes = self.unsigned(tile, place)
        if not offset:
            return codes
        zero = b.splat(str(offset), _BYTES)
        return [b.let("signed", f"arith.subi {each}, {zero} : {_BYTES}") for each in codes]

    def scale(self, tile: str, place: str, half: int) -> str:
        """What a group's codes, or those of a half of it, are multiplied by: f32 of 16 outputs."""
        return self._product(self.scheme.scale, tile, place, half)

    def minimum(self, tile: str, place: str, half: int) -> str:
        """What is added to a number of a group, or of a half of it: f32 of 16 outputs."""
        found = self._product(self.scheme.minimum, tile, place, half)
        return self.b.floats("arith.negf", found, lanes=LANES) if self.scheme.subtract else found

    def wide(self, tile: str, place: str) -> Iterator[str]:
        """A group's weights of a tile, input by input, f32 of 16 outputs: the definition's numbers."""
        b = self.b
        scales = [self.scale(tile, place, half) for half in range(self.halves)]
        minimums = [
            self.minimum(tile, place, half) for half in range(self.halves) if self.scheme.minimum
        ]
        for j, codes in enumerate(self.signed(tile, place)):
            half = j * self.halves // 8
            words = b.let("words", f"vector.bitcast {codes} : {_BYTES} to {_WORDS}")
            for i in range(4):
                up, down = b.splat(str(24 - 8 * i), _WORDS), b.splat("24", _WORDS)
                moved = words if i == 3 else b.let("up", f"arith.shli {words}, {up} : {_WORDS}")
                whole = float_of(b, b.let("down", f"arith.shrsi {moved}, {down} : {_WORDS}"))
                if minimums:
                    # The product is exact: rounded once, as in the definition.
                    yield b.floats("math.fma", whole, scales[half], minimums[half], lanes=LANES)
                else:
                    yield b.floats("arith.mulf", whole, scales[half], lanes=LANES)

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

    # Bits and numbers

    def _loaded(self, binding: Binding, tile: str, place: str, bits: int) -> list[str]:
        """All vectors that hold so many bits of a group's codes."""
        b = self.b
        first = b.multiply(place, bits * 64)
        return [
            b.let(
                "codes",
                f"vector.load {binding.name}[{tile}, {b.add(first, j * 64)}] : {binding.memref}, {_BYTES}",
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
            words = b.let("words", f"vector.bitcast {codes} : {_BYTES} to {_WORDS}")
            way = "shrui" if down > 0 else "shli"
            by = b.splat(str(abs(down)), _WORDS)
            moved = b.let("moved", f"arith.{way} {words}, {by} : {_WORDS}")
            codes = b.let("moved", f"vector.bitcast {moved} : {_WORDS} to {_BYTES}")
        return b.let("bits", f"arith.andi {codes}, {b.splat(str(mask), _BYTES)} : {_BYTES}")

    def _product(self, parts: tuple[str, ...], tile: str, place: str, half: int) -> str:
        first, *others = (self._numbers(part, tile, place, half) for part in parts)
        for other in others:
            first = self.b.floats("arith.mulf", first, other, lanes=LANES)
        return first

    def _numbers(self, part: str, tile: str, place: str, half: int) -> str:
        """A component's elements for a group, or a half of it, in f32."""
        b, inputs = self.b, self._inputs(part)
        binding = self.bindings[self.stored.form.place(part)]
        if inputs < Q8_GROUP:
            place = b.add(b.multiply(place, Q8_GROUP // inputs), half)
        elif inputs > Q8_GROUP:
            place = b.let("block", f"arith.divui {place}, {b.index(inputs // Q8_GROUP)} : index")
        at = (tile, b.multiply(place, LANES))
        if binding.seen.dtype != "i8":
            return b.load(binding, at, LANES)
        small = f"vector<{LANES}xi8>"
        loaded = b.let(
            "small", f"vector.load {binding.name}[{at[0]}, {at[1]}] : {binding.memref}, {small}"
        )
        stored = self.stored.form.components[self.stored.form.place(part)].dtype
        extend = "extui" if stored == "ui8" else "extsi"
        return float_of(b, b.let("small", f"arith.{extend} {loaded} : {small} to {_WORDS}"))


def float_of(b: Body, sums: str) -> str:
    """16 whole numbers in f32."""
    return b.let("whole", f"arith.sitofp {sums} : {_WORDS} to {_FLOATS}")


CODES = tuple(name for name, form in FORMATS.items() if form.integer)
"""The formats that kernels over whole-number codes take."""
