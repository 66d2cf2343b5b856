"""Rotary position embeddings: which angles a model turns its queries and keys by.

Everything that a static table can express is here, in float64 and plain Python. The formulas are those
of Su et al. 2021 (RoPE), Chen et al. 2023 (linear interpolation), Peng et al. 2023 (YaRN), Ding et al. 2024
(LongRoPE) and Meta's Llama 3.1 reference, in the parametrisation of Hugging Face's `rope_parameters`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from stablehand.errors import ConfigError

Frequencies = tuple[list[float], float]
"""Radians per position for each of the head_dim/2 pairs, and the factor on cos and sin."""


@dataclass(frozen=True)
class Rope:
    """The RoPE of one model.

    Attributes:
      kind: one of `KINDS`.
      theta: the base of the geometric series of wavelengths.
      original_context: positions the model was trained on before scaling.
      max_context: positions the model claims after scaling.
      parameters: the kind's own numbers, by their Hugging Face names; and `divisors`, one for each
        pair, if the checkpoint brings them (llama.cpp's `rope_freqs.weight`): the plain inverse
        frequencies are divided by them before the kind's formula sees them.
    """

    kind: str
    theta: float
    original_context: int
    max_context: int
    parameters: Mapping[str, Any] = field(default_factory=dict)

    def frequencies(self, head_dim: int) -> Frequencies:
        """Inverse frequencies in radians per position, and the scaling of cos and sin.

        Raises:
          ConfigError: the parameters contradict each other so that there are none.
        """
        try:
            frequencies, scaling = KINDS[self.kind].frequencies(self, head_dim)
        except (ArithmeticError, ValueError):
            frequencies, scaling = [], math.nan
        if not all(map(math.isfinite, (*frequencies, scaling))):
            raise ConfigError(
                f"its parameters give no finite angles for theta {self.theta:g}",
                where=f"RoPE scaling {self.kind!r}",
            )
        return frequencies, scaling

    @property
    def longest_static_context(self) -> int:
        """The most positions whose angles one table holds."""
        return self.max_context if KINDS[self.kind].static else self.original_context

    def check_context(self, context: int) -> None:
        """Refuse a context whose angles no static table holds.

        Raises:
          ConfigError: the scaling depends on the length at run time beyond the original one.
        """
        if not KINDS[self.kind].static and context > self.longest_static_context:
            raise ConfigError(
                f"RoPE scaling {self.kind!r} depends on the running length beyond "
                f"{self.original_context} positions, which a static table cannot express",
                where=f"context {context}",
                hint=f"use --context {self.original_context} or less",
            )

    def number(self, name: str, default: float | None = None) -> float:
        """A numeric parameter; the parser has made sure that required ones exist."""
        value = self.parameters.get(name)
        if value is None:
            assert default is not None, name
            return default
        return float(value)


@dataclass(frozen=True)
class Kind:
    """One way to scale RoPE: its formula and the parameters it reads."""

    frequencies: Callable[[Rope, int], Frequencies]
    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    static: bool = True


def _plain(rope: Rope, head_dim: int) -> list[float]:
    frequencies = [rope.theta ** (-2.0 * i / head_dim) for i in range(head_dim // 2)]
    divisors = rope.parameters.get("divisors")
    if divisors is None:
        return frequencies
    return _divided(frequencies, divisors, "divisors")


def _divided(
    frequencies: Sequence[float], divisors: Sequence[float], parameter: str
) -> list[float]:
    if len(divisors) != len(frequencies):
        raise ConfigError(
            f"{parameter} has {len(divisors)} numbers where head_dim/2 = {len(frequencies)} are needed",
        )
    return [f / divisor for f, divisor in zip(frequencies, divisors, strict=True)]


def _default(rope: Rope, head_dim: int) -> Frequencies:
    return _plain(rope, head_dim), 1.0


def _linear(rope: Rope, head_dim: int) -> Frequencies:
    factor = rope.number("factor")
    return [frequency / factor for frequency in _plain(rope, head_dim)], 1.0


def _llama3(rope: Rope, head_dim: int) -> Frequencies:
    factor = rope.number("factor")
    low, high = rope.number("low_freq_factor"), rope.number("high_freq_factor")

    def scaled(frequency: float) -> float:
        wavelength = 2 * math.pi / frequency
        if wavelength < rope.original_context / high:
            return frequency
        if wavelength > rope.original_context / low:
            return frequency / factor
        smooth = (rope.original_context / wavelength - low) / (high - low)
        return (1 - smooth) * frequency / factor + smooth * frequency

    return [scaled(frequency) for frequency in _plain(rope, head_dim)], 1.0


def _yarn(rope: Rope, head_dim: int) -> Frequencies:
    factor = rope.number("factor", rope.max_context / rope.original_context)

    def correction_dim(rotations: float) -> float:
        # The pair index whose wavelength makes this many turns over the original context.
        turns = rope.original_context / (rotations * 2 * math.pi)
        return head_dim * math.log(turns) / (2 * math.log(rope.theta))

    low = correction_dim(rope.number("beta_fast", 32.0))
    high = correction_dim(rope.number("beta_slow", 1.0))
    if rope.parameters.get("truncate", True):
        low, high = math.floor(low), math.ceil(high)
    low, high = max(low, 0), min(high, head_dim - 1)
    span = (high - low) or 0.001

    def blended(i: int, frequency: float) -> float:
        interpolated = min(max((i - low) / span, 0.0), 1.0)
        return interpolated * frequency / factor + (1 - interpolated) * frequency

    blend = [blended(i, frequency) for i, frequency in enumerate(_plain(rope, head_dim))]
    return blend, _yarn_attention_factor(rope, factor)


def _yarn_attention_factor(rope: Rope, factor: float) -> float:
    def mscale(weight: float) -> float:
        return 1.0 if factor <= 1 else 0.1 * weight * math.log(factor) + 1.0

    if rope.parameters.get("attention_factor") is not None:
        return rope.number("attention_factor")
    if rope.parameters.get("mscale") and rope.parameters.get("mscale_all_dim"):
        return mscale(rope.number("mscale")) / mscale(rope.number("mscale_all_dim"))
    return mscale(1.0)


def _longrope(rope: Rope, head_dim: int) -> Frequencies:
    # Within the original length the short factors hold; beyond it the long ones would have to
    # replace them for every earlier position too, which is why this kind is not static.
    factors = rope.parameters["short_factor"]
    frequencies = _divided(_plain(rope, head_dim), factors, "short_factor")
    if rope.parameters.get("attention_factor") is not None:
        return frequencies, rope.number("attention_factor")
    factor = rope.number("factor", rope.max_context / rope.original_context)
    if factor <= 1:
        return frequencies, 1.0
    return frequencies, math.sqrt(1 + math.log(factor) / math.log(rope.original_context))


_ORIGINAL = "original_max_position_embeddings"
_YARN_KEYS = ("attention_factor", "beta_fast", "beta_slow", "mscale", "mscale_all_dim", "truncate")

KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "default": Kind(_default),
        "linear": Kind(_linear, ("factor",)),
        "llama3": Kind(_llama3, ("factor", "low_freq_factor", "high_freq_factor"), (_ORIGINAL,)),
        "yarn": Kind(_yarn, (), ("factor", _ORIGINAL, *_YARN_KEYS)),
        # Up to max_position_embeddings, dynamic scaling is no scaling at all.
        "dynamic": Kind(_default, ("factor",), static=False),
        "longrope": Kind(
            _longrope,
            ("short_factor", "long_factor"),
            ("factor", "attention_factor", _ORIGINAL),
            static=False,
        ),
    }
)
"""Every RoPE scaling by its Hugging Face name (`rope_type`)."""
