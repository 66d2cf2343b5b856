"""What a step cannot avoid, from its signature alone: bytes through memory, and operations.

Bytes: every weight argument once, one row of the embedding for each token, and the rows of the caches up
to the last token. Activations, logits and RoPE tables stay in the processor's caches and are not counted.

Operations: two for each weight of a matrix and token, the head for the last token alone, and
attention's two products, 4 · heads · head_dim for each pair of a query and a position that it sees.
Norms, RoPE and softmax are not counted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from stablehand.formats import FORMATS
from stablehand.signature import Argument, Signature, Source


@dataclass(frozen=True)
class Work:
    """What a run cannot avoid.

    Attributes:
      nbytes: to move between memory and processor.
      flop: floating-point operations, a multiplication and an addition being two.
    """

    nbytes: int
    flop: int

    @property
    def intensity(self) -> float:
        """Operations for each byte."""
        return self.flop / self.nbytes


@dataclass(frozen=True)
class TokenBytes:
    """What one decode step cannot avoid reading.

    Attributes:
      weights: every weight argument; of an embedding that is not the head, nothing.
      embedding_row: one token's row.
      kv: the rows of all caches that are in use.
    """

    weights: int
    embedding_row: int
    kv: int

    @property
    def total(self) -> int:
        """All of it."""
        return self.weights + self.embedding_row + self.kv


def bytes_per_token(signature: Signature, used: int | None = None) -> TokenBytes:
    """What a decode step reads when `used` positions of the caches are in use; by default all of them."""
    table = "embed" if _head(signature) == "head" else None
    weights = signature.by_role("weight")
    return TokenBytes(
        weights=sum(a.type.nbytes for a in weights if _source(a).weight != table),
        embedding_row=sum(_row_bytes(a) for a in weights if _source(a).weight == "embed"),
        kv=sum(_used_bytes(a, used) for a in signature.by_role("state")),
    )


def tokens_work(signature: Signature, start: int, count: int) -> Work:
    """What running `count` tokens from position `start` on cannot avoid, given the logits of the last.

    Prefill is `count` tokens from 0; a decode step is one token. The weights are counted once: that
    prefill goes by chunks and reads them again for each is its own choice.
    """
    read = bytes_per_token(signature, start + count)
    # Query p sees positions 0 … p.
    pairs = count * start + count * (count + 1) // 2
    flop = 0
    for name, (out, columns) in _matrices(signature).items():
        flop += 2 * out * columns * (1 if name == _head(signature) else count)
        if name.endswith(".attn.q"):
            flop += 4 * out * pairs
    return Work(read.total + (count - 1) * read.embedding_row, flop)


def load_work(signature: Signature, stored: Mapping[str, str]) -> Work:
    """What packing cannot avoid: reading each weight as it is stored, writing it packed.

    Args:
      signature: what is packed for.
      stored: the format that each canonical weight is stored in; one that is missing is not read from
        anywhere.
    """
    shapes = {_source(a).weight: _source(a).shape for a in signature.by_role("weight")}
    read = sum(
        FORMATS[stored[name]].nbytes(shape) for name, shape in shapes.items() if name in stored
    )
    return Work(read + signature.nbytes("weight"), 0)


def _matrices(signature: Signature) -> dict[str, tuple[int, int]]:
    """Every matrix that activations are multiplied by, once, with its logical shape."""
    sources = [_source(argument) for argument in signature.by_role("weight")]
    return {
        source.weight: (source.shape[0], source.shape[1])
        for source in sources
        if len(source.shape) == 2 and (source.weight != "embed" or _head(signature) == "embed")
    }


def _head(signature: Signature) -> str:
    names = {_source(argument).weight for argument in signature.by_role("weight")}
    return "head" if "head" in names else "embed"


def _source(argument: Argument) -> Source:
    assert argument.source is not None  # a signature's own check: every weight has one
    return argument.source


def _row_bytes(argument: Argument) -> int:
    source = _source(argument)
    tile = source.layout.tile
    padded = -(-source.shape[0] // tile) * tile
    return argument.type.nbytes // padded


def _used_bytes(cache: Argument, used: int | None) -> int:
    # [batch, kv_heads, capacity, head_dim]
    capacity = cache.type.shape[2]
    return cache.type.nbytes * (capacity if used is None else used) // capacity
