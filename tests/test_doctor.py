"""`stablehand doctor`: what it shows of devices that are there and that are not."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from stablehand.cli import doctor, run_cli
from stablehand.runtime.probe import Verdict

WRONG = Verdict(65536, 65504, 3, 1e-5, "0x3c00 of values, 0 where 1 belongs")


@pytest.fixture(autouse=True)
def few_formats(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(doctor, "ASKED", ("f16", "q4_0"))
    yield


def test_the_cpu_and_a_device_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_cli(["doctor", "--target", "cpu", "--target", "metal"]) == 0
    shown = capsys.readouterr()
    lines = [line.rstrip() for line in shown.out.splitlines()]
    assert lines[0].startswith("stablehand ") and "iree-base-runtime 3." in lines[0]
    (cpu,) = (line for line in lines if line.startswith("cpu: cpu:"))
    assert " threads on " in cpu and " chunks of " in cpu
    (metal,) = (line for line in lines if line.startswith("metal"))
    assert "none: there is no device for metal" in metal
    table = [line.split() for line in lines]
    assert ["f16", "65,536", "exact"] in table and ["q4_0", "63,744", "exact"] in table


def test_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_cli(["doctor", "--target", "cpu", "--target", "metal", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["cpu"]["target"].startswith("cpu:") and found["cpu"]["threads"] >= 1
    cpu, metal = found["targets"]
    assert cpu["target"] == found["cpu"]["target"] and cpu["absent"] is None
    assert cpu["devices"][0]["name"] == "default"
    assert cpu["formats"]["f16"]["status"] == "exact" and cpu["formats"]["f16"]["codes"] == 65536
    assert metal["devices"] == [] and metal["formats"] == {}
    assert metal["absent"].startswith("there is no device for metal")


def test_a_device_that_reads_other_numbers_is_a_failed_check(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    exact = Verdict(63744)
    monkeypatch.setattr(doctor, "probe", lambda d, t, form: WRONG if form == "f16" else exact)
    assert run_cli(["doctor", "--target", "cpu"]) == 1
    shown = capsys.readouterr()
    assert ["f16", "65,536", "inexact"] in [line.split() for line in shown.out.splitlines()]
    assert f"f16: {WRONG}" in shown.out
    assert shown.err.startswith("stablehand: read as other numbers: f16 on cpu:")


def test_a_cpu_that_this_one_is_not_is_not_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_cli(["doctor", "--target", "cpu:sapphirerapids", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["targets"]
    assert found["absent"] is None or found["absent"].startswith("the CPU at hand has no ")
    assert bool(found["absent"]) == (found["formats"] == {})


def test_what_a_model_is_given_instead_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_cli(["doctor", "--target", "cuda:h100"]) == 0
    assert "cuda:h100 is given sm_89 code" in capsys.readouterr().err
