"""Counting what a conversion could not hold."""

import numpy as np
from numpy.typing import NDArray

from stablehand.loader.convert import beyond


def overflowed(before: NDArray[np.generic], after: NDArray[np.generic]) -> int:
    """How many values were beyond the destination's range, whatever the rule made of them."""
    mask = beyond(before, after)
    return 0 if mask is None else int(np.count_nonzero(mask))
