"""benchmarks/gpu.sh from its first line to its last, on the CPU in the place of a GPU."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
from pathlib import Path

import gpu_modules
import pytest

SCRIPT = Path(gpu_modules.__file__).with_name("gpu.sh")

NCU = """#!/usr/bin/env bash
# Nsight Compute's options come first, then what it watches.
while [[ $1 == -* ]]; do
  case $1 in --csv) shift ;; *) shift 2 ;; esac
done
"$@" >/dev/null || exit
printf '"ID","Kernel Name","gpu__time_duration.sum","dram__bytes_read.sum",'
printf '"launch__registers_per_thread"\\n"","","ns","byte",""\\n"0","one","2,000","1,000,000","32"\\n'
"""


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("gpu") / "modules"


def run(modules: Path, out: Path, target: str, path: str = "") -> subprocess.CompletedProcess[str]:
    environment = os.environ | {
        "TARGET": target,
        "REHEARSAL": "1",
        "PYTHON": sys.executable,
        "PATH": f"{path}{os.environ['PATH']}",
    }
    command = [str(SCRIPT), str(modules), str(out)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=900)


def test_both_graphs_are_timed_of_every_format_and_model() -> None:
    timed = {(s.model, s.graph, s.weights) for s in gpu_modules.STEPS if s.activations == "f32"}
    wanted = itertools.product(
        ("llama-3.2-1b", "llama-3.1-8b"),
        ("decode", "prefill"),
        ("f32", "f16-all", "q8_0", "q4_0", "f8_e4m3"),
    )
    assert timed >= set(wanted)
    names = [step.name for step in gpu_modules.STEPS]
    assert len(names) == len(set(names))


@pytest.mark.long
def test_the_script_runs_whole_on_another_device(modules: Path, tmp_path: Path) -> None:
    ncu = tmp_path / "bin" / "ncu"
    ncu.parent.mkdir()
    ncu.write_text(NCU)
    ncu.chmod(0o755)
    done = run(modules, tmp_path, "cpu:x86-64-v3", f"{ncu.parent}:")
    assert done.returncode == 0, done.stderr
    assert "failed" not in done.stderr.lower()
    assert "reads" in (tmp_path / "doctor.txt").read_text()
    found = json.loads((tmp_path / "gpu.json").read_text())
    assert found["limits"]["copy_gbytes_per_second"] > 0
    kernels = [row["verdict"] for row in found["kernels"]]
    assert kernels == ["ok"] * len(gpu_modules.few_contracts())
    assert [row["weights"] for row in found["exact"]] == ["f32", "f16"]
    for row in found["exact"]:
        assert row["tokens_same"] == row["tokens"] >= 96 and row["decode_error"] < 1e-4
    assert found["exact"][1]["tokens_as_f32"] >= 96
    timed = [row["module"] for row in (*found["decode"], *found["prefill"])]
    assert sorted(timed) == sorted(f"{step.name}.vmfb" for step in gpu_modules.REHEARSAL)
    assert all(row["step_ms"] > 0 and row["finite"] for row in found["decode"])
    assert [row["kernel"] for row in found["dispatches"]] == ["one"]
    assert "| one | 1 |" in (tmp_path / "gpu.md").read_text()


def test_without_a_device_it_ends_at_once_and_says_so(tmp_path: Path) -> None:
    done = run(tmp_path / "modules", tmp_path, "metal")
    assert done.returncode == 2
    assert "gpu.sh: --target: there is no device for metal: " in done.stderr
    assert "Traceback" not in done.stderr and not (tmp_path / "modules").exists()


def test_a_target_that_is_not_there_is_told_in_one_line(tmp_path: Path) -> None:
    done = run(tmp_path / "modules", tmp_path, "kuda")
    assert done.returncode == 2
    assert done.stderr.startswith(
        "gpu.sh: --target: there is no target 'kuda' (did you mean 'cuda'?)"
    )
