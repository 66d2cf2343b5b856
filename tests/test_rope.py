"""RoPE: Hugging Face's own numbers, the papers' formulas in the reference, and no bad number ever."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from reference_llama import inverse_frequencies

from stablehand.config import ModelConfig
from stablehand.errors import ConfigError
from stablehand.rope import KINDS

REFERENCES = Path(__file__).parent / "references"
CASES = {case["name"]: case for case in json.loads((REFERENCES / "rope_cases.json").read_text())}
FOLDERS = sorted(path.name for path in REFERENCES.glob("*/"))

# What Hugging Face takes and we refuse, each for its reason, with what the message must say.
REFUSED = {
    # One of two contradicting dictionaries would be dropped without a word.
    "rope_scaling wins over rope_parameters": "both present and differ",
    # A scaling that was surely meant would be ignored.
    "no type, so factor is ignored": "'default' has no parameter 'factor'",
    # One of two contradicting lengths would be dropped.
    "llama3: outer original length wins": "is 16 here and 32 in rope_scaling",
    # A zero that does not mean zero.
    "yarn: zero betas are the defaults": "beta_fast: expected a finite number above zero",
    # Angles that depend on the running length have no static table.
    "dynamic: beyond the maximum": "context 100: ",
    "longrope: a factor": "context 33: .*longrope",
}


def read(case: dict[str, Any]) -> ModelConfig:
    config = ModelConfig.from_hf({"model_type": "llama", **case["config"]})
    config.check_context(case["length"])
    return config


@pytest.mark.parametrize("name", sorted(set(CASES) - set(REFUSED)))
def test_agrees_with_hugging_face(name: str) -> None:
    case = CASES[name]
    config = read(case)
    frequencies, scaling = config.rope.frequencies(config.head_dim)
    np.testing.assert_allclose(frequencies, case["inv_freq"], rtol=1e-6)
    assert scaling == pytest.approx(case["attention_scaling"], rel=1e-12)


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_refused_on_purpose(name: str) -> None:
    with pytest.raises(ConfigError, match=REFUSED[name]):
        read(CASES[name])


@pytest.mark.parametrize("name", FOLDERS)
def test_models_agree_with_hugging_face(name: str) -> None:
    config = ModelConfig.from_folder(REFERENCES / name)
    with np.load(REFERENCES / name / "expected.npz") as expected:
        if name == "rope_longrope_long":
            with pytest.raises(ConfigError, match="longrope"):
                config.check_context(len(expected["token_ids"]))
            return
        config.check_context(len(expected["token_ids"]))
        frequencies, scaling = config.rope.frequencies(config.head_dim)
        np.testing.assert_allclose(frequencies, expected["inv_freq"], rtol=1e-6)
        np.testing.assert_allclose(scaling, expected["attention_scaling"], rtol=1e-6)


# Against the float64 reference, far beyond the cases at hand

thetas = st.floats(2.0, 1e7)
factors = st.floats(1.0, 64.0)
lengths = st.integers(16, 1 << 17)
scalings: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "default": st.just({}),
    "linear": st.fixed_dictionaries({"factor": factors}),
    "llama3": st.fixed_dictionaries(
        {
            "factor": factors,
            "low_freq_factor": st.floats(0.5, 2.0),
            "high_freq_factor": st.floats(2.5, 8.0),
            "original_max_position_embeddings": lengths,
        }
    ),
    "yarn": st.fixed_dictionaries(
        {"factor": factors, "original_max_position_embeddings": lengths},
        optional={
            "attention_factor": st.floats(0.5, 2.0),
            "beta_fast": st.floats(8.0, 64.0),
            "beta_slow": st.floats(0.5, 8.0),
            "mscale": st.floats(0.5, 2.0),
            "mscale_all_dim": st.floats(0.5, 2.0),
            "truncate": st.booleans(),
        },
    ),
    "dynamic": st.fixed_dictionaries({"factor": factors}),
}


def scaled(kind: str, theta: float, scaling: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "model_type": "llama",
        "vocab_size": 8,
        "hidden_size": 32,
        "intermediate_size": 8,
        "num_hidden_layers": 1,
        "num_attention_heads": 1,
        "max_position_embeddings": 1 << 17,
        "rope_parameters": {**scaling, "rope_type": kind, "rope_theta": theta},
        **more,
    }


@pytest.mark.parametrize("kind", sorted(scalings))
@given(data=st.data(), theta=thetas, head_dim=st.sampled_from([2, 6, 64, 128]))
def test_agrees_with_the_reference(
    kind: str, data: st.DataObject, theta: float, head_dim: int
) -> None:
    raw = scaled(kind, theta, data.draw(scalings[kind]), head_dim=head_dim)
    if kind == "dynamic" and head_dim == 2:
        raw["head_dim"] = 4  # the exponent d/(d - 2) has no value at 2
    config = ModelConfig.from_hf(raw)
    expected, expected_scaling = inverse_frequencies(raw, 8)
    found, scaling = config.rope.frequencies(config.head_dim)
    np.testing.assert_allclose(found, expected, rtol=1e-12)
    assert scaling == pytest.approx(expected_scaling, rel=1e-12)


@given(
    data=st.data(),
    original=st.integers(2, 1 << 16),
    head_dim=st.sampled_from([4, 8]),
    more=st.fixed_dictionaries({}, optional={"factor": factors, "attention_factor": factors}),
)
def test_longrope_agrees_with_the_reference(
    data: st.DataObject, original: int, head_dim: int, more: dict[str, float]
) -> None:
    stretch = st.lists(st.floats(1.0, 64.0), min_size=head_dim // 2, max_size=head_dim // 2)
    scaling = {
        **more,
        "short_factor": data.draw(stretch),
        "long_factor": data.draw(stretch),
        "original_max_position_embeddings": original,
    }
    raw = scaled("longrope", 10000.0, scaling, head_dim=head_dim)
    config = ModelConfig.from_hf(raw)
    expected, expected_scaling = inverse_frequencies(raw, original)
    found, attention_scaling = config.rope.frequencies(head_dim)
    np.testing.assert_allclose(found, expected, rtol=1e-12)
    assert attention_scaling == pytest.approx(expected_scaling, rel=1e-12)


# Mistakes

LLAMA3 = {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0}
LONGROPE = {
    "rope_type": "longrope",
    "short_factor": [1.0, 1.5, 2.0, 2.5],
    "long_factor": [1.0, 2.0, 3.0, 4.0],
    "original_max_position_embeddings": 64,
}


def model(**rope: Any) -> ModelConfig:
    raw = scaled("default", 10000.0, {}, rope_parameters=None, head_dim=8)
    return ModelConfig.from_hf({**raw, **rope}, "the file")


@pytest.mark.parametrize(
    ("scaling", "named"),
    [
        ({"rope_type": "su"}, "su"),
        ({"rope_type": "mrope", "factor": 2.0}, "mrope"),
        ({"rope_type": ["linear"]}, "linear"),
        ({"rope_type": 3}, "3"),
        ({"type": {}}, "{}"),
        ({"rope_type": "linear"}, "factor"),
        ({"rope_type": "linear", "factor": 0}, "factor"),
        ({"rope_type": "linear", "factor": "2"}, "factor"),
        ({"rope_type": "linear", "factor": 2.0, "beta_fast": 1.0}, "beta_fast"),
        ({"factor": 2.0}, "factor"),
        ({"rope_type": "dynamic"}, "factor"),
        ({"rope_type": "llama3", "factor": 2.0, "low_freq_factor": 1.0}, "high_freq_factor"),
        ({**LLAMA3, "original_max_position_embeddings": 8.5}, "original_max_position_embeddings"),
        ({"rope_type": "yarn", "truncate": 1}, "truncate"),
        ({"rope_type": "linear", "factor": 2.0, "partial_rotary_factor": 0.5}, "partial_rotary"),
        ({**LONGROPE, "short_factor": 1.0}, "short_factor"),
        ({**LONGROPE, "short_factor": [1.0] * 3}, "3 numbers where head_dim/2 = 4"),
        ({**LONGROPE, "short_factor": [1.0, -1.0]}, "short_factor"),
        ({**LONGROPE, "short_factor": [1.0, math.inf, 1.0, 1.0]}, "short_factor"),
        ({**LONGROPE, "short_factor": [1.0, True, 1.0, 1.0]}, "short_factor"),
        ({**LONGROPE, "short_factor": [1.0, 10**400, 1.0, 1.0]}, "short_factor"),
        ({**LONGROPE, "long_factor": None}, "long_factor"),
        ({"full_attention": {"rope_type": "default"}}, "full_attention"),
    ],
)
@pytest.mark.parametrize("key", ["rope_scaling", "rope_parameters"])
def test_rope_mistakes_are_named(key: str, scaling: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigError) as caught:
        model(**{key: scaling})
    assert str(caught.value).startswith(f"the file: {key}")
    assert named in str(caught.value)


def test_rope_spellings_that_contradict_each_other() -> None:
    linear = {"rope_type": "linear", "factor": 2.0}
    assert model(rope_scaling=linear, rope_parameters=linear).rope.kind == "linear"
    with pytest.raises(ConfigError, match="both present and differ"):
        model(rope_scaling=linear, rope_parameters={"rope_type": "default"})
    lengths = {"original_max_position_embeddings": 32}
    assert model(rope_scaling=LLAMA3, **lengths).rope.original_context == 32
    with pytest.raises(ConfigError, match=r"^the file: original_max_position_embeddings: is 32"):
        model(rope_scaling=LLAMA3 | {"original_max_position_embeddings": 64}, **lengths)


def test_scaling_by_running_length_stops_at_the_original_context() -> None:
    dynamic = model(
        max_position_embeddings=100, rope_scaling={"rope_type": "dynamic", "factor": 2.0}
    )
    dynamic.check_context(100)
    with pytest.raises(ConfigError, match="context 101"):
        dynamic.check_context(101)
    longrope = model(rope_scaling=LONGROPE)
    longrope.check_context(64)
    with pytest.raises(ConfigError, match=r"context 65: .*'longrope'.*--context 64 or less"):
        longrope.check_context(65)
    static = model(rope_scaling={"rope_type": "yarn", "original_max_position_embeddings": 64})
    static.check_context(static.max_context)


# Numbers of any size

positive = st.floats(min_value=0.0, exclude_min=True, allow_infinity=False)
anything = {
    "linear": st.fixed_dictionaries({"factor": positive}),
    "llama3": st.fixed_dictionaries(
        {
            "factor": positive,
            "low_freq_factor": positive,
            "high_freq_factor": positive,
            "original_max_position_embeddings": st.integers(1, (1 << 31) - 1),
        }
    ),
    "yarn": st.fixed_dictionaries(
        {},
        optional={
            "factor": positive,
            "original_max_position_embeddings": st.integers(1, (1 << 31) - 1),
            "beta_fast": positive,
            "beta_slow": positive,
            "mscale": positive,
            "mscale_all_dim": positive,
            "attention_factor": positive,
        },
    ),
    "longrope": st.fixed_dictionaries(
        {
            "short_factor": st.lists(positive, min_size=16, max_size=16),
            "long_factor": st.just([1.0] * 16),
            "original_max_position_embeddings": st.integers(1, (1 << 31) - 1),
        },
        optional={"factor": positive, "attention_factor": positive},
    ),
}


@settings(max_examples=400)
@given(
    kind_and_scaling=st.sampled_from(sorted(anything)).flatmap(
        lambda kind: st.tuples(st.just(kind), anything[kind])
    ),
    theta=positive,
)
@example(("yarn", {"factor": 2.0}), 1.0)
@example(("yarn", {"factor": 2.0, "beta_fast": 5e-324}), 10000.0)
@example(
    (
        "llama3",
        {
            "factor": 2.0,
            "low_freq_factor": 4.0,
            "high_freq_factor": 4.0,
            "original_max_position_embeddings": 8192,
        },
    ),
    10000.0,
)
@example(
    (
        "longrope",
        {
            "short_factor": [1.0] * 16,
            "long_factor": [1.0] * 16,
            "original_max_position_embeddings": 1,
        },
    ),
    10000.0,
)
def test_every_accepted_scaling_gives_finite_angles(
    kind_and_scaling: tuple[str, dict[str, Any]], theta: float
) -> None:
    kind, scaling = kind_and_scaling
    try:
        config = ModelConfig.from_hf(scaled(kind, theta, scaling))
        frequencies, attention_scaling = config.rope.frequencies(config.head_dim)
    except ConfigError as error:
        assert "rope" in str(error).lower()
        return
    assert len(frequencies) == config.head_dim // 2
    assert all(math.isfinite(frequency) and frequency >= 0 for frequency in frequencies)
    assert math.isfinite(attention_scaling)


def test_required_parameters_are_required() -> None:
    for kind, description in KINDS.items():
        for missing in description.required:
            scaling: dict[str, Any] = dict.fromkeys(description.required, 2.0)
            if kind == "longrope":
                scaling = {name: [1.0] for name in description.required}
            del scaling[missing]
            with pytest.raises(ConfigError, match=f"rope_parameters: {missing}: .*found absent"):
                ModelConfig.from_hf(scaled(kind, 10000.0, scaling))
