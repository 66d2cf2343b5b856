"""Running a comparison's sides in turn, and what came of it as JSON and as Markdown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from typing import Any

from circumstances import circumstances, markdown, sentence
from comparisons import Comparison, PackingSetup, PeerSetup, Setup
from variants import LlamaCpp, Ours, Packing, Settings, Variant

from stablehand.bench.measure import Stage
from stablehand.bench.rates import Rates
from stablehand.bench.report import stage_json

KINDS: Mapping[type, Callable[..., Variant]] = {
    Setup: Ours,
    PackingSetup: Packing,
    PeerSetup: LlamaCpp,
}
"""What runs each kind of setup."""


def compare(comparison: Comparison, settings: Settings) -> dict[str, Any]:
    """Set every side up, then run them in turn, A B A B, so that a drift of the machine meets all.

    Gives, for each side and each thing that it ran, what `stablehand.bench.report.stage_json` does, and
    `ratio`, its median speed over the first side's.
    """
    with ExitStack() as resources:
        sides = []
        for setup in comparison.setups:
            sides.append(KINDS[type(setup)](setup, settings))
            resources.callback(sides[-1].close)
        runs: list[dict[str, list[float]]] = [{} for _ in sides]
        samples: list[Rates] = []
        for _ in range(settings.rounds):
            samples += one_round(sides, runs)
        rates = Rates.median(samples)
        rows = [
            {"label": side.label, **stages(side, times, rates)}
            for side, times in zip(sides, runs, strict=True)
        ]
    return {
        **circumstances(rates),
        "model": settings.model,
        "rounds": settings.rounds,
        "rows": with_ratios(rows),
    }


def one_round(sides: Sequence[Variant], runs: Sequence[dict[str, list[float]]]) -> list[Rates]:
    """Run every side once, and add each run to what the side has run before, by what was run.

    Gives the machine's rates before each side.
    """
    samples = []
    for side, so_far in zip(sides, runs, strict=True):
        samples.append(Rates.measure())
        for kind, times in side.round().items():
            so_far.setdefault(kind, []).extend(times)
    return samples


def stages(side: Variant, runs: Mapping[str, list[float]], rates: Rates) -> dict[str, Any]:
    """What one side ran, beside its limits."""
    return {
        kind: stage_json(
            Stage(
                tuple(times),
                side.shares[kind].tokens,
                side.shares[kind].work,
                *rates.limit(side.shares[kind].work),
            )
        )
        for kind, times in runs.items()
    }


def with_ratios(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each row's speed over the first's: in tokens or bytes a second."""

    def speed(stage: Mapping[str, Any]) -> float:
        done = stage["tok_per_s"] if "tok_per_s" in stage else stage["bytes"] / stage["seconds"]
        return float(done)

    def compared(kind: str, stage: dict[str, Any]) -> dict[str, Any]:
        return {**stage, "ratio": speed(stage) / speed(rows[0][kind])}

    return [
        {key: compared(key, value) if key != "label" else value for key, value in row.items()}
        for row in rows
    ]


def show(result: Mapping[str, Any]) -> str:
    """As a section's text."""
    model = "" if "load" in result["rows"][0] else f"`{result['model']}` with random weights. "
    return (
        f"{model}{sentence(result)} Medians over {result['rounds']} rounds in turn; ratios are to the first "
        f"row.\n\n{table(result['rows'])}\n"
    )


def table(rows: Sequence[Mapping[str, Any]]) -> str:
    """The rows of a comparison as a Markdown table of medians."""
    kinds = [key for key in rows[0] if key != "label"]
    lines = [["", *(cell for kind in kinds for cell in (*_headings(kind), "ratio", "of limit"))]]
    for row in rows:
        cells = [row["label"]]
        for kind in kinds:
            stage = row[kind]
            cells += [*_cells(kind, stage), f"{stage['ratio']:.2f}", f"{stage['of_limit']:.0%}"]
        lines.append(cells)
    return markdown(lines)


def _headings(kind: str) -> tuple[str, ...]:
    # The columns of a thing that is run, before those that all have.
    if kind == "load":
        return ("GB/s", "GB read and written")
    return (f"{kind}, tok/s", *(("GB a token",) if kind == "decode" else ()))


def _cells(kind: str, stage: Mapping[str, Any]) -> tuple[str, ...]:
    # What stands in them.
    if kind == "load":
        return f"{stage['bytes'] / stage['seconds'] / 1e9:.2f}", f"{stage['bytes'] / 1e9:.2f}"
    if kind == "decode":
        return f"{stage['tok_per_s']:.2f}", f"{stage['bytes_per_token'] / 1e9:.3f}"
    return (f"{stage['tok_per_s']:.1f}",)
