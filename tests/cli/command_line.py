"""The command line as tests use it: models to damage, complaints, processes of their own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers

REFERENCES = Path(__file__).parents[1] / "references"
GQA = REFERENCES / "gqa"
LONGROPE = REFERENCES / "rope_longrope_long"
# As in test_numerics.py, so that one compilation serves both.
CHUNK = ("--chunk", "8", "--context", "40")
ALL_LOGITS = ("--chunk", "16", "--context", "40")
# Lines that tell of a choice and complain of nothing.
NOTES = ("target: ", "activations: ", "memory: ")

Refusal = Callable[..., str]
"""Runs a command that must fail, and gives its complaint."""


def write_tokenizer(folder: Path, more: Sequence[str] = ()) -> None:
    """Letters, in the manner of SentencePiece; each of the model's 96 ids has a token."""
    pieces = ["<unk>", "<s>", "</s>", "▁", *map(chr, range(33, 125)), *more]
    backend = Tokenizer(models.BPE({p: i for i, p in enumerate(pieces)}, [], unk_token="<unk>"))
    backend.normalizer = normalizers.Replace(" ", "▁")
    backend.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="never")
    backend.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.Fuse()])
    backend.add_special_tokens(["<unk>", "<s>", "</s>"])
    backend.save(str(folder / "tokenizer.json"))


def change_config(folder: Path, **changes: object) -> None:
    path = folder / "config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


def complaint(stderr: str) -> str:
    """The one line of a refusal."""
    assert "Traceback" not in stderr
    lines = [line for line in stderr.splitlines() if line and not line.startswith(NOTES)]
    assert len(lines) == 1, stderr
    assert lines[0].startswith("stablehand: ")
    return lines[0]


def commands(model: Path, out: Path) -> list[list[object]]:
    """Every command that reads a checkpoint."""
    return [
        ["emit", model, "--graph", "decode", "-o", out / "x.mlir"],
        ["run", model, "Once", *CHUNK],
        ["logits", model, "--token-ids", "1,2", *ALL_LOGITS, "-o", out / "x.npy"],
        ["pack", model, "--for", out.parent / "decode.mlir", "-o", out / "x.irpa"],
    ]


def start(arguments: list[object], tmp_path: Path, before: str = "") -> subprocess.Popen[str]:
    """The command line in a process of its own, with its temporary files in a folder of ours."""
    script = f"import sys; {before}\nfrom stablehand.cli import main\nmain()"
    (tmp_path / "tmp").mkdir(exist_ok=True)
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(tmp_path / "tmp")},
    )
