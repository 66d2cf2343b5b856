"""No file, however bad, takes more than 100 MB to be refused: as the system counts it, not Python."""

import subprocess
import sys
from pathlib import Path

import bad_files
import bad_folders
import bad_giants
import pytest

from stablehand.loader.shards import SINGLE_NAME

LIMIT = 100_000_000

READ = """
import resource, sys
from pathlib import Path
from stablehand.config import ModelConfig
from stablehand.errors import StablehandError
from stablehand.loader.shards import open_folder
limit = int(sys.argv[1])
held = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (held + limit, held + limit))
for name in sys.argv[2:]:
    folder = Path(name)
    read = ModelConfig.from_folder if (folder / "config.json").exists() else open_folder
    try:
        read(folder)
        print("read")
    except StablehandError as error:
        print("refused", len(str(error)))
"""
"""Reads folders in a process that may take LIMIT bytes more, to the end or to a refusal."""

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/statm").exists(), reason="needs /proc to know what a process holds"
)


def read(*folders: Path, limit: int = LIMIT) -> list[str]:
    command = [sys.executable, "-c", READ, str(limit), *map(str, folders)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.splitlines()


@pytest.mark.parametrize("giant", bad_giants.GIANTS, ids=str)
def test_a_giant(tmp_path: Path, giant: bad_giants.Giant) -> None:
    giant.write(tmp_path / giant.file)
    [said] = read(tmp_path)
    assert said == "read" or int(said.split()[1]) < 2000


def test_every_bad_file_and_folder(tmp_path: Path) -> None:
    folders = []
    for number, bad in enumerate(bad_files.BAD_FILES):
        folders.append(tmp_path / str(number))
        folders[-1].mkdir()
        (folders[-1] / SINGLE_NAME).write_bytes(bad.raw)
    for number, bad_folder in enumerate(bad_folders.BAD_FOLDERS):
        folders.append(tmp_path / "folders" / str(number) / "model")
        folders[-1].mkdir(parents=True)
        bad_folder.build(folders[-1])
    assert [said.split()[0] for said in read(*folders)] == ["refused"] * len(folders)


def test_the_limit_is_felt(tmp_path: Path) -> None:
    """A giant fails where it may take a tenth, so that the other tests mean something."""
    giant = bad_giants.GIANTS[3]
    giant.write(tmp_path / giant.file)
    with pytest.raises(AssertionError, match="MemoryError"):
        read(tmp_path, limit=LIMIT // 10)
