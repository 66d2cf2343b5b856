"""What a model is: `ModelConfig`, from a Hugging Face `config.json` or by name."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from stablehand.errors import ConfigError
from stablehand.fields import Fields, read_json_object, shown
from stablehand.hf_keys import HARMLESS, NEUTRAL
from stablehand.quantisation import KEYS, quantisation_of
from stablehand.rope import KINDS, Rope

DEFAULT_CONTEXT = 4096
"""The longest context that is taken without being asked for, in tokens."""

MAX_HEAD_DIM = 1 << 16
"""Rotary embeddings list an angle for every pair of it; published models have at most 512."""


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
        fields.refuse_unless_neutral(NEUTRAL)
        # How weights are stored is the checkpoint's affair, unless nobody can read them.
        quantisation_of(raw, where)
        fields.read.update(KEYS)
        hidden = fields.integer("hidden_size")
        heads, kv_heads, head_dim = read_heads(
            fields, hidden, ("num_attention_heads", "num_key_value_heads", "head_dim")
        )
        max_context = fields.integer("max_position_embeddings", 2048)
        vocab_size = fields.integer("vocab_size")
        config = cls(
            vocab_size=vocab_size,
            hidden_size=hidden,
            intermediate_size=fields.integer("intermediate_size"),
            num_layers=fields.integer("num_hidden_layers", maximum=10_000),
            num_heads=heads,
            num_kv_heads=kv_heads,
            head_dim=head_dim,
            rms_norm_eps=fields.f32("rms_norm_eps", 1e-6),
            rope=_rope(fields, max_context, head_dim),
            max_context=max_context,
            tie_embeddings=fields.boolean("tie_word_embeddings", False),
            attention_bias=fields.boolean("attention_bias", False),
            mlp_bias=fields.boolean("mlp_bias", False),
            bos_id=next(iter(fields.token_ids("bos_token_id", vocab_size)), None),
            eos_ids=fields.token_ids("eos_token_id", vocab_size),
        )
        fields.refuse_unknown(HARMLESS, "if it does not, remove it from the file")
        return config


def read_heads(fields: Fields, hidden: int, keys: tuple[str, str, str]) -> tuple[int, int, int]:
    """The numbers of heads and of key-value heads, and the width of one, by their keys.

    Raises:
      ConfigError: they do not go together, or with the width of the residual stream.
    """
    heads_key, kv_heads_key, head_dim_key = keys
    heads = fields.integer(heads_key)
    kv_heads = fields.integer(kv_heads_key, heads)
    if heads % kv_heads:
        raise ConfigError(
            f"{heads} attention heads do not divide among {kv_heads} key-value heads",
            where=f"{fields.where}: {kv_heads_key}",
        )
    if fields.get(head_dim_key) is None and hidden % heads:
        raise ConfigError(
            f"a width of {hidden} does not divide into {heads} heads, and {head_dim_key} is absent",
            where=f"{fields.where}: {heads_key}",
        )
    head_dim = fields.integer(head_dim_key, hidden // heads, maximum=MAX_HEAD_DIM)
    if head_dim % 2:
        raise ConfigError(
            f"rotary embeddings turn pairs, and {head_dim} is odd",
            where=f"{fields.where}: {head_dim_key}",
        )
    return heads, kv_heads, head_dim


def _check_llama(fields: Fields) -> None:
    model_type = fields.get("model_type")
    architectures = fields.get("architectures", [])
    if model_type != "llama" or architectures not in ([], ["LlamaForCausalLM"]):
        raise ConfigError(
            f"model_type {shown(model_type)} with architectures {shown(architectures)} "
            "is not a LlamaForCausalLM",
            where=fields.where,
            hint="Llama checkpoints are supported: model_type llama",
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
            f"RoPE scaling {shown(name)} is not implemented",
            where=inner.where,
            hint=f"implemented: {', '.join(KINDS)}",
        )
    kind = KINDS[name]
    inner.read.update(("type", "rope_theta", "partial_rotary_factor"))
    inner.refuse_unless_neutral(NEUTRAL)
    parameters = {
        name: _rope_parameter(inner, name)
        for name in (*kind.required, *kind.optional)
        if name in kind.required or inner.get(name) is not None
    }
    unknown = [key for key in inner.raw if key not in inner.read]
    if unknown:
        raise ConfigError(
            f"RoPE scaling {name!r} has no parameter {unknown[0][:80]!r}",
            where=inner.where,
            hint=f"it has: {', '.join((*kind.required, *kind.optional)) or 'none'}",
        )
    theta = inner.number("rope_theta", fields.number("rope_theta", 10000.0))
    original = parameters.pop("original_max_position_embeddings", None)
    if "original_max_position_embeddings" in kind.optional:
        outer = fields.get("original_max_position_embeddings")
        if original is not None and outer is not None and outer != original:
            raise ConfigError(
                f"is {shown(outer)} here and {original} in {key}",
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
