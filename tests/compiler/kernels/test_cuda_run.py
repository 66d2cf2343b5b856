"""Kernels for CUDA against float64: the PTX that a driver would get, run by a machine in software."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from gpu_contracts import contracts, matrix
from groups import MATRICES, Group
from hypothesis import example, given
from hypothesis import strategies as st
from marks import long
from running import shapes
from test_cpu_attention import check
from test_cpu_attention import contract as attention

from stablehand.emit.matrix import Storage
from stablehand.formats import ROWS
from stablehand.targets import named_target

CONTRACTS = dict(contracts())
FORMS = ["f32", "f16", "bf16", "q8_0", "q4_0", "f8_e4m3", "f8_e4m3_128"]
BLOCK = {"q8_0": 32, "q4_0": 32, "f8_e4m3": 16, "f8_e4m3_128": 16}


@shapes(2)
@given(
    operation=st.sampled_from(list(MATRICES)),
    outs=st.lists(st.integers(1, 70), min_size=3, max_size=3),
    columns=st.integers(1, 80),
    form=st.sampled_from(FORMS),
    norm=st.sampled_from(["f32", "f16", "bf16"]),
)
@example("linear", [1001, 1, 1], 256, "f16", "f32")
@example("qkv", [64, 66, 30], 70, "f32", "bf16")
@example("gate_up", [258, 1, 1], 64, "q8_0", "f32")
@example("residual", [64, 1, 1], 256, "q8_0", "f32")
@example("qkv", [128, 66, 1], 35, "q4_0", "f16")
@example("linear", [4096, 1, 1], 32, "q4_0", "f32")
@example("linear", [1001, 1, 1], 128, "f8_e4m3", "f32")
@example("qkv", [256, 64, 64], 128, "f8_e4m3_128", "f16")
@example("residual", [70, 1, 1], 129, "f8_e4m3_128", "f32")
def test_one_row_is_within_the_bar(
    run_ptx: Any, operation: str, outs: list[int], columns: int, form: str, norm: str
) -> None:
    group = Group.of_rows(operation, outs, columns * BLOCK.get(form, 8), form, norm)
    found, lowered = run_ptx(group.facts, group.operands)
    assert [use.kernel.name for use in lowered.uses] == [f"cuda_vector_{operation}"]
    group.check(found)


@pytest.mark.parametrize("form", FORMS)
def test_rows_of_the_embedding_are_exact(run_ptx: Any, form: str) -> None:
    contract = CONTRACTS["embed.f16.2048"] | {"weight": matrix(999, 160, form)}
    group = Group.random("linear", [Storage((999, 160), form, ROWS)])
    ids = np.array([998, 0, 7], np.int32)
    (found,), lowered = run_ptx(contract, [ids, *group.buffers[0]])
    assert [use.kernel.name for use in lowered.uses] == ["cuda_embed"]
    np.testing.assert_array_equal(found, group.weights[0][ids].astype(np.float32))


@pytest.mark.parametrize(
    ("form", "activations", "rows", "out", "columns"),
    [
        ("f16", "f32", 16, 96, 96),
        ("bf16", "f32", 32, 64, 512),
        ("f16", "f16", 64, 32, 256),
        ("bf16", "bf16", 16, 32, 64),
    ],
)
def test_several_rows_are_within_the_bar(
    run_ptx: Any, form: str, activations: str, rows: int, out: int, columns: int
) -> None:
    """The matrix units' f32 operands have 11 bits: an activation is the sum of two."""
    group = Group.random("linear", [Storage((out, columns), form, ROWS)], "f32", activations, rows)
    found, lowered = run_ptx(group.facts, group.operands)
    assert [use.kernel.name for use in lowered.uses] == ["cuda_rows_linear"]
    group.check(found)


def test_angles_are_rows_of_the_tables(run_ptx: Any) -> None:
    contract, start = CONTRACTS["angles"], np.array([0, 293], np.int32)
    tables = [np.random.default_rng(i).random((300, 48), np.float32) for i in range(2)]
    found, _ = run_ptx(contract, [*tables, start])
    rows = np.concatenate([np.arange(first, first + contract["chunk"]) for first in start])
    for table, row in zip(tables, found, strict=False):
        np.testing.assert_array_equal(row, table[rows])
    np.testing.assert_array_equal(found[2], start)


@pytest.mark.parametrize(
    ("batch", "chunk", "kv_heads", "group", "head_dim", "cache", "first"),
    [
        (2, 1, 1, 2, 128, "f16", 40),
        *(long(1, 1, 2, 4, 64, "f16", 217), long(1, 5, 2, 2, 32, "f32", 100)),
    ],
)
def test_attention_is_as_exact_as_its_definition(
    run_ptx: Any,
    run_contract: Any,
    batch: int,
    chunk: int,
    kv_heads: int,
    group: int,
    head_dim: int,
    cache: str,
    first: int,
) -> None:
    def run(contract: Any, target: Any, kernels: str, operands: Any) -> Any:
        if kernels == "off":
            return run_contract(contract, target, kernels, operands)
        return run_ptx(contract, operands)

    facts = attention(batch, chunk, (kv_heads * group, kv_heads), head_dim, 256 + chunk, cache)
    check(run, facts, [max(0, first - 7 * b) for b in range(batch)], named_target("cuda"))
