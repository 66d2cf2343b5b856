"""A contract's definition as a module of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from stablehand.emit.module import definition_text

_HEAD = re.compile(r"func\.func private @(\w+)\((.*?)\) -> (.*?) attributes")


def contract_text(
    contract: Mapping[str, Any], passes: int = 1, shared: int = 0
) -> tuple[str, list[str]]:
    """A module whose public function calls the contract's, and the types that it takes.

    Args:
      contract: of a definition.
      passes: how often it is called.
      shared: so many of its last parameters are the same in all calls.
    """
    text = definition_text(contract)
    match = _HEAD.search(text)
    assert match is not None
    types, results = (re.findall(r"tensor<[^>]*>", match[i]) for i in (2, 3))
    own = len(types) - shared
    names = [f"%a{i}" for i in range(passes * own + shared)]
    taken = types[:own] * passes + types[own:]
    parameters = ", ".join(f"{n}: {t}" for n, t in zip(names, taken, strict=True))
    given, made = ", ".join(types), ", ".join(results)
    calls, values = [], []
    for turn in range(passes):
        value = f"%r{turn}"
        count = f":{len(results)}" if len(results) > 1 else ""
        operands = ", ".join((*names[turn * own : (turn + 1) * own], *names[passes * own :]))
        calls.append(f"    {value}{count} = call @{match[1]}({operands}) : ({given}) -> ({made})\n")
        values += [f"{value}#{i}" for i in range(len(results))] if count else [value]
    returned = ", ".join(results * passes)
    entry = f"""
  func.func public @run({parameters}) -> ({returned}) {{
{"".join(calls)}    return {", ".join(values)} : {returned}
  }}
"""
    return text.replace("module {\n", "module {" + entry, 1), taken
