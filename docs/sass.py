"""What NVIDIA's assembler makes of PTX, without a GPU: registers, spills, loads that are under way at once.

It is what a driver does when a module is loaded, but for its version. `pip install --group ptx` has it: it
is no part of what the project needs to run, or to pass its tests.
"""

from __future__ import annotations

import importlib.util
import re
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from math import prod
from pathlib import Path

MISSING = "is not installed: python -m pip install --group ptx"

_WARP = 32
_REGISTERS = 65536
_RESERVED = 1024
"""Bytes of a workgroup's shared memory that the driver takes for itself."""

_HEADER = 64
"""Bytes before a FlatBuffer in a module, which begin with the name of its kind, as it does itself."""


@dataclass(frozen=True)
class Multiprocessor:
    """What one of an architecture holds at once (CUDA C++ Programming Guide, compute capabilities)."""

    warps: int
    workgroups: int
    shared: int

    def resident(self, threads: int, registers: int, shared: int) -> int:
        """Warps of a kernel that it holds: each of its four parts has a quarter of the registers."""
        each = -(-threads // _WARP)
        allocated = -(-registers // 8) * 8 * _WARP
        fit = min(
            4 * (_REGISTERS // 4 // allocated) // each,
            self.warps // each,
            self.workgroups,
            self.shared // (shared + _RESERVED),
        )
        return fit * each


ARCHITECTURES: Mapping[str, Multiprocessor] = {
    "sm_80": Multiprocessor(64, 32, 164 << 10),
    "sm_89": Multiprocessor(48, 24, 100 << 10),
    "sm_90": Multiprocessor(64, 32, 228 << 10),
    "sm_120": Multiprocessor(48, 24, 100 << 10),
}
"""An A100, the 40 series, an H100, the 50 series: what a module of sm_80's PTX is assembled for."""


@dataclass(frozen=True)
class Assembled:
    """The machine code of one kernel.

    Attributes:
      registers: of a thread.
      spilled: bytes of a thread's registers that are kept in memory, stores and loads.
      instructions: how many there are.
      wide_loads: loads of 16 bytes from the device's memory.
      under_way: bytes that a thread has asked the device's memory for, at most, before it uses the first.
    """

    registers: int
    spilled: int
    instructions: int
    wide_loads: int
    under_way: int


@cache
def tool(name: str) -> Path:
    """Where `ptxas` or `nvdisasm` lies.

    Raises:
      FileNotFoundError: it is not installed.
    """
    spec = importlib.util.find_spec("nvidia")
    for folder in (spec and spec.submodule_search_locations) or ():
        for path in sorted(Path(folder).glob(f"**/bin/{name}")):
            return path
    if found := shutil.which(name):
        return Path(found)
    raise FileNotFoundError(f"{name} {MISSING}")


def version() -> str:
    """The assembler's."""
    shown = subprocess.run([tool("ptxas"), "--version"], capture_output=True, text=True, check=True)
    match = re.search(r"\bV([\d.]+)", shown.stdout)
    assert match is not None, shown.stdout
    return match[1]


def assembled(source: str, architecture: str) -> dict[str, Assembled]:
    """Every kernel of a PTX text, by name.

    Raises:
      FileNotFoundError: the assembler or the disassembler is not installed.
      subprocess.CalledProcessError: the text is refused.
    """
    with tempfile.TemporaryDirectory() as name:
        given, made = Path(name) / "k.ptx", Path(name) / "k.cubin"
        given.write_text(source)
        told = _run(tool("ptxas"), "-v", f"-arch={architecture}", given, "-o", made).stderr
        shown = _run(tool("nvdisasm"), "-c", made).stdout
    codes = dict(functions(shown))
    return {
        kernel: Assembled(
            registers=registers,
            spilled=spilled,
            instructions=len(codes[kernel]),
            wide_loads=sum(".128" in line for line in codes[kernel] if "LDG" in line),
            under_way=under_way(codes[kernel]),
        )
        for kernel, registers, spilled in notes(told)
    }


def _run(*command: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=True, timeout=120
    )


def notes(told: str) -> Iterator[tuple[str, int, int]]:
    """Of what `ptxas -v` tells: each kernel, its registers, and the bytes that it spills."""
    for part in told.split("Compiling entry function '")[1:]:
        spills = re.findall(r"(\d+) bytes spill (?:stores|loads)", part)
        (registers,) = re.findall(r"Used (\d+) registers", part)
        yield part.partition("'")[0], int(registers), sum(map(int, spills))


def functions(shown: str) -> Iterator[tuple[str, list[str]]]:
    """Of what `nvdisasm -c` shows: each kernel and its instructions, but for what fills its last line."""
    for part in re.split(r"^\.text\.", shown, flags=re.MULTILINE)[1:]:
        lines = re.findall(r"/\*[0-9a-f]{4,}\*/\s+(.*?) *;", part)
        yield part.partition(":")[0], [line for line in lines if line != "NOP"]


_LOAD = re.compile(r"(?:@!?U?P\w+ +)?LDG\S*? +R(\d+), (.*)")
_REGISTER = re.compile(r"\bR(\d+)")
_WIDTHS = {".128": 16, ".64": 8, ".U16": 2, ".S16": 2, ".U8": 1, ".S8": 1}


def under_way(instructions: list[str]) -> int:
    """The most bytes that loads have been asked for and nothing has used, in the order of the text.

    Code is read once from top to bottom; a load ends where a register of its result is named again.
    """
    waiting: dict[int, int] = {}
    most = 0
    for line in instructions:
        load = _LOAD.match(line)
        for register in map(int, _REGISTER.findall(load[2] if load else line)):
            for first, size in list(waiting.items()):
                if first <= register < first + max(1, size // 4):
                    del waiting[first]
        if load:
            width = next((size for mark, size in _WIDTHS.items() if mark in line.split(" R")[0]), 4)
            waiting[int(load[1])] = width
            most = max(most, sum(waiting.values()))
    return most


@dataclass(frozen=True)
class Launch:
    """How a kernel is launched: threads of a workgroup, and bytes of memory that these share."""

    threads: int
    shared: int


def launches(module: bytes) -> dict[str, Launch]:
    """Of a compiled module for CUDA: each kernel's launch, from the FlatBuffer that holds its PTX.

    A table of exports is the root's first field; an export's second is its name, then come threads along x,
    y and z, and the bytes of shared memory (IREE's cuda_executable_def.fbs).
    """

    def word(place: int) -> int:
        return int(struct.unpack_from("<I", module, place)[0])

    def field(table: int, number: int) -> int | None:
        known = table - struct.unpack_from("<i", module, table)[0]
        size, at = struct.unpack_from("<H", module, known)[0], 4 + 2 * number
        offset = struct.unpack_from("<H", module, known + at)[0] if at < size else 0
        return table + offset if offset else None

    def followed(place: int | None) -> int:
        assert place is not None
        return place + word(place)

    found = {}
    for match in re.finditer(rb"(?=CDA1.{64}CDA1)", module, re.DOTALL):
        start = match.start() + _HEADER
        exports = followed(field(start + word(start), 0))
        for i in range(word(exports)):
            export = followed(exports + 4 + 4 * i)
            name = followed(field(export, 1))
            size, shared = field(export, 2), field(export, 3)
            assert size is not None
            text = module[name + 4 : name + 4 + word(name)].decode()
            threads = prod(struct.unpack_from("<III", module, size))
            found[text] = Launch(threads, word(shared) if shared is not None else 0)
    return found
