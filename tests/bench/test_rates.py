"""The machine's rates: what is counted is what was done. No time is asserted."""

from __future__ import annotations

import platform

import numpy as np
import pytest

from stablehand.bench import rates
from stablehand.bench.machine import Machine
from stablehand.bench.rates import Rates


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
    measured = Rates.measure(threads=3)
    rounds = len(products)
    assert measured.bandwidth == sum(read) / rounds / 0.5
    assert measured.flops == products[0] / 0.5 == 2 * 64**3 / 0.5
    assert measured.threads == 3
    assert len(read) % (3 * rounds) == 0


def test_the_machine_is_named_and_its_host_is_not() -> None:
    machine = Machine.here()
    assert machine.cpu
    assert machine.cores >= 1
    assert machine.memory_bytes > 1 << 28
    assert platform.node() not in str(machine)
