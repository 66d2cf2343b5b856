"""The table of row counts on a target is what lowering obeys."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from packing import (
    bar,
    blocks_of,
    linear_contract,
    numbers,
    packed_parts,
    quantised,
    random_parts,
    rows_of,
)

from stablehand.compiler.kernels import KERNELS, kernel_for
from stablehand.emit.matrix import Storage
from stablehand.formats import FORMATS
from stablehand.targets import CPU_LEVELS, Crossover, Target, named_target

KINDS = {
    "f16": ("floats", "f32"),
    "f8_e4m3": ("bytes", "f32"),
    "q4_0": ("codes", "f32"),
    "q8_0": ("codes", "q8"),
}
"""A format of each kind with activations for it."""

PRODUCTS = ("linear", "qkv", "gate_up", "residual")


def with_crossover(target: Target, rows: int) -> Target:
    crossovers = tuple(replace(each, rows=rows) for each in target.crossovers)
    return replace(target, crossovers=crossovers)


def form_of(target: Target, form: str, rows: int) -> str | None:
    storage = Storage((64, 256), form, target.layout_of(FORMATS[form]))
    kernel = kernel_for(linear_contract(rows, storage, KINDS[form][1]), target)
    return None if kernel is None else kernel.form


@pytest.mark.parametrize("cpu", ["znver4", "sapphirerapids", "haswell"])
@pytest.mark.parametrize("form", KINDS)
@pytest.mark.parametrize("first", [1, 2, 5])
def test_rows_get_the_form_that_the_table_says(cpu: str, form: str, first: int) -> None:
    target = with_crossover(named_target(f"cpu:{cpu}"), first)
    found = {rows: form_of(target, form, rows) for rows in (1, 2, 4, 5, 16)}
    # Kernels of one row take no more; what the table leaves to them then is compiled as defined.
    wanted = {n: "rows" if n >= first else "vector" if n == 1 else None for n in found}
    assert found == wanted


def test_every_level_says_it_of_every_kind() -> None:
    kinds = {(kind, activations == "q8") for kind, activations in KINDS.values()}
    for level in CPU_LEVELS:
        assert {(each.weights, each.q8) for each in level.crossovers} == kinds


def test_what_was_measured_is_claimed_of_such_cpus_alone() -> None:
    measured = ("znver4", "cascadelake", "x86-64-v4", "haswell")
    others = ("sapphirerapids", "x86-64")
    for cpu in (*measured, *others):
        assert named_target(f"cpu:{cpu}").crossovers_measured == (cpu in measured)
    assert [level.name for level in CPU_LEVELS if not level.measured] == ["AMX"]


def test_every_product_on_a_cpu_obeys() -> None:
    products = [k for k in KERNELS if k.family == "cpu" and k.operation in PRODUCTS]
    assert products and all(kernel.form in ("vector", "rows") for kernel in products)


def test_another_kind_leaves_the_choice_open() -> None:
    target = named_target("cpu:znver4")
    only = replace(target, crossovers=(Crossover("codes", q8=True, rows=2),))
    assert only.form_of("floats", "f32", 7) is None
    assert form_of(only, "f16", 1) == "rows"  # the first that serves


@pytest.mark.parametrize("form", ["q8_0", "q4_k"])
def test_a_kernel_of_rows_takes_one(run_contract: Any, form: str) -> None:
    target = with_crossover(named_target("cpu:znver4"), 1)
    storage = blocks_of(form, 40, 8, target)
    rng = np.random.default_rng(1)
    codes, scales, sums = quantised(rng.standard_normal((1, storage.shape[1])))
    parts = random_parts(rng, storage)
    operands = [codes, scales, sums, *packed_parts(parts, storage)]
    (found,), lowered = run_contract(linear_contract(1, storage, "q8"), target, "auto", operands)
    assert [use.kernel.name for use in lowered.uses] == ["cpu_q8_rows"]
    x, weights = numbers(codes, scales), rows_of(parts, form).astype(np.float64)
    assert np.all(np.abs(found - x @ weights.T) <= bar(x, weights))
