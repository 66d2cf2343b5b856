"""Evaluation of GGUF files: blocks as they are stored beside their own numbers in f32."""

from __future__ import annotations

import json
from pathlib import Path

import gguf
import ml_dtypes
import pytest
from gguf_conversion import byte_level_keys, quantised, read_folder, write_gguf

from stablehand.cli import run_cli
from stablehand.evaluation.evaluate import HELD_OUT

MODEL = Path(__file__).parents[2] / "goldens" / "models" / "stable-tales"
SMALL = ("--text", str(MODEL / HELD_OUT), "--context", "128", "--windows", "2", "--tokens", "16")


def write(path, store):
    """The small model with its matrices as `store` makes them."""
    config, tensors = read_folder(MODEL)
    stored = {name: store(t) if t.ndim == 2 else t for name, t in tensors.items()}
    return str(write_gguf(path, config, stored, byte_level_keys(MODEL, "gpt-2")))


@pytest.mark.long  # tests/test_block_models.py has the same of logits
@pytest.mark.parametrize("kind", ["Q8_0", "Q4_0"])
def test_blocks_predict_what_their_own_numbers_do(kind, tmp_path, capsys):
    """The graph's decoding against the loader's, through a whole model."""
    type_ = gguf.GGMLQuantizationType[kind]
    path = write(tmp_path / "model.gguf", lambda rows: quantised(rows, type_))
    out = tmp_path / "found.json"
    arguments = ["--weights", "f32", "--activations", "auto", *SMALL, "--json", str(out)]
    assert run_cli(["eval", path, *arguments]) == 0
    lines = capsys.readouterr().err.splitlines()
    assert f"activations: f32, for the embedding is stored as {kind.lower()}" in lines
    reference, row = json.loads(out.read_text())["rows"]
    assert reference["perplexity"] == pytest.approx(row["perplexity"], rel=1e-6)
    assert abs(row["comparison"]["kl_mean"]) < 1e-11
    assert row["comparison"]["same_top"] == 1
    assert row["comparison"]["greedy"]["agreed"] == 16


def test_activations_follow_the_embedding_of_a_file(tmp_path, capsys):
    path = write(tmp_path / "model.gguf", lambda rows: rows.astype(ml_dtypes.bfloat16))
    auto = ["--activations", "auto"]
    emit = ["emit", path, "--graph", "decode", "-o", str(tmp_path / "decode.mlir")]
    for command in (["eval", path, *SMALL], emit):
        assert run_cli([*command, *auto]) == 0
        lines = capsys.readouterr().err.splitlines()
        assert lines.count("activations: bf16, as the embedding is stored") == 1


def test_a_file_has_no_text_of_its_own(tmp_path, capsys):
    path = write(tmp_path / "model.gguf", lambda rows: rows)
    assert run_cli(["eval", path]) == 2
    assert f"--text: {path} has no {HELD_OUT} of its own" in capsys.readouterr().err
