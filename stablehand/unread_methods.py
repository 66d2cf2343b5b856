"""Quantised checkpoints of methods that are not read: what tells them, and what works in their place."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

SEPARATE = "hf_quant_config.json"
"""The file in which ModelOpt describes a checkpoint whose `config.json` says nothing of it."""

BY_KEY: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("quant_algo", "kv_cache_quant_algo", "producer"), "modelopt"),
        **dict.fromkeys(
            (
                *("load_in_4bit", "_load_in_4bit", "load_in_8bit", "_load_in_8bit"),
                *("bnb_4bit_quant_type", "bnb_4bit_compute_dtype", "llm_int8_threshold"),
            ),
            "bitsandbytes",
        ),
        **dict.fromkeys(("desc_act", "damp_percent", "checkpoint_format"), "gptq"),
        **dict.fromkeys(("w_bit", "q_group_size", "zero_point"), "awq"),
    }
)
"""Methods by the keys that configurations without `quant_method` have."""

_BY_TENSOR: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("absmax", "quant_map", "nested_absmax", "SCB"), "bitsandbytes"),
        **dict.fromkeys(("qweight", "qzeros", "g_idx"), "gptq or awq"),
        **dict.fromkeys(("weight_packed", "weight_zero_point"), "compressed-tensors"),
        "weight_scale_2": "modelopt",
        "W_q": "hqq",
    }
)
"""Methods by how the names of their tensors end."""

_FEW = "take the model as it was before, with --weights q4_0, or as a GGUF file in Q4_K"
_EIGHT = "take the model as it was before, with --weights int8, f8_e4m3 or q8_0"

_INSTEAD: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(
            ("gptq", "awq", "bitsandbytes", "aqlm", "hqq", "auto-round", "quip", "vptq"), _FEW
        ),
        **dict.fromkeys(
            ("compressed-tensors", "modelopt", "quark", "torchao", "quanto", "eetq"), _EIGHT
        ),
    }
)
"""What works in the place of a method where nothing says how many bits its codes have."""

_BITS = frozenset(("bits", "w_bit", "num_bits", "nbits", "weight_bits"))
_TEXTS = frozenset(("quant_algo", "format", "quant_type", "fmt", "weights"))


def instead(described: Mapping[str, Any], name: object) -> str:
    """What works in the place of a method, by the bits that its description tells or else by its name.

    Args:
      described: what the configuration says of it.
      name: what it calls it, whatever that is.
    """
    bits = set(_bits(described))
    if bits:
        return _FEW if min(bits) < 8 else _EIGHT
    first = name.partition(" ")[0] if isinstance(name, str) else ""
    close = difflib.get_close_matches(first, _INSTEAD, n=1)
    return _INSTEAD[close[0]] if close else _EIGHT


def method_of_tensors(names: Iterable[str]) -> tuple[str, str] | None:
    """The first tensor that a method has and no checkpoint of floats, and the method."""
    for name in names:
        if (method := _BY_TENSOR.get(name.rpartition(".")[2])) is not None:
            return name, method
    return None


def _bits(described: Mapping[str, Any], depth: int = 4) -> Iterator[int]:
    for key, value in described.items():
        if isinstance(value, dict) and depth:
            yield from _bits(value, depth - 1)
        elif key in _BITS and type(value) is int:
            yield value
        elif key.lstrip("_") in ("load_in_4bit", "load_in_8bit") and value is True:
            yield 4 if "4" in key else 8
        elif key in _TEXTS and isinstance(value, str):
            # nvfp4-pack-quantized, W4A16_AWQ, int4_weight_only; FP8, int8_weight_only.
            yield from (int(digit) for digit in "48" if digit in value.replace("e4m3", ""))
