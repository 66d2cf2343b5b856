"""What results quote is shown as it is."""

from io import StringIO

import pytest
from rich.table import Table

from stablehand.cli.report import console

QUOTED = ["layers.*.attn.[/q]=f16,f32", "layers.*.[qk]=f16", ":smile:", "a [bold]b[/bold]"]


@pytest.mark.parametrize("quoted", QUOTED)
def test_brackets_and_colons_are_no_markup(quoted: str) -> None:
    assert lines(quoted) == [quoted, quoted]


def test_no_character_reaches_the_terminal_as_a_command() -> None:
    assert lines("a\x1b[31m\nb") == [r"a\x1b[31m\nb"] * 2


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
