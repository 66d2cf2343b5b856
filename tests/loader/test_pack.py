"""Packing: every format in every layout, element by element against the definition of a layout."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stablehand.formats import FLOATS, FORMATS, ROWS, Layout
from stablehand.loader import load
from stablehand.loader.alignment import ALIGNMENT, HUGE_PAGE, aligned_bytes
from stablehand.loader.buffers import aligned, as_aligned
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.convert import NUMPY, convert, overflowed
from stablehand.loader.load import pack_weights
from stablehand.loader.pack import pack, store_rows
from stablehand.signature import Signature, Source

POISON = 0xA5
LAYOUTS = st.builds(Layout, st.sampled_from([1, 2, 3, 5, 16]), st.sampled_from([1, 2, 3, 4]))
CPU = Layout(16, 1)


def bits(array: np.ndarray) -> np.ndarray:
    return array.view(f"u{array.dtype.itemsize}")


def any_floats(shape: tuple[int, ...], dtype: str, seed: int) -> np.ndarray:
    """Any bit patterns: NaN, infinities and subnormals among them."""
    size = int(np.prod(shape)) * NUMPY[dtype].itemsize
    raw = np.random.default_rng(seed).integers(0, 256, size, np.uint8)
    return raw.view(NUMPY[dtype]).reshape(shape)


def poisoned(shape: tuple[int, ...], dtype: str) -> np.ndarray:
    """A buffer in which every byte that nobody writes can be told."""
    buffer = aligned(shape, dtype)
    buffer.reshape(-1).view(np.uint8)[...] = POISON
    return buffer


def unpacked(stored: np.ndarray, out: int, columns: int, layout: Layout) -> np.ndarray:
    """The stored buffer as `[out, columns]`, padding rows included: the definition, spelt out.

    Element (i, j) of a matrix lies at [i / T, j / r, i mod T, j mod r] of its buffer.
    """
    tile, group = layout.tile, layout.group
    blocks = -(-out // tile)
    full = stored.reshape(blocks, columns // group, tile, group)
    matrix = np.empty((blocks * tile, columns), stored.dtype)
    for i, j in np.ndindex(*matrix.shape):
        matrix[i, j] = full[i // tile, j // group, i % tile, j % group]
    return matrix


@settings(max_examples=200)
@given(
    st.sampled_from(FLOATS),
    st.sampled_from(FLOATS),
    LAYOUTS,
    st.integers(1, 40),
    st.integers(1, 12),
    st.integers(0, 2**32),
)
def test_packed_matrices_hold_the_converted_elements(
    form: str, stored: str, layout: Layout, out: int, groups: int, seed: int
) -> None:
    columns = groups * layout.group
    values = any_floats((out, columns), stored, seed)
    for component in FORMATS[form].components:
        source = Source("w", (out, columns), form, layout, component.name)
        type_ = source.stored_type()
        buffer = poisoned(type_.shape, type_.dtype)
        lost = pack(values, form, layout, [buffer])
        expected = convert(values, component.dtype)
        matrix = unpacked(buffer, out, columns, layout)
        assert np.array_equal(bits(matrix[:out]), bits(expected))
        assert not bits(matrix[out:]).any()
        assert lost.count == overflowed(values, expected)


@settings(max_examples=50)
@given(st.sampled_from(FLOATS), st.sampled_from(FLOATS), LAYOUTS, st.integers(1, 60))
def test_packed_vectors_hold_the_converted_elements(
    form: str, stored: str, layout: Layout, length: int
) -> None:
    values = any_floats((length,), stored, length)
    source = Source("w", (length,), form, layout)
    assert source.stored_type().shape == (length,)
    buffer = poisoned((length,), source.stored_type().dtype)
    pack(values, form, layout, [buffer])
    assert np.array_equal(bits(buffer), bits(convert(values, form)))


@settings(max_examples=100)
@given(LAYOUTS, st.integers(1, 70), st.integers(1, 5), st.integers(1, 4), st.randoms())
def test_rows_stored_in_blocks_of_any_size_and_order(
    layout: Layout, out: int, groups: int, tiles: int, random: Any
) -> None:
    columns, step = groups * layout.group, tiles * layout.tile
    values = any_floats((out, columns), "f32", out)
    whole = poisoned(layout.shape(out, columns), "f32")
    store_rows(values, whole, 0, layout)
    blocks = poisoned(layout.shape(out, columns), "f32")
    firsts = list(range(0, out, step))
    random.shuffle(firsts)
    for first in firsts:
        store_rows(values[first : first + step], blocks, first, layout)
    assert np.array_equal(bits(blocks), bits(whole))


@pytest.mark.parametrize("dtype", sorted(NUMPY))
@pytest.mark.parametrize("shape", [(1,), (3, 5)])
def test_aligned_buffers(dtype: str, shape: tuple[int, ...]) -> None:
    for zeros in (False, True):
        buffer = aligned(shape, dtype, zeros=zeros)
        assert (buffer.shape, buffer.dtype) == (shape, NUMPY[dtype])
        assert buffer.ctypes.data % ALIGNMENT == 0 and buffer.flags.c_contiguous
    assert not buffer.any()


def test_only_what_is_not_aligned_is_copied() -> None:
    buffer = aligned((4, 16), "f32", zeros=True)
    assert as_aligned(buffer, "f32") is buffer
    for view in (buffer[:, 1:], buffer.T, buffer.reshape(-1)[1:]):
        copy = as_aligned(view, "f32")
        assert copy.ctypes.data % ALIGNMENT == 0 and copy.flags.c_contiguous
        assert np.array_equal(copy, view) and not np.shares_memory(copy, view)


@pytest.mark.parametrize("zeros", [False, True])
def test_large_buffers_begin_with_a_large_page(zeros: bool) -> None:
    small = aligned_bytes(HUGE_PAGE - 1, zeros=zeros)
    assert small.ctypes.data % ALIGNMENT == 0 and small.size == HUGE_PAGE - 1
    for size in (HUGE_PAGE, 2 * HUGE_PAGE + 5):
        large = aligned_bytes(size, zeros=zeros)
        assert large.ctypes.data % HUGE_PAGE == 0 and large.size == size
        large[-1] = 1  # the last byte is ours too


class TestWholeCheckpoints:
    """`pack_weights`, which reads and packs blocks in threads, against packing tensor by tensor."""

    @pytest.fixture
    def checkpoint(
        self, config: dict, tensors: dict[str, np.ndarray], save_model: Callable[..., Path]
    ) -> Iterator[Checkpoint]:
        with Checkpoint.open(save_model(config, tensors)) as checkpoint:
            yield checkpoint

    @pytest.mark.parametrize("form", FLOATS)
    @pytest.mark.parametrize("layout", [ROWS, CPU, Layout(5, 1), Layout(16, 2)], ids=str)
    @pytest.mark.parametrize(("block_bytes", "threads"), [(1, 8), (1000, 3), (4 << 20, None)])
    def test_blocks_and_threads_change_nothing(
        self,
        checkpoint: Checkpoint,
        tensors: dict[str, np.ndarray],
        make_signature: Callable[..., Signature],
        monkeypatch: pytest.MonkeyPatch,
        form: str,
        layout: Layout,
        block_bytes: int,
        threads: int | None,
    ) -> None:
        if layout.group == 2:  # the down projection's 29 inputs make no pairs
            layout = Layout(layout.tile, 1)
        monkeypatch.setattr(load, "BLOCK_BYTES", block_bytes)
        monkeypatch.setattr(load, "aligned", poisoned)
        signature = make_signature(checkpoint.config, form, layout)
        packed = list(pack_weights(checkpoint, signature, threads=threads))
        assert [argument for argument, _ in packed] == list(signature.arguments)
        for argument, buffer in packed:
            assert (buffer.shape, buffer.dtype) == (argument.type.shape, NUMPY[form])
            tensor = tensors[checkpoint.weights[argument.name].info.name]
            expected = poisoned(argument.type.shape, argument.type.dtype)
            pack(tensor, form, layout, [expected])
            assert np.array_equal(bits(buffer), bits(expected)), argument.name

    @pytest.mark.parametrize(("ahead", "begun"), [(0, 2), (6000, 5), (1 << 30, 21)])
    def test_weights_are_begun_ahead_and_no_further(
        self,
        checkpoint: Checkpoint,
        make_signature: Callable[..., Signature],
        monkeypatch: pytest.MonkeyPatch,
        ahead: int,
        begun: int,
    ) -> None:
        """How many buffers there are when the first is given out: what an archive's writer holds."""
        made = []

        def counted(shape: tuple[int, ...], dtype: str) -> np.ndarray:
            made.append(shape)
            return aligned(shape, dtype)

        monkeypatch.setattr(load, "AHEAD_BYTES", ahead)
        monkeypatch.setattr(load, "aligned", counted)
        weights = pack_weights(checkpoint, make_signature(checkpoint.config, "f32", ROWS))
        next(weights)
        assert len(made) == begun
        weights.close()

    @pytest.mark.parametrize("layout", [ROWS, CPU], ids=str)
    def test_progress_adds_up_to_the_packed_bytes(
        self,
        checkpoint: Checkpoint,
        make_signature: Callable[..., Signature],
        monkeypatch: pytest.MonkeyPatch,
        layout: Layout,
    ) -> None:
        monkeypatch.setattr(load, "BLOCK_BYTES", 500)
        signature = make_signature(checkpoint.config, "f16", layout)
        done: list[int] = []
        total = sum(buffer.nbytes for _, buffer in pack_weights(checkpoint, signature))
        for _ in pack_weights(checkpoint, signature, progress=done.append):
            pass
        # Each call rounds down: a byte may be lost per block, and none may be invented.
        assert len(done) > len(signature.arguments)
        assert total - len(done) <= sum(done) <= total
