"""Modules and buffers that do not belong together: any single change to an argument is refused by name.

Every field of every argument of two emitted graphs is changed in turn, in one of the two modules, as if it
had been compiled from another graph; and so is every weight that an archive was packed for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from stablehand.errors import SignatureError, TargetError
from stablehand.formats import Layout
from stablehand.loader.archive import read_archive, write_archive
from stablehand.loader.buffers import aligned
from stablehand.plan import Choices, Plan
from stablehand.runtime.engine import _buffer
from stablehand.runtime.program import check_interface, check_pair
from stablehand.signature import Argument, Signature, Source, TensorType
from stablehand.targets import named_target

GQA = Path(__file__).parent.parent / "references" / "gqa"
PLAN = Plan.make(GQA, Choices(weights="f16", chunk=16, context=40))
PREFILL, DECODE = (PLAN.emit(graph).signature for graph in ("prefill", "decode"))
SHARED_FACTS = ("config", "context", "chunk", "capacity", "batch", "activations", "kv", "overflow")
OWN_FACTS = {
    "graph": "which of the two it is, and checked to be",
    "version": "checked of each module as its signature is read",
    "target": "checked of each module against the device and the CPU",
    "vocab": "checked against its own logits, whose shape the two share",
    "weights": "the policy's text; what came of it stands in the arguments",
}
"""Facts that two modules need not share, and why."""


def changes(argument: Argument) -> Iterator[Argument]:
    """Every field of an argument, changed: name, role, dtype, shape, source (each part) and donation."""
    shape, dtype = argument.type.shape, argument.type.dtype
    yield replace(argument, name=argument.name + "x")
    yield replace(argument, role="table" if argument.role != "table" else "step")
    for other in ("f32", "f16", "bf16", "i32"):
        if other != dtype:
            yield replace(argument, type=TensorType(shape, other))
    for axis, size in enumerate(shape):
        for changed in (size + 1, size * 2, 1):
            if changed != size:
                new = (*shape[:axis], changed, *shape[axis + 1 :])
                yield replace(argument, type=TensorType(new, dtype))
    yield replace(argument, type=TensorType((*shape, 1), dtype))
    if argument.donated_to is not None:
        yield replace(argument, donated_to=argument.donated_to + 1)
    source = argument.source
    if source is not None:
        for field, value in {
            "weight": source.weight + "x",
            "shape": source.shape[::-1] if len(set(source.shape)) > 1 else (*source.shape, 2),
            "format": "bf16" if source.format != "bf16" else "f32",
            "layout": Layout(8, 2) if source.layout != Layout(8, 2) else Layout(),
            "component": source.component + "x",
        }.items():
            yield replace(argument, source=replace(source, **{field: value}))


def with_arguments(signature: Signature, arguments: list[Argument]) -> Signature:
    return replace(signature, arguments=tuple(arguments))


def refused(prefill: Signature, decode: Signature) -> str:
    """What an engine says of two such modules, before it has put anything on a device."""
    programs: list[Any] = [
        SimpleNamespace(path=Path(f"{name}.vmfb"), signature=signature)
        for name, signature in (("prefill", prefill), ("decode", decode))
    ]
    with pytest.raises(SignatureError) as caught:
        check_pair(*programs)
        for program in programs:
            check_interface(program)
    return str(caught.value)


def pair(side: int, changed: Signature) -> tuple[Signature, Signature]:
    return (changed, DECODE) if side == 0 else (PREFILL, changed)


@pytest.mark.parametrize("side", [0, 1], ids=["prefill", "decode"])
def test_any_change_to_an_argument_of_one_module_is_refused_by_name(side: int) -> None:
    signature, seen = (PREFILL, DECODE)[side], 0
    for index, argument in enumerate(signature.arguments):
        for changed in changes(argument):
            arguments = list(signature.arguments)
            arguments[index] = changed
            message = refused(*pair(side, with_arguments(signature, arguments)))
            assert repr(argument.name) in message or repr(changed.name) in message, message
            seen += 1
    assert seen > 300


@pytest.mark.parametrize("side", [0, 1], ids=["prefill", "decode"])
def test_order_and_count(side: int) -> None:
    arguments = list((PREFILL, DECODE)[side].arguments)
    shared = sum(argument.role != "step" for argument in arguments)
    for index, argument in enumerate(arguments):
        without = arguments[:index] + arguments[index + 1 :]
        # Where one is missing, what stands in its place is named, or the counts where it was the last.
        told = {repr(argument.name), f"shares {shared - 1} arguments", f"shares {shared} arguments"}
        told |= {repr(a.name) for a in arguments[index + 1 : index + 2]}
        message = refused(*pair(side, with_arguments((PREFILL, DECODE)[side], without)))
        assert any(piece in message for piece in told), message
        if index + 1 < shared:
            exchanged = [*arguments]
            exchanged[index : index + 2] = exchanged[index : index + 2][::-1]
            message = refused(*pair(side, with_arguments((PREFILL, DECODE)[side], exchanged)))
            assert repr(argument.name) in message or repr(arguments[index + 1].name) in message


def test_every_fact_is_shared_or_has_a_reason_not_to_be() -> None:
    """A fact that is added is decided upon."""
    assert {*SHARED_FACTS, *OWN_FACTS} == {*PREFILL.facts} == {*DECODE.facts}
    assert not {*SHARED_FACTS} & {*OWN_FACTS}


def test_every_field_is_changed() -> None:
    """A field that is added to arguments, sources or types is among the changes."""
    (weight,) = (a for a in DECODE.arguments if a.name == "layers.0.attn.q")
    (state,) = (a for a in DECODE.arguments if a.name == DECODE.by_role("state")[0].name)
    found: set[tuple[type, str]] = set()

    def compare(one: Any, other: Any) -> None:
        for field in fields(one):
            before, after = getattr(one, field.name), getattr(other, field.name)
            if before != after:
                found.add((type(one), field.name))
                if is_dataclass(before) and is_dataclass(after):
                    compare(before, after)

    for argument in (weight, state):
        for changed in changes(argument):
            compare(argument, changed)
    kinds = (Argument, TensorType, Source, Layout)
    assert found == {(kind, field.name) for kind in kinds for field in fields(kind)}


def test_a_version_and_a_target_that_we_do_not_know() -> None:
    with pytest.raises(SignatureError, match="0"):
        replace(DECODE, facts={**DECODE.facts, "version": "0"}).check()
    with pytest.raises(TargetError, match="no such thing"):
        named_target("no such thing")


@pytest.mark.parametrize("key", SHARED_FACTS)
def test_a_fact_that_the_two_do_not_share(key: str) -> None:
    value = DECODE.facts[key]
    other = str(int(value) + 1) if value.isdigit() and key != "config" else value + "x"
    changed = replace(DECODE, facts={**DECODE.facts, key: other})
    assert f"was emitted for {key} {value}" in refused(PREFILL, changed)


def test_logits_of_another_shape_or_name() -> None:
    first, *rest = DECODE.results
    for changed in (
        replace(first, name="scores"),
        replace(first, type=TensorType((1, 95), "f32")),
        replace(first, type=TensorType((2, 96), "f32")),
    ):
        message = refused(PREFILL, replace(DECODE, results=(changed, *rest)))
        assert "decode.vmfb" in message and repr(changed.name) in message


def test_what_is_not_changed_is_not_refused() -> None:
    with pytest.raises(pytest.fail.Exception):
        refused(PREFILL, DECODE)


def test_an_archive_packed_for_any_other_weight_is_refused_by_name(tmp_path: Path) -> None:
    buffers = [
        (a, aligned(a.type.shape, a.type.dtype, zeros=True)) for a in DECODE.by_role("weight")
    ]
    path = tmp_path / "w.irpa"
    write_archive(path, DECODE, buffers)
    assert len(read_archive(path, DECODE)) == len(buffers)
    for index, (argument, _) in enumerate(buffers):
        for changed in changes(argument):
            if changed.role != "weight":
                continue
            arguments = list(DECODE.arguments)
            arguments[index] = changed
            with pytest.raises(SignatureError) as caught:
                read_archive(path, with_arguments(DECODE, arguments))
            assert repr(changed.name) in str(caught.value)


def test_a_buffer_of_any_other_type_is_refused_by_name() -> None:
    for argument in DECODE.arguments:
        if argument.role in ("weight", "table"):
            shape = argument.type.shape
            for wrong in (
                np.zeros(shape, np.int8),
                np.zeros((*shape, 1), np.float16),
                np.zeros(shape[::-1] if len(set(shape)) > 1 else (*shape, 2), np.float32),
            ):
                with pytest.raises(SignatureError, match=repr(argument.name).replace(".", r"\.")):
                    _buffer({argument.name: wrong}, argument)
