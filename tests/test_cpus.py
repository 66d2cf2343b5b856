"""Which CPUs share a core, as Linux describes it; the machines are folders."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from stablehand import cpus
from stablehand.cpus import Cpus


def machine(folder: Path, siblings: Mapping[int, str], quota: str = "") -> Path:
    for cpu, text in siblings.items():
        topology = folder / "devices" / "system" / "cpu" / f"cpu{cpu}" / "topology"
        topology.mkdir(parents=True)
        (topology / "thread_siblings_list").write_text(f"{text}\n")
    if quota:
        group = folder / "fs" / "cgroup"
        group.mkdir(parents=True)
        (group / "cpu.max").write_text(f"{quota}\n")
    return folder


NEIGHBOURS = {cpu: f"{cpu // 2 * 2}-{cpu // 2 * 2 + 1}" for cpu in range(8)}
APART = {cpu: f"{cpu % 4},{cpu % 4 + 4}" for cpu in range(8)}
SINGLE = {cpu: str(cpu) for cpu in range(8)}


@pytest.mark.parametrize(
    ("siblings", "mask", "quota", "expected"),
    [
        (SINGLE, range(8), "", Cpus(tuple(range(8)), 8, 8)),
        (NEIGHBOURS, range(8), "", Cpus((0, 2, 4, 6, 1, 3, 5, 7), 4, 8)),
        (APART, range(8), "", Cpus((0, 1, 2, 3, 4, 5, 6, 7), 4, 8)),
        (APART, (1, 5, 6), "", Cpus((1, 6, 5), 2, 3)),
        (NEIGHBOURS, (7,), "", Cpus((7,), 1, 1)),
        (SINGLE, range(8), "max 100000", Cpus(tuple(range(8)), 8, 8)),
        (SINGLE, range(8), "250000 100000", Cpus(tuple(range(8)), 3, 8)),
        (SINGLE, range(8), "1000 100000", Cpus(tuple(range(8)), 1, 8)),
        (SINGLE, range(8), "nonsense", Cpus(tuple(range(8)), 8, 8)),
        ({}, (2, 3), "", Cpus((2, 3), 2, 2)),
    ],
)
def test_physical_cores(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    siblings: Mapping[int, str],
    mask: range,
    quota: str,
    expected: Cpus,
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(mask), raising=False)
    assert cpus.at_hand(machine(tmp_path, siblings, quota)) == expected


def test_where_the_system_does_not_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: 6)
    assert cpus.at_hand() == Cpus((), 6, 6)


def test_this_machine() -> None:
    found = cpus.at_hand()
    assert 1 <= found.cores <= found.count
    assert len(found.ids) in (0, found.count)
