"""What `--version` says."""

from __future__ import annotations

from importlib import metadata

from stablehand import __version__
from stablehand.emit.vhlo import STABLEHLO_VERSION


def installed() -> dict[str, str]:
    """Our version and the installed IREE packages'."""
    versions = {"stablehand": __version__}
    for package in ("iree-base-compiler", "iree-base-runtime"):
        try:
            versions[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            versions[package] = "(not installed)"
    return versions


def describe() -> str:
    """All versions, StableHLO's too, one a line."""
    lines = [f"{name} {version}" for name, version in installed().items()]
    lines.append(f"stablehlo {STABLEHLO_VERSION} (portable artefacts)")
    return "\n".join(lines)
