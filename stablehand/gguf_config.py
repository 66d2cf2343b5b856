"""What a model is, from the metadata of a GGUF file.

The keys are those of https://github.com/ggml-org/ggml/blob/master/docs/gguf.md; where a key is absent or
means several things, it is read as llama.cpp reads it.
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from stablehand.config import ModelConfig, read_heads
from stablehand.errors import ConfigError
from stablehand.fields import Fields, shown
from stablehand.rope import Rope

ARCHITECTURES = ("llama",)
"""The values of `general.architecture` that name a Llama."""

ROPE_DIVISORS = "rope_freqs.weight"
"""The tensor of divisors of RoPE's inverse frequencies, f32 [head_dim / 2]."""

NEUTRAL: Mapping[str, tuple[Any, ...]] = MappingProxyType(
    {
        "llama.attention.causal": (True,),
        "llama.attention.clamp_kqv": (),
        "llama.attention.max_alibi_bias": (0.0,),
        "llama.attention.scale": (0.0,),
        "llama.attention.sliding_window": (0,),
        "llama.attn_logit_softcapping": (),
        "llama.embedding_scale": (0.0, 1.0),
        "llama.expert_count": (0,),
        "llama.expert_used_count": (0,),
        "llama.final_logit_softcapping": (),
        "llama.logit_scale": (0.0, 1.0),
        "llama.nextn_predict_layers": (0,),
        "llama.pooling_type": (0,),
        "llama.residual_scale": (0.0, 1.0),
        "llama.rope.scaling.attn_factor": (1.0,),
        "llama.rope.scaling.yarn_attn_factor": (1.0,),
        "llama.rope.scaling.yarn_ext_factor": (-1.0, 1.0),
        "llama.rope.scaling.yarn_log_multiplier": (0.0,),
        # The order of Q's and K's rows, which is what un-permuting them relies on.
        "llama.tensor_data_layout": ("Meta AI original pth",),
        "llama.use_parallel_residual": (False,),
        "general.type": ("model",),
        "split.count": (0, 1),
    }
)
"""Keys that change what is computed, with the values under which they do not."""

HARMLESS = frozenset(["llama.rope.scaling.finetuned"])
"""Keys of the architecture that no graph depends on."""

NORMAL, UNKNOWN, CONTROL, USER_DEFINED, UNUSED, BYTE = range(1, 7)
"""What `tokenizer.ggml.token_type` calls a token; one of control is no text."""

ENDS = (
    "<|eot_id|>",
    "<|eom_id|>",
    "<|im_end|>",
    "<|end|>",
    "<|return|>",
    "<|call|>",
    "<end_of_turn>",
    "<|endoftext|>",
    "<|end_of_text|>",
    "<EOT>",
    "_<EOT>",
    "[EOT]",
    "[EOS]",
    "<end_of_utterance>",
)
"""Control tokens that end a text by their name, whatever the keys say, as llama.cpp has it."""

_EOS_KEYS = ("eos_token_id", "eot_token_id", "eom_token_id")


def config_from_gguf(
    metadata: Mapping[str, Any],
    tensors: Collection[str],
    where: str,
    rope_divisors: Sequence[float] | None = None,
    vocabulary: int = 0,
    ends: Sequence[int] = (),
) -> ModelConfig:
    """Read the metadata of a Llama.

    Args:
      metadata: the file's keys and values, but for those too long to describe a model.
      tensors: the names of its tensors, which say what has biases, and whether there is a head.
      where: what errors call the file.
      rope_divisors: the values of `ROPE_DIVISORS`, if the file has it.
      vocabulary: how many tokens its vocabulary has, if it has one.
      ends: ids of tokens that end a text by their name, beside those that keys name.

    Raises:
      ConfigError: the file is of another architecture, a key is missing or malformed, or asks for
        mathematics we lack.
    """
    fields = Fields(metadata, where)
    architecture = fields.get("general.architecture")
    if architecture not in ARCHITECTURES:
        raise ConfigError(
            "is absent" if architecture is None else f"{shown(architecture)} is not implemented",
            where=f"{where}: general.architecture",
            hint=f"implemented: {', '.join(ARCHITECTURES)}",
        )
    if fields.get("split.count", 0) != 0:
        raise ConfigError(
            "the model is split over several files",
            where=f"{where}: split.count",
            hint="merge them: llama-gguf-split --merge FIRST MERGED.gguf",
        )
    fields.refuse_unless_neutral(NEUTRAL)
    hidden = fields.integer("llama.embedding_length")
    heads, kv_heads, head_dim = read_heads(
        fields,
        hidden,
        (
            "llama.attention.head_count",
            "llama.attention.head_count_kv",
            "llama.attention.key_length",
        ),
    )
    for key in ("llama.attention.value_length", "llama.rope.dimension_count"):
        if fields.integer(key, head_dim) != head_dim:
            raise ConfigError(
                f"is {fields.get(key)}, and heads of {head_dim} alone are implemented",
                where=f"{where}: {key}",
            )
    max_context = fields.integer("llama.context_length")
    vocab_size = _vocab_size(fields, vocabulary)
    bos_ids, *eos_ids = (
        fields.token_ids(f"tokenizer.ggml.{key}", vocab_size)
        for key in ("bos_token_id", *_EOS_KEYS)
    )
    # A vocabulary may be longer than the embedding, until there is a prompt.
    eos_ids.append(tuple(id_ for id_ in ends if id_ < vocab_size))
    config = ModelConfig(
        vocab_size=vocab_size,
        hidden_size=hidden,
        intermediate_size=fields.integer("llama.feed_forward_length"),
        num_layers=fields.integer("llama.block_count", maximum=10_000),
        num_heads=heads,
        num_kv_heads=kv_heads,
        head_dim=head_dim,
        rms_norm_eps=_shortest(fields.f32("llama.attention.layer_norm_rms_epsilon")),
        rope=_rope(fields, max_context, head_dim, rope_divisors),
        max_context=max_context,
        tie_embeddings="output.weight" not in tensors,
        attention_bias=any(name.startswith("blk.0.attn_") for name in _biases(tensors)),
        mlp_bias=any(name.startswith("blk.0.ffn_") for name in _biases(tensors)),
        bos_id=next(iter(bos_ids), None),
        eos_ids=tuple(dict.fromkeys(id_ for ids in eos_ids for id_ in ids)),
    )
    fields.refuse_unknown(
        HARMLESS, "if it does not, write the file again without it: gguf-new-metadata", "llama."
    )
    return config


def _biases(tensors: Collection[str]) -> list[str]:
    return [name for name in tensors if name.endswith(".bias")]


def _vocab_size(fields: Fields, vocabulary: int) -> int:
    if "llama.vocab_size" in fields.raw or not vocabulary:
        return fields.integer("llama.vocab_size")
    return vocabulary


def _rope(
    fields: Fields, max_context: int, head_dim: int, divisors: Sequence[float] | None
) -> Rope:
    inside = "llama.rope.scaling"
    # Without a type, llama.cpp takes a factor for a linear one.
    kind = fields.get(f"{inside}.type", "linear")
    older = "llama.rope.scale_linear"
    factor_key = f"{inside}.factor" if f"{inside}.factor" in fields.raw else older
    factor = _number(fields, factor_key, 1.0) if fields.get(factor_key) != 0 else 1.0
    theta = _number(fields, "llama.rope.freq_base", 10000.0)
    original = fields.integer(f"{inside}.original_context_length", max_context)
    parameters: dict[str, Any] = {}
    match kind:
        case "yarn":
            parameters["factor"] = factor
            for name in ("beta_fast", "beta_slow"):
                key = f"{inside}.yarn_{name}"
                if fields.get(key) is not None:
                    parameters[name] = _number(fields, key)
        case "linear" if factor != 1:
            parameters["factor"], original = factor, max_context
        case "linear" | "none":
            kind, original = "default", max_context
        case _:
            raise ConfigError(
                f"RoPE scaling {shown(kind)} is not implemented",
                where=f"{fields.where}: {inside}.type",
                hint="implemented: none, linear, yarn",
            )
    if divisors is not None:
        parameters["divisors"] = tuple(divisors)
    rope = Rope(kind, theta, original, max_context, parameters)
    try:
        rope.frequencies(head_dim)
    except ConfigError as error:
        place = inside if divisors is None else ROPE_DIVISORS
        raise ConfigError(error.what, where=f"{fields.where}: {place}") from None
    return rope


def _number(fields: Fields, key: str, default: float | None = None) -> float:
    return _shortest(fields.number(key, default))


def _shortest(value: float) -> float:
    """A number: of a float32, the shortest decimal that it stands for.

    The original's 1e-05 is 9.99999974e-06 as a float32. The shortest decimal gives the same model
    the same graph and digest, whichever kind of file it comes from.
    """
    shortest = (float(f"{value:.{digits}g}") for digits in range(1, 10))
    return next((number for number in shortest if _float32(number) == value), value)


def _float32(number: float) -> float:
    try:
        rounded: float = struct.unpack("<f", struct.pack("<f", number))[0]
    except OverflowError:
        return number
    return rounded
