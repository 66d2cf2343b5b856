"""Model folders: one file, shards with an index, and what must be refused."""

import os
import struct
from pathlib import Path

import bad_files
import bad_folders
import pytest

from stablehand.errors import CheckpointError
from stablehand.loader.safetensors import SafetensorsFile
from stablehand.loader.shards import Shards, open_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that has a parent of its own, so that links can lead out of it."""
    path = tmp_path / "repo" / "model"
    path.mkdir(parents=True)
    return path


def refusal(folder: Path) -> str:
    with pytest.raises(CheckpointError) as caught:
        open_folder(folder)
    return str(caught.value)


def values(shards: Shards) -> dict[str, float]:
    """The number in each tensor of `bad_folders.write_file`, read through its file."""
    found = {}
    for name, info in shards.tensors.items():
        buffer = bytearray(4)
        shards.file_of(name).read_bytes_into(info, 0, buffer)
        found[name] = struct.unpack("<f", buffer)[0]
    return found


def test_single_file(folder: Path) -> None:
    bad_folders.write_file(folder / "model.safetensors", "a", "b")
    with open_folder(str(folder)) as shards:
        assert [file.path for file in shards.files] == [folder / "model.safetensors"]
        assert values(shards) == {"a": 97.0, "b": 98.0}


def test_shards(folder: Path) -> None:
    bad_folders.write_shards(folder)
    with open_folder(folder) as shards:
        assert [file.path.name for file in shards.files] == [
            bad_folders.SHARD_1,
            bad_folders.SHARD_2,
        ]
        assert values(shards) == {"a": 97.0, "b": 98.0}
        assert shards.file_of("b").path.name == bad_folders.SHARD_2
        info = shards.tensors["b"]
    for file in shards.files:
        with pytest.raises(ValueError, match=r"closed|not a tensor"):
            file.read_bytes_into(info, 0, bytearray(4))


def test_index_may_hold_any_metadata_and_the_folder_other_files(folder: Path) -> None:
    metadata = '{"total_size": 8.5e0, "x": [1, -2, true, null, {"y": "\\u00e9"}, []], "z": {}}'
    weights = f'{{"a": "{bad_folders.SHARD_1}", "b": "{bad_folders.SHARD_2}"}}'
    bad_folders.write_shards(folder, f' {{"metadata": {metadata}, "weight_map": {weights}}}\n')
    (folder / "consolidated.safetensors").write_bytes(b"not read")
    (folder / "pytorch_model.bin").write_bytes(b"not read")
    with open_folder(folder) as shards:
        assert shards.tensors.keys() == {"a", "b"}


def test_single_file_precedes_an_index(folder: Path) -> None:
    bad_folders.write_shards(folder)
    bad_folders.write_file(folder / "model.safetensors", "c")
    with open_folder(folder) as shards:
        assert shards.tensors.keys() == {"c"}


def test_unknown_tensor_is_refused(folder: Path) -> None:
    bad_folders.write_shards(folder)
    with open_folder(folder) as shards, pytest.raises(CheckpointError, match="no tensor 'c'"):
        shards.file_of("c")


@pytest.mark.parametrize("inside", [".", "original/fp16"])
def test_links_of_the_hub_cache_are_followed(tmp_path: Path, inside: str) -> None:
    folder = tmp_path / "models--x--y" / "snapshots" / "0123" / inside
    blobs = tmp_path / "models--x--y" / "blobs"
    folder.mkdir(parents=True)
    blobs.mkdir()
    bad_folders.write_shards(folder)
    for number, path in enumerate(sorted(folder.iterdir())):
        path.rename(blobs / str(number))
        path.symlink_to(os.path.relpath(blobs / str(number), folder))
    linked = tmp_path / "link"
    linked.symlink_to(folder)
    for name in (folder, linked):
        with open_folder(name) as shards:
            assert values(shards) == {"a": 97.0, "b": 98.0}


def test_other_links_in_the_hub_cache_are_refused(tmp_path: Path) -> None:
    folder = tmp_path / "snapshots" / "0123"
    folder.mkdir(parents=True)
    bad_folders.write_file(tmp_path / "other.safetensors", "a")
    (folder / "model.safetensors").symlink_to("../../other.safetensors")
    assert "link out of the folder" in refusal(folder)


@pytest.mark.parametrize("bad", bad_folders.BAD_FOLDERS, ids=str)
def test_refuses_and_names_the_place(folder: Path, bad: bad_folders.BadFolder) -> None:
    bad.build(folder)
    message = refusal(folder)
    for piece in (str(folder), *bad.tells):
        assert piece in message
    assert len(message) < 1000 and "\n" not in message


def test_every_numbered_refusal_has_a_folder() -> None:
    assert {bad.number for bad in bad_folders.BAD_FOLDERS} == set(range(25, 31))


def test_refusals_close_what_was_opened(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = []
    original = SafetensorsFile.close
    monkeypatch.setattr(
        SafetensorsFile, "close", lambda self: (closed.append(self.path.name), original(self))
    )
    bad_folders.write_shards(folder, c=bad_folders.SHARD_2)
    refusal(folder)
    assert sorted(closed) == [bad_folders.SHARD_1, bad_folders.SHARD_2]


@pytest.mark.parametrize(
    ("files", "tells"),
    [
        ([], "holds neither model.safetensors nor model.safetensors.index.json"),
        (["config.json"], "holds neither"),
        (["consolidated.safetensors", "model.bin"], "but 'consolidated.safetensors'"),
        (["pytorch_model.bin"], "save_pretrained(..., safe_serialization=True)"),
        (["pytorch_model-00001-of-00002.bin", "x.gguf"], "unpickling runs code"),
        (["consolidated.00.pth"], "unpickling runs code"),
        (["model.pt"], "unpickling runs code"),
        (["llama.gguf"], "give the file: "),
    ],
)
def test_folders_without_safetensors(folder: Path, files: list[str], tells: str) -> None:
    for name in files:
        (folder / name).write_bytes(b"")
    message = refusal(folder)
    assert str(folder) in message and tells in message


def test_what_is_no_folder(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes(bad_files.VALID)
    assert "does not exist" in refusal(folder / "absent")
    assert "give the folder" in refusal(folder / "model.safetensors")
    assert "null byte" in refusal(folder / "a\0b")
    for name in ("pytorch_model.bin", "model.pt", "consolidated.00.pth", "model.ckpt"):
        (folder / name).write_bytes(b"")
        message = refusal(folder / name)
        assert "it is pickled" in message and "safe_serialization=True" in message


def test_index_that_is_a_folder(folder: Path) -> None:
    (folder / bad_folders.INDEX).mkdir()
    assert f"{bad_folders.INDEX}: cannot be opened: Is a directory" in refusal(folder)
