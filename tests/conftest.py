"""What all tests share: a module cache, Hypothesis's profile, and jaxlib's StableHLO."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import loud
import ml_dtypes
import numpy as np
import pytest
from hypothesis import settings
from jaxlib.mlir import ir
from jaxlib.mlir._mlir_libs import _jax_mlir_ext
from jaxlib.mlir.dialects import stablehlo

from stablehand.compiler.cache import VARIABLE
from stablehand.errors import SessionError
from stablehand.runtime.device import Device

# The same examples in every run, however slow the machine; `make long` draws twice as many.
settings.register_profile("stablehand", deadline=None, derandomize=True, max_examples=50)
settings.register_profile("long", deadline=None, derandomize=True, max_examples=100)
settings.load_profile("stablehand")


FIRST = (
    *("compiler/test_compile.py", "test_block_models.py"),
    "compiler/kernels/test_cpu_codes_vector.py",
    *("test_readme.py", "runtime/test_determinism.py", "test_small_model.py", "test_mlx_models.py"),
    *("cli/test_processes.py", "test_matrix.py"),
    *("compiler/kernels/test_cuda_run.py", "runtime/test_packing.py", "test_quality_goldens.py"),
    *("evaluation/test_evaluate_gguf.py", "test_numerics.py", "compiler/kernels", "compiler"),
    *("runtime", "test_byte_models.py", "test_goldens.py", "test_gguf_model.py", "test_targets.py"),
)
"""What takes longest: begun last, it would keep one worker while the others have nothing left."""

LAST = (
    *("runtime/test_vulkan.py", "compiler/kernels/test_spirv_attention.py"),
    "compiler/kernels/test_spirv.py",
)
"""What opens a Vulkan device: Mesa's in software keeps two threads busy until the process ends, and there are
two cores (IREE's queues wait for any of several semaphores, which Mesa asks one by one, again and again)."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    folder = Path(__file__).parent
    gone = [name for name in (*FIRST, *LAST) if not (folder / name).exists()]
    if gone:
        raise pytest.UsageError(f"tests/conftest.py: FIRST or LAST names what is not there: {gone}")

    def rank(item: pytest.Item) -> int:
        path = item.path.relative_to(folder)
        names = (path.as_posix(), *(parent.as_posix() for parent in path.parents))
        if names[0] in LAST:
            return len(FIRST) + 1 + LAST.index(names[0])
        return min((FIRST.index(name) for name in names if name in FIRST), default=len(FIRST))

    items.sort(key=rank)


@pytest.fixture(scope="session", autouse=True)
def module_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """One cache of compiled modules for the whole run, so that each text is compiled once."""
    root = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        root = root.parent
    with pytest.MonkeyPatch.context() as patch:
        if VARIABLE not in os.environ:
            patch.setenv(VARIABLE, str(root / "modules"))
        yield


@pytest.fixture(scope="session", autouse=True)
def interruptible() -> Iterator[None]:
    """A run in the background ignores SIGINT, and so would every process that the tests start."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(scope="session")
def vulkan() -> Device:
    """The Vulkan device; skips, and says so in the summary of warnings, where there is none."""
    try:
        return Device("vulkan")
    except SessionError as error:
        loud.skip("VULKAN IS NOT TESTED HERE", f"no Vulkan device: {error}")


class StableHlo:
    """StableHLO's own parser, verifier and reference interpreter, as jaxlib has them."""

    def __init__(self) -> None:
        registry = ir.DialectRegistry()
        _jax_mlir_ext.register_dialects(registry)
        self.context = ir.Context()
        self.context.append_dialect_registry(registry)
        self.context.load_all_available_dialects()
        stablehlo.register_dialect(self.context)

    def parse(self, text: str) -> ir.Module:
        """Parse and verify; raises ir.MLIRError."""
        with self.context:
            module = ir.Module.parse(text)
            module.operation.verify()
            return module

    def deserialize(self, artifact: bytes) -> ir.Module:
        return stablehlo.deserialize_portable_artifact(self.context, artifact)

    def attribute(self, array: np.ndarray) -> ir.Attribute:
        """An array as the interpreter takes it."""
        with self.context, ir.Location.unknown():
            contiguous = np.ascontiguousarray(array).reshape(array.shape)
            if array.dtype == ml_dtypes.bfloat16:
                bits = contiguous.view(np.uint16)
                return ir.DenseElementsAttr.get(bits, type=ir.BF16Type.get(), shape=array.shape)
            return ir.DenseElementsAttr.get(contiguous)

    def evaluate(self, text: str, entry: str, arguments: Sequence[Any]) -> list[ir.Attribute]:
        """Call a function with arrays, or with what an earlier call returned."""
        # The interpreter starts at @main and nowhere else.
        assert text.count(f"@{entry}(") == 1
        module = self.parse(text.replace(f"@{entry}(", "@main("))
        attributes = [
            self.attribute(argument) if isinstance(argument, np.ndarray) else argument
            for argument in arguments
        ]
        with self.context:
            return list(stablehlo.eval_module(module, attributes))


@pytest.fixture(scope="session")
def stablehlo_dialect() -> StableHlo:
    return StableHlo()
