"""What contractions are fed: floats, or floats in groups of 8-bit codes (`--activations q8`)."""

from __future__ import annotations

from dataclasses import dataclass

from stablehand.emit.builder import Function
from stablehand.emit.definitions import Contract, apply, defines
from stablehand.emit.matrix import Matrix
from stablehand.emit.values import Value
from stablehand.formats import Q8, Q8_GROUP, Q8_SUM
from stablehand.signature import TensorType

LEAST = 2.0**-100
"""Of a group whose largest magnitude is far less, every code is 0: 127 over it would leave f32."""


@dataclass(frozen=True)
class Quantised:
    """Activations `[rows, in]` in groups of 32.

    Attributes:
      codes: i8 `[rows, in]`, from -127 to 127.
      scales: f32 `[rows, in/32]`; a code times its scale is the number.
      sums: i32 `[rows, in/16]`, of codes, for kernels that meet weights with a minimum or an offset.
    """

    codes: Value
    scales: Value
    sums: Value

    @property
    def shape(self) -> tuple[int, ...]:
        """[rows, in]."""
        return self.codes.shape

    @property
    def dtype(self) -> str:
        """What contracts call it."""
        return Q8


Activation = Value | Quantised


def operands_of(x: Activation) -> tuple[Value, ...]:
    """The values that a function over these activations takes."""
    return (x,) if isinstance(x, Value) else (x.codes, x.scales, x.sums)


def types_of(rows: int, columns: int, dtype: str) -> tuple[tuple[str, TensorType], ...]:
    """The names and types of these values, with none for plain floats."""
    if dtype != Q8:
        return (("", TensorType((rows, columns), dtype)),)
    return (
        ("_codes", TensorType((rows, columns), "i8")),
        ("_scales", TensorType((rows, columns // Q8_GROUP), "f32")),
        ("_sums", TensorType((rows, columns // Q8_SUM), "i32")),
    )


def input_of(f: Function, contract: Contract, columns: int) -> Activation:
    """Declare a contract's input as parameters."""
    types = types_of(contract["rows"], columns, contract["activations"])
    values = [f.parameter(f"x{name}", type_) for name, type_ in types]
    return values[0] if len(values) == 1 else Quantised(*values)


def stream_of(contract: Contract) -> str:
    """The dtype of the residual stream where contractions are fed like this."""
    return stream_dtype(contract["activations"])


def stream_dtype(activations: str) -> str:
    """The dtype of the residual stream under `--activations`."""
    dtype: str = "f32" if activations == Q8 else activations
    return dtype


def values_of(f: Function, x: Activation) -> Value:
    """The numbers, f32 `[rows, in]`; of codes, each times its scale, rounded once."""
    if isinstance(x, Value):
        return f.convert(x, "f32", "x_f32")
    rows, columns = x.shape
    shape = (rows, columns // Q8_GROUP, Q8_GROUP)
    scales = f.broadcast(x.scales, shape, (0, 1), "x_scale_groups")
    codes = f.reshape(x.codes, *shape, name="x_code_groups")
    groups = f.multiply(f.convert(codes, "f32", "x_whole"), scales, "x_groups")
    return f.reshape(groups, rows, columns, name="x_f32")


def fed(f: Function, x: Value, activations: str, *matrices: Matrix, name: str) -> list[Activation]:
    """What each matrix is fed under `--activations`: x, or its codes, which are made once for all."""
    wanted = [activations == Q8 and matrix.storage.takes_q8 for matrix in matrices]
    quantised = quantize_q8(f, x, name) if any(wanted) else None
    return [quantised if want and quantised is not None else x for want in wanted]


def fed_dtype(activations: str, *matrices: Matrix) -> str:
    """What matrices are fed under `--activations`: codes if any takes them, else the stream's floats."""
    takes = any(matrix.storage.takes_q8 for matrix in matrices)
    return activations if takes else stream_dtype(activations)


def quantize_q8(f: Function, x: Value, name: str) -> Quantised:
    """f32 `[rows, in]` in groups of 32: scale = largest magnitude / 127, codes to nearest, ties to even.

    The codes are those of x · (127 / largest magnitude), with two roundings before that to a whole number.
    """
    rows, width = x.shape
    names = tuple(f"{name}{part}" for part, _ in types_of(rows, width, Q8))
    return Quantised(*apply(f, "quantize_q8", {"rows": rows, "width": width}, (x,), names))


@defines(
    "quantize_q8",
    version=1,
    symbol=lambda contract: f"quantize_q8_{contract['rows']}x{contract['width']}",
)
def _write_quantize_q8(f: Function, contract: Contract) -> None:
    rows, width = contract["rows"], contract["width"]
    groups = (rows, width // Q8_GROUP, Q8_GROUP)
    x = f.reshape(f.parameter("x", TensorType((rows, width), "f32")), *groups, name="groups")
    top = f.reduce("maximum", f.abs(x, "magnitudes"), f.scalar(0, "f32", "zero"), 2, "top")
    top = f.maximum(top, f.fill(LEAST, top.type, "least"), "top_least")
    most = f.fill(127, top.type, "most")
    inverse = f.broadcast(f.divide(most, top, "inverse"), groups, (0, 1), "inverse_groups")
    whole = f.round(f.multiply(x, inverse, "scaled"), "whole")
    codes = f.convert(whole, "i8", "code_groups")
    halves = f.reshape(codes, rows, width // Q8_SUM, Q8_SUM, name="halves")
    wide = f.convert(halves, "i32", "halves_i32")
    sums = f.reduce("add", wide, f.scalar(0, "i32", "none"), 2, "sums")
    results = (f.reshape(codes, rows, width, name="codes"), f.divide(top, most, "scales"), sums)
    # Made once: fused into products, they would be made again for each block of outputs.
    f.returns(*(f.barrier(result, result.name) for result in results))
