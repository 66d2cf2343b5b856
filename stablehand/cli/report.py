"""Progress on standard error, where a person is watching and it takes longer than a second."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click
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

from stablehand.runtime.reporter import Reporter

PATIENCE = 1.0
"""Seconds until progress is shown."""


def console() -> Console:
    """Standard output, where results go; a file or pipe has no width of its own, and cuts no table."""
    return Console(highlight=False, soft_wrap=True, width=None if sys.stdout.isatty() else 200)


class TerminalReporter(Reporter):
    """Notes as lines; a spinner while compiling, a bar while packing, both only on a terminal."""

    def __init__(self) -> None:
        self.console = Console(stderr=True)

    def note(self, text: str) -> None:
        """One line."""
        click.echo(text, err=True)

    @contextmanager
    def compiling(self, what: str) -> Iterator[None]:
        """A spinner with the elapsed time."""
        columns = (SpinnerColumn(), TextColumn("compiling {task.description}"), TimeElapsedColumn())
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
            TextColumn("evaluating {task.description}"),
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
        task = progress.add_task(what, total=total)
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
