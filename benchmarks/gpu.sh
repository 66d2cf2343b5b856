#!/usr/bin/env bash
# On a machine with an NVIDIA GPU: compile modules (or take them from a folder that `gpu_modules.py` made elsewhere), check
# every kernel and the small model's tokens, time decode and prefill, and write gpu.json and a table beside it.
#   benchmarks/gpu.sh [FOLDER OF MODULES] [FOLDER FOR RESULTS]
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-python3}
out=${2:-$here/results}
modules=${1:-$(mktemp -d)}
export PYTHONPATH=$here/..:$here${PYTHONPATH:+:$PYTHONPATH} PYTHONUNBUFFERED=1
mkdir -p "$out"
log=$(mktemp -d)
test -e "$modules/manifest.json" || "$python" "$here/gpu_modules.py" "$modules" || exit
# Each step on its own: what one loses, the others keep.
step() {
  local name=$1; shift
  timeout 180 "$python" "$here/$1" "${@:2}" >"$log/$name.jsonl" 2>>"$log/errors.txt" || echo "$name failed" >&2
}
step kernels gpu_kernels.py "$modules"
step exact gpu_exact.py "$modules"
step limits gpu_limits.py
for model in llama-3.1-8b llama-3.2-1b; do
  step "decode.$model" gpu_step.py "$modules"/steps/$model.decode.*.vmfb --position 512 --runs 50
  step "prefill.$model" gpu_step.py "$modules"/steps/$model.prefill.*.vmfb --position 0 --runs 10
done
if command -v ncu >/dev/null; then
  timeout 120 ncu --clock-control none --cache-control none --csv --page raw --launch-skip 104 --launch-count 100 \
    --metrics gpu__time_duration.sum,dram__bytes_read.sum,launch__registers_per_thread \
    "$python" "$here/gpu_step.py" "$modules/steps/llama-3.2-1b.decode.f16-all.f32.vmfb" --runs 2 --warm 0 \
    >"$log/dispatches.csv" 2>>"$log/errors.txt"
fi
"$python" "$here/gpu_report.py" "$log" "$out"
tail -c 2000 "$log/errors.txt" >&2
