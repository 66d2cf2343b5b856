"""Every code of a format, one a row of a matrix, and the sum of each row: what a device is asked to read.

In each row one element of one component holds a code, and the rest is such that the row's sum is what the
code alone stands for, times a power of two where a group shares it. So a product with ones is exact in any
order of addition.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stablehand.formats import FORMATS, Component, Format, Scheme
from stablehand.loader.blocks import decode, joined
from stablehand.loader.convert import F8, NUMPY
from stablehand.loader.pack import Parts

_LEAST_EXPONENTS = {"f32": -126, "f16": -14, "bf16": -126, F8: -6}  # of normal numbers
_STRIDE = 37  # to another column in each row, so that each place in a vector is read


@dataclass(frozen=True)
class CodeRows:
    """Rows that hold codes.

    Attributes:
      component: whose codes they are, by name.
      codes: the bits, one a row; repeated where there are fewer than rows.
      subnormal: which of them are numbers below their dtype's normal range.
      parts: all components, `[rows, columns]`.
      sums: of each row's numbers, f32 `[rows]`.
    """

    component: str
    codes: NDArray[np.unsignedinteger[Any]]
    subnormal: NDArray[np.bool_]
    parts: Parts
    sums: NDArray[np.float32]


def row_length(form: str) -> int:
    """Inputs of the rows that `code_rows` makes: whole blocks, 64 at least; with a ragged end if possible."""
    ends = [part.inputs + part.inputs // 2 for part in FORMATS[form].components if part.ragged]
    return max(64, FORMATS[form].block, *ends)


def code_rows(form: str, rows: int) -> Iterator[CodeRows]:
    """All codes of each of a format's components, so many rows at a time.

    Of f32 components there are 65536: all upper halves, each with another lower half. Infinities and NaN are
    left out of formats of several components, where no checkpoint may have them.

    Args:
      form: a name in `stablehand.formats.FORMATS`.
      rows: of each matrix.
    """
    format_ = FORMATS[form]
    for component in format_.components:
        dtype = _meaning(format_, component)
        codes = _codes(dtype, finite=not format_.dense)
        if format_.scheme is not None and component.name in format_.scheme.minimum:
            # Every input of a group has it: sums of up to 256 are exact in f32.
            codes = codes & _SUMMED if codes.itemsize == 4 else codes
        for first in range(0, len(codes), rows):
            held = np.resize(codes[first : first + rows], rows)
            fill = _dense if format_.dense else _in_blocks
            parts = fill(format_, component, held, row_length(form))
            below = _subnormal(held, dtype)
            yield CodeRows(component.name, held, below, parts, _sums(format_, parts))


_SUMMED = np.uint32(0xFFFFFF00)


def _meaning(form: Format, component: Component) -> str:
    """What a component's elements are: their dtype, but for floats that travel as whole numbers."""
    eighth = form.scheme is not None and form.scheme.float8 and component.name == "codes"
    return F8 if eighth else component.dtype


def _codes(dtype: str, *, finite: bool) -> NDArray[np.unsignedinteger[Any]]:
    kind = NUMPY[dtype]
    codes = np.arange(1 << min(8 * kind.itemsize, 16), dtype=f"u{kind.itemsize}")
    if kind.itemsize == 4:
        # An odd multiplier visits each lower half once.
        codes = codes << np.uint32(16) | codes * np.uint32(40503) & np.uint32(0xFFFF)
    if finite and kind.kind not in "iu":
        codes = codes[np.isfinite(codes.view(kind).astype(np.float32))]
    return codes


def _subnormal(codes: NDArray[np.unsignedinteger[Any]], dtype: str) -> NDArray[np.bool_]:
    kind = NUMPY[dtype]
    if kind.kind in "iu":
        return np.zeros(codes.shape, np.bool_)
    # A mantissa without an exponent: bits below those of the least normal number.
    least = np.array(2.0 ** _LEAST_EXPONENTS[dtype], kind).view(codes.dtype)
    magnitude = codes & codes.dtype.type(np.iinfo(codes.dtype).max >> 1)
    below: NDArray[np.bool_] = (magnitude > 0) & (magnitude < least)
    return below


def _dense(
    form: Format, component: Component, codes: NDArray[np.unsignedinteger[Any]], inputs: int
) -> Parts:
    values = np.zeros((len(codes), inputs), codes.dtype)
    at = np.arange(len(codes))
    values[at, at * _STRIDE % inputs] = codes
    return (values.view(NUMPY[component.dtype]),)


def _in_blocks(
    form: Format, component: Component, codes: NDArray[np.unsignedinteger[Any]], inputs: int
) -> Parts:
    scheme = form.scheme
    assert scheme is not None
    rows = len(codes)
    at = np.arange(rows)
    column = at * _STRIDE % component.columns(inputs)
    whole = np.full((rows, inputs), scheme.offset & 0xFF, np.uint8)
    if component.name in scheme.scale:
        # One input of those that share it is one, and all others are zero.
        shared = component.inputs or inputs
        first = column * shared
        whole[at, first + at % np.minimum(shared, inputs - first)] = _one(scheme)
    filled: dict[str, NDArray[Any]] = {
        part.name: np.ones((rows, part.columns(inputs)), NUMPY[part.dtype])
        for part in form.components
    }
    low = whole & np.uint8((1 << scheme.low) - 1)
    packed = low if scheme.low == 8 else joined(low, scheme.low)
    filled["codes"] = packed.view(NUMPY[form.components[form.place("codes")].dtype])
    if scheme.high:
        filled["high"] = joined(whole >> np.uint8(scheme.low), scheme.high)
    if scheme.minimum:
        # A minimum is that of every input: none but the one whose code this is.
        filled[component.name if component.name in scheme.minimum else scheme.minimum[0]][...] = 0
    filled[component.name][at, column] = codes.view(NUMPY[component.dtype])
    return tuple(filled[part.name] for part in form.components)


def _one(scheme: Scheme) -> int:
    return int(np.array(1, NUMPY[F8]).view(np.uint8)) if scheme.float8 else scheme.offset + 1 & 0xFF


def _sums(form: Format, parts: Parts) -> NDArray[np.float32]:
    numbers = parts[0].astype(np.float32) if form.dense else decode(parts, form.name)
    with np.errstate(invalid="ignore", over="ignore"):
        # In f64, which holds each sum exactly; 32 times a large minimum is infinite for a device too.
        sums: NDArray[np.float32] = numbers.astype(np.float64).sum(axis=1).astype(np.float32)
    return sums
