"""Resolving the CPU at hand to a named target, by asking the compiler that will generate code for it."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

from stablehand import cpus
from stablehand.compiler import toolchain
from stablehand.compiler.cache import Cache, key
from stablehand.errors import CompileError
from stablehand.targets import Target, named_target, with_abilities

_PROBE = b"func.func @probe() { return }"
_RESOLVED = re.compile(r'cpu = "([^"]*)", cpu_features = "([^"]*)"')
_TIMEOUT = 60.0

_CPUINFO = Path("/proc/cpuinfo")
# What tells one kind of CPU from another; the rest is about one core, or one moment.
_IDENTITY = (
    *("vendor_id", "cpu family", "model", "model name", "stepping", "microcode", "flags"),
    *("CPU implementer", "CPU architecture", "CPU variant", "CPU part", "CPU revision", "Features"),
)

# What decides how fast a graph runs, of the hundred features that LLVM lists.
_NOTABLE = ("avx2", "fma", "f16c", "avx512f", "avx512vnni", "avx512bf16", "amx-int8", "amx-bf16")
_NOTABLE_ARM = ("neon", "fullfp16", "dotprod", "bf16", "i8mm", "sve")


@cache
def host_target() -> Target:
    """The CPU at hand as a named target with its features, `cpu:NAME`.

    LLVM names the CPU and lists what it can do; a virtual machine may hide some of what the name
    promises, so the features are passed on beside the name.

    Raises:
      CompileError: the compiler is missing or does not say.
    """
    generic = named_target("cpu")
    cpu, features = _remembered()
    seen: dict[str, str] = {}
    for sign, name in re.findall(r"([+-])([^,]+)", features):
        seen[name] = seen.get(name, "") + sign
    # The list begins with what the name implies, one plus each; what was detected follows, and wins.
    # So "+-" was taken away, and a single plus was added.
    changed = {name: signs[-1] for name, signs in seen.items() if signs in ("+", "+-")}
    abilities = frozenset(name for name, signs in seen.items() if signs[-1] == "+")
    if not cpus.tiles_granted():
        abilities -= {name for name in abilities if name.startswith("amx-")}
    differing = tuple(sign + name for name, sign in sorted(changed.items()))
    host = replace(generic, name=f"cpu:{cpu}", features=differing)
    return with_abilities(host, abilities)


def _remembered() -> tuple[str, str]:
    """The CPU's name and features, which each compiler is asked once for each CPU: it takes 0.1 s."""
    identity = _identity()
    if identity is None:
        return _ask()
    entry = key({"compiler": toolchain.version(), "host": identity})
    cache = Cache()
    match cache.find_record(entry):
        case {"cpu": str(cpu), "features": str(features)}:
            return cpu, features
    cpu, features = _ask()
    cache.store_record(entry, {"cpu": cpu, "features": features})
    return cpu, features


def _ask() -> tuple[str, str]:
    flags = (
        *named_target("cpu").flags,
        "--iree-llvmcpu-target-cpu=host",
        "--compile-to=executable-targets",
    )
    printed = toolchain.run(
        flags, _PROBE, timeout=_TIMEOUT, what="the host CPU", keeps=True
    ).decode()
    match = _RESOLVED.search(printed)
    if match is None:
        raise CompileError(
            "iree-compile does not say which CPU this is",
            hint="name one with --target cpu:NAME",
        )
    return match[1], match[2]


def _identity() -> list[str] | None:
    """The lines of Linux's description that tell which CPU this is, of all cores; None elsewhere."""
    try:
        lines = _CPUINFO.read_text().splitlines()
    except OSError:
        return None
    return sorted({line for line in lines if line.partition(":")[0].strip() in _IDENTITY}) or None


def describe(target: Target) -> str:
    """A target's name and, of its features, those that decide its speed."""
    if target.generic_model and not target.model and not target.runs_here:
        return f"{target.name} ({target.generic_model})"
    present = [name for name in (*_NOTABLE, *_NOTABLE_ARM) if name in target.abilities]
    return f"{target.name} ({', '.join(present)})" if present else target.name


def missing(target: Target) -> list[str]:
    """What kernels for a target use and the CPU at hand does not have."""
    return sorted(target.abilities - host_target().abilities)


def resolve(target: Target) -> Target:
    """The target to compile for: a generic CPU becomes the one at hand, all others stay."""
    return host_target() if target == named_target("cpu") else target
