#!/usr/bin/env bash
# On a machine with an NVIDIA GPU, one command for everything: says what is there, measures what the device reaches, compiles
# modules (or takes them from a folder that `gpu_modules.py` made elsewhere), checks every kernel and the small model's tokens,
# times decode, prefill and each dispatch, and writes gpu.json and gpu.md with tables, and doctor.txt.
#   benchmarks/gpu.sh [FOLDER OF MODULES] [FOLDER FOR RESULTS]
# TARGET=vulkan, metal or cpu:x86-64-v3 does the same on another device; REHEARSAL=1 with a few kernels and the small model alone.
# Two tools add to it where they are installed: PyTorch with CUDA the matrix rate, ncu (Nsight Compute) the time of each
# dispatch; without them the report says so in the place of the numbers.
# The exit code is 1 if a step failed, a module did not compile, a kernel is wrong or a token differs, 2 if there is no device.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-$here/../.venv/bin/python}
command -v "$python" >/dev/null || python=python3
target=${TARGET:-cuda}
rehearsal=${REHEARSAL:+--rehearsal}
out=${2:-$here/results}
log=$(mktemp -d)
trap 'rm -rf "$log"' EXIT
modules=${1:-$log/modules}
failed=0
export PYTHONPATH=$here/..:$here${PYTHONPATH:+:$PYTHONPATH} PYTHONUNBUFFERED=1
mkdir -p "$out"
# Each step on its own: what one loses, the others keep.
step() {
  local name=$1 limit=$2; shift 2
  echo "$name" >&2
  timeout "$limit" "$python" "$here/$1" "${@:2}" >"$log/$name.jsonl" 2>"$log/errors.txt" && return
  failed=1
  echo "$name failed:" >&2
  tail -n 3 "$log/errors.txt" >&2
  return 1
}
driver=$("$python" "$here/gpu_limits.py" --target "$target" --driver) || exit 2
step limits 180 gpu_limits.py --target "$target" $rehearsal || exit 2
"$python" -m stablehand doctor --target "$target" >"$out/doctor.txt" || failed=1
cat "$out/doctor.txt"
if ! test -e "$modules/manifest.json"; then
  echo modules >&2
  "$python" "$here/gpu_modules.py" "$modules" --target "$target" $rehearsal >&2 || exit 1
fi
step kernels 400 gpu_kernels.py "$modules" --driver "$driver"
step exact 400 gpu_exact.py "$modules" --target "$target"
for model in $(cd "$modules/steps" && printf '%s\n' *.vmfb | sed -E 's/\.(decode|prefill)\..*//' | sort -u); do
  step "decode.$model" 300 gpu_step.py "$modules/steps/$model".decode.*.vmfb --driver "$driver" --position 512 --runs 50
  step "prefill.$model" 300 gpu_step.py "$modules/steps/$model".prefill.*.vmfb --driver "$driver" --position 0 --runs 10
done
if command -v ncu >/dev/null; then
  echo dispatches >&2
  # A step of the 1B is 100 dispatches: any 100 in a row are one of each, and three steps have them whatever comes first.
  one=$(printf '%s\n' "$modules"/steps/*.decode.f16-all.f32.vmfb | tail -n 1)
  timeout 180 ncu --clock-control none --cache-control none --csv --page raw --launch-skip 100 --launch-count 100 \
    --metrics gpu__time_duration.sum,dram__bytes_read.sum,launch__registers_per_thread \
    "$python" "$here/gpu_step.py" "$one" --driver "$driver" --runs 3 --warm 0 \
    >"$log/dispatches.csv" 2>"$log/errors.txt" || { failed=1; echo "dispatches failed:" >&2; tail -n 3 "$log/errors.txt" >&2; }
else
  echo "dispatches are not timed: there is no ncu (Nsight Compute)" >&2
fi
"$python" "$here/gpu_report.py" "$log" "$out" "$modules" || failed=1
exit $failed
