"""Running contracts' functions, many compiled to a module: to start the compiler costs more than a function.

A file's tests are rehearsed first: each is called with a runner that notes what it is asked for and
gives zeros, whatever the test says to them. What was asked for is compiled together; what only the real
tests ask for is compiled alone.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import iree.runtime as iree
import numpy as np
import pytest
from contracts import contract_text
from hypothesis import HealthCheck, settings
from hypothesis.errors import HypothesisException

from stablehand.compiler import toolchain
from stablehand.compiler.flags import flags_for
from stablehand.compiler.lower import Lowered, lower
from stablehand.emit.definitions import Contract
from stablehand.errors import CompileError
from stablehand.loader.convert import NUMPY
from stablehand.runtime.device import Device
from stablehand.signature import TensorType
from stablehand.targets import Target

Rewrite = Callable[[str], str]

MOST = 32
"""So many functions go into one module."""

_RESULTS = re.compile(r"func\.func public @run\(.*\) -> \((.*)\) \{$", re.MULTILINE)
_MODULE = re.compile(r"module \{\n(.*)\}\s*", re.DOTALL)

_ELEMENTS = {
    int(iree.HalElementType.FLOAT_32): (iree.HalElementType.FLOAT_32, "f32"),
    int(iree.HalElementType.FLOAT_16): (iree.HalElementType.FLOAT_16, "f16"),
    int(iree.HalElementType.INT_32): (iree.HalElementType.SINT_32, "i32"),
    int(iree.HalElementType.SINT_32): (iree.HalElementType.SINT_32, "i32"),
}


def shapes(most: int) -> settings:
    """For a test of a kernel over generated shapes, each of which is compiled.

    Args:
      most: how many, where the profile of Hypothesis draws 100 of others; a quarter where it draws 50.
    """
    return settings(
        max_examples=-(-most * settings.default.max_examples**2 // 100**2),
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )


def together(texts: Sequence[str]) -> str:
    """Modules as one: every name of the first ends in `_0`, of the second in `_1`, and so on."""
    if len(texts) == 1:
        return re.sub(r"@run\b", "@run_0", texts[0])
    bodies = []
    for i, text in enumerate(texts):
        match = _MODULE.fullmatch(text)
        assert match is not None, "names before the module, or a name of its own"
        bodies.append(re.sub(r"@(\w+)", rf"@\1_{i}", match[1]))
    return "".join(("module {\n", *bodies, "}\n"))


class Runner:
    """Compiles for one target, whatever the one that the kernels were written for."""

    def __init__(self, folder: Path, device: Device, target: Target) -> None:
        self.folder, self.device, self.target = folder, device, target
        # Of those that were rewritten, and of the others: the lowered text under its digest.
        self._noted: dict[bool, dict[str, str]] | None = None
        # Under the same: the module, and the function in it.
        self._compiled: dict[str, tuple[Path, str]] = {}
        self._loaded: dict[Path, tuple[iree.VmContext, iree.VmModule]] = {}

    def __call__(
        self,
        contract: Contract,
        target: Target,
        kernels: str,
        operands: Sequence[np.ndarray],
        rewrite: Rewrite | None = None,
    ) -> tuple[list[np.ndarray], Lowered]:
        """The results on these operands, and what the compiler was given for this contract alone."""
        text, names = contract_text(contract)
        types = [TensorType.parse(name) for name in names]
        lowered = lower(text.encode(), target, kernels)
        if rewrite is not None:
            lowered = replace(lowered, text=rewrite(lowered.text.decode()).encode())
        key = hashlib.sha256(lowered.text).hexdigest()
        if self._noted is not None:
            self._noted[rewrite is not None].setdefault(key, lowered.text.decode())
            (results,) = _RESULTS.findall(text)
            given = map(TensorType.parse, re.findall(r"tensor<[^>]*>", results))
            return [np.zeros(t.shape, NUMPY[t.dtype]) for t in given], lowered
        if key not in self._compiled:
            self._compile({key: lowered.text.decode()}, rewrite is not None)
        # Copies: a kernel writes its caches in place.
        inputs = [
            self.device.upload(np.array(o, NUMPY[t.dtype]).reshape(t.shape), t)
            for o, t in zip(operands, types, strict=True)
        ]
        context, function = self._function(*self._compiled[key])
        arguments, results = iree.VmVariantList(len(inputs)), iree.VmVariantList(1)
        for given in inputs:
            arguments.push_ref(given.view)
        context.invoke(function, arguments, results)
        views = [results.get_as_ref(i).deref(iree.HalBufferView) for i in range(results.size)]
        return [self._array(view) for view in views], lowered

    def prepare(self, calls: Iterable[Callable[[], object]]) -> None:
        """Compile, together, what these calls ask for; what they make of zeros does not matter."""
        self._noted = noted = {False: {}, True: {}}
        try:
            for call in calls:
                with contextlib.suppress(Exception, pytest.skip.Exception):
                    call()
        finally:
            self._noted = None
        for rewritten, texts in noted.items():
            keys = [key for key in texts if key not in self._compiled]
            for i in range(0, len(keys), MOST):
                # Whatever fails here fails again, alone, in the test that asks for it.
                with contextlib.suppress(CompileError):
                    self._compile({key: texts[key] for key in keys[i : i + MOST]}, rewritten)

    def _compile(self, texts: dict[str, str], rewritten: bool) -> None:
        text = together(list(texts.values())).encode()
        path = self.folder / f"{hashlib.sha256(text).hexdigest()[:24]}.vmfb"
        flags = (*flags_for(self.target), f"-o={path}")
        if rewritten:
            # What stands in for registers takes stack.
            flags = (*flags, f"--iree-llvmcpu-stack-allocation-limit={1 << 16}")
        toolchain.run(flags, text, timeout=600, what=f"functions of {len(texts)} contracts")
        self._compiled |= {key: (path, f"run_{i}") for i, key in enumerate(texts)}

    def _function(self, path: Path, name: str) -> tuple[iree.VmContext, Any]:
        if path not in self._loaded:
            module = iree.VmModule.copy_buffer(self.device.instance, path.read_bytes())
            hal = iree.create_hal_module(self.device.instance, self.device.hal)
            self._loaded[path] = iree.VmContext(self.device.instance, [hal, module]), module
        context, module = self._loaded[path]
        return context, module.lookup_function(name)

    def _array(self, view: Any) -> np.ndarray:
        if not self.device.shares_memory:
            element, type_ = _ELEMENTS[view.element_type]
            # A position that is passed on has a sign on one device and none on the other.
            view = iree.HalBufferView(view.get_buffer(), view.shape, element)
            return self.device.download(view, TensorType(tuple(view.shape), type_))
        mapped = iree.DeviceArray(self.device.hal, view, implicit_host_transfer=True)
        return np.array(mapped.to_host(), copy=True)


def rehearsals(
    items: Iterable[pytest.Item], fixture: str, runner: Runner
) -> Iterator[Callable[[], object]]:
    """Calls of those tests that take nothing but the runner, their parameters and what Hypothesis draws."""
    for item in items:
        if not isinstance(item, pytest.Function) or fixture not in item.fixturenames:
            continue
        parameters = dict(item.callspec.params) if hasattr(item, "callspec") else {}
        names = item._fixtureinfo.argnames
        if set(names) <= {fixture, *parameters}:
            given = {fixture: runner, **parameters}
            yield functools.partial(rehearse, item.obj, {name: given[name] for name in names})


def rehearse(test: Any, arguments: dict[str, Any]) -> None:
    """Call a test, and one that Hypothesis draws for with all its examples, whatever becomes of each."""
    drawn = getattr(test, "hypothesis", None)
    if drawn is None:
        test(**arguments)
        return
    inner = drawn.inner_test

    # Under the same name and signature, from which the examples are drawn.
    @functools.wraps(inner)
    def noting(*args: Any, **kwargs: Any) -> None:
        try:
            inner(*args, **kwargs)
        except HypothesisException:
            raise
        except Exception:
            return

    drawn.inner_test = noting
    try:
        test(**arguments)
    finally:
        drawn.inner_test = inner
