"""Float activations over codes: kernels against float64 of the decoded weights, over generated shapes."""

from __future__ import annotations

from typing import Any

import numpy as np
from emulation import on_this_cpu
from hypothesis import example, given
from hypothesis import strategies as st
from packing import CPUS, bar, blocks_of, linear_contract, packed_parts, random_parts, rows_of
from running import shapes

from stablehand.compiler.kernels.codes import CODES
from stablehand.emit import contractions  # noqa: F401  (its definitions)
from stablehand.loader.convert import NUMPY
from stablehand.targets import named_target


@shapes(16)
@given(
    form=st.sampled_from(list(CODES)),
    rows=st.sampled_from([1, 1, 2, 15, 33]),
    out=st.integers(1, 150),
    groups=st.integers(1, 9),
    activations=st.sampled_from(["f32", "bf16", "f16"]),
    cpu=st.sampled_from(CPUS),
)
@example("q8_0", 130, 40, 5, "f32", "znver4")
@example("q4_0", 14, 1040, 3, "f32", "haswell")
@example("q6_k", 33, 40, 8, "bf16", "znver4")
@example("q4_k", 15, 150, 8, "bf16", "znver4")
@example("q8_0", 98, 40, 5, "bf16", "znver4")
def test_within_the_bar(
    run_contract: Any, form: str, rows: int, out: int, groups: int, activations: str, cpu: str
) -> None:
    target = named_target(f"cpu:{cpu}")
    storage = blocks_of(form, out, groups, target)
    rng = np.random.default_rng(rows)
    x = rng.standard_normal((rows, storage.shape[1])).astype(NUMPY[activations])
    parts = random_parts(rng, storage)
    facts = linear_contract(rows, storage, activations)
    operands = [x, *packed_parts(parts, storage)]
    pairs = rows > 1 and activations == "bf16" and "avx512bf16" in target.abilities
    rewrite = on_this_cpu if pairs else None
    (found,), lowered = run_contract(facts, target, "auto", operands, rewrite)
    several = "cpu_codes_pairs" if pairs else "cpu_codes_rows"
    name = "cpu_codes_vector" if rows == 1 else several
    assert [use.kernel.name for use in lowered.uses] == [name]
    x64, weights = x.astype(np.float64), rows_of(parts, form).astype(np.float64)
    assert found.shape == (rows, out)
    assert np.all(np.abs(found - x64 @ weights.T) <= bar(x64, weights))
