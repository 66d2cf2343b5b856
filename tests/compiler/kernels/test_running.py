"""Functions that share a module give what they give alone, and nothing is skipped by being rehearsed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import running
from hypothesis import given, settings
from hypothesis import strategies as st
from packing import linear_contract
from running import Runner, rehearse, together

from stablehand.compiler.host import host_target
from stablehand.emit import contractions  # noqa: F401  (its definitions)
from stablehand.emit.matrix import Storage
from stablehand.errors import CompileError
from stablehand.formats import Layout
from stablehand.runtime.device import Device
from stablehand.targets import named_target

TARGET = named_target("cpu:znver3")
SIZES = (8, 16, 24)


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    return Runner(tmp_path, Device("local-sync"), host_target())


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the compiler was started for."""
    started: list[str] = []
    run = running.toolchain.run

    def counted(flags: Any, text: bytes, *, timeout: float, what: str) -> bytes:
        started.append(what)
        return run(flags, text, timeout=timeout, what=what)

    monkeypatch.setattr(running.toolchain, "run", counted)
    return started


def product(runner: Runner, out: int, kernels: str = "auto", rewrite: Any = None) -> np.ndarray:
    storage = Storage((out, 16), "f32", Layout(8, 1))
    x = np.arange(48, dtype=np.float32).reshape(3, 16)
    weights = np.arange(16 * out, dtype=np.float32) % 7
    operands = [x, weights]
    (found,), _ = runner(linear_contract(3, storage), TARGET, kernels, operands, rewrite)
    return found


def test_company_changes_no_bit_and_starts_the_compiler_once(
    runner: Runner, compilations: list[str], tmp_path: Path
) -> None:
    def wants(out: int, kernels: str) -> None:
        assert product(runner, out, kernels).any(), "zeros are not what a test hopes for"
        raise AssertionError("never here")

    both = [(out, kernels) for out in SIZES for kernels in ("auto", "off")]
    runner.prepare(lambda case=case: wants(*case) for case in both)
    assert compilations == ["functions of 6 contracts"]
    together = [product(runner, *case) for case in both]
    assert len(compilations) == 1
    (tmp_path / "alone").mkdir()
    other = Runner(tmp_path / "alone", runner.device, runner.target)
    for case, found in zip(both, together, strict=True):
        assert found.any() and found.tobytes() == product(other, *case).tobytes()
    assert compilations[1:] == ["functions of 1 contracts"] * 6


def test_one_that_fails_fails_alone(runner: Runner, compilations: list[str]) -> None:
    def broken(text: str) -> str:
        return text.replace("return", "turn back", 1)

    def whole(text: str) -> str:
        return text

    runner.prepare(lambda each=each: product(runner, 8, "auto", each) for each in (broken, whole))
    assert product(runner, 8, "auto", whole).any()
    with pytest.raises(CompileError, match="functions of 1 contracts"):
        product(runner, 8, "auto", broken)
    assert len(compilations) == 3


def test_names_before_a_module_are_noticed() -> None:
    texts = ["module {\n  func.func @run()\n}\n"] * 2
    assert together(texts).count("@run_1") == 1
    with pytest.raises(AssertionError, match="names before"):
        together([texts[0], f"#map = affine_map<(d0) -> (d0)>\n{texts[0]}"])


DRAWN: list[int] = []


@settings(max_examples=5)
@given(out=st.integers(1, 40))
def drawing(run_contract: Any, kernels: str, out: int) -> None:
    DRAWN.append(out)
    assert product(run_contract, 8 * out, kernels).any()


def test_what_is_rehearsed_is_what_is_tested(runner: Runner, compilations: list[str]) -> None:
    arguments = {"run_contract": runner, "kernels": "auto"}
    runner.prepare([lambda: rehearse(drawing, arguments)])
    rehearsed = DRAWN.copy()
    DRAWN.clear()
    drawing(**arguments)
    assert rehearsed == DRAWN and len(set(DRAWN)) > 3
    assert len(compilations) == 1
