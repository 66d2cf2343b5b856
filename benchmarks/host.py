"""What a run costs outside of the compiled modules: its start, and Python between two steps.

A checkpoint of random weights with a tokenizer of as many tokens is written into a temporary folder (2.5 GB
for the 1B). Each way to sample then writes text as `stablehand run` does.
"""

from __future__ import annotations

import functools
import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click
import tokenizers
from checkpoints import write_folder
from circumstances import circumstances, markdown, sentence
from variants import Settings, temporary

from stablehand.bench.limits import bytes_per_token
from stablehand.bench.rates import Rates
from stablehand.errors import StablehandError
from stablehand.plan import Choices, Plan
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

SMALL = Path(__file__).parents[1] / "goldens" / "models" / "stable-tales"
SMALL_MODEL_STEPS = 16
"""As many times the tokens: its steps are short."""


def write_tokenizer(folder: Path, size: int) -> None:
    """A byte-level tokenizer whose tokens beyond the bytes are made up."""
    alphabet = tokenizers.pre_tokenizers.ByteLevel.alphabet()
    words = [*sorted(alphabet), *(f"\u0120w{number}" for number in range(size - len(alphabet)))]
    model = tokenizers.models.BPE(vocab={word: at for at, word in enumerate(words)}, merges=[])
    tokenizer = tokenizers.Tokenizer(model)
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = tokenizers.decoders.ByteLevel()
    tokenizer.save(str(folder / "tokenizer.json"))


@functools.cache
def model_folder(model: str) -> Path:
    """A checkpoint of a model's shape in bf16, with a tokenizer; it ends with the process."""
    plan = Plan.make(model, Choices())
    if plan.stored is not None:
        return Path(model)
    folder = temporary() / "checkpoint"
    folder.mkdir()
    write_folder(folder, model, "bf16")
    write_tokenizer(folder, plan.config.vocab_size)
    return folder


def start(folder: Path) -> dict[str, float]:
    """One token from a new process, its modules compiled before; and reading the weights' files, no more."""
    command = [
        *(sys.executable, "-m", "stablehand", "run", str(folder), PROMPT, "--max-tokens", "1"),
        *("--weights", str(CHOICES.weights), "--kv", str(CHOICES.kv)),
        *("--context", str(CHOICES.context)),
    ]
    run_once(command)  # compiles
    size, read = read_seconds(folder)
    began = time.perf_counter()
    said = run_once(command)
    seconds = time.perf_counter() - began
    weights, peak = (
        float(found[1]) * 1e6
        for pattern in (r"memory: ([0-9.]+) MB weights", r"peak memory ([0-9.]+) MB")
        if (found := re.search(pattern, said))
    )
    return {
        "seconds": seconds,
        "file_bytes": size,
        "read_seconds": read,
        "packed_bytes": weights,
        "peak_bytes": peak,
    }


def run_once(command: Sequence[str]) -> str:
    """What a process says on standard error.

    Raises:
      StablehandError: it fails.
    """
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise StablehandError(done.stderr.strip(), where="stablehand run")
    return done.stderr


def read_seconds(folder: Path) -> tuple[int, float]:
    """Bytes of a folder's weights, and the time that one thread takes to read them into a buffer."""
    buffer = bytearray(16 << 20)
    total, began = 0, time.perf_counter()
    for path in sorted(folder.glob("*.safetensors")):
        with path.open("rb", buffering=0) as file:
            while count := file.readinto(buffer):
                total += count
    return total, time.perf_counter() - began


def steps(folder: Path, tokens: int, samples: list[Rates]) -> list[dict[str, Any]]:
    """Milliseconds a token of each way to sample, and how many of them the modules do not run.

    Before each the machine's rates are added to the samples.
    """
    session = Session.load(folder, CHOICES)
    signature = Plan.make(folder, CHOICES).emit("decode").signature
    rows = []
    with Path(os.devnull).open("w") as nowhere:
        for label, sampling in SAMPLINGS.items():
            samples.append(Rates.measure())
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
            read = bytes_per_token(signature, session.engine.position - made // 2).total
            row = {"label": label, "tokens": made, "ms": elapsed / made * 1e3, "bytes": read}
            rows.append({**row, "host_ms": outside / made * 1e3, "share": outside / elapsed})
    session.close()
    return rows


def sampled(settings: Settings) -> dict[str, Any]:
    """Each way to sample, over a model of the shape and over the small trained one."""
    models = {
        Path(settings.model).name: (model_folder(settings.model), settings.tokens),
        SMALL.name: (SMALL, settings.tokens * SMALL_MODEL_STEPS),
    }
    samples: list[Rates] = []
    rows = {name: steps(folder, tokens, samples) for name, (folder, tokens) in models.items()}
    return {**circumstances(Rates.median(samples)), "models": rows}


def show_sampled(result: Mapping[str, Any]) -> str:
    """As a section's text."""
    models, bandwidth = result["models"], result["rates"]["bandwidth"]
    names = [f"`{name}`" for name in models]
    large = f"{names[0]}, all of its time, of the limit by bytes"
    lines = [["outside of the compiled module, per token", *names, large]]
    for rows in zip(*models.values(), strict=True):
        cells = [f"{row['host_ms']:.2f} ms of {row['ms']:.2f} ({row['share']:.1%})" for row in rows]
        share = rows[0]["bytes"] / rows[0]["ms"] * 1e3 / bandwidth
        lines.append([rows[0]["label"], *cells, f"{share:.0%}"])
    counts = " and ".join(str(rows[0]["tokens"]) for rows in models.values())
    return f"{sentence(result)} Means over {counts} tokens.\n\n{markdown(lines)}\n"


def started(settings: Settings) -> dict[str, Any]:
    """The first token of a process whose modules were compiled before."""
    folder = model_folder(settings.model)
    runs = [start(folder) for _ in range(settings.rounds)]
    medians = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
    name = Path(settings.model).name
    return {**circumstances(Rates.measure()), "model": name, "rounds": len(runs), **medians}


def show_started(result: Mapping[str, Any]) -> str:
    """As a section's text."""
    over = result["peak_bytes"] - result["packed_bytes"]
    lines = [
        ["", ""],
        ["the process, its first token and its end", f"{result['seconds']:.2f} s"],
        ["one thread reads the file's bytes", f"{result['read_seconds']:.2f} s"],
        ["of", f"{result['file_bytes'] / 1e9:.3f} GB"],
        ["weights, packed", f"{result['packed_bytes'] / 1e6:.0f} MB"],
        ["peak memory beyond them", f"{over / 1e6:.0f} MB"],
    ]
    return (
        f"`stablehand run` of `{result['model']}`, bf16 as stored, one token, from a warm cache of modules "
        f"and the file in the page cache. {sentence(result)} Medians of {result['rounds']} runs.\n\n"
        f"{markdown(lines)}\n"
    )
