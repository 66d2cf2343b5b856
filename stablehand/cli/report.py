"""Progress on standard error, where a person is watching and it takes longer than a second."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)
from rich.text import Text

from stablehand.cli.lines import note
from stablehand.errors import printable
from stablehand.runtime.reporter import Reporter

LABEL = "{task.description}"
"""Where a bar or spinner names what it is for; quoted text, thus no markup."""

PATIENCE = 1.0
"""Seconds until progress is shown."""


class PlainConsole(Console):
    """Shows strings as they are: what is quoted from a file is neither markup nor the terminal's to obey."""

    def render_str(self, text: str, **values: Any) -> Text:
        """A line or cell, with characters that do not print escaped."""
        return super().render_str(printable(text), **values)


def console() -> Console:
    """Standard output, where results go; a file or pipe has no width of its own, and cuts no table."""
    width = None if sys.stdout.isatty() else 200
    return PlainConsole(highlight=False, markup=False, emoji=False, soft_wrap=True, width=width)


class TerminalReporter(Reporter):
    """Notes as lines; a spinner while compiling, a bar while packing, both only on a terminal."""

    def __init__(self) -> None:
        self.console = Console(stderr=True)

    def note(self, text: str) -> None:
        """One line."""
        note(text)

    @contextmanager
    def compiling(self, what: str) -> Iterator[None]:
        """A spinner with the elapsed time."""
        columns = (
            SpinnerColumn(),
            TextColumn(f"compiling {LABEL}", markup=False),
            TimeElapsedColumn(),
        )
        with self._shown(Progress(*columns, console=self.console, transient=True), what, None):
            yield

    @contextmanager
    def packing(self, total: int) -> Iterator[Callable[[int], None]]:
        """A bar over the packed bytes."""
        columns = (
            TextColumn("packing weights"),
            BarColumn(),
            DownloadColumn(),
            TransferSpeedColumn(),
        )
        progress = Progress(*columns, console=self.console, transient=True)
        with self._shown(progress, "", total) as advance:
            yield advance

    @contextmanager
    def evaluating(self, what: str, total: int) -> Iterator[Callable[[int], None]]:
        """A bar over the text's tokens, with the time that is left."""
        columns = (
            TextColumn(f"evaluating {LABEL}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
        )
        progress = Progress(*columns, console=self.console, transient=True)
        with self._shown(progress, what, total) as advance:
            yield advance

    @contextmanager
    def _shown(
        self, progress: Progress, what: str, total: int | None
    ) -> Iterator[Callable[[int], None]]:
        task = progress.add_task(printable(what), total=total)
        if not self.console.is_terminal:
            yield lambda done: None
            return
        timer = threading.Timer(PATIENCE, progress.start)
        timer.daemon = True
        timer.start()
        try:
            yield lambda done: progress.advance(task, done)
        finally:
            timer.cancel()
            timer.join()
            progress.stop()


def elapsed(seconds: float, tokens: int, what: str) -> str:
    """`12 prompt tokens in 0.10 s (120.0 tok/s)`."""
    rate = f" ({tokens / seconds:.1f} tok/s)" if seconds > 0 else ""
    return f"{tokens} {what} in {seconds:.2f} s{rate}"
