"""The machine's rates: what is counted is what was done. No time is asserted."""

from __future__ import annotations

import platform
import re
from pathlib import Path

import numpy as np
import pytest

from stablehand.bench import peak, rates
from stablehand.bench.machine import Machine
from stablehand.bench.rates import Rates
from stablehand.compiler import toolchain
from stablehand.compiler.flags import flags_for
from stablehand.targets import named_target


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every round takes half a second, and is done all the same."""

    def half(action) -> float:
        action()
        return 0.5

    monkeypatch.setattr(rates, "_seconds", half)
    monkeypatch.setattr(rates, "BUFFER_BYTES", 1 << 20)
    monkeypatch.setattr(rates, "PRODUCT_SIZE", 64)


def test_bytes_and_operations_are_those_done(clock: None, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    products: list[int] = []
    maximum, matmul = np.max, np.matmul

    def counted_max(part):
        read.append(part.nbytes)
        return maximum(part)

    def counted_matmul(left, right, out):
        products.append(2 * left.shape[0] * left.shape[1] * right.shape[1])
        return matmul(left, right, out=out)

    monkeypatch.setattr(rates.np, "max", counted_max)
    monkeypatch.setattr(rates.np, "matmul", counted_matmul)
    monkeypatch.setattr(rates, "peak", lambda threads: None)
    measured = Rates.measure(threads=3)
    rounds = len(products)
    assert measured.bandwidth == sum(read) / rounds / 0.5
    assert measured.flops == products[0] / 0.5 == 2 * 64**3 / 0.5
    assert measured.threads == 3
    assert len(read) % (3 * rounds) == 0


def test_operations_are_those_of_the_loop(clock: None, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int | None] = []

    class Counted:
        operations = 7_000
        runs = 0

        def run(self) -> None:
            self.runs += 1

    counted = Counted()
    monkeypatch.setattr(rates, "peak", lambda threads: (asked.append(threads), counted)[1])
    assert Rates.measure(threads=3).flops == 7_000 / 0.5
    assert counted.runs and asked == [3]


@pytest.mark.parametrize(("cpu", "register"), [("haswell", "ymm"), ("znver4", "zmm")])
def test_the_loop_is_multiply_adds_alone(cpu: str, register: str, tmp_path: Path) -> None:
    target = named_target(f"cpu:{cpu}")
    assert peak.operations(target) == 2 * 64 * 40_000 * 12 * target.lanes
    flags = (*flags_for(target), f"--iree-hal-dump-executable-files-to={tmp_path}")
    toolchain.run(flags, peak.text(target).encode(), timeout=60, what="the peak")
    listing = "".join(path.read_text() for path in tmp_path.glob("*.s"))
    blocks = re.split(r"^(\.?L\w+):", listing, flags=re.MULTILINE)
    (loop,) = (
        body.split(f"{name}\n")[0]
        for name, body in zip(blocks[1::2], blocks[2::2], strict=True)
        if re.search(rf"\bj\w+\s+{name}\b", body) and "vfmadd" in body
    )
    # Whole turns of twelve sums, and nothing from memory.
    multiplied = re.findall(rf"\bvfmadd\w+\s.*%{register}", loop)
    assert multiplied and len(multiplied) % 12 == 0
    assert not re.search(r"\bvfmadd.*\(", loop)


def test_the_machine_is_named_and_its_host_is_not() -> None:
    machine = Machine.here()
    assert machine.cpu
    assert machine.cores >= 1
    assert machine.memory_bytes > 1 << 28
    assert platform.node() not in str(machine)
