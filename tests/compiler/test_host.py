"""The compiler is asked once which CPU this is; the answer is kept for that CPU and that compiler."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from stablehand.compiler import host, toolchain
from stablehand.compiler.cache import VARIABLE
from stablehand.compiler.host import host_target
from stablehand.errors import CompileError
from stablehand.formats import Layout

ANSWER = """
echo asked >> {log}
echo '#executable = {{cpu = "znver3", cpu_features = "{features}"}}'
"""
CPUINFO = """processor	: {core}
vendor_id	: AuthenticAMD
model		: {model}
cpu MHz		: {core}445.4
flags		: fpu avx2 fma

"""


class Machine:
    """A CPU described by a file, and a compiler that is a script and keeps count."""

    def __init__(self, folder: Path, use: Callable[[str], Path]) -> None:
        self.log = folder / "asked"
        self.cpuinfo = folder / "cpuinfo"
        self.cache = folder / "cache"
        self._use = use
        self.is_model(1)
        self.has("+avx2,+fma,+f16c,+f16c")

    def is_model(self, model: int) -> None:
        self.cpuinfo.write_text("".join(CPUINFO.format(core=c, model=model) for c in (0, 1)))

    def has(self, features: str) -> None:
        self._use(ANSWER.format(log=self.log, features=features))

    @property
    def asked(self) -> int:
        return len(self.log.read_text().splitlines()) if self.log.exists() else 0

    def restart(self) -> None:
        host_target.cache_clear()


@pytest.fixture
def machine(
    tmp_path: Path, use_compiler: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Machine]:
    machine = Machine(tmp_path, use_compiler)
    monkeypatch.setenv(VARIABLE, str(machine.cache))
    monkeypatch.setattr(host, "_CPUINFO", machine.cpuinfo)
    monkeypatch.setattr(toolchain, "version", lambda: "3.13.0")
    machine.restart()
    yield machine
    machine.restart()


def test_a_second_process_does_not_ask(machine: Machine) -> None:
    first = host_target()
    machine.restart()
    # The clock of a core is not what CPU it is.
    machine.cpuinfo.write_text(machine.cpuinfo.read_text().replace("445.4", "999.9"))
    assert host_target() == first
    assert machine.asked == 1
    assert (first.name, first.matrix_layout) == ("cpu:znver3", Layout(8, 1))
    assert first.abilities == {"avx2", "fma", "f16c"}


def test_another_cpu_or_compiler_is_asked_about(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    host_target()
    machine.is_model(2)
    machine.has("+avx512f")
    machine.restart()
    assert host_target().abilities == {"avx512f"}
    monkeypatch.setattr(toolchain, "version", lambda: "3.13.1")
    machine.restart()
    host_target()
    assert machine.asked == 3


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"{}", b'{"cpu": 1, "features": ""}'])
def test_a_damaged_record_is_asked_about_again(machine: Machine, damage: bytes) -> None:
    first = host_target()
    (record,) = machine.cache.iterdir()
    whole = record.read_bytes()
    record.write_bytes(damage)
    machine.restart()
    assert host_target() == first and machine.asked == 2
    assert json.loads(record.read_bytes()) == json.loads(whole)


def test_a_record_with_one_changed_letter_is_asked_about_again(machine: Machine) -> None:
    """A CPU of another name would be compiled for."""
    first = host_target()
    (record,) = machine.cache.iterdir()
    whole = record.read_text()
    for name in ("cpu", "features"):
        value = json.loads(whole)[name]
        assert value
        changed = whole.replace(f'"{value}"', f'"{chr(ord(value[0]) ^ 1)}{value[1:]}"')
        assert changed != whole
        record.write_text(changed)
        machine.restart()
        assert host_target() == first
        assert record.read_text() == whole
    assert machine.asked == 3


@pytest.mark.parametrize("mode", [0o777, 0o770])
def test_what_others_could_have_written_is_not_believed(machine: Machine, mode: int) -> None:
    host_target()
    machine.cache.chmod(mode)
    machine.restart()
    machine.has("+avx512f")
    assert host_target().abilities == {"avx512f"}
    assert machine.asked == 2


def test_where_nothing_can_be_kept(machine: Machine) -> None:
    machine.cache.write_text("in its place")
    host_target()
    machine.restart()
    host_target()
    assert machine.asked == 2


@pytest.mark.parametrize("content", [None, "", "processor	: 0\n"])
def test_where_nothing_tells_the_cpu_it_is_asked(machine: Machine, content: str | None) -> None:
    machine.cpuinfo.unlink()
    if content is not None:
        machine.cpuinfo.write_text(content)
    host_target()
    machine.restart()
    host_target()
    assert machine.asked == 2 and not machine.cache.exists()


def test_an_answer_that_says_nothing_is_not_kept(
    machine: Machine, use_compiler: Callable[[str], Path]
) -> None:
    use_compiler("echo module")
    with pytest.raises(CompileError, match="does not say which CPU"):
        host_target()
    assert not machine.cache.exists()
