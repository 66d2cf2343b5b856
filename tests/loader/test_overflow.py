"""Values beyond a format's range: refused, or packed by the rule that the signature names, and counted."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.numpy

from stablehand.cli import run_cli
from stablehand.errors import CheckpointError, SignatureError
from stablehand.formats import FORMATS, OVERFLOW
from stablehand.loader.archive import read_archive, write_archive
from stablehand.loader.blocks import BLOCKS
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.load import pack_weights
from stablehand.plan import Choices, Plan
from stablehand.signature import Signature

GATE = "model.layers.1.mlp.gate_proj.weight"
DOWN = "model.layers.1.mlp.down_proj.weight"
UP = "model.layers.0.mlp.up_proj.weight"
BEYOND = {GATE: (7e4, -1e30, np.inf, 65519.0), UP: (-65536.0,)}
LARGEST = np.float16(65504)
PACKED = {
    "saturate": {GATE: (LARGEST, -LARGEST, np.inf, LARGEST), UP: (-LARGEST,)},
    "nan": {GATE: (np.inf, -np.inf, np.inf, LARGEST), UP: (-np.inf,)},
}

MakeSignature = Callable[..., Signature]


@pytest.fixture
def folder(
    config: dict[str, Any], tensors: dict[str, np.ndarray], save_model: Callable[..., Path]
) -> Path:
    """A model of which two tensors begin with values that f16 has not."""
    for name, values in BEYOND.items():
        tensors[name].reshape(-1)[: len(values)] = values
    return save_model(config, tensors)


def ruled(signature: Signature, rule: str) -> Signature:
    return replace(signature, facts={**signature.facts, "overflow": rule})


def pack(
    folder: Path, make_signature: MakeSignature, rule: str, formats: Mapping[str, str] | str
) -> tuple[dict[str, np.ndarray], list[str]]:
    notes: list[str] = []
    with Checkpoint.open(folder) as checkpoint:
        signature = ruled(make_signature(checkpoint.config, formats), rule)
        packed = pack_weights(checkpoint, signature, note=notes.append)
        return {argument.name: buffer for argument, buffer in packed}, notes


@pytest.mark.parametrize("rule", PACKED)
def test_a_rule_packs_and_counts_by_tensor(
    folder: Path, make_signature: MakeSignature, rule: str
) -> None:
    packed, notes = pack(folder, make_signature, rule, "f16")
    where = f"{folder / 'model.safetensors'}: tensor"
    assert notes == [
        f"{where} {name!r}: {count} finite values are beyond the range of f16, the first in row 0, "
        f"packed as {OVERFLOW[rule]}"
        for name, count in ((UP, 1), (GATE, 2))
    ]
    for name, weight in ((GATE, "layers.1.mlp.gate"), (UP, "layers.0.mlp.up")):
        expected = PACKED[rule][name]
        # The first row's values are in the first lane of the layout.
        lane = packed[weight].reshape(-1, 24, 16)[0, :, 0]
        assert tuple(lane[: len(expected)]) == expected


def test_what_is_within_the_range_is_the_same_under_every_rule(
    folder: Path, make_signature: MakeSignature
) -> None:
    narrow = {"layers.0.mlp.gate": "f16", "layers.0.attn.q": "bf16"}
    found = [pack(folder, make_signature, rule, narrow) for rule in OVERFLOW]
    for packed, notes in found:
        assert notes == []
        for name, buffer in packed.items():
            assert buffer.tobytes() == found[0][0][name].tobytes()


@pytest.mark.parametrize("rule", OVERFLOW)
@pytest.mark.parametrize("form", BLOCKS)
def test_formats_in_blocks_refuse_under_every_rule(
    config: dict[str, Any],
    tensors: dict[str, np.ndarray],
    save_model: Callable[..., Path],
    rule: str,
    form: str,
) -> None:
    config["intermediate_size"] = inner = max(32, FORMATS[form].block)
    for name in tensors:
        if ".mlp." in name:
            shape = (24, inner) if "down" in name else (inner, 24)
            tensors[name] = np.zeros(shape, np.float32)
    half = "f16" in [part.dtype for part in FORMATS[form].components]
    tensors[DOWN][3:5, 7] = 1e30 if half else np.inf
    folder = save_model(config, tensors)
    choices = Choices(weights=f"layers.1.mlp.down={form},f32", overflow=rule)
    signature = Plan.make(folder, choices).emit("decode").signature
    refused = pytest.raises(
        CheckpointError, match=r"2 rows with values .* first in row 3 \(store it wider: --w"
    )
    with Checkpoint.open(folder) as checkpoint, refused:
        list(pack_weights(checkpoint, signature))


def test_error_refuses_and_names_the_rules(folder: Path, make_signature: MakeSignature) -> None:
    with pytest.raises(CheckpointError, match="--overflow saturate"):
        pack(folder, make_signature, "error", "f16")


@pytest.mark.parametrize("rule", ["", "clamp", "ERROR"])
def test_a_rule_that_is_none(folder: Path, make_signature: MakeSignature, rule: str) -> None:
    with pytest.raises(SignatureError, match=r"stablehand\.overflow is .*, not one of error, sat"):
        pack(folder, make_signature, rule, "f32")


def test_an_archive_is_of_one_rule(
    tmp_path: Path, folder: Path, make_signature: MakeSignature
) -> None:
    path = tmp_path / "w.irpa"
    with Checkpoint.open(folder) as checkpoint:
        signature = ruled(make_signature(checkpoint.config, "f16"), "saturate")
        write_archive(path, signature, pack_weights(checkpoint, signature))
    assert read_archive(path, signature)
    with pytest.raises(SignatureError, match="packed with --overflow saturate, the graph with nan"):
        read_archive(path, ruled(signature, "nan"))


def test_the_command_line_names_the_rule(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, archive = str(tmp_path / "decode.mlir"), str(tmp_path / "w.irpa")
    emit = ["emit", str(folder), "--graph", "decode", "--weights", "f16", "-o", text]
    pack = ["pack", str(folder), "--for", text, "-o", archive]
    assert run_cli(emit) == 0 and run_cli(pack) == 2
    assert "--overflow saturate" in capsys.readouterr().err and not Path(archive).exists()
    assert run_cli([*emit, "--overflow", "saturate"]) == 0
    assert '"stablehand.overflow" = "saturate"' in Path(text).read_text()
    assert run_cli(pack) == 0
    said = capsys.readouterr().err
    assert f"tensor {UP!r}: 1 finite values" in said and f"tensor {GATE!r}: 2 finite" in said
    assert run_cli([*emit, "--overflow", "clamp"]) == 2


def test_the_fixture_has_what_it_says(folder: Path) -> None:
    stored = safetensors.numpy.load_file(folder / "model.safetensors")
    assert stored[GATE][0, 0] == np.float32(7e4)
