"""Weight policies: what the presets name, which rule wins, and every mistake's message."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stablehand.config import ModelConfig
from stablehand.errors import PolicyError
from stablehand.formats import FLOATS, FORMATS
from stablehand.policy import AS_STORED, PREPARED, PRESETS, WeightPolicy, in_codes, prepared
from stablehand.rope import Rope

CONFIG = ModelConfig(
    vocab_size=32,
    hidden_size=16,
    intermediate_size=24,
    num_layers=12,
    num_heads=4,
    num_kv_heads=2,
    head_dim=4,
    rms_norm_eps=1e-5,
    rope=Rope("default", 10000.0, 64, 64),
    max_context=64,
    attention_bias=True,
    mlp_bias=True,
)
NAMES = [name for name, _ in CONFIG.weight_shapes()]
PROJECTIONS = {
    f"layers.{layer}.{name}"
    for layer in range(12)
    for name in ("attn.q", "attn.k", "attn.v", "attn.o", "mlp.gate", "mlp.up", "mlp.down")
}
MATRICES = PROJECTIONS | {"embed", "head"}
SMALL = set(NAMES) - MATRICES
MADE = {name for name, form in FORMATS.items() if form.preset and not form.dense}


def formats(text: str, stored: dict[str, str] | None = None) -> dict[str, str]:
    policy = WeightPolicy.parse(text)
    policy.check_names(NAMES)
    return {name: policy.format_of(name, stored) for name in NAMES}


def named(text: str, format_: str) -> set[str]:
    return {name for name, found in formats(text).items() if found == format_}


def test_the_model_has_every_kind_of_weight() -> None:
    assert len(PROJECTIONS) == 7 * 12
    norms = {f"layers.{layer}.{name}_norm" for layer in range(12) for name in ("attn", "mlp")}
    biases = {f"{name}.bias" for name in PROJECTIONS}
    assert norms | biases | {"norm"} == SMALL


@pytest.mark.parametrize("preset", ["f16", "bf16"])
def test_sixteen_bits_mean_the_seven_projections_and_nothing_else(preset: str) -> None:
    assert named(preset, preset) == PROJECTIONS
    assert named(preset, "f32") == SMALL | {"embed", "head"}


@pytest.mark.parametrize("preset", ["f16", "bf16"])
def test_all_means_embedding_and_head_too(preset: str) -> None:
    assert named(f"{preset}-all", preset) == MATRICES
    assert named(f"{preset}-all", "f32") == SMALL


def test_f32_is_everything() -> None:
    assert named("f32", "f32") == set(NAMES)


@given(st.lists(st.sampled_from(FLOATS), min_size=len(NAMES), max_size=len(NAMES)))
def test_as_stored_follows_the_checkpoint(dtypes: list[str]) -> None:
    stored = dict(zip(NAMES, dtypes, strict=True))
    assert formats(AS_STORED, stored) == stored
    mixed = formats(f"attn.q=f32,{AS_STORED}", stored)
    assert mixed == stored | {f"layers.{layer}.attn.q": "f32" for layer in range(12)}


@given(
    st.lists(st.sampled_from([*FORMATS]), min_size=len(NAMES), max_size=len(NAMES)),
    st.sampled_from([*PREPARED]),
)
def test_prepared_decodes_codes_and_keeps_floats(forms: list[str], preset: str) -> None:
    pairs = zip(NAMES, forms, strict=True)
    stored = {name: form if name in MATRICES else "f32" for name, form in pairs}
    expected = {n: f if FORMATS[f].dense else PREPARED[preset] for n, f in stored.items()}
    assert formats(preset, stored) == expected
    assert in_codes(stored) == (expected != stored)
    mixed = formats(f"attn.q={preset},{AS_STORED}", stored)
    assert mixed == {n: expected[n] if n.endswith("attn.q") else f for n, f in stored.items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (AS_STORED, "prepared-f16"),
        ("mlp.*=q8_0, as-stored", "mlp.*=q8_0,prepared-f16"),
        ("attn.* = as-stored,bf16-all", "attn.* =prepared-f16,bf16-all"),
        ("q=prepared-f32,as-stored", "q=prepared-f32,prepared-f16"),
    ],
)
def test_preparing_changes_what_is_kept_as_stored(text: str, expected: str) -> None:
    assert prepared(text, "f16") == expected
    WeightPolicy.parse(expected)


@pytest.mark.parametrize("text", ["f16", "q8_0,mlp.*=f32", "auto", "prepared-f16"])
def test_preparing_what_is_not_kept_is_a_mistake(text: str) -> None:
    with pytest.raises(
        PolicyError, match="--prepare f16: decodes what is kept as stored"
    ) as caught:
        prepared(text, "f16")
    assert f"--weights {text} keeps nothing so" in str(caught.value)


def test_every_preset_is_complete() -> None:
    named = {"f32", "f16", "bf16", "f16-all", "bf16-all", AS_STORED}
    assert set(PRESETS) == {*named, *PREPARED, *MADE}
    plain = dataclasses.replace(CONFIG, attention_bias=False, mlp_bias=False, tie_embeddings=True)
    for preset in PRESETS:
        policy = WeightPolicy.parse(preset)
        # Rules of a preset may match nothing: a tied model without biases is still served.
        names = [name for name, _ in plain.weight_shapes()]
        policy.check_names(names)
        stored = dict.fromkeys(NAMES, "bf16")
        assert all(policy.format_of(name, stored) in FORMATS for name in (*names, *NAMES))


# Rules


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("embed", {"embed"}),
        ("head", {"head"}),
        ("layers.3.attn.q", {"layers.3.attn.q"}),
        ("3.attn.q", {"layers.3.attn.q"}),
        ("1.attn.q", {"layers.1.attn.q"}),
        ("attn.q", {f"layers.{layer}.attn.q" for layer in range(12)}),
        ("q", {f"layers.{layer}.attn.q" for layer in range(12)}),
        ("mlp.*", {name for name in PROJECTIONS if ".mlp." in name}),
        ("layers.1?.mlp.up", {"layers.10.mlp.up", "layers.11.mlp.up"}),
        ("layers.[02].mlp.up", {"layers.0.mlp.up", "layers.2.mlp.up"}),
        ("layers.*", PROJECTIONS),
        ("*", MATRICES),
        ("norm", {"norm"}),
        ("*norm", {"norm", *(name for name in NAMES if name.endswith("_norm"))}),
        ("attn_norm", {f"layers.{layer}.attn_norm" for layer in range(12)}),
        ("*.bias", {f"{name}.bias" for name in PROJECTIONS}),
        ("bias", {f"{name}.bias" for name in PROJECTIONS}),
        ("attn.q.bias", {f"layers.{layer}.attn.q.bias" for layer in range(12)}),
        ("layers.0.*_norm", {"layers.0.attn_norm", "layers.0.mlp_norm"}),
    ],
)
def test_a_pattern_may_begin_at_any_dot(pattern: str, expected: set[str]) -> None:
    # No preset stores anything in f16 here, so what is f16 is what the rule names.
    assert named(f"{pattern}=f16,f32", "f16") == expected


@pytest.mark.parametrize(
    "pattern", ["ttn.q", "layers", "attn", "mlp", "Embed", "emb", "layers.12.*"]
)
def test_a_rule_that_matches_nothing_is_a_slip(pattern: str) -> None:
    with pytest.raises(PolicyError) as caught:
        formats(f"{pattern}=f16,f32")
    assert f"{pattern}=f16 matches no weight" in str(caught.value)
    assert "embed" in str(caught.value.hint)


patterns = st.sampled_from(
    ["*", "attn.*", "mlp.*", "q", "layers.1*", "*norm", "*bias", "embed", "head", "*.up", "norm"]
)
rules = st.tuples(patterns, st.sampled_from(FLOATS))


def decided(text: str) -> dict[str, str]:
    """As `formats`, of rules that may decide on nothing."""
    policy = WeightPolicy.parse(text)
    return {name: policy.format_of(name) for name in NAMES}


@given(first=rules, rest=st.lists(rules, max_size=4))
def test_the_first_rule_wins(first: tuple[str, str], rest: list[tuple[str, str]]) -> None:
    tail = ",".join([*(f"{pattern}={name}" for pattern, name in rest), "bf16"])
    pattern, format_ = first
    touched = named(f"{pattern}=f16,f32", "f16")
    expected = {
        name: format_ if name in touched else after for name, after in decided(tail).items()
    }
    assert decided(f"{pattern}={format_},{tail}") == expected


@pytest.mark.parametrize(
    ("text", "rule", "winners"),
    [
        ("q8_0,mlp.*=q4_0", "mlp.*=q4_0", "*=q8_0"),
        ("f32,*=f16", "*=f16", "*=f32"),
        ("attn.*=f16,attn.q=f32,*=bf16,*norm=f32,*bias=f32", "attn.q=f32", "attn.*=f16"),
        ("mlp.*=f32,attn.*=bf16,layers.0.*=q8_0,f16", "layers.0.*=q8_0", "attn.*=bf16, mlp.*=f32"),
        ("*=f16,*=f16,*norm=f32,*bias=f32", "*=f16", "*=f16"),
    ],
)
def test_a_rule_after_those_that_take_all_of_its_weights_is_a_slip(
    text: str, rule: str, winners: str
) -> None:
    with pytest.raises(PolicyError, match="put it first") as caught:
        formats(text)
    assert f"the rule {rule} decides on no weight, for {winners} before it took" in str(
        caught.value
    )


def test_a_rule_that_decides_on_some_stays() -> None:
    assert formats("layers.0.*=f32,mlp.*=bf16,f16")["layers.1.mlp.up"] == "bf16"


def test_text_is_kept_and_spaces_do_not_matter() -> None:
    assert WeightPolicy.parse("mlp.*=bf16,f16").text == "mlp.*=bf16,f16"
    spaced = WeightPolicy.parse("  mlp.* = bf16 , f16 ,")
    assert spaced.rules == WeightPolicy.parse("mlp.*=bf16,f16").rules


# Mistakes


def test_a_weight_without_a_rule_is_named() -> None:
    for rule, missing in (("*=f16", "layers.0.attn_norm"), ("mlp.*=f16", "embed")):
        with pytest.raises(PolicyError) as caught:
            formats(rule)
        assert f"no rule names the weight {missing!r}" in str(caught.value)
        assert rule in str(caught.value)


@pytest.mark.parametrize("name", NAMES)
def test_the_suggested_rule_names_the_weight(name: str) -> None:
    with pytest.raises(PolicyError) as caught:
        WeightPolicy.parse("zzz=f32").format_of(name)
    assert caught.value.hint is not None
    suggestion = caught.value.hint.split("'")[1]
    assert WeightPolicy.parse(suggestion).format_of(name) == "f32"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "the policy is empty"),
        (" , ", "the policy is empty"),
        ("f61", r"no preset 'f61' \(did you mean 'f16'\?\)"),
        ("bf16_all", "did you mean 'bf16-all'"),
        ("as_stored", "did you mean 'as-stored'"),
        ("zzz", "presets: f32, f16, bf16, f16-all, bf16-all, as-stored"),
        ("*=fp16", r"rule '\*=fp16': 'fp16' is not a format \(did you mean 'f16'\?\)"),
        ("*=zzz", "formats: f32, f16, bf16"),
        ("*=", "'' is not a format"),
        ("=f16", "a rule has no pattern"),
        ("*=f16=f32", "is not a format"),
        ("f16,mlp=*", "is not a format"),
    ],
)
def test_mistakes_say_what_to_do(text: str, message: str) -> None:
    with pytest.raises(PolicyError, match=message) as caught:
        WeightPolicy.parse(text)
    assert str(caught.value).startswith("--weights")
    assert caught.value.hint


def test_as_stored_needs_a_checkpoint() -> None:
    for preset in (AS_STORED, *PREPARED):
        expected = rf"--weights {preset}: 'embed' is to be kept as stored.*checkpoint folder"
        with pytest.raises(PolicyError, match=expected):
            formats(preset)


@given(st.text(st.sampled_from('f16b32-all=*.,?[]! qnorm"\\\n'), max_size=24))
def test_arbitrary_text_is_parsed_or_refused(text: str) -> None:
    try:
        found = formats(text)
    except PolicyError as error:
        assert "\n" not in str(error)
    else:
        assert set(found.values()) <= set(FORMATS)
