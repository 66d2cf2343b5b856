"""Llama (Touvron et al. 2023), read top to bottom: one chunk of tokens through the whole model."""

from __future__ import annotations

from stablehand.config import ModelConfig
from stablehand.emit.activations import fed
from stablehand.emit.attention import attention
from stablehand.emit.contractions import embed, gate_up, linear, qkv, residual
from stablehand.emit.graph import Graph
from stablehand.emit.layers import Norm, angle_rows, angles, rms_norm
from stablehand.emit.values import Value
from stablehand.signature import TensorType


def forward(g: Graph, config: ModelConfig, x: Value, start: Value) -> Value:
    """The residual stream after the last layer.

    Args:
      g: the graph under construction.
      config: the model.
      x: activations `[batch·chunk, hidden]`.
      start: i32 `[batch]`, the position of each sequence's first token in this chunk.

    Returns:
      activations `[batch·chunk, hidden]`.
    """
    f = g.function
    cos, sin, start = rope_rows(g, config, start)
    for i in range(config.num_layers):
        f.comment(f"layer {i}")
        x = attention_block(g, config, i, x, start, cos, sin)
        x = mlp_block(g, config, i, x)
    return x


def attention_block(
    g: Graph, config: ModelConfig, i: int, x: Value, start: Value, cos: Value, sin: Value
) -> Value:
    """`x + o(attention(qkv(norm(x))))`."""
    f, layer, ssa = g.function, f"layers.{i}", f"l{i}_"
    norm = Norm(g.vector(f"{layer}.attn_norm"), config.rms_norm_eps)
    q, k, v = (g.matrix(f"{layer}.attn.{name}") for name in ("q", "k", "v"))
    activations = g.options.activations
    projected = qkv(f, x, norm, (q, k, v), activations, (f"{ssa}q", f"{ssa}k", f"{ssa}v"))
    keys = g.cache(f"{layer}.attn.k_cache", config)
    values = g.cache(f"{layer}.attn.v_cache", config)
    names = (f"{ssa}attn", f"{ssa}keys", f"{ssa}values")
    h, new_keys, new_values = attention(
        f, projected, (cos, sin), (keys, values), start, g.options.stream, names
    )
    g.update(keys, new_keys)
    g.update(values, new_values)
    o = g.matrix(f"{layer}.attn.o")
    (mixed,) = fed(f, h, activations, o, name=f"{ssa}attn")
    return residual(f, mixed, o, x, f"{ssa}attn_out")


def mlp_block(g: Graph, config: ModelConfig, i: int, x: Value) -> Value:
    """`x + down(silu(gate) ⊙ up)`, gate and up of the normalised x."""
    f, layer, ssa = g.function, f"layers.{i}", f"l{i}_"
    norm = Norm(g.vector(f"{layer}.mlp_norm"), config.rms_norm_eps)
    gate, up = g.matrix(f"{layer}.mlp.gate"), g.matrix(f"{layer}.mlp.up")
    down = g.matrix(f"{layer}.mlp.down")
    h = gate_up(f, x, norm, (gate, up, down), f"{ssa}mlp", g.options.activations)
    return residual(f, h, down, x, f"{ssa}mlp_out")


def embedding(g: Graph, tokens: Value) -> Value:
    """Token ids `[batch·chunk]` to activations."""
    return embed(g.function, tokens, g.matrix("embed"), g.options.stream, "x")


def logits(g: Graph, config: ModelConfig, x: Value) -> Value:
    """The final norm and the head: activations `[rows, hidden]` to f32 `[rows, vocab]`."""
    f = g.function
    f.comment("head")
    h = rms_norm(f, x, Norm(g.vector("norm"), config.rms_norm_eps), "head_in")
    head = g.matrix("embed" if config.tie_embeddings else "head")
    (h_fed,) = fed(f, h, g.options.activations, head, name="head_in")
    return linear(f, h_fed, head, "logits")


def rope_rows(g: Graph, config: ModelConfig, start: Value) -> tuple[Value, Value, Value]:
    """The rows of the cos and sin tables for every position of the chunk, `[batch·chunk, head_dim/2]`.

    And `start` for whatever comes after: on a device that reads the host's memory slowly, a copy of its own.
    """
    f = g.function
    type_ = TensorType((g.options.capacity, config.head_dim // 2), "f32")
    tables = (g.table("rope.cos", type_), g.table("rope.sin", type_))
    if f.module.spelling.get("start") == "copied":
        return angles(f, tables, start, g.options.rows)
    return *angle_rows(f, tables, start, g.options.rows), start
