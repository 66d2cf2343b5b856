"""`stablehand eval`: what a choice costs in quality."""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from stablehand.auto import AUTO
from stablehand.cli import options
from stablehand.cli.report import TerminalReporter, console
from stablehand.evaluation.evaluate import CONTEXT, HELD_OUT, PROMPT, Evaluation, Request, evaluate
from stablehand.evaluation.report import HEADINGS, as_json, cells
from stablehand.files import check_writable, write_atomically
from stablehand.plan import Choices


@click.command("eval")
@click.argument("model")
@click.option(
    "--text", type=options.FILE, help=f"UTF-8 text to read. Default: MODEL's own {HELD_OUT}."
)
@options.several_choices
@click.option(
    "--against",
    metavar="POLICY",
    help="The reference's weights; it computes and caches in f32. Default: as-stored.",
)
@click.option(
    "--context",
    type=click.IntRange(min=2),
    help=f"Tokens of a window. Default: the model's, up to {CONTEXT}.",
)
@click.option(
    "--stride",
    type=click.IntRange(min=1),
    help="Tokens from one window's end to the next. Default: half a window.",
)
@click.option("--windows", type=click.IntRange(min=1), help="Read so many windows only.")
@click.option(
    "--tokens",
    type=click.IntRange(min=1),
    default=96,
    show_default=True,
    help=f"Tokens to decode greedily, after the text's first {PROMPT}.",
)
@options.KERNELS
@options.target("cpu is the CPU at hand; cpu:NAME is one that LLVM knows by name.")
@options.THREADS
@click.option("--json", "json_file", type=options.FILE, help="A file for everything found.")
def command(
    model: str,
    weights: tuple[str, ...],
    activations: tuple[str, ...],
    kv: tuple[str, ...],
    memory: int | None,
    overflow: str | None,
    json_file: Path | None,
    **values: Any,
) -> None:
    """Compare how MODEL predicts a text under different choices.

    --weights, --activations and --kv may be repeated; each combination is compared with the reference.
    Without any of them the reference alone is evaluated.
    """
    if json_file is not None:
        check_writable(json_file)
    if memory is not None and AUTO not in weights:
        raise click.UsageError("--memory limits what --weights auto chooses; give both.")
    candidates = [
        Choices(
            weights=w,
            activations=a,
            kv=k,
            memory=memory if w == AUTO else None,
            overflow=overflow,
        )
        for w, a, k in product(weights or [None], activations or [None], kv or [None])
        if (w, a, k) != (None, None, None)
    ]
    found = evaluate(Request(model=model, candidates=candidates, **values), TerminalReporter())
    _show(found, console())
    if json_file is not None:
        write_atomically(json_file, (json.dumps(as_json(found), indent=2) + "\n").encode())


def _show(found: Evaluation, shown: Console) -> None:
    shown.print(
        f"{found.text}: {found.predictions} predictions in {found.windows} windows of {found.context} "
        f"tokens, stride {found.stride}; the first row is what the others are compared with"
    )
    table = Table(box=None, pad_edge=False)
    for heading in HEADINGS:
        table.add_column(heading, justify="left" if heading in HEADINGS[:3] else "right")
    for row in found.rows:
        table.add_row(*cells(row))
    shown.print(table)
