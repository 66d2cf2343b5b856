"""Hugging Face folders as GGUF files: the tests' own converter, by the gguf package.

It shares no code with Stablehand. Names of tensors and keys are the package's; the permutation of Q and K
and the RoPE divisors are what llama.cpp's converter computes for a `LlamaForCausalLM`.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import gguf
import ml_dtypes
import numpy as np
import safetensors.numpy

Array = np.ndarray
Write = Callable[[gguf.GGUFWriter], None]

RAW_TYPES = {
    np.dtype(np.float32): gguf.GGMLQuantizationType.F32,
    np.dtype(np.float16): gguf.GGMLQuantizationType.F16,
    np.dtype(ml_dtypes.bfloat16): gguf.GGMLQuantizationType.BF16,
}


def interleave(rows: Array, heads: int) -> Array:
    """The rows of each head, halves shuffled into pairs."""
    pairs = rows.reshape(heads, 2, rows.shape[0] // heads // 2, *rows.shape[1:])
    return np.ascontiguousarray(pairs.swapaxes(1, 2).reshape(rows.shape))


def llama3_divisors(rope: Mapping[str, Any], head_dim: int) -> Array:
    """What Meta's scaling divides each inverse frequency by."""
    divisors = []
    low, high = rope["low_freq_factor"], rope["high_freq_factor"]
    for i in range(0, head_dim, 2):
        wavelength = 2 * math.pi * rope["rope_theta"] ** (i / head_dim)
        turns = rope["original_max_position_embeddings"] / wavelength
        smooth = min(max((turns - low) / (high - low), 0), 1)
        divisors.append(1 / ((1 - smooth) / rope["factor"] + smooth))
    return np.array(divisors, np.float32)


def read_folder(folder: Path) -> tuple[dict[str, Any], dict[str, Array]]:
    """A folder's configuration and its tensors as they are stored."""
    config = json.loads((folder / "config.json").read_text())
    tensors: dict[str, Array] = {}
    for path in folder.glob("*.safetensors"):
        tensors |= safetensors.numpy.load_file(path)
    return config, tensors


def write_gguf(
    path: Path,
    config: Mapping[str, Any],
    tensors: Mapping[str, Array],
    *more: Write,
    fuse: bool = False,
) -> Path:
    """Write a model.

    Args:
      path: the file.
      config: as in config.json.
      tensors: by their Hugging Face names, in any of `RAW_TYPES`, or quantised: see `quantised`.
      more: what else to tell the writer.
      fuse: put Q, K and V of a layer into one tensor.
    """
    heads = config["num_attention_heads"]
    kv_heads = config.get("num_key_value_heads") or heads
    head_dim = config.get("head_dim") or config["hidden_size"] // heads
    rope = config.get("rope_parameters") or {"rope_theta": config.get("rope_theta", 10000.0)}
    layers = config["num_hidden_layers"]
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_context_length(config.get("max_position_embeddings", 2048))
    writer.add_embedding_length(config["hidden_size"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_block_count(layers)
    writer.add_head_count(heads)
    writer.add_head_count_kv(kv_heads)
    writer.add_layer_norm_rms_eps(config["rms_norm_eps"])
    writer.add_vocab_size(config["vocab_size"])
    writer.add_rope_freq_base(rope["rope_theta"])
    writer.add_rope_dimension_count(head_dim)
    if config.get("head_dim"):
        writer.add_key_length(head_dim)
        writer.add_value_length(head_dim)
    if rope.get("rope_type") in ("linear", "yarn"):
        writer.add_rope_scaling_type(gguf.RopeScalingType(rope["rope_type"]))
        writer.add_rope_scaling_factor(rope["factor"])
    if rope.get("rope_type") == "yarn":
        writer.add_rope_scaling_orig_ctx_len(rope["original_max_position_embeddings"])
    for write in more:
        write(writer)
    if rope.get("rope_type") == "llama3":
        writer.add_tensor("rope_freqs.weight", llama3_divisors(rope, head_dim))

    stored = dict(tensors)
    for name in tensors:
        for part, count in (("q_proj", heads), ("k_proj", kv_heads)):
            if f".{part}." in name:
                rows = interleave(stored[name], count)
                if isinstance(tensors[name], Quantised):
                    rows = in_blocks(rows, tensors[name].kind)
                stored[name] = rows
    if fuse:
        for layer in range(layers):
            inside = f"model.layers.{layer}.self_attn."
            rows = [stored.pop(f"{inside}{part}_proj.weight") for part in "qkv"]
            stored[f"{inside}qkv_proj.weight"] = np.concatenate(rows)
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, layers)
    for name, array in stored.items():
        called = names.get_name(name, try_suffixes=(".weight", ".bias"))
        if called is None:  # the package maps no fused tensor of a Llama
            called = f"blk.{name.split('.')[2]}.attn_qkv.weight"
        raw = array if array.dtype == np.uint8 else array.view(np.uint8)
        writer.add_tensor(called, raw, raw_dtype=raw_type(array))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


class Quantised(np.ndarray):
    """Rows of blocks, which remember their type."""

    kind: gguf.GGMLQuantizationType


def quantised(rows: Array, kind: gguf.GGMLQuantizationType) -> Array:
    """Rows in blocks, by the package's own quantiser."""
    return in_blocks(gguf.quants.quantize(rows, kind), kind)


def in_blocks(raw: Array, kind: gguf.GGMLQuantizationType) -> Array:
    """Bytes of blocks that remember their type."""
    blocks = raw.view(Quantised)
    blocks.kind = kind
    return blocks


def raw_type(array: Array) -> gguf.GGMLQuantizationType:
    """What the package calls an array's stored type."""
    return array.kind if isinstance(array, Quantised) else RAW_TYPES[array.dtype]


def convert(folder: Path, path: Path, *more: Write) -> Path:
    """A folder's model as it is stored there."""
    config, tensors = read_folder(folder)
    if config.get("tie_word_embeddings"):
        tensors.pop("lm_head.weight", None)
    return write_gguf(path, config, tensors, *more)


def byte_level_keys(folder: Path, pre: str) -> Write:
    """The keys of a folder's byte-level tokenizer, and of its chat template."""
    described = json.loads((folder / "tokenizer.json").read_text())
    settings = json.loads((folder / "tokenizer_config.json").read_text())
    special = {token["content"] for token in described["added_tokens"] if token["special"]}
    ids = described["model"]["vocab"] | {t["content"]: t["id"] for t in described["added_tokens"]}
    tokens = sorted(ids, key=ids.__getitem__)
    types = [gguf.TokenType.CONTROL if t in special else gguf.TokenType.NORMAL for t in tokens]
    merges = [m if isinstance(m, str) else " ".join(m) for m in described["model"]["merges"]]

    def write(writer: gguf.GGUFWriter) -> None:
        writer.add_tokenizer_model("gpt2")
        writer.add_tokenizer_pre(pre)
        writer.add_token_list(tokens)
        writer.add_token_types(types)
        writer.add_token_merges(merges)
        writer.add_bos_token_id(ids[settings["bos_token"]])
        writer.add_eos_token_id(ids[settings["eos_token"]])
        writer.add_eot_token_id(ids["<|eot|>"])
        writer.add_add_bos_token(True)
        writer.add_chat_template(settings["chat_template"])

    return write
