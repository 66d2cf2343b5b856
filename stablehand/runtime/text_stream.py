"""Token ids in, text out as soon as it is certain."""

from __future__ import annotations

import codecs
from collections.abc import Sequence

from stablehand.errors import SessionError
from stablehand.runtime.tokenizer import Tokenizer


def checked_stops(texts: Sequence[str]) -> tuple[str, ...]:
    """Texts that may end a stream.

    Raises:
      SessionError: they are not a list of texts that are not empty.
    """
    if isinstance(texts, str) or not all(isinstance(text, str) and text for text in texts):
        raise SessionError(
            f"{texts!r}: stop strings are a list of texts that are not empty", where="stop"
        )
    return tuple(texts)


class TextStream:
    """Decodes one token at a time, in time linear in the text.

    The pieces that `push` and `finish` return add up to `tokenizer.decode` of all ids, up to the
    first stop string. A character whose bytes are spread over several tokens is held back until it
    is complete, and bytes that can no longer become one are U+FFFD. (Where such bytes stand in a
    run of byte-fallback tokens, `decode` replaces the whole run, and this only what is broken.)

    Text that may be the beginning of a stop string is held back too. Of several stop strings, the
    one that ends first counts, and of those that end together the longest, however the text is cut
    into tokens.

    Args:
      tokenizer: whose ids are pushed.
      stop_strings: texts that end the stream; they are not part of it.
      continues: the ids follow a prompt, so that a space before the first word is part of the text.

    Attributes:
      stopped: whether a stop string was reached; pushing on is allowed and gives nothing.

    Raises:
      SessionError: the stop strings are not a list of non-empty texts.
    """

    def __init__(
        self, tokenizer: Tokenizer, stop_strings: Sequence[str] = (), *, continues: bool = False
    ) -> None:
        self.stopped = False
        self._tokenizer = tokenizer
        self._stops = checked_stops(stop_strings)
        self._utf8 = codecs.getincrementaldecoder("utf-8")("replace")
        self._started = continues
        self._finished = False
        self._held = ""

    def push(self, token_id: int) -> str:
        """The text that is certain now that this token is known.

        Raises:
          TokenizerError: the id has no token.
          SessionError: the stream is finished.
        """
        if self._finished:
            raise SessionError("a token was pushed after finish()", where="text stream")
        new = self._tokenizer.token_bytes(token_id, first=not self._started)
        if token_id not in self._tokenizer.special_ids:
            self._started = True
        return self._certain(self._utf8.decode(new))

    def finish(self) -> str:
        """What is still held back, now that nothing follows."""
        self._finished = True
        text = self._certain(self._utf8.decode(b"", final=True)) + self._held
        self._held = ""
        return text

    def _certain(self, new: str) -> str:
        if self.stopped:
            return ""
        text = self._held + new
        found = [(text.find(stop) + len(stop), -len(stop)) for stop in self._stops if stop in text]
        if found:
            self.stopped = True
            self._held = ""
            end, negative_length = min(found)
            return text[: end + negative_length]
        held = max((_overlap(text, stop) for stop in self._stops), default=0)
        self._held = text[len(text) - held :]
        return text[: len(text) - held]


def _overlap(text: str, stop: str) -> int:
    """How many characters at the end of `text` are the beginning of `stop`."""
    longest = min(len(text), len(stop) - 1)
    return next((n for n in range(longest, 0, -1) if text.endswith(stop[:n])), 0)
