"""A model to damage, a folder for outputs, and commands that must fail."""

import shutil
from pathlib import Path

import pytest
from command_line import GQA, Refusal, change_config, complaint, write_tokenizer

from stablehand.cli import run_cli


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A whole model folder, to be damaged; its generation ends at the context alone."""
    folder = tmp_path / "model"
    shutil.copytree(GQA, folder)
    change_config(folder, eos_token_id=None)
    write_tokenizer(folder)
    return folder


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An empty folder for outputs, which a failure must leave empty."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def refusal(capsys: pytest.CaptureFixture[str], out: Path) -> Refusal:
    """Runs a command that must fail, and gives its complaint."""

    def run(*arguments: object) -> str:
        capsys.readouterr()
        code = run_cli([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        message = complaint(captured.err)
        assert code == 2, message
        assert captured.out.strip() == ""
        assert list(out.iterdir()) == []
        return message

    return run
