"""What a session tells while it is being made; the command line shows it, Python is silent."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

Progress = Callable[[int], None]


class Reporter:
    """Hears of the slow parts of loading; this one says nothing."""

    def note(self, text: str) -> None:
        """A fact worth a line: a choice that was made, a size, a time."""

    def compiling(self, what: str) -> AbstractContextManager[None]:
        """Entered while the compiler runs."""
        return nullcontext()

    def packing(self, total: int) -> AbstractContextManager[Progress]:
        """Entered while weights are packed; what it gives is called with bytes done."""
        return nullcontext(lambda done: None)

    def evaluating(self, what: str, total: int) -> AbstractContextManager[Progress]:
        """Entered while a text is read; what it gives is called with tokens done."""
        return nullcontext(lambda done: None)


class Once(Reporter):
    """Passes on to another reporter, each note once: where several loads would say the same."""

    def __init__(self, shown: Reporter) -> None:
        self.shown = shown
        self._notes: set[str] = set()

    def note(self, text: str) -> None:
        """Shown once, however often the same is noted."""
        if text not in self._notes:
            self._notes.add(text)
            self.shown.note(text)

    def compiling(self, what: str) -> AbstractContextManager[None]:
        """As the other shows it."""
        return self.shown.compiling(what)

    def packing(self, total: int) -> AbstractContextManager[Progress]:
        """As the other shows it."""
        return self.shown.packing(total)

    def evaluating(self, what: str, total: int) -> AbstractContextManager[Progress]:
        """As the other shows it."""
        return self.shown.evaluating(what, total)


SILENT = Reporter()
