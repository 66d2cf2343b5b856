"""What `auto` chooses: the nearest to what is stored that fits, for a model, a target and a limit."""

from __future__ import annotations

import itertools
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from marks import long

import stablehand
from stablehand import auto
from stablehand.bench.rates import Rates
from stablehand.cli import run_cli
from stablehand.errors import EmitError, PolicyError, SessionError, TargetError
from stablehand.formats import FORMATS
from stablehand.plan import AUTO, Choices, Plan
from stablehand.policy import AS_STORED
from stablehand.runtime import memory
from stablehand.runtime.reporter import Reporter
from stablehand.runtime.session import Session

ROOT = Path(__file__).parents[1]
REFERENCES = ROOT / "tests" / "references"
SMALL = ROOT / "goldens" / "models" / "stable-tales"
SIZES = {AS_STORED: 80, "f16-all": 40, "q8_0": 21, "q4_0": 11}


def chosen(memory, stored, sizes=SIZES):
    def resident(policy):
        if policy not in sizes:
            raise TargetError(f"no {policy} here")
        return auto.Need(round(sizes[policy] * 10**9))

    limit = None if memory is None else round(memory * 10**9)
    return auto.weights(
        stored, [*filter(lambda name: name != "norm", stored or ["head"])], limit, resident
    )


def test_what_is_stored_in_16_bits_or_blocks_stays_if_it_fits():
    for dtype in ("bf16", "f16", "q4_0"):
        policy, note = chosen(80, {"head": dtype, "norm": "f32"})
        assert policy == AS_STORED
        assert note == (
            "weights: as-stored, 80.00 GB with the caches where 80.00 GB are allowed; "
            "nothing of the checkpoint is lost"
        )


def test_f32_becomes_16_bits():
    for stored in ({"head": "f32"}, None):
        policy, note = chosen(100, stored)
        assert policy == "f16-all"
        assert note.endswith("16 bits in place of f32 lose next to nothing")


def test_a_matrix_in_f32_is_the_only_one_that_changes():
    stored = {"embed": "f32", "layers.0.attn.q": "q4_0", "layers.1.attn.q": "q4_0", "head": "q6_k"}
    one = "embed=f16,as-stored"
    policy, note = chosen(30, stored, {one: 20, "f16-all": 60, "embed=f16,prepared-f16": 61})
    assert policy == one
    assert note.endswith(
        "; 16 bits in place of f32 lose next to nothing, and the rest is as stored; "
        "embed=f16,prepared-f16, decoded once, takes 61.00 GB"
    )
    stored |= {"embed": "bf16", "layers.1.attn.q": "f32"}
    assert chosen(30, stored, {"layers.1.attn.q=f16,as-stored": 20})[0].startswith(
        "layers.1.attn.q="
    )
    stored |= {"layers.0.attn.q": "f32"}
    assert chosen(30, stored, {"attn.q=f16,as-stored": 20})[0] == "attn.q=f16,as-stored"


def test_sizes_that_differ_are_shown_to():
    limit, sizes = 1.3541, {AS_STORED: 1.3549, "f16-all": 1.3544, "q8_0": 1.354}
    _, note = chosen(limit, {"head": "f16"}, sizes)
    assert note == (
        "weights: q8_0, 1.3540 GB with the caches where 1.3541 GB are allowed; f16-all takes 1.3544 GB"
    )


def test_less_memory_takes_the_next_smaller_and_says_what_did_not_fit():
    stored = {"head": "bf16"}
    found = [chosen(limit, stored) for limit in (79, 39, 20)]
    assert [policy for policy, _ in found] == ["f16-all", "q8_0", "q4_0"]
    assert found[1][1].endswith("are allowed; f16-all takes 40.00 GB")
    with pytest.raises(PolicyError, match=r"nothing fits into 10.00 GB: q4_0 takes 11.00 GB"):
        chosen(10, stored)


def test_what_the_model_or_target_cannot_have_is_passed_over():
    policy, note = chosen(30, {"head": "bf16"}, {AS_STORED: 80, "q4_0": 11})
    assert policy == "q4_0"
    assert note.endswith("as-stored takes 80.00 GB")
    with pytest.raises(PolicyError, match="no policy suits"):
        chosen(30, None, {})


def test_formats_are_tried_from_the_nearest_to_the_furthest():
    tried = []

    def resident(policy):
        tried.append(policy)
        return auto.Need(1, 1)  # with scratch, which a smaller one may lack

    with pytest.raises(PolicyError):
        auto.weights({"head": "f16"}, ["head"], 1, resident)
    assert tried[:2] == [AS_STORED, "f16-all"]
    assert {*tried[2:]} == {
        form.name
        for form in FORMATS.values()
        if form.preset and not form.dense and not form.searched
    }
    costs = [auto.DIVERGENCE[name] for name in tried[2:]]
    assert all(cost < 1.5 * later for cost, later in itertools.pairwise(costs))
    tried.clear()
    with pytest.raises(PolicyError):
        auto.weights(
            {"head": "f16"}, ["head"], 1, lambda policy: tried.append(policy) or auto.Need(2)
        )
    # None that is as large as a better one, and of equals none of MLX's.
    assert tried[2:] == ["q8_0", "int8", "q5_1", "q5_0", "q4_1", "mlx4_64_f16"]


def test_what_formats_cost_is_what_was_measured():
    for name, cost in auto.DIVERGENCE.items():
        path = ROOT / "goldens" / "expected" / f"small.quality.{name}.json"
        found = {line["figure"]: line["value"] for line in json.loads(path.read_text())}
        assert float(f"{found['mean KL']:.1e}") == cost, name


def test_codes_without_a_kernel_give_way_to_what_is_decoded_once():
    sizes = {
        AS_STORED: auto.Need(2_000_000, 7_400_000, 8_000_000),
        "prepared-f16": auto.Need(5_100_000),
        "f16-all": auto.Need(5_000_000),
    }

    def chosen_of(limit, **changes):
        sized = sizes | changes
        return auto.weights({"head": "q4_k"}, ["head"], limit, sized.__getitem__)

    for limit, shown in ((6_000_000, "6.0 MB"), (10**9, "1.00 GB")):
        policy, note = chosen_of(limit)
        assert policy == "prepared-f16"
        assert note == (
            f"weights: prepared-f16, 5.1 MB with the caches where {shown} are allowed; as-stored takes "
            "9.4 MB with the caches and 7.4 MB in which weights without a kernel are decoded at each call, "
            "through which each token moves 8.0 MB"
        )
    assert chosen_of(10**9, **{AS_STORED: auto.Need(2_000_000)})[0] == AS_STORED
    assert chosen_of(10**9, **{"prepared-f16": auto.Need(10_000_000)})[0] == AS_STORED
    assert chosen_of(5_050_000)[0] == "f16-all"
    # Where only chunks are decoded so, a step moves less than of what is decoded once.
    chunks = {AS_STORED: auto.Need(2_000_000, 7_400_000)}
    assert chosen_of(10**9, **chunks)[0] == AS_STORED
    assert chosen_of(6_000_000, **chunks)[0] == "prepared-f16"
    assert chosen_of(10**9, **{AS_STORED: auto.Need(2_000_000, 1, 3_100_000)})[0] == AS_STORED
    assert chosen_of(10**9, **{AS_STORED: auto.Need(2_000_000, 1, 3_100_001)})[0] != AS_STORED


# Through plans and commands


@pytest.mark.parametrize(("size", "policy"), [("8GB", "f16-all"), ("2GB", "q8_0"), ("1GB", "q5_0")])
def test_emit_writes_the_policy_that_was_chosen(size, policy, tmp_path, capsys):
    out, expected = tmp_path / "auto.mlir", tmp_path / "named.mlir"
    command = ["emit", "llama-3.2-1b", "--graph", "decode", "--kv", "f16"]
    assert run_cli([*command, "--weights", "auto", "--memory", size, "-o", str(out)]) == 0
    assert capsys.readouterr().err.startswith(f"weights: {policy}, ")
    assert run_cli([*command, "--weights", policy, "-o", str(expected)]) == 0
    assert out.read_bytes() == expected.read_bytes()


def test_the_limit_counts_caches():
    def policy(context):
        choices = Choices(weights=AUTO, memory=3_500_000_000, context=context)
        return Plan.make("llama-3.2-1b", choices).policy.text

    assert policy(1024) == "f16-all"
    assert policy(32768) == "q8_0"


def test_what_was_chosen_fits_and_is_exact():
    for limit in (4_000_000, 3_300_000, 2_800_000):
        plan = Plan.make(SMALL, Choices(weights=AUTO, memory=limit))
        assert plan.need.total <= limit
        with pytest.raises(PolicyError):
            Plan.make(SMALL, Choices(weights=AUTO, memory=1000))


def test_a_target_that_refuses_what_is_stored_gets_another():
    plan = Plan.make(REFERENCES / "bf16", Choices(weights=AUTO, memory=10**9, target="vulkan"))
    here = Plan.make(REFERENCES / "bf16", Choices(weights=AUTO, memory=10**9))
    assert here.policy.text == AS_STORED
    refused = {r.dtype for r in plan.target.refuses if r.option == "weights"}
    formats = plan.policy.formats(dict(plan.config.weight_shapes()), plan.stored)
    assert not refused & {*formats.values()}


def test_emission_never_looks_at_the_machine(capsys):
    assert run_cli(["emit", str(SMALL), "--graph", "decode", "--weights", "auto"]) == 2
    assert "--weights auto: fits the weights into a memory limit" in capsys.readouterr().err
    # Nothing that could look is even imported.
    code = (
        "import sys; from stablehand.plan import Choices, Plan; "
        f"Plan.make({str(SMALL)!r}, Choices(weights='auto', memory=4000000, target='cuda')); "
        "assert not any(m.startswith(('stablehand.runtime', 'iree')) for m in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_limit_without_auto_is_a_mistake(capsys):
    with pytest.raises(EmitError, match="that is not asked for"):
        Choices(weights="f16", memory=10**9)
    with pytest.raises(EmitError, match="--prepare f16: --weights auto chooses that too"):
        Choices(weights=AUTO, memory=10**9, prepare="f16")
    with pytest.raises(EmitError, match="whole number"):
        Choices(weights=AUTO, memory=1.5)  # type: ignore[arg-type]
    assert run_cli(["inspect", str(SMALL), "--weights", "auto", "--memory", "8 bananas"]) == 2
    assert "'8 bananas' is not a size" in capsys.readouterr().err
    assert run_cli(["eval", str(SMALL), "--weights", "f16", "--memory", "8GB"]) == 2
    assert "give both" in capsys.readouterr().err


class Notes(Reporter):
    def __init__(self):
        self.heard = []

    def note(self, text):
        self.heard.append(text)


def test_a_session_asks_the_machine_and_says_what_was_chosen(monkeypatch):
    monkeypatch.setattr(memory, "available_bytes", lambda: 8 * 10**9)
    notes = Notes()
    choices = Choices(weights=AUTO, activations=AUTO, context=64)
    Session.load(SMALL, choices, reporter=notes)
    assert notes.heard[0].startswith("weights: f16-all, ")
    assert "where 7.00 GB are allowed" in notes.heard[0]
    assert notes.heard[1] == "activations: f32, as the embedding is stored"


def test_a_machine_that_does_not_say_is_asked_for_a_limit(monkeypatch):
    monkeypatch.setattr(memory, "available_bytes", lambda: None)
    with pytest.raises(SessionError, match="give a limit, such as --memory 8GB"):
        stablehand.load(SMALL, Choices(weights=AUTO))
    assert memory.with_limit(Choices(weights=AUTO, memory=5)).memory == 5
    assert memory.with_limit(Choices(weights="f16")).memory is None


@pytest.mark.parametrize("command", ["run", long("bench"), "eval"])
def test_what_auto_chose_is_printed_once(command, capsys, tmp_path, monkeypatch):
    rates = Rates(bandwidth=1e9, flops=4e9, threads=2)  # those of the machine take their time
    monkeypatch.setattr(Rates, "measure", classmethod(lambda cls, threads=None: rates))
    arguments = {
        "run": ["The old", "--max-tokens", "1", "--context", "128"],
        "bench": ["--prompt", "4", "--tokens", "1", "--context", "128"],
        "eval": ["--windows", "1", "--tokens", "1", "--context", "128"],
    }[command]
    folder = tmp_path / "half"
    shutil.copytree(SMALL, folder)
    auto_ = ["--weights", "auto", "--memory", "2GB", "--activations", "auto"]
    assert run_cli([command, str(folder), *arguments, *auto_]) == 0
    lines = capsys.readouterr().err.splitlines()
    assert sum(line.startswith("weights: f16-all, ") for line in lines) == 1
    assert lines.count("activations: f32, as the embedding is stored") == 1


def test_activations_of_an_embedding_in_blocks_are_f32():
    assert auto.activations({"embed": "bf16"})[0] == "bf16"
    dtype, note = auto.activations({"embed": "q4_0"})
    assert dtype == "f32"
    assert note == "activations: f32, for the embedding is stored as q4_0"
