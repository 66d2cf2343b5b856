"""Small checkpoints of odd sizes, made as the tests need them."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.numpy

from stablehand.config import ModelConfig
from stablehand.formats import Layout
from stablehand.signature import Argument, Signature, Source

CPU = Layout(16, 1)

CONFIG = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "vocab_size": 37,
    "hidden_size": 24,
    "intermediate_size": 29,
    "num_hidden_layers": 2,
    "num_attention_heads": 3,
    "num_key_value_heads": 1,
    "head_dim": 6,
    "max_position_embeddings": 32,
    "rms_norm_eps": 1e-5,
    "tie_word_embeddings": False,
}


@pytest.fixture
def config() -> dict[str, Any]:
    """A Llama's config.json, in which no size is a multiple of 16."""
    return dict(CONFIG)


@pytest.fixture
def tensors(config: dict[str, Any]) -> dict[str, np.ndarray]:
    """What the checkpoint of `config` holds: f32, drawn by a fixed seed."""
    hidden, inner, vocab = (
        config[key] for key in ("hidden_size", "intermediate_size", "vocab_size")
    )
    q = config["num_attention_heads"] * config["head_dim"]
    kv = config["num_key_value_heads"] * config["head_dim"]
    layer = {
        "input_layernorm": (hidden,),
        "self_attn.q_proj": (q, hidden),
        "self_attn.k_proj": (kv, hidden),
        "self_attn.v_proj": (kv, hidden),
        "self_attn.o_proj": (hidden, q),
        "post_attention_layernorm": (hidden,),
        "mlp.gate_proj": (inner, hidden),
        "mlp.up_proj": (inner, hidden),
        "mlp.down_proj": (hidden, inner),
    }
    shapes = {
        "model.embed_tokens": (vocab, hidden),
        "model.norm": (hidden,),
        "lm_head": (vocab, hidden),
        **{
            f"model.layers.{i}.{name}": shape
            for i in range(config["num_hidden_layers"])
            for name, shape in layer.items()
        },
    }
    random = np.random.default_rng(7)
    return {
        f"{name}.weight": random.standard_normal(shape, np.float32)
        for name, shape in shapes.items()
    }


SaveModel = Callable[[Mapping[str, Any], Mapping[str, np.ndarray]], Path]


@pytest.fixture
def save_model(tmp_path: Path) -> SaveModel:
    """Writes a checkpoint folder, over the one that was written before."""

    def save(config: Mapping[str, Any], tensors: Mapping[str, np.ndarray]) -> Path:
        folder = tmp_path / "model"
        folder.mkdir(exist_ok=True)
        (folder / "config.json").write_text(json.dumps(config))
        safetensors.numpy.save_file(dict(tensors), folder / "model.safetensors")
        return folder

    return save


def signature_of(
    config: ModelConfig, formats: Mapping[str, str] | str = "f32", layout: Layout = CPU
) -> Signature:
    """What a graph asks of the loader: every weight in one format, or in f32 but for some by name."""
    arguments = []
    for name, shape in config.weight_shapes():
        form = formats if isinstance(formats, str) else formats.get(name, "f32")
        source = Source(name, shape, form, layout)
        arguments.append(Argument(name, "weight", source.stored_type(), source))
    facts = {"config": config.digest, "overflow": "error"}
    return Signature("decode", tuple(arguments), (), facts)


@pytest.fixture
def make_signature() -> Callable[..., Signature]:
    return signature_of
