"""What products without a kernel take beside their weights: matrices decoded whole, in f32, at each call.

IREE decodes inside a product what one conversion makes a number of, with a scale for the row after the sum.
Of codes with scales for groups it makes the whole matrix first. How much of that lies side by side was
measured over every graph on every target (docs/matrix.json, which a test compares): without a barrier between
layers two of the products that follow each other; with one all of them, for what depends on weights alone
comes first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod

from stablehand.compiler.kernels import kernel_for
from stablehand.emit import EmittedGraph
from stablehand.emit.builder import Function
from stablehand.emit.matrix import Storage
from stablehand.formats import Format, Layout
from stablehand.targets import Target

_BARRIER = "stablehlo.optimization_barrier"


@dataclass(frozen=True)
class Widening:
    """What one graph decodes whole.

    Attributes:
      nbytes: scratch memory that it takes, about.
      moved: bytes that a call writes there and reads again, about.
      products: how many of its products are so, by the format of their weights.
    """

    nbytes: int = 0
    moved: int = 0
    products: Mapping[str, int] = field(default_factory=dict)


def known(target: Target, kernels: str = "auto") -> bool:
    """Whether it is known which kernels a graph gets: not of the CPU at hand, before that is asked."""
    return kernels == "off" or target.name != "cpu"


def left_by_kernels(graph: EmittedGraph, target: Target) -> list[Function]:
    """The functions of a graph that kernels leave to the compiler, call by call."""
    left = _Left(graph.functions, target, with_kernels=True)
    callees = graph.functions[graph.signature.graph].callees
    return [each for name in callees for each in left.within(name)]


def widening(graph: EmittedGraph, target: Target, kernels: str = "auto") -> Widening:
    """What products that no kernel takes decode, in a graph emitted for a target.

    Args:
      graph: as emitted.
      target: its target; see `known`.
      kernels: as in `stablehand.compiler.lower.lower`.
    """
    left = _Left(graph.functions, target, kernels != "off")
    entry = graph.functions[graph.signature.graph]
    called = {name: left.bytes_of(name) for name in entry.callees}
    products: Counter[str] = Counter()
    for name in entry.callees:
        products.update(left.products_of(name))
    every = sum(called[name] for name in entry.callees)
    side_by_side = any(left.has_barrier(name) for name in called)
    nbytes = every if side_by_side else sum(sorted(called.values())[-2:])
    return Widening(nbytes, 2 * every, dict(products))


class _Left:
    """The functions of a graph that kernels leave to the compiler."""

    def __init__(
        self, functions: Mapping[str, Function], target: Target, with_kernels: bool
    ) -> None:
        self.functions, self.target, self.with_kernels = functions, target, with_kernels

    def within(self, name: str) -> list[Function]:
        """Those that are left of one and of what it calls."""
        function = self.functions[name]
        contract = function.contract
        assert contract is not None
        if self.with_kernels and kernel_for(contract, self.target) is not None:
            return []
        return [function, *(each for called in function.callees for each in self.within(called))]

    def products_of(self, name: str) -> list[str]:
        """The formats of the weights that it decodes whole, one for each product."""
        return [
            Storage.of(each.contract["weight"]).format
            for each in self.within(name)
            if each.contract is not None and _nbytes(each)
        ]

    def bytes_of(self, name: str) -> int:
        """What these take in f32, with what else is made on the way."""
        return sum(map(_nbytes, self.within(name)))

    def has_barrier(self, name: str) -> bool:
        """Whether something in it is made once for all that follows; an embedding comes before all of it."""
        return any(
            each.contract is not None
            and each.contract["operation"] != "embed"
            and any(_BARRIER in line for line in each.lines)
            for each in self.within(name)
        )


def _nbytes(function: Function) -> int:
    contract = function.contract
    assert contract is not None
    if contract["operation"] != "linear":
        return 0
    stored = Storage.of(contract["weight"])
    scheme = stored.form.scheme
    if scheme is not None and not _by_row(stored.form):
        return int(prod(stored.shape) * _bytes_a_weight(stored.form, stored.layout))
    apart = any(_BARRIER in line and "%w_wide" in line for line in function.lines)
    # In tiles, several rows are a batch of products, in which no bits are put together.
    bits = scheme is not None and scheme.float8
    batched = bits and stored.layout.tile > 1 and contract["rows"] > 1
    return 4 * prod(stored.shape) if apart or batched else 0


def _by_row(form: Format) -> bool:
    scheme = form.scheme
    assert scheme is not None
    return all(not form.components[form.place(name)].inputs for name in scheme.scale)


def _bytes_a_weight(form: Format, layout: Layout) -> float:
    """Numbers in f32; so are scales and minimums, where they are products or groups cross bytes of codes.

    Codes in groups are put side by side first, in f32 where a byte is one code.
    """
    scheme = form.scheme
    assert scheme is not None
    turned = 0.0 if layout.group == 1 else 4 if scheme.low == 8 else scheme.low / 8

    def spread(names: tuple[str, ...]) -> bool:
        inputs = [form.components[form.place(name)].inputs for name in names]
        return len(inputs) > 1 or (inputs != [] and scheme.low < 8 and inputs != [32])

    made = 4 + 4 * spread(scheme.scale) + 4 * spread(scheme.minimum) + bool(scheme.high)
    return made + turned
