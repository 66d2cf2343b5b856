"""Products of several rows on a CPU, alone and in groups: what a prefill chunk is made of."""

from __future__ import annotations

from collections.abc import Sequence

from stablehand.compiler.kernels.cpu_rows import (
    BLOCKS,
    Job,
    Output,
    Paired,
    Rows,
    Step,
    Widened,
    swiglu,
)
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Binding, Body, Executable, unpadded
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.formats import FLOATS
from stablehand.signature import TensorType
from stablehand.targets import Target


def _serves(contract: Contract, target: Target, step: type[Step], *matrices: str) -> bool:
    # One matrix may be of any size and have a bias; groups are of whole tiles, one vector each.
    stored = [Storage.of(contract[name]) for name in matrices]
    alone = contract["operation"] == "linear"
    tiles = (target.lanes, 2 * target.lanes) if alone else (target.lanes,)
    return (
        target.lanes in BLOCKS
        and contract["activations"] in FLOATS
        and all(
            s.format in FLOATS and s.layout.group == 1 and s.layout.tile in tiles for s in stored
        )
        and (alone or all(_fills_vectors(s, target.lanes) for s in stored))
        and (alone or not _are_bf16(contract, stored) or "amx-bf16" not in target.abilities)
        and (step is Widened or _have_pairs(contract, target, stored))
    )


def _fills_vectors(stored: Storage, lanes: int) -> bool:
    out, columns = stored.shape
    return stored.bias is None and out % lanes == 0 and columns % lanes == 0


def _are_bf16(contract: Contract, stored: Sequence[Storage]) -> bool:
    # With matrix tiles, groups of these fall to the products that take them.
    return contract["activations"] == "bf16" and all(s.format == "bf16" for s in stored)


def _have_pairs(contract: Contract, target: Target, stored: Sequence[Storage]) -> bool:
    return (
        {"avx512bf16", "avx512bw"} <= target.abilities
        and _are_bf16(contract, stored)
        and all(s.layout.tile == 16 and s.shape[1] % 2 == 0 for s in stored)
    )


def _lower_linear(contract: Contract, target: Target, symbol: str, step: Step) -> Lowering:
    stored = Storage.of(contract["weight"])
    rows = Rows(contract["rows"], stored.shape[1], step, target.lanes)
    pack = rows.pack(f"{symbol}_pack", contract["activations"])
    w = step.given("%w", stored)
    padded = TensorType((contract["rows"], w.type.shape[0] * step.tile), "f32")
    y = Binding("%y", padded, read_only=False)
    product = rows.products(f"{symbol}_product", [Job((w,), _stored(y, step.tile))], (w, y))
    return around_product(contract, product, contract["activations"], pack)


def _lower_qkv(contract: Contract, target: Target, symbol: str, step: Step) -> Lowering:
    stored = [Storage.of(contract[name]) for name in ("q", "k", "v")]
    rows = Rows(contract["rows"], stored[0].shape[1], step, target.lanes)
    norm = (contract["norm"], float(contract["eps"]))
    pack = rows.pack(f"{symbol}_pack", contract["activations"], norm)
    matrices = [step.given(f"%w{i}", s) for i, s in enumerate(stored)]
    names = ("%q", "%k", "%v")
    results = [
        _result(name, contract["rows"], s, "f32") for name, s in zip(names, stored, strict=True)
    ]
    jobs = [Job((w,), _stored(y, step.tile)) for w, y in zip(matrices, results, strict=True)]
    product = rows.products(f"{symbol}_product", jobs, (*matrices, *results))
    body = (
        f"%packed = {pack.dispatch(('%x', '%norm'))}",
        f"{', '.join(names)} = {product.dispatch(('%packed', '%wq', '%wk', '%wv'))}",
    )
    return Lowering((pack, product), ("%x", "%norm", "%wq", "%wk", "%wv"), body, names)


def _lower_gate_up(contract: Contract, target: Target, symbol: str, step: Step) -> Lowering:
    stored = [Storage.of(contract[name]) for name in ("gate", "up")]
    rows = Rows(contract["rows"], stored[0].shape[1], step, target.lanes)
    norm = (contract["norm"], float(contract["eps"]))
    pack = rows.pack(f"{symbol}_pack", contract["activations"], norm)
    gate, up = (step.given(name, s) for name, s in zip(("%gate", "%up"), stored, strict=True))
    y = _result("%y", contract["rows"], stored[0], contract["activations"])

    def output(b: Body, row: str, tile: str, sums: Sequence[str]) -> None:
        b.store(
            swiglu(b, sums[0], sums[1], step.tile), y, (row, b.multiply(tile, step.tile)), step.tile
        )

    product = rows.products(f"{symbol}_product", [Job((gate, up), output)], (gate, up, y))
    body = (
        f"%packed = {pack.dispatch(('%x', '%norm'))}",
        f"%y = {product.dispatch(('%packed', '%wg', '%wu'))}",
    )
    return Lowering((pack, product), ("%x", "%norm", "%wg", "%wu"), body, ("%y",))


def _lower_residual(contract: Contract, target: Target, symbol: str, step: Step) -> Lowering:
    stored = Storage.of(contract["weight"])
    rows = Rows(contract["rows"], stored.shape[1], step, target.lanes)
    pack = rows.pack(f"{symbol}_pack", contract["activations"])
    w, y = (
        step.given("%w", stored),
        _result("%y", contract["rows"], stored, contract["activations"]),
    )
    stream = Binding("%stream", y.type)

    def output(b: Body, row: str, tile: str, sums: Sequence[str]) -> None:
        for t, total in enumerate(sums):
            at = (row, b.multiply(b.add(tile, t), step.tile))
            before = b.load(stream, at, step.tile)
            b.store(b.floats("arith.addf", before, total, lanes=step.tile), y, at, step.tile)

    product = rows.products(f"{symbol}_product", [Job((w,), output)], (w, stream, y))
    body = (
        f"%packed = {pack.dispatch(('%x',))}",
        f"%y = {product.dispatch(('%packed', '%w', '%stream'))}",
    )
    return Lowering((pack, product), ("%x", "%w", "%stream"), body, ("%y",))


def _result(name: str, rows: int, stored: Storage, dtype: str) -> Binding:
    return Binding(name, TensorType((rows, stored.shape[0]), dtype), read_only=False)


def _stored(y: Binding, tile: int) -> Output:
    def output(b: Body, row: str, first: str, sums: Sequence[str]) -> None:
        for t, total in enumerate(sums):
            b.store(total, y, (row, b.multiply(b.add(first, t), tile)), tile)

    return output


_OPERATIONS = {
    "linear": (2, ("weight",), _lower_linear),
    "qkv": (3, ("q", "k", "v"), _lower_qkv),
    "gate_up": (3, ("gate", "up"), _lower_gate_up),
    "residual": (2, ("weight",), _lower_residual),
}
"""Of each operation the version of the definition, the matrices, and how it is written."""


def _kernel(name: str, operation: str, step: type[Step], version: int) -> Kernel:
    contract_version, matrices, lower = _OPERATIONS[operation]

    def serves(contract: Contract, target: Target) -> bool:
        return _serves(contract, target, step, *matrices)

    def lowered(contract: Contract, target: Target, symbol: str) -> Lowering:
        tile = Storage.of(contract[matrices[0]]).layout.tile
        return lower(contract, target, symbol, step(tile))

    return Kernel(name, version, operation, contract_version, "cpu", serves, lowered, "rows")


LINEAR = _kernel("cpu_linear_rows", "linear", Widened, 3)
"""The f32-accumulated product of two or more rows with a dense matrix in tiles."""

PAIRS = _kernel("cpu_bf16_rows", "linear", Paired, 3)
"""The product of bf16 rows with a bf16 matrix by AVX-512's dot product of pairs, which are interleaved in
registers. Subnormal operands and sums count as zero."""

GROUPS = tuple(
    _kernel(f"{prefix}_{operation}", operation, step, 2)
    for step, prefix in ((Paired, "cpu_bf16_rows"), (Widened, "cpu_rows"))
    for operation in ("qkv", "gate_up", "residual")
)
"""The same for whole groups: the norm while the rows are packed; then q, k and v in one dispatch, gate, up
and SwiGLU in one, a product and its residual in one."""


def around_product(
    contract: Contract,
    product: Executable,
    dtype: str,
    pack: Executable | None = None,
    weights: Sequence[str] = ("%w",),
    before: Sequence[str] = (),
) -> Lowering:
    """The body of a `linear` whose product gives whole tiles of outputs.

    Args:
      contract: of the function.
      product: takes rows of `dtype`, or what `pack` makes of them, and the matrix.
      dtype: see there.
      pack: see there.
      weights: the function's parameters for the matrix.
      before: operations that give what the product takes of it, under other names: those of its bindings.
    """
    stored = Storage.of(contract["weight"])
    rows, (out, columns) = contract["rows"], stored.shape
    body: list[str] = []
    x = _converted(body, "%x", (rows, columns), contract["activations"], dtype)
    if pack is not None:
        body.append(f"%packed = {pack.dispatch((x,))}")
        x = "%packed"
    body += before
    given = (
        [binding.name for binding in product.bindings[1 : 1 + len(weights)]] if before else weights
    )
    body.append(f"%y = {product.dispatch((x, *given))}")
    executables = (product,) if pack is None else (pack, product)
    y = unpadded(body, product.bindings[-1].type, rows, out)
    if stored.bias is None:
        return Lowering(executables, ("%x", *weights), tuple(body), (y,))
    bias = _converted(body, "%bias", (out,), stored.bias, "f32")
    wide, result = TensorType((out,), "f32"), TensorType((rows, out), "f32")
    body.append(
        f"%bias_rows = stablehlo.broadcast_in_dim {bias}, dims = [1] : ({wide}) -> {result}"
    )
    body.append(f"%y_biased = stablehlo.add {y}, %bias_rows : {result}")
    return Lowering(executables, ("%x", *weights, "%bias"), tuple(body), ("%y_biased",))


def _converted(body: list[str], value: str, shape: tuple[int, ...], dtype: str, wanted: str) -> str:
    if dtype == wanted:
        return value
    before, after = TensorType(shape, dtype), TensorType(shape, wanted)
    body.append(f"{value}_{wanted} = stablehlo.convert {value} : ({before}) -> {after}")
    return f"{value}_{wanted}"
