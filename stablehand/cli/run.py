"""`stablehand run`: a prompt continued."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from stablehand.cli import options
from stablehand.cli.report import TerminalReporter, elapsed
from stablehand.runtime.memory import peak_bytes
from stablehand.runtime.sampling import Sampling
from stablehand.runtime.session import Session
from stablehand.runtime.text_stream import checked_stops


def _stops(
    _context: click.Context, _parameter: click.Parameter, texts: tuple[str, ...]
) -> tuple[str, ...]:
    return checked_stops(texts)


@click.command("run")
@click.argument("model")
@click.argument("prompt")
@click.option(
    "--max-tokens",
    type=click.IntRange(min=1),
    default=256,
    show_default=True,
    help="The most tokens to write.",
)
@click.option("--temperature", type=float, default=0.0, show_default=True, help="0 is greedy.")
@click.option(
    "--top-k", type=int, default=0, show_default=True, help="Of the k likeliest; 0: of all."
)
@click.option(
    "--top-p", type=float, default=1.0, show_default=True, help="Of the likeliest with this share."
)
@click.option(
    "--min-p", type=float, default=0.0, show_default=True, help="At least this share of the top."
)
@click.option("--seed", type=int, help="The same seed writes the same text.")
@click.option(
    "--stop",
    multiple=True,
    metavar="TEXT",
    callback=_stops,
    help="End before this text; may be repeated.",
)
@click.option("--chat", is_flag=True, help="Put the prompt into the model's chat template.")
@options.choices
@options.KERNELS
@options.target(options.TARGETS)
@options.THREADS
@click.option("--prefill", type=options.FILE, help="A compiled prefill module to use.")
@click.option("--decode", type=options.FILE, help="A compiled decode module to use.")
@click.option("--packed", type=options.FILE, help="An archive that `stablehand pack` wrote.")
def command(
    model: str,
    prompt: str,
    prefill: Path | None,
    decode: Path | None,
    packed: Path | None,
    threads: int | None,
    **values: Any,
) -> None:
    """Continue PROMPT with MODEL. Standard output gets the text alone."""
    if (prefill is None) != (decode is None):
        raise click.UsageError("--prefill and --decode go together: both or neither.")
    modules = None if prefill is None or decode is None else (prefill, decode)
    sampling = Sampling(
        **{name: values.pop(name) for name in ("temperature", "top_k", "top_p", "min_p", "seed")}
    )
    session = Session.load(
        model,
        options.as_choices(values),
        modules=modules,
        packed=packed,
        threads=threads,
        reporter=TerminalReporter(),
    )
    generation = session.generate(prompt, sampling=sampling, **values)
    wrote = False
    try:
        for piece in generation:
            wrote = True
            click.echo(piece, nl=False)
    finally:
        if wrote:
            click.echo()
    click.echo(
        f"{elapsed(generation.prefill_seconds, len(generation.prompt), 'prompt tokens')}, "
        f"{elapsed(generation.decode_seconds, len(generation.tokens), 'tokens')}, "
        f"ended by {generation.finish_reason}\n"
        f"peak memory {peak_bytes() / 1e6:.0f} MB",
        err=True,
    )
