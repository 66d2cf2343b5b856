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

PROMPT = 128
"""Tokens of the prompt, likewise."""


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
      prompt: tokens before the first that is decoded.
      repeat: run and time the prompt in every round; otherwise the tokens of all rounds follow each other
        from its end on, over caches that hold nothing there.
    """

    label: str
    choices: Mapping[str, Any] = field(default_factory=dict)
    layout: Layout | None = None
    mix: str | None = None
    prompt: int = PROMPT
    repeat: bool = True


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
      prompt: tokens before the first that is decoded.
    """

    label: str
    dtype: str = "f16"
    plain: bool = False
    prompt: int = PROMPT


@dataclass(frozen=True)
class Comparison:
    """Variants that are measured in turn; ratios are to the first."""

    title: str
    setups: tuple[Setup | PackingSetup | PeerSetup, ...]

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
        "Rows against tiles",
        (
            Setup("1x1 (rows)", layout=ROWS),
            Setup("8x1", layout=Layout(8, 1)),
            Setup("16x1", layout=Layout(16, 1)),
        ),
    ),
    "dtypes": Comparison(
        "Dtypes of the weights",
        tuple(Setup(name, {"weights": name}) for name in ("f32", "f16-all", "bf16-all")),
    ),
    "kernels": Comparison(
        "Kernels against definitions",
        tuple(Setup(f"--kernels {choice}", {"kernels": choice}) for choice in ("off", "auto")),
    ),
    "capacity": Comparison(
        "The caches' capacity, at position 100",
        tuple(
            Setup(f"context {context}", {"context": context}, prompt=100, repeat=False)
            for context in (1024, 8192)
        ),
    ),
    "position": Comparison(
        "The position, in a context of 8192",
        tuple(
            Setup(f"from position {prompt}", {"context": 8192}, prompt=prompt, repeat=False)
            for prompt in (100, 8000)
        ),
    ),
    "prefill": Comparison(
        "The prompt's length",
        tuple(Setup(f"prompt of {prompt}", prompt=prompt) for prompt in (128, 512)),
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
    **{
        f"llama.cpp-{form}": Comparison(
            f"Against llama.cpp, {form.upper()}",
            (
                PeerSetup("llama.cpp", form),
                Setup("stablehand, q8 activations", {"weights": form, "activations": "q8"}),
                Setup("stablehand, f32 activations", {"weights": form}),
            ),
        )
        for form in ("q8_0", "q4_0")
    },
    **{
        f"llama.cpp-{form}-512": Comparison(
            f"Against llama.cpp, {form.upper()}, a prompt of 512",
            (
                PeerSetup("llama.cpp", form, prompt=512),
                Setup(
                    "stablehand, q8 activations",
                    {"weights": form, "activations": "q8"},
                    prompt=512,
                ),
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
        )
        for mix in MIXES
    },
    "llama.cpp": Comparison(
        "Against llama.cpp, F16",
        (
            PeerSetup("llama.cpp"),
            PeerSetup("llama.cpp, plain buffers", plain=True),
            Setup("stablehand"),
        ),
    ),
    "llama.cpp-512": Comparison(
        "Against llama.cpp, F16, a prompt of 512",
        (
            PeerSetup("llama.cpp, plain buffers", plain=True, prompt=512),
            Setup("stablehand", prompt=512),
        ),
    ),
    "llama.cpp-bf16": Comparison(
        "Against llama.cpp, F16: bf16 weights and activations",
        (
            PeerSetup("llama.cpp F16, plain buffers", plain=True),
            Setup("bf16-all", {"weights": "bf16-all"}),
            Setup("bf16-all, activations bf16", {"weights": "bf16-all", "activations": "bf16"}),
        ),
    ),
}
"""By the name that the command line takes."""
