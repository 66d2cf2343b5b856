"""Micro-kernels: alternative bodies for contracts, written as MLIR text, one module for each part."""

from __future__ import annotations

from stablehand.compiler.kernels import (
    cpu_bytes,
    cpu_codes_groups,
    cpu_codes_pairs,
    cpu_codes_rows,
    cpu_codes_vector,
    cpu_q8_rows,
    cuda_attention,
    cuda_rows,
    gpu_embed,
    gpu_vector,
    spirv_attention,
)
from stablehand.compiler.kernels.cpu_amx import AMX
from stablehand.compiler.kernels.cpu_attention import ATTENTION
from stablehand.compiler.kernels.cpu_linear import GROUPS, LINEAR, PAIRS
from stablehand.compiler.kernels.cpu_quantise import QUANTISE
from stablehand.compiler.kernels.cpu_vector import VECTOR
from stablehand.compiler.kernels.cuda_formats import CUDA
from stablehand.compiler.kernels.spirv_formats import SPIRV
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.emit.definitions import Contract
from stablehand.targets import Target

__all__ = ["KERNELS", "Kernel", "Lowering", "kernel_for"]

KERNELS = (
    *(ATTENTION, AMX, PAIRS, LINEAR, *GROUPS, *VECTOR),
    QUANTISE,
    *cpu_bytes.KERNELS,
    *cpu_codes_vector.KERNELS,
    *cpu_q8_rows.KERNELS,
    *cpu_codes_groups.KERNELS,
    *cpu_codes_pairs.KERNELS,
    *cpu_codes_rows.KERNELS,
    *(cuda_attention.ATTENTION, *gpu_embed.kernels(CUDA, version=2)),
    *(*gpu_vector.kernels(CUDA, version=2), cuda_rows.LINEAR),
    *(spirv_attention.ATTENTION, *gpu_embed.kernels(SPIRV, version=1)),
    *gpu_vector.kernels(SPIRV, version=1),
)
"""In order of preference: the first that serves a contract takes it."""


def kernel_for(contract: Contract, target: Target) -> Kernel | None:
    """The kernel that takes a contract on a resolved target, if there is one."""
    return next((kernel for kernel in KERNELS if kernel.takes(contract, target)), None)
