"""The most arithmetic that a CPU does: f32 multiply-adds on registers, on the threads that run graphs."""

from __future__ import annotations

from functools import cache

import iree.runtime as iree

from stablehand.compiler import toolchain
from stablehand.compiler.flags import flags_for
from stablehand.compiler.host import host_target
from stablehand.compiler.kernels.text import Binding, Body, Executable
from stablehand.runtime.device import Device
from stablehand.signature import TensorType
from stablehand.targets import Target

GROUPS = 64
"""Workgroups of one run, so that every thread has its share."""

TURNS = 40_000
"""Of each workgroup's loop."""

# Sums that do not wait for each other: latency times throughput of the widest units is 8 to 10.
_SUMS = 12


def text(target: Target) -> str:
    """A module whose `run` does nothing but multiply and add, for a target with kernels."""
    b, lanes = Body(), target.lanes
    vector = f"vector<{lanes}xf32>"
    y = Binding("%y", TensorType((GROUPS, lanes), "f32"), read_only=False)
    group = b.workgroup("x")
    # Towards one, from above: no infinity, nothing subnormal, and no sum that stays what it is.
    factor, addend = b.splat("0.9", vector), b.splat("0.1", vector)
    start = [b.splat(f"{i + 2}.0", vector) for i in range(_SUMS)]
    with b.loop(b.index(0), b.index(TURNS), 1, start, vector) as turn:
        turn.yields(
            [b.floats("math.fma", one, factor, addend, lanes=lanes) for one in turn.carried]
        )
    total = turn.results[0]
    for one in turn.results[1:]:
        total = b.floats("arith.addf", total, one, lanes=lanes)
    b.store(total, y, (group, b.index(0)), lanes)
    executable = Executable("peak", (y,), (GROUPS, 1), b)
    return "\n".join(
        (
            "module {",
            executable.source(),
            f"func.func public @run() -> {y.type} {{",
            f"  %y = {executable.dispatch(())}",
            f"  return %y : {y.type}",
            "}",
            "}",
        )
    )


def operations(target: Target) -> int:
    """Of one run, a multiplication and an addition being two."""
    return 2 * GROUPS * TURNS * _SUMS * target.lanes


class Peak:
    """The module on a device, ready to be run."""

    def __init__(self, threads: int | None) -> None:
        """Compile it, which takes a tenth of a second.

        Raises:
          StablehandError: the compiler is missing, or the process has other threads already.
        """
        target = host_target()
        self.operations = operations(target)
        device = Device(target.driver, threads)
        source = text(target).encode()
        compiled = toolchain.run(flags_for(target), source, timeout=60, what="the peak", keeps=True)
        module = iree.VmModule.copy_buffer(device.instance, compiled)
        hal = iree.create_hal_module(device.instance, device.hal)
        self._context = iree.VmContext(device.instance, [hal, module])
        self._run = module.lookup_function("run")
        self._nothing = iree.VmVariantList(0)

    def run(self) -> None:
        """All operations once."""
        self._context.invoke(self._run, self._nothing, iree.VmVariantList(1))


@cache
def peak(threads: int | None) -> Peak | None:
    """The same each time; None where no kernels are written for the CPU at hand."""
    return Peak(threads) if host_target().lanes else None
