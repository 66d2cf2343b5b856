"""Products of a few rows: one pass of a kernel of rows, or as many passes of a kernel of one."""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from circumstances import circumstances, markdown, sentence
from contracts import contract_text
from variants import Settings

from stablehand.bench.rates import Rates
from stablehand.compiler.bare import compile_bare
from stablehand.compiler.host import host_target
from stablehand.compiler.lower import lower
from stablehand.compiler.reflection import open_module
from stablehand.emit.matrix import Storage
from stablehand.formats import FORMATS
from stablehand.loader.convert import NUMPY
from stablehand.runtime.device import Device
from stablehand.runtime.program import Call, Entry
from stablehand.signature import TensorType
from stablehand.targets import CPU_MODELS, Target, named_target

KINDS = (
    *(("f16", "f32"), ("f8_e4m3", "f32"), ("q4_0", "f32"), ("q4_k", "bf16")),
    *(("q8_0", "q8"), ("q4_0", "q8"), ("q4_k", "q8")),
)
"""Weights and activations: each kind of the table of crossovers, and 4-bit codes in full."""

ROWS = (2, 3, 4, 6, 8)

SHAPE = 8192, 2048
_BEYOND_CACHES = 256 << 20
_GENERIC = ("x86-64-v3", "x86-64-v4")


def levels() -> list[Target]:
    """The CPU at hand, and the generic ones whose code it runs."""
    host = host_target()
    others = [named_target(f"cpu:{m}") for m in _GENERIC if CPU_MODELS[m] <= host.abilities]
    return [*others, host]


def measure(settings: Settings) -> dict[str, Any]:
    """Milliseconds of products `[rows, 2048] x [2048, 8192]` over weights that lie in memory."""
    device = Device("local-task")
    found = []
    for target in levels():
        for form, activations in KINDS:
            product = Product(device, target, form, activations)
            for rows in ROWS:
                one, *both = product.medians(rows, settings.rounds)
                found.append(
                    {
                        **{"target": target.name, "weights": form, "activations": activations},
                        **{"rows": rows, "one": one, "together": both[0], "passes": both[1]},
                    }
                )
    return {**circumstances(Rates.measure()), "products": found}


class Product:
    """A matrix in memory, several times over, so that no call finds in a cache what another has read."""

    def __init__(self, device: Device, target: Target, form: str, activations: str) -> None:
        self.device, self.target, self.activations = device, target, activations
        self.storage = Storage(SHAPE, form, target.layout_of(FORMATS[form]))
        types = self.storage.types()
        copies = -(-_BEYOND_CACHES // sum(type_.nbytes for type_ in types))
        random = np.random.default_rng(0)
        noise = [(_noise(random, type_), type_) for type_ in types]
        self.weights = [
            [device.upload(array.copy(), type_) for array, type_ in noise] for _ in range(copies)
        ]
        self._rows: list[Any] = []  # a call holds no more than views of what it is given
        self._other = np.ones(_BEYOND_CACHES // 8)

    def medians(self, rows: int, rounds: int) -> Iterator[float]:
        """Milliseconds of one row, of all rows together, and of a pass for each, call by call in turn."""
        sides = [self.calls(1, 1), self.calls(rows, 1), self.calls(1, rows)]
        seconds: list[list[float]] = [[] for _ in sides]
        for number in range(rounds + 1):
            for calls in zip(*sides, strict=True):
                for side, call in enumerate(calls):
                    started = time.perf_counter()
                    call.run()
                    if number:  # the first round finds pages and code
                        seconds[side].append(time.perf_counter() - started)
                    self._forget()
        yield from (statistics.median(each) * 1e3 for each in seconds)

    def calls(self, rows: int, passes: int) -> list[Call]:
        """The product of so many rows, that often, with each copy of the matrix."""
        contract = {
            **{"operation": "linear", "version": 2, "rows": rows, "accumulator": "f32"},
            **{"activations": self.activations, "weight": self.storage.contract},
        }
        text, names = contract_text(contract, passes, len(self.storage.types()))
        lowered = lower(text.encode(), self.target)
        assert lowered.uses, f"no kernel takes {contract}"
        path = compile_bare(lowered.text, self.target, "a product")
        module = open_module(self.device.instance, path)
        entry = Entry(self.device, path, module, module.lookup_function("run"), passes)
        own = (len(names) - len(self.storage.types())) // passes
        random, given = np.random.default_rng(0), []
        for type_ in map(TensorType.parse, names[:own]):
            every = _noise(random, TensorType((rows * passes, *type_.shape[1:]), type_.dtype))
            given.append([self.device.upload(part, type_) for part in np.split(every, passes)])
        self._rows += given
        operands = [part.view for turn in zip(*given, strict=True) for part in turn]
        return [entry.bind([*operands, *(each.view for each in held)]) for held in self.weights]

    def _forget(self) -> None:
        """So that what one side has read of a copy is in no cache when the next side reads the same."""
        self._other.sum()


def _noise(random: np.random.Generator, type_: TensorType) -> Any:
    if type_.dtype in ("i8", "ui8", "i32"):
        return random.integers(0, 100, type_.shape).astype(NUMPY[type_.dtype])
    return random.standard_normal(type_.shape, np.float32).astype(NUMPY[type_.dtype])


def show(result: Mapping[str, Any]) -> str:
    """As a section's text."""
    lines = [["", "1 row", *(f"{rows} rows, passes" for rows in ROWS)]]
    kinds: dict[tuple[str, ...], list[Mapping[str, Any]]] = {}
    for each in result["products"]:
        kind = (each["target"], each["weights"], each["activations"])
        kinds.setdefault(kind, []).append(each)
    for (target, weights, activations), products in kinds.items():
        cells = (f"{each['together']:.2f}, {each['passes']:.2f}" for each in products)
        one = statistics.median(each["one"] for each in products)
        lines.append([f"{target}: {weights}, {activations}", f"{one:.2f}", *cells])
    return (
        "Which form of kernel a product of so many rows gets is data of the target "
        "(`targets.CPU_LEVELS`, by kind of weights and activations), and lowering obeys it "
        f"(`tests/compiler/kernels/test_table.py`). {sentence(result)} Medians in ms over weights "
        f"{list(SHAPE)} out of memory: a kernel that takes the rows together, and as many products of one "
        "row, whose weights may lie in the last cache after the first.\n\n"
        f"{markdown(lines)}\n"
    )
