"""Compile what benchmarks/gpu.sh runs, into a folder that can be taken to a machine without the compiler.

python benchmarks/gpu_modules.py FOLDER [--target cuda] [--rehearsal]
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from contracts import contract_text
from gpu_contracts import contracts
from gpu_exact import expected_logits

from stablehand.compiler import toolchain
from stablehand.compiler.flags import flags_for
from stablehand.compiler.lower import lower
from stablehand.emit import GraphName
from stablehand.errors import StablehandError
from stablehand.plan import Choices, Plan
from stablehand.targets import Target, named_target

ROOT = Path(__file__).parents[1]
SMALL = ROOT / "goldens" / "models" / "stable-tales"
CPU = named_target("cpu:x86-64-v3")
TIMEOUT = 300.0
GRAPHS: tuple[GraphName, ...] = ("prefill", "decode")


@dataclass(frozen=True)
class Step:
    """A graph to be timed."""

    model: str
    graph: GraphName
    weights: str
    activations: str = "f32"
    kernels: str = "auto"

    @property
    def name(self) -> str:
        """Of its module."""
        parts = [self.model, self.graph, self.weights, self.activations]
        return ".".join(parts if self.kernels == "auto" else [*parts, "definitions"])


MODELS = ("llama-3.1-8b", "llama-3.2-1b")
WEIGHTS = ("f32", "f16-all", "bf16-all", "q8_0", "q4_0", "f8_e4m3")
STEPS = (
    *(
        Step(model, graph, weights)
        for model in MODELS
        for graph in ("decode", "prefill")
        for weights in WEIGHTS
    ),
    *(
        Step(model, "prefill", weights, activations)
        for model in MODELS
        for weights, activations in (("f16-all", "f16"), ("bf16-all", "bf16"))
    ),
)


REHEARSAL = (
    *(Step("stable-tales", "decode", weights) for weights in ("f16-all", "q8_0")),
    Step("stable-tales", "prefill", "f16-all"),
)
"""The same of the small model, which any device can do."""


def few_contracts() -> Mapping[str, Mapping[str, Any]]:
    """One of some operations."""
    last = {facts["operation"]: (name, facts) for name, facts in contracts()}
    return dict(last[operation] for operation in ("linear", "embed", "attention"))


class Builder:
    """Compiles into a folder, and notes what it did."""

    def __init__(self, folder: Path, target_name: str) -> None:
        self.folder, self.target = folder, named_target(target_name)
        self.manifest: dict[str, Any] = {
            "target": self.target.name,
            "compiler": toolchain.version(),
            "kernels": {},
            "small": [],
            "steps": {},
            "failed": {},
        }

    def compiled(self, name: str, text: str, where: Target, kernels: str = "auto") -> list[str]:
        """The kernels of a module of that name."""
        path = self.folder / name
        lowered = lower(text.encode(), where, kernels)
        path.parent.mkdir(parents=True, exist_ok=True)
        flags = (*flags_for(where), f"-o={path}")
        toolchain.run(flags, lowered.text, timeout=TIMEOUT, what=path.name)
        return list(lowered.kernels)

    def attempt(self, name: str, compiles: Callable[[], Sequence[str]]) -> None:
        """One that fails is named and left out."""
        try:
            print(name, *compiles(), flush=True)
        except StablehandError as error:
            self.manifest["failed"][name] = str(error)
            print(f"{name} FAILED: {error}", flush=True)

    def kernel(self, name: str, contract: Mapping[str, Any]) -> list[str]:
        """A contract's kernel, and its definition for the CPU."""
        text, types = contract_text(contract)
        used = self.compiled(f"kernels/{name}.device.vmfb", text, self.target)
        self.compiled(f"kernels/{name}.cpu.vmfb", text, CPU, "off")
        self.manifest["kernels"][name] = {"types": types, "contract": contract, "used": used}
        return used

    def small(self, weights: str) -> list[str]:
        """Both graphs of the small model, and the logits that they should give."""
        plan = Plan.make(SMALL, Choices(weights=weights, target=self.target.name))
        used = []
        for graph in GRAPHS:
            text = plan.emit(graph, all_logits=graph == "prefill").text
            used += self.compiled(f"small/{graph}.{weights}.vmfb", text, self.target)
        np.save(self.folder / "small" / f"logits.{weights}.npy", expected_logits(weights))
        self.manifest["small"].append(weights)
        return used

    def step(self, step: Step) -> list[str]:
        """A graph to be timed."""
        choices = Choices(
            weights=step.weights,
            activations=step.activations,
            kv="f32" if step.weights == "f32" else "f16",
            context=1024 if step.model == SMALL.name else 2048,
            target=self.target.name,
        )
        model = SMALL if step.model == SMALL.name else step.model
        text = Plan.make(model, choices).emit(step.graph).text
        used = self.compiled(f"steps/{step.name}.vmfb", text, self.target, step.kernels)
        self.manifest["steps"][step.name] = used
        return used


def build(folder: Path, target_name: str, rehearsal: bool = False) -> None:
    """Compile everything, and write the manifest last."""
    builder = Builder(folder, target_name)
    chosen = few_contracts() if rehearsal else dict(contracts())
    for name, contract in chosen.items():
        builder.attempt(name, partial(builder.kernel, name, contract))
    for weights in ("f32", "f16") if rehearsal else ("f32", "f16", "bf16"):
        builder.attempt(f"small {weights}", partial(builder.small, weights))
    for step in REHEARSAL if rehearsal else STEPS:
        builder.attempt(step.name, partial(builder.step, step))
    (folder / "manifest.json").write_text(json.dumps(builder.manifest, indent=1))


def main() -> None:
    """Compile all of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--target", default="cuda")
    parser.add_argument("--rehearsal", action="store_true", help="few kernels, the small model")
    options = parser.parse_args()
    build(options.folder, options.target, options.rehearsal)


if __name__ == "__main__":
    main()
