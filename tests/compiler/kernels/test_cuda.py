"""Kernels for CUDA: which contracts they take, and what the compiler makes of their text.

What they compute is checked in test_cuda_run.py, and on a device by benchmarks/gpu.sh.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from conftest import dispatches, module_of
from gpu_contracts import contracts, matrix

from stablehand.compiler import toolchain
from stablehand.compiler.flags import flags_for
from stablehand.compiler.kernels import kernel_for
from stablehand.compiler.lower import lower
from stablehand.plan import Choices, Plan
from stablehand.targets import named_target

CUDA = named_target("cuda")
CONTRACTS = dict(contracts())
SMALL = Path(__file__).parents[3] / "goldens" / "models" / "stable-tales"


def compiled(text: str, folder: Path) -> str:
    """The PTX of a module's dispatches."""
    lowered = lower(text.encode(), CUDA)
    assert lowered.uses and not lowered.notices
    flags = (*flags_for(CUDA), f"--iree-hal-dump-executable-files-to={folder}")
    toolchain.run((*flags, f"-o={folder / 'm.vmfb'}"), lowered.text, timeout=120, what="a kernel")
    return "\n".join(path.read_text() for path in sorted(folder.glob("*.ptx")))


def count(ptx: str, pattern: str) -> int:
    return len(re.findall(pattern, ptx))


@pytest.mark.parametrize("name", CONTRACTS)
def test_every_contract_that_the_device_checks_has_a_kernel(name: str) -> None:
    kernel = kernel_for(CONTRACTS[name], CUDA)
    assert kernel is not None and kernel.name.startswith("cuda_")


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("linear.f16.64x384", {"activations": "f16"}),
        ("linear.f16.64x384", {"rows": 2}),
        ("linear.f16.f32.128x2048x2048", {"rows": 33}),
        ("gate_up.q4_0.2048", {"result": "q8"}),
        ("attention.f16.64.4.1.1", {"heads": 32}),
        ("attention.f16.64.4.1.1", {"head_dim": 96}),
    ],
)
def test_other_contracts_are_left_to_their_definitions(name: str, change: dict[str, Any]) -> None:
    assert kernel_for({**CONTRACTS[name], **change}, CUDA) is None


def test_a_bias_is_left_to_the_definition() -> None:
    contract = CONTRACTS["linear.f16.64x384"]
    biased = {**contract, "weight": {**contract["weight"], "bias": "f32"}}
    assert kernel_for(biased, CUDA) is None


def test_a_row_of_weights_is_read_16_bytes_at_a_time(tmp_path: Path) -> None:
    ptx = compiled(module_of(CONTRACTS["linear.f16.1001x2048"])[0], tmp_path)
    # 8 loads of weights, each before two of activations; the sums meet in five exchanges.
    loads = re.findall(r"ld\.global\.nc\.(\S+)", ptx)
    assert loads == ["v4.b32"] * 24
    first = ptx.index("fma.rn.f32")
    assert count(ptx[:first], r"ld\.global\.nc\.v4") >= 8
    assert count(ptx, r"fma\.rn\.f32") == 64 and count(ptx, r"shfl\.sync\.bfly") == 5
    assert count(ptx, r"\.local|st\.shared") == 0


def test_codes_become_floats_by_permutation(tmp_path: Path) -> None:
    ptx = compiled(module_of(CONTRACTS["linear.q4_0.4096x14336"])[0], tmp_path)
    assert count(ptx, r"\bprmt\.b32") >= count(ptx, r"\bfma\.rn\.f32") // 2 > 0
    assert count(ptx, r"cvt\.rn\.f32\.[us]\d") == 0 and count(ptx, r"\.local") == 0


@pytest.mark.parametrize(("form", "width"), [("q8_0", "v4"), ("f8_e4m3", "v4"), ("q4_0", "v2")])
def test_codes_are_read_by_words_and_the_assembler_is_told_how_many_groups_to_hold(
    form: str, width: str, tmp_path: Path
) -> None:
    contract = CONTRACTS["linear.q8_0.1001x2048"] | {"weight": matrix(1024, 2048, form)}
    ptx = compiled(module_of(contract)[0], tmp_path)
    codes = count(ptx, rf"ld\.global\.nc\.{width}\.b32")
    narrow = count(ptx, r"ld\.global\.nc\.b32")
    # Of 16-byte loads some are activations; a row's own scale is one of four bytes.
    assert codes >= 2 and narrow <= 1
    assert ".minnctapersm 6" in ptx


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("linear.f16.f32.192x512x512", "m16n8k8.row.col.f32.tf32.tf32.f32"),
        ("linear.f16.f16.192x512x512", "m16n8k16.row.col.f32.f16.f16.f32"),
        ("linear.bf16.bf16.192x512x512", "m16n8k16.row.col.f32.bf16.bf16.f32"),
    ],
)
def test_several_rows_meet_on_the_matrix_units(name: str, unit: str, tmp_path: Path) -> None:
    ptx = compiled(module_of(CONTRACTS[name])[0], tmp_path)
    assert f"mma.sync.aligned.{unit}" in ptx
    assert count(ptx, r"ld\.global\.nc\.(?!v4)") == 0 and count(ptx, r"\.local") == 0


@pytest.mark.parametrize(("weights", "each"), [("f16-all", 6), ("q8_0", 6)])
def test_a_decode_step_is_few_dispatches_one_submission_and_no_copy(
    weights: str, each: int, tmp_path: Path
) -> None:
    text = Plan.make(SMALL, Choices(weights=weights, target="cuda")).emit("decode").text
    found = dispatches(text, CUDA, tmp_path)
    # Four layers; tokens and angles looked up, the last norm, the head.
    assert found["execution"]["dispatch-count"] == 4 * each + 4
    assert found["execution"]["copy-count"] == 0
    assert found["execution"]["submission-count"] == found["synchronization"]["await-count"] == 1
