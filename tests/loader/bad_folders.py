"""Model folders that must be refused, numbered as in the list of refusals (25-30).

To add one, append a `BadFolder` with a function that fills an empty folder. Its `tells` are the pieces of the
message: the file, the tensor and the field that it names, in full and in order, then what was found.
"""

import json
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bad_files import OFFSETS_LAST, VALID, entry, with_header

INDEX = "model.safetensors.index.json"
SHARD_1 = "model-00001-of-00002.safetensors"
SHARD_2 = "model-00002-of-00002.safetensors"


@dataclass(frozen=True)
class BadFolder:
    number: int
    label: str
    build: Callable[[Path], None]
    tells: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.number}-{self.label}"


def write_shards(folder: Path, index: Any = None, **tensors: str) -> None:
    """Two shards, `a` in the first and `b` in the second, and an index that may be replaced.

    Args:
      folder: where to write.
      index: the index, as an object or as text.
      tensors: more tensors by name, each with the shard that holds it.
    """
    held = {"a": SHARD_1, "b": SHARD_2, **tensors}
    for shard in (SHARD_1, SHARD_2):
        write_file(folder / shard, *(name for name, file in held.items() if file == shard))
    if index is None:
        index = {"metadata": {"total_size": 8}, "weight_map": {"a": SHARD_1, "b": SHARD_2}}
    (folder / INDEX).write_text(index if isinstance(index, str) else json.dumps(index))


def write_file(path: Path, *names: str) -> None:
    """A file of f32 tensors [1], each holding its name's code point."""
    header = {name: entry("F32", [1], 4 * i, 4 * i + 4) for i, name in enumerate(names)}
    path.write_bytes(with_header(header, b"".join(struct.pack("<f", ord(n[0])) for n in names)))


def _named(shard: Any) -> Callable[[Path], None]:
    """A folder whose index says that `b` is in a file of that name."""
    return lambda folder: write_shards(folder, {"weight_map": {"a": SHARD_1, "b": shard}})


def _escaping_shard(folder: Path) -> None:
    write_shards(folder)
    outside = folder.parent / "outside.safetensors"
    (folder / SHARD_2).rename(outside)
    (folder / SHARD_2).symlink_to(outside)


def _escaping_index(folder: Path) -> None:
    write_shards(folder)
    (folder / INDEX).rename(folder.parent / "outside.json")
    (folder / INDEX).symlink_to(folder.parent / "outside.json")


def _escaping_single(folder: Path) -> None:
    write_file(folder.parent / "outside.safetensors", "a")
    (folder / "model.safetensors").symlink_to("../outside.safetensors")


def _dangling(folder: Path) -> None:
    (folder / "model.safetensors").symlink_to("nowhere")


def _looping(folder: Path) -> None:
    (folder / "model.safetensors").symlink_to("model.safetensors")


def _missing_shard(folder: Path) -> None:
    write_shards(folder)
    (folder / SHARD_2).unlink()


def _bad_shard(folder: Path) -> None:
    write_shards(folder)
    (folder / SHARD_2).write_bytes(VALID[:-1])


def _swapped(folder: Path) -> None:
    write_shards(folder, {"weight_map": {"a": SHARD_2, "b": SHARD_1}})


def _phantom(folder: Path) -> None:
    write_shards(folder, {"weight_map": {"a": SHARD_1, "b": SHARD_2, "c": SHARD_2}})


def _in_both(folder: Path) -> None:
    write_shards(folder)
    write_file(folder / SHARD_2, "a", "b")


def _index(text: Any) -> Callable[[Path], None]:
    return lambda folder: write_shards(folder, text)


IN_INDEX = (INDEX, "field 'index'")
IN_MAP = (INDEX, "field 'weight_map'")
IN_METADATA = (INDEX, "field 'metadata'")
OF_B = (*IN_MAP, "tensor 'b'")

BAD_FOLDERS = [
    *(
        BadFolder(25, label, _named(name), (*OF_B, "bare name"))
        for label, name in {
            "parent": "../b.safetensors",
            "parent alone": "..",
            "inner parent": "x/../../b.safetensors",
            "subfolder": "sub/b.safetensors",
            "absolute": "/b.safetensors",
            "drive": "C:b.safetensors",
            "drive path": "C:\\b.safetensors",
            "UNC": "\\\\server\\share\\b.safetensors",
            "slash UNC": "//server/share/b.safetensors",
            "backslash": "..\\b.safetensors",
            "NUL": "b\0.safetensors",
            "no suffix": "b",
            "pickled": "pytorch_model.bin",
            "empty": "",
        }.items()
    ),
    BadFolder(26, "shard link out", _escaping_shard, (SHARD_2, "link out of the folder")),
    BadFolder(26, "index link out", _escaping_index, (INDEX, "link out of the folder")),
    BadFolder(26, "file link out", _escaping_single, ("model.safetensors", "link out of")),
    BadFolder(26, "dangling link", _dangling, ("model.safetensors", "no file")),
    BadFolder(26, "link loop", _looping, ("model.safetensors", "no file")),
    BadFolder(27, "missing shard", _missing_shard, (*OF_B, SHARD_2)),
    BadFolder(27, "truncated shard", _bad_shard, (SHARD_2, *OFFSETS_LAST, "truncated")),
    BadFolder(28, "swapped", _swapped, (*IN_MAP, "tensor 'a'", SHARD_1, SHARD_2)),
    BadFolder(28, "in no shard", _phantom, (*IN_MAP, "tensor 'c'", SHARD_2)),
    BadFolder(
        28,
        "not in the index",
        lambda folder: write_shards(folder, c=SHARD_2),
        (*IN_MAP, "tensor 'c'", "missing", SHARD_2),
    ),
    BadFolder(29, "in two shards", _in_both, (SHARD_2, "tensor 'a'", "field 'name'", SHARD_1)),
    BadFolder(
        29,
        "twice in the index",
        _index(f'{{"weight_map":{{"a":"{SHARD_1}","a":"{SHARD_2}"}}}}'),
        (*IN_MAP, "tensor 'a'", "field 'name'", "twice"),
    ),
    *(
        BadFolder(30, f"{value!r}", _named(value), (*OF_B, "expected a string"))
        for value in (1, None, True, [SHARD_2], {"file": SHARD_2})
    ),
    BadFolder(30, "map is a list", _index({"weight_map": ["a"]}), (*IN_MAP, "an object")),
    BadFolder(30, "map is empty", _index({"weight_map": {}}), (*IN_MAP, "empty")),
    BadFolder(30, "no map", _index({"metadata": {}}), (*IN_MAP, "missing")),
    BadFolder(30, "two maps", _index('{"weight_map":{},"weight_map":{}}'), (*IN_MAP, "twice")),
    BadFolder(30, "not an object", _index("[]"), (*IN_INDEX, "an object")),
    BadFolder(30, "cut off", _index('{"weight_map":{"a"'), (*IN_MAP, "tensor 'a'", "the end")),
    BadFolder(
        30, "bottomless", _index('{"metadata":' + "[" * 99_999), (*IN_METADATA, "too deeply")
    ),
    BadFolder(
        30,
        "bottomless 2",
        _index('{"metadata":' * 9_999),
        (*IN_METADATA, *["key 'metadata'"] * 17, "too deeply"),
    ),
    BadFolder(30, "metadata is no JSON", _index('{"metadata":nope}'), (*IN_METADATA, "a value")),
    BadFolder(30, "tail", _index('{"weight_map":{}}{}'), (*IN_INDEX, "the end of the JSON")),
]
