"""Values and what another program made of them: `vectors.npz`, and `make_vectors.py`, which wrote it there.

Where a variable names an interpreter that has the program, many more are made, and compared at once.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

import loud
import numpy as np

Vectors = Mapping[str, np.ndarray]


def read(path: Path) -> Vectors:
    """All arrays of a file."""
    with np.load(path) as found:
        return dict(found)


def make(root: Path, variable: str, package: str, count: int, folder: Path) -> Vectors:
    """A fresh sample; skips, and says so in the summary of warnings, where no interpreter is named."""
    if variable not in os.environ:
        what = f"{root.name.upper()} ITSELF IS NOT ASKED HERE"
        loud.skip(what, f"{variable} names no interpreter that has {package}")
    path, script = folder / "many.npz", root / "make_vectors.py"
    subprocess.run([os.environ[variable], str(script), str(path), str(count), "1"], check=True)
    return read(path)
