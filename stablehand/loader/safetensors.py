"""A strict reader of safetensors files, in the standard library alone.

A file is a little-endian u64 N, N bytes of JSON, and the tensors' bytes. The JSON maps each tensor
to exactly `dtype`, `shape` and `data_offsets` (counted from the end of the JSON), and
`__metadata__` to an object of strings. In order of their offsets the tensors cover the rest of the
file: no hole, no overlap, no tail. Format: https://huggingface.co/docs/safetensors/index#format.

Whatever is accepted here, the `safetensors` package accepts too. It also takes some files that are
refused here, because they can only be mistakes or attacks: duplicate tensors and metadata keys;
fields beside the three; names that are empty, hold a NUL, or exceed 1024 bytes; an array in place
of a tensor's object, or an object in place of its dtype; null metadata; white space before the JSON
(which the format rules out); more than 64 dimensions; dimensions of 20 digits, or whose product
overflows although one of them is zero; headers of more than 5 MB.
"""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from stablehand.errors import CheckpointError
from stablehand.loader.json_scanner import JsonScanner, quoted
from stablehand.loader.tensor_file import (
    LFS_HINT,
    LFS_POINTER,
    MAX_BYTES,
    TensorFile,
    TensorInfo,
)

MAX_HEADER_BYTES = 5_000_000
"""Bound on N, on the N of all shards together, and on their index: thirty times what the largest Llama takes.

The reference implementation's is 100 MB. What a header describes takes up to 17 times its size in
memory, and no bad file is to cost more than 100 MB.
"""

MAX_NAME_BYTES = 1024
"""Longest tensor name, in UTF-8."""

MAX_RANK = 64
"""Most dimensions of a tensor: numpy's own limit."""

DTYPE_BITS: Mapping[str, int] = MappingProxyType(
    {
        **{"bool": 8, "i8": 8, "u8": 8, "i16": 16, "u16": 16, "i32": 32, "u32": 32},
        **{"i64": 64, "u64": 64, "f16": 16, "bf16": 16, "f32": 32, "f64": 64, "c64": 64},
        **{"f8_e4m3": 8, "f8_e5m2": 8, "f8_e8m0": 8, "f8_e4m3fnuz": 8, "f8_e5m2fnuz": 8},
        **{"f4": 4, "f6_e2m3": 6, "f6_e3m2": 6},
    }
)
"""Bits of one element, by dtype: all that safetensors 0.8 knows. Files spell them in capitals."""

_PREFIX_BYTES = 8

_FIELDS = ("dtype", "shape", "data_offsets")


class SafetensorsFile(TensorFile):
    """An open safetensors file whose header has been checked in full.

    Attributes:
      metadata: the strings of `__metadata__`; empty where there is none.
      header_bytes: length of its JSON.
    """

    def __init__(self, path: Path, descriptor: int) -> None:
        """Take over an open descriptor; `open` is the way in."""
        super().__init__(path, descriptor)
        raw = self._header()
        tensors, metadata = _parse_header(raw, str(path), _PREFIX_BYTES + len(raw))
        _check_cover(tensors, str(path), _PREFIX_BYTES + len(raw), self.size)
        self.tensors = MappingProxyType({info.name: info for info in tensors})
        self.header_bytes = len(raw)
        self.metadata: Mapping[str, str] = MappingProxyType(metadata)

    def _header(self) -> bytearray:
        where = f"{self.path}: field 'header length'"
        if self.size < _PREFIX_BYTES:
            raise CheckpointError(
                f"the file has {self.size} bytes, too few for a header",
                where=where,
                hint="the download may have failed; fetch the file again",
            )
        prefix = bytearray(_PREFIX_BYTES)
        self._fill(0, memoryview(prefix), "field 'header length'")
        length = int.from_bytes(prefix, "little")
        if length > MAX_HEADER_BYTES or length > self.size - _PREFIX_BYTES:
            most = min(MAX_HEADER_BYTES, self.size - _PREFIX_BYTES)
            pointer = bytes(prefix) == LFS_POINTER
            raise CheckpointError(
                f"the header claims {length} bytes, at most {most} are accepted",
                where=where,
                hint=LFS_HINT if pointer else None,
            )
        if length == 0:
            raise CheckpointError("the header is empty", where=where)
        raw = bytearray(length)
        self._fill(_PREFIX_BYTES, memoryview(raw), "field 'header'")
        return raw


def _parse_header(
    raw: bytearray, source: str, data_begin: int
) -> tuple[list[TensorInfo], dict[str, str]]:
    """The tensors, their offsets made absolute, and the metadata."""
    scanner = JsonScanner(raw, source, "header")
    if raw.startswith(codecs.BOM_UTF8):
        raise scanner.fault("begins with a byte order mark")
    if not raw.startswith(b"{"):
        found = repr(raw[:40].decode("utf-8", "replace"))
        raise scanner.fault(f"expected a JSON object, found {found}")
    tensors: list[TensorInfo] = []
    metadata: dict[str, str] = {}
    for name in scanner.members("tensor", fields=("__metadata__",)):
        if name == "__metadata__":
            metadata = {key: scanner.string() for key in scanner.members("key")}
        else:
            tensors.append(_parse_tensor(scanner, name, data_begin))
    scanner.end()
    return tensors, metadata


def _parse_tensor(scanner: JsonScanner, name: str, data_begin: int) -> TensorInfo:
    length = len(name.encode("utf-8"))
    if not 0 < length <= MAX_NAME_BYTES or "\0" in name:
        raise scanner.fault(f"a name has 1 to {MAX_NAME_BYTES} bytes and no NUL", "name")
    stored: str | None = None
    shape: tuple[int, ...] | None = None
    offsets: tuple[int, ...] | None = None
    for field in scanner.members("field"):
        match field:
            case "dtype":
                stored = scanner.string()
            case "shape":
                shape = scanner.counts(MAX_RANK)
            case "data_offsets":
                offsets = scanner.counts(2)
            case _:
                raise scanner.fault(f"unknown; a tensor has {', '.join(_FIELDS)}")
    if stored is None or shape is None or offsets is None:
        absent = [f for f, v in zip(_FIELDS, (stored, shape, offsets), strict=True) if v is None]
        raise scanner.fault("is missing", absent[0])

    dtype = stored.lower()
    if stored != stored.upper() or dtype not in DTYPE_BITS:
        raise scanner.fault(f"unknown dtype {quoted(stored)}", "dtype")
    nbytes = _nbytes(scanner, dtype, shape)
    if len(offsets) != 2:
        raise scanner.fault(f"expected 2 numbers, found {len(offsets)}", "data_offsets")
    begin, end = offsets
    if begin > end:
        raise scanner.fault(f"begins at {begin}, after its end at {end}", "data_offsets")
    if end - begin != nbytes:
        raise scanner.fault(
            f"{end - begin} bytes, but {list(shape)} of {stored} takes {nbytes}", "data_offsets"
        )
    return TensorInfo(name, dtype, shape, data_begin + begin, data_begin + end)


def _nbytes(scanner: JsonScanner, dtype: str, shape: tuple[int, ...]) -> int:
    bits = DTYPE_BITS[dtype]
    for dim in shape:
        # Zeros are left out, so that the order of the dimensions does not decide what overflows.
        bits *= dim or 1
        if bits > 8 * MAX_BYTES:
            raise scanner.fault(f"the product of {list(shape)} overflows 63 bits", "shape")
    if 0 in shape:
        return 0
    if bits % 8:
        raise scanner.fault(f"{bits} bits of {dtype} are not a whole number of bytes", "shape")
    return bits // 8


def _check_cover(tensors: list[TensorInfo], source: str, begin: int, size: int) -> None:
    """Sort the tensors by offset; they must cover `begin` to `size` of the file, each byte once."""
    tensors.sort(key=lambda info: (info.begin, info.end))
    previous, reached, where = "the header", begin, f"{source}: field 'data_offsets'"
    for info in tensors:
        where = f"{source}: tensor {quoted(info.name)}: field 'data_offsets'"
        if info.begin != reached:
            kind = "leaves a hole after" if info.begin > reached else "overlaps"
            offsets = f"begins at {info.begin - begin}, {previous} ends at {reached - begin}"
            raise CheckpointError(f"{kind} {previous}: {offsets}", where=where)
        previous, reached = f"tensor {quoted(info.name)}", info.end
    if reached > size:
        raise CheckpointError(
            f"truncated: {previous} ends at byte {reached}, the file at {size}",
            where=where,
            hint="the download may be incomplete; fetch the file again",
        )
    if reached < size:
        raise CheckpointError(
            f"{size - reached} bytes follow {previous}, which belong to no tensor",
            where=where,
        )
