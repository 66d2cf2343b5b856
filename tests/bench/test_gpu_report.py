"""The report of benchmarks/gpu.sh says what failed, and gives shares of what the device reached."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import gpu_limits
import gpu_report
import pytest

DECODE = {
    "module": "m.decode.f16.vmfb",
    "step_ms": 2.0,
    "bytes": 4_000_000_000,
    "gbytes_per_second": 2000.0,
    "finite": True,
}
PREFILL = {
    "module": "m.prefill.f16.vmfb",
    "rows": 128,
    "step_ms": 4.0,
    "gflop_per_second": 7e4,
    "finite": True,
}
KERNEL = {"kernel": "linear", "verdict": "ok", "error": 1e-7, "where": ""}
EXACT = {
    "weights": "f16",
    "prefill_error": 1e-6,
    "decode_error": 1e-6,
    "tokens_same": 96,
    "tokens": 96,
    "tokens_as_f32": 96,
}
LIMITS = {"device": "a GPU", "copy_gbytes_per_second": 2500.0, "float16_tflops": 700.0}
NCU = (
    '"ID","Kernel Name","gpu__time_duration.sum","dram__bytes_read.sum","launch__registers_per_thread"\n'
    '"","","ns","byte",""\n'
    '"0","one","2,000","1,000,000","32"\n"1","one","4,000","3,000,000","32"\n'
)


def write(folder: Path, name: str, *rows: object) -> None:
    (folder / name).write_text("".join(f"{json.dumps(row)}\n" for row in rows))


def report(folder: Path, failed: dict[str, str] | None = None) -> str:
    """What the report says, with its exit code in the first line."""
    write(folder, "manifest.json", {"failed": failed or {}})
    code: Any = 0
    try:
        gpu_report.main([str(folder)] * 3)
    except SystemExit as error:
        code = error.code
    return f"exit {code}\n{(folder / 'gpu.md').read_text()}"


def whole(folder: Path) -> None:
    """All that a run without a fault leaves."""
    write(folder, "limits.jsonl", LIMITS)
    write(folder, "kernels.jsonl", KERNEL)
    write(folder, "exact.jsonl", EXACT)
    write(folder, "decode.m.jsonl", DECODE)
    write(folder, "prefill.m.jsonl", PREFILL)
    (folder / "dispatches.csv").write_text(f"==PROF== connected\n{NCU}")


def test_shares_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole(tmp_path)
    text = report(tmp_path)
    assert text == f"exit 0\n{capsys.readouterr().out}"
    assert "1 of 1 kernels agree" in text
    assert "| m.f16 | 2.00 | 500 | 4.00 | 2000 | 80% |" in text
    assert "| m.f16 | 128 | 4.00 | 32000 | 70.0 | 10.0% |" in text
    assert "| one | 2 | 3.0 | 667 | 32 |" in text
    assert json.loads((tmp_path / "gpu.json").read_text())["limits"] == LIMITS


@pytest.mark.parametrize(
    ("file", "row", "said"),
    [
        (
            "kernels",
            {**KERNEL, "verdict": "WRONG", "error": 0.5},
            "kernel linear: WRONG, error 5.0",
        ),
        ("kernels", {**KERNEL, "verdict": "WRONG", "error": math.nan}, "WRONG, error nan"),
        ("exact", {"weights": "f16", "failed": "lost"}, "small model, f16 weights: failed, lost"),
        ("exact", {**EXACT, "tokens_same": 95}, "f16 weights: 95 of 96 tokens are the CPU's"),
        ("exact", {**EXACT, "tokens_as_f32": 90}, "f16 weights: 90 of 96 tokens are those of f32"),
        ("decode.m", {"module": "n.vmfb", "failed": "no memory"}, "n.vmfb: failed, no memory"),
        ("decode.m", {**DECODE, "finite": False}, "m.decode.f16.vmfb: its logits are not finite"),
        ("prefill.m", {"module": "n.vmfb", "failed": "no memory"}, "n.vmfb: failed, no memory"),
    ],
)
def test_whatever_is_wrong_is_told_and_ends_with_1(
    file: str, row: dict[str, Any], said: str, tmp_path: Path
) -> None:
    whole(tmp_path)
    rows = [json.loads(line) for line in (tmp_path / f"{file}.jsonl").read_text().splitlines()]
    write(tmp_path, f"{file}.jsonl", *rows, row)
    text = report(tmp_path)
    assert text.startswith("exit 1\n")
    assert said in text.partition("Not as it should be:")[2]


def test_a_module_that_did_not_compile_is_told(tmp_path: Path) -> None:
    whole(tmp_path)
    text = report(tmp_path, {"llama.decode.f16": "iree-compile did not end"})
    assert text.startswith("exit 1\n")
    assert "- llama.decode.f16 did not compile: iree-compile did not end" in text


def test_a_step_that_failed_has_its_row_in_the_table(tmp_path: Path) -> None:
    whole(tmp_path)
    write(tmp_path, "decode.m.jsonl", DECODE, {"module": "n.vmfb", "failed": "out of memory"})
    assert "| n | failed: out of memory | | | | |" in report(tmp_path)


def test_without_pytorch_and_ncu_there_is_a_reason_in_the_place_of_numbers(tmp_path: Path) -> None:
    whole(tmp_path)
    reason = "PyTorch is not installed"
    write(tmp_path, "limits.jsonl", {"copy_gbytes_per_second": 0.0, "torch_failed": reason})
    (tmp_path / "dispatches.csv").unlink()
    text = report(tmp_path)
    assert text.startswith("exit 0\n") and f"matrix rate was not measured: {reason}." in text
    assert "| m.f16 | 2.00 | 500 | 4.00 | 2000 | — |" in text
    assert "| m.f16 | 128 | 4.00 | 32000 | 70.0 | — |" in text
    assert "Dispatches were not timed: there is no ncu (Nsight Compute)." in text
    assert "| dispatch" not in text


def test_what_was_not_measured_is_told(tmp_path: Path) -> None:
    text = report(tmp_path)
    assert text.startswith("exit 1\n") and "0 of 0 kernels agree" in text
    for name in ("kernels", "exact", "decode", "prefill"):
        assert f"- {name}: nothing was measured" in text


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ModuleNotFoundError("No module", name="torch"), "PyTorch is not installed"),
        (OSError("libcudart.so.13: cannot\nopen"), "PyTorch failed, libcudart.so.13: cannot open"),
        (RuntimeError("out of memory"), "PyTorch failed, out of memory"),
    ],
)
def test_a_pytorch_that_fails_is_noted_and_what_it_found_is_kept(
    error: Exception, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def measure(row: dict[str, Any]) -> None:
        row["torch"] = "2.11"
        raise error

    monkeypatch.setattr(gpu_limits, "_measure_by_torch", measure)
    assert gpu_limits.by_torch() == {"torch": "2.11", "torch_failed": said}
