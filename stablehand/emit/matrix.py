"""A weight matrix in a graph: how it is stored, and the values that hold it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from stablehand.emit.builder import Function
from stablehand.emit.definitions import Contract
from stablehand.emit.values import Value
from stablehand.formats import FLOATS, FORMATS, Layout
from stablehand.signature import TensorType

Widen = Callable[[Function, tuple[Value, ...]], Value]
"""From a format's buffers to f32 values in the same layout, exactly."""


def _widen_dense(f: Function, buffers: tuple[Value, ...]) -> Value:
    return f.convert(buffers[0], "f32", "w_f32")


WIDEN: Mapping[str, Widen] = MappingProxyType(dict.fromkeys(FLOATS, _widen_dense))
"""How each format's buffers become numbers: the emitter's half of `stablehand.formats.FORMATS`."""


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
        form = FORMATS[self.format]
        shapes = form.stored_shapes(self.shape, self.layout)
        pairs = zip(form.components, shapes, strict=True)
        return tuple(TensorType(shape, part.dtype) for part, shape in pairs)

    def parameters(self, f: Function, name: str) -> Matrix:
        """Declare such a matrix as parameters of a private function."""
        types = self.types()
        buffers = tuple(
            f.parameter(name if len(types) == 1 else f"{name}_{i}", type_)
            for i, type_ in enumerate(types)
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
