"""Attention for Vulkan and Metal: the kernel and the definition against float64, on a Vulkan device."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from running import shapes
from test_cpu_attention import check, contract

from stablehand.compiler.kernels import kernel_for
from stablehand.targets import named_target

VULKAN = named_target("vulkan")


@shapes(3)
@given(
    batch=st.integers(1, 3),
    chunk=st.integers(1, 5),
    kv_heads=st.integers(1, 3),
    group=st.integers(1, 8),
    head_dim=st.sampled_from([16, 32, 64, 128, 256]),
    cache=st.sampled_from(["f32", "f16"]),
    activations=st.sampled_from(["f32", "f16"]),
    first=st.integers(0, 250),
)
@example(1, 1, 2, 4, 64, "f16", "f32", 0)
@example(1, 1, 8, 4, 64, "f16", "f32", 217)
@example(1, 1, 2, 8, 128, "f16", "f16", 64)
@example(1, 1, 1, 3, 256, "f32", "f32", 33)
@example(2, 12, 2, 2, 32, "f32", "f32", 100)
def test_against_float64(
    run_on_vulkan: Any,
    batch: int,
    chunk: int,
    kv_heads: int,
    group: int,
    head_dim: int,
    cache: str,
    activations: str,
    first: int,
) -> None:
    heads = (kv_heads * group, kv_heads)
    facts = contract(batch, chunk, heads, head_dim, 256 + chunk, cache, activations)
    check(run_on_vulkan, facts, [max(0, first - 7 * b) for b in range(batch)], VULKAN)


@pytest.mark.parametrize("start", [0, 31, 32, 33, 640, 4094])
def test_every_number_of_splits(run_on_vulkan: Any, start: int) -> None:
    facts = contract(1, 1, (4, 2), 32, 4095, "f16")
    check(run_on_vulkan, facts, [start], VULKAN)


@pytest.mark.parametrize(
    "change", [{"head_dim": 96}, {"cache": "bf16"}, {"heads": 18}, {"rows": 40000}]
)
def test_other_contracts_are_left_to_their_definitions(change: dict[str, Any]) -> None:
    facts = contract(1, 1, (4, 2), 64, 256)
    assert kernel_for(facts, VULKAN) is not None
    assert kernel_for({**facts, **change}, VULKAN) is None
