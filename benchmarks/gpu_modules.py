"""Compile what benchmarks/gpu.sh runs, into a folder that can be taken to a machine without the compiler.

python benchmarks/gpu_modules.py FOLDER [--target cuda]
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from gpu_contracts import contract_text, contracts
from gpu_exact import expected_logits

from stablehand.compiler import toolchain
from stablehand.compiler.flags import flags_for
from stablehand.compiler.lower import lower
from stablehand.emit import GraphName
from stablehand.plan import Choices, Plan
from stablehand.targets import named_target

ROOT = Path(__file__).parents[1]
SMALL = ROOT / "goldens" / "models" / "stable-tales"
CPU = named_target("cpu:x86-64-v3")
TIMEOUT = 300.0


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


STEPS = (
    *(
        Step(model, "decode", weights)
        for model in ("llama-3.1-8b", "llama-3.2-1b")
        for weights in ("f32", "f16-all", "bf16-all", "q8_0", "q4_0")
    ),
    *(
        Step(model, "prefill", weights, activations)
        for model in ("llama-3.1-8b", "llama-3.2-1b")
        for weights, activations in (("f16-all", "f32"), ("f16-all", "f16"), ("bf16-all", "bf16"))
    ),
)


def build(folder: Path, target_name: str, steps: Sequence[Step], extra: Sequence[str] = ()) -> None:
    """Compile everything; one that fails is named and left out."""
    target = named_target(target_name)
    manifest: dict[str, Any] = {"target": target.name, "compiler": toolchain.version()}

    def compiled(path: Path, text: str, where: Any, kernels: str = "auto") -> list[str]:
        lowered = lower(text.encode(), where, kernels)
        path.parent.mkdir(parents=True, exist_ok=True)
        flags = (*flags_for(where), *(extra if where == target else ()), f"-o={path}")
        toolchain.run(flags, lowered.text, timeout=TIMEOUT, what=path.name)
        return list(lowered.kernels)

    manifest["kernels"] = {}
    for name, contract in contracts():
        text, types = contract_text(contract)
        used = compiled(folder / "kernels" / f"{name}.cuda.vmfb", text, target)
        compiled(folder / "kernels" / f"{name}.cpu.vmfb", text, CPU, "off")
        manifest["kernels"][name] = {"types": types, "contract": contract, "used": used}
        print(name, *used, flush=True)
    manifest["small"] = []
    for weights in ("f32", "f16", "bf16"):
        plan = Plan.make(SMALL, Choices(weights=weights, target=target_name))
        for graph in ("prefill", "decode"):
            text = plan.emit(graph, all_logits=graph == "prefill").text
            compiled(folder / "small" / f"{graph}.{weights}.vmfb", text, target)
        np.save(folder / "small" / f"logits.{weights}.npy", expected_logits(weights))
        manifest["small"].append(weights)
    manifest["steps"] = {}
    for step in steps:
        kv = "f32" if step.weights == "f32" else "f16"
        choices = Choices(
            weights=step.weights,
            activations=step.activations,
            kv=kv,
            context=2048,
            target=target_name,
        )
        text = Plan.make(step.model, choices).emit(step.graph).text
        used = compiled(folder / "steps" / f"{step.name}.vmfb", text, target, step.kernels)
        manifest["steps"][step.name] = used
        print(step.name, *used, flush=True)
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1))


def main() -> None:
    """Compile all of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--target", default="cuda")
    options = parser.parse_args()
    build(options.folder, options.target, STEPS)


if __name__ == "__main__":
    main()
