"""Reading files that are small and regular; writing files whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import secrets
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

from stablehand.errors import OutputError, first_line

_PART = ".stablehand-part"
"""How the names of our temporary files end, so that those of killed processes are known as ours."""


_READ_BYTES = 1 << 20

COPY_IT = "copy the file, or give the folder that holds it"
"""What to do about a link out of a folder."""

_NOWHERE = "a link that leads to no file (fetch the file again, or remove the link)"


def leads_out(path: Path) -> Path | None:
    """Where a file of a folder really is, if that is out of the folder; None if it is in there.

    Hugging Face's cache is the one layout of links that is followed: there a folder is
    `snapshots/<revision>` or in it, and its files are links into `blobs` beside `snapshots`.

    Raises:
      OSError: it is missing, or a link that leads to no file; `strerror` says which.
    """
    try:
        home = path.parent.resolve(strict=True)
        real = path.resolve(strict=True)
    except RuntimeError as error:  # how Python 3.11 reports a link loop
        raise OSError(errno.ELOOP, _NOWHERE, str(path)) from error
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ELOOP) and path.is_symlink():
            raise OSError(errno.ELOOP, _NOWHERE, str(path)) from error
        raise
    roots = [home, *(above.parent / "blobs" for above in home.parents if above.name == "snapshots")]
    return None if any(real.is_relative_to(root) for root in roots) else real


def is_there(path: Path) -> bool:
    """Whether a folder has a file, if only as a link that leads to none, which reading it refuses."""
    return path.is_symlink() or path.exists()


def read_own(path: Path, most: int, kind: str) -> bytes:
    """As `read_small`, of a file that belongs to its folder: whoever made the folder has no other to show.

    Raises:
      OSError: as there, or the file is a link out of the folder.
    """
    if (real := leads_out(path)) is not None:
        raise OSError(errno.EXDEV, f"a link out of the folder, to {real} ({COPY_IT})", str(path))
    return read_small(path, most, kind)


def open_at_once(path: Path) -> int:
    """A descriptor to read a file by; one for a FIFO does not wait for a writer.

    Raises:
      OSError, ValueError: as `os.open`.
    """
    return os.open(path, os.O_RDONLY | os.O_NONBLOCK)


def read_small(path: Path, most: int, kind: str) -> bytes:
    """The content of a file that somebody gave us, read to its end, if it has one within `most` bytes.

    Whatever the name leads to, this ends, and holds no more than that: a FIFO or a device is not read.

    Args:
      path: the file, or a link to it.
      most: how many bytes it may have.
      kind: what the file is to be, for the message on its length.

    Raises:
      OSError: it is missing, unreadable, longer, or not a regular file; `strerror` says which.
    """
    descriptor = open_at_once(path)
    with os.fdopen(descriptor, "rb", buffering=0) as file:
        mode = os.fstat(descriptor).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if not stat.S_ISREG(mode):
            raise OSError(errno.EINVAL, "not a regular file", str(path))
        content = bytearray()
        # Not by its size, which is zero for files of /proc, and may grow.
        while piece := file.read(min(_READ_BYTES, most + 1 - len(content))):
            content += piece
            if len(content) > most:
                what = f"larger than {most >> 20} MiB, which no {kind} is"
                raise OSError(errno.EFBIG, what, str(path))
    return bytes(content)


def decoded_text(content: bytes) -> str:
    """UTF-8 with the line ends of any system, which become line feeds.

    Raises:
      UnicodeDecodeError: it is not UTF-8.
    """
    text = content.decode("utf-8")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def write_atomically(path: Path, content: bytes, mode: int = 0o666) -> None:
    """Write a file whole or not at all.

    Args:
      path: where.
      content: what.
      mode: its permissions, of which the process's mask takes some away.

    Raises:
      OutputError: the disk is full or the folder cannot be written; nothing is left behind.
    """
    with atomic_path(path, mode) as temporary:
        temporary.write_bytes(content)


@contextlib.contextmanager
def atomic_path(path: Path, mode: int = 0o666) -> Iterator[Path]:
    """A temporary file beside `path` that takes its place on success and vanishes on failure.

    A process that is killed leaves its temporary file; whoever writes to the folder next removes it.

    Raises:
      OutputError: as `write_atomically`.
    """
    lock, temporary = _beside(path, mode)
    try:
        yield temporary
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(path)
        _sync_folder(path.parent)
    except BaseException as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise _unwritable(path, error) from error
        raise
    finally:
        os.close(lock)


def temporary_folder() -> tempfile.TemporaryDirectory[str]:
    """A folder of this process's own among the system's temporary files.

    Raises:
      OutputError: there is no place for temporary files, or no room.
    """
    try:
        return tempfile.TemporaryDirectory(prefix="stablehand-")
    except OSError as error:
        raise no_temporary_files(first_line(error)) from error


def no_temporary_files(why: str) -> OutputError:
    """What to raise where temporary files cannot be written."""
    return OutputError(
        f"temporary files cannot be written: {why}",
        where=tempfile.tempdir or "TMPDIR",
        hint="make room there, or set TMPDIR to a folder that has some",
    )


def _create(path: Path, mode: int) -> tuple[int, Path]:
    """A new temporary file, and the descriptor that holds its lock for as long as we live."""
    while True:
        temporary = path.with_name(f".{path.name[:40]}.{secrets.token_hex(8)}{_PART}")
        lock = os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL, mode)
        with contextlib.suppress(OSError):  # some network file systems have no locks
            fcntl.flock(lock, fcntl.LOCK_EX)
        if os.fstat(lock).st_nlink:
            return lock, temporary
        # Another process took it for abandoned in the moment before it was locked.
        os.close(lock)


def _remove_abandoned(folder: Path) -> None:
    """Remove the temporary files whose writers have died: those that nobody holds a lock on."""
    for path in folder.glob(f".*{_PART}"):
        with contextlib.suppress(OSError):
            descriptor = os.open(path, os.O_RDWR | os.O_NOFOLLOW)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                path.unlink()
            finally:
                os.close(descriptor)


def _sync_folder(folder: Path) -> None:
    # The file is whole either way; this is for its name to outlive a power cut.
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def check_writable(path: Path) -> None:
    """Refuse, before long work, what could not be written after it.

    Raises:
      OutputError: the folder does not exist or cannot be written.
    """
    lock, temporary = _beside(path)
    temporary.unlink()
    os.close(lock)


def _beside(path: Path, mode: int = 0o666) -> tuple[int, Path]:
    try:
        # What takes its place would otherwise take that of a device, such as /dev/null.
        if not path.name or (path.exists() and not (path.is_file() or path.is_dir())):
            what = "not a regular file" if path.name else "no file is named"
            raise OutputError(f"cannot be written: {what}", where=str(path))
        _remove_abandoned(path.parent)
        return _create(path, mode)
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> OutputError:
    return OutputError(f"cannot be written: {error.strerror}", where=str(path))
