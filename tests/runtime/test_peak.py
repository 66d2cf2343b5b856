"""What the process is said to have had."""

import subprocess
import sys

import numpy as np

LARGE = 400_000_000
SAY = "from stablehand.runtime.memory import peak_bytes; print(peak_bytes())"


def test_the_peak_is_the_process_s_own() -> None:
    """Not that of a larger one that started it, with which `getrusage` begins on Linux."""
    held = np.ones(LARGE, np.uint8)
    said = subprocess.run(
        [sys.executable, "-c", SAY], check=True, capture_output=True, text=True
    ).stdout
    assert 10_000_000 < int(said) < held.nbytes
