"""The tables in these pages that follow from the repository: `python docs/tables.py` writes them anew.

Each stands between two marks that name it. A test compares what is there with what this would write.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

import matrix
import ptx
import saves

from stablehand.formats import DTYPE_BITS, FORMATS, MLX_BITS, RUNS, Component, Format
from stablehand.goldens.store import Entry, Store
from stablehand.loader.ggml_types import READ
from stablehand.targets import CPU_LEVELS

DOCS = Path(__file__).parent
GOLDENS = DOCS.parent / "goldens"


def quality(model: str) -> str:
    """Every golden of a model's quality: what was found."""
    lines = [
        "| golden | weights | activations | KV | perplexity | mean KL | 99% KL | same top token | greedy |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    store = Store(GOLDENS)
    kept = [
        entry
        for entry in store.entries
        if entry.kind == "quality" and entry.model == f"models/{model}"
    ]
    rows = (_quality_row(entry, (store.read(entry) or b"[]").decode()) for entry in kept)
    return "\n".join((*lines, *rows))


def _quality_row(entry: Entry, content: str) -> str:
    value = {row["figure"]: row["value"] for row in json.loads(content)}
    chosen = entry.choices
    agreed, of = (int(value[key]) for key in ("greedy tokens agreed", "greedy tokens"))
    cells = (
        f"`{entry.name}`",
        chosen.get("weights", "as stored"),
        chosen.get("activations", "f32"),
        chosen.get("kv", "f32"),
        f"{value['perplexity']:.5f}",
        f"{value['mean KL']:.1e}",
        f"{value['99% KL']:.1e}",
        f"{value['same top token']:.3%}",
        f"all {of} the same" if agreed == of else f"parts after {agreed} of {of}",
    )
    return f"| {' | '.join(cells)} |"


_OCP = (
    "[OCP](https://www.opencompute.org/documents/"
    "ocp-8-bit-floating-point-specification-ofp8-revision-1-0-2023-12-01-pdf-1)"
)
_GGML = "[ggml](https://github.com/ggml-org/ggml/blob/master/src/ggml-common.h)"
_MLX = (
    "[MLX](https://ml-explore.github.io/mlx/build/html/python/_autosummary/mlx.core.quantize.html)"
)

SOURCES: Mapping[str, str] = {
    "f32": "IEEE 754 binary32",
    "f16": "IEEE 754 binary16",
    "bf16": "[MLIR](https://mlir.llvm.org/docs/Dialects/Builtin/#floattype)",
    "int8": "this page",
    **dict.fromkeys(("f8_e4m3", "f8_e4m3_128"), _OCP),
    **dict.fromkeys(READ, _GGML),
    **dict.fromkeys(map("mlx{}_G_T".format, MLX_BITS), _MLX),
}
"""Where each format is defined."""


def formula(form: Format) -> str:
    """w[o, i] in Python, all arithmetic f32 in the order written; a test compares it with the loader's."""
    if form.scheme is None:
        assert form.dense, f"docs/tables.py has no formula for {form.name}"
        return "values[o, i]"
    scheme = form.scheme

    def product(names: Sequence[str]) -> str:
        return " * ".join(_small(form.components[form.place(name)], name) for name in names)

    def codes(name: str, bits: int) -> str:
        if scheme.float8:
            return f"f8({name}, o, i)"
        return f"{name}[o, i]" if bits == 8 else f"bits({name}, {bits}, {RUNS[bits]}, o, i)"

    code, scale = codes("codes", scheme.low), product(scheme.scale)
    if scheme.high:
        code += f" + {2**scheme.low} * {codes('high', scheme.high)}"
    if scheme.offset:
        code += f" - {scheme.offset}" if scheme.offset > 0 else f" + {-scheme.offset}"
    if scheme.high or scheme.offset:
        code = f"({code})"
    value = f"{code} * ({scale})" if len(scheme.scale) > 1 else f"{code} * {scale}"
    if scheme.minimum:
        value += f" {'-' if scheme.subtract else '+'} {product(scheme.minimum)}"
    return value


def _small(part: Component, name: str) -> str:
    column = f"i // {part.inputs}" if part.inputs else "0"
    if part.halves:
        return f"half({part.name}, {part.halves.index(name)}, o, {column})"
    return f"{part.name}[o, {column}]"


def formats() -> str:
    """Every format: its components, what a weight takes, and its formula."""
    lines = [
        "| format | components | bits a weight | blocks of | w[o, i] | defined by |",
        "|---|---|---|---|---|---|",
    ]
    rows = dict.fromkeys(_row_of(form) for form in FORMATS.values())
    missing = ", ".join(rows.keys() - SOURCES.keys())
    assert not missing, f"docs/tables.py does not say where {missing} is defined"
    return "\n".join((*lines, *map(_format_row, rows)))


_SHOWN = 64, "bf16"
"""What stands for every group G and dtype T of MLX's formats, which share a row."""


def _row_of(form: Format) -> str:
    """The name that a format's row has."""
    return re.sub(r"(mlx\d)_.*", r"\1_G_T", form.name)


def _format_row(name: str) -> str:
    if not name.endswith("_G_T"):
        return _row(FORMATS[name], _bits(FORMATS[name]))
    group, dtype = _SHOWN
    form = FORMATS[name.removesuffix("G_T") + f"{group}_{dtype}"]
    every = _row(form, "{bits}").replace(str(group), "G").replace(dtype, "T")
    return every.format(bits=f"{_bits(form)} where G is {group} and T {dtype}")


def _row(form: Format, bits: str) -> str:
    cells = (
        f"`{form.name}`",
        "<br>".join(map(_component, form.components)),
        bits,
        "" if form.block == 1 else str(form.block),
        f"`{formula(form)}`",
        SOURCES[_row_of(form)],
    )
    return f"| {' | '.join(cells)} |"


def _component(part: Component) -> str:
    columns = {0: "1", 1: "in"}.get(part.inputs, f"in/{part.inputs}")
    if part.ragged:
        columns = f"⌈{columns}⌉"
    return f"`{part.name}: {part.dtype} [out, {columns}]`"


def _bits(form: Format) -> str:
    bits = sum(DTYPE_BITS[part.dtype] / part.inputs for part in form.components if part.inputs)
    row = sum(DTYPE_BITS[part.dtype] // 8 for part in form.components if not part.inputs)
    return f"{bits:g}" + (f", and {row} bytes a row" if row else "")


def crossovers() -> str:
    """From how many rows on kernels of rows take a product, and on which CPUs that was measured."""
    lines = [
        "| CPUs with | weights, activations | kernels of rows from | measured |",
        "|---|---|---|---|",
    ]
    for level in CPU_LEVELS:
        measured = "yes" if level.measured else "no: AVX-512's"
        for each in level.crossovers:
            fed = "8-bit codes" if each.q8 else "floats"
            lines.append(
                f"| {level.name} | {each.weights}, {fed} | {each.rows} rows | {measured} |"
            )
    return "\n".join(lines)


TABLES: Mapping[str, tuple[str, Callable[[], str]]] = {
    "quality": ("quality.md", partial(quality, "stable-tales")),
    "quality-256": ("quality.md", partial(quality, "stable-tales-256")),
    "formats": ("formats.md", formats),
    "matrix": ("targets.md", matrix.tables),
    "ptx": ("targets.md", ptx.table),
    "saves": ("targets.md", saves.table),
    "crossovers": ("targets.md", crossovers),
}
"""Each table's page and what writes it."""


def page(name: str) -> tuple[Path, str, str]:
    """A table's page, the page's text as it is, and as it should be."""
    file, make = TABLES[name]
    path = DOCS / file
    text = path.read_text(encoding="utf-8")
    begin, end = f"<!-- {name}: written by `make docs` -->", f"<!-- {name}: end -->"
    assert text.count(begin) == text.count(end) == 1, f"{path} has no place for {name}"
    before, _, rest = text.partition(begin)
    after = rest.partition(end)[2]
    return path, text, f"{before}{begin}\n\n{make()}\n\n{end}{after}"


def write_page(name: str) -> None:
    """Write a table where it belongs."""
    path, _, text = page(name)
    path.write_text(text, encoding="utf-8")


def main() -> None:
    """Write every table."""
    for name in TABLES:
        write_page(name)


if __name__ == "__main__":
    main()
