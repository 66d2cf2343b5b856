"""Running `iree-compile` and `iree-opt`: always apart, always with a timeout, nothing left behind."""

from __future__ import annotations

import contextlib
import importlib.util
import math
import os
import re
import resource
import shlex
import signal
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import metadata
from pathlib import Path
from types import MappingProxyType

from stablehand.errors import CompileError, CompileRefusedError, first_line
from stablehand.files import temporary_folder
from stablehand.targets import unknown_model

PACKAGE = "iree-base-compiler"

TIMEOUT_VARIABLE = "STABLEHAND_COMPILE_TIMEOUT"
"""The environment variable that overrides the seconds that a graph's compilation may take."""

_KNOWN_CPUS = re.compile(r"^List of accepted CPUs: (.+)$", re.MULTILINE)

_TIMEOUT = 600.0
MAX_TIMEOUT = 86400.0
"""Most seconds to wait for: a day. Waiting counts milliseconds in 31 bits, which end after 24."""


@cache
def executable() -> Path:
    """The `iree-compile` binary of the installed package.

    Raises:
      CompileError: the package is not installed.
    """
    found = _tool("iree-compile")
    if found is None:
        raise CompileError(
            "the IREE compiler is not installed here",
            hint=f"pip install {PACKAGE}, or give compiled modules with --prefill and --decode",
        )
    return found


def _tool(name: str) -> Path | None:
    """A binary of the installed package, if it is."""
    try:
        spec = importlib.util.find_spec("iree.compiler")
    except ImportError:  # `iree` itself is missing
        spec = None
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        binary = Path(folder) / "_mlir_libs" / name
        if binary.exists():
            return binary
    return None


@cache
def version() -> str:
    """The installed compiler's version; part of every cache key.

    Raises:
      CompileError: the package is not installed.
    """
    executable()
    return metadata.version(PACKAGE)


def default_timeout() -> float:
    """Seconds for a graph: `$STABLEHAND_COMPILE_TIMEOUT`, or 600; some graph and target pairs make IREE hang.

    Raises:
      CompileError: the variable is no positive number, or more than a day.
    """
    text = os.environ.get(TIMEOUT_VARIABLE)
    if not text:
        return _TIMEOUT
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    return usable_timeout(seconds, f"${TIMEOUT_VARIABLE}", repr(text))


def usable_timeout(seconds: float, where: str, given: str | None = None) -> float:
    """Seconds that can be waited for; `where` and `given` say in messages whose and how it is written.

    Raises:
      CompileError: it is not above zero, is no number, or is more than a day.
    """
    if not 0 < seconds <= MAX_TIMEOUT:
        raise CompileError(
            f"{given or repr(seconds)} is no number of seconds above zero, up to {MAX_TIMEOUT:g}",
            where=where,
            hint=f"leave it out for {_TIMEOUT:g}",
        )
    return seconds


def run(
    flags: Sequence[str],
    text: bytes,
    *,
    timeout: float,
    what: str,
    keeps: bool = False,
    written_by: str = "stablehand compile --lowered FILE.mlir",
) -> bytes:
    """Compile what is given on standard input; what is written there comes back.

    Standard input, for a file's name would get into the module's bytes.

    Args:
      flags: everything but the input.
      text: the module, as text or as a portable artefact.
      timeout: seconds until the process group is killed.
      what: what is being compiled, for messages.
      keeps: where it fails, keep the text in a temporary file, which is told; for a text that
        `stablehand compile --lowered` does not write.
      written_by: the command that writes it to FILE.mlir, where it is not kept.

    Raises:
      CompileError: it failed, crashed, or ran out of time; with the command that shows it again.
      TargetError: it does not know the CPU that the flags name.
      OutputError: there is no place for temporary files.
    """
    try:
        code, output, errors = _finish([executable(), *flags, "-"], text, timeout)
    except subprocess.TimeoutExpired:
        raise CompileError(
            f"iree-compile did not end within {timeout:g} s and was stopped",
            where=what,
            hint=_again(flags, text if keeps else None, written_by),
        ) from None
    if code:
        _check_cpu(flags, errors)
        # Killed from outside, such as for memory, it has said nothing about the text.
        kind = CompileError if code == -signal.SIGKILL else CompileRefusedError
        hint = _again(flags, text if keeps else None, written_by)
        raise kind(_reason(code, errors), where=what, hint=hint)
    return output


def parse(text: bytes, *, timeout: float, most_bytes: int) -> str | None:
    """Parse, verify and print a text in a process of its own, as IREE does in ours.

    Args:
      text: the module.
      timeout: seconds until it is stopped.
      most_bytes: of address space, where the system can bound it.

    Returns:
      What it died of, for messages; nothing where the text can be parsed here, if it can be at all.

    Raises:
      OutputError: there is no place for temporary files.
    """
    parser = _tool("iree-opt")
    if parser is None:
        return None  # whoever parses says so
    # All names in full, as they are printed here too: an attribute in an attribute may double in each.
    command: list[str | Path] = [parser, "--mlir-print-local-scope", "-", "-o", os.devnull]
    # Half of the stack that this thread has: there are callers above it.
    bounds = {resource.RLIMIT_AS: most_bytes, resource.RLIMIT_STACK: 4 << 20}
    try:
        code, _, _ = _finish(command, text, timeout, bounds)
    except subprocess.TimeoutExpired:
        return f"did not end within {timeout:g} s"
    return None if code >= 0 else f"crashes with {_signal(-code)}"


def _bound(pid: int, kind: int, most: int) -> None:
    with contextlib.suppress(AttributeError, OSError, ValueError):  # not Linux, or it has ended
        soft, hard = resource.prlimit(pid, kind)
        if soft == resource.RLIM_INFINITY or soft > most:
            resource.prlimit(pid, kind, (most, hard))


def _start(command: Sequence[str | Path], folder: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        # A crash would leave a core file in the user's folder, where their shell allows it.
        ["/bin/sh", "-c", 'ulimit -c 0; exec "$@"', "sh", *command],
        # What it writes there outlives one that is killed.
        env={**os.environ, "TMPDIR": folder},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def _finish(
    command: Sequence[str | Path],
    text: bytes,
    timeout: float,
    bounds: Mapping[int, int] = MappingProxyType({}),
) -> tuple[int, bytes, bytes]:
    """The exit code of a command that reads a text, and what it wrote on its two outputs."""
    with temporary_folder() as folder:
        process = _start(command, folder)
        for kind, most in bounds.items():
            _bound(process.pid, kind, most)
        return _communicate(process, text, timeout)


def _communicate(
    process: subprocess.Popen[bytes], text: bytes, timeout: float
) -> tuple[int, bytes, bytes]:
    try:
        output, errors = process.communicate(text, timeout=timeout)
    finally:
        # Also on Ctrl-C: the compiler is in a group of its own and would go on without us. And what one that
        # failed has started: its group outlives it as long as any of them does.
        ended = process.poll()
        if ended != 0:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        if ended is None:
            process.communicate()
    return process.returncode, output, errors


def _check_cpu(flags: Sequence[str], errors: bytes) -> None:
    # Which CPUs there are depends on the machine's architecture, and the compiler says.
    known = _KNOWN_CPUS.search(errors.decode(errors="replace"))
    if known is None:
        return
    named = next((flag.partition("=")[2] for flag in flags if "-target-cpu=" in flag), "")
    raise unknown_model(named, "CPU that IREE compiles for", known[1].split(", "))


def _signal(number: int) -> str:
    # Python has no names for most of the real-time signals.
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"


def _reason(code: int, errors: bytes) -> str:
    if code < 0:
        return f"iree-compile crashed with {_signal(-code)}"
    text = errors.decode(errors="replace")
    found = re.search(r"error: (.*)", text)
    first = found[1] if found else next(iter(text.splitlines()), f"exit code {code}")
    return f"iree-compile refused it: {first[:300]}"


def _again(flags: Sequence[str], text: bytes | None, written_by: str) -> str:
    kept = [flag for flag in flags if not flag.startswith(("-o", "--iree-scheduling-dump"))]
    command = f"to see it again: iree-compile {shlex.join(kept)}"
    if text is None:
        return f"{command} FILE.mlir -o FILE.vmfb, FILE.mlir being what `{written_by}` writes"
    path = ""
    try:
        with tempfile.NamedTemporaryFile(
            prefix="stablehand-", suffix=".mlir", delete=False
        ) as file:
            path = file.name
            file.write(text)
    except OSError as error:
        if path:
            Path(path).unlink(missing_ok=True)
        return f"{command}; its text could not be kept: {first_line(error)}"
    return f"{command} {shlex.quote(path)} -o {os.devnull}"
