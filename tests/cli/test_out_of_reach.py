"""Models that the system does not let us look at: the message names them, not standard output."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from command_line import ALL_LOGITS, CHUNK, GQA, Refusal, complaint

from stablehand.cli import emit, run_cli
from stablehand.errors import CheckpointError
from stablehand.loader.checkpoint import Checkpoint
from stablehand.plan import Choices, Plan

NOBODY = 65534
TOO_LONG = "x" * 300


@pytest.fixture
def locked(model: Path) -> Iterator[Path]:
    """A model's folder that may not be entered; nor by root, who is somebody else meanwhile."""
    user = os.geteuid()
    model.chmod(0)
    if user == 0:
        os.seteuid(NOBODY)
    try:
        yield model
    finally:
        os.seteuid(user)
        model.chmod(0o700)


@pytest.mark.parametrize("name", [TOO_LONG, f"{TOO_LONG}.gguf", f"{TOO_LONG}/model"])
def test_a_name_that_is_too_long(name: str, out: Path, refusal: Refusal) -> None:
    told = f"stablehand: {name}: cannot be opened: File name too long"
    for command in (
        ["inspect", name],
        ["emit", name, "--graph", "decode", "-o", out / "x.mlir"],
        ["run", name, "Once", *CHUNK],
        ["logits", name, "--token-ids", "1,2", *ALL_LOGITS, "-o", out / "x.npy"],
    ):
        assert refusal(*command) == told
    for read in (Checkpoint.open, lambda path: Plan.make(path, Choices())):
        with pytest.raises(CheckpointError, match="cannot be opened: File name too long"):
            read(Path(name))


def test_a_folder_without_permission(locked: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_cli(["inspect", str(locked)]) == 2
    told = complaint(capsys.readouterr().err)
    assert f"{locked.parent.parent}" in told and "cannot be opened: Permission denied" in told


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (PermissionError(13, "Permission denied", "/a\nb"), r"/a\nb: Permission denied"),
        (PermissionError(13, "Permission denied", b"/a\xff"), r"/a\udcff: Permission denied"),
        (FileExistsError(17, "File exists", "x", None, "y"), "x: File exists"),
    ],
)
def test_an_error_that_names_a_file(
    error: OSError, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever slips past the readers is not laid at standard output's door, which stays open."""

    def fails(*given: object) -> None:
        raise error

    monkeypatch.setattr(emit.Plan, "make", fails)
    assert run_cli(["emit", str(GQA), "--graph", "decode"]) == 2
    assert complaint(capsys.readouterr().err) == f"stablehand: {told}"
    print("still there")
    assert capsys.readouterr().out == "still there\n"
