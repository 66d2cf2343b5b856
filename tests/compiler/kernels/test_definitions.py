"""Definitions over every format: what a format's buffers mean is what its packer put there.

The embedding of all rows is a matrix's decoding by the graph; bit for bit it must be the packer's own
decoding, which tests/loader holds against the gguf package.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from packing import bar, linear_contract, packed_parts, random_parts, rows_of
from running import shapes

from stablehand.emit import contractions  # noqa: F401  (its definitions)
from stablehand.emit.matrix import Storage
from stablehand.formats import FLOATS, FORMATS, ROWS, Layout
from stablehand.loader.blocks import BLOCKS
from stablehand.loader.convert import F8, NUMPY
from stablehand.targets import named_target

CPU = named_target("cpu")
LAYOUTS = (ROWS, Layout(16, 1), Layout(8, 4), Layout(16, 4))
FORMS = st.sampled_from(list(FORMATS))
SHAPES = {"outs": st.integers(1, 40), "blocks": st.integers(1, 3), "seed": st.integers(0, 2**32)}
RELAXED = shapes(16)


def storage_of(form: str, outs: int, blocks: int, layout: Layout) -> Storage:
    # 64 inputs hold whole groups of any layout; blocks may be longer, and a scale's last one shorter.
    return Storage((outs, blocks * max(FORMATS[form].block, 64)), form, layout)


@RELAXED
@given(form=FORMS, layout=st.sampled_from(LAYOUTS), **SHAPES)
@example(form="f32", layout=Layout(16, 4), outs=17, blocks=1, seed=0)
@example(form="f16", layout=Layout(8, 4), outs=9, blocks=2, seed=0)
@example(form="bf16", layout=Layout(16, 4), outs=40, blocks=1, seed=0)
def test_the_graph_decodes_what_was_packed(
    run_contract: Any, form: str, layout: Layout, outs: int, blocks: int, seed: int
) -> None:
    storage = storage_of(form, outs, blocks, layout)
    parts = random_parts(np.random.default_rng(seed), storage)
    tokens = np.arange(outs, dtype=np.int32)
    facts = {
        "operation": "embed",
        "version": 2,
        "rows": outs,
        "activations": "f32",
        "weight": storage.contract,
    }
    (found,), _ = run_contract(facts, CPU, "off", [tokens, *packed_parts(parts, storage)])
    assert found.dtype == np.float32
    expected = rows_of(parts, form)
    if form.startswith("mlx") and form.endswith("f32"):
        # An f32 scale times a code is not exact, and compiled code may add the bias before it rounds.
        terms = np.abs(expected) + 2 * np.abs(np.repeat(parts[2], FORMATS[form].block, axis=1))
        assert np.all(np.abs(found - expected) <= 2.0**-23 * terms)
        return
    np.testing.assert_array_equal(found.view(np.uint32), expected.view(np.uint32))


@pytest.mark.parametrize("form", ["f8_e4m3", "int8"])
@pytest.mark.parametrize("layout", LAYOUTS, ids=str)
def test_every_code_of_a_byte_decodes_as_its_dtype_has_it(
    run_contract: Any, form: str, layout: Layout
) -> None:
    """All that are numbers, under a scale of one: what is NaN never gets into a buffer."""
    dtype = NUMPY[{"f8_e4m3": F8, "int8": "i8"}[form]]
    codes = np.arange(256, dtype=np.uint8)
    codes = np.resize(codes[np.isfinite(codes.view(dtype).astype(np.float32))], (3, 256))
    storage = Storage(codes.shape, form, layout)
    parts = (codes, np.ones((3, 1), np.float32))
    facts = {"operation": "embed", "version": 2, "rows": 3, "activations": "f32"}
    facts |= {"weight": storage.contract}
    tokens = np.arange(3, dtype=np.int32)
    (found,), _ = run_contract(facts, CPU, "off", [tokens, *packed_parts(parts, storage)])
    expected = codes.view(dtype).astype(np.float32)
    np.testing.assert_array_equal(found.view(np.uint32), expected.view(np.uint32))


@RELAXED
@given(
    form=FORMS,
    layout=st.sampled_from(LAYOUTS),
    rows=st.sampled_from([1, 3]),
    fed=st.sampled_from(FLOATS),
    **SHAPES,
)
def test_products_are_within_the_bar(
    run_contract: Any,
    form: str,
    layout: Layout,
    rows: int,
    fed: str,
    outs: int,
    blocks: int,
    seed: int,
) -> None:
    storage = storage_of(form, outs, blocks, layout)
    rng = np.random.default_rng(seed)
    parts = random_parts(rng, storage)
    x = rng.standard_normal((rows, storage.shape[1])).astype(NUMPY[fed])
    operands = [x, *packed_parts(parts, storage)]
    (found,), _ = run_contract(linear_contract(rows, storage, fed), CPU, "off", operands)
    check(found, x, rows_of(parts, form))


@RELAXED
@given(
    form=st.sampled_from([name for name in BLOCKS if FORMATS[name].integer]),
    layout=st.sampled_from(LAYOUTS),
    rows=st.sampled_from([1, 3]),
    **SHAPES,
)
def test_products_of_codes_are_within_the_bar(
    run_contract: Any, form: str, layout: Layout, rows: int, outs: int, blocks: int, seed: int
) -> None:
    storage = storage_of(form, outs, blocks, layout)
    rng = np.random.default_rng(seed)
    parts = random_parts(rng, storage)
    columns = storage.shape[1]
    codes = rng.integers(-127, 128, (rows, columns), np.int8)
    scales = rng.uniform(0.001, 0.1, (rows, columns // 32)).astype(np.float32)
    sums = codes.astype(np.int32).reshape(rows, -1, 16).sum(axis=-1)
    operands = [codes, scales, sums, *packed_parts(parts, storage)]
    (found,), _ = run_contract(linear_contract(rows, storage, "q8"), CPU, "off", operands)
    x = codes.astype(np.float64) * np.repeat(scales.astype(np.float64), 32, axis=1)
    check(found, x, rows_of(parts, form))


def check(found: np.ndarray, x: np.ndarray, weights: np.ndarray) -> None:
    """Within |y - y64| ≤ (in + 2)·2⁻²⁴·Σ|xᵢwᵢ|."""
    x, weights = x.astype(np.float64), weights.astype(np.float64)
    limit = bar(x, weights)
    assert found.shape == limit.shape
    assert np.all(np.abs(found - x @ weights.T) <= limit)


def test_activations_are_quantised_by_the_rule(run_contract: Any) -> None:
    rng = np.random.default_rng(0)
    x = rng.standard_normal((3, 128)).astype(np.float32)
    x[0, :32] = 0
    x[0, 32:64] = np.arange(-16, 16) + 0.5
    x[1, :32] = 1e-37
    x[1, 32:64] *= 1e30
    x[2, 64:96] = np.resize(np.float32([127, -127, 0.5, 1.5, 2.5, -0.5]), 32)
    facts = {"operation": "quantize_q8", "version": 1, "rows": 3, "width": 128}
    (codes, scales, sums), _ = run_contract(facts, CPU, "off", [x])
    groups = x.reshape(3, 4, 32)
    top = np.maximum(np.abs(groups).max(axis=-1), np.float32(2.0**-100))
    expected = np.round(groups * (np.float32(127) / top)[..., None]).astype(np.int8)
    np.testing.assert_array_equal(codes, expected.reshape(3, 128))
    np.testing.assert_array_equal(scales, top / np.float32(127))
    np.testing.assert_array_equal(sums, expected.reshape(3, 8, 16).sum(axis=-1, dtype=np.int32))
    assert list(expected[2, 2, :6]) == [127, -127, 0, 2, 2, 0]
    assert not expected[0, 0].any() and not expected[1, 0].any()


def test_a_row_that_is_not_finite_does_not_vanish(run_contract: Any) -> None:
    storage = Storage((16, 64), "q8_0", Layout(16, 4))
    parts = random_parts(np.random.default_rng(0), storage)
    for bad in (np.nan, np.inf):
        x = np.ones((1, 64), np.float32)
        x[0, 40] = bad
        facts = {"operation": "quantize_q8", "version": 1, "rows": 1, "width": 64}
        given_, _ = run_contract(facts, CPU, "off", [x])
        operands = [*given_, *packed_parts(parts, storage)]
        (found,), _ = run_contract(linear_contract(1, storage, "q8"), CPU, "off", operands)
        assert not np.isfinite(found).any()
