"""What mutations begin from: for each reader a valid file first, then files that it refuses."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

TESTS = Path(__file__).parents[1]
sys.path += [str(TESTS), str(TESTS / "loader")]

import bad_files  # noqa: E402
import bad_folders  # noqa: E402
import bad_gguf  # noqa: E402
import bad_models  # noqa: E402
import numpy as np  # noqa: E402
import quantised_checkpoints  # noqa: E402
from readers import GQA, SEPARATOR, packed_for, scratch  # noqa: E402
from unsigned_texts import UNSIGNED  # noqa: E402

from stablehand.compiler import compile_text  # noqa: E402
from stablehand.emit.attributes import print_attributes  # noqa: E402
from stablehand.loader.archive import write_archive  # noqa: E402
from stablehand.loader.buffers import aligned  # noqa: E402
from stablehand.loader.shards import INDEX_NAME, SINGLE_NAME  # noqa: E402
from stablehand.plan import Choices, Plan  # noqa: E402
from stablehand.signature import ROLES, Result, Signature  # noqa: E402
from stablehand.targets import named_target  # noqa: E402


def safetensors_seeds() -> Iterable[bytes]:
    return [bad_files.VALID, *(bad.raw for bad in bad_files.BAD_FILES)]


def _folder(build: Callable[[Path], None]) -> bytes:
    folder = scratch() / "seed"
    folder.mkdir()
    try:
        build(folder)
        names = (INDEX_NAME, bad_folders.SHARD_1, bad_folders.SHARD_2)
        files = [folder / name for name in names]
        return SEPARATOR.join(path.read_bytes() for path in files if path.is_file())
    finally:
        shutil.rmtree(folder)


def shard_seeds() -> Iterable[bytes]:
    yield _folder(bad_folders.write_shards)
    for bad in bad_folders.BAD_FOLDERS:
        if bad.number != 26:  # links are no bytes
            yield _folder(bad.build)


def gguf_seeds() -> Iterable[bytes]:
    return [bad_gguf.VALID, *(bad.raw for bad in bad_gguf.BAD_GGUF)]


def _key(name: str, kind: int, value: bytes) -> bytes:
    return bad_gguf.key(name, kind, value)


def _numbers(**values: int) -> list[bytes]:
    return [
        _key(f"llama.{name.replace('__', '.')}", bad_gguf.UINT32, value.to_bytes(4, "little"))
        for name, value in values.items()
    ]


def gguf_model_seeds() -> Iterable[bytes]:
    """A Llama of one layer and width 4, all zeros."""
    keys = [
        bad_gguf.LLAMA,
        *_numbers(context_length=8, embedding_length=4, block_count=1, feed_forward_length=4),
        *_numbers(attention__head_count=2, attention__head_count_kv=1, vocab_size=3),
        *_numbers(rope__dimension_count=2),
        _key("llama.attention.layer_norm_rms_epsilon", bad_gguf.FLOAT32, b"\xac\xc5\x27\x37"),
        _key("llama.rope.freq_base", bad_gguf.FLOAT32, b"\0\x40\x1c\x46"),
    ]
    shapes = {"token_embd": (4, 3), "output_norm": (4,), "output": (4, 3)}
    layer = {"attn_norm": (4,), "ffn_norm": (4,), "attn_q": (4, 4), "attn_output": (4, 4)}
    layer |= {"attn_k": (4, 2), "attn_v": (4, 2)}
    layer |= {"ffn_gate": (4, 4), "ffn_up": (4, 4), "ffn_down": (4, 4)}
    shapes |= {f"blk.0.{name}": shape for name, shape in layer.items()}
    infos, data = [], b""
    for name, shape in shapes.items():
        infos.append(bad_gguf.info(f"{name}.weight", shape, offset=len(data)))
        size = 4 * shape[0] * (shape[1] if len(shape) == 2 else 1)
        data += bytes(size + -size % 32)
    yield bad_gguf.whole(keys, infos, data)


def _strings(texts: Iterable[str]) -> bytes:
    raw = [bad_gguf.string(text) for text in texts]
    return bad_gguf.items(bad_gguf.STRING, len(raw), b"".join(raw))


BYTE_LEVEL = ("a", "b", "ab", "\N{LATIN CAPITAL LETTER G WITH DOT ABOVE}", "T", "h", "e", "Th")
PIECES = ("<unk>", "<s>", "</s>", "<0x0A>", "\u2581", "a", "b", "ab", "\u2581a")


def gguf_tokenizer_seeds() -> Iterable[bytes]:
    ggml = "tokenizer.ggml."
    for pre in ("llama-bpe", "gpt-2", "default"):
        yield bad_gguf.whole(
            [
                bad_gguf.LLAMA,
                _key(f"{ggml}model", bad_gguf.STRING, bad_gguf.string("gpt2")),
                _key(f"{ggml}pre", bad_gguf.STRING, bad_gguf.string(pre)),
                _key(f"{ggml}tokens", bad_gguf.ARRAY, _strings(BYTE_LEVEL)),
                _key(f"{ggml}merges", bad_gguf.ARRAY, _strings(["a b", "T h"])),
                _key(f"{ggml}bos_token_id", bad_gguf.UINT32, bytes(4)),
                _key("tokenizer.chat_template", bad_gguf.STRING, bad_gguf.string("{{ 1 }}")),
            ]
        )
    types = [2, 3, 3, 6, 1, 1, 1, 1, 4]
    numbers = b"".join(kind.to_bytes(4, "little") for kind in types)
    scores = b"".join(bytes((0, 0, n, 0x3F)) for n in range(len(types)))
    yield bad_gguf.whole(
        [
            _key(f"{ggml}model", bad_gguf.STRING, bad_gguf.string("llama")),
            _key(f"{ggml}tokens", bad_gguf.ARRAY, _strings(PIECES)),
            _key(f"{ggml}scores", bad_gguf.ARRAY, bad_gguf.items(bad_gguf.FLOAT32, 9, scores)),
            _key(f"{ggml}token_type", bad_gguf.ARRAY, bad_gguf.items(bad_gguf.INT32, 9, numbers)),
            _key(f"{ggml}add_space_prefix", bad_gguf.BOOL, b"\1"),
            _key(f"{ggml}eos_token_id", bad_gguf.UINT32, b"\2\0\0\0"),
        ]
    )


def tokenizer_seeds() -> Iterable[bytes]:
    """Small tokenizers of each kind of part that Llamas have."""
    byte_level = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [
            {
                **{"id": 8, "content": "<s>", "single_word": False, "lstrip": False},
                **{"rstrip": False, "normalized": False, "special": True},
            }
        ],
        "normalizer": None,
        "pre_tokenizer": {
            "type": "Sequence",
            "pretokenizers": [
                {
                    **{"type": "Split", "pattern": {"Regex": r"\p{N}{1,3}| ?\p{L}+|\s+"}},
                    **{"behavior": "Isolated", "invert": False},
                },
                {
                    **{"type": "ByteLevel", "add_prefix_space": False},
                    **{"trim_offsets": True, "use_regex": False},
                },
            ],
        },
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [
                {"SpecialToken": {"id": "<s>", "type_id": 0}},
                {"Sequence": {"id": "A", "type_id": 0}},
            ],
            "pair": [{"Sequence": {"id": "A", "type_id": 0}}],
            "special_tokens": {"<s>": {"id": "<s>", "ids": [8], "tokens": ["<s>"]}},
        },
        "decoder": {
            **{"type": "ByteLevel", "add_prefix_space": True},
            **{"trim_offsets": True, "use_regex": True},
        },
        "model": {
            **{"type": "BPE", "dropout": None, "unk_token": None, "fuse_unk": False},
            **{"continuing_subword_prefix": None, "end_of_word_suffix": None},
            **{"byte_fallback": False, "ignore_merges": True},
            "vocab": {text: id_ for id_, text in enumerate(BYTE_LEVEL)},
            "merges": [["a", "b"], ["T", "h"]],
        },
    }
    pieces = {
        **byte_level,
        "normalizer": {
            "type": "Sequence",
            "normalizers": [
                {"type": "Prepend", "prepend": "\u2581"},
                {"type": "Replace", "pattern": {"String": " "}, "content": "\u2581"},
            ],
        },
        "added_tokens": [],
        "pre_tokenizer": None,
        "post_processor": None,
        "decoder": {
            "type": "Sequence",
            "decoders": [
                {"type": "Replace", "pattern": {"String": "\u2581"}, "content": " "},
                {"type": "ByteFallback"},
                {"type": "Fuse"},
                {"type": "Strip", "content": " ", "start": 1, "stop": 0},
            ],
        },
        "model": {
            **{"type": "BPE", "unk_token": "<unk>", "fuse_unk": True, "byte_fallback": True},
            "vocab": {text: id_ for id_, text in enumerate(PIECES)},
            "merges": [["a", "b"], ["\u2581", "a"]],
        },
    }
    settings = {"bos_token": "<s>", "add_bos_token": True, "chat_template": "{{ bos_token }}"}
    for tokenizer in (byte_level, pieces):
        yield SEPARATOR.join(json.dumps(part).encode() for part in (tokenizer, settings))
    for named in (
        {"bos_token": {"content": "<s>"}, "chat_template": [{"name": "default"}]},
        {"bos_token": "\ud800"},
        {"eos_token": {"content": "\ud800"}, "chat_template": "{{ 1 }}\ud800"},
        {"chat_template": [{"name": [], "template": "{{ 1 }}"}]},
    ):
        yield SEPARATOR.join(json.dumps(part).encode() for part in (byte_level, named))


def config_seeds() -> Iterable[bytes]:
    for path in sorted((TESTS / "references").glob("*/config.json")):
        yield path.read_bytes()
    for kind in quantised_checkpoints.KINDS.values():
        yield json.dumps({**bad_models.CONFIG, **kind.config}).encode()


def quantised_seeds() -> Iterable[bytes]:
    """A small model in every kind of 8-bit floats, and those that are refused."""
    folder = scratch() / "seed"
    rng = np.random.default_rng(0)
    plain = {name: rng.random(shape, np.float32) for name, shape in bad_models.SHAPES.items()}
    for kind in quantised_checkpoints.KINDS.values():
        tensors, _ = quantised_checkpoints.quantised_tensors(kind, plain)
        quantised_checkpoints.write_folder(folder, {**bad_models.CONFIG, **kind.config}, tensors)
        yield _joined(folder)
    for bad in bad_models.BAD_MODELS:
        if bad.label.startswith(("f8", "weight_scale", "a zero point", "a scale", "another")):
            bad.build(folder)
            yield _joined(folder)
    shutil.rmtree(folder)


def _joined(folder: Path) -> bytes:
    names = ("config.json", SINGLE_NAME)
    return SEPARATOR.join((folder / name).read_bytes() for name in names)


def chat_seeds() -> Iterable[bytes]:
    yield from (
        b"{{ bos_token }}{% for m in messages %}[{{ m['role'] }}] {{ m.content | trim }}{% endfor %}",
        b"{% for m in messages if m.role %}{{ loop.index ~ m | tojson(indent=2) }}{% endfor %}",
        b"{%- set ns = namespace(n=0) %}{% for i in [1, 2] %}{% set ns.n = ns.n + i %}{% endfor %}",
        b"{% macro f(x, y=1) %}{{ x ~ y }}{% endmacro %}{{ f('a' * 3) }}{{ raise_exception('no') }}",
        b"{{ 'a,b'.split(',') | join('-') | upper }}{{ '%s' % 1 }}{{ '{}'.format(messages) }}",
        b"{{ strftime_now('%d') }}{% if tools is none and not documents %}x{% else %}y{% endif %}",
        b"{{ messages[-1:] | map(attribute='role') | list }}{{ [1, 2] + [3] }}{{ {'a': 2 ** 9} }}",
        b"{{ messages.__class__.__mro__ }}{{ ''.join(['a'] * 10) }}{% generation %}{% endgeneration %}",
    )


def archive_seeds() -> Iterable[bytes]:
    path = scratch() / "seed.irpa"
    for count in (2, 1, 0):
        given = Signature("decode", packed_for().arguments[:count], (), packed_for().facts)
        buffers = [(a, aligned(a.type.shape, a.type.dtype, zeros=True)) for a in given.arguments]
        write_archive(path, given, buffers)
        yield path.read_bytes()


def signature_seeds() -> Iterable[bytes]:
    """One argument of each role, and their results, in IREE's spelling."""
    for graph in ("prefill", "decode"):
        emitted = Plan.make(GQA, Choices(context=8, chunk=4)).emit(graph).signature
        arguments = [emitted.by_role(role)[0] for role in ROLES]
        results = [emitted.results[0], emitted.results[arguments[2].donated_to or 0]]
        arguments[2] = replace(arguments[2], donated_to=1)

        def side(values: Iterable[tuple[object, dict[str, Any]]]) -> str:
            return ", ".join(f"%x: {type_} {print_attributes(found)}" for type_, found in values)

        taken = side((a.type, a.attributes()) for a in arguments)
        given = side((r.type, {"stablehand.name": r.name}) for r in results)
        yield f"sync func @{graph}({taken}) -> ({given})".encode()


def _small_text(body: str) -> str:
    """A graph of one argument of each kind that there can be but one of, and one weight more."""
    emitted = Plan.make(GQA, Choices(context=8, chunk=4)).emit("decode")
    found = {a.name: a for a in emitted.signature.arguments}
    state = replace(emitted.signature.by_role("state")[0], donated_to=1)
    arguments = {
        **{"norm": found["norm"], "head": found["head"], "cache": state},
        **{"token": found["token"], "position": found["position"]},
    }
    results = (emitted.signature.results[0], Result(state.name, state.type))
    taken = (f"%{n}: {a.type} {print_attributes(a.attributes())}" for n, a in arguments.items())
    given = (f"{r.type} {print_attributes({'stablehand.name': r.name})}" for r in results)
    facts = {f"stablehand.{name}": value for name, value in emitted.signature.facts.items()}
    # The last function is the head's.
    _, mark, linear = emitted.text.rpartition("  func.func private")
    types = ", ".join(str(r.type) for r in results)
    return "\n".join(
        (
            f"module @seed {{\n  func.func public @decode({', '.join(taken)}) -> ({', '.join(given)})",
            f"      attributes {{iree.reflection = {print_attributes(facts)}}} {{",
            f"    {body}",
            f"    return %logits, %cache : {types}",
            f"  }}\n{mark}{linear}",
        )
    )


def text_seeds() -> Iterable[bytes]:
    """A graph with a kernel to swap in, and texts that have ended the process, or a reader."""
    seed = _small_text(
        "%x = stablehlo.reshape %norm : (tensor<32xf32>) -> tensor<1x32xf32>\n"
        "    %logits = call @linear_1x32x96_f32(%x, %head) "
        ": (tensor<1x32xf32>, tensor<6x32x16xf32>) -> tensor<1x96xf32>"
    ).encode()
    yield seed
    for quoted in (b"\xff", b"\\FF"):
        yield seed.replace(b"stablehand.overflow", b'"stablehand' + quoted + b'overflow"')
    yield seed.replace(b'"as-stored"', b"[" * 900 + b"]" * 900)
    yield b"module {" * 900
    yield b'"' + b'\\"' * 400
    yield from (text.encode() for text in UNSIGNED)


def module_seeds() -> Iterable[bytes]:
    """A compiled module that computes nothing, and what is none."""
    text = _small_text("%logits = stablehlo.constant dense<0.0> : tensor<1x96xf32>")
    whole = compile_text(text, named_target("cpu")).path.read_bytes()
    yield whole
    yield from (whole[:-1], whole[: len(whole) // 2], whole[1:], b"PK\5\6" + bytes(18), b"")
