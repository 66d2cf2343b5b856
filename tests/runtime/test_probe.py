"""What a device reads: the probe finds a wrong decode, and a session does not trust it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest

from stablehand.compiler.cache import Cache
from stablehand.compiler.host import host_target
from stablehand.emit import decode
from stablehand.emit.builder import Function
from stablehand.emit.decode import Decoded
from stablehand.emit.values import Value
from stablehand.errors import SessionError, TargetError
from stablehand.plan import Choices, Plan
from stablehand.runtime import assembly
from stablehand.runtime import probe as probes
from stablehand.runtime.assembly import compile_graphs
from stablehand.runtime.device import Device
from stablehand.runtime.probe import Verdict, check_formats, known, probe
from stablehand.runtime.reporter import Reporter
from stablehand.runtime.session import Session
from stablehand.signature import Signature
from stablehand.targets import Refusal, Target, named_target

GQA = Path(__file__).parent.parent / "references" / "gqa"

MODEL = Path("goldens/models/stable-tales")

PLAIN = named_target("cpu:x86-64")
"""Nothing is known of it, so that it runs the definitions."""

Patch = Callable[[Callable[[Function, tuple[Value, ...]], Decoded]], None]


class Notes(Reporter):
    def __init__(self) -> None:
        self.notes: list[str] = []
        self.compiled: list[str] = []

    def note(self, text: str) -> None:
        self.notes.append(text)

    def compiling(self, what: str) -> AbstractContextManager[None]:
        self.compiled.append(what)
        return super().compiling(what)


def decode_signature(**choices: str) -> Signature:
    plan = Plan.make(GQA, Choices(context=16, chunk=16, target=PLAIN.name, **choices))
    return plan.emit("decode").signature


@pytest.fixture(scope="module")
def device() -> Device:
    return Device("local-task")


@pytest.fixture
def f16_is(monkeypatch: pytest.MonkeyPatch) -> Patch:
    """Puts another formula in the place of f16's."""

    def patch(formula: Callable[[Function, tuple[Value, ...]], Decoded]) -> None:
        monkeypatch.setattr(decode, "DECODE", {**decode.DECODE, "f16": formula})

    return patch


def as_bf16(f: Function, parts: tuple[Value, ...]) -> Decoded:
    return Decoded(f.convert(f.bitcast(parts[0], "bf16"), "f32"))


def without_subnormals(f: Function, parts: tuple[Value, ...]) -> Decoded:
    wide = f.convert(parts[0], "f32")
    small = f.compare("LT", f.abs(wide), f.fill(2.0**-14, wide.type))
    return Decoded(f.select(small, f.fill(0, wide.type), wide))


@pytest.mark.parametrize("target", [PLAIN, None], ids=["definitions", "kernels"])
@pytest.mark.parametrize("form", ["f16", "q8_0", "q6_k"])
def test_the_cpu_reads_every_code(device: Device, target: Target | None, form: str) -> None:
    verdict = probe(device, target or host_target(), form)
    assert verdict.status == "exact" and verdict.harmless and not verdict.wrong, verdict
    assert verdict.codes >= 1 << 15


@pytest.mark.parametrize("form", ["f32", "bf16", "f8_e4m3_128"])
def test_what_lies_below_the_range_of_f32_may_be_zero(device: Device, form: str) -> None:
    verdict = probe(device, host_target(), form)
    assert verdict.codes >= 65534 and verdict.harmless and not verdict.wrong, verdict


def test_a_wrong_formula_is_found_and_refused(
    device: Device, f16_is: Patch, tmp_path: Path
) -> None:
    f16_is(as_bf16)
    cache = Cache(tmp_path)
    verdict = probe(device, PLAIN, "f16", cache)
    assert verdict.wrong and verdict.status == "inexact"
    assert verdict.different > 65000 and "of values, " in str(verdict)
    plan = Plan.make(GQA, Choices(weights="f16", context=16, chunk=16, target=PLAIN.name))
    with pytest.raises(SessionError, match=r"^--target cpu:x86-64: default does not read f16 as "):
        compile_graphs(plan, device, cache=cache)
    # f32 is read as it is.
    check_formats(device, PLAIN, decode_signature(weights="f32"), cache=cache)


def test_modules_that_are_given_are_asked_for_too(
    device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    choices = Choices(weights="f16", context=128, chunk=16)
    modules = compile_graphs(Plan.make(MODEL, choices), device).paths
    asked = []

    def found(_: Device, target: Target, form: str, __: Cache | None) -> Verdict:
        asked.append((target, form))
        return {"f32": Verdict(0, detail="no compiler"), "f16": Verdict(9)}[form]

    monkeypatch.setattr(probes, "known", found)
    notes = Notes()
    Session.load(MODEL, choices, modules=modules, needs_text=False, reporter=notes).close()
    assert asked == [(host_target(), form) for form in ("f32", "f16")]
    assert f"{host_target().name} (default), f32: absent: no compiler" in notes.notes
    assert notes.compiled == [f"a probe of {form} for {host_target().name}" for _, form in asked]
    monkeypatch.setattr(probes, "known", lambda *_: Verdict(9, 1, detail="0x1"))
    with pytest.raises(SessionError, match=r"^--target cpu:\S+: default does not read f32 as it "):
        Session.load(MODEL, choices, modules=modules, needs_text=False)
    # A target may refuse them since they were compiled, and then no probe can be emitted.
    refusal = Refusal("weights", "f16", "they are read as others (#1)", "f32")
    made_for = replace(host_target(), refuses=(refusal,))
    monkeypatch.setattr(assembly, "_made_for", lambda _: made_for)
    with pytest.raises(
        TargetError, match=r"^--weights: cpu:\S+ does not take f16 weights: they are"
    ):
        Session.load(MODEL, choices, modules=modules, needs_text=False)


@pytest.mark.parametrize("choice", [{"kv": "f16"}, {"activations": "f16"}])
def test_caches_and_activations_are_formats_too(
    device: Device, f16_is: Patch, tmp_path: Path, choice: dict[str, str]
) -> None:
    f16_is(as_bf16)
    signature = decode_signature(weights="f32", **choice)
    with pytest.raises(SessionError, match="does not read f16"):
        check_formats(device, PLAIN, signature, cache=Cache(tmp_path))


def test_lost_subnormals_are_told(device: Device, f16_is: Patch, tmp_path: Path) -> None:
    f16_is(without_subnormals)
    notes, cache = Notes(), Cache(tmp_path)
    check_formats(device, PLAIN, decode_signature(weights="f16"), cache=cache, reporter=notes)
    (told,) = (note for note in notes.notes if "f16" in note)
    # 1023 of each sign.
    assert told.startswith(
        "cpu:x86-64 (default), f16: 2,046 of 65,536 subnormal codes read as zero"
    )


def test_a_verdict_is_kept_for_its_device(
    device: Device, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    cache = Cache(tmp_path)
    first = known(device, PLAIN, "q8_0", cache)
    monkeypatch.setattr(probes, "probe", lambda *_: Verdict(0, detail="asked again"))
    assert known(device, PLAIN, "q8_0", cache) == first
    assert known(device, PLAIN, "q4_0", cache).detail == "asked again"
    assert known(device, PLAIN, "q8_0", Cache(tmp_path / "other")).detail == "asked again"
    monkeypatch.setattr(device, "identity", {**device.identity, "version": "another driver"})
    assert known(device, PLAIN, "q8_0", cache).detail == "asked again"


def test_a_record_of_another_kind_is_asked_again(device: Device, tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    first = known(device, PLAIN, "q8_0", cache)
    for path in tmp_path.glob("*.json"):
        if "verdict" in path.read_text():
            cache.store_record(path.stem, {"verdict": {"colour": "red"}})
    assert known(device, PLAIN, "q8_0", cache) == first


def test_what_cannot_be_asked_is_absent_and_no_refusal(
    device: Device, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refuse(*_: object) -> str:
        raise SessionError("the device is busy")

    monkeypatch.setattr(probes, "_read", refuse)
    verdict = probe(device, PLAIN, "f16", Cache(tmp_path))
    assert verdict.status == "absent" and str(verdict) == "absent: the device is busy"
    notes, cache = Notes(), Cache(tmp_path)
    check_formats(device, PLAIN, decode_signature(weights="f32"), cache=cache, reporter=notes)
    assert notes.notes == ["cpu:x86-64 (default), f32: absent: the device is busy"]
