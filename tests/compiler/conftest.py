"""Compilers that are scripts, so that each of their failures can be had at will."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from stablehand.compiler import toolchain
from stablehand.compiler.cache import Cache
from stablehand.config import ModelConfig
from stablehand.emit import EmittedGraph, GraphOptions, emit_graph
from stablehand.policy import WeightPolicy
from stablehand.targets import Target, named_target

SMALLEST = {
    "model_type": "llama",
    "vocab_size": 16,
    "hidden_size": 16,
    "intermediate_size": 16,
    "num_hidden_layers": 1,
    "num_attention_heads": 1,
    "max_position_embeddings": 8,
}

# The module is the text itself; see `compiler._compile` for what a compiler is asked to write.
WRITES_A_MODULE = """
for flag in "$@"; do case $flag in
  -o=*) module=${flag#-o=} ;;
  --iree-scheduling-dump-statistics-file=*) counts=${flag#*file=} ;;
esac; done
cat > "$module"
echo '{"stream-aggregate": {"global": {"constant-size": 0, "variable-size": 0}, "execution":
  {"dispatch-count": 3, "copy-count": 1, "transient-memory-size": 64}}}' > "$counts"
"""


@pytest.fixture(scope="session")
def smallest() -> EmittedGraph:
    """The decode graph of a Llama of one layer."""
    config = ModelConfig.from_hf(SMALLEST)
    options = GraphOptions(graph="decode", context=8, chunk=4)
    return emit_graph(config, WeightPolicy.parse("f32"), named_target("cpu"), options)


@pytest.fixture
def write_script(tmp_path: Path) -> Callable[[str], Path]:
    """Writes a shell script and gives its path."""

    def write(body: str) -> Path:
        path = tmp_path / "iree-compile"
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(0o700)
        return path

    return write


@pytest.fixture
def use_compiler(
    write_script: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], Path]:
    """Puts a shell script in the compiler's place."""

    def use(body: str) -> Path:
        path = write_script(body)
        monkeypatch.setattr(toolchain, "executable", lambda: path)
        return path

    return use


@pytest.fixture
def fake_compiler(use_compiler: Callable[[str], Path]) -> Path:
    """A compiler that takes no time and whose modules are no modules."""
    return use_compiler(WRITES_A_MODULE)


@pytest.fixture
def fake_target() -> Target:
    """A CPU with a name of its own, so that nobody asks which one this is."""
    return replace(named_target("cpu"), name="cpu:fake", features=("+avx2", "-sse4a"))


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


@pytest.fixture
def compiling(fake_compiler: Path) -> str:
    """The body of the script that writes a module, to be extended."""
    return fake_compiler.read_text().partition("\n")[2]
