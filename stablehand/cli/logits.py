"""`stablehand logits`: what the model thinks of given tokens."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import click
import numpy as np

from stablehand.cli import options
from stablehand.cli.report import TerminalReporter
from stablehand.files import write_atomically
from stablehand.runtime.session import Session


def _token_ids(ctx: click.Context, parameter: click.Parameter, value: str) -> list[int]:
    try:
        return [int(part) for part in value.split(",")]
    except ValueError:
        raise click.BadParameter(
            f"{value!r} is not a list of whole numbers such as 1,2,3"
        ) from None


@click.command("logits")
@click.argument("model")
@click.option(
    "--token-ids", required=True, callback=_token_ids, metavar="1,2,3", help="What to run."
)
@click.option("-o", "--output", type=options.FILE, required=True, help="The .npy file to write.")
@click.option(
    "--mode",
    type=click.Choice(["prefill", "decode"]),
    default="prefill",
    show_default=True,
    help="In chunks, or one token at a time.",
)
@options.choices
@options.KERNELS
@options.target("cpu is the CPU at hand; cpu:NAME is one that LLVM knows by name.")
@options.THREADS
def command(
    model: str,
    token_ids: list[int],
    output: Path,
    mode: str,
    threads: int | None,
    **values: Any,
) -> None:
    """Write teacher-forced logits of MODEL, float32 [tokens, vocab], as a NumPy file."""
    session = Session.load(
        model,
        options.as_choices(values),
        all_logits=mode == "prefill",
        needs_text=False,
        threads=threads,
        reporter=TerminalReporter(),
    )
    content = io.BytesIO()
    np.save(content, session.logits(token_ids, mode))
    write_atomically(output, content.getvalue())
