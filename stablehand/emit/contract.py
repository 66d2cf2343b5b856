"""Contractions: activations times stored weights, each a private function marked with its contract.

A body here is the *definition* of a contraction: the f32-accumulated product of exactly widened operands,
in portable StableHLO. `stablehand.compiler.lower` may swap it for a kernel with the same contract.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from stablehand.emit.builder import Function
from stablehand.emit.values import Value
from stablehand.formats import FLOATS, ROWS, Layout

Widen = Callable[[Function, tuple[Value, ...]], Value]
"""From a format's buffers to f32 values in the same layout, exactly."""


def _widen_dense(f: Function, buffers: tuple[Value, ...]) -> Value:
    return f.convert(buffers[0], "f32", "w_f32")


WIDEN: Mapping[str, Widen] = MappingProxyType(dict.fromkeys(FLOATS, _widen_dense))
"""How each format's buffers become numbers: the emitter's half of `stablehand.formats.FORMATS`."""


@dataclass(frozen=True)
class Matrix:
    """A weight matrix as arguments: its buffers, and its bias if it has one.

    Attributes:
      shape: logical [out, in].
      format: name in `stablehand.formats.FORMATS`.
      layout: the element order of the buffers.
      buffers: one value a component of the format.
      bias: `[out]`, any float dtype, or None.
    """

    shape: tuple[int, int]
    format: str
    layout: Layout
    buffers: tuple[Value, ...]
    bias: Value | None = None

    @property
    def operands(self) -> tuple[Value, ...]:
        """Everything that a function over this matrix takes."""
        return self.buffers if self.bias is None else (*self.buffers, self.bias)

    @property
    def kind(self) -> str:
        """A short spelling of how it is stored, for function names."""
        bias = "" if self.bias is None else f"_{self.bias.dtype}bias"
        return f"{self.format}{bias}"

    def within(self, f: Function, name: str) -> Matrix:
        """The same matrix as parameters of a private function."""
        many = len(self.buffers) > 1
        buffers = tuple(
            f.parameter(f"{name}_{i}" if many else name, value.type)
            for i, value in enumerate(self.buffers)
        )
        bias = None if self.bias is None else f.parameter(f"{name}_bias", self.bias.type)
        return Matrix(self.shape, self.format, self.layout, buffers, bias)


def linear(f: Function, x: Value, matrix: Matrix, name: str) -> Value:
    """`x · Wᵀ (+ bias)`: activations `[rows, in]` to f32 `[rows, out]`."""
    out, columns = matrix.shape
    rows = x.shape[0]
    contract = {
        "operation": "linear",
        "version": 1,
        "rows": rows,
        "in": columns,
        "out": out,
        "format": matrix.format,
        "layout": str(matrix.layout),
        "bias": "none" if matrix.bias is None else matrix.bias.dtype,
        "activations": x.dtype,
        "accumulator": "f32",
    }
    symbol = f"linear_{rows}x{columns}x{out}_{matrix.kind}"
    body, new = f.module.private(symbol, contract)
    if new:
        inner = body.parameter("x", x.type)
        _define_linear(body, inner, matrix.within(body, "w"))
    return f.call(body, x, *matrix.operands, names=(name,))[0]


def _define_linear(f: Function, x: Value, matrix: Matrix) -> None:
    wide = WIDEN[matrix.format](f, matrix.buffers)
    x = f.convert(x, "f32", "x_f32")
    if matrix.layout == ROWS:
        y = f.dot_general(x, wide, contract=(1, 1), name="y")
    else:
        y = _tiled_vector(f, x, wide) if x.shape[0] == 1 else _tiled_rows(f, x, wide)
        # Out was padded to whole tiles; the rows beyond it are zeros.
        y = f.slice(y, (0, x.shape[0]), (0, matrix.shape[0]), name="y")
    if matrix.bias is not None:
        bias = f.convert(matrix.bias, "f32", "bias")
        y = f.add(y, f.broadcast(bias, y.shape, (1,), "bias_rows"), "y_biased")
    f.returns(y)


def _tiled_vector(f: Function, x: Value, w: Value) -> Value:
    # One row: multiply and reduce, so that each load of T weights meets one broadcast activation in a
    # fused multiply-add. A dot_general here makes IREE transpose the weights at run time.
    n, columns, tile = w.shape
    spread = f.broadcast(f.reshape(x, columns, name="x_row"), w.shape, (1,), "x_tiles")
    products = f.multiply(spread, w, "products")
    sums = f.reduce("add", products, f.scalar(0, "f32", "zero"), 1, "sums")
    return f.reshape(sums, 1, n * tile, name="y_tiles_flat")


def _tiled_rows(f: Function, x: Value, w: Value) -> Value:
    # Several rows: a product batched over tiles, which the compiler turns into register blocks.
    n, columns, tile = w.shape
    rows = x.shape[0]
    spread = f.broadcast(x, (n, rows, columns), (1, 2), "x_tiles")
    tiles = f.dot_general(spread, w, batch=((0, 0),), contract=(2, 1), name="y_tiles")
    return f.reshape(
        f.transpose(tiles, 1, 0, 2, name="y_rows"), rows, n * tile, name="y_tiles_flat"
    )


def embed(f: Function, tokens: Value, matrix: Matrix, dtype: str, name: str) -> Value:
    """The rows of the embedding that i32 tokens `[rows]` name, as activations `[rows, hidden]`."""
    contract = {
        "operation": "embed",
        "version": 1,
        "rows": tokens.shape[0],
        "vocab": matrix.shape[0],
        "width": matrix.shape[1],
        "format": matrix.format,
        "layout": str(matrix.layout),
        "activations": dtype,
    }
    body, new = f.module.private(f"embed_{matrix.format}", contract)
    if new:
        ids = body.parameter("tokens", tokens.type)
        inner = matrix.within(body, "w")
        row = _tiled_lookup(body, ids, inner) if inner.layout != ROWS else _lookup(body, ids, inner)
        # Fused into the first norm, the lookup would be repeated for each of the norm's two passes.
        body.returns(body.barrier(body.convert(row, dtype, "x_row"), "x"))
    return f.call(body, tokens, *matrix.operands, names=(name,))[0]


def _lookup(f: Function, ids: Value, matrix: Matrix) -> Value:
    return WIDEN[matrix.format](f, (f.gather_rows(matrix.buffers[0], ids, "row"),))


def _tiled_lookup(f: Function, ids: Value, matrix: Matrix) -> Value:
    # A tied embedding lies in the head's layout: token t is lane t mod T of tile t div T.
    tile = f.fill(matrix.layout.tile, ids.type, "tile")
    pair = [
        f.reshape(f.divide(ids, tile, "tile_of"), ids.shape[0], 1, name="tile_column"),
        f.reshape(f.remainder(ids, tile, "lane_of"), ids.shape[0], 1, name="lane_column"),
    ]
    lanes = f.gather_lanes(matrix.buffers[0], f.concatenate(pair, 1, "place"), "row")
    return WIDEN[matrix.format](f, (lanes,))
