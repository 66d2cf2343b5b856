"""Which cases `make test` leaves to `make long`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest


def long(*values: Any, **named: Any) -> Any:
    """A case of `parametrize` that says for more formats or sizes what a case beside it says."""
    return pytest.param(*values, marks=pytest.mark.long, **named)


def keeping(kept: Iterable[Any], every: Iterable[Any]) -> list[Any]:
    """Cases of one value each, of which `make test` keeps some."""
    kept, cases = list(kept), list(every)
    assert all(case in cases for case in kept), "names what is not there"
    return [case if case in kept else long(case) for case in cases]
