"""What a model is: `ModelConfig`, from a Hugging Face `config.json` or by name."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from stablehand.errors import ConfigError
from stablehand.fields import Fields, read_json_object
from stablehand.rope import KINDS, Rope

DEFAULT_CONTEXT = 4096
"""The longest context that is taken without being asked for, in tokens."""

_NEUTRAL: Mapping[str, tuple[Any, ...]] = MappingProxyType(
    {
        # Keys that change the mathematics, with the values under which they do not.
        "hidden_act": ("silu", "swish"),
        "partial_rotary_factor": (1, 1.0),
        "sliding_window": (),
        "use_sliding_window": (False,),
        "layer_types": (),
        "no_rope_layers": (),
        "attn_logit_softcapping": (),
        "final_logit_softcapping": (),
        "query_pre_attn_scalar": (),
        "attention_multiplier": (),
        "attention_chunk_size": (),
        "embedding_multiplier": (1, 1.0),
        "residual_multiplier": (1, 1.0),
        "logits_scaling": (1, 1.0),
        "logit_scale": (1, 1.0),
        "scale_emb": (1, 1.0),
        "scale_depth": (),
        "use_qk_norm": (False,),
        "qk_norm": (False,),
        "qk_layernorm": (False,),
        "clip_qkv": (),
        "parallel_attn": (False,),
        "use_parallel_residual": (False,),
        "alibi": (False,),
        "num_experts": (0, 1),
        "num_local_experts": (0, 1),
        "n_routed_experts": (0,),
        "quantization_config": (),
        "quantization": (),
        "compression_config": (),
        "is_encoder_decoder": (False,),
        "add_cross_attention": (False,),
        "cross_attention_hidden_size": (),
        "rope_interleaved": (False,),
        "use_mamba": (False,),
    }
)

# What a configuration says that no graph depends on: training, bookkeeping, generation defaults.
_HARMLESS = frozenset(
    [
        "_name_or_path",
        "_commit_hash",
        "_attn_implementation",
        "_attn_implementation_autoset",
        "auto_map",
        "transformers_version",
        "finetuning_task",
        "task_specific_params",
        "problem_type",
        "id2label",
        "label2id",
        "num_labels",
        "tokenizer_class",
        "prefix",
        "pad_token_id",
        "sep_token_id",
        "decoder_start_token_id",
        "forced_bos_token_id",
        "forced_eos_token_id",
        "cls_token_id",
        "unk_token_id",
        "mask_token_id",
        "initializer_range",
        "initializer_factor",
        "use_cache",
        "attention_dropout",
        "hidden_dropout",
        "resid_pdrop",
        "embd_pdrop",
        "attn_pdrop",
        "mlp_dropout",
        "torch_dtype",
        "dtype",
        "torchscript",
        "use_bfloat16",
        "pruned_heads",
        "tf_legacy_loss",
        "return_dict",
        "output_attentions",
        "output_hidden_states",
        "output_scores",
        "is_decoder",
        "return_dict_in_generate",
        "tie_encoder_decoder",
        "chunk_size_feed_forward",
        "pretraining_tp",
        "max_length",
        "min_length",
        "do_sample",
        "early_stopping",
        "num_beams",
        "num_beam_groups",
        "diversity_penalty",
        "temperature",
        "top_k",
        "top_p",
        "typical_p",
        "repetition_penalty",
        "length_penalty",
        "no_repeat_ngram_size",
        "encoder_no_repeat_ngram_size",
        "bad_words_ids",
        "num_return_sequences",
        "remove_invalid_values",
        "exponential_decay_length_penalty",
        "suppress_tokens",
        "begin_suppress_tokens",
        "max_sequence_length",
        "model_max_length",
        "use_flash_attention_2",
        "flash_attention",
        "gradient_checkpointing",
        "unsloth_version",
        "unsloth_fixed",
        "base_model_name_or_path",
        "_flash_attn_2_enabled",
    ]
)
"""Keys that are read past. Any other key that says something may change the mathematics, and is refused."""


@dataclass(frozen=True, kw_only=True)
class ModelConfig:
    """The shape and mathematics of one Llama; every field that changes the graph, and no other.

    Attributes:
      vocab_size: tokens, and rows of the embedding.
      hidden_size: width of the residual stream.
      intermediate_size: width inside the MLP.
      num_layers, num_heads, num_kv_heads: counts; num_heads is a multiple of num_kv_heads.
      head_dim: width of one head, even; not necessarily hidden_size / num_heads.
      rms_norm_eps: added to the mean square inside RMSNorm.
      rope: the rotary embedding and its scaling.
      max_context: positions that the model claims (`max_position_embeddings`).
      tie_embeddings: the head is the embedding.
      attention_bias, mlp_bias: the projections of that block have biases.
      bos_id: the token that begins a text, if any.
      eos_ids: the tokens that end one.
    """

    vocab_size: int
    hidden_size: int
    intermediate_size: int
    num_layers: int
    num_heads: int
    num_kv_heads: int
    head_dim: int
    rms_norm_eps: float
    rope: Rope
    max_context: int
    tie_embeddings: bool = False
    attention_bias: bool = False
    mlp_bias: bool = False
    bos_id: int | None = None
    eos_ids: tuple[int, ...] = ()

    @property
    def default_context(self) -> int:
        """Positions that graphs are emitted for unless told otherwise."""
        return min(self.max_context, self.rope.longest_static_context, DEFAULT_CONTEXT)

    @property
    def digest(self) -> str:
        """Sixteen hex digits over everything that changes the graph or its tables."""
        fields = asdict(self)
        del fields["bos_id"], fields["eos_ids"]
        text = json.dumps(fields, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def weight_shapes(self) -> Iterator[tuple[str, tuple[int, ...]]]:
        """Every weight by canonical name with its logical shape, `[out, in]` or `[n]`, in graph order."""
        hidden, inner = self.hidden_size, self.intermediate_size
        q, kv = self.num_heads * self.head_dim, self.num_kv_heads * self.head_dim
        projections = (
            ("attn.q", q, hidden, self.attention_bias),
            ("attn.k", kv, hidden, self.attention_bias),
            ("attn.v", kv, hidden, self.attention_bias),
            ("attn.o", hidden, q, self.attention_bias),
            ("mlp.gate", inner, hidden, self.mlp_bias),
            ("mlp.up", inner, hidden, self.mlp_bias),
            ("mlp.down", hidden, inner, self.mlp_bias),
        )
        yield "embed", (self.vocab_size, hidden)
        for layer in range(self.num_layers):
            prefix = f"layers.{layer}"
            yield f"{prefix}.attn_norm", (hidden,)
            for name, out, columns, bias in projections:
                if name == "mlp.gate":
                    yield f"{prefix}.mlp_norm", (hidden,)
                yield f"{prefix}.{name}", (out, columns)
                if bias:
                    yield f"{prefix}.{name}.bias", (out,)
        yield "norm", (hidden,)
        if not self.tie_embeddings:
            yield "head", (self.vocab_size, hidden)

    def check_context(self, context: int) -> None:
        """Refuse a context that the model cannot attend over.

        Raises:
          ConfigError: it is below one, beyond `max_context`, or beyond what the RoPE scaling allows.
        """
        if not 1 <= context <= self.max_context:
            raise ConfigError(
                f"the model has positions for 1 to {self.max_context} tokens",
                where=f"context {context}",
                hint="choose a --context in that range",
            )
        self.rope.check_context(context)

    @classmethod
    def from_folder(cls, folder: Path) -> ModelConfig:
        """Read `config.json` of a Hugging Face folder.

        Raises:
          ConfigError: it is missing, malformed, not a Llama, or asks for mathematics we lack.
        """
        path = folder / "config.json"
        return cls.from_hf(read_json_object(path), str(path))

    @classmethod
    def from_hf(cls, raw: Mapping[str, Any], where: str = "config.json") -> ModelConfig:
        """Read the fields of a Hugging Face Llama configuration.

        Args:
          raw: the parsed JSON object.
          where: what errors call it.

        Raises:
          ConfigError: see `from_folder`.
        """
        fields = Fields(raw, where)
        _check_llama(fields)
        _check_mathematics(fields)
        hidden = fields.integer("hidden_size")
        heads = fields.integer("num_attention_heads")
        kv_heads = fields.integer("num_key_value_heads", heads)
        if heads % kv_heads:
            raise ConfigError(
                f"{heads} attention heads do not divide among {kv_heads} key-value heads",
                where=f"{where}: num_key_value_heads",
            )
        if fields.get("head_dim") is None and hidden % heads:
            raise ConfigError(
                f"hidden_size {hidden} does not divide into {heads} heads, and head_dim is absent",
                where=f"{where}: num_attention_heads",
            )
        head_dim = fields.integer("head_dim", hidden // heads)
        if head_dim % 2:
            raise ConfigError(
                f"rotary embeddings turn pairs, and {head_dim} is odd", where=f"{where}: head_dim"
            )
        max_context = fields.integer("max_position_embeddings", 2048)
        config = cls(
            vocab_size=fields.integer("vocab_size"),
            hidden_size=hidden,
            intermediate_size=fields.integer("intermediate_size"),
            num_layers=fields.integer("num_hidden_layers", maximum=10_000),
            num_heads=heads,
            num_kv_heads=kv_heads,
            head_dim=head_dim,
            rms_norm_eps=fields.number("rms_norm_eps", 1e-6),
            rope=_rope(fields, max_context, head_dim),
            max_context=max_context,
            tie_embeddings=fields.boolean("tie_word_embeddings", False),
            attention_bias=fields.boolean("attention_bias", False),
            mlp_bias=fields.boolean("mlp_bias", False),
            bos_id=next(iter(fields.token_ids("bos_token_id")), None),
            eos_ids=fields.token_ids("eos_token_id"),
        )
        _check_unknown(fields)
        return config


def _check_llama(fields: Fields) -> None:
    model_type = fields.get("model_type")
    architectures = fields.get("architectures", [])
    if model_type != "llama" or architectures not in ([], ["LlamaForCausalLM"]):
        raise ConfigError(
            f"model_type {json.dumps(model_type)} with architectures {json.dumps(architectures)} "
            "is not a LlamaForCausalLM",
            where=fields.where,
            hint="Llama checkpoints are supported: model_type llama",
        )


def _check_mathematics(fields: Fields) -> None:
    for key, neutral in _NEUTRAL.items():
        value = fields.get(key)
        if value is not None and value not in neutral:
            allowed = " or ".join(json.dumps(item) for item in neutral) or "its absence"
            raise ConfigError(
                f"{json.dumps(value)[:80]} changes the mathematics in a way that is not implemented",
                where=f"{fields.where}: {key}",
                hint=f"implemented: {allowed}",
            )


def _check_unknown(fields: Fields) -> None:
    for key, value in fields.raw.items():
        said = value is not None and value is not False
        if said and key not in fields.read and key not in _HARMLESS:
            raise ConfigError(
                f"{json.dumps(value)[:80]}: the key is not known, and may change the mathematics",
                where=f"{fields.where}: {key}",
                hint="if it does not, remove it from the file",
            )


def _rope(fields: Fields, max_context: int, head_dim: int) -> Rope:
    # Two spellings: rope_theta + rope_scaling, and the newer rope_parameters that holds both.
    newer, older = fields.object("rope_parameters"), fields.object("rope_scaling")
    if newer and older and dict(newer) != dict(older):
        raise ConfigError(
            "rope_parameters and rope_scaling are both present and differ", where=fields.where
        )
    key = "rope_parameters" if newer else "rope_scaling"
    inner = Fields(newer or older, f"{fields.where}: {key}")
    name = inner.get("rope_type", inner.get("type", "default"))
    if not isinstance(name, str) or name not in KINDS:
        raise ConfigError(
            f"RoPE scaling {json.dumps(name)} is not implemented",
            where=inner.where,
            hint=f"implemented: {', '.join(KINDS)}",
        )
    kind = KINDS[name]
    inner.read.update(("type", "rope_theta", "partial_rotary_factor"))
    _check_mathematics(inner)
    parameters = {
        name: _rope_parameter(inner, name)
        for name in (*kind.required, *kind.optional)
        if name in kind.required or inner.get(name) is not None
    }
    unknown = [key for key in inner.raw if key not in inner.read]
    if unknown:
        raise ConfigError(
            f"RoPE scaling {name!r} has no parameter {unknown[0]!r}",
            where=inner.where,
            hint=f"it has: {', '.join((*kind.required, *kind.optional)) or 'none'}",
        )
    theta = inner.number("rope_theta", fields.number("rope_theta", 10000.0))
    original = parameters.pop("original_max_position_embeddings", None)
    if "original_max_position_embeddings" in kind.optional:
        outer = fields.get("original_max_position_embeddings")
        if original is not None and outer is not None and outer != original:
            raise ConfigError(
                f"is {outer} here and {original} in {key}",
                where=f"{fields.where}: original_max_position_embeddings",
            )
        if outer is not None:
            original = fields.integer("original_max_position_embeddings")
    rope = Rope(name, theta, original or max_context, max_context, parameters)
    try:
        rope.frequencies(head_dim)
    except ConfigError as error:
        raise ConfigError(error.what, where=inner.where, hint=error.hint) from None
    return rope


def _rope_parameter(inner: Fields, key: str) -> Any:
    if key == "truncate":
        return inner.boolean(key, True)
    if key == "original_max_position_embeddings":
        return inner.integer(key)
    if key in ("short_factor", "long_factor"):
        return inner.numbers(key)
    return inner.number(key)
