"""Checkpoints of random weights, in the files that a measurement needs."""

from __future__ import annotations

import json
from pathlib import Path

import gguf
import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file

from stablehand.config import ModelConfig
from stablehand.loader.convert import NUMPY, convert
from stablehand.loader.names import places
from stablehand.loader.noise import Noise
from stablehand.named_configs import NAMED_CONFIGS

GGUF_TYPES = {
    "f32": (gguf.GGMLQuantizationType.F32, gguf.LlamaFileType.ALL_F32),
    "f16": (gguf.GGMLQuantizationType.F16, gguf.LlamaFileType.MOSTLY_F16),
    "bf16": (gguf.GGMLQuantizationType.BF16, gguf.LlamaFileType.MOSTLY_BF16),
}
"""GGUF's names of a dtype: of tensors, and of whole files."""

GGUF_TOP = {"embed": "token_embd", "norm": "output_norm", "head": "output"}
GGUF_LAYER = {
    **{"attn_norm": "attn_norm", "mlp_norm": "ffn_norm"},
    **{f"attn.{name}": f"attn_{name}" for name in "qkv"},
    "attn.o": "attn_output",
    **{f"mlp.{name}": f"ffn_{name}" for name in ("gate", "up", "down")},
}
"""GGUF's names of canonical weights, and of those in a layer."""


def rows_of(noise: Noise, name: str, dtype: str) -> NDArray[np.generic]:
    """A whole weight; vectors stay f32."""
    values = np.empty(noise.weights[name].info.shape, np.float32)
    noise.read_rows_into(name, 0, values.view(np.uint8).data)
    return convert(values, dtype if values.ndim == 2 else "f32")


def write_folder(folder: Path, shape: str, dtype: str, **changes: int) -> None:
    """A Hugging Face folder of a published shape, some of whose keys are changed, in one dtype."""
    raw = {**NAMED_CONFIGS[shape], **changes}
    (folder / "config.json").write_text(json.dumps(raw))
    config = ModelConfig.from_hf(raw)
    noise = Noise(config)
    tensors = {
        place.tensor: rows_of(noise, name, dtype) for name, place in places(config, frozenset())
    }
    save_file(tensors, folder / "model.safetensors")


def write_gguf(path: Path, config: ModelConfig, dtype: str) -> None:
    """A GGUF file of a Llama, without a vocabulary: enough to time it with llama.cpp."""
    tensor_type, file_type = GGUF_TYPES[dtype]
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_block_count(config.num_layers)
    writer.add_context_length(config.max_context)
    writer.add_embedding_length(config.hidden_size)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_heads)
    writer.add_head_count_kv(config.num_kv_heads)
    writer.add_key_length(config.head_dim)
    writer.add_value_length(config.head_dim)
    writer.add_rope_dimension_count(config.head_dim)
    writer.add_rope_freq_base(config.rope.theta)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_vocab_size(config.vocab_size)
    writer.add_tokenizer_model("no_vocab")
    writer.add_file_type(file_type)
    noise = Noise(config)
    for name, shape in config.weight_shapes():
        stored = NUMPY[dtype if len(shape) == 2 else "f32"]
        kind = tensor_type if len(shape) == 2 else gguf.GGMLQuantizationType.F32
        size = int(np.prod(shape)) * stored.itemsize
        writer.add_tensor_info(gguf_name(name), shape, stored, size, kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    for name, _ in config.weight_shapes():
        writer.write_tensor_data(rows_of(noise, name, dtype))
    writer.close()


def gguf_name(name: str) -> str:
    """GGUF's name of a canonical weight: `layers.3.attn.o` is `blk.3.attn_output.weight`."""
    if name in GGUF_TOP:
        return f"{GGUF_TOP[name]}.weight"
    _, layer, inner = name.split(".", 2)
    return f"blk.{layer}.{GGUF_LAYER[inner]}.weight"
