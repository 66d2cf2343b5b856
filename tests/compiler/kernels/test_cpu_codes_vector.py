"""One row over codes, and groups of products of any rows: against float64, over generated shapes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from groups import Group
from hypothesis import example, given
from hypothesis import strategies as st
from packing import (
    CPUS,
    Parts,
    bar,
    blocks_of,
    numbers,
    packed_parts,
    parts_at_ends,
    quantised,
    random_parts,
    rows_of,
)
from running import shapes

from stablehand.compiler.kernels.codes import CODES
from stablehand.emit import contractions  # noqa: F401  (its definitions)
from stablehand.emit.matrix import Storage
from stablehand.formats import Layout
from stablehand.targets import named_target

TARGET = named_target("cpu:znver4")
EPS = 1e-5
FORMS = st.sampled_from(list(CODES))
CPU = st.sampled_from(CPUS)
ROWS = st.sampled_from([1, 1, 2, 15])
HALVED = ("q2_k", "q3_k", "q6_k")
"""Formats with a scale for every 16 inputs."""
RELAXED = shapes(12)
MATRICES = {"qkv": ("q", "k", "v"), "gate_up": ("gate", "up"), "residual": ("weight",)}


def contract(operation: str, version: int, **facts: Any) -> dict[str, Any]:
    common = {"rows": 1, "activations": "q8", "accumulator": "f32"}
    return {"operation": operation, "version": version, **common, **facts}


def matrix(rng: np.random.Generator, storage: Storage) -> tuple[list[np.ndarray], np.ndarray]:
    """Its buffers, and its numbers in float64."""
    parts: Parts = random_parts(rng, storage)
    return packed_parts(parts, storage), rows_of(parts, storage.format).astype(np.float64)


@RELAXED
@given(
    form=FORMS,
    out=st.integers(1, 200),
    groups=st.integers(1, 9),
    bias=st.sampled_from([None, "f32", "bf16"]),
    cpu=CPU,
)
def test_a_product(
    run_contract: Any, form: str, out: int, groups: int, bias: str | None, cpu: str
) -> None:
    target = named_target(f"cpu:{cpu}")
    storage = blocks_of(form, out, groups, target, bias)
    rng = np.random.default_rng(out)
    codes, scales, sums = quantised(rng.standard_normal((1, storage.shape[1])))
    buffers, weights = matrix(rng, storage)
    added = [] if bias is None else [np.ones(out, np.float32)]
    facts = contract("linear", 2, weight=storage.contract)
    operands = [codes, scales, sums, *buffers, *added]
    (found,), lowered = run_contract(facts, target, "auto", operands)
    assert [use.kernel.name for use in lowered.uses] == ["cpu_q8_vector"]
    x = numbers(codes, scales)
    exact = x @ weights.T
    limit = bar(x, weights)
    if added:
        exact, limit = exact + 1, limit + 2.0**-23 * np.abs(exact + 1)
    assert found.shape == (1, out)
    assert np.all(np.abs(found - exact) <= limit)


@pytest.mark.parametrize("form", CODES)
@pytest.mark.parametrize("cpu", ["znver4", "haswell"])
def test_the_ends_of_the_codes(run_contract: Any, form: str, cpu: str) -> None:
    """Exact all the same."""
    target = named_target(f"cpu:{cpu}")
    storage = blocks_of(form, 64, 8, target)
    for low in (True, False):
        parts = parts_at_ends(storage, low=low)
        weights = rows_of(parts, form).astype(np.float64)
        columns = storage.shape[1]
        for code in (127, -127):
            codes = np.full((1, columns), code, np.int8)
            sums = np.full((1, columns // 16), 16 * code, np.int32)
            scales = np.ones((1, columns // 32), np.float32)
            operands = [codes, scales, sums, *packed_parts(parts, storage)]
            facts = contract("linear", 2, weight=storage.contract)
            (found,), _ = run_contract(facts, target, "auto", operands)
            exact = codes.astype(np.float64) @ weights.T
            assert np.all(np.abs(found - exact) <= 2.0**-22 * np.abs(exact))


@pytest.mark.parametrize("cpu", ["znver4", "haswell"])
@pytest.mark.parametrize(("rows", "width"), [(1, 32), (1, 2048), (5, 96)])
def test_codes_are_the_definitions(run_contract: Any, rows: int, width: int, cpu: str) -> None:
    target = named_target(f"cpu:{cpu}")
    rng = np.random.default_rng(0)
    x = (rng.standard_normal((rows, width)) * 10.0 ** rng.integers(-30, 30, (rows, 1))).astype("f4")
    x[0, :16] = 0
    x[-1, -32:] = 0
    facts = {"operation": "quantize_q8", "version": 1, "rows": rows, "width": width}
    found, lowered = run_contract(facts, target, "auto", [x])
    assert [use.kernel.name for use in lowered.uses] == ["cpu_quantise"]
    defined, _ = run_contract(facts, target, "off", [x])
    for one, other, expected in zip(found, defined, quantised(x), strict=True):
        np.testing.assert_array_equal(one, other)
        np.testing.assert_array_equal(one, expected)


@pytest.mark.parametrize("cpu", ["znver4", "haswell"])
def test_ties_go_to_even_codes(run_contract: Any, cpu: str) -> None:
    halves = np.arange(-126.5, 127, 1, np.float32)
    x = np.full((1, 288), 127, np.float32)
    # A code of 127 in each group makes its scale 1.
    x[0, np.flatnonzero(np.arange(288) % 32)[: halves.size]] = halves
    facts = {"operation": "quantize_q8", "version": 1, "rows": 1, "width": 288}
    (codes, scales, _), _ = run_contract(facts, named_target(f"cpu:{cpu}"), "auto", [x])
    np.testing.assert_array_equal(scales, 1)
    np.testing.assert_array_equal(codes, np.rint(x))


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_what_is_not_finite_does_not_vanish(run_contract: Any, bad: float) -> None:
    x = np.ones((1, 64), np.float32)
    x[0, 7] = bad
    facts = {"operation": "quantize_q8", "version": 1, "rows": 1, "width": 64}
    (_, scales, _), _ = run_contract(facts, TARGET, "auto", [x])
    assert not np.isfinite(scales[0, 0]) and scales[0, 1] == np.float32(1) / np.float32(127)


def exact(
    operation: str, h: np.ndarray, weights: list[np.ndarray]
) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Products of a normalised row in float64, and bars for codes that may differ near a tie."""
    codes, scales, _ = quantised(h)
    x = numbers(codes, scales)
    scaled = h / np.repeat(scales.astype(np.float64), 32, axis=1)
    near = np.abs(np.abs(scaled - np.floor(scaled)) - 0.5) < 1e-3
    slack = np.where(near, np.repeat(scales, 32, axis=1), 0).astype(np.float64)
    # The scale itself may differ by some units in its last place.
    bars = [bar(x, w) + slack @ np.abs(w).T + 2.0**-20 * (np.abs(x) @ np.abs(w).T) for w in weights]
    products = [x @ w.T for w in weights]
    if operation == "qkv":
        return products, bars
    gate, up = products
    with np.errstate(over="ignore"):
        share = 1 / (1 + np.exp(-gate))
    limit = 1.1 * bars[0] * (np.abs(up) + bars[1]) + bars[1] * np.abs(gate * share)
    return [gate * share * up], [limit + 2.0**-20 * np.abs(gate * share * up)]


@RELAXED
@given(
    operation=st.sampled_from(["qkv", "gate_up"]),
    forms=st.lists(FORMS, min_size=3, max_size=3),
    blocks=st.lists(st.integers(1, 5), min_size=3, max_size=3),
    groups=st.integers(1, 9),
    norm=st.sampled_from(["f32", "f16"]),
    result=st.sampled_from(["f32", "q8"]),
    rows=ROWS,
    cpu=CPU,
)
@example("qkv", ["q4_k", "q4_k", "q6_k"], [3, 1, 1], 8, "f32", "f32", 15, "znver4")
@example("gate_up", ["q4_0"] * 3, [33, 1, 1], 2, "f32", "q8", 2, "haswell")
def test_groups_of_products(
    run_contract: Any,
    operation: str,
    forms: list[str],
    blocks: list[int],
    groups: int,
    norm: str,
    result: str,
    rows: int,
    cpu: str,
) -> None:
    names = MATRICES[operation]
    target = named_target(f"cpu:{cpu}")
    columns = max(blocks_of(form, 32, groups, target).shape[1] for form in forms)
    outs = blocks if operation == "qkv" else blocks[:1] * 2
    stored = [
        Storage((32 * out, columns), form, target.code_layout)
        for out, form in zip(outs, forms, strict=False)
    ]
    rng = np.random.default_rng(groups)
    made = [matrix(rng, storage) for storage in stored]
    x = rng.standard_normal((rows, columns)).astype(np.float32)
    # Small, so that gates are of any sign and not all at the ends.
    weight = (0.01 * rng.standard_normal(columns)).astype("f2" if norm == "f16" else "f4")
    facts = contract(
        operation,
        3,
        **{name: s.contract for name, s in zip(names, stored, strict=True)},
        norm=norm,
        eps="1.000000e-05",
        rows=rows,
        **({"result": result} if operation == "gate_up" else {}),
    )
    operands = [x, weight, *(buffer for buffers, _ in made for buffer in buffers)]
    found, lowered = run_contract(facts, target, "auto", operands)
    several = "vector" if rows == 1 else "rows"
    assert [use.kernel.name for use in lowered.uses] == [f"cpu_q8_{several}_{operation}"]
    # Of several rows: the norm with the codes, one packing for each kind of sums, products, SwiGLU.
    kinds = len({s.form.name in HALVED for s in stored})
    more = kinds + len(stored) + (operation == "gate_up")
    assert lowered.text.count(b"flow.dispatch") == (2 if rows == 1 else 1 + more)
    inverse = 1 / np.sqrt((x.astype(np.float64) ** 2).mean(axis=1, keepdims=True) + EPS)
    expected, limits = exact(
        operation, x * inverse * weight.astype(np.float64), [w for _, w in made]
    )
    if operation == "gate_up" and result == "q8":
        codes, scales, sums = found
        np.testing.assert_array_equal(
            sums, codes.reshape(rows, -1, 16).sum(axis=-1, dtype=np.int32)
        )
        step = np.repeat(scales.astype(np.float64), 32, axis=1)
        found, limits = [numbers(codes, scales)], [limits[0] + 0.51 * step]
    for y, y64, limit in zip(found, expected, limits, strict=True):
        assert y.shape == y64.shape
        assert np.all(np.abs(y - y64) <= limit)


@RELAXED
@given(form=FORMS, blocks=st.integers(1, 9), groups=st.integers(1, 9), cpu=CPU)
def test_a_product_and_its_residual(
    run_contract: Any, form: str, blocks: int, groups: int, cpu: str
) -> None:
    target = named_target(f"cpu:{cpu}")
    storage = blocks_of(form, target.lanes * blocks, groups, target)
    rng = np.random.default_rng(groups)
    codes, scales, sums = quantised(rng.standard_normal((1, storage.shape[1])))
    buffers, weights = matrix(rng, storage)
    stream = rng.standard_normal((1, storage.shape[0])).astype(np.float32)
    facts = contract("residual", 2, weight=storage.contract)
    operands = [codes, scales, sums, *buffers, stream]
    (found,), lowered = run_contract(facts, target, "auto", operands)
    assert [use.kernel.name for use in lowered.uses] == ["cpu_q8_vector_residual"]
    assert lowered.text.count(b"flow.dispatch") == 1
    x = numbers(codes, scales)
    y64 = stream + x @ weights.T
    assert np.all(np.abs(found - y64) <= bar(x, weights) + 2.0**-23 * np.abs(y64))


@RELAXED
@given(
    operation=st.sampled_from(["qkv", "gate_up", "residual"]),
    forms=st.lists(FORMS, min_size=3, max_size=3),
    blocks=st.lists(st.integers(1, 9), min_size=3, max_size=3),
    groups=st.integers(1, 9),
    activations=st.sampled_from(["f32", "bf16", "f16"]),
    rows=ROWS,
    cpu=CPU,
)
@example("qkv", ["q4_k", "q4_k", "q6_k"], [3, 1, 1], 8, "f32", 15, "znver4")
@example("gate_up", ["q8_0"] * 3, [33, 1, 1], 2, "f16", 2, "haswell")
def test_groups_of_floats(
    run_contract: Any,
    operation: str,
    forms: list[str],
    blocks: list[int],
    groups: int,
    activations: str,
    rows: int,
    cpu: str,
) -> None:
    target = named_target(f"cpu:{cpu}")
    columns = max(blocks_of(form, 32, groups, target).shape[1] for form in forms)
    outs = blocks if operation == "qkv" else blocks[:1] * 2
    stored = [
        Storage((32 * out, columns), form, target.code_layout)
        for _, out, form in zip(MATRICES[operation], outs, forms, strict=False)
    ]
    pairs = activations == "bf16" and "avx512bf16" in target.abilities
    if operation == "residual" or pairs:
        rows = 1  # groups of more fall to their products
    group = Group.random(operation, stored, activations=activations, rows=rows)
    found, lowered = run_contract(group.facts, target, "auto", group.operands)
    several = "vector" if rows == 1 else "rows"
    assert [use.kernel.name for use in lowered.uses] == [f"cpu_codes_{several}_{operation}"]
    expected, limits = group.exact()
    # Half the distance of f16's least numbers; and beyond its greatest lies infinity.
    least, most = (2.0**-25, 2.0**15) if activations == "f16" else (0, np.inf)
    for y, y64, limit in zip(found, expected, limits, strict=True):
        assert y.shape == y64.shape
        assert np.all((np.abs(y - y64) <= limit + least) | (np.abs(y64) > most))


@pytest.mark.parametrize(
    ("target", "layout"),
    [
        ("cpu:znver3", Layout(16, 4)),
        ("cpu:x86-64", Layout(16, 4)),
        ("cpu:znver4", Layout(16, 1)),
        ("cpu:znver4", Layout(8, 4)),
    ],
)
def test_what_they_do_not_serve(run_contract: Any, target: str, layout: Layout) -> None:
    storage = Storage((64, 64), "q8_0", layout)
    rng = np.random.default_rng(0)
    parts = random_parts(rng, storage)
    codes, scales, sums = quantised(rng.standard_normal((1, 64)))
    facts = contract("linear", 2, weight=storage.contract)
    operands = [codes, scales, sums, *packed_parts(parts, storage)]
    _, lowered = run_contract(facts, named_target(target), "auto", operands)
    assert lowered.uses == ()
