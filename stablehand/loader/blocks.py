"""Formats in codes: their bytes in files, their components, and the numbers that these stand for.

A stored row is blocks one after the other. What each holds is said beside its function; sizes are those of
`stablehand.loader.ggml_types`, orders those of ggml's `dequantize_row_*`
(https://github.com/ggml-org/ggml/blob/master/src/ggml-quants.c). Where a checkpoint has scales as tensors of
their own, a row is codes alone. All arithmetic is f32 in the order written, as in `stablehand.emit.decode`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stablehand.formats import FORMATS, MLX, RUNS, Format, mlx_name
from stablehand.loader import k_blocks
from stablehand.loader.convert import F8, NUMPY
from stablehand.loader.ggml_types import GGML_TYPES
from stablehand.loader.mlx_groups import affine_groups

Parts = tuple[NDArray[Any], ...]
"""A format's components, each `[rows, columns]`."""

F32 = NDArray[np.float32]
Raw = NDArray[np.uint8]

_TINY = np.finfo(np.float32).tiny

_F8_LARGEST, _F8_NAN = np.float32(448), np.uint8(0x7F)


@dataclass(frozen=True)
class Blocks:
    """The loader's half of a format in blocks.

    Attributes:
      split: from stored blocks `[rows, blocks, bytes]` to components, or to those that are in them.
      encode: from f32 `[rows, in]`, all finite, to components.
    """

    split: Callable[[Raw], Parts]
    encode: Callable[[F32], Parts]


# Legacy blocks of 32: f16 scale, f16 minimum, 4 bytes of fifth bits, codes; what the format has of these.


def _split_q8_0(raw: Raw) -> Parts:
    return _flat(raw[..., 2:]).view(np.int8), _halves(raw[..., :2])


def _split_q4_0(raw: Raw) -> Parts:
    return _flat(raw[..., 2:]), _halves(raw[..., :2])


def _split_q4_1(raw: Raw) -> Parts:
    return _flat(raw[..., 4:]), _halves(raw[..., :2]), _halves(raw[..., 2:4])


def _split_q5_0(raw: Raw) -> Parts:
    return _flat(raw[..., 6:]), _fifth(raw[..., 2:6]), _halves(raw[..., :2])


def _split_q5_1(raw: Raw) -> Parts:
    scales, minimums = _halves(raw[..., :2]), _halves(raw[..., 2:4])
    return _flat(raw[..., 8:]), _fifth(raw[..., 4:8]), scales, minimums


def _fifth(bits: Raw) -> Raw:
    """Bit j of 32 is input j's."""
    each = np.unpackbits(_flat(bits), axis=1, bitorder="little")
    return joined(each, 1)


# K blocks of 256: parts of 32 or 16 inputs, each with a small scale, which f16 `d` (and `dmin`) multiply.


def _split_q2_k(raw: Raw) -> Parts:
    """16 bytes of a scale below and a minimum above, 64 of codes in two parts of 128 inputs, d, dmin."""
    pairs, halves = _flat(raw[..., :16]), (_halves(raw[..., 80:82]), _halves(raw[..., 82:]))
    return joined(_by_128(raw[..., 16:80]), 2), pairs, *halves


def _split_q3_k(raw: Raw) -> Parts:
    """32 bytes of third bits as q5_k's fifth, 64 of codes as q2_k's, 12 of 6-bit scales, d."""
    low, high = joined(_by_128(raw[..., 32:96]), 2), joined(_by_32(raw[..., :32]), 1)
    a, b, above = raw[..., 96:104] & 15, raw[..., 96:104] >> 4, raw[..., None, 104:108]
    by = np.arange(0, 8, 2, dtype=np.uint8)[:, None]
    top = (above >> by & 3).reshape(*raw.shape[:2], 16) << 4
    scales = (np.concatenate((a, b), axis=-1) | top).astype(np.int8) - np.int8(32)
    return low, high, _flat(scales), _halves(raw[..., 108:])


def _split_q4_k(raw: Raw) -> Parts:
    """d, dmin, 12 bytes of scales and minimums, 128 of codes: of 64 inputs the first 32 below."""
    low = joined(_by_64(raw[..., 16:]), 4)
    return low, *_small(raw[..., 4:16]), _halves(raw[..., :2]), _halves(raw[..., 2:4])


def _split_q5_k(raw: Raw) -> Parts:
    """As q4_k, with 32 bytes of fifth bits before the codes: bit i of byte j is input 32 i + j's."""
    low = joined(_by_64(raw[..., 48:]), 4)
    high = joined(_by_32(raw[..., 16:48]), 1)
    return low, high, *_small(raw[..., 4:16]), _halves(raw[..., :2]), _halves(raw[..., 2:4])


def _split_q6_k(raw: Raw) -> Parts:
    """128 bytes of low halves, 64 of high pairs of bits, 16 i8 scales, d; in two parts of 128 inputs."""
    low = _planes(raw[..., :128].reshape(*raw.shape[:2], 2, 1, 64), 2, 4)
    high = _by_128(raw[..., 128:192])
    scales = _flat(raw[..., 192:208]).view(np.int8)
    return joined(low, 4), joined(high, 2), scales, _halves(raw[..., 208:])


def _by_32(bits: Raw) -> Raw:
    """Of 256 inputs' 32 bytes, the lowest bits, then the next, to the highest."""
    return _planes(bits[..., None, :], 8, 1)


def _by_128(codes: Raw) -> Raw:
    """Of 128 inputs' 32 bytes, the lowest pairs of bits, then the next, to the highest."""
    return _planes(codes.reshape(*codes.shape[:2], 2, 1, 32), 4, 2)


def _by_64(codes: Raw) -> Raw:
    """Of 64 inputs' 32 bytes, the low halves and then the high ones."""
    return _planes(codes.reshape(*codes.shape[:2], 4, 1, 32), 2, 4)


def _planes(packed: Raw, count: int, bits: int) -> Raw:
    """Bytes `[..., 1, n]` as so many rows of n codes, from the lowest bits up."""
    by = np.arange(count, dtype=np.uint8)[:, None] * np.uint8(bits)
    codes: Raw = packed >> by & np.uint8((1 << bits) - 1)
    return _flat(codes)


def _small(raw: Raw) -> tuple[Raw, Raw]:
    """Eight 6-bit scales and eight minimums in 12 bytes: the first four of each whole, of the others 4 bits
    in the last four bytes and 2 above those of the first.
    """
    a, b, c = raw[..., :4], raw[..., 4:8], raw[..., 8:12]
    scales = np.concatenate((a & 63, c & 15 | a >> 6 << 4), axis=-1)
    minimums = np.concatenate((b & 63, c >> 4 | b >> 6 << 4), axis=-1)
    return _flat(scales), _flat(minimums)


# Codes whose scales are elsewhere


def _codes_alone(raw: Raw) -> Parts:
    return (_flat(raw),)


def _split_int8(raw: Raw) -> Parts:
    return (_flat(raw).view(np.int8),)


def _split_mlx4(raw: Raw) -> Parts:
    """Of every byte the low half first: words of 32 bits, from the lowest bits up, as they lie in a file."""
    pairs = np.stack((raw & np.uint8(15), raw >> np.uint8(4)), axis=-1)
    return (joined(_flat(pairs), 4),)


def _split_mlx8(raw: Raw) -> Parts:
    """Codes of 0 … 255 as i8, less 128."""
    return (_flat(raw ^ np.uint8(128)).view(np.int8),)


# Rules by which floats become codes


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


def _flat(blocks: Raw) -> Raw:
    return np.ascontiguousarray(blocks).reshape(len(blocks), -1)


def _halves(blocks: Raw) -> NDArray[np.float16]:
    return _flat(blocks).view("<f2")


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


def fields(packed: Raw, bits: int) -> Raw:
    """Codes of so many bits out of bytes of them, in runs as `formats.Scheme` says."""
    runs = packed.reshape(len(packed), -1, 1, RUNS[bits])
    by = np.arange(0, 8, bits, dtype=np.uint8)[:, None]
    return _flat(runs >> by & np.uint8((1 << bits) - 1))


def joined(codes: Raw, bits: int) -> Raw:
    """The inverse of `fields`."""
    runs = codes.reshape(len(codes), -1, 8 // bits, RUNS[bits])
    by = np.arange(0, 8, bits, dtype=np.uint8)[:, None]
    return _flat(np.bitwise_or.reduce(runs << by, axis=2))


def _apart(codes: Raw, low: int, high: int) -> tuple[Raw, ...]:
    """Codes in bytes of their low bits, and of those above where there are any."""
    below = joined(codes & np.uint8((1 << low) - 1), low)
    return (below, joined(codes >> np.uint8(low), high)) if high else (below,)


BLOCKS: Mapping[str, Blocks] = MappingProxyType(
    {
        "int8": Blocks(_split_int8, _encode_int8),
        "f8_e4m3": Blocks(_codes_alone, _encode_f8),
        "f8_e4m3_128": Blocks(_codes_alone, _encode_f8_128),
        "q8_0": Blocks(_split_q8_0, _encode_q8_0),
        "q4_0": Blocks(_split_q4_0, _encode_q4_0),
        "q4_1": Blocks(_split_q4_1, _encode_q4_1),
        "q5_0": Blocks(_split_q5_0, _encode_q5_0),
        "q5_1": Blocks(_split_q5_1, _encode_q5_1),
        "q2_k": Blocks(_split_q2_k, _encode_k(k_blocks.q2_k, 2)),
        "q3_k": Blocks(_split_q3_k, _encode_k(k_blocks.q3_k, 2, 1)),
        "q4_k": Blocks(_split_q4_k, _encode_k(k_blocks.q4_k, 4)),
        "q5_k": Blocks(_split_q5_k, _encode_k(k_blocks.q5_k, 4, 1)),
        "q6_k": Blocks(_split_q6_k, _encode_k(k_blocks.q6_k, 4, 2)),
        **{
            mlx_name(*kind): Blocks(
                _split_mlx4 if kind[0] == 4 else _split_mlx8, _encode_mlx(*kind)
            )
            for kind in MLX
        },
    }
)
"""By format; those in files under ggml's names."""

_BYTES = {kind.name: kind.nbytes for kind in GGML_TYPES.values()}


def split(raw: Raw, form: str) -> Parts:
    """The components in stored rows `[rows, bytes]`: all of them where a row holds blocks."""
    return BLOCKS[form].split(raw.reshape(len(raw), -1, _BYTES.get(form, 1)))


def decode(parts: Parts, form: str) -> F32:
    """The numbers that components stand for, f32 `[rows, in]`."""
    format_ = FORMATS[form]
    scheme = format_.scheme
    assert scheme is not None
    codes = parts[0] if scheme.low == 8 else fields(parts[0], scheme.low)
    if scheme.high:
        codes = codes | fields(parts[format_.place("high")], scheme.high) << np.uint8(scheme.low)
    if scheme.float8:
        codes = codes.view(NUMPY[F8])
    whole = codes.astype(np.float32) - np.float32(scheme.offset)
    with np.errstate(invalid="ignore", over="ignore"):
        numbers = whole * _product(parts, format_, scheme.scale, whole.shape[1])
        if scheme.minimum:
            minimum = _product(parts, format_, scheme.minimum, whole.shape[1])
            numbers = numbers - minimum if scheme.subtract else numbers + minimum
    return numbers


def _product(parts: Parts, form: Format, names: tuple[str, ...], inputs: int) -> F32:
    first, *others = (_numbers(parts, form, name, inputs) for name in names)
    for other in others:
        first = first * other
    return first


def _numbers(parts: Parts, form: Format, name: str, inputs: int) -> F32:
    """Numbers of a name, each for as many inputs as it stands for."""
    values, part = parts[form.place(name)], form.components[form.place(name)]
    if part.halves:
        values = values >> np.uint8(4) if part.halves.index(name) else values & np.uint8(15)
    wide: F32 = values.astype(np.float32)
    return np.repeat(wide, part.inputs, axis=1)[:, :inputs] if part.inputs else wide


def encode(rows: NDArray[np.generic], form: str) -> tuple[Parts, NDArray[np.bool_]]:
    """Components that stand for float rows by the format's rule, and which rows they cannot hold.

    Those are rows with a number that is not finite, or so large that a scale is not.
    """
    wide = rows.astype(np.float32, copy=False)
    lost: NDArray[np.bool_] = np.any(~np.isfinite(wide), axis=1)
    if lost.any():
        wide = np.where(lost[:, None], np.float32(0), wide)
    parts = BLOCKS[form].encode(np.ascontiguousarray(wide))
    for part in parts:
        if _is_float(part):
            lost |= np.any(~np.isfinite(part), axis=1)
    return parts, lost


def not_finite(parts: Parts, form: str) -> tuple[str, NDArray[np.bool_]] | None:
    """The first of a file's components with numbers that are not finite: its name, and which these are."""
    for part, component in zip(parts, FORMATS[form].components, strict=True):
        if _is_float(part) and (bad := ~np.isfinite(part)).any():
            return component.name, bad
    return None


def _is_float(part: NDArray[Any]) -> bool:
    # ml_dtypes' bfloat16 is of the kind V to numpy.
    return part.dtype.kind in "fV"


def f8_nan(codes: Raw) -> tuple[int, int] | None:
    """The row and the input of the first of f8E4M3FN's codes `[rows, in]` that is NaN."""
    found = (codes & _F8_NAN) == _F8_NAN
    if not found.any():
        return None
    row, column = divmod(int(found.argmax()), codes.shape[1])
    return row, column
