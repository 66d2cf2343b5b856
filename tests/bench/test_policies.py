"""What `inspect` says each policy takes is what the packed model takes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from marks import long

from stablehand.bench.policies import Cost, Refused, kv_bytes, policy_costs
from stablehand.cli import run_cli
from stablehand.plan import Choices, Plan
from stablehand.policy import FROM_STORED, PREPARED, PRESETS
from stablehand.runtime.session import Session

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "goldens" / "models" / "stable-tales"
GQA = ROOT / "tests" / "references" / "gqa"


def test_every_preset_has_a_row():
    costs = policy_costs(Plan.make(SMALL, Choices()))
    # Of a model without codes there is nothing to prepare.
    assert [cost.policy for cost in costs] == [p for p in PRESETS if p not in PREPARED]
    bare = policy_costs(Plan.make("llama-3.2-1b", Choices(weights="mlp.*=q4_0,q8_0")))
    assert [cost.policy for cost in bare] == [
        *(name for name in PRESETS if name not in FROM_STORED),
        "mlp.*=q4_0,q8_0",
    ]


@pytest.mark.parametrize("weights", ["f16-all", long("q8_0")])
def test_a_row_is_what_a_session_needs(weights):
    choices = Choices(weights=weights, kv="f16", context=64)
    costs = {cost.policy: cost for cost in policy_costs(Plan.make(SMALL, choices))}
    need = Session.load(SMALL, choices, needs_text=False).need
    cost = costs[weights]
    assert isinstance(cost, Cost)
    # A host's layout pads another way, by less than a tile of each matrix.
    assert cost.weights == pytest.approx(need.weights, rel=0.01)
    assert cost.kv == need.kv
    assert cost.resident == cost.weights + cost.kv


def test_bytes_of_the_published_shape():
    costs = {c.policy: c for c in policy_costs(Plan.make("llama-3.2-1b", Choices(context=1024)))}
    weights = 1235814400
    for policy, bits in (("f16-all", 16), ("q8_0", 8.5), ("q4_0", 4.5)):
        cost = costs[policy]
        assert isinstance(cost, Cost)
        assert cost.read.weights == pytest.approx(weights * bits / 8, rel=2e-3)


def test_a_policy_that_the_model_cannot_have_says_why(tmp_path, capsys):
    config = json.loads((SMALL / "config.json").read_text())
    config.update(hidden_size=120, num_attention_heads=4, head_dim=30)
    (tmp_path / "config.json").write_text(json.dumps(config))
    refused = {
        cost.policy: cost.reason
        for cost in policy_costs(Plan.make(tmp_path, Choices()))
        if isinstance(cost, Refused)
    }
    assert set(refused) >= {"q8_0", "q4_0"}
    assert "f16" not in refused
    assert "do not divide into q8_0's blocks of 32" in refused["q8_0"]
    assert run_cli(["inspect", str(tmp_path)]) == 0
    assert "no: rows of 120 (embed, " in capsys.readouterr().out


def test_caches_of_every_dtype():
    assert kv_bytes(Plan.make(SMALL, Choices(context=64))) == {
        "f32": 131072,
        "f16": 65536,
        "bf16": 65536,
    }


def test_inspect_shows_and_writes_it(capsys):
    assert run_cli(["inspect", str(SMALL), "--weights", "f16"]) == 0
    shown = capsys.readouterr().out
    assert "what each policy takes, at context 1024, the caches full:" in shown
    assert "KV at context 1024: f32 2.1 MB, f16 1.0 MB, bf16 1.0 MB" in shown
    assert run_cli(["inspect", str(SMALL), "--weights", "f16", "--json"]) == 0
    described = json.loads(capsys.readouterr().out)
    (row,) = [row for row in described["policies"] if row["policy"] == "f16"]
    assert row["read"]["total"] == described["bytes_per_token"]["total"]
    assert row["resident"] == sum(described["bytes"][r] for r in ("weight", "table", "state"))
    assert described["kv_bytes"]["f32"] == described["bytes"]["state"]
