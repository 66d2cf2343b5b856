"""Time compiled graphs with random weights on a device.

python benchmarks/gpu_step.py decode.vmfb [more.vmfb] --position 512 [--flag=--cuda_use_streams=false]
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import iree.runtime as iree
import numpy as np
from gpu_buffers import RandomBuffers

from stablehand.bench.limits import tokens_work
from stablehand.runtime.device import Device, Resident
from stablehand.runtime.program import Program
from stablehand.signature import TensorType


def main(arguments: Sequence[str] | None = None) -> None:
    """Time every module at every position; a line of JSON for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "modules", type=Path, nargs="+", help="of one model; they share its weights"
    )
    parser.add_argument("--position", type=int, action="append", default=[])
    parser.add_argument("--runs", type=int, default=50)
    parser.add_argument("--warm", type=int, default=5)
    parser.add_argument("--driver", default="cuda")
    parser.add_argument("--flag", action="append", default=[], help="of IREE's runtime")
    options = parser.parse_args(arguments)
    iree.flags.parse_flags(*options.flag)
    bench = Bench(Device(options.driver))
    for path in options.modules:
        for position in options.position or [512]:
            try:
                row = bench.measure(path, position, options.warm, options.runs)
            except Exception as error:
                row = {"module": path.name, "failed": str(error)[:300]}
            print(json.dumps({**row, "flags": options.flag}), flush=True)


class Bench:
    """A device, and the buffers of the model that was measured last."""

    def __init__(self, device: Device) -> None:
        self.device = device
        self._make = RandomBuffers(device)
        self._kept: dict[tuple[str, TensorType], Resident] = {}

    def measure(self, path: Path, position: int, warm: int, runs: int) -> dict[str, Any]:
        """What one module takes, as a row for a table."""
        program = Program(self.device, path)
        signature = program.signature
        began = time.perf_counter()
        # What this one does not share with the last makes room first.
        wanted = {(a.name, a.type) for a in signature.arguments}
        self._kept = {key: kept for key, kept in self._kept.items() if key in wanted}
        steps = {}
        residents = []
        for argument in signature.arguments:
            if argument.role == "step":
                resident, steps[argument.name] = self.device.writable(argument.type)
            else:
                resident = self._resident(argument.name, argument.type)
            residents.append(resident)
        filled = time.perf_counter() - began
        rows = signature.number("chunk") if signature.graph == "prefill" else 1
        for name, array in steps.items():
            array[...] = {"position": position, "start": position, "length": rows}.get(name, 7)
        call = program.bind([resident.view for resident in residents])
        output = signature.results[0].type
        times: list[float] = []
        alone: list[float] = []
        for i in range(warm + runs):
            began = time.perf_counter()
            call.run()
            ran = time.perf_counter()
            logits = self.device.download(call.result(0), output)
            if i >= warm:
                alone.append(ran - began)
                times.append(time.perf_counter() - began)
        work = tokens_work(signature, position, rows)
        return {
            "module": path.name,
            "position": position,
            "rows": rows,
            "fill_seconds": round(filled, 3),
            "call_ms": statistics.median(alone) * 1e3,
            "call_ms_least": min(alone) * 1e3,
            "step_ms": statistics.median(times) * 1e3,
            "step_ms_least": min(times) * 1e3,
            "bytes": work.nbytes,
            "flop": work.flop,
            "gbytes_per_second": work.nbytes / statistics.median(times) / 1e9,
            "gflop_per_second": work.flop / statistics.median(times) / 1e9,
            "finite": bool(np.isfinite(logits.astype("f4")).all()),
            "spread": float(logits.astype("f4").std()),
        }

    def _resident(self, name: str, type_: TensorType) -> Resident:
        if (name, type_) not in self._kept:
            self._kept[name, type_] = self._make.make(type_)
        return self._kept[name, type_]


if __name__ == "__main__":
    main()
