"""What an installation promises: its dependencies, and running modules where no compiler is."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import stablehand

ROOT = Path(__file__).parent.parent
MODEL = ROOT / "goldens" / "models" / "stable-tales"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())

WITHOUT_COMPILER = """
import sys

class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.startswith(("iree.compiler", "jax", "torch")):
            raise ImportError(name)

sys.meta_path.insert(0, Blocked())
from stablehand.cli import run_cli
sys.exit(run_cli(sys.argv[1:]))
"""


def run(*arguments):
    command = [sys.executable, "-c", WITHOUT_COMPILER, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True)


def test_the_version_is_the_project_s():
    assert PROJECT["project"]["version"] == stablehand.__version__


def test_the_runtime_group_is_everything_but_the_compiler():
    dependencies = PROJECT["project"]["dependencies"]
    kept = [item for item in dependencies if not item.startswith("iree-base-compiler")]
    assert len(kept) == len(dependencies) - 1
    assert PROJECT["dependency-groups"]["runtime"] == kept


INTERRUPTED = """
import sys

module, _, function = sys.argv.pop(1).partition(":")
last = sys.argv.pop(1)

class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == last:
            raise KeyboardInterrupt

sys.meta_path.insert(0, Interrupting())
getattr(__import__(module), function)()
"""


@pytest.mark.parametrize(
    "name",
    ["stablehand", "stablehand.emit", "stablehand.cli", "click", "stablehand.cli.golden"],
)
def test_ctrl_c_while_importing_ends_in_one_line(name):
    entry = PROJECT["project"]["scripts"]["stablehand"]
    command = [sys.executable, "-c", INTERRUPTED, entry, name, "golden", "check"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert (done.returncode, done.stdout) == (130, "")
    assert done.stderr == "stablehand: interrupted\n"


@pytest.fixture(scope="module")
def modules(tmp_path_factory):
    """Compiled prefill and decode modules of the small model."""
    folder = tmp_path_factory.mktemp("modules")
    paths = []
    for graph in ("prefill", "decode"):
        text = stablehand.emit(MODEL, graph, stablehand.Choices(weights="f16"))
        path = folder / f"{graph}.vmfb"
        path.write_bytes(stablehand.compile(text).path.read_bytes())
        paths.append(path)
    return paths


def test_compiled_modules_run_where_no_compiler_is(modules):
    prefill, decode = modules
    done = run(
        *("run", MODEL, "The old mare", "--max-tokens", 8),
        *("--prefill", prefill, "--decode", decode),
    )
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.split()) >= 3


def test_modules_are_inspected_where_no_compiler_is(modules):
    done = run("inspect", modules[1])
    assert done.returncode == 0, done.stderr
    assert "bytes read per token" in done.stdout


def test_what_needs_the_compiler_says_so(tmp_path):
    done = run("run", MODEL, "The old mare")
    assert done.returncode == 2
    assert "the IREE compiler is not installed here" in done.stderr
    assert "Traceback" not in done.stderr


def test_public_names_stay_functions_once_their_rooms_are_imported():
    from stablehand.emit import emit_graph

    assert callable(emit_graph)
    for name in stablehand.__all__:
        assert callable(getattr(stablehand, name)), name
