"""What this machine can do at most, measured: bytes read and operations done in a second."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Literal

import numpy as np

from stablehand.bench.limits import Work
from stablehand.bench.peak import peak
from stablehand.compiler.host import host_target

BUFFER_BYTES = 1 << 29
"""What is streamed through: much more than caches hold."""

PRODUCT_SIZE = 2048
"""Rows and columns of the matrices that are multiplied."""

# A round of four passes lasts about as long as a step of a model: the best of shorter ones is a burst.
_ROUNDS = 6
_PASSES = 4

Bound = Literal["bandwidth", "arithmetic"]
"""Which of the two rates sets a run's limit."""


@dataclass(frozen=True)
class Rates:
    """The most that was reached in a moment, the best of some rounds; or the median of such moments.

    Attributes:
      bandwidth: bytes a second that all threads together read from memory.
      flops: operations a second of f32 multiply-adds on registers, on the threads that run graphs; where no
        kernels are written for the CPU, of numpy's f32 matrix product, on threads of its own choice.
      threads: that read.
    """

    bandwidth: float
    flops: float
    threads: int

    @classmethod
    def measure(cls, threads: int | None = None) -> Rates:
        """Measure both, in about two seconds; threads are as many as cores by default."""
        threads = threads or os.cpu_count() or 1
        return cls(_bandwidth(threads), _flops(threads), threads)

    @classmethod
    def median(cls, samples: Sequence[Rates]) -> Rates:
        """The median of each, of samples taken all through a run.

        A shared machine's memory is half as fast again in one minute as in another: what ran in between is
        set against what could be had then, not against the best moment of all.
        """
        return cls(
            statistics.median(sample.bandwidth for sample in samples),
            statistics.median(sample.flops for sample in samples),
            samples[0].threads,
        )

    def limit(self, work: Work) -> tuple[float, Bound]:
        """The fewest seconds that the work could take at these rates, and the rate that says so."""
        by_bandwidth, by_arithmetic = work.nbytes / self.bandwidth, work.flop / self.flops
        if by_bandwidth >= by_arithmetic:
            return by_bandwidth, "bandwidth"
        return by_arithmetic, "arithmetic"

    def roof(self, intensity: float) -> float:
        """Operations a second within reach at so many operations for each byte."""
        return min(self.flops, self.bandwidth * intensity)


def _seconds(action: Callable[[], object]) -> float:
    """How long an action takes."""
    started = time.perf_counter()
    action()
    return time.perf_counter() - started


def _bandwidth(threads: int) -> float:
    # The maximum of integers: one stream of vector loads, and next to nothing done with them.
    parts = np.array_split(np.ones(BUFFER_BYTES // 4, np.int32), threads)
    with ThreadPoolExecutor(threads) as pool:
        best = min(
            _seconds(lambda: list(pool.map(np.max, parts * _PASSES))) for _ in range(_ROUNDS)
        )
    return _PASSES * BUFFER_BYTES / best


def _flops(threads: int) -> float:
    registers = peak(threads)
    if registers is not None:
        return registers.operations / min(_seconds(registers.run) for _ in range(_ROUNDS))
    random = np.random.default_rng(0)
    left, right = random.random((2, PRODUCT_SIZE, PRODUCT_SIZE), np.float32)
    product = np.empty_like(left)
    best = min(_seconds(partial(np.matmul, left, right, out=product)) for _ in range(_ROUNDS))
    return 2 * PRODUCT_SIZE**3 / best


def arithmetic() -> str:
    """What the operations are of."""
    if host_target().lanes:
        return "f32 multiply-adds on registers"
    return f"an f32 product of {PRODUCT_SIZE}x{PRODUCT_SIZE} by numpy's BLAS"
