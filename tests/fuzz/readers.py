"""Each reader of a stranger's bytes, as a function over bytes that reads them to the end or refuses them."""

from __future__ import annotations

import sys
import tempfile
from functools import cache
from pathlib import Path

import numpy as np
import safetensors

from stablehand.compiler.lower import lower
from stablehand.compiler.module_text import signature_of
from stablehand.compiler.reflection import kernels_in, read_signature
from stablehand.config import ModelConfig
from stablehand.errors import StablehandError
from stablehand.fields import Fields, read_json_object
from stablehand.loader.archive import read_archive
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.components import read_components
from stablehand.loader.gguf import GgufFile
from stablehand.loader.irpa import Archive
from stablehand.loader.safetensors import SafetensorsFile
from stablehand.loader.shards import INDEX_NAME, SINGLE_NAME, open_folder
from stablehand.loader.tensor_file import TensorFile
from stablehand.plan import Choices, Plan
from stablehand.runtime import chat
from stablehand.runtime.gguf_tokenizer import read_tokenizer
from stablehand.runtime.tokenizer import Tokenizer
from stablehand.signature import VERSION, Signature
from stablehand.targets import named_target

TESTS = Path(__file__).parents[1]
sys.path += [str(TESTS), str(TESTS / "loader")]

from bad_folders import SHARD_1, SHARD_2  # noqa: E402

SEPARATOR = b"\n----\n"
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
    for name, content in zip((SHARD_1, SHARD_2), shards, strict=False):
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
    with Archive.open(path) as archive:
        for name in archive.tensors:
            archive.read(name, 1 << 20)
    for buffer in read_archive(path, packed_for()).values():
        assert buffer.size


def run_signature(data: bytes) -> None:
    """A compiled function's declaration."""
    text = data.decode("utf-8", "replace")
    Signature.from_declaration(text, {"stablehand.version": VERSION}).check()


def run_text(data: bytes) -> None:
    """A graph's text, here and not apart: its signature, and kernels in the place of definitions."""
    from iree.compiler import ir

    with ir.Context():
        signature_of(data, "graph.mlir")
        lower(data, named_target("cpu"))


def run_module(data: bytes) -> None:
    """A compiled module: its signature, and what kernels it says that it has."""
    path = write("module.vmfb", data)
    read_signature(path)
    kernels_in(path)


def check_message(error: StablehandError) -> None:
    message = str(error)
    assert message.isprintable() and len(message) < MAX_MESSAGE, message[:MAX_MESSAGE]
