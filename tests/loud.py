"""Skipping so that it is seen."""

from __future__ import annotations

import warnings
from typing import NoReturn

import pytest


def skip(what: str, why: str) -> NoReturn:
    """Skip a test, and say so in the summary of warnings too, which is shown without being asked for."""
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(f"{what}: {why}", stacklevel=2)
    pytest.skip(why)
