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
from stablehand.loader.names import GGUF, HUGGING_FACE, places
from stablehand.loader.noise import Noise
from stablehand.named_configs import NAMED_CONFIGS

GGUF_TYPES = {
    "f32": (gguf.GGMLQuantizationType.F32, gguf.LlamaFileType.ALL_F32),
    "f16": (gguf.GGMLQuantizationType.F16, gguf.LlamaFileType.MOSTLY_F16),
    "bf16": (gguf.GGMLQuantizationType.BF16, gguf.LlamaFileType.MOSTLY_BF16),
    "q8_0": (gguf.GGMLQuantizationType.Q8_0, gguf.LlamaFileType.MOSTLY_Q8_0),
    "q4_0": (gguf.GGMLQuantizationType.Q4_0, gguf.LlamaFileType.MOSTLY_Q4_0),
}
"""GGUF's names of a dtype: of tensors, and of whole files."""


def rows_of(noise: Noise, name: str, dtype: str) -> NDArray[np.generic]:
    """A whole weight, of a type in blocks as its bytes; vectors stay f32."""
    values = np.empty(noise.weights[name].info.shape, np.float32)
    noise.read_rows_into(name, 0, values.view(np.uint8).data)
    if dtype in NUMPY or values.ndim == 1:
        return convert(values, dtype if values.ndim == 2 else "f32")
    # A few rows at a time: the package goes through many copies.
    kind = GGUF_TYPES[dtype][0]
    parts = np.array_split(values, -(-values.nbytes // (16 << 20)))
    with np.errstate(divide="ignore"):
        return np.concatenate([gguf.quants.quantize(part, kind) for part in parts])


def write_folder(folder: Path, shape: str, dtype: str, **changes: int) -> None:
    """A Hugging Face folder of a published shape, some of whose keys are changed, in one dtype."""
    # No text is written with it, and a smaller vocabulary would not hold the shape's special tokens.
    without = dict.fromkeys(("bos_token_id", "eos_token_id"))
    raw = {**NAMED_CONFIGS[shape], **without, **changes}
    (folder / "config.json").write_text(json.dumps(raw))
    config = ModelConfig.from_hf(raw)
    noise = Noise(config)
    tensors = {
        place.tensor: rows_of(noise, name, dtype)
        for name, place in places(config, frozenset(), HUGGING_FACE)
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
    shapes = dict(config.weight_shapes())
    for name, place in places(config, frozenset(), GGUF):
        shape = shapes[name]
        kind = tensor_type if len(shape) == 2 else gguf.GGMLQuantizationType.F32
        elements, block = gguf.GGML_QUANT_SIZES[kind]
        if elements > 1:
            shape = (*shape[:-1], shape[-1] // elements * block)
        in_blocks = np.dtype(np.uint8)
        stored = in_blocks if elements > 1 else NUMPY[dtype if len(shape) == 2 else "f32"]
        size = int(np.prod(shape)) * stored.itemsize
        writer.add_tensor_info(place.tensor, shape, stored, size, kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    for name in shapes:
        writer.write_tensor_data(rows_of(noise, name, dtype))
    writer.close()
