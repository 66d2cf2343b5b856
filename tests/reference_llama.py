"""Llama in float64 numpy: the tests' own truth, sharing no code with the package.

`llama_logits` reads top to bottom like the papers: RMSNorm (arXiv:1910.07467), RoPE (2104.09864),
grouped queries (2305.13245), SwiGLU (2002.05202). Weights are named and laid out as in Hugging Face
checkpoints, where RoPE turns element i of a head together with element i + head_dim / 2. It takes
one whole sequence at once: no cache, no chunks, nothing clever.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np

Array = np.ndarray
Config = Mapping[str, Any]

STORED_DTYPES = {
    "F64": np.dtype("<f8"),
    "F32": np.dtype("<f4"),
    "F16": np.dtype("<f2"),
    "BF16": np.dtype(ml_dtypes.bfloat16),
}


def load_tensors(folder: Path) -> dict[str, Array]:
    """Read every tensor of the safetensors files in a folder, widened to float64.

    A file is the length of its header (8 bytes, little endian), the header (JSON: name to dtype,
    shape and byte range), and the bytes (https://huggingface.co/docs/safetensors).
    """
    tensors = {}
    for path in sorted(Path(folder).glob("*.safetensors")):
        content = path.read_bytes()
        start = 8 + int.from_bytes(content[:8], "little")
        header = json.loads(content[8:start])
        header.pop("__metadata__", None)
        for name, entry in header.items():
            first, last = entry["data_offsets"]
            stored = np.frombuffer(
                content[start + first : start + last], STORED_DTYPES[entry["dtype"]]
            )
            tensors[name] = stored.reshape(entry["shape"]).astype(np.float64)
    return tensors


def llama_logits(
    config: Config,
    tensors: Mapping[str, Array],
    token_ids: Array,
    *,
    round_weights: Callable[[str, Array], Array] | None = None,
) -> Array:
    """Return the logits of one teacher-forced pass over the whole sequence.

    Args:
      config: a parsed config.json.
      tensors: float64 arrays by checkpoint name, as `load_tensors` gives them.
      token_ids: integers `[tokens]`.
      round_weights: `(name, array) -> array`, applied to each weight where it is used, to model
        weights that are held in a narrower type. A tied head is used under the embedding's name.

    Returns:
      float64 `[tokens, vocab_size]`.
    """
    assert config.get("hidden_act", "silu") == "silu"
    heads = config["num_attention_heads"]
    kv_heads = config.get("num_key_value_heads") or heads
    eps = config.get("rms_norm_eps", 1e-6)
    attention_bias = config.get("attention_bias", False)
    mlp_bias = config.get("mlp_bias", False)

    def weight(name: str) -> Array:
        return tensors[name] if round_weights is None else round_weights(name, tensors[name])

    def linear(x: Array, name: str, bias: bool) -> Array:
        y = x @ weight(f"{name}.weight").T
        return y + weight(f"{name}.bias") if bias else y

    inv_freq, attention_scaling = inverse_frequencies(config, len(token_ids))
    angles = np.outer(np.arange(len(token_ids)), inv_freq)  # [tokens, head_dim / 2]
    cos, sin = attention_scaling * np.cos(angles), attention_scaling * np.sin(angles)
    mask = causal_mask(len(token_ids))

    x = weight("model.embed_tokens.weight")[token_ids]
    for layer in range(config["num_hidden_layers"]):
        block = f"model.layers.{layer}"

        h = rms_norm(x, weight(f"{block}.input_layernorm.weight"), eps)
        q = split_heads(linear(h, f"{block}.self_attn.q_proj", attention_bias), heads)
        k = split_heads(linear(h, f"{block}.self_attn.k_proj", attention_bias), kv_heads)
        v = split_heads(linear(h, f"{block}.self_attn.v_proj", attention_bias), kv_heads)
        y = attention(rotate(q, cos, sin), rotate(k, cos, sin), v, mask)
        x = x + linear(y, f"{block}.self_attn.o_proj", attention_bias)

        h = rms_norm(x, weight(f"{block}.post_attention_layernorm.weight"), eps)
        gate = linear(h, f"{block}.mlp.gate_proj", mlp_bias)
        up = linear(h, f"{block}.mlp.up_proj", mlp_bias)
        x = x + linear(silu(gate) * up, f"{block}.mlp.down_proj", mlp_bias)

    x = rms_norm(x, weight("model.norm.weight"), eps)
    tied = config.get("tie_word_embeddings", False)
    return x @ weight("model.embed_tokens.weight" if tied else "lm_head.weight").T


def rms_norm(x: Array, weight: Array, eps: float) -> Array:
    return weight * x / np.sqrt(np.mean(x**2, axis=-1, keepdims=True) + eps)


def silu(x: Array) -> Array:
    return x / (1 + np.exp(-x))


def split_heads(x: Array, heads: int) -> Array:
    """`[tokens, heads * head_dim]` to `[heads, tokens, head_dim]`."""
    return x.reshape(len(x), heads, -1).transpose(1, 0, 2)


def causal_mask(tokens: int) -> Array:
    """`[tokens, tokens]`: 0 where a position may see another, minus infinity where it may not."""
    return np.where(np.tri(tokens, dtype=bool), 0.0, -np.inf)


def rotate(x: Array, cos: Array, sin: Array) -> Array:
    """Turn the pairs (i, i + head_dim / 2) of each head by its position's angles."""
    first, second = np.split(x, 2, axis=-1)
    return np.concatenate([first * cos - second * sin, second * cos + first * sin], axis=-1)


def share_kv_heads(x: Array, heads: int) -> Array:
    """Repeat each KV head for the consecutive query heads that share it."""
    return np.repeat(x, heads // len(x), axis=0)


def attention(q: Array, k: Array, v: Array, mask: Array) -> Array:
    """Softmax attention over `[heads, tokens, head_dim]`, as `[tokens, heads * head_dim]`."""
    heads, tokens, head_dim = q.shape
    k, v = share_kv_heads(k, heads), share_kv_heads(v, heads)
    scores = q @ k.transpose(0, 2, 1) / math.sqrt(head_dim) + mask
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    return (weights @ v).transpose(1, 0, 2).reshape(tokens, heads * head_dim)


def rope_parameters(config: Config) -> dict[str, Any]:
    """Gather the RoPE parameters from both spellings, with the precedence of transformers 5."""
    parameters = dict(config.get("rope_scaling") or config.get("rope_parameters") or {})
    parameters.setdefault("rope_theta", config.get("rope_theta", 10000.0))
    parameters.setdefault("rope_type", parameters.get("type", "default"))
    parameters.setdefault("original_max_position_embeddings", config["max_position_embeddings"])
    if "original_max_position_embeddings" in config:
        outer = config["original_max_position_embeddings"]
        parameters["original_max_position_embeddings"] = outer
    return parameters


def inverse_frequencies(config: Config, length: int) -> tuple[Array, float]:
    """Return what RoPE uses in a pass over `length` tokens.

    Returns:
      the angles per position, float64 `[head_dim / 2]` in radians; and the attention scaling, by
      which cos and sin are multiplied.
    """
    parameters = rope_parameters(config)
    head_dim = config.get("head_dim") or config["hidden_size"] // config["num_attention_heads"]
    max_length = config["max_position_embeddings"]
    match parameters["rope_type"]:
        case "default":
            return plain_frequencies(parameters["rope_theta"], head_dim), 1.0
        case "linear":
            return plain_frequencies(parameters["rope_theta"], head_dim) / parameters["factor"], 1.0
        case "llama3":
            return llama3_frequencies(parameters, head_dim), 1.0
        case "yarn":
            return yarn_frequencies(parameters, head_dim, max_length)
        case "dynamic":
            return dynamic_frequencies(parameters, head_dim, max_length, length), 1.0
        case "longrope":
            return longrope_frequencies(parameters, head_dim, max_length, length)
    raise ValueError(f"no such kind of RoPE: {parameters['rope_type']}")


def plain_frequencies(theta: float, head_dim: int) -> Array:
    return 1.0 / theta ** (np.arange(0, head_dim, 2, dtype=np.float64) / head_dim)


def llama3_frequencies(parameters: Config, head_dim: int) -> Array:
    """Llama 3.1: short wavelengths are kept, long ones stretched, those between interpolated."""
    frequencies = plain_frequencies(parameters["rope_theta"], head_dim)
    low, high = parameters["low_freq_factor"], parameters["high_freq_factor"]
    turns = parameters["original_max_position_embeddings"] * frequencies / (2 * math.pi)
    kept = np.clip((turns - low) / (high - low), 0.0, 1.0)
    return (1 - kept) * frequencies / parameters["factor"] + kept * frequencies


def yarn_frequencies(parameters: Config, head_dim: int, max_length: int) -> tuple[Array, float]:
    """YaRN (arXiv:2309.00071): a ramp over dimensions, from kept to stretched wavelengths."""
    theta = parameters["rope_theta"]
    original_length = parameters["original_max_position_embeddings"]
    factor = parameters["factor"]
    if factor is None:
        factor = max_length / original_length

    def dimension_of(turns: float) -> float:
        """The dimension that makes so many turns within the original length."""
        return head_dim * math.log(original_length / (turns * 2 * math.pi)) / (2 * math.log(theta))

    low = dimension_of(parameters.get("beta_fast") or 32)
    high = dimension_of(parameters.get("beta_slow") or 1)
    if parameters.get("truncate", True):
        low, high = math.floor(low), math.ceil(high)
    low, high = max(low, 0), min(high, head_dim - 1)
    if low == high:
        high += 0.001
    stretched = np.clip((np.arange(head_dim // 2) - low) / (high - low), 0.0, 1.0)
    frequencies = plain_frequencies(theta, head_dim)
    frequencies = stretched * frequencies / factor + (1 - stretched) * frequencies

    def magnitude(mscale: float) -> float:
        return 1.0 if factor <= 1 else 0.1 * mscale * math.log(factor) + 1.0

    attention_scaling = parameters.get("attention_factor")
    if attention_scaling is None:
        mscale, mscale_all_dim = parameters.get("mscale"), parameters.get("mscale_all_dim")
        if mscale and mscale_all_dim:
            attention_scaling = magnitude(mscale) / magnitude(mscale_all_dim)
        else:
            attention_scaling = magnitude(1.0)
    return frequencies, attention_scaling


def dynamic_frequencies(parameters: Config, head_dim: int, max_length: int, length: int) -> Array:
    """Dynamic NTK scaling: the base grows with the sequence, once it exceeds the maximum length."""
    factor = parameters["factor"]
    growth = factor * max(length, max_length) / max_length - (factor - 1)
    theta = parameters["rope_theta"] * growth ** (head_dim / (head_dim - 2))
    return plain_frequencies(theta, head_dim)


def longrope_frequencies(
    parameters: Config, head_dim: int, max_length: int, length: int
) -> tuple[Array, float]:
    """LongRoPE (arXiv:2402.13753): a stretch for each dimension, chosen by the length."""
    original_length = parameters["original_max_position_embeddings"]
    stretch = parameters["long_factor" if length > original_length else "short_factor"]
    factor = parameters.get("factor")
    if factor is None:
        factor = max_length / original_length
    attention_scaling = parameters.get("attention_factor")
    if attention_scaling is None:
        attention_scaling = (
            1.0 if factor <= 1 else math.sqrt(1 + math.log(factor) / math.log(original_length))
        )
    frequencies = plain_frequencies(parameters["rope_theta"], head_dim)
    return frequencies / np.array(stretch), attention_scaling
