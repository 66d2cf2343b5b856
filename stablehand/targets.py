"""What a target is: plain data that emission, packing, compilation and sessions read.

Nothing here looks at the machine; `stablehand.compiler.host` turns the CPU at hand into one of these.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from stablehand.errors import TargetError
from stablehand.formats import ROWS, Layout


@dataclass(frozen=True)
class Target:
    """A kind of device to emit and compile for.

    Attributes:
      name: how a user names it; `family` or `family:model`.
      driver: the IREE HAL driver that runs its modules.
      flags: `iree-compile` flags that say what to generate code for.
      matrix_layout: the layout of every matrix that a contraction reads.
      chunk: prefill rows per call; 32 on every CPU so far: longer ones gained 3% on AVX2.
      features: CPU features in LLVM's spelling in which it differs from what its model implies.
      abilities: the names of all CPU features that it is known to have; empty where nobody knows.
      lanes: f32 values in the vectors that kernels are written for; 0 where there are no kernels.
    """

    name: str
    driver: str
    flags: tuple[str, ...]
    matrix_layout: Layout = ROWS
    chunk: int = 32
    features: tuple[str, ...] = ()
    abilities: frozenset[str] = frozenset()
    lanes: int = 0

    @property
    def family(self) -> str:
        """The part of the name before the colon."""
        return self.name.partition(":")[0]

    @property
    def model(self) -> str:
        """The part of the name after the colon, empty for the generic one."""
        return self.name.partition(":")[2]


# 16 outputs side by side let every vector load meet one broadcast activation; with rows, the same graph
# reaches half of a CPU's memory bandwidth (docs/performance.md).
_CPU = Target(
    name="cpu",
    driver="local-task",
    flags=(
        "--iree-hal-target-device=local",
        "--iree-hal-local-target-device-backends=llvm-cpu",
    ),
    matrix_layout=Layout(16, 1),
)


@dataclass(frozen=True)
class CpuLevel:
    """What a CPU's vector unit asks for.

    Attributes:
      requires: the features that make it one; kernels of this level use no others.
      lanes: f32 values in a vector.
      layout: as many outputs side by side as that.
    """

    requires: frozenset[str]
    lanes: int
    layout: Layout


_AVX2 = frozenset(("avx2", "fma", "f16c"))
_AVX512 = _AVX2 | {"avx512f", "avx512bw", "avx512dq", "avx512vl"}
_AMX = frozenset(("amx-tile", "amx-bf16", "amx-int8"))

CPU_LEVELS: tuple[CpuLevel, ...] = (
    CpuLevel(_AVX512, 16, Layout(16, 1)),
    CpuLevel(_AVX2, 8, Layout(8, 1)),
)
"""The best first. On AVX2, 8 outputs side by side reach 96% of the memory bandwidth where 16 reach 79% and
rows 66%; with AVX-512, 16 reach 97% (docs/performance.md)."""

CPU_MODELS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys(("x86-64-v3", "haswell", "broadwell", "skylake"), _AVX2),
        **dict.fromkeys(("znver1", "znver2", "znver3"), _AVX2),
        **dict.fromkeys(("alderlake", "raptorlake", "meteorlake", "gracemont"), _AVX2),
        **dict.fromkeys(("arrowlake", "lunarlake"), _AVX2),
        **dict.fromkeys(("x86-64-v4", "skylake-avx512", "cascadelake"), _AVX512),
        **dict.fromkeys(("icelake-client", "icelake-server", "tigerlake"), _AVX512),
        **dict.fromkeys(("cooperlake", "znver4", "znver5"), _AVX512 | {"avx512bf16"}),
        **dict.fromkeys(
            ("sapphirerapids", "emeraldrapids", "graniterapids"), _AVX512 | {"avx512bf16"} | _AMX
        ),
    }
)
"""What CPUs of these names can do, so that `emit --target cpu:znver3` and a run on one agree on layouts and
kernels."""


def with_abilities(target: Target, abilities: frozenset[str]) -> Target:
    """A CPU target that is known to have these features: the layout and kernels of its level."""
    for level in CPU_LEVELS:
        if level.requires <= abilities:
            return replace(
                target, abilities=abilities, lanes=level.lanes, matrix_layout=level.layout
            )
    return replace(target, abilities=abilities)


FAMILIES: Mapping[str, Target] = MappingProxyType({"cpu": _CPU})
"""The generic member of each family, by name."""


def named_target(name: str) -> Target:
    """The target that a user names, such as `cpu` or `cpu:znver4`; never probes the machine.

    Raises:
      TargetError: the family does not exist.
    """
    family, colon, model = name.partition(":")
    if model in ("host", "native"):
        raise TargetError(
            f"{model!r} is another CPU on every machine",
            where="--target",
            hint=f"{family} is the one at hand where a graph is run or compiled; or name a model",
        )
    if colon and re.fullmatch(r"[A-Za-z0-9._-]+", model) is None:
        raise TargetError(f"{model!r} names no {family}", where="--target")
    if family not in FAMILIES:
        close = difflib.get_close_matches(family, FAMILIES, n=1)
        known = ", ".join(FAMILIES)
        raise TargetError(
            f"there is no target {name!r}",
            where="--target",
            hint=f"did you mean {close[0]!r}?" if close else f"choose from: {known}",
        )
    generic = FAMILIES[family]
    if not model:
        return generic
    return with_abilities(replace(generic, name=name), CPU_MODELS.get(model, frozenset()))
