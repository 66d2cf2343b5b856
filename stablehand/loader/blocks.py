"""Formats in blocks: their bytes in files, their components, and the numbers that these stand for.

A stored row is blocks one after the other. What each holds is said beside its function; sizes are those of
`stablehand.loader.ggml_types`, orders those of ggml's `dequantize_row_*`
(https://github.com/ggml-org/ggml/blob/master/src/ggml-quants.c). All arithmetic is f32 in the order written,
as in `stablehand.emit.decode`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stablehand.formats import FORMATS
from stablehand.loader.ggml_types import GGML_TYPES

Parts = tuple[NDArray[Any], ...]
"""A format's components, each `[rows, columns]`."""

F32 = NDArray[np.float32]

_TINY = np.finfo(np.float32).tiny


@dataclass(frozen=True)
class Blocks:
    """The loader's half of a format in blocks.

    Attributes:
      split: from stored blocks `[rows, blocks, bytes]` of ui8 to components; None where files hold none.
      decode: from components to f32 `[rows, in]`.
      encode: from f32 `[rows, in]`, all finite, to components; None where we make none.
    """

    split: Callable[[NDArray[np.uint8]], Parts] | None
    decode: Callable[[Parts], F32]
    encode: Callable[[F32], Parts] | None = None


# q8_0: f16 scale, 32 i8 codes.


def _split_q8_0(raw: NDArray[np.uint8]) -> Parts:
    return _flat(raw[..., 2:]).view(np.int8), _halves(raw[..., :2])


def _decode_q8_0(parts: Parts) -> F32:
    codes, scales = parts
    return codes.astype(np.float32) * _spread(scales, 32)


def _encode_q8_0(rows: F32) -> Parts:
    """Scale = largest magnitude / 127; codes to nearest, ties away from zero."""
    groups = rows.reshape(len(rows), -1, 32)
    scales = np.abs(groups).max(axis=-1, keepdims=True) / np.float32(127)
    scaled = groups * _inverse(scales)
    # Half more, and cut: adding 0.5 to 0.49999997 would round up to 1.
    whole = np.trunc(scaled)
    whole += np.trunc((scaled - whole) * np.float32(2))
    return whole.astype(np.int8).reshape(rows.shape), _narrow(scales)


# q4_0: f16 scale, 16 bytes of codes; 8 stands for zero.


def _split_q4_0(raw: NDArray[np.uint8]) -> Parts:
    return _flat(raw[..., 2:]), _halves(raw[..., :2])


def _decode_q4_0(parts: Parts) -> F32:
    codes, scales = parts
    signed = _nibbles(codes).astype(np.float32) - np.float32(8)
    return signed * _spread(scales, 32)


def _encode_q4_0(rows: F32) -> Parts:
    """Scale = the number of largest magnitude, the first of equals, / -8; codes cut after adding 8.5."""
    groups = rows.reshape(len(rows), -1, 32)
    place = np.abs(groups).argmax(axis=-1)[..., None]
    scales = np.take_along_axis(groups, place, axis=-1) / np.float32(-8)
    # As a fused multiply-add does: in f64 the product is exact, and the sum is rounded to f32.
    moved = groups.astype(np.float64) * _inverse(scales).astype(np.float64) + 8.5
    codes = np.minimum(moved.astype(np.float32).astype(np.uint8), np.uint8(15))
    return _joined(codes.reshape(rows.shape)), _narrow(scales)


# What they share


def _flat(blocks: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.ascontiguousarray(blocks).reshape(len(blocks), -1)


def _halves(blocks: NDArray[np.uint8]) -> NDArray[np.float16]:
    return _flat(blocks).view("<f2")


def _spread(values: NDArray[Any], inputs: int) -> F32:
    wide: F32 = values.astype(np.float32)
    return np.repeat(wide, inputs, axis=1)


def _inverse(scales: F32) -> F32:
    with np.errstate(divide="ignore", over="ignore"):
        # Below the normal range 1 / scale may be infinite, and the scale's own f16 is 0.
        inverse: F32 = np.where(np.abs(scales) < _TINY, np.float32(0), np.float32(1) / scales)
    return inverse


def _narrow(scales: F32) -> NDArray[np.float16]:
    with np.errstate(over="ignore", under="ignore"):
        return scales[..., 0].astype(np.float16)


def _nibbles(codes: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Byte j of 16 holds input j in its low half, input j + 16 in its high half."""
    groups = codes.reshape(len(codes), -1, 16)
    return np.concatenate((groups & 15, groups >> 4), axis=-1).reshape(len(codes), -1)


def _joined(codes: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The inverse of `_nibbles`."""
    groups = codes.reshape(len(codes), -1, 2, 16)
    both = groups[:, :, 0] | (groups[:, :, 1] << np.uint8(4))
    return both.reshape(len(codes), -1).astype(np.uint8, copy=False)


BLOCKS: Mapping[str, Blocks] = MappingProxyType(
    {
        "q8_0": Blocks(_split_q8_0, _decode_q8_0, _encode_q8_0),
        "q4_0": Blocks(_split_q4_0, _decode_q4_0, _encode_q4_0),
    }
)
"""By format; those in files under ggml's names."""

_BYTES = {kind.name: kind.nbytes for kind in GGML_TYPES.values()}


def split(raw: NDArray[np.uint8], form: str) -> Parts:
    """The components of stored rows `[rows, bytes]`."""
    cut = BLOCKS[form].split
    assert cut is not None
    return cut(raw.reshape(len(raw), -1, _BYTES[form]))


def decode(parts: Parts, form: str) -> F32:
    """The numbers that components stand for, f32 `[rows, in]`."""
    with np.errstate(invalid="ignore", over="ignore"):
        return BLOCKS[form].decode(parts)


def encode(rows: NDArray[np.generic], form: str) -> tuple[Parts, int]:
    """Components that stand for float rows by the format's rule, and how many rows they cannot hold.

    Those are rows with a number that is not finite, or so large that a scale is not.
    """
    make = BLOCKS[form].encode
    assert make is not None
    wide = rows.astype(np.float32, copy=False)
    lost: NDArray[np.bool_] = np.any(~np.isfinite(wide), axis=1)
    if lost.any():
        wide = np.where(lost[:, None], np.float32(0), wide)
    parts = make(np.ascontiguousarray(wide))
    for part in parts:
        if part.dtype.kind == "f":
            lost |= np.any(~np.isfinite(part), axis=1)
    return parts, int(np.count_nonzero(lost))


def not_finite(parts: Parts, form: str) -> str | None:
    """What is wrong with components that a file holds: the first that are not finite, in words."""
    for part, component in zip(parts, FORMATS[form].components, strict=True):
        if part.dtype.kind == "f" and (bad := np.count_nonzero(~np.isfinite(part))):
            return f"{bad} of its {component.name} are NaN or infinite"
    return None
