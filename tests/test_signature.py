"""The signature: it survives its spelling, and no single change to it goes unnoticed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from stablehand.emit.attributes import print_attributes
from stablehand.errors import SignatureError
from stablehand.formats import DTYPE_BITS, FORMATS, Layout
from stablehand.plan import Choices, Plan
from stablehand.signature import (
    ROLES,
    VERSION,
    Argument,
    Result,
    Signature,
    Source,
    TensorType,
    facts_from_reflection,
)

Declared = tuple[list[tuple[str, Any]], list[tuple[str, Any]]]
"""Arguments and results, each as type and attributes: what a declaration spells."""


def declared(signature: Signature) -> Declared:
    return (
        [(str(argument.type), argument.attributes()) for argument in signature.arguments],
        [(str(result.type), {"stablehand.name": result.name}) for result in signature.results],
    )


def spelled(content: Declared, graph: str) -> str:
    """As IREE spells a compiled function's `iree.abi.declaration`."""

    def side(values: list[tuple[str, Any]], name: str) -> str:
        return ", ".join(
            f"%{name}{i}: {type_} {print_attributes(attributes)}"
            for i, (type_, attributes) in enumerate(values)
        )

    arguments, results = content
    return f"sync func @{graph}({side(arguments, 'input')}) -> ({side(results, 'output')})"


def read(content: Declared, like: Signature) -> Signature:
    reflection = {f"stablehand.{key}": value for key, value in like.facts.items()}
    signature = Signature.from_declaration(spelled(content, like.graph), reflection)
    signature.check()
    return signature


# A real one, with every role, biases, and both layouts.
FOLDER = Path(__file__).parent / "references" / "biases"
WHOLE = Plan.make(FOLDER, Choices(weights="f16", context=8, chunk=4)).emit("prefill").signature
KINDS_OF_ARGUMENT = (
    *("embed", "layers.0.attn_norm", "layers.0.mlp.up", "layers.0.mlp.up.bias", "head"),
    *("rope.cos", "layers.0.attn.k_cache", "layers.0.attn.v_cache", "tokens", "start"),
)
EMITTED = replace(WHOLE, arguments=tuple(a for a in WHOLE.arguments if a.name in KINDS_OF_ARGUMENT))

names = st.text(st.sampled_from("abz09_."), min_size=1, max_size=8)
shapes = st.lists(st.integers(1, 40), max_size=4).map(tuple)
types = st.builds(TensorType, shapes, st.sampled_from(sorted(DTYPE_BITS)))
texts = st.text(st.characters(codec="ascii", exclude_characters="\0"), max_size=8)


@st.composite
def sources(draw: st.DrawFn) -> Source:
    layout = draw(st.sampled_from([Layout(), Layout(16, 1), Layout(16, 4), Layout(1, 4)]))
    form = draw(st.sampled_from(list(FORMATS.values())))
    size = st.integers(1, 10).map(lambda n: n * layout.group * form.block)
    shapes = st.tuples(size, size)
    shape = draw(st.one_of(st.tuples(size), shapes) if form.dense else shapes)
    component = draw(st.sampled_from([part.name for part in form.components]))
    return Source(draw(names), shape, form.name, layout, component)


@st.composite
def signatures(draw: st.DrawFn) -> Signature:
    counts = {role: draw(st.integers(0, 3)) for role in ROLES}
    total = sum(counts.values())
    unused = draw(st.lists(names, min_size=total + 1, max_size=total + 1, unique=True))
    results: list[Result | None] = [Result(unused.pop(), draw(types))] + [None] * counts["state"]
    places = draw(st.permutations(range(1, 1 + counts["state"])))
    arguments = []
    for role, count in counts.items():
        for _ in range(count):
            name, type_, source, donated = unused.pop(), draw(types), None, None
            if role == "weight":
                source = draw(sources())
                type_ = source.stored_type()
            if role == "state":
                donated = places.pop()
                results[donated] = Result(name, type_)
            arguments.append(Argument(name, role, type_, source, donated))
    facts = {**draw(st.dictionaries(names, texts, max_size=3)), "version": VERSION}
    graph = draw(st.sampled_from(["prefill", "decode"]))
    return Signature(graph, tuple(arguments), tuple(filter(None, results)), facts)


@given(signatures())
@example(EMITTED)
def test_survives_its_spelling(signature: Signature) -> None:
    signature.check()
    found = read(declared(signature), signature)
    assert found == signature
    assert found.difference(signature) is None
    for argument in signature.arguments:
        assert Argument.from_attributes(str(argument.type), argument.attributes()) == argument


@given(types)
def test_types_survive_their_spelling(type_: TensorType) -> None:
    assert TensorType.parse(str(type_)) == type_


# Mutations: every field of every argument and result, and the lists themselves

UNORDERED = "arguments are not in the order weight, table, state, step"
WRONG_KINDS: tuple[Any, ...] = ("", "other", 5, -1, [], [1], ["f16"], {}, {"a": 1})


def other_types(text: str) -> Iterator[str]:
    type_ = TensorType.parse(text)
    shape = type_.shape
    for axis, size in enumerate(shape):
        for changed in (size + 1, size - 1, size * 2, 0):
            yield str(TensorType((*shape[:axis], changed, *shape[axis + 1 :]), type_.dtype))
        yield str(TensorType((*shape[:axis], *shape[axis + 1 :]), type_.dtype))
    yield str(TensorType((*shape, 1), type_.dtype))
    yield str(TensorType(shape[::-1], type_.dtype))
    yield from (str(TensorType(shape, dtype)) for dtype in (*DTYPE_BITS, "i64", "f8"))
    yield from (f"tensor<?x{type_.dtype}>", f"memref<4x{type_.dtype}>", type_.dtype, "tensor<>")


def changed_value(value: Any, same_field: list[Any]) -> Iterator[Any]:
    """Other values for one field: those of other arguments, near ones, and the wrong kinds."""
    yield from same_field
    yield from WRONG_KINDS
    if isinstance(value, str):
        yield from (value + "x", value[:-1], value.upper())
    if isinstance(value, int):
        yield from (value + 1, value - 1, str(value), [value], 10**30)
    if isinstance(value, list):
        yield from (value[::-1], value[:-1], [*value, 1], [*value, 1, 1], [str(n) for n in value])
        for i, item in enumerate(value):
            for number in (item + 1, item - 1, -item, 0, str(item), [item]):
                yield [*value[:i], number, *value[i + 1 :]]


def paths(attributes: Any, prefix: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for key, value in attributes.items():
        yield (*prefix, key)
        if isinstance(value, dict):
            yield from paths(value, (*prefix, key))


def at(attributes: Any, path: tuple[str, ...]) -> Any:
    for key in path:
        attributes = attributes.get(key) if isinstance(attributes, dict) else None
    return attributes


def with_value(attributes: Any, path: tuple[str, ...], *value: Any) -> Any:
    """A copy with the value at the path replaced, or removed where none is given."""
    key, *rest = path
    new = {name: old for name, old in attributes.items() if name != key}
    if rest:
        new[key] = with_value(attributes[key], tuple(rest), *value)
    elif value:
        new[key] = value[0]
    return new


def type_changes(side: list[tuple[str, Any]], index: int) -> Iterator[tuple[str, Any]]:
    type_, attributes = side[index]
    return ((other, attributes) for other in other_types(type_) if other != type_)


def attribute_changes(
    side: list[tuple[str, Any]], index: int, path: tuple[str, ...]
) -> Iterator[tuple[str, Any]]:
    """Every single change to one attribute of one entry."""
    type_, attributes = side[index]
    before = at(attributes, path)
    if before is None:
        return
    yield type_, with_value(attributes, path)
    same_field = [at(other, path) for _, other in side if at(other, path) is not None]
    for value in changed_value(before, same_field):
        if value != before:
            yield type_, with_value(attributes, path, value)


def put(content: Declared, side: int, index: int, entry: tuple[str, Any]) -> Declared:
    changed = [*content[side][:index], entry, *content[side][index + 1 :]]
    return (changed, content[1]) if side == 0 else (content[0], changed)


def check_noticed(signature: Signature, content: Declared, named: set[str]) -> None:
    """The change is refused, or told apart in a sentence that names one of these."""
    if content == declared(signature):
        return
    try:
        found = read(content, signature)
    except SignatureError as error:
        message = str(error)
    else:
        message = signature.difference(found) or "no difference"
        back = found.difference(signature) or "no difference"
        assert any(name in back for name in named), (back, named)
        mine, separator, theirs = message.partition(" against ")
        assert separator
        assert mine.partition(": ")[2] != theirs, f"both sides read alike: {message}"
    assert any(name in message for name in named), (message, named)


def check_entry(signature: Signature, side: int, index: int, entry: tuple[str, Any]) -> None:
    content = declared(signature)
    type_, attributes = entry
    names = (content[side][index][1]["stablehand.name"], attributes.get("stablehand.name"))
    quoted = {repr(name) if side == 0 else str(name) for name in names}
    check_noticed(signature, put(content, side, index, entry), quoted | {type_, UNORDERED})


ATTRIBUTES = sorted({path for _, attributes in declared(EMITTED)[0] for path in paths(attributes)})


def test_the_emitted_signature_has_every_field() -> None:
    top = {"iree.abi.output", "stablehand.name", "stablehand.role", "stablehand.source"}
    source = {"component", "format", "layout", "shape", "weight"}
    assert set(ATTRIBUTES) == {(k,) for k in top} | {("stablehand.source", k) for k in source}
    assert {argument.role for argument in EMITTED.arguments} == set(ROLES)
    assert len(EMITTED.arguments) == len(KINDS_OF_ARGUMENT)
    WHOLE.check()
    EMITTED.check()


@pytest.mark.parametrize("path", ATTRIBUTES, ids=".".join)
def test_a_change_to_this_attribute_of_any_argument_is_noticed(path: tuple[str, ...]) -> None:
    arguments, _ = declared(EMITTED)
    changes = 0
    for index in range(len(arguments)):
        for entry in attribute_changes(arguments, index, path):
            check_entry(EMITTED, 0, index, entry)
            changes += 1
    assert changes > 10


@pytest.mark.parametrize("side", [0, 1], ids=["arguments", "results"])
def test_a_change_to_any_type_is_noticed(side: int) -> None:
    entries = declared(EMITTED)[side]
    for index in range(len(entries)):
        for entry in type_changes(entries, index):
            check_entry(EMITTED, side, index, entry)


def test_a_change_to_any_results_name_is_noticed() -> None:
    _, results = declared(EMITTED)
    for index in range(len(results)):
        for entry in attribute_changes(results, index, ("stablehand.name",)):
            check_entry(EMITTED, 1, index, entry)


@settings(max_examples=100, phases=(Phase.explicit, Phase.generate))  # shrinking is slow
@given(signature=signatures(), data=st.data())
def test_a_change_to_any_signature_is_noticed(signature: Signature, data: st.DataObject) -> None:
    content = declared(signature)
    side = data.draw(st.sampled_from([side for side in (0, 1) if content[side]]))
    index = data.draw(st.integers(0, len(content[side]) - 1))
    entries = list(type_changes(content[side], index))
    for path in paths(content[side][index][1]):
        entries += attribute_changes(content[side], index, path)
    for entry in data.draw(st.lists(st.sampled_from(entries), max_size=10)):
        check_entry(signature, side, index, entry)


@pytest.mark.parametrize("where", [(), ("stablehand.source",)], ids=["top", "source"])
def test_an_unknown_annotation_is_refused(where: tuple[str, ...]) -> None:
    content = declared(EMITTED)
    for index, (type_, attributes) in enumerate(content[0]):
        if not where or where[0] in attributes:
            entry = (type_, with_value(attributes, (*where, "stablehand.more"), "x"))
            with pytest.raises(SignatureError, match=re.escape(EMITTED.arguments[index].name)):
                read(put(content, 0, index, entry), EMITTED)


@pytest.mark.parametrize("side", [0, 1], ids=["arguments", "results"])
def test_removals_repetitions_and_exchanges_are_noticed(side: int) -> None:
    content = declared(EMITTED)
    entries = content[side]
    named = {entry[1]["stablehand.name"] for entry in entries}
    # Where only the lists' lengths differ, there is no argument to name.
    named |= {" arguments against ", UNORDERED}
    changed = [entries[:i] + entries[i + 1 :] for i in range(len(entries))]
    changed += [[*entries[: i + 1], *entries[i:]] for i in range(len(entries))]
    for i in range(len(entries)):
        for j in range(i + 1, len(entries)):
            exchanged = list(entries)
            exchanged[i], exchanged[j] = entries[j], entries[i]
            changed.append(exchanged)
    for new in (*changed, [], entries[::-1]):
        check_noticed(EMITTED, (new, content[1]) if side == 0 else (content[0], new), named)


def test_a_repeated_argument_is_refused_by_name() -> None:
    arguments, results = declared(EMITTED)
    for index, argument in enumerate(EMITTED.arguments):
        repeated = [*arguments[: index + 1], *arguments[index:]]
        with pytest.raises(SignatureError, match=f"argument {argument.name!r}: the name occurs"):
            read((repeated, results), EMITTED)


@settings(max_examples=40)
@given(signatures())
@example(EMITTED)
def test_a_change_to_any_fact_is_noticed(signature: Signature) -> None:
    for key in signature.facts:
        without = {name: value for name, value in signature.facts.items() if name != key}
        for facts in (without, {**signature.facts, key: signature.facts[key] + "x"}):
            other = Signature(signature.graph, signature.arguments, signature.results, facts)
            assert (signature.difference(other) or "").startswith(f"{key}: ")
            assert (other.difference(signature) or "").startswith(f"{key}: ")


# What a signature says of itself


def test_another_version_is_refused() -> None:
    for facts in ({**EMITTED.facts, "version": "2"}, {}):
        other = Signature(EMITTED.graph, EMITTED.arguments, EMITTED.results, facts)
        with pytest.raises(SignatureError, match="version"):
            other.check()


def test_facts() -> None:
    assert EMITTED.fact("graph") == "prefill"
    assert EMITTED.number("vocab") == 96
    with pytest.raises(SignatureError, match=r"does not carry stablehand\.zzz"):
        EMITTED.fact("zzz")
    for text in ("", "-1", "1.0", "x", "\u0661", "\u00b2", " 1", "9" * 5000):
        with pytest.raises(SignatureError, match=r"stablehand\.vocab is "):
            Signature("decode", (), (), {"vocab": text}).number("vocab")
    reflection = {"stablehand.a": "1", "iree.abi.declaration": "x", "stablehand.b.c": "2"}
    assert facts_from_reflection(reflection) == {"a": "1", "b.c": "2"}


def test_roles_partition_the_arguments() -> None:
    assert [a for role in ROLES for a in WHOLE.by_role(role)] == list(WHOLE.arguments)
    assert [a.name for a in WHOLE.by_role("step")] == ["tokens", "start", "length"]


def test_bytes() -> None:
    assert TensorType((3, 4), "bf16").nbytes == 24
    assert TensorType((), "f32").elements == 1
    assert TensorType((5,), "i1").nbytes == 5


# Text that is no declaration

VALID = spelled(declared(WHOLE), WHOLE.graph)
BETWEEN = re.compile(r'("[^"]*"|\w+|.)')


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "func",
        "func @f",
        "func @f(",
        "func @f()",
        "func @f() ->",
        "func @f() -> (",
        "func @f(%x: tensor<4xf32>) -> ()",
        "func @f(%x: tensor<4xf32> {stablehand.name = 5}) -> ()",
        'func @f(%x: tensor<4xf32> {stablehand.name = "x"}) -> ()',
        "func @f() -> (%y: tensor<4xf32>)",
        'func @f() -> (%y: tensor<4xf32> {stablehand.name = "',
        'func @f() -> (%y: tensor<4xf64x> {stablehand.name = "y"})',
        f'func @f() -> (%y: tensor<{"9" * 5000}xf32> {{stablehand.name = "y"}})',
        f"func @f(%x: tensor<4xf32> {{a = {'9' * 5000}}}) -> ()",
        f"func @f(%x: tensor<4xf32> {'{a = ' * 50_000}",
        f"func @f(%x: tensor<4xf32> {{a = {'[' * 50_000}",
        "\0",
    ],
    ids=range(19),
)
def test_what_is_no_declaration_is_refused(text: str) -> None:
    with pytest.raises(SignatureError):
        Signature.from_declaration(text, {"stablehand.version": VERSION}).check()


@settings(max_examples=150)
@given(st.data())
def test_a_damaged_declaration_raises_nothing_else(data: st.DataObject) -> None:
    tokens = [match[0] for match in BETWEEN.finditer(VALID)]
    for _ in range(data.draw(st.integers(1, 3))):
        begin = data.draw(st.integers(0, len(tokens) - 1))
        end = data.draw(st.integers(begin, min(begin + 4, len(tokens))))
        tokens[begin:end] = data.draw(
            st.lists(st.one_of(st.sampled_from(tokens), st.text(max_size=3)), max_size=3)
        )
    try:
        Signature.from_declaration("".join(tokens), {"stablehand.version": VERSION}).check()
    except SignatureError as error:
        assert error.what


@settings(max_examples=300)
@given(st.text(st.sampled_from('func@%(){}[]-><:=,"\\ 4xf32tensor.')))
def test_arbitrary_text_raises_nothing_else(text: str) -> None:
    with pytest.raises(SignatureError):
        Signature.from_declaration("func @f(" + text, {}).check()
