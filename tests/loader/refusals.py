"""The refusals by number: each bad file, folder or model as a MODEL of its own.

`bad_files` has 1-24, `bad_folders` 25-30, `bad_gguf` 31-43 and `bad_models` 44-49.
"""

from __future__ import annotations

import json
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
    """A bad model, what makes it in an empty folder (giving the MODEL), and what its message tells."""

    label: str
    build: Callable[[Path], Path]
    tells: tuple[str, ...]
    command: str = "pack"

    def __str__(self) -> str:
        return self.label


def _file(bad: bad_files.BadFile) -> Refusal:
    def build(folder: Path) -> Path:
        (folder / "config.json").write_text(json.dumps(bad_models.CONFIG))
        (folder / SINGLE_NAME).write_bytes(bad.raw)
        return folder

    return Refusal(str(bad), build, (SINGLE_NAME, *bad.tells))


def _folder(bad: bad_folders.BadFolder) -> Refusal:
    def build(folder: Path) -> Path:
        model = folder / "repository" / "model"
        model.mkdir(parents=True)
        (model / "config.json").write_text(json.dumps(bad_models.CONFIG))
        bad.build(model)
        return model

    return Refusal(str(bad), build, bad.tells)


def _gguf(bad: bad_gguf.BadGguf) -> Refusal:
    def build(folder: Path) -> Path:
        (folder / "model.gguf").write_bytes(bad.raw)
        return folder / "model.gguf"

    return Refusal(str(bad), build, ("model.gguf", *bad.tells))


REFUSALS: dict[int, list[Refusal]] = {}
for number, refusal in (
    *((bad.number, _file(bad)) for bad in bad_files.BAD_FILES),
    *((bad.number, _folder(bad)) for bad in bad_folders.BAD_FOLDERS),
    *((bad.number, _gguf(bad)) for bad in bad_gguf.BAD_GGUF),
    *(
        (bad.number, Refusal(str(bad), bad.build, bad.tells, bad.command))
        for bad in bad_models.BAD_MODELS
    ),
):
    REFUSALS.setdefault(number, []).append(refusal)
