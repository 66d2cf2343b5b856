"""Streaming text: the pieces add up to the whole, however the text is cut into tokens."""

from itertools import groupby

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_tokenizer import BACKENDS, BYTE_LEVEL, CONFIG, byte_fallback

from stablehand.errors import SessionError, TokenizerError
from stablehand.runtime.text_stream import TextStream
from stablehand.runtime.tokenizer import Tokenizer

BYTES = Tokenizer(BYTE_LEVEL, CONFIG)
FALLBACK_BACKEND = byte_fallback()
FALLBACK = Tokenizer(FALLBACK_BACKEND, CONFIG)
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


@pytest.fixture(scope="module", params=list(BACKENDS))
def tokenizer(request):
    return Tokenizer(BACKENDS[request.param](), CONFIG)


def stream_of(tokenizer, ids, stops=(), **options):
    stream = TextStream(tokenizer, stops, **options)
    return stream, [stream.push(id_) for id_ in ids] + [stream.finish()]


def single_bytes(data):
    by_byte = {BYTES.token_bytes(i): i for i in range(BYTES.vocab_size)}
    return [by_byte[bytes([byte])] for byte in data]


@settings(max_examples=80, deadline=None)
@given(text=st.text())
def test_the_pieces_add_up_to_the_whole(tokenizer, text):
    ids = tokenizer.encode(text)
    _, pieces = stream_of(tokenizer, ids)
    assert "".join(pieces) == tokenizer.decode(ids)


@settings(max_examples=120, deadline=None)
@given(ids=st.lists(st.integers(0, BYTES.vocab_size - 1), max_size=40))
def test_any_byte_level_tokens_add_up_to_the_whole(ids):
    _, pieces = stream_of(BYTES, ids)
    assert "".join(pieces) == BYTES.decode(ids)


def spelt(ids):
    """What SentencePiece-style tokens say, read off the vocabulary; byte runs as lenient UTF-8."""
    tokens = [FALLBACK_BACKEND.id_to_token(id_) for id_ in ids if id_ > 2]
    text = ""
    for is_byte, run in groupby(tokens, lambda token: token.startswith("<0x")):
        if is_byte:
            text += bytes(int(token[3:5], 16) for token in run).decode(errors="replace")
        else:
            text += "".join(run).replace("▁", " ")
    return text.removeprefix(" ")


@settings(max_examples=120, deadline=None)
@given(ids=st.lists(st.integers(0, FALLBACK.vocab_size - 1), max_size=40))
def test_any_fallback_tokens_add_up_to_what_they_say(ids):
    whole = "".join(stream_of(FALLBACK, ids)[1])
    assert whole == spelt(ids)
    if REPLACEMENT not in whole:
        assert whole == FALLBACK.decode(ids)


@settings(max_examples=100, deadline=None)
@given(data=st.binary(max_size=40))
def test_no_piece_breaks_a_character(data):
    """After each byte, what was given out is what can no longer change."""
    stream, given_out = TextStream(BYTES), ""
    for i, id_ in enumerate(single_bytes(data)):
        given_out += stream.push(id_)
        seen = data[: i + 1]
        endings = (b"", b"\x80", b"\x80\x80", b"\x80\x80\x80", b"\xbf\xbf\xbf", b"a")
        for ending in endings:
            assert (seen + ending).decode(errors="replace").startswith(given_out)
    assert given_out + stream.finish() == data.decode(errors="replace")


def test_a_character_comes_with_its_last_byte():
    _, pieces = stream_of(BYTES, single_bytes("a€🎉".encode()))
    assert pieces == ["a", "", "", "€", "", "", "", "🎉", ""]
    fallback = [FALLBACK.encode("🎉", add_bos=False)[-4 + i] for i in range(4)]
    assert stream_of(FALLBACK, fallback)[1] == ["", "", "", "🎉", ""]


def test_a_genuine_replacement_character_is_not_held_back():
    literal = BYTES.encode(REPLACEMENT * 3, add_bos=False)
    stream = TextStream(BYTES)
    assert "".join(stream.push(id_) for id_ in literal) == REPLACEMENT * 3
    # A byte that cannot begin a character, and one whose character is broken off by the next.
    assert stream_of(BYTES, single_bytes(b"\xff\xe2a"))[1] == [
        REPLACEMENT,
        "",
        REPLACEMENT + "a",
        "",
    ]
    assert stream_of(BYTES, single_bytes(b"\xe2\x82"))[1] == ["", "", REPLACEMENT]
    broken = [FALLBACK.encode("🎉", add_bos=False)[-4], FALLBACK.encode("the", add_bos=False)[0]]
    assert "".join(stream_of(FALLBACK, broken)[1]).startswith(REPLACEMENT + " t")


def test_a_leading_space_belongs_to_a_continuation_only():
    for tokenizer in (FALLBACK, Tokenizer(BACKENDS["metaspace"](), CONFIG)):
        ids = tokenizer.encode("the fox", add_bos=False)
        assert "".join(stream_of(tokenizer, ids)[1]) == "the fox"
        assert "".join(stream_of(tokenizer, ids, continues=True)[1]) == " the fox"
    ids = FALLBACK.encode("the", add_bos=False)
    _, pieces = stream_of(FALLBACK, [FALLBACK.bos_id, *ids, FALLBACK.eos_id, *ids])
    assert "".join(pieces) == "the the"


texts = st.text(alphabet="ab€ ", max_size=30)


@settings(max_examples=200, deadline=None)
@given(text=texts, stop=st.text(alphabet="ab€ ", min_size=1, max_size=4))
def test_a_stop_string_cuts_like_split(text, stop):
    stream, pieces = stream_of(BYTES, single_bytes(text.encode()), [stop])
    assert "".join(pieces) == text.split(stop)[0]
    assert stream.stopped is (stop in text)
    whole_tokens, pieces = stream_of(BYTES, BYTES.encode(text), [stop])
    assert "".join(pieces) == text.split(stop)[0]
    assert whole_tokens.stopped is (stop in text)


def first_to_end(text, stops):
    """Reads one character at a time until some stop string is complete."""
    for end in range(len(text) + 1):
        starts = [end - len(stop) for stop in stops if text[:end].endswith(stop)]
        if starts:
            return text[: min(starts)]
    return text


@settings(max_examples=200, deadline=None)
@given(text=texts, stops=st.lists(st.text(alphabet="ab€", min_size=1, max_size=4), max_size=4))
def test_of_several_stop_strings_the_first_to_end_counts(text, stops):
    expected = first_to_end(text, stops)
    for ids in (single_bytes(text.encode()), BYTES.encode(text)):
        assert "".join(stream_of(BYTES, ids, stops)[1]) == expected


def test_only_what_may_become_a_stop_string_is_held_back():
    stream, pieces = stream_of(BYTES, single_bytes(b"xENDENd"), ["END!"])
    assert pieces == ["x", "", "", "", "END", "", "ENd", ""]
    assert not stream.stopped
    stream, pieces = stream_of(BYTES, single_bytes(b"xEND!yz"), ["END!"])
    assert pieces == ["x", "", "", "", "", "", "", ""]
    assert stream.stopped
    assert stream_of(BYTES, single_bytes(b"xEN"), ["END!"])[1] == ["x", "", "", "EN"]


def test_a_stop_string_may_be_completed_by_the_end():
    stream, pieces = stream_of(BYTES, single_bytes(b"a\xe2"), [REPLACEMENT])
    assert (pieces, stream.stopped) == (["a", "", ""], True)


def test_the_work_per_token_does_not_grow_with_the_text(monkeypatch):
    decoded = []
    stream = TextStream(BYTES, ["never in it", "\n\n\n"])
    token_bytes = BYTES.token_bytes
    monkeypatch.setattr(BYTES, "decode", None)
    monkeypatch.setattr(
        BYTES,
        "token_bytes",
        lambda id_, first: decoded.append(id_) or token_bytes(id_, first=first),
    )
    ids = BYTES.encode("🎉 never in sight\n\n" * 500, add_bos=False)
    text = "".join(stream.push(id_) for id_ in ids)
    assert decoded == ids
    assert len(stream._held) <= len("never in it")
    assert text + stream.finish() == "🎉 never in sight\n\n" * 500


def test_after_the_end_nothing_more_comes():
    stream = TextStream(BYTES)
    stream.push(BYTES.encode("a")[1])
    assert stream.finish() == "" and stream.finish() == ""
    with pytest.raises(SessionError, match="after finish"):
        stream.push(5)


@pytest.mark.parametrize("stops", ["stop", [""], ["a", ""], [None]])
def test_stop_strings_that_are_none_are_refused(stops):
    with pytest.raises(SessionError, match="stop strings are a list of texts that are not empty"):
        TextStream(BYTES, stops)


def test_an_unknown_id_is_refused():
    with pytest.raises(TokenizerError, match="no token has the id 400"):
        TextStream(BYTES).push(400)
