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
      chunk: prefill rows per call; see docs/performance.md for the measurement.
      features: CPU features in LLVM's spelling in which it differs from what its model implies.
      abilities: the names of all CPU features that it is known to have; empty where nobody looked.
    """

    name: str
    driver: str
    flags: tuple[str, ...]
    matrix_layout: Layout = ROWS
    chunk: int = 32
    features: tuple[str, ...] = ()
    abilities: frozenset[str] = frozenset()

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

CPU_LAYOUTS: tuple[tuple[str, Layout], ...] = (
    ("avx512f", Layout(16, 1)),
    ("avx2", Layout(8, 1)),
)
"""The layout of a CPU that has been looked at, by the first of these features that it has: as many
outputs side by side as its vectors hold f32. On AVX2, 8 reach 96% of the memory bandwidth where 16 reach 79%
and rows 66% (docs/performance.md)."""

MODEL_LAYOUTS: Mapping[str, Layout] = MappingProxyType(
    dict.fromkeys(
        (
            *("x86-64-v3", "haswell", "broadwell", "skylake", "znver1", "znver2", "znver3"),
            *("alderlake", "raptorlake", "meteorlake", "arrowlake", "lunarlake", "gracemont"),
        ),
        Layout(8, 1),
    )
)
"""CPU models with AVX2 and no AVX-512: `emit --target cpu:znver3` and a run there agree on the layout."""

FAMILIES: Mapping[str, Target] = MappingProxyType({"cpu": _CPU})
"""The generic member of each family, by name."""


def named_target(name: str) -> Target:
    """The target that a user names, such as `cpu` or `cpu:znver4`; never probes the machine.

    Raises:
      TargetError: the family does not exist.
    """
    family, colon, model = name.partition(":")
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
    layout = MODEL_LAYOUTS.get(model, generic.matrix_layout)
    return replace(generic, name=name, matrix_layout=layout)
