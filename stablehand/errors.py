"""One exception family for every mistake a user can make.

Each error says what is wrong, where (file, tensor, argument, field) and what to do next. The command
line prints `str(error)` on one line and exits with `error.exit_code`; a traceback is always a bug.
"""

from __future__ import annotations

from functools import partial


def first_line(error: BaseException) -> str:
    """What a library's error says, on one line; its type's name where it says nothing."""
    return next(iter(str(error).strip().splitlines()), type(error).__name__)


LIBRARY_ERRORS = (RuntimeError, ValueError, LookupError, OSError)
"""What IREE's bindings raise: they map status codes to these (an OUT_OF_RANGE is an IndexError)."""


MAX_PIECE = 1200
"""Longest part of a message, in characters: what is quoted from a file may have any length."""


def one_line(text: str) -> str:
    """A text as messages show it: characters that do not print are escaped, and the length is bounded."""
    if len(text) > MAX_PIECE:
        text = f"{text[:MAX_PIECE]}…"
    return printable(text)


def printable(text: str) -> str:
    """A text of any length with every character that does not print escaped."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)


class StablehandError(Exception):
    """Base of the family; its text is one line, whatever it quotes.

    Args:
      what: what was found, and what was expected.
      where: the file, tensor, argument or field that it concerns.
      hint: the next step.
    """

    exit_code = 2

    def __init__(self, what: str, *, where: str | None = None, hint: str | None = None) -> None:
        super().__init__(what, where, hint)
        self.what = what
        self.where = where
        self.hint = hint

    def __reduce__(self) -> tuple[object, ...]:
        # By name: an exception is otherwise made anew of its positional arguments, of which this has one.
        return partial(type(self), where=self.where, hint=self.hint), (self.what,)

    def __str__(self) -> str:
        where = "" if self.where is None else f"{one_line(self.where)}: "
        hint = "" if self.hint is None else f" ({one_line(self.hint)})"
        return f"{where}{one_line(self.what)}{hint}"


class ConfigError(StablehandError):
    """A model description that is not a Llama, is malformed, or asks for mathematics we lack."""


class PolicyError(StablehandError):
    """A weight policy that cannot be parsed, names no format, or leaves a weight without a rule."""


class TargetError(StablehandError):
    """A target that does not exist, or cannot do what was asked of it."""


class EmitError(StablehandError):
    """A graph that cannot be written: a shape or dtype mistake, or impossible graph options."""


class CheckpointError(StablehandError):
    """A checkpoint that is missing, malformed, or disagrees with its configuration."""


class SignatureError(StablehandError):
    """Text, module and buffers that do not belong together."""


class CompileError(StablehandError):
    """The compiler refused, crashed, hung, or is not installed."""


class CompileRefusedError(CompileError):
    """The compiler looked at a text and would not have it, or crashed over it."""


class OutputError(StablehandError):
    """A file that cannot be written: a full disk, a missing folder, no permission."""


class SessionError(StablehandError):
    """A request that a session cannot serve, or a session that is closed."""


class TokenizerError(StablehandError):
    """A tokenizer or chat template that is missing, malformed, or hostile."""


class EvaluationError(StablehandError):
    """A text that cannot be evaluated on, or a comparison that says nothing."""


class GoldenError(StablehandError):
    """A golden store that is malformed or asked for an entry it does not have."""


class CheckError(StablehandError):
    """A check that ran and did not hold."""

    exit_code = 1
