"""From text to a compiled module: lower, compile in a subprocess, keep by content."""

from __future__ import annotations

import hashlib
import json
import logging
import shlex
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, get_type_hints

from stablehand.compiler import toolchain
from stablehand.compiler.cache import Cache, key
from stablehand.compiler.flags import flags_for
from stablehand.compiler.host import resolve
from stablehand.compiler.lower import Lowered, lower
from stablehand.compiler.lowered_before import LoweredBefore, Memory
from stablehand.compiler.module_text import is_portable_artifact, read_text, signature_of
from stablehand.compiler.strangers import check_apart
from stablehand.errors import (
    CompileError,
    CompileRefusedError,
    TargetError,
    first_line,
)
from stablehand.facts import COMPILED_FACT
from stablehand.files import no_temporary_files, temporary_folder
from stablehand.signature import Signature
from stablehand.targets import Target, named_target

__all__ = ["CompileReport", "CompiledModule", "compile_text", "module_key", "signature_of_file"]

_LOG = logging.getLogger(__name__)

_LEAST_ROOM = 1 << 16
"""Free bytes below which a disk is full, as far as a compiler is concerned."""


@dataclass(frozen=True)
class CompileReport:
    """What a compilation did.

    Attributes:
      target: the resolved target's name.
      compiler: the compiler's version.
      flags: what it was given.
      seconds: wall time of the compilation that made the module, cached or not.
      dispatches: kernel launches per call.
      copies: buffers copied per call; a cache that is not updated in place would be one.
      constant_bytes: what the module itself holds on the device between calls.
      transient_bytes: scratch memory per call.
      module_bytes: size of the module.
      kernels: those that took the place of definitions, with their versions.
      notices: what a user should know of them, a line each.
    """

    target: str
    compiler: str
    flags: tuple[str, ...]
    seconds: float
    dispatches: int
    copies: int
    constant_bytes: int
    transient_bytes: int
    module_bytes: int
    kernels: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()


@dataclass(frozen=True)
class CompiledModule:
    """A compiled module on disk, its signature, and how it came to be.

    Attributes:
      path: the `.vmfb` file, in the cache or, where that cannot be written, in a folder that is
        removed when the process ends.
      signature: as the text carried it.
      report: of the compilation, which may have been an earlier one.
      cached: it was found, not compiled.
    """

    path: Path
    signature: Signature
    report: CompileReport
    cached: bool


def compile_text(
    text: str | bytes,
    target: Target,
    *,
    timeout: float | None = None,
    cache: Cache | None = None,
    what: str | None = None,
    kernels: str = "auto",
    signature: Signature | None = None,
) -> CompiledModule:
    """Compile an emitted module, or find it compiled.

    Args:
      text: StableHLO text, or the bytes of a portable artefact.
      target: a generic CPU is resolved to the one at hand.
      timeout: seconds for the compiler; `toolchain.default_timeout` unless given.
      cache: where modules are kept; the user's cache by default.
      what: what to call the text in messages.
      kernels: `auto` or `off`, as in `stablehand.compiler.lower`.
      signature: what the text carries, where the caller has just emitted it; read from the text else. A text
        that was, and fails, is kept in a temporary file, which the message tells.

    Raises:
      CompileError: the text does not parse, the timeout is none, or the compiler failed or hung.
      OutputError: there is no room for the module, in the cache or elsewhere.
      SignatureError: the annotations contradict the types.
      TargetError: the text was emitted for other targets, or this one cannot do it.
    """
    source = text.encode() if isinstance(text, str) else text
    cache = cache or Cache()
    what = what or "the text"
    if timeout is None:
        timeout = toolchain.default_timeout()
    timeout = toolchain.usable_timeout(timeout, "timeout")
    emitted = signature is not None
    # Before the compiler sees it; an artefact's annotations can be read from the module alone.
    if signature is None and not is_portable_artifact(source):
        check_apart(source, what)
        signature = signature_of(source, what)
    target = resolve(target)
    if signature is not None:
        _check_target(signature, target, what)
    # To read a signature the text was parsed, and lowering it costs little more.
    memory = Memory(cache, source, target, kernels) if emitted else None
    if memory is not None and signature is not None and (known := memory.recall()) is not None:
        report = _report_of(cache.find(known.entry))
        if report is not None:
            report = replace(report, notices=(*known.notices, *report.notices))
            return CompiledModule(cache.module_path(known.entry), signature, report, cached=True)
    lowered = lower(source, target, kernels, what)
    lowered = replace(lowered, text=_marked(lowered.text, target))
    entry = module_key(lowered.text, flags_for(target))
    record = cache.find(entry)
    path = cache.module_path(entry)
    report = _report_of(record)
    cached = report is not None
    if report is None:
        if record is not None:
            _LOG.warning("cache entry %s: of another version, compiling again", path)
        of_file = None if emitted else kernels
        module, report = _compile_lowered(lowered, source, target, timeout, what, of_file)
        path = cache.store(entry, module, {"report": asdict(report)})
    if memory is not None:
        memory.note(LoweredBefore(entry, lowered.notices))
    signature = signature or _read_signature(path)
    # What lowering has to say belongs to this text, not to whoever compiled the same before.
    report = replace(report, notices=(*lowered.notices, *report.notices))
    return CompiledModule(path, signature, report, cached)


def signature_of_file(path: Path) -> Signature:
    """The signature that a file carries: a compiled module by its suffix `.vmfb`, else text.

    Raises:
      CompileError: it cannot be read, or is neither.
      SignatureError: it was not emitted by us, or its annotations contradict each other.
    """
    if path.suffix == ".vmfb":
        return _read_signature(path)
    return signature_of(read_text(path), str(path))


def _read_signature(path: Path) -> Signature:
    # With IREE's runtime, which emission does without, and kernels are looked up for it.
    from stablehand.compiler.reflection import read_signature

    return read_signature(path)


def _check_target(signature: Signature, target: Target, what: str) -> None:
    # Layouts, spelling and the module's own facts are those of the target that it was emitted for.
    emitted = named_target(signature.fact("target"))
    # A session asks the module, thus the text, which devices it is for.
    if (emitted.family, emitted.subgroups) != (target.family, target.subgroups):
        raise TargetError(
            f"was emitted for {emitted.name}, and is to be compiled for {target.name}",
            where=what,
            hint=f"emit it with --target {target.name}",
        )
    # A model may lack what others of its family can do.
    target.check_signature(signature)


def module_key(text: bytes, flags: tuple[str, ...]) -> str:
    """The name of the cache's entry for a text as IREE is given it."""
    return key(
        {
            "compiler": toolchain.version(),
            "flags": flags,
            "text": hashlib.sha256(text).hexdigest(),
        }
    )


def _report_of(record: Mapping[str, Any] | None) -> CompileReport | None:
    # A record that another version wrote is as good as none.
    try:
        fields = {} if record is None else dict(record["report"])
        lists = {name: tuple(fields[name]) for name in ("flags", "kernels", "notices")}
        report = CompileReport(**{**fields, **lists})
    except (KeyError, TypeError, ValueError):
        return None
    kinds = get_type_hints(CompileReport).items()
    return report if all(_is_a(kind, getattr(report, name)) for name, kind in kinds) else None


def _is_a(kind: Any, value: object) -> bool:
    """Whether a field that was JSON has the type that the report declares."""
    if isinstance(value, tuple):
        return kind == tuple[str, ...] and all(isinstance(item, str) for item in value)
    return type(value) is kind


def _compile_lowered(
    lowered: Lowered, source: bytes, target: Target, timeout: float, what: str, kernels: str | None
) -> tuple[bytes, CompileReport]:
    """The module; `kernels` is the choice for a text in a file, which is none of those just emitted."""
    flags = flags_for(target)
    try:
        module, report = _compile(lowered.text, target, flags, timeout, what, kernels)
    except CompileRefusedError as error:
        if not lowered.uses:
            raise
        # A kernel that the compiler at hand does not take costs speed, not the model.
        without = None if kernels is None else "off"
        module, report = _compile(_marked(source, target), target, flags, timeout, what, without)
        notice = f"{what}: compiled without kernels, which failed: {first_line(error)}"
        return module, replace(report, notices=(notice,))
    return module, replace(report, kernels=lowered.kernels)


_REFLECTION = b"iree.reflection = {"


def _marked(text: bytes, target: Target) -> bytes:
    """A text for a CPU whose module will say which: what it was emitted for may be any CPU.

    A portable artefact is no text, and stays as it is.
    """
    if not target.runs_here:
        return text
    mark = f'{COMPILED_FACT} = "{target.name}", '.encode()
    return text.replace(_REFLECTION, _REFLECTION + mark, 1)


def _compile(
    text: bytes,
    target: Target,
    flags: tuple[str, ...],
    timeout: float,
    what: str,
    kernels: str | None,
) -> tuple[bytes, CompileReport]:
    with _temporary_folder() as folder:
        module_file, counts_file = Path(folder, "module.vmfb"), Path(folder, "counts.json")
        started = time.perf_counter()
        toolchain.run(
            (
                *flags,
                f"-o={module_file}",
                "--iree-scheduling-dump-statistics-format=json",
                f"--iree-scheduling-dump-statistics-file={counts_file}",
            ),
            text,
            timeout=timeout,
            what=what,
            keeps=kernels is None,
            written_by=f"stablehand compile {shlex.quote(what)} --target {target.name} "
            f"--kernels {kernels} --lowered FILE.mlir",
        )
        seconds = time.perf_counter() - started
        try:
            module, counts = module_file.read_bytes(), _counts(counts_file)
        except (OSError, ValueError, KeyError) as error:
            raise CompileError(
                f"iree-compile ended without a module: {first_line(error)}",
                where=what,
                hint="was it stopped, or is the disk full?",
            ) from error
    report = CompileReport(
        target=target.name,
        compiler=toolchain.version(),
        flags=flags,
        seconds=round(seconds, 3),
        dispatches=counts["execution"]["dispatch-count"],
        copies=counts["execution"]["copy-count"],
        constant_bytes=counts["global"]["constant-size"] + counts["global"]["variable-size"],
        transient_bytes=counts["execution"]["transient-memory-size"],
        module_bytes=len(module),
    )
    return module, report


@contextmanager
def _temporary_folder() -> Iterator[Path]:
    """A folder for what the compiler writes; whatever fails while its disk is full fails for that.

    Raises:
      OutputError: there is no room for temporary files, or no place.
    """
    try:
        with temporary_folder() as folder:
            try:
                yield Path(folder)
            except CompileError as error:
                if shutil.disk_usage(folder).free >= _LEAST_ROOM:
                    raise
                raise no_temporary_files("No space left on device") from error
    except OSError as error:
        raise no_temporary_files(first_line(error)) from error


def _counts(path: Path) -> dict[str, Any]:
    counts: dict[str, Any] = json.loads(path.read_text())["stream-aggregate"]
    return counts
