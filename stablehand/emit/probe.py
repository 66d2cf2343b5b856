"""The graph of a probe: one product that reads a stored matrix, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from stablehand.emit.builder import Function
from stablehand.emit.contractions import linear
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.emit.module import Module
from stablehand.formats import FORMATS
from stablehand.signature import TensorType
from stablehand.targets import Target

ENTRY = "probe"
"""The public function: from x f32 `[1, in]` and the components of a matrix `[out, in]` to f32 `[1, out]`."""


@dataclass(frozen=True)
class Probe:
    """A probe's module.

    Attributes:
      storage: how its matrix is stored.
      text: the module.
      contract: of the product in it, which a kernel may serve.
    """

    storage: Storage
    text: str
    contract: Contract


def emit_probe(form: str, target: Target, shape: tuple[int, int]) -> Probe:
    """A decode step's product over a matrix `[out, in]`, as graphs for a target have it.

    Args:
      form: the matrix's format, in `stablehand.formats.FORMATS`.
      target: whose layout and spelling to use.
      shape: of the matrix.
    """
    storage = Storage(shape, form, target.layout_of(FORMATS[form]))
    module = Module(ENTRY, {}, dict(target.spelling))
    entry = Function(ENTRY, module)
    x = entry.parameter("x", TensorType((1, shape[1]), "f32"))
    entry.returns(linear(entry, x, storage.parameters(entry, "w"), "y"))
    contract = next(iter(module.functions.values())).contract
    assert contract is not None
    return Probe(storage, module.text(entry), contract)
