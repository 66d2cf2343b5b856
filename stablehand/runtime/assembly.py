"""From a plan to an engine: emit, compile, check, pack, put on the device."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from stablehand import cpus
from stablehand.errors import CompileError, SessionError, SignatureError
from stablehand.loader.load import WeightSource, pack_weights
from stablehand.loader.tables import table
from stablehand.plan import Choices, Plan
from stablehand.runtime.device import Device
from stablehand.runtime.engine import Engine
from stablehand.runtime.memory import MemoryNeed
from stablehand.runtime.packing import packer_for
from stablehand.runtime.probe import check_formats
from stablehand.runtime.program import Program
from stablehand.runtime.reporter import SILENT, Reporter
from stablehand.signature import Signature
from stablehand.targets import Target

if TYPE_CHECKING:
    from stablehand.compiler import CompiledModule
    from stablehand.compiler.cache import Cache

Buffers = Mapping[str, NDArray[np.generic]]
"""Packed weights by argument name."""


@dataclass(frozen=True)
class CompiledGraphs:
    """The two graphs of a plan, compiled.

    Attributes:
      plan: as given, its target resolved.
      emitted: each graph's signature as it was emitted.
      modules: each graph's module.
    """

    plan: Plan
    emitted: Mapping[str, Signature]
    modules: Mapping[str, CompiledModule]

    @property
    def paths(self) -> tuple[Path, Path]:
        """The modules of prefill and decode."""
        return self.modules["prefill"].path, self.modules["decode"].path

    @property
    def transient_bytes(self) -> int:
        """Scratch of the larger graph."""
        return max(module.report.transient_bytes for module in self.modules.values())


def compile_graphs(
    plan: Plan,
    device: Device,
    *,
    all_logits: bool = False,
    cache: Cache | None = None,
    reporter: Reporter = SILENT,
) -> CompiledGraphs:
    """Emit a plan's two graphs and compile them, a generic CPU being the one at hand.

    Args:
      plan: the model and choices.
      device: where they are to run.
      all_logits: have prefill give the logits of every position.
      cache: where modules are kept; the user's cache by default.
      reporter: hears of the target and of each compilation.

    Raises:
      StablehandError: a graph cannot be emitted or compiled, or could not run here.
    """
    # Imported here, so that compiled modules run where no compiler is installed.
    from stablehand.compiler import compile_text
    from stablehand.compiler.host import describe, missing, resolve

    plan = replace(plan, target=resolve(plan.target))
    if plan.target.runs_here and (lacking := missing(plan.target)):
        raise SessionError(
            f"{plan.target.name} has {', '.join(lacking)}, which the CPU at hand has not",
            where="--target",
            hint="leave it out to run here",
        )
    device.check_code(plan.target, "--target")
    reporter.note(f"target: {describe(plan.target)}{device.suffix}")
    if plan.target.note:
        reporter.note(plan.target.note)
    emitted = {
        "prefill": plan.emit("prefill", all_logits=all_logits),
        "decode": plan.emit("decode"),
    }
    signature = emitted["decode"].signature
    check_formats(device, plan.target, signature, cache=cache, reporter=reporter)
    modules = {}
    for graph, module in emitted.items():
        with reporter.compiling(graph):
            modules[graph] = compile_text(
                module.text,
                plan.target,
                cache=cache,
                what=f"graph {graph!r}",
                kernels=plan.kernels,
                signature=module.signature,
            )
        for notice in modules[graph].report.notices:
            reporter.note(notice)
    return CompiledGraphs(
        plan, {graph: module.signature for graph, module in emitted.items()}, modules
    )


def assemble(
    plan: Plan,
    device: Device,
    modules: tuple[Path, Path],
    weights: Callable[[Signature, MemoryNeed], Buffers],
    *,
    compiled: CompiledGraphs | None = None,
    choices: Choices | None = None,
    reporter: Reporter = SILENT,
) -> tuple[Engine, MemoryNeed]:
    """Put two modules, prefill and decode, and their weights on a device.

    Args:
      plan: the model and the target.
      device: where to put them.
      modules: the compiled modules' files.
      weights: gives a signature's packed weights by name; called when all else has been checked, with
        the memory that is about to be taken.
      compiled: how we made the modules, which must be what was emitted.
      choices: what modules that we did not make must honour.
      reporter: hears of formats that the device could not be asked for, where we did not make the modules.

    Raises:
      StablehandError: they do not belong together, or the machine cannot hold them.
    """
    prefill, decode = (Program(device, path) for path in modules)
    for program in (prefill, decode):
        if compiled is not None:
            _check_against_text(program, compiled.emitted)
        elif choices is not None:
            _check_against_choices(program, choices)
            _check_against_cpu(program)
    if compiled is None:
        # Both read the same weights: the device is asked once, where they are for the same target.
        for target, signature in {_made_for(p): p.signature for p in (prefill, decode)}.items():
            # Before there was a refusal they could be compiled.
            target.check_signature(signature)
            check_formats(device, target, signature, reporter=reporter)
    transient = None if compiled is None else compiled.transient_bytes
    need = MemoryNeed.of(decode.signature, transient)
    need.check()
    buffers = dict(weights(decode.signature, need))
    for argument in decode.signature.by_role("table"):
        buffers[argument.name] = table(argument, plan.config)
    return Engine(device, prefill, decode, buffers), need


def packed_weights(
    source: WeightSource, signature: Signature, device: Device, reporter: Reporter
) -> Buffers:
    """Every weight argument's packed buffer by name, made by as many threads as the device has."""
    with reporter.packing(signature.nbytes("weight")) as progress:
        packed = pack_weights(
            source,
            signature,
            threads=device.threads,
            progress=progress,
            packer=packer_for(signature),
            note=reporter.note,
        )
        return {argument.name: buffer for argument, buffer in packed}


def _check_against_text(program: Program, texts: Mapping[str, Signature]) -> None:
    text = texts.get(program.signature.graph)
    difference = None if text is None else program.signature.difference(text)
    if difference is not None:
        raise SignatureError(
            f"is not what was emitted: {difference}",
            where=str(program.path),
            hint="remove the file; it will be compiled again",
        )


def _check_against_choices(program: Program, choices: Choices) -> None:
    contradiction = choices.contradiction(program.signature.facts)
    if contradiction is not None:
        raise SignatureError(contradiction, where=str(program.path), hint="leave it out")


def _made_for(program: Program) -> Target:
    # What the CPU at hand lacks of what its name promises is in the host's target alone.
    target = program.target
    if not target.runs_here:
        return target
    try:
        from stablehand.compiler.host import host_target, resolve

        resolved, host = resolve(target), host_target()
    except CompileError:
        return target
    return host if resolved.name == host.name else resolved


def _check_against_cpu(program: Program) -> None:
    # Code for a CPU that can do more ends the process with an illegal instruction.
    target = program.target
    if not target.runs_here:
        return
    try:
        from stablehand.compiler.host import host_target, missing

        lacking = [] if target.name == host_target().name else missing(target)
    except CompileError:
        # Without the compiler nobody knows what the CPU is called; the system says what it can do.
        lacking = cpus.lacking(target.abilities)
    if lacking:
        raise SessionError(
            f"was compiled for {target.name}, which has {', '.join(lacking)}; the CPU at hand has not",
            where=str(program.path),
            hint="compile it on this machine",
        )
