"""Running one contract's function alone: its definition, or the kernel in its place."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from contracts import contract_text
from ptx_machine import run_lowering
from running import Runner, rehearsals

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


@pytest.fixture(scope="module", autouse=True)
def rehearsed(request: pytest.FixtureRequest) -> None:
    """What a file's tests run is compiled together, before the first of them."""
    tests = [
        item
        for item in request.session.items
        if item.getparent(pytest.Module) is request.node.getparent(pytest.Module)
    ]
    for name in ("run_contract", "run_on_vulkan"):
        if any(name in getattr(item, "fixturenames", ()) for item in tests):
            # Where there is no such device, the tests that want it say so.
            with contextlib.suppress(pytest.skip.Exception):
                runner = request.getfixturevalue(name)
                runner.prepare(rehearsals(tests, name, runner))
