"""Rows of codes: each code is there, and stands for what independent decoders say."""

from __future__ import annotations

import ml_dtypes
import numpy as np
import pytest
from marks import keeping

from stablehand.formats import DTYPE_BITS, FORMATS
from stablehand.loader.blocks import decode
from stablehand.loader.codes import code_rows, row_length
from stablehand.loader.convert import F8, NUMPY

ROWS = 512
FORMS = keeping([name for name in FORMATS if "mlx" not in name or "_64_" in name], FORMATS)


@pytest.mark.parametrize("form", FORMS)
def test_every_code_of_every_component_is_in_a_row_of_its_own(form: str) -> None:
    components = {part.name: part for part in FORMATS[form].components}
    seen: dict[str, set[int]] = {name: set() for name in components}
    for held in code_rows(form, ROWS):
        place = list(components).index(held.component)
        stored = held.parts[place].view(held.codes.dtype)
        assert (stored == held.codes[:, None]).any(axis=1).all()
        assert [part.dtype for part in held.parts] == [NUMPY[c.dtype] for c in components.values()]
        assert {len(part) for part in held.parts} == {ROWS}
        seen[held.component].update(held.codes.tolist())
    for name, component in components.items():
        bits = DTYPE_BITS[component.dtype]
        codes = np.arange(1 << min(bits, 16), dtype=f"u{bits // 8}")
        dtype = F8 if form.startswith("f8") and name == "codes" else component.dtype
        if not FORMATS[form].dense and NUMPY[dtype].kind not in "iu":
            # The upper half of an f32 is a bf16.
            kind = NUMPY["bf16" if bits == 32 else dtype]
            numbers = codes.astype(f"u{kind.itemsize}").view(kind)
            with np.errstate(invalid="ignore"):
                codes = codes[np.isfinite(numbers.astype(np.float64))]
        if bits == 32:
            assert {code >> 16 for code in seen[name]} == set(codes.tolist())
            scheme = FORMATS[form].scheme
            # A minimum is summed over a group, which is exact where its last byte is zero.
            summed = scheme is not None and name in scheme.minimum
            halves = {code & 0xFFFF for code in seen[name]}
            assert len(halves) == (256 if summed else len(seen[name]))
            assert not summed or not any(half & 0xFF for half in halves)
            continue
        assert seen[name] == set(codes.tolist())


@pytest.mark.parametrize("form", FORMS)
def test_a_rows_sum_is_exact_in_any_order(form: str) -> None:
    # In f32, added from either end and by pairs.
    for held in list(code_rows(form, ROWS))[::16]:
        numbers = (
            held.parts[0].astype(np.float32) if FORMATS[form].dense else decode(held.parts, form)
        )
        assert numbers.shape == (ROWS, row_length(form))
        pairs = numbers
        with np.errstate(invalid="ignore", over="ignore"):
            while pairs.shape[1] > 1:
                odd = pairs[:, -1:] if pairs.shape[1] % 2 else pairs[:, :0]
                pairs = np.hstack((pairs[:, :-1:2] + pairs[:, 1::2], odd))
            onwards, back = np.cumsum(numbers, axis=1), np.cumsum(numbers[:, ::-1], axis=1)
        for sums in (pairs[:, 0], onwards[:, -1], back[:, -1]):
            np.testing.assert_array_equal(sums, held.sums)


def test_floats_stand_for_themselves_and_subnormals_are_known() -> None:
    for form in ("f16", "bf16", "f32"):
        for held in code_rows(form, ROWS):
            numbers = held.codes.view(NUMPY[form])
            tiny = float(ml_dtypes.finfo(NUMPY[form]).smallest_normal)
            with np.errstate(invalid="ignore"):
                wide = numbers.astype(np.float64)
                assert ((np.abs(wide) < tiny) & (wide != 0)).tolist() == held.subnormal.tolist()
            np.testing.assert_array_equal(wide, held.sums)


def test_a_scale_is_that_of_one_input() -> None:
    (_, held, *_) = (rows for rows in code_rows("q4_0", 1 << 16))
    assert held.component == "scales"
    np.testing.assert_array_equal(held.sums, held.codes.view(np.float16).astype(np.float32))
