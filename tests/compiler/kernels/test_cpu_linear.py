"""Products of several rows: the kernel and the definition against float64, over generated shapes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from packing import linear_contract
from running import shapes

from stablehand.emit import contractions  # noqa: F401  (its definitions)
from stablehand.emit.matrix import Storage
from stablehand.formats import Layout
from stablehand.loader.convert import NUMPY
from stablehand.loader.pack import pack
from stablehand.targets import named_target

TARGETS = {8: named_target("cpu:znver3"), 16: named_target("cpu:znver4")}


def packed(weights: np.ndarray, storage: Storage) -> np.ndarray:
    (type_,) = storage.types()
    out = np.empty(type_.shape, NUMPY[type_.dtype])
    pack(weights, storage.format, storage.layout, [out])
    return out


def check(
    run_contract: Any,
    rows: int,
    storage: Storage,
    activations: str,
    lanes: int,
    x: np.ndarray,
    weights: np.ndarray,
    bias: np.ndarray | None,
) -> None:
    """Within the kernels' bar of float64: |y - y64| ≤ (in + 2)·2⁻²⁴·Σ|xᵢwᵢ|, and one rounding of the bias."""
    operands = [x, packed(weights, storage), *(() if bias is None else (bias,))]
    facts = linear_contract(rows, storage, activations)
    (found,), lowered = run_contract(facts, TARGETS[lanes], "auto", operands)
    assert [use.kernel.name for use in lowered.uses] == ["cpu_linear_rows"]
    (defined,), plain = run_contract(facts, TARGETS[lanes], "off", operands)
    assert not plain.uses
    x64, w64 = x.astype(np.float64), weights.astype(np.float64)
    exact = x64 @ w64.T
    bar = (storage.shape[1] + 2) * 2.0**-24 * (np.abs(x64) @ np.abs(w64).T)
    if bias is not None:
        exact += bias.astype(np.float64)
        bar += 2.0**-23 * np.abs(exact)
    for y in (found, defined):
        assert y.shape == exact.shape
        assert np.all(np.abs(y - exact) <= bar)


def dense(rng: np.random.Generator, shape: tuple[int, ...], dtype: str) -> np.ndarray:
    return rng.standard_normal(shape).astype(NUMPY[dtype])


@shapes(12)
@given(
    rows=st.integers(2, 40),
    out=st.integers(1, 90),
    columns=st.integers(1, 70),
    form=st.sampled_from(["f32", "f16", "bf16"]),
    activations=st.sampled_from(["f32", "f16", "bf16"]),
    lanes=st.sampled_from([8, 16]),
    wide=st.booleans(),
    bias=st.sampled_from([None, "f32", "f16"]),
)
@example(2, 8, 1, "f16", "f32", 8, False, None)
@example(4, 17, 512, "f16", "f32", 8, False, None)
@example(5, 640, 513, "f16", "f32", 8, False, None)
@example(33, 48, 1100, "bf16", "bf16", 8, True, "f32")
@example(15, 1000, 1024, "f32", "f32", 16, False, "f16")
def test_within_the_bar(
    run_contract: Any,
    rows: int,
    out: int,
    columns: int,
    form: str,
    activations: str,
    lanes: int,
    wide: bool,
    bias: str | None,
) -> None:
    tile = lanes * 2 if wide and lanes == 8 else lanes
    storage = Storage((out, columns), form, Layout(tile, 1), bias)
    rng = np.random.default_rng(rows * 1000 + out)
    x, weights = dense(rng, (rows, columns), activations), dense(rng, (out, columns), form)
    added = None if bias is None else dense(rng, (out,), bias)
    check(run_contract, rows, storage, activations, lanes, x, weights, added)


@pytest.mark.parametrize("lanes", [8, 16])
@pytest.mark.parametrize("form", ["f32", "f16", "bf16"])
def test_extremes(run_contract: Any, form: str, lanes: int) -> None:
    """Subnormal halves, the largest values, infinities and NaN go where the definition sends them."""
    storage = Storage((24, 32), form, Layout(lanes, 1))
    rng = np.random.default_rng(1)
    weights = dense(rng, (24, 32), form)
    finite = np.finfo(np.float16 if form == "f16" else np.float32)
    if form == "f16":
        weights[0] = np.float16(5.96e-8)
        weights[1] = finite.max
    weights[2, 3], weights[3, 4], weights[4, 5] = np.inf, -np.inf, np.nan
    x = dense(rng, (6, 32), "f32")
    x[0, 3] = 0.0
    facts, operands = linear_contract(6, storage), [x, packed(weights, storage)]
    (found,), _ = run_contract(facts, TARGETS[lanes], "auto", operands)
    (defined,), _ = run_contract(facts, TARGETS[lanes], "off", operands)
    np.testing.assert_array_equal(np.isnan(found), np.isnan(defined))
    np.testing.assert_array_equal(np.isinf(found), np.isinf(defined))
    fine = np.isfinite(defined)
    assert fine.any() and not fine.all()
    np.testing.assert_allclose(found[fine], defined[fine], rtol=1e-5, atol=1e-6)
    if form == "f16":
        exact = x.astype(np.float64) @ weights.astype(np.float64)[0]
        np.testing.assert_allclose(found[:, 0], exact, rtol=1e-4)


@pytest.mark.parametrize(
    ("rows", "layout", "target"),
    [(1, "8x1", "cpu:znver3"), (4, "1x1", "cpu:znver3"), (4, "16x1", "cpu:x86-64")],
)
def test_what_it_does_not_serve(run_contract: Any, rows: int, layout: str, target: str) -> None:
    storage = Storage((8, 4), "f16", Layout.parse(layout))
    x, weights = np.ones((rows, 4), np.float32), np.ones((8, 4), np.float16)
    operands = [x, packed(weights, storage)]
    facts = linear_contract(rows, storage)
    (found,), lowered = run_contract(facts, named_target(target), "auto", operands)
    assert lowered.uses == ()
    np.testing.assert_array_equal(found, np.full((rows, 8), 4.0))
