"""Models of files that are well formed, but contradict each other or themselves (44-49), or are links (26).

To add one, append a `BadModel` with a function that damages a whole model: a folder of config.json, a
safetensors file and a tokenizer, or a GGUF file. Its `tells` are the pieces of the message: first the file,
the tensor and the field or key that it names, in full and joined as they are, then what was found.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import bad_gguf
import ml_dtypes
import numpy as np
import safetensors.numpy
from bad_gguf import (
    ARRAY,
    BOOL,
    FLOAT32,
    FLOAT64,
    INT32,
    Q4_0,
    Q8_0,
    STRING,
    UINT32,
    items,
    key,
    string,
)

CONFIG = {
    "model_type": "llama",
    "vocab_size": 8,
    "hidden_size": 32,
    "intermediate_size": 32,
    "num_hidden_layers": 1,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "head_dim": 4,
    "max_position_embeddings": 16,
    "rms_norm_eps": 1e-5,
    "rope_theta": 10000.0,
    "bos_token_id": 1,
    "eos_token_id": 2,
    "tie_word_embeddings": False,
}
TOKENS = ("<unk>", "<s>", "</s>", "<0x0A>", "\u2581", "a", "b", "ab")
LAYER = {
    "self_attn.q_proj": (8, 32),
    "self_attn.k_proj": (4, 32),
    "self_attn.v_proj": (4, 32),
    "self_attn.o_proj": (32, 8),
    "mlp.gate_proj": (32, 32),
    "mlp.up_proj": (32, 32),
    "mlp.down_proj": (32, 32),
    "input_layernorm": (32,),
    "post_attention_layernorm": (32,),
}
SHAPES = {
    "model.embed_tokens.weight": (8, 32),
    "model.norm.weight": (32,),
    "lm_head.weight": (8, 32),
    **{f"model.layers.0.{name}.weight": shape for name, shape in LAYER.items()},
}
GGUF_NAMES = {
    "model.embed_tokens": "token_embd",
    "model.norm": "output_norm",
    "lm_head": "output",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
}


@dataclass(frozen=True)
class BadModel:
    """A model to be refused.

    Attributes:
      number: in the list of refusals.
      build: fills an empty folder; gives the MODEL.
      tells: pieces of the message.
      command: the first that looks at what is wrong: `pack` reads all weights, `run` the tokenizer.
    """

    number: int
    label: str
    build: Callable[[Path], Path]
    tells: tuple[str, ...]
    command: str = "pack"

    def __str__(self) -> str:
        return f"{self.number}-{self.label}"


def write_folder(
    folder: Path,
    config: Mapping[str, Any] | None = None,
    tensors: Mapping[str, np.ndarray] | None = None,
    tokens: Mapping[str, Any] | None = None,
) -> Path:
    """A whole model of zeros, parts of which may be replaced."""
    # As Python writes it, NaN is a number of JSON.
    (folder / "config.json").write_text(json.dumps({**CONFIG, **(config or {})}))
    stored = {name: np.zeros(shape, np.float32) for name, shape in SHAPES.items()}
    safetensors.numpy.save_file({**stored, **(tensors or {})}, folder / "model.safetensors")
    model = {
        "type": "BPE",
        "unk_token": "<unk>",
        "vocab": {text: id_ for id_, text in enumerate(TOKENS)},
        "merges": [["a", "b"]],
        **(tokens or {}),
    }
    (folder / "tokenizer.json").write_text(json.dumps({"version": "1.0", "model": model}))
    return folder


def gguf_keys(**changes: bytes) -> list[bytes]:
    """Every key of a model and its tokenizer, some of which may be replaced."""
    u32 = {name: struct.pack("<I", value) for name, value in GGUF_NUMBERS.items()}
    keys = {name: key(name, UINT32, value) for name, value in u32.items()}
    keys["llama.rope.freq_base"] = key("llama.rope.freq_base", FLOAT32, struct.pack("<f", 1e4))
    keys[GGUF_EPS] = key(GGUF_EPS, FLOAT32, struct.pack("<f", 1e-5))
    keys["model"] = key("tokenizer.ggml.model", STRING, string("llama"))
    keys["tokens"] = key("tokenizer.ggml.tokens", ARRAY, _strings(TOKENS))
    keys["scores"] = key(
        "tokenizer.ggml.scores", ARRAY, items(FLOAT32, 8, struct.pack("<8f", *range(8)))
    )
    keys["types"] = key(
        "tokenizer.ggml.token_type", ARRAY, items(INT32, 8, struct.pack("<8i", *TYPES))
    )
    keys["bos"] = key("tokenizer.ggml.bos_token_id", UINT32, struct.pack("<I", 1))
    keys["add_bos"] = key("tokenizer.ggml.add_bos_token", BOOL, b"\1")
    return [bad_gguf.LLAMA, *({**keys, **changes}.values())]


TYPES = (2, 3, 3, 6, 1, 1, 1, 1)
GGUF_EPS = "llama.attention.layer_norm_rms_epsilon"
GGUF_NUMBERS = {
    "llama.context_length": 16,
    "llama.embedding_length": 32,
    "llama.block_count": 1,
    "llama.feed_forward_length": 32,
    "llama.attention.head_count": 2,
    "llama.attention.head_count_kv": 1,
    "llama.attention.key_length": 4,
    "llama.attention.value_length": 4,
    "llama.rope.dimension_count": 4,
    "llama.vocab_size": 8,
}


def _strings(texts: tuple[str, ...]) -> bytes:
    return items(STRING, len(texts), b"".join(map(string, texts)))


def write_gguf(
    folder: Path, tensors: Mapping[str, tuple[int, bytes]] | None = None, **changes: bytes
) -> Path:
    """A whole model of zeros in f32; tensors may be replaced by (type, bytes), and keys."""
    path = folder / "model.gguf"
    path.write_bytes(gguf_model(gguf_keys(**changes), tensors))
    return path


def gguf_model(
    keys: Sequence[bytes], tensors: Mapping[str, tuple[int, bytes]] | None = None
) -> bytes:
    """A file of these keys with the tensors of a whole model."""
    infos, data = [], b""
    for hf_name, shape in SHAPES.items():
        short = hf_name.removesuffix(".weight").removeprefix("model.layers.0.")
        block = "blk.0." if short in LAYER else ""
        name = f"{block}{GGUF_NAMES[short]}.weight"
        kind, raw = (tensors or {}).get(name, (bad_gguf.F32, bytes(4 * int(np.prod(shape)))))
        infos.append(bad_gguf.info(name, shape[::-1], kind, len(data)))
        data += raw + bytes(-len(raw) % 32)
    return bad_gguf.whole(keys, infos, data)


def stored(tensor: str) -> str:
    """How messages call a tensor of the folder's one safetensors file."""
    return f"model.safetensors: tensor '{tensor}'"


def _config(number: int, label: str, found: str, **changes: Any) -> BadModel:
    (name,) = changes
    tells = (f"config.json: {name}", found)
    return BadModel(number, label, lambda folder: write_folder(folder, changes), tells)


def _shape(label: str, tensor: str, found: str, **changes: Any) -> BadModel:
    tells = (f"{stored(tensor)}: field 'shape'", found, "config.json")
    return BadModel(44, label, lambda folder: write_folder(folder, changes), tells)


def _scale(label: str, kind: int, block: bytes, scale: float) -> BadModel:
    """A down-projection of 32 blocks, the scale of the last of which is no number."""
    raw = (bytes(2) + block) * 31 + np.float16(scale).tobytes() + block
    name = "blk.0.ffn_down.weight"
    return BadModel(
        46,
        f"{label} scale {scale}",
        lambda folder: write_gguf(folder, {name: (kind, raw)}),
        (f"model.gguf: tensor '{name}'", "scale", "NaN or infinite"),
    )


F8_CONFIGS: dict[str, dict[str, Any]] = {
    "weight_scale": {"quant_method": "fp8", "activation_scheme": "dynamic"},
    "weight_scale_inv": {"quant_method": "fp8", "weight_block_size": [128, 128]},
}


def _f8(
    number: int, label: str, tells: tuple[str, ...], beside: str = "weight_scale", **parts: Any
) -> BadModel:
    """A key-projection in 8-bit floats under a scale: its codes, scale or method may be replaced."""
    name = K.removesuffix("weight")
    codes = np.zeros((4, 32), np.uint8)
    codes[2, 5] = parts.get("code", 0)
    tensors = {
        K: codes.view(parts.get("dtype", ml_dtypes.float8_e4m3fn)),
        f"{name}{beside}": parts.get("scale", np.ones((1, 1), np.float32)),
        **parts.get("more", {}),
    }
    config = {"quantization_config": {**F8_CONFIGS[beside], **parts.get("method", {})}}
    return BadModel(number, label, lambda folder: write_folder(folder, config, tensors), tells)


def _tokens(label: str, tells: tuple[str, ...], **changes: bytes) -> BadModel:
    return BadModel(48, label, lambda folder: write_gguf(folder, **changes), tells, "run")


def _gguf_number(number: int, name: str, value: float) -> BadModel:
    changed = {f"llama.{name}": key(f"llama.{name}", FLOAT32, struct.pack("<f", value))}
    tells = (f"model.gguf: llama.{name}", "a finite number above zero")
    return BadModel(number, f"{name} {value}", lambda folder: write_gguf(folder, **changed), tells)


def _linked(name: str, command: str) -> BadModel:
    """A model of which one file is a link out of the folder, to one that is right."""

    def build(folder: Path) -> Path:
        model = folder / "model"
        model.mkdir()
        write_folder(model)
        path = model / name
        content = path.read_bytes() if path.exists() else b"{}"
        path.unlink(missing_ok=True)
        (folder / name).write_bytes(content)
        path.symlink_to(f"../{name}")
        return model

    tells = (name, "a link out of the folder", "copy the file")
    return BadModel(26, f"{name} link out", build, tells, command)


def _dangling(name: str, command: str) -> BadModel:
    """A model of which one file, which it might do without, is a link to none."""

    def build(folder: Path) -> Path:
        write_folder(folder)
        (folder / name).unlink(missing_ok=True)
        (folder / name).symlink_to("nowhere")
        return folder

    tells = (name, "a link that leads to no file")
    return BadModel(26, f"{name} dangling", build, tells, command)


NAN = float("nan")
K = "model.layers.0.self_attn.k_proj.weight"
NORM = "model.norm.weight"

BESIDE = (
    *("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"),
    *("chat_template.jinja", "generation_config.json"),
)

BAD_MODELS = [
    *(linked("config.json", "pack") for linked in (_linked, _dangling)),
    *(linked(name, "run") for name in BESIDE for linked in (_linked, _dangling)),
    _dangling("hf_quant_config.json", "pack"),
    _shape("hidden_size", "model.embed_tokens.weight", "[8, 32]", hidden_size=64),
    _shape("kv heads", K, "[4, 32]", num_key_value_heads=2),
    _shape("inner", "model.layers.0.mlp.gate_proj.weight", "[32, 32]", intermediate_size=48),
    BadModel(
        44,
        "a matrix for a vector",
        lambda folder: write_folder(folder, None, {NORM: np.zeros((1, 32), np.float32)}),
        (f"{stored(NORM)}: field 'shape'", "[1, 32]", "[32]"),
    ),
    BadModel(
        44,
        "layers",
        lambda folder: write_folder(folder, {"num_hidden_layers": 2}),
        (": tensor 'model.layers.1.input_layernorm.weight'", "missing"),
    ),
    BadModel(
        44,
        "whole numbers for weights",
        lambda folder: write_folder(folder, None, {NORM: np.zeros(32, np.int32)}),
        (f"{stored(NORM)}: field 'dtype'", "i32"),
    ),
    _config(45, "heads that do not divide", "2 attention heads", num_key_value_heads=3),
    _config(45, "no heads", "whole number", num_attention_heads=0),
    _config(45, "odd head_dim", "5 is odd", head_dim=5),
    _config(45, "head_dim of zero", "whole number", head_dim=0),
    *(
        _scale(label, kind, block, scale)
        for label, kind, block in (("q8_0", Q8_0, bytes(32)), ("q4_0", Q4_0, bytes(16)))
        for scale in (NAN, float("inf"), float("-inf"))
    ),
    *(
        _f8(
            46,
            f"f8 code {code:#x}",
            (stored(K), f"row 2 has the code {code:#x} at input 5"),
            code=code,
        )
        for code in (0x7F, 0xFF)
    ),
    *(
        _f8(
            46,
            f"{beside} {scale}",
            (stored(K.replace("weight", beside)), "1 of its scales are NaN or infinite"),
            beside,
            scale=np.full((1, 1), scale, np.float32),
        )
        for beside in F8_CONFIGS
        for scale in (NAN, float("inf"), float("-inf"))
    ),
    _f8(
        46,
        "an empty scale",
        (f"{stored(f'{K}_scale')}: field 'shape'", "has shape [0]"),
        scale=np.ones(0, np.float32),
    ),
    _f8(
        44,
        "f8 of another kind",
        (f"{stored(K)}: field 'dtype'", "f8_e5m2"),
        dtype=ml_dtypes.float8_e5m2,
    ),
    _f8(
        44,
        "a zero point",
        (stored(f"{K}_zero_point"), "nothing would use it"),
        more={K.replace("weight", "weight_zero_point"): np.zeros(1, np.float32)},
    ),
    _f8(
        44,
        "a scale for each group of 64",
        (f"{stored(f'{K}_scale')}: field 'shape'", "has shape [4, 2]", "[4, 1]"),
        scale=np.ones((4, 2), np.float32),
    ),
    _f8(
        44,
        "another method",
        ("config.json: quantization_config: quant_method", '"gptq"', "--weights q4_0"),
        method={"quant_method": "gptq", "bits": 4},
    ),
    _shape("vocabulary", "model.embed_tokens.weight", "[8, 32]", vocab_size=9),
    BadModel(
        47,
        "embedding rows",
        lambda folder: write_folder(
            folder, None, {"model.embed_tokens.weight": np.zeros((7, 32), np.float32)}
        ),
        (f"{stored('model.embed_tokens.weight')}: field 'shape'", "[7, 32]", "[8, 32]"),
    ),
    BadModel(
        47,
        "more tokens than rows",
        lambda folder: write_folder(
            folder, tokens={"vocab": {text: i for i, text in enumerate((*TOKENS, "c"))}}
        ),
        ("tokenizer.json", "has ids up to 8, the model 8 rows"),
        "run",
    ),
    _config(48, "bos", "8 is outside the vocabulary of 8", bos_token_id=8),
    _config(48, "eos", "9 is outside the vocabulary of 8", eos_token_id=[2, 9]),
    _config(48, "negative eos", "a token id", eos_token_id=-1),
    BadModel(
        48,
        "a merge of no token",
        lambda folder: write_folder(folder, tokens={"merges": [["a", "c"]]}),
        ("tokenizer.json", "not a valid tokenizer", "`c`"),
        "run",
    ),
    _tokens(
        "GGUF bos",
        ("model.gguf: tokenizer.ggml.bos_token_id", "8 is outside the vocabulary"),
        bos=key("tokenizer.ggml.bos_token_id", UINT32, struct.pack("<I", 8)),
    ),
    _tokens(
        "GGUF merge",
        ("model.gguf: tokenizer.ggml.merges", "merge 1, 'a zz', is not of two tokens"),
        model=key("tokenizer.ggml.model", STRING, string("gpt2")),
        pre=key("tokenizer.ggml.pre", STRING, string("gpt-2")),
        merges=key("tokenizer.ggml.merges", ARRAY, _strings(("a b", "a zz"))),
    ),
    *(
        _tokens(
            f"byte token {text}",
            ("model.gguf: tokenizer.ggml.tokens", f"token 3 is '{text}', and not a byte"),
            tokens=key("tokenizer.ggml.tokens", ARRAY, _strings((*TOKENS[:3], text, *TOKENS[4:]))),
        )
        for text in ("<0x0G>", "<0x100>", "<0xa>", "0x0A")
    ),
    _tokens(
        "token type",
        ("model.gguf: tokenizer.ggml.token_type", "token 0 has type 9"),
        types=key(
            "tokenizer.ggml.token_type", ARRAY, items(INT32, 8, struct.pack("<8i", 9, *TYPES[1:]))
        ),
    ),
    *(
        _config(49, f"{name} {value}", "a finite number above zero", **{name: value})
        for name in ("rope_theta", "rms_norm_eps")
        for value in (0.0, -1.0, NAN, float("inf"))
    ),
    *(
        _config(49, f"rms_norm_eps {value}", "a number above zero within f32", rms_norm_eps=value)
        for value in (1e-60, 1e308)
    ),
    BadModel(
        49,
        "layer_norm_rms_epsilon in f64",
        lambda folder: write_gguf(
            folder, **{GGUF_EPS: key(GGUF_EPS, FLOAT64, struct.pack("<d", 1e-60))}
        ),
        (f"model.gguf: {GGUF_EPS}", "a number above zero within f32"),
    ),
    *(
        _gguf_number(49, name, value)
        for name in ("rope.freq_base", "attention.layer_norm_rms_epsilon")
        for value in (0.0, -1.0, NAN)
    ),
]
