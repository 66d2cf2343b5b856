"""What a step cannot avoid, against numbers worked out by hand from the shapes.

One layer, vocabulary 20, hidden 8, intermediate 24, two heads of 4 over one key-value head, capacity 32.
"""

from __future__ import annotations

import pytest

from stablehand.bench.limits import TokenBytes, Work, bytes_per_token, load_work, tokens_work
from stablehand.bench.rates import Rates
from stablehand.formats import ROWS, Layout
from stablehand.signature import Argument, Signature, Source, TensorType

TILED = Layout(16, 1)

# By hand, f16 and 16x1: outputs fill up to 16 with zeros, so q, k, v and o hold 16·8 halves each.
LAYER = {
    "layers.0.attn_norm": ((8,), 32),
    "layers.0.attn.q": ((8, 8), 256),
    "layers.0.attn.k": ((4, 8), 256),
    "layers.0.attn.v": ((4, 8), 256),
    "layers.0.attn.o": ((8, 8), 256),
    "layers.0.mlp_norm": ((8,), 32),
    "layers.0.mlp.gate": ((24, 8), 512),
    "layers.0.mlp.up": ((24, 8), 512),
    "layers.0.mlp.down": ((8, 24), 768),
    "norm": ((8,), 32),
}
LAYER_BYTES = 32 + 4 * 256 + 32 + 2 * 512 + 768 + 32
# q 64, k 32, v 32, o 64, gate 192, up 192, down 192 weights.
PROJECTIONS = 2 * 768
HEAD = 2 * 20 * 8


def weight(name: str, shape: tuple[int, ...], dtype: str, layout: Layout) -> Argument:
    source = Source(name, shape, dtype, layout)
    return Argument(name, "weight", source.stored_type(), source)


def signature(*ends: Argument) -> Signature:
    """The layer between an embedding and, where there is one, a head."""
    layer = []
    for name, (shape, nbytes) in LAYER.items():
        vector = len(shape) == 1
        layer.append(weight(name, shape, "f32" if vector else "f16", ROWS if vector else TILED))
        assert layer[-1].type.nbytes == nbytes
    caches = [
        Argument(f"layers.0.attn.{k}_cache", "state", TensorType((1, 1, 32, 4), "f32"), None, i)
        for i, k in enumerate("kv", 1)
    ]
    table = Argument("rope.cos", "table", TensorType((32, 2), "f32"))
    token = Argument("token", "step", TensorType((1,), "i32"))
    return Signature("decode", (*ends[:1], *layer, *ends[1:], table, *caches, token), ())


@pytest.fixture
def untied() -> Signature:
    """Embedding in rows of f32 (32 bytes each), head in f16 tiles (two of 16·8 halves: 512 bytes)."""
    return signature(weight("embed", (20, 8), "f32", ROWS), weight("head", (20, 8), "f16", TILED))


@pytest.fixture
def tied() -> Signature:
    """One buffer of 512 bytes for 32 padded rows of 16 bytes."""
    return signature(weight("embed", (20, 8), "f16", TILED))


def test_bytes_of_a_token_with_a_head(untied: Signature) -> None:
    # Of the caches: 2 · 10 positions · 4 numbers · 4 bytes.
    assert bytes_per_token(untied, 10) == TokenBytes(LAYER_BYTES + 512, 32, 320)
    assert bytes_per_token(untied, 10).total == 3424 + 32 + 320


def test_bytes_of_a_token_with_a_tied_embedding(tied: Signature) -> None:
    assert bytes_per_token(tied, 1) == TokenBytes(LAYER_BYTES + 512, 16, 32)


def test_bytes_of_a_token_at_full_capacity(untied: Signature) -> None:
    assert bytes_per_token(untied).kv == 2 * 32 * 4 * 4


def test_work_of_a_decode_step(untied: Signature, tied: Signature) -> None:
    # At position 9 a query of 2 heads · 4 sees 10 positions, in two products: 4 · 8 · 10.
    assert tokens_work(untied, 9, 1) == Work(3424 + 32 + 320, PROJECTIONS + HEAD + 320)
    assert tokens_work(tied, 9, 1) == Work(3424 + 16 + 320, PROJECTIONS + HEAD + 320)


def test_work_of_a_prefill(untied: Signature) -> None:
    # Three queries see 1 + 2 + 3 positions; the head is for the last alone.
    flop = 3 * PROJECTIONS + HEAD + 4 * 8 * 6
    assert tokens_work(untied, 0, 3) == Work(3424 + 3 * 32 + 2 * 3 * 4 * 4, flop)


def test_work_of_a_chunk_in_the_middle(untied: Signature) -> None:
    # Queries at 5 and 6 see 6 and 7 positions.
    assert tokens_work(untied, 5, 2).flop == 2 * PROJECTIONS + HEAD + 4 * 8 * 13


def test_a_second_layer_counts_again(untied: Signature) -> None:
    once = tokens_work(untied, 0, 4)
    second = [
        Argument(
            a.name.replace("layers.0", "layers.1"),
            "weight",
            a.type,
            Source(
                a.source.weight.replace("layers.0", "layers.1"),
                a.source.shape,
                a.source.format,
                a.source.layout,
            ),
        )
        for a in untied.by_role("weight")
        if a.source is not None and a.name.startswith("layers.0")
    ]
    twice = tokens_work(Signature("decode", (*second, *untied.arguments), ()), 0, 4)
    assert twice.flop - once.flop == 4 * PROJECTIONS + 4 * 8 * 10
    assert twice.nbytes - once.nbytes == LAYER_BYTES - 32  # the norm at the end stays one


def test_work_of_a_load(untied: Signature) -> None:
    shapes = {"embed": (20, 8), "head": (20, 8), **{n: s for n, (s, _) in LAYER.items()}}
    written = 640 + LAYER_BYTES + 512
    # 20·8 + 20·8 + 768 weights of matrices and three norms of 8.
    assert load_work(untied, dict.fromkeys(shapes, "bf16")) == Work(2 * 1112 + written, 0)
    assert load_work(untied, {**dict.fromkeys(shapes, "bf16"), "norm": "f32"}).nbytes == (
        2 * 1104 + 4 * 8 + written
    )
    assert load_work(untied, {}).nbytes == written


RATES = Rates(bandwidth=100.0, flops=1000.0, threads=2)


@pytest.mark.parametrize(
    ("work", "limit"),
    [
        (Work(400, 3000), (4.0, "bandwidth")),
        (Work(200, 3000), (3.0, "arithmetic")),
        (Work(100, 0), (1.0, "bandwidth")),
    ],
)
def test_the_slower_of_both_rates_is_the_limit(work: Work, limit: tuple[float, str]) -> None:
    assert RATES.limit(work) == limit


def test_the_roof_is_the_limit_seen_from_operations() -> None:
    for work in (Work(400, 3000), Work(200, 3000)):
        assert RATES.roof(work.intensity) == work.flop / RATES.limit(work)[0]


def test_the_median_of_samples_is_the_limit() -> None:
    samples = [
        Rates(bandwidth, flops, 2) for bandwidth, flops in ((3.0, 50.0), (9.0, 10.0), (4.0, 20.0))
    ]
    assert Rates.median(samples) == Rates(4.0, 20.0, 2)
