"""The measured part of docs/performance.md, from the results that lie beside this file."""

from __future__ import annotations

import json
from pathlib import Path

from sections import SECTIONS

RESULTS = Path(__file__).with_name("results")
DOCUMENT = Path(__file__).parents[1] / "docs" / "performance.md"

BEGIN = "<!-- measured: what follows is written by `make performance` -->"
END = "<!-- measured: end -->"


def write() -> None:
    """Put the results into the document, between the marks."""
    before, _, rest = DOCUMENT.read_text().partition(BEGIN)
    _, _, after = rest.partition(END)
    DOCUMENT.write_text(f"{before}{BEGIN}\n\n{measured_part()}\n{END}{after}")


def measured_part() -> str:
    """Every result that there is, in the order of the sections."""
    parts = [
        f"## {section.title}\n\n{section.show(json.loads(path.read_text()))}"
        for name, section in SECTIONS.items()
        if (path := RESULTS / f"{name}.json").exists()
    ]
    return "\n".join(parts)
