"""GGUF files that must be refused, numbered as in the list of refusals (31-43).

To add one, append a `BadGguf`. Its `tells` are the pieces of the message: the key or tensor and the field
that it names, in full and in order, then what was found. Files are put together byte by byte, so that they
can be wrong in any way.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass

UINT8, INT8, UINT16, INT16, UINT32, INT32, FLOAT32, BOOL, STRING, ARRAY = range(10)
UINT64, INT64, FLOAT64 = range(10, 13)
F32, F16, Q4_0, Q8_0, Q4_K, BF16 = 0, 1, 2, 8, 12, 30
ARCHITECTURE = "general.architecture"
ALIGNMENT = "general.alignment"


def string(text: str | bytes, length: int | None = None) -> bytes:
    """A string behind its length, which may be a lie."""
    raw = text.encode() if isinstance(text, str) else text
    return struct.pack("<Q", len(raw) if length is None else length) + raw


def key(name: str | bytes, kind: int, value: bytes) -> bytes:
    """A key with a value that is already in bytes."""
    return string(name) + struct.pack("<I", kind) + value


def items(kind: int, count: int, values: bytes = b"") -> bytes:
    """The value of an array."""
    return struct.pack("<IQ", kind, count) + values


def info(
    name: str | bytes,
    dims: Sequence[int] = (8,),
    kind: int = F32,
    offset: int = 0,
    rank: int | None = None,
) -> bytes:
    """A tensor's info; dimensions from the inmost out."""
    raw = string(name) + struct.pack("<I", len(dims) if rank is None else rank)
    raw += b"".join(struct.pack("<Q", dim % (1 << 64)) for dim in dims)
    return raw + struct.pack("<IQ", kind, offset)


def whole(
    keys: Sequence[bytes] = (),
    infos: Sequence[bytes] = (),
    data: bytes = b"",
    *,
    magic: bytes = b"GGUF",
    version: int = 3,
    n_keys: int | None = None,
    n_tensors: int | None = None,
    alignment: int = 32,
) -> bytes:
    """A file of these parts, its counts and padding right unless told otherwise."""
    raw = magic + struct.pack("<I", version)
    raw += struct.pack("<Q", len(infos) if n_tensors is None else n_tensors)
    raw += struct.pack("<Q", len(keys) if n_keys is None else n_keys)
    raw += b"".join(keys) + b"".join(infos)
    return raw + bytes(-len(raw) % alignment) + data


@dataclass(frozen=True)
class BadGguf:
    number: int
    label: str
    raw: bytes
    tells: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.number}-{self.label}"


LLAMA = key(ARCHITECTURE, STRING, string("llama"))
VALID = whole(
    [LLAMA, key("a.list", ARRAY, items(UINT8, 3, b"abc"))],
    [info("a", (8,)), info("b", (4, 2), F16, 32), info("c", (32, 2), Q8_0, 64)],
    bytes(range(32)) + bytes(16) + bytes(16) + bytes(68),
)


def _one(*args: object, data: int = 32, **more: int) -> bytes:
    """A file whose only tensor is `a`."""
    return whole([], [info("a", *args, **more)], bytes(data))  # type: ignore[arg-type]


def _two(offset: int, data: int = 64, **more: object) -> bytes:
    """A file of `a`, 32 bytes, and `b`, 32 bytes from the given offset on."""
    return whole([], [info("a"), info("b", offset=offset)], bytes(data), **more)  # type: ignore[arg-type]


def _aligned(kind: int, value: bytes) -> bytes:
    return whole([key(ALIGNMENT, kind, value)], [info("a")], bytes(32))


def _u32(number: int) -> bytes:
    return struct.pack("<I", number)


A = ("tensor 'a'",)
NAME = ("field 'name'",)
TYPE_K = ("key 'k'", "field 'type'")
ALIGNED = (f"key '{ALIGNMENT}'",)
DATA = ("field 'tensor data'",)
DIMENSIONS = (*A, "field 'dimensions'")
TYPE = (*A, "field 'type'")
OFFSET_B = ("tensor 'b'", "field 'offset'")
LFS = b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 8\n"
SWAPPED = b"GGUF" + struct.pack(">IQQ", 3, 0, 0)
HUGE = (1 << 64) - 1

BAD_GGUF = [
    BadGguf(31, "no bytes", b"", ("field 'magic'", "0 remain")),
    BadGguf(31, "three bytes", b"GGU", ("field 'magic'", "3 remain")),
    BadGguf(31, "magic", whole(magic=b"GGML"), ("field 'magic'", "b'GGML'")),
    BadGguf(31, "LFS pointer", LFS, ("field 'magic'", "git lfs pull")),
    BadGguf(31, "magic from the end", whole(magic=b"FUGG"), ("field 'magic'", "big-endian")),
    BadGguf(31, "big-endian", SWAPPED, ("field 'version'", "big-endian")),
    *(
        BadGguf(31, f"version {n}", whole(version=n), ("field 'version'", f"{n} is not read"))
        for n in (0, 1, 4, 0x10003)
    ),
    BadGguf(31, "no version", b"GGUF\3\0", ("field 'version'", "2 remain")),
    *(
        BadGguf(
            32, f"{n} {what}s", whole(**{f"n_{what}s": n}), (f"field '{what} count'", f"claims {n}")
        )
        for n in (HUGE, 1 << 63, 1 << 32, 1)
        for what in ("key", "tensor")
    ),
    BadGguf(32, "no counts", whole()[:15], ("field 'tensor count'", "7 remain")),
    BadGguf(
        32,
        "too many keys",
        whole(n_keys=1 << 15, data=bytes(1 << 20)),
        ("field 'key count'", "no file has more than"),
    ),
    BadGguf(
        32,
        "too many tensors",
        whole(n_tensors=1 << 17, data=bytes(1 << 22)),
        ("field 'tensor count'", "no file has more than"),
    ),
    BadGguf(32, "one key too few", whole([LLAMA], n_keys=2), ("key 1", "field 'name'")),
    *(
        BadGguf(
            33,
            f"string of {n}",
            whole([key("k", STRING, string("x", n))]),
            ("key 'k'", "field 'string 0'", f"takes {n} bytes"),
        )
        for n in (HUGE, 1 << 40, 200)
    ),
    BadGguf(
        33,
        "key's length",
        whole([string("k", HUGE) + bytes(30)]),
        ("key 0", *NAME, f"claims {HUGE}"),
    ),
    BadGguf(
        33,
        "tensor's name's length",
        whole([], [string("a", 1 << 50) + bytes(30)]),
        ("tensor 0", "field 'name'", f"claims {1 << 50}"),
    ),
    *(
        BadGguf(
            33,
            f"array of {n} of type {kind}",
            whole([key("k", ARRAY, items(kind, n))]),
            ("key 'k'", "field 'length'", f"claims {n}"),
        )
        for kind in (UINT8, FLOAT64, STRING)
        for n in (HUGE, 1 << 61, 200)
    ),
    BadGguf(
        33,
        "array longer than any",
        whole([key("k", ARRAY, items(UINT8, (1 << 20) + 1, bytes((1 << 20) + 1)))]),
        ("key 'k'", "field 'length'", "no file has more than 1048576"),
    ),
    BadGguf(
        33,
        "string in an array",
        whole([key("k", ARRAY, items(STRING, 2, string("a") + string("b", 1 << 33)))]),
        ("key 'k'", "field 'string 1'", f"takes {1 << 33} bytes"),
    ),
    BadGguf(
        33,
        "no value",
        whole([key("a.key", UINT64, b"")], alignment=1),
        ("key 'a.key'", "field 'value'", "0 remain"),
    ),
    BadGguf(
        34,
        "nested array",
        whole([key("k", ARRAY, items(ARRAY, 1, items(UINT8, 0)))]),
        ("key 'k'", "field 'item type'", "array of arrays"),
    ),
    *(
        BadGguf(34, f"type {n}", whole([key("k", n, bytes(9))]), (*TYPE_K, f"{n} is no type"))
        for n in (13, 255, (1 << 32) - 1)
    ),
    BadGguf(
        34,
        "item type",
        whole([key("k", ARRAY, items(13, 1, bytes(9)))]),
        (*TYPE_K, "13 is no type"),
    ),
    BadGguf(35, "empty key", whole([key("", UINT8, b"1")]), ("key 0", "field 'name'", "0 bytes")),
    BadGguf(
        35, "key twice", whole([LLAMA, LLAMA]), (f"key '{ARCHITECTURE}'", "field 'name'", "twice")
    ),
    BadGguf(
        35, "long key", whole([key("k" * 65536, UINT8, b"1")]), ("key 0", *NAME, "65536 bytes")
    ),
    BadGguf(35, "key with NUL", whole([key("a\0b", UINT8, b"1")]), ("key 0", *NAME, r"'a\x00b'")),
    BadGguf(35, "key no UTF-8", whole([key(b"\xff", UINT8, b"1")]), ("key 0", *NAME, "not UTF-8")),
    BadGguf(35, "empty name", whole([], [info("")], bytes(32)), ("tensor 0", *NAME, "0 bytes")),
    BadGguf(
        35,
        "name twice",
        whole([], [info("a"), info("a", offset=32)], bytes(64)),
        (*A, "field 'name'", "twice"),
    ),
    BadGguf(
        35,
        "name of 64",
        whole([], [info("n" * 64)], bytes(32)),
        ("tensor 0", *NAME, "64 bytes", "1 to 63"),
    ),
    BadGguf(
        35,
        "name of 64 in UTF-8",
        whole([], [info("é" * 32)], bytes(32)),
        ("tensor 0", *NAME, "64 bytes"),
    ),
    BadGguf(
        35, "name with NUL", whole([], [info("a\0")], bytes(32)), ("tensor 0", *NAME, "holds a NUL")
    ),
    BadGguf(
        35,
        "name no UTF-8",
        whole([], [info(b"\xed\xa0\x80")], bytes(32)),
        ("tensor 0", *NAME, "not UTF-8"),
    ),
    *(
        BadGguf(
            36,
            f"alignment {n}",
            _aligned(UINT32, _u32(n)),
            (*ALIGNED, "field 'value'", f"{n} is not a power"),
        )
        for n in (0, 3, 48, 1 << 21, (1 << 32) - 1)
    ),
    BadGguf(
        36,
        "alignment u64",
        _aligned(UINT64, struct.pack("<Q", 32)),
        (*ALIGNED, "field 'type'", "uint64"),
    ),
    BadGguf(
        36, "alignment string", _aligned(STRING, string("32")), (*ALIGNED, "field 'type'", "string")
    ),
    BadGguf(
        36,
        "alignment list",
        _aligned(ARRAY, items(UINT32, 1, _u32(32))),
        (*ALIGNED, "field 'type'", "array of"),
    ),
    BadGguf(37, "five dimensions", _one((8, 1, 1, 1, 1)), (*DIMENSIONS, "has 5")),
    BadGguf(37, "2^32-1 dimensions", _one((8,), rank=(1 << 32) - 1), (*DIMENSIONS, "4294967295")),
    BadGguf(38, "zero", _one((0,)), (*DIMENSIONS, "[0]", "above zero")),
    BadGguf(38, "zero outside", _one((8, 0)), (*DIMENSIONS, "[8, 0]", "above zero")),
    BadGguf(38, "minus one", _one((-1,)), (*DIMENSIONS, "[-1]", "above zero")),
    BadGguf(38, "two negative", _one((-4, -2)), (*DIMENSIONS, "above zero")),
    BadGguf(39, "product", _one((1 << 32, 1 << 32)), (*DIMENSIONS, "overflows")),
    BadGguf(39, "wraps to the size", _one((1 << 62, 4, 8)), (*DIMENSIONS, "overflows")),
    BadGguf(39, "bytes", _one((1 << 61, 2)), (*DIMENSIONS, "overflows")),
    BadGguf(39, "padding", _one(((1 << 63) - 1,), 24), (*A, "field 'offset'", "truncated")),
    BadGguf(39, "sum", _two(1 << 63), (*OFFSET_B, f"is {1 << 63}")),
    *(
        BadGguf(40, f"type {n}", _one((256,), n), (*TYPE, f"{n} is", tell))
        for n, tell in (
            *((4, "q4_2"), (5, "q4_3"), (31, "q4_0_4_4"), (33, "q4_0_8_8"), (36, "iq4_nl_4_4")),
            *((43, "no type that ggml has"), (1 << 31, "no type"), ((1 << 32) - 1, "no type")),
        )
    ),
    BadGguf(41, "half a block", _one((16,), Q4_0), (*DIMENSIONS, "16", "blocks of 32", "q4_0")),
    BadGguf(41, "rows of 48", _one((48, 2), Q8_0, data=102), (*DIMENSIONS, "48", "blocks of 32")),
    BadGguf(41, "K-quant rows", _one((128, 2), Q4_K, data=144), (*DIMENSIONS, "blocks of 256")),
    BadGguf(41, "scalar", _one((), Q8_0), (*DIMENSIONS, "rows of 1 are not")),
    BadGguf(42, "misaligned", _two(33), (*OFFSET_B, "33 is not a multiple of 32")),
    BadGguf(42, "overlap", _two(0), (*OFFSET_B, "is 0", "end at 32")),
    BadGguf(42, "hole", _two(64, data=96), (*OFFSET_B, "is 64", "end at 32")),
    BadGguf(42, "past the end", _two(1 << 40), (*OFFSET_B, f"is {1 << 40}")),
    BadGguf(42, "first not at zero", _one(offset=32, data=64), (*A, "field 'offset'", "is 32")),
    BadGguf(
        42,
        "out of order",
        whole([], [info("a", offset=32), info("b", offset=0)], bytes(64)),
        (*A, "field 'offset'", "is 32"),
    ),
    BadGguf(42, "trailing bytes", VALID + bytes(29), (*DATA, "1 bytes follow tensor 'c'")),
    BadGguf(42, "no tensors but bytes", whole(data=b"!"), (*DATA, "1 bytes follow the header")),
    BadGguf(43, "a byte short", VALID[:-1], ("tensor 'c'", "field 'offset'", "truncated")),
    BadGguf(43, "no data", _one(data=0), (*A, "field 'offset'", "truncated")),
    *(
        BadGguf(
            43,
            f"{left} bytes of an info",
            whole([], [info("a", (2, 2, 2))], alignment=1)[: left - 49],
            (*A, f"field '{field}'"),
        )
        for left, field in ((25, "dimensions"), (36, "dimensions"), (40, "type"), (47, "offset"))
    ),
]
