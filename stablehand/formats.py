"""How one weight matrix is stored: the table of formats and layouts, as plain data.

A weight `W[out, in]` is one logical thing and several physical things. Its *format* names the buffers
that hold it and how a real number is read back from them; its *layout* says in which order each
buffer's elements lie. The two are independent, and both halves of a format (the packer in
`stablehand.loader.pack`, the contraction in `stablehand.emit.matrix`) read this one table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

DTYPE_BITS: Mapping[str, int] = MappingProxyType(
    {"f32": 32, "f16": 16, "bf16": 16, "i32": 32, "i8": 8, "ui8": 8, "i1": 8}
)
"""Element types that graphs use, in MLIR's spelling, with the bits that one element occupies in memory."""

FLOATS = ("f32", "f16", "bf16")
"""The dtypes that activations, KV caches and dense weights may have."""


@dataclass(frozen=True, order=True)
class Layout:
    """Element order (T, r): a buffer `[out, in]` is held as `[out/T, in/r, T, r]`, unit axes dropped.

    `Layout(1, 1)` is the checkpoint's own rows. With T > 1, each run of T outputs lies side by side for
    every input, so that a vector unit reads T weights that meet the same activation, without a shuffle.
    Out is padded with zero rows to a multiple of T.
    """

    tile: int = 1
    group: int = 1

    def __str__(self) -> str:
        return f"{self.tile}x{self.group}"

    @classmethod
    def parse(cls, text: str) -> Layout:
        """Read `"16x1"`; raises ValueError on anything else."""
        match = re.fullmatch(r"([1-9][0-9]{0,5})x([1-9][0-9]{0,5})", text, re.ASCII)
        if match is None:
            raise ValueError(f"{text!r} is not a layout such as '16x1'")
        return cls(int(match[1]), int(match[2]))

    def shape(self, out: int, columns: int) -> tuple[int, ...]:
        """The stored shape of a buffer with `out` rows of `columns` elements, padding included."""
        if columns % self.group:
            raise ValueError(f"rows of {columns} do not divide into groups of {self.group}")
        inner = tuple(size for size in (self.tile, self.group) if size > 1)
        return (-(-out // self.tile), columns // self.group, *inner)


ROWS = Layout()
"""The checkpoint's own order, `[out, in]`."""


@dataclass(frozen=True)
class Component:
    """One buffer of a format.

    Attributes:
      name: what it holds; appended to the weight's name where a format has several.
      dtype: its element type.
      inputs: how many input columns one element stands for (1 for plain values).
    """

    name: str
    dtype: str
    inputs: int = 1


@dataclass(frozen=True)
class Format:
    """A way to hold a matrix: its buffers, in argument order."""

    name: str
    components: tuple[Component, ...]

    def stored_shapes(self, shape: tuple[int, ...], layout: Layout) -> tuple[tuple[int, ...], ...]:
        """The buffer shapes, component by component, of a matrix `[out, in]` or a vector `[n]`."""
        if len(shape) == 1:
            return tuple(shape for _ in self.components)
        out, columns = shape
        return tuple(layout.shape(out, columns // part.inputs) for part in self.components)


def _dense(dtype: str) -> Format:
    return Format(dtype, (Component("values", dtype),))


FORMATS: Mapping[str, Format] = MappingProxyType({name: _dense(name) for name in FLOATS})
"""Every format by name."""
