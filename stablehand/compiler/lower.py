"""The one place where kernels take the place of definitions, between emitted text and `iree-compile`."""

from __future__ import annotations

from stablehand.targets import Target


def lower(text: bytes, target: Target) -> bytes:
    """What IREE is given for a target: the text with kernels swapped in for contracts they serve.

    A pure function of its arguments. A target without kernels gets the definitions, which is the text
    itself; none has any yet.

    Args:
      text: an emitted module.
      target: the resolved target.
    """
    del target
    return text
