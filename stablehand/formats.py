"""How one weight matrix is stored: the table of formats and layouts, as plain data.

A weight `W[out, in]` is one logical thing and several physical things. Its *format* names the buffers
that hold it and how a real number is read back from them; its *layout* says in which order each
buffer's elements lie. The two are independent, and both halves of a format (the packer in
`stablehand.loader.pack`, the contraction in `stablehand.emit.matrix`) read this one table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import product
from math import prod
from types import MappingProxyType
from typing import Literal

DTYPE_BITS: Mapping[str, int] = MappingProxyType(
    {"f32": 32, "f16": 16, "bf16": 16, "i32": 32, "ui16": 16, "i8": 8, "ui8": 8, "i1": 8}
)
"""Element types that graphs use, in MLIR's spelling, with the bits that one element occupies in memory."""

FLOATS = ("f32", "f16", "bf16")
"""The dtypes that activations, KV caches and dense weights may have."""

Kind = Literal["floats", "bytes", "codes"]

Overflow = Literal["error", "saturate", "nan"]

OVERFLOW: Mapping[Overflow, str] = MappingProxyType(
    {
        "error": "the tensor is refused, with the count of such values",
        "saturate": "the largest finite value of that sign",
        "nan": "infinity, as IEEE 754 has it; NaN in f8E4M3FN, which has no infinity",
    }
)
"""What becomes of a value beyond a float format's range, by the rule's name.

No answer is common to all software for f8E4M3FN, so the rule is named, and recorded in the signature:
ml_dtypes gives NaN, recent PyTorch and CUDA saturate. Infinity itself is a value of every float but
f8E4M3FN, and stays what it is; there it is beyond the range, as in OCP's two conversion modes.
"""


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
      inputs: how many input columns one element stands for: 1 for plain values, 2 for pairs of 4-bit codes,
        32 for a scale of 32 weights; 0 where there is one element for the whole row.
      grouped: the layout's r groups its elements; otherwise they lie as if r were 1.
      ragged: a row's last element may stand for fewer.
      halves: what the low and the high half of each byte hold, numbers of 4 bits; empty where an element is
        one number, which the component's name names.
    """

    name: str
    dtype: str
    inputs: int = 1
    grouped: bool = True
    ragged: bool = False
    halves: tuple[str, ...] = ()

    def holds(self, name: str) -> bool:
        """Whether numbers of that name are its elements, or halves of these."""
        return name in (self.halves or (self.name,))

    def columns(self, inputs: int) -> int:
        """Elements in a row of a matrix with so many inputs.

        Raises:
          ValueError: they do not divide into its elements.
        """
        if not self.inputs:
            return 1
        if inputs % self.inputs and not self.ragged:
            raise ValueError(f"rows of {inputs} do not divide into {self.name} of {self.inputs}")
        return -(-inputs // self.inputs)

    def layout(self, layout: Layout) -> Layout:
        """The order of its elements where the matrix is held in `layout`."""
        return layout if self.grouped else Layout(layout.tile)


@dataclass(frozen=True)
class Scheme:
    """How codes become numbers: (code - offset) · scale + minimum, or - minimum.

    Codes of fewer than 8 bits share bytes in runs of k inputs, 16 for 4 bits and 4 for 2 or 1: byte i of a
    run holds inputs i, i + k, i + 2k … of as many as fill it, from the lowest bits up.

    Attributes:
      low: bits of a code in `codes`: 8, 4 or 2.
      high: bits above those, in a component of that name; 0 for none.
      offset: the code of zero.
      scale: components, or halves of their bytes, whose product, from the left, is the scale.
      minimum: the same of the minimum; empty for none.
      subtract: the minimum is taken away.
      float8: codes are no whole numbers, but f8E4M3FN's.
    """

    low: int = 8
    high: int = 0
    offset: int = 0
    scale: tuple[str, ...] = ("scales",)
    minimum: tuple[str, ...] = ()
    subtract: bool = False
    float8: bool = False


RUNS: Mapping[int, int] = MappingProxyType({4: 16, 2: 4, 1: 4})
"""Inputs of a run by the bits of a code: so that what is a run apart is a few bits apart in one vector."""


@dataclass(frozen=True)
class Format:
    """A way to hold a matrix: its buffers, in argument order.

    Attributes:
      name: what policies and signatures call it.
      components: the buffers.
      block: inputs that share what is stored once for them; rows hold whole blocks.
      integer: its codes are small whole numbers, which integer dot products can meet.
      scheme: of codes, what they stand for.
      searched: the loader tries many scales for each block and keeps the best, which takes its time.
      preset: its name is a policy too, for all matrices of a model.
    """

    name: str
    components: tuple[Component, ...]
    block: int = 1
    integer: bool = False
    scheme: Scheme | None = None
    searched: bool = False
    preset: bool = True

    def place(self, name: str) -> int:
        """The index of the component that holds numbers of that name."""
        return [part.holds(name) for part in self.components].index(True)

    @property
    def kind(self) -> Kind:
        """What kernels take: floats as they are, codes for integer dot products, or other bytes."""
        if self.scheme is None:
            return "floats"
        return "codes" if self.integer else "bytes"

    @property
    def dense(self) -> bool:
        """Whether it is plain numbers: one buffer of floats, which may hold a vector too."""
        return self.name in FLOATS

    def stored_shapes(self, shape: tuple[int, ...], layout: Layout) -> tuple[tuple[int, ...], ...]:
        """The buffer shapes, component by component, of a matrix `[out, in]` or a vector `[n]`.

        Raises:
          ValueError: the row does not divide into blocks and groups, or a vector is to be in blocks.
        """
        if len(shape) == 1:
            if not self.dense:
                raise ValueError(f"{self.name} holds matrices, and this is a vector")
            return (shape,)
        out, inputs = shape
        if inputs % self.block:
            raise ValueError(f"rows of {inputs} do not divide into blocks of {self.block}")
        return tuple(
            part.layout(layout).shape(out, part.columns(inputs)) for part in self.components
        )

    def nbytes(self, shape: tuple[int, ...]) -> int:
        """Bytes of a matrix or vector in rows, without padding."""
        sizes = zip(self.components, self.stored_shapes(shape, ROWS), strict=True)
        return sum(prod(stored) * DTYPE_BITS[part.dtype] // 8 for part, stored in sizes)

    def takes_q8(self, inputs: int) -> bool:
        """Whether a product over so many inputs can take activations in groups of 8-bit codes."""
        return self.integer and inputs % Q8_GROUP == 0


Q8 = "q8"
"""`--activations q8`: contractions with whole-number codes are fed groups of 8-bit codes."""

ACTIVATIONS = (*FLOATS, Q8)
"""What contractions may be fed. Under q8 the residual stream is f32."""

Q8_GROUP = 32
"""Inputs that share a scale in 8-bit activations."""

Q8_SUM = 16
"""Inputs whose 8-bit codes are summed for the kernels: the least that share a minimum in any format."""


def _dense(dtype: str) -> Format:
    return Format(dtype, (Component("values", dtype),))


def _scales(inputs: int, name: str = "scales", dtype: str = "f16") -> Component:
    return Component(name, dtype, inputs, grouped=False)


def _codes(name: str, block: int, scheme: Scheme, *parts: Component) -> Format:
    low = Component("codes", "i8" if scheme.low == 8 else "ui8", 8 // scheme.low)
    high = (Component("high", "ui8", 8 // scheme.high),) if scheme.high else ()
    return Format(name, (low, *high, *parts), block, integer=True, scheme=scheme)


def _float8(name: str, inputs: int) -> Format:
    scales = Component("scales", "f32", inputs, grouped=False, ragged=inputs > 0)
    parts = (Component("codes", "ui8"), scales)
    return Format(name, parts, scheme=Scheme(8, float8=True))


def _whole_rows(name: str) -> Format:
    # Met by floats, in their layout: 8-bit activations have scales of their own for every 32 inputs.
    parts = (Component("codes", "i8"), Component("scales", "f32", 0, grouped=False))
    return Format(name, parts, scheme=Scheme(8))


def _mlx(bits: int, group: int, dtype: str) -> Format:
    # Codes of eight bits lie as i8, less 128.
    scheme = Scheme(bits, offset=-128 if bits == 8 else 0, minimum=("biases",))
    parts = (_scales(group, dtype=dtype), _scales(group, "biases", dtype))
    form = _codes(mlx_name(bits, group, dtype), group, scheme, *parts)
    return replace(form, preset=group == 64 and dtype != "f32")


def _k(name: str, scheme: Scheme, *parts: Component) -> Format:
    return replace(_codes(name, 256, scheme, *parts), searched=True)


def mlx_name(bits: int, group: int, dtype: str) -> str:
    """MLX's affine groups, by bits of a code, inputs of a group, and the dtype of scales and biases."""
    return f"mlx{bits}_{group}_{dtype}"


MLX_BITS, MLX_GROUPS = (4, 8), (32, 64, 128)
MLX = tuple(product(MLX_BITS, MLX_GROUPS, FLOATS))
"""Every kind of MLX's groups, as `mlx_name` takes them."""

MLX_OTHERS = frozenset(mlx_name(*kind) for kind in MLX if kind[1] != 64)
"""Those that differ from one of 64, MLX's own choice, in the inputs of a group alone."""

_K_SCALE, _K_MINIMUM = ("d", "scales"), ("dmin", "minimums")
_K_HALVES = (_scales(256, "d"), _scales(256, "dmin"))
_K_SMALL = (_scales(32, dtype="ui8"), _scales(32, "minimums", "ui8"))
_K_PAIRS = Component("pairs", "ui8", 16, grouped=False, halves=("scales", "minimums"))
_MINIMUMS = _scales(32, "minimums")

_FORMATS = (
    *map(_dense, FLOATS),
    _whole_rows("int8"),
    _float8("f8_e4m3", 0),
    _float8("f8_e4m3_128", 128),
    _codes("q8_0", 32, Scheme(8), _scales(32)),
    _codes("q4_0", 32, Scheme(4, offset=8), _scales(32)),
    _codes("q4_1", 32, Scheme(4, minimum=("minimums",)), _scales(32), _MINIMUMS),
    _codes("q5_0", 32, Scheme(4, 1, offset=16), _scales(32)),
    _codes("q5_1", 32, Scheme(4, 1, minimum=("minimums",)), _scales(32), _MINIMUMS),
    _k("q2_k", Scheme(2, 0, 0, _K_SCALE, _K_MINIMUM, True), _K_PAIRS, *_K_HALVES),
    _k("q3_k", Scheme(2, 1, 4, _K_SCALE), _scales(16, dtype="i8"), _scales(256, "d")),
    _k("q4_k", Scheme(4, 0, 0, _K_SCALE, _K_MINIMUM, True), *_K_SMALL, *_K_HALVES),
    _k("q5_k", Scheme(4, 1, 0, _K_SCALE, _K_MINIMUM, True), *_K_SMALL, *_K_HALVES),
    _k("q6_k", Scheme(4, 2, 32, _K_SCALE), _scales(16, dtype="i8"), _scales(256, "d")),
    *(_mlx(*each) for each in MLX),
)

FORMATS: Mapping[str, Format] = MappingProxyType({form.name: form for form in _FORMATS})
"""Every format by name.

`stablehand.emit.decode` states the formula of each, `stablehand.loader.blocks` its bytes in files.
"""
