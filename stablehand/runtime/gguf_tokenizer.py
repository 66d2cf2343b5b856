"""The tokenizer that a GGUF file's metadata describes, built with the `tokenizers` library.

Two kinds are read. `gpt2` is byte-level BPE: tokens, merges, and the name of how a text is split
before them (`tokenizer.ggml.pre`). `llama` is SentencePiece's BPE: tokens with scores, bytes for
what has no token, and ▁ for a space. Keys: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import tokenizers
from tokenizers import decoders, models, normalizers, pre_tokenizers

from stablehand.errors import TokenizerError
from stablehand.gguf_config import BYTE, CONTROL, NORMAL, UNKNOWN, UNUSED, USER_DEFINED
from stablehand.loader.gguf_metadata import Metadata

CHAT_TEMPLATE = "tokenizer.chat_template"

_BYTE_TOKEN = re.compile(r"<0x[0-9A-F]{2}>")
_SPACE = "▁"

_GPT_2 = r"'(?:[sdmt]|ll|ve|re)| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
_LLAMA_3 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}|"
    r" ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
_QWEN_2 = _LLAMA_3.replace(r"\p{N}{1,3}", r"\p{N}")
_TEKKEN = (
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+|"
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*|"
    r"\p{N}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)


@dataclass(frozen=True)
class PreTokenizer:
    """How byte-level BPE splits a text before it merges.

    Attributes:
      patterns: each splits what the ones before it have left, matches and gaps alike.
      ignore_merges: a piece that is a token becomes it, whether or not merges lead there.
      adds_bos: a text begins with the BOS token unless the file says otherwise.
    """

    patterns: tuple[str, ...]
    ignore_merges: bool = False
    adds_bos: bool = False


_KINDS = (
    (PreTokenizer((_LLAMA_3,), True, True), ("llama-bpe", "llama3", "llama-v3", "falcon3")),
    (PreTokenizer((_LLAMA_3,)), ("dbrx", "smaug-bpe")),
    (PreTokenizer((_QWEN_2,)), ("qwen2", "deepseek-r1-qwen", "megrez", "stablelm2")),
    (PreTokenizer((_TEKKEN,), True, True), ("tekken",)),
    (PreTokenizer((_GPT_2,)), ("gpt-2", "phi-2", "mpt", "olmo")),
    (
        PreTokenizer((r"\p{N}", _GPT_2)),
        ("smollm", "starcoder", "refact", "command-r", "codeshell"),
    ),
    (
        PreTokenizer((r"[\p{P}\$\+<=>\^~\|]+", _GPT_2, r"\p{N}+", "[0-9][0-9][0-9]")),
        ("default",),
    ),
)

PRE_TOKENIZERS: Mapping[str, PreTokenizer] = MappingProxyType(
    {name: kind for kind, names in _KINDS for name in names}
)
"""The ways to split by the names that llama.cpp's converter gives them."""


@dataclass(frozen=True)
class GgufTokenizer:
    """What a file says of its tokenizer: see `stablehand.runtime.tokenizer.Tokenizer`."""

    backend: tokenizers.Tokenizer
    settings: Mapping[str, Any]
    chat_template: str | None


def _shown(value: object) -> str:
    return repr(value)[:80]


def read_tokenizer(metadata: Metadata, where: str) -> GgufTokenizer:
    """Build the tokenizer of a file.

    Args:
      metadata: the file's keys and values.
      where: what errors call the file.

    Raises:
      TokenizerError: it is missing, of another kind, or malformed.
    """
    vocabulary = _Vocabulary(metadata, where)
    kind = vocabulary.text("model")
    if kind not in _BUILD:
        raise vocabulary.error("model", f"{_shown(kind)} is not implemented", ", ".join(_BUILD))
    backend, adds_bos, defaults = _BUILD[kind](vocabulary)
    for special, types in ((True, (CONTROL, UNKNOWN)), (False, (USER_DEFINED,))):
        added = vocabulary.of_types(types)
        add = backend.add_special_tokens if special else backend.add_tokens
        add([tokenizers.AddedToken(text, normalized=False, special=special) for text in added])
    settings = {
        f"{name}_token": vocabulary.token(f"{name}_token_id", default)
        for name, default in zip(("bos", "eos"), defaults, strict=True)
    }
    adds_bos = vocabulary.flag("add_bos_token", adds_bos and settings["bos_token"] is not None)
    template = metadata.get(CHAT_TEMPLATE)
    if template is not None and not isinstance(template, str):
        raise TokenizerError("is not a text", where=f"{where}: {CHAT_TEMPLATE}")
    return GgufTokenizer(backend, {**settings, "add_bos_token": adds_bos}, template)


class _Vocabulary:
    """The tokens of a file, and typed access to the keys beside them."""

    def __init__(self, metadata: Metadata, where: str) -> None:
        self._metadata = metadata
        self._where = where
        self.tokens: Sequence[str] = self.array("tokens", ("string",))
        self.ids = {text: id_ for id_, text in enumerate(self.tokens)}
        if len(self.ids) < len(self.tokens):
            twice = next(text for id_, text in enumerate(self.tokens) if self.ids[text] != id_)
            raise self.error("tokens", f"{_shown(twice)} is there twice")
        self.types: Sequence[int] = (
            self.aligned("token_type", ("int32", "uint32"))
            if "tokenizer.ggml.token_type" in metadata
            else [NORMAL] * len(self.tokens)
        )
        for id_, kind in enumerate(self.types):
            if not NORMAL <= kind <= BYTE:
                raise self.error("token_type", f"token {id_} has type {kind}, which is none")
            if kind == BYTE and _BYTE_TOKEN.fullmatch(self.tokens[id_]) is None:
                raise self.error(
                    "tokens", f"token {id_} is {_shown(self.tokens[id_])}, and not a byte"
                )

    def error(self, key: str, what: str, implemented: str | None = None) -> TokenizerError:
        hint = None if implemented is None else f"implemented: {implemented}"
        return TokenizerError(what, where=f"{self._where}: tokenizer.ggml.{key}", hint=hint)

    def array(self, key: str, types: Collection[str]) -> list[Any]:
        name = f"tokenizer.ggml.{key}"
        if name not in self._metadata:
            raise self.error(key, "is absent")
        found = self._metadata.type_of(name)
        if found not in [f"array of {kind}" for kind in types]:
            raise self.error(key, f"is {found}, and not an array of {' or '.join(types)}")
        items: list[Any] = self._metadata[name]
        return items

    def aligned(self, key: str, types: Collection[str]) -> list[Any]:
        items = self.array(key, types)
        if len(items) != len(self.tokens):
            raise self.error(key, f"has {len(items)} items for {len(self.tokens)} tokens")
        return items

    def text(self, key: str) -> str:
        value = self._metadata.get(f"tokenizer.ggml.{key}")
        if not isinstance(value, str):
            raise self.error(
                key, "is absent" if value is None else f"is {_shown(value)}, not a text"
            )
        return value

    def flag(self, key: str, default: bool) -> bool:
        value = self._metadata.get(f"tokenizer.ggml.{key}", default)
        if not isinstance(value, bool):
            raise self.error(key, f"is {_shown(value)}, and not a bool")
        return value

    def token(self, key: str, default: int | None) -> str | None:
        """The text of the token whose id a key holds."""
        id_ = self._metadata.get(f"tokenizer.ggml.{key}", default)
        if id_ is None:
            return None
        if type(id_) is not int or not 0 <= id_ < len(self.tokens):
            raise self.error(key, f"is {_shown(id_)}, and no id of {len(self.tokens)} tokens")
        return self.tokens[id_]

    def of_types(self, types: Collection[int]) -> list[str]:
        pairs = zip(self.tokens, self.types, strict=True)
        return [text for text, kind in pairs if kind in types and text]


Built = tuple[tokenizers.Tokenizer, bool, tuple[int | None, int | None]]
"""The tokenizer, whether a text begins with BOS, and the ids of BOS and EOS if no key names them."""


def _byte_level(vocabulary: _Vocabulary) -> Built:
    name = vocabulary.text("pre")
    if name not in PRE_TOKENIZERS:
        raise vocabulary.error(
            "pre", f"{_shown(name)} is not implemented", ", ".join(PRE_TOKENIZERS)
        )
    kind = PRE_TOKENIZERS[name]
    merges = []
    for index, merge in enumerate(vocabulary.array("merges", ("string",))):
        cut = merge.find(" ", 1)
        left, right = merge[:cut], merge[cut + 1 :]
        if cut < 0 or any(part not in vocabulary.ids for part in (left, right, left + right)):
            raise vocabulary.error(
                "merges", f"merge {index}, {_shown(merge)}, is not of two tokens"
            )
        merges.append((left, right))
    backend = tokenizers.Tokenizer(
        models.BPE(vocab=vocabulary.ids, merges=merges, ignore_merges=kind.ignore_merges)
    )
    backend.pre_tokenizer = pre_tokenizers.Sequence(
        [
            *(pre_tokenizers.Split(tokenizers.Regex(p), "isolated") for p in kind.patterns),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    backend.decoder = decoders.ByteLevel()
    return backend, kind.adds_bos, (None, None)


def _sentence_piece(vocabulary: _Vocabulary) -> Built:
    if vocabulary.flag("remove_extra_whitespaces", False):
        raise vocabulary.error("remove_extra_whitespaces", "true is not implemented", "false")
    scores = vocabulary.aligned("scores", ("float32",))
    unknown = vocabulary.of_types((UNKNOWN,))
    backend = tokenizers.Tokenizer(
        models.BPE(
            vocab=vocabulary.ids,
            merges=_merges(vocabulary, scores),
            unk_token=unknown[0] if unknown else None,
            fuse_unk=True,
            byte_fallback=True,
        )
    )
    prefixes = vocabulary.flag("add_space_prefix", True)
    spaces = [normalizers.Replace(" ", _SPACE)]
    backend.normalizer = normalizers.Sequence(
        [normalizers.Prepend(_SPACE), *spaces] if prefixes else spaces
    )
    backend.decoder = decoders.Sequence(
        [
            decoders.Replace(_SPACE, " "),
            decoders.ByteFallback(),
            decoders.Fuse(),
            *([decoders.Strip(" ", 1, 0)] if prefixes else []),
        ]
    )
    return backend, True, (1, 2)


def _merges(vocabulary: _Vocabulary, scores: Sequence[float]) -> list[tuple[str, str]]:
    """The merges that SentencePiece's scores stand for: of two tokens that join into one, best first.

    As transformers reconstructs them. SentencePiece joins the leftmost of pairs whose results have
    the same score; ranks cannot say that, and prefer the longer left part.
    """
    if len(set(scores)) == 1 < len(scores):
        raise vocabulary.error("scores", "are all the same, so that they order no merges")
    ranked = []
    ordinary = {
        text: score
        for text, score, kind in zip(vocabulary.tokens, scores, vocabulary.types, strict=True)
        if kind in (NORMAL, UNUSED)
    }
    for text, score in ordinary.items():
        if math.isnan(score):
            raise vocabulary.error("scores", f"token {vocabulary.ids[text]} has NaN")
        for cut in range(1, len(text)):
            left, right = text[:cut], text[cut:]
            if left in ordinary and right in ordinary:
                ranked.append((score, len(left), left, right))
    ranked.sort(key=lambda merge: merge[:2], reverse=True)
    return [(left, right) for _, _, left, right in ranked]


_BUILD: Mapping[str, Callable[[_Vocabulary], Built]] = MappingProxyType(
    {"gpt2": _byte_level, "llama": _sentence_piece}
)
"""The kinds of tokenizer by `tokenizer.ggml.model`."""
