"""Reading configurations: every field, every refusal by name, digests, and the published shapes."""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stablehand.config import DEFAULT_CONTEXT, ModelConfig
from stablehand.errors import ConfigError, StablehandError
from stablehand.hf_keys import NEUTRAL
from stablehand.named_configs import NAMED_CONFIGS, named_config
from stablehand.rope import Rope

MINIMAL = {
    "model_type": "llama",
    "vocab_size": 96,
    "hidden_size": 32,
    "intermediate_size": 48,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
}
LLAMA3 = {
    "rope_type": "llama3",
    "factor": 8.0,
    "low_freq_factor": 1.0,
    "high_freq_factor": 4.0,
    "original_max_position_embeddings": 64,
}
FULL = {
    **MINIMAL,
    "architectures": ["LlamaForCausalLM"],
    "num_key_value_heads": 2,
    "head_dim": 12,
    "rms_norm_eps": 1e-5,
    "max_position_embeddings": 512,
    "rope_theta": 500000.0,
    "rope_scaling": LLAMA3,
    "tie_word_embeddings": True,
    "attention_bias": True,
    "mlp_bias": True,
    "bos_token_id": 1,
    "eos_token_id": [2, 3],
}


def read(raw: Mapping[str, Any] = MINIMAL, **changes: Any) -> ModelConfig:
    return ModelConfig.from_hf({**raw, **changes}, "the file")


def refusal(raw: Mapping[str, Any] = MINIMAL, **changes: Any) -> str:
    with pytest.raises(ConfigError) as caught:
        read(raw, **changes)
    return str(caught.value)


def test_defaults_are_hugging_faces() -> None:
    assert read() == ModelConfig(
        vocab_size=96,
        hidden_size=32,
        intermediate_size=48,
        num_layers=2,
        num_heads=4,
        num_kv_heads=4,
        head_dim=8,
        rms_norm_eps=1e-6,
        rope=Rope("default", 10000.0, 2048, 2048, {}),
        max_context=2048,
        tie_embeddings=False,
        attention_bias=False,
        mlp_bias=False,
        bos_id=None,
        eos_ids=(),
    )


def test_every_field_is_read() -> None:
    parameters = {"factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0}
    expected = ModelConfig(
        vocab_size=96,
        hidden_size=32,
        intermediate_size=48,
        num_layers=2,
        num_heads=4,
        num_kv_heads=2,
        head_dim=12,
        rms_norm_eps=1e-5,
        rope=Rope("llama3", 500000.0, 64, 512, parameters),
        max_context=512,
        tie_embeddings=True,
        attention_bias=True,
        mlp_bias=True,
        bos_id=1,
        eos_ids=(2, 3),
    )
    assert read(FULL) == expected
    newer = {key: value for key, value in FULL.items() if not key.startswith("rope_")}
    newer["rope_parameters"] = {**LLAMA3, "rope_theta": 500000.0}
    assert read(newer) == expected
    oldest = {**LLAMA3, "type": "llama3"}
    del oldest["rope_type"]
    assert read(FULL, rope_scaling=oldest) == expected


@pytest.mark.parametrize("key", sorted(set(FULL) - set(MINIMAL)))
def test_null_is_absence(key: str) -> None:
    without = {name: value for name, value in FULL.items() if name != key}
    assert read(FULL, **{key: None}) == read(without)


@pytest.mark.parametrize("kv_heads", [1, 2, 4])
def test_kv_heads(kv_heads: int) -> None:
    config = read(num_key_value_heads=kv_heads)
    shapes = dict(config.weight_shapes())
    assert config.num_kv_heads == kv_heads
    assert shapes["layers.0.attn.q"] == (32, 32)
    assert shapes["layers.0.attn.k"] == shapes["layers.0.attn.v"] == (8 * kv_heads, 32)


@pytest.mark.parametrize(
    ("raw", "bos_id", "eos_ids"),
    [
        ({}, None, ()),
        ({"bos_token_id": 0, "eos_token_id": 0}, 0, (0,)),
        ({"eos_token_id": [7, 8, 9]}, None, (7, 8, 9)),
        ({"bos_token_id": [5], "eos_token_id": []}, 5, ()),
    ],
)
def test_special_tokens(raw: dict[str, Any], bos_id: int | None, eos_ids: tuple[int, ...]) -> None:
    config = read(**raw)
    assert (config.bos_id, config.eos_ids) == (bos_id, eos_ids)


def test_integers_serve_as_numbers() -> None:
    assert read(rms_norm_eps=1, rope_theta=10000) == read(rms_norm_eps=1.0, rope_theta=10000.0)


def test_default_context_is_bounded() -> None:
    assert read(max_position_embeddings=100).default_context == 100
    assert read(max_position_embeddings=131072).default_context == DEFAULT_CONTEXT


# Mistakes

REQUIRED = sorted(set(MINIMAL) - {"model_type"})
OPTIONAL_INTEGERS = ["num_key_value_heads", "head_dim", "max_position_embeddings"]
NUMBERS = ["rms_norm_eps", "rope_theta"]
BOOLEANS = ["tie_word_embeddings", "attention_bias", "mlp_bias"]
TOKEN_IDS = ["bos_token_id", "eos_token_id"]

not_numbers: st.SearchStrategy[Any] = st.one_of(
    st.booleans(), st.text(max_size=4), st.lists(st.integers(), max_size=2), st.just({"a": 1})
)
not_whole = st.one_of(not_numbers, st.floats(), st.integers(max_value=0), st.integers(1 << 31))
not_positive = st.one_of(
    not_numbers, st.sampled_from([0, -0.0, -1, -1e-9, math.nan, math.inf, -math.inf])
)
not_boolean = st.one_of(st.integers(), st.floats(), st.text(max_size=4), st.just([True]))
not_token_id = st.one_of(
    st.integers(max_value=-1),
    st.floats(),
    st.booleans(),
    st.text(max_size=4),
    st.just([1, None]),
    st.just([1, [2]]),
    st.just({"a": 1}),
)
WRONG = {
    **dict.fromkeys([*REQUIRED, *OPTIONAL_INTEGERS], not_whole),
    **dict.fromkeys(NUMBERS, not_positive),
    **dict.fromkeys(BOOLEANS, not_boolean),
    **dict.fromkeys(TOKEN_IDS, not_token_id),
    "rope_scaling": st.one_of(st.text(max_size=3), st.integers(), st.just([1])),
    "rope_parameters": st.one_of(st.text(max_size=3), st.integers(), st.just([1])),
}


@pytest.mark.parametrize("key", sorted(WRONG))
@settings(max_examples=30)
@given(data=st.data())
def test_a_wrong_value_names_file_and_key(key: str, data: st.DataObject) -> None:
    message = refusal(**{key: data.draw(WRONG[key])})
    assert message.startswith(f"the file: {key}: expected ")
    assert "\n" not in message


@pytest.mark.parametrize("key", [*REQUIRED, *OPTIONAL_INTEGERS, *NUMBERS])
def test_a_number_beyond_every_type_is_refused(key: str) -> None:
    # JSON has numbers that no float holds.
    assert refusal(**{key: 10**400}).startswith(f"the file: {key}: expected ")


@pytest.mark.parametrize("key", REQUIRED)
def test_a_missing_field_is_named(key: str) -> None:
    raw = {name: value for name, value in MINIMAL.items() if name != key}
    assert refusal(raw) == f"the file: {key}: expected a whole number, found absent"


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"num_key_value_heads": 3}, "num_key_value_heads"),
        ({"num_key_value_heads": 8}, "num_key_value_heads"),
        ({"hidden_size": 33}, "num_attention_heads"),
        ({"hidden_size": 12}, "head_dim"),
        ({"head_dim": 7}, "head_dim"),
        ({"head_dim": 1 << 17}, "head_dim"),
        ({"hidden_size": 2147483644}, "head_dim"),
    ],
)
def test_shapes_that_do_not_fit_name_the_key(changes: dict[str, Any], key: str) -> None:
    assert refusal(**changes).startswith(f"the file: {key}: ")


@pytest.mark.parametrize(
    "changes",
    [
        {"model_type": "mistral"},
        {"model_type": None},
        {"model_type": ["llama"]},
        {"architectures": ["LlamaForSequenceClassification"]},
        {"architectures": ["LlamaForCausalLM", "LlamaForCausalLM"]},
        {"architectures": "LlamaForCausalLM"},
        {"architectures": ["MixtralForCausalLM"], "model_type": "mixtral"},
    ],
)
def test_not_a_llama(changes: dict[str, Any]) -> None:
    message = refusal(**changes)
    assert message.startswith("the file: ")
    assert "not a LlamaForCausalLM" in message


def changed_mathematics() -> list[tuple[str, Any]]:
    """Every key of the table with values under which it would change something."""
    values = (0, 1, 1.0, 2, 0.5, True, False, "gelu", "x", [1], {"bits": 4})
    return [(key, value) for key in NEUTRAL for value in values if value not in NEUTRAL[key]]


@pytest.mark.parametrize(("key", "value"), changed_mathematics())
def test_other_mathematics_is_refused_by_name(key: str, value: Any) -> None:
    message = refusal(**{key: value})
    assert message.startswith(f"the file: {key}: {json.dumps(value)} changes the mathematics")
    assert "(implemented: " in message


def test_neutral_mathematics_is_accepted() -> None:
    for key, values in NEUTRAL.items():
        for value in (None, *values):
            assert read(**{key: value}) == read(), (key, value)


def test_keys_without_mathematics_are_ignored() -> None:
    ignored = {"torch_dtype": "bfloat16", "attention_dropout": 0.1, "use_cache": True}
    assert read(**ignored, pretraining_tp=4) == read()
    assert read(unheard_of=None, unheard_of_too=False) == read()


@pytest.mark.parametrize("key", ["attn_temperature_tuning", "query_key_norm", "mup_scale"])
def test_a_key_that_is_not_known_is_refused(key: str) -> None:
    with pytest.raises(ConfigError, match=f"{key}: 3: the key is not known"):
        read(**{key: 3})


@pytest.mark.parametrize(
    "changes",
    [
        {"a\nb": 1},
        {"a" * 10_000: 1},
        {"\ud800": 1},
        {"model_type": "x" * 10_000},
        {"architectures": [[]] * 10_000},
        {"rope_scaling": {"rope_type": "x" * 10_000}},
        {"rope_scaling": {"x\ny" * 10_000: 1}},
        {"rope_scaling": LLAMA3, "original_max_position_embeddings": [1] * 10_000},
    ],
    ids=lambda changes: next(iter(changes))[:40],
)
def test_whatever_is_wrong_is_said_on_one_short_line(changes: dict[str, Any]) -> None:
    message = refusal(**changes)
    assert "\n" not in message and len(message) < 400
    message.encode()


# Contexts


def test_context_bounds() -> None:
    config = read(max_position_embeddings=100)
    config.check_context(1)
    config.check_context(100)
    for context in (0, -1, 101):
        with pytest.raises(ConfigError, match=f"context {context}: .*1 to 100"):
            config.check_context(context)


# Digests


def test_the_digest_follows_everything_that_changes_the_graph_and_nothing_else() -> None:
    config = read(FULL)
    rope = config.rope
    changed: dict[str, Any] = {
        field.name: (not value if isinstance(value, bool) else value * 2)
        for field in dataclasses.fields(config)
        if isinstance(value := getattr(config, field.name), int | float)
    }
    changed |= {"bos_id": 9, "eos_ids": (9,), "rope": None}
    assert set(changed) == {field.name for field in dataclasses.fields(config)}
    ropes = [
        dataclasses.replace(rope, kind="yarn"),
        dataclasses.replace(rope, theta=1.0),
        dataclasses.replace(rope, original_context=1),
        dataclasses.replace(rope, max_context=1),
        *(
            dataclasses.replace(rope, parameters={**rope.parameters, key: 99.0})
            for key in rope.parameters
        ),
    ]
    digests = {config.digest}
    for name, value in changed.items():
        for new in ropes if name == "rope" else [value]:
            digest = dataclasses.replace(config, **{name: new}).digest
            if name in ("bos_id", "eos_ids"):
                assert digest == config.digest
            else:
                assert digest not in digests, name
                digests.add(digest)
    assert all(len(digest) == 16 and int(digest, 16) >= 0 for digest in digests)


def test_the_digest_does_not_depend_on_the_spelling() -> None:
    older = read(rope_theta=7, rope_scaling={"type": "linear", "factor": 2})
    newer = read(rope_parameters={"factor": 2.0, "rope_theta": 7.0, "rope_type": "linear"})
    assert older.digest == newer.digest


# Files and names


def test_from_folder(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(json.dumps(FULL))
    assert ModelConfig.from_folder(tmp_path) == read(FULL)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'"llama"',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"foo": ' + b"[" * 980 + b"]" * 980 + b"}",
        b'{"foo": ' * 101 + b"1" + b"}" * 101,
        b'{"vocab_size": ' + b"9" * 5000 + b"}",
        b" " * ((2 << 20) + 1),
    ],
    ids=["empty", "cut", "list", "string", "not utf-8", *["deep"] * 3, "long number", "huge"],
)
def test_a_file_that_is_no_configuration(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "config.json"
    path.write_bytes(content)
    with pytest.raises(ConfigError) as caught:
        ModelConfig.from_folder(tmp_path)
    assert caught.value.where is not None
    assert caught.value.where.startswith(str(path))


def test_a_missing_file_says_what_a_folder_holds(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"config\.json: the file does not exist \(.*tokenizer"):
        ModelConfig.from_folder(tmp_path)
    (tmp_path / "config.json").mkdir()
    with pytest.raises(ConfigError, match="cannot be read"):
        ModelConfig.from_folder(tmp_path)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=4,
)
KEYS = sorted({*FULL, *NEUTRAL, "rope_parameters", "original_max_position_embeddings"})


@settings(max_examples=300)
@given(st.dictionaries(st.sampled_from(KEYS), json_values, min_size=1, max_size=3))
def test_arbitrary_values_are_read_or_refused(changes: dict[str, Any]) -> None:
    try:
        config = read(FULL, **changes)
    except StablehandError as error:
        assert str(error).startswith("the file")
    else:
        assert config.digest


PARAMETERS = {
    "llama-2-7b": 6_738_415_616,
    "llama-3-8b": 8_030_261_248,
    "llama-3.1-8b": 8_030_261_248,
    "llama-3.1-70b": 70_553_706_496,
    "llama-3.2-1b": 1_235_814_400,
    "llama-3.2-3b": 3_212_749_824,
    "llama-3.3-70b": 70_553_706_496,
}


@pytest.mark.parametrize("name", NAMED_CONFIGS)
def test_named_configurations_have_the_published_sizes(name: str) -> None:
    config = named_config(name)
    shapes = list(config.weight_shapes())
    assert len(dict(shapes)) == len(shapes)
    assert sum(math.prod(shape) for _, shape in shapes) == PARAMETERS[name]
    config.check_context(config.max_context)
    config.rope.frequencies(config.head_dim)


def test_an_unknown_name_offers_the_nearest() -> None:
    with pytest.raises(ConfigError, match=r"did you mean 'llama-3\.2-1b'"):
        named_config("llama-3.2-1")
    with pytest.raises(ConfigError, match=r"known: llama-2-7b, .*llama-3\.3-70b"):
        named_config("zzz")
