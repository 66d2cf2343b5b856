"""`stablehand compile`: text to a module."""

from __future__ import annotations

from pathlib import Path

import click

from stablehand.cli import options
from stablehand.cli.lines import note
from stablehand.cli.report import TerminalReporter
from stablehand.compiler import compile_text
from stablehand.compiler.host import resolve
from stablehand.compiler.lower import lower
from stablehand.compiler.module_text import read_text
from stablehand.compiler.toolchain import TIMEOUT_VARIABLE, usable_timeout
from stablehand.files import write_atomically
from stablehand.targets import named_target


def _timeout(ctx: click.Context, parameter: click.Parameter, value: float | None) -> float | None:
    # Before anything is written.
    return None if value is None else usable_timeout(value, "--timeout")


@click.command("compile")
@click.argument("file", type=options.FILE)
@options.target(options.TARGETS)
@click.option("-o", "--output", type=options.FILE, help="Default: FILE with .vmfb as its suffix.")
@options.KERNELS
@click.option("--lowered", type=options.FILE, help="Write the text that IREE is given, too.")
@click.option(
    "--timeout",
    type=click.FloatRange(min=1),
    callback=_timeout,
    metavar="SECONDS",
    help=f"Stop the compiler after this long. Default: ${TIMEOUT_VARIABLE}, or 600.",
)
def command(
    file: Path,
    target: str,
    output: Path | None,
    kernels: str,
    lowered: Path | None,
    timeout: float | None,
) -> None:
    """Compile FILE (text or portable artefact) into a module that IREE runs."""
    output = output or file.with_suffix(".vmfb")
    if output.resolve() == file.resolve():
        raise click.UsageError(f"{output} is the input; name another file with -o.")
    if lowered is not None and lowered.resolve() in (file.resolve(), output.resolve()):
        raise click.UsageError(f"{lowered} is the input or the module; name another file.")
    text = read_text(file)
    resolved = resolve(named_target(target))
    if lowered is not None:
        # First: what IREE fails on is what somebody wants to look at.
        write_atomically(lowered, lower(text, resolved, kernels, str(file)).text)
    with TerminalReporter().compiling(file.name):
        module = compile_text(text, resolved, timeout=timeout, what=str(file), kernels=kernels)
    write_atomically(output, module.path.read_bytes())
    report = module.report
    for notice in (*([resolved.note] if resolved.note else ()), *report.notices):
        note(notice)
    how = "found in the cache" if module.cached else f"compiled in {report.seconds:.1f} s"
    note(
        f"{output}: {how} for {report.target}, {report.dispatches} dispatches, "
        f"{report.transient_bytes / 1e6:.1f} MB scratch, {report.module_bytes / 1e3:.0f} kB, "
        f"kernels: {', '.join(report.kernels) or 'none'}"
    )
