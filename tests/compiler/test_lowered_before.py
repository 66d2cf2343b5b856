"""A text that was lowered before is found without a parser, while nothing that decides has changed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from stablehand import compiler
from stablehand.compiler import CompiledModule, compile_text, lowered_before, toolchain
from stablehand.compiler.cache import Cache
from stablehand.emit import EmittedGraph
from stablehand.targets import Target

Build = Callable[..., CompiledModule]


@pytest.fixture
def build(cache: Cache, fake_compiler: Path, fake_target: Target, smallest: EmittedGraph) -> Build:
    """Compiles what was just emitted, with a compiler that is a script."""

    def compiled(
        text: str = smallest.text, target: Target = fake_target, kernels: str = "auto"
    ) -> CompiledModule:
        signature = smallest.signature
        return compile_text(text, target, cache=cache, kernels=kernels, signature=signature)

    return compiled


@pytest.fixture
def lowered(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The texts that were lowered, in order."""
    texts: list[bytes] = []
    lower = compiler.lower

    def counted(text: bytes, target: Target, kernels: str, what: str) -> object:
        texts.append(text)
        return lower(text, target, kernels)

    monkeypatch.setattr(compiler, "lower", counted)
    return texts


def test_the_second_time_nothing_is_lowered(build: Build, lowered: list[bytes]) -> None:
    first, second = build(), build()
    assert len(lowered) == 1
    assert not first.cached and second.cached
    assert (second.path, second.report) == (first.path, first.report)
    assert second.signature == first.signature


def test_whatever_decides_what_a_text_becomes_has_it_lowered_again(
    build: Build,
    lowered: list[bytes],
    smallest: EmittedGraph,
    fake_target: Target,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    build()
    build(text=smallest.text + "\n")
    build(target=replace(fake_target, lanes=8))
    build(target=replace(fake_target, abilities=frozenset({"avx2"})))
    build(kernels="off")
    monkeypatch.setattr(lowered_before, "source_digest", lambda: "edited")
    build()
    monkeypatch.setattr(toolchain, "version", lambda: "3.13.99")
    build()
    assert len(lowered) == 7


def test_the_digest_is_of_every_source(tmp_path: Path) -> None:
    digest = lowered_before.source_digest.__wrapped__
    one, other = tmp_path / "one.py", tmp_path / "deep" / "other.py"
    other.parent.mkdir()
    one.write_text("one = 1\n")
    other.write_text("other = 1\n")
    seen = [digest(tmp_path)]
    other.write_text("other = 2\n")
    seen.append(digest(tmp_path))
    other.rename(tmp_path / "deep" / "another.py")
    seen.append(digest(tmp_path))
    (tmp_path / "new.py").touch()
    assert len({*seen, digest(tmp_path)}) == 4


def records(cache: Cache) -> list[Path]:
    """Those of texts that were lowered."""
    return [path for path in cache.folder.glob("*.json") if "entry" in path.read_text()]


@pytest.mark.parametrize(
    "content",
    [None, {}, {"entry": 1, "notices": []}, {"entry": "gone", "notices": []}],
    ids=["empty", "without fields", "of other types", "of an entry that is not there"],
)
def test_a_record_that_is_no_use_costs_a_lowering(
    build: Build, lowered: list[bytes], cache: Cache, content: dict[str, object] | None
) -> None:
    path = build().path
    (record,) = records(cache)
    whole = record.read_text()
    if content is None:
        record.write_text("")
    else:
        cache.store_record(record.stem, content)
    again = build()
    assert len(lowered) == 2 and again.cached and again.path == path
    assert record.read_text() == whole


def test_records_that_were_exchanged_cost_a_lowering(
    build: Build, lowered: list[bytes], cache: Cache, smallest: EmittedGraph
) -> None:
    """Else one graph's module would be taken for another's, in every run."""
    other = smallest.text + "\n"
    paths = [build().path, build(text=other).path]
    one, two = records(cache)
    first, second = one.read_text(), two.read_text()
    one.write_text(second)
    two.write_text(first)
    assert [build().path, build(text=other).path] == paths
    assert len(lowered) == 4


def test_a_damaged_module_is_compiled_again(build: Build, cache: Cache) -> None:
    first = build()
    whole = first.path.read_bytes()
    first.path.write_bytes(whole[:-1])
    again = build()
    assert not again.cached and again.path.read_bytes() == whole


def test_notices_of_lowering_are_kept(
    build: Build, cache: Cache, smallest: EmittedGraph, monkeypatch: pytest.MonkeyPatch
) -> None:
    build()
    (record,) = records(cache)
    known = {**json.loads(record.read_text()), "notices": ["mind this"]}
    del known["digest"]
    cache.store_record(record.stem, known)
    assert build().report.notices == ("mind this",)


WARM = """
import sys
from pathlib import Path
from stablehand.plan import Choices, Plan
from stablehand.runtime.assembly import compile_graphs
from stablehand.runtime.device import Device
plan = Plan.make(Path("goldens/models/stable-tales"), Choices(context=64))
device = Device("local-task")
compile_graphs(plan, device)
print("iree.compiler.ir" in sys.modules)
"""


def test_a_warm_start_loads_no_compiler(tmp_path: Path) -> None:
    """Which would take 90 MB until the process ends."""
    environment = {"STABLEHAND_CACHE": str(tmp_path / "cache"), "PATH": "/usr/bin:/bin"}
    said = [
        subprocess.run(
            [sys.executable, "-c", WARM],
            check=True,
            capture_output=True,
            text=True,
            env=environment,
        ).stdout
        for _ in range(2)
    ]
    assert said == ["True\n", "False\n"]
