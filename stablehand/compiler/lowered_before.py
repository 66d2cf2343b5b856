"""Which entry of the cache a text was lowered to before, so that a warm start does without a parser.

Lowering is a pure function of the text, the target and our own code, all of which name the record. Loading
MLIR to parse a graph takes a tenth of a second, and 90 MB of memory that a run never gives back.
"""

from __future__ import annotations

import functools
import hashlib
from dataclasses import asdict, dataclass
from pathlib import Path

from stablehand.compiler import toolchain
from stablehand.compiler.cache import Cache, key
from stablehand.targets import Target

_PACKAGE = Path(__file__).parents[1]


@dataclass(frozen=True)
class LoweredBefore:
    """What is known of a text that is not lowered again.

    Attributes:
      entry: the cache's entry for what it became.
      notices: of lowering, a line each.
    """

    entry: str
    notices: tuple[str, ...]


class Memory:
    """The cache's records of lowered texts."""

    def __init__(self, cache: Cache, text: bytes, target: Target, kernels: str) -> None:
        """Name the record of a text for a resolved target, with or without kernels."""
        self._cache = cache
        self._name = key(
            {
                "compiler": toolchain.version(),
                "lowered by": source_digest(),
                "text": hashlib.sha256(text).hexdigest(),
                "target": {**asdict(target), "abilities": sorted(target.abilities)},
                "kernels": kernels,
            }
        )

    def recall(self) -> LoweredBefore | None:
        """What was noted, if the record is there and whole."""
        match self._cache.find_record(self._name):
            case {"entry": str(entry), "notices": [*notices]} if all(
                isinstance(line, str) for line in notices
            ):
                return LoweredBefore(entry, tuple(notices))
        return None

    def note(self, known: LoweredBefore) -> None:
        """Write the record, if the cache can be written."""
        self._cache.store_record(self._name, asdict(known))


@functools.cache
def source_digest(folder: Path = _PACKAGE) -> str:
    """Of the package's code: whatever of it was edited, nothing is recalled."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.py")):
        digest.update(f"{path.relative_to(folder)}\0".encode() + path.read_bytes() + b"\0")
    return digest.hexdigest()
