"""Text to token ids and back, by the files that a Hugging Face model folder holds, or by a GGUF file.

In a folder `tokenizer.json` does the work, through the `tokenizers` library; `tokenizer_config.json`,
`special_tokens_map.json` and `chat_template.jinja` say which tokens begin and end a text and how a
conversation is written. As transformers does by default, the text of a special token inside a
prompt becomes that token: chat templates rely on it, and whoever passes on untrusted text must know
it; the `truncation` and `padding` of tokenizer.json are ignored. Unlike transformers, decoding
never "cleans up" the spaces before punctuation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeGuard

import tokenizers

from stablehand.errors import ConfigError, TokenizerError, first_line
from stablehand.fields import read_json_object
from stablehand.files import decoded_text, is_there, read_own
from stablehand.loader.gguf import GgufFile, is_gguf
from stablehand.loader.tensor_file import TensorFile
from stablehand.runtime.gguf_tokenizer import CHAT_TEMPLATE, read_tokenizer

_MAX_TEMPLATE_BYTES = 1 << 20
_MAX_TOKENIZER_BYTES = 64 << 20
"""Of tokenizer.json; that of 262144 tokens has half as many."""
_LLAMA_CLASSES = ("LlamaTokenizer", "LlamaTokenizerFast")
_BYTE_FALLBACK = re.compile(r"<0x([0-9A-Fa-f]{2})>")


def _byte_alphabet() -> Mapping[str, int]:
    # GPT-2's byte-level BPE: a printable Latin-1 byte is written as itself, and the others, in
    # ascending order, as the characters from U+0100 on.
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in printable]
    return {chr(byte): byte for byte in printable} | {
        chr(0x100 + i): byte for i, byte in enumerate(others)
    }


_BYTE_ALPHABET = _byte_alphabet()


@contextmanager
def _library_faults(where: str, what: str = "the library fails over it") -> Iterator[None]:
    """Refuse what the `tokenizers` library fails over: it raises bare `Exception` or `ValueError`, or panics.

    A panic of Rust is a BaseException of a type that cannot be imported; before it the library prints
    lines of its own on standard error.
    """
    try:
        yield
    except BaseException as error:
        if type(error) not in (Exception, ValueError) and not _is_panic(error):
            raise
        raise TokenizerError(f"{what}: {first_line(error)[:300]}", where=where) from error


def _is_panic(error: BaseException) -> bool:
    return type(error).__name__ == "PanicException"


class Tokenizer:
    """A tokenizer and what its model's folder says about it.

    Attributes:
      vocab_size: one more than the largest id.
      bos_token, eos_token: the texts of the tokens that begin and end a text, if any.
      bos_id, eos_id: their ids.
      adds_bos: whether the model expects a text to begin with `bos_id`.
      special_ids: the tokens that `decode` leaves out.
      chat_template: how a conversation is written, in Jinja; None if the model has no template.
      where: how errors name the tokenizer.

    Args:
      backend: the tokenizer proper; its truncation and padding are turned off.
      settings: the content of tokenizer_config.json, completed by special_tokens_map.json.
      where: how errors name the tokenizer.
    """

    def __init__(
        self,
        backend: tokenizers.Tokenizer,
        settings: Mapping[str, Any] | None = None,
        *,
        chat_template: str | None = None,
        where: str = "tokenizer",
    ) -> None:
        self._backend = backend
        self.where = where
        self.chat_template = chat_template
        with _library_faults(where):
            self._examine(settings or {})

    def _examine(self, settings: Mapping[str, Any]) -> None:
        backend = self._backend
        backend.no_truncation()
        backend.no_padding()
        self.vocab_size = max(backend.get_vocab().values(), default=-1) + 1
        self.bos_token, self.bos_id = self._named(settings, "bos_token")
        self.eos_token, self.eos_id = self._named(settings, "eos_token")
        added = backend.get_added_tokens_decoder()
        self.special_ids = frozenset(id_ for id_, token in added.items() if token.special)
        leading = self._leading_token()
        if self.bos_id is None and leading is not None:
            self.bos_token, self.bos_id = backend.id_to_token(leading), leading
        self.adds_bos = self._resolve_adds_bos(settings, leading)
        self._anchor = self._find_anchor()
        self._anchor_text = backend.decode(self._anchor)

    @classmethod
    def open(cls, model: Path, *opened: TensorFile) -> Tokenizer:
        """Read the tokenizer of a model folder or a GGUF file.

        Args:
          model: the folder or the file.
          opened: the model's files, where they are open already.

        Raises:
          TokenizerError: it is missing, malformed, or the files disagree.
          CheckpointError: the GGUF file is malformed.
        """
        for file in opened:
            if isinstance(file, GgufFile):
                return cls._of_gguf(file)
        return cls.from_gguf(model) if is_gguf(model) else cls.from_folder(model)

    @classmethod
    def from_gguf(cls, path: Path) -> Tokenizer:
        """Read the tokenizer of a GGUF file; raises as `open` does."""
        with GgufFile.open(path) as file:
            return cls._of_gguf(file)

    @classmethod
    def _of_gguf(cls, file: GgufFile) -> Tokenizer:
        path = file.path
        with _library_faults(str(path)):
            found = read_tokenizer(file.metadata, str(path))
        template = found.chat_template
        if template is not None and len(template.encode()) > _MAX_TEMPLATE_BYTES:
            raise TokenizerError(
                "larger than 1 MiB, which no template is", where=f"{path}: {CHAT_TEMPLATE}"
            )
        return cls(found.backend, found.settings, chat_template=template, where=str(path))

    @classmethod
    def from_folder(cls, folder: Path | str) -> Tokenizer:
        """Read the tokenizer of a model folder.

        Raises:
          TokenizerError: tokenizer.json is missing, a file is malformed, or the files disagree.
        """
        path = Path(folder) / "tokenizer.json"
        if not is_there(path):
            raise TokenizerError(
                "the file does not exist",
                where=str(path),
                hint="copy it from the model's repository; a folder with a SentencePiece "
                "tokenizer.model gets one from transformers' AutoTokenizer and save_pretrained",
            )
        try:
            # Not by its path, which need not be Unicode.
            raw = read_own(path, _MAX_TOKENIZER_BYTES, "tokenizer")
        except OSError as error:
            raise TokenizerError(f"cannot be read: {error.strerror}", where=str(path)) from error
        with _library_faults(str(path), "not a valid tokenizer"):
            backend = tokenizers.Tokenizer.from_buffer(raw)
        settings = _read_settings(path.parent)
        template = _read_template(path.parent, settings)
        return cls(backend, settings, chat_template=template, where=str(path))

    def encode(self, text: str, add_bos: bool = True) -> list[int]:
        """The ids of a text.

        Special tokens spelt out in the text become those tokens.

        Args:
          text: any text, such as a prompt or a rendered chat template.
          add_bos: begin with `bos_id`, if the model expects it and the text does not bring it.

        Raises:
          TokenizerError: the text is not valid Unicode.
        """
        try:
            with _library_faults(self.where):
                ids = self._backend.encode(text, add_special_tokens=False).ids
        except TypeError as error:
            raise TokenizerError(
                "the text is not a string of valid Unicode",
                where=self.where,
                hint="it may hold lone surrogates",
            ) from error
        if add_bos and self.adds_bos and self.bos_id is not None and ids[:1] != [self.bos_id]:
            ids.insert(0, self.bos_id)
        return ids

    def decode(self, ids: Iterable[int]) -> str:
        """The text of ids, special tokens left out.

        Raises:
          TokenizerError: an id has no token.
        """
        ids = list(ids)
        for id_ in ids:
            self._token(id_)
        with _library_faults(self.where):
            return self._backend.decode(ids, skip_special_tokens=True)

    def token_bytes(self, id_: int, *, first: bool = False) -> bytes:
        """What one token adds to the UTF-8 bytes of a text; nothing for a special token.

        A token may hold part of a character, so only a sequence of these is text.

        Args:
          id_: the token.
          first: whether a text begins with it: many tokenizers drop a leading space there.

        Raises:
          TokenizerError: the id has no token.
        """
        token = self._token(id_)
        # A token reads differently at the start of a text: decode it behind another one.
        context = [] if first else self._anchor
        with _library_faults(self.where):
            decoded = self._backend.decode([*context, id_])
        text = decoded[0 if first else len(self._anchor_text) :]
        if "\N{REPLACEMENT CHARACTER}" not in text:
            return text.encode()
        if fallback := _BYTE_FALLBACK.fullmatch(token):
            return bytes.fromhex(fallback[1])
        if all(character in _BYTE_ALPHABET for character in token):
            return bytes(_BYTE_ALPHABET[character] for character in token)
        return text.encode()

    def _token(self, id_: int) -> str:
        token = self._backend.id_to_token(id_) if 0 <= id_ < self.vocab_size else None
        if token is None:
            raise TokenizerError(
                f"no token has the id {id_}; the ids end at {self.vocab_size - 1}",
                where=self.where,
                hint="is this the tokenizer of this model?",
            )
        return token

    def _named(self, settings: Mapping[str, Any], key: str) -> tuple[str | None, int | None]:
        value = settings.get(key)
        content = value.get("content") if isinstance(value, Mapping) else value
        if content is None:
            return None, None
        id_ = self._backend.token_to_id(content) if _is_text(content) else None
        if id_ is None:
            raise TokenizerError(
                f"{key} is {content!r:.200}, which is not a token",
                where=self.where,
                hint="tokenizer.json and tokenizer_config.json must come from the same model",
            )
        if id_ not in self._backend.get_added_tokens_decoder():
            self._backend.add_special_tokens([content])
        return content, id_

    def _leading_token(self) -> int | None:
        """The token that the post-processor puts before a text, if it does."""
        bare = self._backend.encode("a", add_special_tokens=False).ids
        full = self._backend.encode("a", add_special_tokens=True).ids
        leads = len(full) > len(bare) and full[1 : 1 + len(bare)] == bare
        return full[0] if leads else None

    def _resolve_adds_bos(self, settings: Mapping[str, Any], leading: int | None) -> bool:
        declared = settings.get("add_bos_token")
        if declared is None:
            # These classes of transformers add it unless told not to, whatever tokenizer.json does.
            implied = settings.get("tokenizer_class") in _LLAMA_CLASSES and self.bos_id is not None
            return implied or leading is not None
        if not isinstance(declared, bool) or (declared and self.bos_id is None):
            raise TokenizerError(
                f"add_bos_token is {declared!r:.200}, but bos_token is {self.bos_token!r:.200}",
                where=self.where,
                hint="tokenizer_config.json must name the bos_token that it asks for",
            )
        return declared

    def _find_anchor(self) -> list[int]:
        """An ordinary token, whose text stays what it is whatever follows; [] if there is none."""
        for id_ in range(self.vocab_size):
            text = self._backend.decode([id_])  # Nothing for special tokens.
            if text.isascii() and text.isalnum():
                return [id_]
        return []


def _is_text(value: object) -> TypeGuard[str]:
    """Whether a value is valid Unicode: JSON's escapes can also spell half a surrogate pair."""
    try:
        return isinstance(value, str) and value.encode() is not None
    except UnicodeEncodeError:
        return False


def _read_settings(folder: Path) -> Mapping[str, Any]:
    settings: dict[str, Any] = {}
    for name in ("special_tokens_map.json", "tokenizer_config.json"):
        path = folder / name
        if is_there(path):
            try:
                found = read_json_object(path)
            except ConfigError as error:
                raise TokenizerError(error.what, where=error.where) from error
            settings |= {key: value for key, value in found.items() if value is not None}
    return settings


def _read_template(folder: Path, settings: Mapping[str, Any]) -> str | None:
    """chat_template.jinja where there is one, else the default template of the settings."""
    path = folder / "chat_template.jinja"
    if is_there(path):
        try:
            return decoded_text(read_own(path, _MAX_TEMPLATE_BYTES, "template"))
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else error
            raise TokenizerError(f"cannot be read: {reason}", where=str(path)) from error
    found = settings.get("chat_template")
    entries = found if isinstance(found, list) else []
    named = all(isinstance(entry, Mapping) and _is_text(entry.get("name")) for entry in entries)
    if isinstance(found, list) and named:
        found = {entry["name"]: entry.get("template") for entry in entries}.get("default")
    if found is not None and not _is_text(found):
        raise TokenizerError(
            "chat_template is neither a text of valid Unicode nor a list of named ones",
            where=str(folder / "tokenizer_config.json"),
        )
    return found
