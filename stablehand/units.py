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
    """Sizes that are read beside each other: one unit, and as many digits as tell apart those that differ."""
    name, size, digits = ("GB", 1e9, 2) if max(counts) >= 1e9 else ("MB", 1e6, 1)
    while True:
        texts = [f"{count / size:.{digits}f} {name}" for count in counts]
        if len(set(texts)) == len(set(counts)):
            return texts
        digits += 1


def bytes_text(count: float) -> str:
    """A size in GB, or in MB below one."""
    return f"{count / 1e9:.2f} GB" if count >= 1e9 else f"{count / 1e6:.1f} MB"
