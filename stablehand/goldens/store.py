"""A folder of goldens: a manifest of entries, and one expected file for each.

    DIR/goldens.json         the entries, in order
    DIR/expected/NAME.mlir   the text of a graph, or of one kernel
    DIR/expected/NAME.sha256 its digest, where the text would be too large to keep
    DIR/expected/NAME.json   greedy token ids by prompt; or a graph's kernels on a target, with their digests;
                             or what a choice costs in quality, each figure with the band it must stay in

A model in the manifest is a configuration's name or a folder relative to DIR.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from stablehand.errors import GoldenError
from stablehand.files import read_small, write_atomically

Kind = Literal["text", "digest", "tokens", "kernels", "kernel", "packing", "quality"]

SUFFIXES: Mapping[str, str] = MappingProxyType(
    {
        "text": ".mlir",
        "digest": ".sha256",
        "tokens": ".json",
        "kernels": ".json",
        "kernel": ".mlir",
        "packing": ".mlir",
        "quality": ".json",
    }
)
"""The suffix of each kind's expected file."""

_MAX_BYTES = 64 << 20
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One golden.

    Attributes:
      name: unique in its folder; letters, digits, dots, dashes and underscores.
      kind: what is kept: the text, its digest, greedy tokens, the list of kernels that a target puts in,
        one kernel's text, the text of one that packs, or what the choices cost in quality. A kernel's change
        shows in `kernels` and `kernel`, never in a graph's text.
      model: a configuration's name, or a folder relative to the goldens' own; empty for packing.
      graph: which graph; empty for tokens and quality.
      choices: keyword arguments of `stablehand.plan.Choices`.
      options: keyword arguments of `Plan.emit`; of quality, of `stablehand.evaluation.evaluate.Request`; of
        packing, of `stablehand.compiler.kernels.cpu_pack.Packing.on`.
      prompts: what tokens are generated from.
      max_tokens: how many a prompt.
      symbol: the function whose kernel is kept.
    """

    name: str
    kind: Kind
    model: str = ""
    graph: str = ""
    choices: Mapping[str, Any] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    prompts: tuple[str, ...] = ()
    max_tokens: int = 0
    symbol: str = ""


class Store:
    """The goldens of one folder.

    Raises (on construction):
      GoldenError: the manifest is missing or malformed.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.entries = _read(self.manifest)

    @classmethod
    def create(cls, folder: Path) -> Store:
        """The goldens of a folder, which begins empty where it has none."""
        manifest = folder / "goldens.json"
        if not manifest.exists():
            (folder / "expected").mkdir(parents=True, exist_ok=True)
            write_atomically(manifest, b"[]\n")
        return cls(folder)

    @property
    def manifest(self) -> Path:
        """The file that lists the entries."""
        return self.folder / "goldens.json"

    def path(self, entry: Entry) -> Path:
        """Where an entry's expected content lies."""
        return self.folder / "expected" / (entry.name + SUFFIXES[entry.kind])

    def read(self, entry: Entry) -> bytes | None:
        """An entry's expected content; None where the file is missing.

        Raises:
          GoldenError: it is there and cannot be read.
        """
        try:
            return read_small(self.path(entry), _MAX_BYTES, "golden")
        except FileNotFoundError:
            return None
        except OSError as error:
            raise GoldenError(
                f"cannot be read: {error.strerror}", where=str(self.path(entry))
            ) from error

    def select(self, names: Iterable[str]) -> list[Entry]:
        """The entries of these names, all of them for none.

        Raises:
          GoldenError: a name is not in the manifest.
        """
        wanted = list(names)
        known = {entry.name: entry for entry in self.entries}
        for name in wanted:
            if name not in known:
                raise GoldenError(
                    f"there is no golden {name!r}",
                    where=str(self.manifest),
                    hint="`stablehand golden add` makes one",
                )
        return [known[name] for name in wanted] or self.entries

    def unused(self) -> list[Path]:
        """Files under `expected` that no entry speaks for."""
        used = {self.path(entry) for entry in self.entries}
        folder = self.folder / "expected"
        return sorted(path for path in folder.rglob("*") if path.is_file() and path not in used)

    def add(self, entry: Entry, content: bytes) -> None:
        """Append an entry and write its content.

        Raises:
          GoldenError: the name is taken or malformed.
          OutputError: a file cannot be written.
        """
        check_name(entry.name, self.manifest)
        if any(known.name == entry.name for known in self.entries):
            raise GoldenError(
                f"there is a golden {entry.name!r} already",
                where=str(self.manifest),
                hint="`stablehand golden update` renews it",
            )
        self.path(entry).parent.mkdir(parents=True, exist_ok=True)
        write_atomically(self.path(entry), content)
        self.entries.append(entry)
        write_atomically(self.manifest, json_rows(map(_compact, self.entries)))


def json_rows(rows: Iterable[Mapping[str, Any]]) -> bytes:
    """A JSON list with one row a line, as a diff reads it best."""
    lines = ",\n".join(f"  {json.dumps(row, ensure_ascii=False)}" for row in rows)
    return f"[\n{lines}\n]\n".encode()


def _compact(entry: Entry) -> dict[str, Any]:
    return {key: value for key, value in asdict(entry).items() if value}


def check_name(name: str, manifest: Path) -> None:
    """Refuse what cannot be a golden's name.

    Raises:
      GoldenError: it is malformed.
    """
    if not _NAME.fullmatch(name):
        raise GoldenError(
            f"{name!r} is not a golden's name",
            where=str(manifest),
            hint="small letters, digits, dots, dashes and underscores",
        )


def _read(manifest: Path) -> list[Entry]:
    try:
        rows = json.loads(read_small(manifest, _MAX_BYTES, "manifest").decode("utf-8"))
    except OSError as error:
        raise GoldenError(
            f"cannot be read: {error.strerror}",
            where=str(manifest),
            hint="name the folder with --dir; `stablehand golden add` begins one",
        ) from error
    except (ValueError, RecursionError) as error:
        raise GoldenError(f"not valid JSON: {error}", where=str(manifest)) from error
    if not isinstance(rows, list):
        raise GoldenError("is not a list of entries", where=str(manifest))
    entries = [_entry(row, manifest) for row in rows]
    names = [entry.name for entry in entries]
    for name in names:
        check_name(name, manifest)
        if names.count(name) > 1:
            raise GoldenError(f"{name!r} occurs twice", where=str(manifest))
    return entries


def _entry(row: Any, manifest: Path) -> Entry:
    try:
        entry = Entry(**{**row, "prompts": tuple(row.get("prompts", ()))})
    except (TypeError, AttributeError) as error:
        raise GoldenError(f"an entry is malformed: {error}", where=str(manifest)) from error
    for key in ("name", "kind", "model", "graph"):
        if not isinstance(getattr(entry, key), str):
            raise GoldenError(
                f"an entry is malformed: {key} is {getattr(entry, key)!r}", where=str(manifest)
            )
    if entry.kind not in SUFFIXES:
        raise GoldenError(f"{entry.kind!r} is not a kind of golden", where=str(manifest))
    return entry
