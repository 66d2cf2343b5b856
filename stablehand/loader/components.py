"""Reading a coded weight's components: out of its own tensor, and out of those beside it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from stablehand.errors import CheckpointError
from stablehand.formats import FORMATS
from stablehand.loader.blocks import Parts, f8_nan, not_finite, split
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.companions import StoredCompanion
from stablehand.loader.convert import NUMPY
from stablehand.loader.scratch import scratch


def read_components(checkpoint: Checkpoint, name: str, first: int, count: int) -> Parts:
    """The components of rows `first …` of a weight that is stored in codes.

    Threads may call it at once. What it gives may be scratch: the next call writes over it.

    Raises:
      CheckpointError: a scale or a code is not a finite number, or a file changed since it was opened.
    """
    weight = checkpoint.weights[name]
    raw = scratch("rows", (count, weight.row_bytes), np.dtype(np.uint8))
    checkpoint.read_rows_into(name, first, raw.data)
    if weight.unsigned:
        raw ^= np.uint8(128)
    own = split(raw[:, : weight.row_bytes - weight.padding], weight.format)
    row = weight.place.begin + first
    beside = [_companion(checkpoint, each, row, count) for each in weight.companions]
    _check_codes(checkpoint, name, own[0], row)
    parts = (*own, *beside)
    if not beside and (found := not_finite(parts, weight.format)) is not None:
        component, bad = found
        at = weight.place.stored_row(first + _first_row(bad))
        raise _not_finite(component, bad, at, checkpoint.where(name))
    return parts


def _first_row(bad: NDArray[np.bool_]) -> int:
    return int(bad.any(axis=1).argmax())


def _not_finite(component: str, bad: NDArray[np.bool_], row: int, where: str) -> CheckpointError:
    return CheckpointError(
        f"{np.count_nonzero(bad)} of its {component} are NaN or infinite, the first in row {row}",
        where=where,
        hint="the file is damaged, or the model was broken when it was converted",
    )


def _companion(
    checkpoint: Checkpoint, companion: StoredCompanion, row: int, count: int
) -> NDArray[Any]:
    """Its numbers for so many rows of the matrix's tensor, each row's own: `[count, columns]`."""
    begin, end = companion.rows_of(row, row + count)
    shape = (end - begin, companion.shape[1])
    stored = np.empty(shape, NUMPY[companion.info.dtype])
    offset = begin * shape[1] * stored.itemsize
    checkpoint.read_bytes_into(companion.info, offset, stored.view(np.uint8).reshape(-1).data)
    if (bad := ~np.isfinite(stored)).any():
        where = checkpoint.shards.where(companion.info.name)
        raise _not_finite(companion.component, bad, begin + _first_row(bad), where)
    values = stored.astype(NUMPY[companion.dtype], copy=False)
    if not companion.grain.rows:
        return np.broadcast_to(values, (count, shape[1]))
    each = np.repeat(values, companion.grain.rows, axis=0)
    skipped = row - begin * companion.grain.rows
    return each[skipped : skipped + count]


def _check_codes(checkpoint: Checkpoint, name: str, codes: NDArray[Any], row: int) -> None:
    scheme = FORMATS[checkpoint.weights[name].format].scheme
    if scheme is None or not scheme.float8 or (found := f8_nan(codes)) is None:
        return
    at, column = found
    raise CheckpointError(
        f"row {row + at} has the code {codes[at, column]:#04x} at input {column}, which is NaN",
        where=checkpoint.where(name),
        hint="the file is damaged, or its codes are of another 8-bit float than e4m3fn",
    )
