"""A content-addressed store of compiled modules that is never wrong, at worst empty.

An entry is two files, `KEY.vmfb` and `KEY.json`; the second names the first's digest and is written
last, so that an entry exists whole or not at all. Writing is: temporary file, fsync, rename.
A compiled module is native code, so the directory belongs to the user alone.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import platformdirs

from stablehand.errors import CompileError
from stablehand.files import write_atomically

VARIABLE = "STABLEHAND_CACHE"
"""The environment variable that overrides the directory."""


def directory() -> Path:
    """Where compiled modules are kept: `$STABLEHAND_CACHE`, or the user's cache directory."""
    override = os.environ.get(VARIABLE)
    return Path(override) if override else Path(platformdirs.user_cache_dir("stablehand"))


def key(parts: Mapping[str, Any]) -> str:
    """The name of an entry: the digest of everything that decides what it holds."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:40]


class Cache:
    """One directory of entries.

    Raises (all methods):
      CompileError, OutputError: the directory is not the user's own, or cannot be written.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or directory()

    def module_path(self, entry: str) -> Path:
        """Where an entry's module lies, whether or not it exists."""
        return self.folder / f"{entry}.vmfb"

    def find(self, entry: str) -> dict[str, Any] | None:
        """An entry's record, if it is whole; an entry that is damaged is as good as none."""
        try:
            if not self.folder.exists():
                return None
        except OSError as error:
            raise self._unusable(f"cannot be read: {error.strerror}") from error
        self._check_private()
        try:
            record = json.loads((self.folder / f"{entry}.json").read_text())
            with self.module_path(entry).open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
        except (OSError, ValueError):
            return None
        whole = isinstance(record, dict) and record.get("sha256") == digest
        return record if whole else None

    def store(self, entry: str, module: bytes, record: Mapping[str, Any]) -> None:
        """Write an entry, the module first."""
        self._make()
        digest = hashlib.sha256(module).hexdigest()
        text = json.dumps({**record, "sha256": digest}, indent=2, sort_keys=True)
        write_atomically(self.module_path(entry), module)
        write_atomically(self.folder / f"{entry}.json", text.encode())

    def _make(self) -> None:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise self._unusable(f"cannot be made: {error.strerror}") from error
        self._check_private()

    def _check_private(self) -> None:
        try:
            status = self.folder.stat()
        except OSError as error:
            raise self._unusable(f"cannot be read: {error.strerror}") from error
        if status.st_uid != os.getuid() or status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
            raise self._unusable("others can write there, and a compiled module is native code")

    def _unusable(self, what: str) -> CompileError:
        return CompileError(
            what,
            where=f"cache directory {self.folder}",
            hint=f"set {VARIABLE} to a directory of yours",
        )
