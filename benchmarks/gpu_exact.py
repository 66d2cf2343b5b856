"""The small model on the device: logits against the CPU's, and greedy tokens against the goldens.

python benchmarks/gpu_exact.py FOLDER
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np

from stablehand.plan import Choices
from stablehand.runtime.session import Session

ROOT = Path(__file__).parents[1]
SMALL = ROOT / "goldens" / "models" / "stable-tales"
TOKENS = [(7 * i * i + 3 * i + 1) % 1024 for i in range(150)]
"""Teacher-forced; they pass the end of a chunk."""


def expected_logits(weights: str) -> np.ndarray[Any, np.dtype[np.float32]]:
    """Of the CPU at hand, by its own code for the definitions."""
    session = Session.load(SMALL, Choices(weights=weights, kernels="off"), all_logits=True)
    return session.logits(TOKENS)


def check(
    folder: Path, weights: str, target: str, found_by: dict[str, list[int]]
) -> dict[str, Any]:
    """One format: both graphs' logits, and the tokens of every golden prompt, which are noted."""
    modules = [folder / "small" / f"{graph}.{weights}.vmfb" for graph in ("prefill", "decode")]
    session = Session.load(
        SMALL,
        Choices(weights=weights, target=target),
        modules=(modules[0], modules[1]),
        all_logits=True,
    )
    expected = np.load(folder / "small" / f"logits.{weights}.npy")
    row: dict[str, Any] = {"weights": weights}
    for mode in ("prefill", "decode"):
        found = session.logits(TOKENS, mode)
        row[f"{mode}_error"] = float(np.abs(found - expected).max() / np.abs(expected).max())
        row[f"{mode}_same_top"] = float((found.argmax(1) == expected.argmax(1)).mean())
    golden = json.loads(
        (ROOT / "goldens" / "expected" / f"small.tokens.{weights}.json").read_text()
    )
    same = whole = 0
    listed = found_by.setdefault(weights, [])
    for entry in golden:
        generation = session.generate(entry["prompt"], max_tokens=96)
        "".join(generation)
        whole += len(entry["tokens"])
        listed += generation.tokens
        same += sum(a == b for a, b in zip(generation.tokens, entry["tokens"], strict=False))
    row |= {"tokens_same": same, "tokens": whole}
    # 96 of each prompt or as many as it has: what 16 bits say beside f32, on this device.
    if weights != "f32" and "f32" in found_by:
        row["tokens_as_f32"] = sum(a == b for a, b in zip(listed, found_by["f32"], strict=False))
    return row


def main() -> None:
    """Check every format of the manifest; a line of JSON for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--target", default="cuda")
    options = parser.parse_args()
    manifest = json.loads((options.folder / "manifest.json").read_text())
    found_by: dict[str, list[int]] = {}
    for weights in manifest["small"]:
        try:
            row = check(options.folder, weights, options.target, found_by)
        except Exception as error:
            row = {"weights": weights, "failed": str(error)[:400]}
        print(json.dumps(row), flush=True)


if __name__ == "__main__":
    main()
