"""Goldens of quality hold within their bands, and the checker sees every figure that leaves one."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
from marks import long

from stablehand.cli import run_cli
from stablehand.errors import StablehandError
from stablehand.formats import FORMATS
from stablehand.goldens.bands import RULES, outside, read_bands, with_bands
from stablehand.goldens.produce import produce
from stablehand.goldens.store import Entry, Store
from stablehand.plan import Choices, Plan

GOLDENS = Path(__file__).parents[1] / "goldens"
MODEL = GOLDENS / "models" / "stable-tales"
MODELS = ("stable-tales", "stable-tales-256")
FOUND = {
    "predictions": 9005,
    "perplexity": 1.5,
    "mean KL": 1e-6,
    "99% KL": 1e-5,
    "same top token": 0.999,
    "greedy tokens": 96,
    "greedy tokens agreed": 57,
}


def lines(changes, found=FOUND):
    return list(outside(with_bands(found), with_bands({**found, **changes})))


def test_every_figure_has_a_band_and_is_within_its_own():
    assert list(FOUND) == list(RULES)
    assert lines({}) == []


@pytest.mark.parametrize(
    ("figure", "inside", "beyond"),
    [
        ("predictions", [9005], [9004, 9006]),
        ("perplexity", [1.4998, 1.5002], [1.4996, 1.5004, math.nan]),
        ("mean KL", [5.1e-7, 1.9e-6], [0, 4.9e-7, 2.1e-6, 1, math.nan, math.inf]),
        ("99% KL", [5.1e-6, 1.9e-5], [0, 4.9e-6, 2.1e-5]),
        ("same top token", [0.9986, 0.9994], [0.9984, 0.9996, 0]),
        ("greedy tokens", [96], [95]),
        ("greedy tokens agreed", [57], [56, 58, 96]),
    ],
)
def test_a_figure_that_leaves_its_band_is_named(figure, inside, beyond):
    for value in inside:
        assert lines({figure: value}) == []
    for value in beyond:
        (line,) = lines({figure: value})
        assert line.startswith(f"{figure}: {value:g} is not within ")


def test_a_figure_that_comes_or_goes_is_named():
    fewer = {name: value for name, value in FOUND.items() if name != "mean KL"}
    whole, part = with_bands(FOUND), with_bands(fewer)
    assert list(outside(whole, part)) == ["mean KL: is no figure any more"]
    assert list(outside(part, whole)) == ["mean KL: is not in the golden"]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"{}x", b"[1]", b'[{"figure": "a"}]', b'[{"figure": 1, "value": 1}]', b"\xff"]
    + [
        json.dumps([{"figure": "a", "value": v, "least": 0, "most": 1}]).encode() for v in ("x", [])
    ],
)
def test_a_malformed_golden_does_not_hold(content):
    with pytest.raises(ValueError):
        read_bands(content)
    (line,) = outside(content, with_bands(FOUND))
    assert line.startswith("holds no figures with bands: ")


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """A folder with one golden: the small model in bf16 throughout."""
    folder = tmp_path_factory.mktemp("quality")
    entry = Entry(
        name="one",
        kind="quality",
        model=str(MODEL),
        choices={"weights": "bf16-all", "context": 128},
        options={"windows": 8, "tokens": 16},
    )
    store = Store.create(folder)
    store.add(entry, produce(folder, entry))
    return store


def test_the_command_keeps_the_whole_text(tmp_path):
    command = ["golden", "add", "one", str(MODEL), "--quality", "--weights", "bf16-all"]
    assert run_cli([*command, "--dir", str(tmp_path)]) == 0
    (entry,) = Store(tmp_path).entries
    assert (entry.kind, entry.choices, entry.options) == ("quality", {"weights": "bf16-all"}, {})
    kept = Store(GOLDENS)
    (same,) = kept.select(["small.quality.bf16-all"])
    mine = (tmp_path / "expected" / "one.json").read_bytes()
    assert list(outside(kept.read(same), mine)) == []


def check(store):
    return run_cli(["golden", "check", "--dir", str(store.folder)])


def test_it_holds_and_update_leaves_it_alone(store, capsys):
    path = store.path(store.entries[0])
    before = path.read_bytes()
    assert check(store) == 0
    rows = json.loads(before)
    rows[2]["value"] *= 1.1  # as another machine may have found
    path.write_text(json.dumps(rows))
    assert check(store) == 0
    capsys.readouterr()
    assert run_cli(["golden", "update", "--dir", str(store.folder)]) == 0
    assert "updated" not in capsys.readouterr().out
    assert json.loads(path.read_text()) == rows
    path.write_bytes(before)


@pytest.mark.parametrize("weights", ["f16-all", long("mlp.*=bf16,f32")])
def test_other_weights_than_the_golden_was_made_of_fail(store, weights, capsys):
    """As a kernel or a packer that rounds otherwise would."""
    manifest = store.manifest.read_text()
    assert manifest.count('"bf16-all"') == 1
    store.manifest.write_text(manifest.replace("bf16-all", weights))
    try:
        assert check(store) == 1
        shown = capsys.readouterr()
        assert "FAIL one" in shown.out
        assert "mean KL: " in shown.out
        assert "is not within" in shown.out
        assert run_cli(["golden", "diff", "--dir", str(store.folder)]) == 1
        assert "mean KL" in capsys.readouterr().out
    finally:
        store.manifest.write_text(manifest)


def test_update_makes_a_malformed_golden_anew(store, capsys):
    path = store.path(store.entries[0])
    before = path.read_bytes()
    path.write_text("[]x")
    assert check(store) == 1
    assert "holds no figures with bands: " in capsys.readouterr().out
    assert run_cli(["golden", "update", "--dir", str(store.folder)]) == 0
    assert path.read_bytes() == before


def test_what_quality_does_not_take_is_refused(tmp_path, capsys):
    command = ["golden", "add", "one", str(MODEL), "--dir", str(tmp_path)]
    for arguments, message in (
        (["--quality", "--digest"], "exclude each other"),
        (["--quality", "--graph", "decode"], "give --graph, or one or more --prompt, or --quality"),
        (["--quality", "--weights", "f16", "--chunk", "16"], "chunk"),
        (["--quality"], "stores and computes all as"),
    ):
        assert run_cli([*command, *arguments]) == 2
        assert message in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def formats(model, weights):
    """The formats that a model's weights get under a policy; none where it cannot have it."""
    try:
        plan = Plan.make(model, Choices(weights=weights))
        plan.emit("decode")
    except StablehandError:
        return set()  # rows of 128 do not divide into this format's blocks, say
    return {plan.policy.format_of(name, plan.stored) for name, _ in plan.config.weight_shapes()}


def test_every_format_has_a_row():
    kept = set()
    for entry in Store(GOLDENS).entries:
        if entry.kind == "quality":
            kept |= formats(GOLDENS / entry.model, entry.choices.get("weights"))
    asked = {*FORMATS}
    assert asked <= kept, (
        "stablehand golden add small.quality.NAME goldens/models/stable-tales --quality "
        f"--weights POLICY, and make docs, for: {asked - kept}"
    )


def test_blocks_of_256_have_theirs_on_the_model_that_they_divide():
    for name, form in FORMATS.items():
        found = [name in formats(GOLDENS / "models" / m, f"*={name},*norm=f32") for m in MODELS]
        assert found == [form.block < 256, True]
