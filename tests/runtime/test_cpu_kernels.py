"""Kernels that the CPU at hand cannot run: refused before the first call, never an illegal instruction."""

from __future__ import annotations

from pathlib import Path

import pytest

from stablehand import cpus
from stablehand.compiler import compile_text
from stablehand.compiler.host import host_target
from stablehand.compiler.reflection import kernels_in
from stablehand.errors import SessionError
from stablehand.plan import Choices, Plan
from stablehand.runtime import assembly
from stablehand.runtime.device import Device
from stablehand.runtime.program import AMX_KERNEL, Program
from stablehand.runtime.session import Session
from stablehand.targets import CPU_MODELS, named_target

MODEL = Path("goldens/models/stable-tales")


def test_a_module_with_tiles_on_a_machine_without(monkeypatch: pytest.MonkeyPatch) -> None:
    choices = Choices(
        weights="bf16-all", activations="bf16", context=64, target="cpu:sapphirerapids"
    )
    plan = Plan.make(MODEL, choices)
    module = compile_text(plan.emit("prefill").text, plan.target)
    assert module.report.notices == ()
    assert AMX_KERNEL in kernels_in(module.path)
    monkeypatch.setattr(cpus, "tiles_granted", lambda: False)
    with pytest.raises(SessionError, match="matrix tiles of a CPU") as raised:
        Program(Device("local-task"), module.path)
    assert str(module.path) in str(raised.value)


def test_a_named_cpu_that_can_do_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stablehand.compiler.host.missing", lambda target: ["avx512f"])
    monkeypatch.setattr(assembly, "Engine", None)  # nothing is loaded
    with pytest.raises(SessionError, match="cpu:znver4 has avx512f, which the CPU at hand has not"):
        Session.load(MODEL, Choices(target="cpu:znver4", context=64))


def test_modules_of_a_cpu_that_can_do_more(monkeypatch: pytest.MonkeyPatch) -> None:
    choices = Choices(weights="f16", context=64, target="cpu:znver4")
    plan = Plan.make(MODEL, choices)
    graphs = ("prefill", "decode")
    paths = [compile_text(plan.emit(g).text, plan.target).path for g in graphs]  # type: ignore[arg-type]
    monkeypatch.setattr("stablehand.compiler.host.missing", lambda target: ["avx512f"])
    monkeypatch.setattr("stablehand.compiler.host.host_target", lambda: named_target("cpu:haswell"))
    with pytest.raises(SessionError, match="was compiled for cpu:znver4, which has avx512f"):
        Session.load(MODEL, choices, modules=(paths[0], paths[1]))


def test_what_is_missing() -> None:
    from stablehand.compiler.host import missing

    assert missing(host_target()) == []
    assert missing(named_target("cpu")) == []
    everything = {ability for abilities in CPU_MODELS.values() for ability in abilities}
    for ability in everything - host_target().abilities:
        models = [name for name, abilities in CPU_MODELS.items() if ability in abilities]
        assert all(ability in missing(named_target(f"cpu:{name}")) for name in models)


def test_tiles_are_granted_only_where_the_cpu_has_them(tmp_path: Path) -> None:
    info = tmp_path / "cpuinfo"
    info.write_text("flags\t\t: fpu avx2 amx_bf16\n")
    assert cpus.tiles_granted(info) is False
    assert cpus.tiles_granted(tmp_path / "nowhere") is False
    if not cpus.tiles_granted():
        assert not any(ability.startswith("amx") for ability in host_target().abilities)
