"""Reading JSON of a known shape from a file that may be hostile, in bounded memory."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator

from stablehand.errors import CheckpointError


def quoted(text: str) -> str:
    """A name as messages show it: printable, and of bounded length."""
    return repr(text) if len(text) <= 200 else f"{text[:200]!r}…"


def _token(pattern: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"[ \t\n\r]*+(" + pattern + rb")")


_MARKS = {mark: _token(re.escape(mark)) for mark in (b"{", b"}", b"[", b"]", b":", b",")}
# Possessive throughout, so that no input makes the matcher backtrack or keep a stack.
_STRING = _token(rb'"[^"\\\x00-\x1f]*+(?:\\.[^"\\\x00-\x1f]*+)*+"')
_COUNT = _token(rb"(?:0|[1-9][0-9]{0,18}+)(?![0-9.eE])")
_SCALAR = _token(rb"(?:-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?+(?:[eE][+-]?[0-9]++)?+|true|false|null)")
_BLANK = _token(b"")
_END = _token(rb"\Z")


class JsonScanner:
    """Reads JSON token by token, as its caller expects it; each mistake names its place.

    `json.loads` builds whatever the bytes say before anyone can object: twenty times their size for
    a header of empty lists, and a RecursionError for one of open brackets. Here memory follows what
    has been accepted, nesting costs nothing, and numbers are checked as they are written.

    Args:
      raw: the UTF-8 bytes.
      source: the file that they come from, for messages.
      whole: what messages call the outermost value.
    """

    def __init__(self, raw: bytes | bytearray, source: str, whole: str) -> None:
        self._raw = raw
        self._at = 0
        self._place = [source]
        self._whole = whole

    def fault(self, what: str, field: str | None = None) -> CheckpointError:
        """What to raise for a mistake in the value being read, or in one of its fields."""
        if field is None and len(self._place) == 1:
            field = self._whole
        place = self._place if field is None else [*self._place, f"field {field!r}"]
        return CheckpointError(what, where=": ".join(place))

    def members(self, noun: str, fields: Collection[str] = ()) -> Iterator[str]:
        """The keys of an object; its value must be read before the next key is asked for.

        Args:
          noun: what messages call a key.
          fields: keys that are called fields.

        Raises:
          CheckpointError: not an object, or a key that occurs twice.
        """
        self._expect(b"{", "an object")
        seen: set[str] = set()
        while self._take(_MARKS[b"}"]) is None:
            if seen:
                self._expect(b",", "',' or '}'")
            key = self.string()
            kind = "field" if key in fields else noun
            self._place.append(f"{kind} {quoted(key)}")
            if key in seen:
                raise self.fault("occurs twice", "name" if kind == "tensor" else None)
            seen.add(key)
            self._expect(b":", "':'")
            yield key
            self._place.pop()

    def items(self) -> Iterator[None]:
        """One step per item of a list; each item must be read before the next step."""
        self._expect(b"[", "a list")
        first = True
        while self._take(_MARKS[b"]"]) is None:
            if not first:
                self._expect(b",", "',' or ']'")
            first = False
            yield

    def string(self) -> str:
        """A string, with its escapes resolved."""
        token = self._take(_STRING)
        if token is None:
            raise self._unexpected("a string")
        try:
            text = token.decode("utf-8")
            if "\\" not in text:
                return text[1:-1]
            text = str(json.loads(text))
            text.encode("utf-8")  # A lone surrogate can be escaped in JSON, but is no character.
        except UnicodeError:
            raise self.fault("holds a string that is not UTF-8") from None
        except ValueError:
            raise self.fault("holds a string with an invalid escape") from None
        return text

    def counts(self, most: int) -> tuple[int, ...]:
        """A list of at most `most` whole numbers, each of at most 19 digits."""
        numbers: list[int] = []
        for _ in self.items():
            if len(numbers) == most:
                raise self.fault(f"expected at most {most} numbers, found more")
            token = self._take(_COUNT)
            if token is None:
                raise self._unexpected("a whole number of at most 19 digits")
            numbers.append(int(token))
        return tuple(numbers)

    def skip(self, depth: int = 16) -> None:
        """Pass over a value of any type that nests at most `depth` levels."""
        if depth < 0:
            raise self.fault("nests too deeply")
        if self._sees(b"{"):
            for _ in self.members("key"):
                self.skip(depth - 1)
        elif self._sees(b"["):
            for _ in self.items():
                self.skip(depth - 1)
        elif self._sees(b'"'):
            self.string()
        elif self._take(_SCALAR) is None:
            raise self._unexpected("a value")

    def end(self) -> None:
        """Nothing but white space may follow."""
        if self._take(_END) is None:
            raise self._unexpected("the end of the JSON")

    def _take(self, token: re.Pattern[bytes]) -> bytes | None:
        found = token.match(self._raw, self._at)
        if found is None:
            return None
        self._at = found.end()
        return found[1]

    def _sees(self, mark: bytes) -> bool:
        return self._rest(1) == mark

    def _expect(self, mark: bytes, meaning: str) -> None:
        if self._take(_MARKS[mark]) is None:
            raise self._unexpected(meaning)

    def _rest(self, length: int) -> bytes | bytearray:
        self._take(_BLANK)
        return self._raw[self._at : self._at + length]

    def _unexpected(self, expected: str) -> CheckpointError:
        rest = self._rest(40).decode("utf-8", "replace")
        return self.fault(f"expected {expected}, found {repr(rest) if rest else 'the end'}")
