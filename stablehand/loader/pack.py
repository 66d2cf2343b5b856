"""From `[out, in]` rows to the stored buffer of a format and layout: the loader's half of a format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from stablehand.formats import FLOATS, Layout
from stablehand.loader.convert import NUMPY, convert, overflowed
from stablehand.loader.scratch import scratch

PackRows = Callable[[NDArray[np.generic], str, str], tuple[NDArray[np.generic], int]]
"""From float rows, the format and the component to that component's rows, and the overflow count.

The rows may be scratch: they are stored before the next are packed."""


def _pack_dense(
    rows: NDArray[np.generic], form: str, component: str
) -> tuple[NDArray[np.generic], int]:
    del component  # a dense format has one
    packed = convert(rows, form, out=scratch("packed", rows.shape, NUMPY[form]))
    return packed, overflowed(rows, packed)


PACK: Mapping[str, PackRows] = MappingProxyType(dict.fromkeys(FLOATS, _pack_dense))
"""How each format's components come out of float rows."""


def store_rows(
    rows: NDArray[np.generic], out: NDArray[np.generic], first: int, layout: Layout
) -> None:
    """Write component rows `first …` of a matrix where the layout puts them.

    Args:
      rows: `[n, columns]`; in a tiled layout `first` is a multiple of the tile, and so is n unless these
        are the matrix's last rows.
      out: the whole stored buffer, in the layout's shape; padding rows are written as zeros.
      first: index of the first of these rows.
      layout: the order of `out`.
    """
    if layout.tile == 1 and layout.group == 1:
        out[first : first + len(rows)] = rows
        return
    tile, group = layout.tile, layout.group
    # As whole numbers: numpy copies them faster than types that it does not know.
    whole_number = f"u{rows.dtype.itemsize}"
    rows, out = rows.view(whole_number), out.view(whole_number)
    columns = rows.shape[1]
    stored = out.reshape(out.shape[0], columns // group, tile, group)
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


def pack(
    values: NDArray[np.generic],
    form: str,
    component: str,
    layout: Layout,
    out: NDArray[np.generic],
    first: int = 0,
) -> int:
    """Pack a vector `[n]`, or rows `first …` of a matrix `[out, in]`, into the stored buffer `out`.

    Gives the number of finite values that became infinite; see `store_rows` for `first`.
    """
    rows, lost = PACK[form](values, form, component)
    if rows.ndim == 1:
        out[...] = rows
    else:
        store_rows(rows, out, first, layout)
    return lost
