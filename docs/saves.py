"""What each format saves on each target, from the kernels' contracts: a table of targets.md.

A product over a format that a kernel takes, or that IREE decodes inside it, moves the format's own bytes:
memory and time are saved. One whose weights are decoded whole first writes and reads them in f32, which is
more bytes than f16 would take: memory alone is saved, if the weights and that scratch take less than f16.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import prod

import matrix

from stablehand.compiler.widening import left_by_kernels, widening
from stablehand.emit import EmittedGraph
from stablehand.formats import FLOATS, Q8
from stablehand.targets import named_target

TARGETS = tuple(
    target.name
    for of_family in matrix.TARGETS.values()
    for target in map(named_target, of_family)
    if target.runs_here or target.model in ("", target.generic_model)
)
"""One of each kind that has kernels of its own: levels of CPUs, families of GPUs."""

LAYERS = 16
"""Of the model whose memory is compared: all that it has."""


def table() -> str:
    """Every format that is no plain float, under f32 and 8-bit activations, and f16 where that differs."""
    lines = [
        f"| weights, activations | {' | '.join(TARGETS)} |",
        f"|{'---|' * (len(TARGETS) + 1)}",
    ]
    return "\n".join((*lines, *_rows()))


def _rows() -> Iterator[str]:
    for form in matrix.compiled_formats():
        if form.name in FLOATS:
            continue
        wide = None
        for activations in ("f32", "f16", *((Q8,) if form.integer else ())):
            cells = [cell(target, form.name, activations) for target in TARGETS]
            wide = wide or cells
            if activations != "f16" or cells != wide:
                yield f"| {form.name}, {activations} | {' | '.join(cells)} |"


def cell(target: str, weights: str, activations: str) -> str:
    """What a decode step saves, and a prefill chunk where that differs."""
    decode, prefill = (
        _saved(matrix.Cell(target, weights, activations, graph, 1)) for graph in matrix.GRAPHS
    )
    return decode if decode == prefill else f"{decode}; prefill: {prefill}"


def _saved(shallow: matrix.Cell) -> str:
    """By one layer, which has the products of all, and of the whole model where scratch counts."""
    target, graph = named_target(shallow.target), shallow.emit()
    if widening(graph, target).products:
        whole = replace(shallow, layers=LAYERS).emit()
        taken = whole.signature.nbytes("weight") + widening(whole, target).nbytes
        return "memory" if taken < _in_f16(whole) else "neither"
    left = (function.contract for function in left_by_kernels(graph, target))
    products = any(contract and contract["operation"] == "linear" for contract in left)
    return "both, IREE's code" if products else "both"


def _in_f16(graph: EmittedGraph) -> int:
    shapes = {a.source.weight: a.source.shape for a in graph.signature.arguments if a.source}
    return sum(2 * prod(shape) for shape in shapes.values())
