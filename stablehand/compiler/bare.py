"""Modules without a signature, such as kernels that pack and probes: compiled, and kept by content."""

from __future__ import annotations

from pathlib import Path

from stablehand.compiler import module_key, toolchain
from stablehand.compiler.cache import Cache
from stablehand.compiler.flags import flags_for
from stablehand.targets import Target

_TIMEOUT = 60.0


def compile_bare(
    text: bytes, target: Target, what: str, cache: Cache | None = None, *, keeps: bool = True
) -> Path:
    """A small text's module, compiled (0.3 s) or found.

    Args:
      text: as IREE is to have it.
      target: resolved.
      what: what to call it in messages.
      cache: where modules are kept; the user's cache by default.
      keeps: a text that fails is kept in a file, which the message tells.

    Raises:
      CompileError: the compiler refused it or hung.
      OutputError: there is no room for the module.
    """
    flags = flags_for(target)
    cache = cache or Cache()
    entry = module_key(text, flags)
    if cache.find(entry) is not None:
        return cache.module_path(entry)
    return cache.store(
        entry, toolchain.run(flags, text, timeout=_TIMEOUT, what=what, keeps=keeps), {}
    )
