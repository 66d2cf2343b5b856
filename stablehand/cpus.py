"""The processors that this process may use: which of them share a physical core."""

from __future__ import annotations

import ctypes
import functools
import math
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Cpus:
    """What the system lets this process run on.

    Attributes:
      ids: logical CPUs, one of each physical core before any second one; empty where the system does
        not say which they are (it does on Linux).
      cores: physical cores, and so the threads to compute with: siblings share a core's vector units.
        All CPUs where the system does not say which share one.
      count: logical CPUs.
    """

    ids: tuple[int, ...]
    cores: int
    count: int


def at_hand(system: Path = Path("/sys")) -> Cpus:
    """The CPUs of this process's affinity mask, within its control group's quota.

    Args:
      system: where Linux describes the machine; see its `Documentation/admin-guide/cputopology.rst`.
    """
    try:
        mask = sorted(os.sched_getaffinity(0))
    except AttributeError:  # not Linux
        count = os.cpu_count() or 1
        return Cpus((), count, count)
    cores: dict[str, list[int]] = {}
    for cpu in mask:
        topology = system / "devices" / "system" / "cpu" / f"cpu{cpu}" / "topology"
        cores.setdefault(_text(topology / "thread_siblings_list") or f"cpu {cpu}", []).append(cpu)
    firsts = [siblings[0] for siblings in cores.values()]
    ids = (*firsts, *(cpu for cpu in mask if cpu not in firsts))
    return Cpus(ids, min(len(firsts), _quota(system)), len(ids))


@functools.cache
def tiles_granted(cpuinfo: Path = Path("/proc/cpuinfo")) -> bool:
    """Whether this process may use the matrix tiles of an x86 CPU (AMX), which Linux gives on request.

    Asked once, before threads begin, for they inherit the answer; see the kernel's
    `Documentation/arch/x86/xstate.rst`.
    """
    if "amx_tile" not in _text(cpuinfo).split():
        return False
    # arch_prctl(ARCH_REQ_XCOMP_PERM, XTILEDATA)
    granted: int = ctypes.CDLL(None).syscall(158, 0x1023, 18)
    return granted == 0


def lacking(features: Iterable[str], cpuinfo: Path = Path("/proc/cpuinfo")) -> list[str]:
    """Which features of an x86 CPU, as LLVM spells them, Linux does not list; none where it lists nothing.

    Linux writes avx512_vnni and amx_tile where LLVM has avx512vnni and amx-tile.
    """
    flags = re.search(r"^flags\s*:(.*)$", _text(cpuinfo), re.MULTILINE)
    if flags is None:
        return []
    found = {flag.replace("_", "") for flag in flags[1].split()}
    return sorted(name for name in features if name.replace("-", "") not in found)


def _quota(system: Path) -> int:
    """Whole CPUs' worth of time that the control group has; what a container is limited by."""
    quota, _, period = _text(system / "fs" / "cgroup" / "cpu.max").partition(" ")
    if not (quota.isdigit() and period.isdigit() and int(period)):
        return 1 << 30
    return max(1, math.ceil(int(quota) / int(period)))


def _text(path: Path) -> str:
    try:
        return path.read_text().strip()
    except OSError:
        return ""
