"""Models in blocks end to end: what was packed is what the graphs compute with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest
from computations import computation
from gguf_conversion import (
    Quantised,
    byte_level_keys,
    in_blocks,
    quantised,
    read_folder,
    write_gguf,
)
from marks import long

from stablehand.cli import run_cli
from stablehand.errors import CheckpointError, PolicyError
from stablehand.formats import FLOATS
from stablehand.loader.checkpoint import Checkpoint
from stablehand.plan import Choices, Plan
from stablehand.runtime.session import Session

MODEL = Path(__file__).parent.parent / "goldens" / "models" / "stable-tales"
MIX = {"embed": "F16", "attn.v": "Q8_0", "mlp.down": "Q8_0", "": "Q4_0"}
PARTS = {"embed": "embed_tokens", "attn.v": "v_proj", "mlp.down": "down_proj", "": "weight"}


def mixed(folder: Path, mix: dict[str, str] = MIX, **replaced: Any) -> tuple[Path, Path]:
    """The small model as a GGUF file of several types, and what that decodes to as a GGUF file of f32."""
    config, tensors = read_folder(MODEL)
    for name, tensor in tensors.items():
        kind = next(k for part, k in mix.items() if PARTS[part] in name)
        if tensor.ndim == 2 and kind != "F16":
            tensors[name] = quantised(tensor, gguf.GGMLQuantizationType[kind])
        elif tensor.ndim == 2:
            tensors[name] = tensor.astype(np.float16)
    tensors.update(replaced)
    plain = {name: _decoded(tensor) for name, tensor in tensors.items()}
    keys = byte_level_keys(MODEL, "gpt-2")
    return (
        write_gguf(folder / "mixed.gguf", config, tensors, keys),
        write_gguf(folder / "plain.gguf", config, plain, keys),
    )


def _decoded(tensor: np.ndarray) -> np.ndarray:
    if isinstance(tensor, Quantised):
        return gguf.quants.dequantize(np.asarray(tensor), tensor.kind)
    return tensor.astype(np.float32)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return mixed(tmp_path_factory.mktemp("models"))


def logits(model: Path, mode: str = "prefill", **choices: Any) -> np.ndarray:
    session = Session.load(model, Choices(context=64, **choices), all_logits=True)
    tokens = session.tokenizer.encode("It rained all night, and in the morning the gate was open.")
    return session.logits(tokens, mode)


def test_a_file_is_kept_as_it_is_stored(files: tuple[Path, Path]) -> None:
    with Checkpoint.open(files[0]) as checkpoint:
        assert set(checkpoint.stored.values()) == {"f16", "q8_0", "q4_0", "f32"}
        assert checkpoint.stored["layers.2.attn.v"] == "q8_0"
        assert checkpoint.stored["layers.2.attn.q"] == "q4_0"
    plan = Plan.make(files[0], Choices(context=64))
    sources = {a.source for a in plan.emit("decode").signature.by_role("weight") if a.source}
    assert {s.format for s in sources if s.weight == "layers.1.mlp.down"} == {"q8_0"}


MODES = ["decode", long("prefill")]


@pytest.mark.parametrize("mode", MODES)
def test_logits_are_those_of_the_decoded_model(files: tuple[Path, Path], mode: str) -> None:
    ours, theirs = logits(files[0], mode), logits(files[1], mode)
    assert np.abs(ours - theirs).max() <= 1e-4 * np.abs(theirs).max()


@pytest.mark.parametrize("mode", MODES)
def test_eight_bit_activations_are_near(files: tuple[Path, Path], mode: str) -> None:
    exact, found = logits(files[1], mode), logits(files[0], mode, activations="q8")
    error = np.abs(found - exact).max() / np.abs(exact).max()
    assert 1e-4 < error < 0.05


def test_decoded_once_at_load(files: tuple[Path, Path]) -> None:
    policy = "*=f32,*norm=f32"
    assert computation(files[0], weights=policy) == computation(files[1], weights=policy)


@pytest.mark.parametrize("prepare", FLOATS)
def test_prepared_is_decoded_once_and_rounded_once(files: tuple[Path, Path], prepare: str) -> None:
    """As the decoded file is in that dtype; the embedding, stored as f16, stays so."""
    ours = computation(files[0], prepare=prepare)
    assert ours == computation(files[1], weights=f"embed=f16,*={prepare},*norm=f32")
    assert ours != computation(files[0])


def test_every_graph_has_the_same_prepared_weights(files: tuple[Path, Path]) -> None:
    plan = Plan.make(files[0], Choices(context=64, prepare="f16"))
    decode, prefill = (plan.emit(graph).signature for graph in ("decode", "prefill"))
    assert decode.by_role("weight") == prefill.by_role("weight")
    assert decode.fact("weights") == "prepared-f16"
    formats = {a.source.format for a in decode.by_role("weight") if a.source}
    assert formats == {"f16", "f32"}


def test_what_preparing_costs_is_shown(
    files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_cli(["inspect", str(files[0]), "--context", "64"]) == 0
    rows = {words[0]: words[1:] for words in map(str.split, capsys.readouterr().out.splitlines())}
    resident, prepared = (float(rows[name][0]) for name in ("as-stored", "prepared-f16"))
    assert 0.5 < resident < 0.75 * prepared
    assert rows["prepared-f16"] == rows["f16-all"]
    assert run_cli(["inspect", str(MODEL), "--context", "64"]) == 0
    assert "prepared-" not in capsys.readouterr().out


def test_auto_says_what_decoding_once_would_take(
    files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["emit", str(files[0]), "--graph", "decode", "--weights", "auto", "--memory", "1GB"]
    assert run_cli([*command, "-o", str(files[0].parent / "auto.mlir")]) == 0
    said = capsys.readouterr().err
    assert said.startswith("weights: as-stored, ")
    assert "nothing of the checkpoint is lost; prepared-f16, decoded once, takes " in said


@pytest.mark.parametrize(
    ("model", "options", "message"),
    [
        (0, ["--weights", "f16", "--prepare", "f16"], "--weights f16 keeps nothing so"),
        (1, ["--prepare", "f16"], "no weight of this model is stored in codes"),
        (0, ["--prepare", "q8_0"], "'q8_0' is not one of 'f32', 'f16', 'bf16'"),
    ],
)
def test_preparing_in_vain_is_a_mistake(
    files: tuple[Path, Path],
    capsys: pytest.CaptureFixture[str],
    model: int,
    options: list[str],
    message: str,
) -> None:
    assert run_cli(["emit", str(files[model]), "--graph", "decode", *options]) == 2
    assert message in capsys.readouterr().err


def test_a_module_of_other_weights_is_refused(
    files: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [files[0].parent / f"{graph}.mlir" for graph in ("prefill", "decode")]
    for path in paths:
        command = ["emit", str(files[0]), "--graph", path.stem, "--context", "64", "-o", str(path)]
        assert run_cli(command) == 0
        assert run_cli(["compile", str(path)]) == 0
    modules = [str(path.with_suffix(".vmfb")) for path in paths]
    command = ["run", str(files[0]), "The", "--prefill", modules[0], "--decode", modules[1]]
    capsys.readouterr()
    assert run_cli([*command, "--prepare", "f16"]) == 2
    expected = "--weights prepared-f16, but the module was emitted for as-stored"
    assert expected in capsys.readouterr().err


@pytest.mark.parametrize("form", ["q8_0", "q4_0"])
def test_a_float_checkpoint_is_quantised_by_the_oracles_rule(tmp_path: Path, form: str) -> None:
    file, _ = mixed(tmp_path, {"": form.upper()})
    assert computation(MODEL, weights=form) == computation(file)


K_MIX = {
    "q_proj": "Q4_K",
    "k_proj": "Q2_K",
    "gate_proj": "Q3_K",
    "v_proj": "Q6_K",
    "down_proj": "Q6_K",
    "up_proj": "Q5_K",
    "o_proj": "Q5_1",
}


def k_mixed(folder: Path) -> tuple[Path, Path]:
    """A model of rows of 256 in a mix such as Q4_K_M's, of random blocks, and what it decodes to."""
    config = {
        **{"vocab_size": 96, "hidden_size": 256, "intermediate_size": 512, "num_hidden_layers": 2},
        **{"num_attention_heads": 4, "num_key_value_heads": 2, "rms_norm_eps": 1e-5},
        "max_position_embeddings": 64,
    }
    rng = np.random.default_rng(0)
    layer = {
        **{"self_attn.q_proj": (256, 256), "self_attn.k_proj": (128, 256)},
        **{"self_attn.v_proj": (128, 256), "self_attn.o_proj": (256, 256)},
        **{"mlp.gate_proj": (512, 256), "mlp.up_proj": (512, 256), "mlp.down_proj": (256, 512)},
    }
    tensors = {"model.norm.weight": np.ones(256, np.float32)}
    shapes = {"model.embed_tokens": (96, 256)}
    for i in range(2):
        shapes |= {f"model.layers.{i}.{name}": shape for name, shape in layer.items()}
        for norm in ("input_layernorm", "post_attention_layernorm"):
            tensors[f"model.layers.{i}.{norm}.weight"] = np.ones(256, np.float32)
    for name, shape in shapes.items():
        kind = gguf.GGMLQuantizationType[K_MIX.get(name.rpartition(".")[2], "Q4_K")]
        tensors[f"{name}.weight"] = random_blocks(rng, shape, kind)
    plain = {name: _decoded(tensor) for name, tensor in tensors.items()}
    files = folder / "k.gguf", folder / "plain.gguf"
    return write_gguf(files[0], config, tensors), write_gguf(files[1], config, plain)


def random_blocks(
    rng: np.random.Generator, shape: tuple[int, int], kind: gguf.GGMLQuantizationType
) -> np.ndarray:
    """Random codes and small scales, under f16 scales that make numbers of about in^-1/2."""
    elements, size = gguf.GGML_QUANT_SIZES[kind]
    blocks = rng.integers(0, 256, (shape[0], shape[1] // elements, size), np.uint8)
    halves = {
        **{"Q2_K": [(80, 8e-3), (82, 0.012)], "Q3_K": [(108, 1.4e-3)]},
        **{"Q6_K": [(208, 4e-5)], "Q5_1": [(0, 0.005), (2, -0.08)]},
    }
    for at, value in halves.get(kind.name, [(0, 4e-4), (2, 3e-3 if kind.name == "Q4_K" else 6e-3)]):
        blocks[..., at : at + 2] = np.array([value], np.float16).view(np.uint8)
    return in_blocks(blocks.reshape(shape[0], -1), kind)


@pytest.mark.parametrize(
    ("mode", "activations", "limit"),
    [
        ("decode", "q8", 0.1),
        long("prefill", "f32", 1e-4),
        long("prefill", "q8", 0.1),
        long("decode", "f32", 1e-4),
    ],
)
def test_a_mix_of_k_blocks(tmp_path: Path, mode: str, activations: str, limit: float) -> None:
    tokens = [(7 * i + 1) % 96 for i in range(20)]
    found = []
    for file, choice in zip(k_mixed(tmp_path), (activations, "f32"), strict=True):
        choices = Choices(context=64, activations=choice)
        session = Session.load(file, choices, all_logits=True, needs_text=False)
        found.append(session.logits(tokens, mode))
    mixed_logits, exact = found
    assert np.abs(mixed_logits - exact).max() <= limit * np.abs(exact).max()


def test_scales_that_are_not_finite_are_refused(tmp_path: Path) -> None:
    _, tensors = read_folder(MODEL)
    name = "model.layers.1.mlp.up_proj.weight"
    bad = quantised(tensors[name], gguf.GGMLQuantizationType.Q4_0)
    np.asarray(bad)[3, 18:20] = np.array([np.nan], np.float16).view(np.uint8)
    file, _ = mixed(tmp_path, **{name: bad})
    with pytest.raises(CheckpointError, match=r"blk.1.ffn_up.*1 of its scales are NaN .* row 3 "):
        Session.load(file, Choices(context=64))


@pytest.mark.parametrize(
    ("policy", "message"),
    [
        ("q8_0", r"rows of 8 \(embed, attn.q, .*\) do not divide into q8_0's blocks of 32"),
        ("norm=q4_0,f32", "vector, which q4_0 does not hold"),
    ],
)
def test_impossible_policies_name_the_weight(policy: str, message: str) -> None:
    plan = Plan.make(MODEL.parent / "tiny", Choices(weights=policy))
    with pytest.raises(PolicyError, match=message):
        plan.emit("decode")


def test_the_command_line_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        run_cli(["emit", str(MODEL.parent / "tiny"), "--graph", "decode", "--weights", "q4_0"]) == 2
    )
    assert "do not divide into q4_0's blocks of 32" in capsys.readouterr().err
