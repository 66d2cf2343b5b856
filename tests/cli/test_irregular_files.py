"""Names that lead to a FIFO or a device, where a file is read: one line, at once."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import CHUNK, GQA, Refusal

from stablehand.cli import run_cli

Place = Callable[[Path], object]

PLACES: dict[str, Place] = {
    "fifo": os.mkfifo,
    "device": lambda path: path.symlink_to("/dev/zero"),
}
MODEL_FILES = (
    *("config.json", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json"),
    *("chat_template.jinja", "model.safetensors"),
)


@pytest.fixture(params=PLACES)
def place(request: pytest.FixtureRequest) -> Place:
    """Puts what is no regular file where a file belongs."""
    return PLACES[request.param]


@pytest.mark.parametrize("name", MODEL_FILES)
def test_a_file_of_a_model(model: Path, refusal: Refusal, place: Place, name: str) -> None:
    (model / name).unlink(missing_ok=True)
    place(model / name)
    told = refusal("run", model, "Once", *CHUNK)
    assert str(model) in told
    # A link to a device leads out of the folder besides.
    assert "not a regular file" in told or "a link out of the folder" in told
    assert name in told


@pytest.mark.parametrize(
    "command",
    [
        ("compile", "FILE.mlir"),
        ("pack", GQA, "--for", "FILE.mlir", "-o", "OUT"),
        ("pack", GQA, "--for", "FILE.vmfb", "-o", "OUT"),
        ("inspect", "FILE.mlir"),
        ("inspect", "FILE.vmfb"),
        ("eval", GQA, "--tokens", "2", "--text", "FILE.txt"),
        ("run", GQA, "Once", "--prefill", "FILE.vmfb", "--decode", "FILE.vmfb"),
    ],
    ids=lambda command: " ".join(part for part in command if isinstance(part, str)),
)
def test_a_file_that_a_command_is_given(
    tmp_path: Path,
    out: Path,
    model: Path,
    refusal: Refusal,
    place: Place,
    command: tuple[object, ...],
) -> None:
    names: dict[object, object] = {"OUT": out / "x.irpa", GQA: model}
    names |= {f"FILE{suffix}": tmp_path / f"file{suffix}" for suffix in (".mlir", ".vmfb", ".txt")}
    given = [names.get(part, part) for part in command]
    for path in {path for path in given if path in list(names.values())[2:]}:
        place(Path(str(path)))
    told = refusal(*given)
    assert f"{tmp_path}/file." in told and "not a regular file" in told


def test_a_manifest_of_goldens(
    tmp_path: Path, place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    place(tmp_path / "goldens.json")
    assert run_cli(["golden", "check", "--dir", str(tmp_path)]) == 2
    assert "goldens.json: cannot be read: not a regular file" in capsys.readouterr().err
