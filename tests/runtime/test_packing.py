"""Packing by kernels: the same bytes as numpy's, for every pattern, and numpy's where there is no kernel."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy
from hypothesis import given, settings
from hypothesis import strategies as st
from marks import long

from stablehand.compiler import bare, host
from stablehand.compiler.host import host_target
from stablehand.compiler.kernels.cpu_pack import LEFT_ALONE, Packing
from stablehand.errors import CheckpointError, CompileError
from stablehand.formats import FLOATS, FORMATS, ROWS, Layout
from stablehand.loader import load
from stablehand.loader.blocks import BLOCKS
from stablehand.loader.buffers import aligned
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.convert import NUMPY, convert, overflowed
from stablehand.loader.load import pack_weights
from stablehand.loader.pack import pack, store
from stablehand.runtime import packing as runtime_packing
from stablehand.runtime.packing import CompiledPacker, packer_for
from stablehand.signature import Argument, Signature, Source
from stablehand.targets import Target

WIDE = Layout(16, 1)
PAIRS = [(source, destination) for source in FLOATS for destination in FLOATS]
CONVERSIONS = [pair for pair in PAIRS if pair[0] != pair[1]]
FROM_16_BITS = [pair for pair in CONVERSIONS if pair[0] != "f32"]
FROM_F32 = [pair for pair in CONVERSIONS if pair[0] == "f32"]


@pytest.fixture(scope="module", params=[16, 8], ids=["16 lanes", "8 lanes"])
def packer(request: pytest.FixtureRequest) -> CompiledPacker:
    """Vectors of AVX-512 and of AVX2, both compiled for the CPU at hand."""
    target = host_target()
    if not target.lanes:
        pytest.skip("there are kernels for CPUs with AVX2 alone")
    return CompiledPacker(replace(target, lanes=request.param))


def bits(array: np.ndarray) -> np.ndarray:
    return array.view(f"u{array.dtype.itemsize}")


def as_rows(values: np.ndarray, shape: tuple[int, int], dtype: str) -> np.ndarray:
    """Values where compiled code can read them."""
    rows = aligned(shape, dtype)
    rows.reshape(-1)[:] = values.reshape(-1)
    return rows


def any_patterns(shape: tuple[int, int], dtype: str, seed: int) -> np.ndarray:
    size = shape[0] * shape[1] * NUMPY[dtype].itemsize
    raw = np.random.default_rng(seed).integers(0, 256, size, np.uint8)
    return as_rows(raw.view(NUMPY[dtype]), shape, dtype)


def below_the_limit(values: np.ndarray, source: str, destination: str) -> np.ndarray:
    """The same with zeros for what is left to numpy."""
    limit = LEFT_ALONE.get((source, destination))
    if limit is not None:
        magnitudes = bits(values) & (np.iinfo(bits(values).dtype).max >> 1)
        bits(values)[magnitudes >= limit] = 0
    return values


def poisoned(shape: tuple[int, ...], dtype: str) -> np.ndarray:
    buffer = aligned(shape, dtype)
    buffer.reshape(-1).view(np.uint8)[...] = 0xA5
    return buffer


def by_numpy(rows: np.ndarray, destination: str, layout: Layout) -> np.ndarray:
    expected = poisoned(layout.shape(*rows.shape), destination)
    pack(rows, destination, layout, (expected,))
    return expected


@settings(max_examples=settings.default.max_examples)
@given(
    st.sampled_from(PAIRS),
    st.sampled_from([1, 4, 8, 16, 32]),
    st.integers(1, 70),
    st.integers(1, 6),
    st.integers(0, 3),
    st.integers(0, 2**32),
)
def test_packed_rows_are_numpy_s(
    packer: CompiledPacker,
    pair: tuple[str, str],
    tile: int,
    count: int,
    vectors: int,
    first_tile: int,
    seed: int,
) -> None:
    source, destination = pair
    layout, shape = Layout(tile, 1), (count, 32 * vectors)
    rows = below_the_limit(any_patterns(shape, source, seed), *pair)
    first = first_tile * tile
    out = poisoned(layout.shape(first + count, shape[1]), destination)
    done = packer(rows, out, first, layout)
    no_kernel = tile == 4 and NUMPY[destination].itemsize == 2  # half of a lane
    assert done == (0 if no_kernel else count // tile * tile)
    expected = poisoned(out.shape, destination)
    if done:
        pack(rows[:done], destination, layout, (expected,), first)
    assert np.array_equal(bits(out), bits(expected))  # and nothing else is written


@pytest.mark.parametrize("layout", [ROWS, WIDE], ids=str)
@pytest.mark.parametrize(("source", "destination"), FROM_16_BITS)
def test_every_16_bit_pattern(
    packer: CompiledPacker, source: str, destination: str, layout: Layout
) -> None:
    every = np.arange(1 << 16, dtype=np.uint16).view(NUMPY[source])
    limit = LEFT_ALONE.get((source, destination), 1 << 15)
    taken = every[(bits(every) & 0x7FFF) < limit]
    for values in np.split(taken, range(512, len(taken), 512)):
        rows = as_rows(np.resize(values, 512), (16, 32), source)
        out = poisoned(layout.shape(16, 32), destination)
        assert packer(rows, out, 0, layout) == 16
        assert np.array_equal(bits(out), bits(by_numpy(rows, destination, layout)))
    for value in every[(bits(every) & 0x7FFF) >= limit][::37]:
        rows = as_rows(np.ones(512), (16, 32), source)
        rows[7, 11] = value
        assert packer(rows, out, 0, layout) == 0


def around_boundaries(destination: str) -> np.ndarray:
    """The f32 at which rounding to 16 bits changes, one unit to either side, of either sign."""
    codes = np.arange(1 << 15, dtype=np.uint16).view(NUMPY[destination])
    with np.errstate(invalid="ignore"):
        wide = codes.astype(np.float64)
        finite = wide[np.isfinite(wide)]
    middles = (finite[1:] + finite[:-1]) / 2
    at = np.concatenate([finite, middles]).astype(np.float32).view(np.uint32)
    around = np.unique(np.concatenate([at, at + 1, at[1:] - 1]))
    return np.concatenate([around, around | np.uint32(1 << 31)]).view(np.float32)


@pytest.mark.parametrize(("source", "destination"), FROM_F32)
def test_every_boundary_of_f32(packer: CompiledPacker, source: str, destination: str) -> None:
    values = below_the_limit(around_boundaries(destination), source, destination)
    count = -(-len(values) // 4096) * 16
    assert count > 300
    rows = as_rows(np.resize(values, count * 256), (count, 256), source)
    out = poisoned(WIDE.shape(*rows.shape), destination)
    assert packer(rows, out, 0, WIDE) == count
    assert np.array_equal(bits(out), bits(by_numpy(rows, destination, WIDE)))


@pytest.mark.parametrize(("source", "destination"), FROM_F32)
def test_the_limit_is_where_values_are_lost(
    packer: CompiledPacker, source: str, destination: str
) -> None:
    limit = LEFT_ALONE[source, destination]
    rows = as_rows(np.ones(512), (16, 32), source)
    out = poisoned(WIDE.shape(16, 32), destination)
    for sign in (0, 1 << 31):
        bits(rows)[3, 5] = sign | (limit - 1)
        assert packer(rows, out, 0, WIDE) == 16
        assert overflowed(rows, convert(rows, destination)) == 0
        bits(rows)[3, 5] = sign | limit
        assert packer(rows, out, 0, WIDE) == 0
        assert overflowed(rows, convert(rows, destination)) == 1


def test_elements_of_other_kinds_are_moved_as_they_are(packer: CompiledPacker) -> None:
    words = any_patterns((32, 64), "f32", 3).view(np.int32)
    out = poisoned(WIDE.shape(32, 64), "i32")
    assert packer(words, out, 0, WIDE) == 32
    assert np.array_equal(out, words.reshape(2, 16, 64).transpose(0, 2, 1))


@pytest.mark.parametrize("form", sorted(BLOCKS))
@pytest.mark.parametrize("layout", [WIDE, Layout(8, 4), Layout(16, 4)], ids=str)
def test_components_of_blocks_are_numpy_s(
    packer: CompiledPacker, form: str, layout: Layout
) -> None:
    """Kernels move codes in whole groups and scales as they are; bytes by themselves are numpy's."""
    shape, first = (39, 1024), 2 * layout.tile
    shapes = FORMATS[form].stored_shapes((first + shape[0], shape[1]), layout)
    parts, expected, found, rows_of = [], [], [], {}
    for component, stored in zip(FORMATS[form].components, shapes, strict=True):
        columns = component.columns(shape[1])
        # Not where compiled code would have it.
        raw = np.random.default_rng(columns).integers(
            0, 256, shape[0] * columns * NUMPY[component.dtype].itemsize + 4, np.uint8
        )
        parts.append(raw[4:].view(NUMPY[component.dtype]).reshape(shape[0], columns))
        expected.append(poisoned(stored, component.dtype))
        found.append(poisoned(stored, component.dtype))

    def watched(rows: np.ndarray, out: np.ndarray, at: int, order: Layout) -> int:
        rows_of[rows.shape[1], rows.itemsize] = packer(rows, out, at, order)
        return rows_of[rows.shape[1], rows.itemsize]

    store(tuple(parts), form, layout, expected, first)
    store(tuple(parts), form, layout, found, first, watched)
    for one, other in zip(found, expected, strict=True):
        assert np.array_equal(bits(one), bits(other))
    whole = shape[0] // layout.tile * layout.tile
    # A few elements a row are numpy's too.
    halves = [p.columns(shape[1]) for p in FORMATS[form].components if p.dtype == "f16"]
    assert all(rows_of[columns, 2] == whole for columns in halves if columns >= 32)
    assert layout.group == 1 or whole in [rows for (_, size), rows in rows_of.items() if size == 4]


class TestLeftToNumpy:
    """What no kernel serves is declined before anything is written."""

    @pytest.mark.parametrize(
        ("rows", "out", "layout"),
        [
            (aligned((16, 29), "f32"), aligned((1, 29, 16), "f16"), WIDE),
            (aligned((15, 32), "f32"), aligned((1, 32, 16), "f16"), WIDE),
            (aligned((16, 32), "f32"), aligned((1, 16, 16, 2), "f16"), Layout(16, 2)),
            (aligned((16, 64), "f32")[:, 32:], aligned((1, 32, 16), "f16"), WIDE),
            (aligned((16, 32), "f16"), aligned((1025,), "f16")[1:513].reshape(1, 32, 16), WIDE),
            (aligned((15, 32), "f32"), aligned((3, 32, 5), "f32"), Layout(5, 1)),
            (aligned((16, 32), "f64"), aligned((1, 32, 16), "f16"), WIDE),
            (aligned((16, 32), "ui8"), aligned((1, 32, 16), "ui8"), WIDE),
        ],
        ids=[
            *("columns", "less than a tile", "groups", "strides"),
            *("a buffer that is not aligned", "an odd tile", "f64", "bytes"),
        ],
    )
    def test_declined(
        self, packer: CompiledPacker, rows: np.ndarray, out: np.ndarray, layout: Layout
    ) -> None:
        rows.fill(1)
        out.fill(2)
        assert packer(rows, out, 0, layout) == 0
        assert (out == 2).all()

    def test_a_kernel_that_fails_is_explained_once(
        self, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        def refused(*_: object, **__: object) -> bytes:
            raise CompileError("refused it")

        monkeypatch.setattr(bare.toolchain, "run", refused)
        monkeypatch.setattr(bare.Cache, "find", lambda *_: None)
        broken = CompiledPacker(replace(host_target(), lanes=16))
        rows, out = aligned((16, 32), "f32", zeros=True), aligned((1, 32, 16), "f16")
        with caplog.at_level(logging.WARNING):
            assert [broken(rows, out, 0, WIDE) for _ in range(3)] == [0, 0, 0]
        assert [r.getMessage() for r in caplog.records] == [
            "packing without a kernel, which failed: refused it"
        ]


CONFIG = {
    "architectures": ["LlamaForCausalLM"],
    "model_type": "llama",
    "vocab_size": 83,
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 32,
    "rms_norm_eps": 1e-5,
    "tie_word_embeddings": True,
}


class TestCheckpoints:
    """`pack_weights` with kernels against the same without."""

    @pytest.fixture(params=FLOATS)
    def checkpoint(self, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Checkpoint]:
        (tmp_path / "config.json").write_text(json.dumps(CONFIG))
        layer = {
            "input_layernorm": (64,),
            "post_attention_layernorm": (64,),
            **dict.fromkeys(("self_attn.q_proj", "self_attn.o_proj"), (64, 64)),
            **dict.fromkeys(("self_attn.k_proj", "self_attn.v_proj"), (32, 64)),
            **dict.fromkeys(("mlp.gate_proj", "mlp.up_proj"), (96, 64)),
            "mlp.down_proj": (64, 96),
        }
        shapes = {"model.embed_tokens": (83, 64), "model.norm": (64,)}
        for i in range(2):
            shapes |= {f"model.layers.{i}.{name}": shape for name, shape in layer.items()}
        random = np.random.default_rng(7)
        tensors = {
            f"{name}.weight": random.standard_normal(shape).astype(NUMPY[request.param])
            for name, shape in shapes.items()
        }
        if request.param != "f16":
            tensors["model.layers.1.self_attn.k_proj.weight"][9, 60] = np.nan
            tensors["model.layers.1.self_attn.v_proj.weight"][9, 60] = -np.inf
        safetensors.numpy.save_file(tensors, tmp_path / "model.safetensors")
        with Checkpoint.open(tmp_path) as checkpoint:
            yield checkpoint

    def signature(
        self, checkpoint: Checkpoint, form: str, layout: Layout, rule: str = "error"
    ) -> Signature:
        arguments = []
        for name, shape in checkpoint.config.weight_shapes():
            source = Source(name, shape, form, layout)
            arguments.append(Argument(name, "weight", source.stored_type(), source))
        return Signature(
            "decode", tuple(arguments), (), {"config": checkpoint.config.digest, "overflow": rule}
        )

    @pytest.mark.parametrize("form", FLOATS)
    @pytest.mark.parametrize("layout", [ROWS, Layout(8, 1), WIDE], ids=str)
    @pytest.mark.parametrize(
        ("block_bytes", "threads"), [long(1, 4), (5000, 3), long(4 << 20, None)]
    )
    def test_the_same_buffers(
        self,
        packer: CompiledPacker,
        checkpoint: Checkpoint,
        monkeypatch: pytest.MonkeyPatch,
        form: str,
        layout: Layout,
        block_bytes: int,
        threads: int | None,
    ) -> None:
        monkeypatch.setattr(load, "BLOCK_BYTES", block_bytes)
        monkeypatch.setattr(load, "aligned", poisoned)
        signature = self.signature(checkpoint, form, layout)
        expected = list(pack_weights(checkpoint, signature))
        packed = list(pack_weights(checkpoint, signature, threads=threads, packer=packer))
        assert [a.name for a, _ in packed] == [a.name for a, _ in expected]
        for (argument, found), (_, wanted) in zip(packed, expected, strict=True):
            assert np.array_equal(bits(found), bits(wanted)), argument.name

    def test_values_beyond_the_range_are_counted_and_refused(
        self, packer: CompiledPacker, checkpoint: Checkpoint
    ) -> None:
        stored = checkpoint.stored["embed"]
        if stored == "f16":
            pytest.skip("nothing in f16 is beyond a range")
        path = checkpoint.path / "model.safetensors"
        tensors = safetensors.numpy.load_file(path)
        tensors["model.layers.0.mlp.up_proj.weight"][[3, 90, 95], [1, 63, 0]] = 1e30
        safetensors.numpy.save_file(tensors, path)
        with Checkpoint.open(checkpoint.path) as changed:
            signature = self.signature(changed, "f16", WIDE)
            message = (
                r"up_proj.*3 finite values are beyond the range of f16.*layers\.0\.mlp\.up=f32"
            )
            with pytest.raises(CheckpointError, match=message):
                list(pack_weights(changed, signature, packer=packer))
            saturating = self.signature(changed, "f16", WIDE, "saturate")
            expected = [buffer for _, buffer in pack_weights(changed, saturating)]
            packed = [buffer for _, buffer in pack_weights(changed, saturating, packer=packer)]
            assert all(
                np.array_equal(bits(a), bits(b)) for a, b in zip(packed, expected, strict=True)
            )
            assert sum(np.count_nonzero(bits(a) == 0x7BFF) for a in packed) == 3


class TestWhoPacks:
    def signature(self, rows: int) -> Signature:
        source = Source("embed", (rows, 1024), "f16", WIDE)
        argument = Argument("embed", "weight", source.stored_type(), source)
        return Signature("decode", (argument,), (), {})

    def test_kernels_pack_what_is_large(self) -> None:
        rows = runtime_packing.SMALLEST // 2048
        assert isinstance(packer_for(self.signature(rows)), CompiledPacker) == bool(
            host_target().lanes
        )
        assert packer_for(self.signature(rows - 16)) is None

    @pytest.mark.parametrize("known", [True, False])
    def test_numpy_packs_where_kernels_cannot(
        self, monkeypatch: pytest.MonkeyPatch, known: bool
    ) -> None:
        def without_vectors() -> Target:
            if not known:
                raise CompileError("the IREE compiler is not installed here")
            return replace(host_target(), lanes=0)

        monkeypatch.setattr(host, "host_target", without_vectors)
        assert packer_for(self.signature(1 << 16)) is None


def test_what_has_no_kernel() -> None:
    target = replace(host_target(), lanes=16)
    assert Packing.on(target, "f32", "f16", 16) is not None
    assert Packing.on(target, "f32", "f16", 5) is None
    assert Packing.on(target, "f32", "i16", 16) is None
    assert Packing.on(target, "", "f16", 16) is None
    assert Packing.on(replace(target, lanes=0), "f32", "f16", 16) is None
