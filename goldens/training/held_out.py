"""Write what stable-tales is evaluated on: documents of another seed, without those that it was trained on.

Run `python goldens/training/held_out.py`: it writes `held_out.txt` into the model's folder, where
`stablehand eval` looks for it. The documents follow each other as in a row of training.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import corpus
from train import Recipe

SEED, COUNT = 1, 32


def held_out(seed: int = SEED, count: int = COUNT) -> Iterator[str]:
    """Yield `count` different documents that the model was not trained on (those of seed 0)."""
    # The grammar tells some short conversations again and again, so another seed alone is not enough.
    seen = set(corpus.documents(Recipe.documents, 0))
    for document in corpus.documents(Recipe.documents, seed):
        if document not in seen:
            seen.add(document)
            yield document
            count -= 1
        if not count:
            return


def main() -> None:
    """Write the text."""
    folder = Path(__file__).resolve().parents[1] / "models" / "stable-tales"
    parser = argparse.ArgumentParser(description="Write the held-out text of stable-tales.")
    parser.add_argument("--out", type=Path, default=folder / "held_out.txt", help="file to write")
    options = parser.parse_args()
    options.out.write_text("".join(held_out()), encoding="utf-8")
    print(f"wrote {options.out}")


if __name__ == "__main__":
    main()
