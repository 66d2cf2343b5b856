"""Which checkpoint tensor, and which of its rows, feeds each canonical weight of a Llama."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from stablehand.config import ModelConfig
from stablehand.formats import FLOATS
from stablehand.gguf_config import ROPE_DIVISORS
from stablehand.loader.ggml_types import READ, nearest

Fused = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, kw_only=True)
class Dialect:
    """What one kind of checkpoint calls a Llama's tensors, and how it holds them.

    Attributes:
      description: what says which tensors there are, for messages.
      dtypes: the stored element types that are read.
      advice: what to do about a tensor of another one, by its name.
      embed, norm, head: the tensors outside the layers.
      layer: how the names within a layer begin, with a place for its number.
      prefix: how all names but the head's begin, in checkpoints that are saved with a prefix.
      parts: the tensors within a layer by canonical name.
      fused: tensors that hold several weights one under the other, in this order of rows.
      interleaved: the weights of which RoPE turns adjacent rows of a head, not its halves.
      transposed: matrices but the embedding are stored `[in, out]`.
      ignored: tensors that the configuration determines, or has taken up.
    """

    description: str
    dtypes: tuple[str, ...]
    advice: Callable[[str], str]
    embed: str
    norm: str
    head: str
    layer: str
    prefix: str = ""
    parts: Mapping[str, str]
    fused: Fused
    interleaved: tuple[str, ...] = ()
    transposed: bool = False
    ignored: re.Pattern[str]

    def prefix_in(self, tensors: Collection[str]) -> str | None:
        """How all names but the head's begin where the embedding is in its place; None where it is not."""
        # A bare LlamaModel is saved without the prefix of the causal model that wraps it.
        beginnings = dict.fromkeys(("", self.prefix))
        return next((each for each in beginnings if each + self.embed in tensors), None)


HUGGING_FACE = Dialect(
    description="config.json",
    dtypes=FLOATS,
    advice=lambda dtype: f"stored dtypes that are: {', '.join(FLOATS)}",
    embed="embed_tokens.weight",
    norm="norm.weight",
    head="lm_head.weight",
    layer="layers.{}.",
    prefix="model.",
    parts=MappingProxyType(
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
    ),
    fused=(
        ("self_attn.qkv_proj.weight", ("attn.q", "attn.k", "attn.v")),
        ("mlp.gate_up_proj.weight", ("mlp.gate", "mlp.up")),
    ),
    ignored=re.compile(r".*\.rotary_emb\.inv_freq"),
)

FLAX = replace(
    HUGGING_FACE,
    embed="embed_tokens.embedding",
    head="lm_head.kernel",
    parts=MappingProxyType(
        {
            part: name if part.endswith("norm") else name.replace(".weight", ".kernel")
            for part, name in HUGGING_FACE.parts.items()
        }
    ),
    fused=(),
    transposed=True,
    ignored=re.compile(r"(?!)"),
)
"""What transformers' `FlaxLlamaForCausalLM` saves as safetensors.

The kernel of `flax.linen.Dense` is `[in, out]`. Source of the names: transformers' `modeling_flax_llama.py`,
joined by dots as its `modeling_flax_utils.py` saves them.
"""


def _of_ggml_type(dtype: str) -> str:
    convert, kind = "llama-quantize --allow-requantize FILE.gguf NEW.gguf", nearest(dtype)
    if kind == "F16":
        return f"convert the file to f16: {convert} F16"
    return f"take the model as a {kind} file, or convert the file to f16: {convert} F16"


GGUF = Dialect(
    description="its metadata",
    dtypes=(*FLOATS, *READ),
    advice=_of_ggml_type,
    embed="token_embd.weight",
    norm="output_norm.weight",
    head="output.weight",
    layer="blk.{}.",
    parts=MappingProxyType(
        {
            "attn_norm": "attn_norm.weight",
            "mlp_norm": "ffn_norm.weight",
            "attn.q": "attn_q.weight",
            "attn.k": "attn_k.weight",
            "attn.v": "attn_v.weight",
            "attn.o": "attn_output.weight",
            "mlp.gate": "ffn_gate.weight",
            "mlp.up": "ffn_up.weight",
            "mlp.down": "ffn_down.weight",
        }
    ),
    fused=(("attn_qkv.weight", ("attn.q", "attn.k", "attn.v")),),
    interleaved=("attn.q", "attn.k"),
    ignored=re.compile(rf"{re.escape(ROPE_DIVISORS)}|blk\.[0-9]+\.attn_rot_embd\.weight"),
)


@dataclass(frozen=True)
class Place:
    """Where one canonical weight lies: rows `begin … end` of a tensor, of `rows` in all.

    Where `interleaved` is not 0, it is the number of a head's rows, and RoPE turns adjacent ones:
    the weight's rows i and i + head_dim/2 of a head are stored as its rows 2i and 2i + 1. Where
    `transposed`, the tensor is `[in, out]`, and what are rows of the weight are its columns.
    """

    tensor: str
    begin: int
    end: int
    rows: int
    interleaved: int = 0
    transposed: bool = False

    def stored_row(self, row: int) -> int:
        """Which row of the tensor holds a row of the weight."""
        if not self.interleaved:
            return self.begin + row
        head, inside = divmod(row, self.interleaved)
        half, pair = divmod(inside, self.interleaved // 2)
        return self.begin + head * self.interleaved + 2 * pair + half


def places(
    config: ModelConfig, tensors: Collection[str], dialect: Dialect
) -> Iterator[tuple[str, Place]]:
    """Each canonical weight's place in a checkpoint that has these tensors.

    A name that the checkpoint lacks is yielded all the same, under the name it should have had.
    """
    found = dialect.prefix_in(tensors)
    prefix = dialect.prefix if found is None else found
    top = {
        "embed": prefix + dialect.embed,
        "norm": prefix + dialect.norm,
        "head": dialect.head,
    }
    shapes = dict(config.weight_shapes())
    for name, shape in shapes.items():
        transposed = dialect.transposed and len(shape) == 2 and name != "embed"
        if not name.startswith("layers."):
            yield name, Place(top[name], 0, shape[0], shape[0], transposed=transposed)
            continue
        _, layer, part = name.split(".", 2)
        bias = part.endswith(".bias")
        part = part.removesuffix(".bias")
        inside = prefix + dialect.layer.format(layer)
        own = inside + dialect.parts[part]
        fused = _fused(part, inside, tensors, dialect)
        if fused is None:
            tensor, begin, rows = own, 0, shape[0]
        else:
            tensor, parts = fused
            counts = [shapes[f"layers.{layer}.{sibling}"][0] for sibling in parts]
            begin, rows = sum(counts[: parts.index(part)]), sum(counts)
        if bias:
            tensor = tensor.rpartition(".")[0] + ".bias"
        interleaved = config.head_dim if part in dialect.interleaved else 0
        yield name, Place(tensor, begin, begin + shape[0], rows, interleaved, transposed)


def _fused(
    part: str, inside: str, tensors: Collection[str], dialect: Dialect
) -> tuple[str, tuple[str, ...]] | None:
    for name, parts in dialect.fused:
        if part in parts and inside + name in tensors:
            return inside + name, parts
    return None
