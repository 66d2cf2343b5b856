"""Everything that the `safetensors` and `gguf` packages list, read as they read it or refused by name.

The lists are the packages' own: a dtype, a tensor type or a type of value that they add fails here until it
is read or refused on purpose.
"""

import itertools
import json
import re
import struct
from pathlib import Path
from typing import Any

import bad_files
import bad_gguf
import gguf
import numpy as np
import pytest
import safetensors
from gguf_conversion import in_blocks, write_gguf

from stablehand.errors import CheckpointError
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.ggml_types import GGML_TYPES
from stablehand.loader.gguf import MAX_ALIGNMENT, GgufFile
from stablehand.loader.gguf_metadata import SCALAR_TYPES
from stablehand.loader.names import GGUF, HUGGING_FACE
from stablehand.loader.safetensors import DTYPE_BITS, SafetensorsFile
from stablehand.loader.tensor_file import TensorFile, TensorInfo

Kind = gguf.GGUFValueType
Type = gguf.GGMLQuantizationType


def dtypes_of_the_package() -> tuple[str, ...]:
    """Every dtype that the safetensors package knows: what it offers instead of one that it does not."""
    raw = bad_files.with_header({"a": bad_files.entry("?", [1], 0, 1)}, b"!")
    with pytest.raises(safetensors.SafetensorError) as caught:
        safetensors.deserialize(raw)
    offered = re.findall(r"`(\w+)`", str(caught.value).partition("expected one of")[2])
    assert len(offered) > 20
    return tuple(offered)


DTYPES = dtypes_of_the_package()
SHAPES = ([], [0], [1], [8], [3, 0, 2], [0, 0], [3, 1], [4, 2], [2, 1, 1, 4], [1] * 64)


def read(file: TensorFile, info: TensorInfo) -> bytes:
    buffer = bytearray(info.nbytes)
    file.read_bytes_into(info, 0, buffer)
    return bytes(buffer)


def by_us(path: Path) -> dict[str, tuple[str, list[int], bytes]]:
    with SafetensorsFile.open(path) as file:
        tensors = file.tensors.values()
        return {t.name: (t.dtype.upper(), list(t.shape), read(file, t)) for t in tensors}


def by_the_package(path: Path) -> dict[str, tuple[str, list[int], bytes]]:
    tensors = safetensors.deserialize(path.read_bytes())
    return {name: (t["dtype"], t["shape"], bytes(t["data"])) for name, t in tensors}


def test_the_dtypes_are_the_packages() -> None:
    assert {dtype.lower() for dtype in DTYPES} == DTYPE_BITS.keys()


@pytest.mark.parametrize("dtype", DTYPES)
def test_shapes_of_every_dtype(tmp_path: Path, dtype: str) -> None:
    """Scalars, tensors of no elements, rows of any length; what ends within a byte neither takes."""
    path = tmp_path / "model.safetensors"
    taken = 0
    for shape in SHAPES:
        bits = DTYPE_BITS[dtype.lower()] * int(np.prod(shape, dtype=int))
        nbytes = -(-bits // 8)
        header = {"a": bad_files.entry(dtype, shape, 0, nbytes)}
        path.write_bytes(bad_files.with_header(header, bytes(range(256))[:nbytes]))
        if bits % 8:
            with pytest.raises(safetensors.SafetensorError):
                by_the_package(path)
            with pytest.raises(CheckpointError, match="tensor 'a'"):
                by_us(path)
            continue
        assert by_us(path) == by_the_package(path)
        taken += 1
    assert taken >= 6


@pytest.mark.parametrize("dtype", DTYPES)
def test_every_dtype_at_any_offset(tmp_path: Path, dtype: str) -> None:
    """Behind headers and other tensors of any length: the format aligns nothing."""
    path, nbytes = tmp_path / "model.safetensors", DTYPE_BITS[dtype.lower()]
    for padding, lead in itertools.product(range(8), range(9)):
        header = json.dumps(
            {
                "lead": bad_files.entry("U8", [lead], 0, lead),
                "a": bad_files.entry(dtype, [8], lead, lead + nbytes),
            }
        )
        data = bytes(range(lead + nbytes))
        path.write_bytes(bad_files.with_header(header + " " * padding, data))
        assert by_us(path) == by_the_package(path)
        assert by_us(path)["a"][2] == data[lead:]


@pytest.mark.parametrize(
    "metadata",
    [{}, {"": ""}, {"format": "pt"}, {"é€😀": '\0"\\\n'}, {str(i): "x" for i in range(99)}],
)
def test_metadata(tmp_path: Path, metadata: dict[str, str]) -> None:
    path = tmp_path / "model.safetensors"
    header = {"__metadata__": metadata, "a": bad_files.entry("U8", [1], 0, 1)}
    path.write_bytes(bad_files.with_header(header, b"!"))
    with SafetensorsFile.open(path) as file, safetensors.safe_open(path, "np") as expected:
        assert file.metadata == expected.metadata() == metadata


@pytest.mark.parametrize("dtype", DTYPES)
def test_a_weight_of_every_dtype(
    tmp_path: Path, config: dict[str, Any], tensors: dict[str, np.ndarray], dtype: str
) -> None:
    """Read, or refused by the tensor's and the dtype's name."""
    header, data = {}, b""
    for name, tensor in tensors.items():
        stored, raw = "F32", tensor.tobytes()
        if "1.mlp.gate" in name:
            stored, raw = dtype, bytes(tensor.size * DTYPE_BITS[dtype.lower()] // 8)
        header[name] = bad_files.entry(stored, tensor.shape, len(data), len(data) + len(raw))
        data += raw
    (tmp_path / "config.json").write_text(json.dumps(config))
    (tmp_path / "model.safetensors").write_bytes(bad_files.with_header(header, data))
    if dtype.lower() in HUGGING_FACE.dtypes:
        with Checkpoint.open(tmp_path) as checkpoint:
            assert checkpoint.stored["layers.1.mlp.gate"] == dtype.lower()
        return
    with pytest.raises(CheckpointError) as caught:
        Checkpoint.open(tmp_path)
    place = f"{tmp_path / 'model.safetensors'}: tensor 'model.layers.1.mlp.gate_proj.weight': field 'dtype'"
    told = f"{place}: is stored as {dtype.lower()}, which is not read (stored dtypes that are: f32"
    assert str(caught.value).startswith(told)


LIMITS: dict[Kind, tuple[Any, ...]] = {
    Kind.UINT8: (0, 255),
    Kind.INT8: (-128, 127),
    Kind.UINT16: (0, 65535),
    Kind.INT16: (-32768, 32767),
    Kind.UINT32: (0, (1 << 32) - 1),
    Kind.INT32: (-(1 << 31), (1 << 31) - 1),
    Kind.UINT64: (0, (1 << 64) - 1),
    Kind.INT64: (-(1 << 63), (1 << 63) - 1),
    Kind.FLOAT32: (0.0, -0.0, 1.5, 2.0**-149, -(2.0**127), float("inf"), float("-inf")),
    Kind.FLOAT64: (0.0, -0.0, 0.1, 5e-324, 1.7976931348623157e308, float("inf"), float("-inf")),
    Kind.BOOL: (False, True),
    Kind.STRING: ("", "x", "é€😀", "\n\0", "x" * 5000),
}


def test_the_types_of_values_are_the_packages() -> None:
    assert LIMITS.keys() | {Kind.ARRAY} == set(Kind)
    named = {kind.value: kind.name.lower() for kind in Kind if kind in SCALAR_TYPES}
    assert named == {id_: kind.name for id_, kind in SCALAR_TYPES.items()}
    assert set(Kind) - SCALAR_TYPES.keys() == {Kind.STRING, Kind.ARRAY}


def written(
    path: Path,
    values: dict[str, tuple[Any, Kind, Kind | None]],
    *,
    version: int = 3,
    endianness: gguf.GGUFEndian = gguf.GGUFEndian.LITTLE,
) -> gguf.GGUFReader:
    """A file by the package's writer, and what its reader makes of it."""
    writer = gguf.GGUFWriter(path, "llama", endianess=endianness)
    for name, (value, kind, item_kind) in values.items():
        writer.add_key_value(name, value, kind, item_kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    order = ">" if endianness == gguf.GGUFEndian.BIG else "<"
    raw = bytearray(path.read_bytes())
    raw[4:8] = struct.pack(f"{order}I", version)
    path.write_bytes(raw)
    return gguf.GGUFReader(path)


@pytest.mark.parametrize("version", [2, 3])
@pytest.mark.parametrize("kind", LIMITS, ids=lambda kind: kind.name)
def test_values_of_every_type(tmp_path: Path, kind: Kind, version: int) -> None:
    limits = LIMITS[kind]
    values: dict[str, tuple[Any, Kind, Kind | None]] = {
        f"one.{i}": (value, kind, None) for i, value in enumerate(limits)
    }
    for length in (1, 2, 7, 1000):
        values[f"list.{length}"] = (
            list(itertools.islice(itertools.cycle(limits), length)),
            Kind.ARRAY,
            kind,
        )
    path = tmp_path / "model.gguf"
    fields = written(path, values, version=version).fields
    with GgufFile.open(path) as file:
        for name, (value, _, item_kind) in values.items():
            assert repr(file.metadata[name]) == repr(value) == repr(fields[name].contents())
            of = "" if item_kind is None else "array of "
            assert file.metadata.type_of(name) == of + kind.name.lower()


@pytest.mark.parametrize("kind", list(Kind), ids=lambda kind: kind.name)
def test_lists_of_no_items_and_lists_of_lists(tmp_path: Path, kind: Kind) -> None:
    """ggml reads no list of lists either; the package does."""
    path = tmp_path / "model.gguf"
    inner = bad_gguf.items(kind, 0)
    for value, nested in (
        (bad_gguf.items(kind, 0), kind == Kind.ARRAY),
        (bad_gguf.items(bad_gguf.ARRAY, 1, inner), True),
        (bad_gguf.items(bad_gguf.ARRAY, 0), True),
    ):
        path.write_bytes(bad_gguf.whole([bad_gguf.key("k", bad_gguf.ARRAY, value)]))
        assert "k" in gguf.GGUFReader(path).fields
        if not nested:
            with GgufFile.open(path) as file:
                assert file.metadata["k"] == []
            continue
        with pytest.raises(CheckpointError) as caught:
            GgufFile.open(path)
        told = f"{path}: key 'k': field 'item type': is an array of arrays"
        assert str(caught.value).startswith(told)


@pytest.mark.parametrize("version", [2, 3])
def test_big_endian_files_of_the_package_are_refused(tmp_path: Path, version: int) -> None:
    path = tmp_path / "model.gguf"
    values = {"k": (1, Kind.UINT32, None)}
    assert written(path, values, version=version, endianness=gguf.GGUFEndian.BIG).fields["k"]
    with pytest.raises(CheckpointError, match="field 'version': the file is big-endian"):
        GgufFile.open(path)


def whole(kinds: list[Type], alignment: int, version: int) -> bytes:
    """A file of one tensor for each type and number of dimensions, with bytes of their own."""
    infos, data = [], b""
    for kind, rank in itertools.product(kinds, range(1, 5)):
        elements, nbytes = gguf.GGML_QUANT_SIZES[kind]
        dims = (2 * elements, 3, 1, 2)[:rank]
        size = int(np.prod(dims)) // elements * nbytes
        data += bytes(-len(data) % alignment)
        infos.append(bad_gguf.info(f"{kind.name}.{rank}", dims, kind, len(data)))
        data += bytes((len(infos) + i) % 251 for i in range(size))
    keys = [bad_gguf.LLAMA, bad_gguf.key(bad_gguf.ALIGNMENT, 4, struct.pack("<I", alignment))]
    return bad_gguf.whole(keys, infos, data, alignment=alignment, version=version)


def assert_the_same(path: Path) -> int:
    """Compare a file's tensors with what the package reads; gives how many there are."""
    expected = gguf.GGUFReader(path)
    with GgufFile.open(path) as file:
        assert file.alignment == expected.alignment
        assert list(file.tensors) == [tensor.name for tensor in expected.tensors]
        for tensor in expected.tensors:
            found = file.tensors[tensor.name]
            assert found.dtype == tensor.tensor_type.name.lower()
            assert list(found.shape) == [int(dim) for dim in reversed(tensor.shape)]
            assert (found.begin, found.nbytes) == (tensor.data_offset, tensor.n_bytes)
            assert read(file, found) == tensor.data.tobytes()
    return len(expected.tensors)


@pytest.mark.parametrize("version", [2, 3])
def test_tensors_of_every_type(tmp_path: Path, version: int) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(whole(list(Type), 32, version))
    assert assert_the_same(path) == 4 * len(Type)


@pytest.mark.parametrize("alignment", [1 << i for i in range(MAX_ALIGNMENT.bit_length())])
def test_every_alignment(tmp_path: Path, alignment: int) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(whole([Type.F32], alignment, 3))
    assert assert_the_same(path) == 4


NEAR = {"iq1": "Q2_K", "iq2": "Q2_K", "iq3": "Q3_K_M", "iq4": "Q4_K_M", "q8_": "Q8_0"}


@pytest.mark.parametrize("kind", list(Type), ids=lambda kind: kind.name)
def test_a_weight_of_every_type(
    tmp_path: Path, config: dict[str, Any], tensors: dict[str, np.ndarray], kind: Type
) -> None:
    """Read, or refused by the tensor's and the type's name."""
    path = tmp_path / "model.gguf"
    config["hidden_size"] = 256
    for name, tensor in tensors.items():
        shape = [256 if size == 24 else size for size in tensor.shape]
        tensors[name] = np.ones(shape, np.float32)
    gate = "model.layers.1.mlp.gate_proj.weight"
    elements, nbytes = gguf.GGML_QUANT_SIZES[kind]
    codes = np.zeros((len(tensors[gate]), 256 // elements * nbytes), np.uint8)
    tensors[gate] = in_blocks(codes, kind)
    write_gguf(path, config, tensors)
    called = GGML_TYPES[kind].name
    if called in GGUF.dtypes:
        with Checkpoint.open(path) as checkpoint:
            assert checkpoint.stored["layers.1.mlp.gate"] == called
        return
    with pytest.raises(CheckpointError) as caught:
        Checkpoint.open(path)
    place = f"{path}: tensor 'blk.1.ffn_gate.weight': field 'dtype'"
    told = f"{place}: is stored as {called}, which is not read ("
    assert str(caught.value).startswith(told)
    assert "convert the file to f16" in str(caught.value)
    if (
        near := next((k for start, k in NEAR.items() if called.startswith(start)), None)
    ) is not None:
        assert f"take the model as a {near} file" in str(caught.value)
