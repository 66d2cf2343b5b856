"""A strict reader of IREE parameter archives (`.irpa`).

IREE's own reader follows whatever offsets a file holds, to a segmentation fault. A file is a header, a
table of entries, their names, and their bytes; the header says where each of the three lies. All
numbers are little-endian. Format: iree/schemas/parameter_archive.h, version 0.0.
"""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from stablehand.errors import CheckpointError
from stablehand.loader.json_scanner import quoted
from stablehand.loader.safetensors import MAX_NAME_BYTES
from stablehand.loader.tensor_file import TensorFile, TensorInfo

# Magic, version (major, minor), header size, offset of a next header, flags; the number of entries; and
# (offset, length) in the file of entries, names, and storage.
_HEADER = struct.Struct("<4sHHQQQ Q QQ QQ QQ")
# Size, type, flags; (offset, length) among the names, of the name and of metadata; alignment; (offset,
# length) in storage.
_ENTRY = struct.Struct("<QIQ QQ QQ Q QQ")
_ENTRY_STRIDE = -(-_ENTRY.size // 16) * 16
_DATA = 2
AGAIN = "pack the model again"
"""What to do about an archive that is not read."""

_MAX_TABLE_BYTES = 2_000_000
"""Of the entries, and of their names: more than a Llama of 1000 layers takes."""

Range = tuple[int, int]
"""First byte, and the one past the last."""


class Archive(TensorFile):
    """An open archive; its `tensors` are entries, runs of bytes by name."""

    def __init__(self, path: Path, descriptor: int) -> None:
        """Take over an open descriptor; `open` is the way in."""
        super().__init__(path, descriptor)
        try:
            self.tensors = self._entries()
        except ValueError as error:
            raise CheckpointError(
                f"cannot be read as an archive: {error}",
                where=str(path),
                hint=AGAIN,
            ) from error

    def read(self, name: str, most: int) -> NDArray[np.uint8]:
        """An entry's bytes, or so many of the first as are asked for.

        Raises:
          CheckpointError: the file changed since it was opened, or the system cannot read it.
        """
        info = self.tensors[name]
        raw = np.empty(min(info.nbytes, most), np.uint8)
        self.read_bytes_into(info, 0, raw.data)
        return raw

    def _entries(self) -> dict[str, TensorInfo]:
        """Where each entry lies; a ValueError says what is wrong with the file."""
        if self.size < _HEADER.size:
            raise ValueError(f"{self.size} bytes are too few for a header")
        *header, count, entry_at, entry_length, name_at, name_length, data_at, data_length = (
            _HEADER.unpack(self._part("header", (0, _HEADER.size)))
        )
        if header != [b"IRPA", 0, 0, _HEADER.size, 0, 0]:
            raise ValueError("it does not begin with a header of version 0.0")
        whole = (0, self.size)
        entries = self._part("entries", _inside("entries", whole, entry_at, entry_length))
        names = self._part("names", _inside("names", whole, name_at, name_length))
        storage = _inside("storage", whole, data_at, data_length)
        if (count - 1) * _ENTRY_STRIDE + _ENTRY.size > len(entries) and count:
            raise ValueError(f"its table has no room for {count} entries")
        found: dict[str, TensorInfo] = {}
        named = 0
        for number in range(count):
            fields = _ENTRY.unpack_from(entries, number * _ENTRY_STRIDE)
            kept, kind, _, name_at, name_length, _, _, _, data_at, data_length = fields
            if (kept, kind) != (_ENTRY.size, _DATA):
                raise ValueError(f"entry {number} is no run of bytes")
            if name_length > MAX_NAME_BYTES:
                raise ValueError(f"entry {number} has a name of {name_length} bytes")
            # Each name once: names that overlap would be many times the table that they are in.
            named += name_length
            if named > len(names):
                raise ValueError(f"the names up to entry {number} are longer than their table")
            begin, end = _inside(f"name of entry {number}", (0, len(names)), name_at, name_length)
            try:
                name = names[begin:end].decode()
            except UnicodeDecodeError:
                raise ValueError(f"entry {number} has a name that is not UTF-8") from None
            if name in found:
                raise ValueError(f"the entry {quoted(name)} occurs twice")
            begin, end = _inside(f"entry {quoted(name)}", storage, data_at, data_length)
            found[name] = TensorInfo(name, "u8", (end - begin,), begin, end)
        return found

    def _part(self, what: str, range_: Range) -> bytes:
        begin, end = range_
        if end - begin > _MAX_TABLE_BYTES:
            raise ValueError(f"a table of {end - begin} bytes is larger than any Llama's")
        raw = bytearray(end - begin)
        self._fill(begin, memoryview(raw), what)
        return bytes(raw)


def _inside(what: str, outer: Range, offset: int, length: int) -> Range:
    begin = outer[0] + offset
    if begin + length > outer[1]:
        raise ValueError(
            f"{what}: {length} bytes at {offset} leave the {outer[1] - outer[0]} there"
        )
    return begin, begin + length
