"""The refusals by number: each bad file, folder or model as a MODEL of its own.

`bad_files` has 1-24, `bad_folders` 25-30, `bad_gguf` 31-43 and `bad_models` 44-49.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import bad_files
import bad_folders
import bad_gguf
import bad_models

from stablehand.loader.shards import SINGLE_NAME


@dataclass(frozen=True)
class Refusal:
    """A bad model, what makes it in an empty folder (giving the MODEL), and what its message says.

    Attributes:
      file: the file at fault, in the model's folder; empty for the folder.
      place: the pieces of the message behind the file's name, in order: a tensor or key, a field.
      tells: pieces of the rest.
      command: the first that looks at what is wrong: `pack` reads all weights, `run` the tokenizer.
    """

    label: str
    build: Callable[[Path], Path]
    file: str
    place: tuple[str, ...]
    tells: tuple[str, ...]
    command: str = "pack"

    def __str__(self) -> str:
        return self.label

    @property
    def tensor(self) -> str | None:
        """The tensor that the message names."""
        return next((piece for piece in self.place if piece.startswith("tensor ")), None)

    @property
    def field(self) -> str | None:
        """The field, or the key of a configuration, that the message names."""
        pieces = (piece for piece in reversed(self.place) if not piece.startswith("tensor "))
        return next(pieces, None)

    def begins(self, model: Path) -> str:
        """How the message begins: the file, the tensor and the field, and nothing between them."""
        folder = model.parent if model.suffix == ".gguf" else model
        return ": ".join((f"stablehand: {folder / self.file}", *self.place, ""))


PIECE = re.compile(r"(tensor|field|key) ('|\"|\d+(:|$))")
"""What a piece of a message begins with that names a place."""


def _parted(tells: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The pieces that are a place, with which they begin, and the others."""
    count = next((n for n, piece in enumerate(tells) if not PIECE.match(piece)), len(tells))
    return tells[:count], tells[count:]


def _file(bad: bad_files.BadFile) -> Refusal:
    def build(folder: Path) -> Path:
        (folder / "config.json").write_text(json.dumps(bad_models.CONFIG))
        (folder / SINGLE_NAME).write_bytes(bad.raw)
        return folder

    return Refusal(str(bad), build, SINGLE_NAME, *_parted(bad.tells))


def _folder(bad: bad_folders.BadFolder) -> Refusal:
    def build(folder: Path) -> Path:
        model = folder / "repository" / "model"
        model.mkdir(parents=True)
        (model / "config.json").write_text(json.dumps(bad_models.CONFIG))
        bad.build(model)
        return model

    return Refusal(str(bad), build, bad.tells[0], *_parted(bad.tells[1:]))


def _gguf(bad: bad_gguf.BadGguf) -> Refusal:
    def build(folder: Path) -> Path:
        (folder / "model.gguf").write_bytes(bad.raw)
        return folder / "model.gguf"

    return Refusal(str(bad), build, "model.gguf", *_parted(bad.tells))


def _model(bad: bad_models.BadModel) -> Refusal:
    file, *place = bad.tells[0].split(": ")
    return Refusal(str(bad), bad.build, file, tuple(place), bad.tells[1:], bad.command)


REFUSALS: dict[int, list[Refusal]] = {}
for number, refusal in (
    *((bad.number, _file(bad)) for bad in bad_files.BAD_FILES),
    *((bad.number, _folder(bad)) for bad in bad_folders.BAD_FOLDERS),
    *((bad.number, _gguf(bad)) for bad in bad_gguf.BAD_GGUF),
    *((bad.number, _model(bad)) for bad in bad_models.BAD_MODELS),
):
    REFUSALS.setdefault(number, []).append(refusal)
