"""Perplexity and divergence against figures worked out by hand and by other formulas."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from stablehand.evaluation.divergence import Divergence, Surprise, log_softmax

ROWS = arrays(np.float32, (3, 7), elements=st.floats(-1e4, 1e4, width=32))


def logits(*rows):
    """Logits of these probabilities, shifted by something that must not matter."""
    return (np.log(np.array(rows)) + 3).astype(np.float32)


@given(ROWS)
def test_log_softmax_is_exact_to_the_last_digits(x):
    for row, found in zip(x, log_softmax(x), strict=True):
        total = math.fsum(math.exp(float(v) - float(row.max())) for v in row)
        expected = [float(v) - float(row.max()) - math.log(total) for v in row]
        np.testing.assert_allclose(found, expected, rtol=1e-14, atol=1e-14)


def test_perplexity_of_known_probabilities():
    surprise = Surprise()
    surprise.add(log_softmax(logits([0.5, 0.25, 0.25])), [0])
    surprise.add(log_softmax(logits([0.5, 0.25, 0.25], [0.125, 0.75, 0.125])), [1, 2])
    assert surprise.perplexity == pytest.approx((2 * 4 * 8) ** (1 / 3), rel=1e-6)


def test_divergence_of_known_probabilities():
    divergence = Divergence()
    p, q = [0.5, 0.25, 0.25], [0.25, 0.5, 0.25]
    divergence.add(log_softmax(logits(p, p)), log_softmax(logits(q, p)))
    kl = 0.5 * math.log(2) - 0.25 * math.log(2)
    assert divergence.mean == pytest.approx(kl / 2, rel=1e-6)
    assert divergence.same_top == 0.5
    # In a hundred positions the 99th percentile is the second largest, but for a hundredth.
    divergence = Divergence()
    divergence.add(log_softmax(logits(*[p] * 101)), log_softmax(logits(q, q, *[p] * 99)))
    assert divergence.high == pytest.approx(kl, rel=1e-6)


@given(ROWS, ROWS)
def test_divergence_is_never_below_zero_and_zero_from_itself(x, y):
    itself, other = Divergence(), Divergence()
    itself.add(log_softmax(x), log_softmax(x))
    other.add(log_softmax(x), log_softmax(y))
    assert (itself.mean, itself.high, itself.same_top) == (0, 0, 1)
    assert other.mean >= -1e-12


def test_equal_logits_have_the_lowest_token_on_top():
    divergence = Divergence()
    divergence.add(log_softmax(logits([0.4, 0.4, 0.2])), log_softmax(logits([0.4, 0.3, 0.3])))
    assert divergence.same_top == 1
