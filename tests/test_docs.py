"""The tables of the docs are what the repository says now."""

import re

import numpy as np
import pytest
import saves
import tables
from marks import keeping

from stablehand.formats import FORMATS, ROWS
from stablehand.loader.blocks import BLOCKS, decode
from stablehand.loader.convert import NUMPY

QUICK = [name for name in tables.TABLES if name != "saves"]


@pytest.mark.parametrize("name", keeping(QUICK, tables.TABLES))
def test_a_table_is_current(name):
    path, text, expected = tables.page(name)
    assert text == expected, f"{path} is out of date: make docs"


@pytest.mark.parametrize("weights", ["int8", "f8_e4m3", "q8_0", "q4_k"])
def test_what_is_saved_is_current(weights):
    """The whole table takes some ten seconds."""
    page = (tables.DOCS / "targets.md").read_text()
    _, *targets = cells_of(re.search(r"^\| weights, activations \|.*$", page, re.MULTILINE)[0])
    _, *told = cells_of(re.search(rf"^\| {weights}, f32 \|.*$", page, re.MULTILINE)[0])
    assert targets == list(saves.TARGETS)
    for target, cell in zip(targets, told, strict=True):
        assert saves.cell(target, weights, "f32") == cell, f"{target}: make docs"


def cells_of(line):
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_a_table_that_is_out_of_date_is_found(monkeypatch, tmp_path):
    page = tables.DOCS / "quality.md"
    changed = page.read_text().replace(
        "| `small.quality.f16` | f16 |", "| `small.quality.f16` | f32 |"
    )
    assert changed != page.read_text()
    (tmp_path / "quality.md").write_text(changed)
    monkeypatch.setattr(tables, "DOCS", tmp_path)
    _, text, expected = tables.page("quality")
    assert text != expected == page.read_text()


def helpers():
    """The functions that docs/formats.md defines, over whole numbers of buffers, giving f32."""
    page = (tables.DOCS / "formats.md").read_text()
    found = re.findall(r"^    (\w+)\((\w+(?:, \w+)*)\) = (.*)$", page, re.MULTILINE)
    return {
        name: eval(f"lambda {parameters}: f32({body})", {"f32": np.float32})
        for name, parameters, body in found
    }


class _Numbers:
    """A buffer whose elements are f32 numbers, or as they stand for a helper."""

    def __init__(self, array):
        self.array = array

    def __getitem__(self, place):
        return np.float32(self.array[place])


def evaluated(value, parts, out, inputs):
    """A formula of docs/formats.md for every element."""
    functions = {
        name: lambda buffer, *numbers, of=function: of(buffer.array, *numbers)
        for name, function in helpers().items()
    }
    names = {name: _Numbers(array) for name, array in parts.items()}
    compiled = compile(value, "formula", "eval")
    found = np.empty((out, inputs), np.float32)
    for o in range(out):
        for i in range(inputs):
            found[o, i] = eval(compiled, {**functions, **names, "o": o, "i": i})
    return found


def components(form, out, inputs):
    """Random components of a format by name: any codes that are numbers, ordinary numbers for floats."""
    rng = np.random.default_rng(7)
    parts = {}
    for part, shape in zip(form.components, form.stored_shapes((out, inputs), ROWS), strict=True):
        dtype = NUMPY[part.dtype]
        if dtype.kind in "iu":
            info = np.iinfo(dtype)
            parts[part.name] = rng.integers(info.min, info.max, shape, dtype, endpoint=True)
            if form.scheme.float8:
                parts[part.name][parts[part.name] & 0x7F == 0x7F] = 0x80
        else:
            parts[part.name] = rng.standard_normal(shape).astype(np.float32).astype(dtype)
    return parts


@pytest.mark.parametrize("name", FORMATS)
def test_a_formula_gives_what_the_loader_decodes(name):
    form = FORMATS[name]
    out, inputs = 3, max(64, 2 * form.block)
    parts = components(form, out, inputs)
    buffers = tuple(parts.values())
    expected = decode(buffers, name) if name in BLOCKS else buffers[0].astype(np.float32)
    found = evaluated(tables.formula(form), parts, out, inputs)
    np.testing.assert_array_equal(found.view(np.uint32), expected.view(np.uint32))


def test_a_wrong_formula_is_found():
    parts = components(FORMATS["q4_0"], 1, 64)
    expected = decode(tuple(parts.values()), "q4_0")
    for wrong in (
        "(bits(codes, 4, 16, o, i) - 7) * scales[o, i // 32]",
        "bits(codes, 4, 16, o, i) * 1",
    ):
        assert (evaluated(wrong, parts, 1, 64) != expected).any()


def test_bits_are_what_a_matrix_takes():
    for form in FORMATS.values():
        many = form.nbytes((1, 1 << 14)) * 8
        row, _, rest = tables._bits(form).partition(", and ")
        per_row = int(rest.split()[0]) * 8 if rest else 0
        assert many == float(row) * (1 << 14) + per_row
