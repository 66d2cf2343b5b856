"""Kernels for Vulkan and Metal: against float64 on a Vulkan device, and what Metal is given."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from conftest import dispatches, module_of
from gpu_contracts import contracts, matrix
from groups import MATRICES, Group
from hypothesis import example, given
from hypothesis import strategies as st
from running import shapes

from stablehand.compiler import compile_text, toolchain
from stablehand.compiler.cache import Cache
from stablehand.compiler.flags import flags_for
from stablehand.compiler.kernels import kernel_for
from stablehand.compiler.kernels.cpu_bytes import BYTES
from stablehand.compiler.lower import lower
from stablehand.emit.matrix import Storage
from stablehand.formats import ROWS
from stablehand.plan import Choices, Plan
from stablehand.targets import named_target

VULKAN = named_target("vulkan")
CONTRACTS = dict(contracts())
SMALL = Path(__file__).parents[3] / "goldens" / "models" / "stable-tales"
FORMS = ["f32", "f16", "bf16", "q8_0", "q4_0", "int8", "f8_e4m3", "f8_e4m3_128"]


@shapes(8)
@given(
    operation=st.sampled_from(list(MATRICES)),
    outs=st.lists(st.integers(1, 70), min_size=3, max_size=3),
    columns=st.integers(1, 40),
    form=st.sampled_from(FORMS),
    norm=st.sampled_from(["f32", "f16", "bf16"]),
)
@example("linear", [1001, 1, 1], 512, "f16", "f32")
@example("residual", [2050, 1, 1], 100, "bf16", "f32")
@example("qkv", [512, 66, 30], 70, "f32", "bf16")
@example("gate_up", [1030, 1, 1], 64, "q8_0", "f32")
@example("qkv", [256, 66, 1], 35, "q4_0", "f16")
@example("gate_up", [70, 1, 1], 70, "f8_e4m3", "f32")
@example("qkv", [70, 1, 33], 71, "int8", "f32")
@example("residual", [70, 1, 1], 129, "f8_e4m3_128", "f32")
def test_one_row_is_within_the_bar(
    run_on_vulkan: Any, operation: str, outs: list[int], columns: int, form: str, norm: str
) -> None:
    width = columns * {**dict.fromkeys(("q8_0", "q4_0"), 32), **dict.fromkeys(BYTES, 16)}.get(
        form, 4
    )
    group = Group.of_rows(operation, outs, width, form, norm)
    found, lowered = run_on_vulkan(group.facts, VULKAN, "auto", group.operands)
    assert [use.kernel.name for use in lowered.uses] == [f"spirv_vector_{operation}"]
    assert lowered.text.count(b"flow.dispatch") == 1
    group.check(found)


@pytest.mark.parametrize("form", FORMS)
def test_rows_of_the_embedding_are_exact(run_on_vulkan: Any, form: str) -> None:
    contract = CONTRACTS["embed.f16.2048"] | {"weight": matrix(999, 160, form)}
    group = Group.random("linear", [Storage((999, 160), form, ROWS)])
    ids = np.array([998, 0, 7], np.int32)
    (found,), lowered = run_on_vulkan(contract, VULKAN, "auto", [ids, *group.buffers[0]])
    assert [use.kernel.name for use in lowered.uses] == ["spirv_embed"]
    np.testing.assert_array_equal(found, group.weights[0][ids].astype(np.float32))


def test_angles_are_rows_of_the_tables(run_on_vulkan: Any) -> None:
    contract, start = CONTRACTS["angles"], np.array([0, 293], np.int32)
    tables = [np.random.default_rng(i).random((300, 48), np.float32) for i in range(2)]
    found, lowered = run_on_vulkan(contract, VULKAN, "auto", [*tables, start])
    assert [use.kernel.name for use in lowered.uses] == ["spirv_angles"]
    rows = np.concatenate([np.arange(first, first + contract["chunk"]) for first in start])
    for table, row in zip(tables, found, strict=False):
        np.testing.assert_array_equal(row, table[rows])
    np.testing.assert_array_equal(found[2], start)


@pytest.mark.parametrize("weights", ["f16", "q4_0"])
@pytest.mark.parametrize("target", ["vulkan", "metal"])
def test_a_decode_step_is_few_dispatches_one_submission_and_no_copy(
    weights: str, target: str, tmp_path: Path
) -> None:
    text = Plan.make(SMALL, Choices(weights=weights, target=target)).emit("decode").text
    found = dispatches(text, named_target(target), tmp_path)
    # Four layers; tokens and angles looked up, the last norm, the head.
    assert found["execution"]["dispatch-count"] == 4 * 6 + 4
    assert found["execution"]["copy-count"] == 0
    assert found["execution"]["submission-count"] == found["synchronization"]["await-count"] == 1


def test_a_profile_without_subgroup_sums_gets_definitions_and_a_line(tmp_path: Path) -> None:
    target = named_target("vulkan:vp_android_baseline_2022")
    text = Plan.make(SMALL, Choices(weights="f32", target=target.name)).emit("decode").text
    report = compile_text(text, target, cache=Cache(tmp_path), what="graph").report
    assert report.kernels == ()
    (notice,) = report.notices
    assert notice.startswith("graph: compiled without kernels, which failed:")
    assert "gpu.subgroup_reduce" in notice


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("linear.f16.64x384", {"activations": "f16"}),
        ("linear.f16.64x384", {"rows": 2}),
        ("gate_up.q4_0.2048", {"result": "q8"}),
        ("linear.f16.64x384", {"weight": matrix(64, 6, "f16")}),
        ("linear.f16.64x384", {"weight": {**matrix(64, 384, "f16"), "layout": "16x1"}}),
        ("linear.f16.64x384", {"weight": {**matrix(64, 384, "f16"), "bias": "f32"}}),
    ],
)
def test_other_contracts_are_left_to_their_definitions(name: str, change: dict[str, Any]) -> None:
    assert kernel_for(CONTRACTS[name], VULKAN) is not None
    assert kernel_for({**CONTRACTS[name], **change}, VULKAN) is None


@pytest.mark.parametrize(
    ("name", "loads"),
    [
        ("linear.f16.1001x2048", "half4"),
        ("linear.bf16.1001x2048", "ushort4"),
        ("linear.q8_0.1001x2048", "uint4"),
        ("linear.q4_0.1001x2048", "uint2"),
    ],
)
def test_metal_reads_vectors_and_adds_up_by_simd_group(
    name: str, loads: str, tmp_path: Path
) -> None:
    msl = metal(CONTRACTS[name], tmp_path)
    (weights,) = re.findall(r"device (\w+)\* _resource_var_0_1_", msl)
    assert re.search(rf"struct {weights}\n\{{\n    {loads} _m0\[1\];", msl)
    # One sum for each of two rows, and one that counts the threads that run in step.
    assert len(re.findall(r"\bsimd_sum\(", msl)) == 3
    assert msl.count("threadgroup_barrier(") == 1
    assert "gl_SubgroupSize" not in msl and "gl_SubgroupID" not in msl


def metal(contract: Mapping[str, Any], folder: Path) -> str:
    """The MSL of a contract's kernel."""
    target = named_target("metal")
    lowered = lower(module_of(contract)[0].encode(), target)
    assert lowered.uses and not lowered.notices
    flags = (*flags_for(target), f"--iree-hal-dump-executable-files-to={folder}")
    toolchain.run((*flags, f"-o={folder / 'm.vmfb'}"), lowered.text, timeout=120, what="a kernel")
    (path,) = folder.glob("*.metal")
    return path.read_text()
