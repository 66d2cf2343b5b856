"""Weights of a byte each: kernels against float64 of the decoded weights, over generated shapes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from groups import EPS, contract
from hypothesis import example, given
from hypothesis import strategies as st
from packing import bar, linear_contract, packed_parts, random_parts, rows_of
from running import shapes

from stablehand.compiler.kernels.cpu_bytes import BYTES
from stablehand.emit import contractions  # noqa: F401  (its definitions)
from stablehand.emit.matrix import Storage
from stablehand.formats import Layout
from stablehand.loader.convert import NUMPY
from stablehand.targets import named_target

TARGETS = {8: named_target("cpu:znver3"), 16: named_target("cpu:znver4")}
RELAXED = shapes(14)
LANES = st.sampled_from([8, 16])
FORMS = st.sampled_from(list(BYTES))


@RELAXED
@given(
    form=FORMS,
    lanes=LANES,
    rows=st.sampled_from([1, 1, 2, 15, 33]),
    tiles=st.integers(1, 9),
    inputs=st.integers(1, 24),
    activations=st.sampled_from(["f32", "bf16", "f16"]),
    bias=st.sampled_from([None, None, "f32", "bf16"]),
)
@example("f8_e4m3_128", 16, 1, 3, 24, "f32", None)
@example("f8_e4m3_128", 16, 15, 3, 17, "f32", "f32")
@example("f8_e4m3", 8, 1, 5, 3, "bf16", "bf16")
@example("f8_e4m3", 16, 64, 8, 20, "f32", None)
@example("int8", 8, 1, 5, 3, "f16", "f32")
@example("int8", 16, 1, 9, 24, "f32", None)
@example("int8", 8, 33, 2, 5, "bf16", None)
@example("int8", 16, 64, 8, 20, "f32", "f32")
def test_a_product_is_within_the_bar(
    run_contract: Any,
    form: str,
    lanes: int,
    rows: int,
    tiles: int,
    inputs: int,
    activations: str,
    bias: str | None,
) -> None:
    storage = Storage((tiles * lanes, inputs * 16), form, Layout(lanes, 1), bias)
    rng = np.random.default_rng(rows)
    x = rng.standard_normal((rows, storage.shape[1])).astype(NUMPY[activations])
    parts = random_parts(rng, storage)
    operands = [x, *packed_parts(parts, storage)]
    x64, weights = x.astype(np.float64), rows_of(parts, form).astype(np.float64)
    exact, limit = x64 @ weights.T, bar(x64, weights)
    if bias is not None:
        added = rng.standard_normal(storage.shape[0]).astype(NUMPY[bias])
        operands.append(added)
        exact = exact + added.astype(np.float64)
        limit = limit + 2.0**-23 * np.abs(exact)
    facts = linear_contract(rows, storage, activations)
    (found,), lowered = run_contract(facts, TARGETS[lanes], "auto", operands)
    name = "cpu_bytes_vector_linear" if rows == 1 else "cpu_bytes_rows"
    assert [use.kernel.name for use in lowered.uses] == [name]
    assert found.shape == exact.shape
    assert np.all(np.abs(found - exact) <= limit)


@pytest.mark.parametrize("form", BYTES)
@pytest.mark.parametrize("lanes", TARGETS)
@pytest.mark.parametrize("operation", ["qkv", "gate_up", "residual"])
@pytest.mark.parametrize("activations", ["f32", "f16"])
def test_groups_are_what_their_products_are(
    run_contract: Any, form: str, lanes: int, operation: str, activations: str
) -> None:
    """Against the definition, whose products are against float64 elsewhere."""
    inputs = 16 * 19
    shapes = {"qkv": (64, 32, 32), "gate_up": (48, 48), "residual": (inputs,)}[operation]
    stored = [Storage((out, inputs), form, Layout(lanes, 1)) for out in shapes]
    rng = np.random.default_rng(3)
    x = rng.standard_normal((1, inputs)).astype(NUMPY[activations])
    operands = [x]
    if operation != "residual":
        operands.append(rng.uniform(0.5, 1.5, inputs).astype(np.float32))
    for storage in stored:
        codes, scales = random_parts(rng, storage)
        scales[...] = rng.uniform(0.5, 1.5, scales.shape) * 2.0**-8
        operands += packed_parts((codes, scales), storage)
    if operation == "residual":
        operands.append(rng.standard_normal((1, inputs)).astype(NUMPY[activations]))
    facts = contract(operation, stored, activations=activations)
    found, lowered = run_contract(facts, TARGETS[lanes], "auto", operands)
    assert [use.kernel.name for use in lowered.uses] == [f"cpu_bytes_vector_{operation}"]
    defined, plain = run_contract(facts, TARGETS[lanes], "off", operands)
    assert not plain.uses and EPS > 0
    limit = 1e-5 if activations == "f32" else 2e-3
    for one, other in zip(found, defined, strict=True):
        one, other = one.astype(np.float64), other.astype(np.float64)
        assert np.abs(one - other).max() <= limit * np.abs(other).max()
