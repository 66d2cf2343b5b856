"""No file, however bad, takes more than 100 MB to be refused: as the system counts it, not Python."""

import subprocess
import sys
from pathlib import Path

import bad_giants
import pytest
from marks import keeping
from refusals import REFUSALS

from stablehand.errors import StablehandError
from stablehand.loader.checkpoint import Checkpoint

LIMIT = 100_000_000

READ = """
import resource, sys
from pathlib import Path
from stablehand.config import ModelConfig
from stablehand.errors import StablehandError
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.gguf import GgufFile
from stablehand.loader.shards import open_folder
limit = int(sys.argv[1])
held = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (held + limit, held + limit))
for name in sys.argv[2:]:
    path = Path(name)
    if path.suffix == ".gguf":
        reads = [GgufFile.open, Checkpoint.open]
    elif (path / "config.json").exists():
        reads = [ModelConfig.from_folder, Checkpoint.open]
    else:
        reads = [open_folder]
    try:
        for read in reads:
            read(path)
        print("read")
    except StablehandError as error:
        print("refused", len(str(error)))
"""
"""Reads models in a process that may take LIMIT bytes more, to the end or to a refusal."""

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/statm").exists(), reason="needs /proc to know what a process holds"
)


def read(*folders: Path, limit: int = LIMIT) -> list[str]:
    command = [sys.executable, "-c", READ, str(limit), *map(str, folders)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.splitlines()


def of(giant: bad_giants.Giant, folder: Path) -> Path:
    """The MODEL that the giant is, or is in."""
    path = folder / giant.file
    giant.write(path)
    return path if path.suffix == ".gguf" else folder


@pytest.mark.parametrize("giant", keeping(bad_giants.GIANTS[::2], bad_giants.GIANTS), ids=str)
def test_a_giant(tmp_path: Path, giant: bad_giants.Giant) -> None:
    [said] = read(of(giant, tmp_path))
    assert said == "read" or int(said.split()[1]) < 2000


@pytest.mark.parametrize("giant", keeping(bad_giants.MODELS[::2], bad_giants.MODELS), ids=str)
def test_the_long_value_of_a_model_is_named(tmp_path: Path, giant: bad_giants.Giant) -> None:
    path = of(giant, tmp_path)
    name = giant.label.partition(", ")[2]
    with pytest.raises(StablehandError) as caught:
        Checkpoint.open(path)
    # A vocabulary may be as long, and has more tokens than the embedding has rows.
    tells = "has shape [8, 32]" if name.endswith("tokens") else f"{path}: key {name!r}: holds "
    assert tells in str(caught.value)


def test_every_refusal(tmp_path: Path) -> None:
    """One process for all: what one file takes is free again, or counts against the next."""
    models, seen_on_opening = [], 0
    for number, bad in [(n, bad) for n, refusals in REFUSALS.items() for bad in refusals]:
        folder = tmp_path / str(len(models))
        folder.mkdir()
        models.append(bad.build(folder))
        # A scale is looked at when it is packed, a vocabulary when there is a prompt.
        seen_on_opening += number != 46 and bad.command == "pack"
    said = read(*models)
    assert len(said) == len(models)
    assert sum(line.startswith("refused") for line in said) >= seen_on_opening


def test_the_limit_is_felt(tmp_path: Path) -> None:
    """A giant fails where it may take a tenth, so that the other tests mean something."""
    with pytest.raises(AssertionError, match="MemoryError"):
        read(of(bad_giants.GIANTS[3], tmp_path), limit=LIMIT // 10)
