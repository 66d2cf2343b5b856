"""A content-addressed store of compiled modules that is never wrong, at worst empty.

An entry is two files, `KEY.vmfb` and `KEY.json`; the second names the first's digest and is written
last, so that an entry exists whole or not at all. Writing is: temporary file, fsync, rename. A record
also carries a digest of itself and of its name, so that one that is changed, or stands in another's place, is
as good as none.
A compiled module is native code, so the directory and its files are the user's to write alone; what is not is
neither read nor written. Whatever is wrong with it costs a compilation and one line that says why,
in the log `stablehand.compiler.cache`. What the compiler was merely asked (`compiler.host`) is a `KEY.json`
alone.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import json
import logging
import os
import stat
import tempfile
from collections.abc import Iterator, Mapping
from io import BufferedReader
from pathlib import Path
from typing import Any

import platformdirs

from stablehand.errors import OutputError
from stablehand.files import open_at_once, temporary_folder, write_atomically

VARIABLE = "STABLEHAND_CACHE"
"""The environment variable that overrides the directory."""

_MODE = 0o600
_MAX_RECORD_BYTES = 1 << 20
"""Of a record, which has some kB."""
_DIGEST = "digest"
"""The key of a record's own digest."""

_NOWHERE = Path(os.devnull, "stablehand")

_LOG = logging.getLogger(__name__)


def directory() -> Path:
    """Where compiled modules are kept: `$STABLEHAND_CACHE`, or the user's cache directory.

    Where the system knows of no home, it is a place in which nothing can be kept, and the cache says so.
    """
    override = os.environ.get(VARIABLE)
    if override:
        return Path(override)
    try:
        folder = Path(platformdirs.user_cache_dir("stablehand"))
    except RuntimeError:
        return _NOWHERE
    # By the rules of XDG a relative place means nothing, and not the folder we happen to be in.
    return folder if folder.is_absolute() else _NOWHERE


def key(parts: Mapping[str, Any]) -> str:
    """The name of an entry: the digest of everything that decides what it holds."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:40]


class Cache:
    """One directory of entries."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or directory()

    def module_path(self, entry: str) -> Path:
        """Where an entry's module lies, whether or not it exists."""
        return self.folder / f"{entry}.vmfb"

    def find(self, entry: str) -> dict[str, Any] | None:
        """An entry's record, if the directory is private and the entry whole; else None."""
        raw = self._read(entry)
        if raw is None:
            return None
        record = _parsed(entry, raw)
        try:
            with _ours(self.module_path(entry)) as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError:
            digest = None
        if record is not None and digest is not None and record.get("sha256") == digest:
            return record
        _LOG.warning(
            "cache entry %s: damaged or of another version, compiling again",
            self.module_path(entry),
        )
        return None

    def find_record(self, entry: str) -> dict[str, Any] | None:
        """A record that has no module; one that is damaged is as good as none."""
        raw = self._read(entry)
        return None if raw is None else _parsed(entry, raw)

    def store(self, entry: str, module: bytes, record: Mapping[str, Any]) -> Path:
        """Write an entry, the module first.

        Returns:
          Where the module lies: in the cache, or, where that cannot be written, in a folder that is
          removed when the process ends.

        Raises:
          OutputError: the temporary folder cannot be written either.
        """
        path = self.module_path(entry)
        try:
            self._make()
            write_atomically(path, module, _MODE)
        except (OSError, OutputError) as error:
            self._explain(error)
            path = Path(_stopgap().name, path.name)
            write_atomically(path, module, _MODE)
            return path
        self.store_record(entry, {**record, "sha256": hashlib.sha256(module).hexdigest()})
        return path

    def store_record(self, entry: str, record: Mapping[str, Any]) -> None:
        """Write a record, if the directory can be written."""
        text = json.dumps({**record, _DIGEST: _digest(entry, record)}, indent=2, sort_keys=True)
        try:
            self._make()
            write_atomically(self._record_path(entry), text.encode(), _MODE)
        except (OSError, OutputError) as error:
            self._explain(error)

    def _read(self, entry: str) -> bytes | None:
        try:
            self._check_private()
            with _ours(self._record_path(entry)) as file:
                return file.read(_MAX_RECORD_BYTES)  # one that is cut is damaged
        except OSError:  # `store` will say why
            return None

    def _record_path(self, entry: str) -> Path:
        return self.folder / f"{entry}.json"

    def _make(self) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._check_private()

    def _check_private(self) -> None:
        if _others_write(self.folder.stat()):
            raise PermissionError(0, "others can write there, and a compiled module is native code")

    def _explain(self, error: OSError | OutputError) -> None:
        what = error.what if isinstance(error, OutputError) else error.strerror
        _explain_once(
            f"cache directory {self.folder}: {what}; modules will be compiled again in every run "
            f"(set {VARIABLE} to a directory of yours that has room)"
        )


@contextlib.contextmanager
def _ours(path: Path) -> Iterator[BufferedReader]:
    """An entry's file, opened; an OSError if it is no regular file, or others could have written it."""
    with os.fdopen(open_at_once(path), "rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise OSError(0, "not a regular file")
        if _others_write(status):
            _LOG.warning("cache entry %s: others can write it, so it is made again", path)
            raise PermissionError(0, "others can write it")
        yield file


def _others_write(status: os.stat_result) -> bool:
    return status.st_uid != os.getuid() or bool(status.st_mode & (stat.S_IWGRP | stat.S_IWOTH))


def _digest(entry: str, record: Mapping[str, Any]) -> str:
    """Of what a record says, and of the entry that it says it of."""
    return hashlib.sha256(json.dumps([entry, record], sort_keys=True).encode()).hexdigest()


def _parsed(entry: str, raw: bytes) -> dict[str, Any] | None:
    """A record without its digest; None unless that is its own."""
    try:
        record = json.loads(raw)
        if not isinstance(record, dict):
            return None
        found = record.pop(_DIGEST, None)
        return record if found == _digest(entry, record) else None
    except (ValueError, RecursionError):
        return None


@functools.cache
def _explain_once(text: str) -> None:
    """One line, however many modules it concerns."""
    _LOG.warning("%s", text)


@functools.cache
def _stopgap() -> tempfile.TemporaryDirectory[str]:
    """A private folder that lives as long as the process."""
    return temporary_folder()
