"""The command line as a process: what a shell sees, Ctrl-C in every phase, a reader that goes away."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from command_line import (
    ALL_LOGITS,
    CHUNK,
    GQA,
    complaint,
    start,
)
from marks import keeping, long

from stablehand.cli import run_cli
from stablehand.compiler.cache import VARIABLE
from stablehand.runtime.engine import Engine


def test_a_true_process(tmp_path: Path, model: Path) -> None:
    """Exit code and complaint as a shell sees them, with all that libraries say at exit."""
    packed = tmp_path / "w.irpa"
    packed.write_text("noise")
    for arguments in (
        ["emit", tmp_path / "absent", "--graph", "decode"],
        ["run", model, "Once", *CHUNK, "--packed", packed],
        ["run", model, "x" * 50, *CHUNK],
        ["logits", GQA, "--token-ids", "99", *ALL_LOGITS, "-o", tmp_path / "x.npy"],
    ):
        process = start(arguments, tmp_path)
        output, errors = process.communicate(timeout=120)
        assert process.returncode == 2
        complaint(errors)
        assert output.strip() == "" and not (tmp_path / "x.npy").exists()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_an_interrupted_compilation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: signal.Signals
) -> None:
    text, cache = tmp_path / "decode.mlir", tmp_path / "cache"
    run_cli(["emit", str(GQA), "--graph", "decode", "-o", str(text)])
    monkeypatch.setenv(VARIABLE, str(cache))
    target = ("--target", "cpu:x86-64-v3")  # nobody needs to ask which CPU this is
    process = start(["compile", text, *target], tmp_path)
    temporary = str(tmp_path / "tmp")

    def compilers() -> list[str]:
        shown = subprocess.run(["ps", "-Aww", "-o", "args="], capture_output=True, text=True)
        return [line for line in shown.stdout.splitlines() if f"-o={temporary}" in line]

    deadline = time.monotonic() + 60
    while not compilers():
        assert process.poll() is None and time.monotonic() < deadline
    process.send_signal(number)
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 128 + number and output == ""
    if number == signal.SIGINT:
        assert complaint(errors) == "stablehand: interrupted"
    assert compilers() == []
    assert list(Path(temporary).iterdir()) == [] and not cache.exists()
    assert not text.with_suffix(".vmfb").exists()


def test_an_interrupted_generation(tmp_path: Path, model: Path) -> None:
    slow = (
        "import time; from stablehand.runtime.engine import Engine; step = Engine.step;"
        "Engine.step = lambda self, token: (time.sleep(0.2), step(self, token))[1]"
    )
    process = start(["run", model, "Once", *CHUNK], tmp_path, before=slow)
    assert process.stdout is not None
    first = process.stdout.read(1)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert complaint(errors) == "stablehand: interrupted"
    assert first and output.endswith("\n") and len(output) < 30


SLOW = """import pathlib, time
import {module} as module
found, name = module.{owner}, "{function}"
before = getattr(found, name)
def slow(*arguments, **named):
    pathlib.Path({reached!r}).touch()
    time.sleep(1)
    return before(*arguments, **named)
setattr(found, name, {wrapped})
"""
"""Makes one function of ours tell that it has been reached, and then take its time."""

PHASES = {
    "configuration": ("stablehand.config", "ModelConfig", "from_hf"),
    "checkpoint": ("stablehand.loader.checkpoint", "Checkpoint", "open"),
    "tokenizer": ("stablehand.runtime.tokenizer", "Tokenizer", "from_folder"),
    "module": ("stablehand.runtime.program", "Program", "__init__"),
    "packing": ("stablehand.loader.load", "_Weight", "pack"),
    "prefill": ("stablehand.runtime.engine", "Engine", "extend"),
    "decode": ("stablehand.runtime.engine", "Engine", "step"),
}
"""What takes time beside compiling, which has a test of its own."""


def interrupted(arguments: list[object], tmp_path: Path, phase: str) -> tuple[str, str]:
    """What a command says that is interrupted in a phase."""
    module, owner, function = PHASES[phase]
    reached = tmp_path / "reached"
    wrapped = "staticmethod(slow)" if function in ("from_folder", "from_hf", "open") else "slow"
    slow = SLOW.format(
        module=module, owner=owner, function=function, reached=str(reached), wrapped=wrapped
    )
    process = start(arguments, tmp_path, before=slow)
    deadline = time.monotonic() + 60
    while not reached.exists():
        assert process.poll() is None and time.monotonic() < deadline
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 130, errors
    return output, errors


@pytest.mark.parametrize("phase", PHASES)
def test_an_interruption_in_every_phase(tmp_path: Path, model: Path, phase: str) -> None:
    """One line, and no temporary file; the text that was written stands on a line of its own."""
    output, errors = interrupted(["run", model, "Once", *CHUNK], tmp_path, phase)
    assert complaint(errors) == "stablehand: interrupted"
    assert output == "" or (phase == "decode" and output.endswith("\n"))
    assert list((tmp_path / "tmp").iterdir()) == []


def test_an_interrupted_archive(tmp_path: Path, model: Path, out: Path) -> None:
    text = tmp_path / "decode.mlir"
    run_cli(["emit", str(model), "--graph", "decode", *CHUNK, "-o", str(text)])
    command = ["pack", model, "--for", text, "-o", out / "w.irpa"]
    output, errors = interrupted(command, tmp_path, "packing")
    assert complaint(errors) == "stablehand: interrupted" and output == ""
    assert list(out.iterdir()) == []


def test_an_interruption_inside_a_step(
    model: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Engine, "step", interrupt)
    assert run_cli(["run", str(model), "Once", *CHUNK]) == 130
    assert complaint(capsys.readouterr().err) == "stablehand: interrupted"


def test_a_reader_that_goes_away(tmp_path: Path) -> None:
    process = start(["emit", "llama-3-8b", "--graph", "decode"], tmp_path)
    assert process.stdout is not None and process.stderr is not None
    assert process.stdout.read(1) == "m"
    process.stdout.close()
    assert process.stderr.read() == ""
    assert process.wait(timeout=60) == 0
    process.stderr.close()


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", ">&- 2>&- <&-"])
def test_streams_that_are_closed(tmp_path: Path, model: Path, closed: str) -> None:
    """What nobody listens to is lost; the work is done, and no file takes a stream's number."""
    run, emit = tmp_path / "run", tmp_path / "x.mlir"
    program = [sys.executable, "-c", "from stablehand.cli import main; main()"]
    for path, arguments in (
        (run, ["run", str(model), "Once", "--max-tokens", "3", *CHUNK]),
        (emit, ["emit", str(GQA), "--graph", "decode", *CHUNK, "-o", str(emit)]),
    ):
        shell = f'"$@" {closed}'
        ended = subprocess.run(
            ["sh", "-c", shell, "sh", *program, *arguments], capture_output=True, text=True
        )
        assert ended.returncode == 0 and "Traceback" not in ended.stderr
        if path is run:
            assert len(ended.stdout.strip()) == (0 if ">&- " in f"{closed} "[:4] else 3)
    expected = tmp_path / "y.mlir"
    assert run_cli(["emit", str(GQA), "--graph", "decode", *CHUNK, "-o", str(expected)]) == 0
    assert emit.read_bytes() == expected.read_bytes()


@pytest.mark.parametrize("full", [">/dev/full", "2>/dev/full"])
def test_streams_that_cannot_be_written(model: Path, full: str) -> None:
    program = [sys.executable, "-c", "from stablehand.cli import main; main()"]
    command = ["sh", "-c", f'"$@" {full}', "sh", *program, "run", str(model), "Once", *CHUNK]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    if full == ">/dev/full":
        told = "stablehand: standard output cannot be written: No space left on device"
        assert complaint(ended.stderr) == told


PLACES = ["with spaces and 日本", os.fsdecode(b"latin-\xe9"), "-dash", "new\nline", "model.gguf"]


@pytest.mark.parametrize("name", keeping(PLACES[1::2], PLACES), ids=ascii)
@pytest.mark.parametrize("locale", ["C", long("C.UTF-8")])
def test_folders_of_any_name_in_any_locale(
    tmp_path: Path, model: Path, name: str, locale: str
) -> None:
    """The folder is found, whatever its name's bytes are, and what goes wrong is told in one line."""
    folder = tmp_path / name
    model.rename(folder)
    plain = {**os.environ, "LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    for wanted in (0, 2):
        command = ["run", str(folder), "Once", "--max-tokens", "3", *CHUNK]
        ended = subprocess.run(
            [sys.executable, "-c", "from stablehand.cli import main; main()", *command],
            capture_output=True,
            check=False,
            env={**plain, "TERM": "dumb", "NO_COLOR": "1"},
        )
        errors = ended.stderr.decode("utf-8", "replace")
        assert ended.returncode == wanted, errors
        if wanted:
            complaint(errors)
        (folder / "model.safetensors").unlink(missing_ok=True)
