"""Groups of products of several rows over codes, on a CPU: what they share is made once.

The norm is a part of quantising or packing, the packed rows serve every matrix, and SwiGLU's result leaves in
codes where they are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from stablehand.compiler.kernels import cpu_codes_rows, cpu_q8_rows
from stablehand.compiler.kernels.codes import Codes, takes
from stablehand.compiler.kernels.cpu_codes_pairs import has_pairs
from stablehand.compiler.kernels.cpu_quantise import quantise
from stablehand.compiler.kernels.cpu_rows import Rows, Widened, swiglu
from stablehand.compiler.kernels.dots import Dots
from stablehand.compiler.kernels.quantising import QUANTISED, Quantiser, quantised_bindings
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Binding, Body, Executable
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.formats import FLOATS, Q8, Q8_GROUP
from stablehand.signature import TensorType
from stablehand.targets import Target

_HALF = Q8_GROUP // 2

# Outputs of a row that one workgroup gates.
_PART = 1024


def _serves(contract: Contract, target: Target, *matrices: str) -> bool:
    stored = [Storage.of(contract[name]) for name in matrices]
    fed = contract["activations"]
    return (
        takes(target, *stored)
        and all(s.bias is None and s.shape[0] % Q8_GROUP == 0 for s in stored)
        and (fed in FLOATS or (Dots.of(target) is not None and all(s.takes_q8 for s in stored)))
        and not (fed == "bf16" and has_pairs(target))
    )


class _Group:
    """The products of some matrices with one normalised input, each a result of its own."""

    def __init__(
        self, contract: Contract, names: Sequence[str], target: Target, symbol: str
    ) -> None:
        self.contract, self.target, self.symbol = contract, target, symbol
        self.stored = [Storage.of(contract[name]) for name in names]
        self.rows, self.columns = contract["rows"], self.stored[0].shape[1]
        self.norm = (contract["norm"], float(contract["eps"]))
        self.executables: list[Executable] = []
        self.parameters, self.body = ["%given", "%norm"], list[str]()
        self._products: dict[tuple[object, ...], Executable] = {}
        self._packed: dict[int, tuple[str, ...]] = {}

    def made(self) -> list[str]:
        """The names of the products."""
        quantised = self.contract["activations"] == Q8
        if quantised:
            first = quantise(f"{self.symbol}_norm", self.rows, self.columns, self.norm)
            self._do([f"%x_{part}" for part in QUANTISED], first, ("%given", "%norm"))
        else:
            lanes = self.target.lanes
            self.floats = Rows(self.rows, self.columns, Widened(lanes), lanes)
            first = self.floats.pack(f"{self.symbol}_pack", self.contract["activations"], self.norm)
            self._do(["%packed"], first, ("%given", "%norm"))
        product = self._quantised_product if quantised else self._float_product
        return [product(place, stored) for place, stored in enumerate(self.stored)]

    def _quantised_product(self, place: int, stored: Storage) -> str:
        dots = Dots.of(self.target)
        assert dots is not None
        b = Body()
        matrix = Codes(b, stored, f"%w{place}")
        halves = matrix.halves
        if halves not in self._packed:
            names = tuple(f"%packed{halves}{part}" for part in ("", "_scales", "_totals"))
            symbol = f"{self.symbol}_pack{halves}"
            packing = cpu_q8_rows.pack(symbol, self.rows, self.columns, halves, turned=dots.fused)
            self._do(names, packing, [f"%x_{part}" for part in QUANTISED])
            self._packed[halves] = names

        def product(symbol: str) -> Executable:
            return cpu_q8_rows.Product(b, matrix, self.rows, dots).executable(symbol)

        return self._product(place, matrix, product, self._packed[halves])

    def _float_product(self, place: int, stored: Storage) -> str:
        product = cpu_codes_rows.Product(self.floats, stored, f"%w{place}")
        return self._product(place, product.matrix, product.executable, ("%packed",))

    def _product(
        self,
        place: int,
        matrix: Codes,
        product: Callable[[str], Executable],
        given: Sequence[str],
    ) -> str:
        kind = (matrix.stored.format, matrix.stored.shape)
        before, names = matrix.without_sign()
        self.body += before
        self.parameters += matrix.operands
        name = f"%y{place}"
        if kind in self._products:
            self.body.append(f"{name} = {self._products[kind].dispatch((*given, *names))}")
        else:
            self._products[kind] = product(f"{self.symbol}_codes{place}")
            self._do([name], self._products[kind], (*given, *names))
        return name

    def _do(self, results: Sequence[str], executable: Executable, operands: Sequence[str]) -> None:
        self.executables.append(executable)
        self.body.append(f"{', '.join(results)} = {executable.dispatch(operands)}")

    def alone(self) -> Lowering:
        """All of them."""
        return self._lowering(self.made())

    def gated(self) -> Lowering:
        """`silu(first) · second`, elementwise; its codes if asked for."""
        products = self.made()
        result = self.contract.get("result", self.contract["activations"])
        gate = _gated(f"{self.symbol}_gated", self.rows, self.stored[0].shape[0], result)
        names = [f"%y_{part}" for part in QUANTISED] if result == Q8 else ["%y"]
        self._do(names, gate, products)
        return self._lowering(names)

    def _lowering(self, results: Sequence[str]) -> Lowering:
        return Lowering(
            tuple(self.executables), tuple(self.parameters), tuple(self.body), tuple(results)
        )


def _gated(symbol: str, rows: int, out: int, result: str) -> Executable:
    """SwiGLU of two f32 products, as floats or as codes."""
    b = Body()
    type_ = TensorType((rows, out), "f32")
    gate, up = Binding("%gate", type_), Binding("%up", type_)
    y = Binding("%y", TensorType((rows, out), "f32" if result == Q8 else result), read_only=False)
    results = quantised_bindings("%y", rows, out) if result == Q8 else (y,)
    quantiser = Quantiser(b, results) if result == Q8 else None
    row, part = b.workgroup("x"), b.workgroup("y")
    per_part = _PART // Q8_GROUP
    first = b.multiply(part, per_part)
    last = b.least(b.add(first, per_part), b.index(out // Q8_GROUP))
    with b.loop(first, last, 1) as group:
        begin = b.multiply(group.index, Q8_GROUP)
        halves = []
        for at in (begin, b.add(begin, _HALF)):
            one, two = (b.load(each, (row, at), _HALF) for each in (gate, up))
            halves.append(swiglu(b, one, two, _HALF))
            if quantiser is None:
                b.store(halves[-1], y, (row, at), _HALF)
        if quantiser is not None:
            quantiser.store((halves[0], halves[1]), row, group.index)
    return Executable(symbol, (gate, up, *results), (rows, -(-out // _PART)), b)


_OPERATIONS = {
    "qkv": (3, ("q", "k", "v"), _Group.alone),
    "gate_up": (3, ("gate", "up"), _Group.gated),
}
"""Of each operation the version of the definition, the matrices, and how it is written."""


def _kernel(operation: str, q8: bool) -> Kernel:
    contract_version, matrices, written = _OPERATIONS[operation]

    def serves(contract: Contract, target: Target) -> bool:
        return (contract["activations"] == Q8) == q8 and _serves(contract, target, *matrices)

    def lower(contract: Contract, target: Target, symbol: str) -> Lowering:
        return written(_Group(contract, matrices, target, symbol))

    name = f"{'cpu_q8_rows' if q8 else 'cpu_codes_rows'}_{operation}"
    return Kernel(name, 1, operation, contract_version, "cpu", serves, lower, "rows")


KERNELS = tuple(_kernel(operation, q8) for q8 in (True, False) for operation in _OPERATIONS)
"""The norm and q, k and v; the norm, gate, up and SwiGLU."""
