"""`stablehand eval` on the small model, against the same figures worked out from whole logits."""

from __future__ import annotations

import json
import shutil
import sys
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from stablehand.cli import run_cli
from stablehand.errors import EvaluationError
from stablehand.evaluation import evaluate as room
from stablehand.evaluation.evaluate import HELD_OUT, PROMPT, Request, evaluate
from stablehand.evaluation.report import HEADINGS, cells
from stablehand.plan import Choices
from stablehand.runtime.reporter import Reporter
from stablehand.runtime.session import Session

ROOT = Path(__file__).parents[2]
MODEL = ROOT / "goldens" / "models" / "stable-tales"
TRAINING = ROOT / "goldens" / "training"
SMALL = ("--context", "128", "--windows", "2", "--tokens", "8")


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """What the command writes for two choices over two windows."""
    path = tmp_path_factory.mktemp("eval") / "found.json"
    command = ["eval", str(MODEL), "--weights", "bf16-all", "--weights", "f16", *SMALL]
    assert run_cli([*command, "--json", str(path)]) == 0
    return json.loads(path.read_text())


def probabilities(choices):
    """Log-probabilities of the counted positions of the first two windows of 128 in strides of 64."""
    session = Session.load(MODEL, choices, all_logits=True)
    ids = session.tokenizer.encode((MODEL / HELD_OUT).read_text())
    begin, body = ids[0], ids[1:]
    rows, following = [], []
    for start, first in ((0, 0), (64, 63)):
        tokens = [begin, *body[start : start + 127]]
        logits = session.logits(tokens).astype(np.longdouble)[first:-1]
        rows.append(logits - np.log(np.exp(logits).sum(axis=1))[:, None])
        following += tokens[first + 1 :]
    return np.concatenate(rows), following


def test_the_figures_are_those_of_whole_logits(found):
    reference, following = probabilities(Choices(weights="f32", context=128))
    other, _ = probabilities(Choices(weights="bf16-all", context=128))
    assert found["predictions"] == len(following) == 127 + 64
    assert found["windows"] == 2
    first, row = found["rows"][:2]
    assert first["comparison"] is None

    places = np.arange(len(following))
    for logs, described in ((reference, first), (other, row)):
        expected = np.exp(-logs[places, following].mean())
        assert described["perplexity"] == pytest.approx(float(expected), rel=1e-9)
    kl = (np.exp(reference) * (reference - other)).sum(axis=1).astype(float)
    assert row["weights"] == "bf16-all"
    assert row["comparison"]["kl_mean"] == pytest.approx(kl.mean(), rel=1e-6)
    assert row["comparison"]["kl_99"] == pytest.approx(np.quantile(kl, 0.99), rel=1e-6)
    same = (reference.argmax(axis=1) == other.argmax(axis=1)).mean()
    assert row["comparison"]["same_top"] == same


def test_finer_weights_are_nearer(found):
    bf16, f16 = (row["comparison"] for row in found["rows"][1:])
    assert 0 < 10 * f16["kl_mean"] < bf16["kl_mean"] < 1e-4


def test_where_greedy_tokens_part_is_found():
    session = Session.load(MODEL, Choices(weights="f32", context=128))
    prompt = session.tokenizer.encode("The old mare")
    tokens = room._decode(session, prompt, 8)
    generation = session.generate("The old mare", max_tokens=8)
    "".join(generation)
    assert tokens == generation.tokens
    assert room._parting(session, session.tokenizer, prompt, tokens) == room.Greedy(8, 8)
    changed = [*tokens[:5], tokens[5] + 1, *tokens[6:]]
    parting = room._parting(session, session.tokenizer, prompt, changed)
    assert (parting.agreed, parting.of) == (5, 8)
    assert (parting.reference, parting.model) == (changed[5], tokens[5])
    row = room.Row("w", "f32", "f32", 1.5, room.Comparison(1e-3, 2e-2, 0.5, parting))
    shown = dict(zip(HEADINGS, cells(row), strict=True))
    assert shown["greedy"].startswith("token 6 of 8: ")
    assert (shown["mean KL"], shown["99% KL"]) == ("1.00e-03", "2.00e-02")
    assert shown["same top token"] == "50.000%"


def test_one_chunk_of_logits_is_held_at_a_time(monkeypatch):
    sizes = []
    stream = room.log_softmax

    def watched(logits):
        sizes.append(len(logits))
        return stream(logits)

    monkeypatch.setattr(room, "log_softmax", watched)
    progress = []

    class Heard(Reporter):
        @contextmanager
        def evaluating(self, what, total):
            progress.append((what, total))
            yield progress.append

    request = Request(model=str(MODEL), context=128, windows=2, tokens=8)
    assert len(evaluate(request, Heard()).rows) == 1
    assert max(sizes) == 32
    assert sum(sizes) == 127 + 64
    assert progress == [("as-stored", 127 + 64), *sizes]


@pytest.mark.long  # makes the whole corpus again
@pytest.mark.parametrize("name", ["stable-tales", "stable-tales-256"])
def test_the_held_out_text_is_as_its_script_makes_it_and_was_not_trained_on(name, monkeypatch):
    monkeypatch.syspath_prepend(str(TRAINING))
    import corpus
    import held_out
    from train import MODELS, Recipe

    text = (MODEL.parent / name / HELD_OUT).read_text()
    assert text == "".join(held_out.held_out(MODELS[name].held_out))
    documents = [corpus.BEGIN + part for part in text.split(corpus.BEGIN)[1:]]
    assert len(documents) == MODELS[name].held_out
    assert not {*documents} & {*corpus.documents(Recipe.documents, 0)}
    for name in ("corpus", "held_out", "train"):
        del sys.modules[name]


def test_what_saturates_is_evaluated_where_it_is_asked_for(tmp_path, capsys):
    folder = tmp_path / "model"
    shutil.copytree(MODEL, folder)
    tensors = load_file(folder / "model.safetensors")
    tensors["model.layers.0.mlp.down_proj.weight"][0, 0] = 1e5
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    command = ["eval", str(folder), "--weights", "f16", *SMALL]
    assert run_cli(command) == 2
    assert "beyond the range of f16" in capsys.readouterr().err
    assert run_cli([*command, "--overflow", "saturate"]) == 0


# Mistakes


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--weights", "f32"), "stores and computes all as weights as-stored"),
        (
            ("--weights", "int8", "--activations", "q8"),
            "whole-number codes, and --weights int8 has none",
        ),
        (("--weights", "f16", "--weights", "f16", "--kv", "f16"), "compare two that differ"),
        (("--weights", "f16", "--against", "f16"), "stores and computes all as weights f16"),
        (("--text", "nowhere.txt"), "nowhere.txt: cannot be read: No such file"),
        (("--text", "bytes.txt"), "bytes.txt: is not UTF-8: invalid start byte at byte 1"),
        (("--text", "empty.txt"), "too few to compare"),
        (("--text", "short.txt"), "give 3 predictions, too few to compare"),
        (("--text", "."), "File '.' is a directory"),
        (("--stride", "512"), "--stride: 512 is not a stride for windows of 512 tokens"),
        (("--context", "64", "--tokens", "33"), "exceed the window of 64"),
        (("--context", "5000"), "1024"),
        (("--weights", "f17"), "did you mean"),
    ],
)
def test_a_mistake_is_one_line(arguments, message, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("bytes.txt").write_bytes(b"a\xff")
    Path("empty.txt").write_text("")
    Path("short.txt").write_text("The old mare")
    assert run_cli(["eval", str(MODEL), *arguments, "--json", "out.json"]) == 2
    lines = [
        line
        for line in capsys.readouterr().err.splitlines()
        if not line.startswith(("target: ", "evaluating: "))
    ]
    assert len(lines) == 1, lines
    assert lines[0].startswith("stablehand: ")
    assert message in lines[0]
    assert not Path("out.json").exists()


def test_a_model_without_text_or_tokenizer_is_told_what_it_lacks(tmp_path, capsys):
    folder = tmp_path / "model"
    shutil.copytree(MODEL, folder)
    (folder / HELD_OUT).unlink()
    assert run_cli(["eval", str(folder)]) == 2
    assert "name a text that the model was not trained on" in capsys.readouterr().err
    (folder / "tokenizer.json").unlink()
    assert run_cli(["eval", str(folder), "--text", str(MODEL / HELD_OUT)]) == 2
    assert "tokenizer.json: the file does not exist" in capsys.readouterr().err
    assert run_cli(["eval", "llama-3.2-1b", "--text", str(MODEL / HELD_OUT)]) == 2
    assert "is a configuration without weights" in capsys.readouterr().err


def test_a_giant_text_is_refused_unread(tmp_path):
    path = tmp_path / "giant.txt"
    with path.open("wb") as file:
        file.truncate((16 << 20) + 1)
    with pytest.raises(EvaluationError, match="larger than 16 MiB"):
        evaluate(Request(model=str(MODEL), text=path))


def test_the_prompt_is_shorter_than_any_window_that_is_allowed():
    with pytest.raises(EvaluationError, match=f"{PROMPT} tokens of prompt and 1 after them"):
        evaluate(Request(model=str(MODEL), context=PROMPT, tokens=1))
