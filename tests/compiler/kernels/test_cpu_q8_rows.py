"""Several rows of 8-bit activations: the kernel against float64 of its operands, over generated shapes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from packing import bar, linear_contract, numbers, packed_parts, quantised, random_parts, rows_of

from stablehand.compiler.kernels.codes import CODES
from stablehand.emit import contractions  # noqa: F401  (its definitions)
from stablehand.emit.matrix import Storage
from stablehand.formats import FORMATS, Layout
from stablehand.targets import named_target

TARGET = named_target("cpu:znver4")


def storage_of(form: str, out: int, groups: int) -> Storage:
    block = max(FORMATS[form].block, 32)
    return Storage((out, -(-groups * 32 // block) * block), form, Layout(16, 4))


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    form=st.sampled_from(list(CODES)),
    rows=st.integers(2, 40),
    out=st.integers(1, 150),
    groups=st.integers(1, 9),
)
@example("q8_0", 130, 40, 2)
@example("q4_0", 32, 1040, 3)
def test_within_the_bar(run_contract: Any, form: str, rows: int, out: int, groups: int) -> None:
    storage = storage_of(form, out, groups)
    rng = np.random.default_rng(rows)
    codes, scales, sums = quantised(rng.standard_normal((rows, storage.shape[1])))
    parts = random_parts(rng, storage)
    operands = [codes, scales, sums, *packed_parts(parts, storage)]
    (found,), lowered = run_contract(linear_contract(rows, storage, "q8"), TARGET, "auto", operands)
    assert [use.kernel.name for use in lowered.uses] == ["cpu_q8_rows"]
    x, weights = numbers(codes, scales), rows_of(parts, form).astype(np.float64)
    assert found.shape == (rows, out)
    assert np.all(np.abs(found - x @ weights.T) <= bar(x, weights))


@pytest.mark.parametrize("form", CODES)
@pytest.mark.parametrize("low", [True, False])
def test_the_ends_of_the_codes(run_contract: Any, form: str, low: bool) -> None:
    storage = storage_of(form, 32, 8)
    parts = list(random_parts(np.random.default_rng(0), storage))
    for i, part in enumerate(parts):
        if part.dtype.kind in "iu":
            ends = np.iinfo(part.dtype)
            parts[i] = np.full_like(part, ends.min if low else ends.max)
        else:
            parts[i] = np.ones_like(part)
    columns = storage.shape[1]
    codes = np.repeat(np.int8([[127], [-127], [-128]]), columns, axis=1)
    sums = codes.reshape(3, -1, 16).sum(axis=-1, dtype=np.int32)
    scales = np.ones((3, columns // 32), np.float32)
    operands = [codes, scales, sums, *packed_parts(tuple(parts), storage)]
    (found,), _ = run_contract(linear_contract(3, storage, "q8"), TARGET, "auto", operands)
    exact = codes.astype(np.float64) @ rows_of(tuple(parts), form).astype(np.float64).T
    assert np.all(np.abs(found - exact) <= 2.0**-22 * np.abs(exact))
