"""A strict reader of IREE parameter archives (`.irpa`).

IREE's own reader follows whatever offsets a file holds, to a segmentation fault. A file is a header, a
table of entries, their names, and their bytes; the header says where each of the three lies. All
numbers are little-endian. Format: iree/schemas/parameter_archive.h, version 0.0.
"""

from __future__ import annotations

import mmap
import os
import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from stablehand.errors import CheckpointError
from stablehand.loader.json_scanner import quoted
from stablehand.loader.safetensors import MAX_NAME_BYTES

# Magic, version (major, minor), header size, offset of a next header, flags; the number of entries; and
# (offset, length) in the file of entries, names, and storage.
_HEADER = struct.Struct("<4sHHQQQ Q QQ QQ QQ")
# Size, type, flags; (offset, length) among the names, of the name and of metadata; alignment; (offset,
# length) in storage.
_ENTRY = struct.Struct("<QIQ QQ QQ Q QQ")
_ENTRY_STRIDE = -(-_ENTRY.size // 16) * 16
_DATA = 2
_MAX_TABLE_BYTES = 2_000_000
"""Of the entries, and of their names: more than a Llama of 1000 layers takes."""

Range = tuple[int, int]
"""First byte, and the one past the last."""


def map_entries(path: Path) -> dict[str, NDArray[np.uint8]]:
    """Map an archive; gives each entry's bytes by name, read-only and not copied.

    Raises:
      CheckpointError: it cannot be read, or is malformed in any way.
    """
    try:
        # A FIFO opened for reading would wait for a writer, unless opened without blocking.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        try:
            size = os.fstat(descriptor).st_size
            ranges = _ranges(descriptor, size)
            content = np.frombuffer(mmap.mmap(descriptor, size, prot=mmap.PROT_READ), np.uint8)
        finally:
            os.close(descriptor)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise CheckpointError(f"cannot be read as an archive: {reason}", where=str(path)) from error
    return {name: content[begin:end] for name, (begin, end) in ranges.items()}


def _ranges(descriptor: int, size: int) -> dict[str, Range]:
    """Where each entry lies in a file of that size; a ValueError says what is wrong with it."""
    raw = os.pread(descriptor, _HEADER.size, 0)
    if len(raw) < _HEADER.size:
        raise ValueError(f"{size} bytes are too few for a header")
    *header, count, entry_at, entry_length, name_at, name_length, data_at, data_length = (
        _HEADER.unpack(raw)
    )
    if header != [b"IRPA", 0, 0, _HEADER.size, 0, 0]:
        raise ValueError("it does not begin with a header of version 0.0")
    entries = _table(descriptor, _inside("entries", (0, size), entry_at, entry_length))
    names = _table(descriptor, _inside("names", (0, size), name_at, name_length))
    storage = _inside("storage", (0, size), data_at, data_length)
    if (count - 1) * _ENTRY_STRIDE + _ENTRY.size > len(entries) and count:
        raise ValueError(f"its table has no room for {count} entries")
    found: dict[str, Range] = {}
    for number in range(count):
        fields = _ENTRY.unpack_from(entries, number * _ENTRY_STRIDE)
        kept, kind, _, name_at, name_length, _, _, _, data_at, data_length = fields
        if (kept, kind) != (_ENTRY.size, _DATA):
            raise ValueError(f"entry {number} is no run of bytes")
        if name_length > MAX_NAME_BYTES:
            raise ValueError(f"entry {number} has a name of {name_length} bytes")
        begin, end = _inside(f"name of entry {number}", (0, len(names)), name_at, name_length)
        name = names[begin:end].decode()
        if name in found:
            raise ValueError(f"the entry {quoted(name)} occurs twice")
        found[name] = _inside(f"entry {quoted(name)}", storage, data_at, data_length)
    return found


def _inside(what: str, outer: Range, offset: int, length: int) -> Range:
    begin = outer[0] + offset
    if begin + length > outer[1]:
        raise ValueError(
            f"{what}: {length} bytes at {offset} leave the {outer[1] - outer[0]} there"
        )
    return begin, begin + length


def _table(descriptor: int, range_: Range) -> bytes:
    begin, end = range_
    if end - begin > _MAX_TABLE_BYTES:
        raise ValueError(f"a table of {end - begin} bytes is larger than any Llama's")
    return os.pread(descriptor, end - begin, begin)
