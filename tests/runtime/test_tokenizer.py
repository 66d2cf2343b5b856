"""The tokenizer of a model folder, on tokenizers that are built here."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer as Backend
from tokenizers import decoders, models, normalizers, pre_tokenizers, processors, trainers

from stablehand.errors import TokenizerError
from stablehand.runtime.tokenizer import Tokenizer

CORPUS = [
    "the quick brown fox jumps over the lazy dog; it isn't 42 or 1999.",
    "naïve café über straße, αβγ δεζ, приве́т мир, 日本語の文字列, 한국어",
    "  two  spaces\tand a tab\nand lines\r\n  indented",
    "🎉🎉🎊 👩‍👩‍👧 emoji and the 🎉 again, U+FFFD �",
]
CONFIG = {"bos_token": "<s>", "eos_token": {"content": "</s>", "special": True}}


def byte_level(post_processor=True):
    """Byte-level BPE as in Llama 3, with merges that end inside characters."""
    backend = Backend(models.BPE())
    backend.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    backend.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=400,
        special_tokens=["<s>", "</s>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    backend.train_from_iterator(CORPUS * 2, trainer)
    if post_processor:
        add_bos(backend)
    return backend


def byte_fallback(decoder=None):
    """SentencePiece-style BPE as in Llama 2: words begin with ▁, unknown characters are bytes."""
    source = Backend(models.BPE())
    source.normalizer = normalizers.Sequence(
        [normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")]
    )
    source.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="never")
    trainer = trainers.BpeTrainer(vocab_size=120, show_progress=False)
    source.train_from_iterator(CORPUS[:1] * 2, trainer)
    trained = json.loads(source.to_str())["model"]
    pieces = ["<unk>", "<s>", "</s>", *(f"<0x{i:02X}>" for i in range(256)), *trained["vocab"]]
    backend = Backend(
        models.BPE(
            {piece: i for i, piece in enumerate(pieces)},
            [tuple(merge) for merge in trained["merges"]],
            unk_token="<unk>",
            fuse_unk=True,
            byte_fallback=True,
        )
    )
    backend.normalizer = source.normalizer
    backend.decoder = decoder or decoders.Sequence(
        [
            decoders.Replace("▁", " "),
            decoders.ByteFallback(),
            decoders.Fuse(),
            decoders.Strip(" ", 1, 0),
        ]
    )
    backend.add_special_tokens(["<unk>", "<s>", "</s>"])
    add_bos(backend)
    return backend


def metaspace():
    decoder = decoders.Sequence([decoders.ByteFallback(), decoders.Metaspace()])
    return byte_fallback(decoder)


def add_bos(backend):
    backend.post_processor = processors.TemplateProcessing(
        single="<s> $A", special_tokens=[("<s>", backend.token_to_id("<s>"))]
    )


BACKENDS = {"byte_level": byte_level, "byte_fallback": byte_fallback, "metaspace": metaspace}


@pytest.fixture(scope="module", params=list(BACKENDS))
def tokenizer(request):
    return Tokenizer(BACKENDS[request.param](), CONFIG)


def write_folder(folder, backend, config=None, template=None, special_tokens=None):
    backend.save(str(folder / "tokenizer.json"))
    for name, content in (
        ("tokenizer_config.json", config),
        ("special_tokens_map.json", special_tokens),
    ):
        if content is not None:
            (folder / name).write_text(json.dumps(content), encoding="utf-8")
    if template is not None:
        (folder / "chat_template.jinja").write_text(template, encoding="utf-8")
    return folder


@settings(max_examples=60, deadline=None)
@given(text=st.text())
def test_text_comes_back(tokenizer, text):
    # Spelt-out special tokens become themselves, and byte fallback has no token for a literal one.
    text = text.replace("<", "(")
    assert tokenizer.decode(tokenizer.encode(text)) == text


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_token_bytes_add_up_to_the_text(data):
    # Of byte-level tokens any sequence; the decoder replaces what is no UTF-8, and so do we.
    tokenizer = Tokenizer(BYTE_LEVEL, CONFIG)
    ids = data.draw(st.lists(st.integers(0, tokenizer.vocab_size - 1), max_size=30))
    parts = [tokenizer.token_bytes(id_, first=i == 0) for i, id_ in enumerate(ids)]
    assert b"".join(parts).decode(errors="replace") == tokenizer.decode(ids)


BYTE_LEVEL = byte_level()


def test_bos_comes_exactly_once(tokenizer):
    ids = tokenizer.encode("the fox")
    assert tokenizer.adds_bos and ids[0] == tokenizer.bos_id
    assert ids.count(tokenizer.bos_id) == 1
    assert tokenizer.encode("the fox", add_bos=False) == ids[1:]
    assert tokenizer.encode("") == [tokenizer.bos_id]
    assert tokenizer.encode("<s>the fox").count(tokenizer.bos_id) == 1


@pytest.mark.parametrize(
    ("post_processor", "config", "adds_bos"),
    [
        (True, {"bos_token": "<s>"}, True),
        (True, {}, True),
        (True, {"bos_token": "<s>", "add_bos_token": False}, False),
        (False, {"bos_token": "<s>"}, False),
        (False, {"bos_token": "<s>", "add_bos_token": True}, True),
        (False, {"bos_token": "<s>", "tokenizer_class": "LlamaTokenizerFast"}, True),
        (False, {"bos_token": "<s>", "tokenizer_class": "GPT2Tokenizer"}, False),
        (False, {"bos_token": None, "tokenizer_class": "LlamaTokenizer"}, False),
        (False, {}, False),
    ],
)
def test_whether_bos_is_added_is_what_the_folder_says(tmp_path, post_processor, config, adds_bos):
    folder = write_folder(tmp_path, byte_level(post_processor), config)
    tokenizer = Tokenizer.from_folder(folder)
    assert tokenizer.adds_bos is adds_bos
    assert (tokenizer.encode("fox")[0] == 0) is adds_bos


def test_a_folder_is_read(tmp_path):
    folder = write_folder(tmp_path, byte_level(), {**CONFIG, "chat_template": "old"}, "new")
    tokenizer = Tokenizer.from_folder(str(folder))
    assert (tokenizer.bos_token, tokenizer.bos_id) == ("<s>", 0)
    assert (tokenizer.eos_token, tokenizer.eos_id) == ("</s>", 1)
    assert tokenizer.vocab_size == 400
    assert tokenizer.special_ids == {0, 1}
    assert tokenizer.chat_template == "new"


@pytest.mark.parametrize(
    ("found", "template"),
    [
        ("text", "text"),
        ([{"name": "tools", "template": "a"}, {"name": "default", "template": "b"}], "b"),
        ([{"name": "tools", "template": "a"}], None),
        (None, None),
    ],
)
def test_the_template_of_the_settings(tmp_path, found, template):
    folder = write_folder(tmp_path, byte_level(), {"chat_template": found})
    assert Tokenizer.from_folder(folder).chat_template == template


def test_special_tokens_may_stand_in_their_own_file(tmp_path):
    named = {"bos_token": {"content": "<s>"}, "eos_token": "</s>"}
    folder = write_folder(tmp_path, byte_level(False), special_tokens=named)
    tokenizer = Tokenizer.from_folder(folder)
    assert (tokenizer.bos_id, tokenizer.eos_id) == (0, 1)


def test_a_named_token_is_special_even_if_the_vocabulary_does_not_say_so():
    backend = Backend(models.BPE({"a": 0, "<": 1, "s": 2, ">": 3, "<s>": 4}, []))
    backend.decoder = decoders.Fuse()
    tokenizer = Tokenizer(backend, {"bos_token": "<s>", "add_bos_token": True})
    assert tokenizer.special_ids == {4}
    assert tokenizer.encode("a<s>a") == [4, 0, 4, 0]
    assert tokenizer.decode([4, 0, 4, 0]) == "aa"


def test_truncation_and_padding_of_the_file_are_ignored(tmp_path):
    backend = byte_level()
    backend.enable_truncation(4)
    backend.enable_padding(length=50)
    tokenizer = Tokenizer.from_folder(write_folder(tmp_path, backend))
    text = "xyz " * 10
    assert tokenizer.decode(tokenizer.encode(text)) == text
    assert tokenizer.encode(text) == Tokenizer(byte_level()).encode(text)


def test_a_vocabulary_may_lack_every_letter():
    backend = Backend(models.BPE({"€": 0, "é": 1}, []))
    backend.decoder = decoders.Fuse()
    tokenizer = Tokenizer(backend)
    assert (tokenizer.bos_id, tokenizer.adds_bos) == (None, False)
    assert tokenizer.encode("é€a") == [1, 0]
    assert tokenizer.token_bytes(0) == "€".encode()


def test_special_tokens_in_a_prompt_are_special_and_decode_to_nothing(tokenizer):
    ids = tokenizer.encode("fox</s>dog")
    assert tokenizer.eos_id in ids
    assert tokenizer.token_bytes(tokenizer.eos_id) == b""
    assert "</s>" not in tokenizer.decode(ids)


@pytest.mark.parametrize("id_", [-1, 400, 1 << 40])
def test_an_id_without_token_is_refused(id_):
    tokenizer = Tokenizer(BYTE_LEVEL, CONFIG)
    for read in (lambda: tokenizer.decode([5, id_]), lambda: tokenizer.token_bytes(id_)):
        with pytest.raises(TokenizerError, match=f"no token has the id {id_}; the ids end at 399"):
            read()


@pytest.mark.parametrize("text", ["\ud800", None, b"bytes"])
def test_what_is_no_text_is_refused(tokenizer, text):
    with pytest.raises(TokenizerError, match="not a string of valid Unicode"):
        tokenizer.encode(text)


def test_a_missing_tokenizer_says_what_to_do(tmp_path):
    with pytest.raises(TokenizerError, match=r"tokenizer\.json: the file does not exist \(copy"):
        Tokenizer.from_folder(tmp_path)


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", '{"version": "1.0"}', "[" * 10000, "\0", '{"model": {}}']
)
def test_a_malformed_tokenizer_is_named(tmp_path, content):
    (tmp_path / "tokenizer.json").write_text(content)
    with pytest.raises(TokenizerError, match=r"tokenizer\.json: not a valid tokenizer: "):
        Tokenizer.from_folder(tmp_path)


def test_a_panic_of_the_library_is_refused(tmp_path):
    """A strip of more than there is indexes before the first character, in Rust."""
    backend = Backend(models.BPE({"a": 0, "b": 1}, []))
    backend.decoder = decoders.Strip("b", 0, 2)
    backend.save(str(tmp_path / "tokenizer.json"))
    with pytest.raises(TokenizerError, match=r"tokenizer\.json: the library fails over it: index"):
        Tokenizer.from_folder(tmp_path).decode([1])


def test_what_the_library_cannot_encode_is_refused(tmp_path):
    backend = Backend(models.WordLevel({"a": 0}, unk_token="<unk>"))
    backend.save(str(tmp_path / "tokenizer.json"))
    with pytest.raises(TokenizerError, match=r"tokenizer\.json: the library fails over it: Word"):
        Tokenizer.from_folder(tmp_path).encode("b")


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ("{", r"tokenizer_config\.json: not valid JSON"),
        ("[]", r"tokenizer_config\.json: holds a list"),
        ('{"bos_token": "<bos>"}', "bos_token is '<bos>', which is not a token"),
        ('{"eos_token": 7}', "eos_token is 7, which is not a token"),
        ('{"add_bos_token": true}', "add_bos_token is True, but bos_token is None"),
        ('{"bos_token": "<s>", "add_bos_token": "yes"}', "add_bos_token is 'yes'"),
        (r'{"bos_token": "\ud800"}', r"bos_token is '\\ud800', which is not a token"),
        (r'{"eos_token": {"content": "</s>\udfff"}}', r"eos_token is '</s>\\udfff', which is not"),
        ('{"chat_template": 5}', r"tokenizer_config\.json: chat_template is neither"),
        (r'{"chat_template": "a\ud800"}', r"tokenizer_config\.json: chat_template is neither"),
        (
            '{"chat_template": [{"name": [], "template": "x"}]}',
            r"tokenizer_config\.json: chat_template is neither",
        ),
        (
            '{"chat_template": [{"name": "default", "template": {}}]}',
            r"tokenizer_config\.json: chat_template is neither",
        ),
        ('{"chat_template": ["default"]}', r"tokenizer_config\.json: chat_template is neither"),
    ],
)
def test_malformed_settings_are_named(tmp_path, config, message):
    write_folder(tmp_path, byte_level(False))
    (tmp_path / "tokenizer_config.json").write_text(config)
    with pytest.raises(TokenizerError, match=message):
        Tokenizer.from_folder(tmp_path)


@pytest.mark.parametrize("content", [b"\xff\xfe", b"x" * ((1 << 20) + 1)])
def test_a_template_that_cannot_be_one_is_named(tmp_path, content):
    write_folder(tmp_path, byte_level())
    (tmp_path / "chat_template.jinja").write_bytes(content)
    with pytest.raises(TokenizerError, match=r"chat_template\.jinja: (cannot be read|larger than)"):
        Tokenizer.from_folder(tmp_path)
