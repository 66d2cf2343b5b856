"""Every measured section of docs/performance.md: what makes it, and how its result is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import compiling
import crossovers
import host
import side_by_side
from circumstances import sentence
from comparisons import BASE, COMPARISONS, Comparison
from variants import Settings

from stablehand.bench.machine import Machine
from stablehand.bench.measure import Request, measure
from stablehand.bench.report import as_json
from stablehand.bench.roofline import Roofline, png
from stablehand.cli.versions import installed
from stablehand.files import write_atomically

FIGURE = "roofline.png"
"""Beside the document."""


@dataclass(frozen=True)
class Section:
    """A section of the document.

    Attributes:
      title: its heading.
      measure: gives a result, which is kept as JSON.
      show: gives the section's text for a result.
      comparison: which it is of, if it is of one.
    """

    title: str
    measure: Callable[[Settings], dict[str, Any]]
    show: Callable[[Mapping[str, Any]], str]
    comparison: Comparison | None = None

    @property
    def named_only(self) -> bool:
        """Whether it is measured only where it is asked for by name."""
        return self.comparison is not None and self.comparison.named_only

    def unavailable(self, settings: Settings) -> str | None:
        """Why it cannot be measured here, if so."""
        if self.comparison is None:
            return None
        if self.comparison.unknown_choice is not None:
            return f"this version of stablehand has no --{self.comparison.unknown_choice}"
        if self.comparison.needs_peer and settings.peer_python is None:
            return "name the interpreter that has llama-cpp-python with --peer-python"
        return None


def bench(settings: Settings) -> dict[str, Any]:
    """One model beside the machine's limits, as `stablehand bench` measures it, with its roofline."""
    machine = Machine.here()
    request = Request(model=settings.model, choices=BASE, random_weights=True)
    measurement = measure(request)
    if settings.figure is not None:
        write_atomically(settings.figure, png(Roofline.of(measurement, str(machine))))
    return as_json(measurement, machine, installed())


def show_bench(result: Mapping[str, Any]) -> str:
    """As a section's text."""
    model, load, compiled = (result[key] for key in ("model", "load", "compile"))
    graphs = compiled["graphs"]
    lines = [
        f"`{model['name']}` with {'random' if model['random_weights'] else 'its'} weights as "
        f"`{model['weights']}`, activations {model['activations']}, KV {model['kv']}, context "
        f"{model['context']}, prefill in chunks of {model['chunk']}, for `{model['target']}`. "
        f"{sentence(result)}",
        "",
        "| | measured | cannot avoid | limit | of limit |",
        "|---|---|---|---|---|",
    ]
    for name, label in (
        ("prefill", f"prefill of {result['prefill']['prompt']} tokens"),
        ("decode", f"decode at position {result['decode']['position']}"),
    ):
        stage = result[name]
        lines.append(
            f"| {label} | {stage['tok_per_s']:.2f} tok/s "
            f"({stage['tok_per_s_min']:.2f} to {stage['tok_per_s_max']:.2f}) "
            f"| {stage['bytes_per_token'] / 1e9:.3f} GB and {stage['flop_per_token'] / 1e9:.2f} GFLOP "
            f"a token | {stage['limit']:.2f} tok/s ({stage['bound_by']}) | {stage['of_limit']:.0%} |"
        )
    read = "making and packing noise" if model["random_weights"] else "reading and packing"
    host = result["host"]
    lines += [
        "",
        f"Medians of {result['prefill']['runs']} prefills and {result['decode']['runs']} steps, with the "
        f"slowest and the fastest. Compiling both graphs took {compiled['seconds']:.1f} s, finding them in "
        f"the cache {compiled['cached_seconds'] * 1e3:.0f} ms; prefill is {graphs['prefill']['dispatches']} "
        f"dispatches, decode {graphs['decode']['dispatches']}. Loading ({read}) took "
        f"{load['seconds']:.1f} s. Of a step {host['seconds'] * 1e3:.2f} ms ({host['of_step']:.1%}) pass "
        "outside of the compiled module.",
        "",
        f"![Roofline: prefill and decode under the machine's limits]({FIGURE})",
        "",
    ]
    return "\n".join(lines)


SECTIONS: Mapping[str, Section] = {
    "bench": Section("One model beside the limits", bench, show_bench),
    "host": Section("What a token costs the host", host.sampled, host.show_sampled),
    "start": Section("A warm start", host.started, host.show_started),
    "emitting": Section("Emission", compiling.emitting, compiling.show_emitting),
    "compiling": Section("Compilation, by layers", compiling.compiling, compiling.show_compiling),
    **{
        name: Section(
            comparison.title,
            partial(side_by_side.compare, comparison),
            side_by_side.show,
            comparison,
        )
        for name, comparison in COMPARISONS.items()
    },
    "crossovers": Section("Rows against passes", crossovers.measure, crossovers.show),
}
"""By the name that the command line takes, in the document's order."""
