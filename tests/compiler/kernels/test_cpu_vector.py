"""Products of one row in groups: kernels and definitions against float64, over generated shapes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from test_cpu_linear import TARGETS, dense, packed

from stablehand.emit.matrix import Storage
from stablehand.formats import Layout
from stablehand.targets import named_target

EPS = 1e-5
MATRICES = {"qkv": ("q", "k", "v"), "gate_up": ("gate", "up"), "residual": ("weight",)}
VERSIONS = {"qkv": 3, "gate_up": 3, "residual": 2}


def contract(
    operation: str,
    stored: list[Storage],
    norm: str = "f32",
    activations: str = "f32",
    rows: int = 1,
) -> dict[str, Any]:
    facts = {
        "operation": operation,
        "version": VERSIONS[operation],
        "rows": rows,
        "activations": activations,
        "accumulator": "f32",
        **{n: s.contract for n, s in zip(MATRICES[operation], stored, strict=True)},
    }
    return facts if operation == "residual" else {**facts, "norm": norm, "eps": "1.000000e-05"}


def operands(operation: str, stored: list[Storage], norm: str, seed: int) -> list[np.ndarray]:
    rng = np.random.default_rng(seed)
    weights = [dense(rng, s.shape, s.format) for s in stored]
    x = dense(rng, (1, stored[0].shape[1]), "f32")
    if operation == "residual":
        return [x, weights[0], dense(rng, (1, stored[0].shape[0]), "f32")]
    return [x, dense(rng, (stored[0].shape[1],), norm), *weights]


def exact(operation: str, given_: list[np.ndarray]) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """In float64: the results, and for each the bar |y - y64| of one f32-accumulated product."""
    x, *rest = (a.astype(np.float64) for a in given_)
    unit = 2.0**-24 * (x.size + 2)
    if operation == "residual":
        weight, stream = rest
        y = x @ weight.T
        return [y + stream], [unit * (np.abs(x) @ np.abs(weight).T) + 2.0**-23 * np.abs(y + stream)]
    norm, *weights = rest
    h = x / np.sqrt((x**2).mean() + EPS) * norm
    # Three more roundings, in the norm.
    bars = [(unit + 2.0**-21) * (np.abs(h) @ np.abs(w).T) for w in weights]
    products = [h @ w.T for w in weights]
    if operation == "qkv":
        return products, bars
    gate, up = products
    share = 1 / (1 + np.exp(-gate))
    # silu's slope is below 1.1; exp and the division cost a few units in the last place.
    bar = 1.1 * bars[0] * np.abs(up) + bars[1] * np.abs(gate * share)
    return [gate * share * up], [bar + 2.0**-20 * np.abs(gate * share * up)]


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    operation=st.sampled_from(["qkv", "gate_up", "residual"]),
    blocks=st.lists(st.integers(1, 9), min_size=3, max_size=3),
    columns=st.integers(1, 20),
    form=st.sampled_from(["f32", "f16", "bf16"]),
    norm=st.sampled_from(["f32", "f16", "bf16"]),
    lanes=st.sampled_from([8, 16]),
    wide=st.booleans(),
)
@example("qkv", [70, 1, 3], 1, "f16", "f32", 8, False)
@example("gate_up", [65, 1, 1], 40, "f16", "f32", 8, False)
@example("residual", [130, 1, 1], 128, "bf16", "f32", 8, False)
def test_within_the_bar(
    run_contract: Any,
    operation: str,
    blocks: list[int],
    columns: int,
    form: str,
    norm: str,
    lanes: int,
    wide: bool,
) -> None:
    tile = 2 * lanes if wide and lanes == 8 else lanes
    if operation == "gate_up":
        blocks = [blocks[0]] * 2
    stored = [
        Storage((4 * tile * count, 16 * columns), form, Layout(tile, 1))
        for count in blocks[: len(MATRICES[operation])]
    ]
    given_ = operands(operation, stored, norm, seed=columns)
    facts = contract(operation, stored, norm)
    first = 1 if operation == "residual" else 2
    put = list(given_)
    for i, storage in enumerate(stored):
        put[first + i] = packed(given_[first + i], storage)
    found, lowered = run_contract(facts, TARGETS[lanes], "auto", put)
    assert [use.kernel.name for use in lowered.uses] == [f"cpu_vector_{operation}"]
    assert lowered.text.count(b"flow.dispatch") == 1
    defined, _ = run_contract(facts, TARGETS[lanes], "off", put)
    for sides in (found, defined):
        for y, y64, bar in zip(sides, *exact(operation, given_), strict=True):
            assert y.shape == y64.shape
            assert np.all(np.abs(y - y64) <= bar)


def test_extremes(run_contract: Any) -> None:
    """Gates far from zero, an input of zeros, infinite and NaN weights: as the definition has it."""
    storage = Storage((64, 32), "f16", Layout(8, 1))
    rng = np.random.default_rng(0)
    x, gate, up = dense(rng, (1, 32), "f32"), *(dense(rng, (64, 32), "f16") for _ in range(2))
    gate[:2], gate[2], gate[3, 1], up[4, 2] = 1000.0, -1000.0, np.inf, np.nan
    facts = contract("gate_up", [storage, storage])
    for row in (x, np.zeros_like(x)):
        put = [row, np.ones(32, np.float32), packed(gate, storage), packed(up, storage)]
        (found,), _ = run_contract(facts, TARGETS[8], "auto", put)
        (defined,), _ = run_contract(facts, TARGETS[8], "off", put)
        np.testing.assert_array_equal(np.isnan(found), np.isnan(defined))
        fine = np.isfinite(defined)
        np.testing.assert_array_equal(np.isfinite(found), fine)
        np.testing.assert_allclose(found[fine], defined[fine], rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize(
    ("out", "columns", "bias", "activations", "rows", "target"),
    [
        (30, 32, None, "f32", 1, "cpu:znver3"),
        (32, 12, None, "f32", 1, "cpu:znver3"),
        (32, 32, "f32", "f32", 1, "cpu:znver3"),
        (32, 32, None, "bf16", 1, "cpu:znver3"),
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
