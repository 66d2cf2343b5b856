"""Contractions: activations times stored weights, each a private function marked with its contract.

A body here is the *definition* of a contraction: the f32-accumulated product of exactly widened operands,
in portable StableHLO. `stablehand.compiler.lower` may swap it for a kernel with the same contract. They nest,
so that a kernel may take a whole group of products at once.
"""

from __future__ import annotations

from typing import Any

from stablehand.emit.activations import (
    Activation,
    Quantised,
    fed,
    fed_dtype,
    input_of,
    operands_of,
    quantize_q8,
    stream_of,
    types_of,
    values_of,
)
from stablehand.emit.builder import Function
from stablehand.emit.decode import decoded
from stablehand.emit.definitions import Contract, Symbol, apply, defines
from stablehand.emit.layers import Norm, rms_norm
from stablehand.emit.matrix import Matrix, Storage
from stablehand.emit.values import Value
from stablehand.formats import FLOATS, Q8
from stablehand.signature import TensorType

Names = tuple[str, str, str]


def _facts(rows: int, activations: str, **matrices: Matrix) -> dict[str, Any]:
    stored = {name: matrix.storage.contract for name, matrix in matrices.items()}
    return {"rows": rows, "activations": activations, "accumulator": "f32", **stored}


def _kinds(operation: str, *names: str) -> Symbol:
    # The name of a function over several matrices: their kinds, once where they agree.
    def symbol(contract: Contract) -> str:
        kinds = [Storage.of(contract[name]).kind for name in names]
        return f"{operation}_{kinds[0] if len(set(kinds)) == 1 else '_'.join(kinds)}"

    return symbol


def linear(f: Function, x: Activation, matrix: Matrix, name: str) -> Value:
    """`x · Wᵀ (+ bias)`: activations `[rows, in]` to f32 `[rows, out]`."""
    facts = _facts(x.shape[0], x.dtype, weight=matrix)
    return apply(f, "linear", facts, (*operands_of(x), *matrix.operands), (name,))[0]


def _linear_symbol(contract: Contract) -> str:
    weight = Storage.of(contract["weight"])
    out, columns = weight.shape
    return f"linear_{contract['rows']}x{columns}x{out}_{weight.kind}{_q8(contract)}"


def _q8(contract: Contract) -> str:
    return f"_{Q8}" if contract["activations"] == Q8 else ""


@defines("linear", version=2, symbol=_linear_symbol, spellings=("bf16",))
def _write_linear(f: Function, contract: Contract) -> None:
    stored = Storage.of(contract["weight"])
    given = input_of(f, contract, stored.shape[1])
    matrix = stored.parameters(f, "w")
    numbers = matrix.decoded(f)
    wide, x = numbers.values, values_of(f, given)
    if (
        given.dtype != "f32"
        and stored.format in FLOATS
        and stored.format not in ("f32", given.dtype)
    ):
        # IREE would fold both widenings into a product of f16 by bf16, which GPUs' code has no form for.
        x = f.barrier(x, "x_wide")
    scheme = stored.form.scheme
    widened = stored.format == "bf16" or (scheme is not None and scheme.float8)
    if contract.get("bf16") == "apart" and x.shape[0] > 1 and widened:
        # Loaded by fours inside a product of rows, bf16 has no form in IREE's SPIR-V (iree-org/iree#22717),
        # and decoding f8 is unrolled there into code that takes ten times as long to compile.
        wide = f.barrier(wide, "w_wide")
    if stored.layout.tile == 1:
        y = f.dot_general(x, wide, contract=(1, 1), name="y")
    else:
        y = _tiled_vector(f, x, wide) if x.shape[0] == 1 else _tiled_rows(f, x, wide)
    if numbers.row_scale is not None:
        scale = f.reshape(numbers.row_scale, y.shape[1], name="row_scale")
        y = f.multiply(y, f.broadcast(scale, y.shape, (1,), "row_scales"), "y_scaled")
    # In tiles, out was padded to whole ones; the rows beyond it are zeros.
    y = f.slice(y, (0, x.shape[0]), (0, stored.shape[0]), name="y")
    if matrix.bias is not None:
        bias = f.convert(matrix.bias, "f32", "bias")
        y = f.add(y, f.broadcast(bias, y.shape, (1,), "bias_rows"), "y_biased")
    f.returns(y)


def _tiled_vector(f: Function, x: Value, w: Value) -> Value:
    # One row: multiply and reduce, so that each load of T weights meets one broadcast activation in a
    # fused multiply-add. A dot_general here makes IREE transpose the weights at run time.
    n, columns, tile = w.shape
    spread = f.broadcast(f.reshape(x, columns, name="x_row"), w.shape, (1,), "x_tiles")
    products = f.multiply(spread, w, "products")
    sums = f.reduce("add", products, f.scalar(0, "f32", "zero"), 1, "sums")
    return f.reshape(sums, 1, n * tile, name="y_tiles_flat")


def _tiled_rows(f: Function, x: Value, w: Value) -> Value:
    # Several rows: a product batched over tiles, which the compiler turns into register blocks.
    n, columns, tile = w.shape
    rows = x.shape[0]
    spread = f.broadcast(x, (n, rows, columns), (1, 2), "x_tiles")
    tiles = f.dot_general(spread, w, batch=((0, 0),), contract=(2, 1), name="y_tiles")
    return f.reshape(
        f.transpose(tiles, 1, 0, 2, name="y_rows"), rows, n * tile, name="y_tiles_flat"
    )


def qkv(
    f: Function,
    x: Value,
    norm: Norm,
    matrices: tuple[Matrix, Matrix, Matrix],
    activations: str,
    names: Names,
) -> tuple[Value, ...]:
    """The projections q, k, v of the normalised x: f32 `[rows, heads·head_dim]` and twice the kv width."""
    q, k, v = matrices
    activations = fed_dtype(activations, *matrices)
    facts = {**_facts(x.shape[0], activations, q=q, k=k, v=v), **norm.facts}
    operands = (x, norm.weight, *q.operands, *k.operands, *v.operands)
    return apply(f, "qkv", facts, operands, names)


@defines("qkv", version=3, symbol=_kinds("qkv", "q", "k", "v"), spellings=("bf16", "norm_input"))
def _write_qkv(f: Function, contract: Contract) -> None:
    stored = {name: Storage.of(contract[name]) for name in ("q", "k", "v")}
    h = _normalised(f, contract, stored["q"].shape[1])
    matrices = {name: storage.parameters(f, f"w{name}") for name, storage in stored.items()}
    inputs = fed(f, h, contract["activations"], *matrices.values(), name="h")
    pairs = zip(inputs, matrices.items(), strict=True)
    f.returns(*(linear(f, each, matrix, name) for each, (name, matrix) in pairs))


def gate_up(
    f: Function,
    x: Value,
    norm: Norm,
    matrices: tuple[Matrix, Matrix, Matrix],
    name: str,
    dtype: str,
) -> Activation:
    """`silu(h · gateᵀ) ⊙ (h · upᵀ)` of the normalised x (SwiGLU, Shazeer 2020), as activations
    `[rows, intermediate]`.

    Args:
      f: where to call it.
      x: the residual stream.
      norm: of its norm.
      matrices: gate, up, and down, which the result is fed to.
      name: a hint for the result.
      dtype: what contractions are fed.
    """
    gate, up, down = matrices
    dtype = fed_dtype(dtype, *matrices)
    facts = {**_facts(x.shape[0], dtype, gate=gate, up=up), **norm.facts}
    operands = (x, norm.weight, *gate.operands, *up.operands)
    if dtype == Q8:
        facts["result"] = Q8 if down.storage.takes_q8 else "f32"
    result = facts.get("result", x.dtype)
    parts = types_of(x.shape[0], gate.storage.shape[0], result)
    found = apply(f, "gate_up", facts, operands, tuple(f"{name}{part}" for part, _ in parts))
    return Quantised(*found) if result == Q8 else found[0]


def _gate_up_symbol(contract: Contract) -> str:
    suffix = f"_to_{contract['result']}" if "result" in contract else ""
    return f"{_kinds('gate_up', 'gate', 'up')(contract)}{suffix}"


@defines("gate_up", version=3, symbol=_gate_up_symbol, spellings=("bf16", "norm_input"))
def _write_gate_up(f: Function, contract: Contract) -> None:
    gate, up = Storage.of(contract["gate"]), Storage.of(contract["up"])
    h = _normalised(f, contract, gate.shape[1])
    matrices = (gate.parameters(f, "wg"), up.parameters(f, "wu"))
    inputs = fed(f, h, contract["activations"], *matrices, name="h")
    g, u = (
        linear(f, each, matrix, name)
        for each, matrix, name in zip(inputs, matrices, ("gate", "up"), strict=True)
    )
    silu = f.multiply(g, f.logistic(g, "sigmoid"), "silu")
    y = f.convert(f.multiply(silu, u, "h_up"), h.dtype, "y")
    f.returns(*(operands_of(quantize_q8(f, y, "y")) if contract.get("result") == Q8 else (y,)))


def _normalised(f: Function, contract: Contract, columns: int) -> Value:
    x = f.parameter("x", TensorType((contract["rows"], columns), stream_of(contract)))
    weight = f.parameter("norm", TensorType((columns,), contract["norm"]))
    return rms_norm(f, x, Norm(weight, float(contract["eps"])), "h")


def residual(f: Function, x: Activation, matrix: Matrix, stream: Value, name: str) -> Value:
    """`stream + x · Wᵀ`, added in f32 and rounded once to the stream's dtype, which is that of floats x."""
    operands = (*operands_of(x), *matrix.operands, stream)
    facts = _facts(x.shape[0], x.dtype, weight=matrix)
    return apply(f, "residual", facts, operands, (name,))[0]


def _residual_symbol(contract: Contract) -> str:
    weight = Storage.of(contract["weight"])
    return f"residual_{contract['rows']}x{weight.shape[1]}_{weight.kind}{_q8(contract)}"


@defines("residual", version=2, symbol=_residual_symbol, spellings=("bf16",))
def _write_residual(f: Function, contract: Contract) -> None:
    weight = Storage.of(contract["weight"])
    x = input_of(f, contract, weight.shape[1])
    matrix = weight.parameters(f, "w")
    type_ = TensorType((contract["rows"], weight.shape[0]), stream_of(contract))
    stream = f.parameter("stream", type_)
    y = linear(f, x, matrix, "y")
    total = f.add(f.convert(stream, "f32", "stream_f32"), y, "sum")
    f.returns(f.convert(total, stream.dtype, "out"))


def embed(f: Function, tokens: Value, matrix: Matrix, dtype: str, name: str) -> Value:
    """The rows of the embedding that i32 tokens `[rows]` name, as activations `[rows, hidden]`."""
    facts = {
        "rows": tokens.shape[0],
        "activations": dtype,
        "weight": matrix.storage.contract,
    }
    return apply(f, "embed", facts, (tokens, *matrix.operands), (name,))[0]


@defines("embed", version=2, symbol=_kinds("embed", "weight"))
def _write_embed(f: Function, contract: Contract) -> None:
    ids = f.parameter("tokens", TensorType((contract["rows"],), "i32"))
    matrix = Storage.of(contract["weight"]).parameters(f, "w")
    storage = matrix.storage
    if storage.layout.tile == 1:
        parts = [f.gather_rows(buffer, ids, "row") for buffer in matrix.buffers]
    else:
        parts = _lanes(f, ids, matrix)
    numbers = decoded(f, storage.format, tuple(parts))
    row = numbers.values
    if numbers.row_scale is not None:
        scales = f.broadcast(numbers.row_scale, row.shape, (0, 1), "row_scales")
        row = f.multiply(row, scales, "row_scaled")
    row = f.convert(row, contract["activations"], "x_row")
    # Fused into the first norm, the lookup would be repeated for each of the norm's two passes.
    f.returns(f.barrier(row, "x"))


def _lanes(f: Function, ids: Value, matrix: Matrix) -> list[Value]:
    # A tied embedding lies in the head's layout: token t is lane t mod T of tile t div T.
    tile = f.fill(matrix.storage.layout.tile, ids.type, "tile")
    pair = [
        f.reshape(f.divide(ids, tile, "tile_of"), ids.shape[0], 1, name="tile_column"),
        f.reshape(f.remainder(ids, tile, "lane_of"), ids.shape[0], 1, name="lane_column"),
    ]
    place = f.concatenate(pair, 1, "place")
    found = [f.gather_lanes(buffer, place, "row") for buffer in matrix.buffers]
    # What lay in groups of columns is one row again.
    return [
        f.reshape(row, row.shape[0], row.type.elements // row.shape[0], name="row") for row in found
    ]
