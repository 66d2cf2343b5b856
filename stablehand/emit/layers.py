"""The parts of a Llama layer, each a private function with a contract, computing in f32.

Shapes: `rows` = batch·chunk; activations `[rows, width]` in the activation dtype; queries, keys and
values f32; caches `[batch, kv_heads, capacity, head_dim]` in the cache dtype.
"""

from __future__ import annotations

from typing import Any

from stablehand.emit.builder import Function
from stablehand.emit.contract import Matrix, linear
from stablehand.emit.values import Value, f32_literal
from stablehand.signature import TensorType


def rms_norm(f: Function, x: Value, weight: Value, eps: float, name: str) -> Value:
    """`x / sqrt(mean(x²) + eps) · weight` (Zhang and Sennrich 2019), over the last axis."""
    rows, width = x.shape
    contract = {
        "operation": "rms_norm",
        "version": 1,
        "rows": rows,
        "width": width,
        "eps": f32_literal(eps),
        "activations": x.dtype,
        "weight": weight.dtype,
    }
    symbol = f"rms_norm_{rows}" if weight.dtype == "f32" else f"rms_norm_{rows}_{weight.dtype}"
    body, new = f.module.private(symbol, contract)
    if new:
        inner, scale = body.parameter("x", x.type), body.parameter("weight", weight.type)
        wide = body.convert(inner, "f32", "x_f32")
        squares = body.multiply(wide, wide, "squares")
        total = body.reduce("add", squares, body.scalar(0, "f32", "zero"), 1, "total")
        mean = body.divide(total, body.fill(width, total.type, "count"), "mean")
        inverse = body.rsqrt(body.add(mean, body.fill(eps, mean.type, "eps"), "shifted"), "inverse")
        unit = body.multiply(
            wide, body.broadcast(inverse, wide.shape, (0,), "inverse_rows"), "unit"
        )
        scale = body.broadcast(body.convert(scale, "f32", "weight_f32"), wide.shape, (1,), "scale")
        body.returns(body.convert(body.multiply(unit, scale, "scaled"), x.dtype, "y"))
    return f.call(body, x, weight, names=(name,))[0]


def qkv(
    f: Function, x: Value, matrices: tuple[Matrix, ...], names: tuple[str, str, str]
) -> tuple[Value, ...]:
    """The projections q, k, v of one input: f32 `[rows, heads·head_dim]` and twice the kv width."""
    contract = _projections_contract("qkv", x, matrices)
    body, new = f.module.private(_symbol("qkv", matrices), contract)
    if new:
        inner = body.parameter("x", x.type)
        inside = [m.within(body, n) for m, n in zip(matrices, ("wq", "wk", "wv"), strict=True)]
        results = [linear(body, inner, m, n) for m, n in zip(inside, ("q", "k", "v"), strict=True)]
        body.returns(*results)
    operands = [value for matrix in matrices for value in matrix.operands]
    return f.call(body, x, *operands, names=names)


def gate_up(f: Function, x: Value, gate: Matrix, up: Matrix, name: str) -> Value:
    """`silu(x · gateᵀ) ⊙ (x · upᵀ)` (SwiGLU, Shazeer 2020), as activations `[rows, intermediate]`."""
    matrices = (gate, up)
    contract = _projections_contract("gate_up", x, matrices)
    body, new = f.module.private(_symbol("gate_up", matrices), contract)
    if new:
        inner = body.parameter("x", x.type)
        inside = [m.within(body, n) for m, n in zip(matrices, ("wg", "wu"), strict=True)]
        g, u = (linear(body, inner, m, n) for m, n in zip(inside, ("gate", "up"), strict=True))
        silu = body.multiply(g, body.logistic(g, "sigmoid"), "silu")
        body.returns(body.convert(body.multiply(silu, u, "h"), x.dtype, "y"))
    operands = [value for matrix in matrices for value in matrix.operands]
    return f.call(body, x, *operands, names=(name,))[0]


def residual(f: Function, x: Value, matrix: Matrix, stream: Value, name: str) -> Value:
    """`stream + x · Wᵀ`, added in f32 and rounded once to the stream's dtype."""
    contract = _projections_contract("residual", x, (matrix,))
    symbol = f"residual_{x.shape[0]}x{x.shape[1]}_{matrix.kind}"
    body, new = f.module.private(symbol, contract)
    if new:
        inner = body.parameter("x", x.type)
        inside = matrix.within(body, "w")
        before = body.parameter("stream", stream.type)
        y = linear(body, inner, inside, "y")
        total = body.add(body.convert(before, "f32", "stream_f32"), y, "sum")
        body.returns(body.convert(total, stream.dtype, "out"))
    return f.call(body, x, *matrix.operands, stream, names=(name,))[0]


def rope(f: Function, x: Value, cos: Value, sin: Value, head_dim: int, name: str) -> Value:
    """Turn pairs (i, i + head_dim/2) of every head by its row's angles: f32 `[rows, heads·head_dim]`.

    The half-split pairing is Hugging Face's; `cos` and `sin` are f32 `[rows, head_dim/2]`.
    """
    rows, width = x.shape
    heads, half = width // head_dim, head_dim // 2
    contract = {
        "operation": "rope",
        "version": 1,
        "rows": rows,
        "heads": heads,
        "head_dim": head_dim,
    }
    body, new = f.module.private(f"rope_{rows}x{heads}", contract)
    if new:
        inner = body.reshape(body.parameter("x", x.type), rows, heads, head_dim, name="pairs")
        c, s = body.parameter("cos", cos.type), body.parameter("sin", sin.type)
        whole = ((0, rows), (0, heads))
        first = body.slice(inner, *whole, (0, half), name="first")
        second = body.slice(inner, *whole, (half, head_dim), name="second")
        c = body.broadcast(c, first.shape, (0, 2), "cos_heads")
        s = body.broadcast(s, first.shape, (0, 2), "sin_heads")
        turned = (
            body.subtract(
                body.multiply(first, c, "first_cos"),
                body.multiply(second, s, "second_sin"),
                "first_turned",
            ),
            body.add(
                body.multiply(second, c, "second_cos"),
                body.multiply(first, s, "first_sin"),
                "second_turned",
            ),
        )
        body.returns(body.reshape(body.concatenate(turned, 2, "y_heads"), rows, width, name="y"))
    return f.call(body, x, cos, sin, names=(name,))[0]


def append(f: Function, cache: Value, new_rows: Value, start: Value, name: str) -> Value:
    """The cache with a chunk of keys or values written from position `start[b]` on, for each sequence b.

    `new_rows` is f32 `[batch·chunk, kv_heads·head_dim]`; the host guarantees start + chunk ≤ capacity, for
    the update itself would clamp.
    """
    batch, heads, _, head_dim = cache.shape
    chunk = new_rows.type.elements // (batch * heads * head_dim)
    contract = {
        "operation": "append",
        "version": 1,
        "cache": str(cache.type),
        "rows": batch * chunk,
    }
    body, new = f.module.private("append", contract)
    if new:
        target = body.parameter("cache", cache.type)
        inner, at = body.parameter("rows", new_rows.type), body.parameter("start", start.type)
        inner = body.reshape(inner, batch, chunk, heads, head_dim, name="by_sequence")
        inner = body.convert(
            body.transpose(inner, 0, 2, 1, 3, name="by_head"), cache.dtype, "rows_kv"
        )
        zero = body.scalar(0, "i32", "zero")
        for b in range(batch):
            one = body.slice(inner, (b, b + 1), *((0, n) for n in inner.shape[1:]), name="one")
            place = body.reshape(body.slice(at, (b, b + 1), name="start_one"), name="position")
            index = body.scalar(b, "i32", f"sequence_{b}") if b else zero
            target = body.dynamic_update_slice(target, one, (index, zero, place, zero), "out")
        body.returns(target)
    return f.call(body, cache, new_rows, start, names=(name,))[0]


def attention(
    f: Function, q: Value, k_cache: Value, v_cache: Value, start: Value, dtype: str, name: str
) -> Value:
    """Causal attention of a chunk over the cache, grouped so that K and V are never repeated.

    Query i of sequence b sees positions 0 … start[b] + i. `q` is f32 `[batch·chunk, heads·head_dim]`;
    the result is `[batch·chunk, heads·head_dim]` in the activation dtype. Vaswani et al. 2017, with grouped
    queries (Ainslie et al. 2023); the softmax is taken in f32 and divided by its sum last.
    """
    batch, kv_heads, capacity, head_dim = k_cache.shape
    rows, width = q.shape
    heads = width // head_dim
    chunk, group = rows // batch, heads // kv_heads
    contract = {
        "operation": "attention",
        "version": 1,
        "rows": rows,
        "heads": heads,
        "cache": str(k_cache.type),
        "activations": dtype,
        "accumulator": "f32",
    }
    body, new = f.module.private("attention", contract)
    if new:
        inner = body.parameter("q", q.type)
        keys, values = body.parameter("k", k_cache.type), body.parameter("v", v_cache.type)
        at = body.parameter("start", start.type)
        inner = body.reshape(inner, batch, chunk, kv_heads, group, head_dim, name="q_grouped")
        inner = body.transpose(inner, 0, 2, 3, 1, 4, name="q_by_head")
        inner = body.reshape(inner, batch, kv_heads, group * chunk, head_dim, name="q_rows")
        heads_of_both = ((0, 0), (1, 1))
        raw = body.dot_general(
            inner,
            body.convert(keys, "f32", "k_f32"),
            batch=heads_of_both,
            contract=(3, 3),
            name="raw",
        )
        scale = body.fill(head_dim**-0.5, raw.type, "scale")
        scores = body.reshape(
            body.multiply(raw, scale, "scaled"),
            *(batch, kv_heads, group, chunk, capacity),
            name="scores",
        )
        visible = _visible(body, at, batch, chunk, capacity)
        visible = body.broadcast(visible, scores.shape, (0, 3, 4), "visible_heads")
        hidden = body.fill(float("-inf"), scores.type, "hidden")
        masked = body.select(visible, scores, hidden, "masked")
        lowest = body.scalar(float("-inf"), "f32")
        top = body.reduce("maximum", masked, lowest, 4, "top")
        shifted = body.subtract(
            masked, body.broadcast(top, masked.shape, (0, 1, 2, 3), "top_row"), "shifted"
        )
        weights = body.exponential(shifted, "weights")
        total = body.reduce("add", weights, body.scalar(0, "f32", "zero"), 4, "total")
        weights = body.reshape(
            weights, batch, kv_heads, group * chunk, capacity, name="weight_rows"
        )
        mixed = body.dot_general(
            weights,
            body.convert(values, "f32", "v_f32"),
            batch=heads_of_both,
            contract=(3, 2),
            name="mixed",
        )
        mixed = body.reshape(mixed, batch, kv_heads, group, chunk, head_dim, name="mixed_heads")
        total = body.broadcast(total, mixed.shape, (0, 1, 2, 3), "total_row")
        mixed = body.transpose(body.divide(mixed, total, "y_heads"), 0, 3, 1, 2, 4, name="y_chunk")
        mixed = body.reshape(mixed, rows, heads * head_dim, name="y_f32")
        body.returns(body.convert(mixed, dtype, "y"))
    return f.call(body, q, k_cache, v_cache, start, names=(name,))[0]


def _visible(f: Function, start: Value, batch: int, chunk: int, capacity: int) -> Value:
    # visible[b, i, s] = s ≤ start[b] + i
    shape = (batch, chunk, capacity)
    last = f.broadcast(start, (batch, chunk), (0,), "start_rows")
    if chunk > 1:
        last = f.add(last, f.iota(last.type, 1, "row"), "last_seen")
    last = f.broadcast(last, shape, (0, 1), "last_seen_all")
    return f.compare("LE", f.iota(TensorType(shape, "i32"), 2, "position"), last, "visible")


def argmax(f: Function, logits: Value, name: str) -> Value:
    """The lowest id among the greatest logits: f32 `[rows, vocab]` to i32 `[rows]`.

    A row with a NaN gives the vocabulary's size, an id that does not exist, for the host to refuse.
    """
    rows, vocab = logits.shape
    contract = {"operation": "argmax", "version": 1, "rows": rows, "vocab": vocab}
    body, new = f.module.private("argmax", contract)
    if new:
        inner = body.parameter("logits", logits.type)
        top = body.reduce("maximum", inner, body.scalar(float("-inf"), "f32", "lowest"), 1, "top")
        is_top = body.compare(
            "EQ", inner, body.broadcast(top, inner.shape, (0,), "top_row"), "is_top"
        )
        ids = body.iota(TensorType(inner.shape, "i32"), 1, "ids")
        none = body.scalar(vocab, "i32", "none")
        kept = body.select(is_top, ids, body.broadcast(none, ids.shape, (), "none_row"), "kept")
        body.returns(body.reduce("minimum", kept, none, 1, "token"))
    return f.call(body, logits, names=(name,))[0]


def _projections_contract(operation: str, x: Value, matrices: tuple[Matrix, ...]) -> dict[str, Any]:
    return {
        "operation": operation,
        "version": 1,
        "rows": x.shape[0],
        "in": x.shape[1],
        "out": [matrix.shape[0] for matrix in matrices],
        "format": [matrix.kind for matrix in matrices],
        "layout": [str(matrix.layout) for matrix in matrices],
        "activations": x.dtype,
        "accumulator": "f32",
    }


def _symbol(operation: str, matrices: tuple[Matrix, ...]) -> str:
    kinds = [matrix.kind for matrix in matrices]
    return f"{operation}_{kinds[0] if len(set(kinds)) == 1 else '_'.join(kinds)}"
