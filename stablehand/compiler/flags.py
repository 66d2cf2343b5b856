"""The compile flags of each target: what docs/performance.md found, in one place."""

from __future__ import annotations

from stablehand.targets import Target

# The default is O0; O3 is where the contractions reach the memory limit.
_OPTIMISE = ("--iree-opt-level=O3",)

# The same text and flags give the same bytes, and no path or host name gets into a module.
_REPRODUCIBLE = (
    "--iree-vm-bytecode-module-strip-source-map=true",
    "--iree-hal-executable-debug-level=0",
)
_CPU_REPRODUCIBLE = ("--iree-llvmcpu-debug-symbols=false",)


def flags_for(target: Target) -> tuple[str, ...]:
    """Every flag that decides what `iree-compile` makes for a resolved target."""
    cpu: tuple[str, ...] = ()
    if target.family == "cpu":
        cpu = (*_CPU_REPRODUCIBLE, f"--iree-llvmcpu-target-cpu={target.model or 'generic'}")
        if target.features:
            cpu += (f"--iree-llvmcpu-target-cpu-features={','.join(target.features)}",)
    return (*target.flags, *_OPTIMISE, *_REPRODUCIBLE, *cpu)
