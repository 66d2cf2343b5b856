"""Measure side by side, and write docs/performance.md anew.

usage: python benchmarks/compare.py [NAME ...] [--write]

NAME is `bench` (one model beside the machine's limits) or a comparison; all of them by default. Weights are
random, so a published configuration's name will do. Nothing else should be running. With --write the results
are kept in benchmarks/results, and the measured part of docs/performance.md is made from all that lie
there; --write alone with `--rounds 0` makes it without measuring.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click
import performance
from comparisons import BASE, COMPARISONS
from side_by_side import compare, table
from variants import Settings

from stablehand.bench.machine import Machine
from stablehand.bench.measure import Request, measure
from stablehand.bench.report import as_json
from stablehand.bench.roofline import Roofline, check_available, png
from stablehand.cli.versions import installed
from stablehand.errors import StablehandError
from stablehand.files import write_atomically

NAMES = ("bench", *COMPARISONS)


@click.command(help=__doc__.splitlines()[0])
@click.argument("names", nargs=-1, type=click.Choice(NAMES), metavar="[NAME ...]")
@click.option("--model", default="llama-3.2-1b", show_default=True, help="Whose shape to measure.")
@click.option("--rounds", type=click.IntRange(min=0), default=5, show_default=True)
@click.option("--tokens", type=click.IntRange(min=1), default=16, show_default=True)
@click.option("--peer-python", metavar="FILE", help="An interpreter that has llama-cpp-python.")
@click.option(
    "--files",
    type=click.Path(file_okay=False, path_type=Path),
    help="Keep the files that llama.cpp quantises there, and take those that are there already.",
)
@click.option("--write", is_flag=True, help="Keep the results and write docs/performance.md.")
def main(names: tuple[str, ...], write: bool, **values: Any) -> None:
    """Measure what is named; say of the rest why it was not."""
    settings = Settings(**values)
    try:
        if write:
            check_available()
        for name in names or NAMES:
            reason = None if settings.rounds == 0 else unavailable(name, settings)
            if reason is not None:
                click.echo(f"{name}: not measured: {reason}", err=True)
                if names:
                    sys.exit(2)
            elif settings.rounds:
                click.echo(f"{name}: measuring", err=True)
                run(name, settings, write)
        if write:
            performance.write()
    except StablehandError as error:
        sys.exit(str(error))


def unavailable(name: str, settings: Settings) -> str | None:
    """Why a comparison cannot be made here, if so."""
    comparison = COMPARISONS.get(name)
    if comparison is None:
        return None
    if comparison.unknown_choice is not None:
        return f"this version of stablehand has no --{comparison.unknown_choice}"
    if comparison.needs_peer and settings.peer_python is None:
        return "name the interpreter that has llama-cpp-python with --peer-python"
    return None


def run(name: str, settings: Settings, write: bool) -> None:
    """Measure one thing, print it, and keep it if asked to."""
    if name == "bench":
        result = bench(settings, write)
    else:
        result = compare(COMPARISONS[name], settings)
        click.echo(f"{result['title']}\n{table(result['rows'])}\n")
    if write:
        performance.RESULTS.mkdir(exist_ok=True)
        keep(performance.RESULTS / f"{name}.json", result)


def bench(settings: Settings, write: bool) -> dict[str, Any]:
    """One model beside the machine's limits, with its figure."""
    machine = Machine.here()
    measurement = measure(Request(model=settings.model, choices=BASE, random_weights=True))
    if write:
        drawn = png(Roofline.of(measurement, str(machine)))
        write_atomically(performance.DOCUMENT.with_name(performance.FIGURE), drawn)
    result = as_json(measurement, machine, installed())
    for stage in ("prefill", "decode"):
        found = result[stage]
        click.echo(f"{stage}: {found['tok_per_s']:.2f} tok/s, {found['of_limit']:.0%} of the limit")
    return result


def keep(path: Path, result: dict[str, Any]) -> None:
    """Write one result."""
    write_atomically(path, (json.dumps(result, indent=2) + "\n").encode())


if __name__ == "__main__":
    main()
