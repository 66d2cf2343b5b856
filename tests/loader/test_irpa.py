"""The strict archive reader: against IREE's, and against numbers that lead out of the file."""

import struct
import tracemalloc
from pathlib import Path

import iree.runtime as iree
import numpy as np
import pytest

from stablehand.errors import CheckpointError
from stablehand.loader.irpa import Archive

ENTRIES = {"a": bytes(range(100)), "b.weight": b"", "é": b"\xff" * 64}
HEADER = {"magic": 0, "version": 4, "header size": 8, "next header": 16, "flags": 24, "count": 32}
SEGMENTS = {"entries": 40, "names": 56, "storage": 72}
# The fields of the first entry, from its beginning.
ENTRY = {"size": 0, "type": 8, "name offset": 20, "name length": 28, "offset": 60, "length": 68}


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """As IREE writes it."""
    index = iree.ParameterIndex()
    kept = [np.frombuffer(bytearray(raw) or bytearray(1), np.uint8) for raw in ENTRIES.values()]
    for (name, raw), buffer in zip(ENTRIES.items(), kept, strict=True):
        index.add_buffer(name, buffer[: len(raw)])
    path = tmp_path / "weights.irpa"
    index.create_archive_file(str(path))
    return path


def refusal(path: Path) -> str:
    with pytest.raises(CheckpointError) as caught:
        Archive.open(path)
    message = str(caught.value)
    assert message.startswith(f"{path}: cannot be read as an archive: ") and "\n" not in message
    return message


def patch(path: Path, at: int, value: int, form: str = "<Q") -> None:
    raw = bytearray(path.read_bytes())
    struct.pack_into(form, raw, at, value)
    path.write_bytes(raw)


def first_entry(path: Path) -> int:
    return int(struct.unpack_from("<Q", path.read_bytes(), SEGMENTS["entries"])[0])


def test_what_iree_writes_is_read(archive: Path) -> None:
    with Archive.open(archive) as opened:
        assert {name: bytes(opened.read(name, 1 << 20)) for name in opened.tensors} == ENTRIES
        assert bytes(opened.read("a", 7)) == ENTRIES["a"][:7]


@pytest.mark.parametrize("value", [1, (1 << 63) - 1, (1 << 64) - 1])
@pytest.mark.parametrize("field", ["magic", "version", "header size", "next header", "flags"])
def test_another_header_is_refused(archive: Path, field: str, value: int) -> None:
    patch(archive, HEADER[field], value)
    assert "header of version 0.0" in refusal(archive)


@pytest.mark.parametrize("value", [4, 1000, 1 << 60, (1 << 64) - 1])
def test_more_entries_than_there_is_room_for(archive: Path, value: int) -> None:
    patch(archive, HEADER["count"], value)
    assert f"no room for {value} entries" in refusal(archive)


@pytest.mark.parametrize("value", [1 << 20, 1 << 63, (1 << 64) - 1])
@pytest.mark.parametrize("part", [0, 8], ids=["offset", "length"])
@pytest.mark.parametrize("segment", SEGMENTS)
def test_segments_outside_the_file(archive: Path, segment: str, part: int, value: int) -> None:
    patch(archive, SEGMENTS[segment] + part, value)
    assert f"{segment}: " in refusal(archive)


@pytest.mark.parametrize("value", [1 << 20, 1 << 63, (1 << 64) - 1])
@pytest.mark.parametrize("field", ["name offset", "name length", "offset", "length"])
def test_an_entry_outside_its_segment(archive: Path, field: str, value: int) -> None:
    patch(archive, first_entry(archive) + ENTRY[field], value)
    message = refusal(archive)
    assert "entry 0" in message if "name" in field else "entry 'a'" in message


@pytest.mark.parametrize(("field", "form", "value"), [("size", "<Q", 80), ("type", "<I", 1)])
def test_entries_of_other_kinds(archive: Path, field: str, form: str, value: int) -> None:
    patch(archive, first_entry(archive) + ENTRY[field], value, form)
    assert "entry 0 is no run of bytes" in refusal(archive)


def test_names_that_are_no_names(archive: Path) -> None:
    raw = archive.read_bytes()
    archive.write_bytes(raw.replace("é".encode(), b"\xff\xff"))
    assert "has a name that is not UTF-8 (pack the model again)" in refusal(archive)
    archive.write_bytes(raw)
    patch(archive, first_entry(archive) + 80 + ENTRY["name offset"], 0)
    patch(archive, first_entry(archive) + 80 + ENTRY["name length"], 1)
    assert "'a' occurs twice" in refusal(archive)


def test_names_that_overlap(archive: Path) -> None:
    for number in range(3):
        patch(archive, first_entry(archive) + 80 * number + ENTRY["name offset"], number)
        patch(archive, first_entry(archive) + 80 * number + ENTRY["name length"], 5)
    assert "names up to entry 2 are longer than their table" in refusal(archive)


def test_a_table_that_is_too_large_is_not_read(archive: Path) -> None:
    size = 1 << 30
    patch(archive, SEGMENTS["names"] + 8, size)
    with archive.open("rb+") as file:
        file.truncate(2 * size)
    tracemalloc.start()
    try:
        assert "larger than any Llama's" in refusal(archive)
        assert tracemalloc.get_traced_memory()[1] < 500_000
    finally:
        tracemalloc.stop()
