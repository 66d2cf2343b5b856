"""When, where and with what something was measured."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from stablehand.bench.machine import Machine
from stablehand.bench.rates import Rates
from stablehand.bench.report import rates_json
from stablehand.cli.versions import installed


def circumstances(rates: Rates) -> dict[str, Any]:
    """The date, the machine with its rates, and the versions: a part of every result."""
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": asdict(Machine.here()),
        "versions": installed(),
        "rates": rates_json(rates),
    }


def sentence(result: Mapping[str, Any]) -> str:
    """The same in words."""
    machine, rates = Machine(**result["machine"]), result["rates"]
    versions = ", ".join(f"{name} {version}" for name, version in result["versions"].items())
    return (
        f"Measured on {result['date'][:10]} on {machine}, with {versions}; "
        f"{rates['bandwidth'] / 1e9:.1f} GB/s read by {rates['bandwidth_threads']} threads, "
        f"{rates['flop_per_s'] / 1e9:.0f} GFLOP/s of {rates['flop_per_s_of']}."
    )


def markdown(lines: list[list[str]]) -> str:
    """A table, its first line the headings."""
    rule = ["---"] * len(lines[0])
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (lines[0], rule, *lines[1:]))
