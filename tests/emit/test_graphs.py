"""Whole graphs: valid StableHLO, one signature through all, and Llama's mathematics."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from marks import keeping
from reference_llama import inverse_frequencies, llama_logits

from stablehand.compiler.module_text import signature_of
from stablehand.config import ModelConfig
from stablehand.emit import EmittedGraph, GraphOptions, emit_graph
from stablehand.emit.vhlo import portable_artifact
from stablehand.errors import EmitError
from stablehand.formats import FLOATS, Layout
from stablehand.loader.blocks import BLOCKS
from stablehand.policy import PRESETS, WeightPolicy
from stablehand.signature import Signature
from stablehand.targets import named_target

CPU = named_target("cpu")
BASE: dict[str, Any] = {
    "model_type": "llama",
    "vocab_size": 19,
    "hidden_size": 16,
    "intermediate_size": 24,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "rms_norm_eps": 1e-5,
    "max_position_embeddings": 64,
}
MODELS: dict[str, dict[str, Any]] = {
    "gqa": BASE,
    "mha": {**BASE, "num_key_value_heads": 4, "vocab_size": 32, "num_hidden_layers": 1},
    "mqa": {**BASE, "num_key_value_heads": 1, "head_dim": 6, "vocab_size": 5},
    "tied": {**BASE, "tie_word_embeddings": True, "vocab_size": 33, "num_hidden_layers": 1},
    "biases": {**BASE, "attention_bias": True, "mlp_bias": True, "intermediate_size": 17},
}
QUICK = keeping(("gqa", "biases"), MODELS)
MIXED = ("mlp.*=bf16,attn.v=f32,f16", "embed=bf16,attn_norm=f16,mlp_norm=bf16,norm=f16,f16-all")
POLICIES = (*(name for name in PRESETS if name not in BLOCKS), *MIXED)
GRAPHS: tuple[dict[str, Any], ...] = (
    {"graph": "decode"},
    {"graph": "decode", "batch": 3, "token_out": True},
    {"graph": "decode", "embeddings_in": True, "batch": 2},
    {"graph": "prefill"},
    {"graph": "prefill", "batch": 3},
    {"graph": "prefill", "all_logits": True, "token_out": True, "batch": 2},
    {"graph": "prefill", "all_logits": True, "embeddings_in": True},
    {"graph": "prefill", "chunk": 1, "token_out": True},
    {"graph": "prefill", "context": 9, "chunk": 5},
)


def config_of(model: str, **changes: Any) -> ModelConfig:
    return ModelConfig.from_hf({**MODELS[model], **changes})


def stored_in(config: ModelConfig, dtypes: Sequence[str]) -> dict[str, str]:
    """A checkpoint's dtypes, weight by weight."""
    return dict(zip((name for name, _ in config.weight_shapes()), itertools.cycle(dtypes)))


def emit(config: ModelConfig, policy: str = "f32", **options: Any) -> EmittedGraph:
    return emit_graph(
        config,
        WeightPolicy.parse(policy),
        CPU,
        GraphOptions(**{"context": 8, "chunk": 4, **options}),
        stored_in(config, FLOATS),
    )


def variants(model: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every policy, activations and graph, while the cache's dtype goes round."""
    kv = itertools.cycle(FLOATS)
    for policy, activations, graph in itertools.product(POLICIES, FLOATS, GRAPHS):
        yield policy, {**graph, "activations": activations, "kv": next(kv)}


@pytest.mark.parametrize("model", QUICK)
def test_every_graph_is_valid_stablehlo(stablehlo_dialect: Any, model: str) -> None:
    config = config_of(model)
    # Every second one: the cycles are of 3 and 9, so each pair of choices still meets.
    for policy, options in itertools.islice(variants(model), 0, None, 2):
        stablehlo_dialect.parse(emit(config, policy, **options).text)


@pytest.mark.parametrize("model", QUICK)
def test_the_text_carries_the_signature(model: str) -> None:
    config = config_of(model)
    for policy, options in itertools.islice(variants(model), 0, None, 7):
        emitted = emit(config, policy, **options)
        found = signature_of(emitted.text.encode(), "the text")
        assert found == emitted.signature
        assert found.difference(emitted.signature) is None


@pytest.mark.parametrize("model", QUICK)
@pytest.mark.parametrize("policy", POLICIES)
def test_every_graph_lists_the_same_weights(model: str, policy: str) -> None:
    config = config_of(model)
    lists = {
        emit(config, policy, **graph, activations=activations).signature.by_role("weight")
        for graph in GRAPHS
        for activations in ("f32", "bf16")
    }
    (weights,) = lists
    # In the model's own order, and each once: a tied head is the embedding's argument.
    assert [a.name for a in weights] == [name for name, _ in config.weight_shapes()]
    parsed = WeightPolicy.parse(policy)
    for argument, (name, shape) in zip(weights, config.weight_shapes(), strict=True):
        assert argument.source is not None
        assert (argument.source.weight, argument.source.shape) == (name, shape)
        assert argument.source.format == parsed.format_of(name, stored_in(config, FLOATS))


def test_the_embedding_lies_in_rows_unless_it_is_the_head() -> None:
    for model, layout in (("gqa", Layout(1, 1)), ("tied", Layout(16, 1))):
        embed = emit(config_of(model), graph="decode").signature.arguments[0]
        assert embed.name == "embed"
        assert embed.source is not None
        assert embed.source.layout == layout


@pytest.mark.parametrize("policy", ['[!"]*=f32,*norm=f32', "[!\\\\]*=f32,*norm=f32"])
def test_any_policy_text_travels_unharmed(policy: str) -> None:
    emitted = emit(config_of("gqa"), policy, graph="decode")
    assert signature_of(emitted.text.encode(), "the text").fact("weights") == policy


@pytest.mark.parametrize("model", QUICK)
def test_the_portable_artefact_is_the_same_module(stablehlo_dialect: Any, model: str) -> None:
    for policy, options in itertools.islice(variants(model), 0, None, 23):
        text = emit(config_of(model), policy, **options).text
        artifact = portable_artifact(text)
        assert artifact == portable_artifact(text)
        assert str(stablehlo_dialect.deserialize(artifact)) == str(stablehlo_dialect.parse(text))


def test_the_portable_artefact_of_other_text_is_refused() -> None:
    for text in ("module {", "func.func @f() { oops }", "func.func @f() -> tensor<f32> { return }"):
        with pytest.raises(EmitError, match="jaxlib does not accept the text"):
            portable_artifact(text)


# Mathematics, by StableHLO's reference interpreter against the float64 reference

NUMPY = {"f32": np.float32, "f16": np.float16, "bf16": ml_dtypes.bfloat16, "i32": np.int32}
HF_NAMES = {
    "embed": "model.embed_tokens.weight",
    "norm": "model.norm.weight",
    "head": "lm_head.weight",
    "attn_norm": "input_layernorm.weight",
    "mlp_norm": "post_attention_layernorm.weight",
    **{f"attn.{name}": f"self_attn.{name}_proj.weight" for name in "qkvo"},
    **{f"mlp.{name}": f"mlp.{name}_proj.weight" for name in ("gate", "up", "down")},
}


def hf_name(name: str) -> str:
    layer, _, last = name.removeprefix("layers.").partition(".")
    if not name.startswith("layers."):
        return HF_NAMES[name]
    plain = HF_NAMES[last.removesuffix(".bias")]
    if last.endswith(".bias"):
        plain = plain.removesuffix("weight") + "bias"
    return f"model.layers.{layer}.{plain}"


class Llama:
    """A tiny model with random weights: run by the interpreter, and by the reference."""

    def __init__(self, dialect: Any, model: str, policy: str = "f32", **common: Any) -> None:
        self.dialect, self.policy, self.common = dialect, policy, common
        self.raw = MODELS[model]
        self.config = ModelConfig.from_hf(self.raw)
        rng = np.random.default_rng(7)
        self.weights = {
            name: rng.normal(1.0 if name.endswith("norm") else 0.0, 0.4, shape)
            for name, shape in self.config.weight_shapes()
        }
        self.tokens = rng.integers(0, self.config.vocab_size, (2, 8))

    def emit(self, graph: str, **options: Any) -> EmittedGraph:
        return emit(self.config, self.policy, graph=graph, **{**self.common, **options})

    def reference(self, tokens: np.ndarray) -> np.ndarray:
        """Logits in float64 of the weights as they are stored."""
        formats = WeightPolicy.parse(self.policy)
        stored = stored_in(self.config, FLOATS)
        rounded = {
            hf_name(name): values.astype(NUMPY[formats.format_of(name, stored)]).astype(np.float64)
            for name, values in self.weights.items()
        }
        return llama_logits(self.raw, rounded, tokens)

    def constants(self, signature: Signature) -> list[np.ndarray]:
        """Weights and tables as the signature asks for them."""
        found = []
        for argument in signature.by_role("weight"):
            source = argument.source
            assert source is not None
            values = self.weights[source.weight].astype(NUMPY[source.format])
            if len(source.shape) == 2 and source.layout != Layout(1, 1):
                out, columns = source.shape
                tiles = -(-out // 16)
                padded = np.zeros((tiles * 16, columns), values.dtype)
                padded[:out] = values
                values = padded.reshape(tiles, 16, columns).transpose(0, 2, 1)
            found.append(values)
        (frequencies, scaling), capacity = inverse_frequencies(self.raw, 8), 8
        angles = np.outer(np.arange(capacity), frequencies)
        tables = {"rope.cos": np.cos(angles) * scaling, "rope.sin": np.sin(angles) * scaling}
        wanted = [argument.name for argument in signature.by_role("table")]
        return found + [tables[name].astype(np.float32) for name in wanted]

    def caches(self, signature: Signature) -> list[Any]:
        # What a fresh cache holds must not matter.
        states = signature.by_role("state")
        return [np.full(a.type.shape, 3.0, NUMPY[a.type.dtype]) for a in states]

    def call(
        self, emitted: EmittedGraph, caches: list[Any], *steps: Any
    ) -> tuple[np.ndarray, list[Any]]:
        """The first result, and the caches that the others are."""
        signature = emitted.signature
        types = [argument.type for argument in signature.by_role("step")]
        inputs = [
            np.asarray(step, NUMPY[type_.dtype]).reshape(type_.shape)
            for step, type_ in zip(steps, types, strict=True)
        ]
        arguments = [*self.constants(signature), *caches, *inputs]
        first, *new = self.dialect.evaluate(emitted.text, signature.graph, arguments)
        return np.array(first), new


def assert_close(found: np.ndarray, expected: np.ndarray, bar: float = 1e-5) -> None:
    assert found.shape == expected.shape
    assert np.abs(found - expected).max() <= bar * np.abs(expected).max()


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("policy", POLICIES)
def test_prefill_then_decode_is_llama(stablehlo_dialect: Any, model: str, policy: str) -> None:
    llama = Llama(stablehlo_dialect, model, policy)
    tokens = llama.tokens[0]
    expected = llama.reference(tokens)
    whole, last = llama.emit("prefill", all_logits=True), llama.emit("prefill")
    decode = llama.emit("decode")
    logits, caches = llama.call(whole, llama.caches(whole.signature), tokens[:4], 0, 4)
    assert_close(logits, expected[:4])
    # A chunk of two tokens, padded: only the second's logits come out.
    logits, caches = llama.call(last, caches, [*tokens[4:6], 0, 0], 4, 2)
    assert_close(logits, expected[5:6])
    for position in (6, 7):
        logits, caches = llama.call(decode, caches, tokens[position], position)
        assert_close(logits, expected[position : position + 1])


@pytest.mark.parametrize("model", MODELS)
def test_each_sequence_of_a_batch_has_its_own_position(stablehlo_dialect: Any, model: str) -> None:
    llama = Llama(stablehlo_dialect, model, "f16", batch=2)
    tokens, lengths = llama.tokens, np.array([4, 2])
    expected = [llama.reference(row) for row in tokens]
    prefill, decode = llama.emit("prefill"), llama.emit("decode")
    chunk = np.where(np.arange(4) < lengths[:, None], tokens[:, :4], 0)
    logits, caches = llama.call(prefill, llama.caches(prefill.signature), chunk, [0, 0], lengths)
    both = range(2)
    assert_close(logits, np.stack([expected[b][lengths[b] - 1] for b in both]))
    for step in range(4):
        at = lengths + step
        logits, caches = llama.call(decode, caches, [tokens[b][at[b]] for b in both], at)
        assert_close(logits, np.stack([expected[b][at[b]] for b in both]))


@pytest.mark.parametrize("activations", ["f16", "bf16"])
@pytest.mark.parametrize("kv", FLOATS)
def test_narrow_activations_and_caches_are_near(
    stablehlo_dialect: Any, activations: str, kv: str
) -> None:
    llama = Llama(stablehlo_dialect, "biases", activations=activations, kv=kv)
    tokens = llama.tokens[0]
    expected = llama.reference(tokens)
    prefill, decode = llama.emit("prefill", all_logits=True), llama.emit("decode")
    first, caches = llama.call(prefill, llama.caches(prefill.signature), tokens[:4], 0, 4)
    second, _ = llama.call(decode, caches, tokens[4], 4)
    logits = np.concatenate([first, second])
    bar = {"f16": 2**-8, "bf16": 2**-5}
    assert_close(logits, expected[:5], max(bar[activations], bar.get(kv, 0.0)))
    with pytest.raises(AssertionError):  # and truly narrow
        assert_close(logits, expected[:5])


def test_embeddings_are_tokens_looked_up(stablehlo_dialect: Any) -> None:
    for model, batch in itertools.product(("gqa", "tied"), (1, 2)):
        llama = Llama(stablehlo_dialect, model, batch=batch)
        tokens = llama.tokens[:batch, :4]
        rows = llama.weights["embed"].astype(np.float32)[tokens]
        at = [0] * batch
        for graph, steps in (("prefill", 4), ("decode", 1)):
            plain, other = llama.emit(graph), llama.emit(graph, embeddings_in=True)
            caches = llama.caches(plain.signature)
            length = [[steps] * batch] if graph == "prefill" else []
            from_ids, _ = llama.call(plain, caches, tokens[:, :steps], at, *length)
            from_rows, _ = llama.call(other, caches, rows[:, :steps], at, *length)
            np.testing.assert_array_equal(from_ids, from_rows)


@pytest.mark.parametrize("model", ["gqa", "tied"])
def test_the_greedy_token_is_the_lowest_of_the_highest(stablehlo_dialect: Any, model: str) -> None:
    llama = Llama(stablehlo_dialect, model)
    head = llama.weights["embed" if model == "tied" else "head"]
    vocab = len(head)
    logits_graph, token_graph = llama.emit("decode"), llama.emit("decode", token_out=True)
    caches = llama.caches(token_graph.signature)
    steps = (llama.tokens[0][0], 0)

    def token() -> int:
        found, _ = llama.call(token_graph, caches, *steps)
        assert found.dtype == np.int32
        return int(found[0])

    logits, _ = llama.call(logits_graph, caches, *steps)
    best = int(np.argmax(logits))
    assert token() == best
    others = [i for i in range(vocab) if i not in (best, steps[0])]
    low, high = others[0], others[-1]
    head[high] = head[best]
    assert token() == best
    head[low] = head[best]
    assert token() == min(low, best)
    head[high] = np.nan
    assert token() == vocab
    head[[low, best, high]] = [np.full(16, value) for value in (0.0, -1e30, 1e30)]
    assert token() in (best, high)


def test_greedy_tokens_of_every_row_and_sequence(stablehlo_dialect: Any) -> None:
    llama = Llama(stablehlo_dialect, "gqa", batch=2)
    plain = llama.emit("prefill", all_logits=True)
    greedy = llama.emit("prefill", all_logits=True, token_out=True)
    steps = (llama.tokens[:, :4], [0, 0], [4, 4])
    logits, _ = llama.call(plain, llama.caches(plain.signature), *steps)
    tokens, _ = llama.call(greedy, llama.caches(greedy.signature), *steps)
    np.testing.assert_array_equal(tokens, logits.argmax(axis=1))
