"""The measured part of docs/performance.md, from the results that lie beside this file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from comparisons import COMPARISONS
from side_by_side import table

RESULTS = Path(__file__).with_name("results")
DOCUMENT = Path(__file__).parents[1] / "docs" / "performance.md"
FIGURE = "roofline.png"
"""Beside the document."""

BEGIN = "<!-- measured: what follows is written by `make performance` -->"
END = "<!-- measured: end -->"


def write() -> None:
    """Put the results into the document, between the marks."""
    before, _, rest = DOCUMENT.read_text().partition(BEGIN)
    _, _, after = rest.partition(END)
    DOCUMENT.write_text(f"{before}{BEGIN}\n\n{measured_part()}\n{END}{after}")


def measured_part() -> str:
    """Every result that there is, in the order of the comparisons."""
    parts = [
        (_bench if name == "bench" else _comparison)(json.loads(path.read_text()))
        for name in ("bench", *COMPARISONS)
        if (path := RESULTS / f"{name}.json").exists()
    ]
    return "\n".join(parts)


def _bench(result: Mapping[str, Any]) -> str:
    model, load, compiled = (result[key] for key in ("model", "load", "compile"))
    graphs = compiled["graphs"]
    lines = [
        "## One model beside the limits",
        "",
        f"`{model['name']}` with {'random' if model['random_weights'] else 'its'} weights as "
        f"`{model['weights']}`, activations {model['activations']}, KV {model['kv']}, context "
        f"{model['context']}, prefill in chunks of {model['chunk']}, for `{model['target']}`. "
        f"{_circumstances(result)}",
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
    lines += [
        "",
        f"Medians of {result['prefill']['runs']} prefills and {result['decode']['runs']} steps, with the "
        f"slowest and the fastest. Compiling both graphs took {compiled['seconds']:.1f} s, finding them in "
        f"the cache {compiled['cached_seconds'] * 1e3:.0f} ms; prefill is {graphs['prefill']['dispatches']} "
        f"dispatches, decode {graphs['decode']['dispatches']}. Loading ({read}) took "
        f"{load['seconds']:.1f} s.",
        "",
        f"![Roofline: prefill and decode under the machine's limits]({FIGURE})",
        "",
    ]
    return "\n".join(lines)


def _comparison(result: Mapping[str, Any]) -> str:
    model = "" if "load" in result["rows"][0] else f"`{result['model']}` with random weights. "
    return "\n".join(
        (
            f"## {result['title']}",
            "",
            f"{model}{_circumstances(result)} Medians over {result['rounds']} rounds in turn; ratios are to "
            "the first row.",
            "",
            table(result["rows"]),
            "",
        )
    )


def _circumstances(result: Mapping[str, Any]) -> str:
    machine, rates = result["machine"], result["rates"]
    versions = ", ".join(f"{name} {version}" for name, version in result["versions"].items())
    return (
        f"Measured on {result['date'][:10]} on {machine['cpu']}, {machine['cores']} cores, "
        f"{machine['memory_bytes'] / 1e9:.0f} GB, {machine['system']}, with {versions}; "
        f"{rates['bandwidth'] / 1e9:.1f} GB/s read by {rates['bandwidth_threads']} threads, "
        f"{rates['flop_per_s'] / 1e9:.0f} GFLOP/s of {rates['flop_per_s_of']}."
    )
