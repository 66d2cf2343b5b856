"""Several rows of 8-bit activations: the kernel against float64 of its operands, over generated shapes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from packing import (
    CPUS,
    bar,
    blocks_of,
    linear_contract,
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
from stablehand.targets import named_target


@shapes(12)
@given(
    form=st.sampled_from(list(CODES)),
    rows=st.integers(2, 40),
    out=st.integers(1, 150),
    groups=st.integers(1, 9),
    cpu=st.sampled_from(CPUS),
)
@example("q8_0", 130, 40, 2, "znver4")
@example("q4_0", 32, 1040, 3, "znver4")
@example("q6_k", 33, 40, 8, "haswell")
def test_within_the_bar(
    run_contract: Any, form: str, rows: int, out: int, groups: int, cpu: str
) -> None:
    target = named_target(f"cpu:{cpu}")
    storage = blocks_of(form, out, groups, target)
    rng = np.random.default_rng(rows)
    codes, scales, sums = quantised(rng.standard_normal((rows, storage.shape[1])))
    parts = random_parts(rng, storage)
    operands = [codes, scales, sums, *packed_parts(parts, storage)]
    (found,), lowered = run_contract(linear_contract(rows, storage, "q8"), target, "auto", operands)
    assert [use.kernel.name for use in lowered.uses] == ["cpu_q8_rows"]
    x, weights = numbers(codes, scales), rows_of(parts, form).astype(np.float64)
    assert found.shape == (rows, out)
    assert np.all(np.abs(found - x @ weights.T) <= bar(x, weights))


@pytest.mark.parametrize("form", CODES)
@pytest.mark.parametrize("low", [True, False])
@pytest.mark.parametrize("cpu", ["znver4", "haswell"])
def test_the_ends_of_the_codes(run_contract: Any, form: str, low: bool, cpu: str) -> None:
    target = named_target(f"cpu:{cpu}")
    storage = blocks_of(form, 32, 8, target)
    parts = parts_at_ends(storage, low=low)
    columns = storage.shape[1]
    codes = np.repeat(np.int8([[127], [-127]]), columns, axis=1)
    sums = codes.reshape(2, -1, 16).sum(axis=-1, dtype=np.int32)
    scales = np.ones((2, columns // 32), np.float32)
    operands = [codes, scales, sums, *packed_parts(parts, storage)]
    (found,), _ = run_contract(linear_contract(2, storage, "q8"), target, "auto", operands)
    exact = codes.astype(np.float64) @ rows_of(parts, form).astype(np.float64).T
    assert np.all(np.abs(found - exact) <= 2.0**-22 * np.abs(exact))
