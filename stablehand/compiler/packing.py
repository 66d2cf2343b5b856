"""Kernels that pack, compiled for the CPU at hand and kept among the modules."""

from __future__ import annotations

from pathlib import Path

from stablehand.compiler import module_key, toolchain
from stablehand.compiler.cache import Cache
from stablehand.compiler.flags import flags_for
from stablehand.compiler.kernels.cpu_pack import Packing
from stablehand.targets import Target

_TIMEOUT = 60.0


def compile_packing(packing: Packing, target: Target, cache: Cache | None = None) -> Path:
    """A packing kernel's module, compiled (0.3 s) or found.

    Args:
      packing: which.
      target: the CPU at hand.
      cache: where modules are kept; the user's cache by default.

    Raises:
      CompileError: the compiler refused it or hung.
      OutputError: there is no room for the module.
    """
    text, flags = packing.text().encode(), flags_for(target)
    cache = cache or Cache()
    entry = module_key(text, flags)
    if cache.find(entry) is not None:
        return cache.module_path(entry)
    what = f"the kernel that packs {packing.source} as {packing.destination}"
    return cache.store(entry, toolchain.run(flags, text, timeout=_TIMEOUT, what=what), {})
