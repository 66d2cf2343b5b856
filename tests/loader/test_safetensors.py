"""The strict safetensors reader: against the safetensors package, and against hostile files."""

import os
import re
import struct
import subprocess
import sys
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import bad_files
import ml_dtypes
import numpy as np
import pytest
import safetensors
import safetensors.numpy
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from stablehand.errors import CheckpointError
from stablehand.loader.safetensors import SafetensorsFile
from stablehand.loader.tensor_file import TensorInfo

HOUSE_DTYPES = {
    "float64": "f64",
    "float32": "f32",
    "float16": "f16",
    "bfloat16": "bf16",
    "float8_e4m3fn": "f8_e4m3",
    "float8_e5m2": "f8_e5m2",
    "int64": "i64",
    "uint64": "u64",
    "int32": "i32",
    "uint32": "u32",
    "int16": "i16",
    "uint16": "u16",
    "int8": "i8",
    "uint8": "u8",
    "bool": "bool",
    "complex64": "c64",
}
"""What the safetensors package writes from numpy arrays, and how we call it."""

NAMES = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1)
SHAPES = hnp.array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=4)


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One file that the examples of a property overwrite."""
    return tmp_path_factory.mktemp("safetensors") / "model.safetensors"


@pytest.fixture
def valid(tmp_path: Path) -> Path:
    path = tmp_path / "model.safetensors"
    path.write_bytes(bad_files.VALID)
    return path


def refusal(path: Path) -> str:
    with pytest.raises(CheckpointError) as caught:
        SafetensorsFile.open(path)
    return str(caught.value)


def read(file: SafetensorsFile, info: TensorInfo) -> bytes:
    buffer = bytearray(info.nbytes)
    file.read_bytes_into(info, 0, buffer)
    return bytes(buffer)


def reference(raw: bytes) -> dict[str, tuple[str, list[int], bytes]] | None:
    """What the safetensors package makes of a file; None where it refuses."""
    try:
        tensors = safetensors.deserialize(raw)
    except safetensors.SafetensorError:
        return None
    return {name: (t["dtype"].lower(), t["shape"], bytes(t["data"])) for name, t in tensors}


def ours(path: Path) -> dict[str, tuple[str, list[int], bytes]]:
    """What we make of a file, in the same form."""
    with SafetensorsFile.open(path) as file:
        tensors = file.tensors.items()
        return {name: (t.dtype, list(t.shape), read(file, t)) for name, t in tensors}


@st.composite
def arrays(draw: st.DrawFn) -> np.ndarray:
    name = draw(st.sampled_from(sorted(HOUSE_DTYPES)))
    dtype = np.dtype(getattr(ml_dtypes, name, None) or name)
    shape = draw(SHAPES)
    size = int(np.prod(shape)) * dtype.itemsize
    raw = draw(st.binary(min_size=size, max_size=size))
    if name == "bool":
        raw = bytes(byte & 1 for byte in raw)
    return np.frombuffer(raw, dtype).reshape(shape)


@given(
    st.dictionaries(NAMES, arrays(), max_size=5),
    st.none() | st.dictionaries(st.text(), st.text(), max_size=3),
)
@settings(max_examples=150, deadline=None)
def test_reads_what_the_package_writes(
    scratch: Path, tensors: dict[str, np.ndarray], metadata: dict[str, str] | None
) -> None:
    tensors.pop("__metadata__", None)
    # Of no tensors and an empty mapping the package writes what it cannot read itself.
    scratch.write_bytes(safetensors.numpy.save(tensors, metadata or None))
    with SafetensorsFile.open(scratch) as file:
        assert file.size == scratch.stat().st_size
        assert file.metadata == (metadata or {})
        assert file.tensors.keys() == tensors.keys()
        for name, array in tensors.items():
            info = file.tensors[name]
            assert (info.name, info.shape) == (name, array.shape)
            assert info.dtype == HOUSE_DTYPES[array.dtype.name]
            assert read(file, info) == array.tobytes()


def test_tensors_come_in_the_order_of_their_bytes(scratch: Path) -> None:
    header = {"late": bad_files.entry("U8", [1], 2, 3), "soon": bad_files.entry("U8", [2], 0, 2)}
    scratch.write_bytes(bad_files.with_header(header, b"abc"))
    with SafetensorsFile.open(scratch) as file:
        begin = file.size - 3
        assert list(file.tensors.values()) == [
            TensorInfo("soon", "u8", (2,), begin, begin + 2),
            TensorInfo("late", "u8", (1,), begin + 2, begin + 3),
        ]


def test_header_may_end_in_padding_and_hold_escapes(scratch: Path) -> None:
    header = '{ "__metadata__" : {"k":"\\"\\u20ac\\n\\ud83d\\ude00"} ,\n"\\u0061\\/":'
    header += '{"shape":[ ],"data_offsets":[0 , 1],"dtype":"U8"} }   '
    scratch.write_bytes(bad_files.with_header(header, b"!"))
    with SafetensorsFile.open(scratch) as file:
        assert file.metadata == {"k": '"€\n😀'}
        assert list(file.tensors) == ["a/"]


@pytest.mark.parametrize("bad", bad_files.BAD_FILES, ids=str)
def test_refuses_and_names_the_place(tmp_path: Path, bad: bad_files.BadFile) -> None:
    path = tmp_path / "model.safetensors"
    path.write_bytes(bad.raw)
    message = refusal(path)
    for piece in (str(path), *bad.tells):
        assert piece in message
    assert len(message) < 1000 and "\n" not in message


@pytest.mark.parametrize("bad", bad_files.BAD_FILES, ids=str)
def test_list_of_stricter_refusals_is_exact(bad: bad_files.BadFile) -> None:
    assert (reference(bad.raw) is not None) == bad.reference_accepts


def test_every_numbered_refusal_has_a_file() -> None:
    assert {bad.number for bad in bad_files.BAD_FILES} == set(range(1, 25))


SEEDS = [bad.raw for bad in bad_files.BAD_FILES if len(bad.raw) < 2000]
TOKENS = re.compile(rb'"[^"]*"|[0-9]+|[^ ]')
PIECES = st.sampled_from(
    b'" { } [ ] , : 0 - 1 2 8 16 e5 .5 null true \\ \\u0061 \\ud800 \xc3\xa9 \xff \0 "a" "a":'
    b' "\\u0062" "F4" "F32" "U8" "U16" "shape" "dtype":"U8", "shape":[], "data_offsets":[0,8]'
    b" 18446744073709551615 18446744073709551616".split(b" ")
) | st.sampled_from([b"", b" ", b"\n"])
STRICTER = re.compile(
    r"a name has|occurs twice|unknown; a tensor has|overflows 63 bits|at most 64 numbers|"
    r"expected (a JSON object, found '[ \\]|an object, found '(\[|null)|a string, found '{)|"
    r"expected a whole number of at most 19 digits, found '\d{20}\b"
)
"""Why we refuse what the package takes; nothing else may be a reason."""


@st.composite
def mutants(draw: st.DrawFn) -> bytes:
    """A valid or bad file, edited: tokens or bytes of its header, the header's length, the data."""
    raw = draw(st.just(bad_files.VALID) | st.just(bad_files.VALID) | st.sampled_from(SEEDS))
    length = int.from_bytes(raw[:8], "little")
    header, data = raw[8 : 8 + length], raw[8 + length :]
    for _ in range(draw(st.integers(1, 3))):
        spans = [token.span() for token in TOKENS.finditer(header)] or [(0, 0)]
        begin, end = draw(st.sampled_from(spans))
        if draw(st.booleans()):
            end = min(end, begin + draw(st.integers(0, 1)))
        header = header[:begin] + draw(PIECES | st.binary(max_size=3)) + header[end:]
    length = draw(st.sampled_from([len(header)] * 8 + [length, 0, 100_000_001, (1 << 64) - 1]))
    data = draw(st.sampled_from([data] * 8 + [data[1:], data + b"!"]))
    return struct.pack("<Q", length) + header + data


@given(mutants())
@settings(max_examples=600, deadline=None)
def test_mutants_are_refused_or_read_as_the_package_reads_them(scratch: Path, raw: bytes) -> None:
    scratch.write_bytes(raw)
    expected = reference(raw)
    try:
        found = ours(scratch)
    except CheckpointError as error:
        assert expected is None or STRICTER.search(error.what)
    else:
        assert found == expected


@pytest.mark.parametrize(
    "header",
    [
        b'{"a":{"shape":[' + b"[]," * 1_000_000,
        b'{"a":{"shape":[' + b"1," * 2_000_000,
        b'{"a":{"dtype":' + b'{"":' * 1_000_000,
        b'{"__metadata__":' + b"[" * 4_000_000,
        b"{" + b" " * 4_000_000,
    ],
    ids=["lists", "dimensions", "objects", "brackets", "spaces"],
)
def test_refusing_takes_no_more_memory_than_the_header(scratch: Path, header: bytes) -> None:
    scratch.write_bytes(bad_files.with_header(header))
    tracemalloc.start()
    try:
        refusal(scratch)
        assert tracemalloc.get_traced_memory()[1] < len(header) + 500_000
    finally:
        tracemalloc.stop()


def test_oversized_header_is_refused_unread(scratch: Path) -> None:
    scratch.write_bytes(struct.pack("<Q", 5_000_001))
    os.truncate(scratch, 200_000_000)
    tracemalloc.start()
    try:
        assert "at most 5000000" in refusal(scratch)
        assert tracemalloc.get_traced_memory()[1] < 500_000
    finally:
        tracemalloc.stop()


def test_ranges_are_exact(valid: Path) -> None:
    with SafetensorsFile.open(valid) as file:
        info = file.tensors["b"]
        for begin in range(info.nbytes + 1):
            for end in range(begin, info.nbytes + 1):
                buffer = bytearray(end - begin)
                file.read_bytes_into(info, begin, buffer)
                assert buffer == bytes(range(8 + begin, 8 + end))
        rows = np.empty((2, 2), np.uint16)
        file.read_bytes_into(info, 0, rows)
        assert rows.tobytes() == bytes(range(8, 16))


def test_short_reads_are_continued(valid: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stablehand.loader.tensor_file._READ_BYTES", 3)
    with SafetensorsFile.open(valid) as file:
        assert read(file, file.tensors["a"]) == bytes(range(8))


def test_threads_share_a_file(scratch: Path) -> None:
    data = np.random.default_rng(0).integers(0, 256, 1 << 20, np.uint8)
    scratch.write_bytes(safetensors.numpy.save({"a": data}))
    with SafetensorsFile.open(scratch) as file, ThreadPoolExecutor(8) as pool:
        info = file.tensors["a"]

        def same(begin: int) -> bool:
            buffer = bytearray(1000)
            file.read_bytes_into(info, begin, buffer)
            return bytes(buffer) == data[begin : begin + 1000].tobytes()

        assert all(pool.map(same, range(0, len(data) - 1000, 997)))


@pytest.mark.parametrize(
    ("offset", "length"), [(-1, 1), (0, 9), (8, 1), (9, 0), (1 << 64, 0)], ids=str
)
def test_ranges_outside_the_tensor_are_a_bug(valid: Path, offset: int, length: int) -> None:
    with SafetensorsFile.open(valid) as file, pytest.raises(ValueError, match="bytes at"):
        file.read_bytes_into(file.tensors["a"], offset, bytearray(length))


def test_foreign_tensors_and_closed_files_are_a_bug(valid: Path) -> None:
    with SafetensorsFile.open(valid) as file:
        info = file.tensors["a"]
        with pytest.raises(ValueError, match="not a tensor of"):
            file.read_bytes_into(TensorInfo("a", "f32", (2,), 0, 8), 0, bytearray(8))
    file.close()
    with pytest.raises(ValueError, match="closed"):
        file.read_bytes_into(info, 0, bytearray(8))


def _truncate(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 27)


def _rewrite(path: Path) -> None:
    before = path.stat()
    path.write_bytes(bad_files.VALID[:-1] + b"!")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + 1))


def _append(path: Path) -> None:
    before = path.stat()
    path.write_bytes(bad_files.VALID + b"!")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def _replace(path: Path) -> None:
    before = path.stat()
    path.with_name("new").write_bytes(bad_files.VALID)
    os.utime(path.with_name("new"), ns=(before.st_atime_ns, before.st_mtime_ns))
    path.with_name("new").rename(path)


@pytest.mark.parametrize(
    ("change", "tells"),
    [
        (_truncate, "truncated while it was read"),
        (_rewrite, "changed since it was opened"),
        (_append, "changed since it was opened"),
        (_replace, "changed since it was opened"),
        (Path.unlink, "No such file"),
    ],
)
def test_a_file_that_changes_under_us_is_refused(valid: Path, change, tells: str) -> None:
    with SafetensorsFile.open(valid) as file:
        info = file.tensors["a"]
        assert read(file, info) == bytes(range(8))
        change(valid)
        with pytest.raises(CheckpointError, match=tells) as caught:
            read(file, info)
        assert f"{valid}: tensor 'a'" in str(caught.value)


def test_working_directory_may_change(valid: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(valid.parent)
    with SafetensorsFile.open(valid.name) as file:
        assert str(file.path) == valid.name
        monkeypatch.chdir("/")
        assert read(file, file.tensors["a"]) == bytes(range(8))


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    assert "not a regular file" in refusal(tmp_path / "fifo")
    assert "not a regular file" in refusal(tmp_path)
    assert "No such file" in refusal(tmp_path / "absent")
    assert "null byte" in refusal(tmp_path / "a\0b")


def test_refusals_leak_no_descriptor(scratch: Path) -> None:
    scratch.write_bytes(bad_files.VALID[:-1])
    before = os.dup(0)
    os.close(before)
    for _ in range(3):
        refusal(scratch)
    after = os.dup(0)
    os.close(after)
    assert after == before


def test_numpy_is_not_needed() -> None:
    code = "import sys, stablehand.loader.shards; sys.exit('numpy' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)
