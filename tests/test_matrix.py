"""Every graph on every target: the record covers all of it, and some of it is compiled again and compared."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import matrix
import pytest
from marks import long

from stablehand import targets
from stablehand.cli import run_cli
from stablehand.errors import CompileError
from stablehand.formats import FORMATS
from stablehand.targets import FAMILIES, Refusal

RERUN = "make targets"

SLICE = [
    cell if cell.graph == kept else long(cell)
    for target, weights, activations, kept in (
        ("cpu:x86-64-v3", "f16", "f32", "prefill"),
        ("cpu:znver4", "q4_0", "q8", "decode"),
        ("cuda", "f16", "f32", "decode"),
        ("metal", "f16", "f32", "prefill"),
        ("vulkan", "q8_0", "f32", "decode"),
        ("rocm", "bf16", "f16", "decode"),
    )
    for cell in (matrix.Cell(target, weights, activations, graph) for graph in matrix.GRAPHS)
]
"""What is compiled here: each family, each kind of format."""


@pytest.fixture(scope="module")
def record() -> matrix.Record:
    return matrix.read()


def test_every_cell_is_recorded_and_no_other(record: matrix.Record) -> None:
    cells = matrix.cells()
    names = [cell.name for cell in cells]
    assert list(record) == [name for name in names if name in record], RERUN
    # What a format that is new lacks, docs/targets.md names; the rest is complete.
    lacking = {cell.weights for cell in cells if cell.name not in record}
    assert lacking.isdisjoint(("f32", "f16", "bf16", "q8_0", "q4_0", "q4_k")), RERUN
    left_out = set(FORMATS) - {cell.weights for cell in cells}
    assert all(name.startswith("mlx") for name in left_out)
    assert {"mlx4_64_bf16", "mlx8_64_bf16"}.isdisjoint(left_out)
    assert {cell.target.partition(":")[0] for cell in cells} == set(FAMILIES)
    deep = [cell for cell in cells if cell.layers != matrix.LAYERS]
    assert len(deep) == len(matrix.GRAPHS) * sum(map(len, matrix.TARGETS.values()))


def test_a_format_that_is_not_compiled_yet_is_named(kept: Path) -> None:
    rest = {name: cell for name, cell in matrix.read().items() if " q8_0 " not in name}
    kept.write_text(json.dumps(rest))
    shown = matrix.tables()
    assert re.search(r"are not compiled yet: [^|.]*\bq8_0\b", shown)
    assert "| q8_0, f32 |  |" in shown


def test_a_cell_compiles_or_is_refused(record: matrix.Record) -> None:
    for name, cell in record.items():
        if "refused" in cell:
            continue
        assert "failed" not in cell, f"{name}: {cell['failed']}"
        assert 0 < cell["seconds"] < matrix.TIMEOUT and cell["dispatches"] > 0, name
        # A cache that is not updated in place is a copy for each layer; one copy takes the position over.
        assert cell["copies"] <= 1, name


def test_what_is_refused_is_refused_by_the_command_line(
    record: matrix.Record, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the sentence that is recorded: the reason, an issue's number, and a choice that works."""
    refused = [cell for cell in matrix.cells() if "refused" in record.get(cell.name, {})]
    assert refused
    for cell in refused:
        plan = cell.plan()
        sentence = record[cell.name]["refused"]
        command = ["emit", matrix.MODEL, "--graph", cell.graph, "--target", cell.target]
        options = [
            "--weights",
            plan.policy.text,
            "--activations",
            plan.activations,
            "--kv",
            plan.kv,
        ]
        assert run_cli([*command, *options]) == 2
        assert capsys.readouterr().err == f"stablehand: {sentence}\n"
        assert "iree-org/iree#" in sentence and "(use " in sentence


@pytest.mark.parametrize("cell", SLICE, ids=lambda cell: cell.name)
def test_a_cell_is_as_recorded(cell: matrix.Cell, record: matrix.Record) -> None:
    found = matrix.compiled(cell, cell.emit())
    named = replace(cell, target=RECORDED_AS.get(cell.target, cell.target))
    expected = {name: record[named.name][name] for name in ("dispatches", "copies")}
    assert {name: found.get(name, found) for name in expected} == expected, RERUN


RECORDED_AS = {"cuda": "cuda:sm_80", "rocm": "rocm:gfx942"}
"""The models that a family's bare name stands for, which is how users compile."""


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A record of its own."""
    path = tmp_path / "matrix.json"
    path.write_text(matrix.RECORD.read_text())
    monkeypatch.setattr(matrix, "RECORD", path)
    return path


def test_a_record_is_written_as_it_was_read(kept: Path) -> None:
    before = kept.read_text()
    matrix.write({**matrix.read(), "no such cell": {}})
    assert kept.read_text() == before


def test_only_what_has_changed_is_compiled(
    record: matrix.Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    cell = matrix.Cell("vulkan", "f16", "f32", "decode")
    key = matrix.key_of(cell, cell.emit().text.encode())
    monkeypatch.setattr(matrix, "compiled", lambda *_: {"dispatches": 1})
    own = {cell.name: {"dispatches": 2, "key": key}}
    assert not matrix.update(own, cell) and own[cell.name]["dispatches"] == 2
    own = {cell.name: {"dispatches": 2, "key": "of another text"}}
    assert matrix.update(own, cell) and own[cell.name] == {"dispatches": 1, "key": key}


def test_a_refusal_takes_the_place_of_what_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    cell = matrix.Cell("vulkan", "f16", "f32", "decode")
    family = FAMILIES["vulkan"]
    refusal = Refusal("weights", "f16", "it is broken (iree-org/iree#1)", "f32")
    broken = replace(family, generic=replace(family.generic, refuses=(refusal,)))
    monkeypatch.setattr(targets, "FAMILIES", {**FAMILIES, "vulkan": broken})
    own = {cell.name: {"dispatches": 2, "key": "x"}}
    assert matrix.update(own, cell)
    assert own[cell.name]["refused"].endswith("it is broken (iree-org/iree#1) (use f32)")


def test_a_compiler_that_fails_is_recorded_and_shows(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cell = matrix.Cell("vulkan", "f16", "f32", "decode")

    def hangs(*_: object, **__: object) -> None:
        raise CompileError("iree-compile did not end", hint="a command")

    monkeypatch.setattr(matrix, "compile_text", hangs)
    found = matrix.compiled(cell, cell.emit())
    assert found == {"failed": "iree-compile did not end"}
    kept.write_text(json.dumps({**matrix.read(), cell.name: found}))
    assert "| f16, f32 | failed |" in matrix.tables() and "1 fail." in matrix.tables()
