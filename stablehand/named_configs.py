"""The published Llama shapes by name, so that graphs can be emitted without any weights.

Each entry is what the model's own `config.json` says, in Hugging Face's keys.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from stablehand.config import ModelConfig
from stablehand.errors import ConfigError


def _llama3_scaling(factor: float) -> dict[str, Any]:
    return {
        "rope_type": "llama3",
        "factor": factor,
        "low_freq_factor": 1.0,
        "high_freq_factor": 4.0,
        "original_max_position_embeddings": 8192,
    }


_LLAMA = {"model_type": "llama", "architectures": ["LlamaForCausalLM"], "rms_norm_eps": 1e-5}
_LLAMA_3 = {
    **_LLAMA,
    "vocab_size": 128256,
    "num_key_value_heads": 8,
    "rope_theta": 500000.0,
    "bos_token_id": 128000,
    "eos_token_id": [128001, 128008, 128009],
}
_LLAMA_3_1 = {**_LLAMA_3, "max_position_embeddings": 131072, "rope_scaling": _llama3_scaling(8.0)}
_LLAMA_3_2 = {
    **_LLAMA_3,
    "max_position_embeddings": 131072,
    "rope_scaling": _llama3_scaling(32.0),
    "tie_word_embeddings": True,
}
_SIZE_8B = {
    "hidden_size": 4096,
    "intermediate_size": 14336,
    "num_hidden_layers": 32,
    "num_attention_heads": 32,
}
_SIZE_70B = {
    "hidden_size": 8192,
    "intermediate_size": 28672,
    "num_hidden_layers": 80,
    "num_attention_heads": 64,
}

NAMED_CONFIGS: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "llama-2-7b": {
            **_LLAMA,
            **_SIZE_8B,
            "vocab_size": 32000,
            "intermediate_size": 11008,
            "num_key_value_heads": 32,
            "max_position_embeddings": 4096,
            "bos_token_id": 1,
            "eos_token_id": 2,
        },
        "llama-3-8b": {**_LLAMA_3, **_SIZE_8B, "max_position_embeddings": 8192},
        "llama-3.1-8b": {**_LLAMA_3_1, **_SIZE_8B},
        "llama-3.1-70b": {**_LLAMA_3_1, **_SIZE_70B},
        "llama-3.2-1b": {
            **_LLAMA_3_2,
            "hidden_size": 2048,
            "intermediate_size": 8192,
            "num_hidden_layers": 16,
            "num_attention_heads": 32,
            "head_dim": 64,
        },
        "llama-3.2-3b": {
            **_LLAMA_3_2,
            "hidden_size": 3072,
            "intermediate_size": 8192,
            "num_hidden_layers": 28,
            "num_attention_heads": 24,
            "head_dim": 128,
        },
        "llama-3.3-70b": {**_LLAMA_3_1, **_SIZE_70B},
    }
)
"""Hugging Face configurations by name."""


def named_config(name: str) -> ModelConfig:
    """The published configuration of that name.

    Raises:
      ConfigError: there is none; the message offers the nearest.
    """
    if name not in NAMED_CONFIGS:
        close = difflib.get_close_matches(name, NAMED_CONFIGS, n=1)
        raise ConfigError(
            f"{name!r} is neither a folder nor a known configuration",
            where="MODEL",
            hint=f"did you mean {close[0]!r}?" if close else f"known: {', '.join(NAMED_CONFIGS)}",
        )
    return ModelConfig.from_hf(NAMED_CONFIGS[name], name)
