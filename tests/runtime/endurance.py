"""Generate many times in one process, and see whether its memory grows.

    python tests/runtime/endurance.py --generations 1000

Each generation has a prompt and a length of its own, so that caches are made anew and steps, chunks and
stops are met in every order. Resident memory is compared between the end of a warm-up and the end; 1 if
it has grown by more than a hundredth.
"""

from __future__ import annotations

import argparse
import gc
import resource
import sys
import time
from pathlib import Path
from random import Random

from stablehand.plan import Choices
from stablehand.runtime.sampling import Sampling
from stablehand.runtime.session import Session

MODEL = Path(__file__).parents[2] / "goldens" / "models" / "stable-tales"
WORDS = [
    "The",
    "old",
    "mare",
    "opened",
    "the",
    "gate",
    "and",
    "ran",
    "to",
    "Zoë,",
    "who",
    "looked",
    "left",
    "and",
    "right.",
]
ALLOWED = 0.01
WARM_UP = 20


def resident() -> int:
    """Bytes that this process has resident now (Linux)."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize()


def generate(session: Session, random: Random) -> int:
    """One generation, now and then one that is refused or left half-way; gives its tokens."""
    prompt = " ".join(random.choices(WORDS, k=random.randint(1, 40)))
    sampling = Sampling(temperature=random.choice((0.0, 1.0)), seed=random.getrandbits(30))
    generation = session.generate(prompt, max_tokens=random.randint(1, 12), sampling=sampling)
    for _ in generation:
        if random.random() < 0.02:
            break
    return len(generation.tokens)


def main() -> int:
    """Generate, measure, and say what was found."""
    parser = argparse.ArgumentParser(description="Generate many times in one process.")
    parser.add_argument("--generations", type=int, default=1000)
    parser.add_argument(
        "--leak", type=int, default=0, help="bytes to lose a generation, on purpose"
    )
    options = parser.parse_args()
    session = Session.load(MODEL, Choices(weights="f16", context=128, chunk=16))
    random, lost, tokens = Random(0), [], 0
    started = time.monotonic()
    for done in range(WARM_UP + options.generations):
        if done == WARM_UP:
            before = resident()
        tokens += generate(session, random)
        if options.leak:
            lost.append(b"\1" * options.leak)
    after = resident()
    growth = after / before - 1
    print(
        f"{options.generations} generations, {tokens} tokens in {time.monotonic() - started:.0f} s: "
        f"{before / 1e6:.1f} MB resident after the first {WARM_UP}, {after / 1e6:.1f} MB at the end "
        f"({growth:+.2%})"
    )
    return int(growth > ALLOWED)


if __name__ == "__main__":
    sys.exit(main())
