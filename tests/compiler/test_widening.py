"""What is decoded whole for want of a kernel: against what every graph on every target was compiled to."""

from __future__ import annotations

import re
from pathlib import Path

import matrix
import pytest
from marks import long

from stablehand.cli import run_cli
from stablehand.compiler.widening import Widening, known, widening
from stablehand.plan import AUTO, Choices, Plan
from stablehand.targets import named_target
from stablehand.units import bytes_text

SMALL = Path(__file__).parents[2] / "goldens" / "models" / "stable-tales"
NO_KERNELS = "rocm:gfx90a"


@pytest.mark.parametrize(
    "target",
    ["cuda:sm_80", *map(long, ("metal", NO_KERNELS))],
)
def test_scratch_is_about_what_was_compiled(target: str) -> None:
    """Within a fifth, of every format; and what is not counted takes little where nothing has a kernel."""
    record, seen = matrix.read(), set()
    for cell in matrix.cells([target]):
        found = record.get(cell.name, {}).get("transient_bytes")
        if found is None or cell.layers != matrix.LAYERS:
            continue
        counted = widening(cell.emit(), named_target(target)).nbytes
        if counted:
            assert 0.8 < counted / found < 1.2, cell.name
            seen.add(cell.weights)
        elif target == NO_KERNELS:
            assert found < 30e6, cell.name
    assert seen >= {"q8_0", "q4_0", "q5_1", "q6_k", "q4_k"}


def test_what_kernels_take_is_not_decoded_whole() -> None:
    target = named_target("cuda")
    cell = matrix.Cell("cuda", "q8_0", "f32", "decode")
    graph = cell.emit()
    assert widening(graph, target) == Widening()
    # Seven products a layer, and the head.
    off = widening(graph, target, "off")
    assert off.products == {"q8_0": 7 * matrix.LAYERS + 1}
    assert off.nbytes > 4 * 128256 * 2048
    matrices = [shape for _, shape in cell.plan().config.weight_shapes() if len(shape) == 2]
    assert off.moved == 2 * sum(4 * rows * inputs for rows, inputs in matrices)
    # What activations in codes take grows with the layers, side by side before the first of them.
    many = widening(matrix.Cell("cuda", "q8_0", "q8", "decode", 8).emit(), target)
    few = widening(matrix.Cell("cuda", "q8_0", "q8", "decode", 4).emit(), target)
    assert many.moved == 2 * many.nbytes
    assert many.nbytes - few.nbytes == 4 * (few.nbytes - 4 * 128256 * 2048) // 4


def test_the_cpu_at_hand_is_not_known() -> None:
    assert known(named_target("cpu"), "off") and known(named_target("cpu:znver4"))
    assert not known(named_target("cpu"))
    assert Plan.make("llama-3.2-1b", Choices(weights="q8_0")).need.scratch == 0
    assert Plan.make("llama-3.2-1b", Choices(weights="q8_0", kernels="off")).need.scratch > 1e9


def test_auto_counts_it_and_says_so() -> None:
    common = {"weights": AUTO, "kv": "f16", "context": 1024}
    # 1.35 GB of q8_0 fit without what cuda decodes for a chunk, and do not fit with it.
    plan = Plan.make("llama-3.2-1b", Choices(**common, target="cuda", memory=1_500_000_000))
    assert plan.policy.text == "int8"
    plan = Plan.make("llama-3.2-1b", Choices(**common, target="cuda", memory=1_600_000_000))
    assert plan.policy.text == "q8_0" and plan.need.scratch > 100e6
    assert plan.notes == (
        "weights: q8_0, 1.55 GB with the caches and 201.3 MB in which weights without a kernel are decoded "
        "at each call where 1.60 GB are allowed; f16-all takes 2.51 GB",
    )


def test_inspect_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    weights = ["--weights", "mlp.*=q5_0,q4_0", "--context", "64"]
    assert run_cli(["inspect", str(SMALL), "--target", "cuda", *weights]) == 0
    shown = capsys.readouterr().out.replace("\n", " ")
    assert (
        "decode has no kernel for 12 products over q5_0: their weights are decoded whole" in shown
    )
    # Three matrices of 128 by 384 in each of four layers: in f32, with the fifth bits in bytes.
    moved = bytes_text(4 * 3 * 128 * 384 * 2 * (4 + 1))
    assert re.search(rf"over q5_0: [^:]* which writes and reads {re.escape(moved)} more", shown)
    assert re.search(r"weights as .* scratch +moved there", shown)
    assert "prefill has no kernel for 16 products over q4_0 and 12 products over q5_0" in shown
