"""What is compared with what: a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from stablehand.formats import ROWS, Layout
from stablehand.plan import Choices
from stablehand.policy import AS_STORED

BASE = Choices(weights="f16-all", kv="f16", context=1024)
"""What a setup has unless it says otherwise."""

PROMPTS = (128,)
"""Tokens of each prompt, likewise."""

BOTH = (128, 512)
"""A short prompt and one of several chunks."""

MIXES = ("q2_k", "q3_k_m", "q4_k_m", "q5_k_m", "q6_k")
"""llama.cpp's file types that only its own quantiser writes."""


@dataclass(frozen=True)
class Setup:
    """One side of a comparison that runs our own graphs.

    Attributes:
      label: its row in the table.
      choices: what differs from `BASE`.
      layout: of every matrix; by default the target's.
      mix: over a file that llama.cpp's quantiser has written, its file type; otherwise over noise.
      prompts: tokens of each prompt that is run and timed in every round, the decoded ones after the last.
      position: in place of prompts, where the tokens of all rounds begin to follow each other, over caches
        that hold nothing up to there.
      decodes: whether tokens are decoded and timed.
    """

    label: str
    choices: Mapping[str, Any] = field(default_factory=dict)
    layout: Layout | None = None
    mix: str | None = None
    prompts: tuple[int, ...] = PROMPTS
    position: int | None = None
    decodes: bool = True

    @property
    def start(self) -> int:
        """The position of the first token that is decoded."""
        return self.prompts[-1] if self.position is None else self.position


@dataclass(frozen=True)
class PackingSetup:
    """Packing of a checkpoint that stores one dtype into another; see `variants.Packing`.

    Attributes:
      label: its row in the table.
      stored: the checkpoint's dtype.
      weights: the policy.
      compiled: by kernels where they serve, or by numpy alone.
      again: into the buffers of the round before, whose pages the system need not find and zero first.
    """

    label: str
    stored: str
    weights: str
    compiled: bool = True
    again: bool = False


@dataclass(frozen=True)
class PeerSetup:
    """llama.cpp over the same shape; see `variants.LlamaCpp`.

    Attributes:
      label: its row in the table.
      dtype: of every matrix in the file; or one of `MIXES`.
      plain: without llama.cpp's extra buffer types (repacking, AMX).
      prompts: tokens of each prompt, the decoded ones after the last.
    """

    label: str
    dtype: str = "f16"
    plain: bool = False
    prompts: tuple[int, ...] = PROMPTS


@dataclass(frozen=True)
class Comparison:
    """Variants that are measured in turn; ratios are to the first.

    Attributes:
      title: its heading.
      setups: the sides.
      named_only: measured where it is asked for by name.
    """

    title: str
    setups: tuple[Setup | PackingSetup | PeerSetup, ...]
    named_only: bool = False

    @property
    def needs_peer(self) -> bool:
        """Whether llama.cpp takes part, or writes a file."""
        return any(isinstance(s, PeerSetup) or getattr(s, "mix", None) for s in self.setups)

    @property
    def unknown_choice(self) -> str | None:
        """A choice that this version of stablehand does not have, if a setup asks for one."""
        known = {choice.name for choice in fields(Choices)}
        asked = {name for s in self.setups if isinstance(s, Setup) for name in s.choices}
        return min(asked - known, default=None)


_KEPT = {"weights": AS_STORED}

COMPARISONS: Mapping[str, Comparison] = {
    "layouts": Comparison(
        "Rows against tiles, definitions against kernels",
        (
            Setup("1x1 (rows)", layout=ROWS),
            Setup("8x1", layout=Layout(8, 1)),
            Setup("16x1", layout=Layout(16, 1)),
            Setup("16x1, --kernels off", {"kernels": "off"}, layout=Layout(16, 1)),
        ),
    ),
    "dtypes": Comparison(
        "Dtypes of the weights",
        tuple(Setup(name, {"weights": name}) for name in ("f32", "f16-all", "bf16-all")),
    ),
    "codes": Comparison(
        "Weights in codes against f16",
        (
            Setup("f16-all", {"weights": "f16-all"}),
            *(Setup(name, {"weights": name}) for name in ("int8", "f8_e4m3")),
            *(
                Setup(
                    f"{name}, {activations} activations",
                    {"weights": name, "activations": activations},
                )
                for name in ("mlx8_64_bf16", "mlx4_64_bf16")
                for activations in ("f32", "q8")
            ),
        ),
    ),
    "chunks": Comparison(
        "Rows of a prefill chunk",
        tuple(
            Setup(f"--chunk {chunk}", {"chunk": chunk}, prompts=BOTH, decodes=False)
            for chunk in (32, 64, 128)
        ),
    ),
    "caches": Comparison(
        "The caches: capacity and position",
        tuple(
            Setup(f"position {at} of {context}", {"context": context}, position=at)
            for context, at in ((1024, 100), (8192, 100), (8192, 8000))
        ),
    ),
    "packing": Comparison(
        "Packing into tiles",
        tuple(
            PackingSetup(f"{label}{how}", stored, weights, compiled, again)
            for label, stored, weights in (
                ("f32 to f16", "f32", "f16-all"),
                ("bf16 to f16", "bf16", "f16-all"),
                ("bf16 as it is", "bf16", "bf16-all"),
            )
            for how, compiled, again in (
                (", numpy", False, False),
                ("", True, False),
                (", into the same buffers again", True, True),
            )
        ),
    ),
    "llama.cpp": Comparison(
        "Against llama.cpp, F16",
        (
            PeerSetup("llama.cpp", prompts=BOTH),
            PeerSetup("llama.cpp, plain buffers", plain=True, prompts=BOTH),
            Setup("stablehand, f16-all", prompts=BOTH),
            Setup(
                "stablehand, bf16-all, bf16 activations",
                {"weights": "bf16-all", "activations": "bf16"},
                prompts=BOTH,
            ),
        ),
    ),
    **{
        f"llama.cpp-{form}": Comparison(
            f"Against llama.cpp, {form.upper()}",
            (
                PeerSetup("llama.cpp", form, prompts=BOTH),
                Setup(
                    "stablehand, q8 activations",
                    {"weights": form, "activations": "q8"},
                    prompts=BOTH,
                ),
                Setup("stablehand, f32 activations", {"weights": form}, prompts=BOTH),
            ),
        )
        for form in ("q8_0", "q4_0")
    },
    **{
        f"llama.cpp-{mix}": Comparison(
            f"Against llama.cpp, one file in {mix.upper()}",
            (
                PeerSetup("llama.cpp", mix),
                Setup("stablehand, q8 activations", {**_KEPT, "activations": "q8"}, mix=mix),
                Setup("stablehand, f32 activations", _KEPT, mix=mix),
            ),
            named_only=mix != "q4_k_m",
        )
        for mix in MIXES
    },
}
"""By the name that the command line takes."""
