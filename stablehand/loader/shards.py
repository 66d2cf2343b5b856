"""The tensors of a checkpoint: of a folder's `model.safetensors`, or of shards that an index names."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import MappingProxyType

from stablehand.errors import CheckpointError
from stablehand.files import COPY_IT, leads_out, read_small
from stablehand.loader.closing import Closing
from stablehand.loader.json_scanner import JsonScanner, quoted
from stablehand.loader.safetensors import MAX_HEADER_BYTES, SafetensorsFile
from stablehand.loader.tensor_file import PICKLED, TensorFile, TensorInfo, unreadable

SINGLE_NAME = "model.safetensors"
INDEX_NAME = "model.safetensors.index.json"

# Neither a path nor a drive: no separator of any system, no colon, no control character.
_SHARD_NAME = re.compile(r"[^/\\:\x00-\x1f\x7f]+\.safetensors")


class Shards(Closing):
    """Every tensor of a checkpoint, each in the file that holds it.

    Attributes:
      path: the folder, or the only file, as it was given.
      files: the open files, in the order of their names.
      tensors: every tensor by name, file after file, in the order of their bytes.
    """

    def __init__(self, path: Path, files: Sequence[TensorFile]) -> None:
        """Take over open files.

        Raises:
          CheckpointError: two files hold the same tensor.
        """
        self.path = path
        self.files = tuple(files)
        self._owners: dict[str, TensorFile] = {}
        for file in self.files:
            for name in file.tensors:
                other = self._owners.setdefault(name, file)
                if other is not file:
                    raise CheckpointError(
                        f"also in {other.path.name}",
                        where=f"{file.path}: tensor {quoted(name)}: field 'name'",
                    )
        self.tensors: Mapping[str, TensorInfo] = MappingProxyType(
            {name: file.tensors[name] for name, file in self._owners.items()}
        )

    def file_of(self, name: str) -> TensorFile:
        """The file that holds a tensor.

        Raises:
          CheckpointError: none does.
        """
        if name not in self._owners:
            raise CheckpointError(
                f"the checkpoint has no tensor {quoted(name)}", where=str(self.path)
            )
        return self._owners[name]

    def where(self, name: str) -> str:
        """The file and the tensor, for messages."""
        return f"{self.file_of(name).path}: tensor {quoted(name)}"

    def close(self) -> None:
        """Close every file."""
        for file in self.files:
            file.close()


def open_folder(folder: str | os.PathLike[str]) -> Shards:
    """Open a model folder's safetensors; as in transformers, `model.safetensors` precedes an index.

    Raises:
      CheckpointError: the folder is missing or holds no safetensors; a file is malformed, missing,
        or a link out of the folder; or index and shards disagree.
    """
    folder = Path(folder)
    names = _listing(folder)
    if SINGLE_NAME in names:
        return _open_all(folder, [SINGLE_NAME])
    if INDEX_NAME not in names:
        raise _nothing_to_read(folder, names)

    index = _inside(folder, INDEX_NAME)
    weight_map = _read_index(index)
    for tensor, shard in weight_map.items():
        if shard not in names:
            raise CheckpointError(
                f"is in shard {quoted(shard)}, which the folder does not have",
                where=_in_map(index, tensor),
                hint="the download may be incomplete",
            )
    shards = _open_all(folder, sorted(set(weight_map.values())))
    try:
        _compare(index, weight_map, shards)
    except CheckpointError:
        shards.close()
        raise
    return shards


def _listing(folder: Path) -> list[str]:
    try:
        return sorted(entry.name for entry in folder.iterdir())
    except FileNotFoundError:
        raise CheckpointError(
            "the folder does not exist",
            where=str(folder),
            hint="a checkpoint is a local folder; download it first",
        ) from None
    except NotADirectoryError:
        if folder.suffix in PICKLED:
            raise _pickled(folder, "it") from None
        raise CheckpointError(
            "not a folder", where=str(folder), hint="give the folder that holds the checkpoint"
        ) from None
    except (OSError, ValueError) as error:
        raise unreadable(folder, error) from error


def _nothing_to_read(folder: Path, names: Collection[str]) -> CheckpointError:
    def ending(*suffixes: str) -> list[str]:
        return [name for name in names if name.endswith(suffixes)]

    expected = f"holds neither {SINGLE_NAME} nor {INDEX_NAME}"
    if others := ending(".safetensors"):
        return CheckpointError(f"{expected}, but {quoted(others[0])}", where=str(folder))
    if pickled := ending(*PICKLED):
        return _pickled(folder, quoted(pickled[0]))
    if gguf := ending(".gguf"):
        return CheckpointError(
            expected, where=str(folder), hint=f"give the file: {folder / gguf[0]}"
        )
    return CheckpointError(expected, where=str(folder))


def _pickled(path: Path, what: str) -> CheckpointError:
    return CheckpointError(
        f"{what} is pickled, and unpickling runs code from the file: refused",
        where=str(path),
        hint="convert it: load it in transformers and call "
        "save_pretrained(..., safe_serialization=True)",
    )


def _inside(folder: Path, name: str) -> Path:
    """The path of a file in the folder, which no link may lead out of, as `leads_out` has it.

    Raises:
      CheckpointError: it is a link to somewhere else, or to nothing.
    """
    path = folder / name
    try:
        real = leads_out(path)
    except OSError as error:
        raise unreadable(path, error) from error
    if real is not None:
        raise CheckpointError(
            f"a link out of the folder, to {real}",
            where=str(path),
            hint=COPY_IT,
        )
    return path


def _open_all(folder: Path, names: Sequence[str]) -> Shards:
    with ExitStack() as opened:
        files: list[SafetensorsFile] = []
        headers = 0
        for name in names:
            file = opened.enter_context(SafetensorsFile.open(_inside(folder, name)))
            files.append(file)
            headers += file.header_bytes
            # Together they describe one model, as one file may in a single header.
            if headers > MAX_HEADER_BYTES:
                raise CheckpointError(
                    f"the headers up to this one take {headers} bytes, and those of a model at most "
                    f"{MAX_HEADER_BYTES}",
                    where=str(file.path),
                )
        shards = Shards(folder, files)
        opened.pop_all()
        return shards


def _read_index(path: Path) -> dict[str, str]:
    """The `weight_map` of an index: each tensor's shard."""
    try:
        raw = read_small(path, MAX_HEADER_BYTES, "index")
    except OSError as error:
        raise unreadable(path, error) from error
    scanner = JsonScanner(raw, str(path), "index")
    weight_map: dict[str, str] = {}
    for field in scanner.members("field"):
        if field == "weight_map":
            weight_map = {name: _shard_name(scanner) for name in scanner.members("tensor")}
        else:
            scanner.skip()
    scanner.end()
    if not weight_map:
        raise scanner.fault("is missing or empty", "weight_map")
    return weight_map


def _shard_name(scanner: JsonScanner) -> str:
    name = scanner.string()
    if _SHARD_NAME.fullmatch(name) is None:
        raise scanner.fault(f"{quoted(name)} is not the bare name of a .safetensors file")
    return name


def _compare(index: Path, weight_map: Mapping[str, str], shards: Shards) -> None:
    for tensor, shard in weight_map.items():
        where = _in_map(index, tensor)
        if tensor not in shards.tensors:
            raise CheckpointError(f"is not in {quoted(shard)}, nor in another shard", where=where)
        found = shards.file_of(tensor).path.name
        if found != shard:
            raise CheckpointError(f"is not in {quoted(shard)}, but in {quoted(found)}", where=where)
    for tensor in shards.tensors:
        if tensor not in weight_map:
            file = shards.file_of(tensor).path.name
            raise CheckpointError(f"is missing, and in {file}", where=_in_map(index, tensor))


def _in_map(index: Path, tensor: str) -> str:
    return f"{index}: field 'weight_map': tensor {quoted(tensor)}"
