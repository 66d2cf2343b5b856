"""Float to float, round to nearest, ties to even, straight from the source dtype to the destination."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import ml_dtypes
import numpy as np
from numpy.typing import NDArray

NUMPY: Mapping[str, np.dtype[Any]] = MappingProxyType(
    {
        "f32": np.dtype(np.float32),
        "f16": np.dtype(np.float16),
        "bf16": np.dtype(ml_dtypes.bfloat16),
        "i32": np.dtype(np.int32),
        "i8": np.dtype(np.int8),
        "ui8": np.dtype(np.uint8),
    }
)
"""The numpy dtype of each element type of ours."""


def convert(values: NDArray[np.generic], dtype: str) -> NDArray[np.generic]:
    """The same values in another float dtype, rounded once; subnormals, infinities and NaN are kept.

    Finite values beyond the destination's range become infinite; `overflowed` counts them.
    """
    with np.errstate(over="ignore", under="ignore", invalid="ignore"):
        return values.astype(NUMPY[dtype], copy=False)


def overflowed(before: NDArray[np.generic], after: NDArray[np.generic]) -> int:
    """How many finite values became infinite."""
    if after.dtype == before.dtype or after.dtype == np.float32:
        return 0
    with np.errstate(invalid="ignore"):  # ml_dtypes' predicates signal on NaN
        infinite = np.isinf(after)
        return int(np.count_nonzero(infinite & np.isfinite(before))) if infinite.any() else 0
