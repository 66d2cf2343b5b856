"""Write what a model is evaluated on: documents of another seed, without those that it was trained on.

Run `python goldens/training/held_out.py [MODEL]`: it writes `held_out.txt` into the model's folder, where
`stablehand eval` looks for it. The documents follow each other as in a row of training.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import corpus
from train import MODELS, Recipe

SEED = 1


def held_out(count: int, seed: int = SEED) -> Iterator[str]:
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
    models = Path(__file__).resolve().parents[1] / "models"
    parser = argparse.ArgumentParser(description="Write the held-out text of a small model.")
    parser.add_argument("model", nargs="?", default="stable-tales", choices=MODELS)
    parser.add_argument(
        "--out", type=Path, help="file to write (goldens/models/MODEL/held_out.txt)"
    )
    options = parser.parse_args()
    out = options.out or models / options.model / "held_out.txt"
    text = "".join(held_out(MODELS[options.model].held_out))
    out.write_text(text, encoding="utf-8")
    print(f"wrote {out}")


if __name__ == "__main__":
    main()
