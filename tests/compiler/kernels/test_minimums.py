"""8-bit activations over formats with a minimum, where weights cancel it: the bar is of their two terms."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from marks import keeping
from packing import (
    CPUS,
    Parts,
    bar,
    blocks_of,
    linear_contract,
    numbers,
    packed_parts,
    quantised,
    rows_of,
    terms,
)

from stablehand.emit import contractions  # noqa: F401  (its definitions)
from stablehand.emit.matrix import Storage
from stablehand.formats import FORMATS
from stablehand.loader.convert import NUMPY
from stablehand.targets import named_target

FORMS = [
    name
    for name, form in FORMATS.items()
    if form.integer
    and form.scheme
    and form.scheme.minimum
    and (not name.startswith("mlx") or name in ("mlx4_64_bf16", "mlx8_64_bf16"))
]


CODES = {8: (7, 7 - 128), 4: (7, 0x77), 2: (2, 0xAA)}
"""By bits: a code, and a byte of nothing else."""


def cancelling(rng: np.random.Generator, storage: Storage) -> Parts:
    """Weights that are all zero: one code throughout, and minimums of that code times the scale."""
    form, (out, columns) = FORMATS[storage.format], storage.shape
    assert form.scheme is not None
    code, byte = CODES[form.scheme.low]
    sign = 1 if form.scheme.subtract else -1
    small = rng.integers(
        1, 8, (out, columns // min(p.inputs for p in form.components if p.inputs > 8))
    )
    found = {"codes": byte, "high": 0, "pairs": small | code * small << 4}
    if "d" in [part.name for part in form.components]:
        found |= {"scales": small, "minimums": code * small}
        found["d"] = found["dmin"] = rng.standard_normal((out, columns // 256))
    else:
        found |= {"scales": small / 64, "minimums": sign * code * small / 64}
    found["biases"] = found.get("minimums", 0)
    shapes = [(out, part.columns(columns)) for part in form.components]
    pairs = zip(form.components, shapes, strict=True)
    return tuple(
        np.ascontiguousarray(np.broadcast_to(found[part.name], shape).astype(NUMPY[part.dtype]))
        for part, shape in pairs
    )


@pytest.mark.parametrize("rows", [1, 3])
@pytest.mark.parametrize("cpu", keeping(("znver4", "haswell"), CPUS))
@pytest.mark.parametrize("form", FORMS)
def test_the_bar_is_of_code_times_scale_and_minimum(
    run_contract: Any, form: str, cpu: str, rows: int
) -> None:
    target = named_target(f"cpu:{cpu}")
    storage = blocks_of(form, 40, 16, target)
    rng = np.random.default_rng(rows)
    parts = cancelling(rng, storage)
    assert not rows_of(parts, form).any()
    codes, scales, sums = quantised(rng.standard_normal((rows, storage.shape[1])))
    operands = [codes, scales, sums, *packed_parts(parts, storage)]
    (found,), lowered = run_contract(linear_contract(rows, storage, "q8"), target, "auto", operands)
    assert [use.kernel.name for use in lowered.uses] == [
        "cpu_q8_vector" if rows == 1 else "cpu_q8_rows"
    ]
    limit = bar(numbers(codes, scales), terms(parts, form))
    assert np.all(np.abs(found) <= limit)
    assert found.any()  # where the weights' own magnitudes would allow nothing


def test_the_two_terms_are_those_of_the_weights() -> None:
    rng = np.random.default_rng(0)
    for form in FORMS:
        storage = Storage((3, 512), form, named_target("cpu").layout_of(FORMATS[form]))
        parts = cancelling(rng, storage)
        code, _ = CODES[FORMATS[form].scheme.low]  # type: ignore[union-attr]
        found = terms(parts, form)
        assert np.all(found > 0)
        place = FORMATS[form].place("scales")
        first = parts[place][0, 0] & 15 if form == "q2_k" else parts[place][0, 0]
        d = parts[FORMATS[form].place("d")][0, 0] if "k" in form else 1
        assert found[0, 0] == 2 * code * abs(float(first) * float(d))
