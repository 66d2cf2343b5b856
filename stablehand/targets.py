"""What a target is: plain data that emission, packing, compilation and sessions read.

Nothing here looks at the machine; `stablehand.compiler.host` turns the CPU at hand into one of these.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from stablehand.errors import TargetError
from stablehand.formats import FLOATS, FORMATS, Q8, ROWS, Format, Kind, Layout

if TYPE_CHECKING:
    from stablehand.signature import Signature


def on_cpu(driver: str) -> bool:
    """Whether a HAL driver runs kernels on the machine's own CPU; all that do take the same modules."""
    return driver in ("local-task", "local-sync")


@dataclass(frozen=True)
class Refusal:
    """What a target cannot do, and why.

    Attributes:
      option: `weights`, `activations` or `kv`.
      dtype: the format or dtype that it does not take there.
      reason: one clause; with the upstream issue's number where there is one.
      instead: the nearest choice that works.
    """

    option: str
    dtype: str
    reason: str
    instead: str


Form = Literal["vector", "rows"]
"""Of a product's kernel: written for one row, or for any number."""


@dataclass(frozen=True)
class Crossover:
    """From how many rows on kernels of rows take the products of a kind of weights.

    Attributes:
      weights: the kind.
      q8: activations are in 8-bit codes; otherwise floats.
      rows: the least count that they take; fewer are left to kernels of one row.
    """

    weights: Kind
    q8: bool
    rows: int


@dataclass(frozen=True)
class Target:
    """A kind of device to emit and compile for.

    Attributes:
      name: how a user names it; `family` or `family:model`.
      driver: the IREE HAL driver that runs its modules.
      flags: `iree-compile` flags that say what to generate code for, but for the model.
      generic_flags: those that are for where no model is named.
      matrix_layout: the layout of every matrix of floats that a contraction reads.
      code_layout: the same of matrices of whole numbers.
      chunk: prefill rows per call.
      model_flag: the compiler's flag for the model; empty where there is none.
      generic_model: what the compiler is told where no model is named; empty for nothing.
      optimise: the compiler's level, O0 to O3.
      spelling: how definitions are spelt where this backend needs another form: what, to which.
      refuses: what it cannot do.
      note: what a user should know of the target that they named, a line; empty for nothing.
      features: CPU features in LLVM's spelling in which it differs from what its model implies.
      abilities: the names of all CPU features that it is known to have; empty where nobody knows.
      lanes: f32 values in the vectors that CPU kernels are written for; 0 where there are no kernels.
      crossovers: which form of kernel products of how many rows get; of kinds of weights that are not there,
        the first that serves.
      crossovers_measured: with code of this kind; otherwise they are those of another.
      subgroups: threads that run together on the devices that its code is for, a size or two; empty where it
        is for any.
      kernels: whose kernels it takes, where several families share theirs; empty for its family's own.
    """

    name: str
    driver: str
    flags: tuple[str, ...]
    generic_flags: tuple[str, ...] = ()
    matrix_layout: Layout = ROWS
    code_layout: Layout = ROWS
    chunk: int = 32
    model_flag: str = ""
    generic_model: str = ""
    optimise: str = "O3"
    spelling: tuple[tuple[str, str], ...] = ()
    refuses: tuple[Refusal, ...] = ()
    note: str = ""
    features: tuple[str, ...] = ()
    abilities: frozenset[str] = frozenset()
    lanes: int = 0
    crossovers: tuple[Crossover, ...] = ()
    crossovers_measured: bool = False
    subgroups: tuple[int, ...] = ()
    kernels: str = ""

    @property
    def family(self) -> str:
        """The part of the name before the colon."""
        return self.name.partition(":")[0]

    @property
    def model(self) -> str:
        """The part of the name after the colon, empty for the generic one."""
        return self.name.partition(":")[2]

    @property
    def runs_here(self) -> bool:
        """Its kernels run on the machine's own CPU."""
        return on_cpu(self.driver)

    def check(self, option: str, dtypes: Iterable[str]) -> None:
        """Refuse a choice that it cannot do.

        Args:
          option: `weights`, `activations` or `kv`.
          dtypes: the formats or dtypes that are wanted there.

        Raises:
          TargetError: with the reason and the nearest choice that works.
        """
        wanted = set(dtypes)
        for refusal in self.refuses:
            if refusal.option == option and refusal.dtype in wanted:
                raise TargetError(
                    f"{self.name} does not take {refusal.dtype} {option}: {refusal.reason}",
                    where=f"--{option}",
                    hint=f"use {refusal.instead}",
                )

    def check_choices(self, weights: Iterable[str], activations: str, kv: str) -> None:
        """Refuse a graph's formats and dtypes that it cannot do.

        Raises:
          TargetError: as `check`.
        """
        self.check("weights", weights)
        self.check("activations", [activations])
        self.check("kv", [kv])

    def check_signature(self, signature: Signature) -> None:
        """Refuse a graph that was emitted already; see `check_choices`."""
        self.check_choices(
            signature.weight_formats, signature.fact("activations"), signature.fact("kv")
        )

    def form_of(self, kind: Kind, activations: str, rows: int) -> Form | None:
        """The form of kernel that a product of so many rows gets; None where nothing says."""
        for crossover in self.crossovers:
            if crossover.weights == kind and crossover.q8 == (activations == Q8):
                return "rows" if rows >= crossover.rows else "vector"
        return None

    def layout_of(self, form: Format) -> Layout:
        """The layout of a matrix in a format that a contraction reads."""
        return self.code_layout if form.integer else self.matrix_layout


# 16 outputs side by side let every vector load meet one broadcast activation; with rows, the same graph
# reaches half of a CPU's memory bandwidth (docs/performance.md).
_CPU = Target(
    name="cpu",
    driver="local-task",
    flags=(
        "--iree-hal-target-device=local",
        "--iree-hal-local-target-device-backends=llvm-cpu",
        "--iree-llvmcpu-debug-symbols=false",
    ),
    matrix_layout=Layout(16, 1),
    code_layout=Layout(16, 4),
    model_flag="--iree-llvmcpu-target-cpu=",
    generic_model="generic",
)

# A kernel reads rows with neighbouring threads. Modules hold PTX, which the driver compiles for the device:
# sm_80's runs on it and on everything later.
_CUDA = Target(
    name="cuda",
    driver="cuda",
    flags=("--iree-hal-target-device=cuda",),
    chunk=128,
    model_flag="--iree-cuda-target=",
    generic_model="sm_80",
    spelling=(("softmax", "apart"), ("start", "copied")),
)

# A softmax fused into one kernel asks for more shared memory than there is (Vulkan), for an index that SPIR-V
# lacks (Metal), or is not distributed (ROCm).
_SOFTMAX_IN_PARTS = "--iree-dispatch-creation-enable-aggressive-fusion=false"

_SPIRV_SPELLING = (
    *(("bf16", "apart"), ("last_row", "apart"), ("norm_input", "apart")),
    ("start", "copied"),
)
_NO_BF16 = "IREE 3.13 has no SPIR-V for vectors of them (iree-org/iree#22717)"
_SPIRV_REFUSES = (
    Refusal("activations", "bf16", _NO_BF16, "f16 or f32; bf16 weights are taken"),
    Refusal("kv", "bf16", _NO_BF16, "f16 or f32"),
)

# Without a 16-bit capability IREE reads f16 as f32, without a word (iree-org/iree#24688), and the profile
# that it takes by default has none. Desktop and recent mobile devices have these. Subgroups are for kernels
# only: the compiler's own code would believe the profile's size, which differs from device to device.
_VULKAN_CAPABILITIES = (
    "spirv:v1.3",
    *(f"cap:{name}" for name in ("Shader", "Float16", "Int16", "Int8")),
    *(f"cap:{name}" for name in ("GroupNonUniform", "GroupNonUniformArithmetic")),
    *(f"cap:StorageBuffer{bits}BitAccess" for bits in (16, 8)),
    *(f"ext:SPV_KHR_{bits}bit_storage" for bits in (16, 8)),
)

_METAL = Target(
    name="metal",
    driver="metal",
    flags=(
        "--iree-hal-target-device=metal",
        "--iree-metal-compile-to-metallib=false",
        _SOFTMAX_IN_PARTS,
    ),
    spelling=_SPIRV_SPELLING,
    refuses=_SPIRV_REFUSES,
    kernels="spirv",
)

_VULKAN = Target(
    name="vulkan",
    driver="vulkan",
    flags=("--iree-hal-target-device=vulkan", _SOFTMAX_IN_PARTS),
    generic_flags=(f"--iree-vulkan-target-features={','.join(_VULKAN_CAPABILITIES)}",),
    model_flag="--iree-vulkan-target=",
    spelling=_SPIRV_SPELLING,
    refuses=_SPIRV_REFUSES,
    kernels="spirv",
)

_ROCM = Target(
    name="rocm",
    driver="hip",
    flags=("--iree-hal-target-device=hip", _SOFTMAX_IN_PARTS),
    model_flag="--iree-rocm-target=",
    generic_model="gfx942",
)


@dataclass(frozen=True)
class CpuLevel:
    """What a CPU's vector unit asks for.

    Attributes:
      name: what it is called.
      requires: the features that make it one; kernels of this level use no others.
      lanes: f32 values in a vector.
      layout: as many outputs side by side as that.
      code_layout: the same with four bytes of each output together, which the dot products of bytes read.
      chunk: prefill rows per call.
      crossovers: which form of kernel products of how many rows get.
      measured: the crossovers were, with code of this level; otherwise they are another's, and nothing says
        that they are the best here.
    """

    name: str
    requires: frozenset[str]
    lanes: int
    layout: Layout
    code_layout: Layout
    chunk: int
    crossovers: tuple[Crossover, ...]
    measured: bool = False


# Measured on an AMD Zen 5, with code of its own and of generic CPUs of either level ("Rows against passes"
# in docs/performance.md): kernels of rows take two in less time than definitions do, and than two passes, but
# for floats over 4-bit codes. AMX has the same table for want of a measurement.
_CROSSOVERS = (
    Crossover("floats", q8=False, rows=2),
    Crossover("bytes", q8=False, rows=2),
    Crossover("codes", q8=False, rows=2),
    Crossover("codes", q8=True, rows=2),
)

_AVX2 = frozenset(("avx2", "fma", "f16c"))
_AVX_VNNI = _AVX2 | {"avxvnni"}
_AVX512 = _AVX2 | {"avx512f", "avx512bw", "avx512dq", "avx512vl"}
_VNNI = _AVX512 | {"avx512vnni"}
_AMX = frozenset(("amx-tile", "amx-bf16", "amx-int8"))

CPU_LEVELS: tuple[CpuLevel, ...] = (
    CpuLevel("AMX", _AVX512 | _AMX, 16, Layout(16, 1), Layout(16, 4), 128, _CROSSOVERS),
    CpuLevel("AVX-512", _AVX512, 16, Layout(16, 1), Layout(16, 4), 64, _CROSSOVERS, measured=True),
    CpuLevel("AVX2", _AVX2, 8, Layout(8, 1), Layout(8, 4), 32, _CROSSOVERS, measured=True),
)
"""The best first.

Layouts: on AVX2, 8 outputs side by side reach 96% of the memory bandwidth where 16 reach 79% and rows 66%;
with AVX-512, 16 reach 97%. Chunks: with AVX-512 those of 64 are 6 to 9% faster than those of 32, and those
of 128 another 2 to 4%, but a prompt shorter than its chunk waits for all of it; on AVX2 longer ones than 32
gained 3%. Tiles are so fast that reading the weights for each chunk would bound shorter ones than 128 (not
measured).
See docs/performance.md."""

CPU_MODELS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys(("x86-64-v3", "haswell", "broadwell", "skylake"), _AVX2),
        **dict.fromkeys(("znver1", "znver2", "znver3"), _AVX2),
        **dict.fromkeys(("alderlake", "raptorlake", "meteorlake", "gracemont"), _AVX_VNNI),
        **dict.fromkeys(("arrowlake", "lunarlake"), _AVX_VNNI),
        **dict.fromkeys(("x86-64-v4", "skylake-avx512"), _AVX512),
        **dict.fromkeys(("cascadelake", "icelake-client", "icelake-server", "tigerlake"), _VNNI),
        **dict.fromkeys(("cooperlake", "znver4", "znver5"), _VNNI | {"avx512bf16"}),
        **dict.fromkeys(
            ("sapphirerapids", "emeraldrapids", "graniterapids"), _VNNI | {"avx512bf16"} | _AMX
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
                target,
                abilities=abilities,
                lanes=level.lanes,
                matrix_layout=level.layout,
                code_layout=level.code_layout,
                chunk=level.chunk,
                crossovers=level.crossovers,
                crossovers_measured=level.measured,
            )
    return replace(target, abilities=abilities)


@dataclass(frozen=True)
class Family:
    """The targets of one kind of device.

    Attributes:
      generic: what the family's bare name means.
      models: the models that a user may name, where `?` stands for any digit; empty where the compiler knows
        best, and says which there are.
      stand_ins: models that another stands in for, and why.
      lacks: what some models cannot do besides.
      subgroups: of models, as in `Target`.
      compiled: the models whose graphs the tables of docs/targets.md compile; empty for the bare name.
    """

    generic: Target
    models: tuple[str, ...] = ()
    stand_ins: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    lacks: Mapping[str, tuple[Refusal, ...]] = field(default_factory=dict)
    subgroups: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    compiled: tuple[str, ...] = ()


# What IREE 3.13 compiles for; it refuses others in its own words, and crashes for them on Vulkan.
_INSTINCT = (
    *("cdna1", "cdna2", "gfx908", "gfx90a", "gfx942", "gfx950", "mi100", "mi210", "mi250"),
    *("mi250x", "mi300a", "mi300x", "mi308x", "mi325x", "mi350x", "mi355x"),
)
_RADEON = (
    *("gfx1100", "gfx1101", "gfx1103", "gfx1150", "gfx1151", "gfx1200", "gfx1201", "phoenix"),
    *("r9700", "rx7700xt", "rx7800xt", "rx7900xt", "rx7900xtx", "rx9060xt", "rx9070", "rx9070xt"),
    *("strix-halo", "strix-point", "v710", "w7700", "w7800", "w7900"),
)
_RDNA = (
    *(*_RADEON, "gfx1102", "rdna1", "rdna2", "rdna3", "rdna4"),
    *(*(f"gfx101{chip}" for chip in range(4)), *(f"gfx103{chip}" for chip in range(7))),
)
_NVIDIA = (
    *("a100", "ampere", "pascal", "turing", "volta", "rtx3070", "rtx3070ti", "rtx3080"),
    *("rtx3080ti", "rtx3090", "rtx3090ti", "sm_60", "sm_61", "sm_62", "sm_70", "sm_72", "sm_75"),
    *("sm_80", "sm_86", "sm_87", "sm_89", "sm_120"),
)
_VALHALL = (
    *("valhall", "valhall1", "valhall2", "valhall3", "valhall4", "mali-g57", "mali-g77"),
    *("mali-g78", "mali-g310", "mali-g510", "mali-g615", "mali-g710", "mali-g715"),
)
_ADRENO = ("adreno", "adreno-???", "adreno-???l")

# As IREE's profiles have them, which its own code relies on: with other sizes its sums are wrong.
_SUBGROUPS: Mapping[str, tuple[int, ...]] = {
    **dict.fromkeys((*_INSTINCT, "cdna3", "cdna4"), (64,)),
    **dict.fromkeys(_RDNA, (32, 64)),
    **dict.fromkeys(_NVIDIA, (32,)),
    **dict.fromkeys(_VALHALL, (16,)),
    **dict.fromkeys(_ADRENO, (64,)),
    "llvmpipe": (8,),
}

_NO_NARROW_STORAGE = (
    "it has no storage of 16 or 8 bits, and IREE reads these as other numbers (iree-org/iree#24688)"
)
_WITHOUT_NARROW_STORAGE = tuple(
    Refusal(option, dtype, _NO_NARROW_STORAGE, "vulkan, or f32")
    for option, dtypes in (("weights", FORMATS), ("activations", (*FLOATS, Q8)), ("kv", FLOATS))
    for dtype in dtypes
    if dtype != "f32"
)

_NO_HOPPER = "IREE 3.13 fails for sm_90 (iree-org/iree#22147)"
_NO_BLACKWELL = "IREE 3.13 does not know sm_100"
_HOPPER = ("sm_90", "sm_90a", "h100", "h200", "h800", "gh200")
_BLACKWELL = ("sm_100", "sm_100a", "sm_103", "b200", "gb200", "b300")

FAMILIES: Mapping[str, Family] = MappingProxyType(
    {
        "cpu": Family(
            _CPU,
            # Definitions alone, AVX2, AVX-512, VNNI, tiles.
            compiled=("x86-64", "x86-64-v3", "x86-64-v4", "znver4", "sapphirerapids"),
        ),
        "cuda": Family(
            _CUDA,
            models=("sm_80", "sm_86", "sm_87", "sm_89", "sm_120"),
            stand_ins={
                **dict.fromkeys(_HOPPER, ("sm_89", _NO_HOPPER)),
                **dict.fromkeys(_BLACKWELL, ("sm_89", _NO_BLACKWELL)),
            },
            compiled=("sm_80", "sm_86", "sm_89", "sm_120"),
        ),
        "metal": Family(_METAL),
        "vulkan": Family(
            _VULKAN,
            models=(*_SUBGROUPS, "vp_android_baseline_2022"),
            subgroups=_SUBGROUPS,
            lacks={"vp_android_baseline_2022": _WITHOUT_NARROW_STORAGE},
        ),
        "rocm": Family(
            _ROCM,
            models=(*_INSTINCT, *_RADEON, "gfx1250"),
            compiled=("gfx90a", "gfx942", "gfx1100"),
        ),
    }
)
"""Every kind of device. Adding one is a row here."""


def unknown_model(model: str, what: str, known: Sequence[str]) -> TargetError:
    """The refusal of a model that is none of those that are known, with the nearest of them."""
    close = difflib.get_close_matches(model, known, n=1)
    return TargetError(
        f"{model!r} names no {what}",
        where="--target",
        hint=(f"did you mean {close[0]!r}? " if close else "") + f"choose from: {', '.join(known)}",
    )


def _is(model: str, known: str) -> bool:
    return re.fullmatch(re.escape(known).replace(r"\?", "[0-9]"), model) is not None


def named_target(name: str) -> Target:
    """The target that a user names, such as `cpu`, `cpu:znver4` or `cuda:sm_89`; never probes the machine.

    Raises:
      TargetError: the family or the model does not exist.
    """
    family_name, colon, model = name.partition(":")
    model = model.lower()
    if model in ("host", "native"):
        raise TargetError(
            f"{model!r} is another {family_name.upper()} on every machine",
            where="--target",
            hint=f"{family_name} is the one at hand where a graph is run or compiled; or name a model",
        )
    if family_name not in FAMILIES:
        close = difflib.get_close_matches(family_name, FAMILIES, n=1)
        known = ", ".join(FAMILIES)
        raise TargetError(
            f"there is no target {name!r}",
            where="--target",
            hint=f"did you mean {close[0]!r}?" if close else f"choose from: {known}",
        )
    family = FAMILIES[family_name]
    generic = family.generic
    if colon and (not generic.model_flag or re.fullmatch(r"[A-Za-z0-9._-]+", model) is None):
        raise TargetError(f"{model!r} names no {family_name}", where="--target")
    if not model:
        return generic
    note = ""
    if model in family.stand_ins:
        wanted = model
        model, why = family.stand_ins[model]
        note = f"{family_name}:{wanted} is given {model} code, which its driver takes: {why}"
    known = next((known for known in family.models if _is(model, known)), "")
    if family.models and not known:
        what = f"{family_name} that graphs are compiled for"
        raise unknown_model(model, what, (*family.models, *family.stand_ins))
    target = replace(
        generic,
        name=f"{family_name}:{model}",
        note=note,
        refuses=(*family.lacks.get(known, ()), *generic.refuses),
        subgroups=family.subgroups.get(known, ()),
    )
    if family_name != "cpu":
        return target
    return with_abilities(target, CPU_MODELS.get(model, frozenset()))
