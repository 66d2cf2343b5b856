"""No home, no place for temporary files, names that are not UTF-8: it works, or says why not in one line."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from command_line import ALL_LOGITS, CHUNK, GQA, change_config, complaint, write_tokenizer
from gguf_conversion import read_folder, write_gguf
from marks import long

from stablehand.cli import run_cli
from stablehand.compiler.cache import VARIABLE

SHELL = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "NO_COLOR": "1"}
NO_HOME = "import pwd\ndef none(_):\n    raise KeyError\npwd.getpwuid = none\n"
"""A user whom the system does not know, as in a container."""
LOST = "modules will be compiled again in every run"


def stablehand(
    *arguments: object,
    folder: Path,
    without: tuple[str, ...] = (),
    before: str = "",
    **variables: object,
) -> tuple[int, str, str]:
    """The command line as a process in a folder: its exit code, output and errors."""
    plain: Mapping[str, str] = {k: v for k, v in os.environ.items() if k not in without}
    ended = subprocess.run(
        [
            *(sys.executable, "-c", f"{before}\nfrom stablehand.cli import main; main()"),
            *map(str, arguments),
        ],
        capture_output=True,
        check=False,
        cwd=folder,
        env={**plain, **SHELL, **{name: str(value) for name, value in variables.items()}},
    )
    output, errors = (stream.decode("utf-8", "replace") for stream in (ended.stdout, ended.stderr))
    assert "Traceback" not in errors
    return ended.returncode, output, errors


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "decode.mlir"
    assert run_cli(["emit", str(GQA), "--graph", "decode", *CHUNK, "-o", str(path)]) == 0
    return path


HOMES: dict[str, dict[str, str]] = {
    "none": {"XDG_CACHE_HOME": "relative"},
    "not writable": {"HOME": "/proc"},
}


@pytest.mark.parametrize("home", HOMES)
def test_without_a_home_modules_are_compiled_and_one_line_says_so(
    tmp_path: Path, text: Path, home: str
) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    code, _, errors = stablehand(
        *("compile", text, "--target", "cpu:x86-64-v3", "-o", tmp_path / "x.vmfb"),
        folder=folder,
        without=("HOME", "XDG_CACHE_HOME", VARIABLE),
        before=NO_HOME,
        **HOMES[home],
    )
    assert code == 0, errors
    assert (tmp_path / "x.vmfb").stat().st_size > 1000
    assert errors.count(LOST) == 1 and VARIABLE in errors
    assert list(folder.iterdir()) == []


def test_a_temporary_folder_that_is_none(tmp_path: Path, text: Path) -> None:
    """Python takes the next; the compiler is told which."""
    code, _, errors = stablehand(
        *("compile", text, "--target", "cpu:x86-64-v3", "-o", tmp_path / "x.vmfb"),
        folder=tmp_path,
        TMPDIR=tmp_path / "absent",
        **{VARIABLE: tmp_path / "cache"},
    )
    assert code == 0, errors
    assert (tmp_path / "x.vmfb").stat().st_size > 1000


def test_no_place_for_temporary_files(tmp_path: Path, text: Path) -> None:
    code, output, errors = stablehand(
        *("compile", text, "--target", "cpu:x86-64-v3", "-o", tmp_path / "x.vmfb"),
        folder=tmp_path,
        before="import tempfile; tempfile._candidate_tempdir_list = lambda: ['/proc']",
        **{VARIABLE: tmp_path / "cache"},
    )
    assert code == 2 and output == "" and not (tmp_path / "x.vmfb").exists()
    told = complaint(errors)
    assert told.startswith(
        "stablehand: TMPDIR: temporary files cannot be written: [Errno 2] No usable"
    )
    assert "set TMPDIR to a folder" in told


@pytest.mark.parametrize("locale", ["C", long("C.UTF-8")])
def test_names_that_are_not_utf_8(tmp_path: Path, locale: str) -> None:
    """A GGUF model and every output, in a folder and under names that no text can spell."""
    folder = tmp_path / os.fsdecode(b"latin-\xe9")
    folder.mkdir()
    model, graph, archive, logits = (
        folder / os.fsdecode(b"\xe9." + suffix) for suffix in (b"gguf", b"mlir", b"irpa", b"npy")
    )
    write_gguf(model, *read_folder(GQA))
    for arguments in (
        ["emit", model, "--graph", "decode", *CHUNK, "-o", graph],
        ["inspect", model],
        ["inspect", graph],
        ["compile", graph, "--target", "cpu:x86-64-v3"],
        ["inspect", graph.with_suffix(".vmfb")],
        ["logits", model, "--token-ids", "1,2", *ALL_LOGITS, "-o", logits],
    ):
        code, _, errors = stablehand(*arguments, folder=tmp_path, LC_ALL=locale)
        assert code == 0, errors
    written = {model, graph, graph.with_suffix(".vmfb"), logits}
    assert set(folder.iterdir()) == written
    for arguments, tells in (
        (["pack", model, "--for", graph, "-o", archive], "IREE takes no path that is not UTF-8"),
        (["emit", archive, "--graph", "decode"], "the folder does not exist"),
        (["emit", model, "--graph", "decode", "-o", folder / "no" / "x"], "cannot be written"),
    ):
        code, output, errors = stablehand(*arguments, folder=tmp_path, LC_ALL=locale)
        assert code == 2 and output == ""
        assert tells in complaint(errors) and "latin-\\udce9" in errors
    assert set(folder.iterdir()) == written


def test_an_archive_is_read_whatever_its_name_is(tmp_path: Path, model: Path) -> None:
    graph, archive = tmp_path / "decode.mlir", tmp_path / "w.irpa"
    odd = tmp_path / os.fsdecode(b"\xe9.irpa")
    change_config(model, eos_token_id=None)
    write_tokenizer(model)
    assert run_cli(["emit", str(model), "--graph", "decode", *CHUNK, "-o", str(graph)]) == 0
    assert run_cli(["pack", str(model), "--for", str(graph), "-o", str(archive)]) == 0
    archive.rename(odd)
    code, output, errors = stablehand(
        *("run", model, "Once", "--max-tokens", "3", *CHUNK, "--packed", odd), folder=tmp_path
    )
    assert code == 0, errors
    assert len(output.strip()) == 3
