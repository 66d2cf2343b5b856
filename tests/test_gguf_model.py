"""GGUF files end to end: what the folder that they come from answers, bit for bit."""

import shutil
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from computations import computation
from gguf_conversion import byte_level_keys, convert, read_folder, write_gguf
from marks import long

from stablehand.cli import run_cli
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.tensor_file import TensorFile
from stablehand.plan import Choices
from stablehand.runtime.session import Session

ROOT = Path(__file__).parent
MODEL = ROOT.parent / "goldens" / "models" / "stable-tales"
REFERENCES = ROOT / "references"
PROMPT = "The old mare"
STORED: dict[str, Any] = {"f16": np.float16, "bf16": ml_dtypes.bfloat16}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small model as a GGUF file."""
    path = tmp_path_factory.mktemp("model") / "stable-tales.gguf"
    return convert(MODEL, path, byte_level_keys(MODEL, "gpt-2"))


def load(model: Path, **choices: Any) -> Session:
    return Session.load(model, Choices(context=128, **choices), all_logits=True)


def test_the_small_model_writes_the_same_text(file: Path) -> None:
    ours, theirs = load(file), load(MODEL)
    assert ours.stop_ids == theirs.stop_ids
    for chat in (False, True):
        generations = [s.generate(PROMPT, max_tokens=60, chat=chat) for s in (ours, theirs)]
        texts = ["".join(generation) for generation in generations]
        assert texts[0] == texts[1] != ""
        assert generations[0].prompt == generations[1].prompt
        assert generations[0].tokens == generations[1].tokens
    tokens = theirs.tokenizer.encode("It rained all night, and in the morning the gate was open.")
    for mode in ("prefill", "decode"):
        assert ours.logits(tokens, mode).tobytes() == theirs.logits(tokens, mode).tobytes()


@pytest.mark.parametrize("stored", STORED)
def test_sixteen_bits_as_they_are_stored(tmp_path: Path, stored: str) -> None:
    """Matrices stored in 16 bits, against the folder's rounded to them as they are packed."""
    config, tensors = read_folder(MODEL)
    narrow = {
        name: tensor.astype(STORED[stored]) if tensor.ndim == 2 else tensor
        for name, tensor in tensors.items()
    }
    path = write_gguf(tmp_path / "model.gguf", config, narrow, byte_level_keys(MODEL, "gpt-2"))
    with Checkpoint.open(path) as checkpoint:
        assert set(checkpoint.stored.values()) == {stored, "f32"}
    assert computation(path) == computation(MODEL, weights=f"{stored}-all")


@pytest.mark.parametrize(
    "folder", ["biases", *map(long, ("gqa", "head_dim", "rope_llama3")), "rope_yarn"]
)
def test_random_models_answer_as_hugging_face_does(tmp_path: Path, folder: str) -> None:
    path = convert(REFERENCES / folder, tmp_path / "model.gguf")
    with np.load(REFERENCES / folder / "expected.npz") as expected:
        tokens, logits = expected["token_ids"].tolist(), expected["logits"]
    choices = Choices(context=len(tokens), chunk=16)
    session = Session.load(path, choices, all_logits=True, needs_text=False)
    found = session.logits(tokens)
    assert np.abs(found - logits).max() <= 1e-5 * np.abs(logits).max()


def test_the_commands_take_a_file(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same text as the folder's, and the same archive of packed weights."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(file, "tales.gguf")
    for model, name in (("tales.gguf", "ours"), (str(MODEL), "theirs")):
        assert run_cli(["emit", model, "--graph", "decode", "-o", f"{name}.mlir"]) == 0
        assert run_cli(["pack", model, "--for", f"{name}.mlir", "-o", f"{name}.irpa"]) == 0
    for suffix in ("mlir", "irpa"):
        assert Path(f"ours.{suffix}").read_bytes() == Path(f"theirs.{suffix}").read_bytes()
    capsys.readouterr()
    assert run_cli(["inspect", "tales.gguf"]) == 0
    shown = capsys.readouterr().out
    assert run_cli(["inspect", str(MODEL)]) == 0
    assert shown == capsys.readouterr().out != ""
    assert run_cli(["run", "tales.gguf", PROMPT, "--max-tokens", "8"]) == 0
    assert run_cli(["run", "absent.gguf", PROMPT]) == 2
    assert "absent.gguf: cannot be opened: No such file" in capsys.readouterr().err


def test_a_vocabulary_larger_than_the_model(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Refusal 47, the tokenizer's side of it."""
    path = tmp_path / "model.gguf"
    convert(REFERENCES / "gqa", path, byte_level_keys(MODEL, "gpt-2"))
    assert run_cli(["run", str(path), PROMPT]) == 2
    assert f"{path}: has ids up to 1023, the model 96 rows" in capsys.readouterr().err


def test_a_load_opens_each_file_once(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    begin = TensorFile.__init__

    def counted(self: TensorFile, path: Path, descriptor: int) -> None:
        opened.append(path.name)
        begin(self, path, descriptor)

    monkeypatch.setattr(TensorFile, "__init__", counted)
    for model in (file, MODEL):
        load(model).close()
    assert opened == [file.name, "model.safetensors"]
