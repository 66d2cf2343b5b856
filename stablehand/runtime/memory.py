"""What a session needs, said before anything is allocated."""

from __future__ import annotations

import resource
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from stablehand.auto import AUTO
from stablehand.errors import SessionError
from stablehand.plan import Choices
from stablehand.signature import Signature


@dataclass(frozen=True)
class MemoryNeed:
    """Bytes by use.

    Attributes:
      weights: packed weights and tables, resident once for all graphs.
      kv: both caches of every layer at full capacity.
      transient: scratch of the larger graph, as the compiler counted it; None where it was not asked.
    """

    weights: int
    kv: int
    transient: int | None

    @property
    def total(self) -> int:
        """All of it."""
        return self.weights + self.kv + (self.transient or 0)

    def __str__(self) -> str:
        parts = (("weights", self.weights), ("KV", self.kv), ("scratch", self.transient))
        return " + ".join(f"{size / 1e6:.1f} MB {name}" for name, size in parts if size is not None)

    @classmethod
    def of(cls, signature: Signature, transient: int | None) -> MemoryNeed:
        """The need of a session whose graphs share this signature's weights and state."""
        return cls(signature.nbytes("weight", "table"), signature.nbytes("state"), transient)

    def check(self) -> None:
        """Refuse what the machine cannot hold.

        Raises:
          SessionError: less memory is available.
        """
        available = available_bytes()
        if available is not None and self.total > available:
            raise SessionError(
                f"needs {self.total / 1e9:.2f} GB ({self}), and {available / 1e9:.2f} GB are available",
                where="memory",
                hint="use --weights auto, a 16-bit --kv, or a shorter --context",
            )


def with_limit(choices: Choices) -> Choices:
    """Choices whose weights `auto` has a limit: what this machine has available, less an eighth.

    The eighth is for what graphs need beside their arguments, and for whoever else is there.

    Raises:
      SessionError: the system does not say what is available.
    """
    if choices.weights != AUTO or choices.memory is not None:
        return choices
    available = available_bytes()
    if available is None:
        raise SessionError(
            "the system does not say how much memory is available",
            where="--weights auto",
            hint="give a limit, such as --memory 8GB",
        )
    return replace(choices, memory=available * 7 // 8)


def available_bytes() -> int | None:
    """Memory that can be had without swapping, where the system says (Linux); else None."""
    return _told("/proc/meminfo", "MemAvailable")


def peak_bytes() -> int:
    """The most memory that this process has had resident."""
    # What `getrusage` says on Linux begins with the peak of the process that started this one.
    told = _told("/proc/self/status", "VmHWM")
    if told is not None:
        return told
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def _told(path: str, field: str) -> int | None:
    """Bytes that Linux tells under a name, in kB; None where there is no such file."""
    try:
        lines = Path(path).read_text().splitlines()
    except OSError:
        return None
    fields = dict(line.split(":", 1) for line in lines)
    return int(fields[field].split()[0]) * 1024
