"""Products of float activations with weights of a byte each, which scales of f32 multiply, on a CPU.

Bytes are decoded in registers where activations meet them. A scale multiplies the sum over the inputs that
it is for, and so once a row or once in 128 inputs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from stablehand.compiler.kernels.cpu_linear import around_product
from stablehand.compiler.kernels.cpu_rows import BLOCKS, Job, Rows, Widened
from stablehand.compiler.kernels.cpu_vector import AHEAD, OPERATIONS, UNROLL, Row
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Binding, Body, Executable
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.formats import FLOATS, FORMATS
from stablehand.signature import TensorType
from stablehand.targets import Target

BYTES = tuple(
    name
    for name, form in FORMATS.items()
    if [part.name for part in form.components] == ["codes", "scales"]
    and form.components[1].dtype == "f32"
)
"""The formats that these kernels take: codes of a byte, then scales."""

_CODES, _SCALES = 0, 1


def _grain(stored: Storage) -> int:
    """For how many inputs there is a scale."""
    return stored.form.components[_SCALES].inputs or stored.shape[1]


def _bindings(name: str, stored: Storage) -> tuple[Binding, Binding]:
    """Codes, whose tiles the body sees as rows of bytes, and scales."""
    codes, scales = stored.types()
    tiles, columns, tile = codes.shape
    given, flat = TensorType(codes.shape, "i8"), TensorType((tiles, columns * tile), "i8")
    bits = f"{name}_codes" if codes == given else f"{name}_codes_bits"
    return Binding(bits, given, view=flat), Binding(f"{name}_scales", scales)


def _parameters(name: str) -> tuple[str, str]:
    return f"{name}_codes", f"{name}_scales"


def _without_sign(name: str, stored: Storage) -> tuple[str, ...]:
    """What comes before a dispatch, which has no unsigned types."""
    codes, _ = _parameters(name)
    type_, binding = stored.types()[_CODES], _bindings(name, stored)[_CODES]
    if type_ == binding.type:
        return ()
    return (f"{binding.name} = stablehlo.bitcast_convert {codes} : ({type_}) -> {binding.type}",)


_Decode = Callable[[Body, Binding, int, str, str, int], list[str]]
"""From codes, the size of a tile, a tile, an input and a count to so many inputs, each a vector of f32."""


@dataclass(frozen=True)
class _Numbers:
    """What bytes stand for.

    Attributes:
      decoded: gives it, divided by the factor.
      factor: meets sums, before a scale of any size does.
    """

    decoded: _Decode
    factor: float = 1.0


def _whole(b: Body, codes: Binding, tile: int, at: str, place: str, inputs: int) -> list[str]:
    """Signed whole numbers."""
    words, wide = f"vector<{tile}xi32>", f"vector<{tile}xf32>"
    found = []
    for i in range(inputs):
        loaded = b.read(codes, (at, b.multiply(b.add(place, i), tile)), tile)
        word = b.let("word", f"arith.extsi {loaded} : vector<{tile}xi8> to {words}")
        found.append(b.let("f", f"arith.sitofp {word} : {words} to {wide}"))
    return found


def _float8(b: Body, codes: Binding, tile: int, at: str, place: str, inputs: int) -> list[str]:
    """f8E4M3FN: sign and magnitude become an f16's, whose exponent is biased by 8 more."""
    many = inputs * tile
    first = b.multiply(place, tile)
    loaded = b.read(codes, (at, first), many)
    words, halves = f"vector<{many}xi16>", f"vector<{tile}xf16>"
    wide = b.let("words", f"arith.extui {loaded} : vector<{many}xi8> to {words}")
    up = b.let("up", f"arith.shli {wide}, {b.splat('8', words)} : {words}")
    down = b.let("down", f"arith.shrsi {up}, {b.splat('1', words)} : {words}")
    # The sign was moved along: what came after it goes.
    bits = b.let("bits", f"arith.andi {down}, {b.splat('-16512', words)} : {words}")
    found = []
    for i in range(inputs):
        mine = bits
        if inputs > 1:
            mask = list(range(i * tile, (i + 1) * tile))
            mine = b.let("mine", f"vector.shuffle {bits}, {bits} {mask} : {words}, {words}")
        half = b.let("half", f"vector.bitcast {mine} : vector<{tile}xi16> to {halves}")
        found.append(b.let("f", f"arith.extf {half} : {halves} to vector<{tile}xf32>"))
    return found


def _numbers(stored: Storage) -> _Numbers:
    scheme = stored.form.scheme
    assert scheme is not None
    return _Numbers(_float8, 256.0) if scheme.float8 else _Numbers(_whole)


def _scaled(b: Body, sums: str, stored: Storage, scales: Binding, at: str, place: str) -> str:
    """Decoded numbers, or sums of them, under the scale of that place."""
    tile, factor = stored.layout.tile, _numbers(stored).factor
    scale = b.load(scales, (at, place, b.index(0)), tile)
    if factor != 1:
        sums = b.floats("arith.mulf", sums, b.splat(str(factor), f"vector<{tile}xf32>"), lanes=tile)
    return b.floats("arith.mulf", sums, scale, lanes=tile)


class _Row(Row):
    """One row of activations against some matrices in bytes."""

    def _give(self, name: str, stored: Storage) -> None:
        codes, scales = _bindings(name, stored)
        self.weights.append(codes)
        self.given += [codes, scales]

    def _lowering(self, executable: Executable, results: Sequence[str]) -> Lowering:
        operands = tuple(binding.name for binding in self.given)
        names = [(f"%w{i}", stored) for i, stored in enumerate(self.stored)]
        codes = {_bindings(*each)[_CODES].name: _parameters(each[0])[_CODES] for each in names}
        parameters = tuple(codes.get(name, name) for name in operands)
        body = [line for each in names for line in _without_sign(*each)]
        body.append(f"{', '.join(results)} = {executable.dispatch(operands)}")
        return Lowering((executable,), parameters, tuple(body), tuple(results))

    def _sums(self, places: Sequence[int], at: str, inputs: Callable[[str], str]) -> list[str]:
        b, tile = self.b, self.stored[places[0]].layout.tile
        grain, vector = _grain(self.stored[places[0]]), f"vector<{tile}xf32>"
        whole = self.columns // grain
        if whole == 1:
            totals = self._under_scale(places, at, inputs, b.index(0), b.index(0), grain)
        else:
            zero = [b.splat("0.0", vector)] * len(places)
            with b.loop(b.index(0), b.index(whole), 1, zero, vector) as turn:
                first = b.multiply(turn.index, grain)
                new = self._under_scale(places, at, inputs, turn.index, first, grain)
                turn.yields(self._added(turn.carried, new, tile))
            totals = turn.results
        if rest := self.columns % grain:
            first = b.index(whole * grain)
            new = self._under_scale(places, at, inputs, b.index(whole), first, rest)
            totals = self._added(totals, new, tile) if whole else new
        return [
            self._total([total], place, at) for total, place in zip(totals, places, strict=True)
        ]

    def _added(self, totals: Sequence[str], more: Sequence[str], tile: int) -> list[str]:
        pairs = zip(totals, more, strict=True)
        return [self.b.floats("arith.addf", one, other, lanes=tile) for one, other in pairs]

    def _under_scale(
        self,
        places: Sequence[int],
        at: str,
        inputs: Callable[[str], str],
        scale: str,
        first: str,
        count: int,
    ) -> list[str]:
        """The products over the inputs of one scale."""
        b, tile = self.b, self.stored[places[0]].layout.tile
        vector = f"vector<{tile}xf32>"
        start = [b.splat("0.0", vector)] * (len(places) * UNROLL)
        with b.loop(b.index(0), b.index(count), UNROLL, start, vector) as turn:
            k = b.add(first, turn.index)
            streams = []
            for place in places:
                codes = self.weights[place]
                b.prefetch(codes, (at, b.add(b.multiply(k, tile), AHEAD)))
                decoded = _numbers(self.stored[place]).decoded
                streams.append(decoded(b, codes, tile, at, k, UNROLL))
            sums, new = iter(turn.carried), []
            for u in range(UNROLL):
                spread = b.repeat(inputs(b.add(k, u)), tile)
                new += [
                    b.floats("math.fma", spread, stream[u], next(sums), lanes=tile)
                    for stream in streams
                ]
            turn.yields(new)
        totals = []
        for i, place in enumerate(places):
            total, *others = turn.results[i :: len(places)]
            for other in others:
                total = b.floats("arith.addf", total, other, lanes=tile)
            stored = self.stored[place]
            _, scales = _bindings(f"%w{place}", stored)
            totals.append(_scaled(b, total, stored, scales, at, scale))
        return totals


def _serves(contract: Contract, target: Target, *matrices: str) -> bool:
    stored = [Storage.of(contract[name]) for name in matrices]
    return (
        target.lanes > 0
        and contract["activations"] in FLOATS
        and all(
            s.format in BYTES and s.layout.group == 1 and s.layout.tile == target.lanes
            for s in stored
        )
    )


def _serves_row(contract: Contract, target: Target, *matrices: str) -> bool:
    stored = [Storage.of(contract[name]) for name in matrices]
    return (
        contract["rows"] == 1
        and _serves(contract, target, *matrices)
        and all(s.shape[0] % target.lanes == s.shape[1] % target.lanes == 0 for s in stored)
        and (contract["operation"] != "gate_up" or len({s.format for s in stored}) == 1)
    )


def _vector(operation: str) -> Kernel:
    contract_version, matrices, written = OPERATIONS[operation]

    def serves(contract: Contract, target: Target) -> bool:
        return _serves_row(contract, target, *matrices)

    def lower(contract: Contract, target: Target, symbol: str) -> Lowering:
        return written(_Row(contract, matrices, target.lanes), f"{symbol}_bytes")

    name = f"cpu_bytes_vector_{operation}"
    return Kernel(name, 1, operation, contract_version, "cpu", serves, lower, "vector")


class _Decoded(Widened):
    """Bytes decoded at each step; where a scale is not the whole row's, multiplied by it."""

    def __init__(self, stored: Storage, scales: Binding) -> None:
        super().__init__(stored.layout.tile)
        self.stored, self.scales = stored, scales

    def weights(self, b: Body, matrix: Binding, tile: str, k: str) -> str:
        """What a tile's weights of this step are met with: decoded codes, or weights under their scale."""
        (numbers,) = _numbers(self.stored).decoded(b, matrix, self.tile, tile, k, 1)
        grain = _grain(self.stored)
        if grain == self.stored.shape[1]:
            return numbers
        return _scaled(b, numbers, self.stored, self.scales, tile, b.divide(k, grain))

    def ask(self, b: Body, matrix: Binding, tile: str, k: str) -> None:
        """For a tile's codes of this step, which a later pass meets, into the second cache."""
        b.prefetch(matrix, (tile, b.multiply(k, self.tile)), locality=2)


def _lower_rows(contract: Contract, target: Target, symbol: str) -> Lowering:
    stored = Storage.of(contract["weight"])
    codes, scales = _bindings("%w", stored)
    rows = Rows(contract["rows"], stored.shape[1], _Decoded(stored, scales), target.lanes)
    pack = rows.pack(f"{symbol}_pack", contract["activations"])
    tile = stored.layout.tile
    padded = TensorType((contract["rows"], codes.type.shape[0] * tile), "f32")
    y = Binding("%y", padded, read_only=False)
    alone = _grain(stored) == stored.shape[1]

    def output(b: Body, row: str, first: str, sums: Sequence[str]) -> None:
        for t, total in enumerate(sums):
            at = b.add(first, t)
            if alone:
                total = _scaled(b, total, stored, scales, at, b.index(0))
            b.store(total, y, (row, b.multiply(at, tile)), tile)

    product = rows.products(f"{symbol}_bytes", [Job((codes,), output)], (codes, scales, y))
    before = _without_sign("%w", stored)
    return around_product(
        contract, product, contract["activations"], pack, _parameters("%w"), before
    )


ROWS = Kernel(
    name="cpu_bytes_rows",
    version=1,
    operation="linear",
    contract_version=2,
    family="cpu",
    serves=lambda contract, target: target.lanes in BLOCKS and _serves(contract, target, "weight"),
    lower=_lower_rows,
    form="rows",
)
"""Of several rows: one product."""

KERNELS = (*map(_vector, OPERATIONS), ROWS)
"""Of one row: a product; the norm and q, k and v; the norm, gate, up and SwiGLU; a product and its sum with
the stream. Each in one dispatch. Of several rows one product."""
