"""The side-by-side runs in benchmarks/: sides in turn, ratios and limits, files for others, the document."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest
import variants
from checkpoints import write_folder, write_gguf
from click.testing import CliRunner
from compare import main
from comparisons import COMPARISONS, Comparison, PackingSetup, PeerSetup, Setup
from sections import SECTIONS
from side_by_side import KINDS, compare, one_round, table, with_ratios
from variants import LlamaCpp, Ours, Packing, Settings, Share, fresh, mixed_file, written

from stablehand.bench.limits import Work, load_work
from stablehand.bench.rates import Rates
from stablehand.errors import StablehandError
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.names import GGUF, places
from stablehand.loader.noise import Noise
from stablehand.plan import Choices, Plan
from stablehand.runtime.device import Device
from stablehand.runtime.engine import Engine

TINY = Path(__file__).parents[1] / "references" / "gqa"
SETTINGS = Settings(model=str(TINY), rounds=2, tokens=3)
SMALL = {"context": 40, "chunk": 16}
PREFILL = "prefill of 4"


def resident() -> int:
    """Bytes of this process's own that are in memory."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return 1024 * int(dict(line.split(":", 1) for line in lines)["RssAnon"].split()[0])


@pytest.mark.skipif(sys.platform != "linux", reason="RSSANON IS NOT TESTED HERE: Linux tells it")
def test_caches_are_read_from_memory_and_packing_finds_new_pages() -> None:
    size, before = 64 << 20, resident()
    cache = written((size // 2,), "f16", zeros=True)
    assert not cache.any() and resident() - before > 0.9 * size
    with_cache = resident()
    buffer = fresh((size // 2,), "f16")
    assert resident() - with_cache < 0.1 * size and buffer.ctypes.data % (2 << 20) == 0
    buffer[...] = 1
    assert resident() - with_cache > 0.9 * size


class Fake:
    """A side whose runs take what is said."""

    log: list[str] = []  # noqa: RUF012

    def __init__(self, label: str, prefill: list[float], decode: list[float]) -> None:
        self.label = label
        self.shares = {PREFILL: Share(4, Work(40, 400)), "decode": Share(1, Work(30, 10))}
        self.times: Iterator[Mapping[str, list[float]]] = iter(
            {PREFILL: [p], "decode": [d, d]} for p, d in zip(prefill, decode, strict=True)
        )

    def round(self) -> Mapping[str, list[float]]:
        Fake.log.append(self.label)
        return next(self.times)

    def close(self) -> None:
        Fake.log.append(f"{self.label} closed")


def test_sides_run_in_turn() -> None:
    Fake.log.clear()
    sides = [Fake("a", [1, 2, 3], [1, 1, 1]), Fake("b", [4, 5, 6], [2, 2, 2])]
    runs: list[dict[str, list[float]]] = [{}, {}]
    for _ in range(3):
        one_round(sides, runs)
    assert Fake.log == ["a", "b"] * 3
    assert runs[0] == {PREFILL: [1, 2, 3], "decode": [1] * 6}
    assert runs[1] == {PREFILL: [4, 5, 6], "decode": [2] * 6}


@pytest.fixture
def fixed_rates(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Rates, "measure", classmethod(lambda cls: Rates(30.0, 100.0, 2)))


@pytest.fixture
def fakes(monkeypatch: pytest.MonkeyPatch, fixed_rates: None) -> dict[str, Any]:
    made = iter([Fake("slow", [8, 10, 12], [2, 2, 2]), Fake("fast", [4, 5, 6], [1.25, 1.25, 1.25])])
    monkeypatch.setitem(KINDS, Setup, lambda setup, settings: next(made))
    Fake.log.clear()
    comparison = Comparison("Slow against fast", (Setup("slow"), Setup("fast")))
    return compare(comparison, replace(SETTINGS, rounds=3))


def test_medians_ratios_and_limits(fakes: dict[str, Any]) -> None:
    slow, fast = fakes["rows"]
    # Four tokens in a median of 10 and of 5 seconds; 400 operations take 4 seconds at least.
    assert (slow[PREFILL]["tok_per_s"], fast[PREFILL]["tok_per_s"]) == (0.4, 0.8)
    assert (slow[PREFILL]["of_limit"], fast[PREFILL]["of_limit"]) == (0.4, 0.8)
    assert (slow[PREFILL]["seconds_min"], slow[PREFILL]["seconds_max"]) == (8, 12)
    # 30 bytes take one second at least.
    assert (slow["decode"]["of_limit"], fast["decode"]["of_limit"]) == (0.5, 0.8)
    assert (slow["decode"]["ratio"], fast["decode"]["ratio"]) == (1.0, 1.6)
    assert fast[PREFILL]["ratio"] == 2.0
    assert fast["decode"]["runs"] == 6
    assert Fake.log[-2:] == ["fast closed", "slow closed"]
    assert set(fakes) == {*("date", "machine", "versions", "model", "rates", "rounds", "rows")}


def test_the_table_shows_them(fakes: dict[str, Any]) -> None:
    lines = table(fakes["rows"]).splitlines()
    assert lines[2] == "| slow | 0.4 | 1.00 | 40% | 0.50 | 0.000 | 1.00 | 50% |"
    assert lines[3] == "| fast | 0.8 | 2.00 | 80% | 0.80 | 0.000 | 1.60 | 80% |"
    assert len({line.count("|") for line in lines}) == 1


def test_ratios_of_packing_are_of_bytes() -> None:
    rows = [
        {"label": "a", "load": {"bytes": 100, "seconds": 2.0}},
        {"label": "b", "load": {"bytes": 300, "seconds": 3.0}},
    ]
    assert [row["load"]["ratio"] for row in with_ratios(rows)] == [1.0, 2.0]


def test_a_failing_side_closes_the_others(
    monkeypatch: pytest.MonkeyPatch, fixed_rates: None
) -> None:
    def make(setup: Setup, settings: Settings) -> Fake:
        if setup.label == "bad":
            raise StablehandError("cannot")
        return Fake(setup.label, [1], [1])

    monkeypatch.setitem(KINDS, Setup, make)
    Fake.log.clear()
    with pytest.raises(StablehandError, match="cannot"):
        compare(Comparison("", (Setup("good"), Setup("bad"))), SETTINGS)
    assert Fake.log == ["good closed"]


def test_every_comparison_has_sides_that_differ() -> None:
    for name, comparison in COMPARISONS.items():
        labels = {setup.label for setup in comparison.setups}
        rest = {repr(replace(setup, label="")) for setup in comparison.setups}
        assert len(labels) == len(rest) == len(comparison.setups) >= 2, name


def count_tokens(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    ran: list[str] = []
    step, chunk = Engine.step, Engine._run_chunk

    def counted_step(engine: Engine, token: int) -> Any:
        ran.append(f"step at {engine.position}")
        return step(engine, token)

    def counted_chunk(engine: Engine, part: list[int]) -> Any:
        ran.append(f"{len(part)} at {engine.position}")
        return chunk(engine, part)

    monkeypatch.setattr(Engine, "step", counted_step)
    monkeypatch.setattr(Engine, "_run_chunk", counted_chunk)
    return ran


def test_our_side_repeats_the_prompt(monkeypatch: pytest.MonkeyPatch) -> None:
    side = Ours(Setup("ours", SMALL, prompts=(3, 20)), SETTINGS)
    ran = count_tokens(monkeypatch)
    for _ in range(2):
        runs = side.round()
        lengths = [len(runs[kind]) for kind in ("prefill of 3", "prefill of 20", "decode")]
        assert lengths == [1, 1, 3]
    once = ["3 at 0", "16 at 0", "4 at 16", "step at 20", "step at 21", "step at 22"]
    assert ran == once * 2
    assert [side.shares[f"prefill of {n}"].tokens for n in (3, 20)] == [3, 20]
    side.close()


def test_our_side_goes_on_where_there_is_no_prompt(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ran = count_tokens(monkeypatch)
    side = Ours(Setup("ours", SMALL, position=20), SETTINGS)
    assert "16 at 0" not in ran  # nothing was prefilled
    ran.clear()
    assert {*side.round(), *side.round()} == {"decode"}
    assert ran == [f"step at {position}" for position in range(20, 26)]
    side.close()


def test_a_side_beyond_the_context_is_refused() -> None:
    with pytest.raises(StablehandError, match="exceed the context of 40"):
        Ours(Setup("ours", SMALL, position=35), SETTINGS)


def test_a_layout_is_what_the_side_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[Plan] = []

    def stop(plan: Plan, device: Device) -> None:
        compiled.append(plan)
        raise StablehandError("far enough")

    monkeypatch.setattr(variants, "compile_graphs", stop)
    for setup in COMPARISONS["layouts"].setups:
        assert isinstance(setup, Setup)
        with pytest.raises(StablehandError, match="far enough"):
            Ours(replace(setup, choices={**SMALL, **setup.choices}, prompts=(20,)), SETTINGS)
    sources = [plan.emit("decode").signature.by_role("weight") for plan in compiled]
    layouts = [
        {str(a.source.layout) for a in weights if a.source and a.name.endswith("attn.q")}
        for weights in sources
    ]
    assert layouts == [{"1x1"}, {"8x1"}, {"16x1"}, {"16x1"}]
    assert [plan.kernels for plan in compiled][2:] == ["auto", "off"]


def test_packing_reads_what_is_stored(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def small(folder: Path, shape: str, dtype: str, **changes: int) -> None:
        write_folder(folder, shape, dtype, **changes, hidden_size=64, intermediate_size=96)

    monkeypatch.setattr(variants, "write_folder", small)
    monkeypatch.setattr(variants, "temporary", lambda: tmp_path)
    variants.layers_in.cache_clear()
    side = Packing(PackingSetup("bf16 to f16", "bf16", "f16-all"), SETTINGS)
    assert {side.checkpoint.stored[name] for name in ("embed", "layers.3.mlp.up")} == {"bf16"}
    assert side.shares["load"].work == load_work(side.signature, side.checkpoint.stored)
    assert len(side.round()["load"]) == 1
    other = Packing(PackingSetup("bf16 as it is", "bf16", "bf16-all"), SETTINGS)
    assert other.checkpoint.path == side.checkpoint.path  # written once
    variants.layers_in.cache_clear()
    for each in (side, other):
        each.close()


@pytest.mark.parametrize("dtype", ["f32", "f16", "bf16"])
def test_a_folder_is_a_checkpoint_of_that_dtype(tmp_path: Path, dtype: str) -> None:
    changes = {"num_hidden_layers": 1, "vocab_size": 50, "hidden_size": 64}
    write_folder(tmp_path, "llama-3.2-1b", dtype, **changes, intermediate_size=96)
    with Checkpoint.open(tmp_path) as checkpoint:
        assert checkpoint.config.hidden_size == 64
        assert checkpoint.stored["layers.0.attn.q"] == dtype
        assert checkpoint.stored["norm"] == "f32"


def test_a_gguf_file_holds_every_weight(tmp_path: Path) -> None:
    config = Plan.make(TINY, Choices()).config
    path = tmp_path / "model.gguf"
    write_gguf(path, config, "f16")
    reader = gguf.GGUFReader(path)
    named = dict(config.weight_shapes())
    shapes = {p.tensor: named[name] for name, p in places(config, frozenset(), GGUF)}
    # GGUF lists the fastest axis first.
    assert {t.name: tuple(reversed(t.shape.tolist())) for t in reader.tensors} == shapes
    found = next(t for t in reader.tensors if t.name == "blk.1.ffn_down.weight")
    assert found.tensor_type == gguf.GGMLQuantizationType.F16
    noise, name = Noise(config), "layers.1.mlp.down"
    expected = np.empty(noise.weights[name].info.shape, np.float32)
    noise.read_rows_into(name, 0, expected.view(np.uint8).data)
    np.testing.assert_array_equal(found.data, expected.astype(np.float16))
    assert reader.fields["llama.attention.head_count_kv"].contents() == config.num_kv_heads
    assert reader.fields["llama.vocab_size"].contents() == config.vocab_size


PEER = """
import json, sys
print(json.dumps({"ready": " ".join(sys.argv[3:])}), flush=True)
for line in sys.stdin:
    prefills = {f"prefill of {n}": [0.5] for n in sys.argv[4].split(",")}
    print(json.dumps({**prefills, "decode": [0.25] * int(sys.argv[5])}), flush=True)
"""


@pytest.fixture
def peer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """An interpreter that answers as the peer does, whatever it is to run."""
    script, interpreter = tmp_path / "peer.py", tmp_path / "python"
    script.write_text(PEER)
    interpreter.write_text(f'#!/bin/sh\nexec {sys.executable} {script} "$@"\n')
    interpreter.chmod(0o755)
    monkeypatch.setattr(variants, "BASE", Choices(kv="f16", context=40))
    return replace(SETTINGS, peer_python=str(interpreter))


def test_the_peer_is_asked_for_rounds(peer: Settings) -> None:
    side = LlamaCpp(PeerSetup("llama.cpp", plain=True, prompts=(3, 20)), peer)
    # Context, prompts, tokens, threads, buffers.
    assert side.label.startswith("llama.cpp (40 3,20 3 ")
    assert side.label.endswith(" plain)")
    runs = {"prefill of 3": [0.5], "prefill of 20": [0.5], "decode": [0.25, 0.25, 0.25]}
    assert side.round() == runs
    assert {kind: share.tokens for kind, share in side.shares.items()} == {
        **{"prefill of 3": 3, "prefill of 20": 20},
        "decode": 1,
    }
    side.close()
    assert side.process.returncode == 0


def test_a_peer_that_ends_is_an_error(peer: Settings, tmp_path: Path) -> None:
    (tmp_path / "peer.py").write_text("raise SystemExit(7)")
    with pytest.raises(StablehandError, match="exit code 7"):
        LlamaCpp(PeerSetup("llama.cpp", prompts=(20,)), peer)


@pytest.mark.parametrize(
    ("python", "said"), [(None, "name the interpreter"), ("/missing/python", "cannot be run")]
)
def test_a_peer_that_is_not_there(peer: Settings, python: str | None, said: str) -> None:
    with pytest.raises(StablehandError, match=said):
        LlamaCpp(PeerSetup("llama.cpp", prompts=(20,)), replace(peer, peer_python=python))


def test_what_cannot_be_compared_is_said() -> None:
    assert "--peer-python" in str(SECTIONS["llama.cpp"].unavailable(SETTINGS))
    assert SECTIONS["llama.cpp"].unavailable(replace(SETTINGS, peer_python="python")) is None
    assert SECTIONS["bench"].unavailable(SETTINGS) is None
    unknown = Comparison("", (Setup("a", {"turbo": "on"}),))
    section = replace(SECTIONS["layouts"], comparison=unknown)
    assert "no --turbo" in str(section.unavailable(SETTINGS))


def test_a_named_comparison_that_cannot_be_made_fails() -> None:
    done = CliRunner().invoke(main, ["llama.cpp"])
    assert done.exit_code == 2
    assert "--peer-python" in done.output


def peer_that(folder: Path, does: str) -> str:
    """An interpreter that takes llama_cpp_quantize.py's arguments and does something else."""
    path = folder / "peer"
    path.write_text(f"#!/bin/sh\n{does}\n")
    path.chmod(0o755)
    return str(path)


def test_all_sides_get_one_file_that_the_peer_quantises_once(tmp_path: Path) -> None:
    peer = peer_that(tmp_path, f'echo "$4" >> {tmp_path}/calls; cp "$2" "$3"')
    settings = replace(SETTINGS, peer_python=peer, files=tmp_path / "files")
    paths = {mixed_file(settings, "q4_k_m") for _ in range(2)}
    assert paths == {tmp_path / "files" / f"{TINY.name}.q4_k_m.gguf"}
    assert (tmp_path / "calls").read_text() == "q4_k_m\n"
    with Checkpoint.open(paths.pop()) as checkpoint:
        assert set(checkpoint.stored.values()) == {"f16", "f32"}
    made = {path.name for path in (tmp_path / "files").iterdir()}
    assert made == {f"{TINY.name}.{kind}.gguf" for kind in ("f16", "q4_k_m")}
    choices = {**SMALL, "weights": "as-stored"}
    side = Ours(Setup("ours", choices, mix="q4_k_m", prompts=(20,)), settings)
    assert set(side.round()) == {"prefill of 20", "decode"}
    side.close()


def test_a_peer_that_does_not_quantise_says_so(tmp_path: Path) -> None:
    settings = replace(SETTINGS, files=tmp_path / "files")
    with pytest.raises(StablehandError, match="--peer-python"):
        mixed_file(settings, "q4_k_m")
    peer = peer_that(tmp_path, "echo no such type >&2; exit 1")
    with pytest.raises(StablehandError, match=r"llama\.cpp: no such type"):
        mixed_file(replace(settings, peer_python=peer), "q4_k_m")
    # What it was to be made from stays.
    assert [path.name for path in (tmp_path / "files").iterdir()] == [f"{TINY.name}.f16.gguf"]
