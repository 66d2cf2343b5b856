"""Plans: choices and their defaults, impossible ones, and the same text on every machine."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from stablehand.config import ModelConfig
from stablehand.emit import GraphOptions, emit_graph
from stablehand.errors import (
    CheckpointError,
    ConfigError,
    EmitError,
    PolicyError,
    StablehandError,
    TargetError,
)
from stablehand.named_configs import named_config
from stablehand.plan import AUTO, Choices, Plan
from stablehand.policy import AS_STORED, WeightPolicy
from stablehand.targets import named_target

ROOT = Path(__file__).parents[1]
REFERENCES = ROOT / "tests" / "references"


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A folder with a configuration and no weights."""
    shutil.copy(REFERENCES / "gqa" / "config.json", tmp_path)
    return tmp_path


def plan(model: Any, **choices: Any) -> Plan:
    return Plan.make(model, Choices(**choices))


# Defaults


def test_a_name_needs_no_files() -> None:
    found = plan("llama-3.2-1b")
    assert found == Plan(
        model="llama-3.2-1b",
        folder=None,
        config=named_config("llama-3.2-1b"),
        policy=WeightPolicy.parse("f32"),
        target=named_target("cpu"),
        activations="f32",
        kv="f32",
        context=4096,
        stored=None,
    )
    assert found.chunk == named_target("cpu").chunk


def test_a_chunk_that_nobody_chose_is_that_of_the_resolved_target() -> None:
    resolved = named_target("cpu:znver4")
    assert resolved.chunk != named_target("cpu").chunk
    assert dataclasses.replace(plan("llama-3.2-1b"), target=resolved).chunk == resolved.chunk
    assert dataclasses.replace(plan("llama-3.2-1b", chunk=32), target=resolved).chunk == 32


def test_a_checkpoint_is_kept_as_stored() -> None:
    found = plan(REFERENCES / "bf16")
    assert found.folder == REFERENCES / "bf16"
    assert found.config == ModelConfig.from_folder(REFERENCES / "bf16")
    assert found.policy == WeightPolicy.parse(AS_STORED)
    assert found.context == found.config.max_context
    assert found.stored == {name: "bf16" for name, _ in found.config.weight_shapes()}
    with found.checkpoint() as checkpoint:
        assert checkpoint.config == found.config


def test_a_folder_with_only_a_configuration_can_be_emitted(bare: Path) -> None:
    found = plan(bare)
    assert (found.folder, found.stored, found.policy.text) == (bare, None, "f32")
    assert "func.func public @decode" in found.emit("decode").text
    with pytest.raises(CheckpointError):
        found.checkpoint()


@pytest.mark.parametrize("weights", [None, "f16-all", "int8", "f8_e4m3", "embed=q8_0,f16"])
def test_8_bit_activations_that_nothing_takes_are_refused(weights: str | None) -> None:
    with pytest.raises(
        EmitError, match="--activations q8: is fed to weights in groups of whole-num"
    ):
        plan("llama-3-8b", weights=weights, activations="q8")
    # One product is enough; of a tied embedding there is one too.
    assert plan("llama-3-8b", weights="head=q8_0,f16", activations="q8").activations == "q8"
    assert plan("llama-3.2-1b", weights="embed=q8_0,f16", activations="q8").activations == "q8"


def test_every_choice_is_taken() -> None:
    found = plan(
        str(REFERENCES / "gqa"),
        weights="mlp.*=bf16,f16",
        activations="bf16",
        kv="f16",
        context=20,
        chunk=8,
        target="cpu:znver4",
    )
    facts = found.emit("prefill", batch=2, token_out=True, all_logits=True).signature.facts
    assert facts == {
        "activations": "bf16",
        "batch": "2",
        "capacity": "24",
        "chunk": "8",
        "config": found.config.digest,
        "context": "20",
        "graph": "prefill",
        "kv": "f16",
        "overflow": "error",
        "target": "cpu:znver4",
        "version": "1",
        "vocab": str(found.config.vocab_size),
        "weights": "mlp.*=bf16,f16",
    }


def test_graph_options_shape_the_arguments() -> None:
    found = plan(REFERENCES / "gqa", context=20, chunk=8, kv="bf16")
    config = found.config

    def types(role: Any, graph: Any, **options: Any) -> dict[str, str]:
        arguments = found.emit(graph, **options).signature.by_role(role)
        return {argument.name: str(argument.type) for argument in arguments}

    assert types("step", "prefill", batch=2) == {
        "tokens": "tensor<2x8xi32>",
        "start": "tensor<2xi32>",
        "length": "tensor<2xi32>",
    }
    assert types("step", "decode", batch=2) == {
        "token": "tensor<2xi32>",
        "position": "tensor<2xi32>",
    }
    width = config.hidden_size
    assert types("step", "decode", embeddings_in=True)["embeddings"] == f"tensor<1x1x{width}xf32>"
    cache = f"tensor<3x{config.num_kv_heads}x24x{config.head_dim}xbf16>"
    assert set(types("state", "decode", batch=3).values()) == {cache}
    assert len(types("state", "decode")) == 2 * config.num_layers
    half = config.head_dim // 2
    assert set(types("table", "decode").values()) == {f"tensor<24x{half}xf32>"}
    outputs = {
        (): f"tensor<2x{config.vocab_size}xf32>",
        ("all_logits",): f"tensor<16x{config.vocab_size}xf32>",
        ("token_out",): "tensor<2xi32>",
        ("all_logits", "token_out"): "tensor<16xi32>",
    }
    for options, expected in outputs.items():
        emitted = found.emit("prefill", batch=2, **dict.fromkeys(options, True))
        assert str(emitted.signature.results[0].type) == expected


@pytest.mark.parametrize(
    ("model", "expected"),
    [("bf16", "bf16"), ("f16", "f16"), ("gqa", "f32")],
)
def test_auto_activations_are_the_embeddings_dtype(model: str, expected: str) -> None:
    assert plan(REFERENCES / model, activations=AUTO).activations == expected


def test_auto_activations_need_a_checkpoint() -> None:
    with pytest.raises(EmitError, match="stores no embedding"):
        plan("llama-3.2-1b", activations=AUTO)


def test_a_folder_wins_over_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(REFERENCES / "gqa", tmp_path / "llama-3.2-1b")
    monkeypatch.chdir(tmp_path)
    assert plan("llama-3.2-1b").folder == Path("llama-3.2-1b")


# Mistakes


@pytest.mark.parametrize(
    ("choices", "message"),
    [
        ({"context": 0}, "context 0: .*1 to 40"),
        ({"context": 41}, "context 41: .*1 to 40"),
        ({"weights": "f61"}, r"no preset 'f61' \(did you mean 'f16'"),
        ({"weights": ""}, "the policy is empty"),
        ({"activations": "f64"}, r"--activations: 'f64' is .*f32, f16, bf16, q8, auto"),
        ({"kv": AUTO}, r"--kv: 'auto' is .*f32, f16, bf16"),
        ({"overflow": "clamp"}, "--overflow: 'clamp' is no rule .*error, saturate, nan"),
        ({"overflow": 1}, "--overflow: 1 is not a text"),
        ({"chunk": 0}, "--chunk: 0 is below one"),
        ({"chunk": -3}, "--chunk: -3 is below one"),
        ({"target": "cuda2"}, "--target: there is no target 'cuda2'"),
        ({"target": "cpus"}, "did you mean 'cpu'"),
        ({"weights": "zzz=f16,f32"}, "zzz=f16 matches no weight"),
        ({"weights": "*=f16"}, "no rule names the weight"),
    ],
)
def test_impossible_choices_say_which(choices: dict[str, Any], message: str) -> None:
    with pytest.raises(StablehandError, match=message):
        plan(REFERENCES / "gqa", **choices).emit("decode")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"graph": "train"}, "--graph: 'train' is neither prefill nor decode"),
        ({"graph": "decode", "batch": 0}, "--batch: 0 is below one"),
        ({"graph": "decode", "all_logits": True}, "--all-logits: decode has one row"),
    ],
)
def test_impossible_graphs_say_why(options: dict[str, Any], message: str) -> None:
    with pytest.raises(EmitError, match=message):
        plan("llama-3.2-1b").emit(**options)


def test_as_stored_needs_a_checkpoint(bare: Path) -> None:
    for model in ("llama-3.2-1b", bare):
        with pytest.raises(PolicyError, match="a configuration stores nothing"):
            plan(model, weights=AS_STORED).emit("decode")


def test_an_unknown_model_offers_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"did you mean 'llama-3\.1-8b'"):
        plan("llama-3.1-8")
    with pytest.raises(StablehandError, match=r"missing.*does not exist"):
        plan(tmp_path / "missing")
    with pytest.raises(StablehandError, match="holds neither"):
        plan(tmp_path)


def test_a_configuration_without_weights_is_not_loaded() -> None:
    with pytest.raises(CheckpointError, match=r"llama-3\.2-1b: is a configuration without weights"):
        plan("llama-3.2-1b").checkpoint()


def test_a_number_that_no_f32_holds_is_refused(bare: Path) -> None:
    raw = json.loads((bare / "config.json").read_text())
    (bare / "config.json").write_text(json.dumps({**raw, "rms_norm_eps": 1e39}))
    with pytest.raises(StablehandError):
        plan(bare).emit("decode")


# The same everywhere

EMIT = """
import hashlib, sys
from stablehand.plan import Choices, Plan
for model in sys.argv[1:]:
    for weights in ("f32", "f16", "mlp.*=bf16,attn.v=f32,f16-all"):
        activations = "auto" if "/" in model else "bf16"
        plan = Plan.make(model, Choices(weights=weights, context=16, activations=activations))
        for graph in ("prefill", "decode"):
            text = plan.emit(graph, batch=2, token_out=True).text
            print(hashlib.sha256(text.encode()).hexdigest())
"""
BLOCK = """
import sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"numpy", "iree", "jax", "jaxlib", "ml_dtypes"}:
            raise ImportError(f"{name} is blocked")
sys.meta_path.insert(0, Blocked())
try:
    import numpy
except ImportError:
    pass
else:
    raise SystemExit("the block does not block")
"""
MODELS = ("llama-3.2-1b", *(str(REFERENCES / name) for name in ("gqa", "tied", "biases", "bf16")))


def run_python(code: str, seed: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *MODELS],
        cwd=ROOT,
        env={"PYTHONHASHSEED": seed, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_bytes_depend_on_no_hash_seed_and_need_no_third_party() -> None:
    here = []
    for model in MODELS:
        for weights in ("f32", "f16", "mlp.*=bf16,attn.v=f32,f16-all"):
            activations = AUTO if "/" in str(model) else "bf16"
            made = plan(model, weights=weights, context=16, activations=activations)
            for graph in ("prefill", "decode"):
                text = made.emit(graph, batch=2, token_out=True).text  # type: ignore[arg-type]
                here.append(hashlib.sha256(text.encode()).hexdigest())
    assert len(set(here)) == len(here)
    for seed in ("0", "1", "4242"):
        assert run_python(EMIT, seed) == here
    assert run_python(BLOCK + EMIT, "0") == here


def test_text_grows_by_the_same_lines_for_each_layer() -> None:
    whole = plan("llama-3.1-70b", weights="bf16")

    def lines(layers: int) -> int:
        config = dataclasses.replace(whole.config, num_layers=layers)
        options = GraphOptions(graph="decode", context=whole.context, chunk=whole.chunk)
        return emit_graph(config, whole.policy, whole.target, options).text.count("\n")

    # 9 weights, 2 caches in and out; a comment, qkv, attention, gate and up, two residuals.
    each = 9 + 2 + 2 + 1 + 5
    assert lines(2) - lines(1) == each
    expected = lines(1) + 79 * each
    assert whole.emit("decode").text.count("\n") == expected < 2500


@pytest.mark.parametrize("name", ["cpu:host", "cpu:native"])
def test_a_target_is_the_same_on_every_machine(name: str) -> None:
    with pytest.raises(TargetError, match="is another CPU on every machine"):
        named_target(name)
