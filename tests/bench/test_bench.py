"""`stablehand bench` on the small model: what it writes is complete, consistent and what was done."""

from __future__ import annotations

import json
import math
import platform
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import stablehand.cli.bench
from stablehand.bench import measure as measuring
from stablehand.bench import roofline
from stablehand.bench.limits import tokens_work
from stablehand.bench.machine import Machine
from stablehand.bench.measure import PREFILLS, Measurement, Request, measure
from stablehand.bench.rates import Rates
from stablehand.bench.report import as_json
from stablehand.bench.roofline import Roofline, png
from stablehand.cli import run_cli
from stablehand.compiler import toolchain
from stablehand.compiler.cache import VARIABLE
from stablehand.plan import Choices, Plan
from stablehand.runtime.engine import Engine
from stablehand.runtime.reporter import Reporter

MODEL = Path(__file__).parents[2] / "goldens" / "models" / "stable-tales"
RATES = Rates(bandwidth=1e9, flops=4e9, threads=2)
REQUEST = Request(
    model=str(MODEL), choices=Choices(weights="f16", context=64, chunk=16), prompt=20, tokens=5
)
PNG = b"\x89PNG\r\n\x1a\n"


class Counting(Reporter):
    """Counts what it hears of."""

    def __init__(self) -> None:
        self.heard: Counter[str] = Counter()

    def note(self, text: str) -> None:
        self.heard[text] += 1

    def compiling(self, what: str) -> Any:
        self.heard[what] += 1
        return super().compiling(what)

    def packing(self, total: int) -> Any:
        self.heard[f"packing {total}"] += 1
        return super().packing(total)


@pytest.fixture(scope="module")
def rates() -> Any:
    """The same rates wherever they are measured, so that limits can be worked out."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Rates, "measure", classmethod(lambda cls, threads=None: RATES))
        yield


@pytest.fixture(scope="module")
def measured(rates: None) -> tuple[Measurement, Counter[str], Counter[str]]:
    """A measurement, what its reporter heard, and what its engine ran."""
    reporter, ran = Counting(), Counter[str]()
    step, chunk = Engine.step, Engine._run_chunk

    def counted_step(engine: Engine, token: int) -> Any:
        ran["steps"] += 1
        return step(engine, token)

    def counted_chunk(engine: Engine, part: list[int]) -> Any:
        ran["chunks"] += 1
        return chunk(engine, part)

    run = toolchain.run

    def counted_run(flags: Any, text: bytes, **options: Any) -> bytes:
        ran["compilations"] += any(flag.startswith("-o=") for flag in flags)
        return run(flags, text, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(toolchain, "run", counted_run)
        patch.setattr(Engine, "step", counted_step)
        patch.setattr(Engine, "_run_chunk", counted_chunk)
        return measure(REQUEST, reporter), reporter.heard, ran


@pytest.fixture(scope="module")
def described(measured: tuple[Measurement, Any, Any]) -> dict[str, Any]:
    machine = Machine("A CPU", 2, 8 << 30, "Linux x86_64")
    return as_json(measured[0], machine, {"stablehand": "1"})


def test_each_thing_is_done_as_often_as_it_says(
    measured: tuple[Measurement, Counter[str], Counter[str]],
) -> None:
    measurement, heard, ran = measured
    # Cold, and from the cache: of four, two run the compiler.
    assert heard["prefill"] == heard["decode"] == 2
    assert [name for name in heard if name.startswith("target: ")] != []
    assert all(heard[name] == 1 for name in heard if name.startswith(("target: ", "packing ")))
    # A prompt of 20 in chunks of 16 is two; warming up runs one of each graph.
    assert ran == {"compilations": 2, "chunks": 2 * PREFILLS + 1, "steps": REQUEST.tokens + 1}
    assert len(measurement.load.runs) == 1
    assert len(measurement.prefill.runs) == PREFILLS
    assert len(measurement.decode.runs) == REQUEST.tokens


def test_the_json_is_complete(described: dict[str, Any]) -> None:
    assert list(described) == [
        *("date", "machine", "versions", "model", "rates"),
        *("load", "compile", "prefill", "decode", "host"),
    ]
    timed = {"runs", "seconds", "seconds_min", "seconds_max", "limit", "of_limit", "bound_by"}
    tokens = {"tok_per_s", "tok_per_s_min", "tok_per_s_max", "bytes_per_token", "flop_per_token"}
    assert set(described["load"]) == timed | {"bytes"}
    assert set(described["prefill"]) == timed | tokens | {"prompt"}
    assert set(described["decode"]) == timed | tokens | {"tokens", "position"}
    assert 0 < described["host"]["of_step"] < 1
    assert described["host"]["seconds"] < sum(
        described["decode"][f"seconds{end}"] for end in ("", "_max")
    )
    assert set(described["compile"]) == {"seconds", "cached_seconds", "limit", "of_limit", "graphs"}
    assert described["machine"]["cpu"] == "A CPU"
    assert described["versions"] == {"stablehand": "1"}
    assert described["model"]["weights"] == "f16"
    assert described["compile"]["graphs"]["decode"]["dispatches"] > 0
    assert platform.node() not in json.dumps(described)


@pytest.mark.parametrize("stage", ["load", "prefill", "decode"])
def test_minimum_median_and_maximum_are_in_order(described: dict[str, Any], stage: str) -> None:
    found = described[stage]
    assert 0 < found["seconds_min"] <= found["seconds"] <= found["seconds_max"]
    if stage != "load":
        assert found["tok_per_s_min"] <= found["tok_per_s"] <= found["tok_per_s_max"]


def test_limits_follow_from_the_rates(described: dict[str, Any]) -> None:
    plan = Plan.make(REQUEST.model, REQUEST.choices)
    signature = plan.emit("decode").signature
    decode, prefill, load = (described[name] for name in ("decode", "prefill", "load"))
    # The third of five steps after 20 tokens runs the token at position 22.
    assert decode["position"] == 22
    work = tokens_work(signature, 22, 1)
    assert (decode["bytes_per_token"], decode["flop_per_token"]) == (work.nbytes, work.flop)
    assert decode["bound_by"] == "bandwidth"
    assert decode["limit"] == pytest.approx(1e9 / work.nbytes)
    assert decode["of_limit"] == pytest.approx(decode["tok_per_s"] / decode["limit"])
    work = tokens_work(signature, 0, 20)
    assert prefill["flop_per_token"] == work.flop / 20
    assert prefill["bound_by"] == "arithmetic"
    assert prefill["limit"] == pytest.approx(20 * 4e9 / work.flop)
    assert prefill["of_limit"] == pytest.approx(prefill["tok_per_s"] / prefill["limit"])
    # 918,656 weights are read as f32; the projections are written as f16, the rest as f32.
    assert load["bytes"] == 4 * 918_656 + signature.nbytes("weight")
    assert load["limit"] == pytest.approx(load["bytes"] / 1e9)
    assert load["of_limit"] == pytest.approx(load["limit"] / load["seconds"])


def test_points_lie_where_the_stages_are(measured: tuple[Measurement, Any, Any]) -> None:
    measurement = measured[0]
    drawn = Roofline.of(measurement, "A CPU")
    assert "A CPU" in drawn.title
    assert [point.name for point in drawn.points] == ["prefill of 20", "decode at 22"]
    for point, stage in zip(drawn.points, (measurement.prefill, measurement.decode), strict=True):
        assert point.intensity == stage.work.flop / stage.work.nbytes
        assert point.reached == stage.work.flop / stage.seconds
        assert point.roof == min(4e9, 1e9 * point.intensity)
        assert math.isclose(point.reached / point.roof, stage.of_limit)


def test_the_plot_is_a_png_with_every_point(
    measured: tuple[Measurement, Any, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    from matplotlib.axes import Axes

    marked: list[tuple[float, float]] = []
    plot = Axes.plot

    def recorded(axes: Axes, x: Any, y: Any, *style: Any, **options: Any) -> Any:
        if style == ("o",):
            marked.append((x, y))
        return plot(axes, x, y, *style, **options)

    monkeypatch.setattr(Axes, "plot", recorded)
    drawn = Roofline.of(measured[0], "A CPU")
    assert png(drawn).startswith(PNG)
    assert marked == [(point.intensity, point.reached / 1e9) for point in drawn.points]


def test_the_command_writes_table_json_and_plot(
    rates: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {"--json": tmp_path / "b.json", "--plot": tmp_path / "b.png"}
    options = [str(part) for pair in files.items() for part in pair]
    sizes = ["--prompt", "20", "--tokens", "5", "--context", "64", "--chunk", "16"]
    assert run_cli(["bench", str(MODEL), "--weights", "f16", *sizes, *options]) == 0
    shown = capsys.readouterr().out
    for part in ("1.0 GB/s", "4.0 GFLOP/s", "by 2 threads", "compile, cold", "prefill of 20"):
        assert part in shown
    written = json.loads(files["--json"].read_text())
    assert f"{written['decode']['tok_per_s']:.2f} tok/s" in shown
    assert f"{written['decode']['of_limit']:.0%}" in shown
    assert files["--plot"].read_bytes().startswith(PNG)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.json", "b.png"]


def test_a_configuration_is_measured_with_random_weights(
    rates: None,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "cache"))
    (tmp_path / "config.json").write_bytes((MODEL / "config.json").read_bytes())
    sizes = ["--prompt", "3", "--tokens", "2", "--context", "64", "--chunk", "16"]
    assert run_cli(["bench", str(tmp_path), "--random-weights", *sizes]) == 0
    shown = capsys.readouterr().out
    assert "random weights as f32" in shown
    # Nothing is read from a file: the f32 weights are written, 918,656 of them.
    assert "load (noise)" in shown
    assert "3.7 MB" in shown
    # The cache that was measured was not the user's.
    assert not (tmp_path / "cache").exists()


Refusal = Callable[..., str]


@pytest.fixture
def refusal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Refusal:
    """Runs a command that must fail before anything is measured, and gives its one line."""

    def unreachable(*_: Any, **__: Any) -> None:
        raise AssertionError("measured what was to be refused")

    monkeypatch.setattr(measuring, "compile_graphs", unreachable)
    monkeypatch.setattr(Rates, "measure", unreachable)

    def run(*arguments: object) -> str:
        assert run_cli(["bench", *map(str, arguments)]) == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        (line,) = captured.err.splitlines()
        return line

    return run


def test_a_bare_configuration(refusal: Refusal) -> None:
    line = refusal("llama-3.2-1b")
    assert "configuration without weights" in line
    assert "--random-weights" in line


def test_an_unknown_model(refusal: Refusal) -> None:
    assert "did you mean 'llama-3.2-1b'" in refusal("lama-3.2-1b", "--random-weights")


def test_more_tokens_than_the_context_holds(refusal: Refusal) -> None:
    line = refusal(MODEL, "--context", 64, "--prompt", 60, "--tokens", 5)
    assert "60 tokens of prompt and 5 after them exceed the context of 64" in line
    assert "--context" in line


def test_a_context_that_the_model_lacks(refusal: Refusal) -> None:
    assert "positions for 1 to 1024" in refusal(MODEL, "--context", 2048)


@pytest.mark.parametrize("option", ["--prompt", "--tokens"])
def test_no_tokens(refusal: Refusal, option: str) -> None:
    assert option in refusal(MODEL, option, 0)


@pytest.mark.parametrize("option", ["--json", "--plot"])
def test_a_file_that_cannot_be_written(refusal: Refusal, option: str, tmp_path: Path) -> None:
    line = refusal(MODEL, option, tmp_path / "missing" / "out")
    assert "cannot be written" in line
    assert "missing" in line


def test_one_file_for_both(refusal: Refusal, tmp_path: Path) -> None:
    line = refusal(MODEL, "--json", tmp_path / "out", "--plot", tmp_path / "." / "out")
    assert "the same file" in line
    assert list(tmp_path.iterdir()) == []


def test_a_plot_without_matplotlib(
    refusal: Refusal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(roofline.importlib.util, "find_spec", lambda name: None)
    line = refusal(MODEL, "--plot", tmp_path / "out.png")
    assert "matplotlib" in line
    assert "pip install 'stablehand[plot]'" in line
    assert list(tmp_path.iterdir()) == []


def test_a_failure_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(stablehand.cli.bench, "measure", interrupted)
    assert run_cli(["bench", str(MODEL), "--json", str(tmp_path / "b.json")]) == 130
    assert list(tmp_path.iterdir()) == []
