"""What each format saves on each target, from the kernels' contracts: a table of targets.md.

A product over a format that a kernel takes, or that IREE decodes inside it, moves the format's own bytes:
memory and time are saved. One whose weights are decoded whole first writes and reads them in f32, which is
more bytes than f16 would take: memory alone is saved, less what scratch takes. Neither is, where that holds
every layer at once and is more.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import prod

import matrix

from stablehand.compiler.widening import left_by_kernels, widening
from stablehand.emit import EmittedGraph
from stablehand.formats import FLOATS, Q8
from stablehand.targets import Target, named_target

TARGETS = tuple(
    target.name
    for of_family in matrix.TARGETS.values()
    for target in map(named_target, of_family)
    if target.runs_here or target.model in ("", target.generic_model)
)
"""One of each kind that has kernels of its own: levels of CPUs, families of GPUs."""

LAYERS = 1


def table() -> str:
    """Every format that is no plain float, under f32 and 8-bit activations."""
    lines = [
        f"| weights, activations | {' | '.join(TARGETS)} |",
        f"|{'---|' * (len(TARGETS) + 1)}",
    ]
    return "\n".join((*lines, *_rows()))


def _rows() -> Iterator[str]:
    for form in matrix.compiled_formats():
        if form.name in FLOATS:
            continue
        for activations in ("f32", *((Q8,) if form.integer else ())):
            cells = (cell(target, form.name, activations) for target in TARGETS)
            yield f"| {form.name}, {activations} | {' | '.join(cells)} |"


def cell(target: str, weights: str, activations: str) -> str:
    """What a decode step saves, and a prefill chunk where that differs."""
    found = [
        _saved(
            matrix.Cell(target, weights, activations, graph, LAYERS).emit(), named_target(target)
        )
        for graph in matrix.GRAPHS
    ]
    decode, prefill = found
    return decode if decode == prefill else f"{decode}; prefill: {prefill}"


def _saved(graph: EmittedGraph, target: Target) -> str:
    whole = widening(graph, target)
    if whole.products:
        taken = graph.signature.nbytes("weight") + whole.nbytes
        return "neither" if whole.grows and taken > _in_f16(graph) else "memory"
    left = (function.contract for function in left_by_kernels(graph, target))
    products = any(contract and contract["operation"] == "linear" for contract in left)
    return "both, IREE's code" if products else "both"


def _in_f16(graph: EmittedGraph) -> int:
    shapes = {a.source.weight: a.source.shape for a in graph.signature.arguments if a.source}
    return sum(2 * prod(shape) for shape in shapes.values())
