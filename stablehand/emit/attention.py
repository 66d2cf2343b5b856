"""Attention over the KV caches: rotate, append, attend; each a private function with a contract, in f32.

Shapes: `rows` = batch·chunk; queries, keys and values f32 `[rows, heads·head_dim]`; caches
`[batch, kv_heads, capacity, head_dim]` in the cache dtype.
"""

from __future__ import annotations

from typing import Any

from stablehand.emit.builder import Function
from stablehand.emit.definitions import Contract, apply, defines
from stablehand.emit.layers import rope
from stablehand.emit.values import Value
from stablehand.signature import TensorType


def attention(
    f: Function,
    qkv: tuple[Value, ...],
    angles: tuple[Value, Value],
    caches: tuple[Value, Value],
    start: Value,
    dtype: str,
    names: tuple[str, str, str],
) -> tuple[Value, ...]:
    """Rotate q and k, append k and v to their caches, and attend over what the caches then hold.

    Args:
      f: where to call it.
      qkv: the projections of a chunk, f32 `[rows, heads·head_dim]` and twice the kv width.
      angles: cos and sin of every row, f32 `[rows, head_dim/2]`.
      caches: of keys and values.
      start: i32 `[batch]`, the position of each sequence's first row.
      dtype: of the result.
      names: hints for the results.

    Returns:
      The mixed values `[rows, heads·head_dim]` and the two caches.
    """
    heads = qkv[0].shape[1] // caches[0].shape[3]
    facts = {**_cache_facts(caches[0]), **_row_facts(qkv[0], heads, dtype)}
    return apply(f, "attention", facts, (*qkv, *angles, *caches, start), names)


@defines("attention", version=2, symbol=lambda contract: "attention", spellings=("softmax",))
def _write_attention(f: Function, contract: Contract) -> None:
    rows, head_dim = contract["rows"], contract["head_dim"]
    q = f.parameter("q", TensorType((rows, contract["heads"] * head_dim), "f32"))
    width = contract["kv_heads"] * head_dim
    k, v = (f.parameter(name, TensorType((rows, width), "f32")) for name in ("k", "v"))
    cos, sin = (
        f.parameter(name, TensorType((rows, head_dim // 2), "f32")) for name in ("cos", "sin")
    )
    k_cache, v_cache = (f.parameter(f"{name}_cache", _cache_type(contract)) for name in ("k", "v"))
    start = f.parameter("start", TensorType((contract["batch"],), "i32"))
    q = rope(f, q, cos, sin, head_dim, "q_rope")
    k = rope(f, k, cos, sin, head_dim, "k_rope")
    keys = append(f, k_cache, k, start, "keys")
    values = append(f, v_cache, v, start, "values")
    y = attend(f, q, keys, values, start, contract["activations"], "y")
    f.returns(y, keys, values)


def append(f: Function, cache: Value, new_rows: Value, start: Value, name: str) -> Value:
    """The cache with a chunk of keys or values written from position `start[b]` on, for each sequence b.

    `new_rows` is f32 `[batch·chunk, kv_heads·head_dim]`; the host guarantees start + chunk ≤ capacity, for
    the update itself would clamp.
    """
    facts = {**_cache_facts(cache), "rows": new_rows.shape[0]}
    return apply(f, "append", facts, (cache, new_rows, start), (name,))[0]


@defines("append", version=2, symbol=lambda contract: "append")
def _write_append(f: Function, contract: Contract) -> None:
    cache = f.parameter("cache", _cache_type(contract))
    batch, heads, _, head_dim = cache.shape
    rows = f.parameter("rows", TensorType((contract["rows"], heads * head_dim), "f32"))
    start = f.parameter("start", TensorType((batch,), "i32"))
    new = f.reshape(rows, batch, rows.shape[0] // batch, heads, head_dim, name="by_sequence")
    new = f.convert(f.transpose(new, 0, 2, 1, 3, name="by_head"), cache.dtype, "rows_kv")
    zero = f.scalar(0, "i32", "zero")
    for b in range(batch):
        one = f.slice(new, (b, b + 1), *((0, n) for n in new.shape[1:]), name="one")
        place = f.reshape(f.slice(start, (b, b + 1), name="start_one"), name="position")
        index = f.scalar(b, "i32", f"sequence_{b}") if b else zero
        cache = f.dynamic_update_slice(cache, one, (index, zero, place, zero), "out")
    f.returns(cache)


def attend(
    f: Function, q: Value, keys: Value, values: Value, start: Value, dtype: str, name: str
) -> Value:
    """Causal attention of a chunk over the cache, grouped so that K and V are never repeated.

    Query i of sequence b sees positions 0 … start[b] + i. `q` is f32 `[batch·chunk, heads·head_dim]`;
    the result is `[batch·chunk, heads·head_dim]` in the activation dtype. Vaswani et al. 2017, with grouped
    queries (Ainslie et al. 2023); the softmax is taken in f32 and divided by its sum last.
    """
    heads = q.shape[1] // keys.shape[3]
    facts = {**_cache_facts(keys), **_row_facts(q, heads, dtype)}
    return apply(f, "attend", facts, (q, keys, values, start), (name,))[0]


@defines("attend", version=2, symbol=lambda contract: "attend", spellings=("softmax",))
def _write_attend(f: Function, contract: Contract) -> None:
    type_ = _cache_type(contract)
    batch, kv_heads, capacity, head_dim = type_.shape
    rows, heads = contract["rows"], contract["heads"]
    chunk, group = rows // batch, heads // kv_heads
    q = f.parameter("q", TensorType((rows, heads * head_dim), "f32"))
    keys, values = (f.parameter(name, type_) for name in ("k", "v"))
    start = f.parameter("start", TensorType((batch,), "i32"))
    q = f.reshape(q, batch, chunk, kv_heads, group, head_dim, name="q_grouped")
    q = f.transpose(q, 0, 2, 3, 1, 4, name="q_by_head")
    q = f.reshape(q, batch, kv_heads, group * chunk, head_dim, name="q_rows")
    both = ((0, 0), (1, 1))
    keys = f.convert(keys, "f32", "k_f32")
    raw = f.dot_general(q, keys, batch=both, contract=(3, 3), name="raw")
    scale = f.fill(head_dim**-0.5, raw.type, "scale")
    scores = f.reshape(
        f.multiply(raw, scale, "scaled"), batch, kv_heads, group, chunk, capacity, name="scores"
    )
    visible = _visible(f, start, batch, chunk, capacity)
    visible = f.broadcast(visible, scores.shape, (0, 3, 4), "visible_heads")
    masked = f.select(visible, scores, f.fill(float("-inf"), scores.type, "hidden"), "masked")
    top = f.reduce("maximum", masked, f.scalar(float("-inf"), "f32"), 4, "top")
    top = f.broadcast(top, masked.shape, (0, 1, 2, 3), "top_row")
    weights = f.exponential(f.subtract(masked, top, "shifted"), "weights")
    if contract.get("softmax") == "apart":
        # Fused with the sum over them, several rows at once, IREE's GPU code "failed to distribute".
        weights = f.barrier(weights, "weights_apart")
    total = f.reduce("add", weights, f.scalar(0, "f32", "zero"), 4, "total")
    weights = f.reshape(weights, batch, kv_heads, group * chunk, capacity, name="weight_rows")
    values = f.convert(values, "f32", "v_f32")
    mixed = f.dot_general(weights, values, batch=both, contract=(3, 2), name="mixed")
    mixed = f.reshape(mixed, batch, kv_heads, group, chunk, head_dim, name="mixed_heads")
    total = f.broadcast(total, mixed.shape, (0, 1, 2, 3), "total_row")
    mixed = f.transpose(f.divide(mixed, total, "y_heads"), 0, 3, 1, 2, 4, name="y_chunk")
    mixed = f.reshape(mixed, rows, heads * head_dim, name="y_f32")
    f.returns(f.convert(mixed, contract["activations"], "y"))


def _visible(f: Function, start: Value, batch: int, chunk: int, capacity: int) -> Value:
    # visible[b, i, s] = s ≤ start[b] + i
    shape = (batch, chunk, capacity)
    last = f.broadcast(start, (batch, chunk), (0,), "start_rows")
    if chunk > 1:
        last = f.add(last, f.iota(last.type, 1, "row"), "last_seen")
    last = f.broadcast(last, shape, (0, 1), "last_seen_all")
    return f.compare("LE", f.iota(TensorType(shape, "i32"), 2, "position"), last, "visible")


def _cache_facts(cache: Value) -> dict[str, Any]:
    names = ("batch", "kv_heads", "capacity", "head_dim")
    return {**dict(zip(names, cache.shape, strict=True)), "cache": cache.dtype}


def _row_facts(q: Value, heads: int, dtype: str) -> dict[str, Any]:
    return {"rows": q.shape[0], "heads": heads, "activations": dtype, "accumulator": "f32"}


def _cache_type(contract: Contract) -> TensorType:
    names = ("batch", "kv_heads", "capacity", "head_dim")
    return TensorType(tuple(contract[name] for name in names), contract["cache"])
