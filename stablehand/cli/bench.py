"""`stablehand bench`: what a model reaches here, beside what this machine could not exceed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from stablehand.bench.machine import Machine
from stablehand.bench.measure import PREFILLS, Measurement, Request, Stage, measure
from stablehand.bench.rates import BUFFER_BYTES, arithmetic
from stablehand.bench.report import as_json
from stablehand.bench.roofline import Roofline, check_available, png
from stablehand.cli import options
from stablehand.cli.report import TerminalReporter, console
from stablehand.cli.versions import installed
from stablehand.files import check_writable, write_atomically
from stablehand.units import bytes_text


@click.command("bench")
@click.argument("model")
@click.option("--random-weights", is_flag=True, help="Noise as weights: a configuration is enough.")
@click.option(
    "--prompt",
    type=click.IntRange(min=1),
    default=128,
    show_default=True,
    help="Tokens to prefill.",
)
@click.option(
    "--tokens",
    type=click.IntRange(min=1),
    default=32,
    show_default=True,
    help="Tokens to decode after them.",
)
@options.choices
@options.KERNELS
@options.THREADS
@options.target(options.TARGETS)
@click.option("--json", "json_file", type=options.FILE, help="A file for everything measured.")
@click.option("--plot", type=options.FILE, help="A PNG file for a roofline with our points on it.")
def command(
    model: str,
    random_weights: bool,
    prompt: int,
    tokens: int,
    threads: int | None,
    json_file: Path | None,
    plot: Path | None,
    **values: Any,
) -> None:
    """Measure load, compile, prefill and decode of MODEL beside what they cannot avoid.

    The limits are this machine's read bandwidth and arithmetic rate, measured in the same run. Nothing
    else should be running.
    """
    if plot is not None:
        check_available()
        if json_file is not None and plot.resolve() == json_file.resolve():
            raise click.UsageError(f"--json and --plot name the same file, {plot}.")
    for path in (json_file, plot):
        if path is not None:
            check_writable(path)
    request = Request(
        model=model,
        choices=options.as_choices(values),
        random_weights=random_weights,
        prompt=prompt,
        tokens=tokens,
        threads=threads,
    )
    measurement = measure(request, TerminalReporter())
    machine = Machine.here()
    _show(measurement, machine, console())
    if json_file is not None:
        described = as_json(measurement, machine, installed())
        write_atomically(json_file, (json.dumps(described, indent=2) + "\n").encode())
    if plot is not None:
        write_atomically(plot, png(Roofline.of(measurement, str(machine))))


def _show(measurement: Measurement, machine: Machine, shown: Console) -> None:
    plan, request, rates = measurement.plan, measurement.request, measurement.rates
    shown.print(f"machine: {machine}")
    # What another device reads and multiplies in a second is not measured here.
    whose = (
        "" if plan.target.runs_here else f" of this machine's CPU, and not of {plan.target.name}"
    )
    shown.print(
        f"limits{whose}: {rates.bandwidth / 1e9:.1f} GB/s read by {rates.threads} threads over "
        f"{BUFFER_BYTES / 1e6:.0f} MB; {rates.flops / 1e9:.1f} GFLOP/s of {arithmetic()}; "
        "medians of what was reached in between"
    )
    weights = "random weights" if request.random_weights else "the checkpoint's weights"
    shown.print(
        f"model: {plan.model}, {weights} as {plan.policy.text}, activations {plan.activations}, "
        f"KV {plan.kv}, context {plan.context}, chunk {plan.chunk}"
    )
    table = Table("", box=None, pad_edge=False)
    for heading in ("measured", "cannot avoid", "limit", "of limit"):
        table.add_column(heading, justify="right")
    load = measurement.load
    table.add_row(
        "load (noise)" if request.random_weights else "load",
        _time(load.seconds),
        bytes_text(load.work.nbytes),
        f"{_time(load.limit)} ({load.bound})",
        f"{load.of_limit:.0%}",
    )
    graphs = measurement.compile.values()
    table.add_row("compile, cold", _time(sum(graph.cold for graph in graphs)))
    table.add_row("compile, cached", _time(sum(graph.cached for graph in graphs)))
    for name, stage in (
        (f"prefill of {request.prompt}", measurement.prefill),
        (f"decode at {measurement.position}", measurement.decode),
    ):
        table.add_row(
            name,
            f"{stage.tokens / stage.seconds:.2f} tok/s",
            _per_token(stage),
            f"{stage.tokens / stage.limit:.2f} tok/s ({stage.bound})",
            f"{stage.of_limit:.0%}",
        )
    shown.print(table)
    shown.print(
        f"of a decode step {_time(measurement.host)} ({measurement.host / measurement.decode.seconds:.1%}) "
        "pass outside of the compiled module"
    )
    shown.print(
        f"prefill is the median of {PREFILLS} runs, decode of {request.tokens} steps; "
        "load and compile ran once"
    )


def _per_token(stage: Stage) -> str:
    if stage.bound == "bandwidth":
        return f"{bytes_text(stage.work.nbytes / stage.tokens)} a token"
    return f"{stage.work.flop / stage.tokens / 1e9:.3g} GFLOP a token"


def _time(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 0.1 else f"{seconds * 1e3:.2g} ms"
