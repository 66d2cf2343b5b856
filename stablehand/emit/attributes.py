"""MLIR attribute dictionaries, as MLIR itself prints them: keys sorted, strings quoted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def quoted(text: str) -> str:
    """A string attribute; what MLIR does not take as it stands is escaped byte by byte."""
    plain = "".join(
        chr(byte) if 0x20 <= byte < 0x7F and byte not in b'"\\' else f"\\{byte:02X}"
        for byte in text.encode()
    )
    return f'"{plain}"'


def print_attributes(attributes: Mapping[str, Any]) -> str:
    """`{key = value, …}` from strings, whole numbers, lists and dictionaries of these."""
    entries = (f"{key} = {_value(key, value)}" for key, value in sorted(attributes.items()))
    return f"{{{', '.join(entries)}}}"


def _value(key: str, value: Any) -> str:
    if isinstance(value, Mapping):
        return print_attributes(value)
    if isinstance(value, list):
        return f"[{', '.join(_value('', item) for item in value)}]"
    if isinstance(value, int):
        # IREE requires an index here; a bare number is an i64.
        return f"{value} : index" if key == "iree.abi.output" else str(value)
    return quoted(str(value))
