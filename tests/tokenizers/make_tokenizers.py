"""Make the tokenizations that the tests of GGUF tokenizers compare with.

Needs what the tests themselves do not:

    pip install gguf==0.19.0 llama-cpp-python==0.3.36 sentencepiece==0.2.3 tokenizers==0.23.3
    python tests/tokenizers/make_tokenizers.py

`byte_level.json` is a byte-level BPE whose merges cross every boundary, so that a wrong split shows,
with the ids that llama.cpp gives for each of its pre-tokenizers. `sentencepiece.json` is a pair of
SentencePiece models, with and without a space before a text, and the ids that SentencePiece gives;
where llama.cpp gives others, this script fails.
"""

from __future__ import annotations

import io
import json
import tempfile
from collections.abc import Callable
from pathlib import Path

import gguf
import llama_cpp
import sentencepiece
import tokenizers
from tokenizers import models, pre_tokenizers, trainers

HERE = Path(__file__).parent

PRE = (
    *("default", "gpt-2", "phi-2", "mpt", "olmo", "llama-bpe", "llama3", "llama-v3", "falcon3"),
    *("dbrx", "smaug-bpe", "qwen2", "deepseek-r1-qwen", "megrez", "stablelm2", "tekken"),
    *("smollm", "starcoder", "refact", "command-r", "codeshell"),
)

TEXTS = [
    "The old mare wasn't lame; she'd only lost a shoe. They'RE sure, I'Ve seen, we'll go, it'S so!",
    "In 1999 there were 12345678 of them, 3.14159 or 1,000,000 at $42.50 each, 50% off.",
    "  two  spaces\tand a tab\n\nand lines\r\n  indented\n\t\tdeep   \n",
    "x=y+z; if (a<b && c>=d) { return f[i]->g(~h ^ 'q' | \"r\"); } // done\n",
    "naïve café über straße, αβγ δεζ ΑΒΓ, приве́т мир, Ünïcödé",
    "日本語の文字列と漢字かな交じり文、한국어 문장입니다。ภาษาไทย हिन्दी",
    "emoji 🎉🎉🎊 👩‍👩‍👧 and ½ ² Ⅷ ٣٤٥ numbers",
    "CamelCaseWords andHTTPServer XMLParser iPhone McDonald",
    "no\u00a0break, em\u2014dash, \u201cquotes\u201d \u2026 and\u200bzero width",
    " leading and trailing ",
    "",
    "a",
    "    ",
    "aaaaaaaaaaaaaaaa aaaaaaa",
    "'s 't're 'VE'm'll'd 'x",
    "https://example.org/path?q=1&r=2#frag user@example.com",
]


def header(path: Path) -> gguf.GGUFWriter:
    """A file that llama.cpp takes for the vocabulary of a Llama."""
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_context_length(64)
    writer.add_embedding_length(8)
    writer.add_feed_forward_length(8)
    writer.add_block_count(1)
    writer.add_head_count(1)
    writer.add_layer_norm_rms_eps(1e-5)
    return writer


def by_llama_cpp(write: Callable[[gguf.GGUFWriter], None]) -> list[list[int]]:
    """The ids of every text, special tokens neither added nor looked for."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "vocabulary.gguf"
        writer = header(path)
        write(writer)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        model = llama_cpp.Llama(str(path), vocab_only=True, verbose=False)
        return [
            model.tokenize(t.encode(), add_bos=False, special=False) if t else [] for t in TEXTS
        ]


def byte_level() -> dict[str, object]:
    backend = tokenizers.Tokenizer(models.BPE())
    backend.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    backend.train_from_iterator(
        [text[begin:] for text in TEXTS for begin in range(0, len(text), 3)],
        trainers.BpeTrainer(vocab_size=1200, initial_alphabet=alphabet, show_progress=False),
    )
    trained = json.loads(backend.to_str())["model"]
    tokens = sorted(trained["vocab"], key=trained["vocab"].__getitem__)
    merges = [" ".join(merge) for merge in trained["merges"]]

    def write(pre: str) -> Callable[[gguf.GGUFWriter], None]:
        def keys(writer: gguf.GGUFWriter) -> None:
            writer.add_tokenizer_model("gpt2")
            writer.add_tokenizer_pre(pre)
            writer.add_token_list(tokens)
            writer.add_token_types([gguf.TokenType.NORMAL] * len(tokens))
            writer.add_token_merges(merges)

        return keys

    ids = {pre: by_llama_cpp(write(pre)) for pre in PRE}
    return {"tokens": tokens, "merges": merges, "texts": TEXTS, "ids": ids}


def sentence_piece(prefix: bool) -> dict[str, object]:
    trained = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(TEXTS[:6] * 3),
        model_writer=trained,
        model_type="bpe",
        vocab_size=560,
        character_coverage=0.98,
        byte_fallback=True,
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        allow_whitespace_only_pieces=True,
        add_dummy_prefix=prefix,
        minloglevel=2,
    )
    model = sentencepiece.SentencePieceProcessor(model_proto=trained.getvalue())
    kinds = (
        (model.is_unknown, gguf.TokenType.UNKNOWN),
        (model.is_control, gguf.TokenType.CONTROL),
        (model.is_byte, gguf.TokenType.BYTE),
        (lambda id_: True, gguf.TokenType.NORMAL),
    )
    every = range(model.vocab_size())
    tokens = [model.id_to_piece(id_) for id_ in every]
    scores = [model.get_score(id_) for id_ in every]
    types = [next(int(kind) for test, kind in kinds if test(id_)) for id_ in every]

    def write(writer: gguf.GGUFWriter) -> None:
        writer.add_tokenizer_model("llama")
        writer.add_token_list(tokens)
        writer.add_token_scores(scores)
        writer.add_token_types(types)
        writer.add_add_space_prefix(prefix)

    ids = model.encode(TEXTS)
    for text, one, other in zip(TEXTS, ids, by_llama_cpp(write), strict=True):
        assert one == other, text
    return {
        "tokens": tokens,
        "scores": scores,
        "types": types,
        "prefix": prefix,
        "texts": TEXTS,
        "ids": ids,
        "decoded": [model.decode(one) for one in ids],
    }


def write(name: str, content: object) -> None:
    """Write one fixture, as compact as JSON gets."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    (HERE / name).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    write("byte_level.json", byte_level())
    write("sentencepiece.json", [sentence_piece(prefix) for prefix in (True, False)])
