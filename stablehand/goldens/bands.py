"""Figures that may differ a little from machine to machine, kept with the band that each must stay in.

A text or a token is the same everywhere; a divergence is not, for CPUs add in different orders. So an
evaluation's golden holds each figure as it was found and the least and most that it may become. The
bands below are twice to ten times as wide as what kernels for AVX2, kernels for AVX-512 and the
definitions alone were seen to differ by; a format that decodes wrongly leaves them by orders of magnitude.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from types import MappingProxyType

from stablehand.evaluation.evaluate import Evaluation
from stablehand.goldens.store import json_rows

_Rule = Callable[[float], tuple[float, float]]


def _share(part: float) -> _Rule:
    return lambda value: (value * (1 - part), value * (1 + part))


def _within(distance: float) -> _Rule:
    return lambda value: (value - distance, value + distance)


def _factor(times: float) -> _Rule:
    return lambda value: (value / times, value * times)


RULES: Mapping[str, _Rule] = MappingProxyType(
    {
        "predictions": _within(0),
        "perplexity": _share(2e-4),
        "mean KL": _factor(2),
        "99% KL": _factor(2),
        "same top token": _within(5e-4),
        "greedy tokens": _within(0),
        "greedy tokens agreed": _within(0),
    }
)
"""The band of each figure that a golden is made with."""


@dataclass(frozen=True)
class Band:
    """One figure of a golden: as it was found, and the least and most that it may be."""

    figure: str
    value: float
    least: float
    most: float


def figures(found: Evaluation) -> dict[str, float]:
    """What a golden keeps of an evaluation of one choice against the reference."""
    row = found.rows[-1]
    assert row.comparison is not None
    return {
        "predictions": found.predictions,
        "perplexity": row.perplexity,
        "mean KL": row.comparison.kl_mean,
        "99% KL": row.comparison.kl_99,
        "same top token": row.comparison.same_top,
        "greedy tokens": row.comparison.greedy.of,
        "greedy tokens agreed": row.comparison.greedy.agreed,
    }


def with_bands(values: Mapping[str, float]) -> bytes:
    """Figures as a golden's content, to six digits."""
    bands = (Band(name, value, *RULES[name](value)) for name, value in values.items())
    return json_rows(
        {
            key: value if isinstance(value, str) else float(f"{value:.6g}")
            for key, value in asdict(band).items()
        }
        for band in bands
    )


def read_bands(content: bytes) -> dict[str, Band]:
    """Figures by name; raises ValueError on anything else."""
    try:
        bands = [Band(**row) for row in json.loads(content)]
    except TypeError as error:
        raise ValueError(str(error)) from error
    for band in bands:
        numbers = (band.value, band.least, band.most)
        if not isinstance(band.figure, str) or not all(isinstance(n, float | int) for n in numbers):
            raise ValueError(f"{asdict(band)}")
    return {band.figure: band for band in bands}


def outside(golden: bytes, now: bytes) -> Iterator[str]:
    """Every figure that has left its band, as a line."""
    try:
        kept, found = read_bands(golden), read_bands(now)
    except ValueError as error:
        yield f"holds no figures with bands: {error}"
        return
    for name in sorted(kept.keys() ^ found.keys()):
        yield f"{name}: is {'not in the golden' if name in found else 'no figure any more'}"
    for name in (name for name in kept if name in found):
        value, band = found[name].value, kept[name]
        if not band.least <= value <= band.most:  # neither is a NaN
            yield f"{name}: {value:g} is not within {band.least:g} to {band.most:g} (was {band.value:g})"
