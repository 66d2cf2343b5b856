"""The parts of a Llama layer that hold no matrix, each a private function with a contract, computing in f32.

Shapes: `rows` = batch·chunk; activations `[rows, width]` in the activation dtype.
"""

from __future__ import annotations

from dataclasses import dataclass

from stablehand.emit.builder import Function
from stablehand.emit.definitions import Contract, apply, defines
from stablehand.emit.values import Value, f32_literal
from stablehand.signature import TensorType


@dataclass(frozen=True)
class Norm:
    """The weight of an RMSNorm, any float dtype `[width]`, and its epsilon."""

    weight: Value
    eps: float

    @property
    def facts(self) -> dict[str, str]:
        """It as a part of a contract."""
        return {"norm": self.weight.dtype, "eps": f32_literal(self.eps)}


def rms_norm(f: Function, x: Value, norm: Norm, name: str) -> Value:
    """`x / sqrt(mean(x²) + eps) · weight` (Zhang and Sennrich 2019), over the last axis."""
    rows, width = x.shape
    facts = {"rows": rows, "width": width, "activations": x.dtype, **norm.facts}
    return apply(f, "rms_norm", facts, (x, norm.weight), (name,))[0]


def _rms_norm_symbol(contract: Contract) -> str:
    suffix = "" if contract["norm"] == "f32" else f"_{contract['norm']}"
    return f"rms_norm_{contract['rows']}{suffix}"


@defines("rms_norm", version=2, symbol=_rms_norm_symbol, spellings=("norm_input",))
def _write_rms_norm(f: Function, contract: Contract) -> None:
    width = contract["width"]
    x = f.parameter("x", TensorType((contract["rows"], width), contract["activations"]))
    weight = f.parameter("weight", TensorType((width,), contract["norm"]))
    wide = f.convert(x, "f32", "x_f32")
    if contract.get("norm_input") == "apart" and x.dtype != "f32" and x.shape[0] > 1:
        # Widened inside the sum over several rows, IREE's SPIR-V code keeps them all in shared memory.
        wide = f.barrier(wide, "x_wide")
    squares = f.multiply(wide, wide, "squares")
    total = f.reduce("add", squares, f.scalar(0, "f32", "zero"), 1, "total")
    mean = f.divide(total, f.fill(width, total.type, "count"), "mean")
    eps = f.fill(float(contract["eps"]), mean.type, "eps")
    inverse = f.rsqrt(f.add(mean, eps, "shifted"), "inverse")
    unit = f.multiply(wide, f.broadcast(inverse, wide.shape, (0,), "inverse_rows"), "unit")
    scale = f.broadcast(f.convert(weight, "f32", "weight_f32"), wide.shape, (1,), "scale")
    f.returns(f.convert(f.multiply(unit, scale, "scaled"), x.dtype, "y"))


def angle_rows(
    f: Function, tables: tuple[Value, Value], start: Value, chunk: int
) -> tuple[Value, Value]:
    """The rows of tables `[capacity, head_dim/2]` for `chunk` positions from each `start` on."""
    (batch,) = start.shape
    positions = f.broadcast(start, (batch, chunk), (0,), "start_rows")
    if chunk > 1:
        positions = f.add(positions, f.iota(positions.type, 1, "row"), "chunk_positions")
    positions = f.reshape(positions, batch * chunk, name="positions")
    cos, sin = (
        f.gather_rows(table, positions, name)
        for table, name in zip(tables, ("cos", "sin"), strict=True)
    )
    return cos, sin


def angles(
    f: Function, tables: tuple[Value, Value], start: Value, chunk: int
) -> tuple[Value, Value, Value]:
    """As `angle_rows`, and `start` itself, which a kernel may give as a copy nearer to the device."""
    capacity, half = tables[0].shape
    facts = {"batch": start.shape[0], "chunk": chunk, "capacity": capacity, "half": half}
    cos, sin, copy = apply(f, "angles", facts, (*tables, start), ("cos", "sin", "from"))
    return cos, sin, copy


@defines("angles", version=1, symbol=lambda contract: "angles")
def _write_angles(f: Function, contract: Contract) -> None:
    type_ = TensorType((contract["capacity"], contract["half"]), "f32")
    cos, sin = (f.parameter(f"{name}_table", type_) for name in ("cos", "sin"))
    start = f.parameter("start", TensorType((contract["batch"],), "i32"))
    f.returns(*angle_rows(f, (cos, sin), start, contract["chunk"]), start)


def rope(f: Function, x: Value, cos: Value, sin: Value, head_dim: int, name: str) -> Value:
    """Turn pairs (i, i + head_dim/2) of every head by its row's angles: f32 `[rows, heads·head_dim]`.

    The half-split pairing is Hugging Face's; `cos` and `sin` are f32 `[rows, head_dim/2]`.
    """
    rows, width = x.shape
    facts = {"rows": rows, "heads": width // head_dim, "head_dim": head_dim}
    return apply(f, "rope", facts, (x, cos, sin), (name,))[0]


@defines("rope", version=1, symbol=lambda contract: f"rope_{contract['rows']}x{contract['heads']}")
def _write_rope(f: Function, contract: Contract) -> None:
    rows, heads, head_dim = (contract[key] for key in ("rows", "heads", "head_dim"))
    half = head_dim // 2
    x = f.parameter("x", TensorType((rows, heads * head_dim), "f32"))
    cos, sin = (f.parameter(name, TensorType((rows, half), "f32")) for name in ("cos", "sin"))
    pairs = f.reshape(x, rows, heads, head_dim, name="pairs")
    whole = ((0, rows), (0, heads))
    first = f.slice(pairs, *whole, (0, half), name="first")
    second = f.slice(pairs, *whole, (half, head_dim), name="second")
    cos = f.broadcast(cos, first.shape, (0, 2), "cos_heads")
    sin = f.broadcast(sin, first.shape, (0, 2), "sin_heads")
    turned = (
        f.subtract(
            f.multiply(first, cos, "first_cos"),
            f.multiply(second, sin, "second_sin"),
            "first_turned",
        ),
        f.add(
            f.multiply(second, cos, "second_cos"),
            f.multiply(first, sin, "first_sin"),
            "second_turned",
        ),
    )
    f.returns(f.reshape(f.concatenate(turned, 2, "y_heads"), rows, heads * head_dim, name="y"))


def argmax(f: Function, logits: Value, name: str) -> Value:
    """The lowest id among the greatest logits: f32 `[rows, vocab]` to i32 `[rows]`.

    A row with a NaN gives the vocabulary's size, an id that does not exist, for the host to refuse.
    """
    rows, vocab = logits.shape
    return apply(f, "argmax", {"rows": rows, "vocab": vocab}, (logits,), (name,))[0]


@defines("argmax", version=1, symbol=lambda contract: "argmax")
def _write_argmax(f: Function, contract: Contract) -> None:
    rows, vocab = contract["rows"], contract["vocab"]
    logits = f.parameter("logits", TensorType((rows, vocab), "f32"))
    top = f.reduce("maximum", logits, f.scalar(float("-inf"), "f32", "lowest"), 1, "top")
    is_top = f.compare("EQ", logits, f.broadcast(top, logits.shape, (0,), "top_row"), "is_top")
    ids = f.iota(TensorType(logits.shape, "i32"), 1, "ids")
    none = f.scalar(vocab, "i32", "none")
    kept = f.select(is_top, ids, f.broadcast(none, ids.shape, (), "none_row"), "kept")
    f.returns(f.reduce("minimum", kept, none, 1, "token"))
