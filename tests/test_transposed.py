"""Checkpoints whose matrices are stored `[in, out]` compute what those stored `[out, in]` do."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import ml_dtypes
import numpy as np
import pytest
import safetensors.numpy
from computations import computation

from stablehand.cli import run_cli
from stablehand.errors import CheckpointError
from stablehand.loader import checkpoint as checkpoints
from stablehand.loader.checkpoint import Checkpoint

MODEL = Path(__file__).parent.parent / "goldens" / "models" / "stable-tales"
DTYPES = {"f32": np.float32, "f16": np.float16, "bf16": ml_dtypes.bfloat16}

Tensors = dict[str, np.ndarray]
Write = Callable[[str, Tensors], Path]


def flax(tensors: Tensors) -> Tensors:
    """What transformers' Flax models call the tensors, and how they hold them."""
    renamed: Tensors = {}
    for name, array in tensors.items():
        module = name.removesuffix(".weight")
        if module.endswith("norm"):
            renamed[name] = array
        elif module.endswith("embed_tokens"):
            renamed[f"{module}.embedding"] = array
        else:
            renamed[f"{module}.kernel"] = np.ascontiguousarray(array.T)
    return renamed


@pytest.fixture
def model() -> Tensors:
    """The small model with a head of its own, so that all kinds of matrices are there."""
    tensors = safetensors.numpy.load_file(MODEL / "model.safetensors")
    head = np.flip(tensors["model.embed_tokens.weight"], 0)
    return tensors | {"lm_head.weight": np.ascontiguousarray(head)}


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(name: str, tensors: Tensors) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        for file in MODEL.glob("*.json"):
            shutil.copy(file, folder)
        config = json.loads((MODEL / "config.json").read_text()) | {"tie_word_embeddings": False}
        (folder / "config.json").write_text(json.dumps(config))
        safetensors.numpy.save_file(tensors, folder / "model.safetensors", {"format": "flax"})
        return folder

    return write


@pytest.mark.parametrize("stored", DTYPES)
def test_the_same_is_computed(model: Tensors, write: Write, stored: str) -> None:
    tensors = {name: array.astype(DTYPES[stored]) for name, array in model.items()}
    rows, columns = write("rows", tensors), write("columns", flax(tensors))
    for weights in (
        "as-stored",
        "f16-all",
        "q8_0",
        "int8",
        "attn.*=mlx4_64_f16,mlp.*=bf16,*norm=f32,*=f32",
    ):
        assert computation(rows, weights=weights) == computation(columns, weights=weights)


def test_pieces_that_do_not_divide_the_rows(
    model: Tensors, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    columns = write("columns", flax(model))
    with Checkpoint.open(columns) as checkpoint:
        expected = model["model.layers.2.mlp.down_proj.weight"]
        for first, count in ((0, 128), (1, 3), (127, 1), (64, 64)):
            rows = np.empty((count, expected.shape[1]), np.float32)
            checkpoint.read_rows_into("layers.2.mlp.down", first, rows.view(np.uint8).data)
            np.testing.assert_array_equal(rows, expected[first : first + count])
    whole = computation(columns)
    # A block is then 4 MiB or 10 rows, which divide neither tiles nor matrices.
    monkeypatch.setattr(checkpoints, "_PIECE_BYTES", 40)
    monkeypatch.setattr("stablehand.loader.load.BLOCK_BYTES", 1)
    assert computation(columns) == whole


def test_without_the_prefix_of_the_causal_model(model: Tensors, write: Write) -> None:
    bare = {name.removeprefix("model."): array for name, array in flax(model).items()}
    assert computation(write("bare", bare)) == computation(write("whole", flax(model)))


def test_biases(model: Tensors, write: Write) -> None:
    names = ("q_proj", "k_proj", "v_proj", "o_proj")
    biases = {
        f"model.layers.{layer}.self_attn.{name}.bias": np.arange(
            len(model[f"model.layers.{layer}.self_attn.{name}.weight"]), dtype=np.float32
        )
        for layer in range(4)
        for name in names
    }
    folders = [write("rows", model | biases), write("columns", flax(model) | biases)]
    for folder in folders:
        config = json.loads((folder / "config.json").read_text()) | {"attention_bias": True}
        (folder / "config.json").write_text(json.dumps(config))
    assert computation(folders[0]) == computation(folders[1])


def test_rows_under_the_names_of_columns_are_refused(model: Tensors, write: Write) -> None:
    tensors = flax(model)
    name = "model.layers.0.mlp.up_proj.kernel"
    tensors[name] = np.ascontiguousarray(tensors[name].T)
    with pytest.raises(CheckpointError) as caught:
        Checkpoint.open(write("wrong", tensors))
    assert (
        f"{name}': field 'shape': has shape [384, 128], but config.json makes it [128, 384]"
        in str(caught.value)
    )


def test_text_is_the_same(model: Tensors, write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    said = []
    for folder in (write("rows", model), write("columns", flax(model))):
        assert run_cli(["run", str(folder), "The old mare", "--max-tokens", "8"]) == 0
        said.append(capsys.readouterr().out)
    assert said[0] == said[1] != ""
