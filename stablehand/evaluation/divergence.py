"""Distributions of the next token compared, position by position, in float64."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Logits = NDArray[np.float32]
Doubles = NDArray[np.float64]


def log_softmax(logits: Logits) -> Doubles:
    """Natural logarithms of the probabilities, f64 `[rows, vocab]`."""
    shifted = logits.astype(np.float64)
    shifted -= shifted.max(axis=1, keepdims=True)
    shifted -= np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return shifted


@dataclass
class Surprise:
    """How unexpected each token of a text was to a model, in nats."""

    parts: list[Doubles] = field(default_factory=list)

    def add(self, log_probabilities: Doubles, following: Sequence[int]) -> None:
        """Count rows `[rows, vocab]` and the token that follows each."""
        self.parts.append(-log_probabilities[np.arange(len(following)), list(following)])

    @property
    def perplexity(self) -> float:
        """The exponential of the mean."""
        return float(np.exp(np.concatenate(self.parts).mean()))


@dataclass
class Divergence:
    """How far a model's distributions are from a reference's: KL(reference ‖ model), in nats."""

    parts: list[Doubles] = field(default_factory=list)
    same: int = 0

    def add(self, reference: Doubles, model: Doubles) -> None:
        """Count rows of log-probabilities `[rows, vocab]`."""
        self.parts.append((np.exp(reference) * (reference - model)).sum(axis=1))
        # The lowest id on ties, as greedy decoding chooses.
        self.same += int((reference.argmax(axis=1) == model.argmax(axis=1)).sum())

    @property
    def mean(self) -> float:
        """The mean over all positions."""
        return float(np.concatenate(self.parts).mean())

    @property
    def high(self) -> float:
        """The 99th percentile: one position in a hundred is further off."""
        return float(np.quantile(np.concatenate(self.parts), 0.99))

    @property
    def same_top(self) -> float:
        """The share of positions where both find the same token the likeliest."""
        return self.same / sum(map(len, self.parts))
