"""Contractions: activations times stored weights, each a private function marked with its contract.

A body here is the *definition* of a contraction: the f32-accumulated product of exactly widened operands,
in portable StableHLO. `stablehand.compiler.lower` may swap it for a kernel with the same contract. They nest,
so that a kernel may take a whole group of products at once.
"""

from __future__ import annotations

from typing import Any

from stablehand.emit.builder import Function
from stablehand.emit.definitions import Contract, Symbol, apply, defines
from stablehand.emit.layers import Norm, rms_norm
from stablehand.emit.matrix import WIDEN, Matrix, Storage
from stablehand.emit.values import Value
from stablehand.formats import FLOATS, ROWS
from stablehand.signature import TensorType

Names = tuple[str, str, str]


def _facts(x: Value, **matrices: Matrix) -> dict[str, Any]:
    stored = {name: matrix.storage.contract for name, matrix in matrices.items()}
    return {"rows": x.shape[0], "activations": x.dtype, "accumulator": "f32", **stored}


def _kinds(operation: str, *names: str) -> Symbol:
    # The name of a function over several matrices: their kinds, once where they agree.
    def symbol(contract: Contract) -> str:
        kinds = [Storage.of(contract[name]).kind for name in names]
        return f"{operation}_{kinds[0] if len(set(kinds)) == 1 else '_'.join(kinds)}"

    return symbol


def _input(f: Function, contract: Contract, columns: int) -> Value:
    return f.parameter("x", TensorType((contract["rows"], columns), contract["activations"]))


def linear(f: Function, x: Value, matrix: Matrix, name: str) -> Value:
    """`x · Wᵀ (+ bias)`: activations `[rows, in]` to f32 `[rows, out]`."""
    return apply(f, "linear", _facts(x, weight=matrix), (x, *matrix.operands), (name,))[0]


def _linear_symbol(contract: Contract) -> str:
    weight = Storage.of(contract["weight"])
    out, columns = weight.shape
    return f"linear_{contract['rows']}x{columns}x{out}_{weight.kind}"


@defines("linear", version=2, symbol=_linear_symbol)
def _write_linear(f: Function, contract: Contract) -> None:
    stored = Storage.of(contract["weight"])
    x = _input(f, contract, stored.shape[1])
    matrix = stored.parameters(f, "w")
    wide = WIDEN[stored.format](f, matrix.buffers)
    mixed = x.dtype != "f32" and stored.format in FLOATS and stored.format not in ("f32", x.dtype)
    x = f.convert(x, "f32", "x_f32")
    if mixed:
        # IREE would fold both widenings into a product of f16 by bf16, which GPUs' code has no form for.
        x = f.barrier(x, "x_wide")
    if stored.layout == ROWS:
        y = f.dot_general(x, wide, contract=(1, 1), name="y")
    else:
        y = _tiled_vector(f, x, wide) if x.shape[0] == 1 else _tiled_rows(f, x, wide)
        # Out was padded to whole tiles; the rows beyond it are zeros.
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
    f: Function, x: Value, norm: Norm, matrices: tuple[Matrix, Matrix, Matrix], names: Names
) -> tuple[Value, ...]:
    """The projections q, k, v of the normalised x: f32 `[rows, heads·head_dim]` and twice the kv width."""
    q, k, v = matrices
    facts = {**_facts(x, q=q, k=k, v=v), **norm.facts}
    operands = (x, norm.weight, *q.operands, *k.operands, *v.operands)
    return apply(f, "qkv", facts, operands, names)


@defines("qkv", version=3, symbol=_kinds("qkv", "q", "k", "v"))
def _write_qkv(f: Function, contract: Contract) -> None:
    stored = {name: Storage.of(contract[name]) for name in ("q", "k", "v")}
    h = _normalised(f, contract, stored["q"].shape[1])
    matrices = {name: storage.parameters(f, f"w{name}") for name, storage in stored.items()}
    f.returns(*(linear(f, h, matrix, name) for name, matrix in matrices.items()))


def gate_up(f: Function, x: Value, norm: Norm, gate: Matrix, up: Matrix, name: str) -> Value:
    """`silu(h · gateᵀ) ⊙ (h · upᵀ)` of the normalised x (SwiGLU, Shazeer 2020), as activations
    `[rows, intermediate]`.
    """
    facts = {**_facts(x, gate=gate, up=up), **norm.facts}
    operands = (x, norm.weight, *gate.operands, *up.operands)
    return apply(f, "gate_up", facts, operands, (name,))[0]


@defines("gate_up", version=3, symbol=_kinds("gate_up", "gate", "up"))
def _write_gate_up(f: Function, contract: Contract) -> None:
    gate, up = Storage.of(contract["gate"]), Storage.of(contract["up"])
    h = _normalised(f, contract, gate.shape[1])
    matrices = (gate.parameters(f, "wg"), up.parameters(f, "wu"))
    g, u = (linear(f, h, m, name) for m, name in zip(matrices, ("gate", "up"), strict=True))
    silu = f.multiply(g, f.logistic(g, "sigmoid"), "silu")
    f.returns(f.convert(f.multiply(silu, u, "h_up"), h.dtype, "y"))


def _normalised(f: Function, contract: Contract, columns: int) -> Value:
    x = _input(f, contract, columns)
    weight = f.parameter("norm", TensorType((columns,), contract["norm"]))
    return rms_norm(f, x, Norm(weight, float(contract["eps"])), "h")


def residual(f: Function, x: Value, matrix: Matrix, stream: Value, name: str) -> Value:
    """`stream + x · Wᵀ`, added in f32 and rounded once to the stream's dtype, which is that of x."""
    operands = (x, *matrix.operands, stream)
    return apply(f, "residual", _facts(x, weight=matrix), operands, (name,))[0]


def _residual_symbol(contract: Contract) -> str:
    weight = Storage.of(contract["weight"])
    return f"residual_{contract['rows']}x{weight.shape[1]}_{weight.kind}"


@defines("residual", version=2, symbol=_residual_symbol)
def _write_residual(f: Function, contract: Contract) -> None:
    weight = Storage.of(contract["weight"])
    x = _input(f, contract, weight.shape[1])
    matrix = weight.parameters(f, "w")
    stream = f.parameter("stream", TensorType((x.shape[0], weight.shape[0]), x.dtype))
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
    lookup = _lookup if matrix.storage.layout == ROWS else _tiled_lookup
    row = f.convert(lookup(f, ids, matrix), contract["activations"], "x_row")
    # Fused into the first norm, the lookup would be repeated for each of the norm's two passes.
    f.returns(f.barrier(row, "x"))


def _lookup(f: Function, ids: Value, matrix: Matrix) -> Value:
    return WIDEN[matrix.storage.format](f, (f.gather_rows(matrix.buffers[0], ids, "row"),))


def _tiled_lookup(f: Function, ids: Value, matrix: Matrix) -> Value:
    # A tied embedding lies in the head's layout: token t is lane t mod T of tile t div T.
    storage = matrix.storage
    tile = f.fill(storage.layout.tile, ids.type, "tile")
    pair = [
        f.reshape(f.divide(ids, tile, "tile_of"), ids.shape[0], 1, name="tile_column"),
        f.reshape(f.remainder(ids, tile, "lane_of"), ids.shape[0], 1, name="lane_column"),
    ]
    lanes = f.gather_lanes(matrix.buffers[0], f.concatenate(pair, 1, "place"), "row")
    return WIDEN[storage.format](f, (lanes,))
