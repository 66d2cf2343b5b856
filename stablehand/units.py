"""Sizes in bytes as people write and read them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

UNITS: Mapping[str, int] = MappingProxyType(
    {
        "": 1,
        **{f"{prefix}B": 1000**power for power, prefix in enumerate(("", "k", "M", "G", "T"))},
        **{f"{prefix}iB": 1024**power for power, prefix in enumerate(("K", "M", "G", "T"), 1)},
    }
)
"""What a number of bytes may be counted in."""

_SIZE = re.compile(r"([0-9]{1,15}(?:\.[0-9]{1,9})?) ?([A-Za-z]*)", re.ASCII)


def parse_bytes(text: str) -> int:
    """Read `8GB`, `7.5 GiB` or `500000`, whatever the case; raises ValueError on anything else."""
    units = {name.lower(): size for name, size in UNITS.items()}
    match = _SIZE.fullmatch(text.strip())
    if match is None or match[2].lower() not in units or float(match[1]) == 0:
        raise ValueError(f"{text!r} is not a size such as 8GB or 500MiB")
    return int(float(match[1]) * units[match[2].lower()])


def bytes_texts(*counts: int) -> list[str]:
    """Sizes that are read beside each other: as many digits as tell apart those that differ.

    They have the largest one's unit, but each its own where one is far smaller.
    """
    largest = max(counts)
    units = [_unit(each if 100 * min(counts) < largest else largest) for each in counts]
    more = 0
    while True:
        texts = [
            f"{count / size:.{digits + more}f} {name}"
            for count, (name, size, digits) in zip(counts, units, strict=True)
        ]
        if len(set(texts)) == len(set(counts)):
            return texts
        more += 1


def bytes_text(count: float) -> str:
    """A size in GB, or in MB below one."""
    name, size, digits = _unit(count)
    return f"{count / size:.{digits}f} {name}"


def _unit(count: float) -> tuple[str, float, int]:
    """What a size is shown in, how many bytes that is, and with how many digits."""
    return ("GB", 1e9, 2) if count >= 1e9 else ("MB", 1e6, 1)
