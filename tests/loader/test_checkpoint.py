"""Checkpoints against their configuration: what must fit, what is refused, what packing costs."""

import json
import os
import struct
import tracemalloc
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import pytest

from stablehand.config import ModelConfig
from stablehand.errors import CheckpointError, SignatureError, StablehandError
from stablehand.loader import load, narrowing
from stablehand.loader.alignment import HUGE_PAGE
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.load import pack_weights
from stablehand.signature import Signature

Config = dict[str, Any]
Tensors = dict[str, np.ndarray]
SaveModel = Callable[[Mapping[str, Any], Mapping[str, np.ndarray]], Path]
MakeSignature = Callable[..., Signature]
Packed = Callable[..., dict[str, np.ndarray]]

Q, GATE = "model.layers.1.self_attn.q_proj.weight", "model.layers.1.mlp.gate_proj.weight"


@pytest.fixture
def packed(make_signature: MakeSignature) -> Packed:
    """Packs a folder's weights in the given formats."""

    def pack(folder: Path, formats: Mapping[str, str] | str = "f32") -> dict[str, np.ndarray]:
        with Checkpoint.open(folder) as checkpoint:
            signature = make_signature(checkpoint.config, formats)
            return {argument.name: array for argument, array in pack_weights(checkpoint, signature)}

    return pack


def refusal(folder: Path, error: type[StablehandError] = CheckpointError) -> str:
    with pytest.raises(error) as caught:
        Checkpoint.open(folder)
    message = str(caught.value)
    assert "\n" not in message and "model" in message
    return message


def assert_same(one: Mapping[str, np.ndarray], other: Mapping[str, np.ndarray]) -> None:
    assert one.keys() == other.keys()
    for name in one:
        assert one[name].tobytes() == other[name].tobytes(), name


def test_every_weight_is_found(config: Config, tensors: Tensors, save_model: SaveModel) -> None:
    with Checkpoint.open(save_model(config, tensors)) as checkpoint:
        assert list(checkpoint.weights) == [n for n, _ in checkpoint.config.weight_shapes()]
        assert {place.info.name for place in checkpoint.weights.values()} == tensors.keys()
        assert set(checkpoint.stored.values()) == {"f32"}
        assert checkpoint.where("head").endswith("model.safetensors: tensor 'lm_head.weight'")


@pytest.mark.parametrize(
    ("name", "shape", "expected"),
    [
        (Q, (24, 24), "[18, 24]"),
        (Q, (18, 23), "[18, 24]"),
        (Q, (24, 18), "[18, 24]"),
        (Q, (18 * 24,), "[18, 24]"),
        (Q, (18, 24, 1), "[18, 24]"),
        ("model.norm.weight", (1, 24), "[24]"),
        ("model.embed_tokens.weight", (38, 24), "[37, 24]"),
    ],
)
def test_a_shape_that_disagrees(
    config: Config,
    tensors: Tensors,
    save_model: SaveModel,
    name: str,
    shape: tuple[int, ...],
    expected: str,
) -> None:
    tensors[name] = np.zeros(shape, np.float32)
    message = refusal(save_model(config, tensors))
    assert name in message and str(list(shape)) in message and expected in message


def test_every_tensor_is_missed(config: Config, tensors: Tensors, save_model: SaveModel) -> None:
    for name in tensors:
        rest = {other: tensors[other] for other in tensors if other != name}
        message = refusal(save_model(config, rest))
        assert f"tensor {name!r}: is missing" in message
        assert ("tie_word_embeddings" in message) == (name == "lm_head.weight")


@pytest.mark.parametrize(
    "name",
    [
        "model.layers.0.self_attn.q_proj.weight_scale",
        "model.layers.0.self_attn.q_proj.bias",
        "model.layers.0.mlp.down_proj.bias",
        "model.layers.0.self_attn.q_norm.weight",
        "model.layers.2.input_layernorm.weight",
        "model.layers.0.self_attn.qkv_proj.bias",
        "inv_freq",
    ],
)
def test_a_leftover_tensor(
    config: Config, tensors: Tensors, save_model: SaveModel, name: str
) -> None:
    tensors[name] = np.zeros(18, np.float32)
    message = refusal(save_model(config, tensors))
    assert f"tensor {name!r}" in message and "nothing would use it" in message


def test_biases_that_the_configuration_has(
    config: Config, tensors: Tensors, save_model: SaveModel, packed: Packed
) -> None:
    config["attention_bias"] = True
    rows = {"q_proj": 18, "k_proj": 6, "v_proj": 6, "o_proj": 24}
    for layer in range(2):
        for name, count in rows.items():
            bias = np.full(count, 10 * layer + count, np.float32)
            tensors[f"model.layers.{layer}.self_attn.{name}.bias"] = bias
    buffers = packed(save_model(config, tensors))
    assert buffers["layers.1.attn.k.bias"].tolist() == [16.0] * 6
    del tensors["model.layers.1.self_attn.v_proj.bias"]
    assert "model.layers.1.self_attn.v_proj.bias" in refusal(save_model(config, tensors))


def fused(tensors: Tensors) -> Tensors:
    """The same weights as other tools write them: q, k, v and gate, up one under the other."""
    tensors = dict(tensors)
    for layer in range(2):
        for group, parts in {
            "self_attn.qkv_proj": ["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"],
            "mlp.gate_up_proj": ["mlp.gate_proj", "mlp.up_proj"],
        }.items():
            inside = f"model.layers.{layer}."
            rows = [tensors.pop(f"{inside}{part}.weight") for part in parts]
            tensors[f"{inside}{group}.weight"] = np.concatenate(rows)
    return tensors


@pytest.mark.parametrize("block_bytes", [1, 700, 4 << 20])
def test_fused_rows_pack_as_separate_ones(
    config: Config,
    tensors: Tensors,
    save_model: SaveModel,
    monkeypatch: pytest.MonkeyPatch,
    block_bytes: int,
    packed: Packed,
) -> None:
    separate = packed(save_model(config, tensors), "f16")
    monkeypatch.setattr(load, "BLOCK_BYTES", block_bytes)
    assert_same(packed(save_model(config, fused(tensors)), "f16"), separate)


def test_fused_rows_that_do_not_add_up(
    config: Config, tensors: Tensors, save_model: SaveModel
) -> None:
    tensors = fused(tensors)
    name = "model.layers.0.self_attn.qkv_proj.weight"
    tensors[name] = tensors[name][:-1]
    message = refusal(save_model(config, tensors))
    assert name in message and "[29, 24]" in message and "[30, 24]" in message


def test_fused_beside_separate_is_a_leftover(
    config: Config, tensors: Tensors, save_model: SaveModel
) -> None:
    tensors = {**fused(tensors), GATE: tensors[GATE]}
    assert f"tensor {GATE!r}" in refusal(save_model(config, tensors))


def test_names_without_prefix(
    config: Config, tensors: Tensors, save_model: SaveModel, packed: Packed
) -> None:
    expected = packed(save_model(config, tensors))
    bare = {name.removeprefix("model."): tensor for name, tensor in tensors.items()}
    assert_same(packed(save_model(config, bare)), expected)


def test_old_rotary_tables_are_ignored(
    config: Config, tensors: Tensors, save_model: SaveModel, packed: Packed
) -> None:
    expected = packed(save_model(config, tensors))
    for layer in range(2):
        name = f"model.layers.{layer}.self_attn.rotary_emb.inv_freq"
        tensors[name] = np.ones(3, np.float32)
    assert_same(packed(save_model(config, tensors)), expected)


def test_a_tied_head_with_and_without_its_tensor(
    config: Config, tensors: Tensors, save_model: SaveModel, packed: Packed
) -> None:
    config["tie_word_embeddings"] = True
    with_head = packed(save_model(config, tensors))
    assert "head" not in with_head
    del tensors["lm_head.weight"]
    assert_same(packed(save_model(config, tensors)), with_head)


@pytest.mark.parametrize(("stored", "loses"), [("<f4", 3), (ml_dtypes.bfloat16, 3)])
@pytest.mark.parametrize("block_bytes", [1, 4 << 20])
def test_values_beyond_f16_are_counted(
    config: Config,
    tensors: Tensors,
    save_model: SaveModel,
    monkeypatch: pytest.MonkeyPatch,
    stored: Any,
    loses: int,
    block_bytes: int,
    packed: Packed,
) -> None:
    weight = tensors[GATE].astype(stored)
    weight[0, 0], weight[17, 3], weight[28, 23], weight[5, 5] = 7e4, -1e30, 65536, np.inf
    tensors[GATE] = weight
    monkeypatch.setattr(load, "BLOCK_BYTES", block_bytes)
    folder = save_model(config, tensors)
    with pytest.raises(CheckpointError) as caught:
        packed(folder, "f16")
    message = str(caught.value)
    assert f"tensor {GATE!r}: {loses} finite values are beyond the range of f16" in message
    assert "layers.1.mlp.gate=f32" in message
    wide = packed(folder, {"layers.0.mlp.gate": "f16"})
    assert wide["layers.1.mlp.gate"].dtype == np.float32


def test_a_signature_of_another_model(
    config: Config, tensors: Tensors, save_model: SaveModel, make_signature: MakeSignature
) -> None:
    with Checkpoint.open(save_model(config, tensors)) as checkpoint:
        other = ModelConfig.from_hf({**config, "rms_norm_eps": 1e-6})
        with pytest.raises(SignatureError, match="emitted for configuration"):
            next(pack_weights(checkpoint, make_signature(other)))
        wider = ModelConfig.from_hf({**config, "intermediate_size": 30})
        forged = Signature("decode", make_signature(wider).arguments, (), {})
        forged.facts.update(config=checkpoint.config.digest)  # type: ignore[attr-defined]
        with pytest.raises(SignatureError, match=r"layers\.0\.mlp\.gate of shape \[30, 24\]"):
            next(pack_weights(checkpoint, forged))


@pytest.mark.parametrize("change", ["touched", "truncated", "removed", "replaced"])
def test_a_file_that_changes_while_it_is_packed(
    config: Config,
    tensors: Tensors,
    save_model: SaveModel,
    change: str,
    make_signature: MakeSignature,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(load, "AHEAD_BYTES", 0)  # else all is read before it changes
    file = save_model(config, tensors) / "model.safetensors"
    with Checkpoint.open(file.parent) as checkpoint:
        weights = pack_weights(checkpoint, make_signature(checkpoint.config))
        next(weights)
        if change == "touched":
            os.utime(file, ns=(0, 0))
        elif change == "truncated":
            os.truncate(file, 2000)
        elif change == "removed":
            file.unlink()
        else:
            copy = file.with_name("copy")
            copy.write_bytes(file.read_bytes())
            copy.replace(file)
        with pytest.raises(CheckpointError) as caught:
            list(weights)
    assert str(file) in str(caught.value) and "tensor 'model.layers.0." in str(caught.value)


def test_an_error_leaves_no_thread_behind(
    config: Config,
    tensors: Tensors,
    save_model: SaveModel,
    packed: Packed,
    make_signature: MakeSignature,
) -> None:
    def fail(done: int) -> None:
        raise KeyboardInterrupt

    with Checkpoint.open(save_model(config, tensors)) as checkpoint:
        weights = pack_weights(checkpoint, make_signature(checkpoint.config), progress=fail)
        with pytest.raises(KeyboardInterrupt):
            list(weights)
        assert len(packed(checkpoint.path)) == len(tensors)


def save_sparse(folder: Path, config: ModelConfig) -> int:
    """A checkpoint of zeros that takes no disk; returns its bytes."""
    tensors = {"embed": "model.embed_tokens", "norm": "model.norm"}
    parts = {
        **{f"attn.{x}": f"self_attn.{x}_proj" for x in "qkvo"},
        **{f"mlp.{x}": f"mlp.{x}_proj" for x in ("gate", "up", "down")},
        "attn_norm": "input_layernorm",
        "mlp_norm": "post_attention_layernorm",
    }
    header, end = {}, 0
    for name, shape in config.weight_shapes():
        if name.startswith("layers."):
            _, layer, part = name.split(".", 2)
            tensor = f"model.layers.{layer}.{parts[part]}"
        else:
            tensor = tensors[name]
        begin, end = end, end + 4 * int(np.prod(shape))
        header[f"{tensor}.weight"] = {
            "dtype": "F32",
            "shape": shape,
            "data_offsets": [begin, end],
        }
    raw = json.dumps(header).encode()
    with (folder / "model.safetensors").open("wb") as file:
        file.write(struct.pack("<Q", len(raw)) + raw)
        file.truncate(8 + len(raw) + end)
    return end


def test_packing_needs_the_packed_weights_and_a_few_blocks(
    tmp_path: Path, config: Config, make_signature: MakeSignature
) -> None:
    """On a checkpoint of 200 MB the peak is what is packed, and less than one tensor more."""
    config.update(
        vocab_size=20_000,
        hidden_size=1024,
        intermediate_size=4096,
        num_attention_heads=8,
        num_key_value_heads=8,
        head_dim=128,
        tie_word_embeddings=True,
    )
    (tmp_path / "config.json").write_text(json.dumps(config))
    model = ModelConfig.from_hf(config)
    assert save_sparse(tmp_path, model) > 200e6
    threads = 4
    # A block's source rows, its converted rows, half as much again to look for overflow, and the scratch
    # of converting, per thread; and Python's own objects.
    margin = threads * (3 * load.BLOCK_BYTES + 16 * narrowing.CHUNK) + (1 << 20)
    largest = 4 * 20_000 * 1024
    assert margin < largest
    with Checkpoint.open(tmp_path) as checkpoint:
        signature = make_signature(model, "f16")
        sizes = [argument.type.nbytes for argument in signature.arguments]
        needed = sum(sizes)
        # Address space, never touched, from which a large buffer, or a thread's own, begins where a large
        # page does.
        margin += HUGE_PAGE * (sum(size >= HUGE_PAGE for size in sizes) + 3 * threads)
        tracemalloc.start()
        try:
            kept = list(pack_weights(checkpoint, signature, threads=threads))
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert sum(buffer.nbytes for _, buffer in kept) == needed
    assert peak < needed + margin
