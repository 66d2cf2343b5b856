"""A message is one line that a terminal can show, whatever it quotes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stablehand.errors import MAX_PIECE, StablehandError, first_line, one_line


def test_a_message_says_what_where_and_what_to_do() -> None:
    assert str(StablehandError("is odd", where="a: b", hint="make it even")) == (
        "a: b: is odd (make it even)"
    )
    assert str(StablehandError("is odd")) == "is odd"


@given(st.text(), st.none() | st.text(), st.none() | st.text())
def test_a_message_is_one_line(what: str, where: str | None, hint: str | None) -> None:
    message = str(StablehandError(what, where=where, hint=hint))
    assert message.isprintable()
    assert message.encode().decode() == message


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Zoë, 馬 🐎", "Zoë, 馬 🐎"),
        ("a\nb\tc\0", r"a\nb\tc\x00"),
        ("\ud800\x1b[31m", r"\ud800\x1b[31m"),
        ("x" * (MAX_PIECE + 1), "x" * MAX_PIECE + "…"),
    ],
)
def test_what_does_not_print_is_escaped(text: str, shown: str) -> None:
    assert one_line(text) == shown


def test_the_first_line_of_a_library_s_error() -> None:
    assert first_line(RuntimeError("\n INTERNAL; no\n  at frame")) == "INTERNAL; no"
    assert first_line(KeyError()) == "KeyError"
