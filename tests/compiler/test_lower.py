"""Kernels in the place of definitions: where they serve, where text was edited, what the report says."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from marks import long

from stablehand.compiler import compile_text, toolchain
from stablehand.compiler.cache import Cache
from stablehand.compiler.host import host_target
from stablehand.compiler.lower import Lowered, lower
from stablehand.compiler.reflection import kernels_in
from stablehand.emit import GraphName
from stablehand.emit.vhlo import portable_artifact
from stablehand.errors import CompileError, CompileRefusedError
from stablehand.plan import Choices, Plan
from stablehand.targets import CPU_MODELS, named_target

MODEL = Path("goldens/models/stable-tales")
ZNVER3 = named_target("cpu:znver3")


def emitted(graph: GraphName, **choices: object) -> str:
    plan = Plan.make(MODEL, Choices(target="cpu:znver3", context=128, **choices))  # type: ignore[arg-type]
    return plan.emit(graph).text


def symbols(lowered: Lowered) -> list[str]:
    return [use.symbol for use in lowered.uses]


def test_the_outermost_contract_is_served() -> None:
    text = emitted("decode", weights="f16")
    lowered = lower(text.encode(), ZNVER3)
    assert symbols(lowered) == [
        *("qkv_f16", "attention", "residual_1x128_f16", "gate_up_f16", "residual_1x384_f16"),
        "linear_1x128x1024_f32",
    ]
    assert lowered.kernels == (
        *("cpu_vector_qkv 3", "cpu_attention 2", "cpu_vector_residual 3", "cpu_vector_gate_up 3"),
        "cpu_vector_linear 3",
    )
    assert lowered.notices == ()
    result = lowered.text.decode()
    # What only the definition called is gone; what others call is as it was.
    assert "func.func private @attend(" in text and "@attend(" not in result
    assert result.count("func.func private @attention(") == 1
    assert result.count("flow.dispatch") == 7
    assert result.count("call @attention(") == text.count("call @attention(")
    assert f'kernels = "{", ".join(lowered.kernels)}"' in result


def test_rows_are_taken_in_groups() -> None:
    lowered = lower(emitted("prefill", weights="f16").encode(), ZNVER3)
    assert lowered.kernels == (
        *("cpu_rows_qkv 2", "cpu_attention 2", "cpu_rows_residual 2", "cpu_rows_gate_up 2"),
        "cpu_vector_linear 3",
    )
    # One row reaches the head.
    assert symbols(lowered) == [
        *("qkv_f16", "attention", "residual_32x128_f16", "gate_up_f16", "residual_32x384_f16"),
        "linear_1x128x1024_f32",
    ]


def test_a_second_lowering_finds_nothing_to_do() -> None:
    once = lower(emitted("decode").encode(), ZNVER3)
    assert once.uses
    again = lower(once.text, ZNVER3)
    assert (again.uses, again.notices, again.text) == ((), (), once.text)


def test_lowering_is_a_function_of_its_arguments() -> None:
    text = emitted("prefill").encode()
    assert lower(text, ZNVER3) == lower(text, ZNVER3)
    assert lower(text, ZNVER3).text != lower(text, named_target("cpu:znver4")).text


@pytest.mark.parametrize("target", ["cpu", "cpu:x86-64", "cpu:neoverse-n1"])
def test_an_unknown_cpu_gets_the_definitions(target: str) -> None:
    text = emitted("prefill").encode()
    assert lower(text, named_target(target)) == Lowered(text)


def test_off_means_off() -> None:
    text = emitted("prefill").encode()
    assert lower(text, ZNVER3, "off") == Lowered(text)


EDITS = {
    "a constant": ("dense<0xFF800000>", "dense<0.000000e+00>"),
    "an inner function": ("stablehlo.exponential", "stablehlo.cosine"),
    "the contract": ('cache = "f32"', 'cache = "bf16"'),
    "a nonsense contract": ('cache = "f32"', 'cache = 17, "2" = [1, 2.0 : f32]'),
    "a larger number of heads": ("heads = 4", "heads = 8"),
    "a head of no width": ("head_dim = 32", 'head_dim = "x"'),
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_edited_body_is_compiled_as_written(edit: str) -> None:
    text = emitted("decode")
    before, after = EDITS[edit]
    assert before in text
    edited = text.replace(before, after).encode()
    lowered = lower(edited, ZNVER3)
    assert "attention" not in symbols(lowered)
    if lowered.notices:
        (notice,) = lowered.notices
        assert notice.startswith("@attention is not the definition of its contract")
    else:
        assert edit in ("a nonsense contract", "a head of no width")


def test_functions_that_call_each_other_in_a_long_chain() -> None:
    """Far deeper than Python's stack; the last calls one that a kernel serves."""
    called, empty = "func.func private @link{}() {{ call @link{}() : () -> () return }}", "\n"
    chain = empty.join(called.format(n, n + 1) for n in range(3000))
    text = f"module {{ func.func @a() {{ call @link0() : () -> () return }}\n{chain}\n"
    text += "func.func private @link3000() { return } }"
    assert lower(text.encode(), ZNVER3) == Lowered(text.encode())


def test_contracts_that_are_none() -> None:
    text = emitted("decode")
    for contract in (
        "{}",
        '{operation = "linear", version = 2 : i64, weight = {layout = "banana"}}',
    ):
        edited = re.sub(
            r"stablehand\.contract = \{.*\}\} \{", f"stablehand.contract = {contract}}} {{", text
        )
        assert edited != text
        lowered = lower(edited.encode(), ZNVER3)
        assert (lowered.uses, lowered.text) == ((), edited.encode())


def test_a_compiler_that_was_stopped_says_nothing_of_kernels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Out of time or memory once, the next run compiles them."""
    run = toolchain.run

    def stopped(*_: object, **__: object) -> bytes:
        raise CompileError("did not end within 1 s and was stopped")

    text, cache = emitted("decode", weights="f16"), Cache(tmp_path / "cache")
    monkeypatch.setattr(toolchain, "run", stopped)
    with pytest.raises(CompileError, match="did not end"):
        compile_text(text, ZNVER3, cache=cache)
    monkeypatch.setattr(toolchain, "run", run)
    module = compile_text(text, ZNVER3, cache=cache)
    assert module.report.kernels and not module.report.notices and not module.cached


def test_notices_are_of_the_text_at_hand(tmp_path: Path) -> None:
    artefact, cache = portable_artifact(emitted("decode", weights="f16")), Cache(tmp_path / "cache")
    first = compile_text(artefact, ZNVER3, cache=cache)
    assert first.report.notices == ("a portable artefact is compiled without kernels",)
    again = compile_text(artefact, ZNVER3, cache=cache, kernels="off")
    assert again.cached and again.report.notices == ()
    assert compile_text(artefact, ZNVER3, cache=cache).report.notices == first.report.notices


def test_names_and_comments_may_be_edited() -> None:
    text = emitted("decode").replace("%weights", "%w8s").replace("// layer 0", "// the first")
    assert symbols(lower(text.encode(), ZNVER3)) == symbols(
        lower(emitted("decode").encode(), ZNVER3)
    )


def test_another_version_of_a_contract_is_left_alone() -> None:
    text = re.sub(r'(operation = "attention".*?version = )\d+', r"\g<1>99", emitted("decode"))
    assert "attention" not in symbols(lower(text.encode(), ZNVER3))


def test_text_without_contracts_and_text_that_does_not_parse() -> None:
    plain = b"func.func @f(%x: tensor<2xf32>) -> tensor<2xf32> { return %x : tensor<2xf32> }"
    assert lower(plain, ZNVER3) == Lowered(plain)
    with pytest.raises(CompileError, match="does not parse"):
        lower(b"func.func @f(", ZNVER3)


def test_a_portable_artefact_says_that_it_has_no_kernels() -> None:
    artefact = portable_artifact(emitted("decode"))
    lowered = lower(artefact, ZNVER3)
    assert lowered.text == artefact
    assert lowered.notices == ("a portable artefact is compiled without kernels",)


def test_a_module_says_which_kernels_it_has(tmp_path: Path) -> None:
    text = emitted("decode", weights="f16")
    cache = Cache(tmp_path / "cache")
    module = compile_text(text, host_target(), cache=cache)
    assert module.report.notices == ()
    assert kernels_in(module.path) == ", ".join(module.report.kernels)
    off = compile_text(text, host_target(), cache=cache, kernels="off")
    assert kernels_in(off.path) == "" and off.report.kernels == ()
    assert off.report.dispatches > module.report.dispatches
    again = compile_text(text, host_target(), cache=cache)
    assert again.cached and again.report == module.report


def test_a_kernel_that_does_not_compile_costs_speed_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = toolchain.run

    def refusing(flags: tuple[str, ...], text: bytes, **options: object) -> bytes:
        if b"hal.executable.source" in text:
            raise CompileRefusedError("iree-compile refused it: no such thing", where="here")
        return run(flags, text, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(toolchain, "run", refusing)
    text = emitted("decode", weights="f16")
    cache = Cache(tmp_path / "cache")
    module = compile_text(text, ZNVER3, cache=cache, what="graph")
    assert module.report.kernels == () and kernels_in(module.path) == ""
    (notice,) = module.report.notices
    assert notice.startswith("graph: compiled without kernels, which failed:")
    assert "no such thing" in notice
    # The notice is kept with the module, and told again.
    found = json.loads(module.path.with_suffix(".json").read_text())["report"]["notices"]
    assert found == [notice]


@pytest.mark.parametrize("model", [name for name in CPU_MODELS if name in ("haswell", "znver4")])
def test_levels(model: str) -> None:
    target = named_target(f"cpu:{model}")
    assert (target.lanes, str(target.matrix_layout)) == {
        "haswell": (8, "8x1"),
        "znver4": (16, "16x1"),
    }[model]


@pytest.mark.parametrize("graph", ["prefill", "decode"])
def test_what_takes_no_codes_has_the_kernels_of_floats(graph: GraphName) -> None:
    znver4 = named_target("cpu:znver4")
    plan = Plan.make(MODEL, Choices(weights="f16", target="cpu:znver4", context=128))
    floats, codes = (
        lower(replace(plan, activations=activations).emit(graph).text.encode(), znver4)
        for activations in ("f32", "q8")
    )
    assert symbols(codes) == symbols(floats) and codes.kernels == floats.kernels


@pytest.mark.parametrize(
    ("weights", "graph"),
    [
        ("mlp.down=q8_0,f16", "decode"),
        ("attn.v=q4_0,mlp.up=q4_0,f16", "prefill"),
        long("mlp.down=q8_0,f16", "prefill"),
        long("attn.v=q4_0,mlp.up=q4_0,f16", "decode"),
    ],
)
def test_dense_matrices_beside_codes_compile_with_their_kernels(
    weights: str, graph: GraphName, tmp_path: Path
) -> None:
    """One product of a group is fed codes and another floats: no kernel of the group serves it."""
    plan = Plan.make(MODEL, Choices(weights=weights, activations="q8", target="cpu:znver4"))
    module = compile_text(plan.emit(graph).text, plan.target, cache=Cache(tmp_path))
    assert module.report.notices == () and len(module.report.kernels) > 2
