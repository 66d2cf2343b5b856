"""What a target is: named, refused, compiled for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from marks import long

from stablehand.cli import run_cli
from stablehand.compiler import compile_text, toolchain
from stablehand.compiler.cache import Cache
from stablehand.compiler.flags import flags_for
from stablehand.compiler.host import describe, resolve
from stablehand.emit.module import definition_text
from stablehand.errors import SessionError, TargetError
from stablehand.plan import Choices, Plan
from stablehand.runtime.device import Device
from stablehand.runtime.program import Program
from stablehand.targets import FAMILIES, Refusal, named_target

SMALL = Path(__file__).parents[1] / "goldens" / "models" / "stable-tales"


def emitted(graph: Any = "decode", **choices: Any) -> str:
    return Plan.make(SMALL, Choices(**choices)).emit(graph).text


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_is_named_and_has_a_driver_and_flags(family: str) -> None:
    target = named_target(family)
    assert (target.name, target.family, target.model, target.note) == (family, family, "", "")
    assert target.runs_here == (family == "cpu")
    assert resolve(target).family == family
    flags = flags_for(target)
    assert f"--iree-opt-level={target.optimise}" in flags
    assert any(flag.startswith("--iree-hal-target-device=") for flag in flags)


@pytest.mark.parametrize("model", FAMILIES["cuda"].models)
def test_an_architecture_is_what_the_compiler_is_told(model: str) -> None:
    target = named_target(f"cuda:{model}")
    assert f"--iree-cuda-target={model}" in flags_for(target)
    assert "--iree-cuda-target=sm_80" in flags_for(named_target("cuda"))
    assert describe(named_target("cuda")) == "cuda (sm_80)"


@pytest.mark.parametrize("model", ["h100", "h200", "sm_90", "b200"])
def test_an_architecture_that_iree_lacks_is_given_code_that_it_takes(model: str) -> None:
    target = named_target(f"cuda:{model}")
    assert target.name == "cuda:sm_89"
    assert target.note.startswith(f"cuda:{model} is given sm_89 code, which its driver takes: IREE")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("cuda:sm_75", "'sm_75' names no cuda that graphs are compiled for"),
        ("cuda:", "'' names no cuda"),
        ("metal:m3", "'m3' names no metal"),
        ("vulkan:nosuch", "'nosuch' names no vulkan that graphs are compiled for"),
        ("vulkan:adreno-75", r"did you mean 'adreno'\? choose from: "),
        ("rocm:gfx9999", r"'gfx9999' names no rocm .*did you mean 'gfx950'\? choose from: "),
        ("rocm:gfx 942", "'gfx 942' names no rocm"),
        ("cuda:native", "'native' is another CUDA on every machine"),
        ("kuda", "there is no target 'kuda'"),
    ],
)
def test_what_is_no_target_is_refused(name: str, message: str) -> None:
    with pytest.raises(TargetError, match=message):
        named_target(name)


@pytest.mark.parametrize(
    ("name", "means"),
    [
        *(("cuda:H100", "cuda:sm_89"), ("vulkan:Adreno-750", "vulkan:adreno-750")),
        *(
            ("rocm:GFX942", "rocm:gfx942"),
            ("cpu:ZnVer4", "cpu:znver4"),
            ("vulkan:adreno-640l",) * 2,
        ),
    ],
)
def test_models_are_named_in_either_case_and_some_by_number(name: str, means: str) -> None:
    assert named_target(name).name == means
    assert named_target("cpu:ZnVer4") == named_target("cpu:znver4")


def test_a_cpu_that_the_compiler_does_not_know_is_refused_with_those_that_it_does(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "decode.mlir"
    text.write_text(emitted(target="cpu:zenver4"))
    assert run_cli(["compile", str(text), "--target", "cpu:zenver4"]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith("stablehand: --target: 'zenver4' names no CPU that IREE compiles for (")
    assert "did you mean 'znver4'? choose from: " in line and ", x86-64, " in line
    assert list(tmp_path.iterdir()) == [text]


@pytest.mark.parametrize("option", ["weights", "activations", "kv"])
def test_a_target_refuses_what_it_cannot_do(option: str) -> None:
    refusal = Refusal(option, "bf16", "its code generation lacks it (#1)", "f16")
    target = replace(named_target("cuda"), refuses=(refusal,))
    plan = Plan.make("llama-3.2-1b", Choices(**{option: "bf16"}))
    with pytest.raises(TargetError) as caught:
        replace(plan, target=target).emit("decode")
    assert str(caught.value) == (
        f"--{option}: cuda does not take bf16 {option}: its code generation lacks it (#1) (use f16)"
    )
    replace(plan, target=replace(target, refuses=(replace(refusal, dtype="f16"),))).emit("decode")


@pytest.mark.parametrize(
    "choices",
    [
        *({"weights": form} for form in ("f16", "int8", "f8_e4m3", "q4_k", "mlx4_64_bf16")),
        *({"activations": dtype, "weights": "f32"} for dtype in ("f16", "bf16")),
        *({"kv": dtype, "weights": "f32"} for dtype in ("f16", "bf16")),
    ],
    ids=str,
)
def test_a_profile_without_16_bit_storage_takes_f32_alone(choices: dict[str, str]) -> None:
    (option, dtype), *_ = choices.items()
    name = "vulkan:vp_android_baseline_2022"
    told = (
        rf"^--{option}: {name} does not take {dtype} {option}: .* \(iree-org/iree#24688\) "
        r"\(use vulkan, or f32\)$"
    )
    plan = Plan.make("llama-3.2-1b", Choices(target=name, **choices))
    with pytest.raises(TargetError, match=told):
        plan.emit("decode")
    if dtype != "bf16":  # of the two options, all of the family refuse that
        text = replace(plan, target=named_target("vulkan")).emit("decode").text
        with pytest.raises(TargetError, match=told):
            compile_text(text, named_target(name))


def test_a_spelling_is_part_of_the_contracts_that_it_changes_and_of_no_others() -> None:
    text = emitted(weights="f16", target="cuda")
    contracts = [line for line in text.splitlines() if "stablehand.contract" in line]
    spelt = [line for line in contracts if 'softmax = "apart"' in line]
    assert {line.split("@")[1].split("(")[0] for line in spelt} == {"attention", "attend"}
    assert "softmax" not in emitted(weights="f16")
    facts = {"batch": 1, "kv_heads": 1, "capacity": 8, "head_dim": 4, "cache": "f32"}
    rows = {"rows": 1, "heads": 2, "activations": "f32", "accumulator": "f32"}
    attend = {"operation": "attend", "version": 2, **facts, **rows}
    apart = definition_text({**attend, "softmax": "apart"})
    assert apart.count("optimization_barrier") == 1
    assert definition_text(attend).count("optimization_barrier") == 0


@pytest.mark.parametrize(
    ("graph", "weights", "activations"),
    [
        ("decode", "f32", "f32"),
        long("decode", "f16-all", "f16"),
        long("decode", "bf16-all", "f16"),
        ("prefill", "bf16-all", "f16"),
    ],
)
def test_both_graphs_compile_for_cuda(
    graph: str, weights: str, activations: str, tmp_path: Path
) -> None:
    """Prefill of the others: test_matrix.py, which compiles f16 again, and its record of all."""
    text = emitted(graph, weights=weights, activations=activations, target="cuda")
    module = compile_text(text, named_target("cuda"), cache=Cache(tmp_path), timeout=120)
    assert module.report.target == "cuda" and b"cuda-nvptx-fb" in module.path.read_bytes()
    if graph == "decode":
        with pytest.raises(SessionError) as caught:
            Program(Device("local-task"), module.path)
        assert str(caught.value).endswith(
            "was compiled for cuda, and the session runs on local-task "
            "(use --target cuda, or compile it for another target)"
        )


def test_text_is_compiled_for_the_family_that_it_was_emitted_for(tmp_path: Path) -> None:
    with pytest.raises(TargetError) as caught:
        compile_text(emitted(), named_target("cuda"), cache=Cache(tmp_path), what="a.mlir")
    assert str(caught.value) == (
        "a.mlir: was emitted for cpu, and is to be compiled for cuda (emit it with --target cuda)"
    )


@pytest.mark.parametrize("name", ["cuda", "metal", "rocm"])
def test_a_driver_that_is_not_there_is_told_in_one_line(
    name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    try:
        Device(named_target(name).driver)
    except SessionError:
        pass
    else:
        pytest.skip(f"there is a device for {name}")
    # Before anything is compiled.
    monkeypatch.setattr(toolchain, "run", None)
    assert run_cli(["run", str(SMALL), "Once", "--target", name]) == 2
    [line] = capsys.readouterr().err.splitlines()
    driver = named_target(name).driver
    assert line.startswith(f"stablehand: --target: there is no device for {driver}: ")
    assert line.endswith("(is its driver installed? choose another --target)")


def test_a_device_that_is_not_there_is_refused_in_one_line() -> None:
    with pytest.raises(SessionError, match=r"^--target: there is no device for nosuch: .+") as e:
        Device("nosuch")
    assert "\n" not in str(e.value)
