"""The tables in these pages that follow from the repository: `python docs/tables.py` writes them anew.

Each stands between two marks that name it. A test compares what is there with what this would write.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from stablehand.goldens.store import Entry, Store

DOCS = Path(__file__).parent
GOLDENS = DOCS.parent / "goldens"


def quality() -> str:
    """Every golden of quality: what was found, and what it may become on another machine."""
    lines = [
        "| golden | weights | activations | KV | perplexity | mean KL | 99% KL | same top token | greedy |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    store = Store(GOLDENS)
    kept = [entry for entry in store.entries if entry.kind == "quality"]
    rows = (_quality_row(entry, (store.read(entry) or b"[]").decode()) for entry in kept)
    return "\n".join((*lines, *rows))


def _quality_row(entry: Entry, content: str) -> str:
    value = {row["figure"]: row["value"] for row in json.loads(content)}
    chosen = entry.choices
    agreed, of = (int(value[key]) for key in ("greedy tokens agreed", "greedy tokens"))
    cells = (
        f"`{entry.name}`",
        chosen.get("weights", "as stored"),
        chosen.get("activations", "f32"),
        chosen.get("kv", "f32"),
        f"{value['perplexity']:.5f}",
        f"{value['mean KL']:.1e}",
        f"{value['99% KL']:.1e}",
        f"{value['same top token']:.3%}",
        f"all {of} the same" if agreed == of else f"parts after {agreed} of {of}",
    )
    return f"| {' | '.join(cells)} |"


TABLES: Mapping[str, tuple[str, Callable[[], str]]] = {"quality": ("quality.md", quality)}
"""Each table's page and what writes it."""


def page(name: str) -> tuple[Path, str, str]:
    """A table's page, the page's text as it is, and as it should be."""
    file, make = TABLES[name]
    path = DOCS / file
    text = path.read_text(encoding="utf-8")
    begin, end = f"<!-- {name}: written by `make docs` -->", f"<!-- {name}: end -->"
    assert text.count(begin) == text.count(end) == 1, f"{path} has no place for {name}"
    before, _, rest = text.partition(begin)
    after = rest.partition(end)[2]
    return path, text, f"{before}{begin}\n\n{make()}\n\n{end}{after}"


def main() -> None:
    """Write every table."""
    for name in TABLES:
        path, _, text = page(name)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
