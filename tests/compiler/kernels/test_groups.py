"""What tests of extremes compare by: anything that went elsewhere is seen."""

from __future__ import annotations

import numpy as np
import pytest
from groups import hold_extremes, spoilt
from packing import bar
from test_cpu_linear import dense


@pytest.mark.parametrize(
    ("output", "wrong"),
    list(enumerate([0.0, np.inf, -np.inf, np.nan, np.inf, 0.0, 100.0])),
    ids=["subnormal", "large", "infinite", "minus infinite", "both", "NaN", "zero"],
)
def test_an_extreme_that_went_elsewhere(output: int, wrong: float) -> None:
    rng = np.random.default_rng(0)
    x, weights = np.abs(dense(rng, (1, 64), "f32")), dense(rng, (8, 64), "f16")
    spoilt(weights, "f16")
    x64, w64 = x.astype(np.float64), weights.astype(np.float64)
    with np.errstate(invalid="ignore"):
        exact, limit = x64 @ w64.T, bar(x64, w64)
    defined = exact.astype(np.float32)
    hold_extremes(defined, defined, exact, limit)
    found = defined.copy()
    found[0, output] = wrong
    with pytest.raises(AssertionError):
        hold_extremes(found, defined, exact, limit)
