"""Floats into MLX's affine groups, to the bit as `mlx.core.quantize` on a CPU makes them.

Source of the rule: https://github.com/ml-explore/mlx/blob/main/mlx/backend/cpu/quantized.cpp
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from stablehand.loader.convert import NUMPY, convert

F32 = NDArray[np.float32]

_LEAST_SCALE = np.float32(1e-7)


def affine_groups(
    rows: F32, bits: int, group: int, dtype: str
) -> tuple[NDArray[np.uint8], NDArray[Any], NDArray[Any]]:
    """Codes `[rows, in]`, and of each group a scale and a bias in `dtype`.

    The edge of a group is its end of larger magnitude. It is the bias, at code 0, and the scale points to the
    other end, a little longer or shorter than the distance / (2^bits - 1), so that a whole number of
    scales from the edge lies zero. Codes are to nearest, ties to even, of unrounded scales and biases.
    Weights are rounded to `dtype` first, as MLX's own are.
    """
    groups = convert(rows, dtype).astype(np.float32, copy=False).reshape(len(rows), -1, group)
    most = np.float32((1 << bits) - 1)
    # Weights beyond dtype's range are infinite here, and such rows refused: their codes are of no account.
    with np.errstate(invalid="ignore", over="ignore", under="ignore"):
        largest = groups.max(axis=-1, keepdims=True)
        least = groups.min(axis=-1, keepdims=True)
        from_least = np.abs(least) > np.abs(largest)
        scales = np.maximum((largest - least) / most, _LEAST_SCALE)
        scales = np.where(from_least, scales, -scales)
        edges = np.where(from_least, least, largest)
        steps = np.rint(edges / scales)
        nothing = steps == 0
        scales = np.where(nothing, scales, edges / np.where(nothing, np.float32(1), steps))
        biases = np.where(nothing, np.float32(0), edges)
        whole = np.rint((groups - biases) / scales)
        codes = np.clip(np.nan_to_num(whole, copy=False, nan=0), 0, most).astype(np.uint8)
        narrow = NUMPY[dtype]
        return (
            codes.reshape(rows.shape),
            scales[..., 0].astype(narrow),
            biases[..., 0].astype(narrow),
        )
