"""benchmarks/gpu.sh from its first line to its last, on the CPU in the place of a GPU."""

from __future__ import annotations

import itertools
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import gpu_modules
import pytest

SCRIPT = Path(gpu_modules.__file__).with_name("gpu.sh")

NCU = """#!/usr/bin/env bash
# Nsight Compute: its options come first, then what it watches, here a step of 100 kernels.
while [[ $1 == -* ]]; do
  case $1 in
    --csv) shift ;;
    --launch-skip) skip=$2; shift 2 ;;
    --launch-count) count=$2; shift 2 ;;
    *) shift 2 ;;
  esac
done
"$@" >/dev/null || exit
launches=0
while (($#)); do
  case $1 in --runs | --warm) launches=$((launches + 100 * $2)) ;; esac
  shift
done
printf '"ID","Kernel Name","gpu__time_duration.sum","dram__bytes_read.sum",'
printf '"launch__registers_per_thread"\\n"","","ns","byte",""\\n'
for ((i = skip; i < launches && i < skip + count; i++)); do
  printf '"%d","kernel %d","2,000","1,000,000","32"\\n' $i $((i % 100))
done
"""

PYTHON = """#!/usr/bin/env bash
# What the steps leave, and the report itself.
case $(basename "$1") in
  gpu_limits.py) [[ $* == *--driver* ]] && echo cuda || echo '{"copy_gbytes_per_second": 1}' ;;
  gpu_kernels.py) echo '{"kernel": "k", "verdict": "ok", "error": 0, "where": ""}' ;;
  gpu_exact.py) echo '{"weights": "f32", "prefill_error": 0, "decode_error": 0,' \\
    '"tokens_same": 96, "tokens": 96}' ;;
  gpu_step.py) echo '{"module": "m", "rows": 1, "step_ms": 1, "bytes": 1, "finite": true,' \\
    '"gbytes_per_second": 1, "gflop_per_second": 1}' ;;
  gpu_report.py) exec REAL "$@" ;;
esac
"""


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("gpu") / "modules"


def program(path: Path, text: str) -> Path:
    """A program of that text."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return path


def run(
    modules: Path, out: Path, target: str, path: str = "", python: str = sys.executable
) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {
        "TARGET": target,
        "REHEARSAL": "1",
        "PYTHON": python,
        "PATH": f"{path}{os.environ['PATH']}",
        "TMPDIR": str(out),
    }
    command = [str(SCRIPT), str(modules), str(out)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=900)


def rehearse(folder: Path, ncu: str, failed: dict[str, str]) -> tuple[int, str]:
    """The exit code and report of a run whose steps are stand-ins."""
    program(folder / "bin" / "ncu", ncu)
    python = program(folder / "bin" / "python", PYTHON.replace("REAL", sys.executable))
    steps = folder / "modules" / "steps"
    steps.mkdir(parents=True)
    for graph in gpu_modules.GRAPHS:
        (steps / f"m.{graph}.f16-all.f32.vmfb").touch()
    (steps.parent / "manifest.json").write_text(json.dumps({"failed": failed}))
    done = run(steps.parent, folder, "cuda", f"{python.parent}:", str(python))
    # Nothing of the run's own is left.
    assert not list(folder.glob("tmp.*")), done.stderr
    return done.returncode, (folder / "gpu.md").read_text()


def test_a_run_without_a_fault_ends_with_0_and_times_each_dispatch_once(tmp_path: Path) -> None:
    code, text = rehearse(tmp_path, NCU, {})
    assert code == 0 and "Not as it should be" not in text
    rows = re.findall(r"^\| kernel \d+ \| (\d+) \|", text, re.MULTILINE)
    assert rows == ["1"] * 100


def test_a_module_that_did_not_compile_ends_the_run_with_1(tmp_path: Path) -> None:
    code, text = rehearse(tmp_path, NCU, {"m.decode.q8_0": "it hangs"})
    assert code == 1 and "- m.decode.q8_0 did not compile: it hangs" in text


def test_a_step_that_fails_ends_the_run_with_1_and_keeps_the_rest(tmp_path: Path) -> None:
    code, text = rehearse(tmp_path, "#!/usr/bin/env bash\nexit 1\n", {})
    assert code == 1 and "1 of 1 kernels agree" in text


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
    ncu = program(tmp_path / "bin" / "ncu", NCU)
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
    assert [row["count"] for row in found["dispatches"]] == [1] * 100
    assert "| kernel 99 | 1 |" in (tmp_path / "gpu.md").read_text()


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
