"""Every graph on every target: what compiles, what it comes to, and what is refused and why.

    python docs/matrix.py [TARGET…]    compile what is not as recorded, write matrix.json and the tables

Two layers of the 1B's width, which have the same contractions as the whole; f16 at full depth too. Each
cell is compiled as the command line compiles it. What was compiled before is found in the module cache, so
an interrupted run goes on where it was; a cell whose text and flags are those of its record is not looked at.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from stablehand.compiler import compile_text, module_key
from stablehand.compiler.flags import flags_for
from stablehand.compiler.lower import lower
from stablehand.emit import EmittedGraph, GraphName
from stablehand.errors import CompileError, TargetError
from stablehand.formats import FLOATS, FORMATS, Q8, Format
from stablehand.plan import Choices, Plan
from stablehand.targets import FAMILIES, named_target

RECORD = Path(__file__).parent / "matrix.json"

MODEL = "llama-3.2-1b"
LAYERS = 2
CONTEXT = 1024
TIMEOUT = 120.0
"""Seconds that a cell may take; the slowest has taken a fraction of it."""

GRAPHS: tuple[GraphName, ...] = ("decode", "prefill")

TARGETS: Mapping[str, tuple[str, ...]] = {
    name: tuple(f"{name}:{model}" for model in family.compiled) or (name,)
    for name, family in FAMILIES.items()
}
"""Of each family: levels of CPUs, architectures of GPUs."""


@dataclass(frozen=True, order=True)
class Cell:
    """One graph on one target.

    Attributes:
      target: by name.
      weights: the format of every matrix.
      activations: as `--activations`.
      graph: which.
      layers: of the model.
    """

    target: str
    weights: str
    activations: str
    graph: GraphName
    layers: int = LAYERS

    @property
    def name(self) -> str:
        """As the record has it."""
        parts = (self.target, self.weights, self.activations, self.graph)
        return " ".join((*parts, *((f"{self.layers} layers",) if self.layers != LAYERS else ())))

    def plan(self) -> Plan:
        """What the command line would make of it; caches as narrow as the activations, f16 at full depth."""
        kv = "f16" if self.layers != LAYERS else self.activations
        choices = Choices(
            weights=f"*={self.weights},*norm=f32",
            activations=self.activations,
            kv=kv if kv in FLOATS else "f32",
            context=CONTEXT,
            target=self.target,
        )
        plan = Plan.make(MODEL, choices)
        return replace(plan, config=replace(plan.config, num_layers=self.layers))

    def emit(self) -> EmittedGraph:
        """Its text.

        Raises:
          TargetError: the target refuses the choice.
        """
        return self.plan().emit(self.graph)


_NARROW_STREAMS = (*FLOATS, "f8_e4m3", "q8_0", "q4_0", "q4_k", "mlx4_64_bf16")


def activations_of(form: Format) -> tuple[str, ...]:
    """What products over a format are fed here: floats of 16 bits for one format of each kind."""
    floats = FLOATS if form.name in _NARROW_STREAMS else ("f32",)
    return (*floats, *((Q8,) if form.integer else ()))


def compiled_formats() -> list[Format]:
    """Every format; of MLX's, which differ in groups and scales too, one for its bits."""
    return [
        form
        for name, form in FORMATS.items()
        if not name.startswith("mlx") or name.endswith("_64_bf16")
    ]


def choices() -> Iterator[tuple[str, str, int]]:
    """Weights, activations and layers of every row of the tables."""
    for form in compiled_formats():
        for activations in activations_of(form):
            yield form.name, activations, LAYERS
    yield "f16", "f32", 16


def cells(targets: Iterable[str] = ()) -> list[Cell]:
    """All cells, or those of some targets."""
    wanted = set(targets)
    return [
        Cell(target, weights, activations, graph, layers)
        for of_family in TARGETS.values()
        for target in of_family
        if not wanted or target in wanted
        for weights, activations, layers in choices()
        for graph in GRAPHS
    ]


def key_of(cell: Cell, text: bytes) -> str:
    """What tells whether a record is of this text, these kernels and these flags."""
    target = named_target(cell.target)
    return module_key(lower(text, target).text, flags_for(target))[:12]


def compiled(cell: Cell, emitted: EmittedGraph) -> dict[str, Any]:
    """Compile a cell: what its record says of it, but for the key."""
    try:
        module = compile_text(
            emitted.text,
            named_target(cell.target),
            timeout=TIMEOUT,
            what=cell.name,
            signature=emitted.signature,
        )
    except CompileError as error:
        return {"failed": error.what}
    report = asdict(module.report)
    if report["notices"]:
        return {"failed": " ".join(report["notices"])}
    counted = ("dispatches", "copies", "module_bytes", "transient_bytes", "seconds")
    return {name: report[name] for name in counted}


Record = dict[str, dict[str, Any]]
"""Of each cell by name: counts and the key of what was compiled, or `refused` or `failed` and the reason."""


def read() -> Record:
    """The record that is kept; empty where there is none."""
    if not RECORD.exists():
        return {}
    known: Record = json.loads(RECORD.read_text())
    return known


def write(record: Record) -> None:
    """Keep a record, one cell a line, in the order of the cells; what is no cell any more is dropped."""
    lines = (
        f" {json.dumps(c.name)}: {json.dumps(record[c.name])}" for c in cells() if c.name in record
    )
    RECORD.write_text("{\n" + ",\n".join(lines) + "\n}\n")


def update(record: Record, cell: Cell) -> bool:
    """Bring one cell's record up to date; gives whether it was not."""
    before = record.get(cell.name)
    try:
        emitted = cell.emit()
    except TargetError as error:
        record[cell.name] = {"refused": str(error)}
        return record[cell.name] != before
    key = key_of(cell, emitted.text.encode())
    if before is not None and before.get("key") == key and "failed" not in before:
        return False
    record[cell.name] = {**compiled(cell, emitted), "key": key}
    return True


def tables() -> str:
    """The record as tables, one for each family, and what is refused."""
    record = read()
    parts = [_summary(record)]
    for family, targets in TARGETS.items():
        head = f"| {family}: weights, activations | {' | '.join(targets)} |"
        parts.append("\n".join((head, f"|{'---|' * (len(targets) + 1)}", *_rows(record, targets))))
    refused = {cell["refused"] for cell in record.values() if "refused" in cell}
    parts.append("\n".join(("Refused:", "", *(f"- `{sentence}`" for sentence in sorted(refused)))))
    return "\n\n".join(parts)


def _summary(record: Record) -> str:
    ran = [cell for cell in record.values() if "dispatches" in cell]
    absent = {cell.weights: None for cell in cells() if cell.name not in record}
    missing = len(cells()) - len(record)
    refused = sum("refused" in cell for cell in record.values())
    failed = sum("failed" in cell for cell in record.values())
    seconds = [cell["seconds"] for cell in ran]
    return (
        f"{len(ran)} cells compile, each in {min(seconds):.1f} to {max(seconds):.1f} s "
        f"(on two busy cores; {TIMEOUT:g} s are allowed); "
        f"{refused} are refused, with the reasons below; {failed} fail."
        + (f" {missing}, left empty, are not compiled yet: {', '.join(absent)}." if missing else "")
    )


def _rows(record: Record, targets: Sequence[str]) -> Iterator[str]:
    for weights, activations, layers in choices():
        depth = "" if layers == LAYERS else f", {layers} layers"
        shown = []
        for target in targets:
            pair = [
                record.get(Cell(target, weights, activations, graph, layers).name, {})
                for graph in GRAPHS
            ]
            shown.append(_shown(pair))
        yield f"| {weights}, {activations}{depth} | {' | '.join(shown)} |"


def _shown(pair: Sequence[Mapping[str, Any]]) -> str:
    for word in ("refused", "failed"):
        if any(word in cell for cell in pair):
            return word
    if not all(pair):
        return ""
    dispatches = " / ".join(str(cell["dispatches"]) for cell in pair)
    size = sum(cell["module_bytes"] for cell in pair) / 1e6
    scratch = max(cell["transient_bytes"] for cell in pair) / 1e6
    return f"{dispatches}, {size:.2f} MB, {scratch:.0f} MB"


def main() -> None:
    """Compile what has changed, and write the record and the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help="these alone")
    record = read()
    try:
        for cell in cells(parser.parse_args().targets):
            if update(record, cell):
                print(f"{cell.name}: {record[cell.name]}", flush=True)
    finally:
        write(record)
    from tables import write_page

    write_page("matrix")


if __name__ == "__main__":
    main()
