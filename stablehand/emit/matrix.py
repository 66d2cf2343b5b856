"""A weight matrix in a graph: how it is stored, and the values that hold it."""

from __future__ import annotations

from dataclasses import dataclass

from stablehand.emit.builder import Function
from stablehand.emit.decode import Decoded, decoded, in_columns
from stablehand.emit.definitions import Contract
from stablehand.emit.values import Value
from stablehand.formats import FORMATS, Format, Layout
from stablehand.signature import TensorType


@dataclass(frozen=True)
class Storage:
    """How a matrix is stored: what a contract says of it.

    Attributes:
      shape: logical [out, in].
      format: name in `stablehand.formats.FORMATS`.
      layout: the element order of the buffers.
      bias: the dtype of its bias `[out]`, or None.
    """

    shape: tuple[int, int]
    format: str
    layout: Layout
    bias: str | None = None

    @property
    def form(self) -> Format:
        """Its row of the table of formats."""
        return FORMATS[self.format]

    @property
    def takes_q8(self) -> bool:
        """Whether activations in groups of 8-bit codes can meet it."""
        return self.form.takes_q8(self.shape[1])

    @property
    def kind(self) -> str:
        """A short spelling of it, for function names."""
        return self.format if self.bias is None else f"{self.format}_{self.bias}bias"

    @property
    def contract(self) -> Contract:
        """It as a part of a contract."""
        out, columns = self.shape
        facts = {"out": out, "in": columns, "format": self.format, "layout": str(self.layout)}
        return facts if self.bias is None else {**facts, "bias": self.bias}

    @classmethod
    def of(cls, contract: Contract) -> Storage:
        """Read it back from a contract."""
        shape = (contract["out"], contract["in"])
        layout = Layout.parse(contract["layout"])
        return cls(shape, contract["format"], layout, contract.get("bias"))

    def types(self) -> tuple[TensorType, ...]:
        """The types of the buffers, component by component."""
        shapes = self.form.stored_shapes(self.shape, self.layout)
        pairs = zip(self.form.components, shapes, strict=True)
        return tuple(TensorType(shape, part.dtype) for part, shape in pairs)

    def parameters(self, f: Function, name: str) -> Matrix:
        """Declare such a matrix as parameters of a private function."""
        parts = self.form.components
        buffers = tuple(
            f.parameter(name if len(parts) == 1 else f"{name}_{part.name}", type_)
            for part, type_ in zip(parts, self.types(), strict=True)
        )
        bias = None
        if self.bias is not None:
            bias = f.parameter(f"{name}_bias", TensorType((self.shape[0],), self.bias))
        return Matrix(self, buffers, bias)


@dataclass(frozen=True)
class Matrix:
    """A stored matrix as values: one a component of its format, and its bias if it has one."""

    storage: Storage
    buffers: tuple[Value, ...]
    bias: Value | None = None

    @property
    def operands(self) -> tuple[Value, ...]:
        """Everything that a function over this matrix takes."""
        return self.buffers if self.bias is None else (*self.buffers, self.bias)

    def decoded(self, f: Function) -> Decoded:
        """Its numbers: `[out, in]`, or in a tiled layout `[out/T, in, T]`."""
        pairs = zip(self.buffers, self.storage.form.components, strict=True)
        layout = self.storage.layout
        parts = tuple(in_columns(f, buffer, part, layout) for buffer, part in pairs)
        return decoded(f, self.storage.format, parts)
