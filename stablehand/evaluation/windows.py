"""A text cut into windows of a model's context, so that each of its tokens is predicted once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stablehand.errors import EvaluationError

FEWEST = 100
"""Predictions that a text must give: fewer have no 99th percentile."""


@dataclass(frozen=True)
class Window:
    """A run of tokens from an empty cache.

    Attributes:
      tokens: ids, the begin token first where the model expects one.
      first: the row of logits from which on rows count: row i predicts token i + 1.
    """

    tokens: tuple[int, ...]
    first: int

    @property
    def rows(self) -> int:
        """The rows before the last, which predicts nothing that is known."""
        return len(self.tokens) - 1

    @property
    def counted(self) -> int:
        """Predictions that count."""
        return self.rows - self.first


def windows(
    body: Sequence[int], begin: int | None, length: int, stride: int, limit: int | None = None
) -> list[Window]:
    """Windows over a text that count each prediction once.

    The first counts all of its predictions. Each later one ends `stride` tokens after the one before it
    (the last, where the text ends), is full, and counts what the one before it did not reach; so each
    token but those of the first window is seen behind at least `length - stride - 1` others.

    Args:
      body: the text's ids, without a begin token.
      begin: a token that every window begins with, or None.
      length: tokens of a window, the begin token included.
      stride: tokens from one window's end to the next.
      limit: the most windows.

    Raises:
      EvaluationError: the stride is out of range, or there are too few predictions.
    """
    head = () if begin is None else (begin,)
    room = length - len(head)
    if not 1 <= stride < room:
        raise EvaluationError(
            f"{stride} is not a stride for windows of {length} tokens",
            where="--stride",
            hint=f"choose 1 to {room - 1}",
        )
    found: list[Window] = []
    # Without a begin token nothing predicts the first one.
    done, end = 1 - len(head), min(room, len(body))
    while done < end and (limit is None or len(found) < limit):
        start = max(0, end - room)
        tokens = (*head, *body[start:end])
        found.append(Window(tokens, first=len(head) + done - start - 1))
        done, end = end, min(end + stride, len(body))
    predictions = sum(window.counted for window in found)
    if predictions < FEWEST:
        raise EvaluationError(
            f"{len(body)} tokens in windows of {length} give {predictions} predictions, too few to compare",
            where="--text",
            hint=f"{FEWEST} are needed, some thousands tell more",
        )
    return found
