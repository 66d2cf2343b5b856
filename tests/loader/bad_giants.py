"""Files near the limits on size, made so that reading them takes as much memory as it can.

To add one, append a `Giant`. Each is refused, or is read in full; either way the promise on memory holds.
"""

from __future__ import annotations

import itertools
import os
import string
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import bad_gguf
import bad_models

from stablehand.fields import MAX_JSON_BYTES
from stablehand.loader.gguf_metadata import MAX_ITEMS
from stablehand.loader.safetensors import MAX_HEADER_BYTES
from stablehand.loader.shards import INDEX_NAME, SINGLE_NAME

CONFIG = "config.json"
EMOJI = "\N{GRINNING FACE}"
"""One such character makes a string of Python take four bytes for each of its characters."""


@dataclass(frozen=True)
class Giant:
    label: str
    file: str
    write: Callable[[Path], object]

    def __str__(self) -> str:
        return f"{self.file} {self.label}"


def names() -> Iterator[str]:
    """The shortest there are."""
    for length in itertools.count(1):
        yield from map("".join, itertools.product(string.ascii_letters, repeat=length))


def filled(size: int, head: str, member: str, tail: str) -> bytes:
    """As many members, each of a name of its own in place of NAME, as have room."""
    parts, used = [], len(head) + len(tail)
    for name in names():
        part = member.replace("NAME", name)
        used += len(part) + 1
        if used > size:
            return (head + ",".join(parts) + tail).encode()
        parts.append(part)
    raise AssertionError("names do not end")


def _header(text: bytes) -> bytes:
    return struct.pack("<Q", len(text)) + text


def _safetensors(label: str, head: str, member: str, tail: str = "}") -> Giant:
    def write(path: Path) -> None:
        path.write_bytes(_header(filled(MAX_HEADER_BYTES, head, member, tail)))

    return Giant(label, SINGLE_NAME, write)


def _long(label: str, file: str, size: int, head: str, unit: str, tail: str) -> Giant:
    def write(path: Path) -> None:
        room = size - len(head.encode()) - len(tail.encode())
        text = (head + unit * (room // len(unit)) + tail).encode()
        path.write_bytes(_header(text) if file == SINGLE_NAME else text)

    return Giant(label, file, write)


def _index(label: str, head: str, member: str, tail: str = "}}") -> Giant:
    def write(path: Path) -> None:
        path.write_bytes(filled(MAX_HEADER_BYTES, head, member, tail))

    return Giant(label, INDEX_NAME, write)


def _config(label: str, head: str, unit: str, tail: str) -> Giant:
    return _long(label, CONFIG, MAX_JSON_BYTES, head, unit, tail)


TENSOR = '"NAME":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}'
DEEP = TENSOR.replace("[0]", "[0" + ",1" * 63 + "]")
GIANTS = [
    _safetensors("tensors", "{", TENSOR),
    _safetensors("tensors of 64 dimensions", "{", DEEP),
    _safetensors("tensors, then a hole", "{", TENSOR.replace("[0,0]", "[1,1]")),
    _safetensors("metadata", '{"__metadata__":{', '"NAME":""', "}}"),
    _safetensors("metadata, then nothing", '{"__metadata__":{', '"NAME":""', ""),
    _long("text", SINGLE_NAME, MAX_HEADER_BYTES, '{"__metadata__":{"a":"' + EMOJI, "x", '"}}'),
    _long("escapes", SINGLE_NAME, MAX_HEADER_BYTES, '{"__metadata__":{"a":"' + EMOJI, "\\n", '"}}'),
    _long("name", SINGLE_NAME, MAX_HEADER_BYTES, '{"' + EMOJI, "x", '":{}}'),
    _long("brackets", SINGLE_NAME, MAX_HEADER_BYTES, '{"a":', "[", ""),
    _long("white space", SINGLE_NAME, MAX_HEADER_BYTES, "{", " ", ""),
    _index("one shard", '{"weight_map":{', '"NAME":"b.safetensors"'),
    _index("many shards", '{"weight_map":{', '"NAME":"NAME.safetensors"'),
    _index("metadata", '{"metadata":{', '"NAME":1'),
    _config("lists", '{"model_type":[', "[],", "[]]}"),
    _config("objects", '{"model_type":[', "{},", "{}]}"),
    _config("unknown", '{"model_type":"llama","a":[', "{},", "{}]}"),
    _config("text", '{"model_type":"' + EMOJI, "x", '"}'),
    _config("numbers", '{"eos_token_id":[', "1000,", "1000]}"),
    _config("white space", "{", " ", ""),
    _config("brackets", '{"a":', "[", ""),
]


def _sparse(path: Path) -> None:
    """A terabyte that is no header, and takes no room on the disk."""
    with path.open("wb") as file:
        file.write(struct.pack("<Q", 1 << 40))
        file.truncate(1 << 40)


GIANTS += [Giant("a terabyte", file, _sparse) for file in (SINGLE_NAME, INDEX_NAME, CONFIG)]

GGUF = "model.gguf"


def _gguf(label: str, *parts: object, **counts: int) -> Giant:
    """A file of 16 GiB, most of it a hole behind its header."""

    def write(path: Path) -> None:
        path.write_bytes(bad_gguf.whole(*parts, **counts))  # type: ignore[arg-type]
        os.truncate(path, 1 << 34)

    return Giant(label, GGUF, write)


def _long_string(length: int) -> bytes:
    return bad_gguf.key("k", bad_gguf.STRING, bad_gguf.string("", length))


def _long_array(count: int) -> bytes:
    first = bad_gguf.string("", 45 << 20)
    return bad_gguf.key("llama.k", bad_gguf.ARRAY, bad_gguf.items(bad_gguf.STRING, count, first))


GIANTS += [
    _gguf("huge string", [_long_string(1 << 33)]),
    _gguf("string", [_long_string(45 << 20)], n_keys=2),
    _gguf("strings", [_long_array(MAX_ITEMS)], n_keys=2),
    _gguf("keys", n_keys=bad_gguf.HUGE >> 32),
    _gguf(
        "most keys and tensors",
        [bad_gguf.key(f"{i:04x}", bad_gguf.UINT8, b"1") for i in range(1 << 14)],
        [bad_gguf.info(f"{i:05x}", ()) for i in range(1 << 16)],
    ),
]


def _long_keys(path: Path) -> None:
    names = (f"{number:04}{EMOJI}".ljust(65000, "x") for number in range(700))
    path.write_bytes(bad_gguf.whole([bad_gguf.key(name, bad_gguf.UINT8, b"1") for name in names]))


def _long_headers(path: Path) -> None:
    """Shards whose headers are near the limit, and an index that knows one tensor of each."""
    shards = [f"{number}.safetensors" for number in range(6)]
    for shard in shards:
        names = (f"{number:05}{EMOJI}".ljust(1000, "x") for number in range(4500))
        tensors = (TENSOR.replace("NAME", f"{shard}{name}") for name in names)
        text = "{" + ",".join(tensors) + "}"
        (path.parent / shard).write_bytes(_header(text.encode()))
    known = (f'"{shard}":"{shard}"' for shard in shards)
    path.write_text('{"weight_map":{' + ",".join(known) + "}}")


GIANTS += [Giant("long keys", GGUF, _long_keys), Giant("headers", INDEX_NAME, _long_headers)]

MANY = b"".join([bad_gguf.string("x" * 38)] * 1_000_000)
"""Strings, which take more than twice as much once they are Python's."""
LONG = (EMOJI + "x" * (45 << 20)).encode()


def _model(label: str, name: str, kind: int, value: bytes, without: str = "") -> Giant:
    """A whole model but for one key, which is there with another value, and one that may be absent."""

    def write(path: Path) -> None:
        known = [bad_gguf.string(key) for key in (name, without) if key]
        keys = [key for key in bad_models.gguf_keys() if not key.startswith(tuple(known))]
        path.write_bytes(bad_models.gguf_model([*keys, bad_gguf.key(name, kind, value)]))

    return Giant(f"{label}, {name}", GGUF, write)


def _many(name: str, without: str = "") -> Giant:
    value = bad_gguf.items(bad_gguf.STRING, 1_000_000, MANY)
    return _model("strings", name, bad_gguf.ARRAY, value, without)


def _doubles(name: str) -> Giant:
    values = struct.pack("<d", 1 / 3) * MAX_ITEMS
    value = bad_gguf.items(bad_gguf.FLOAT64, MAX_ITEMS, values)
    return _model("doubles", name, bad_gguf.ARRAY, value)


MODELS = [
    *map(_many, (bad_gguf.ARCHITECTURE, "llama.foo", "general.type", "llama.embedding_length")),
    _many("tokenizer.ggml.tokens", without="llama.vocab_size"),
    *map(_doubles, ("llama.block_count", "llama.foo", "tokenizer.ggml.eos_token_id")),
    *(
        _model("text", name, bad_gguf.STRING, bad_gguf.string(LONG))
        for name in (bad_gguf.ARCHITECTURE, "llama.foo", "llama.rope.scaling.type")
    ),
]
"""GGUF files that are models but for one value, which is as long as any may be."""

GIANTS += MODELS
