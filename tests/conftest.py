"""What all tests share: a module cache, Hypothesis's profile, and jaxlib's StableHLO."""

from __future__ import annotations

import os
import signal
import warnings
from collections.abc import Iterator, Sequence
from typing import Any

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

# The same examples in every run, however slow the machine.
settings.register_profile("stablehand", deadline=None, derandomize=True)
settings.load_profile("stablehand")


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
        with warnings.catch_warnings():
            warnings.simplefilter("always")
            warnings.warn(f"VULKAN IS NOT TESTED HERE: {error}", stacklevel=1)
        pytest.skip(f"no Vulkan device: {error}")


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
