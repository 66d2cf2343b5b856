"""The tables that graphs take as arguments, computed once in float64 and rounded once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from stablehand.config import ModelConfig
from stablehand.errors import SignatureError
from stablehand.signature import Argument


def table(argument: Argument, config: ModelConfig) -> NDArray[np.generic]:
    """The contents of a `table` argument.

    `rope.cos` and `rope.sin`: f32 `[capacity, head_dim/2]`, row p column i holding cos or sin of
    p · frequency i, times the scaling's attention factor.

    Raises:
      SignatureError: the argument is no table of ours, or its shape is not this model's.
    """
    functions = {"rope.cos": np.cos, "rope.sin": np.sin}
    if argument.name not in functions:
        raise SignatureError("no table has this name", where=f"argument {argument.name!r}")
    frequencies, scale = config.rope.frequencies(config.head_dim)
    capacity = argument.type.shape[0]
    if argument.type.shape != (capacity, len(frequencies)) or argument.type.dtype != "f32":
        raise SignatureError(
            f"has type {argument.type}, but head_dim {config.head_dim} takes rows of "
            f"{len(frequencies)} f32",
            where=f"argument {argument.name!r}",
        )
    angles = np.outer(np.arange(capacity, dtype=np.float64), np.asarray(frequencies))
    return (functions[argument.name](angles) * scale).astype(np.float32)
