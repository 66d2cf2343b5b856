"""Products and groups of products for the kernels' tests: contracts, operands, and what float64 says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from packing import packed_parts, random_parts, rows_of
from test_cpu_linear import dense, packed

from stablehand.emit.matrix import Storage
from stablehand.formats import ROWS
from stablehand.loader.convert import NUMPY

EPS = 1e-5
MATRICES = {
    "linear": ("weight",),
    "qkv": ("q", "k", "v"),
    "gate_up": ("gate", "up"),
    "residual": ("weight",),
}
VERSIONS = {"linear": 2, "qkv": 3, "gate_up": 3, "residual": 2}

UNIT = {"f32": 2.0**-24, "f16": 2.0**-11, "bf16": 2.0**-8}
"""Half the distance of neighbouring numbers, relative."""

FLUSHED = 2.0**-118
"""More than a product of 64 inputs of the usual size is off where weights below 2^-126 count as zero."""


def spoilt(weights: np.ndarray, form: str, first: int = 0) -> None:
    """Make seven outputs from `first` on extreme.

    All are subnormal, all are large; one is infinite, one minus infinite, one of each, one NaN; one is zero.
    """
    subnormal = {"f32": 2.0**-130, "f16": 2.0**-24, "bf16": 2.0**-130}[form]
    large = 65504.0 if form == "f16" else 2.0**100
    rows = weights[first:]
    rows[0] = np.sign(rows[0].astype(np.float64)) * subnormal
    rows[1] = np.sign(rows[1].astype(np.float64)) * large
    rows[2, 3], rows[3, 3] = np.inf, -np.inf
    rows[4, 3], rows[4, 5] = np.inf, -np.inf
    rows[5, 3], rows[6, 3] = np.nan, 0.0


def hold_extremes(
    found: np.ndarray, defined: np.ndarray, exact: np.ndarray, bar: np.ndarray
) -> None:
    """NaN and either infinity are where the definition has them, and what is finite lies within its bar."""
    found, defined = found.astype(np.float64), defined.astype(np.float64)
    for kind in (np.isnan, np.isposinf, np.isneginf):
        np.testing.assert_array_equal(kind(found), kind(defined))
    fine = np.isfinite(defined)
    assert np.isnan(defined).any()
    assert np.all(np.abs(found[fine] - exact[fine]) <= bar[fine] + FLUSHED)


def contract(
    operation: str,
    stored: Sequence[Storage],
    norm: str = "f32",
    activations: str = "f32",
    rows: int = 1,
) -> dict[str, Any]:
    facts = {
        "operation": operation,
        "version": VERSIONS[operation],
        "rows": rows,
        "activations": activations,
        "accumulator": "f32",
        **{n: s.contract for n, s in zip(MATRICES[operation], stored, strict=True)},
    }
    normed = operation in ("qkv", "gate_up")
    return {**facts, "norm": norm, "eps": "1.000000e-05"} if normed else facts


def _matrix(rng: np.random.Generator, storage: Storage) -> tuple[np.ndarray, list[np.ndarray]]:
    if len(storage.form.components) > 1:
        parts = random_parts(rng, storage)
        return rows_of(parts, storage.format), packed_parts(parts, storage)
    weights = dense(rng, storage.shape, storage.format)
    return weights, [packed(weights, storage)]


@dataclass
class Group:
    """One contract with operands; `biases` has a None for each matrix without.

    `weights` are the numbers that `buffers`, those of each matrix, stand for.
    """

    facts: dict[str, Any]
    stored: Sequence[Storage]
    x: np.ndarray
    norm: np.ndarray | None
    weights: list[np.ndarray]
    buffers: list[list[np.ndarray]]
    biases: list[np.ndarray | None]
    stream: np.ndarray | None

    @classmethod
    def random(
        cls,
        operation: str,
        stored: Sequence[Storage],
        norm: str = "f32",
        activations: str = "f32",
        rows: int = 1,
    ) -> Group:
        rng = np.random.default_rng(rows + stored[0].shape[1])
        out, columns = stored[0].shape
        facts = contract(operation, stored, norm, activations, rows)
        x = dense(rng, (rows, columns), activations)
        norm_weight = dense(rng, (columns,), norm) if "norm" in facts else None
        made = [_matrix(rng, s) for s in stored]
        return cls(
            facts=facts,
            stored=stored,
            x=x,
            norm=norm_weight,
            weights=[weights for weights, _ in made],
            buffers=[buffers for _, buffers in made],
            biases=[None if s.bias is None else dense(rng, (s.shape[0],), s.bias) for s in stored],
            stream=dense(rng, (rows, out), activations) if operation == "residual" else None,
        )

    @classmethod
    def of_rows(
        cls, operation: str, outs: Sequence[int], columns: int, form: str, norm: str
    ) -> Group:
        """One row of f32 against matrices as GPUs hold them, each with as many outputs as `outs` has for it.

        Gate and up have the same.
        """
        if operation == "gate_up":
            outs = [outs[0]] * 2
        stored = [Storage((out, columns), form, ROWS) for out in outs[: len(MATRICES[operation])]]
        return cls.random(operation, stored, norm)

    @property
    def operands(self) -> list[np.ndarray]:
        """As the contract's function takes them."""
        found = [self.x, *([] if self.norm is None else [self.norm])]
        for buffers, bias in zip(self.buffers, self.biases, strict=True):
            found += [*buffers, *([] if bias is None else [bias])]
        return [*found, *([] if self.stream is None else [self.stream])]

    def exact(self) -> tuple[list[np.ndarray], list[np.ndarray]]:
        """In float64: the results, and for each the bar |y - y64| of f32-accumulated products.

        What the contract rounds to its activations, after the norm and in the end, is in the bars.
        """
        operation, activations = self.facts["operation"], self.facts["activations"]
        rounding, h = 0.0, self.x.astype(np.float64)
        if self.norm is not None:
            h = h / np.sqrt((h**2).mean(axis=1, keepdims=True) + EPS) * self.norm.astype(np.float64)
            rounding = 8 * UNIT[activations]
        products, bars = [], []
        for weight, bias in zip(self.weights, self.biases, strict=True):
            w = weight.astype(np.float64)
            y = h @ w.T + (0 if bias is None else bias.astype(np.float64))
            unit = 2.0**-24 * (h.shape[1] + 2) + rounding
            products.append(y)
            bars.append(unit * (np.abs(h) @ np.abs(w).T) + 2.0**-23 * np.abs(y))
        if self.stream is not None:
            y = products[0] + self.stream.astype(np.float64)
            return [y], [bars[0] + 2 * UNIT[activations] * (np.abs(y) + np.abs(products[0]))]
        if operation != "gate_up":
            return products, bars
        gate, up = products
        share = np.exp(-np.logaddexp(0, -gate))
        y = gate * share * up
        # silu's slope is below 1.1; exp and the division cost a few units in the last place.
        bar = 1.1 * bars[0] * (np.abs(up) + bars[1]) + bars[1] * np.abs(gate * share)
        return [y], [bar + (2.0**-20 + UNIT[activations]) * np.abs(y)]

    def spoil(self) -> None:
        """Extremes into every matrix, beside each other, and into the rows: all zeros, and an infinity."""
        for i, (weights, storage) in enumerate(zip(self.weights, self.stored, strict=True)):
            spoilt(weights, storage.format, 7 * i)
            self.buffers[i] = [packed(weights, storage)]
        self.x[0] = 0
        self.x[1:2, 7] = np.inf

    def check_extremes(self, found: Sequence[np.ndarray], defined: Sequence[np.ndarray]) -> None:
        """Of a group that was spoilt: as `hold_extremes` for each result."""
        with np.errstate(all="ignore"):
            exact = self.exact()
        for results in zip(found, defined, *exact, strict=True):
            hold_extremes(*results)

    def check(self, *sides: Sequence[np.ndarray]) -> None:
        """Every side lies within the bars, in the dtypes that the contract gives."""
        wide = self.facts["operation"] in ("linear", "qkv")
        dtype = NUMPY["f32" if wide else self.facts["activations"]]
        for side in sides:
            for y, y64, bar in zip(side, *self.exact(), strict=True):
                assert y.shape == y64.shape and y.dtype == dtype
                assert np.all(np.abs(y.astype(np.float64) - y64) <= bar)
