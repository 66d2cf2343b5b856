"""Float rows as formats in codes: the rule by which each is made, as docs/formats.md has it.

Of GGUF's types these are ggml's reference encoders, the K types' searches in `k_blocks`; of MLX's groups
`mlx.core.quantize`, in `mlx_groups`. All arithmetic is f32 in the order written.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from stablehand.formats import MLX, mlx_name
from stablehand.loader import k_blocks
from stablehand.loader.blocks import F32, Parts, Raw, is_float, joined
from stablehand.loader.convert import F8, NUMPY
from stablehand.loader.mlx_groups import affine_groups

Encode = Callable[[F32], Parts]
"""From f32 `[rows, in]`, all finite, to a format's components."""

_TINY = np.finfo(np.float32).tiny

_F8_LARGEST = np.float32(448)


def _encode_int8(rows: F32) -> Parts:
    """Scale of a row = largest magnitude / 127; codes of row / scale, to nearest, ties to even."""
    scaled, scales = _scaled_by(rows, rows.shape[1], np.float32(127))
    return np.rint(scaled).astype(np.int8), scales


def _encode_f8(rows: F32) -> Parts:
    """Scale of a row = largest magnitude / 448; codes of row / scale, to nearest, ties to even."""
    return _f8_of(rows, rows.shape[1])


def _encode_f8_128(rows: F32) -> Parts:
    """The same of each 128 of a row."""
    return _f8_of(rows, 128)


def _f8_of(rows: F32, group: int) -> Parts:
    scaled, scales = _scaled_by(rows, group, _F8_LARGEST)
    with np.errstate(under="ignore"):
        return scaled.astype(NUMPY[F8]).view(np.uint8), scales


def _scaled_by(rows: F32, group: int, largest: np.float32) -> tuple[F32, F32]:
    """Rows over scales that make the largest magnitude of each group the largest code, and these."""
    starts = np.arange(0, rows.shape[1], group)
    tops: F32 = np.maximum.reduceat(np.abs(rows), starts, axis=1)
    scales = tops / largest
    scales[scales < _TINY] = 0  # which not every device reads as what it is
    divisors: F32 = np.where(scales == 0, np.float32(1), scales)
    with np.errstate(under="ignore"):
        return rows / np.repeat(divisors, group, axis=1)[:, : rows.shape[1]], scales


def _encode_q8_0(rows: F32) -> Parts:
    """Scale = largest magnitude / 127; codes to nearest, ties away from zero."""
    groups = rows.reshape(len(rows), -1, 32)
    scales = np.abs(groups).max(axis=-1, keepdims=True) / np.float32(127)
    scaled = groups * _inverse(scales)
    # Half more, and cut: adding 0.5 to 0.49999997 would round up to 1.
    whole = np.trunc(scaled)
    whole += np.trunc((scaled - whole) * np.float32(2))
    return whole.astype(np.int8).reshape(rows.shape), _narrow(scales)


def _encode_q4_0(rows: F32) -> Parts:
    codes, scales = _around_zero(rows, 4)
    return joined(codes, 4), scales


def _encode_q5_0(rows: F32) -> Parts:
    codes, scales = _around_zero(rows, 5)
    return (*_apart(codes, 4, 1), scales)


def _encode_q4_1(rows: F32) -> Parts:
    codes, scales, minimums = _between_ends(rows, 4)
    return joined(codes, 4), scales, minimums


def _encode_q5_1(rows: F32) -> Parts:
    codes, scales, minimums = _between_ends(rows, 5)
    return (*_apart(codes, 4, 1), scales, minimums)


def _around_zero(rows: F32, bits: int) -> tuple[Raw, NDArray[np.float16]]:
    """Scale = the number of largest magnitude, the first of equals, / the lowest code; codes cut after adding
    that of zero and a half.
    """
    groups = rows.reshape(len(rows), -1, 32)
    zero = np.float32(1 << (bits - 1))
    place = np.abs(groups).argmax(axis=-1)[..., None]
    scales = np.take_along_axis(groups, place, axis=-1) / -zero
    codes = _cut(groups * _inverse(scales) + (zero + np.float32(0.5)), bits)
    return codes.reshape(rows.shape), _narrow(scales)


def _between_ends(rows: F32, bits: int) -> tuple[Raw, NDArray[np.float16], NDArray[np.float16]]:
    """Minimum = the least number, scale = the distance to the largest / the highest code; codes cut after
    adding a half.
    """
    groups = rows.reshape(len(rows), -1, 32)
    least = groups.min(axis=-1, keepdims=True)
    with np.errstate(over="ignore", invalid="ignore"):
        scales = (groups.max(axis=-1, keepdims=True) - least) / np.float32((1 << bits) - 1)
        codes = _cut((groups - least) * _inverse(scales) + np.float32(0.5), bits)
    return codes.reshape(rows.shape), _narrow(scales), _narrow(least)


def _encode_k(make: Callable[[F32], Parts], low: int, high: int = 0) -> Callable[[F32], Parts]:
    def encode(rows: F32) -> Parts:
        codes, *rest = make(rows)
        return (*_apart(codes, low, high), *rest)

    return encode


def _encode_mlx(bits: int, group: int, dtype: str) -> Callable[[F32], Parts]:
    def encode(rows: F32) -> Parts:
        codes, scales, biases = affine_groups(rows, bits, group, dtype)
        packed = joined(codes, 4) if bits == 4 else (codes ^ np.uint8(128)).view(np.int8)
        return packed, scales, biases

    return encode


# What they share


def _cut(numbers: F32, bits: int) -> Raw:
    """Towards zero, up to the highest code."""
    with np.errstate(invalid="ignore"):  # of rows whose scale is not finite, which are refused
        codes: Raw = np.minimum(numbers.astype(np.uint8), np.uint8((1 << bits) - 1))
    return codes


def _inverse(scales: F32) -> F32:
    with np.errstate(divide="ignore", over="ignore"):
        # Below the normal range 1 / scale may be infinite, and the scale's own f16 is 0.
        inverse: F32 = np.where(np.abs(scales) < _TINY, np.float32(0), np.float32(1) / scales)
    return inverse


def _narrow(scales: F32) -> NDArray[np.float16]:
    with np.errstate(over="ignore", under="ignore"):
        return scales[..., 0].astype(np.float16)


def _apart(codes: Raw, low: int, high: int) -> tuple[Raw, ...]:
    """Codes in bytes of their low bits, and of those above where there are any."""
    below = joined(codes & np.uint8((1 << low) - 1), low)
    return (below, joined(codes >> np.uint8(low), high)) if high else (below,)


ENCODERS: Mapping[str, Encode] = MappingProxyType(
    {
        "int8": _encode_int8,
        "f8_e4m3": _encode_f8,
        "f8_e4m3_128": _encode_f8_128,
        "q8_0": _encode_q8_0,
        "q4_0": _encode_q4_0,
        "q4_1": _encode_q4_1,
        "q5_0": _encode_q5_0,
        "q5_1": _encode_q5_1,
        "q2_k": _encode_k(k_blocks.q2_k, 2),
        "q3_k": _encode_k(k_blocks.q3_k, 2, 1),
        "q4_k": _encode_k(k_blocks.q4_k, 4),
        "q5_k": _encode_k(k_blocks.q5_k, 4, 1),
        "q6_k": _encode_k(k_blocks.q6_k, 4, 2),
        **{mlx_name(*kind): _encode_mlx(*kind) for kind in MLX},
    }
)
"""By format: every one in codes."""


def encode(rows: NDArray[np.generic], form: str) -> tuple[Parts, NDArray[np.bool_]]:
    """Components that stand for float rows by the format's rule, and which rows they cannot hold.

    Those are rows with a number that is not finite, or so large that a scale is not.
    """
    wide = rows.astype(np.float32, copy=False)
    lost: NDArray[np.bool_] = np.any(~np.isfinite(wide), axis=1)
    if lost.any():
        wide = np.where(lost[:, None], np.float32(0), wide)
    parts = ENCODERS[form](np.ascontiguousarray(wide))
    for part in parts:
        if is_float(part):
            lost |= np.any(~np.isfinite(part), axis=1)
    return parts, lost
