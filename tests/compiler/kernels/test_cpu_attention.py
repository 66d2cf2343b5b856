"""Attention over the used part of the caches: the kernel and the definition against float64."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from running import shapes

from stablehand.emit import attention  # noqa: F401  (its definitions)
from stablehand.loader.convert import NUMPY
from stablehand.targets import Target, named_target

TARGETS = {8: named_target("cpu:znver3"), 16: named_target("cpu:znver4")}
F32 = 2.0**-24


def contract(
    batch: int,
    chunk: int,
    heads: tuple[int, int],
    head_dim: int,
    capacity: int,
    cache: str = "f32",
    activations: str = "f32",
) -> dict[str, Any]:
    return {
        "operation": "attention",
        "version": 2,
        "batch": batch,
        "kv_heads": heads[1],
        "capacity": capacity,
        "head_dim": head_dim,
        "cache": cache,
        "rows": batch * chunk,
        "heads": heads[0],
        "activations": activations,
        "accumulator": "f32",
    }


def operands(facts: dict[str, Any], start: list[int], seed: int) -> list[np.ndarray]:
    rng = np.random.default_rng(seed)
    rows, head_dim = facts["rows"], facts["head_dim"]

    def normal(*shape: int) -> np.ndarray:
        return rng.standard_normal(shape).astype(np.float32)

    angles = rng.uniform(0, 6, (rows, head_dim // 2))
    shape = [facts[name] for name in ("batch", "kv_heads", "capacity", "head_dim")]
    return [
        normal(rows, facts["heads"] * head_dim),
        normal(rows, facts["kv_heads"] * head_dim),
        normal(rows, facts["kv_heads"] * head_dim),
        np.cos(angles).astype(np.float32),
        np.sin(angles).astype(np.float32),
        normal(*shape).astype(NUMPY[facts["cache"]]),
        normal(*shape).astype(NUMPY[facts["cache"]]),
        np.array(start, np.int32),
    ]


def rotated(x: np.ndarray, cos: np.ndarray, sin: np.ndarray) -> np.ndarray:
    first, second = np.split(x, 2, axis=-1)
    c, s = cos[:, None, :], sin[:, None, :]
    return np.concatenate((first * c - second * s, second * c + first * s), axis=-1)


def exact(facts: dict[str, Any], given_: list[np.ndarray]) -> tuple[np.ndarray, ...]:
    """float64 throughout, but for the rounding of what the caches keep."""
    q, k, v, cos, sin, keys, values, start = (
        a if a.dtype == np.int32 else a.astype(np.float64) for a in given_
    )
    rows, head_dim, batch = facts["rows"], facts["head_dim"], facts["batch"]
    heads, kv_heads, chunk = facts["heads"], facts["kv_heads"], rows // batch
    stored = NUMPY[facts["cache"]]
    q = rotated(q.reshape(rows, heads, head_dim), cos, sin)
    k = rotated(k.reshape(rows, kv_heads, head_dim), cos, sin).astype(stored).astype(np.float64)
    v = v.reshape(rows, kv_heads, head_dim).astype(stored).astype(np.float64)
    y = np.empty((rows, heads, head_dim))
    for row in range(rows):
        b, position = row // chunk, start[row // chunk] + row % chunk
        keys[b, :, position], values[b, :, position] = k[row], v[row]
        for head in range(heads):
            kv = head // (heads // kv_heads)
            scores = keys[b, kv, : position + 1] @ q[row, head] / np.sqrt(head_dim)
            weights = np.exp(scores - scores.max())
            y[row, head] = weights @ values[b, kv, : position + 1] / weights.sum()
    return y.reshape(rows, -1), keys, values


def check(run_contract: Any, facts: dict[str, Any], start: list[int], target: Target) -> None:
    given_ = operands(facts, start, seed=sum(start) + facts["rows"])
    found, lowered = run_contract(facts, target, "auto", given_)
    family = target.kernels or target.family
    assert [use.kernel.name for use in lowered.uses] == [f"{family}_attention"]
    defined, _ = run_contract(facts, target, "off", given_)
    y, keys, values = exact(facts, given_)
    half = {"f32": 4 * F32, "f16": 2.0**-11, "bf16": 2.0**-8}
    bar = 3e-6 + half[facts["activations"]] * np.abs(y).max()
    if facts["cache"] != "f32":
        # A key that lies between two of the cache's numbers may go to either.
        bar += 4 * half[facts["cache"]]
    assert np.abs(found[0] - y).max() <= bar
    # The kernel errs no more than a little beyond what the definition does.
    assert np.abs(found[0] - y).max() <= 4 * np.abs(defined[0] - y).max() + 1e-6
    for new, cache in ((found[1], keys), (found[2], values)):
        np.testing.assert_allclose(
            new.astype(np.float64), cache, rtol=2 * half[facts["cache"]], atol=1e-6
        )
    # What nobody wrote is as it was, to the bit.
    chunk = facts["rows"] // facts["batch"]
    for new, before in zip(found[1:], given_[5:7], strict=True):
        for b, first in enumerate(start):
            for rest in (slice(0, first), slice(first + chunk, None)):
                assert new[b, :, rest].tobytes() == before[b, :, rest].tobytes()


@shapes(10)
@given(
    batch=st.integers(1, 3),
    chunk=st.integers(1, 5),
    kv_heads=st.integers(1, 3),
    group=st.integers(1, 4),
    halves=st.integers(1, 3),
    cache=st.sampled_from(["f32", "f16", "bf16"]),
    activations=st.sampled_from(["f32", "f16", "bf16"]),
    lanes=st.sampled_from([8, 16]),
    first=st.integers(0, 150),
)
@example(1, 1, 8, 4, 4, "f16", "f32", 8, 0)
@example(1, 1, 2, 4, 4, "f16", "f32", 8, 63)
@example(1, 1, 2, 4, 4, "f16", "f32", 8, 64)
@example(1, 1, 2, 3, 1, "bf16", "bf16", 16, 127)
@example(2, 32, 2, 2, 2, "f32", "f32", 8, 100)
def test_against_float64(
    run_contract: Any,
    batch: int,
    chunk: int,
    kv_heads: int,
    group: int,
    halves: int,
    cache: str,
    activations: str,
    lanes: int,
    first: int,
) -> None:
    heads = (kv_heads * group, kv_heads)
    facts = contract(batch, chunk, heads, 2 * lanes * halves, 192, cache, activations)
    start = [(first + 37 * b) % (192 - chunk + 1) for b in range(batch)]
    check(run_contract, facts, start, TARGETS[lanes])


def test_what_lies_beyond_is_never_read(run_contract: Any) -> None:
    """NaN in the unused part of both caches reaches nothing; the definition would spread it."""
    facts = contract(1, 1, (4, 2), 16, 128)
    given_ = operands(facts, [70], seed=3)
    for cache in given_[5:7]:
        cache[:, :, 71:] = np.nan
    found, _ = run_contract(facts, TARGETS[8], "auto", given_)
    assert np.isfinite(found[0]).all()


def test_scores_far_apart_and_infinite(run_contract: Any) -> None:
    """Large scores neither overflow nor lose the others; a NaN in use spreads as in the definition."""
    facts = contract(1, 1, (2, 1), 16, 128)
    given_ = operands(facts, [100], seed=4)
    given_[0] *= 200.0
    check_ = run_contract(facts, TARGETS[8], "auto", given_)[0][0]
    np.testing.assert_allclose(check_, exact(facts, given_)[0], rtol=1e-3, atol=1e-3)
    given_[5][0, 0, 3, 2] = np.nan
    found = run_contract(facts, TARGETS[8], "auto", given_)[0][0]
    defined = run_contract(facts, TARGETS[8], "off", given_)[0][0]
    assert np.isnan(defined).all() and np.isnan(found).all()


@pytest.mark.parametrize(("head_dim", "target"), [(8, "cpu:znver3"), (16, "cpu:znver4")])
def test_heads_that_do_not_fill_vectors_keep_the_definition(
    run_contract: Any, head_dim: int, target: str
) -> None:
    facts = contract(1, 1, (2, 1), head_dim, 16)
    _, lowered = run_contract(facts, named_target(target), "auto", operands(facts, [3], seed=0))
    assert lowered.uses == ()


@pytest.mark.parametrize(
    ("heads", "head_dim", "served"), [(16, 128, True), (17, 16, False), (16, 256, False)]
)
def test_groups_that_do_not_fit_the_stack_keep_the_definition(
    run_contract: Any, heads: int, head_dim: int, served: bool
) -> None:
    facts = contract(1, 1, (heads, 1), head_dim, 16)
    found, lowered = run_contract(facts, TARGETS[8], "auto", operands(facts, [3], seed=0))
    assert bool(lowered.uses) == served
    np.testing.assert_allclose(found[0], exact(facts, operands(facts, [3], seed=0))[0], atol=1e-5)
