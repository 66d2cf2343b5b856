"""The same module and tokens give the same bits; chunks of other lengths the same logits within a bar."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from stablehand import cpus
from stablehand.plan import Choices
from stablehand.runtime.session import Session

MODEL = Path(__file__).parents[2] / "goldens" / "models" / "stable-tales"
TOKENS = [(7 * i + 11) % 1000 for i in range(60)]

DIGEST = """
import hashlib, sys
import numpy as np
from stablehand.plan import Choices
from stablehand.runtime.session import Session

model, threads, weights, activations = sys.argv[1:5]
choices = Choices(weights=weights, activations=activations, context=128, chunk=16)
session = Session.load(model, choices, threads=int(threads), needs_text=False)
tokens = [(7 * i + 11) % 1000 for i in range(60)]
for _ in range(3):
    session.engine.reset()
    rows = [session.engine.extend(tokens[:50])]
    rows += [session.engine.step(token) for token in tokens[50:]]
    print(hashlib.sha256(np.stack(rows).tobytes()).hexdigest())
"""
"""Logits of one process: after a prompt of whole and part chunks and after each step, three times over."""

KINDS = [
    ("f32", "f32"),
    ("f16", "f32"),
    ("bf16-all", "bf16"),
    ("q8_0", "f32"),
    ("q8_0", "q8"),
    ("q4_0", "q8"),
    ("f8_e4m3", "f32"),
]


@pytest.mark.parametrize(("weights", "activations"), KINDS)
def test_the_same_bits_in_every_process_and_with_any_number_of_threads(
    weights: str, activations: str
) -> None:
    seen: list[str] = []
    for threads in sorted({1, min(2, cpus.at_hand().count)}):
        command = [sys.executable, "-c", DIGEST, str(MODEL), str(threads), weights, activations]
        ended = subprocess.run(command, capture_output=True, text=True, check=True)
        seen += ended.stdout.split()
    assert len(seen) >= 3 and len(set(seen)) == 1


def after_each(chunk: int, pieces: list[int]) -> np.ndarray:
    """The logits after the last of these pieces of `TOKENS`, with chunks of one length."""
    choices = Choices(weights="f32", context=128, chunk=chunk)
    engine = Session.load(MODEL, choices, needs_text=False).engine
    done = 0
    for piece in pieces:
        logits = engine.extend(TOKENS[done : done + piece])
        done += piece
    return logits


@pytest.mark.parametrize(
    ("chunk", "pieces"),
    [(64, [17, 43]), (64, [59, 1]), (16, [60]), (16, [5, 16, 39]), (8, [60]), (8, [1] * 60)],
    ids=str,
)
def test_chunks_of_other_lengths_agree_within_the_bar(chunk: int, pieces: list[int]) -> None:
    """Hugging Face's bar between its own implementations of attention in f32: 1e-6 and 1e-4 of the value."""
    whole = after_each(64, [60])
    found = after_each(chunk, pieces)
    np.testing.assert_allclose(found, whole, rtol=1e-4, atol=1e-4 * float(np.abs(whole).max()))
    assert found.argmax() == whole.argmax()
