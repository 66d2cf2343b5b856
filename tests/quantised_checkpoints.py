"""Safetensors checkpoints in codes of a byte, as tools write them, and the numbers that they stand for.

A `Kind` is one way to write them: the keys of `config.json`, and how a matrix becomes tensors.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import safetensors.numpy

F8 = ml_dtypes.float8_e4m3fn
CODES = {"f8_e4m3": (F8, 448), "f8_e4m3_128": (F8, 448), "int8": (np.int8, 127.5)}
"""By format: the dtype of its codes, and what tools scale the largest magnitude to. Of whole numbers that is
half of 255 steps, so that the least code, -128, is one of them."""


@dataclass(frozen=True)
class Kind:
    """One way to hold a matrix in codes and a tensor of scales.

    Attributes:
      config: what config.json has beside the model.
      suffix: of the scales' name.
      grain: rows and inputs of a scale; 0 for all.
      shape: the scales', where axes of one are spelt otherwise: `()` for none, `(-1,)` for one axis.
      dtype: of the scales as they are stored.
      form: what it is to be read as.
      packed: codes are in words of 32 bits, 128 more than they are, under a name of their own.
    """

    config: Mapping[str, Any]
    suffix: str
    grain: tuple[int, int]
    form: str
    shape: tuple[int, ...] | None = None
    dtype: Any = np.float32
    packed: bool = False

    def quantised(self, matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Codes, and the scales, which make each block's largest magnitude the largest code."""
        rows, columns = (
            size or whole for size, whole in zip(self.grain, matrix.shape, strict=True)
        )
        counts = -(-matrix.shape[0] // rows), -(-matrix.shape[1] // columns)
        padded = np.zeros((counts[0] * rows, counts[1] * columns), np.float32)
        padded[: matrix.shape[0], : matrix.shape[1]] = matrix
        blocks = padded.reshape(counts[0], rows, counts[1], columns)
        dtype, largest = CODES[self.form]
        scales = (np.abs(blocks).max(axis=(1, 3)) / np.float32(largest)).astype(self.dtype)
        scaled = matrix / self._spread(scales, matrix.shape)
        if dtype is F8:
            codes = np.clip(scaled, -largest, largest).astype(F8)
        else:
            codes = np.clip(np.round(scaled), -128, 127).astype(dtype)
        return codes, scales if self.shape is None else scales.reshape(self.shape)

    def numbers(self, codes: np.ndarray, scales: np.ndarray) -> np.ndarray:
        """What they stand for, in f32."""
        counts = [
            -(-size // (grain or size)) for size, grain in zip(codes.shape, self.grain, strict=True)
        ]
        spread = self._spread(scales.reshape(counts), codes.shape)
        return codes.astype(np.float32) * spread

    def _spread(self, scales: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
        wide = scales.astype(np.float32)
        for axis, (grain, size) in enumerate(zip(self.grain, shape, strict=True)):
            wide = np.repeat(wide, grain or size, axis=axis)
        return wide[: shape[0], : shape[1]]


def _compressed(
    strategy: str, numbers: str = "float", form: str | None = None, **changes: Any
) -> dict[str, Any]:
    weights = {
        **{"num_bits": 8, "type": numbers, "symmetric": True, "dynamic": False, "actorder": None},
        **{"strategy": strategy, "group_size": None, "block_structure": None},
        **{"observer": "minmax", "observer_kwargs": {}},
    }
    group = {
        "targets": ["Linear"],
        "weights": {**weights, **changes},
        "input_activations": {"num_bits": 8, "type": numbers, "strategy": "token", "dynamic": True},
        "output_activations": None,
    }
    return {
        "quantization_config": {
            "quant_method": "compressed-tensors",
            "format": f"{form or numbers}-quantized",
            "quantization_status": "compressed",
            "config_groups": {"group_0": group},
            "ignore": ["lm_head", "re:.*norm.*"],
            "kv_cache_scheme": None,
            "global_compression_ratio": 1.5,
        }
    }


def _config(**keys: Any) -> dict[str, Any]:
    return {"quantization_config": keys}


_STATIC = _config(quant_method="fp8", activation_scheme="static", ignored_layers=["lm_head"])
_BLOCKS = _config(
    quant_method="fp8", activation_scheme="dynamic", weight_block_size=[128, 128], fmt="e4m3"
)
_FBGEMM = _config(
    quant_method="fbgemm_fp8", activation_scale_ub=1200.0, modules_to_not_convert=["lm_head"]
)
ROW, BLOCK = "f8_e4m3", "f8_e4m3_128"

KINDS = {
    "compressed tensor": Kind(_compressed("tensor"), "weight_scale", (0, 0), ROW, (1,)),
    "compressed channel": Kind(
        _compressed("channel"), "weight_scale", (1, 0), ROW, None, ml_dtypes.bfloat16
    ),
    "compressed block": Kind(
        _compressed("block", block_structure=[128, 128]), "weight_scale", (128, 128), BLOCK
    ),
    "compressed group": Kind(_compressed("group", group_size=128), "weight_scale", (1, 128), BLOCK),
    "compressed int8 tensor": Kind(
        _compressed("tensor", "int"), "weight_scale", (0, 0), "int8", (1,), ml_dtypes.bfloat16
    ),
    "compressed int8 channel": Kind(_compressed("channel", "int"), "weight_scale", (1, 0), "int8"),
    "compressed packed tensor": Kind(
        _compressed("tensor", "int", "pack"), "weight_scale", (0, 0), "int8", (1,), packed=True
    ),
    "compressed packed channel": Kind(
        *(_compressed("channel", "int", "pack"), "weight_scale", (1, 0), "int8", None),
        *(ml_dtypes.bfloat16, True),
    ),
    "fp8 tensor": Kind(_STATIC, "weight_scale", (0, 0), ROW, ()),
    "fp8 row": Kind(_STATIC, "weight_scale", (1, 0), ROW, (-1,), np.float16),
    "fine-grained": Kind(_BLOCKS, "weight_scale_inv", (128, 128), BLOCK),
    "FBGEMM": Kind(_FBGEMM, "weight_scale", (1, 0), ROW),
}
"""Every method, with every grain and spelling of scales that it has."""


def is_converted(name: str) -> bool:
    """Whether the tools convert a tensor: the linear layers' matrices, but the head's."""
    return name.endswith("_proj.weight")


def in_words(codes: np.ndarray) -> np.ndarray:
    """i8 `[rows, in]` as compressed-tensors packs them: 128 more, four to an i32 from its lowest bits up."""
    whole = np.pad(codes.astype(np.int64) + 128, ((0, 0), (0, -codes.shape[1] % 4)))
    places = 256 ** np.arange(4, dtype=np.int64)
    return (whole.reshape(len(codes), -1, 4) * places).sum(axis=2).astype(np.uint32).view(np.int32)


def quantised_tensors(
    kind: Kind, tensors: Mapping[str, np.ndarray]
) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """A checkpoint's tensors as such a tool writes them, and what these stand for in f32."""
    stored, plain = {}, {}
    for name, tensor in tensors.items():
        if not is_converted(name):
            stored[name] = plain[name] = tensor
            continue
        codes, scales = kind.quantised(tensor.astype(np.float32))
        if kind.packed:
            module = name.removesuffix(".weight")
            stored[f"{module}.weight_packed"] = in_words(codes)
            stored[f"{module}.weight_shape"] = np.array(codes.shape, np.int64)
        else:
            stored[name] = codes
        stored[f"{name.removesuffix('weight')}{kind.suffix}"] = scales
        plain[name] = kind.numbers(codes, scales)
    return stored, plain


def write_folder(
    folder: Path, config: Mapping[str, Any], tensors: Mapping[str, np.ndarray]
) -> Path:
    """A model folder without a tokenizer."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config))
    safetensors.numpy.save_file(dict(tensors), folder / "model.safetensors")
    return folder
