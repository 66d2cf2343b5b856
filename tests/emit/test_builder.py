"""The op builder: inferred types and meanings against StableHLO itself, mistakes, names."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from stablehand.emit import contractions, layers  # noqa: F401  (their definitions)
from stablehand.emit.builder import Function
from stablehand.emit.matrix import Storage
from stablehand.emit.module import Module, conclude, definition_text
from stablehand.emit.values import Value
from stablehand.errors import EmitError
from stablehand.formats import FORMATS, ROWS
from stablehand.signature import Result, TensorType

DTYPES = {
    "f32": np.dtype(np.float32),
    "f16": np.dtype(np.float16),
    "bf16": np.dtype(ml_dtypes.bfloat16),
    "i32": np.dtype(np.int32),
    "i8": np.dtype(np.int8),
    "i1": np.dtype(np.bool_),
}


def function() -> Function:
    return Function("entry", Module("test", {"a": "b"}))


def text_of(f: Function, *values: Value) -> str:
    conclude(f, [(value, Result("y", value.type)) for value in values])
    return f.module.text(f)


def private(f: Function, name: str, contract: dict[str, Any]) -> Function:
    """A private function whose body is yet to be written."""
    callee = Function(name, f.module, contract=contract)
    f.module.functions[name] = callee
    return callee


def parameters(f: Function, *types: str) -> list[Value]:
    return [f.parameter(f"p{i}", TensorType.parse(text)) for i, text in enumerate(types)]


def array(type_: TensorType, seed: int = 0) -> np.ndarray:
    """Small numbers of either sign; no zeros, so that anything divides."""
    rng = np.random.default_rng(seed)
    values = rng.integers(1, 6, type_.shape) * rng.choice([-1, 1], type_.shape)
    if type_.dtype in ("f32", "f16", "bf16"):
        values = values / 4
    values = values > 0 if type_.dtype == "i1" else values
    return np.asarray(values).astype(DTYPES[type_.dtype])


# Each operation: operand types, the call, its meaning in numpy

F32, I32, INDEX = "tensor<2x3xf32>", "tensor<2x3xi32>", "tensor<i32>"
ARITHMETIC = ("add", "subtract", "multiply", "divide")
DIRECTIONS = {
    **{"EQ": np.equal, "NE": np.not_equal, "GE": np.greater_equal},
    **{"GT": np.greater, "LE": np.less_equal, "LT": np.less},
}
Case = tuple[tuple[str, ...], Callable[..., Value], Callable[..., Any]]


def rows_of(table: np.ndarray, ids: np.ndarray) -> np.ndarray:
    return table[np.clip(ids, 0, len(table) - 1)]


def lanes_of(table: np.ndarray, ids: np.ndarray) -> np.ndarray:
    i, j = (np.clip(ids[:, k], 0, table.shape[2 * k] - 1) for k in (0, 1))
    return table[i, :, j]


def written(operand: np.ndarray, update: np.ndarray, *starts: np.ndarray) -> np.ndarray:
    begins = [
        int(np.clip(start, 0, bound - size))
        for start, bound, size in zip(starts, operand.shape, update.shape, strict=True)
    ]
    result = operand.copy()
    result[tuple(slice(b, b + n) for b, n in zip(begins, update.shape, strict=True))] = update
    return result


def method(name: str, *arguments: Any, **named: Any) -> Callable[..., Value]:
    """A call of an operation on values, with the rest of its arguments settled."""
    return lambda f, *values: getattr(f, name)(*values, *arguments, **named)


def update(f: Function, operand: Value, piece: Value, *starts: Value) -> Value:
    return f.dynamic_update_slice(operand, piece, starts)


def join(dim: int) -> Callable[..., Value]:
    return lambda f, *values: f.concatenate(values, dim)


def shifted(name: str) -> Callable[..., Value]:
    """A shift by less than the width."""
    return lambda f, x, by: getattr(f, name)(x, f.bit_and(by, f.fill(7, by.type)))


CASES: dict[str, Case] = {
    **{op: ((F32, F32), method(op), getattr(np, op)) for op in ARITHMETIC},
    **{f"{op} i32": ((I32, I32), method(op), getattr(np, op)) for op in ARITHMETIC[:3]},
    "divide i32 to zero": (
        (I32, I32),
        Function.divide,
        lambda a, b: np.trunc(a / b).astype(np.int32),
    ),
    "remainder has the left's sign": ((I32, I32), Function.remainder, np.fmod),
    "maximum": ((F32, F32), Function.maximum, np.maximum),
    "bit_and": ((I32, I32), Function.bit_and, np.bitwise_and),
    "bit_or": ((I32, I32), Function.bit_or, np.bitwise_or),
    "shift_left": (("tensor<9xi8>",) * 2, shifted("shift_left"), lambda a, b: a << (b & 7)),
    "shift_right": (
        ("tensor<9xi8>",) * 2,
        shifted("shift_right"),
        lambda a, b: (a.view(np.uint8) >> (b & 7).view(np.uint8)).view(np.int8),
    ),
    "abs": ((F32,), Function.abs, np.abs),
    "round to even": ((F32,), lambda f, x: f.round(f.add(x, x)), lambda x: np.round(x + x)),
    "bitcast": ((F32,), method("bitcast", "i32"), lambda x: x.view(np.int32)),
    "exponential": ((F32,), Function.exponential, np.exp),
    "logistic": ((F32,), Function.logistic, lambda x: 1 / (1 + np.exp(-x))),
    "rsqrt": ((F32,), lambda f, x: f.rsqrt(f.multiply(x, x)), lambda x: 1 / np.abs(x)),
    **{
        f"convert {a} to {b}": (
            (f"tensor<7x{a}>",),
            lambda f, x, b=b: f.convert(f.convert(x, b), "f32"),
            lambda x, b=b: x.astype(DTYPES[b]).astype(np.float32),
        )
        for a in ("f32", "f16", "bf16", "i32", "i8")
        for b in ("f32", "f16", "bf16")
    },
    **{
        f"compare {direction} {type_}": (
            (type_, type_),
            lambda f, a, b, direction=direction: f.compare(direction, a, b),
            compare,
        )
        for direction, compare in DIRECTIONS.items()
        for type_ in (F32, I32)
    },
    "select": (("tensor<2x3xi1>", F32, F32), Function.select, np.where),
    "barrier": ((F32,), Function.barrier, lambda x: x),
    "iota": ((), method("iota", TensorType.parse(I32), 1), lambda: np.indices((2, 3))[1]),
    "fill": ((), method("fill", 2.5, TensorType.parse(F32)), lambda: np.full((2, 3), 2.5)),
    "scalar": ((), method("scalar", -7, "i32"), lambda: np.int32(-7)),
    "broadcast to new axes": (
        ("tensor<3xf32>",),
        method("broadcast", (2, 3, 4), (1,)),
        lambda x: np.broadcast_to(x[None, :, None], (2, 3, 4)),
    ),
    "broadcast of a unit axis": (
        ("tensor<2x1xf32>",),
        method("broadcast", (2, 3), (0, 1)),
        lambda x: np.broadcast_to(x, (2, 3)),
    ),
    "reshape": (("tensor<4x6xf32>",), method("reshape", 2, 2, 6), lambda x: x.reshape(2, 2, 6)),
    "transpose": (
        ("tensor<2x3x4xf32>",),
        method("transpose", 2, 0, 1),
        lambda x: x.transpose(2, 0, 1),
    ),
    "slice": (("tensor<4x6xf32>",), method("slice", (1, 3), (0, 6)), lambda x: x[1:3]),
    "concatenate": (
        ("tensor<2x3xf32>", "tensor<2x1xf32>", "tensor<2x2xf32>"),
        join(1),
        lambda *xs: np.concatenate(xs, 1),
    ),
    "dynamic_update_slice clamps": (("tensor<4x6xf32>", F32, INDEX, INDEX), update, written),
    "gather_rows clamps": (("tensor<4x3xf32>", "tensor<9xi32>"), Function.gather_rows, rows_of),
    "gather_lanes clamps": (
        ("tensor<4x3x5xf16>", "tensor<9x2xi32>"),
        lambda f, x, i: f.convert(f.gather_lanes(x, i), "f32"),
        lanes_of,
    ),
    "gather_lanes of groups": (
        ("tensor<4x3x5x2xf32>", "tensor<9x2xi32>"),
        Function.gather_lanes,
        lanes_of,
    ),
    "dot_general": (
        ("tensor<3x4xf32>", "tensor<5x4xf32>"),
        method("dot_general", contract=(1, 1)),
        lambda a, b: a @ b.T,
    ),
    "dot_general in batches": (
        ("tensor<3x2x4xf32>", "tensor<3x4x5xf32>"),
        method("dot_general", batch=((0, 0),), contract=(2, 1)),
        np.matmul,
    ),
    "dot_general over other axes": (
        ("tensor<4x3x2xf32>", "tensor<5x2x4xf32>"),
        method("dot_general", batch=((2, 1),), contract=(0, 2)),
        lambda a, b: np.einsum("cxb,ybc->bxy", a, b),
    ),
    **{
        f"reduce {op} over {dim}": (
            ("tensor<4x3x2xf32>", "tensor<f32>"),
            lambda f, x, init, op=op, dim=dim: f.reduce(op, x, init, dim),
            lambda x, init, ufunc=ufunc, dim=dim: ufunc(ufunc.reduce(x, axis=dim), init),
        )
        for op, ufunc in (("add", np.add), ("maximum", np.maximum), ("minimum", np.minimum))
        for dim in (0, 1, 2)
    },
}


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
@pytest.mark.parametrize("seed", [1, 2])
def test_types_and_meanings_are_stablehlos(stablehlo_dialect: Any, case: Case, seed: int) -> None:
    types, build, meaning = case
    f = function()
    operands = parameters(f, *types)
    result = build(f, *operands)
    arrays = [array(value.type, seed + i) for i, value in enumerate(operands)]
    # Parsing verifies that the inferred type is the operation's own.
    (found,) = stablehlo_dialect.evaluate(text_of(f, result), "entry", arrays)
    expected = np.asarray(meaning(*arrays))
    assert (
        found.type == stablehlo_dialect.attribute(np.zeros(result.shape, DTYPES[result.dtype])).type
    )
    assert result.shape == expected.shape
    np.testing.assert_allclose(np.array(found), expected, rtol=1e-6)


def test_every_operation_has_a_case() -> None:
    plumbing = {"comment", "parameter", "emit", "fresh", "returns", "call", "text"}
    methods = {name for name in dir(Function) if not name.startswith("_")}
    operations = methods - plumbing
    assert operations == {name.split()[0] for name in CASES}


def test_what_changes_nothing_is_the_operand_itself() -> None:
    f = function()
    (x,) = parameters(f, F32)
    assert f.convert(x, "f32") is x
    assert f.reshape(x, 2, 3) is x
    assert f.broadcast(x, (2, 3), (0, 1)) is x
    assert f.slice(x, (0, 2), (0, 3)) is x
    assert f.concatenate([x], 0) is x
    assert f.lines == []


# Mistakes

MISTAKES: dict[str, tuple[tuple[str, ...], Callable[..., Any]]] = {
    **{
        f"{op} of {a} and {b}": ((a, b), method(op))
        for op in (*ARITHMETIC, "remainder")
        for a, b in ((F32, "tensor<3x2xf32>"), (F32, "tensor<2x3xf16>"), (F32, "tensor<f32>"))
    },
    **{f"{op} of integers": ((I32,), method(op)) for op in ("exponential", "logistic", "rsqrt")},
    **{
        f"{op} of floats": ((F32, F32), method(op))
        for op in ("bit_and", "bit_or", "shift_left", "shift_right")
    },
    **{f"{op} of integers": ((I32,), method(op)) for op in ("abs", "round")},
    "bitcast to other bits": ((F32,), method("bitcast", "f16")),
    "compare of two types": ((F32, I32), lambda f, a, b: f.compare("EQ", a, b)),
    "compare in no direction": ((F32, F32), lambda f, a, b: f.compare("ABOVE", a, b)),
    "select by numbers": ((I32, F32, F32), Function.select),
    "select of two types": (("tensor<2x3xi1>", F32, I32), Function.select),
    "select by another shape": (("tensor<i1>", F32, F32), Function.select),
    "convert to no dtype": ((F32,), method("convert", "float32")),
    "iota of a missing axis": ((), method("iota", TensorType((2,), "i32"), 1)),
    "iota of a scalar": ((), method("iota", TensorType((), "i32"), 0)),
    "broadcast to fewer axes": ((F32,), method("broadcast", (3,), (0,))),
    "broadcast with too few dims": ((F32,), method("broadcast", (2, 3), (0,))),
    "broadcast to another size": ((F32,), method("broadcast", (2, 4), (0, 1))),
    "broadcast to a missing axis": ((F32,), method("broadcast", (2, 3), (0, 2))),
    "broadcast to a negative axis": ((F32,), method("broadcast", (2, 3), (0, -1))),
    "broadcast to one axis twice": (("tensor<2x2xf32>",), method("broadcast", (2, 3), (0, 0))),
    "reshape to more elements": ((F32,), method("reshape", 7)),
    "transpose of too few": ((F32,), method("transpose", 0)),
    "transpose of one twice": ((F32,), method("transpose", 0, 0)),
    "slice of too few": ((F32,), method("slice", (0, 1))),
    "slice beyond": ((F32,), method("slice", (0, 1), (0, 4))),
    "slice of nothing": ((F32,), method("slice", (1, 1), (0, 3))),
    "slice from below": ((F32,), method("slice", (-1, 1), (0, 3))),
    "concatenate of two dtypes": ((F32, I32), join(0)),
    "concatenate of two widths": ((F32, "tensor<2x4xf32>"), join(0)),
    "concatenate of two ranks": ((F32, "tensor<2xf32>"), join(0)),
    "concatenate along no axis": ((F32, F32), join(2)),
    "concatenate of nothing": ((), join(0)),
    "update of another dtype": ((F32, "tensor<1x1xf16>", INDEX, INDEX), update),
    "update of another rank": ((F32, "tensor<1xf32>", INDEX, INDEX), update),
    "update that is larger": ((F32, "tensor<3x3xf32>", INDEX, INDEX), update),
    "update at too few starts": ((F32, F32, INDEX), update),
    "update at no scalars": ((F32, F32, "tensor<1xi32>", "tensor<1xi32>"), update),
    "gather_rows of a vector": (("tensor<3xf32>", "tensor<2xi32>"), Function.gather_rows),
    "gather_rows by a matrix": ((F32, "tensor<2x1xi32>"), Function.gather_rows),
    "gather_rows by floats": ((F32, "tensor<2xf32>"), Function.gather_rows),
    "gather_lanes of a matrix": ((F32, "tensor<2x2xi32>"), Function.gather_lanes),
    "gather_lanes by triples": (("tensor<2x3x4xf32>", "tensor<2x3xi32>"), Function.gather_lanes),
    "gather_lanes by a vector": (("tensor<2x3x4xf32>", "tensor<2xi32>"), Function.gather_lanes),
    "gather_lanes by a cube": (("tensor<2x3x4xf32>", "tensor<2x2x1xi32>"), Function.gather_lanes),
    "dot_general of two sizes": ((F32, F32), method("dot_general", contract=(0, 1))),
    "dot_general of 16 bits": (("tensor<3xf16>",) * 2, method("dot_general", contract=(0, 0))),
    "dot_general over a missing axis": ((F32, F32), method("dot_general", contract=(2, 2))),
    "dot_general of one axis in two roles": (
        (F32, F32),
        method("dot_general", contract=(1, 1), batch=((1, 1),)),
    ),
    "reduce from another dtype": ((F32, "tensor<f16>"), lambda f, x, i: f.reduce("add", x, i, 0)),
    "reduce from a vector": ((F32, "tensor<1xf32>"), lambda f, x, i: f.reduce("add", x, i, 0)),
    "reduce of a missing axis": ((F32, "tensor<f32>"), lambda f, x, i: f.reduce("add", x, i, 2)),
    "reduce of a negative axis": ((F32, "tensor<f32>"), lambda f, x, i: f.reduce("add", x, i, -1)),
    "reduce by no operation": ((F32, "tensor<f32>"), lambda f, x, i: f.reduce("subtract", x, i, 0)),
    "a constant that is no number": ((), method("scalar", math.nan, "f32")),
    "a constant beyond f32": ((), method("scalar", 1e39, "f32")),
    "a fraction as an integer": ((), method("scalar", 1.5, "i32")),
    "an integer beyond its dtype": ((), method("scalar", 1 << 31, "i32")),
    "a constant of another float": ((), method("scalar", 1.0, "f16")),
}


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=list(MISTAKES))
def test_a_mistake_is_refused_where_it_is_made(mistake: Any) -> None:
    types, build = mistake
    f = function()
    with pytest.raises(EmitError):
        build(f, *parameters(f, *types))
    assert f.lines == []


def test_a_call_must_fit_its_function() -> None:
    f = function()
    callee = private(f, "half", {"operation": "half"})
    x = callee.parameter("x", TensorType.parse(F32))
    callee.returns(callee.multiply(x, callee.fill(0.5, x.type)))
    y, z = parameters(f, F32, I32)
    assert f.call(callee, y, names=("h",))[0].type == y.type
    for operands, names in (((z,), ("h",)), ((), ("h",)), ((y, y), ("h",)), ((y,), ("a", "b"))):
        with pytest.raises(EmitError):
            f.call(callee, *operands, names=names)


# Names and functions

hints = st.text(st.sampled_from("abc_01"), min_size=1, max_size=5).filter(
    lambda hint: not hint[0].isdigit()
)


@given(st.lists(st.one_of(st.none(), hints), min_size=2, max_size=30))
@example(["a", "a", "a_1", "a", "a_2", "a_1"])
def test_names_are_unique(names: list[str | None]) -> None:
    f = function()
    x = f.parameter("x", TensorType.parse(F32))
    taken = {x.name}
    for hint in names:
        found = f.add(x, x, hint).name
        assert found not in taken
        assert found.startswith(hint or "add")
        assert found == (hint or "add") or (hint or "add") in taken
        taken.add(found)


NORM = {
    "operation": "rms_norm",
    "version": 2,
    "rows": 1,
    "width": 8,
    "eps": "1.000000e-05",
    "activations": "f32",
    "norm": "f32",
}


def test_private_functions_are_written_once() -> None:
    module = Module("test", {})
    first = module.private(NORM)
    assert first.name == "rms_norm_1"
    assert module.private(dict(NORM)) is first
    with pytest.raises(EmitError, match="@rms_norm_1 would stand for two contracts"):
        module.private({**NORM, "width": 16})


@pytest.mark.parametrize(
    "change",
    [{"operation": "nowhere"}, {"operation": None}, {"version": 1}, {"width": "x"}, {"eps": "x"}],
)
def test_what_is_no_contract_is_refused(change: dict[str, Any]) -> None:
    assert "rms_norm_1" in definition_text(NORM)
    with pytest.raises(EmitError):
        definition_text({**NORM, **change})


def test_a_contract_that_lacks_something_is_refused() -> None:
    for key in NORM:
        with pytest.raises(EmitError):
            definition_text({k: v for k, v in NORM.items() if k != key})


@pytest.mark.parametrize("form", FORMATS)
def test_a_decoding_needs_no_constant_of_a_matrix(form: str) -> None:
    """IREE keeps an `iota` that nothing else decides in the module, element by element."""
    storage = Storage((64, 512), form, ROWS)
    facts = {"rows": 1, "activations": "f32", "accumulator": "f32", "weight": storage.contract}
    text = definition_text({"operation": "linear", "version": 2, **facts})
    for type_ in re.findall(r"stablehlo\.iota .*: (tensor<.*>)", text):
        assert TensorType.parse(type_).elements <= 8


def test_a_module_with_calls_means_what_it_says(stablehlo_dialect: Any) -> None:
    f = function()
    x = f.parameter("x", TensorType.parse(F32))
    callee = private(f, "both", {"operation": "both", "shapes": [2, 3], "of": {"a": "b"}})
    y = callee.parameter("y", x.type)
    callee.returns(callee.add(y, y), callee.multiply(y, y))
    f.comment("twice")
    double, square = f.call(callee, x, names=("double", "square"))
    values = array(x.type)
    found = stablehlo_dialect.evaluate(text_of(f, double, square), "entry", [values])
    np.testing.assert_array_equal(np.array(found[0]), values + values)
    np.testing.assert_array_equal(np.array(found[1]), values * values)
