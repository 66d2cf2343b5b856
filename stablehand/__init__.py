"""Llama-family models as StableHLO graphs, compiled and run with IREE, proven by goldens.

The public surface:

  load(model, choices) -> Session       a model on a device; `Session.generate` writes text
  emit(model, graph, choices) -> str    a graph as StableHLO text
  compile(text, target) -> CompiledModule
  Choices, Sampling                     what may be chosen, with defaults
  StablehandError                       the family of every error that a user can cause

Example:
  >>> import stablehand
  >>> session = stablehand.load("path/to/checkpoint", stablehand.Choices(weights="f16"))
  >>> for piece in session.generate("The old mare", max_tokens=40):
  ...     print(piece, end="", flush=True)

Names are imported when they are first used, so that emitting never waits for IREE.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

# The room `stablehand.emit` and the function of that name: importing the room binds its name here, once,
# and the function takes its place below. `from stablehand.emit import …` finds the room all the same.
import stablehand.emit  # noqa: F401
from stablehand.errors import StablehandError

if TYPE_CHECKING:
    from stablehand.compiler import CompiledModule
    from stablehand.plan import Choices
    from stablehand.runtime.sampling import Sampling
    from stablehand.runtime.session import Session

__version__ = "0.1.0"

__all__ = ["Choices", "Sampling", "Session", "StablehandError", "compile", "emit", "load"]

_LAZY = {
    "Choices": "stablehand.plan",
    "Sampling": "stablehand.runtime.sampling",
    "Session": "stablehand.runtime.session",
}


def __getattr__(name: str) -> Any:
    if name not in _LAZY:
        raise AttributeError(f"module 'stablehand' has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(_LAZY[name]), name)


def load(model: str | Path, choices: Choices | None = None) -> Session:
    """Emit, compile and pack a checkpoint for its target, and put it on the device.

    Args:
      model: a checkpoint folder or a GGUF file.
      choices: weight policy, dtypes, context and target; see `Choices`.

    Raises:
      StablehandError: something is missing, malformed, or does not fit together.
    """
    from stablehand.runtime.session import Session

    return Session.load(model, choices)


def emit(
    model: str | Path,
    graph: Literal["prefill", "decode"],
    choices: Choices | None = None,
    *,
    batch: int = 1,
    all_logits: bool = False,
    token_out: bool = False,
    embeddings_in: bool = False,
) -> str:
    """A graph of a model as StableHLO text, the same to the byte on every machine.

    Args:
      model: a checkpoint folder, a GGUF file, or the name of a published configuration.
      graph: `prefill` or `decode`.
      choices: see `Choices`.
      batch: sequences per call, each with its own position.
      all_logits: prefill: logits of every position, not of the last.
      token_out: the greedy token instead of logits.
      embeddings_in: embeddings instead of token ids.

    Raises:
      StablehandError: the model, a choice, or their combination is impossible.
    """
    from stablehand.plan import Choices, Plan

    plan = Plan.make(model, choices or Choices())
    return plan.emit(
        graph,
        batch=batch,
        all_logits=all_logits,
        token_out=token_out,
        embeddings_in=embeddings_in,
    ).text


def compile(  # noqa: A001 - the public name is `stablehand.compile`
    text: str | bytes, target: str = "cpu", *, timeout: float | None = None
) -> CompiledModule:
    """Compile emitted text (or a portable artefact) with IREE, or find it in the cache.

    Args:
      text: what `emit` gave.
      target: `cpu` is the CPU at hand, `cpu:NAME` one that LLVM knows by name.
      timeout: seconds for the compiler; `$STABLEHAND_COMPILE_TIMEOUT`, or 600, unless given.

    Raises:
      StablehandError: the text does not parse or compile, or there is no such target.
    """
    from stablehand.compiler import compile_text
    from stablehand.targets import named_target

    return compile_text(text, named_target(target), timeout=timeout)
