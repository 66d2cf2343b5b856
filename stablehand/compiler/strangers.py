"""What a text must pass before IREE's parser, which is native code, reads it in our process.

The parser descends into brackets without a bound, and its bindings end the process at a string that is no
UTF-8. `check_text` refuses both in any text. What comes from a file is first read by `iree-opt`, in a process
of its own: whatever else of a text crashes the parser, or takes all memory, ends that one.
"""

from __future__ import annotations

import codecs
import hashlib
import re

import numpy as np

from stablehand.compiler import toolchain
from stablehand.errors import CompileError

_MAX_DEPTH = 64
"""Brackets in brackets; graphs of ours have some ten."""

# Possessive throughout, so that no text makes the matcher keep a stack: it may be a string of many megabytes.
# One that no quote ends goes on to the end of its line, so that none of its quotes begins another.
_STRING = rb'"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"?'
_NO_BRACKETS = _STRING + rb"|//[^\n]*+|->|>="
"""What has characters of brackets that are none."""
_BESIDE = re.compile(_NO_BRACKETS)
_PIECES = re.compile(rb'(?:[^"/>-]{1,64}+|' + _NO_BRACKETS + rb"|[/>-]){1,4096}+")
"""A text in pieces of at most 256 kB, strings and comments aside, none of which a piece divides."""
_STRINGS = re.compile(_STRING)
_HIGH_ESCAPE = re.compile(rb"\\[89A-Fa-f][0-9A-Fa-f]")
_ESCAPE = re.compile(rb"\\([0-9A-Fa-f]{2})")
_MAX_ESCAPED_BYTES = 1 << 16
"""Of a string with escapes beyond ASCII, of which graphs of ours have none; one that is longer is refused."""
_PIECE_BYTES = 1 << 20
_PAIRS = (b"()", b"[]", b"{}", b"<>")
_OTHERS = bytes(set(range(256)) - set(b"".join(_PAIRS)))

_MAX_BYTES = 8 << 30
_MAX_SECONDS = 30.0

_parsed_apart: set[bytes] = set()
"""Digests of the texts that this process has had parsed in another."""


def check_text(text: bytes, where: str) -> None:
    """Refuse what IREE's parser or its bindings would not survive, in time linear in the text.

    Raises:
      CompileError: a string is no UTF-8, or brackets are nested too deep.
    """
    if hashlib.sha256(text).digest() in _parsed_apart:
        return
    _check_encoding(text, where)
    open_ = np.zeros((len(_PAIRS), 1), np.int32)
    for piece in _PIECES.finditer(text):
        brackets = _BESIDE.sub(b"", piece[0]).translate(None, _OTHERS)
        if not brackets:
            continue
        depths = open_ + _heights(np.frombuffer(brackets, np.uint8))
        # A bracket that closes nothing, as `>` in `=>`, closes none that opens later.
        depths -= np.minimum(np.minimum.accumulate(depths, axis=1), 0)
        if depths.sum(axis=0).max() > _MAX_DEPTH:
            raise CompileError(
                f"does not parse: brackets are nested more than {_MAX_DEPTH} deep, or do not match",
                where=where,
                hint="emit it with `stablehand emit`",
            )
        open_ = depths[:, -1:]


def _heights(brackets: np.ndarray) -> np.ndarray:
    """After each bracket, how many more of each kind have opened than closed: [kinds, brackets], i32."""
    heights = np.empty((len(_PAIRS), len(brackets)), np.int32)
    for height, (opening, closing) in zip(heights, _PAIRS, strict=True):
        steps = (brackets == opening).astype(np.int8) - (brackets == closing)
        np.cumsum(steps, dtype=np.int32, out=height)
    return heights


def _check_encoding(text: bytes, where: str) -> None:
    decoder = codecs.getincrementaldecoder("utf-8")()
    for at in range(0, len(text), _PIECE_BYTES):
        end = at + _PIECE_BYTES
        try:
            decoder.decode(text[at:end], final=end >= len(text))
        except UnicodeDecodeError as error:
            line = text.count(b"\n", 0, at) + error.object.count(b"\n", 0, error.start) + 1
            raise CompileError(f"does not parse: line {line} is not UTF-8", where=where) from None
    if _HIGH_ESCAPE.search(text) is None:
        return
    for string in _STRINGS.finditer(text):
        if _HIGH_ESCAPE.search(text, *string.span()) is None:
            continue
        if len(string[0]) > _MAX_ESCAPED_BYTES or not _is_text(string[0]):
            line = text.count(b"\n", 0, string.start()) + 1
            raise CompileError(f"does not parse: a string in line {line} is no UTF-8", where=where)


def _is_text(escaped: bytes) -> bool:
    """Whether a string is UTF-8 once its escapes are resolved."""
    try:
        _ESCAPE.sub(lambda escape: bytes.fromhex(escape[1].decode()), escaped).decode()
    except UnicodeDecodeError:
        return False
    return True


def check_apart(text: bytes, where: str) -> None:
    """Refuse what `check_text` does, and what the parser crashes over: it is read in a process of its own.

    One that does not parse passes: the parser can then say why, in this process.

    Raises:
      CompileError: as there; or the parser crashed, or took too much memory or time.
    """
    digest = hashlib.sha256(text).digest()
    if digest in _parsed_apart:
        return
    check_text(text, where)
    died = toolchain.parse(text, timeout=_MAX_SECONDS, most_bytes=_MAX_BYTES)
    if died is not None:
        raise CompileError(
            f"IREE's parser {died} on it", where=where, hint="emit it with `stablehand emit`"
        )
    _parsed_apart.add(digest)
