"""The matrix instructions of newer CPUs, written out, so that kernels which use them run on any.

The kernel's own text is taken, and each intrinsic in it replaced by operations that do what the
manual says of the instruction (Intel 64 Architectures Software Developer's Manual, volume 2), but for
the flushing of subnormals.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Mapping

from stablehand.compiler.host import host_target

_CALL = re.compile(
    r'^( *)(?:(%\w+) = )?llvm\.call_intrinsic "llvm\.x86\.([\w.]+)"\(([^)]*)\) : .*$', re.MULTILINE
)
_FILE = "memref<8x16x16xi32>"


def emulated(text: str) -> str:
    """The module without intrinsics: tile registers are memory of the workgroup."""
    names = itertools.count()

    def replace(match: re.Match[str]) -> str:
        operands = [operand.strip() for operand in match[4].split(",") if operand.strip()]
        name = f"%emu{next(names)}"
        lines = INSTRUCTIONS[match[3]](name, match[2] or "", operands)
        return "\n".join(f"{match[1]}{line}" for line in lines.splitlines())

    replaced, count = _CALL.subn(replace, text)
    assert count and "call_intrinsic" not in replaced
    entry = re.compile(r"(func\.func @\w+_entry\(\) attributes .*\{\n)")
    top = f"%tiles = memref.alloca() : {_FILE}\n" + "\n".join(
        f"%emu_{n} = arith.constant {n} : index" for n in (0, 1, 16)
    )
    return entry.sub(lambda match: f"{match[1]}{top}\n", replaced)


def on_this_cpu(text: str) -> str:
    """The module as it is where the CPU at hand has its dot products of pairs, else without intrinsics.

    Tiles are always written out: a process has to ask for them.
    """
    used = {match[3] for match in _CALL.finditer(text)}
    has_pairs = "avx512bf16" in host_target().abilities
    return text if has_pairs and used == {"avx512bf16.dpbf16ps.512"} else emulated(text)


def _register(name: str, operand: str) -> str:
    return f"{name} = arith.index_cast {operand} : i8 to index"


def _nothing(name: str, result: str, operands: list[str]) -> str:
    return f"// {name}"


def _tilezero(name: str, result: str, operands: list[str]) -> str:
    return f"""{_register(f"{name}_r", operands[0])}
{name}_z = arith.constant dense<0> : vector<16xi32>
scf.for {name}_i = %emu_0 to %emu_16 step %emu_1 {{
  vector.store {name}_z, %tiles[{name}_r, {name}_i, %emu_0] : {_FILE}, vector<16xi32>
}}"""


def _row(name: str, operands: list[str]) -> str:
    return f"""  {name}_i64 = arith.index_cast {name}_i : index to i64
  {name}_off = arith.muli {name}_i64, {operands[2]} : i64
  {name}_p = llvm.getelementptr {operands[1]}[{name}_off] : (!llvm.ptr, i64) -> !llvm.ptr, i8"""


def _tileload(name: str, result: str, operands: list[str]) -> str:
    return f"""{_register(f"{name}_r", operands[0])}
scf.for {name}_i = %emu_0 to %emu_16 step %emu_1 {{
{_row(name, operands)}
  {name}_v = "llvm.load"({name}_p) <{{alignment = 1 : i64, ordering = 0 : i64}}>
      : (!llvm.ptr) -> vector<16xi32>
  vector.store {name}_v, %tiles[{name}_r, {name}_i, %emu_0] : {_FILE}, vector<16xi32>
}}"""


def _tilestore(name: str, result: str, operands: list[str]) -> str:
    return f"""{_register(f"{name}_r", operands[0])}
scf.for {name}_i = %emu_0 to %emu_16 step %emu_1 {{
{_row(name, operands)}
  {name}_v = vector.load %tiles[{name}_r, {name}_i, %emu_0] : {_FILE}, vector<16xi32>
  "llvm.store"({name}_v, {name}_p) <{{alignment = 1 : i64, ordering = 0 : i64}}>
      : (vector<16xi32>, !llvm.ptr) -> ()
}}"""


def _halves(name: str, words: str) -> str:
    # Of each word, the bf16 in its low and in its high half, as f32.
    return f"""{name}_16 = arith.constant dense<16> : vector<16xi32>
{name}_m = arith.constant dense<-65536> : vector<16xi32>
{name}_li = arith.shli {words}, {name}_16 : vector<16xi32>
{name}_hi = arith.andi {words}, {name}_m : vector<16xi32>
{name}_l = vector.bitcast {name}_li : vector<16xi32> to vector<16xf32>
{name}_h = vector.bitcast {name}_hi : vector<16xi32> to vector<16xf32>"""


def _pairs(name: str, total: str, a: str, b: str, result: str) -> str:
    # total + a.low · b.low + a.high · b.high, lane by lane.
    return f"""{_halves(f"{name}_a", a)}
{_halves(f"{name}_b", b)}
{name}_s = math.fma {name}_a_h, {name}_b_h, {total} : vector<16xf32>
{result} = math.fma {name}_a_l, {name}_b_l, {name}_s : vector<16xf32>"""


def _tdpbf16ps(name: str, result: str, operands: list[str]) -> str:
    registers = "\n".join(
        _register(f"{name}_{letter}", operand)
        for letter, operand in zip("cab", operands, strict=True)
    )
    return f"""{registers}
scf.for {name}_i = %emu_0 to %emu_16 step %emu_1 {{
  {name}_ci = vector.load %tiles[{name}_c, {name}_i, %emu_0] : {_FILE}, vector<16xi32>
  {name}_c0 = vector.bitcast {name}_ci : vector<16xi32> to vector<16xf32>
  {name}_c1 = scf.for {name}_k = %emu_0 to %emu_16 step %emu_1
      iter_args({name}_t = {name}_c0) -> (vector<16xf32>) {{
    {name}_w = memref.load %tiles[{name}_a, {name}_i, {name}_k] : {_FILE}
    {name}_aw = vector.broadcast {name}_w : i32 to vector<16xi32>
    {name}_bw = vector.load %tiles[{name}_b, {name}_k, %emu_0] : {_FILE}, vector<16xi32>
{_pairs(name, f"{name}_t", f"{name}_aw", f"{name}_bw", f"{name}_y")}
    scf.yield {name}_y : vector<16xf32>
  }}
  {name}_co = vector.bitcast {name}_c1 : vector<16xf32> to vector<16xi32>
  vector.store {name}_co, %tiles[{name}_c, {name}_i, %emu_0] : {_FILE}, vector<16xi32>
}}"""


def _dpbf16ps(name: str, result: str, operands: list[str]) -> str:
    total, a, b = operands
    words = "vector<32xbf16> to vector<16xi32>"
    return f"""{name}_aw = vector.bitcast {a} : {words}
{name}_bw = vector.bitcast {b} : {words}
{_pairs(name, total, f"{name}_aw", f"{name}_bw", result)}"""


INSTRUCTIONS: Mapping[str, Callable[[str, str, list[str]], str]] = {
    "ldtilecfg": _nothing,
    "tilerelease": _nothing,
    "tilezero": _tilezero,
    "tileloadd64": _tileload,
    "tilestored64": _tilestore,
    "tdpbf16ps": _tdpbf16ps,
    "avx512bf16.dpbf16ps.512": _dpbf16ps,
}
"""By name, from a prefix for names, the result's name and the operands to MLIR text."""
