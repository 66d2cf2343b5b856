"""Rows against passes: both sides compute the same, and what is shown is what was measured."""

from __future__ import annotations

import crossovers
import numpy as np
import pytest
from variants import Settings

from stablehand.bench.rates import Rates
from stablehand.runtime.device import Device
from stablehand.signature import TensorType


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crossovers, "SHAPE", (64, 512))
    monkeypatch.setattr(crossovers, "_BEYOND_CACHES", 1 << 17)
    monkeypatch.setattr(Rates, "measure", classmethod(lambda cls: Rates(30.0, 100.0, 2)))


def test_both_sides_compute_the_same() -> None:
    device = Device("local-task")
    target = crossovers.levels()[0]
    for form, activations in (("f16", "f32"), ("q4_0", "f32")):
        product = crossovers.Product(device, target, form, activations)
        assert len(product.weights) > 1
        (together, *_), (passes, *_) = product.calls(3, 1), product.calls(1, 3)
        together.run()
        passes.run()
        whole = device.download(together.result(0), TensorType((3, 64), "f32"))
        for row in range(3):
            one = device.download(passes.result(row), TensorType((1, 64), "f32"))
            np.testing.assert_allclose(one[0], whole[row], rtol=1e-4, atol=1e-3 * abs(whole).max())
        assert not np.allclose(whole[0], whole[1])


def test_every_level_and_kind_is_measured_and_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crossovers, "KINDS", (("f8_e4m3", "f32"),))
    monkeypatch.setattr(crossovers, "ROWS", (2, 5))
    result = crossovers.measure(Settings(model="", rounds=1, tokens=1))
    targets = [target.name for target in crossovers.levels()]
    assert targets[-1].startswith("cpu:")
    assert [(p["target"], p["rows"]) for p in result["products"]] == [
        (target, rows) for target in targets for rows in (2, 5)
    ]
    assert all(min(p["one"], p["together"], p["passes"]) > 0 for p in result["products"])
    shown = crossovers.show(result)
    first = result["products"][0]
    assert f"| {first['together']:.2f}, {first['passes']:.2f} |" in shown
    assert shown.count("f8_e4m3, f32") == len(targets)
