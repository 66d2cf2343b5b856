"""Running one contract's function alone: its definition, or the kernel in its place."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import iree.runtime as iree
import numpy as np
import pytest
from gpu_contracts import contract_text
from ptx_machine import run_lowering

from stablehand.compiler import toolchain
from stablehand.compiler.flags import flags_for
from stablehand.compiler.host import host_target
from stablehand.compiler.lower import Lowered, lower
from stablehand.emit.definitions import Contract
from stablehand.loader.convert import NUMPY
from stablehand.runtime.device import Device
from stablehand.signature import TensorType
from stablehand.targets import Target, named_target


def module_of(contract: Contract) -> tuple[str, list[TensorType]]:
    """A module whose public function calls the contract's, and the types that it takes."""
    text, types = contract_text(contract)
    return text, [TensorType.parse(type_) for type_ in types]


def dispatches(text: str, target: Target, folder: Path) -> dict[str, Any]:
    """What IREE counts in a graph with its kernels."""
    counts = folder / "counts.json"
    flags = (
        *flags_for(target),
        f"-o={folder / 'm.vmfb'}",
        "--iree-scheduling-dump-statistics-format=json",
        f"--iree-scheduling-dump-statistics-file={counts}",
    )
    toolchain.run(flags, lower(text.encode(), target).text, timeout=120, what="a graph")
    found: dict[str, Any] = json.loads(counts.read_text())["stream-aggregate"]
    return found


_RESULTS = {
    int(iree.HalElementType.FLOAT_32): (iree.HalElementType.FLOAT_32, "f32"),
    int(iree.HalElementType.FLOAT_16): (iree.HalElementType.FLOAT_16, "f16"),
    int(iree.HalElementType.INT_32): (iree.HalElementType.SINT_32, "i32"),
    int(iree.HalElementType.SINT_32): (iree.HalElementType.SINT_32, "i32"),
}


class Runner:
    """Compiles for one target, whatever the one that the kernels were written for."""

    def __init__(self, folder: Path, device: Device, target: Target) -> None:
        self.folder, self.device, self.target = folder, device, target

    def __call__(
        self,
        contract: Contract,
        target: Target,
        kernels: str,
        operands: Sequence[np.ndarray],
        rewrite: Callable[[str], str] | None = None,
    ) -> tuple[list[np.ndarray], Lowered]:
        text, types = module_of(contract)
        lowered = lower(text.encode(), target, kernels)
        if rewrite is not None:
            lowered = replace(lowered, text=rewrite(lowered.text.decode()).encode())
        name = hashlib.sha256(lowered.text).hexdigest()[:24]
        path = self.folder / f"{name}.vmfb"
        if not path.exists():
            what = f"a kernel for {contract['operation']}"
            flags = (*flags_for(self.target), f"-o={path}")
            if rewrite is not None:
                # What stands in for registers takes stack.
                flags = (*flags, f"--iree-llvmcpu-stack-allocation-limit={1 << 16}")
            toolchain.run(flags, lowered.text, timeout=120, what=what)
        # Copies: a kernel writes its caches in place.
        inputs = [
            self.device.upload(np.array(o, NUMPY[t.dtype]).reshape(t.shape), t)
            for o, t in zip(operands, types, strict=True)
        ]
        module = iree.VmModule.copy_buffer(self.device.instance, path.read_bytes())
        hal = iree.create_hal_module(self.device.instance, self.device.hal)
        context = iree.VmContext(self.device.instance, [hal, module])
        arguments, results = iree.VmVariantList(len(inputs)), iree.VmVariantList(1)
        for given in inputs:
            arguments.push_ref(given.view)
        context.invoke(module.lookup_function("run"), arguments, results)
        views = [results.get_as_ref(i).deref(iree.HalBufferView) for i in range(results.size)]
        return [self._array(view) for view in views], lowered

    def _array(self, view: Any) -> np.ndarray:
        if not self.device.shares_memory:
            element, type_ = _RESULTS[view.element_type]
            # A position that is passed on has a sign on one device and none on the other.
            view = iree.HalBufferView(view.get_buffer(), view.shape, element)
            return self.device.download(view, TensorType(tuple(view.shape), type_))
        mapped = iree.DeviceArray(self.device.hal, view, implicit_host_transfer=True)
        return np.array(mapped.to_host(), copy=True)


class PtxRunner:
    """Compiles a kernel for CUDA, and runs what a driver would get on a machine in software."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(
        self, contract: Contract, operands: Sequence[np.ndarray]
    ) -> tuple[list[np.ndarray], Lowered]:
        target = named_target("cuda")
        text, types = module_of(contract)
        lowered = lower(text.encode(), target)
        (use,) = lowered.uses
        path = self.folder / f"{hashlib.sha256(lowered.text).hexdigest()[:24]}.vmfb"
        if not path.exists():
            flags = (*flags_for(target), f"-o={path}")
            toolchain.run(flags, lowered.text, timeout=120, what=use.kernel.name)
        lowering = use.kernel.lower(contract, target, f"kernel_{use.symbol}")
        given = [
            np.array(o, NUMPY[t.dtype]).reshape(t.shape)
            for o, t in zip(operands, types, strict=True)
        ]
        named = dict(zip(lowering.parameters, given, strict=True))
        return run_lowering(lowering, path.read_bytes(), named), lowered


@pytest.fixture(scope="session")
def run_ptx(tmp_path_factory: pytest.TempPathFactory) -> PtxRunner:
    return PtxRunner(tmp_path_factory.mktemp("ptx"))


RunContract = Callable[..., tuple[list[np.ndarray], Lowered]]


@pytest.fixture(scope="session")
def run_contract(tmp_path_factory: pytest.TempPathFactory) -> RunContract:
    return Runner(tmp_path_factory.mktemp("kernels"), Device("local-sync"), host_target())


@pytest.fixture(scope="session")
def run_on_vulkan(tmp_path_factory: pytest.TempPathFactory, vulkan: Device) -> RunContract:
    return Runner(tmp_path_factory.mktemp("vulkan"), vulkan, named_target("vulkan"))
