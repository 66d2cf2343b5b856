"""What a session would compute, without computing it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from stablehand.compiler.host import resolve
from stablehand.loader.load import pack_weights
from stablehand.plan import Choices, Plan

_FACTS = re.compile(r" attributes \{iree\.reflection = \{.*?\}\} \{$", re.MULTILINE | re.DOTALL)


def computation(model: Path, **choices: Any) -> tuple[list[str], dict[str, str]]:
    """The text of both graphs, but for what they were emitted for, and of each packed buffer the digest.

    Where these agree so do the logits, to the bit: there is nothing else that a session computes with.
    """
    # Named, where a checkpoint says how activations were quantised.
    plan = Plan.make(model, Choices(**{"context": 64, "activations": "f32", **choices}))
    plan = replace(plan, target=resolve(plan.target))
    graphs = [plan.emit("prefill", all_logits=True), plan.emit("decode")]
    texts = []
    for graph in graphs:
        text, count = _FACTS.subn(" {", graph.text)
        assert count == 1
        texts.append(text)
    with plan.checkpoint() as checkpoint:
        packed = pack_weights(checkpoint, graphs[0].signature)
        return texts, {a.name: hashlib.sha256(b.tobytes()).hexdigest() for a, b in packed}
