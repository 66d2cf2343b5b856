"""The README's commands are run, and what it shows is what they print.

In a ```console block, `$ ` begins a command; the lines below it are its output, standard error included,
where `…` stands for anything (times, sizes, names of machines).
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)


def commands(text):
    """(command, expected output) in order, over all blocks."""
    for block in BLOCK.findall(text):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            yield command, output


def matches(expected, found):
    parts = re.split("(…)", expected.strip())
    pattern = "".join(".*" if part == "…" else re.escape(part) for part in parts)
    return re.fullmatch(pattern, found.strip()) is not None


@pytest.fixture(scope="module")
def workplace(tmp_path_factory):
    """A folder that looks like a clone and has the installed command on its path."""
    folder = tmp_path_factory.mktemp("readme")
    for name in ("goldens", "Makefile", "stablehand", "pyproject.toml"):
        (folder / name).symlink_to(ROOT / name)
    return folder


def test_readme_commands_print_what_it_shows(workplace):
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "COLUMNS": "100"}
    ran = 0
    for command, expected in commands((ROOT / "README.md").read_text()):
        if command.startswith("make "):
            # Setting up is what runs this test; that the target exists is what can be checked here.
            command, expected = f"make -n {command.split()[1]} > make.log", ""
        elif command.startswith("git clone") or command.startswith("cd "):
            continue
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=workplace,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert done.returncode == 0, (command, done.stdout)
        assert matches(expected, done.stdout), (
            f"$ {command}\n{done.stdout}\n--- README:\n{expected}"
        )
        ran += 1
    assert ran >= 6, "the README shows emit, compile, pack, run, inspect, bench and goldens"


def test_the_check_detects_a_difference():
    assert matches("2 tokens in … s\n", "2 tokens in 0.10 s\n")
    assert not matches("2 tokens in … s\n", "3 tokens in 0.10 s\n")
    assert list(commands("```console\n$ a b\nout\n$ c\n```\n")) == [("a b", "out\n"), ("c", "")]
