"""`stablehand golden`: what must stay the same, to the byte."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from stablehand.cli import options
from stablehand.cli.lines import say
from stablehand.errors import CheckError
from stablehand.files import write_atomically
from stablehand.goldens.compare import differs, explained, unified
from stablehand.goldens.produce import produce, produce_all
from stablehand.goldens.store import SUFFIXES, Entry, Kind, Store, check_name
from stablehand.named_configs import NAMED_CONFIGS

NAMES = click.argument("names", metavar="[NAME]...", nargs=-1)
FOLDER = click.option(
    "--dir",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("goldens"),
    show_default=True,
    help="The folder of goldens.",
)

JOBS = click.option(
    "--jobs",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="Processes that produce them.",
)
WITHOUT = click.option(
    "--without",
    multiple=True,
    type=click.Choice(tuple(SUFFIXES)),
    help="Leave out those of a kind; may be repeated. `quality` takes longest.",
)


@click.group("golden")
def command() -> None:
    """Check graphs, tokens and quality against goldens; only `update` and `add` write."""


def _differing(
    store: Store, entries: Sequence[Entry], jobs: int
) -> Iterator[tuple[Entry, bytes | None, bytes]]:
    for entry, now in zip(entries, produce_all(store.folder, entries, jobs), strict=True):
        golden = store.read(entry)
        if differs(entry, golden, now):
            yield entry, golden, now


@command.command()
@NAMES
@FOLDER
@JOBS
@WITHOUT
def check(names: tuple[str, ...], folder: Path, jobs: int, without: tuple[str, ...]) -> None:
    """Fail if a golden is missing, unused, or not what is produced now.

    Of a choice's quality, a figure may move within the band that the golden gives it.
    """
    store = Store(folder)
    entries = [entry for entry in store.select(names) if entry.kind not in without]
    failures = 0
    for entry, golden, now in _differing(store, entries, jobs):
        failures += 1
        say(f"FAIL {entry.name}")
        if golden is None:
            say(f"  {store.path(entry)} is missing")
        else:
            for line in explained(entry, golden, now):
                say(f"  {line}")
    for path in store.unused() if not names else ():
        failures += 1
        say(f"FAIL {path} is in no entry of {store.manifest}")
    count = len(entries)
    if failures:
        raise CheckError(
            f"{failures} of {count} goldens differ",
            where=str(folder),
            hint="`stablehand golden diff` shows all; `update` accepts what is produced now",
        )
    say(f"{count} goldens hold")


@command.command()
@NAMES
@FOLDER
@JOBS
def diff(names: tuple[str, ...], folder: Path, jobs: int) -> None:
    """Show the whole difference between goldens and what is produced now."""
    store = Store(folder)
    failures = 0
    for entry, golden, now in _differing(store, store.select(names), jobs):
        failures += 1
        for line in unified(entry.name, (golden or b"").decode(errors="replace"), now.decode()):
            say(line)
    if failures:
        raise CheckError(f"{failures} goldens differ", where=str(folder))


@command.command()
@NAMES
@FOLDER
@JOBS
def update(names: tuple[str, ...], folder: Path, jobs: int) -> None:
    """Write what is produced now, and remove what no entry speaks for."""
    store = Store(folder)
    for entry, _, now in _differing(store, store.select(names), jobs):
        write_atomically(store.path(entry), now)
        say(f"updated {entry.name}")
    for path in store.unused() if not names else ():
        path.unlink()
        say(f"removed {path.name}")


@command.command()
@click.argument("name")
@click.argument("model")
@click.option("--graph", type=click.Choice(["prefill", "decode"]), help="The graph to keep.")
@click.option("--digest", is_flag=True, help="Keep the text's digest alone.")
@click.option("--kernels", is_flag=True, help="Keep which kernels the target puts into the graph.")
@click.option("--kernel", "symbol", metavar="FUNCTION", help="Keep the text of one of them.")
@click.option("--prompt", "prompts", multiple=True, help="Keep greedy tokens; may be repeated.")
@click.option(
    "--quality", is_flag=True, help="Keep what the choices cost, as `stablehand eval` finds."
)
@click.option("--max-tokens", type=click.IntRange(min=1), default=96, show_default=True)
@options.choices
@options.target("As in `stablehand emit`.")
@click.option("--all-logits", is_flag=True, help="As in `stablehand emit`.")
@click.option("--token-out", is_flag=True, help="As in `stablehand emit`.")
@FOLDER
def add(
    name: str,
    model: str,
    graph: str | None,
    digest: bool,
    kernels: bool,
    symbol: str | None,
    prompts: tuple[str, ...],
    quality: bool,
    max_tokens: int,
    folder: Path,
    **values: Any,
) -> None:
    """Keep a graph of MODEL (--graph), its greedy tokens (--prompt), or its --quality, under NAME."""
    if [graph is not None, bool(prompts), quality].count(True) != 1:
        raise click.UsageError("give --graph, or one or more --prompt, or --quality.")
    kinds: dict[Kind, bool] = {
        "tokens": bool(prompts),
        "quality": quality,
        "digest": digest,
        "kernels": kernels,
        "kernel": symbol is not None,
    }
    chosen = [kind for kind, wanted in kinds.items() if wanted]
    if len(chosen) > 1:
        raise click.UsageError(
            "--prompt, --digest, --kernels, --kernel and --quality exclude each other."
        )
    flags = {key: values.pop(key) for key in ("all_logits", "token_out")}
    choices = {k: v for k, v in values.items() if v is not None and (k, v) != ("target", "cpu")}
    entry = Entry(
        name=name,
        kind=chosen[0] if chosen else "text",
        model=model if model in NAMED_CONFIGS else os.path.relpath(model, folder),
        graph=graph or "",
        choices=choices,
        options={key: value for key, value in flags.items() if value},
        prompts=prompts,
        max_tokens=max_tokens if prompts else 0,
        symbol=symbol or "",
    )
    # Produced first: an entry that cannot be produced leaves nothing behind.
    check_name(name, folder)
    content = produce(folder, entry)
    Store.create(folder).add(entry, content)
    say(f"added {name}")
