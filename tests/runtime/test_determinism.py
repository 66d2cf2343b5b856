"""The same module and tokens give the same bits; chunks of other lengths the same logits within a bar."""

import subprocess
import sys
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from marks import long

from stablehand import cpus
from stablehand.plan import Choices
from stablehand.runtime.engine import Engine
from stablehand.runtime.session import Session

MODEL = Path(__file__).parents[2] / "goldens" / "models" / "stable-tales"
TOKENS = [(7 * i + 11) % 1000 for i in range(60)]

DIGEST = """
import hashlib, sys
import numpy as np
from stablehand.plan import Choices
from stablehand.runtime.session import Session

model, threads, weights, activations = sys.argv[1:5]
choices = Choices(weights=weights, activations=activations, context=64)
session = Session.load(model, choices, threads=int(threads), needs_text=False)
tokens = [(7 * i + 11) % 1000 for i in range(60)]
for _ in range(3):
    session.engine.reset()
    rows = [session.engine.extend(tokens[:50])]
    rows += [session.engine.step(token) for token in tokens[50:]]
    print(hashlib.sha256(np.stack(rows).tobytes()).hexdigest())
"""
"""Logits of one process: after a prompt of whole and part chunks and after each step, three times over."""

QUICK = [("f32", "f32"), ("q8_0", "q8")]
LONG = [("f16", "f32"), ("bf16-all", "bf16"), ("q8_0", "f32"), ("q4_0", "q8"), ("f8_e4m3", "f32")]
KINDS = [*QUICK, *(long(*kind) for kind in LONG)]


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


BARS = {"f32": 1e-4, "bf16": 2**-6, "q8": 2**-7}
"""How far logits may be apart, by activations, as a share of themselves and of the largest.

For f32 it is the bar that Hugging Face has between its own implementations of attention; for the others two
steps of a bf16, and one of a code, whose group's largest is 127.
"""

PIECES = ([60], [5, 16, 39], [1] * 60)
SPLITS = [
    long("f32", "f32", 64, [17, 43]),
    long("f32", "f32", 64, [59, 1]),
    long("f32", "f32", 8, [60]),
    *((*kind, 16, PIECES[1]) for kind in QUICK),
    *(long(*kind, 16, p) for kind in QUICK for p in PIECES[::2]),
    *(long(*kind, 16, p) for kind in LONG for p in PIECES),
]
"""Weights, activations, length of a chunk, and the pieces that the tokens come in."""


@cache
def engine(weights: str, activations: str, chunk: int) -> Engine:
    choices = Choices(weights=weights, activations=activations, context=128, chunk=chunk)
    return Session.load(MODEL, choices, needs_text=False).engine


def after_each(running: Engine, pieces: list[int]) -> np.ndarray:
    """The logits after the last of these pieces of `TOKENS`."""
    running.reset()
    done = 0
    for piece in pieces:
        logits = running.extend(TOKENS[done : done + piece])
        done += piece
    return np.array(logits, np.float64)


@pytest.mark.parametrize(("weights", "activations", "chunk", "pieces"), SPLITS)
def test_chunks_of_other_lengths_agree_within_the_bar(
    weights: str, activations: str, chunk: int, pieces: list[int]
) -> None:
    whole = after_each(engine(weights, activations, 64), [60])
    found = after_each(engine(weights, activations, chunk), pieces)
    bar = BARS[activations]
    np.testing.assert_allclose(found, whole, rtol=bar, atol=bar * float(np.abs(whole).max()))
    if activations == "f32":
        assert found.argmax() == whole.argmax()


def test_the_bar_is_felt() -> None:
    """A piece that was lost is seen by the widest of the bars too."""
    running = engine("f32", "f32", 64)
    whole = after_each(running, [60])
    running.reset()
    lost = np.array(running.extend(TOKENS[16:]), np.float64)
    assert np.abs(lost - whole).max() > max(BARS.values()) * np.abs(whole).max()
