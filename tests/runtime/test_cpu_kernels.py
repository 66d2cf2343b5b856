"""Kernels that the CPU at hand cannot run: refused before the first call, never an illegal instruction."""

from __future__ import annotations

from pathlib import Path

import pytest

from stablehand import cpus
from stablehand.compiler import compile_text
from stablehand.compiler.host import host_target
from stablehand.compiler.reflection import kernels_in
from stablehand.errors import CompileError, SessionError
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


def compiled_elsewhere(cpu: str, emitted_for: str = "cpu") -> tuple[Path, Path]:
    """Modules of a text for any CPU, or for another one, compiled for one that is named."""
    plan = Plan.make(MODEL, Choices(weights="f16", context=64, target=emitted_for))
    texts = [plan.emit("prefill").text, plan.emit("decode").text]
    prefill, decode = (compile_text(text, named_target(cpu)).path for text in texts)
    return prefill, decode


@pytest.mark.parametrize("emitted_for", ["cpu", "cpu:znver4"])
def test_modules_of_any_cpu_s_text_that_were_compiled_for_more(
    emitted_for: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    modules = compiled_elsewhere("cpu:sapphirerapids", emitted_for)
    monkeypatch.setattr("stablehand.compiler.host.host_target", lambda: named_target("cpu:haswell"))
    monkeypatch.setattr(assembly, "Engine", None)  # nothing is run
    choices = Choices(context=64, target=emitted_for)
    with pytest.raises(SessionError, match="compiled for cpu:sapphirerapids, which has amx-bf16, "):
        Session.load(MODEL, choices, modules=modules)


def test_the_same_without_a_compiler(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What Linux says of the CPU tells it, too."""
    modules = compiled_elsewhere("cpu:sapphirerapids")

    def none() -> None:
        raise CompileError("the compiler is not installed")

    info = tmp_path / "cpuinfo"
    info.write_text("vendor_id\t: x\nflags\t\t: avx2 fma f16c avx512_vnni avx512f\n")
    lacking = cpus.lacking
    monkeypatch.setattr("stablehand.compiler.host.host_target", none)
    monkeypatch.setattr(cpus, "lacking", lambda features: lacking(features, info))
    monkeypatch.setattr(assembly, "Engine", None)
    with pytest.raises(
        SessionError, match=r"has amx-bf16, .*avx512vl; the CPU at hand has not"
    ) as e:
        Session.load(MODEL, Choices(context=64), modules=modules)
    assert "avx512vnni" not in str(e.value) and "avx512f," not in str(e.value)
    assert lacking(["avx2", "amx-tile"], info) == ["amx-tile"]
    assert lacking(["avx2"], tmp_path / "nowhere") == []


def test_linux_and_llvm_agree_on_the_cpu_at_hand() -> None:
    everything = {ability for abilities in CPU_MODELS.values() for ability in abilities}
    assert not {*cpus.lacking(everything)} & host_target().abilities


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
