"""What a device makes of each format: every code read through the product that graphs read it with.

A backend may read a dtype as something else without a word (16-bit floats on Vulkan without 16-bit storage,
iree-org/iree#24688), or take its subnormals for zero. Sessions ask before they trust a device with a format;
what was found is kept beside the compiled modules, for that device, its driver and the versions at hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from importlib import metadata
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from stablehand.compiler.reflection import open_module
from stablehand.emit.probe import ENTRY, Probe, emit_probe
from stablehand.errors import CompileRefusedError, SessionError, StablehandError
from stablehand.formats import FORMATS
from stablehand.loader.buffers import aligned
from stablehand.loader.codes import CodeRows, code_rows, row_length
from stablehand.loader.pack import store
from stablehand.runtime.device import Device
from stablehand.runtime.program import Entry
from stablehand.runtime.reporter import SILENT, Reporter
from stablehand.signature import Signature, TensorType
from stablehand.targets import Target

if TYPE_CHECKING:
    from stablehand.compiler.cache import Cache

_ROWS = 2048
_LEAST_NORMAL = 2.0**-126

Status = Literal["exact", "inexact", "absent"]


@dataclass(frozen=True)
class Verdict:
    """How a device reads a format.

    Attributes:
      codes: how many were read; none where it could not be asked.
      different: of these, how many were read as another number.
      subnormal: of the latter, how many are subnormal and were read as zero.
      largest: the largest magnitude of these.
      detail: one that differs, or why it could not be asked.
    """

    codes: int
    different: int = 0
    subnormal: int = 0
    largest: float = 0.0
    detail: str = ""

    @property
    def status(self) -> Status:
        """In a word."""
        if not self.codes:
            return "absent"
        return "inexact" if self.different else "exact"

    @property
    def flushes(self) -> bool:
        """Whether all that differs is subnormal numbers read as zero."""
        return self.different == self.subnormal > 0

    @property
    def wrong(self) -> bool:
        """Whether numbers are read as others."""
        return self.different > self.subnormal

    @property
    def harmless(self) -> bool:
        """Whether all that differs lies below f32's own normal range, which IREE's CPU code drops too."""
        return not self.different or (self.flushes and self.largest < _LEAST_NORMAL)

    def __str__(self) -> str:
        if not self.codes:
            return f"absent: {self.detail}"
        if not self.different:
            return f"exact, {self.codes:,} codes"
        kind = "subnormal codes read as zero" if self.flushes else "codes read as another number"
        return f"{self.different:,} of {self.codes:,} {kind}, such as {self.detail}"


def probe(device: Device, target: Target, form: str, cache: Cache | None = None) -> Verdict:
    """Read every code of a format on a device; what is found is kept for `known`.

    Args:
      device: to ask.
      target: resolved; its modules must be for such a device.
      form: a name in `stablehand.formats.FORMATS`.
      cache: where verdicts and modules are kept; the user's by default.
    """
    cache = cache or _cache()
    try:
        target.check("weights", [form])
        device.check_code(target, "--target")
        asked = emit_probe(form, target, (_ROWS, row_length(form)))
        verdict = _sum_up(_read(device, target, asked, cache))
    except StablehandError as error:
        return Verdict(0, detail=str(error))
    cache.store_record(_key(device, target, asked), {"verdict": asdict(verdict)})
    return verdict


def known(device: Device, target: Target, form: str, cache: Cache | None = None) -> Verdict:
    """What `probe` found earlier, or finds now; it takes the same."""
    cache = cache or _cache()
    try:
        asked = emit_probe(form, target, (_ROWS, row_length(form)))
        record = cache.find_record(_key(device, target, asked))
        if record is not None:
            return Verdict(**record["verdict"])
    except (KeyError, TypeError):
        pass  # a record of another version
    except StablehandError as error:
        return Verdict(0, detail=str(error))
    return probe(device, target, form, cache)


def check_formats(
    device: Device,
    target: Target,
    signature: Signature,
    *,
    cache: Cache | None = None,
    reporter: Reporter = SILENT,
) -> None:
    """Refuse a device that reads a format of a graph's weights, caches or activations as other numbers.

    Args:
      device: to ask.
      target: resolved.
      signature: of the graph.
      cache: where verdicts and modules are kept; the user's by default.
      reporter: hears of each probe, of numbers that are lost, and of formats that could not be asked for.

    Raises:
      SessionError: naming the device, the format and a code.
    """
    for form in formats_of(signature):
        with reporter.compiling(f"a probe of {form} for {target.name}"):
            verdict = known(device, target, form, cache)
        if verdict.status != "absent" and verdict.harmless:
            continue
        name = device.identity["name"]
        if verdict.wrong:
            raise SessionError(
                f"{name} does not read {form} as it is: {verdict}",
                where=f"--target {target.name}",
                hint="choose another format or target; `stablehand doctor` shows what each reads",
            )
        reporter.note(f"{target.name} ({name}), {form}: {verdict}")


def formats_of(signature: Signature) -> list[str]:
    """Formats of a graph's weights, and dtypes of its caches and activations, each once."""
    caches = [a.type.dtype for a in signature.by_role("state")]
    fed = signature.fact("activations")
    return list(
        dict.fromkeys((*signature.weight_formats, *caches, *([fed] if fed in FORMATS else ())))
    )


@dataclass(frozen=True)
class _Found:
    """What came of some rows; as in `Verdict`."""

    codes: int
    different: int
    subnormal: int
    largest: float
    detail: str


def _read(device: Device, target: Target, asked: Probe, cache: Cache) -> Iterator[_Found]:
    from stablehand.compiler.bare import compile_bare
    from stablehand.compiler.lower import lower

    storage = asked.storage
    out, inputs = storage.shape
    text, what = asked.text.encode(), f"the probe of {storage.format}"
    lowered = lower(text, target)
    try:
        path = compile_bare(lowered.text, target, what, cache, keeps=not lowered.uses)
    except CompileRefusedError:
        if not lowered.uses:
            raise
        path = compile_bare(text, target, what, cache)  # graphs do without the kernel then, too
    module = open_module(device.instance, path)
    entry = Entry(device, path, module, module.lookup_function(ENTRY), 1)
    ones = aligned((1, inputs), "f32")
    ones[...] = 1
    x = device.upload(ones, TensorType(ones.shape, "f32"))
    for held in code_rows(storage.format, out):
        buffers = [aligned(type_.shape, type_.dtype) for type_ in storage.types()]
        store(held.parts, storage.format, storage.layout, buffers)
        pairs = zip(buffers, storage.types(), strict=True)
        resident = [device.upload(buffer, type_) for buffer, type_ in pairs]
        call = entry.bind([part.view for part in (x, *resident)])
        call.run()
        sums = device.download(call.result(0), TensorType((1, out), "f32"))
        yield _compared(held, sums.reshape(-1))


def _compared(held: CodeRows, sums: NDArray[Any]) -> _Found:
    wrong = (sums != held.sums) & ~(np.isnan(sums) & np.isnan(held.sums))
    lost = wrong & (sums == 0) & held.subnormal
    detail = ""
    if wrong.any():
        place = int(np.flatnonzero(wrong)[0])
        code = f"{int(held.codes[place]):#0{2 + 2 * held.codes.itemsize}x}"
        detail = f"{code} of {held.component}, {sums[place]:g} where {held.sums[place]:g} belongs"
    # A code that stands in several rows counts once.
    codes, different, subnormal = (
        len(np.unique(held.codes[rows])) for rows in (np.s_[:], wrong, lost)
    )
    largest = float(np.abs(held.sums[lost]).max(initial=0))
    return _Found(codes, different, subnormal, largest, detail)


def _sum_up(parts: Iterator[_Found]) -> Verdict:
    found = list(parts)
    return Verdict(
        codes=sum(part.codes for part in found),
        different=sum(part.different for part in found),
        subnormal=sum(part.subnormal for part in found),
        largest=max(part.largest for part in found),
        detail=next((part.detail for part in found if part.detail), ""),
    )


def _cache() -> Cache:
    from stablehand.compiler.cache import Cache

    return Cache()


def _key(device: Device, target: Target, asked: Probe) -> str:
    from stablehand.compiler import module_key
    from stablehand.compiler.cache import key
    from stablehand.compiler.flags import flags_for
    from stablehand.compiler.kernels import kernel_for

    kernel = kernel_for(asked.contract, target)
    return key(
        {
            "probe": module_key(asked.text.encode(), flags_for(target)),
            "kernel": None if kernel is None else [kernel.name, kernel.version],
            "device": device.identity,
            "runtime": metadata.version("iree-base-runtime"),
        }
    )
