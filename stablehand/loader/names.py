"""Which checkpoint tensor, and which of its rows, feeds each canonical weight of a Llama."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from stablehand.config import ModelConfig

LAYER_TENSORS: Mapping[str, str] = MappingProxyType(
    {
        "attn_norm": "input_layernorm.weight",
        "mlp_norm": "post_attention_layernorm.weight",
        "attn.q": "self_attn.q_proj.weight",
        "attn.k": "self_attn.k_proj.weight",
        "attn.v": "self_attn.v_proj.weight",
        "attn.o": "self_attn.o_proj.weight",
        "mlp.gate": "mlp.gate_proj.weight",
        "mlp.up": "mlp.up_proj.weight",
        "mlp.down": "mlp.down_proj.weight",
    }
)
"""Hugging Face's names within a layer."""

FUSED: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("self_attn.qkv_proj.weight", ("attn.q", "attn.k", "attn.v")),
    ("mlp.gate_up_proj.weight", ("mlp.gate", "mlp.up")),
)
"""Tensors that hold several weights one under the other, in this order of rows."""

IGNORED = re.compile(r".*\.rotary_emb\.inv_freq")
"""Tensors of old checkpoints that the configuration determines."""


@dataclass(frozen=True)
class Place:
    """Where one canonical weight lies: rows `begin … end` of a tensor, of `rows` in all."""

    tensor: str
    begin: int
    end: int
    rows: int


def places(config: ModelConfig, tensors: frozenset[str]) -> Iterator[tuple[str, Place]]:
    """Each canonical weight's place in a Hugging Face checkpoint that has these tensors.

    A name that the checkpoint lacks is yielded all the same, under the name it should have had.
    """
    # A bare LlamaModel is saved without the prefix of the causal model that wraps it.
    prefix = "" if "embed_tokens.weight" in tensors else "model."
    top = {"embed": f"{prefix}embed_tokens.weight", "norm": f"{prefix}norm.weight"}
    top["head"] = "lm_head.weight"
    shapes = dict(config.weight_shapes())
    for name, shape in shapes.items():
        if not name.startswith("layers."):
            yield name, Place(top[name], 0, shape[0], shape[0])
            continue
        _, layer, part = name.split(".", 2)
        bias = part.endswith(".bias")
        part = part.removesuffix(".bias")
        inside = f"{prefix}layers.{layer}."
        own = inside + LAYER_TENSORS[part]
        fused = _fused(part, inside, tensors)
        if fused is None:
            tensor, begin, rows = own, 0, shape[0]
        else:
            tensor, parts = fused
            counts = [shapes[f"layers.{layer}.{sibling}"][0] for sibling in parts]
            begin, rows = sum(counts[: parts.index(part)]), sum(counts)
        if bias:
            tensor = tensor.removesuffix("weight") + "bias"
        yield name, Place(tensor, begin, begin + shape[0], rows)


def _fused(part: str, inside: str, tensors: frozenset[str]) -> tuple[str, tuple[str, ...]] | None:
    for name, parts in FUSED:
        if part in parts and inside + name in tensors:
            return inside + name, parts
    return None
