"""The table of formats and layouts: spellings, stored shapes, and that its two halves are complete."""

from __future__ import annotations

from math import prod

import ml_dtypes
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stablehand.emit.decode import DECODE
from stablehand.formats import DTYPE_BITS, FLOATS, FORMATS, ROWS, Component, Format, Layout
from stablehand.loader.blocks import BLOCKS
from stablehand.loader.encoders import ENCODERS
from stablehand.signature import Source, TensorType

sizes = st.integers(1, 64)


@given(tile=sizes, group=sizes)
def test_layouts_have_one_spelling(tile: int, group: int) -> None:
    layout = Layout(tile, group)
    assert str(layout) == f"{tile}x{group}"
    assert Layout.parse(str(layout)) == layout


@pytest.mark.parametrize(
    "text",
    [
        *("", "x", "16", "16x", "x1", "0x1", "1x0", "-1x1", "16x1x1", "16X1", "axb", "1.0x1"),
        *("1_6x1", " 16x1", "16x1 ", "+16x1", "016x1", "16x1\n", "\u0661x1"),
    ],
)
def test_other_spellings_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Layout.parse(text)


@pytest.mark.parametrize("tile", [1, 2, 16])
@pytest.mark.parametrize("group", [1, 4])
@given(out=sizes, groups=sizes)
def test_stored_shapes_hold_every_element_and_whole_tiles(
    tile: int, group: int, out: int, groups: int
) -> None:
    shape = Layout(tile, group).shape(out, groups * group)
    tiles = -(-out // tile)
    # [out/T, in/r, T, r], unit axes dropped: T and r are there only where they are more than one.
    inner = tuple(factor for factor in (tile, group) if factor > 1)
    assert shape == (tiles, groups, *inner)
    assert tiles * tile - out < tile


def test_groups_divide_rows() -> None:
    with pytest.raises(ValueError, match="rows of 6 do not divide into groups of 4"):
        Layout(16, 4).shape(16, 6)


def test_rows_are_the_checkpoints_own() -> None:
    assert Layout() == ROWS
    assert str(ROWS) == "1x1"
    assert ROWS.shape(19, 16) == (19, 16)


def test_bits_are_those_of_the_dtypes() -> None:
    numpy_names = {"f32": "f4", "f16": "f2", "i32": "i4", "ui16": "u2", "i8": "i1", "ui8": "u1"}
    found = {name: np.dtype(short).itemsize * 8 for name, short in numpy_names.items()}
    found |= {"bf16": np.dtype(ml_dtypes.bfloat16).itemsize * 8, "i1": np.dtype(bool).itemsize * 8}
    assert found == DTYPE_BITS


def test_each_format_can_be_packed_and_contracted() -> None:
    assert set(FORMATS) == set(DECODE) == {*FLOATS, *BLOCKS} == {*FLOATS, *ENCODERS}
    assert set(FLOATS) <= set(FORMATS)
    for name, form in FORMATS.items():
        assert form.name == name
        parts = [part.name for part in form.components]
        assert len(set(parts)) == len(parts) > 0
        assert all(part.dtype in DTYPE_BITS and part.inputs >= 0 for part in form.components)


@pytest.mark.parametrize("name", FLOATS)
def test_dense_formats_store_one_plain_buffer(name: str) -> None:
    assert FORMATS[name].components == (Component("values", name),)
    assert FORMATS[name].stored_shapes((24, 16), ROWS) == ((24, 16),)
    assert FORMATS[name].stored_shapes((24, 16), Layout(16, 1)) == ((2, 16, 16),)
    assert FORMATS[name].stored_shapes((24,), Layout(16, 1)) == ((24,),)


def test_a_component_may_stand_for_many_inputs() -> None:
    parts = (
        Component("codes", "i8"),
        Component("scales", "f16", inputs=32, grouped=False),
        Component("row", "f32", inputs=0, grouped=False),
    )
    form = Format("blocks", parts, block=32)
    assert form.stored_shapes((40, 64), Layout(16, 1)) == ((3, 64, 16), (3, 2, 16), (3, 1, 16))
    assert form.stored_shapes((40, 64), Layout(16, 4)) == ((3, 16, 16, 4), (3, 2, 16), (3, 1, 16))
    assert form.stored_shapes((40, 64), ROWS) == ((40, 64), (40, 2), (40, 1))


def test_blocks_divide_rows_and_hold_no_vectors() -> None:
    with pytest.raises(ValueError, match="rows of 48 do not divide into blocks of 32"):
        FORMATS["q8_0"].stored_shapes((16, 48), ROWS)
    with pytest.raises(ValueError, match="q8_0 holds matrices, and this is a vector"):
        FORMATS["q8_0"].stored_shapes((64,), ROWS)


def test_eight_bit_activations_meet_whole_groups_of_whole_numbers() -> None:
    assert FORMATS["q4_0"].takes_q8(64)
    assert not FORMATS["q4_0"].takes_q8(48)
    assert not FORMATS["f16"].takes_q8(64)


@given(shape=st.tuples(sizes, sizes), name=st.sampled_from(FLOATS), tile=sizes)
def test_a_source_knows_its_only_type(shape: tuple[int, int], name: str, tile: int) -> None:
    layout = Layout(tile, 1)
    type_ = Source("w", shape, name, layout).stored_type()
    assert type_ == TensorType(layout.shape(*shape), name)
    assert type_.nbytes == prod(type_.shape) * DTYPE_BITS[name] // 8
