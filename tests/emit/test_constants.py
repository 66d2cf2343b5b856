"""Constants of f32: read back exactly, one spelling for each, and each written once."""

from __future__ import annotations

import math
import struct
from typing import Any

import numpy as np
from hypothesis import example, given, settings
from hypothesis import strategies as st

from stablehand.emit.builder import Function
from stablehand.emit.module import Module
from stablehand.emit.values import f32_literal


def bits(number: float) -> bytes:
    return struct.pack("<f", number)


EDGES = (0.0, -0.0, 1e-45, -1e-45, 1.1754942e-38, 1.1754944e-38, 3.4028235e38, math.inf, -math.inf)
f32s = st.floats(width=32, allow_nan=False)


@settings(max_examples=40)
@given(st.lists(st.one_of(f32s, st.sampled_from(EDGES)), max_size=100))
@example(list(EDGES))
def test_constants_read_back_exactly(stablehlo_dialect: Any, numbers: list[float]) -> None:
    lines = [
        f"%c{i} = stablehlo.constant dense<{f32_literal(number)}> : tensor<f32>"
        for i, number in enumerate(numbers)
    ]
    module = stablehlo_dialect.parse("\n".join(lines))
    for operation, number in zip(module.body.operations, numbers, strict=True):
        assert np.array(operation.attributes["value"]).tobytes() == bits(number)


@settings(max_examples=1000)
@given(f32s, f32s)
@example(0.0, -0.0)
def test_a_constant_has_one_spelling(one: float, other: float) -> None:
    assert (f32_literal(one) == f32_literal(other)) == (bits(one) == bits(other))
    if math.isfinite(one):
        text = f32_literal(one)
        digits = text.partition("e")[0].lstrip("-").replace(".", "")
        assert 7 <= len(digits) <= 9
        assert len(digits) == 7 or bits(float(f"{one:.{len(digits) - 2}e}")) != bits(one)


@given(st.floats(-3e38, 3e38))
def test_a_float64_is_rounded_once(number: float) -> None:
    assert f32_literal(number) == f32_literal(float(np.float32(number)))


@given(st.lists(st.one_of(f32s, st.sampled_from(EDGES)), max_size=20))
def test_a_function_writes_each_constant_once(numbers: list[float]) -> None:
    f = Function("entry", Module("test", {}))
    for number in numbers:
        f.scalar(number, "f32")
    assert len(f.lines) == len({bits(number) for number in numbers})
