"""Packing on a CPU: rows converted, transposed in registers, and stored tile by tile.

numpy defines what packing gives (`stablehand.loader.pack`). These kernels give the same bytes for the numbers
that checkpoints are made of, and say of the others that they have met them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from stablehand.compiler.kernels.text import Binding, Body, Executable
from stablehand.signature import TensorType
from stablehand.targets import Target

BITS: Mapping[str, int] = MappingProxyType({"f32": 32, "f16": 16, "bf16": 16, "i32": 32, "i16": 16})
"""The element types that are packed; i32 and i16 are any elements of that size, copied as they are."""

LEFT_ALONE: Mapping[tuple[str, str], int] = MappingProxyType(
    {
        ("f32", "f16"): 0x477FF000,  # what rounds beyond 65504
        ("f32", "bf16"): 0x7F7F8000,  # what rounds to infinity
        ("bf16", "f16"): 0x4780,
        ("f16", "bf16"): 0x7C01,
        ("f16", "f32"): 0x7C01,
    }
)
"""For each conversion, the least magnitude, as bits of the source, that the kernel leaves to numpy: values
beyond the range, which are counted, and NaNs, whose payloads libraries do not agree on. Conversions that
are not listed are right for every pattern."""

# A buffer's length is nothing that a kernel's code depends on.
_ANY = 1 << 40

_LANE_BITS = 128  # of a vector: shuffles within are cheap


@dataclass(frozen=True)
class Packing:
    """One kernel's work.

    Attributes:
      source, destination: element types, keys of `BITS`.
      tile: rows side by side; 1 keeps them as they are.
      lanes: f32 values in a vector of the CPU, 16 or 8.
    """

    source: str
    destination: str
    tile: int
    lanes: int

    @classmethod
    def on(cls, target: Target, source: str, destination: str, tile: int) -> Packing | None:
        """The kernel for a resolved CPU; None where it has no vectors or the conversion no kernel."""
        copied = source == destination and source in BITS
        if not (target.lanes and (copied or (source, destination) in _CONVERSIONS)):
            return None
        if tile > 1 and tile % _LANES[destination]:
            return None
        return cls(source, destination, tile, target.lanes)

    @property
    def columns(self) -> int:
        """What a row's length is a multiple of: elements of the destination in a vector."""
        return self.lanes * 32 // BITS[self.destination]

    @property
    def limit(self) -> int | None:
        """The least magnitude that is left to numpy, if any is."""
        return LEFT_ALONE.get((self.source, self.destination))

    def text(self) -> str:
        """A module whose `run` takes rows and the packed buffer as bytes, and an i64[4]: whole tiles of rows,
        the length of a row, the tile of the first row; and, as a result, the largest magnitude met, as bits.
        """
        return _MODULE.format(source=_executable(self).source())


_LANES = {name: _LANE_BITS // bits for name, bits in BITS.items()}

_MODULE = """module {{
{source}
util.func public @run(
    %rows: tensor<?xi8>, %packed: tensor<?xi8> {{iree.abi.output = 0 : index}},
    %job: tensor<4xi64> {{iree.abi.output = 1 : index}}) -> (tensor<?xi8>, tensor<4xi64>) {{
  %c0 = arith.constant 0 : index
  %read = tensor.dim %rows, %c0 : tensor<?xi8>
  %written = tensor.dim %packed, %c0 : tensor<?xi8>
  %results:2 = flow.dispatch @pack::@pack_entry(%rows, %packed, %job) : (
      tensor<?xi8>{{%read}}, tensor<?xi8>{{%written}}, tensor<4xi64>) -> (%packed{{%written}}, %job)
  util.return %results#0, %results#1 : tensor<?xi8>, tensor<4xi64>
}}
}}
"""


def _executable(packing: Packing) -> Executable:
    b, tile = Body(), packing.tile
    source = TensorType((_ANY,), f"i{BITS[packing.source]}")
    rows = Binding("%rows", source, alignment=BITS[packing.source] // 8)
    packed = Binding("%packed", TensorType((_ANY,), f"i{BITS[packing.destination]}"), False)
    job = Binding("%job", TensorType((4,), "i64"), read_only=False)
    tiles, columns, first = (
        b.let("n", f"arith.index_cast {b.get(job, (b.index(i),))} : i64 to index") for i in range(3)
    )
    vector = f"vector<{packing.columns}x{source.dtype}>"
    per_tile = b.multiply(columns, tile)
    with b.loop(b.index(0), tiles, 1, [b.splat("0", vector)], vector) as each:
        read = _product(b, each.index, per_tile)
        write = _product(b, b.add(each.index, first), per_tile)
        with b.loop(b.index(0), columns, packing.columns, each.carried, vector) as part:
            (largest,) = part.carried
            at, converted = b.add(read, part.index), []
            for row in range(tile):
                at = b.add(at, columns) if row else at
                loaded = b.let("v", f"vector.load %rows[{at}] : {rows.memref}, {vector}")
                if packing.limit is not None:
                    largest = _larger(b, largest, loaded, packing)
                converted.append(_converted(b, loaded, packing))
            _store(b, packing, converted, packed, b.add(write, b.multiply(part.index, tile)))
            part.yields([largest])
        each.yields(part.results)
    largest = b.let(
        "largest", f"vector.reduction <maxui>, {each.results[0]} : {vector} into {source.dtype}"
    )
    largest = b.let("largest", f"arith.extui {largest} : {source.dtype} to i64")
    b.do(f"memref.store {largest}, %job[{b.index(3)}] : {job.memref}")
    return Executable("pack", (rows, packed, job), (1, 1), b)


def _product(b: Body, left: str, right: str) -> str:
    return b.let("at", f"arith.muli {left}, {right} : index")


def _larger(b: Body, largest: str, loaded: str, packing: Packing) -> str:
    bits = BITS[packing.source]
    vector = f"vector<{packing.columns}xi{bits}>"
    unsigned = b.splat(str((1 << (bits - 1)) - 1), vector)
    magnitude = b.let("magnitude", f"arith.andi {loaded}, {unsigned} : {vector}")
    return b.let("largest", f"arith.maxui {largest}, {magnitude} : {vector}")


def _converted(b: Body, bits: str, packing: Packing) -> str:
    if packing.source == packing.destination:
        return bits
    return _CONVERSIONS[packing.source, packing.destination](b, bits, packing.columns)


def _f16_from_f32(b: Body, bits: str, n: int) -> str:
    floats = b.let("f", f"vector.bitcast {bits} : vector<{n}xi32> to vector<{n}xf32>")
    narrow = b.let("h", f"arith.truncf {floats} : vector<{n}xf32> to vector<{n}xf16>")
    return b.let("bits", f"vector.bitcast {narrow} : vector<{n}xf16> to vector<{n}xi16>")


def _bf16_from_f32(b: Body, bits: str, n: int) -> str:
    # By whole numbers: the instruction for it takes subnormals for zero.
    words, high = f"vector<{n}xi32>", b.splat("16", f"vector<{n}xi32>")
    odd = b.let("odd", f"arith.shrui {bits}, {high} : {words}")
    odd = b.let("odd", f"arith.andi {odd}, {b.splat('1', words)} : {words}")
    rounded = b.let("rounded", f"arith.addi {bits}, {b.splat('32767', words)} : {words}")
    rounded = b.let("rounded", f"arith.addi {rounded}, {odd} : {words}")
    rounded = b.let("rounded", f"arith.shrui {rounded}, {high} : {words}")
    return b.let("bits", f"arith.trunci {rounded} : {words} to vector<{n}xi16>")


def _f32_from_bf16(b: Body, bits: str, n: int) -> str:
    words = f"vector<{n}xi32>"
    wide = b.let("wide", f"arith.extui {bits} : vector<{n}xi16> to {words}")
    return b.let("bits", f"arith.shli {wide}, {b.splat('16', words)} : {words}")


def _f32_from_f16(b: Body, bits: str, n: int) -> str:
    halves = b.let("h", f"vector.bitcast {bits} : vector<{n}xi16> to vector<{n}xf16>")
    floats = b.let("f", f"arith.extf {halves} : vector<{n}xf16> to vector<{n}xf32>")
    return b.let("bits", f"vector.bitcast {floats} : vector<{n}xf32> to vector<{n}xi32>")


def _f16_from_bf16(b: Body, bits: str, n: int) -> str:
    return _f16_from_f32(b, _f32_from_bf16(b, bits, n), n)


def _bf16_from_f16(b: Body, bits: str, n: int) -> str:
    return _bf16_from_f32(b, _f32_from_f16(b, bits, n), n)


_CONVERSIONS: Mapping[tuple[str, str], Callable[[Body, str, int], str]] = MappingProxyType(
    {
        ("f32", "f16"): _f16_from_f32,
        ("f32", "bf16"): _bf16_from_f32,
        ("bf16", "f16"): _f16_from_bf16,
        ("bf16", "f32"): _f32_from_bf16,
        ("f16", "bf16"): _bf16_from_f16,
        ("f16", "f32"): _f32_from_f16,
    }
)
"""From a vector of the source's bits to one of the destination's, n elements each."""


def _store(b: Body, packing: Packing, rows: list[str], packed: Binding, at: str) -> None:
    """Write a vector of each row of a tile, column after column."""
    for i, (value, elements) in enumerate(_Transposition(b, packing).columns(rows)):
        place = b.add(at, i * elements)
        # Past the caches: nothing reads them soon, and a line that is written whole need not be fetched.
        b.do(
            f'"vector.store"({value}, %packed, {place}) <{{alignment = {4 * packing.lanes} : i64, '
            f"nontemporal = true}}> : (vector<{elements}x{packed.type.dtype}>, {packed.memref}, index) -> ()"
        )


class _Transposition:
    """Rows in vectors to columns in vectors, first within lanes of 128 bits, then lane by lane."""

    def __init__(self, b: Body, packing: Packing) -> None:
        self.b, self.packing = b, packing
        self.width = packing.columns
        self.lane = _LANES[packing.destination]
        self.element = f"i{BITS[packing.destination]}"

    def columns(self, rows: list[str]) -> list[tuple[str, int]]:
        """Vectors with their lengths, which one after the other hold column after column."""
        if len(rows) == 1:
            return [(rows[0], self.width)]
        groups = [
            self._within_lanes(rows[first : first + self.lane], 1)
            for first in range(0, len(rows), self.lane)
        ]
        # Column c of a lane lies in vector c of each group: a lane of rows each.
        lanes = [
            (group[column], start)
            for start in range(0, self.width, self.lane)
            for column in range(self.lane)
            for group in groups
        ]
        together = self.width // self.lane
        return [
            self._joined(lanes[first : first + together])
            for first in range(0, len(lanes), together)
        ]

    def _within_lanes(self, vectors: list[str], unit: int) -> list[str]:
        """As many vectors as a lane has elements, transposed lane by lane: runs of `unit` stay together."""
        if len(vectors) == 1:
            return vectors
        low, high = (
            [
                self._interleaved(vectors[i], vectors[i + 1], half, unit)
                for i in range(0, len(vectors), 2)
            ]
            for half in range(2)
        )
        return self._within_lanes(low, 2 * unit) + self._within_lanes(high, 2 * unit)

    def _interleaved(self, one: str, other: str, half: int, unit: int) -> str:
        """The low or high half of each lane of two vectors, run by run in turn."""
        order = [
            vector + start + half * self.lane // 2 + run + i
            for start in range(0, self.width, self.lane)
            for run in range(0, self.lane // 2, unit)
            for vector in (0, self.width)
            for i in range(unit)
        ]
        return self._shuffled(one, other, order, self.width)

    def _joined(self, lanes: Sequence[tuple[str, int]]) -> tuple[str, int]:
        """Lanes, each a vector and where in it the lane begins, one after the other."""
        if len(lanes) == 2:
            (one, first), (other, second) = lanes
            order = [*range(first, first + self.lane)]
            order += range(self.width + second, self.width + second + self.lane)
            return self._shuffled(one, other, order, self.width), 2 * self.lane
        middle = len(lanes) // 2
        (one, length), (other, _) = self._joined(lanes[:middle]), self._joined(lanes[middle:])
        return self._shuffled(one, other, list(range(2 * length)), length), 2 * length

    def _shuffled(self, one: str, other: str, order: list[int], length: int) -> str:
        vector = f"vector<{length}x{self.element}>"
        return self.b.let("s", f"vector.shuffle {one}, {other} {order} : {vector}, {vector}")
