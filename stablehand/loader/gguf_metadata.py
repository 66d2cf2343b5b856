"""The typed keys and values of a GGUF file, read in bounded memory from a file that may be hostile.

Reading the header walks over the values and keeps where they lie; a value is decoded when it is
asked for, so that the hundreds of thousands of strings of a vocabulary cost nothing to those who
do not want them.
"""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from stablehand.errors import CheckpointError
from stablehand.loader.json_scanner import quoted

MAX_HEADER_BYTES = 48 << 20
"""Of metadata and tensor infos together; the largest vocabularies and their merges take a quarter."""

MAX_KEY_BYTES = (1 << 16) - 1
"""Longest key, in UTF-8, by the format's own rule."""

MAX_KEYS_BYTES = 2_000_000
"""Of all keys together: a hundred times what the largest models have."""

MAX_ITEMS = 1 << 20
"""Longest array; the largest vocabularies have half as many merges."""

MAX_BRIEF_BYTES = 1 << 16
"""Longest value of a key that is no vocabulary: numbers, names, a number for each layer."""

_WINDOW_BYTES = 1 << 20
_LENGTH = struct.Struct("<Q")
_STRING, _ARRAY = 8, 9


@dataclass(frozen=True, slots=True)
class ScalarType:
    """A value of fixed size: its name in the format, and its code in `struct` and `array`."""

    name: str
    code: str

    @property
    def nbytes(self) -> int:
        """Bytes of one value."""
        return struct.calcsize(f"<{self.code}")


SCALAR_TYPES: Mapping[int, ScalarType] = MappingProxyType(
    {
        0: ScalarType("uint8", "B"),
        1: ScalarType("int8", "b"),
        2: ScalarType("uint16", "H"),
        3: ScalarType("int16", "h"),
        4: ScalarType("uint32", "I"),
        5: ScalarType("int32", "i"),
        6: ScalarType("float32", "f"),
        7: ScalarType("bool", "B"),
        10: ScalarType("uint64", "Q"),
        11: ScalarType("int64", "q"),
        12: ScalarType("float64", "d"),
    }
)
"""The types of fixed size by their ids; beside them there are strings (8) and arrays (9)."""

_NAMES = {**{id_: kind.name for id_, kind in SCALAR_TYPES.items()}, _STRING: "string"}
_SIZES = {id_: kind.nbytes for id_, kind in SCALAR_TYPES.items()}

Fill = Callable[[int, memoryview, str], None]
"""Reads a file's bytes from a position on into a buffer; the text says what for."""


def _finished(begin: int, buffer: memoryview, what: str) -> None:
    raise AssertionError("the header has been read")


class HeaderReader:
    """Reads a header from front to back, by windows; each mistake names its place.

    Args:
      fill: reads the file.
      size: bytes of the whole file.
      source: what errors call it.
    """

    def __init__(self, fill: Fill, size: int, source: str) -> None:
        self._fill = fill
        self._size = size
        self._place = [source]
        self.raw = bytearray()
        self.at = 0

    @property
    def remaining(self) -> int:
        """Bytes of the file that have not been read."""
        return self._size - self.at

    def finish(self) -> None:
        """Nothing more is read: what does the reading is let go, for the file keeps its header."""
        # Else the two keep each other, and up to 48 MiB, until Python looks for cycles.
        self._fill = _finished

    def enter(self, place: str) -> None:
        """Mistakes from here to `leave` are in this part of the header."""
        self._place.append(place)

    def leave(self) -> None:
        """Back to the whole that the part belongs to."""
        self._place.pop()

    def fault(
        self, what: str, field: str | None = None, hint: str | None = None
    ) -> CheckpointError:
        """What to raise for a mistake in what is being read, or in one of its fields."""
        place = self._place if field is None else [*self._place, f"field {field!r}"]
        return CheckpointError(what, where=": ".join(place), hint=hint)

    def require(self, count: int, field: str) -> int:
        """Have `count` more bytes at hand; gives their offset, and is then past them.

        Raises:
          CheckpointError: the file ends before, or the header is longer than any.
        """
        begin, end = self.at, self.at + count
        if end > len(self.raw):
            if count > self.remaining:
                raise self.fault(
                    f"truncated: takes {count} bytes, and {self.remaining} remain",
                    field,
                    "the download may be incomplete; fetch the file again",
                )
            if end > MAX_HEADER_BYTES:
                raise self.fault(f"the header is longer than {MAX_HEADER_BYTES} bytes", field)
            while len(self.raw) < end:
                window = bytearray(min(_WINDOW_BYTES, self._size - len(self.raw)))
                self._fill(len(self.raw), memoryview(window), "header")
                self.raw += window
        self.at = end
        return begin

    def number(self, code: str, field: str) -> int:
        """A little-endian number of the `struct` code."""
        shape = f"<{code}"
        begin = self.require(struct.calcsize(shape), field)
        value: int = struct.unpack_from(shape, self.raw, begin)[0]
        return value

    def count(self, field: str, least: int, most: int | None = None) -> int:
        """How many of something follow, each of `least` bytes or more.

        Raises:
          CheckpointError: more than can follow, or more than the `most` that any file has.
        """
        count = self.number("Q", field)
        possible = self.remaining // least
        if count > possible:
            raise self.fault(f"claims {count}, and at most {possible} can follow", field)
        if most is not None and count > most:
            raise self.fault(f"claims {count}, and no file has more than {most}", field)
        return count

    def name(self, field: str, most: int) -> str:
        """A string of 1 to `most` bytes, without NULs."""
        length = self.count(field, 1)
        if not 0 < length <= most:
            raise self.fault(f"has {length} bytes, and 1 to {most} are possible", field)
        begin = self.require(length, field)
        try:
            text = self.raw[begin : self.at].decode("utf-8")
        except UnicodeDecodeError:
            raise self.fault("is not UTF-8", field) from None
        if "\0" in text:
            raise self.fault(f"{quoted(text)} holds a NUL", field)
        return text

    def skip_strings(self, count: int, field: str) -> None:
        """Pass over strings, each behind its length."""
        # There may be hundreds of thousands: only what is not at hand yet costs a call.
        raw, at, at_hand = self.raw, self.at, len(self.raw)
        for index in range(count):
            if at + _LENGTH.size > at_hand:
                self.at = at
                self.require(_LENGTH.size, f"{field} {index}")
                at_hand = len(raw)
            length = _LENGTH.unpack_from(raw, at)[0]
            at += _LENGTH.size + length
            if at > at_hand:
                self.at = at - length
                self.require(length, f"{field} {index}")
                at_hand = len(raw)
        self.at = at


@dataclass(frozen=True, slots=True)
class _Value:
    """Where a value lies in the header: `count` of a type from `begin` on; None if it is no array."""

    type_id: int
    count: int | None
    begin: int
    end: int


class Metadata(Mapping[str, Any]):
    """The keys of a file with their values, which are decoded when they are asked for.

    A value is an int, a float, a bool, a str, or a list of one of these.

    Args:
      header: the reader, just before the first key.
      count: how many keys there are.
    """

    def __init__(self, header: HeaderReader, count: int) -> None:
        self._header = header
        self._values: dict[str, _Value] = {}
        named = 0
        for index in range(count):
            header.enter(f"key {index}")
            begin = header.at
            key = header.name("name", MAX_KEY_BYTES)
            named += header.at - begin
            if named > MAX_KEYS_BYTES:
                raise header.fault(f"the keys take more than {MAX_KEYS_BYTES} bytes", "name")
            header.leave()
            header.enter(f"key {quoted(key)}")
            if key in self._values:
                raise header.fault("occurs twice", "name")
            self._values[key] = _walk(header)
            header.leave()

    def __getitem__(self, key: str) -> Any:
        """The value of a key.

        Raises:
          KeyError: there is no such key.
          CheckpointError: a string is not UTF-8, or a bool neither 0 nor 1.
        """
        value = self._values[key]
        count = 1 if value.count is None else value.count
        try:
            items = list(self._items(value.type_id, count, value.begin))
        except ValueError as error:
            self._header.enter(f"key {quoted(key)}")
            fault = self._header.fault(str(error))
            self._header.leave()
            raise fault from None
        return items[0] if value.count is None else items

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def type_of(self, key: str) -> str:
        """The type of a key's value, such as `uint32` or `array of string`."""
        value = self._values[key]
        return _NAMES[value.type_id] if value.count is None else f"array of {_NAMES[value.type_id]}"

    def length(self, key: str) -> int:
        """How many items a key's array has, without decoding them; 0 for other keys."""
        value = self._values.get(key)
        return (value and value.count) or 0

    def item(self, key: str, index: int) -> Any:
        """One item of an array of numbers, the others left as they are; None where there is no such item."""
        value = self._values.get(key)
        if value is None or value.type_id not in _SIZES or index >= (value.count or 0):
            return None
        return next(self._items(value.type_id, 1, value.begin + index * _SIZES[value.type_id]))

    def places(self, key: str, texts: Collection[str]) -> dict[str, int]:
        """The places in an array of strings at which some of them are, without decoding the others."""
        value = self._values.get(key)
        if value is None or value.type_id != _STRING:
            return {}
        wanted = {text.encode(): text for text in texts}
        lengths = {len(each) for each in wanted}
        raw, at, found = self._header.raw, value.begin, dict[str, int]()
        for index in range(value.count or 0):
            length = _LENGTH.unpack_from(raw, at)[0]
            at += _LENGTH.size
            if length in lengths and (text := wanted.get(bytes(raw[at : at + length]))) is not None:
                found[text] = index
            at += length
        return found

    def brief(self, key: str) -> Any:
        """The value of a key, if it is short enough for what describes a model.

        Raises:
          KeyError: there is no such key.
          CheckpointError: as for the value itself; or it is longer than `MAX_BRIEF_BYTES`.
        """
        value = self._values[key]
        nbytes = value.end - value.begin
        if nbytes > MAX_BRIEF_BYTES:
            self._header.enter(f"key {quoted(key)}")
            fault = self._header.fault(
                f"holds {nbytes} bytes ({self.type_of(key)}), and {MAX_BRIEF_BYTES} are possible there"
            )
            self._header.leave()
            raise fault
        return self[key]

    def _items(self, type_id: int, count: int, begin: int) -> Iterator[Any]:
        raw = self._header.raw
        if type_id == _STRING:
            for _ in range(count):
                end = begin + _LENGTH.size + _LENGTH.unpack_from(raw, begin)[0]
                yield raw[begin + _LENGTH.size : end].decode("utf-8")
                begin = end
            return
        kind = SCALAR_TYPES[type_id]
        items = array(kind.code, bytes(raw[begin : begin + count * kind.nbytes]))
        if sys.byteorder == "big":
            items.byteswap()
        if kind.name != "bool":
            yield from items
            return
        for item in items:
            if item > 1:
                raise ValueError(f"{item} is no bool, which is 0 or 1")
            yield item == 1


class Brief(Mapping[str, Any]):
    """A file's metadata without long values: what a model's description is read from.

    A vocabulary's values are there by name, and refused when they are asked for, as `Metadata.brief` does.
    """

    def __init__(self, metadata: Metadata) -> None:
        self._metadata = metadata

    def __getitem__(self, key: str) -> Any:
        """The value of a key; raises as `Metadata.brief` does."""
        return self._metadata.brief(key)

    def __iter__(self) -> Iterator[str]:
        return iter(self._metadata)

    def __len__(self) -> int:
        return len(self._metadata)


def _walk(header: HeaderReader) -> _Value:
    """Pass over a value and its type."""
    type_id, count = header.number("I", "type"), None
    if type_id == _ARRAY:
        type_id = header.number("I", "item type")
        if type_id == _ARRAY:
            raise header.fault(
                "is an array of arrays, which ggml itself does not read", "item type"
            )
        count = header.count("length", _SIZES.get(type_id, _LENGTH.size), MAX_ITEMS)
    begin = header.at
    if type_id == _STRING:
        header.skip_strings(1 if count is None else count, "string")
    elif type_id in _SIZES:
        header.require(_SIZES[type_id] * (1 if count is None else count), "value")
    else:
        raise header.fault(f"{type_id} is no type of a value", "type")
    return _Value(type_id, count, begin, header.at)
