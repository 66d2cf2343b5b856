"""The `stablehand` command, which Ctrl-C ends in one line also while Python still imports the package.

Outside the package, for importing anything inside begins with the package itself.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Import the command line and run it; 130 if that is interrupted."""
    try:
        from stablehand.cli import main as run

        run()
    except KeyboardInterrupt:
        print("stablehand: interrupted", file=sys.stderr)
        sys.exit(130)
