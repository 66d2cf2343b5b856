"""SSA values, and the one spelling of each constant."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from stablehand.errors import EmitError
from stablehand.formats import DTYPE_BITS
from stablehand.signature import TensorType


@dataclass(frozen=True)
class Value:
    """An SSA value: its name without the percent sign, and its type."""

    name: str
    type: TensorType

    def __str__(self) -> str:
        return f"%{self.name}"

    @property
    def shape(self) -> tuple[int, ...]:
        """The dimensions."""
        return self.type.shape

    @property
    def dtype(self) -> str:
        """The element type."""
        return self.type.dtype


def f32_literal(number: float) -> str:
    """The one spelling of an f32 constant: the shortest of 7 to 9 digits that reads back as it.

    Raises:
      EmitError: it is NaN, or finite and beyond f32.
    """
    try:
        rounded = struct.unpack("<f", struct.pack("<f", number))[0]
    except OverflowError:
        raise EmitError(f"{number!r} is beyond f32") from None
    if math.isinf(rounded):
        return "0x7F800000" if rounded > 0 else "0xFF800000"
    for digits in (6, 7, 8):
        text = f"{rounded:.{digits}e}"
        if struct.unpack("<f", struct.pack("<f", float(text)))[0] == rounded:
            return text
    raise EmitError(f"{number!r} has no f32 spelling")


def integer_literal(number: float, dtype: str) -> str:
    """The spelling of a whole constant.

    Raises:
      EmitError: it is no whole number, or beyond the dtype.
    """
    bits = DTYPE_BITS[dtype]
    low, high = (0, 1 << bits) if dtype.startswith("u") else (-(1 << bits - 1), 1 << bits - 1)
    if int(number) != number or not low <= number < high:
        raise EmitError(f"{number!r} is no constant of {dtype}")
    return str(int(number))


def types_text(types: Iterable[TensorType]) -> str:
    """Types with commas between them."""
    return ", ".join(map(str, types))


def signature_text(operands: Sequence[Value], result: TensorType) -> str:
    """`(types of the operands) -> type of the result`."""
    return f"({types_text(operand.type for operand in operands)}) -> {result}"
