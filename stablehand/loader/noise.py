"""Random weights for a bare configuration: what a measurement needs of a model that is not at hand."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from stablehand.config import ModelConfig
from stablehand.loader.checkpoint import StoredWeight
from stablehand.loader.names import Place
from stablehand.loader.tensor_file import TensorInfo

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

# A prime, so that the rows of a matrix are not each other's copies.
_PERIOD = 1_048_573


class Noise:
    """A checkpoint of f32 noise, the same in every run, held nowhere but in its few megabytes of period.

    A matrix `[out, in]` and a bias are normal with standard deviation in^-1/2, a norm is ones, so that
    activations keep their scale from layer to layer and logits are finite.

    Attributes:
      config: the model.
      path: what messages call it.
      weights: every canonical weight, as if it were stored.
      notes: none; see `Checkpoint`.
    """

    notes: tuple[str, ...] = ()

    def __init__(self, config: ModelConfig) -> None:
        self.config = config
        self.path = Path("random weights")
        self.weights: Mapping[str, StoredWeight] = {
            name: StoredWeight(
                TensorInfo(name, "f32", shape, 0, 4 * prod(shape)),
                Place(name, 0, shape[0], shape[0]),
                "f32",
            )
            for name, shape in config.weight_shapes()
        }
        self._noise = np.random.default_rng(0).standard_normal(_PERIOD, np.float32)

    def read_rows_into(self, name: str, first: int, buffer: WriteableBuffer) -> None:
        """Fill `buffer` with a weight's rows from `first` on; threads may call it at once."""
        values = np.frombuffer(memoryview(buffer), np.float32)
        if name.endswith("norm"):
            values[:] = 1
            return
        shape = self.weights[name].info.shape
        scale = np.float32(shape[-1] ** -0.5)
        start = zlib.crc32(name.encode()) + first * prod(shape[1:])
        done = 0
        while done < len(values):
            begin = (start + done) % _PERIOD
            part = self._noise[begin : begin + len(values) - done]
            np.multiply(part, scale, out=values[done : done + len(part)])
            done += len(part)

    def where(self, name: str) -> str:
        """What messages call a weight."""
        return f"{self.path}: {name}"
