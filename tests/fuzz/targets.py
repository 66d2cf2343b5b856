"""What is fuzzed: each reader of a stranger's bytes, with the files that its mutations begin from.

A target takes any bytes and must read or refuse them: a `StablehandError` whose message is one line of
bounded length. Whatever else is raised, is printed by a crash, or never ends, is a find. Inputs of several
files are joined by `SEPARATOR`.

To add one, write a function over bytes and a row of `TARGETS`.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache
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
import safetensors  # noqa: E402

from stablehand.config import ModelConfig  # noqa: E402
from stablehand.emit.attributes import print_attributes  # noqa: E402
from stablehand.errors import StablehandError  # noqa: E402
from stablehand.fields import Fields, read_json_object  # noqa: E402
from stablehand.loader.archive import read_archive, write_archive  # noqa: E402
from stablehand.loader.buffers import aligned  # noqa: E402
from stablehand.loader.checkpoint import Checkpoint  # noqa: E402
from stablehand.loader.components import read_components  # noqa: E402
from stablehand.loader.gguf import GgufFile  # noqa: E402
from stablehand.loader.irpa import map_entries  # noqa: E402
from stablehand.loader.safetensors import SafetensorsFile  # noqa: E402
from stablehand.loader.shards import INDEX_NAME, SINGLE_NAME, open_folder  # noqa: E402
from stablehand.loader.tensor_file import TensorFile  # noqa: E402
from stablehand.plan import Choices, Plan  # noqa: E402
from stablehand.runtime import chat  # noqa: E402
from stablehand.runtime.gguf_tokenizer import read_tokenizer  # noqa: E402
from stablehand.runtime.tokenizer import Tokenizer  # noqa: E402
from stablehand.signature import ROLES, VERSION, Signature  # noqa: E402

SEPARATOR = b"\n----\n"
MAX_SEED_BYTES = 20_000
MAX_MESSAGE = 4000
GQA = TESTS / "references" / "gqa"
TEXT = "The old mare \N{GRINNING FACE} <s>\n"


@cache
def scratch() -> Path:
    """A folder of this process, in memory where the system has such files."""
    memory = Path("/dev/shm")
    folder = tempfile.mkdtemp(prefix="fuzz-", dir=memory if memory.is_dir() else None)
    return Path(folder)


def write(name: str, content: bytes) -> Path:
    path = scratch() / name
    path.write_bytes(content)
    return path


def read_all(file: TensorFile) -> dict[str, bytes]:
    """Every tensor's bytes; what a file describes is within it, so this is bounded."""
    found = {}
    for name, info in file.tensors.items():
        buffer = bytearray(info.nbytes)
        file.read_bytes_into(info, 0, buffer)
        found[name] = bytes(buffer)
    return found


def run_safetensors(data: bytes) -> None:
    """A safetensors file; what we accept, the package accepts, and reads alike."""
    with SafetensorsFile.open(write(SINGLE_NAME, data)) as file:
        found = read_all(file)
    assert found == {name: bytes(t["data"]) for name, t in safetensors.deserialize(data)}


def run_shards(data: bytes) -> None:
    """A folder of an index and two shards."""
    folder = scratch() / "shards"
    folder.mkdir(exist_ok=True)
    index, *shards = data.split(SEPARATOR)
    (folder / INDEX_NAME).write_bytes(index)
    for name, content in zip((bad_folders.SHARD_1, bad_folders.SHARD_2), shards, strict=False):
        (folder / name).write_bytes(content)
    with open_folder(folder) as opened:
        for file in opened.files:
            read_all(file)


def run_gguf(data: bytes) -> None:
    """A GGUF file: its header, each of its values, each of its tensors."""
    with GgufFile.open(write("model.gguf", data)) as file:
        read_all(file)
        for key in file.metadata:
            file.metadata.type_of(key)
            try:
                file.metadata[key]
            except StablehandError as error:
                check_message(error)


def run_gguf_model(data: bytes) -> None:
    """A GGUF file as a model: configuration and weights."""
    with Checkpoint.open(write("llama.gguf", data)) as checkpoint:
        assert set(checkpoint.weights) == set(dict(checkpoint.config.weight_shapes()))
        assert checkpoint.config.digest


def run_quantised(data: bytes) -> None:
    """A folder of config.json and a safetensors file: every component of every matrix in codes."""
    folder = scratch() / "quantised"
    folder.mkdir(exist_ok=True)
    config, _, tensors = data.partition(SEPARATOR)
    (folder / "config.json").write_bytes(config)
    (folder / SINGLE_NAME).write_bytes(tensors)
    with Checkpoint.open(folder) as checkpoint:
        for name, weight in checkpoint.weights.items():
            if weight.companions:
                rows = weight.place.end - weight.place.begin
                for part in read_components(checkpoint, name, 0, rows):
                    assert len(part) == rows and np.isfinite(part).all()


def use_tokenizer(tokenizer: Tokenizer) -> None:
    ids = tokenizer.encode(TEXT)
    tokenizer.decode(ids)
    for id_ in ids:
        tokenizer.token_bytes(id_)


def run_gguf_tokenizer(data: bytes) -> None:
    """A GGUF file's vocabulary, and its tokenizer at work."""
    path = write("tokenizer.gguf", data)
    with GgufFile.open(path) as file:
        read_tokenizer(file.metadata, str(path))
    use_tokenizer(Tokenizer.from_gguf(path))


def run_tokenizer(data: bytes) -> None:
    """A folder of tokenizer.json and tokenizer_config.json, and the tokenizer at work."""
    folder = scratch() / "tokenizer"
    folder.mkdir(exist_ok=True)
    vocabulary, _, settings = data.partition(SEPARATOR)
    (folder / "tokenizer.json").write_bytes(vocabulary)
    (folder / "tokenizer_config.json").write_bytes(settings or b"{}")
    use_tokenizer(Tokenizer.from_folder(folder))


def run_config(data: bytes) -> None:
    """config.json, and what a generation configuration is read for."""
    path = write("config.json", data)
    ModelConfig.from_hf(read_json_object(path), str(path))
    Fields(read_json_object(path), str(path)).token_ids("eos_token_id", 1000)


def run_chat(data: bytes) -> None:
    """A chat template; its limits on time and work are lowered, so that they are met."""
    chat.MAX_SECONDS, chat.MAX_WORK = 0.2, 1 << 20
    messages = [{"role": "user", "content": "Hello"}, {"role": "assistant", "content": "Hi"}]
    text = chat.render_chat(data.decode("utf-8", "replace"), messages, bos_token="<s>")
    assert len(text) <= chat.MAX_VALUE


@cache
def packed_for() -> Signature:
    """What archives are read for: two norms of 32 numbers."""
    emitted = Plan.make(GQA, Choices(context=8, chunk=4)).emit("decode").signature
    norms = [a for a in emitted.by_role("weight") if a.type.shape == (32,)]
    return Signature("decode", tuple(norms[:2]), (), emitted.facts)


def run_archive(data: bytes) -> None:
    """An archive of packed weights: every entry is touched to its last byte."""
    path = write("weights.irpa", data)
    for entry in map_entries(path).values():
        entry.sum()
    for buffer in read_archive(path, packed_for()).values():
        assert buffer.size


def run_signature(data: bytes) -> None:
    """A compiled function's declaration."""
    text = data.decode("utf-8", "replace")
    Signature.from_declaration(text, {"stablehand.version": VERSION}).check()


def check_message(error: StablehandError) -> None:
    message = str(error)
    assert message.isprintable() and len(message) < MAX_MESSAGE, message[:MAX_MESSAGE]


@dataclass(frozen=True)
class Target:
    """A reader, and its valid and bad files.

    Attributes:
      run: takes any bytes; see the module's text for what it may raise.
      seeds: gives what mutations begin from, a valid file first.
      words: pieces that the format is made of, for mutations to put in.
    """

    run: Callable[[bytes], None]
    seeds: Callable[[], Iterable[bytes]]
    words: tuple[bytes, ...]

    def __call__(self, data: bytes) -> bool:
        """Read or refuse; whether it was read."""
        try:
            self.run(data)
        except StablehandError as error:
            check_message(error)
            return False
        return True


def _safetensors_seeds() -> Iterable[bytes]:
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


def _shard_seeds() -> Iterable[bytes]:
    yield _folder(bad_folders.write_shards)
    for bad in bad_folders.BAD_FOLDERS:
        if bad.number != 26:  # links are no bytes
            yield _folder(bad.build)


def _gguf_seeds() -> Iterable[bytes]:
    return [bad_gguf.VALID, *(bad.raw for bad in bad_gguf.BAD_GGUF)]


def _key(name: str, kind: int, value: bytes) -> bytes:
    return bad_gguf.key(name, kind, value)


def _numbers(**values: int) -> list[bytes]:
    return [
        _key(f"llama.{name.replace('__', '.')}", bad_gguf.UINT32, value.to_bytes(4, "little"))
        for name, value in values.items()
    ]


def _gguf_model_seeds() -> Iterable[bytes]:
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


def _gguf_tokenizer_seeds() -> Iterable[bytes]:
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


def _tokenizer_seeds() -> Iterable[bytes]:
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
    named = {"bos_token": {"content": "<s>"}, "chat_template": [{"name": "default"}]}
    yield SEPARATOR.join(json.dumps(part).encode() for part in (byte_level, named))


def _config_seeds() -> Iterable[bytes]:
    for path in sorted((TESTS / "references").glob("*/config.json")):
        yield path.read_bytes()
    for kind in quantised_checkpoints.KINDS.values():
        yield json.dumps({**bad_models.CONFIG, **kind.config}).encode()


def _quantised_seeds() -> Iterable[bytes]:
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


def _chat_seeds() -> Iterable[bytes]:
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


def _archive_seeds() -> Iterable[bytes]:
    path = scratch() / "seed.irpa"
    for count in (2, 1, 0):
        given = Signature("decode", packed_for().arguments[:count], (), packed_for().facts)
        buffers = [(a, aligned(a.type.shape, a.type.dtype, zeros=True)) for a in given.arguments]
        write_archive(path, given, buffers)
        yield path.read_bytes()


def _signature_seeds() -> Iterable[bytes]:
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


JSON_WORDS = (b"{", b"}", b"[", b"]", b'"', b":", b",", b"null", b"true", b"-1", b"1e999", b'""')
TENSOR_WORDS = (*JSON_WORDS, b'"dtype"', b'"shape"', b'"data_offsets"', b'"__metadata__"', b'"F4"')
TYPES = tuple(bytes((kind, 0, 0, 0)) for kind in range(13))
GGUF_WORDS = (b"GGUF", *TYPES, b"\xff" * 8, b"general.alignment", b"general.architecture")
GGML_WORDS = tuple(
    f"tokenizer.ggml.{key}".encode()
    for key in ("model", "pre", "tokens", "merges", "scores", "token_type", "eot_token_id")
)

TARGETS: dict[str, Target] = {
    "safetensors": Target(run_safetensors, _safetensors_seeds, TENSOR_WORDS),
    "shards": Target(run_shards, _shard_seeds, (*JSON_WORDS, SEPARATOR, b'"weight_map"')),
    "gguf": Target(run_gguf, _gguf_seeds, GGUF_WORDS),
    "gguf_model": Target(run_gguf_model, _gguf_model_seeds, GGUF_WORDS),
    "gguf_tokenizer": Target(run_gguf_tokenizer, _gguf_tokenizer_seeds, (*GGUF_WORDS, *GGML_WORDS)),
    "quantised": Target(
        run_quantised,
        _quantised_seeds,
        (
            *(*TENSOR_WORDS, SEPARATOR, b'"quant_method"', b'"weight_block_size"', b"weight_scale"),
            *(b"_inv", b'"F8_E4M3"', b'"BF16"', b"input_scale", b"\x7f", b'"config_groups"'),
        ),
    ),
    "config": Target(
        run_config,
        _config_seeds,
        (*JSON_WORDS, b'"rope_scaling"', b'"rope_type"', b'"head_dim"', b'"factor"', b"1e-400"),
    ),
    "tokenizer": Target(
        run_tokenizer,
        _tokenizer_seeds,
        (*JSON_WORDS, SEPARATOR, b'"type"', b'"Regex"', b'"WordPiece"', b'"Unigram"', b"(?<="),
    ),
    "chat": Target(
        run_chat,
        _chat_seeds,
        (b"{{", b"}}", b"{%", b"%}", b"for", b"range(9999)", b"|tojson", b"*", b"**", b"endfor"),
    ),
    "archive": Target(run_archive, _archive_seeds, (b"IRPA", b"\xff" * 8, bytes(8))),
    "signature": Target(
        run_signature,
        _signature_seeds,
        (b"stablehand.name", b"stablehand.source", b"iree.abi.output", b"->", b"{", b"[", b'"'),
    ),
}
