"""What the GPU at hand reaches: its copy bandwidth and its matrix rate, by PyTorch where it is installed."""

from __future__ import annotations

import json
import statistics
from collections.abc import Callable
from typing import Any

COPY_BYTES = 1 << 30
SIZE = 8192


def main() -> None:
    """Print a line of JSON."""
    import torch

    def seconds(run: Callable[[], Any], repeats: int = 20) -> float:
        for _ in range(3):
            run()
        times = []
        for _ in range(repeats):
            first, last = (torch.cuda.Event(enable_timing=True) for _ in range(2))
            first.record()
            run()
            last.record()
            torch.cuda.synchronize()
            times.append(first.elapsed_time(last) / 1e3)
        return statistics.median(times)

    source = torch.randn(COPY_BYTES // 4, device="cuda")
    target = torch.empty_like(source)
    copy = 2 * COPY_BYTES / seconds(lambda: target.copy_(source))
    read = COPY_BYTES / seconds(lambda: source.sum())
    row: dict[str, Any] = {
        "device": torch.cuda.get_device_name(),
        "torch": torch.__version__,
        "cuda": torch.version.cuda,
        "copy_gbytes_per_second": copy / 1e9,
        "sum_gbytes_per_second": read / 1e9,
    }
    for dtype in (torch.float16, torch.bfloat16, torch.float32):
        a, b = (torch.randn(SIZE, SIZE, device="cuda", dtype=dtype) for _ in range(2))
        name = str(dtype).removeprefix("torch.")
        row[f"{name}_tflops"] = 2 * SIZE**3 / seconds(lambda a=a, b=b: a @ b, 5) / 1e12
    print(json.dumps(row), flush=True)


if __name__ == "__main__":
    main()
