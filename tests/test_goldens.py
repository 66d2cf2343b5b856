"""The goldens hold under any hash seed, and the checker detects every way in which they can fail."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from marks import long

from stablehand.cli import run_cli
from stablehand.errors import GoldenError
from stablehand.goldens.compare import summary
from stablehand.goldens.produce import produce
from stablehand.goldens.store import Entry, Store

GOLDENS = Path(__file__).parent.parent / "goldens"
TEXTS = [e.name for e in Store(GOLDENS).entries if (e.kind, e.model) == ("text", "models/tiny")]
GRAPHS = [entry.name for entry in Store(GOLDENS).entries if entry.kind not in ("tokens", "quality")]
TINY = str(GOLDENS / "models" / "tiny")


@pytest.fixture
def store(tmp_path):
    """A folder with one golden, of the tiny configuration's decode graph."""
    assert run_cli(["golden", "add", "one", TINY, "--graph", "decode", "--dir", str(tmp_path)]) == 0
    return Store(tmp_path)


def check(store, *names):
    return run_cli(["golden", "check", *names, "--dir", str(store.folder)])


@pytest.mark.parametrize(("seed", "names"), [("0", TEXTS), long("4242", GRAPHS)])
def test_graph_goldens_hold_under_hash_seed(seed, names):
    assert names
    command = [
        sys.executable,
        "-m",
        "stablehand",
        "golden",
        "check",
        *names,
        "--dir",
        str(GOLDENS),
    ]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(names)} goldens hold" in done.stdout


def test_every_graph_and_policy_of_the_own_models_is_golden():
    texts = {
        (entry.model, entry.graph, entry.choices.get("weights"))
        for entry in Store(GOLDENS).entries
        if entry.kind == "text"
    }
    for model, policies in {
        "models/stable-tales": ("f32", "f16", "bf16", "f16-all", "bf16-all", "as-stored"),
        "models/tiny": ("f32", "f16", "bf16", "f16-all", "bf16-all"),
    }.items():
        for graph in ("prefill", "decode"):
            for policy in policies:
                assert (model, graph, policy) in texts


def test_a_golden_holds(store, capsys):
    assert check(store) == 0
    assert "1 goldens hold" in capsys.readouterr().out


def test_a_corrupted_golden_fails_and_is_shown(store, capsys):
    path = store.path(store.entries[0])
    text = path.read_text()
    changed = text.replace("%norm: tensor<8xf32>", "%norm: tensor<9xf32>", 1)
    path.write_text(changed.replace("stablehlo.rsqrt", "stablehlo.sqrt", 1))
    assert check(store) == 1
    shown = capsys.readouterr()
    assert "FAIL one" in shown.out
    assert "argument changed: %norm: tensor<9xf32> -> tensor<8xf32>" in shown.out
    assert "stablehlo.sqrt: 1 -> 0" in shown.out
    assert "1 of 1 goldens differ" in shown.err
    assert path.read_text() != text, "check must not write"


@pytest.mark.parametrize("position", [0, 1000, -1])
def test_any_changed_byte_fails(store, position):
    path = store.path(store.entries[0])
    content = bytearray(path.read_bytes())
    content[position] ^= 1
    path.write_bytes(content)
    assert check(store) == 1


def test_a_missing_golden_fails(store, capsys):
    store.path(store.entries[0]).unlink()
    assert check(store) == 1
    assert "is missing" in capsys.readouterr().out


def test_an_unused_golden_fails(store, capsys):
    (store.folder / "expected" / "stray.mlir").write_text("module {}")
    assert check(store) == 1
    assert "stray.mlir is in no entry" in capsys.readouterr().out


def test_only_update_accepts_a_change(store, capsys):
    path = store.path(store.entries[0])
    text = path.read_text()
    path.write_text(text + "// edited\n")
    assert run_cli(["golden", "diff", "--dir", str(store.folder)]) == 1
    assert "-// edited" in capsys.readouterr().out
    assert path.read_text() != text
    assert run_cli(["golden", "update", "--dir", str(store.folder)]) == 0
    assert path.read_text() == text
    assert check(store) == 0


def test_update_removes_the_unused(store):
    stray = store.folder / "expected" / "stray.mlir"
    stray.write_text("module {}")
    assert run_cli(["golden", "update", "--dir", str(store.folder)]) == 0
    assert not stray.exists()


def test_digest_of_a_large_shape(tmp_path):
    arguments = ["golden", "add", "large", "llama-3-8b", "--graph", "decode", "--digest"]
    assert run_cli([*arguments, "--weights", "f16", "--dir", str(tmp_path)]) == 0
    store = Store(tmp_path)
    assert check(store) == 0
    store.path(store.entries[0]).write_text("0" * 64 + "\n")
    assert check(store) == 1


def test_a_model_in_a_folder_of_its_own_is_found_from_anywhere(tmp_path, monkeypatch):
    shutil.copytree(TINY, tmp_path / "mine")
    goldens = tmp_path / "kept"
    monkeypatch.chdir(tmp_path)
    assert run_cli(["golden", "add", "own", "mine", "--graph", "prefill", "--dir", "kept"]) == 0
    monkeypatch.chdir("/")
    assert check(Store(goldens)) == 0


@pytest.mark.parametrize(
    ("manifest", "message"),
    [
        ("{", "not valid JSON"),
        pytest.param("[" * 200_000, "not valid JSON", id="nested"),
        ("{}", "is not a list"),
        ('[{"name": "a"}]', "malformed"),
        ('[{"name": "a", "kind": "x", "model": "m"}]', "'x' is not a kind"),
        ('[{"name": "../a", "kind": "text", "model": "m"}]', "not a golden's name"),
        ('[{"name": "a", "kind": "text", "model": "m", "surprise": 1}]', "malformed"),
    ],
)
def test_a_malformed_manifest_is_refused(tmp_path, manifest, message):
    (tmp_path / "goldens.json").write_text(manifest)
    with pytest.raises(GoldenError, match=message):
        Store(tmp_path)


def test_a_repeated_name_is_refused(store):
    rows = json.loads(store.manifest.read_text())
    store.manifest.write_text(json.dumps(rows * 2))
    with pytest.raises(GoldenError, match="occurs twice"):
        Store(store.folder)
    with pytest.raises(GoldenError, match="already"):
        store.add(store.entries[0], b"")


def test_an_unknown_name_and_a_missing_folder_are_mistakes(store, tmp_path):
    assert check(store, "other") == 2
    assert run_cli(["golden", "check", "--dir", str(tmp_path / "nowhere")]) == 2


def test_a_packing_that_has_no_kernel_is_refused(tmp_path: Path) -> None:
    options = {"source": "f32", "destination": "f16", "tile": 16}
    target = {"target": "cpu:znver4"}
    entry = Entry(name="pack", kind="packing", choices=target, options=options)
    assert b"vector<32xf16>" in produce(tmp_path, entry)
    for wrong in (replace(entry, options={**options, "tile": 5}), replace(entry, choices={})):
        with pytest.raises(GoldenError, match="no kernel packs"):
            produce(tmp_path, wrong)


def test_an_unknown_option_in_an_entry_is_named(store):
    entry = Entry(name="bad", kind="text", model=TINY, graph="decode", choices={"colour": "grey"})
    with pytest.raises(GoldenError, match="colour"):
        produce(store.folder, entry)


def test_summary_of_added_removed_and_reordered_arguments():
    golden = "      %a: tensor<1xf32> {x},\n      %b: tensor<2xf32>\n"
    assert list(summary(golden, golden.replace("%b", "%c")))[-2:] == [
        "argument removed: %b: tensor<2xf32>",
        "argument added: %c: tensor<2xf32>",
    ]
    swapped = "      %b: tensor<2xf32>,\n      %a: tensor<1xf32> {x}\n"
    assert "arguments are in another order" in list(summary(golden, swapped))


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_several_processes_find_the_same(store, capsys, jobs):
    second = ["golden", "add", "two", TINY, "--graph", "prefill", "--dir", str(store.folder)]
    assert run_cli(second) == 0
    store = Store(store.folder)
    store.path(store.entries[0]).write_text("another")
    capsys.readouterr()
    folder = ["--dir", str(store.folder), "--jobs", jobs]
    assert run_cli(["golden", "check", *folder]) == 1
    shown = capsys.readouterr()
    assert "FAIL one" in shown.out and "FAIL two" not in shown.out
    assert run_cli(["golden", "update", *folder]) == 0
    assert capsys.readouterr().out == "updated one\n"
    assert run_cli(["golden", "check", *folder]) == 0


def test_a_mistake_in_another_process_is_told_as_in_this(tmp_path, capsys):
    rows = [{"name": n, "kind": "text", "model": "lama", "graph": "decode"} for n in ("a", "b")]
    (tmp_path / "goldens.json").write_text(json.dumps(rows))
    told = []
    for jobs in ("1", "2"):
        assert run_cli(["golden", "check", "--dir", str(tmp_path), "--jobs", jobs]) == 2
        told.append(capsys.readouterr().err)
    assert told[0] == told[1] and "lama" in told[0]


def test_a_kind_is_left_out(store, capsys):
    store.path(store.entries[0]).write_text("another")
    assert check(store) == 1
    folder = ["--dir", str(store.folder)]
    capsys.readouterr()
    assert run_cli(["golden", "check", *folder, "--without", "text"]) == 0
    assert capsys.readouterr().out == "0 goldens hold\n"
    assert run_cli(["golden", "check", *folder, "--without", "quality"]) == 1
