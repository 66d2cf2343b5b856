"""Groups of products of several rows: kernels and definitions against float64, over generated shapes."""

from __future__ import annotations

from typing import Any

import pytest
from conftest import module_of
from emulation import on_this_cpu
from groups import MATRICES, Group, contract
from hypothesis import example, given
from hypothesis import strategies as st
from running import shapes
from test_cpu_linear import TARGETS

from stablehand.compiler.kernels.cpu_rows import Run, runs_of
from stablehand.compiler.lower import lower
from stablehand.emit.matrix import Storage
from stablehand.formats import Layout
from stablehand.targets import named_target


@shapes(12)
@given(
    operation=st.sampled_from(["qkv", "gate_up", "residual"]),
    rows=st.integers(2, 40),
    tiles=st.lists(st.integers(1, 9), min_size=3, max_size=3),
    columns=st.integers(1, 20),
    form=st.sampled_from(["f32", "f16", "bf16"]),
    norm=st.sampled_from(["f32", "f16", "bf16"]),
    activations=st.sampled_from(["f32", "f16", "bf16"]),
    lanes=st.sampled_from([8, 16]),
)
@example("qkv", 29, [70, 1, 3], 1, "f16", "f32", "f32", 16)
@example("gate_up", 2, [65, 1, 1], 80, "bf16", "bf16", "bf16", 16)
@example("residual", 15, [131, 1, 1], 128, "bf16", "f32", "f32", 8)
@example("qkv", 33, [4, 3, 3], 66, "bf16", "bf16", "bf16", 16)
def test_within_the_bar(
    run_contract: Any,
    operation: str,
    rows: int,
    tiles: list[int],
    columns: int,
    form: str,
    norm: str,
    activations: str,
    lanes: int,
) -> None:
    if operation == "gate_up":
        tiles = [tiles[0]] * 2
    stored = [
        Storage((lanes * count, 16 * columns), form, Layout(lanes, 1))
        for count in tiles[: len(MATRICES[operation])]
    ]
    group = Group.random(operation, stored, norm, activations, rows)
    pairs = lanes == 16 and activations == form == "bf16"
    rewrite = on_this_cpu if pairs else None
    found, lowered = run_contract(group.facts, TARGETS[lanes], "auto", group.operands, rewrite)
    prefix = "cpu_bf16_rows" if pairs else "cpu_rows"
    assert [use.kernel.name for use in lowered.uses] == [f"{prefix}_{operation}"]
    assert lowered.text.count(b"flow.dispatch") == 2
    defined, _ = run_contract(group.facts, TARGETS[lanes], "off", group.operands)
    group.check(found, defined)


@pytest.mark.parametrize(
    ("operation", "form", "lanes", "activations"),
    [
        ("gate_up", "f32", 8, "f32"),
        ("residual", "f16", 8, "f32"),
        ("qkv", "bf16", 8, "f32"),
        ("residual", "f32", 16, "f32"),
        ("qkv", "f16", 16, "f32"),
        ("gate_up", "bf16", 16, "f32"),
        ("residual", "bf16", 16, "bf16"),
        ("gate_up", "bf16", 16, "bf16"),
        ("qkv", "bf16", 16, "bf16"),
    ],
)
def test_extremes(
    run_contract: Any, operation: str, form: str, lanes: int, activations: str
) -> None:
    """Subnormals, large numbers, infinities and NaN go where the definition sends them."""
    stored = [Storage((32, 64), form, Layout(lanes, 1))] * len(MATRICES[operation])
    group = Group.random(operation, stored, activations=activations, rows=5)
    group.spoil()
    rewrite = on_this_cpu if activations == "bf16" else None
    found, lowered = run_contract(group.facts, TARGETS[lanes], "auto", group.operands, rewrite)
    prefix = "cpu_rows" if rewrite is None else "cpu_bf16_rows"
    assert [use.kernel.name for use in lowered.uses] == [f"{prefix}_{operation}"]
    defined, _ = run_contract(group.facts, TARGETS[lanes], "off", group.operands)
    group.check_extremes(found, defined)


@pytest.mark.parametrize(
    ("target", "activations", "form", "kernels"),
    [
        ("cpu:znver3", "bf16", "bf16", ["cpu_rows_gate_up"]),
        ("cpu:znver4", "bf16", "f16", ["cpu_rows_gate_up"]),
        ("cpu:sapphirerapids", "bf16", "bf16", ["cpu_amx_rows"]),
        ("cpu:sapphirerapids", "f32", "bf16", ["cpu_rows_gate_up"]),
        ("cpu:x86-64", "f32", "bf16", []),
    ],
)
def test_who_takes_a_group(target: str, activations: str, form: str, kernels: list[str]) -> None:
    named = named_target(target)
    storage = Storage((64, 64), form, Layout(max(named.lanes, 8), 1))
    text, _ = module_of(contract("gate_up", [storage] * 2, "f32", activations, 32))
    uses = lower(text.encode(), named).uses
    assert [use.kernel.name for use in uses] == kernels


@pytest.mark.parametrize("most", [4, 14])
@pytest.mark.parametrize("rows", [1, 13, 14, 15, 32, 64, 128, 511])
def test_rows_are_split_evenly(rows: int, most: int) -> None:
    runs = runs_of(rows, most)
    sizes = [run.size for run in runs for _ in range(run.count)]
    assert sum(sizes) == rows and len(sizes) == -(-rows // most)
    assert max(sizes) <= most and max(sizes) - min(sizes) <= 1
    place = Run(0, 0, 0, 0)
    for run in runs:
        assert (run.first, run.row) == (
            place.first + place.count,
            place.row + place.count * place.size,
        )
        place = run
