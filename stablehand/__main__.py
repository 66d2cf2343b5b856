"""`python -m stablehand`."""

from stablehand.cli import main

main()
