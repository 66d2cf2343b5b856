"""Random weights: the same in every run and in any blocks, of a scale that keeps logits finite."""

from pathlib import Path

import numpy as np
import pytest

from stablehand.loader.load import pack_weights
from stablehand.loader.noise import Noise
from stablehand.plan import Choices, Plan
from stablehand.runtime.assembly import assemble, compile_graphs
from stablehand.runtime.device import Device

BILLION = Plan.make("llama-3.2-1b", Choices(weights="f16-all", context=32))


def rows(noise, name, first, count):
    shape = noise.weights[name].info.shape
    values = np.empty((count, *shape[1:]), np.float32)
    noise.read_rows_into(name, first, values.view(np.uint8).data)
    return values


@pytest.fixture(scope="module")
def noise():
    return Noise(BILLION.config)


def test_every_weight_is_there(noise):
    assert {name: weight.info.shape for name, weight in noise.weights.items()} == dict(
        BILLION.config.weight_shapes()
    )
    assert noise.weights["layers.0.mlp.down"].row_bytes == 4 * 8192


def test_rows_do_not_depend_on_the_blocks(noise):
    name = "layers.3.mlp.gate"
    whole = rows(noise, name, 0, 700)  # more than one period
    parts = [rows(noise, name, 0, 1), rows(noise, name, 1, 560), rows(noise, name, 561, 139)]
    np.testing.assert_array_equal(whole, np.concatenate(parts))
    np.testing.assert_array_equal(whole, rows(Noise(BILLION.config), name, 0, 700))


def test_rows_and_weights_differ(noise):
    some = rows(noise, "layers.3.mlp.gate", 0, 700)
    assert len(np.unique(some[:, 0])) > 690
    assert not np.array_equal(some, rows(noise, "layers.4.mlp.gate", 0, 700))


@pytest.mark.parametrize(("name", "columns"), [("layers.0.mlp.down", 8192), ("embed", 2048)])
def test_the_scale_is_that_of_the_inputs(noise, name, columns):
    assert np.std(rows(noise, name, 0, 512)) == pytest.approx(columns**-0.5, rel=0.01)


def test_norms_are_ones(noise):
    assert (rows(noise, "norm", 0, 2048) == 1).all()


def test_a_small_model_of_noise_packs_and_runs():
    model = Path(__file__).parent.parent / "references" / "biases"
    plan = Plan.make(model, Choices(weights="f16", chunk=16, context=40))
    device = Device("local-task")
    compiled = compile_graphs(plan, device)
    source = Noise(plan.config)
    engine, need = assemble(
        compiled.plan,
        device,
        compiled.paths,
        lambda signature, _: {a.name: b for a, b in pack_weights(source, signature)},
        compiled=compiled,
    )
    assert need.transient == compiled.transient_bytes
    logits = engine.extend(list(range(20)))
    assert np.isfinite(logits).all()
    assert np.ptp(logits) > 0.1
