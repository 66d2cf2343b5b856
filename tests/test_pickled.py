"""Pickled checkpoints are refused by every command that would read one, with the way to convert."""

import pickle
import shutil
from pathlib import Path

import pytest

from stablehand.cli import run_cli

CONFIG = Path(__file__).parent / "references" / "mha" / "config.json"
NAMES = ("pytorch_model.bin", "pytorch_model-00001-of-00002.bin", "consolidated.00.pth", "model.pt")


class Trap:
    """What runs code when it is unpickled."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return exec, ("raise SystemExit('unpickled')",)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("command", "given"),
    [
        ("run", "folder"),  # with a configuration, which is all that emit reads
        ("run", "folder without config"),
        ("run", "file"),
        ("emit", "folder without config"),
        ("emit", "file"),
    ],
)
def test_refused_with_the_way_to_convert(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, command: str, given: str
) -> None:
    (tmp_path / name).write_bytes(pickle.dumps(Trap()))
    if given == "folder":
        shutil.copy(CONFIG, tmp_path)
    model = tmp_path / name if given == "file" else tmp_path
    output = tmp_path / "x.mlir"
    more = ["hello"] if command == "run" else ["--graph", "decode", "-o", str(output)]
    assert run_cli([command, str(model), *more]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert str(model) in line and "pickled" in line and "safe_serialization=True" in line
    assert not output.exists()
