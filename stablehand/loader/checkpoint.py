"""A checkpoint as the rest of the house sees it: canonical weights, whatever the files call them."""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from stablehand.config import ModelConfig
from stablehand.errors import CheckpointError
from stablehand.gguf_config import ROPE_DIVISORS, config_from_gguf
from stablehand.loader.closing import Closing
from stablehand.loader.gguf import SUFFIX, GgufFile, is_gguf
from stablehand.loader.names import GGUF, HUGGING_FACE, Dialect, Place, places
from stablehand.loader.shards import Shards, open_folder
from stablehand.loader.tensor_file import TensorFile, TensorInfo

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


_MAX_PAIRS = 1 << 16


@dataclass(frozen=True)
class StoredWeight:
    """One canonical weight in a file: the tensor, and which of its rows."""

    info: TensorInfo
    place: Place

    @property
    def row_bytes(self) -> int:
        """Bytes of one row; of one element for a vector."""
        return self.info.nbytes // self.info.shape[0]


class Checkpoint(Closing):
    """An open checkpoint whose tensors have been checked against its configuration.

    Attributes:
      path: the Hugging Face folder or the GGUF file.
      config: the model.
      shards: the open files.
      weights: every canonical weight's place.
    """

    def __init__(self, path: Path, config: ModelConfig, shards: Shards, dialect: Dialect) -> None:
        self.path = path
        self.config = config
        self.shards = shards
        self.weights = _match(config, shards, dialect)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a folder's configuration and safetensors, or a GGUF file; reads headers only.

        Raises:
          ConfigError, CheckpointError: a file is missing or malformed, a tensor is missing, unexpected, or
            disagrees with the configuration.
        """
        with ExitStack() as opened:
            read = _open_gguf if is_gguf(path) else _open_folder
            config, shards, dialect = read(path, opened)
            checkpoint = cls(path, config, shards, dialect)
            opened.pop_all()
            return checkpoint

    @property
    def stored(self) -> Mapping[str, str]:
        """The dtype that the checkpoint has each canonical weight in."""
        return {name: weight.info.dtype for name, weight in self.weights.items()}

    def read_rows_into(self, name: str, first: int, buffer: WriteableBuffer) -> None:
        """Fill `buffer` with the bytes of a weight's rows from `first` on; threads may call it at once.

        Raises:
          CheckpointError: the file was truncated or changed since it was opened.
        """
        weight = self.weights[name]
        if weight.place.interleaved:
            self._gather_rows_into(weight, first, memoryview(buffer).cast("B"))
            return
        offset = (weight.place.begin + first) * weight.row_bytes
        self._file_of(weight).read_bytes_into(weight.info, offset, buffer)

    def _gather_rows_into(self, weight: StoredWeight, first: int, rows: memoryview) -> None:
        # Rows change their order within a head: read the whole heads that they are of.
        place, size = weight.place, weight.row_bytes
        last = first + len(rows) // size
        begin = first - first % place.interleaved
        end = last + -last % place.interleaved
        heads = bytearray((end - begin) * size)
        offset = (place.begin + begin) * size
        self._file_of(weight).read_bytes_into(weight.info, offset, heads)
        stored = memoryview(heads)
        for row in range(first, last):
            at = place.stored_row(row) * size - offset
            rows[(row - first) * size : (row - first + 1) * size] = stored[at : at + size]

    def where(self, name: str) -> str:
        """The file and tensor that a weight comes from, for messages."""
        weight = self.weights[name]
        return f"{self._file_of(weight).path}: tensor {weight.info.name!r}"

    def close(self) -> None:
        """Close the files."""
        self.shards.close()

    def _file_of(self, weight: StoredWeight) -> TensorFile:
        return self.shards.file_of(weight.info.name)


Opened = tuple[ModelConfig, Shards, Dialect]


def _open_folder(path: Path, opened: ExitStack) -> Opened:
    gguf = sorted(path.glob(f"*{SUFFIX}"))
    if gguf and not (path / "config.json").exists():
        raise CheckpointError(
            "the folder has no config.json", where=str(path), hint=f"give the file: {gguf[0]}"
        )
    config = ModelConfig.from_folder(path)
    return config, opened.enter_context(open_folder(path)), HUGGING_FACE


def _open_gguf(path: Path, opened: ExitStack) -> Opened:
    file = opened.enter_context(GgufFile.open(path))
    config = config_from_gguf(file.metadata, file.tensors, str(path), _rope_divisors(file))
    return config, Shards(path, [file]), GGUF


def _rope_divisors(file: GgufFile) -> tuple[float, ...] | None:
    info = file.tensors.get(ROPE_DIVISORS)
    if info is None:
        return None
    where = f"{file.path}: tensor {info.name!r}"
    if info.dtype != "f32" or len(info.shape) != 1 or info.shape[0] > _MAX_PAIRS:
        raise CheckpointError(
            f"is {info.dtype} {list(info.shape)}, and not an f32 for each pair of a head",
            where=where,
        )
    raw = bytearray(info.nbytes)
    file.read_bytes_into(info, 0, raw)
    divisors = struct.unpack(f"<{info.shape[0]}f", raw)
    if not all(math.isfinite(divisor) and divisor > 0 for divisor in divisors):
        raise CheckpointError("holds a number that is not finite and above zero", where=where)
    return divisors


def _match(config: ModelConfig, shards: Shards, dialect: Dialect) -> dict[str, StoredWeight]:
    weights = {}
    shapes = dict(config.weight_shapes())
    for name, place in places(config, shards.tensors, dialect):
        info = shards.tensors.get(place.tensor)
        if info is None:
            raise CheckpointError(
                f"the tensor {place.tensor!r} is missing",
                where=str(shards.path),
                hint=_missing_hint(name, dialect),
            )
        where = f"{shards.file_of(info.name).path}: tensor {info.name!r}"
        expected = (place.rows, *shapes[name][1:])
        if info.shape != expected:
            raise CheckpointError(
                f"has shape {list(info.shape)}, but {dialect.description} makes it {list(expected)}",
                where=where,
                hint="the configuration and the weights are of different models",
            )
        if info.dtype not in dialect.dtypes:
            raise CheckpointError(
                f"is stored as {info.dtype}, which is not read", where=where, hint=dialect.advice
            )
        weights[name] = StoredWeight(info, place)
    _refuse_leftovers(config, shards, weights, dialect)
    return weights


def _refuse_leftovers(
    config: ModelConfig, shards: Shards, weights: dict[str, StoredWeight], dialect: Dialect
) -> None:
    # A scale, bias or extra norm that is silently dropped gives fluent nonsense.
    used = {weight.info.name for weight in weights.values()}
    if config.tie_embeddings:
        used.add(dialect.head)
    for name in shards.tensors:
        if name not in used and not dialect.ignored.fullmatch(name):
            raise CheckpointError(
                f"is part of no Llama that {dialect.description} describes, and nothing would use it",
                where=f"{shards.file_of(name).path}: tensor {name!r}",
                hint="the configuration lacks a key (a bias, a quantisation), or the model is not a Llama",
            )


def _missing_hint(name: str, dialect: Dialect) -> str:
    if name == "head":
        return f"{dialect.description} says tie_word_embeddings is false; is it?"
    return f"the checkpoint is incomplete, or {dialect.description} describes another model"
