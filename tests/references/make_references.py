"""Make the Hugging Face reference outputs that the tests compare with.

Needs `torch==2.13.0`, `transformers` and `safetensors`, which the tests themselves do not:

    python tests/references/make_references.py

Each reference is a folder with a tiny random Llama as `save_pretrained` writes it, and with
`expected.npz`: what `LlamaForCausalLM` answers, with eager attention, after reading that folder
back. To add one, add a row to `REFERENCES` and run this again; it writes README.md too.
"""

from __future__ import annotations

import argparse
import json
import shutil
import zlib
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
import torch
import transformers
from transformers import LlamaConfig, LlamaForCausalLM
from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding

HERE = Path(__file__).parent

Respell = Callable[[dict[str, Any]], dict[str, Any]]

# Every field is given, so that no default of the library can move a reference. The epsilon is large
# enough that leaving it out shows in the logits.
BASE: dict[str, Any] = {
    "vocab_size": 96,
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "head_dim": 8,
    "hidden_act": "silu",
    "max_position_embeddings": 40,
    "initializer_range": 0.02,
    "rms_norm_eps": 1e-3,
    "use_cache": True,
    "pad_token_id": None,
    "bos_token_id": 1,
    "eos_token_id": 2,
    "pretraining_tp": 1,
    "tie_word_embeddings": False,
    "rope_parameters": {"rope_type": "default", "rope_theta": 10000.0},
    "attention_bias": False,
    "attention_dropout": 0.0,
    "mlp_bias": False,
}


@dataclass(frozen=True)
class Reference:
    """One folder: what it is called, what it covers, and how its model differs from BASE.

    Seeds are chosen so that at each position the highest logit leads by 0.1% of the largest logit
    or more: whoever agrees to rounding error agrees on every greedy token.
    """

    name: str
    covers: str
    config: dict[str, Any] = field(default_factory=dict)
    tokens: int = 40
    stored: torch.dtype = torch.float32
    max_shard_size: str = "1GB"
    respell: Respell | None = None
    seed: int = 0


def older_spelling(type_key: str) -> Respell:
    """Spell a config.json as transformers 4 did: `rope_theta`, `rope_scaling` and `torch_dtype`."""

    def respell(config: dict[str, Any]) -> dict[str, Any]:
        config = dict(config)
        scaling = dict(config.pop("rope_parameters"))
        config["rope_theta"] = scaling.pop("rope_theta")
        scaling[type_key] = scaling.pop("rope_type")
        config["rope_scaling"] = scaling
        config["torch_dtype"] = config.pop("dtype")
        return config

    return respell


def first_spelling(config: dict[str, Any]) -> dict[str, Any]:
    """Spell a config.json as the first Llama did: what it leaves to a default is left out."""
    config = {**config, "torch_dtype": config["dtype"], "rope_scaling": None}
    later = ["attention_bias", "attention_dropout", "dtype", "head_dim", "mlp_bias"]
    for key in [*later, "num_key_value_heads", "pretraining_tp", "rope_parameters"]:
        del config[key]
    return config


def rope(
    name: str,
    covers: str,
    tokens: int = 48,
    respell: Respell | None = None,
    **parameters: Any,
) -> Reference:
    """A reference for one kind of RoPE: all share weights and tokens, and differ by frequencies.

    With a head_dim of 16 and a base of 500, the wavelengths run from 6 to 1400 positions and
    straddle the boundaries of every scaling.
    """
    config = {
        "intermediate_size": 32,
        "num_attention_heads": 2,
        "num_key_value_heads": 1,
        "head_dim": 16,
        "max_position_embeddings": 128,
        "rope_parameters": {"rope_theta": 500.0, **parameters},
    }
    return Reference(name, covers, config, tokens=tokens, respell=respell, seed=112)


LINEAR = {"rope_type": "linear", "factor": 4.0}
DYNAMIC = {"rope_type": "dynamic", "factor": 4.0}
LLAMA3 = {
    "rope_type": "llama3",
    "factor": 4.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 32,
}
YARN = {"rope_type": "yarn", "factor": 8.0, "original_max_position_embeddings": 16}
LONGROPE = {
    "rope_type": "longrope",
    "short_factor": [1.0, 1.05, 1.1, 1.2, 1.3, 1.5, 1.7, 2.0],
    "long_factor": [1.0, 1.3, 1.8, 2.5, 3.0, 3.5, 3.8, 4.0],
    "original_max_position_embeddings": 32,
}
MHA = {"num_key_value_heads": 4, "max_position_embeddings": 64}

REFERENCES = [
    Reference("gqa", "grouped queries: 4 heads over 2 KV heads; tokens fill the context"),
    Reference("mha", "as many KV heads as heads", MHA, seed=39),
    Reference(
        "mha_first_spelling",
        "the same as mha, as the first Llama spelled it: no KV heads, head_dim, RoPE or bias keys",
        MHA,
        respell=first_spelling,
        seed=39,
    ),
    Reference("mqa", "one KV head for all heads", {"num_key_value_heads": 1}, seed=2),
    Reference("tied", "the head is the embedding", {"tie_word_embeddings": True}, seed=3),
    Reference(
        "biases",
        "attention and MLP biases, none of them zero",
        {"attention_bias": True, "mlp_bias": True},
        seed=4,
    ),
    Reference("head_dim", "head_dim 12, where hidden / heads is 8", {"head_dim": 12}, seed=5),
    Reference("bf16", "stored in bf16; has logits_bf16", stored=torch.bfloat16, seed=23),
    Reference("f16", "stored in f16; has logits_f16", stored=torch.float16, seed=31),
    Reference("sharded", "the same as gqa, in three shards with an index", max_shard_size="40KB"),
    rope("rope_default", "no scaling, a RoPE base of 500", rope_type="default"),
    rope("rope_linear", "linear scaling (position interpolation)", **LINEAR),
    rope(
        "rope_linear_older_spelling",
        "the same as rope_linear, spelled `rope_theta` and `rope_scaling` with `type`",
        respell=older_spelling("type"),
        **LINEAR,
    ),
    rope("rope_llama3", "Llama 3.1 scaling, beyond the original length of 32", **LLAMA3),
    rope(
        "rope_llama3_older_spelling",
        "the same as rope_llama3, spelled `rope_theta` and `rope_scaling` with `rope_type`",
        respell=older_spelling("rope_type"),
        **LLAMA3,
    ),
    rope("rope_yarn", "YaRN with its defaults, beyond the original length of 16", **YARN),
    rope(
        "rope_yarn_options",
        "YaRN with beta_fast, beta_slow, attention_factor, and no truncation",
        **{**YARN, "original_max_position_embeddings": 32, "factor": 4.0},
        beta_fast=4.0,
        beta_slow=0.25,
        attention_factor=0.9,
        truncate=False,
    ),
    rope(
        "rope_yarn_mscale",
        "YaRN with mscale and mscale_all_dim; factor is not the ratio of the lengths, and wins",
        **{**YARN, "factor": 5.0},
        mscale=0.7,
        mscale_all_dim=1.2,
    ),
    rope("rope_dynamic", "dynamic NTK scaling, within the maximum length", **DYNAMIC),
    rope("rope_longrope_short", "LongRoPE within the original length of 32", tokens=32, **LONGROPE),
    rope("rope_longrope_long", "LongRoPE beyond the original length of 32", **LONGROPE),
]


def random_weight(name: str, shape: tuple[int, ...], seed: int) -> np.ndarray:
    """Draw one tensor, large enough that attention is peaked and the logits are far from flat."""
    normal = np.random.default_rng([seed, zlib.crc32(name.encode())]).standard_normal(shape)
    if "norm" in name:
        return 1.0 + 0.25 * normal
    return normal * (0.7 if "embed_tokens" in name else 0.3)


def save_model(folder: Path, reference: Reference) -> None:
    """Write config.json and the weights, as `save_pretrained` does."""
    model = LlamaForCausalLM(LlamaConfig.from_dict(deepcopy({**BASE, **reference.config})))
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            weight = random_weight(name, tuple(parameter.shape), reference.seed)
            parameter.copy_(torch.from_numpy(weight))
    model.to(reference.stored).save_pretrained(folder, max_shard_size=reference.max_shard_size)
    (folder / "generation_config.json").unlink()
    if reference.respell is not None:
        path = folder / "config.json"
        config = reference.respell(json.loads(path.read_text()))
        path.write_text(json.dumps(config, indent=2, sort_keys=True) + "\n")


def run_model(folder: Path, token_ids: np.ndarray, dtype: torch.dtype) -> tuple[np.ndarray, Any]:
    """Return the logits `[tokens, vocab]` of one teacher-forced pass, and its rotary embedding."""
    model = LlamaForCausalLM.from_pretrained(folder, dtype=dtype, attn_implementation="eager")
    with torch.no_grad():
        logits = model(torch.from_numpy(token_ids).long()[None], use_cache=False).logits[0]
    return logits.to(torch.float32).numpy(), model.model.rotary_emb


def write_reference(folder: Path, reference: Reference) -> None:
    """Write one folder: config.json, the weights, and expected.npz."""
    shutil.rmtree(folder, ignore_errors=True)
    save_model(folder, reference)
    vocab_size = {**BASE, **reference.config}["vocab_size"]
    token_ids = np.random.default_rng(reference.seed).integers(
        0, vocab_size, reference.tokens, np.int32
    )
    # The first and the last row of the embedding, and a token that comes twice in a row.
    token_ids[[0, 3, 4, -1]] = [1, 0, 0, vocab_size - 1]
    logits, rotary = run_model(folder, token_ids, torch.float32)
    expected = {
        "token_ids": token_ids,
        "logits": logits,
        "inv_freq": rotary.inv_freq.numpy(),
        "attention_scaling": np.float32(rotary.attention_scaling),
    }
    for dtype, suffix in [(torch.bfloat16, "bf16"), (torch.float16, "f16")]:
        if reference.stored == dtype:
            expected[f"logits_{suffix}"], _ = run_model(folder, token_ids, dtype)
    np.savez(folder / "expected.npz", **expected)


WIDE = {"head_dim": 128, "max_position_embeddings": 131072}
LLAMA_3_1 = {**LLAMA3, "factor": 8.0, "original_max_position_embeddings": 8192}
YARN_128K = {**YARN, "factor": 32.0, "original_max_position_embeddings": 4096}


def scaling(**parameters: Any) -> dict[str, Any]:
    """A head of 16 with `rope_scaling`, in a model of 40 positions."""
    return {"head_dim": 16, "rope_scaling": parameters}


# Parts of a config.json over BASE, and the number of positions asked for.
ROPE_CASES: list[tuple[str, dict[str, Any], int]] = [
    ("no RoPE keys at all", {}, 8),
    ("rope_parameters null", {"rope_theta": 7, "rope_parameters": None}, 8),
    ("rope_scaling null", {"rope_theta": 500000.0, "rope_scaling": None, **WIDE}, 8),
    ("an integer base", {"rope_theta": 1000000}, 8),
    ("inner base wins", {"rope_theta": 7.0, "rope_parameters": {"rope_theta": 500.0}}, 8),
    ("outer base alone", {"rope_theta": 7.0, "rope_parameters": LINEAR}, 8),
    ("rope_type wins over type", scaling(**LINEAR, type="dynamic"), 8),
    ("rope_scaling wins over rope_parameters", {**scaling(**LINEAR), "rope_parameters": YARN}, 8),
    ("no type, so factor is ignored", scaling(factor=4.0), 8),
    ("Llama 3.1", {**WIDE, "rope_theta": 500000.0, "rope_scaling": LLAMA_3_1}, 8),
    (
        "Llama 3.2",
        {**WIDE, "head_dim": 64, "rope_parameters": {**LLAMA_3_1, "rope_theta": 5e5, "factor": 32}},
        8,
    ),
    (
        "llama3: outer original length wins",
        {**scaling(**LLAMA3), "original_max_position_embeddings": 16},
        8,
    ),
    ("yarn: original length defaults to the maximum", scaling(rope_type="yarn", factor=4.0), 8),
    ("yarn: factor null, so the ratio of lengths", scaling(**{**YARN, "factor": None}), 8),
    ("yarn: mscale alone is ignored", scaling(**YARN, mscale=0.7), 8),
    ("yarn: zero betas are the defaults", scaling(**YARN, beta_fast=0, beta_slow=0), 8),
    ("yarn: a factor of 1", scaling(**{**YARN, "factor": 1.0}), 8),
    ("yarn: a ramp of no width", scaling(**YARN, beta_slow=4), 8),
    ("yarn: a ramp that ends before it begins", scaling(**YARN, beta_fast=200, beta_slow=100), 8),
    ("yarn: 128k positions", {**WIDE, "rope_theta": 10000.0, "rope_scaling": YARN_128K}, 8),
    ("dynamic: within the maximum", scaling(**DYNAMIC), 40),
    ("dynamic: beyond the maximum", scaling(**DYNAMIC), 100),
    ("longrope: a factor", scaling(**LONGROPE, factor=3.0), 33),
    ("longrope: an attention factor", scaling(**LONGROPE, attention_factor=1.5), 32),
]


def write_rope_cases(path: Path) -> None:
    """Write the `inv_freq` `[head_dim / 2]` and `attention_scaling` of each of ROPE_CASES."""
    rows = []
    for name, part, length in ROPE_CASES:
        config = {**BASE, **part}
        if "rope_parameters" not in part:
            del config["rope_parameters"]
        rotary = LlamaRotaryEmbedding(LlamaConfig.from_dict(deepcopy(config)))
        rotary(torch.zeros(1), torch.arange(length)[None])
        # The shortest decimal that names each float32.
        frequencies = [float(str(value)) for value in rotary.inv_freq.numpy()]
        result = {"inv_freq": frequencies, "attention_scaling": float(rotary.attention_scaling)}
        rows.append(json.dumps({"name": name, "config": config, "length": length, **result}))
    path.write_text("[\n" + ",\n".join(rows) + "\n]\n")


README = """\
# References from Hugging Face

Tiny random Llamas, and what `LlamaForCausalLM` with eager attention answers. Made with torch
{torch} and transformers {transformers} by

    pip install torch=={torch} transformers=={transformers} safetensors
    python tests/references/make_references.py

which writes this page too. Weights and tokens come from seeded numpy generators; on another machine
torch may change the last bits of the logits. The tests need neither torch nor transformers.

- `config.json` and `*.safetensors` are as `save_pretrained` writes them, except where a row says
  that the configuration is spelled in an older way.
- `expected.npz` holds one teacher-forced pass over all tokens, computed in f32: `token_ids` i32
  `[tokens]`, `logits` f32 `[tokens, vocab]`, and what RoPE used, `inv_freq` f32 `[head_dim / 2]`
  and `attention_scaling` f32. Models stored in 16 bits also have the logits of the same weights
  computed in that type: `logits_bf16` or `logits_f16`, widened to f32.
- `rope_cases.json` holds {cases} configurations without a model, each with the `inv_freq` and
  `attention_scaling` of a pass over `length` positions: spellings, defaults, precedence, and
  parameters of real models.

| folder | tokens | kB | what it covers |
|---|---|---|---|
{rows}

{total} kB in all. The `rope_*` folders share one set of weights.
"""


def write_readme(root: Path) -> None:
    """Describe the folders beside it: one row for each, with its size."""

    def kilobytes(paths: list[Path]) -> int:
        return round(sum(path.stat().st_size for path in paths) / 1000)

    files = {r.name: list((root / r.name).iterdir()) for r in REFERENCES}
    rows = [
        f"| `{r.name}` | {r.tokens} | {kilobytes(files[r.name])} | {r.covers} |" for r in REFERENCES
    ]
    page = README.format(
        torch=torch.__version__.partition("+")[0],
        transformers=transformers.__version__,
        cases=len(ROPE_CASES),
        rows="\n".join(rows),
        total=kilobytes([*chain(*files.values()), root / "rope_cases.json"]),
    )
    (root / "README.md").write_text(page)


def main() -> None:
    """Write every reference, the RoPE cases and the README, into this folder or the one named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--out", type=Path, default=HERE, help="the folder to write into")
    root = parser.parse_args().out
    torch.set_num_threads(1)  # so that sums are taken in one order
    transformers.utils.logging.disable_progress_bar()
    for reference in REFERENCES:
        write_reference(root / reference.name, reference)
    write_rope_cases(root / "rope_cases.json")
    write_readme(root)


if __name__ == "__main__":
    main()
