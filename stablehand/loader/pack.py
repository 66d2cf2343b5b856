"""From `[out, in]` rows to the stored buffer of a format and layout: the loader's half of a format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray

from stablehand.formats import FORMATS, Layout, Overflow
from stablehand.loader.blocks import BLOCKS
from stablehand.loader.convert import NUMPY, beyond, convert
from stablehand.loader.encoders import encode
from stablehand.loader.scratch import scratch

Parts = tuple[NDArray[np.generic], ...]
"""A format's components, each `[rows, columns]`; a vector's one component `[n]`."""


@dataclass(frozen=True)
class Beyond:
    """What was beyond a format's range.

    Attributes:
      count: of values, or of rows where the format is in blocks.
      row: the first row with one; 0 where there is none.
    """

    count: int = 0
    row: int = 0

    @classmethod
    def of(cls, mask: NDArray[np.bool_], first: int) -> Self:
        """Those of a mask over rows `first …`, or over their values."""
        if not mask.any():
            return cls()
        return cls(int(np.count_nonzero(mask)), first + int(np.argmax(mask)) // mask[0].size)

    def __or__(self, other: Beyond) -> Beyond:
        """Of two parts of a matrix."""
        rows = [each.row for each in (self, other) if each.count]
        return Beyond(self.count + other.count, min(rows, default=0))


class Packer(Protocol):
    """What packs rows faster than numpy, where it can; `stablehand.runtime.packing` has one."""

    def __call__(
        self,
        rows: NDArray[np.generic],
        out: NDArray[np.generic],
        first: int,
        layout: Layout,
    ) -> int:
        """Pack rows of a matrix as `store_rows` and, where the dtypes differ, `convert` would, to the byte.

        Args:
          rows: `[n, columns]`.
          out: the whole stored buffer, in the layout's shape.
          first: index of the first of these rows; a multiple of the tile.
          layout: the order of `out`.

        Returns:
          How many of the rows, from the first on, it has packed, all of whose values are within the range
          of `out`: whole tiles. The others are numpy's, and their places may have been written.
        """


def components(
    rows: NDArray[np.generic], form: str, overflow: Overflow = "error", first: int = 0
) -> tuple[Parts, Beyond]:
    """Float rows `first …` as a format's components, and what is beyond its range.

    Under any rule for overflow, formats in blocks leave such rows to the caller to refuse.
    The components may be scratch: they are stored before the next are made.
    """
    if form in BLOCKS:
        parts, lost = encode(rows, form)
        return parts, Beyond.of(lost, first)
    packed = convert(rows, form, overflow, out=scratch("packed", rows.shape, NUMPY[form]))
    mask = beyond(rows, packed)
    return (packed,), Beyond() if mask is None else Beyond.of(mask, first)


def store_rows(
    rows: NDArray[np.generic],
    out: NDArray[np.generic],
    first: int,
    layout: Layout,
    packer: Packer | None = None,
) -> None:
    """Write component rows `first …` of a matrix where the layout puts them.

    Args:
      rows: `[n, columns]`; in a tiled layout `first` is a multiple of the tile, and so is n unless these
        are the matrix's last rows.
      out: the whole stored buffer, in the layout's shape; padding rows are written as zeros.
      first: index of the first of these rows.
      layout: the order of `out`.
      packer: stores the rows that it can.
    """
    if layout.tile == 1 and layout.group == 1:
        out[first : first + len(rows)] = rows
        return
    tile, group = layout.tile, layout.group
    # As whole numbers, of a whole group where there is one of that size: numpy copies them fastest.
    size = rows.dtype.itemsize
    if group * size in (2, 4, 8):
        size, group = size * group, 1
    whole_number = f"u{size}"
    rows = np.ascontiguousarray(rows).view(whole_number)
    columns = rows.shape[1]
    if packer is not None and group == 1:
        tiles = out.reshape(-1).view(whole_number).reshape(out.shape[0], columns, tile)
        done = packer(rows, tiles, first, Layout(tile))
        rows, first = rows[done:], first + done
    stored = out.reshape(-1).view(whole_number).reshape(out.shape[0], columns // group, tile, group)
    whole = len(rows) // tile
    start = first // tile
    blocks = rows[: whole * tile].reshape(whole, tile, columns // group, group)
    # Lane by lane, so that each copy runs along a row.
    for lane in range(tile):
        stored[start : start + whole, :, lane] = blocks[:, lane]
    rest = rows[whole * tile :]
    if len(rest):
        last = stored[start + whole]
        last[:, len(rest) :] = 0
        last[:, : len(rest)] = rest.reshape(len(rest), columns // group, group).transpose(1, 0, 2)


def store(
    parts: Parts,
    form: str,
    layout: Layout,
    out: Sequence[NDArray[np.generic]],
    first: int = 0,
    packer: Packer | None = None,
) -> None:
    """Write the components of a vector, or of rows `first …` of a matrix, into the stored buffers `out`.

    See `store_rows` for `first` and `packer`.
    """
    for part, component, buffer in zip(parts, FORMATS[form].components, out, strict=True):
        if part.ndim == 1:
            buffer[...] = part
        else:
            store_rows(part, buffer, first, component.layout(layout), packer)


def pack(
    values: NDArray[np.generic],
    form: str,
    layout: Layout,
    out: Sequence[NDArray[np.generic]],
    first: int = 0,
    overflow: Overflow = "error",
) -> Beyond:
    """Pack a vector `[n]`, or rows `first …` of a matrix `[out, in]`, into the stored buffers `out`.

    Gives what is beyond the format's range: values, or rows that a format in blocks cannot hold; see
    `store_rows` for `first`.
    """
    parts, lost = components(values, form, overflow, first)
    store(parts, form, layout, out, first)
    return lost
