"""What emitting and compiling cost: by model, and by layers."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from circumstances import circumstances, markdown, sentence
from comparisons import BASE
from variants import Settings

from stablehand.bench.rates import Rates
from stablehand.compiler import compile_text
from stablehand.compiler.cache import Cache
from stablehand.compiler.host import resolve
from stablehand.emit.graph import GraphName
from stablehand.plan import Plan

GRAPHS: tuple[GraphName, ...] = ("decode", "prefill")

LARGE = "llama-3.1-70b"
"""What else is emitted."""

POLICIES = ("f16-all", "q4_0")
"""Each model is emitted with."""

_EMITTED = 5  # times, of which the median counts


def emitting(settings: Settings) -> dict[str, Any]:
    """Seconds in which the decode graph of a model is written as text."""
    rows = []
    for model in (settings.model, LARGE):
        plans = {weights: Plan.make(model, replace(BASE, weights=weights)) for weights in POLICIES}
        layers = plans[POLICIES[0]].config.num_layers
        seconds = {weights: _median_emission(plan) for weights, plan in plans.items()}
        rows.append({"model": Path(model).name, "layers": layers, "seconds": seconds})
    return {**circumstances(Rates.measure()), "rows": rows}


def _median_emission(plan: Plan) -> float:
    times = []
    for _ in range(_EMITTED):
        started = time.perf_counter()
        plan.emit("decode")
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def show_emitting(result: Mapping[str, Any]) -> str:
    """As a section's text."""
    lines = [["decode graph", *POLICIES]]
    for row in result["rows"]:
        cells = (f"{row['seconds'][weights] * 1e3:.1f} ms" for weights in POLICIES)
        lines.append([f"`{row['model']}`, {row['layers']} layers", *cells])
    return f"{sentence(result)} Medians of {_EMITTED}.\n\n{markdown(lines)}\n"


def compiling(settings: Settings) -> dict[str, Any]:
    """Seconds and dispatches of both graphs of the model with fewer layers, each into an empty cache."""
    plan = Plan.make(settings.model, BASE)
    plan = replace(plan, target=resolve(plan.target))
    rows = []
    for layers in _depths(plan.config.num_layers):
        shallow = replace(plan, config=replace(plan.config, num_layers=layers))
        rows.append({"layers": layers, **{graph: _compiled(shallow, graph) for graph in GRAPHS}})
    definitions = replace(plan, kernels="off")
    return {
        **circumstances(Rates.measure()),
        "model": Path(settings.model).name,
        "weights": plan.policy.text,
        "context": plan.context,
        "chunk": plan.chunk,
        "target": plan.target.name,
        "rows": rows,
        "definitions": {graph: _compiled(definitions, graph) for graph in GRAPHS},
    }


def _depths(layers: int) -> Iterator[int]:
    # Doubling up to the model's own.
    depth = min(2, layers)
    while depth < layers:
        yield depth
        depth *= 2
    yield layers


def _compiled(plan: Plan, graph: GraphName) -> dict[str, Any]:
    emitted = plan.emit(graph)
    with tempfile.TemporaryDirectory(prefix="stablehand-") as folder:
        started = time.perf_counter()
        module = compile_text(
            emitted.text,
            plan.target,
            cache=Cache(Path(folder)),
            what=f"graph {graph!r}",
            kernels=plan.kernels,
            signature=emitted.signature,
        )
        seconds = time.perf_counter() - started
    return {"seconds": seconds, "dispatches": module.report.dispatches}


def show_compiling(result: Mapping[str, Any]) -> str:
    """As a section's text."""
    heading = [cell for graph in GRAPHS for cell in (graph, "a layer", "dispatches")]
    lines = [["layers", *heading]]
    for row in result["rows"]:
        cells = [str(row["layers"])]
        for graph in GRAPHS:
            seconds = row[graph]["seconds"]
            cells += [f"{seconds:.2f} s", f"{seconds / row['layers']:.2f} s"]
            cells.append(str(row[graph]["dispatches"]))
        lines.append(cells)
    off = (
        f"{found['dispatches']} dispatches compiled in {found['seconds']:.1f} s ({graph})"
        for graph, found in result["definitions"].items()
    )
    return (
        f"`{result['model']}` with fewer layers, `{result['weights']}`, context {result['context']}, chunk "
        f"{result['chunk']}, for `{result['target']}`, each into an empty cache. {sentence(result)}\n\n"
        f"{markdown(lines)}\n\nAs definitions (`--kernels off`) the last are {' and '.join(off)}.\n"
    )
