"""What `auto` stands for: a choice made from a checkpoint's headers and a memory limit, and its reason.

Nothing here looks at the machine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from stablehand.errors import EmitError, PolicyError, StablehandError
from stablehand.formats import FLOATS, FORMATS
from stablehand.policy import AS_STORED, PRESETS, in_codes, patterns, prepared
from stablehand.units import bytes_text, bytes_texts

AUTO = "auto"
"""The value of `--weights` and `--activations` that leaves the choice to us."""

_DECODED = "f16"

_BITS_OVER = 1 << 14  # inputs: whole blocks of every format


@dataclass(frozen=True)
class Need:
    """What a policy takes on the device, in bytes.

    Attributes:
      resident: weights, tables and caches.
      scratch: of a call, for matrices that are decoded whole, because the target has no kernel for them.
    """

    resident: int
    scratch: int = 0

    @property
    def total(self) -> int:
        """Both."""
        return self.resident + self.scratch


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
    (docs/quality.md) and take half. Then come the formats that the loader makes, by bits for a weight.

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
    larger: list[tuple[str, Need]] = []
    for policy in [*([] if kept is None else [kept]), "f16-all", *_made()]:
        if (size := _need(need, policy)) is None:
            continue
        if size.total <= memory:
            own, allowed, *above = bytes_texts(
                size.total, memory, *(n.total for _, n in larger[-1:])
            )
            note = f"weights: {policy}, {own} {_with(size)} where {allowed} are allowed; "
            note += f"{larger[-1][0]} takes {above[0]}" if larger else _reason(policy)
            if policy == kept and in_codes(stored):
                decoded = prepared(policy, _DECODED)
                if (wide := _need(need, decoded)) is not None:
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


def _with(need: Need) -> str:
    """What a total holds beside weights."""
    if not need.scratch:
        return "with the caches"
    scratch = bytes_text(need.scratch)
    return (
        f"with the caches and {scratch} in which weights without a kernel are decoded at each step"
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
    """Presets in codes that take no search, the one with most bits first; of equals one alone."""
    by_bits: dict[int, str] = {}
    for name, form in FORMATS.items():
        if name in PRESETS and not form.dense and not form.searched:
            by_bits.setdefault(form.nbytes((1, _BITS_OVER)), name)
    return [by_bits[bits] for bits in sorted(by_bits, reverse=True)]


def _reason(policy: str) -> str:
    """Why the first choice is one, where it fits."""
    if policy == AS_STORED:
        return "nothing of the checkpoint is lost"
    rest = ", and the rest is as stored" if policy.endswith(AS_STORED) else ""
    return f"16 bits in place of f32 lose next to nothing{rest}"
