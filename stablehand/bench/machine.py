"""The machine that a measurement ran on, without anything that tells whose it is."""

from __future__ import annotations

import os
import platform
import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Machine:
    """A machine.

    Attributes:
      cpu: as the system calls it.
      cores: that it shows.
      memory_bytes: of main memory.
      system: its name and architecture.
    """

    cpu: str
    cores: int
    memory_bytes: int
    system: str

    @classmethod
    def here(cls) -> Machine:
        """The one at hand."""
        return cls(
            cpu=_cpu(),
            cores=os.cpu_count() or 1,
            memory_bytes=os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"),
            system=f"{platform.system()} {platform.machine()}",
        )

    def __str__(self) -> str:
        return f"{self.cpu}, {self.cores} cores, {self.memory_bytes / 1e9:.0f} GB, {self.system}"


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text()
    except OSError:
        lines = ""
    match = re.search(r"^model name\s*: (.+)$", lines, re.MULTILINE)
    return match[1] if match else platform.processor() or platform.machine()
