"""What a run costs outside of the compiled modules: its start, and Python between two steps.

python benchmarks/host.py [--shape llama-3.2-1b] [--model FOLDER] [--tokens 24] [--json FILE]

A checkpoint of random weights with a tokenizer of as many tokens is written into a temporary folder (2.5 GB
for the 1B), unless --model names one. Each way to sample then writes text as `stablehand run` does.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
import tokenizers
from checkpoints import write_folder

from stablehand.config import ModelConfig
from stablehand.plan import Choices
from stablehand.runtime.sampling import Sampling
from stablehand.runtime.session import Session

SAMPLINGS: Mapping[str, Sampling] = {
    "greedy": Sampling(),
    "temperature 0.8": Sampling(temperature=0.8, seed=1),
    "and top-k 40": Sampling(temperature=0.8, top_k=40, seed=1),
    "and top-p 0.95": Sampling(temperature=0.8, top_p=0.95, seed=1),
    "and min-p 0.05": Sampling(temperature=0.8, min_p=0.05, seed=1),
    "all three": Sampling(temperature=0.8, top_k=40, top_p=0.95, min_p=0.05, seed=1),
}
"""What is timed, by the label of its row."""

CHOICES = Choices(weights="as-stored", kv="f16", context=1024)
PROMPT = "The old mare keeps one ear turned to the door."


def write_tokenizer(folder: Path, size: int) -> None:
    """A byte-level tokenizer whose tokens beyond the bytes are made up."""
    alphabet = tokenizers.pre_tokenizers.ByteLevel.alphabet()
    words = [*sorted(alphabet), *(f"\u0120w{number}" for number in range(size - len(alphabet)))]
    model = tokenizers.models.BPE(vocab={word: at for at, word in enumerate(words)}, merges=[])
    tokenizer = tokenizers.Tokenizer(model)
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = tokenizers.decoders.ByteLevel()
    tokenizer.save(str(folder / "tokenizer.json"))


@contextmanager
def model_folder(given: Path | None, shape: str) -> Iterator[Path]:
    """The folder that is given, or a new one of a shape."""
    if given is not None:
        yield given
        return
    with tempfile.TemporaryDirectory(prefix="stablehand-") as name:
        folder = Path(name)
        write_folder(folder, shape, "bf16")
        config = ModelConfig.from_hf(json.loads((folder / "config.json").read_text()))
        write_tokenizer(folder, config.vocab_size)
        yield folder


def start(folder: Path) -> dict[str, float]:
    """One token from a new process, its modules compiled before; and reading the weights' files, no more."""
    command = [
        *(sys.executable, "-m", "stablehand", "run", str(folder), PROMPT, "--max-tokens", "1"),
        *("--weights", str(CHOICES.weights), "--kv", str(CHOICES.kv)),
        *("--context", str(CHOICES.context)),
    ]
    subprocess.run(command, check=True, capture_output=True)  # compiles
    size, read = read_seconds(folder)
    began = time.perf_counter()
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    seconds = time.perf_counter() - began
    weights, peak = (
        float(found[1]) * 1e6
        for pattern in (r"memory: ([0-9.]+) MB weights", r"peak memory ([0-9.]+) MB")
        if (found := re.search(pattern, done.stderr))
    )
    return {
        "seconds": seconds,
        "file_bytes": size,
        "read_seconds": read,
        "packed_bytes": weights,
        "peak_bytes": peak,
    }


def read_seconds(folder: Path) -> tuple[int, float]:
    """Bytes of a folder's weights, and the time that one thread takes to read them into a buffer."""
    buffer = bytearray(16 << 20)
    total, began = 0, time.perf_counter()
    for path in sorted(folder.glob("*.safetensors")):
        with path.open("rb", buffering=0) as file:
            while count := file.readinto(buffer):
                total += count
    return total, time.perf_counter() - began


def steps(folder: Path, tokens: int) -> list[dict[str, Any]]:
    """Milliseconds a token of each way to sample, and how many of them the modules do not run."""
    session = Session.load(folder, CHOICES)
    rows = []
    with Path(os.devnull).open("w") as nowhere:
        for label, sampling in SAMPLINGS.items():
            generation = session.generate(PROMPT, max_tokens=tokens + 1, sampling=sampling)
            generation.stop_ids = frozenset()
            pieces = iter(generation)
            next(pieces)
            first, inside = len(generation.tokens), session.engine.seconds
            began = time.perf_counter()
            for piece in pieces:
                click.echo(piece, nl=False, file=nowhere)
            elapsed = time.perf_counter() - began
            made = len(generation.tokens) - first
            outside = elapsed - (session.engine.seconds - inside)
            row = {"label": label, "tokens": made, "ms": elapsed / made * 1e3}
            rows.append({**row, "host_ms": outside / made * 1e3, "share": outside / elapsed})
    session.close()
    return rows


def main() -> None:
    """Measure, and print or write it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shape", default="llama-3.2-1b")
    parser.add_argument("--model", type=Path)
    parser.add_argument("--tokens", type=int, default=24)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    with model_folder(options.model, options.shape) as folder:
        found = {"start": start(folder), "steps": steps(folder, options.tokens)}
    text = json.dumps(found, indent=1)
    print(text)
    if options.json is not None:
        options.json.write_text(f"{text}\n")


if __name__ == "__main__":
    main()
