"""Lines and JSON as they are written: whatever they quote, a terminal obeys no character of it."""

from __future__ import annotations

import json
from typing import Any

import click

from stablehand.errors import printable


def say(text: str, *, err: bool = False) -> None:
    """Write one line, with characters that do not print escaped."""
    click.echo(printable(text), err=err)


def note(text: str) -> None:
    """Write one line on standard error."""
    say(text, err=True)


def say_json(described: Any) -> None:
    """Write a value as JSON in ASCII, by whose escapes everything else is spelt."""
    # JSON leaves one that is a command to some terminals as it is.
    click.echo(json.dumps(described, indent=2).replace("\x7f", r"\u007f"))
