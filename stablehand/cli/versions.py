"""What `--version` says."""

from __future__ import annotations

from importlib import metadata

from stablehand import __version__
from stablehand.emit.vhlo import STABLEHLO_VERSION


def describe() -> str:
    """Our version, the installed IREE packages', and StableHLO's, one a line."""
    lines = [f"stablehand {__version__}"]
    for package in ("iree-base-compiler", "iree-base-runtime"):
        try:
            lines.append(f"{package} {metadata.version(package)}")
        except metadata.PackageNotFoundError:
            lines.append(f"{package} (not installed)")
    lines.append(f"stablehlo {STABLEHLO_VERSION} (portable artefacts)")
    return "\n".join(lines)
