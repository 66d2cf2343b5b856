"""Safetensors files that must be refused, numbered as in the list of refusals (1-24).

To add one, append a `BadFile`. Its `tells` are the pieces of the message: the tensor and the field that it
names, in full and in order, then what was found.
"""

import json
import struct
from dataclasses import dataclass
from typing import Any


def with_header(header: Any, data: bytes = b"") -> bytes:
    """A file of a header (an object, or the header's own text or bytes) and the tensors' bytes."""
    if not isinstance(header, str | bytes):
        header = json.dumps(header)
    if isinstance(header, str):
        header = header.encode("utf-8")
    return struct.pack("<Q", len(header)) + header + data


def entry(dtype: Any, shape: Any, begin: Any, end: Any, **more: Any) -> dict[str, Any]:
    return {"dtype": dtype, "shape": shape, "data_offsets": [begin, end], **more}


VALID = with_header(
    {
        "__metadata__": {"format": "pt"},
        "a": entry("F32", [2], 0, 8),
        "b": entry("BF16", [2, 2], 8, 16),
        "empty": entry("F16", [0, 3], 16, 16),
        "scalar": entry("I64", [], 16, 24),
        "packed": entry("F4", [3, 2], 24, 27),
    },
    bytes(range(27)),
)


@dataclass(frozen=True)
class BadFile:
    number: int
    label: str
    raw: bytes
    tells: tuple[str, ...]
    reference_accepts: bool = False
    """Whether the safetensors package takes it: where we are stricter on purpose."""

    def __str__(self) -> str:
        return f"{self.number}-{self.label}"


def _one(*args: Any, data: int = 8, **more: Any) -> bytes:
    """A file whose only tensor is `a`."""
    return with_header({"a": entry(*args, **more)}, bytes(data))


def _two(first: tuple[int, int], second: tuple[int, int], data: int = 16) -> bytes:
    """A file of u8 tensors `a` and `b` at given offsets."""
    spans = {"a": first, "b": second}
    header = {name: entry("U8", [end - begin], begin, end) for name, (begin, end) in spans.items()}
    return with_header(header, bytes(data))


A = '"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}'
LENGTH = "field 'header length'"
HEADER = "field 'header'"
METADATA = "field '__metadata__'"
OFFSETS = ("tensor 'a'", "field 'data_offsets'")
SHAPE = ("tensor 'a'", "field 'shape'")
NAME = ("tensor 'a'", "field 'name'")
OFFSETS_LAST = ("tensor 'packed'", "field 'data_offsets'")
OFFSETS_B = ("tensor 'b'", "field 'data_offsets'")

BAD_FILES = [
    BadFile(1, "no bytes", b"", (LENGTH, "0 bytes")),
    BadFile(1, "seven bytes", VALID[:7], (LENGTH, "7 bytes")),
    BadFile(2, "header of no bytes", struct.pack("<Q", 0), (LENGTH, "empty")),
    BadFile(2, "header of no bytes, then data", struct.pack("<Q", 0) + b"{}", (LENGTH, "empty")),
    BadFile(3, "header over 100 MB", struct.pack("<Q", 100_000_001) + b"{}", (LENGTH, "100000001")),
    BadFile(4, "header beyond the file", struct.pack("<Q", 3) + b"{}", (LENGTH, "claims 3 bytes")),
    BadFile(
        4,
        "LFS pointer",
        b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 8\n",
        (LENGTH, "git lfs pull"),
    ),
    BadFile(5, "header of 2^64-1 bytes", b"\xff" * 8 + b"{}", (LENGTH, "18446744073709551615")),
    BadFile(6, "bad UTF-8 in a name", with_header(b'{"\xff":1}'), (HEADER, "UTF-8")),
    BadFile(6, "surrogate in UTF-8", with_header(b'{"\xed\xa0\x80":1}'), (HEADER, "UTF-8")),
    BadFile(6, "escaped lone surrogate", with_header(r'{"\ud800":1}'), (HEADER, "UTF-8")),
    BadFile(6, "bad UTF-8 between tokens", with_header(b"{\xff}"), (HEADER, "a string")),
    BadFile(6, "byte order mark", with_header(b"\xef\xbb\xbf{}"), (HEADER, "byte order mark")),
    BadFile(6, "UTF-16", with_header("{}".encode("utf-16")), (HEADER, "object")),
    BadFile(7, "cut off", with_header("{" + A), (HEADER, "the end")),
    BadFile(
        7, "trailing comma", with_header("{" + A + ",}", bytes(8)), (HEADER, "a string", "'}'")
    ),
    BadFile(
        7, "two objects", with_header("{" + A + "}{}", bytes(8)), (HEADER, "the end of the JSON")
    ),
    BadFile(7, "NUL padding", with_header("{}\0\0"), (HEADER, "the end of the JSON")),
    BadFile(7, "single quotes", with_header("{'a':1}"), (HEADER, "a string")),
    BadFile(7, "unclosed string", with_header('{"a'), (HEADER, "a string")),
    BadFile(7, "control character", with_header('{"a\n":1}'), (HEADER, "a string")),
    BadFile(7, "invalid escape", with_header(r'{"\x61":1}'), (HEADER, "escape")),
    BadFile(7, "no colon", with_header('{"a"}'), ("tensor 'a'", "':'")),
    BadFile(7, "bottomless lists", with_header('{"a":' + "[" * 200_000), ("tensor 'a'", "[[[[")),
    BadFile(7, "bottomless objects", with_header('{"a":' * 50_000), ("tensor 'a'", "field 'a'")),
    BadFile(
        7,
        "bottomless shape",
        with_header('{"a":{"shape":' + "[" * 200_000),
        (*SHAPE, "[[[["),
    ),
    BadFile(8, "list", with_header("[]"), (HEADER, "JSON object")),
    BadFile(8, "string", with_header('"a"'), (HEADER, "JSON object")),
    BadFile(8, "null", with_header("null"), (HEADER, "JSON object")),
    BadFile(8, "space first", with_header(" {}"), (HEADER, "JSON object"), reference_accepts=True),
    BadFile(
        8,
        "tensor is a list",
        with_header('{"a":["F32",[2],[0,8]]}', bytes(8)),
        ("tensor 'a'", "an object"),
        reference_accepts=True,
    ),
    BadFile(
        9,
        "same tensor twice",
        with_header("{" + A + "," + A + "}", bytes(8)),
        (*NAME, "twice"),
        reference_accepts=True,
    ),
    BadFile(
        9,
        "same tensor, escaped",
        with_header("{" + A + "," + A.replace('"a"', r'"\u0061"') + "}", bytes(8)),
        (*NAME, "twice"),
        reference_accepts=True,
    ),
    BadFile(
        10,
        "same field twice",
        with_header("{" + A[:-1] + ',"dtype":"F32"}}', bytes(8)),
        ("tensor 'a'", "field 'dtype'", "twice"),
    ),
    BadFile(
        10,
        "metadata twice",
        with_header('{"__metadata__":{},"__metadata__":{}}'),
        (METADATA, "twice"),
    ),
    BadFile(
        10,
        "metadata key twice",
        with_header('{"__metadata__":{"k":"1","k":"2"}}'),
        (METADATA, "key 'k'", "twice"),
        reference_accepts=True,
    ),
    BadFile(
        11,
        "metadata number",
        with_header({"__metadata__": {"k": 1}}),
        (METADATA, "key 'k'", "a string"),
    ),
    BadFile(
        11,
        "metadata object",
        with_header({"__metadata__": {"k": {}}}),
        (METADATA, "key 'k'", "a string"),
    ),
    BadFile(
        11,
        "metadata is a list",
        with_header('{"__metadata__":["k"]}'),
        (METADATA, "object"),
    ),
    BadFile(
        11,
        "metadata is null",
        with_header('{"__metadata__":null}'),
        (METADATA, "an object", "null"),
        reference_accepts=True,
    ),
    BadFile(12, "unknown dtype", _one("F128", [1], 0, 8), ("tensor 'a'", "field 'dtype'", "F128")),
    BadFile(12, "lower case", _one("f32", [2], 0, 8), ("tensor 'a'", "field 'dtype'", "'f32'")),
    BadFile(12, "empty dtype", _one("", [2], 0, 8), ("tensor 'a'", "field 'dtype'")),
    BadFile(
        12, "dtype is a number", _one(32, [2], 0, 8), ("tensor 'a'", "field 'dtype'", "a string")
    ),
    BadFile(
        12,
        "dtype is an object",
        _one({"F32": None}, [2], 0, 8),
        ("tensor 'a'", "field 'dtype'", "a string"),
        reference_accepts=True,
    ),
    *(
        BadFile(
            13,
            f"no {field}",
            with_header({"a": {k: v for k, v in entry("F32", [2], 0, 8).items() if k != field}}),
            ("tensor 'a'", f"field '{field}'", "missing"),
        )
        for field in ("dtype", "shape", "data_offsets")
    ),
    BadFile(13, "no field", with_header({"a": {}}), ("tensor 'a'", "field 'dtype'", "missing")),
    BadFile(
        13,
        "extra field",
        _one("F32", [2], 0, 8, scale=[1]),
        ("tensor 'a'", "field 'scale'", "unknown"),
        reference_accepts=True,
    ),
    BadFile(
        13,
        "one offset",
        with_header({"a": {**entry("U8", [8], 0, 8), "data_offsets": [0]}}),
        OFFSETS,
    ),
    BadFile(
        13,
        "three offsets",
        with_header({"a": {**entry("U8", [8], 0, 8), "data_offsets": [0, 8, 8]}}),
        (*OFFSETS, "at most 2"),
    ),
    *(
        BadFile(14, f"{label} dimension", _one("F32", shape, 0, 8), (*SHAPE, "whole number"))
        for label, shape in {
            "negative": [-2],
            "float": [2.0],
            "bool": [True],
            "null": [None],
            "string": ["2"],
            "huge": [1 << 64],
        }.items()
    ),
    *(
        BadFile(
            14,
            f"{number} as dimension",
            VALID.replace(b"[0, 3]", number),
            ("tensor 'empty'", "field 'shape'", "whole"),
        )
        for number in (b"[-0,3]", b"[00,3]", b"[+0,3]", b"[1e0,]")
    ),
    BadFile(
        14,
        "thousands of digits",
        with_header('{"a":{"shape":[' + "9" * 5000 + "]}}"),
        (*SHAPE, "at most 19 digits"),
    ),
    BadFile(14, "NaN offset", _one("F32", [2], float("nan"), 8), (*OFFSETS, "whole number")),
    BadFile(14, "negative offset", _one("F32", [2], -8, 0), (*OFFSETS, "whole number")),
    BadFile(14, "shape is a number", _one("F32", 2, 0, 8), (*SHAPE, "a list")),
    BadFile(14, "65 dimensions", _one("U8", [1] * 65, 0, 1, data=1), SHAPE, reference_accepts=True),
    BadFile(15, "product over 64 bits", _one("U8", [1 << 32, 1 << 32], 0, 8), (*SHAPE, "overflow")),
    BadFile(15, "wraps to the size", _one("F32", [1 << 62, 4], 0, 0, data=0), (*SHAPE, "overflow")),
    BadFile(15, "bits wrap to the size", _one("F64", [(1 << 58) + 1], 0, 8), OFFSETS),
    BadFile(
        15,
        "overflow hidden by a zero",
        _one("U8", [0, 1 << 62, 1 << 62], 0, 0, data=0),
        (*SHAPE, "overflow"),
        reference_accepts=True,
    ),
    BadFile(16, "too few bytes", _one("F32", [3], 0, 8), (*OFFSETS, "[3] of F32 takes 12")),
    BadFile(16, "too many bytes", _one("F16", [3], 0, 8), (*OFFSETS, "[3] of F16 takes 6")),
    BadFile(16, "scalar of no bytes", _one("F32", [], 0, 0, data=0), OFFSETS),
    BadFile(17, "begin after end", _one("U8", [8], 8, 0), (*OFFSETS, "after its end")),
    BadFile(18, "overlap", _two((0, 9), (8, 16)), (*OFFSETS_B, "overlaps tensor 'a'")),
    BadFile(18, "same bytes twice", _two((0, 16), (0, 16)), (*OFFSETS_B, "overlaps")),
    BadFile(18, "nested", _two((0, 16), (4, 8)), (*OFFSETS_B, "overlaps tensor 'a'")),
    BadFile(19, "hole", _two((0, 7), (8, 16)), (*OFFSETS_B, "hole after tensor 'a'")),
    BadFile(19, "hole at the start", _one("U8", [7], 1, 8), (*OFFSETS, "hole after the header")),
    BadFile(20, "trailing bytes", VALID + b"!", (*OFFSETS_LAST, "1 bytes follow")),
    BadFile(
        20,
        "no tensors but bytes",
        with_header({}, b"!"),
        ("field 'data_offsets'", "1 bytes follow the header"),
    ),
    BadFile(21, "a byte short", VALID[:-1], (*OFFSETS_LAST, "truncated")),
    BadFile(21, "no data", _one("F32", [2], 0, 8, data=0), (*OFFSETS, "truncated")),
    BadFile(22, "odd nibbles", _one("F4", [3], 0, 2, data=2), (*SHAPE, "12 bits")),
    BadFile(22, "two sixes", _one("F6_E2M3", [2], 0, 2, data=2), (*SHAPE, "12 bits")),
    BadFile(23, "zero-size inside", _two((0, 16), (8, 8)), (*OFFSETS_B, "overlaps")),
    BadFile(23, "zero-size beyond", _two((0, 16), (17, 17)), (*OFFSETS_B, "leaves a hole")),
    *(
        BadFile(
            24,
            f"{label} name",
            with_header({name: entry("U8", [0], 0, 0)}),
            (f"tensor {shown}", "field 'name'"),
            reference_accepts=True,
        )
        for label, name, shown in (
            ("empty", "", "''"),
            ("NUL in", "a\0b", r"'a\x00b'"),
            ("over-long", "n" * 1025, f"'{'n' * 200}'…"),
            ("over-long in UTF-8", "é" * 513, f"'{'é' * 200}'…"),
        )
    ),
]
