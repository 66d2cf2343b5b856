"""What a device reaches: how fast it copies; and its matrix rate, by PyTorch where that is installed for it.

python benchmarks/gpu_limits.py [--target cuda]
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

import iree.runtime as iree

from stablehand.errors import StablehandError
from stablehand.runtime.device import Device
from stablehand.targets import named_target

COPY_BYTES = 1 << 30
COPIES = 10
SIZE = 8192


def copy_rate(device: Device, nbytes: int) -> float:
    """Bytes that are read and written in a second by copies of a buffer, as IREE has the device do them."""
    hal = device.hal
    source, target = (
        hal.allocator.allocate_buffer(
            memory_type=int(iree.MemoryType.DEVICE_LOCAL),
            allowed_usage=int(iree.BufferUsage.DEFAULT),
            allocation_size=nbytes,
        )
        for _ in range(2)
    )
    times = []
    for _ in range(4):
        commands = iree.HalCommandBuffer(hal)
        for _ in range(COPIES):
            commands.copy(source, target, 0, 0, nbytes)
        commands.end()
        fence = hal.create_semaphore(0)
        began = time.perf_counter()
        hal.queue_execute(
            commands, iree.HalFence.create_at(fence, 0), iree.HalFence.create_at(fence, 1)
        )
        iree.HalFence.create_at(fence, 1).wait()
        times.append(time.perf_counter() - began)
    return 2 * nbytes * COPIES / statistics.median(times[1:])


def by_torch() -> dict[str, Any]:
    """PyTorch's copies, sums and products, as far as they went, and under `torch_failed` why no further."""
    row: dict[str, Any] = {}
    try:
        _measure_by_torch(row)
    except ModuleNotFoundError as error:
        row["torch_failed"] = (
            "PyTorch is not installed" if error.name == "torch" else f"PyTorch failed, {error}"
        )
    except Exception as error:  # whatever a broken installation or a device out of memory raises
        row["torch_failed"] = f"PyTorch failed, {' '.join(str(error).split())[:200]}"
    return row


def _measure_by_torch(row: dict[str, Any]) -> None:
    import torch  # type: ignore[import-not-found]

    if not torch.cuda.is_available():
        row["torch_failed"] = f"PyTorch {torch.__version__} finds no device"
        return

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
    row |= {
        "device": torch.cuda.get_device_name(),
        "torch": torch.__version__,
        "cuda": torch.version.cuda,
        "torch_copy_gbytes_per_second": 2
        * COPY_BYTES
        / seconds(lambda: target.copy_(source))
        / 1e9,
        "sum_gbytes_per_second": COPY_BYTES / seconds(lambda: source.sum()) / 1e9,
    }
    for dtype in (torch.float16, torch.bfloat16, torch.float32):
        a, b = (torch.randn(SIZE, SIZE, device="cuda", dtype=dtype) for _ in range(2))
        name = str(dtype).removeprefix("torch.")
        row[f"{name}_tflops"] = 2 * SIZE**3 / seconds(lambda a=a, b=b: a @ b, 5) / 1e12


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a line of JSON, or the name of the driver."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--target", default="cuda")
    parser.add_argument("--driver", action="store_true", help="print its driver alone")
    parser.add_argument("--rehearsal", action="store_true", help="copy little")
    options = parser.parse_args(arguments)
    try:
        driver = named_target(options.target).driver
        if options.driver:
            print(driver)
            return
        device = Device(driver)
    except StablehandError as error:
        print(f"gpu.sh: {error}", file=sys.stderr)
        sys.exit(2)
    copy = copy_rate(device, COPY_BYTES // 64 if options.rehearsal else COPY_BYTES) / 1e9
    row = {"device": device.identity.get("name", driver), "iree_copy_gbytes_per_second": copy}
    row |= {"torch_failed": "this is a rehearsal"} if options.rehearsal else by_torch()
    best = max(copy, row.get("torch_copy_gbytes_per_second", 0.0))
    print(json.dumps({**row, "copy_gbytes_per_second": best}), flush=True)


if __name__ == "__main__":
    main()
