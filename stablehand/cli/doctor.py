"""`stablehand doctor`: the devices found, and which formats each of them reads exactly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from stablehand import cpus
from stablehand.bench.machine import Machine
from stablehand.cli.lines import say_json
from stablehand.cli.report import TerminalReporter, console
from stablehand.cli.versions import installed
from stablehand.compiler.host import describe, missing, resolve
from stablehand.errors import CheckError, CompileError, StablehandError
from stablehand.formats import FORMATS, MLX_OTHERS
from stablehand.runtime.device import Device, found
from stablehand.runtime.probe import Verdict, probe
from stablehand.runtime.reporter import Reporter
from stablehand.targets import FAMILIES, Target, named_target

ASKED = tuple(name for name in FORMATS if name not in MLX_OTHERS)
"""The formats that are shown."""


@dataclass(frozen=True)
class Examined:
    """A target, and what was found for it.

    Attributes:
      target: resolved.
      devices: of its driver, the one that is used first.
      absent: why it cannot be asked, if so.
      verdicts: by format.
    """

    target: Target
    devices: Sequence[Mapping[str, str]] = ()
    absent: str = ""
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)


@click.command("doctor")
@click.option(
    "--target",
    "names",
    metavar="TARGET",
    multiple=True,
    help="A target to examine, may be repeated. Default: each family's own.",
)
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
def command(names: Sequence[str], as_json: bool) -> None:
    """Show versions, the CPU, the devices found, and how each device reads each format.

    Every code of a format (of f32, one in 65536) goes through a product that graphs read it with, and must
    come out as the number that it stands for. The exit code is 1 if a device reads a format as other
    numbers.
    """
    reporter = TerminalReporter()
    targets = [named_target(name) for name in names or FAMILIES]
    for target in targets:
        if target.note:
            reporter.note(target.note)
    examined = [_examine(target, reporter) for target in targets]
    if as_json:
        say_json(_as_json(examined))
    else:
        _show(examined, console())
    wrong = [
        f"{form} on {each.target.name}"
        for each in examined
        for form, verdict in each.verdicts.items()
        if verdict.wrong
    ]
    if wrong:
        raise CheckError(f"read as other numbers: {', '.join(wrong)}")


def _examine(target: Target, reporter: Reporter) -> Examined:
    try:
        target = resolve(target)
        devices = found(target.driver)
        if target.runs_here and (lacking := missing(target)):
            return Examined(target, absent=f"the CPU at hand has no {', '.join(lacking)}")
        device = Device(target.driver)
    except StablehandError as error:
        return Examined(target, absent=error.what)
    verdicts = {}
    for form in ASKED:
        with reporter.compiling(f"a probe of {form} for {target.name}"):
            verdicts[form] = probe(device, target, form)
    return Examined(target, devices, "", verdicts)


def _as_json(examined: Sequence[Examined]) -> dict[str, Any]:
    return {
        "versions": installed(),
        "machine": asdict(Machine.here()),
        "cpu": _cpu(),
        "targets": [
            {
                "target": each.target.name,
                "driver": each.target.driver,
                "devices": list(each.devices),
                "absent": each.absent or None,
                "formats": {
                    form: {"status": verdict.status, **asdict(verdict)}
                    for form, verdict in each.verdicts.items()
                },
            }
            for each in examined
        ],
    }


def _cpu() -> dict[str, Any]:
    machine = cpus.at_hand()
    described: dict[str, Any] = {"threads": machine.cores, "logical": machine.count}
    try:
        target = resolve(named_target("cpu"))
    except CompileError as error:
        return {**described, "target": None, "why": str(error)}
    return {
        **described,
        "target": target.name,
        "features": sorted(target.abilities),
        "differing": list(target.features),
        "layouts": [str(target.matrix_layout), str(target.code_layout)],
        "chunk": target.chunk,
        "crossovers_measured": target.crossovers_measured,
    }


def _show(examined: Sequence[Examined], shown: Console) -> None:
    shown.print(", ".join(f"{name} {version}" for name, version in installed().items()))
    shown.print(f"machine: {Machine.here()}")
    _show_cpu(shown)
    table = Table("target", "driver", "device", box=None, pad_edge=False)
    for each in examined:
        names = [" ".join(filter(None, found.values())) for found in each.devices]
        table.add_row(
            each.target.name,
            each.target.driver,
            f"none: {each.absent}" if each.absent else names[0],
        )
        for name in names[1:]:
            table.add_row("", "", f"{name} (not used)")
    shown.print(table)
    asked = [each for each in examined if each.verdicts]
    if not asked:
        return
    table = Table("reads", "codes", box=None, pad_edge=False)
    for each in asked:
        table.add_column(each.target.name)
    for form in ASKED:
        verdicts = [each.verdicts[form] for each in asked]
        codes = max(verdict.codes for verdict in verdicts)
        table.add_row(form, f"{codes:,}", *(verdict.status for verdict in verdicts))
    shown.print(table)
    for each in asked:
        alike: dict[str, list[str]] = {}
        for form, verdict in each.verdicts.items():
            if verdict.status != "exact":
                alike.setdefault(str(verdict), []).append(form)
        for told, forms in alike.items():
            shown.print(f"{each.target.name}, {', '.join(forms)}: {told}")


def _show_cpu(shown: Console) -> None:
    machine = cpus.at_hand()
    try:
        target = resolve(named_target("cpu"))
    except CompileError as error:
        shown.print(f"cpu: {error}")
        return
    shown.print(
        f"cpu: {describe(target)}, {machine.cores} threads on {machine.count} CPUs, layouts "
        f"{target.matrix_layout} and {target.code_layout}, chunks of {target.chunk}"
    )
    if target.crossovers and not target.crossovers_measured:
        shown.print(
            "cpu: from how many rows on kernels of rows take a product was measured on another kind of CPU"
        )
