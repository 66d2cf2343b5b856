"""An open file of tensors, whatever its format: where they lie, and reading them.

Tensors are read with `preadv`, not through a map: a mapped file that shrinks is a SIGBUS.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from stablehand.errors import CheckpointError
from stablehand.files import open_at_once
from stablehand.loader.closing import Closing
from stablehand.loader.json_scanner import quoted

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

MAX_BYTES = (1 << 63) - 1
"""The most that a tensor, and the way to its end, may take."""

LFS_POINTER = b"version "
"""How the file begins that Git LFS leaves in place of one that it has not fetched."""

PICKLED = (".bin", ".pt", ".pth", ".ckpt")
"""How the names of pickled checkpoints end, which are refused: unpickling runs code from the file."""

LFS_HINT = "this is a Git LFS pointer; run `git lfs pull`"

_READ_BYTES = 1 << 30  # macOS refuses a single read of 2 GiB or more.


@dataclass(frozen=True, slots=True)
class TensorInfo:
    """One tensor as it lies in its file, row-major and little-endian.

    Attributes:
      name: as in the checkpoint.
      dtype: the stored element type, in lower case: a key of `safetensors.DTYPE_BITS`, or a name
        of `ggml_types.GGML_TYPES`.
      shape: its dimensions, `[out, in]` for a matrix; empty for a scalar.
      begin: offset of its first byte from the start of the file.
      end: offset past its last byte.
    """

    name: str
    dtype: str
    shape: tuple[int, ...]
    begin: int
    end: int

    @property
    def nbytes(self) -> int:
        """Bytes that it occupies."""
        return self.end - self.begin


class TensorFile(Closing):
    """An open file whose header has been checked in full; each format is a subclass.

    Attributes:
      path: as it was given.
      size: bytes of the whole file.
      tensors: every tensor by name, in the order of their bytes.
    """

    tensors: Mapping[str, TensorInfo]

    def __init__(self, path: Path, descriptor: int) -> None:
        """Take over an open descriptor; `open` is the way in."""
        self.path = path
        self._absolute = path.absolute()
        self._descriptor = descriptor
        status = os.fstat(descriptor)
        self._stamp = _stamp(status)
        self.size = status.st_size

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> Self:
        """Open and check a file.

        Raises:
          CheckpointError: it is missing, unreadable, not a regular file, or malformed in any way;
            the message names the file, the tensor and the field.
        """
        path = Path(path)
        try:
            descriptor = open_at_once(path)
        except (OSError, ValueError) as error:
            raise unreadable(path, error) from error
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise CheckpointError("not a regular file", where=str(path))
            return cls(path, descriptor)
        except BaseException:
            os.close(descriptor)
            raise

    def read_bytes_into(self, info: TensorInfo, offset: int, buffer: WriteableBuffer) -> None:
        """Fill `buffer` with the tensor's bytes from `offset` on.

        Threads may call this at the same time: no file position is shared.

        Args:
          info: one of `tensors`.
          offset: bytes into the tensor.
          buffer: any writable C-contiguous buffer; its length says how many bytes to read.

        Raises:
          CheckpointError: the file was truncated, written, replaced or removed since it was
            opened, or the system cannot read it. The buffer's content is then undefined.
          ValueError: the tensor is of another file, the range leaves it, or the file is closed.
        """
        view = memoryview(buffer)
        if self.tensors.get(info.name) != info:
            raise ValueError(f"{info.name!r} is not a tensor of {self.path}")
        if offset < 0 or offset + view.nbytes > info.nbytes:
            raise ValueError(
                f"{view.nbytes} bytes at {offset} exceed {info.name!r}'s {info.nbytes}"
            )
        if self._descriptor < 0:
            raise ValueError(f"{self.path} is closed")
        if view.nbytes:
            self._fill(info.begin + offset, view.cast("B"), f"tensor {quoted(info.name)}")

    def close(self) -> None:
        """Close the file, once no thread reads it any more. Closing twice is harmless."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _fill(self, position: int, view: memoryview, place: str) -> None:
        where = f"{self.path}: {place}"
        try:
            while view:
                count = os.preadv(self._descriptor, [view[:_READ_BYTES]], position)
                if count == 0:
                    raise CheckpointError("the file was truncated while it was read", where=where)
                view, position = view[count:], position + count
            # By name, so that a replaced file is seen, and after the read that it vouches for.
            if _stamp(self._absolute.stat()) != self._stamp:
                raise CheckpointError("the file changed since it was opened", where=where)
        except OSError as error:
            raise CheckpointError(f"cannot be read: {error.strerror}", where=where) from error


def unreadable(path: Path, error: Exception) -> CheckpointError:
    """What to raise for a file or folder that the system does not let us open."""
    reason = error.strerror if isinstance(error, OSError) else error
    return CheckpointError(f"cannot be opened: {reason}", where=str(path))


@contextmanager
def reaching(path: Path) -> Iterator[None]:
    """Refuse what the system does not let us look at: a name too long, or a folder without permission.

    Raises:
      CheckpointError: in place of an OSError; it names the path that the error is of, or this one.
    """
    try:
        yield
    except OSError as error:
        at = path if error.filename is None else Path(os.fsdecode(error.filename))
        raise unreadable(at, error) from error


def _stamp(status: os.stat_result) -> tuple[int, int, int, int]:
    # The time of modification is whatever its writer sets it to; that of change is the system's own.
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino
