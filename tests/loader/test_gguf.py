"""The strict GGUF reader: against the gguf package, and against hostile files."""

import itertools
import os
import struct
import subprocess
import sys
import tracemalloc
from pathlib import Path
from typing import Any

import bad_gguf
import gguf
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stablehand.cli import run_cli
from stablehand.errors import CheckpointError
from stablehand.loader.ggml_types import GGML_TYPES, REMOVED_TYPES
from stablehand.loader.gguf import GgufFile
from stablehand.loader.gguf_metadata import MAX_HEADER_BYTES
from stablehand.loader.tensor_file import TensorInfo

Kind = gguf.GGUFValueType

NAMES = st.text(
    st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=15
)
INTEGERS = {
    Kind.UINT8: (0, 255),
    Kind.INT8: (-128, 127),
    Kind.UINT16: (0, (1 << 16) - 1),
    Kind.INT16: (-(1 << 15), (1 << 15) - 1),
    Kind.UINT32: (0, (1 << 32) - 1),
    Kind.INT32: (-(1 << 31), (1 << 31) - 1),
    Kind.UINT64: (0, (1 << 64) - 1),
    Kind.INT64: (-(1 << 63), (1 << 63) - 1),
}
VALUES: dict[Kind, st.SearchStrategy[Any]] = {
    **{kind: st.integers(*bounds) for kind, bounds in INTEGERS.items()},
    Kind.FLOAT32: st.floats(width=32, allow_nan=False),
    Kind.FLOAT64: st.floats(allow_nan=False),
    Kind.BOOL: st.booleans(),
    Kind.STRING: st.text(max_size=20),
}
ALIGNMENTS = st.sampled_from([None, 1, 2, 8, 16, 64, 4096])


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One file that the examples of a property overwrite."""
    return tmp_path_factory.mktemp("gguf") / "model.gguf"


@pytest.fixture
def valid(tmp_path: Path) -> Path:
    path = tmp_path / "model.gguf"
    path.write_bytes(bad_gguf.VALID)
    return path


def refusal(path: Path) -> str:
    with pytest.raises(CheckpointError) as caught:
        GgufFile.open(path)
    return str(caught.value)


def read(file: GgufFile, info: TensorInfo) -> bytes:
    buffer = bytearray(info.nbytes)
    file.read_bytes_into(info, 0, buffer)
    return bytes(buffer)


@st.composite
def keys(draw: st.DrawFn) -> tuple[Kind, Kind | None, Any]:
    """A value with its type, and its items' type if it is a list."""
    kind = draw(st.sampled_from(list(VALUES)))
    if draw(st.booleans()):
        return kind, None, draw(VALUES[kind])
    return Kind.ARRAY, kind, draw(st.lists(VALUES[kind], min_size=1, max_size=5))


@st.composite
def tensors(draw: st.DrawFn) -> tuple[gguf.GGMLQuantizationType, tuple[int, ...], bytes]:
    kind = draw(st.sampled_from(list(gguf.GGMLQuantizationType)))
    elements, nbytes = gguf.GGML_QUANT_SIZES[kind]
    outer = draw(st.lists(st.integers(1, 3), max_size=3))
    blocks = draw(st.integers(1, 2))
    size = int(np.prod(outer, dtype=int)) * blocks * nbytes
    pattern = draw(st.binary(min_size=1, max_size=8))
    return kind, (*outer, blocks * elements), (pattern * size)[:size]


def write(
    path: Path, values: dict[str, Any], stored: dict[str, Any], alignment: int | None, version: int
) -> None:
    """A file by the package's writer; version 2 has the same bytes but for its number."""
    writer = gguf.GGUFWriter(path, "llama")
    if alignment is not None:
        writer.add_custom_alignment(alignment)
    for name, (kind, item_kind, value) in values.items():
        writer.add_key_value(name, value, kind, item_kind)
    for name, (dtype, shape, raw) in stored.items():
        elements, nbytes = gguf.GGML_QUANT_SIZES[dtype]
        rows = np.frombuffer(raw, np.uint8).reshape(*shape[:-1], shape[-1] // elements * nbytes)
        writer.add_tensor(name, rows, raw_dtype=dtype)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    raw = bytearray(path.read_bytes())
    raw[4:8] = struct.pack("<I", version)
    path.write_bytes(raw)


@given(
    st.dictionaries(NAMES, keys(), max_size=8),
    st.dictionaries(NAMES, tensors(), max_size=5),
    ALIGNMENTS,
    st.sampled_from([2, 3]),
)
@settings(max_examples=150)
def test_reads_what_the_package_writes(
    scratch: Path,
    values: dict[str, Any],
    stored: dict[str, Any],
    alignment: int | None,
    version: int,
) -> None:
    for reserved in (bad_gguf.ARCHITECTURE, bad_gguf.ALIGNMENT):
        values.pop(reserved, None)
    write(scratch, values, stored, alignment, version)
    expected = gguf.GGUFReader(scratch)
    with GgufFile.open(scratch) as file:
        assert (file.version, file.alignment) == (version, expected.alignment)
        fields = {k: f for k, f in expected.fields.items() if not k.startswith("GGUF.")}
        assert file.metadata.keys() == fields.keys()
        for name, (kind, item_kind, value) in values.items():
            assert file.metadata[name] == value == fields[name].contents()
            called = (kind if item_kind is None else item_kind).name.lower()
            assert file.metadata.type_of(name).removeprefix("array of ") == called
            assert file.metadata.length(name) == (len(value) if item_kind is not None else 0)
        assert list(file.tensors) == list(stored) == [tensor.name for tensor in expected.tensors]
        for tensor, (dtype, shape, raw) in zip(expected.tensors, stored.values(), strict=True):
            found = file.tensors[tensor.name]
            assert (found.dtype, found.shape) == (dtype.name.lower(), shape)
            assert (found.begin, found.nbytes) == (tensor.data_offset, tensor.n_bytes)
            assert read(file, found) == raw == tensor.data.tobytes()


def test_the_table_of_types_is_the_packages() -> None:
    for kind in gguf.GGMLQuantizationType:
        ours = GGML_TYPES[kind]
        assert (ours.id, ours.name) == (kind, kind.name.lower())
        assert (ours.elements, ours.nbytes) == gguf.GGML_QUANT_SIZES[kind]
    # ggml has one more than the package of this writing knows.
    assert GGML_TYPES.keys() - set(gguf.GGMLQuantizationType) <= {42}
    assert not GGML_TYPES.keys() & REMOVED_TYPES.keys()
    assert set(range(43)) - GGML_TYPES.keys() - REMOVED_TYPES.keys() == set()


def test_empty_lists_and_scalars(scratch: Path) -> None:
    raw = bad_gguf.whole(
        [
            bad_gguf.key("list", bad_gguf.ARRAY, bad_gguf.items(bad_gguf.STRING, 0)),
            bad_gguf.key("text", bad_gguf.STRING, bad_gguf.string("")),
        ],
        [bad_gguf.info("scalar", ())],
        struct.pack("<f", 2.5),
    )
    scratch.write_bytes(raw)
    with GgufFile.open(scratch) as file:
        assert dict(file.metadata) == {"list": [], "text": ""}
        assert file.tensors["scalar"].shape == ()
        assert read(file, file.tensors["scalar"]) == struct.pack("<f", 2.5)


@pytest.mark.parametrize("padding", [0, 5, 28])
def test_the_last_padding_may_be_cut(scratch: Path, padding: int) -> None:
    scratch.write_bytes(bad_gguf.VALID + bytes(padding))
    with GgufFile.open(scratch) as file:
        assert list(file.tensors) == ["a", "b", "c"]


@pytest.mark.parametrize("bad", bad_gguf.BAD_GGUF, ids=str)
def test_refuses_and_names_the_place(tmp_path: Path, bad: bad_gguf.BadGguf) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(bad.raw)
    message = refusal(path)
    for piece in (str(path), *bad.tells):
        assert piece in message
    assert len(message) < 1000 and "\n" not in message


@pytest.mark.parametrize("bad", bad_gguf.BAD_GGUF, ids=str)
def test_the_command_line_refuses(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], bad: bad_gguf.BadGguf
) -> None:
    path, out = tmp_path / "model.gguf", tmp_path / "decode.mlir"
    path.write_bytes(bad.raw)
    assert run_cli(["emit", str(path), "--graph", "decode", "-o", str(out)]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and not out.exists()
    (line,) = captured.err.splitlines()
    for piece in (f"stablehand: {path}", *bad.tells):
        assert piece in line


def test_every_numbered_refusal_has_a_file() -> None:
    assert {bad.number for bad in bad_gguf.BAD_GGUF} == set(range(31, 44))


@pytest.mark.parametrize(
    ("kind", "raw", "tells"),
    [
        (bad_gguf.STRING, bad_gguf.string(b"\xff"), "utf-8"),
        (bad_gguf.BOOL, b"\2", "2 is no bool"),
        (bad_gguf.ARRAY, bad_gguf.items(bad_gguf.BOOL, 3, b"\0\1\xff"), "255 is no bool"),
        (bad_gguf.ARRAY, bad_gguf.items(bad_gguf.STRING, 1, bad_gguf.string(b"\xc3")), "utf-8"),
    ],
)
def test_values_are_checked_as_they_are_read(
    scratch: Path, kind: int, raw: bytes, tells: str
) -> None:
    scratch.write_bytes(bad_gguf.whole([bad_gguf.key("k", kind, raw)]))
    with GgufFile.open(scratch) as file, pytest.raises(CheckpointError, match=tells) as caught:
        file.metadata["k"]
    assert f"{scratch}: key 'k'" in str(caught.value)


@given(
    st.lists(
        st.tuples(st.integers(0, len(bad_gguf.VALID) - 1), st.integers(0, 255)),
        min_size=1,
        max_size=4,
    ),
    st.integers(0, len(bad_gguf.VALID)),
)
@settings(max_examples=600)
def test_mutants_are_refused_or_read_as_the_package_reads_them(
    scratch: Path, edits: list[tuple[int, int]], kept: int
) -> None:
    raw = bytearray(bad_gguf.VALID)
    for at, byte in edits:
        raw[at] = byte
    scratch.write_bytes(raw if kept % 2 else raw[:kept])
    try:
        file = GgufFile.open(scratch)
    except CheckpointError as error:
        assert str(scratch) in str(error) and "\n" not in str(error)
        return
    with file:
        expected = gguf.GGUFReader(scratch)
        assert list(file.tensors) == [tensor.name for tensor in expected.tensors]
        for tensor in expected.tensors:
            assert file.tensors[tensor.name].begin == tensor.data_offset
            assert read(file, file.tensors[tensor.name]) == tensor.data.tobytes()


def sparse(path: Path, raw: bytes, size: int) -> None:
    path.write_bytes(raw)
    os.truncate(path, size)


GIGA = 1 << 34


def test_strings_decode_when_they_are_asked_for(scratch: Path) -> None:
    """A vocabulary costs what its bytes cost until then."""
    count = 100_000
    texts = b"".join(bad_gguf.string(f"token {i}") for i in range(count))
    value = bad_gguf.items(bad_gguf.STRING, count, texts)
    scratch.write_bytes(bad_gguf.whole([bad_gguf.key("tokens", bad_gguf.ARRAY, value)]))
    tracemalloc.start()
    try:
        with GgufFile.open(scratch) as file:
            assert tracemalloc.get_traced_memory()[1] < 1.2 * len(texts) + (2 << 20)
            assert file.metadata.length("tokens") == count
            assert file.metadata["tokens"] == [f"token {i}" for i in range(count)]
    finally:
        tracemalloc.stop()


def test_headers_cross_windows(scratch: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["", "é", "x" * 40, "zz"]
    raw = bad_gguf.whole(
        [
            bad_gguf.LLAMA,
            bad_gguf.key(
                "k",
                bad_gguf.ARRAY,
                bad_gguf.items(bad_gguf.STRING, 4, b"".join(map(bad_gguf.string, texts))),
            ),
        ],
        [bad_gguf.info("a")],
        bytes(range(32)),
    )
    scratch.write_bytes(raw)
    for window in (1, 2, 3, 7, 8, 9, 50, len(raw)):
        monkeypatch.setattr("stablehand.loader.gguf_metadata._WINDOW_BYTES", window)
        with GgufFile.open(scratch) as file:
            assert dict(file.metadata) == {bad_gguf.ARCHITECTURE: "llama", "k": texts}
            assert read(file, file.tensors["a"]) == bytes(range(32))


def test_every_cut_is_refused(scratch: Path) -> None:
    for kept in range(len(bad_gguf.VALID)):
        scratch.write_bytes(bad_gguf.VALID[:kept])
        assert str(scratch) in refusal(scratch)


def test_a_header_longer_than_any(scratch: Path) -> None:
    value = bad_gguf.string("", MAX_HEADER_BYTES)
    sparse(scratch, bad_gguf.whole([bad_gguf.key("k", bad_gguf.STRING, value)]), GIGA)
    message = refusal(scratch)
    assert "key 'k'" in message and f"longer than {MAX_HEADER_BYTES} bytes" in message


def _rewrite(path: Path) -> None:
    before = path.stat()
    path.write_bytes(bad_gguf.VALID[:-1] + b"!")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + 1))


@pytest.mark.parametrize(
    ("change", "tells"),
    [
        (lambda path: os.truncate(path, 150), "truncated while it was read|changed since"),
        (_rewrite, "changed since it was opened"),
        (Path.unlink, "No such file"),
    ],
)
def test_a_file_that_changes_under_us_is_refused(valid: Path, change: Any, tells: str) -> None:
    with GgufFile.open(valid) as file:
        info = file.tensors["c"]
        assert read(file, info) == bytes(68)
        change(valid)
        with pytest.raises(CheckpointError, match=tells) as caught:
            read(file, info)
        assert f"{valid}: tensor 'c'" in str(caught.value)


def test_numpy_is_not_needed() -> None:
    code = "import sys, stablehand.loader.gguf; sys.exit('numpy' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_bytes_are_put_together_as_the_package_does(scratch: Path) -> None:
    """What makes the bad files is right when it is asked for a good one."""
    assert len(set(map(str, bad_gguf.BAD_GGUF))) == len(bad_gguf.BAD_GGUF)
    scratch.write_bytes(bad_gguf.VALID)
    reader = gguf.GGUFReader(scratch)
    kinds = itertools.chain.from_iterable((t.name, t.tensor_type.name) for t in reader.tensors)
    assert list(kinds) == ["a", "F32", "b", "F16", "c", "Q8_0"]
    assert reader.fields["a.list"].contents() == [97, 98, 99]
