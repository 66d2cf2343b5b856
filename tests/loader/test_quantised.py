"""Quantised safetensors checkpoints: every tensor of a matrix is found, used, or refused by name."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import pytest
from marks import long
from quantised_checkpoints import KINDS, Kind, is_converted, quantised_tensors

from stablehand.errors import CheckpointError, ConfigError
from stablehand.formats import FORMATS, ROWS, Layout
from stablehand.loader import load
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.convert import convert
from stablehand.loader.load import pack_weights
from stablehand.loader.pack import store
from stablehand.plan import AUTO, Choices, Plan
from stablehand.signature import Argument, Signature, Source

Tensors = dict[str, np.ndarray]
SaveModel = Callable[[Mapping[str, Any], Mapping[str, np.ndarray]], Path]

DOWN = "model.layers.1.mlp.down_proj"
Q = "model.layers.1.self_attn.q_proj"
BLOCKS = KINDS["fine-grained"]
TENSOR = KINDS["fp8 tensor"]
PACKED = KINDS["compressed packed channel"]


@pytest.fixture
def config() -> dict[str, Any]:
    """Sizes beyond a block of 128, none of them a multiple."""
    return {
        **{"model_type": "llama", "vocab_size": 11, "hidden_size": 150, "intermediate_size": 290},
        **{"num_hidden_layers": 2, "num_attention_heads": 3, "num_key_value_heads": 1},
        **{"head_dim": 50, "max_position_embeddings": 32, "rms_norm_eps": 1e-5},
    }


@pytest.fixture
def block_bytes(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """How much the loader converts at once, from `block_sizes`."""
    monkeypatch.setattr(load, "BLOCK_BYTES", request.param)


def block_sizes(*sizes: Any) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("block_bytes", sizes, indirect=True)


def saved(save: SaveModel, config: dict[str, Any], kind: Kind, tensors: Tensors) -> Path:
    return save({**config, **kind.config}, tensors)


def signature_of(checkpoint: Checkpoint, form: str | None, layout: Layout = ROWS) -> Signature:
    """Matrices in a format, or as they are stored; vectors in f32."""
    arguments = []
    for name, shape in checkpoint.config.weight_shapes():
        chosen = checkpoint.stored[name] if form is None else form
        for part in FORMATS[chosen if len(shape) == 2 else "f32"].components:
            source = Source(name, shape, chosen if len(shape) == 2 else "f32", layout, part.name)
            arguments.append(
                Argument(f"{name}.{part.name}", "weight", source.stored_type(), source)
            )
    facts = {"config": checkpoint.config.digest, "overflow": "error"}
    return Signature("decode", tuple(arguments), (), facts)


def packed(
    folder: Path, form: str | None = "f32", layout: Layout = ROWS, **options: Any
) -> dict[str, np.ndarray]:
    with Checkpoint.open(folder) as checkpoint:
        signature = signature_of(checkpoint, form, layout)
        return {a.name: b for a, b in pack_weights(checkpoint, signature, **options)}


def assert_same(one: Mapping[str, np.ndarray], other: Mapping[str, np.ndarray]) -> None:
    assert one.keys() == other.keys()
    for name in one:
        assert one[name].tobytes() == other[name].tobytes(), name


@pytest.mark.parametrize("name", KINDS)
@block_sizes(9000, *map(long, (1, 4 << 20)))
@pytest.mark.usefixtures("block_bytes")
def test_every_kind_decodes_to_the_oracle_s_numbers(
    config: dict[str, Any], tensors: Tensors, save_model: SaveModel, name: str
) -> None:
    kind = KINDS[name]
    stored, plain = quantised_tensors(kind, tensors)
    found = packed(saved(save_model, config, kind, stored))
    expected = packed(save_model(config, plain))
    assert_same(found, expected)
    half = packed(saved(save_model, config, kind, stored), "f16")
    down = "layers.1.mlp.down.values"
    assert half[down].tobytes() == convert(expected[down], "f16").tobytes()


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("layout", [ROWS, Layout(16, 1)], ids=str)
def test_every_kind_is_kept_as_it_is_stored(
    config: dict[str, Any], tensors: Tensors, save_model: SaveModel, name: str, layout: Layout
) -> None:
    kind = KINDS[name]
    stored, _ = quantised_tensors(kind, tensors)
    folder = saved(save_model, config, kind, stored)
    with Checkpoint.open(folder) as checkpoint:
        forms = checkpoint.stored
    assert {forms[name] for name in forms if ".mlp." in name or ".attn." in name} == {kind.form}
    assert forms["head"] == forms["embed"] == "f32"
    found = packed(folder, None, layout)
    codes, scales = kind.quantised(tensors[f"{DOWN}.weight"])
    rows = (codes.shape[0], -(-codes.shape[1] // 128) if kind.form.endswith("_128") else 1)
    each = np.ones(codes.shape, codes.dtype)
    spread = kind.numbers(each, scales)[:, :: 128 if rows[1] > 1 else codes.shape[1]]
    parts = (codes.view(np.uint8), np.ascontiguousarray(spread))
    assert parts[1].shape == rows
    expected = {f"layers.1.mlp.down.{part}": None for part in ("codes", "scales")}
    buffers = [np.empty_like(found[name]) for name in expected]
    store(parts, kind.form, layout, buffers)
    for name, buffer in zip(expected, buffers, strict=True):
        assert found[name].tobytes() == buffer.tobytes()


@pytest.mark.parametrize(
    "name", ["compressed channel", "fine-grained", "fp8 tensor", "compressed int8 channel"]
)
@block_sizes(1, 4 << 20)
@pytest.mark.usefixtures("block_bytes")
def test_fused_matrices_share_their_scales(
    config: dict[str, Any], tensors: Tensors, save_model: SaveModel, name: str
) -> None:
    """Rows 150 … 199 are the keys', of the second block of 128 rows and of no other's."""
    for layer in range(2):
        inside = f"model.layers.{layer}.self_attn."
        parts = [tensors.pop(f"{inside}{part}_proj.weight") for part in "qkv"]
        tensors[f"{inside}qkv_proj.weight"] = np.concatenate(parts)
    stored, plain = quantised_tensors(KINDS[name], tensors)
    found = packed(saved(save_model, config, KINDS[name], stored))
    assert_same(found, packed(save_model(config, plain)))


def test_what_is_listed_and_plain_is_read_plain(
    config: dict[str, Any], tensors: Tensors, save_model: SaveModel
) -> None:
    stored, plain = quantised_tensors(TENSOR, tensors)
    stored[f"{DOWN}.weight"] = plain[f"{DOWN}.weight"] = tensors[f"{DOWN}.weight"]
    del stored[f"{DOWN}.weight_scale"]
    for listed in ([DOWN], []):
        method = {**TENSOR.config["quantization_config"], "ignored_layers": listed}
        folder = save_model({**config, "quantization_config": method}, stored)
        with Checkpoint.open(folder) as checkpoint:
            assert checkpoint.stored["layers.1.mlp.down"] == "f32"
            assert checkpoint.notes == ()
        found = packed(folder)
        assert_same(found, packed(save_model(config, plain)))


def refusal(folder: Path) -> str:
    with pytest.raises(CheckpointError) as caught:
        packed(folder)
    message = str(caught.value)
    assert "\n" not in message and str(folder) in message
    return message


@pytest.mark.parametrize("listed", [DOWN, "model.layers.1", "mlp.down_proj", "down_proj"])
def test_what_is_listed_and_in_codes_is_refused(
    config: dict[str, Any], tensors: Tensors, save_model: SaveModel, listed: str
) -> None:
    stored, _ = quantised_tensors(TENSOR, tensors)
    method = {**TENSOR.config["quantization_config"], "ignored_layers": [listed]}
    message = refusal(save_model({**config, "quantization_config": method}, stored))
    assert f"lists '{listed}' as not converted" in message and "is stored as f8_e4m3" in message
    method["ignored_layers"] = ["re:.*down_proj", "down", "model.layers.11"]
    packed(save_model({**config, "quantization_config": method}, stored))


def test_scales_of_activations_are_left_unread_where_something_is_chosen_instead(
    config: dict[str, Any], tensors: Tensors, save_model: SaveModel
) -> None:
    stored, plain = quantised_tensors(TENSOR, tensors)
    one = np.ones((), np.float32)
    names = ["model.layers.0.self_attn.k_scale", f"{Q}.input_scale", f"{DOWN}.input_scale"]
    lines: list[str] = []
    folder = saved(save_model, config, TENSOR, {**stored, **dict.fromkeys(names, one)})
    found = packed(folder, note=lines.append)
    assert lines == [
        f"{folder}: 3 tensors (input_scale, k_scale) are left unread: nothing is "
        "rounded by them while the model runs"
    ]
    for choices, option, name in [
        (Choices(), "--activations f32 --kv f32", "quantization_config: activation_scheme"),
        (Choices(activations="f32"), "--kv f32)", repr(names[0])),
        (Choices(kv="f16"), "--activations f32)", "quantization_config: activation_scheme"),
    ]:
        with pytest.raises(CheckpointError, match="nothing would use it") as caught:
            Plan.make(folder, choices)
        assert option in str(caught.value) and name in str(caught.value)
    assert Plan.make(folder, Choices(activations=AUTO, kv="f16")).activations == "f32"
    assert_same(found, packed(save_model(config, plain)))


@pytest.mark.parametrize(
    ("name", "keys", "tells"),
    [
        ("compressed tensor", {"kv_cache_scheme": {"num_bits": 8}}, "kv_cache_scheme"),
        (
            "compressed tensor",
            {"config_groups": {"g": {"input_activations": {"dynamic": False}}}},
            "config_groups: g: input_activations",
        ),
        ("fp8 row", {}, "activation_scheme"),
        ("FBGEMM", {}, "activation_scale_ub"),
    ],
)
def test_what_the_configuration_says_of_activations_is_decided_too(
    config: dict[str, Any],
    tensors: Tensors,
    save_model: SaveModel,
    name: str,
    keys: dict[str, Any],
    tells: str,
) -> None:
    stored, _ = quantised_tensors(KINDS[name], tensors)
    described = copy.deepcopy(KINDS[name].config)
    for group in keys.get("config_groups", {}).values():
        (own,) = described["quantization_config"]["config_groups"].values()
        keys = {"config_groups": {"g": {**own, **group}}}
    described["quantization_config"] |= keys
    folder = save_model({**config, **described}, stored)
    with pytest.raises(CheckpointError, match=f"{tells}: says how numbers are rounded"):
        Plan.make(folder, Choices())
    assert Plan.make(folder, Choices(activations="f32", kv="f32"))
    described = copy.deepcopy(BLOCKS.config)  # worked out anew for each input
    stored, _ = quantised_tensors(BLOCKS, tensors)
    assert Plan.make(save_model({**config, **described}, stored), Choices())


SCALE = f"{DOWN}.weight_scale"
LEFT = [
    f"{DOWN}.weight_scale_inv",
    f"{DOWN}.weight_zero_point",
    f"{DOWN}.weight_scale_2",
    f"{DOWN}.input_zero_point",
    f"{DOWN}.input_scale_ub",
    "model.layers.2.mlp.down_proj.input_scale",
    "model.norm.weight_scale",
    "lm_head.weight_scale",
    "model.embed_tokens.weight_scale",
    "input_scale",
]


@pytest.mark.parametrize("name", LEFT)
def test_whatever_else_is_beside_a_matrix_is_refused(
    config: dict[str, Any], tensors: Tensors, save_model: SaveModel, name: str
) -> None:
    stored, _ = quantised_tensors(TENSOR, tensors)
    message = refusal(saved(save_model, config, TENSOR, {**stored, name: np.ones(1, np.float32)}))
    assert f"tensor {name!r}" in message and "nothing would use it" in message


def test_scales_of_a_plain_matrix_are_refused(
    config: dict[str, Any], tensors: Tensors, save_model: SaveModel
) -> None:
    stored, plain = quantised_tensors(TENSOR, tensors)
    stored[f"{DOWN}.weight"] = plain[f"{DOWN}.weight"]
    message = refusal(saved(save_model, config, TENSOR, stored))
    assert f"tensor {SCALE!r}" in message and "nothing would use it" in message


def test_every_scale_is_missed(
    config: dict[str, Any], tensors: Tensors, save_model: SaveModel
) -> None:
    stored, _ = quantised_tensors(BLOCKS, tensors)
    matrices = [name for name in tensors if is_converted(name)]
    assert len(matrices) == 14
    for name in matrices:
        scale = f"{name}_scale_inv"
        rest = {other: tensor for other, tensor in stored.items() if other != scale}
        message = refusal(saved(save_model, config, BLOCKS, rest))
        assert f"tensor {name!r}" in message and f"the tensor {scale!r}" in message
        assert "is missing" in message and "fine-grained fp8" in message


@pytest.mark.parametrize(
    "shape", [(0,), (150, 2), (149, 1), (1, 150), (290,), (3, 2), (2,), (1, 1, 1)]
)
def test_a_scale_of_another_shape_is_refused(
    config: dict[str, Any], tensors: Tensors, save_model: SaveModel, shape: tuple[int, ...]
) -> None:
    kind = KINDS["compressed tensor"]
    stored, _ = quantised_tensors(kind, tensors)
    stored[SCALE] = np.ones(shape, np.float32)
    message = refusal(saved(save_model, config, kind, stored))
    assert f"tensor {SCALE!r}: field 'shape': has shape {list(shape)}" in message
    assert (
        "a matrix [150, 290]" in message and "[1, 1] or [150, 1] or [2, 3] or [150, 3]" in message
    )


@pytest.mark.parametrize("dtype", [np.int8, np.float64, np.uint8, ml_dtypes.float8_e4m3fn])
def test_a_scale_of_another_dtype_is_refused(
    config: dict[str, Any], tensors: Tensors, save_model: SaveModel, dtype: Any
) -> None:
    stored, _ = quantised_tensors(TENSOR, tensors)
    stored[SCALE] = np.ones((), dtype)
    message = refusal(saved(save_model, config, TENSOR, stored))
    assert f"tensor {SCALE!r}: is stored as" in message and "f32, f16, bf16" in message


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_scales_that_are_not_finite_are_refused(
    config: dict[str, Any], tensors: Tensors, save_model: SaveModel, name: str, bad: float
) -> None:
    kind = KINDS[name]
    stored, _ = quantised_tensors(kind, tensors)
    scale = f"{DOWN}.{kind.suffix}"
    stored[scale].reshape(-1)[-1] = bad
    for form in (None, "f32"):
        with pytest.raises(CheckpointError) as caught:
            packed(saved(save_model, config, kind, stored), form)
        assert f"tensor {scale!r}: 1 of its scales are NaN or infinite" in str(caught.value)


@pytest.mark.parametrize(
    ("told", "says"),
    [
        *((each, f"says {each}") for each in ([150, 291], [149, 290], [290, 150])),
        *(([150], "is i64 [1]"), ([150.0, 290.0], "is f64 [2]")),
    ],
)
def test_a_shape_that_contradicts_the_configuration_is_refused(
    config: dict[str, Any], tensors: Tensors, save_model: SaveModel, told: list[Any], says: str
) -> None:
    stored, _ = quantised_tensors(PACKED, tensors)
    assert stored[f"{DOWN}.weight_shape"].tolist() == [150, 290]
    right = {**stored, f"{DOWN}.weight_shape": np.array([150, 290], np.int32)}
    assert Checkpoint.open(saved(save_model, config, PACKED, right)).stored
    wrong = {**stored, f"{DOWN}.weight_shape": np.array(told)}
    message = refusal(saved(save_model, config, PACKED, wrong))
    assert f"tensor '{DOWN}.weight_shape': {says}, but the matrix is [150, 290]" in message


def test_methods_that_nothing_names_are_told_by_their_tensors(
    config: dict[str, Any], tensors: Tensors, save_model: SaveModel
) -> None:
    for suffix, method, instead in (
        ("weight.absmax", "bitsandbytes", "q4_0"),
        ("qweight", "gptq or awq", "q4_0"),
        ("weight_scale_2", "modelopt", "int8"),
    ):
        message = refusal(
            save_model(config, {**tensors, f"{DOWN}.{suffix}": np.ones(3, np.float32)})
        )
        assert (
            f"tensor '{DOWN}.{suffix}': is of {method}, which config.json does not name" in message
        )
        assert f"--weights {instead}" in message


def test_a_description_in_a_file_of_its_own_is_refused(
    config: dict[str, Any], tensors: Tensors, save_model: SaveModel
) -> None:
    folder = save_model(config, tensors)
    told = {"producer": {"name": "modelopt"}, "quantization": {"quant_algo": "NVFP4"}}
    (folder / "hf_quant_config.json").write_text(json.dumps(told))
    with pytest.raises(ConfigError, match=r"hf_quant_config\.json: .* modelopt, .* --weights q4_0"):
        Checkpoint.open(folder)


@pytest.mark.parametrize("code", [0x7F, 0xFF])
@block_sizes(1, 4 << 20)
@pytest.mark.usefixtures("block_bytes")
def test_codes_that_are_nan_are_refused_by_row(
    config: dict[str, Any], tensors: Tensors, save_model: SaveModel, code: int
) -> None:
    stored, _ = quantised_tensors(BLOCKS, tensors)
    stored[f"{DOWN}.weight"].view(np.uint8)[131, 7] = code
    for form in (None, "f32"):
        with pytest.raises(CheckpointError) as caught:
            packed(saved(save_model, config, BLOCKS, stored), form, threads=1)
        message = str(caught.value)
        assert f"tensor '{DOWN}.weight': row 131 has the code {code:#04x} at input 7" in message


@pytest.mark.parametrize("name", ["model.norm.weight", f"{Q}.bias"])
def test_vectors_in_codes_are_refused(
    config: dict[str, Any], tensors: Tensors, save_model: SaveModel, name: str
) -> None:
    stored, _ = quantised_tensors(TENSOR, tensors)
    stored[name] = np.ones(150, ml_dtypes.float8_e4m3fn)
    if name.endswith("bias"):
        config["attention_bias"] = True
        for layer in range(2):
            for part in "qkvo":
                own = f"model.layers.{layer}.self_attn.{part}_proj.bias"
                stored.setdefault(own, np.ones(50 if part in "kv" else 150, np.float32))
    message = refusal(saved(save_model, config, TENSOR, stored))
    assert f"tensor {name!r}: is stored as f8_e4m3, in which matrices alone are read" in message


def test_codes_without_a_method_are_refused(
    config: dict[str, Any], tensors: Tensors, save_model: SaveModel
) -> None:
    stored, _ = quantised_tensors(TENSOR, tensors)
    for name in list(stored):
        if name.endswith("_scale"):
            del stored[name]
    message = refusal(save_model(config, stored))
    assert "is stored as f8_e4m3, which is not read" in message
    e5m2 = stored[f"{Q}.weight"].view(ml_dtypes.float8_e5m2)
    message = refusal(saved(save_model, config, TENSOR, {**stored, f"{Q}.weight": e5m2}))
    assert "f8_e5m2, which is not read" in message or "is missing" in message


def test_scales_beyond_f16_overflow_by_the_rule(
    config: dict[str, Any], tensors: Tensors, save_model: SaveModel
) -> None:
    stored, _ = quantised_tensors(TENSOR, tensors)
    stored[SCALE] = np.full((), 1e3, np.float32)
    folder = saved(save_model, config, TENSOR, stored)
    beyond = np.abs(stored[f"{DOWN}.weight"].astype(np.float32)) * 1e3 >= 65520
    with pytest.raises(CheckpointError) as caught:
        packed(folder, "f16")
    assert f"{beyond.sum()} finite values are beyond the range of f16" in str(caught.value)
    with Checkpoint.open(folder) as checkpoint:
        signature = signature_of(checkpoint, "f16")
        facts = {**signature.facts, "overflow": "saturate"}
        packing = pack_weights(checkpoint, replace(signature, facts=facts))
        kept = {argument.name: buffer for argument, buffer in packing}
    assert np.abs(kept["layers.1.mlp.down.values"].astype(np.float32)).max() == 65504
