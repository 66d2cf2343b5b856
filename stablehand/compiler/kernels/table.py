"""The table of kernels: which contract each serves, on which targets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from stablehand.compiler.kernels.text import Executable
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.targets import Form, Target


@dataclass(frozen=True)
class Lowering:
    """What takes a definition's place: executables, and a body that dispatches them.

    Attributes:
      executables: in the order in which they are dispatched.
      parameters: names for the function's parameters, which the body uses.
      body: operations, one a line.
      results: the values that the function returns.
    """

    executables: tuple[Executable, ...]
    parameters: tuple[str, ...]
    body: tuple[str, ...]
    results: tuple[str, ...]


Serves = Callable[[Contract, Target], bool]
Lower = Callable[[Contract, Target, str], Lowering]
"""From a contract that is served, the target, and a symbol for the executables."""


@dataclass(frozen=True)
class Kernel:
    """An alternative body for the functions of one operation.

    Attributes:
      name: unique; what reports and manifests say.
      version: of the kernel's text.
      operation: of the contracts that it serves.
      contract_version: of the definition that it was written against.
      family: of the targets that it runs on.
      serves: whether it takes a contract on a target, once all of the above agree.
      lower: writes it.
      form: of a product's kernel: it takes those row counts that the target's table gives this form.
    """

    name: str
    version: int
    operation: str
    contract_version: int
    family: str
    serves: Serves
    lower: Lower
    form: Form | None = None

    def takes(self, contract: Contract, target: Target) -> bool:
        """Whether it is what a contract gets on a resolved target, if nothing before it is."""
        return (
            self.family == (target.kernels or target.family)
            and self.operation == contract["operation"]
            and self.contract_version == contract["version"]
            and self.form in (None, *_forms(contract, target))
            and self.serves(contract, target)
        )


def _forms(contract: Contract, target: Target) -> set[Form | None]:
    """What the target's table says of a contract's matrices."""
    stored = [Storage.of(facts) for facts in contract.values() if isinstance(facts, Mapping)]
    rows, activations = contract.get("rows", 1), contract.get("activations", "f32")
    forms = {target.form_of(matrix.form.kind, activations, rows) for matrix in stored}
    return {"vector", "rows"} if None in forms else forms
