"""Products of bf16 rows against float64: by the CPU's own instructions, or these written out."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest
from conftest import module_of
from emulation import emulated, on_this_cpu
from groups import hold_extremes, spoilt
from hypothesis import example, given
from hypothesis import strategies as st
from packing import bar, linear_contract
from running import Rewrite, shapes
from test_cpu_linear import dense, packed

from stablehand.compiler import toolchain
from stablehand.compiler.flags import flags_for
from stablehand.compiler.lower import lower
from stablehand.emit.matrix import Storage
from stablehand.formats import Layout
from stablehand.targets import named_target

KERNELS = {
    "cpu:sapphirerapids": ("cpu_amx_rows", 16, 32),
    "cpu:znver4": ("cpu_bf16_rows", 1, 2),
}
"""The kernel of each target, and what its rows and inputs are multiples of."""


@shapes(10)
@given(
    target=st.sampled_from(list(KERNELS)),
    rows=st.integers(1, 5),
    out=st.integers(1, 100),
    inputs=st.integers(1, 9),
    bias=st.sampled_from([None, "f32", "bf16"]),
)
@example("cpu:sapphirerapids", 2, 32, 40, None)
@example("cpu:sapphirerapids", 3, 48, 17, "f32")
@example("cpu:sapphirerapids", 1, 1100, 1, None)
@example("cpu:znver4", 31, 70, 520, "bf16")
def test_within_the_bar(
    run_contract: Any, target: str, rows: int, out: int, inputs: int, bias: str | None
) -> None:
    kernel, of_rows, of_inputs = KERNELS[target]
    rows, columns = rows * of_rows + (rows == 1 and of_rows == 1), inputs * of_inputs
    storage = Storage((out, columns), "bf16", Layout(16, 1), bias)
    rng = np.random.default_rng(out)
    x, weights = dense(rng, (rows, columns), "bf16"), dense(rng, (out, columns), "bf16")
    operands = [x, packed(weights, storage)]
    added = np.zeros(out) if bias is None else dense(rng, (out,), bias)
    operands += [] if bias is None else [added]
    facts = linear_contract(rows, storage, "bf16")
    (found,), lowered = run_contract(facts, named_target(target), "auto", operands, on_this_cpu)
    assert [use.kernel.name for use in lowered.uses] == [kernel]
    x64, w64 = x.astype(np.float64), weights.astype(np.float64)
    exact = x64 @ w64.T + added.astype(np.float64)
    assert found.shape == exact.shape
    assert np.all(np.abs(found - exact) <= bar(x64, w64) + 2.0**-23 * np.abs(exact))


@pytest.mark.parametrize(
    ("target", "rewrite"),
    [
        ("cpu:sapphirerapids", emulated),
        ("cpu:znver4", emulated),
        ("cpu:znver4", on_this_cpu),
    ],
)
def test_extremes(run_contract: Any, target: str, rewrite: Rewrite) -> None:
    """Subnormals, large numbers, infinities and NaN go where the definition sends them."""
    storage, rng = Storage((32, 64), "bf16", Layout(16, 1)), np.random.default_rng(0)
    x, weights = dense(rng, (16, 64), "bf16"), dense(rng, (32, 64), "bf16")
    spoilt(weights, "bf16")
    x[0], x[1, 7], x[2], x[3, 10:20] = 0, np.inf, 2.0**-60, 2.0**-130
    facts, operands = linear_contract(16, storage, "bf16"), [x, packed(weights, storage)]
    (found,), lowered = run_contract(facts, named_target(target), "auto", operands, rewrite)
    assert [use.kernel.name for use in lowered.uses] == [KERNELS[target][0]]
    (defined,), _ = run_contract(facts, named_target(target), "off", operands)
    x64, w64 = x.astype(np.float64), weights.astype(np.float64)
    with np.errstate(all="ignore"):
        hold_extremes(found, defined, x64 @ w64.T, bar(x64, w64))


@pytest.mark.parametrize(
    ("target", "rows", "columns", "activations", "form"),
    [
        ("cpu:sapphirerapids", 32, 64, "f32", "bf16"),
        ("cpu:sapphirerapids", 32, 64, "bf16", "f16"),
        ("cpu:sapphirerapids", 20, 33, "bf16", "bf16"),
        ("cpu:znver4", 20, 33, "bf16", "bf16"),
        ("cpu:icelake-server", 32, 64, "bf16", "bf16"),
    ],
)
def test_others_take_the_product_in_f32(
    target: str, rows: int, columns: int, activations: str, form: str
) -> None:
    storage = Storage((32, columns), form, Layout(16, 1))
    text, _ = module_of(linear_contract(rows, storage, activations))
    (use,) = lower(text.encode(), named_target(target)).uses
    assert use.kernel.name == "cpu_linear_rows"


@pytest.mark.parametrize(
    ("target", "instructions"),
    [
        ("cpu:sapphirerapids", ("ldtilecfg", "tileloadd", "tdpbf16ps", "tilestored", "vpermw")),
        ("cpu:znver4", ("vdpbf16ps", "vpermw")),
    ],
)
def test_the_instructions_are_there(
    target: str, instructions: tuple[str, ...], tmp_path: Any
) -> None:
    """The real text compiles for its CPU into these, and the hot loop moves nothing by element."""
    storage = Storage((64, 1024), "bf16", Layout(16, 1))
    text, _ = module_of(linear_contract(32, storage, "bf16"))
    named = named_target(target)
    lowered = lower(text.encode(), named)
    flags = (*flags_for(named), f"--iree-hal-dump-executable-files-to={tmp_path}")
    toolchain.run((*flags, f"-o={tmp_path / 'm.vmfb'}"), lowered.text, timeout=120, what="a kernel")
    listing = "".join(path.read_text() for path in tmp_path.glob("*.s"))
    for instruction in instructions:
        assert re.search(rf"\b{instruction}\b", listing), instruction
    assert not re.search(r"\bv?p(extr|insr)w\b", listing)


def test_the_tile_configuration() -> None:
    """Palette 1; bytes 16-47 hold eight 16-bit row sizes of 64, bytes 48-63 eight row counts of 16."""
    storage = Storage((16, 32), "bf16", Layout(16, 1))
    text, _ = module_of(linear_contract(16, storage, "bf16"))
    lowered = lower(text.encode(), named_target("cpu:sapphirerapids")).text.decode()
    match = re.search(r"dense<\[([\d, ]+)\]> : vector<64xi8>", lowered)
    assert match is not None
    configuration = bytes(map(int, match[1].split(",")))
    assert configuration[:16] == bytes([1, *[0] * 15])
    assert np.array_equal(np.frombuffer(configuration[16:48], "<u2"), [64] * 8 + [0] * 8)
    assert configuration[48:] == bytes([16] * 8 + [0] * 8)
