"""Time one decode step of a model's shape under rows and under the target's layout, on this machine.

usage: python benchmarks/layouts.py [MODEL] [--weights POLICY] [--context N] [--steps N]

Weights are random, so a published configuration's name will do. Prints, for each layout, the median step,
the bytes that it must read, and those over the read bandwidth measured in the same run. Nothing else
should be running.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np

from stablehand.cli.inspect import bytes_per_token
from stablehand.compiler import compile_text
from stablehand.compiler.host import describe, host_target
from stablehand.formats import ROWS, Layout
from stablehand.loader.buffers import aligned
from stablehand.loader.tables import table
from stablehand.plan import Choices, Plan
from stablehand.runtime.device import Device
from stablehand.runtime.engine import Engine
from stablehand.runtime.program import Program


def read_bandwidth(size: int = 1 << 29, rounds: int = 5) -> float:
    """Bytes a second that all cores together read from memory, the best of some rounds."""
    threads = os.cpu_count() or 1
    parts = np.array_split(np.ones(size // 8, np.int64), threads)

    def read() -> None:
        with ThreadPoolExecutor(threads) as pool:
            list(pool.map(np.bitwise_xor.reduce, parts))

    return size / min(seconds(read) for _ in range(rounds))


def seconds(action: Callable[..., object], *arguments: object) -> float:
    """How long an action takes."""
    started = time.perf_counter()
    action(*arguments)
    return time.perf_counter() - started


def engine(plan: Plan) -> Engine:
    """The plan's graphs over random weights."""
    paths = [
        compile_text(plan.emit(graph).text, plan.target).path for graph in ("prefill", "decode")
    ]
    device = Device(plan.target.driver)
    prefill, decode = (Program(device, path) for path in paths)
    noise = np.random.default_rng(0).standard_normal(1 << 20) * 0.02
    buffers = {}
    for argument in decode.signature.by_role("weight"):
        buffer = aligned(argument.type.shape, argument.type.dtype)
        buffer[...] = np.resize(noise.astype(buffer.dtype), buffer.shape)
        buffers[argument.name] = buffer
    for argument in decode.signature.by_role("table"):
        buffers[argument.name] = table(argument, plan.config)
    return Engine(device, prefill, decode, buffers)


def main() -> None:
    """Compare the layouts, in turn, so that a drift of the machine meets both."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", nargs="?", default="llama-3.2-1b")
    parser.add_argument("--weights", default="f16-all")
    parser.add_argument("--kv", default="f16")
    parser.add_argument("--context", type=int, default=1024)
    parser.add_argument("--steps", type=int, default=16)
    options = parser.parse_args()
    target = host_target()
    print(describe(target))
    bandwidth = read_bandwidth()
    print(f"read bandwidth {bandwidth / 1e9:.1f} GB/s with {os.cpu_count()} threads")
    plan = Plan.make(
        options.model,
        Choices(weights=options.weights, kv=options.kv, context=options.context),
    )
    for layout in (ROWS, Layout(8, 1), Layout(16, 1)):
        laid = replace(plan, target=replace(target, matrix_layout=layout))
        running = engine(laid)
        running.step(1)
        steps = [seconds(running.step, 1) for _ in range(options.steps)]
        chunk = seconds(running.extend, [1] * laid.chunk)
        step = statistics.median(steps)
        read = bytes_per_token(laid.emit("decode").signature)["total"]
        print(
            f"layout {layout}: decode {1 / step:.2f} tok/s, {read / 1e9:.2f} GB a token, "
            f"{read / step / bandwidth:.0%} of the bandwidth; prefill {laid.chunk / chunk:.1f} tok/s"
        )
        running.close()


if __name__ == "__main__":
    main()
