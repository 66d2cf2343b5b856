"""A strict reader of GGUF files, versions 2 and 3, in the standard library alone.

A file is `GGUF`, the version (u32), the numbers of tensors and of keys (u64 each); the keys with
their typed values; an info for each tensor (name, number of dimensions, dimensions from the inmost
out, type, offset); and the tensors' bytes, each tensor beginning at a multiple of
`general.alignment` (32 unless the file says otherwise) from where the first one does. All is
little-endian. Format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md.

As in ggml, the tensors' bytes follow one another in the order of their infos, with nothing but
padding between them, and rows hold whole blocks. Beyond what ggml checks, these are refused,
because they can only be mistakes or attacks: names that are empty, hold a NUL, or are not UTF-8;
keys of more than 64 KiB; tensors of no elements; alignments above 1 MiB; headers of more than
48 MiB, 16384 keys or 65536 tensors; arrays of more than 2²⁰ items; bytes behind the last tensor's padding.
Opening a file decodes no value: a bool that is neither 0 nor 1, and a string that is not UTF-8, are refused
once somebody asks for that value.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from stablehand.errors import CheckpointError
from stablehand.loader.ggml_types import GGML_TYPES, REMOVED_TYPES, GgmlType
from stablehand.loader.gguf_metadata import HeaderReader, Metadata
from stablehand.loader.json_scanner import quoted
from stablehand.loader.tensor_file import (
    LFS_HINT,
    LFS_POINTER,
    MAX_BYTES,
    PICKLED,
    TensorFile,
    TensorInfo,
)

SUFFIX = ".gguf"

VERSIONS = (2, 3)
"""Version 3 added big-endian files, which are refused, and changed nothing else."""

MAX_KEYS = 1 << 14
MAX_TENSORS = 1 << 16
"""Bounds on the counts; the largest models have hundreds of keys and thousands of tensors."""

MAX_NAME_BYTES = 63
"""Longest tensor name: ggml holds it with a NUL in 64 bytes."""

MAX_RANK = 4
"""Most dimensions of a tensor."""

MAX_ALIGNMENT = 1 << 20

_MAGIC = b"GGUF"
_ALIGNMENT_KEY = "general.alignment"
_DEFAULT_ALIGNMENT = 32
# The least that a key or a tensor's info takes: a name of one byte, and the smallest of the rest.
_LEAST_KEY_BYTES = 8 + 1 + 4 + 1
_LEAST_INFO_BYTES = 8 + 1 + 4 + 4 + 8


class GgufFile(TensorFile):
    """An open GGUF file whose header has been checked in full.

    Attributes:
      version: of the format, one of `VERSIONS`.
      metadata: the keys and values.
      alignment: of the tensors' bytes, a power of two.
    """

    def __init__(self, path: Path, descriptor: int) -> None:
        """Take over an open descriptor; `open` is the way in."""
        super().__init__(path, descriptor)
        header = HeaderReader(self._fill, self.size, str(path))
        self.version = _version(header)
        tensors = header.count("tensor count", _LEAST_INFO_BYTES, MAX_TENSORS)
        keys = header.count("key count", _LEAST_KEY_BYTES, MAX_KEYS)
        self.metadata = Metadata(header, keys)
        self.alignment = _alignment(header, self.metadata)
        infos = [_read_info(header, index) for index in range(tensors)]
        header.finish()
        self.tensors = MappingProxyType(_place(header, infos, self.alignment, self.size))


def is_gguf(path: Path) -> bool:
    """Whether a checkpoint's path names a GGUF file, or is meant to, and not a folder."""
    if path.suffix in PICKLED:
        return False
    return path.is_file() or (path.suffix == SUFFIX and not path.is_dir())


def _version(header: HeaderReader) -> int:
    begin = header.require(len(_MAGIC), "magic")
    magic = bytes(header.raw[begin : header.at])
    if magic != _MAGIC:
        if magic == _MAGIC[::-1]:
            raise _big_endian(header, "magic")
        raise header.fault(
            f"not a GGUF file: begins with {magic!r}",
            "magic",
            LFS_HINT
            if header.raw.startswith(LFS_POINTER)
            else "a checkpoint is a folder of config.json and safetensors, or a GGUF file",
        )
    version = header.number("I", "version")
    if version and version & 0xFFFF == 0:
        raise _big_endian(header, "version")
    if version not in VERSIONS:
        raise header.fault(
            f"{version} is not read; versions that are: {', '.join(map(str, VERSIONS))}",
            "version",
            "convert the model again with a current llama.cpp" if version < min(VERSIONS) else None,
        )
    return version


def _big_endian(header: HeaderReader, field: str) -> CheckpointError:
    return header.fault(
        "the file is big-endian, which is not read",
        field,
        "convert the model again, on or for a little-endian machine",
    )


def _alignment(header: HeaderReader, metadata: Metadata) -> int:
    if _ALIGNMENT_KEY not in metadata:
        return _DEFAULT_ALIGNMENT
    header.enter(f"key {_ALIGNMENT_KEY!r}")
    if metadata.type_of(_ALIGNMENT_KEY) != "uint32":
        raise header.fault(f"is of type {metadata.type_of(_ALIGNMENT_KEY)}, not uint32", "type")
    alignment: int = metadata[_ALIGNMENT_KEY]
    if not 0 < alignment <= MAX_ALIGNMENT or alignment & (alignment - 1):
        raise header.fault(f"{alignment} is not a power of two up to {MAX_ALIGNMENT}", "value")
    header.leave()
    return alignment


@dataclass(frozen=True, slots=True)
class _Info:
    """What the header says of one tensor; its offset counts from where the first one begins."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    nbytes: int
    offset: int


def _read_info(header: HeaderReader, index: int) -> _Info:
    header.enter(f"tensor {index}")
    name = header.name("name", MAX_NAME_BYTES)
    header.leave()
    header.enter(f"tensor {quoted(name)}")
    rank = header.number("I", "dimensions")
    if rank > MAX_RANK:
        raise header.fault(f"has {rank}, and at most {MAX_RANK} are possible", "dimensions")
    inmost_first = [header.number("q", "dimensions") for _ in range(rank)]
    if any(dim < 1 for dim in inmost_first):
        raise header.fault(f"{inmost_first} has one that is not above zero", "dimensions")
    kind = _type(header)
    row = inmost_first[0] if rank else 1
    if row % kind.elements:
        raise header.fault(
            f"rows of {row} are not whole blocks of {kind.elements}, which {kind.name} has",
            "dimensions",
        )
    elements = math.prod(inmost_first)
    nbytes = elements // kind.elements * kind.nbytes
    if max(elements, nbytes) > MAX_BYTES:
        raise header.fault(f"the product of {inmost_first} overflows 63 bits", "dimensions")
    info = _Info(
        name, kind.name, tuple(reversed(inmost_first)), nbytes, header.number("Q", "offset")
    )
    header.leave()
    return info


def _type(header: HeaderReader) -> GgmlType:
    id_ = header.number("I", "type")
    if id_ in REMOVED_TYPES:
        raise header.fault(
            f"{id_} is {REMOVED_TYPES[id_]}, which ggml has removed",
            "type",
            "convert the model again with a current llama.cpp",
        )
    if id_ not in GGML_TYPES:
        raise header.fault(f"{id_} is no type that ggml has", "type")
    return GGML_TYPES[id_]


def _place(
    header: HeaderReader, infos: Sequence[_Info], alignment: int, size: int
) -> dict[str, TensorInfo]:
    """The tensors, each where it must be: behind the one before and its padding, within the file."""
    begin = header.at + -header.at % alignment
    expected, previous = begin, "the header"
    tensors: dict[str, TensorInfo] = {}
    for info in infos:
        header.enter(f"tensor {quoted(info.name)}")
        if info.name in tensors:
            raise header.fault("occurs twice", "name")
        if info.offset % alignment:
            raise header.fault(f"{info.offset} is not a multiple of {alignment}", "offset")
        if begin + info.offset != expected:
            raise header.fault(
                f"is {info.offset}, where {previous} and its padding end at {expected - begin}",
                "offset",
            )
        end = expected + info.nbytes
        if end > size:
            raise header.fault(
                f"truncated: its data end at byte {end}, the file at {size}",
                "offset",
                hint="the download may be incomplete; fetch the file again",
            )
        tensors[info.name] = TensorInfo(info.name, info.dtype, info.shape, expected, end)
        expected, previous = end + -end % alignment, f"tensor {quoted(info.name)}"
        header.leave()
    if size > expected:
        what = f"{size - expected} bytes follow {previous}, which belong to no tensor"
        raise header.fault(what, "tensor data")
    return tensors
