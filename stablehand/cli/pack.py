"""`stablehand pack`: weights for a graph, converted once."""

from __future__ import annotations

from pathlib import Path

import click

from stablehand.cli import options
from stablehand.cli.lines import note
from stablehand.cli.report import TerminalReporter
from stablehand.compiler import signature_of_file
from stablehand.loader.archive import write_archive
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.load import pack_weights
from stablehand.runtime.memory import peak_bytes
from stablehand.runtime.packing import packer_for


@click.command("pack")
@click.argument("model", type=click.Path(file_okay=True, path_type=Path))
@click.option(
    "--for",
    "graph",
    type=options.FILE,
    required=True,
    help="The graph (.mlir) or module (.vmfb) whose weight arguments to pack.",
)
@click.option(
    "-o", "--output", type=options.FILE, required=True, help="The archive (.irpa) to write."
)
def command(model: Path, graph: Path, output: Path) -> None:
    """Pack MODEL's weights for a graph into an IREE parameter archive."""
    signature = signature_of_file(graph)
    with Checkpoint.open(model) as checkpoint:
        total = signature.nbytes("weight")
        reporter = TerminalReporter()
        with reporter.packing(total) as progress:
            weights = pack_weights(
                checkpoint,
                signature,
                progress=progress,
                packer=packer_for(signature),
                note=reporter.note,
            )
            written = write_archive(output, signature, weights)
    note(
        f"{output}: {len(signature.by_role('weight'))} weights, {written / 1e6:.1f} MB, "
        f"peak memory {peak_bytes() / 1e6:.0f} MB"
    )
