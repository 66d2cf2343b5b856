"""docs/performance.md: one command makes every table that is no history, as it stands there."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import compiling
import host
import performance
import pytest
import sections
from click.testing import CliRunner
from compare import main
from comparisons import BASE, PackingSetup, PeerSetup, Setup
from sections import SECTIONS
from side_by_side import KINDS
from variants import Settings, Share

from stablehand.bench.limits import Work
from stablehand.bench.measure import Request
from stablehand.bench.rates import Rates
from stablehand.errors import StablehandError
from stablehand.plan import Choices

MODEL = Path(__file__).parents[2] / "goldens" / "models" / "stable-tales"

HISTORY = "## What was tried"
"""The heading under which figures may stand that no command makes any more; each with a date."""


def measured() -> str:
    _, _, rest = performance.DOCUMENT.read_text().partition(performance.BEGIN)
    part, end, _ = rest.partition(performance.END)
    assert end
    return part


def test_the_document_holds_the_results_as_they_are() -> None:
    assert measured().strip() == performance.measured_part().strip()
    results = {path.stem for path in performance.RESULTS.glob("*.json")}
    assert "bench" in results
    # A GPU's are docs/targets.md's.
    assert results <= {"gpu", *SECTIONS}


def test_every_section_has_what_makes_it() -> None:
    titles = [section.title for section in SECTIONS.values()]
    found = re.findall(r"^## (.+)$", measured(), re.MULTILINE)
    assert found == [title for title in titles if title in found]
    assert len(set(titles)) == len(titles)


def test_every_other_table_is_words_or_dated_history() -> None:
    """Figures in tables that nobody can make again grow old unseen."""
    text = performance.DOCUMENT.read_text().replace(measured(), "")
    words, _, history = text.partition(HISTORY)
    for line in words.splitlines():
        assert not re.match(r"\|.*\d+(\.\d+)? (tok/s|GB/s|ms|s|GFLOP/s)\b", line), line
    for part in history.split("\n### ")[1:]:
        heading, _, body = part.partition("\n")
        assert "|" not in body or re.search(r"\d{4}-\d{2}-\d{2}", heading), heading


def test_a_section_says_when_where_and_with_what() -> None:
    for path in performance.RESULTS.glob("*.json"):
        if path.stem in SECTIONS:
            result = json.loads(path.read_text())
            shown = SECTIONS[path.stem].show(result)
            assert f"Measured on {result['date'][:10]} on " in shown, path.stem
            for name, version in result["versions"].items():
                assert f"{name} {version}" in shown, path.stem


class Side:
    """A side of a comparison that runs nothing; test_side_by_side.py has those that do."""

    def __init__(self, setup: Setup | PackingSetup | PeerSetup, settings: Settings) -> None:
        self.label, self.tokens = setup.label, settings.tokens
        if isinstance(setup, PackingSetup):
            self.shares = {"load": Share(0, Work(10, 0))}
            return
        self.shares = {
            f"prefill of {prompt}": Share(prompt, Work(40, 400)) for prompt in setup.prompts
        }
        self.shares["decode"] = Share(1, Work(30, 10))

    def round(self) -> dict[str, list[float]]:
        return {kind: [0.5] * (self.tokens if kind == "decode" else 1) for kind in self.shares}

    def close(self) -> None:
        pass


@pytest.fixture
def everything_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Arguments that have every section measured of the small model, in a document of the test's own."""
    rates = Rates(3e10, 1e11, 2)
    monkeypatch.setattr(Rates, "measure", classmethod(lambda cls, threads=None: rates))
    small = Choices(weights="f16-all", kv="f16", context=64)
    for module in (compiling, sections):
        monkeypatch.setattr(module, "BASE", small)
    request = partial(Request, prompt=20, tokens=3)
    monkeypatch.setattr(sections, "Request", request)
    monkeypatch.setattr(compiling, "LARGE", str(MODEL))
    monkeypatch.setattr(compiling, "_depths", lambda layers: [1])
    monkeypatch.setattr(host, "CHOICES", replace(host.CHOICES, context=64))
    monkeypatch.setattr(host, "SMALL_MODEL_STEPS", 1)
    for kind in KINDS:
        monkeypatch.setitem(KINDS, kind, Side)
    document = tmp_path / "performance.md"
    document.write_text(f"before\n{performance.BEGIN}\nold\n{performance.END}\nafter\n")
    monkeypatch.setattr(performance, "DOCUMENT", document)
    monkeypatch.setattr(performance, "RESULTS", tmp_path / "results")
    arguments = ["--model", str(MODEL), "--rounds", "1", "--tokens", "2", "--write"]
    return [*arguments, "--peer-python", "python"]


@pytest.mark.long
def test_one_command_makes_every_section(everything_small: list[str], tmp_path: Path) -> None:
    done = CliRunner().invoke(main, everything_small, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    text = performance.DOCUMENT.read_text()
    made = {name for name, section in SECTIONS.items() if not section.named_only}
    assert {path.stem for path in performance.RESULTS.glob("*.json")} == made
    expected = [SECTIONS[name].title for name in SECTIONS if name in made]
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == expected
    assert text.startswith("before\n") and text.endswith("after\n") and "\nold\n" not in text
    assert (tmp_path / sections.FIGURE).exists()
    # One section anew leaves the others as they are.
    kept = {path.name: path.read_bytes() for path in performance.RESULTS.iterdir()}
    done = CliRunner().invoke(main, ["emitting", *everything_small], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    changed = {p.name for p in performance.RESULTS.iterdir() if p.read_bytes() != kept[p.name]}
    assert changed == {"emitting.json"}


def test_a_section_that_fails_costs_none_of_the_others(
    everything_small: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(settings: Settings) -> dict[str, Any]:
        raise StablehandError("cannot be had")

    monkeypatch.setitem(SECTIONS, "dtypes", replace(SECTIONS["dtypes"], measure=fails))
    names = ["layouts", "dtypes", "packing"]
    done = CliRunner().invoke(main, [*names, *everything_small], catch_exceptions=False)
    assert done.exit_code == 1
    assert "dtypes: failed: cannot be had" in done.output
    found = re.findall(r"^## (.+)$", performance.DOCUMENT.read_text(), re.MULTILINE)
    assert found == [SECTIONS[name].title for name in ("layouts", "packing")]


def test_without_rounds_the_document_is_written_from_what_lies_there(
    everything_small: list[str],
) -> None:
    performance.RESULTS.mkdir()
    shutil.copy(Path(performance.__file__).with_name("results") / "bench.json", performance.RESULTS)
    done = CliRunner().invoke(main, ["--rounds", "0", "--write"], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    text = performance.DOCUMENT.read_text()
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == [SECTIONS["bench"].title]
    assert BASE.weights in text
