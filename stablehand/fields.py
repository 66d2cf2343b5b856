"""Typed reading of JSON objects whose every mistake names the file and the key."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from stablehand.errors import ConfigError
from stablehand.files import read_own

MAX_JSON_BYTES = 2 << 20
"""Parsed JSON takes up to 24 times its size (a list of empty objects)."""

_MAX_DEPTH = 100
"""Lists and objects in one another; configurations have four."""


def read_json_object(path: Path) -> dict[str, Any]:
    """Read a small JSON file of a model's folder that must hold one object.

    Raises:
      ConfigError: the file is missing, unreadable, a link out of its folder, too large, not a JSON object, or
        nested too deep.
    """
    try:
        raw = json.loads(read_own(path, MAX_JSON_BYTES, "configuration").decode("utf-8"))
    except FileNotFoundError:
        raise ConfigError(
            "the file does not exist",
            where=str(path),
            hint="a model folder holds config.json, model.safetensors and tokenizer.json",
        ) from None
    except OSError as error:
        raise ConfigError(f"cannot be read: {error.strerror}", where=str(path)) from error
    except RecursionError:
        raise _too_deep(path) from None
    except ValueError as error:
        raise ConfigError(f"not valid JSON: {error}", where=str(path)) from error
    if not isinstance(raw, dict):
        raise ConfigError(f"holds a {type(raw).__name__}, not a JSON object", where=str(path))
    # What json.loads can still read, json.dumps may not be able to write into a message.
    level: list[Any] = [raw]
    for _ in range(_MAX_DEPTH):
        inner = (each.values() if isinstance(each, dict) else each for each in level)
        level = [each for items in inner for each in items if isinstance(each, dict | list)]
    if level:
        raise _too_deep(path)
    return raw


def _too_deep(path: Path) -> ConfigError:
    return ConfigError(
        f"lists and objects are nested more than {_MAX_DEPTH} deep",
        where=str(path),
        hint="take the file that came with the model",
    )


_LEAST_F32, _MOST_F32 = 2.0**-126, (2.0 - 2.0**-23) * 2.0**127
"""The least normal and the largest number."""

_SHOWN = 80


def shown(value: Any) -> str:
    """A JSON value as messages show it: on one line, and of bounded length."""
    # Cut before it is written out, too: a file's text or list may have millions of characters or items.
    text = json.dumps(value[: _SHOWN + 1] if isinstance(value, str | list) else value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


class Fields:
    """A JSON object with typed access; remembers which keys were read."""

    def __init__(self, raw: Mapping[str, Any], where: str) -> None:
        self.raw = raw
        self.where = where
        self.read: set[str] = set()

    def get(self, key: str, default: Any = None) -> Any:
        """The value as it stands; null counts as absent."""
        self.read.add(key)
        value = self.raw.get(key)
        return default if value is None else value

    def integer(
        self,
        key: str,
        default: int | None = None,
        *,
        minimum: int = 1,
        maximum: int = (1 << 31) - 1,
    ) -> int:
        """A whole number from `minimum` to `maximum`."""
        value = self.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.error(key, "a whole number", value)
        if not minimum <= value <= maximum:
            raise self.error(key, f"a whole number from {minimum} to {maximum}", value)
        return value

    def number(self, key: str, default: float | None = None) -> float:
        """A finite number above zero."""
        value = self.get(key, default)
        number = _positive(value)
        if number is None:
            raise self.error(key, "a finite number above zero", value)
        return number

    def f32(self, key: str, default: float | None = None) -> float:
        """A number above zero that f32 has, too, as neither infinity nor zero."""
        number = self.number(key, default)
        if not _LEAST_F32 <= number <= _MOST_F32:
            raise self.error(key, "a number above zero within f32", number)
        return number

    def numbers(self, key: str) -> tuple[float, ...]:
        """A list of finite numbers above zero."""
        values = self.get(key)
        found = [_positive(value) for value in values] if isinstance(values, list) else [None]
        if None in found:
            raise self.error(key, "a list of finite numbers above zero", values)
        return tuple(number for number in found if number is not None)

    def boolean(self, key: str, default: bool) -> bool:
        """True or false."""
        value = self.get(key, default)
        if not isinstance(value, bool):
            raise self.error(key, "true or false", value)
        return value

    def object(self, key: str) -> Mapping[str, Any]:
        """A JSON object; empty where absent."""
        value = self.get(key, {})
        if not isinstance(value, dict):
            raise self.error(key, "an object", value)
        return value

    def token_ids(self, key: str, vocab_size: int) -> tuple[int, ...]:
        """A token id or a list of them, each of the vocabulary; none where absent."""
        value = self.get(key, [])
        ids = value if isinstance(value, list) else [value]
        if not all(type(item) is int and item >= 0 for item in ids):
            raise self.error(key, "a token id or a list of token ids", value)
        for id_ in ids:
            if id_ >= vocab_size:
                raise ConfigError(
                    f"{shown(id_)} is outside the vocabulary of {vocab_size}",
                    where=f"{self.where}: {key}",
                )
        return tuple(ids)

    def refuse_unless_neutral(self, neutral: Mapping[str, tuple[Any, ...]]) -> None:
        """Refuse keys that change the mathematics, unless they have a value that does not.

        Args:
          neutral: the keys with those values; absence is always one.
        """
        for key, values in neutral.items():
            value = self.get(key)
            if value is not None and value not in values:
                allowed = " or ".join(json.dumps(item) for item in values) or "its absence"
                raise ConfigError(
                    f"{shown(value)} changes the mathematics in a way that is not implemented",
                    where=f"{self.where}: {key}",
                    hint=f"implemented: {allowed}",
                )

    def refuse_unknown(self, harmless: Collection[str], hint: str, prefix: str = "") -> None:
        """Refuse any key that was not read and says something: it may change the mathematics.

        Args:
          harmless: keys that may stay unread.
          hint: what to do about a key that may.
          prefix: look at the keys that begin with this alone.
        """
        for key in self.raw:
            if key in self.read or key in harmless or not key.startswith(prefix):
                continue
            value = self.raw[key]
            named = key if key.isprintable() and len(key) < 200 else repr(key[:200])
            if value is not None and value is not False:
                raise ConfigError(
                    f"{shown(value)}: the key is not known, and may change the mathematics",
                    where=f"{self.where}: {named}",
                    hint=hint,
                )

    def error(self, key: str, expected: str, value: Any) -> ConfigError:
        """What to raise for a field that holds something else."""
        found = "absent" if value is None else shown(value)
        return ConfigError(f"expected {expected}, found {found}", where=f"{self.where}: {key}")


def _positive(value: Any) -> float | None:
    # Numbers above zero and below infinity, which neither true nor 10**400 is.
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) and number > 0 else None
