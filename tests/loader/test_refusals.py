"""The fifty refusals at the command line: exit code 2, one line that names the place, nothing written.

1 to 49 are those of `refusals`; 50 is a file that changes while it is packed.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import bad_models
import pytest
from refusals import PIECE, REFUSALS, Refusal

from stablehand.cli import run_cli
from stablehand.compiler import toolchain
from stablehand.loader.shards import SINGLE_NAME
from stablehand.loader.tensor_file import TensorFile

CHANGES: dict[str, tuple[Callable[[Path], object], str]] = {
    "truncated": (lambda path: os.truncate(path, 100), "truncated while it"),
    "grown": (lambda path: os.truncate(path, path.stat().st_size + 64), "changed since it was"),
    "touched": (lambda path: os.utime(path, ns=(0, 1)), "changed since it was opened"),
    "removed": (lambda path: path.unlink(), "No such file"),
}
"""Number 50: what happens to the weights between their header and their last byte."""


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The graph of the model that `bad_models` damages."""
    folder = tmp_path_factory.mktemp("graph")
    bad_models.write_folder(folder)
    text = folder / "decode.mlir"
    arguments = ["emit", str(folder), "--graph", "decode", "--weights", "f32", "-o", str(text)]
    assert run_cli(arguments) == 0
    return text


@pytest.fixture(autouse=True)
def _no_compiler(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is wrong is found before anyone waits for a compiler."""

    def reached(*_: object, **__: object) -> bytes:
        raise AssertionError("the compiler was started")

    monkeypatch.setattr(toolchain, "run", reached)


def run(command: str, model: Path, graph: Path, out: Path) -> int:
    if command == "run":
        return run_cli(["run", str(model), "a"])
    return run_cli(["pack", str(model), "--for", str(graph), "-o", str(out / "w.irpa")])


def check(
    code: int, out: Path, begins: str, tells: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    captured = capsys.readouterr()
    assert code == 2 and captured.out == "" and list(out.iterdir()) == []
    (line,) = captured.err.splitlines()
    assert line.startswith(begins) and len(line) < 4000
    rest = line.removeprefix(begins)
    assert PIECE.match(rest) is None  # all of the place was expected
    for piece in tells:
        assert piece in rest


def test_every_number_has_a_file() -> None:
    assert sorted(REFUSALS) == list(range(1, 50))


WITHOUT_FIELD = {
    # An entry of a header that is no object, or not all there, has no fields yet.
    *("7-no colon", "7-bottomless lists", "8-tensor is a list"),
    # A link is the file itself; a tensor that is missing, or too many, is no field of another.
    *(str(bad) for bad in REFUSALS[26]),
    *("44-layers", "44-a zero point"),
    # What is wrong is a number among the tensor's own.
    *(str(bad) for bad in REFUSALS[46] if bad.label != "46-an empty scale"),
    # The library says where in the file.
    *("47-more tokens than rows", "48-a merge of no token"),
}


def test_every_message_names_a_field_or_there_is_none_to_name() -> None:
    refusals = [bad for numbered in REFUSALS.values() for bad in numbered]
    assert {str(bad) for bad in refusals if bad.field is None} == WITHOUT_FIELD
    assert all(bad.tells for bad in refusals if bad.field is None)


@pytest.mark.parametrize(
    "bad", [bad for number in sorted(REFUSALS) for bad in REFUSALS[number]], ids=str
)
def test_a_refusal(
    tmp_path: Path, graph: Path, capsys: pytest.CaptureFixture[str], bad: Refusal
) -> None:
    folder, out = tmp_path / "model", tmp_path / "out"
    folder.mkdir()
    out.mkdir()
    model = bad.build(folder)
    check(run(bad.command, model, graph, out), out, bad.begins(model), bad.tells, capsys)


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("write", [bad_models.write_folder, bad_models.write_gguf])
def test_50_a_file_that_changes_while_it_is_packed(
    tmp_path: Path,
    graph: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    write: Callable[[Path], Path],
    change: str,
) -> None:
    model, out = write(tmp_path), tmp_path / "out"
    out.mkdir()
    file = model if model.is_file() else model / SINGLE_NAME
    alter, tells = CHANGES[change]
    read, reads = TensorFile.read_bytes_into, []

    def reading(self: TensorFile, *arguments: object) -> None:
        # With the first weights read and the last ones not.
        reads.append(1)
        if len(reads) == 4:
            alter(file)
        read(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(TensorFile, "read_bytes_into", reading)
    check(run("pack", model, graph, out), out, f"stablehand: {file}: tensor '", (tells,), capsys)


@pytest.mark.parametrize("write", [bad_models.write_folder, bad_models.write_gguf])
def test_what_is_damaged_is_whole_before(
    tmp_path: Path, graph: Path, write: Callable[[Path], Path]
) -> None:
    model, out = write(tmp_path), tmp_path / "out"
    out.mkdir()
    assert run("pack", model, graph, out) == 0
    # And its tokenizer is read: what is refused comes after.
    with pytest.raises(AssertionError, match="the compiler was started"):
        run("run", model, graph, out)
