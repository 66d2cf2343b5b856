"""A checkpoint as the rest of the house sees it: canonical weights, whatever the files call them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from stablehand.config import ModelConfig
from stablehand.errors import CheckpointError
from stablehand.formats import FLOATS
from stablehand.loader.closing import Closing
from stablehand.loader.names import IGNORED, Place, places
from stablehand.loader.shards import Shards, open_folder
from stablehand.loader.tensor_file import TensorInfo

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


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
    """An open Hugging Face folder whose tensors have been checked against its configuration.

    Attributes:
      folder: where it lies.
      config: the model.
      weights: every canonical weight's place.
    """

    def __init__(self, folder: Path, config: ModelConfig, shards: Shards) -> None:
        self.folder = folder
        self.config = config
        self.shards = shards
        self.weights = _match(config, shards)

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open a folder's configuration and safetensors files; reads headers only.

        Raises:
          ConfigError, CheckpointError: a file is missing or malformed, a tensor is missing, unexpected, or
            disagrees with the configuration.
        """
        config = ModelConfig.from_folder(folder)
        shards = open_folder(folder)
        try:
            return cls(folder, config, shards)
        except BaseException:
            shards.close()
            raise

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
        offset = (weight.place.begin + first) * weight.row_bytes
        self.shards.file_of(weight.info.name).read_bytes_into(weight.info, offset, buffer)

    def where(self, name: str) -> str:
        """The file and tensor that a weight comes from, for messages."""
        tensor = self.weights[name].info.name
        return f"{self.shards.file_of(tensor).path}: tensor {tensor!r}"

    def close(self) -> None:
        """Close the files."""
        self.shards.close()


def _match(config: ModelConfig, shards: Shards) -> dict[str, StoredWeight]:
    weights = {}
    shapes = dict(config.weight_shapes())
    for name, place in places(config, frozenset(shards.tensors)):
        info = shards.tensors.get(place.tensor)
        if info is None:
            raise CheckpointError(
                f"the tensor {place.tensor!r} is missing",
                where=str(shards.folder),
                hint=_missing_hint(name),
            )
        where = f"{shards.file_of(info.name).path}: tensor {info.name!r}"
        expected = (place.rows, *shapes[name][1:])
        if info.shape != expected:
            raise CheckpointError(
                f"has shape {list(info.shape)}, but config.json makes it {list(expected)}",
                where=where,
                hint="the configuration and the weights are of different models",
            )
        if info.dtype not in FLOATS:
            raise CheckpointError(
                f"is stored as {info.dtype}, which is not read",
                where=where,
                hint=f"stored dtypes that are: {', '.join(FLOATS)}",
            )
        weights[name] = StoredWeight(info, place)
    _refuse_leftovers(config, shards, weights)
    return weights


def _refuse_leftovers(
    config: ModelConfig, shards: Shards, weights: dict[str, StoredWeight]
) -> None:
    # A scale, bias or extra norm that is silently dropped gives fluent nonsense.
    used = {weight.info.name for weight in weights.values()}
    if config.tie_embeddings:
        used.add("lm_head.weight")
    for name in shards.tensors:
        if name not in used and not IGNORED.fullmatch(name):
            raise CheckpointError(
                "is part of no Llama that config.json describes, and nothing would use it",
                where=f"{shards.file_of(name).path}: tensor {name!r}",
                hint="the configuration lacks a key (a bias, a quantisation), or the model is not a Llama",
            )


def _missing_hint(name: str) -> str:
    if name == "head":
        return "config.json says tie_word_embeddings is false; is it?"
    return "the checkpoint is incomplete, or config.json describes another model"
