"""Tokenizers of GGUF files: against the folder's, llama.cpp's and SentencePiece's."""

import json
import unicodedata
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import gguf
import pytest
from gguf_conversion import Write, byte_level_keys, convert
from hypothesis import given, settings
from hypothesis import strategies as st

from stablehand.errors import TokenizerError
from stablehand.runtime.gguf_tokenizer import PRE_TOKENIZERS
from stablehand.runtime.tokenizer import Tokenizer

TESTS = Path(__file__).parents[1]
MODEL = TESTS.parent / "goldens" / "models" / "stable-tales"
BYTE_LEVEL = json.loads((TESTS / "tokenizers" / "byte_level.json").read_text())
SENTENCE_PIECE = json.loads((TESTS / "tokenizers" / "sentencepiece.json").read_text())

Type = gguf.TokenType


def write(path: Path, *keys: Write) -> Path:
    """A file of a tokenizer alone."""
    writer = gguf.GGUFWriter(path, "llama")
    for key in keys:
        key(writer)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def byte_level(pre: str, more: Mapping[str, Any] | None = None) -> Write:
    fixture = {**BYTE_LEVEL, **(more or {})}

    def keys(writer: gguf.GGUFWriter) -> None:
        writer.add_tokenizer_model("gpt2")
        writer.add_tokenizer_pre(pre)
        writer.add_token_list(fixture["tokens"])
        writer.add_token_types(fixture.get("types", [1] * len(fixture["tokens"])))
        writer.add_token_merges(fixture["merges"])

    return keys


def sentence_piece(fixture: Mapping[str, Any]) -> Write:
    def keys(writer: gguf.GGUFWriter) -> None:
        writer.add_tokenizer_model("llama")
        writer.add_token_list(fixture["tokens"])
        writer.add_token_scores(fixture["scores"])
        writer.add_token_types(fixture["types"])
        writer.add_add_space_prefix(fixture["prefix"])

    return keys


def put(key: str, value: Any, kind: str | None = None, item: str | None = None) -> Write:
    """Sets or changes a key of the tokenizer."""
    kinds = {bool: "BOOL", int: "UINT32", str: "STRING", list: "ARRAY"}

    def keys(writer: gguf.GGUFWriter) -> None:
        types = gguf.GGUFValueType
        writer.add_key_value(
            f"tokenizer.{key}", value, types[kind or kinds[type(value)]], item and types[item]
        )

    return keys


def without(key: str) -> Write:
    return lambda writer: writer.kv_data[0].pop(f"tokenizer.{key}")


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("gguf") / "model.gguf"


# The small model's


@pytest.fixture(scope="module")
def tales(tmp_path_factory: pytest.TempPathFactory) -> Tokenizer:
    path = tmp_path_factory.mktemp("tales") / "model.gguf"
    return Tokenizer.open(convert(MODEL, path, byte_level_keys(MODEL, "gpt-2")))


@pytest.fixture(scope="module")
def folder() -> Tokenizer:
    return Tokenizer.open(MODEL)


def test_the_same_tokens_as_the_folder_names(tales: Tokenizer, folder: Tokenizer) -> None:
    for name in ("vocab_size", "bos_token", "bos_id", "eos_token", "eos_id", "adds_bos"):
        assert getattr(tales, name) == getattr(folder, name), name
    assert tales.special_ids == folder.special_ids
    assert tales.chat_template == folder.chat_template is not None


@given(st.text(max_size=60) | st.sampled_from(BYTE_LEVEL["texts"]))
@settings(max_examples=300)
def test_the_same_ids_as_the_folder_gives(tales: Tokenizer, folder: Tokenizer, text: str) -> None:
    text += "<|user|>" + text
    ids = tales.encode(text)
    assert ids == folder.encode(text)
    assert tales.decode(ids) == folder.decode(ids)
    for id_ in ids:
        assert tales.token_bytes(id_) == folder.token_bytes(id_)


# Byte-level BPE


@pytest.mark.parametrize("pre", BYTE_LEVEL["ids"])
def test_the_same_ids_as_llama_cpp_gives(scratch: Path, pre: str) -> None:
    tokenizer = Tokenizer.open(write(scratch, byte_level(pre)))
    for text, ids in zip(BYTE_LEVEL["texts"], BYTE_LEVEL["ids"][pre], strict=True):
        found = tokenizer.encode(text)
        if pre != "tekken" or not has_marks(text):
            assert found == ids, text
        assert tokenizer.decode(found) == text


def has_marks(text: str) -> bool:
    """Combining marks, which tekken's own pattern keeps with their letters, and llama.cpp's does not."""
    return any(unicodedata.category(character)[0] == "M" for character in text)


def test_every_pre_tokenizer_is_compared_and_they_differ() -> None:
    assert BYTE_LEVEL["ids"].keys() == PRE_TOKENIZERS.keys()
    found = {kind: BYTE_LEVEL["ids"][pre] for pre, kind in PRE_TOKENIZERS.items()}
    splits = {kind.patterns: ids for kind, ids in found.items()}
    assert len({json.dumps(ids) for ids in splits.values()}) == len(splits)


def test_special_and_user_defined_tokens(scratch: Path) -> None:
    tokens = [*BYTE_LEVEL["tokens"], "<|bos|>", "<|eos|>", "  user", "[PAD]"]
    types = [1] * len(BYTE_LEVEL["tokens"]) + [Type.CONTROL, Type.CONTROL, Type.USER_DEFINED, 5]
    count = len(BYTE_LEVEL["tokens"])
    keys = byte_level("llama-bpe", {"tokens": tokens, "types": types})
    named = (put("ggml.bos_token_id", count), put("ggml.eos_token_id", count + 1))
    tokenizer = Tokenizer.open(write(scratch, keys, *named))
    assert (tokenizer.bos_id, tokenizer.eos_id) == (count, count + 1)
    assert tokenizer.adds_bos  # as every Llama 3, unless its file says otherwise
    ids = tokenizer.encode("a  user<|eos|>b")
    assert ids[0] == count and ids[2:4] == [count + 2, count + 1]
    assert tokenizer.decode(ids) == "a  userb"
    assert tokenizer.special_ids == {count, count + 1}
    silent = write(scratch, keys, *named, put("ggml.add_bos_token", False))
    assert not Tokenizer.open(silent).adds_bos


# SentencePiece


@pytest.fixture(scope="module", params=SENTENCE_PIECE, ids=["prefix", "no prefix"])
def pieces(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Mapping[str, Any], Tokenizer]:
    path = tmp_path_factory.mktemp("pieces") / "model.gguf"
    return request.param, Tokenizer.open(write(path, sentence_piece(request.param)))


def test_the_same_ids_as_sentencepiece_gives(pieces: tuple[Mapping[str, Any], Tokenizer]) -> None:
    fixture, tokenizer = pieces
    assert (tokenizer.bos_token, tokenizer.eos_token) == ("<s>", "</s>")
    for text, ids, decoded in zip(
        fixture["texts"], fixture["ids"], fixture["decoded"], strict=True
    ):
        assert tokenizer.encode(text) == [1, *ids], text
        assert tokenizer.decode(ids) == decoded == text


def best_first(fixture: Mapping[str, Any], text: str) -> list[int]:
    """SentencePiece's algorithm as its paper has it: join the best pair, of equals the leftmost."""
    ids = {token: id_ for id_, token in enumerate(fixture["tokens"])}
    if fixture["prefix"] and text:
        text = " " + text
    symbols = list(text.replace(" ", "▁"))
    while True:
        pairs = [
            (-fixture["scores"][ids[left + right]], i)
            for i, (left, right) in enumerate(pairwise(symbols))
            if left + right in ids and fixture["types"][ids[left + right]] == Type.NORMAL
        ]
        if not pairs:
            break
        _, i = min(pairs)
        symbols[i : i + 2] = [symbols[i] + symbols[i + 1]]
    found = []
    for symbol in symbols:
        if symbol in ids:
            found.append(ids[symbol])
        else:
            found += [ids[f"<0x{byte:02X}>"] for byte in symbol.encode()]
    return found


@given(
    st.text(st.sampled_from("abcdehinorst  .,éж日"), max_size=40)
    | st.text(max_size=20)
    | st.text(st.sampled_from("a ="), max_size=40)
)
@settings(max_examples=400)
def test_merges_follow_the_scores(pieces: tuple[Mapping[str, Any], Tokenizer], text: str) -> None:
    fixture, tokenizer = pieces
    assert tokenizer.encode(text, add_bos=False) == best_first(fixture, text)


def test_the_fixtures_reach_bytes_and_the_reference_is_the_same_algorithm() -> None:
    for fixture in SENTENCE_PIECE:
        kinds = {fixture["types"][id_] for ids in fixture["ids"] for id_ in ids}
        assert kinds == {Type.NORMAL, Type.BYTE}
        for text, ids in zip(fixture["texts"], fixture["ids"], strict=True):
            assert best_first(fixture, text) == ids


# Refusals


def refusal(path: Path) -> str:
    with pytest.raises(TokenizerError) as caught:
        Tokenizer.open(path)
    message = str(caught.value)
    assert str(path) in message and "\n" not in message
    return message


def test_a_file_without_a_tokenizer(scratch: Path) -> None:
    assert "tokenizer.ggml.tokens: is absent" in refusal(write(scratch))


COUNT = len(BYTE_LEVEL["tokens"])
TOKENS: list[str] = BYTE_LEVEL["tokens"]
STRINGS = ("ARRAY", "STRING")


@pytest.mark.parametrize(
    ("change", "tells"),
    [
        (put("ggml.model", "t5"), "model: 't5' is not implemented (implemented: gpt2, llama)"),
        (without("ggml.model"), "model: is absent"),
        (put("ggml.model", 7), "model: is 7, not a text"),
        (put("ggml.pre", "kimi-k2"), "pre: 'kimi-k2' is not implemented (implemented: llama-bpe,"),
        (without("ggml.pre"), "pre: is absent"),
        (put("ggml.tokens", [1, 2]), "tokens: is array of int32, and not an array of string"),
        (put("ggml.tokens", [*TOKENS[:-1], "a"], *STRINGS), "tokens: 'a' is there twice"),
        (put("ggml.token_type", [1]), f"token_type: has 1 items for {COUNT} tokens"),
        (put("ggml.token_type", [9] * COUNT), "token_type: token 0 has type 9, which is none"),
        (put("ggml.token_type", [6] * COUNT), "tokens: token 0 is '!', and not a byte"),
        (without("ggml.merges"), "merges: is absent"),
        (put("ggml.merges", ["a b", "ab"]), "merges: merge 1, 'ab', is not of two tokens"),
        (put("ggml.merges", ["t h", "Ω Ω"]), "merges: merge 1, 'Ω Ω', is not of two tokens"),
        (put("ggml.merges", ['! "']), "merges: merge 0, '! \"', is not of two tokens"),
        (put("ggml.bos_token_id", COUNT), f"bos_token_id: is {COUNT}, and no id of {COUNT} tok"),
        (put("ggml.eos_token_id", -1, "INT32"), "eos_token_id: is -1, and no id"),
        (put("ggml.add_bos_token", 1), "add_bos_token: is 1, and not a bool"),
        (put("ggml.add_bos_token", True), "add_bos_token is True, but bos_token is None"),
        (put("chat_template", 3), "tokenizer.chat_template: is not a text"),
        (put("chat_template", "x" * (1 << 20) + "y"), "chat_template: larger than 1 MiB"),
    ],
)
def test_byte_level_keys_that_are_refused(scratch: Path, change: Write, tells: str) -> None:
    assert tells in refusal(write(scratch, byte_level("gpt-2"), change))


PIECES = SENTENCE_PIECE[0]
SIZE = len(PIECES["tokens"])


@pytest.mark.parametrize(
    ("change", "tells"),
    [
        (without("ggml.scores"), "scores: is absent"),
        (put("ggml.scores", [1.0]), f"scores: has 1 items for {SIZE} tokens"),
        (put("ggml.scores", [1] * SIZE), "scores: is array of int32, and not an array of float32"),
        (put("ggml.scores", [-1000.0] * SIZE), "scores: are all the same"),
        (put("ggml.scores", [0.0] * (SIZE - 1) + [float("nan")]), f"token {SIZE - 1} has NaN"),
        (
            put("ggml.tokens", [t.replace("<0x0A>", "<0xA>") for t in PIECES["tokens"]], *STRINGS),
            "token 13 is '<0xA>', and not a byte",
        ),
        (put("ggml.remove_extra_whitespaces", True), "remove_extra_whitespaces: true is not"),
    ],
)
def test_sentencepiece_keys_that_are_refused(scratch: Path, change: Write, tells: str) -> None:
    assert tells in refusal(write(scratch, sentence_piece(PIECES), change))


ODD_VALUES: tuple[tuple[str, str | None, Any], ...] = (
    *(("UINT64", None, n) for n in (0, 3, (1 << 64) - 1)),
    *(("FLOAT32", None, x) for x in (0.0, float("nan"))),
    *(("BOOL", None, flag) for flag in (True, False)),
    *(("STRING", None, text) for text in ("x", "llama", "gpt2")),
    *(("ARRAY", "INT32", items) for items in ([1], [3] * SIZE, [-1] * SIZE)),
    *(("ARRAY", "STRING", items) for items in ([""], ["a", "b", "a b"], ["<0x00>"] * SIZE)),
    *(("ARRAY", "FLOAT32", items) for items in ([0.5], [float("-inf")] * SIZE)),
)


@pytest.mark.parametrize("model", ["gpt2", "llama"])
@pytest.mark.parametrize("value", ODD_VALUES, ids=lambda value: str(value)[:40])
def test_no_value_of_any_key_escapes(
    scratch: Path, model: str, value: tuple[str, str | None, Any]
) -> None:
    kind, item, content = value
    keys = {"gpt2": byte_level("gpt-2"), "llama": sentence_piece(PIECES)}[model]
    names = ("model", "pre", "tokens", "token_type", "merges", "scores", "bos_token_id")
    more = ("eos_token_id", "add_bos_token", "add_space_prefix", "remove_extra_whitespaces")
    for key in (*names, *more):
        write(scratch, keys, put(f"ggml.{key}", content, kind, item))
        try:
            tokenizer = Tokenizer.open(scratch)
        except TokenizerError as error:
            message = str(error)
            assert str(scratch) in message and "\n" not in message and len(message) < 1000
        else:
            assert tokenizer.decode(tokenizer.encode("the gate")) in ("the gate", "thegate", "")
