"""Facts that no longer match a graph's types are refused, in the text and in a compiled module."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from test_signature import declared, spelled

from stablehand.compiler.module_text import signature_of
from stablehand.compiler.reflection import entry_of
from stablehand.emit import EmittedGraph, GraphOptions, emit_graph
from stablehand.errors import SignatureError
from stablehand.facts import check_facts, whole_chunks
from stablehand.plan import Choices, Plan
from stablehand.policy import WeightPolicy
from stablehand.signature import Argument, Signature, TensorType

FOLDER = Path(__file__).parent / "references" / "biases"
CHOICES = Choices(weights="f16", context=40, chunk=16)
PLAN = Plan.make(FOLDER, CHOICES)
GRAPHS: dict[str, EmittedGraph] = {graph: PLAN.emit(graph) for graph in ("prefill", "decode")}
SIGNATURES = {name: graph.signature for name, graph in GRAPHS.items()}

KEPT = {
    # key: other values that no type shows to be wrong. Two graphs of a session, and an archive, are compared.
    "activations": {"f16", "bf16", "q8"},
    "overflow": {"saturate", "nan"},
    "config": {"0123456789abcdef"},
    "target": {"cuda:sm_89", "cpu:znver4"},
    "weights": {"f32", "anything"},
}
WRONG = ("", " ", "0", "-1", "1.5", "x", "\0", "\u0661", "9" * 18, "9" * 5000, "None")
LIKELY = {
    "activations": ("f16", "bf16", "q8", "f64", "q4_0", "F32"),
    "kv": ("f16", "bf16", "q8", "i8"),
    "overflow": ("saturate", "nan", "clamp"),
    "graph": ("prefill", "decode", "embed"),
    "config": ("0123456789abcdef", "0123456789ABCDEF", "0123456789abcde", "0" * 17),
    "target": ("cuda:sm_89", "cpu:znver4", "cpu:host", "cpu:a b", "tpu"),
    "weights": ("f32", "anything"),
    "version": ("0", "2"),
}


def others(key: str, value: str) -> Iterator[str]:
    """Other values of a fact: near ones, wrong ones, and those of other graphs."""
    yield from LIKELY.get(key, ())
    if key not in ("weights",):
        yield from WRONG
    if value.isdigit() and key not in ("config", "version"):
        number = int(value)
        yield from map(str, (number + 1, number - 1, number * 2, number // 2, number + 512))


def check(signature: Signature) -> None:
    signature.check()
    check_facts(signature)


@pytest.mark.parametrize("graph", SIGNATURES)
def test_what_is_emitted_is_not_refused(graph: str) -> None:
    """Whatever its options; the emitter checks each graph too."""
    check(SIGNATURES[graph])
    base = GraphOptions(graph=graph, context=40, chunk=16)  # type: ignore[arg-type]
    options = [replace(base, batch=3, kv="bf16"), replace(base, embeddings_in=True, batch=2)]
    options += [replace(base, token_out=True, activations="q8")]
    if graph == "prefill":
        options += [replace(base, all_logits=True, batch=2), replace(base, context=8)]
    for option in options:
        check(emit_graph(PLAN.config, WeightPolicy.parse("f32"), PLAN.target, option).signature)


@pytest.mark.parametrize("graph", SIGNATURES)
@pytest.mark.parametrize("key", sorted(SIGNATURES["decode"].facts))
def test_a_fact_that_is_changed_or_removed_is_refused_by_name(graph: str, key: str) -> None:
    signature = SIGNATURES[graph]
    value, accepted, tried = signature.facts[key], set(), 0
    for other in {*others(key, value)} - {value}:
        tried += 1
        try:
            check(replace(signature, facts={**signature.facts, key: other}))
        except SignatureError as error:
            assert key in str(error), (other, str(error))
        else:
            accepted.add(other)
    # Of a context and of a decode graph's chunk no type shows more than that whole chunks fill the cache.
    allowed = set(KEPT.get(key, ()))
    if key in ("context", "chunk"):
        for other in accepted:
            said = {**signature.facts, key: other}
            capacity = whole_chunks(int(said["context"]), int(said["chunk"]))
            assert capacity == int(said["capacity"])
        assert key == "context" or graph == "decode" or not accepted
    else:
        assert accepted == allowed - {value}
    assert tried > 1
    facts = {name: text for name, text in signature.facts.items() if name != key}
    with pytest.raises(SignatureError, match=rf"does not carry stablehand\.{key}"):
        check(replace(signature, facts=facts))


@pytest.mark.parametrize("graph", SIGNATURES)
def test_a_longer_context_than_the_caches_hold_is_refused(graph: str) -> None:
    """However consistently the facts are edited: positions beyond the caches would be written."""
    signature = SIGNATURES[graph]
    edited = {**signature.facts, "context": "512", "capacity": "512"}
    with pytest.raises(SignatureError, match=r"but stablehand\.capacity is 512"):
        check(replace(signature, facts=edited))


def resized(signature: Signature, name: str, type_: TensorType) -> Signature:
    """The signature with one argument, and the result that it becomes, of another type."""

    arguments = (replace(a, type=type_) if a.name == name else a for a in signature.arguments)
    results = (replace(r, type=type_) if r.name == name else r for r in signature.results)
    return replace(signature, arguments=tuple(arguments), results=tuple(results))


@pytest.mark.parametrize("graph", SIGNATURES)
def test_a_type_that_the_facts_do_not_say_is_refused_by_argument(graph: str) -> None:
    """Each dimension of caches, tables and step inputs that a fact stands for, and each rank."""
    signature, changes = SIGNATURES[graph], 0
    free_axes = {"state": (1, 3), "table": (1,), "step": ()}
    parts = [
        (a.name, a.type, free_axes[a.role]) for a in signature.arguments if a.role in free_axes
    ]
    output = signature.results[0]
    for name, whole, free in (*parts, (output.name, output.type, ())):
        shape, dtype = whole.shape, whole.dtype
        types = [TensorType((*shape, 1), dtype), TensorType(shape[1:], dtype)]
        types += [
            TensorType((*shape[:axis], size + 1, *shape[axis + 1 :]), dtype)
            for axis, size in enumerate(shape)
            if axis not in free
        ]
        for type_ in types:
            with pytest.raises(SignatureError, match=re.escape(repr(name))):
                check(resized(signature, name, type_))
            changes += 1
    assert changes > 20


def test_a_cache_of_another_dtype_is_refused() -> None:
    cache = SIGNATURES["decode"].by_role("state")[0]
    other = resized(SIGNATURES["decode"], cache.name, TensorType(cache.type.shape, "bf16"))
    with pytest.raises(SignatureError, match=r"but stablehand\.kv is f32"):
        check(other)


def test_an_input_that_no_graph_has_is_refused() -> None:
    signature = SIGNATURES["decode"]
    arguments = tuple(
        replace(a, name="place") if a.name == "position" else a for a in signature.arguments
    )
    with pytest.raises(SignatureError, match="'place': is no input"):
        check(replace(signature, arguments=arguments))


@pytest.mark.parametrize("name", ["token", "layers.0.attn.k_cache", "norm"])
def test_an_argument_without_a_name_is_refused(name: str) -> None:
    (argument,) = (a for a in SIGNATURES["decode"].arguments if a.name == name)
    attributes = {**argument.attributes(), "stablehand.name": ""}
    with pytest.raises(SignatureError, match=r"carries no stablehand\.name"):
        Argument.from_attributes(str(argument.type), attributes)


@pytest.mark.parametrize("context", ["40", "512"])
def test_a_compiled_module_with_edited_facts_is_refused(context: str) -> None:
    """By whoever opens it, so that no session reads a limit that its caches do not have."""
    signature = replace(
        SIGNATURES["decode"], facts={**SIGNATURES["decode"].facts, "context": context}
    )
    reflection = {f"stablehand.{key}": value for key, value in signature.facts.items()}
    reflection["iree.abi.declaration"] = spelled(declared(signature), signature.graph)
    module = SimpleNamespace(
        function_names=["decode"],
        lookup_function=lambda name: SimpleNamespace(name=name, reflection=reflection),
    )
    if context == signature.facts["context"] == "40":
        assert entry_of(module, Path("decode.vmfb"))[1] == signature
        return
    with pytest.raises(SignatureError, match=r"decode\.vmfb: .*a context of 512"):
        entry_of(module, Path("decode.vmfb"))


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ('"stablehand.capacity" = "48"', '"stablehand.capacity" = "512"', "takes 48"),
        ('"stablehand.context" = "40"', '"stablehand.context" = "512"', "takes 512"),
        ('"stablehand.graph" = "decode"', '"stablehand.graph" = "prefill"', "not the name"),
        ('stablehand.name = "token"', 'stablehand.name = ""', "carries no stablehand.name"),
    ],
)
def test_an_edited_text_is_refused_before_it_is_compiled(
    before: str, after: str, message: str
) -> None:
    text = GRAPHS["decode"].text
    assert text.count(before) == 1
    with pytest.raises(SignatureError, match=re.escape(message)):
        signature_of(text.replace(before, after).encode(), "the text")
