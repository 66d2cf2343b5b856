"""What `config.json` says of how a checkpoint is quantised: read, or refused by key with what works."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from quantised_checkpoints import KINDS

from stablehand.config import ModelConfig
from stablehand.errors import ConfigError
from stablehand.formats import FORMATS
from stablehand.quantisation import METHODS, Grain, Quantisation, quantisation_of

COMPRESSED = KINDS["compressed channel"].config["quantization_config"]
WHOLE = KINDS["compressed int8 channel"].config["quantization_config"]
PACKED = KINDS["compressed packed channel"].config["quantization_config"]
FINE = KINDS["fine-grained"].config["quantization_config"]
FP8 = KINDS["fp8 tensor"].config["quantization_config"]
FBGEMM = KINDS["FBGEMM"].config["quantization_config"]
MLX = {"bits": 4, "group_size": 64, "mode": "affine", "lm_head": False}
READ = {
    "compressed-tensors (float-quantized)": COMPRESSED,
    "compressed-tensors (int-quantized)": WHOLE,
    "compressed-tensors (pack-quantized)": PACKED,
    "fine-grained fp8": FINE,
    "fp8": FP8,
    "FBGEMM fp8": FBGEMM,
    **{
        f"MLX ({bits} bits, groups of {group})": {**MLX, "bits": bits, "group_size": group}
        for bits in (4, 8)
        for group in (32, 64, 128)
    },
}


def of(method: Any, key: str = "quantization_config") -> Quantisation | None:
    return quantisation_of({key: method}, "config.json")


def refused(method: Any, *tells: str) -> None:
    with pytest.raises(ConfigError) as caught:
        of(method)
    message = str(caught.value)
    assert message.startswith("config.json") and "\n" not in message
    for tell in tells:
        assert tell in message, message


def changed(method: dict[str, Any], *path: str, value: Any) -> dict[str, Any]:
    method = copy.deepcopy(method)
    inside = method
    for key in path[:-1]:
        inside = inside[key]
    inside[path[-1]] = value
    return method


def test_methods_are_a_consistent_table() -> None:
    assert [method.name for method in METHODS] == list(READ)
    for method in METHODS:
        dtypes = method.companions[0].dtypes
        for form in {
            form.format(dtype=each) for form in method.formats.values() for each in dtypes
        }:
            parts = {part.name: part for part in FORMATS[form].components}
            # What no companion holds is in the codes' own tensor.
            beside = {companion.component for companion in method.companions}
            assert beside < parts.keys() and parts.keys() - beside == {"codes"}


@pytest.mark.parametrize("name", READ)
@pytest.mark.parametrize("key", ["quantization_config", "compression_config", "quantization"])
def test_a_method_is_told(name: str, key: str) -> None:
    found = of(READ[name], key)
    assert found is not None and found.method.name == name and found.key == key


def test_a_model_without_one() -> None:
    assert quantisation_of({"model_type": "llama", "quantization_config": None}, "x") is None


def test_two_keys_say_the_same_or_are_refused() -> None:
    both = {"quantization_config": FP8, "quantization": FP8}
    found = quantisation_of(both, "config.json")
    assert found is not None and found.method.name == "fp8"
    with pytest.raises(ConfigError, match="quantization_config and quantization are both present"):
        quantisation_of({**both, "quantization": FINE}, "config.json")


@pytest.mark.parametrize(
    ("method", "instead"),
    [
        *((name, "Q4_K") for name in ("gptq", "awq", "bitsandbytes", "aqlm", "hqq")),
        *((name, "f8_e4m3") for name in ("modelopt", "quark", "torchao", "quanto", "mystery")),
        (None, "f8_e4m3"),
        (7, "f8_e4m3"),
    ],
)
def test_other_methods_are_refused_by_name(method: Any, instead: str) -> None:
    shown = "null" if method is None else str(method)
    refused({"quant_method": method}, "quant_method", shown, instead, "FBGEMM fp8")
    refused({"quant_method": method, "num_bits": 4}, "quant_method", shown, "--weights q4_0")
    refused({"quant_method": method, "num_bits": 8}, "quant_method", shown, "--weights int8")


@pytest.mark.parametrize(
    ("described", "key", "method", "instead"),
    [
        ({"quant_algo": "NVFP4", "ignore": []}, "quant_algo", "modelopt", "q4_0"),
        ({"quant_algo": "FP8"}, "quant_algo", "modelopt", "int8"),
        ({"producer": {"name": "modelopt"}}, "producer", "modelopt", "int8"),
        ({"load_in_4bit": True, "load_in_8bit": False}, "load_in_4bit", "bitsandbytes", "q4_0"),
        ({"_load_in_8bit": True}, "_load_in_8bit", "bitsandbytes", "int8"),
        ({"bits": 4, "group_size": 128, "desc_act": True}, "desc_act", "gptq", "q4_0"),
        ({"bits": 8, "group_size": 64, "desc_act": False}, "desc_act", "gptq", "int8"),
        ({"zero_point": True, "q_group_size": 128}, "zero_point", "awq", "q4_0"),
    ],
)
def test_methods_without_a_name_are_told_by_their_keys(
    described: dict[str, Any], key: str, method: str, instead: str
) -> None:
    refused(described, f": {key}: a key of {method}, ", f"--weights {instead}")


@pytest.mark.parametrize(
    ("method", "tells"),
    [
        (changed(COMPRESSED, "format", value="pack-quantized"), ("weights: type", '"float"')),
        (
            changed(
                changed(COMPRESSED, "format", value="pack-quantized"),
                *("config_groups", "group_0", "weights", "num_bits"),
                value=4,
            ),
            ("weights: num_bits: codes of 4 bits", "--weights q4_0"),
        ),
        (changed(COMPRESSED, "format", value="mxfp4-pack-quantized"), ("--weights q4_0",)),
        (
            changed(COMPRESSED, "format", value="int-quantized"),
            ("weights: type", '"float"', '"int"'),
        ),
        (changed(WHOLE, "format", value="naive-quantized"), ("weights: type", '"int"', '"float"')),
        (changed(WHOLE, "format", value="nvfp4"), ("nvfp4", "int-quantized", "q4_0")),
        (changed(COMPRESSED, "sparsity_config", value={"format": "x"}), ("sparsity_config",)),
        (changed(COMPRESSED, "transform_config", value={"a": 1}), ("transform_config",)),
        (changed(COMPRESSED, "mystery", value=1), ("mystery", "not known")),
        (changed(COMPRESSED, "ignore", value="lm_head"), ("ignore", "a list of names")),
        (changed(COMPRESSED, "config_groups", value=[]), ("config_groups", "an object")),
        (changed(FINE, "weight_block_size", value=[64, 64]), ("weight_block_size", "[64, 64]")),
        (changed(FINE, "fmt", value="e5m2"), ("fmt", "e5m2", "e4m3")),
        (changed(FP8, "modules_to_not_convert", value=[1]), ("modules_to_not_convert",)),
        (changed(FBGEMM, "scale_fmt", value="ue8m0"), ("scale_fmt", "not known")),
        ([], ("quantization_config", "an object")),
        ("fp8", ("quantization_config", "an object")),
    ],
)
def test_more_than_is_read_of_a_method_is_refused(method: Any, tells: tuple[str, ...]) -> None:
    refused(method, *tells)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("num_bits", 4), ("type", "int"), ("symmetric", False), ("dynamic", True)),
        *(("actorder", "group"), ("strategy", "tensor_group"), ("group_size", 32)),
        *(("block_structure", [64, 64]), ("zp_dtype", "int8"), ("mystery", 3)),
    ],
)
def test_other_weights_of_compressed_tensors_are_refused(key: str, value: Any) -> None:
    path = ("config_groups", "group_0", "weights", key)
    refused(changed(COMPRESSED, *path, value=value), f"config_groups: group_0: weights: {key}")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("num_bits", 4), ("type", "float"), ("symmetric", False), ("strategy", "group")),
        *(("group_size", 128), ("block_structure", [128, 128]), ("actorder", "weight")),
    ],
)
def test_whole_numbers_are_one_scale_a_row(key: str, value: Any) -> None:
    path = ("config_groups", "group_0", "weights", key)
    refused(changed(WHOLE, *path, value=value), f"config_groups: group_0: weights: {key}")


def test_output_activations_are_refused() -> None:
    path = ("config_groups", "group_0", "output_activations")
    refused(changed(COMPRESSED, *path, value={"num_bits": 8}), "output_activations")


def test_lists_of_modules() -> None:
    found = of({**FP8, "modules_to_not_convert": ["model.layers.1", "re:.*", ""]})
    assert found is not None and found.left_out == ("lm_head", "model.layers.1")
    for module in ("lm_head", "model.layers.1", "model.layers.1.mlp.up_proj", "a.lm_head"):
        assert found.leaves_out(module) is not None
    for module in ("lm_head_2", "model.layers.11", "model.layers.0.mlp.up_proj"):
        assert found.leaves_out(module) is None


def test_grains() -> None:
    assert Grain(128, 128).shape(300, 129) == (3, 2)
    assert list(Grain(0, 0).spellings(30, 20)) == [(1, 1), (1,), ()]
    assert list(Grain(1, 0).spellings(30, 20)) == [(30, 1), (30,)]
    assert list(Grain(1, 128).spellings(30, 129)) == [(30, 2)]


def test_a_configuration_alone_is_checked_too() -> None:
    model = {
        **{"model_type": "llama", "vocab_size": 8, "hidden_size": 8, "intermediate_size": 8},
        **{"num_hidden_layers": 1, "num_attention_heads": 2},
    }
    plain = ModelConfig.from_hf(model)
    assert ModelConfig.from_hf({**model, "quantization_config": FP8}) == plain
    with pytest.raises(ConfigError, match="gptq"):
        ModelConfig.from_hf({**model, "quantization_config": {"quant_method": "gptq"}})
