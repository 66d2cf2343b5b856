"""The Vulkan device against the CPU, on Mesa's software device or whatever is at hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from marks import long

from stablehand.compiler import compile_text
from stablehand.compiler.cache import Cache
from stablehand.compiler.flags import flags_for
from stablehand.compiler.lower import lower
from stablehand.errors import SessionError, TargetError
from stablehand.plan import Choices, Plan
from stablehand.runtime.assembly import compile_graphs
from stablehand.runtime.device import Device
from stablehand.runtime.probe import probe
from stablehand.runtime.program import Program
from stablehand.runtime.session import Session
from stablehand.targets import named_target

GQA = Path("tests/references/gqa")
MODEL = Path("goldens/models/stable-tales")
IDS = list(range(5, 45))  # a chunk and a part of one

BAR = 1e-4
"""Of logits up to 17; sums in another order gave 1.6e-5 for floats and 2.7e-5 for blocks."""


MIX = (
    "layers.0.attn.?=f32,layers.0.mlp.*=q4_0,layers.1.attn.?=f16,layers.1.mlp.*=f8_e4m3,"
    "layers.2.attn.?=bf16,layers.2.mlp.*=q8_0,layers.3.attn.?=q4_0,layers.3.mlp.*=bf16,"
    "embed=q8_0,*norm=f32"
)
"""Every format that Vulkan has kernels for, in one model; test_spirv.py has them one by one."""


def greedy(weights: str, target: str) -> np.ndarray:
    """The logits after a prompt that prefill takes in two chunks, and after each of 23 greedy tokens."""
    session = Session.load(MODEL, Choices(weights=weights, context=64, target=target))
    logits = [np.array(session.engine.extend(IDS))]
    while len(logits) < 24:
        logits.append(np.array(session.engine.step(int(logits[-1].argmax()))))
    session.close()
    return np.stack(logits)


@pytest.mark.parametrize(
    "weights",
    ["f32", "f16-all", long(MIX, id="mix")],
)
def test_logits_and_greedy_tokens_are_the_cpus(weights: str, vulkan: Device) -> None:
    found, expected = (greedy(weights, target) for target in ("vulkan", "cpu"))
    assert np.abs(expected).max() > 10
    np.testing.assert_allclose(found, expected, rtol=0, atol=BAR)
    assert (found.argmax(1) == expected.argmax(1)).all()


def test_the_mix_has_every_format_and_kernels_for_each() -> None:
    plan = Plan.make(MODEL, Choices(weights=MIX, context=64, target="vulkan"))
    emitted = plan.emit("decode")
    formats = {a.source.format for a in emitted.signature.by_role("weight") if a.source}
    assert formats == {"f32", "f16", "bf16", "f8_e4m3", "q8_0", "q4_0"}
    uses = lower(emitted.text.encode(), plan.target).uses
    assert len(uses) > 4 * 3 and all(use.kernel.family == "spirv" for use in uses)


def test_the_generic_device_has_16_bit_storage_and_a_named_one_its_own() -> None:
    assert any("StorageBuffer16BitAccess" in flag for flag in flags_for(named_target("vulkan")))
    named = flags_for(named_target("vulkan:llvmpipe"))
    assert "--iree-vulkan-target=llvmpipe" in named
    assert not any("target-features" in flag for flag in named)


@pytest.mark.parametrize("target", ["vulkan", "metal"])
@pytest.mark.parametrize("option", ["activations", "kv"])
def test_bf16_vectors_are_refused_with_what_works(target: str, option: str) -> None:
    plan = Plan.make(MODEL, Choices(target=target, **{option: "bf16"}))
    with pytest.raises(TargetError, match=r"iree-org/iree#22717\) \(use f16 or f32"):
        plan.emit("decode")


def test_the_probe_finds_a_profile_without_16_bit_storage(vulkan: None, tmp_path: Path) -> None:
    device, target, cache = Device("vulkan"), named_target("vulkan"), Cache(tmp_path)
    assert probe(device, target, "f16", cache).status == "exact"
    # What IREE takes where nobody names features: it reads pairs of f16 as one f32.
    default = replace(target, generic_flags=())
    verdict = probe(device, default, "f16", cache)
    assert verdict.wrong and verdict.different > 65000
    plan = Plan.make(MODEL, Choices(weights="f16", context=64, target="vulkan"))
    with pytest.raises(SessionError, match=r"does not read f16 as it is: .*another number"):
        compile_graphs(replace(plan, target=default), device, cache=cache)


def test_code_for_subgroups_of_another_size_is_refused(vulkan: None, tmp_path: Path) -> None:
    device, cache = Device("vulkan"), Cache(tmp_path)
    sizes = {
        named_target(f"vulkan:{name}").subgroups for name in ("ampere", "valhall", "adreno-750")
    }
    assert sizes == {(32,), (16,), (64,)} and device.subgroup is not None
    name = "vulkan:ampere" if device.subgroup != 32 else "vulkan:valhall"
    target = named_target(name)
    told = (
        rf"{name} is for subgroups of \d+ threads, and those of .* have {device.subgroup} \(use vul"
    )
    plan = Plan.make(GQA, Choices(weights="f32", context=16, chunk=16, target=name))
    with pytest.raises(SessionError, match=f"^--target: {told}"):
        compile_graphs(plan, device, cache=cache)
    verdict = probe(device, target, "f32", cache)
    assert verdict.status == "absent" and "is for subgroups of" in str(verdict)
    emitted = plan.emit("decode")
    path = compile_text(emitted.text, target, cache=cache).path
    with pytest.raises(SessionError, match=f"^{path}: {told}"):
        Program(device, path)
    # What the module says it is for is what the text was emitted for.
    with pytest.raises(
        TargetError, match=f"was emitted for {name}, and is to be compiled for vulkan"
    ):
        compile_text(emitted.text, named_target("vulkan"), cache=cache)
