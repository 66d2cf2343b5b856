"""The compile flags of each target: what docs/performance.md found, in one place."""

from __future__ import annotations

from stablehand.targets import Target

# The same text and flags give the same bytes, and no path or host name gets into a module.
_REPRODUCIBLE = (
    "--iree-vm-bytecode-module-strip-source-map=true",
    "--iree-hal-executable-debug-level=0",
)


def flags_for(target: Target) -> tuple[str, ...]:
    """Every flag that decides what `iree-compile` makes for a resolved target."""
    model = target.model or target.generic_model
    generic = () if target.model else target.generic_flags
    flags = [*target.flags, *generic, f"--iree-opt-level={target.optimise}", *_REPRODUCIBLE]
    if target.model_flag and model:
        flags.append(f"{target.model_flag}{model}")
    if target.features:
        flags.append(f"--iree-llvmcpu-target-cpu-features={','.join(target.features)}")
    return tuple(flags)
