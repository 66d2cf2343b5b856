"""Make the MLX reference outputs that the tests compare with.

Needs `mlx[cpu]` and `mlx-lm`, which run on Linux too and which the tests themselves do not need:

    python tests/mlx_references/make_references.py

Each reference is a folder with a tiny random Llama as mlx-lm quantises and saves it, and
`expected.npz`: what each quantised matrix stands for by `mx.dequantize` of scales and biases in f32
(the SHA-256 of its f32 `[out, in]`, under the name of its module), and the `logits` f32 `[tokens,
vocab]` that mlx-lm's Llama computes in f32 with those numbers from `token_ids` i32 `[tokens]`. To
add one, add a row to `REFERENCES` and run this again; it writes README.md too.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
from mlx import nn
from mlx.utils import tree_flatten, tree_map
from mlx_lm.models.llama import Model, ModelArgs
from mlx_lm.utils import quantize_model, save_config, save_model

HERE = Path(__file__).parent

BASE: dict[str, Any] = {
    "model_type": "llama",
    "architectures": ["LlamaForCausalLM"],
    "vocab_size": 96,
    "hidden_size": 128,
    "intermediate_size": 160,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 32,
    "hidden_act": "silu",
    "max_position_embeddings": 40,
    "rms_norm_eps": 1e-3,
    "tie_word_embeddings": False,
    "rope_theta": 10000.0,
    "attention_bias": False,
    "mlp_bias": False,
    "bos_token_id": 1,
    "eos_token_id": 2,
}

DOWN = "model.layers.1.mlp.down_proj"


@dataclass(frozen=True)
class Reference:
    """One folder: what it covers, and how its model differs from BASE.

    Attributes:
      about: for the README.
      bits, group: of the codes, unless `modules` says otherwise.
      dtype: of what is not codes.
      modules: parameters of single modules; False for one that stays as it is.
      config: changes to BASE.
    """

    about: str
    bits: int
    group: int
    dtype: mx.Dtype
    modules: Mapping[str, Any] = field(default_factory=dict)
    config: Mapping[str, Any] = field(default_factory=dict)


REFERENCES = {
    "bits4_bf16": Reference(
        "4 bits, rows of 160 left as they are, tied, one module of 8 bits",
        4,
        64,
        mx.bfloat16,
        {"model.layers.0.self_attn.o_proj": {"bits": 8, "group_size": 32}},
        {"tie_word_embeddings": True},
    ),
    "bits4_f16": Reference(
        "4 bits in groups of 32, one module left as it was", 4, 32, mx.float16, {DOWN: False}
    ),
    "bits8_bf16": Reference(
        "8 bits in groups of 128", 8, 128, mx.bfloat16, {}, {"num_hidden_layers": 1}
    ),
    "bits8_f32": Reference(
        "8 bits with f32 scales, biases of attention",
        8,
        32,
        mx.float32,
        {},
        {"attention_bias": True, "num_hidden_layers": 1},
    ),
}


def predicate(reference: Reference) -> Callable[[str, nn.Module], Any]:
    """What mlx-lm asks of every module."""
    return lambda path, module: reference.modules.get(path, True)


def random_model(config: Mapping[str, Any], dtype: mx.Dtype) -> Model:
    """A Llama of numbers drawn by a fixed seed, large enough that every one shows in the logits."""
    model = Model(ModelArgs.from_dict(dict(config)))
    rng = np.random.default_rng(3)

    def drawn(like: mx.array) -> mx.array:
        values = rng.standard_normal(like.shape) * (0.3 if like.ndim > 1 else 0.1)
        return mx.array((values + (like.ndim == 1)).astype(np.float32)).astype(dtype)

    model.update(tree_map(drawn, model.parameters()))
    return model


def digests(model: Model) -> dict[str, str]:
    """Of what the codes of each module stand for."""
    found = {}
    for name, module in tree_flatten(model.leaf_modules(), is_leaf=nn.Module.is_module):
        if isinstance(module, nn.QuantizedLinear | nn.QuantizedEmbedding):
            scales, biases = (part.astype(mx.float32) for part in (module.scales, module.biases))
            matrix = mx.dequantize(
                module.weight, scales, biases, group_size=module.group_size, bits=module.bits
            )
            found[name] = hashlib.sha256(np.array(matrix).tobytes()).hexdigest()
    return found


def write_reference(folder: Path, reference: Reference) -> None:
    """Write one folder."""
    shutil.rmtree(folder, ignore_errors=True)
    config = {**BASE, **reference.config}
    model = random_model(config, reference.dtype)
    model, config = quantize_model(
        model, config, reference.group, reference.bits, quant_predicate=predicate(reference)
    )
    folder.mkdir()
    save_model(folder, model)
    save_config(config, folder / "config.json")
    for path in folder.glob("*.md"):
        path.unlink()
    expected = digests(model)
    model.set_dtype(mx.float32)
    token_ids = np.random.default_rng(1).integers(0, config["vocab_size"], 24, np.int32)
    logits = model(mx.array(token_ids)[None])[0]
    np.savez(folder / "expected.npz", token_ids=token_ids, logits=np.array(logits), **expected)


README = """\
# References from MLX

Tiny random Llamas as mlx-lm quantises and saves them, and what MLX makes of them. Made with mlx {mlx} and
mlx-lm {mlx_lm} on a CPU by

    pip install 'mlx[cpu]' mlx-lm
    python tests/mlx_references/make_references.py

which writes this page too, and says in its first lines what `expected.npz` holds.

| folder | kB | what it covers |
|---|---|---|
{rows}
"""


def main() -> None:
    """Write every reference and the README."""
    mx.set_default_device(mx.cpu)
    rows = []
    for name, reference in REFERENCES.items():
        write_reference(HERE / name, reference)
        size = sum(path.stat().st_size for path in (HERE / name).iterdir()) // 1000
        rows.append(f"| `{name}` | {size} | {reference.about} |")
    versions = {
        name.replace("-", "_"): importlib.metadata.version(name) for name in ("mlx", "mlx-lm")
    }
    (HERE / "README.md").write_text(README.format(rows="\n".join(rows), **versions))


if __name__ == "__main__":
    main()
