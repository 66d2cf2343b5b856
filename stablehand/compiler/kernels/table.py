"""The table of kernels: which contract each serves, on which targets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from stablehand.compiler.kernels.text import Executable
from stablehand.emit.definitions import Contract
from stablehand.targets import Target


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
    """

    name: str
    version: int
    operation: str
    contract_version: int
    family: str
    serves: Serves
    lower: Lower
