"""What tests that run modules share."""

import os
from collections.abc import Iterator

import pytest

from stablehand.compiler.cache import VARIABLE


@pytest.fixture(scope="session", autouse=True)
def module_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """One cache of compiled modules for the whole run, so that each text is compiled once."""
    root = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        root = root.parent
    with pytest.MonkeyPatch.context() as patch:
        if VARIABLE not in os.environ:
            patch.setenv(VARIABLE, str(root / "modules"))
        yield
