"""What results quote is shown as it is."""

import json
from io import StringIO
from pathlib import Path

import pytest
from command_line import CHUNK, GQA
from rich.table import Table

from stablehand.cli import run_cli
from stablehand.cli.lines import note, say_json
from stablehand.cli.report import console

QUOTED = ["layers.*.attn.[/q]=f16,f32", "layers.*.[qk]=f16", ":smile:", "a [bold]b[/bold]"]


@pytest.mark.parametrize("quoted", QUOTED)
def test_brackets_and_colons_are_no_markup(quoted: str) -> None:
    assert lines(quoted) == [quoted, quoted]


def test_no_character_reaches_the_terminal_as_a_command() -> None:
    assert lines("a\x1b[31m\nb") == [r"a\x1b[31m\nb"] * 2


HOSTILE = "e\x1b]0;x\x07\x7f\x9b31m\u202e"


def test_none_does_as_a_note_as_json_or_as_a_file_s_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    note(HOSTILE)
    say_json({HOSTILE: HOSTILE})
    written = capsys.readouterr()
    assert json.loads(written.out) == {HOSTILE: HOSTILE}
    graph, archive = str(tmp_path / f"{HOSTILE}.mlir"), str(tmp_path / f"{HOSTILE}.irpa")
    assert run_cli(["emit", str(GQA), "--graph", "decode", *CHUNK, "-o", graph]) == 0
    assert run_cli(["pack", str(GQA), "--for", graph, "-o", archive]) == 0
    assert run_cli(["compile", graph, "-o", graph]) == 2
    errors = written.err + capsys.readouterr().err
    assert errors.count(r"e\x1b]0;x\x07\x7f\x9b31m\u202e") == 3
    assert (errors + written.out).replace("\n", "").isprintable()


def test_nothing_is_cut() -> None:
    shown = console()
    shown.file = StringIO()
    shown.print("x" * 5000)
    assert shown.file.getvalue() == "x" * 5000 + "\n"


def lines(quoted: str) -> list[str]:
    """A text as a line and as a table's cell."""
    shown = console()
    shown.file = StringIO()
    shown.print(quoted)
    table = Table(box=None, pad_edge=False, show_header=False)
    table.add_row(quoted)
    shown.print(table)
    return [line.rstrip() for line in shown.file.getvalue().splitlines()]
