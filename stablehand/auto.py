"""What `auto` stands for: a choice made from a checkpoint's headers and a memory limit, and its reason.

Nothing here looks at the machine.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from stablehand.errors import EmitError, PolicyError, StablehandError
from stablehand.formats import FLOATS, FORMATS
from stablehand.policy import AS_STORED, PRESETS, in_codes, patterns, prepared
from stablehand.units import bytes_text, bytes_texts

AUTO = "auto"
"""The value of `--weights` and `--activations` that leaves the choice to us."""

_DECODED = "f16"

DIVERGENCE: Mapping[str, float] = MappingProxyType(
    {
        "q8_0": 3.3e-6,
        "mlx8_64_f16": 2.9e-6,
        "int8": 4.4e-6,
        "mlx8_64_bf16": 1.1e-5,
        "f8_e4m3": 1.1e-4,
        "f8_e4m3_128": 1.1e-4,
        "q5_1": 1.7e-4,
        "q5_0": 2.4e-4,
        "q4_1": 9.2e-4,
        "mlx4_64_f16": 1.9e-3,
        "mlx4_64_bf16": 1.6e-3,
        "q4_0": 3.6e-3,
    }
)
"""Mean KL divergence, in nats, of the small model in each format that the loader makes: docs/quality.md."""

_BITS_OVER = 1 << 14  # inputs: whole blocks of every format


@dataclass(frozen=True)
class Need:
    """What a policy takes on the device, in bytes.

    Attributes:
      resident: weights, tables and caches.
      scratch: of a call, for matrices that are decoded whole, because the target has no kernel for them.
      moved: what a decode step writes there and reads again.
    """

    resident: int
    scratch: int = 0
    moved: int = 0

    @property
    def total(self) -> int:
        """What must fit."""
        return self.resident + self.scratch

    @property
    def step(self) -> int:
        """What a decode step moves, the caches full."""
        return self.resident + self.moved


def activations(stored: Mapping[str, str] | None) -> tuple[str, str]:
    """The dtype of activations: what the embedding is stored in; f32 where that is no float.

    Gives the reason too, as a line.

    Args:
      stored: the checkpoint's dtype by canonical weight name; None for a bare configuration.

    Raises:
      EmitError: a configuration stores nothing.
    """
    if stored is None:
        raise EmitError(
            "a configuration stores no embedding to take the dtype of",
            where="--activations auto",
            hint="give a checkpoint folder, or name the dtype",
        )
    embed = stored["embed"]
    if embed in FLOATS:
        return embed, f"activations: {embed}, as the embedding is stored"
    return "f32", f"activations: f32, for the embedding is stored as {embed}"


def weights(
    stored: Mapping[str, str] | None,
    matrices: Iterable[str],
    memory: int | None,
    need: Callable[[str], Need],
) -> tuple[str, str]:
    """The policy nearest to what is stored that fits, and the reason, as a line.

    As stored comes first, but for matrices that are stored in f32: 16 bits lose next to nothing
    (docs/quality.md) and take half. Then come the formats that the loader makes, by what they were measured
    to cost in quality. Codes for which the target has no kernel, and which are decoded whole at each call,
    give way to what is decoded once where a step moves less so, or where that alone fits.

    Args:
      stored: the checkpoint's dtype by canonical weight name; None for a bare configuration, as if f32.
      matrices: canonical names of the matrices.
      memory: bytes that weights, tables, caches and scratch may take.
      need: what they take under a policy; it raises where the model or target cannot have it.

    Raises:
      PolicyError: there is no limit, or nothing fits.
    """
    if memory is None:
        raise PolicyError(
            "fits the weights into a memory limit, and there is none",
            where="--weights auto",
            hint="give one, such as --memory 8GB",
        )
    kept = _kept(stored, tuple(matrices))
    decoded = prepared(kept, _DECODED) if kept is not None and in_codes(stored) else None
    wide = None if decoded is None else _need(need, decoded)
    larger: list[tuple[str, Need]] = []
    queue = deque([*([] if kept is None else [kept]), "f16-all", *_made()])
    while queue:
        policy = queue.popleft()
        if any(_dominates(*each, policy) for each in larger):
            continue
        if (size := _need(need, policy)) is None:
            if policy == "f16-all":
                queue.appendleft("f32")  # of a target that takes no 16-bit types
            continue
        if policy == kept and wide is not None and _gives_way(size, wide, memory):
            own, allowed, above = bytes_texts(wide.total, memory, size.total)
            moved = (
                f", through which each token moves {bytes_text(size.moved)}" if size.moved else ""
            )
            return str(decoded), (
                f"weights: {decoded}, {own} {_with(wide)} where {allowed} are allowed; "
                f"{policy} takes {above} {_with(size)}{moved}"
            )
        if size.total <= memory:
            own, allowed, *smaller = bytes_texts(
                size.total, memory, *(n.total for _, n in larger[-1:])
            )
            note = f"weights: {policy}, {own} {_with(size)} where {allowed} are allowed; "
            note += f"{larger[-1][0]} takes {smaller[0]}" if larger else _reason(policy)
            if policy == kept and wide is not None:
                note += f"; {decoded}, decoded once, takes {bytes_text(wide.total)}"
            return policy, note
        larger.append((policy, size))
    if not larger:
        raise PolicyError("no policy suits this model and target", where="--weights auto")
    policy, size = min(larger, key=lambda pair: pair[1].total)
    allowed, least = bytes_texts(memory, size.total)
    raise PolicyError(
        f"nothing fits into {allowed}: {policy} takes {least} {_with(size)}",
        where="--weights auto",
        hint="allow more --memory, or choose a shorter --context or a 16-bit --kv",
    )


def _gives_way(kept: Need, decoded: Need, memory: int) -> bool:
    """Whether what is decoded once is better than what is kept, and decoded whole at each call."""
    if decoded.total > memory or not kept.scratch:
        return False
    return decoded.step < kept.step or (decoded.total < kept.total and kept.total > memory)


def _with(need: Need) -> str:
    """What a total holds beside weights."""
    if not need.scratch:
        return "with the caches"
    scratch = bytes_text(need.scratch)
    return (
        f"with the caches and {scratch} in which weights without a kernel are decoded at each call"
    )


def _kept(stored: Mapping[str, str] | None, matrices: tuple[str, ...]) -> str | None:
    """As stored, with 16 bits for the matrices that are stored in f32; None where those are all."""
    if stored is None or all(stored[name] == "f32" for name in matrices):
        return None
    wide = patterns([name for name in matrices if stored[name] == "f32"], matrices)
    return ",".join((*(f"{pattern}=f16" for pattern in wide), AS_STORED))


def _need(need: Callable[[str], Need], policy: str) -> Need | None:
    """What a policy takes; None where blocks do not divide the rows, or the target refuses it."""
    try:
        return need(policy)
    except StablehandError:
        return None


def _made() -> list[str]:
    """Presets in codes that take no search, by what they cost in quality.

    One digit of it is told apart: the rest differs from model to model. Of equals the one with more bits is
    first, which is of no use unless it is the better one, and then the one that is declared first.
    """
    made = [name for name in DIVERGENCE if name in PRESETS]
    return sorted(made, key=lambda name: (float(f"{DIVERGENCE[name]:.0e}"), -_bits(name)))


def _bits(name: str) -> int:
    return FORMATS[name].nbytes((1, _BITS_OVER))


def _dominates(policy: str, size: Need, other: str) -> bool:
    """Whether a made format, found too large, rules out one that is tried later: it is smaller and better."""
    return policy in DIVERGENCE and not size.scratch and _bits(policy) <= _bits(other)


def _reason(policy: str) -> str:
    """Why the first choice is one, where it fits."""
    if policy == AS_STORED:
        return "nothing of the checkpoint is lost"
    rest = ", and the rest is as stored" if policy.endswith(AS_STORED) else ""
    return f"16 bits in place of f32 lose next to nothing{rest}"
