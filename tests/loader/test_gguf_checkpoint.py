"""GGUF files as checkpoints: the same weights and configuration as the folders they come from."""

import json
import shutil
import tracemalloc
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import bad_gguf
import gguf
import ml_dtypes
import numpy as np
import pytest
from gguf_conversion import Write, convert, interleave, read_folder, write_gguf

from stablehand.config import ModelConfig
from stablehand.errors import CheckpointError, ConfigError, StablehandError
from stablehand.gguf_config import HARMLESS, NEUTRAL
from stablehand.loader import load
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.load import pack_weights
from stablehand.loader.names import GGUF, HUGGING_FACE, places
from stablehand.named_configs import named_config
from stablehand.plan import Choices, Plan

REFERENCES = Path(__file__).parents[1] / "references"
SAME_CONFIG = ["gqa", "mha", "mqa", "tied", "biases", "head_dim", "bf16", "f16", "sharded"]
SCALED = ["rope_default", "rope_linear", "rope_yarn"]

MakeSignature = Callable[..., Any]
Tensors = dict[str, np.ndarray]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "model.gguf"


@pytest.fixture
def packed(make_signature: MakeSignature) -> Callable[..., Tensors]:
    """Packs a checkpoint's weights in the given formats."""

    def pack(path: Path, formats: Mapping[str, str] | str = "f32") -> Tensors:
        with Checkpoint.open(path) as checkpoint:
            signature = make_signature(checkpoint.config, formats)
            return {argument.name: array for argument, array in pack_weights(checkpoint, signature)}

    return pack


def refusal(path: Path, error: type[StablehandError] = CheckpointError) -> str:
    with pytest.raises(error) as caught:
        Checkpoint.open(path)
    message = str(caught.value)
    assert "\n" not in message and str(path) in message
    return message


def assert_same(one: Tensors, other: Tensors) -> None:
    assert one.keys() == other.keys()
    for name in one:
        assert one[name].tobytes() == other[name].tobytes(), name


@pytest.mark.parametrize("folder", [*SAME_CONFIG, *SCALED])
def test_the_same_model_as_its_folder(
    path: Path, folder: str, packed: Callable[..., Tensors]
) -> None:
    convert(REFERENCES / folder, path)
    with Checkpoint.open(path) as ours, Checkpoint.open(REFERENCES / folder) as theirs:
        assert ours.config.digest == theirs.config.digest
        assert ours.stored == theirs.stored
        assert ours.where("norm") == f"{path}: tensor 'output_norm.weight'"
    assert_same(packed(path), packed(REFERENCES / folder))


def test_the_text_is_the_same(path: Path) -> None:
    convert(REFERENCES / "gqa", path)
    ours, theirs = (Plan.make(model, Choices()) for model in (path, REFERENCES / "gqa"))
    for graph in ("prefill", "decode"):
        assert ours.emit(graph).text == theirs.emit(graph).text


def test_divisors_of_the_frequencies(path: Path, packed: Callable[..., Tensors]) -> None:
    """What llama.cpp makes of Meta's scaling, beside what Hugging Face computed."""
    folder = REFERENCES / "rope_llama3"
    convert(folder, path)
    with Checkpoint.open(path) as checkpoint, Checkpoint.open(folder) as original:
        config = checkpoint.config
        assert config.rope.kind == "default"
        plain = ModelConfig.from_hf(json.loads((REFERENCES / "gqa" / "config.json").read_text()))
        assert "divisors" not in plain.rope.parameters
        frequencies, scaling = config.rope.frequencies(config.head_dim)
        assert original.config.digest != config.digest
    with np.load(folder / "expected.npz") as expected:
        np.testing.assert_allclose(frequencies, expected["inv_freq"], rtol=1e-6)
        assert scaling == expected["attention_scaling"]
        unscaled = 500.0 ** -(np.arange(0, 16, 2) / 16)
        assert np.abs(unscaled / expected["inv_freq"] - 1).max() > 1  # it makes a difference
    assert_same(packed(path), packed(folder))


@pytest.mark.parametrize("block_bytes", [1, 700, 4 << 20])
@pytest.mark.parametrize("fuse", [False, True])
def test_rows_are_put_back_in_order(
    path: Path,
    tmp_path: Path,
    config: dict[str, Any],
    tensors: Tensors,
    save_model: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    block_bytes: int,
    fuse: bool,
    packed: Callable[..., Tensors],
) -> None:
    expected = packed(save_model(config, tensors), "f16")
    monkeypatch.setattr(load, "BLOCK_BYTES", block_bytes)
    write_gguf(path, config, tensors, fuse=fuse)
    assert_same(packed(path, "f16"), expected)


def test_rows_at_any_offset(path: Path, config: dict[str, Any], tensors: Tensors) -> None:
    config["num_key_value_heads"] = 3
    for name in list(tensors):
        if "k_proj" in name or "v_proj" in name:
            tensors[name] = np.arange(18 * 24, dtype=np.float32).reshape(18, 24)
    write_gguf(path, config, tensors)
    weight = tensors["model.layers.1.self_attn.q_proj.weight"]
    with Checkpoint.open(path) as checkpoint:
        for first in range(18):
            for count in range(1, 18 - first + 1):
                rows = np.empty((count, 24), np.float32)
                checkpoint.read_rows_into("layers.1.attn.q", first, rows.view(np.uint8).data)
                assert rows.tobytes() == weight[first : first + count].tobytes()
    assert interleave(weight, 3).tobytes() != weight.tobytes()


@pytest.mark.parametrize("dtype", [np.float16, ml_dtypes.bfloat16])
def test_sixteen_bits(path: Path, config: dict[str, Any], tensors: Tensors, dtype: Any) -> None:
    called = {np.float16: "f16"}.get(dtype, "bf16")
    stored = {
        name: tensor.astype(dtype) if tensor.ndim == 2 else tensor
        for name, tensor in tensors.items()
    }
    write_gguf(path, config, stored)
    with Checkpoint.open(path) as checkpoint:
        assert checkpoint.stored["layers.0.attn.q"] == called
        assert checkpoint.stored["norm"] == "f32"
        rows = np.empty((18, 24), dtype)
        checkpoint.read_rows_into("layers.0.attn.q", 0, rows.view(np.uint8).data)
        assert rows.tobytes() == stored["model.layers.0.self_attn.q_proj.weight"].tobytes()


def test_every_tensor_is_missed(path: Path, config: dict[str, Any], tensors: Tensors) -> None:
    for name in tensors:
        rest = {other: tensors[other] for other in tensors if other != name}
        write_gguf(path, config, rest)
        if name == "lm_head.weight":
            with Checkpoint.open(path) as checkpoint:
                assert checkpoint.config.tie_embeddings
        else:
            message = refusal(path)
            assert "is missing" in message and "its metadata" in message


@pytest.mark.parametrize(
    "extra",
    ["blk.0.attn_q_norm.weight", "blk.2.attn_norm.weight", "blk.0.attn_q.scale", "cls.weight"],
)
def test_a_leftover_tensor(
    path: Path, config: dict[str, Any], tensors: Tensors, extra: str
) -> None:
    write_gguf(path, config, tensors, lambda w: w.add_tensor(extra, np.ones(18, np.float32)))
    message = refusal(path)
    assert f"tensor {extra!r}" in message and "nothing would use it" in message


def test_shapes_that_disagree(path: Path, config: dict[str, Any], tensors: Tensors) -> None:
    """Refusals 44 and 47: the metadata against the tensors."""
    config["vocab_size"] = 38
    write_gguf(path, config, tensors)
    message = refusal(path)
    assert (
        "tensor 'token_embd.weight': field 'shape': has shape [37, 24], but its metadata makes it [38"
        in message
    )


def bias_of_q_alone(tensors: Tensors) -> None:
    tensors["model.layers.0.self_attn.q_proj.bias"] = np.ones(18, np.float32)


def test_biases_come_together(path: Path, config: dict[str, Any], tensors: Tensors) -> None:
    bias_of_q_alone(tensors)
    write_gguf(path, config, tensors)
    assert "tensor 'blk.0.attn_k.bias': is missing" in refusal(path)


def put(key: str, value: Any) -> Write:
    """Sets or changes a key, in the type that such values have."""

    def write(writer: gguf.GGUFWriter) -> None:
        kinds = {bool: "BOOL", int: "UINT32", float: "FLOAT32", str: "STRING", list: "ARRAY"}
        writer.add_key_value(key, value, gguf.GGUFValueType[kinds[type(value)]])

    return write


def without(key: str) -> Write:
    return lambda writer: writer.kv_data[0].pop(key)


def divisors(*values: float, dtype: type = np.float32) -> Write:
    return lambda writer: writer.add_tensor("rope_freqs.weight", np.array(values, dtype))


ROPE = "llama.rope.scaling"
REFUSED: dict[str, tuple[Write, tuple[str, ...]]] = {
    "no architecture": (without("general.architecture"), ("general.architecture: is absent",)),
    "other architecture": (
        put("general.architecture", "qwen2"),
        ('general.architecture: "qwen2" is not implemented (implemented: llama)',),
    ),
    "adapter": (put("general.type", "adapter"), ("general.type", "adapter")),
    "split": (put("split.count", 3), ("split.count", "llama-gguf-split --merge")),
    "experts": (put("llama.expert_count", 8), ("llama.expert_count: 8 changes the mathematics",)),
    "window": (
        put("llama.attention.sliding_window", 4096),
        ("llama.attention.sliding_window: 4096 changes",),
    ),
    "scale": (put("llama.attention.scale", 0.25), ("llama.attention.scale: 0.25 changes",)),
    "logit scale": (put("llama.logit_scale", 8.0), ("llama.logit_scale: 8.0 changes",)),
    "layout": (put("llama.tensor_data_layout", "rows"), ("tensor_data_layout",)),
    "unknown key": (put("llama.new_trick", 1), ("llama.new_trick: 1: the key is not known",)),
    "unknown flag": (put("llama.new_trick", True), ("llama.new_trick: true: the key is not",)),
    **{
        f"no {key}": (without(f"llama.{key}"), (f"llama.{key}: expected", "absent"))
        for key in (
            *("block_count", "context_length", "embedding_length", "feed_forward_length"),
            *("attention.head_count", "attention.layer_norm_rms_epsilon", "vocab_size"),
        )
    },
    "layers of text": (put("llama.block_count", "2"), ("block_count: expected a whole", '"2"')),
    "heads for each layer": (
        put("llama.attention.head_count_kv", [1, 1]),
        ("head_count_kv: expected a whole number", "[1, 1]"),
    ),
    "no heads": (put("llama.attention.head_count", 0), ("head_count: expected",)),
    "heads that do not divide": (
        put("llama.attention.head_count_kv", 2),
        ("3 attention heads do not divide among 2", "head_count_kv"),
    ),
    "odd head": (put("llama.attention.key_length", 7), ("key_length", "7 is odd")),
    "value length": (put("llama.attention.value_length", 8), ("value_length: is 8", "of 6 alone")),
    "part of a head turns": (put("llama.rope.dimension_count", 4), ("dimension_count: is 4",)),
    **{
        f"eps {value}": (
            put("llama.attention.layer_norm_rms_epsilon", value),
            ("layer_norm_rms_epsilon: expected a finite number above zero",),
        )
        for value in (0.0, -1e-5, float("nan"), float("inf"))
    },
    **{
        f"theta {value}": (put("llama.rope.freq_base", value), ("rope.freq_base: expected a",))
        for value in (0.0, -1.0, float("nan"), float("inf"))
    },
    "longrope": (put(f"{ROPE}.type", "longrope"), (f"{ROPE}.type", "none, linear, yarn")),
    "factor": (put(f"{ROPE}.factor", -2.0), (f"{ROPE}.factor: expected",)),
    "attention factor": (put(f"{ROPE}.attn_factor", 1.5), (f"{ROPE}.attn_factor: 1.5 changes",)),
    "bos": (put("tokenizer.ggml.bos_token_id", 37), ("bos_token_id: 37 is outside the vocab",)),
    "eot": (put("tokenizer.ggml.eot_token_id", 99), ("eot_token_id: 99 is outside the vocab",)),
}


@pytest.mark.parametrize("case", REFUSED)
def test_metadata_that_is_refused(
    path: Path, config: dict[str, Any], tensors: Tensors, case: str
) -> None:
    change, tells = REFUSED[case]
    write_gguf(path, config, tensors, change)
    message = refusal(path, ConfigError)
    assert all(piece in message for piece in tells), message


@pytest.mark.parametrize(
    ("values", "tells"),
    [
        (divisors(1, 1), "divisors has 2 numbers where head_dim/2 = 3 are needed"),
        (divisors(1, 0, 1), "not finite and above zero"),
        (divisors(1, float("nan"), 1), "not finite and above zero"),
        (divisors(1, -1, 1), "not finite and above zero"),
        (divisors(1, 1, 1, dtype=np.float16), "is f16 [3], and not an f32"),
    ],
)
def test_divisors_that_are_refused(
    path: Path, config: dict[str, Any], tensors: Tensors, values: Write, tells: str
) -> None:
    write_gguf(path, config, tensors, values)
    message = refusal(path, StablehandError)
    assert tells in message and "rope_freqs.weight" in message


def test_metadata_that_changes_nothing(
    path: Path, config: dict[str, Any], tensors: Tensors
) -> None:
    write_gguf(path, config, tensors)
    with Checkpoint.open(path) as checkpoint:
        plain = checkpoint.config
    for key, value in (
        ("general.name", "a mare"),
        ("general.file_type", 1),
        ("general.type", "model"),
        ("llama.expert_count", 0),
        ("llama.tensor_data_layout", "Meta AI original pth"),
        (f"{ROPE}.type", "none"),
        (f"{ROPE}.factor", 1.0),
        (f"{ROPE}.finetuned", True),
        ("quantize.imatrix.file", "x"),
    ):
        write_gguf(path, config, tensors, put(key, value))
        with Checkpoint.open(path) as checkpoint:
            assert checkpoint.config == plain, key
    write_gguf(path, config, tensors, put("llama.rope.scale_linear", 2.0))
    with Checkpoint.open(path) as checkpoint:
        assert checkpoint.config.rope.parameters == {"factor": 2.0}


ODD_VALUES: tuple[tuple[str, str | None, Any], ...] = (
    *(("UINT8", None, n) for n in (0, 1, 255)),
    *(("INT32", None, n) for n in (-1, 0, 3)),
    *(("UINT64", None, n) for n in ((1 << 63) - 1, (1 << 64) - 1)),
    *(("FLOAT32", None, x) for x in (0.0, -0.0, 1e-45, 3.4e38, float("nan"), float("-inf"))),
    *(("FLOAT64", None, x) for x in (5e-324, 1.7e308)),
    *(("BOOL", None, flag) for flag in (True, False)),
    *(("STRING", None, text) for text in ("x", "\u2028", "0")),
    *(("ARRAY", "UINT32", items) for items in ([0], [2, 2], [1 << 31])),
    *(("ARRAY", "STRING", items) for items in (["a"], ["a", ""])),
    *(("ARRAY", "FLOAT32", items) for items in ([0.5], [float("nan")])),
)


@pytest.mark.parametrize("value", ODD_VALUES, ids=str)
def test_no_value_of_any_key_escapes(
    path: Path, config: dict[str, Any], tensors: Tensors, value: tuple[str, str | None, Any]
) -> None:
    kind, item, content = value
    types = gguf.GGUFValueType
    known = ("general.architecture", "general.type", "split.count", *NEUTRAL, *HARMLESS)
    scaling = [f"{ROPE}.{name}" for name in ("type", "factor", "yarn_beta_fast", "yarn_beta_slow")]
    written: list[str] = []
    write_gguf(path, config, tensors, lambda writer: written.extend(writer.kv_data[0]))
    for key in {*known, *written, *scaling, f"{ROPE}.original_context_length", "llama.x\ny"}:

        def change(writer: gguf.GGUFWriter, key: str = key) -> None:
            if "beta" in key or "original" in key:
                writer.add_string(f"{ROPE}.type", "yarn")
            writer.add_key_value(key, content, types[kind], item and types[item])

        write_gguf(path, config, tensors, change)
        try:
            with Checkpoint.open(path) as checkpoint:
                assert checkpoint.config.digest
        except StablehandError as error:
            assert str(path) in str(error) and "\n" not in str(error) and len(str(error)) < 1000


def test_tokens_that_end_a_text(path: Path, config: dict[str, Any], tensors: Tensors) -> None:
    ids = {"bos": 1, "eos": 2, "eot": 5, "eom": 2}
    more = [put(f"tokenizer.ggml.{name}_token_id", id_) for name, id_ in ids.items()]
    write_gguf(path, config, tensors, *more)
    with Checkpoint.open(path) as checkpoint:
        assert (checkpoint.config.bos_id, checkpoint.config.eos_ids) == (1, (2, 5))


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (
            ["<|eot_id|>", "<|eom_id|>", "<|im_end|>", "<end_of_turn>", "<|end|>"],
            (2, 4, 5, 6, 7, 8),
        ),
        (["<|end|>", "<|return|>", "<|call|>"], (2, 5, 6)),
        (["<|start|>", "<|eot|>"], (2,)),
    ],
)
def test_control_tokens_end_a_text_by_their_names(
    path: Path,
    config: dict[str, Any],
    tensors: Tensors,
    names: list[str],
    expected: tuple[int, ...],
) -> None:
    # The same names as text, and beyond the embedding's rows, end nothing.
    tokens = [f"t{i}" for i in range(config["vocab_size"] + 1)]
    types = [1] * len(tokens)
    tokens[4 : 4 + len(names)], types[4 : 4 + len(names)] = names, [3] * len(names)
    tokens[3], tokens[-1], types[-1] = "<|endoftext|>", "<EOT>", 3
    more = [put("tokenizer.ggml.eos_token_id", 2), put("tokenizer.ggml.tokens", tokens)]
    size = put("llama.vocab_size", config["vocab_size"])
    for kinds, eos in ((types, expected), (None, (2,))):
        of_kinds = [] if kinds is None else [put("tokenizer.ggml.token_type", kinds)]
        write_gguf(path, config, tensors, *more, size, *of_kinds)
        with Checkpoint.open(path) as checkpoint:
            assert checkpoint.config.eos_ids == eos


def test_the_vocabulary_is_counted_where_its_size_is_absent(
    path: Path, config: dict[str, Any], tensors: Tensors
) -> None:
    tokens = put("tokenizer.ggml.tokens", [f"t{i}" for i in range(37)])
    write_gguf(path, config, tensors, tokens, without("llama.vocab_size"))
    with Checkpoint.open(path) as checkpoint:
        assert checkpoint.config.vocab_size == 37


def test_a_folder_that_holds_one(tmp_path: Path, path: Path) -> None:
    convert(REFERENCES / "gqa", path)
    assert f"give the file: {path}" in refusal(tmp_path)
    shutil.copy(REFERENCES / "gqa" / "config.json", tmp_path)
    assert f"give the file: {path}" in refusal(tmp_path)


def test_no_such_file(path: Path) -> None:
    assert "No such file" in refusal(path)
    path.write_text('{"a": 1}')
    assert "not a GGUF file" in refusal(path)


def test_the_converter_reads_what_is_stored() -> None:
    config, tensors = read_folder(REFERENCES / "bf16")
    assert config["model_type"] == "llama"
    assert {str(tensor.dtype) for tensor in tensors.values()} == {"bfloat16"}


def test_refusing_a_key_takes_little_memory(path: Path) -> None:
    count = 1 << 20
    items = np.arange(count, dtype=np.uint64) + (1 << 62)
    value = bad_gguf.items(bad_gguf.UINT64, count, items.tobytes())
    architecture = bad_gguf.key("general.architecture", bad_gguf.ARRAY, value)
    path.write_bytes(bad_gguf.whole([architecture]))
    del items, value, architecture
    tracemalloc.start()
    try:
        assert "key 'general.architecture': holds 8388608 bytes (array of uint64)" in refusal(path)
        assert tracemalloc.get_traced_memory()[1] < 100e6
    finally:
        tracemalloc.stop()


def test_names_are_those_of_the_format() -> None:
    """The dialects of GGUF and Hugging Face name the same weights, as the `gguf` package maps them."""
    config = named_config("llama-3-8b")
    known = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, config.num_layers)
    theirs = dict(places(config, frozenset(), HUGGING_FACE))
    for name, place in places(config, frozenset(), GGUF):
        expected = known.get_name(theirs[name].tensor.removesuffix(".weight"))
        assert place.tensor == f"{expected}.weight"
