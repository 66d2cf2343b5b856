"""The float64 reference agrees with Hugging Face on every folder, and the check can fail.

The references are described in references/README.md. Errors are relative to the largest logit.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import reference_llama
import safetensors.numpy
from reference_llama import inverse_frequencies, llama_logits, load_tensors

REFERENCES = Path(__file__).parent / "references"
FOLDERS = sorted(path.parent.name for path in REFERENCES.glob("*/config.json"))
ROPE_FOLDERS = [name for name in FOLDERS if name.startswith("rope_")]
ROPE_CASES = json.loads((REFERENCES / "rope_cases.json").read_text())

# Hugging Face computes in float32: 2 layers reach 6e-6 of the largest logit.
F32_BAR = 1e-5
# What a mistake in the mathematics must at least move.
MISTAKE = 100 * F32_BAR


def load(name: str) -> tuple[dict[str, Any], dict[str, np.ndarray], dict[str, np.ndarray]]:
    """A folder's config, tensors and expected outputs."""
    folder = REFERENCES / name
    config = json.loads((folder / "config.json").read_text())
    with np.load(folder / "expected.npz") as expected:
        return config, load_tensors(folder), dict(expected)


def relative_error(logits: np.ndarray, expected: np.ndarray) -> float:
    assert logits.shape == expected.shape
    return float(np.abs(logits - expected).max() / np.abs(expected).max())


def reference_error(name: str, **changes: Any) -> float:
    """The reference's error on a folder, after some changes to its configuration."""
    config, tensors, expected = load(name)
    logits = llama_logits({**config, **changes}, tensors, expected["token_ids"])
    return relative_error(logits, expected["logits"])


@pytest.mark.parametrize("name", FOLDERS)
def test_agrees_with_hugging_face(name: str) -> None:
    config, tensors, expected = load(name)
    logits = llama_logits(config, tensors, expected["token_ids"])
    assert logits.dtype == np.float64
    assert logits.shape == (len(expected["token_ids"]), config["vocab_size"])
    assert relative_error(logits, expected["logits"]) < F32_BAR


@pytest.mark.parametrize("name", FOLDERS)
def test_greedy_tokens_are_clear(name: str) -> None:
    _, _, expected = load(name)
    second, first = np.sort(expected["logits"])[:, -2:].T
    assert (first - second).min() > 1e-3 * np.abs(expected["logits"]).max()


@pytest.mark.parametrize("name", FOLDERS)
def test_frequencies_agree_with_hugging_face(name: str) -> None:
    config, _, expected = load(name)
    frequencies, scaling = inverse_frequencies(config, len(expected["token_ids"]))
    np.testing.assert_allclose(frequencies, expected["inv_freq"], rtol=1e-6)
    np.testing.assert_allclose(scaling, expected["attention_scaling"], rtol=1e-6)


@pytest.mark.parametrize("case", ROPE_CASES, ids=[case["name"] for case in ROPE_CASES])
def test_rope_cases_agree_with_hugging_face(case: dict[str, Any]) -> None:
    frequencies, scaling = inverse_frequencies(case["config"], case["length"])
    np.testing.assert_allclose(frequencies, case["inv_freq"], rtol=1e-6)
    np.testing.assert_allclose(scaling, case["attention_scaling"], rtol=1e-12)


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("gqa", {"rope_parameters": {"rope_theta": 500.0}}),
        ("gqa", {"rms_norm_eps": 1e-6}),
        ("biases", {"attention_bias": False}),
        ("biases", {"mlp_bias": False}),
        ("rope_llama3_older_spelling", {"rope_scaling": None}),
        ("rope_linear_older_spelling", {"rope_theta": 10000.0}),
    ],
)
def test_a_wrong_configuration_is_seen(name: str, changes: dict[str, Any]) -> None:
    assert reference_error(name, **changes) > MISTAKE


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("rope_llama3", "original_max_position_embeddings"),
        ("rope_yarn", "original_max_position_embeddings"),
        ("rope_yarn_options", "beta_fast"),
        ("rope_yarn_options", "beta_slow"),
        ("rope_yarn_options", "attention_factor"),
        ("rope_yarn_options", "truncate"),
        ("rope_yarn_mscale", "mscale"),
        ("rope_yarn_mscale", "mscale_all_dim"),
        ("rope_longrope_long", "original_max_position_embeddings"),
    ],
)
def test_a_lost_rope_parameter_is_seen(name: str, key: str) -> None:
    config, _, _ = load(name)
    parameters = dict(config["rope_parameters"])
    del parameters[key]
    assert reference_error(name, rope_parameters=parameters) > MISTAKE


def interleaved(x: np.ndarray, cos: np.ndarray, sin: np.ndarray) -> np.ndarray:
    """RoPE on the pairs (2i, 2i + 1), as Meta's own checkpoints have it."""
    turned = np.empty_like(x)
    even, odd = x[..., ::2], x[..., 1::2]
    turned[..., ::2], turned[..., 1::2] = even * cos - odd * sin, odd * cos + even * sin
    return turned


ROTATE, ATTENTION = reference_llama.rotate, reference_llama.attention
MISTAKES: dict[str, tuple[str, str, Callable[..., Any]]] = {
    "interleaved RoPE": ("gqa", "rotate", interleaved),
    "RoPE the other way": ("gqa", "rotate", lambda x, cos, sin: ROTATE(x, cos, -sin)),
    "no RoPE": ("gqa", "rotate", lambda x, cos, sin: x),
    "no mask": ("gqa", "causal_mask", lambda tokens: np.zeros((tokens, tokens))),
    "KV heads in turn": ("gqa", "share_kv_heads", lambda x, n: np.tile(x, (n // len(x), 1, 1))),
    "norm without weight": ("gqa", "rms_norm", lambda x, w, e: x / np.sqrt(np.mean(x**2) + e)),
    "scores scaled by hidden / heads": (
        "head_dim",
        "attention",
        lambda q, k, v, mask: ATTENTION(q * np.sqrt(12 / 8), k, v, mask),
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_seen(mistake: str, monkeypatch: pytest.MonkeyPatch) -> None:
    name, function, broken = MISTAKES[mistake]
    assert reference_error(name) < F32_BAR
    monkeypatch.setattr(reference_llama, function, broken)
    assert reference_error(name) > MISTAKE


def test_every_kind_of_rope_has_its_own_logits() -> None:
    """Weights and tokens are shared, so only the kind of RoPE can tell the folders apart."""
    logits = {}
    for name in ROPE_FOLDERS:
        _, _, expected = load(name)
        logits[name.removesuffix("_older_spelling")] = expected["logits"][:32]
    # Within its maximum length, dynamic scaling does nothing.
    assert np.array_equal(logits.pop("rope_dynamic"), logits["rope_default"])
    for name, mine in logits.items():
        for other, theirs in logits.items():
            assert name == other or relative_error(mine, theirs) > MISTAKE, (name, other)


@pytest.mark.parametrize(
    ("name", "same"),
    [
        ("mha_first_spelling", "mha"),
        ("rope_linear_older_spelling", "rope_linear"),
        ("rope_llama3_older_spelling", "rope_llama3"),
        ("sharded", "gqa"),
    ],
)
def test_spelling_and_sharding_change_nothing(name: str, same: str) -> None:
    _, tensors, expected = load(name)
    _, same_tensors, same_expected = load(same)
    assert tensors.keys() == same_tensors.keys()
    assert all(np.array_equal(tensors[key], same_tensors[key]) for key in tensors)
    assert np.array_equal(expected["logits"], same_expected["logits"])


@pytest.mark.parametrize(("name", "bits"), [("bf16", 8), ("f16", 11)])
def test_logits_computed_in_16_bits_err_as_their_type_does(name: str, bits: int) -> None:
    _, _, expected = load(name)
    error = relative_error(expected[f"logits_{name}"], expected["logits"])
    assert 2.0**-bits < error < 32 * 2.0**-bits


@pytest.mark.parametrize("name", FOLDERS)
def test_tensors_read_as_the_safetensors_library_reads_them(name: str) -> None:
    tensors = load_tensors(REFERENCES / name)
    theirs = {}
    for path in (REFERENCES / name).glob("*.safetensors"):
        theirs.update(safetensors.numpy.load_file(path))
    assert tensors.keys() == theirs.keys()
    for key, tensor in tensors.items():
        assert tensor.dtype == np.float64
        assert np.array_equal(tensor, theirs[key].astype(np.float64))


def test_round_weights_sees_every_weight_by_name() -> None:
    config, tensors, expected = load("tied")

    def to_f16(name: str, weight: np.ndarray) -> np.ndarray:
        assert weight is tensors[name]
        seen.add(name)
        return weight.astype(np.float16).astype(np.float64)

    seen: set[str] = set()
    logits = llama_logits(config, tensors, expected["token_ids"], round_weights=to_f16)
    assert seen == tensors.keys()
    rounded = {name: to_f16(name, weight) for name, weight in tensors.items()}
    assert np.array_equal(logits, llama_logits(config, rounded, expected["token_ids"]))
    assert relative_error(logits, expected["logits"]) > 10 * F32_BAR


def test_the_readme_names_each_folder() -> None:
    page = (REFERENCES / "README.md").read_text()
    named = [line.split("`")[1] for line in page.splitlines() if line.startswith("| `")]
    assert sorted(named) == FOLDERS
