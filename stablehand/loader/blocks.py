"""Formats in codes: their bytes in files, their components, and the numbers that these stand for.

A stored row is blocks one after the other. What each holds is said beside its function; sizes are those of
`stablehand.loader.ggml_types`, orders those of ggml's `dequantize_row_*`
(https://github.com/ggml-org/ggml/blob/master/src/ggml-quants.c). Where a checkpoint has scales as tensors of
their own, a row is codes alone. All arithmetic is f32 in the order written, as in `stablehand.emit.decode`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stablehand.formats import FORMATS, MLX, RUNS, Format, mlx_name
from stablehand.loader.convert import F8, NUMPY
from stablehand.loader.ggml_types import GGML_TYPES

Parts = tuple[NDArray[Any], ...]
"""A format's components, each `[rows, columns]`."""

F32 = NDArray[np.float32]
Raw = NDArray[np.uint8]

_F8_NAN = np.uint8(0x7F)


# Legacy blocks of 32: f16 scale, f16 minimum, 4 bytes of fifth bits, codes; what the format has of these.


def _split_q8_0(raw: Raw) -> Parts:
    return flat(raw[..., 2:]).view(np.int8), _halves(raw[..., :2])


def _split_q4_0(raw: Raw) -> Parts:
    return flat(raw[..., 2:]), _halves(raw[..., :2])


def _split_q4_1(raw: Raw) -> Parts:
    return flat(raw[..., 4:]), _halves(raw[..., :2]), _halves(raw[..., 2:4])


def _split_q5_0(raw: Raw) -> Parts:
    return flat(raw[..., 6:]), _fifth(raw[..., 2:6]), _halves(raw[..., :2])


def _split_q5_1(raw: Raw) -> Parts:
    scales, minimums = _halves(raw[..., :2]), _halves(raw[..., 2:4])
    return flat(raw[..., 8:]), _fifth(raw[..., 4:8]), scales, minimums


def _fifth(bits: Raw) -> Raw:
    """Bit j of 32 is input j's."""
    each = np.unpackbits(flat(bits), axis=1, bitorder="little")
    return joined(each, 1)


# K blocks of 256: parts of 32 or 16 inputs, each with a small scale, which f16 `d` (and `dmin`) multiply.


def _split_q2_k(raw: Raw) -> Parts:
    """16 bytes of a scale below and a minimum above, 64 of codes in two parts of 128 inputs, d, dmin."""
    pairs, halves = flat(raw[..., :16]), (_halves(raw[..., 80:82]), _halves(raw[..., 82:]))
    return joined(_by_128(raw[..., 16:80]), 2), pairs, *halves


def _split_q3_k(raw: Raw) -> Parts:
    """32 bytes of third bits as q5_k's fifth, 64 of codes as q2_k's, 12 of 6-bit scales, d."""
    low, high = joined(_by_128(raw[..., 32:96]), 2), joined(_by_32(raw[..., :32]), 1)
    a, b, above = raw[..., 96:104] & 15, raw[..., 96:104] >> 4, raw[..., None, 104:108]
    by = np.arange(0, 8, 2, dtype=np.uint8)[:, None]
    top = (above >> by & 3).reshape(*raw.shape[:2], 16) << 4
    scales = (np.concatenate((a, b), axis=-1) | top).astype(np.int8) - np.int8(32)
    return low, high, flat(scales), _halves(raw[..., 108:])


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
    scales = flat(raw[..., 192:208]).view(np.int8)
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
    return flat(codes)


def _small(raw: Raw) -> tuple[Raw, Raw]:
    """Eight 6-bit scales and eight minimums in 12 bytes: the first four of each whole, of the others 4 bits
    in the last four bytes and 2 above those of the first.
    """
    a, b, c = raw[..., :4], raw[..., 4:8], raw[..., 8:12]
    scales = np.concatenate((a & 63, c & 15 | a >> 6 << 4), axis=-1)
    minimums = np.concatenate((b & 63, c >> 4 | b >> 6 << 4), axis=-1)
    return flat(scales), flat(minimums)


# Codes whose scales are elsewhere


def _codes_alone(raw: Raw) -> Parts:
    return (flat(raw),)


def _split_int8(raw: Raw) -> Parts:
    return (flat(raw).view(np.int8),)


def _split_mlx4(raw: Raw) -> Parts:
    """Of every byte the low half first: words of 32 bits, from the lowest bits up, as they lie in a file."""
    pairs = np.stack((raw & np.uint8(15), raw >> np.uint8(4)), axis=-1)
    return (joined(flat(pairs), 4),)


def _split_mlx8(raw: Raw) -> Parts:
    """Codes of 0 … 255 as i8, less 128."""
    return (flat(raw ^ np.uint8(128)).view(np.int8),)


# What they share


def flat(blocks: Raw) -> Raw:
    """Rows of bytes, whatever the blocks in them."""
    return np.ascontiguousarray(blocks).reshape(len(blocks), -1)


def _halves(blocks: Raw) -> NDArray[np.float16]:
    return flat(blocks).view("<f2")


def fields(packed: Raw, bits: int) -> Raw:
    """Codes of so many bits out of bytes of them, in runs as `formats.Scheme` says."""
    runs = packed.reshape(len(packed), -1, 1, RUNS[bits])
    by = np.arange(0, 8, bits, dtype=np.uint8)[:, None]
    return flat(runs >> by & np.uint8((1 << bits) - 1))


def joined(codes: Raw, bits: int) -> Raw:
    """The inverse of `fields`."""
    runs = codes.reshape(len(codes), -1, 8 // bits, RUNS[bits])
    by = np.arange(0, 8, bits, dtype=np.uint8)[:, None]
    return flat(np.bitwise_or.reduce(runs << by, axis=2))


Split = Callable[[Raw], Parts]

BLOCKS: Mapping[str, Split] = MappingProxyType(
    {
        "int8": _split_int8,
        "f8_e4m3": _codes_alone,
        "f8_e4m3_128": _codes_alone,
        "q8_0": _split_q8_0,
        "q4_0": _split_q4_0,
        "q4_1": _split_q4_1,
        "q5_0": _split_q5_0,
        "q5_1": _split_q5_1,
        "q2_k": _split_q2_k,
        "q3_k": _split_q3_k,
        "q4_k": _split_q4_k,
        "q5_k": _split_q5_k,
        "q6_k": _split_q6_k,
        **{mlx_name(*kind): _split_mlx4 if kind[0] == 4 else _split_mlx8 for kind in MLX},
    }
)
"""From stored blocks `[rows, blocks, bytes]` of a format to its components, or to those that are in them.

Those in files are under ggml's names.
"""

_BYTES = {kind.name: kind.nbytes for kind in GGML_TYPES.values()}


def split(raw: Raw, form: str) -> Parts:
    """The components in stored rows `[rows, bytes]`: all of them where a row holds blocks."""
    return BLOCKS[form](raw.reshape(len(raw), -1, _BYTES.get(form, 1)))


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


def not_finite(parts: Parts, form: str) -> tuple[str, NDArray[np.bool_]] | None:
    """The first of a file's components with numbers that are not finite: its name, and which these are."""
    for part, component in zip(parts, FORMATS[form].components, strict=True):
        if is_float(part) and (bad := ~np.isfinite(part)).any():
            return component.name, bad
    return None


def is_float(part: NDArray[Any]) -> bool:
    """Whether a component's numbers are floats, and may be NaN or infinite."""
    # ml_dtypes' bfloat16 is of the kind V to numpy.
    return part.dtype.kind in "fV"


def f8_nan(codes: Raw) -> tuple[int, int] | None:
    """The row and the input of the first of f8E4M3FN's codes `[rows, in]` that is NaN."""
    found = (codes & _F8_NAN) == _F8_NAN
    if not found.any():
        return None
    row, column = divmod(int(found.argmax()), codes.shape[1])
    return row, column
