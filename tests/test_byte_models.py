"""Checkpoints in codes of a byte end to end: what was stored is what the graphs compute with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.numpy
from computations import computation
from marks import keeping, long
from quantised_checkpoints import KINDS, quantised_tensors, write_folder

from stablehand.cli import run_cli
from stablehand.loader.checkpoint import Checkpoint
from stablehand.plan import Choices, Plan
from stablehand.runtime.session import Session
from stablehand.targets import FAMILIES

MODEL = Path(__file__).parent.parent / "goldens" / "models" / "stable-tales"


def both(folder: Path, name: str) -> tuple[Path, Path]:
    """The small model as a kind of quantised checkpoint, and what that stands for in f32."""
    config = json.loads((MODEL / "config.json").read_text())
    stored, plain = quantised_tensors(
        KINDS[name], safetensors.numpy.load_file(MODEL / "model.safetensors")
    )
    return (
        write_folder(folder / "quantised", {**config, **KINDS[name].config}, stored),
        write_folder(folder / "plain", config, plain),
    )


def logits(model: Path, mode: str = "prefill", **choices: Any) -> np.ndarray:
    chosen = Choices(**{"context": 64, "activations": "f32", **choices})
    session = Session.load(model, chosen, all_logits=True, needs_text=False)
    return session.logits([(7 * i + 1) % 96 for i in range(20)], mode)


@pytest.mark.parametrize(
    "name",
    [
        *("fine-grained", "compressed int8 channel"),
        *map(long, ("compressed channel", "fp8 tensor")),
    ],
)
@pytest.mark.parametrize("mode", ["prefill", "decode"])
def test_logits_are_those_of_the_decoded_model(tmp_path: Path, name: str, mode: str) -> None:
    quantised, plain = both(tmp_path, name)
    with Checkpoint.open(quantised) as checkpoint:
        assert KINDS[name].form in checkpoint.stored.values()
    ours, theirs = logits(quantised, mode), logits(plain, mode)
    assert np.abs(ours - theirs).max() <= 1e-4 * np.abs(theirs).max()


def test_decoded_once_at_load(tmp_path: Path) -> None:
    for name in ("fine-grained", "compressed int8 tensor"):
        quantised, plain = both(tmp_path / name, name)
        policy = "*=f32,*norm=f32"
        assert computation(quantised, weights=policy) == computation(plain)


def test_made_at_load_is_the_row_wise_kind(tmp_path: Path) -> None:
    """The rule of our own is that of tools which take the largest magnitude of a row."""
    quantised, _ = both(tmp_path, "FBGEMM")
    policy = "attn.?=f8_e4m3,mlp.*=f8_e4m3,f32"
    assert computation(MODEL, weights=policy) == computation(quantised)


@pytest.mark.parametrize("mode", [long("prefill"), "decode"])
def test_int8_made_at_load_is_a_formula_of_numpy_s(tmp_path: Path, mode: str) -> None:
    """The whole way, kernels with it, against the model of the numbers that the rule leaves, in f32."""
    plain = {}
    for name, tensor in safetensors.numpy.load_file(MODEL / "model.safetensors").items():
        plain[name] = tensor = tensor.astype(np.float32)
        if tensor.ndim == 2:
            scale = np.abs(tensor).max(axis=1, keepdims=True) / np.float32(127)
            plain[name] = np.round(tensor / scale) * scale
    config = json.loads((MODEL / "config.json").read_text())
    theirs = logits(write_folder(tmp_path, config, plain), mode)
    ours = logits(MODEL, mode, weights="int8")
    assert np.abs(ours - theirs).max() <= 1e-4 * np.abs(theirs).max()


@pytest.mark.parametrize("target", keeping(("cuda", "metal"), FAMILIES))
def test_codes_stay_resident_on_every_target(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], target: str
) -> None:
    quantised, _ = both(tmp_path, "fine-grained")
    plan = Plan.make(quantised, Choices(context=64, target=target))
    arguments = {a.name: a for a in plan.emit("decode").signature.by_role("weight")}
    codes = arguments["layers.1.mlp.down.codes"]
    assert codes.type.dtype == "ui8"
    assert codes.source is not None and codes.source.format == "f8_e4m3_128"
    assert arguments["layers.1.mlp.down.scales"].type.dtype == "f32"
    assert run_cli(["inspect", str(quantised), "--target", target, "--context", "64"]) == 0
    assert "f8_e4m3_128" in capsys.readouterr().out
