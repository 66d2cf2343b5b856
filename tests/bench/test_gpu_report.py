"""The report of benchmarks/gpu.sh says what failed, and gives shares of what the device reached."""

from __future__ import annotations

import json
from pathlib import Path

import gpu_report
import pytest

DECODE = {
    "module": "m.decode.f16.vmfb",
    "step_ms": 2.0,
    "bytes": 4_000_000_000,
    "gbytes_per_second": 2000.0,
}
PREFILL = {"module": "m.prefill.f16.vmfb", "rows": 128, "step_ms": 4.0, "gflop_per_second": 7e4}
LIMITS = {"device": "a GPU", "copy_gbytes_per_second": 2500.0, "float16_tflops": 700.0}
NCU = (
    '"ID","Kernel Name","gpu__time_duration.sum","dram__bytes_read.sum","launch__registers_per_thread"\n'
    '"","","ns","byte",""\n'
    '"0","one","2,000","1,000,000","32"\n"1","one","4,000","3,000,000","32"\n'
)


def write(folder: Path, name: str, *rows: object) -> None:
    (folder / name).write_text("".join(f"{json.dumps(row)}\n" for row in rows))


def test_shares_and_failures_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    verdicts = [{"verdict": "ok"}, {"verdict": "ok"}, {"verdict": "WRONG"}]
    write(tmp_path, "limits.jsonl", LIMITS)
    write(tmp_path, "kernels.jsonl", *verdicts)
    write(tmp_path, "exact.jsonl", {"weights": "f16", "failed": "no device"})
    write(tmp_path, "decode.m.jsonl", DECODE, {"module": "n.vmfb", "failed": "out of memory"})
    write(tmp_path, "prefill.m.jsonl", PREFILL)
    (tmp_path / "dispatches.csv").write_text(f"==PROF== connected\n{NCU}")
    gpu_report.main([str(tmp_path), str(tmp_path)])
    text = capsys.readouterr().out
    assert text == (tmp_path / "gpu.md").read_text()
    assert "2 of 3 kernels agree" in text
    assert "Small model, f16: failed, no device" in text
    assert "| m.f16 | 2.00 | 500 | 4.00 | 2000 | 80% |" in text
    assert "| n | failed: out of memory | | | | |" in text
    assert "| m.f16 | 128 | 4.00 | 32000 | 70.0 | 10.0% |" in text
    assert "| one | 2 | 3.0 | 667 | 32 |" in text
    assert json.loads((tmp_path / "gpu.json").read_text())["limits"] == LIMITS


def test_a_step_that_left_nothing_is_an_empty_table(tmp_path: Path) -> None:
    gpu_report.main([str(tmp_path), str(tmp_path)])
    assert "0 of 0 kernels agree" in (tmp_path / "gpu.md").read_text()
