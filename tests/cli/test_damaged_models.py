"""A model folder that is damaged: one line, exit code 2, nothing written."""

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy
from command_line import (
    CHUNK,
    REFERENCES,
    Refusal,
    change_config,
    commands,
    write_tokenizer,
)

from stablehand.cli import run_cli
from stablehand.compiler import toolchain


def test_whole_input_is_not_refused(
    model: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the other tests damage works as it is."""
    assert run_cli(["run", str(model), "Once", "--max-tokens", "5", *CHUNK]) == 0
    assert len(capsys.readouterr().out.rstrip("\n")) == 5
    for graph in ("prefill", "decode"):
        text = str(out / f"{graph}.mlir")
        assert run_cli(["emit", str(model), "--graph", graph, *CHUNK, "-o", text]) == 0
        assert run_cli(["compile", text]) == 0
    packed = str(out / "w.irpa")
    assert run_cli(["pack", str(model), "--for", str(out / "decode.vmfb"), "-o", packed]) == 0
    given = ["--prefill", str(out / "prefill.vmfb"), "--decode", str(out / "decode.vmfb")]
    command = ["run", str(model), "Once", "--max-tokens", "5", *given, "--packed", packed]
    assert run_cli(command) == 0
    assert "ended by length" in capsys.readouterr().err


def remove(name: str) -> Callable[[Path], object]:
    return lambda model: (model / name).unlink()


DAMAGE: dict[str, tuple[Callable[[Path], object], tuple[str, ...]]] = {
    "no folder": (shutil.rmtree, ("model", "does not exist")),
    "no config": (remove("config.json"), ("config.json", "does not exist")),
    "config is no JSON": (
        lambda model: (model / "config.json").write_text("{nope"),
        ("config.json", "not valid JSON"),
    ),
    "config is a list": (
        lambda model: (model / "config.json").write_text("[]"),
        ("config.json", "not a JSON object"),
    ),
    "not a Llama": (
        lambda model: change_config(model, model_type="mamba", architectures=["MambaForCausalLM"]),
        ("config.json", "MambaForCausalLM", "Llama"),
    ),
    "mathematics we lack": (
        lambda model: change_config(model, sliding_window=512),
        ("config.json: sliding_window", "512"),
    ),
    "a size that is a word": (
        lambda model: change_config(model, hidden_size="big"),
        ("config.json: hidden_size", "whole number"),
    ),
    "shapes that disagree": (
        lambda model: change_config(model, intermediate_size=64),
        ("model.safetensors: tensor", "mlp.gate_proj", "[48, 32]", "[64, 32]"),
    ),
    "a layer too many": (
        lambda model: change_config(model, num_hidden_layers=3),
        ("model.layers.2.", "missing"),
    ),
    "a layer too few": (
        lambda model: change_config(model, num_hidden_layers=1),
        ("model.layers.1.", "nothing would use it"),
    ),
    "truncated weights": (
        lambda model: os.truncate(model / "model.safetensors", 50_000),
        ("model.safetensors", "truncated"),
    ),
    "empty weights": (
        lambda model: os.truncate(model / "model.safetensors", 0),
        ("model.safetensors", "too few for a header"),
    ),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_model(model: Path, out: Path, refusal: Refusal, damage: str) -> None:
    run_cli(["emit", str(model), "--graph", "decode", "-o", str(out.parent / "decode.mlir")])
    change, tells = DAMAGE[damage]
    change(model)
    for command in commands(model, out):
        message = refusal(*command)
        assert all(piece in message for piece in tells), message


def test_a_truncated_shard(tmp_path: Path, out: Path, refusal: Refusal) -> None:
    model = tmp_path / "sharded"
    shutil.copytree(REFERENCES / "sharded", model)
    shard = sorted(model.glob("*.safetensors"))[1]
    os.truncate(shard, shard.stat().st_size - 1)
    for command in commands(model, out)[:1] + commands(model, out)[2:3]:
        message = refusal(*command)
        assert shard.name in message and "truncated" in message
    shard.unlink()
    assert shard.name in refusal(*commands(model, out)[0])


def test_a_configuration_without_weights(
    model: Path, out: Path, refusal: Refusal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told at once: nobody waits for a compiler to hear that there is nothing to run."""
    run_cli(["emit", str(model), "--graph", "decode", "-o", str(out.parent / "decode.mlir")])
    (model / "model.safetensors").unlink()

    def reached(*_: object, **__: object) -> bytes:
        raise AssertionError("the compiler was started")

    monkeypatch.setattr(toolchain, "run", reached)
    for command in commands(model, out)[1:]:
        message = refusal(*command)
        assert "model" in message and ("without weights" in message or "holds neither" in message)


def test_weights_beyond_f16(model: Path, out: Path, refusal: Refusal) -> None:
    raw = bytearray((model / "model.safetensors").read_bytes())
    raw[-4:] = b"\x00\x00\x80\x7e"  # 8.5e37 at the end of the last tensor
    (model / "model.safetensors").write_bytes(raw)
    text = out.parent / "decode.mlir"
    run_cli(
        ["emit", str(model), "--graph", "decode", "--weights", "*=f16,*norm=f16", "-o", str(text)]
    )
    message = refusal("pack", model, "--for", text, "-o", out / "x.irpa")
    assert "1 finite values are beyond the range of f16" in message and "tensor" in message


@pytest.mark.parametrize(
    ("tensor", "row"),
    [("lm_head.weight", 3), ("model.layers.1.mlp.up_proj.weight", 0), ("model.norm.weight", 1)],
)
@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_weight_that_is_not_finite_ends_a_generation(
    model: Path, refusal: Refusal, tensor: str, row: int, value: float
) -> None:
    """It reaches the logits, and no token is chosen among such."""
    tensors = safetensors.numpy.load_file(model / "model.safetensors")
    tensors[tensor][row] = value
    safetensors.numpy.save_file(tensors, model / "model.safetensors")
    message = refusal("run", model, "Once", *CHUNK)
    assert re.search(r": position [34]: \d+ (of 96 )?logits are ", message), message


def test_a_bad_tokenizer(model: Path, refusal: Refusal) -> None:
    path = model / "tokenizer.json"
    path.write_text("{}")
    assert "tokenizer.json: not a valid tokenizer" in refusal("run", model, "Once")
    write_tokenizer(model, more=["~", "}"])
    assert "has ids up to 97, the model 96 rows" in refusal("run", model, "Once")
    path.unlink()
    assert "tokenizer.json: the file does not exist" in refusal("run", model, "Once")
