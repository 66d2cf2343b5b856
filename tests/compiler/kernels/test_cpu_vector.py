"""Products of one row in groups: kernels and definitions against float64, over generated shapes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from groups import MATRICES, Group, contract
from hypothesis import example, given
from hypothesis import strategies as st
from running import shapes
from test_cpu_linear import TARGETS, packed

from stablehand.emit.matrix import Storage
from stablehand.formats import Layout
from stablehand.targets import named_target


@shapes(16)
@given(
    operation=st.sampled_from(list(MATRICES)),
    tiles=st.lists(st.integers(1, 35), min_size=3, max_size=3),
    columns=st.integers(1, 20),
    form=st.sampled_from(["f32", "f16", "bf16"]),
    norm=st.sampled_from(["f32", "f16", "bf16"]),
    activations=st.sampled_from(["f32", "f16", "bf16"]),
    bias=st.sampled_from([None, "f32", "bf16"]),
    lanes=st.sampled_from([8, 16]),
    wide=st.booleans(),
)
@example("qkv", [280, 4, 12], 1, "f16", "f32", "f32", None, 8, False)
@example("gate_up", [260, 1, 1], 40, "f16", "f32", "bf16", "f32", 8, False)
@example("residual", [520, 1, 1], 128, "bf16", "f32", "f32", None, 8, False)
@example("gate_up", [2, 2, 2], 510, "bf16", "bf16", "f16", None, 16, False)
@example("linear", [3001, 1, 1], 8, "bf16", "f32", "bf16", "bf16", 16, False)
def test_within_the_bar(
    run_contract: Any,
    operation: str,
    tiles: list[int],
    columns: int,
    form: str,
    norm: str,
    activations: str,
    bias: str | None,
    lanes: int,
    wide: bool,
) -> None:
    tile = 2 * lanes if wide and lanes == 8 else lanes
    if operation == "gate_up":
        tiles = [tiles[0]] * 2
    stored = [
        Storage((tile * count, 16 * columns), form, Layout(tile, 1), bias)
        for count in tiles[: len(MATRICES[operation])]
    ]
    group = Group.random(operation, stored, norm, activations)
    found, lowered = run_contract(group.facts, TARGETS[lanes], "auto", group.operands)
    assert [use.kernel.name for use in lowered.uses] == [f"cpu_vector_{operation}"]
    assert lowered.text.count(b"flow.dispatch") == 1
    defined, _ = run_contract(group.facts, TARGETS[lanes], "off", group.operands)
    group.check(found, defined)


@pytest.mark.parametrize("lanes", [8, 16])
@pytest.mark.parametrize("form", ["f32", "f16", "bf16"])
def test_extremes(run_contract: Any, form: str, lanes: int) -> None:
    """Gates far from zero, subnormal, infinite and NaN weights; a row of zeros and one with an infinity."""
    group = Group.random("gate_up", [Storage((64, 32), form, Layout(lanes, 1))] * 2)
    x = group.x.copy()
    group.spoil()
    infinite = x.copy()
    infinite[0, 7] = np.inf
    for group.x in (x, np.zeros_like(x), infinite):
        found, lowered = run_contract(group.facts, TARGETS[lanes], "auto", group.operands)
        assert [use.kernel.name for use in lowered.uses] == ["cpu_vector_gate_up"]
        defined, _ = run_contract(group.facts, TARGETS[lanes], "off", group.operands)
        group.check_extremes(found, defined)


@pytest.mark.parametrize(
    ("out", "columns", "bias", "activations", "rows", "target"),
    [
        (30, 32, None, "f32", 1, "cpu:znver3"),
        (32, 12, None, "f32", 1, "cpu:znver3"),
        (32, 32, None, "f32", 1, "cpu:x86-64"),
        (32, 32, None, "f32", 2, "cpu:x86-64"),
    ],
)
def test_what_they_do_not_serve(
    run_contract: Any,
    out: int,
    columns: int,
    bias: str | None,
    activations: str,
    rows: int,
    target: str,
) -> None:
    storage = Storage((out, columns), "f16", Layout(8, 1), bias)
    facts = contract("residual", [storage], activations=activations, rows=rows)
    put = [
        np.ones((rows, columns), np.float32),
        packed(np.ones((out, columns), np.float16), storage),
        *([] if bias is None else [np.zeros(out, np.float32)]),
        np.ones((rows, out), np.float32),
    ]
    (found,), lowered = run_contract(facts, named_target(target), "auto", put)
    assert lowered.uses == ()
    np.testing.assert_array_equal(found.astype(np.float32), np.full((rows, out), columns + 1.0))
