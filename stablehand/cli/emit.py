"""`stablehand emit`: a graph as text."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from stablehand.cli import options
from stablehand.cli.lines import note
from stablehand.emit.vhlo import portable_artifact
from stablehand.files import write_atomically
from stablehand.plan import Plan


@click.command("emit")
@click.argument("model")
@click.option(
    "--graph", type=click.Choice(["prefill", "decode"]), required=True, help="Which graph."
)
@options.choices
@options.target("cpu is one fixed, generic CPU: emit never looks at the machine.")
@click.option("--all-logits", is_flag=True, help="Prefill: logits of every position, not the last.")
@click.option("--token-out", is_flag=True, help="The greedy token instead of logits.")
@click.option("--embeddings-in", is_flag=True, help="Embeddings instead of token ids.")
@click.option(
    "--batch", type=click.IntRange(min=1), default=1, show_default=True, help="Sequences per call."
)
@click.option("--vhlo", is_flag=True, help="Write the portable artefact (needs jaxlib), not text.")
@click.option("-o", "--output", type=options.FILE, help="Where to; standard output by default.")
def command(model: str, output: Path | None, vhlo: bool, **values: Any) -> None:
    """Write a graph of MODEL as StableHLO text, the same to the byte on every machine."""
    plan = Plan.make(model, options.as_choices(values))
    if plan.target.note:
        note(plan.target.note)
    for text in plan.notes:
        note(text)
    text = plan.emit(values.pop("graph"), **values).text
    content = portable_artifact(text) if vhlo else text.encode()
    if output is None:
        sys.stdout.buffer.write(content)
    else:
        write_atomically(output, content)
