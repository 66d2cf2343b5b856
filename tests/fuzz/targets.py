"""What is fuzzed: each reader of a stranger's bytes, with the files that its mutations begin from.

A target takes any bytes and must read or refuse them: a `StablehandError` whose message is one line of
bounded length. Whatever else is raised, is printed by a crash, or never ends, is a find. Inputs of several
files are joined by `SEPARATOR`.

To add one, write a function over bytes in `readers`, what mutations begin from in `seeds`, and a row of
`TARGETS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from readers import (
    SEPARATOR,
    check_message,
    run_archive,
    run_chat,
    run_config,
    run_gguf,
    run_gguf_model,
    run_gguf_tokenizer,
    run_module,
    run_quantised,
    run_safetensors,
    run_shards,
    run_signature,
    run_text,
    run_tokenizer,
)
from seeds import (
    archive_seeds,
    chat_seeds,
    config_seeds,
    gguf_model_seeds,
    gguf_seeds,
    gguf_tokenizer_seeds,
    module_seeds,
    quantised_seeds,
    safetensors_seeds,
    shard_seeds,
    signature_seeds,
    text_seeds,
    tokenizer_seeds,
)

from stablehand.errors import StablehandError

MAX_SEED_BYTES = 20_000


@dataclass(frozen=True)
class Target:
    """A reader, and its valid and bad files.

    Attributes:
      run: takes any bytes; see the module's text for what it may raise.
      seeds: gives what mutations begin from, a valid file first.
      words: pieces that the format is made of, for mutations to put in.
      mutants: how many of them the test run takes; a reader that is slow takes fewer.
    """

    run: Callable[[bytes], None]
    seeds: Callable[[], Iterable[bytes]]
    words: tuple[bytes, ...]
    mutants: int = 1000

    def __call__(self, data: bytes) -> bool:
        """Read or refuse; whether it was read."""
        try:
            self.run(data)
        except StablehandError as error:
            check_message(error)
            return False
        return True


JSON_WORDS = (b"{", b"}", b"[", b"]", b'"', b":", b",", b"null", b"true", b"-1", b"1e999", b'""')
TENSOR_WORDS = (*JSON_WORDS, b'"dtype"', b'"shape"', b'"data_offsets"', b'"__metadata__"', b'"F4"')
TYPES = tuple(bytes((kind, 0, 0, 0)) for kind in range(13))
GGUF_WORDS = (b"GGUF", *TYPES, b"\xff" * 8, b"general.alignment", b"general.architecture")
GGML_WORDS = tuple(
    f"tokenizer.ggml.{key}".encode()
    for key in ("model", "pre", "tokens", "merges", "scores", "token_type", "eot_token_id")
)

MLIR_WORDS = (
    *(b"{", b"}", b"(", b")", b"[", b"]", b"<", b">", b"->", b'"', b"//", b"\\FF", b"-", b", "),
    *(b"#a", b"!a", b"#a = ", b"{-#", b"#-}", b"loc(", b"unit", b"index", b"0x", b"1e999"),
    *(b"tensor<", b"vector<", b"tuple<", b"complex<", b"?x", b"i16777215", b"f8E4M3FN", b"dense<"),
    *(b"array<i32: ", b"affine_map<(d0) -> (d0)>", b"dense_resource<", b"@decode", b"%head"),
    *(b"stablehlo.", b"iree.reflection", b"stablehand.contract", b"stablehand.source"),
)

TARGETS: dict[str, Target] = {
    "safetensors": Target(run_safetensors, safetensors_seeds, TENSOR_WORDS),
    "shards": Target(run_shards, shard_seeds, (*JSON_WORDS, SEPARATOR, b'"weight_map"')),
    "gguf": Target(run_gguf, gguf_seeds, GGUF_WORDS),
    "gguf_model": Target(run_gguf_model, gguf_model_seeds, GGUF_WORDS),
    "gguf_tokenizer": Target(run_gguf_tokenizer, gguf_tokenizer_seeds, (*GGUF_WORDS, *GGML_WORDS)),
    "quantised": Target(
        run_quantised,
        quantised_seeds,
        (
            *(*TENSOR_WORDS, SEPARATOR, b'"quant_method"', b'"weight_block_size"', b"weight_scale"),
            *(b"_inv", b'"F8_E4M3"', b'"BF16"', b"input_scale", b"\x7f", b'"config_groups"'),
        ),
    ),
    "config": Target(
        run_config,
        config_seeds,
        (*JSON_WORDS, b'"rope_scaling"', b'"rope_type"', b'"head_dim"', b'"factor"', b"1e-400"),
    ),
    "tokenizer": Target(
        run_tokenizer,
        tokenizer_seeds,
        (*JSON_WORDS, SEPARATOR, b'"type"', b'"Regex"', b'"WordPiece"', b'"Unigram"', b"(?<="),
    ),
    "chat": Target(
        run_chat,
        chat_seeds,
        (b"{{", b"}}", b"{%", b"%}", b"for", b"range(9999)", b"|tojson", b"*", b"**", b"endfor"),
    ),
    "archive": Target(run_archive, archive_seeds, (b"IRPA", b"\xff" * 8, bytes(8))),
    "signature": Target(
        run_signature,
        signature_seeds,
        (b"stablehand.name", b"stablehand.source", b"iree.abi.output", b"->", b"{", b"[", b'"'),
    ),
    "text": Target(run_text, text_seeds, MLIR_WORDS, mutants=60),
    "module": Target(run_module, module_seeds, (b"PK\1\2", b"PK\3\4", b"\xff" * 8, bytes(8))),
}
