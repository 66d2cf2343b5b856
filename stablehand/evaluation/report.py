"""An evaluation as JSON and as the cells of a table."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from stablehand.evaluation.evaluate import Evaluation, Greedy, Row

HEADINGS = (
    *("weights", "activations", "KV"),
    *("perplexity", "mean KL", "99% KL", "same top token", "greedy"),
)
"""Of a table of rows."""


def cells(row: Row) -> tuple[str, ...]:
    """One row of a table, as text; KL is in nats."""
    chosen = (row.weights, row.activations, row.kv, f"{row.perplexity:.5f}")
    found = row.comparison
    if found is None:
        return (*chosen, "", "", "", "")
    divergences = (f"{found.kl_mean:.2e}", f"{found.kl_99:.2e}")
    return (*chosen, *divergences, f"{found.same_top:.3%}", _greedy(found.greedy))


def _greedy(found: Greedy) -> str:
    if found.texts is None:
        return f"all {found.of} the same"
    expected, other = found.texts
    return f"token {found.agreed + 1} of {found.of}: {other!r} for {expected!r}"


def as_json(found: Evaluation) -> dict[str, Any]:
    """All of it: what was read and how, and a row for each choice, the reference first.

    KL is in nats. A row's `greedy` has how many tokens `agreed` `of` those decoded, and the ids and texts
    of the two that differ, the reference's first.
    """
    return {**asdict(found), "text": str(found.text)}
