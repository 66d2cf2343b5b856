"""Measure, and write docs/performance.md anew.

usage: python benchmarks/compare.py [NAME ...] [--write]

NAME is a section of docs/performance.md that is measured; without one all of them are, but for those that are
measured by name alone. Weights are random, so a published configuration's name will do. Nothing else
should be running. With --write the results are kept in benchmarks/results, and the measured part
of docs/performance.md is made from all that lie there; --write alone with `--rounds 0` makes it without
measuring.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

import click
import performance
from sections import FIGURE, SECTIONS
from variants import Settings

from stablehand.bench.roofline import check_available
from stablehand.errors import StablehandError
from stablehand.files import write_atomically


@click.command(help=__doc__.splitlines()[0], epilog=f"NAME is one of: {', '.join(SECTIONS)}.")
@click.argument("names", nargs=-1, type=click.Choice(tuple(SECTIONS)), metavar="[NAME ...]")
@click.option("--model", default="llama-3.2-1b", show_default=True, help="Whose shape to measure.")
@click.option("--rounds", type=click.IntRange(min=0), default=3, show_default=True)
@click.option("--tokens", type=click.IntRange(min=1), default=16, show_default=True)
@click.option("--peer-python", metavar="FILE", help="An interpreter that has llama-cpp-python.")
@click.option(
    "--files",
    type=click.Path(file_okay=False, path_type=Path),
    help="Keep the files that llama.cpp reads there, and take those that are there already.",
)
@click.option("--write", is_flag=True, help="Keep the results and write docs/performance.md.")
def main(names: tuple[str, ...], write: bool, **values: Any) -> None:
    """Measure what is named; say of the rest why it was not."""
    figure = performance.DOCUMENT.with_name(FIGURE) if write else None
    settings = Settings(**values, figure=figure)
    failed = False
    if write:
        try:
            check_available()
        except StablehandError as error:
            sys.exit(str(error))
        performance.write()
    for name in names or (n for n, section in SECTIONS.items() if not section.named_only):
        reason = None if settings.rounds == 0 else SECTIONS[name].unavailable(settings)
        if reason is not None:
            click.echo(f"{name}: not measured: {reason}", err=True)
            if names:
                sys.exit(2)
        elif settings.rounds:
            try:
                run(name, settings, write)
            except StablehandError as error:
                # The others take minutes, and need not be lost with it.
                click.echo(f"{name}: failed: {error}", err=True)
                failed = True
    sys.exit(failed)


def run(name: str, settings: Settings, write: bool) -> None:
    """Measure one section, print it, and keep its result if asked to."""
    section, started = SECTIONS[name], time.perf_counter()
    click.echo(f"{name}: measuring", err=True)
    result = section.measure(settings)
    click.echo(f"{name}: measured in {time.perf_counter() - started:.0f} s", err=True)
    click.echo(f"## {section.title}\n\n{section.show(result)}")
    if write:
        performance.RESULTS.mkdir(exist_ok=True)
        text = json.dumps(result, indent=2) + "\n"
        write_atomically(performance.RESULTS / f"{name}.json", text.encode())
        performance.write()


if __name__ == "__main__":
    main()
