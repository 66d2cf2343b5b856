"""MLX checkpoints end to end, against what MLX makes of them; see mlx_references/README.md."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
import pytest
import safetensors.numpy
from marks import long

from stablehand.cli import run_cli
from stablehand.errors import CheckpointError, ConfigError
from stablehand.loader.blocks import BLOCKS, decode
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.components import read_components
from stablehand.loader.names import HUGGING_FACE, places
from stablehand.plan import Choices, Plan
from stablehand.runtime.session import Session
from stablehand.targets import FAMILIES

REFERENCES = Path(__file__).parent / "mlx_references"
FOLDERS = sorted(path.parent.name for path in REFERENCES.glob("*/config.json"))
SCALED = "model.layers.0.self_attn.q_proj"
NOTHING: Mapping[str, Any] = MappingProxyType({})
OVERRIDDEN = "model.layers.0.self_attn.o_proj"


def expected(folder: str) -> Mapping[str, Any]:
    return dict(np.load(REFERENCES / folder / "expected.npz"))


def modules(checkpoint: Checkpoint) -> dict[str, str]:
    """The canonical name of every weight's module."""
    found = places(checkpoint.config, checkpoint.shards.tensors, HUGGING_FACE)
    return {place.tensor.removesuffix(".weight"): name for name, place in found}


def test_every_kind_of_group_is_tried() -> None:
    assert FOLDERS == ["bits4_bf16", "bits4_f16", "bits8_bf16", "bits8_f32"]


@pytest.mark.parametrize("folder", FOLDERS)
def test_codes_stand_for_what_mlx_makes_of_them(folder: str) -> None:
    wanted = {name: str(value) for name, value in expected(folder).items() if value.ndim == 0}
    assert len(wanted) > 5
    with Checkpoint.open(REFERENCES / folder) as checkpoint:
        names = modules(checkpoint)
        shapes = dict(checkpoint.config.weight_shapes())
        in_codes = {module for module, name in names.items() if checkpoint.stored[name] in BLOCKS}
        assert in_codes == wanted.keys()
        for module, digest in wanted.items():
            name = names[module]
            parts = read_components(checkpoint, name, 0, shapes[name][0])
            matrix = decode(parts, checkpoint.stored[name])
            assert matrix.shape == shapes[name]
            assert hashlib.sha256(matrix.tobytes()).hexdigest() == digest, module


@pytest.mark.parametrize(
    ("folder", "mode"),
    [
        ("bits4_bf16", "decode"),
        *(long(folder, "prefill") for folder in FOLDERS),
    ],
)
def test_logits_are_mlx_s(folder: str, mode: str) -> None:
    """Of the same numbers, computed in f32 (measured: 0.2 of the bar)."""
    wanted = expected(folder)
    session = Session.load(
        REFERENCES / folder, Choices(context=40), all_logits=True, needs_text=False
    )
    logits = session.logits(wanted["token_ids"].tolist(), mode)
    assert np.abs(logits - wanted["logits"]).max() <= 5e-5 * np.abs(wanted["logits"]).max()


@pytest.mark.parametrize("target", FAMILIES)
def test_codes_stay_resident_on_every_target(target: str) -> None:
    plan = Plan.make(REFERENCES / "bits4_bf16", Choices(context=40, target=target))
    arguments = {a.name: a.type for a in plan.emit("decode").signature.by_role("weight")}
    parts = ("codes", "scales", "biases")
    up = [arguments[f"layers.0.mlp.up.{part}"] for part in parts]
    assert [type_.dtype for type_ in up] == ["ui8", "bf16", "bf16"]
    o = [arguments[f"layers.0.attn.o.{part}"] for part in parts]
    assert [type_.dtype for type_ in o] == ["i8", "bf16", "bf16"]


def test_inspected_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_cli(["inspect", str(REFERENCES / "bits4_bf16"), "--context", "40"]) == 0
    shown = capsys.readouterr().out
    assert "mlx4_64_bf16" in shown and "mlx8_32_bf16" in shown


@pytest.fixture
def changed(tmp_path: Path) -> Callable[..., Path]:
    """A copy of a reference with tensors and keys of its configuration changed; None removes."""

    def change(
        tensors: Mapping[str, Any] = {},
        quantization: Mapping[str, Any] = {},
        folder: str = FOLDERS[0],
    ) -> Path:
        copy = tmp_path / folder
        shutil.rmtree(copy, ignore_errors=True)
        copy.mkdir()
        found = safetensors.numpy.load_file(REFERENCES / folder / "model.safetensors")
        found |= tensors
        safetensors.numpy.save_file(
            {name: tensor for name, tensor in found.items() if tensor is not None},
            copy / "model.safetensors",
        )
        config = json.loads((REFERENCES / folder / "config.json").read_text())
        for key in ("quantization", "quantization_config"):
            config[key] = {k: v for k, v in (config[key] | quantization).items() if v is not None}
        (copy / "config.json").write_text(json.dumps(config))
        return copy

    return change


def refusal(folder: Path) -> str:
    with pytest.raises((CheckpointError, ConfigError)) as caught, Checkpoint.open(folder) as found:
        for name, form in found.stored.items():
            if form in BLOCKS:
                read_components(found, name, 0, 1)
    message = str(caught.value)
    assert str(folder) in message and "\n" not in message
    return message


HALVES = np.ones((128, 2), np.float16)


@pytest.mark.parametrize(
    ("tensors", "tells"),
    [
        ({f"{SCALED}.scales": None}, ("the tensor", ".scales'", "is missing")),
        ({f"{SCALED}.biases": None}, ("the tensor", ".biases'", "is missing")),
        ({f"{SCALED}.scales": HALVES}, ("have different shapes or dtypes",)),
        ({f"{SCALED}.scales": HALVES[:, :1]}, ("has shape [128, 1]", "[128, 2]")),
        ({f"{SCALED}.biases": np.ones((128, 2), np.int32)}, ("stored as i32", "f32, f16, bf16")),
        ({f"{SCALED}.weight": np.ones((128, 15), np.uint32)}, ("[128, 15]", "[128, 16]")),
        ({f"{SCALED}.zeros": HALVES}, ("nothing would use it",)),
        ({"model.layers.0.mlp.down_proj.scales": HALVES}, ("nothing would use it",)),
        ({"model.layers.0.input_layernorm.weight": np.ones(128, np.uint32)}, ("matrices alone",)),
    ],
)
def test_what_does_not_fit_is_refused(
    changed: Callable[..., Path], tensors: Mapping[str, Any], tells: tuple[str, ...]
) -> None:
    message = refusal(changed(tensors))
    for tell in tells:
        assert tell in message, message


@pytest.mark.parametrize(
    ("quantization", "tells"),
    [
        ({"bits": 3}, ("quantization", "bits", "3 is not read", "4 or 8")),
        ({"group_size": 16}, ("group_size", "16 is not read", "32 or 64 or 128")),
        ({"group_size": None}, ("group_size",)),
        ({"mode": "mxfp4"}, ("mode", "mxfp4", "affine")),
        ({"mystery": 7}, ("mystery", "not known")),
        ({SCALED: {"bits": 2, "group_size": 64}}, (SCALED, "bits", "2 is not read")),
        ({SCALED: {"bits": 4, "group_size": 64, "mode": "nvfp4"}}, (SCALED, "mode", "nvfp4")),
        ({SCALED: {"bits": 4, "group_size": 64, "global_scale": True}}, ("global_scale",)),
        ({SCALED: {"bits": 8, "group_size": 64}}, ("[128, 16]", "[128, 32]")),
        ({SCALED: {"bits": 4, "group_size": 32}}, ("[128, 2]", "[128, 4]")),
        (
            {f"{SCALED}x": {"bits": 4, "group_size": 64}},
            (f"{SCALED}x", "names no module", f"'{SCALED}'?"),
        ),
        ({"model.layers.99.mlp": True}, ("model.layers.99.mlp", "names no module")),
        ({SCALED: False}, ("as not converted", SCALED)),
        ({OVERRIDDEN: None}, ("[128, 32]", "[128, 16]")),
    ],
)
def test_what_the_configuration_says_is_checked(
    changed: Callable[..., Path], quantization: Mapping[str, Any], tells: tuple[str, ...]
) -> None:
    message = refusal(changed({}, quantization))
    for tell in tells:
        assert tell in message, message


@pytest.mark.parametrize("part", ["scales", "biases"])
def test_numbers_that_are_not_finite_are_refused(changed: Callable[..., Path], part: str) -> None:
    tensors = safetensors.numpy.load_file(REFERENCES / "bits4_f16" / "model.safetensors")
    bad = tensors[f"{SCALED}.{part}"].copy()
    bad[0, 1] = np.nan
    message = refusal(changed({f"{SCALED}.{part}": bad}, {}, "bits4_f16"))
    assert f"tensor '{SCALED}.{part}': 1 of its {part} are NaN or infinite" in message


def test_true_says_nothing_of_a_module(changed: Callable[..., Path]) -> None:
    with Checkpoint.open(changed({}, {SCALED: True})) as checkpoint:
        assert checkpoint.stored["layers.0.attn.q"] == "mlx4_64_bf16"
