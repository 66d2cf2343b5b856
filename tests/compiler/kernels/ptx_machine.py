"""A machine that runs PTX: all threads of a grid at once, each instruction on arrays.

It takes the text that a driver would get, and the instructions that kernels here consist of, as NVIDIA's
manual has them (PTX ISA); others are refused. Threads that went different ways meet again where their
text does: those that are furthest behind run first. What a device would not tell is an error: an access
outside of its buffer or at no multiple of its size, a barrier or an exchange that some threads do not come
to, memory of a workgroup that was read before it was written.

`fma` rounds twice, to float64 and to f32, which differs from once in few of a billion cases.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import ptx
import sass

from stablehand.compiler.kernels import Lowering
from stablehand.loader.convert import NUMPY

Array = np.ndarray

_BITS = {8: np.uint8, 16: np.uint16, 32: np.uint32, 64: np.uint64}
_BUFFER = 1 << 40
"""Between the addresses of two buffers."""


@dataclass
class Kernel:
    """One entry: the names of its parameters, its instructions, and where its labels are."""

    name: str
    parameters: list[str]
    threads: int
    code: list[tuple[str, str, list[str]]] = field(default_factory=list)
    labels: dict[str, int] = field(default_factory=dict)


def kernels(text: str) -> dict[str, Kernel]:
    """Every entry of a PTX text, by name."""
    found = {}
    for part in text.split(".visible .entry ")[1:]:
        head, _, body = part.partition("\n{")
        name = head.partition("(")[0]
        (threads,) = re.findall(r"\.maxntid (\d+), 1, 1", head)
        kernel = Kernel(name, re.findall(r"(\w+_param_\d+)", head), int(threads))
        begun = ""
        for line in body.partition("\n}")[0].splitlines():
            line = f"{begun} {line.partition('//')[0]}".strip()
            begun = "" if line.endswith((";", ":")) else line
            if begun:
                continue
            if match := re.fullmatch(r"(\$?\w+):", line):
                kernel.labels[match[1]] = len(kernel.code)
            elif line and not line.startswith("."):
                match = re.fullmatch(r"(?:@(!?%p\d+)\s+)?([\w.:]+)\s*(.*);", line)
                assert match is not None, line
                operands = re.findall(r"\{[^}]*\}|\[[^\]]*\]|[^,\s][^,]*", match[3])
                kernel.code.append((match[1] or "", match[2], [o.strip() for o in operands]))
        found[name] = kernel
    return found


class Machine:
    """A grid of one kernel."""

    def __init__(
        self, kernel: Kernel, grid: tuple[int, int], buffers: Sequence[Array], shared: int
    ) -> None:
        self.kernel, self.buffers = kernel, [b.view(np.uint8).reshape(-1) for b in buffers]
        self.each, groups = kernel.threads, grid[0] * grid[1]
        many = groups * self.each
        self.thread = np.tile(np.arange(self.each, dtype=np.uint32), groups)
        self.group = np.repeat(np.arange(groups), self.each)
        self.special = {
            "%tid.x": self.thread,
            "%ctaid.x": (self.group % grid[0]).astype(np.uint32),
            "%ctaid.y": (self.group // grid[0]).astype(np.uint32),
        }
        self.shared = np.zeros((groups, shared), np.uint8)
        self.written = np.zeros((groups, shared), bool)
        self.registers: dict[str, Array] = {}
        self.place = np.zeros(many, np.int64)
        self.alive = np.ones(many, bool)

    def run(self) -> None:
        """Until every thread has returned."""
        with np.errstate(all="ignore"):
            self._run()

    def _run(self) -> None:
        while self.alive.any():
            here = int(self.place[self.alive].min())
            active = self.alive & (self.place == here)
            self.at = np.flatnonzero(active)
            guard, name, operands = self.kernel.code[here]
            self.place[self.at] = here + 1
            if guard:
                holds = self._value(guard.lstrip("!"), "pred")
                self.at = self.at[holds ^ guard.startswith("!")]
            if self.at.size:
                self._step(name, operands)

    def _step(self, name: str, operands: list[str]) -> None:
        kind, *rest = name.split(".")
        if kind == "ret":
            self.alive[self.at] = False
        elif kind == "bra":
            self.place[self.at] = self.kernel.labels[operands[0]]
        elif kind == "bar":
            self._all_of(self.each)
        elif kind in ("ld", "st"):
            getattr(self, f"_{kind}")(rest, operands)
        elif kind == "mma":
            self._mma(rest, operands)
        elif kind == "shfl":
            self._shfl(rest, operands)
        elif kind == "cvt" and rest[-2] == "f16x2":
            high, low = (self._value(o, "f32").astype(np.float16) for o in operands[1:])
            halves = [half.view(np.uint16).astype(np.uint32) for half in (high, low)]
            self._put(operands[0], halves[0] << np.uint32(16) | halves[1])
        elif kind == "cvt":
            made = _cast(self._value(operands[1], rest[-1]), rest[-1], rest[-2], rest[:-2])
            self._put(operands[0], made)
        elif kind == "mov":
            self._mov(rest[-1], operands)
        elif kind == "setp":
            left, right = (self._value(o, rest[1]) for o in operands[1:])
            self._put(operands[0], _COMPARE[rest[0]](left, right))
        elif kind == "selp":
            yes, no = (self._value(o, rest[-1]) for o in operands[1:3])
            self._put(operands[0], np.where(self._value(operands[3], "pred"), yes, no))
        elif kind in ("mul", "mad") and rest[0] == "wide":
            self._put(operands[0], self._wide(kind, rest[1], operands[1:]))
        else:
            # What is told of rounding is what numpy does; of the rest nothing is passed over.
            known = {"rn", "lo", "NaN", "approx"} | set(rest[-1:])
            if kind not in _OPERATIONS or not known.issuperset(rest):
                raise NotImplementedError(f"{self.kernel.name}: {name}")
            values = [self._value(o, rest[-1]) for o in operands[1:]]
            if kind in ("shl", "shr"):
                values[1] = self._value(operands[2], "u32").astype(values[0].dtype)
            quiet = kind in ("max", "min") and rest == ["f32"]
            made = (_QUIET if quiet else _OPERATIONS)[kind](*values)
            self._put(operands[0], made)

    def _value(self, operand: str, type_: str) -> Array:
        """Of the threads that are active, as a type has it."""
        if operand in self.special:
            return self.special[operand][self.at].view(_dtype(type_))
        if operand.startswith("%"):
            bits = self.registers[operand][self.at]
            return bits if type_ == "pred" else bits.astype(_bits(type_)).view(_dtype(type_))
        if operand.startswith("0f"):
            value = np.array(int(operand[2:], 16), np.uint32).view(_dtype(type_))
        elif operand.startswith(("__", "global_smem")):
            value = np.array(0, np.uint64)
        else:
            number = int(operand.rstrip("U"), 0) % (1 << _width(type_))
            value = np.array(number, _bits(type_)).view(_dtype(type_))
        return np.broadcast_to(value, self.at.shape).astype(_dtype(type_))

    def _put(self, register: str, value: Array) -> None:
        if register == "_":
            return
        if value.dtype != bool:
            value = value.view(_BITS[value.dtype.itemsize * 8])
        if register not in self.registers:
            self.registers[register] = np.zeros(self.place.size, value.dtype)
        kept = self.registers[register]
        if value.dtype.itemsize > kept.dtype.itemsize:
            kept = self.registers[register] = kept.astype(value.dtype)
        kept[self.at] = value

    def _listed(self, operand: str) -> list[str]:
        return [part.strip() for part in operand.strip("{}").split(",")]

    def _mov(self, type_: str, operands: list[str]) -> None:
        given, made = self._listed(operands[1]), self._listed(operands[0])
        if len(given) == len(made) == 1:
            self._put(made[0], self._value(given[0], type_))
            return
        # A register as parts, or parts as one, the lowest bits first.
        whole = np.uint64
        part = _width(type_) // max(len(given), len(made))
        if len(given) > 1:
            total = np.zeros(self.at.size, whole)
            for i, one in enumerate(given):
                total |= self._value(one, f"b{part}").astype(whole) << whole(part * i)
            self._put(made[0], total.astype(_bits(type_)))
            return
        value = self._value(given[0], type_).astype(whole)
        for i, one in enumerate(made):
            self._put(one, (value >> whole(part * i)).astype(_BITS[part]))

    def _wide(self, kind: str, type_: str, operands: list[str]) -> Array:
        wide = np.int64 if type_[0] == "s" else np.uint64
        product = np.multiply(*(self._value(o, type_).astype(wide) for o in operands[:2]))
        return product if kind == "mul" else product + self._value(operands[2], "u64").view(wide)

    def _address(self, operand: str, space: str) -> Array:
        match = re.fullmatch(r"\[([%\w$]+)(?:\+(-?\d+))?\]", operand)
        assert match is not None, operand
        base = self._value(match[1], "u64" if space == "global" else "u32").astype(np.int64)
        return base + int(match[2] or 0)

    def _memory(self, operand: str, space: str, size: int) -> tuple[Array, Array]:
        """Bytes to be read or written: the buffer, and `[thread, byte]` places in it."""
        address = self._address(operand, space)
        if (address % size).any():
            raise MemoryError(f"{self.kernel.name}: {operand} is at no multiple of {size} bytes")
        if space == "shared":
            memory, start = self.shared.reshape(-1), address
            limit = self.shared.shape[1]
            offset = self.group[self.at] * limit
        else:
            (number,) = np.unique(address // _BUFFER)
            memory = self.buffers[number - 1]
            start, limit, offset = address % _BUFFER, memory.size, 0
        if (start < 0).any() or (start + size > limit).any():
            raise MemoryError(f"{self.kernel.name}: {operand} is outside of {limit} bytes")
        return memory, (start + offset)[:, None] + np.arange(size)

    def _ld(self, rest: list[str], operands: list[str]) -> None:
        space, width = rest[0], _width(rest[-1])
        names = self._listed(operands[0])
        if space == "param":
            number = self.kernel.parameters.index(operands[1].strip("[]"))
            self._put(names[0], np.full(self.at.size, (number + 1) * _BUFFER, np.uint64))
            return
        memory, places = self._memory(operands[1], space, len(names) * width // 8)
        if space == "shared" and not self.written.reshape(-1)[places].all():
            raise MemoryError(f"{self.kernel.name}: {operands[1]} was not written")
        values = np.ascontiguousarray(memory[places]).view(_BITS[width])
        for i, name in enumerate(names):
            value = values[:, i]
            self._put(name, value.view(np.int32) if rest[-1][0] == "s" else value)

    def _st(self, rest: list[str], operands: list[str]) -> None:
        space, width = rest[0], _width(rest[-1])
        parts = [self._value(name, f"b{width}") for name in self._listed(operands[1])]
        memory, places = self._memory(operands[0], space, len(parts) * width // 8)
        memory[places] = np.stack(parts, axis=1).view(np.uint8)
        if space == "shared":
            self.written.reshape(-1)[places] = True

    def _all_of(self, size: int) -> Array:
        """The active threads as `[run, size]`: whole runs of neighbours, but for those that have returned."""
        runs = np.unique(self.at // size)
        wanted = (runs[:, None] * size + np.arange(size)).reshape(-1)
        if not np.array_equal(wanted[self.alive[wanted]], self.at):
            raise RuntimeError(f"{self.kernel.name}: some threads do not come to where others meet")
        return self.at

    def _shfl(self, rest: list[str], operands: list[str]) -> None:
        assert rest[:2] == ["sync", "bfly"], rest
        self._all_of(32)
        made, _, valid = operands[0].partition("|")
        distance = int(self._value(operands[2], "u32")[0])
        value = self._value(operands[1], "b32").reshape(-1, 32)
        self._put(made, np.ascontiguousarray(value[:, np.arange(32) ^ distance]).reshape(-1))
        if valid:
            self._put(valid, np.ones(self.at.size, bool))

    def _mma(self, rest: list[str], operands: list[str]) -> None:
        # Which element each lane holds: PTX ISA, "Matrix Fragments for mma".
        self._all_of(32)
        shape, dtype = rest[2], rest[-2]
        deep = int(shape.partition("k")[2])
        a, w, c = (
            [self._value(r, "b32").reshape(-1, 32) for r in self._listed(o)] for o in operands[1:]
        )
        lane = np.arange(32)
        eighth, fourth = lane // 4, lane % 4
        warps = c[0].shape[0]
        left, right = np.zeros((warps, 16, deep)), np.zeros((warps, deep, 8))
        pairs = 1 if dtype == "tf32" else 2
        for i, (register, of_left) in enumerate(
            [*((r, True) for r in a), *((r, False) for r in w)]
        ):
            numbers = _fragment(register, dtype)
            for j in range(pairs):
                along = pairs * fourth + j
                if of_left:
                    left[:, eighth + 8 * (i % 2), along + deep // 2 * (i // 2)] = numbers[j]
                else:
                    right[:, along + deep // 2 * (i - len(a)), eighth] = numbers[j]
        made = left @ right
        for i, name in enumerate(self._listed(operands[0])):
            before = c[i].view(np.float32)
            total = made[:, eighth + 8 * (i // 2), 2 * fourth + i % 2] + before
            self._put(name, total.astype(np.float32).reshape(-1))


def _fragment(register: Array, dtype: str) -> list[Array]:
    """The numbers of a register of each lane, one or two."""
    if dtype == "tf32":
        return [(register & np.uint32(0xFFFFE000)).view(np.float32).astype(np.float64)]
    if dtype == "bf16":
        halves = (register << np.uint32(16), register & np.uint32(0xFFFF0000))
        return [half.view(np.float32).astype(np.float64) for half in halves]
    halves = (register & np.uint32(0xFFFF), register >> np.uint32(16))
    return [half.astype(np.uint16).view(np.float16).astype(np.float64) for half in halves]


def _width(type_: str) -> int:
    return 32 if type_ == "f16x2" else int(type_[1:])


def _bits(type_: str) -> type:
    return _BITS[_width(type_)]


def _dtype(type_: str) -> np.dtype:
    kind = {"f": "f", "s": "i"}.get(type_[0], "u")
    return np.dtype(f"{kind}{_width(type_) // 8}")


def _cast(value: Array, given: str, made: str, how: list[str]) -> Array:
    if given[0] == "f" and made[0] != "f":
        whole = {"rzi": np.trunc, "rmi": np.floor, "rni": np.rint}[how[0]](value)
        return whole.astype(_dtype(made))
    if given[0] == "f" and how and how[0] in ("rmi", "rni", "rzi"):
        return {"rmi": np.floor, "rni": np.rint, "rzi": np.trunc}[how[0]](value)
    return value.astype(_dtype(made))


def _fma(a: Array, b: Array, c: Array) -> Array:
    return (a.astype(np.float64) * b + c).astype(np.float32)


def _permute(a: Array, b: Array, selector: Array) -> Array:
    pool = np.stack([a, b], axis=1).view(np.uint8)
    chosen = [(selector >> np.uint32(4 * i)) & np.uint32(7) for i in range(4)]
    rows = np.arange(a.size)
    return np.stack([pool[rows, c] for c in chosen], axis=1).view(np.uint32).reshape(-1)


_COMPARE: Mapping[str, Callable[[Array, Array], Array]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "lt": operator.lt,
    "le": operator.le,
    "gt": operator.gt,
    "ge": operator.ge,
}

_OPERATIONS: Mapping[str, Callable[..., Array]] = {
    "add": operator.add,
    "sub": operator.sub,
    "mul": operator.mul,
    "div": lambda a, b: a / b if a.dtype.kind == "f" else a // b,
    "rem": operator.mod,
    "fma": _fma,
    "mad": lambda a, b, c: a * b + c,
    "neg": operator.neg,
    "abs": np.abs,
    "max": np.maximum,
    "min": np.minimum,
    "and": operator.and_,
    "or": operator.or_,
    "xor": operator.xor,
    "not": operator.invert,
    "shl": operator.lshift,
    "shr": operator.rshift,
    "prmt": _permute,
    "rcp": lambda a: np.float32(1) / a,
    "rsqrt": lambda a: (1 / np.sqrt(a.astype(np.float64))).astype(np.float32),
    "sqrt": np.sqrt,
    "ex2": np.exp2,
}

_QUIET: Mapping[str, Callable[..., Array]] = {"max": np.fmax, "min": np.fmin}


def run_lowering(lowering: Lowering, module: bytes, operands: Mapping[str, Array]) -> list[Array]:
    """A kernel's dispatches, one after the other, by the code and the launches of a compiled module.

    Args:
      lowering: the kernel's.
      module: compiled for CUDA.
      operands: of the function, by the lowering's names for them.

    Returns:
      The function's results.
    """
    code = {name: k for text in ptx.sources(module) for name, k in kernels(text).items()}
    launches = sass.launches(module)
    values = {name: np.ascontiguousarray(value).copy() for name, value in operands.items()}
    executables = iter(lowering.executables)
    for line in lowering.body:
        names, _, made = line.partition(" = ")
        if cast := re.match(r"stablehlo\.bitcast_convert (%\w+)", made):
            values[names] = values[cast[1]].view(np.int8)
            continue
        executable = next(executables)
        (listed,) = re.findall(r"flow\.dispatch [^(]*\(([^)]*)\)", made)
        buffers = [values[name.strip()] for name in listed.split(",")]
        for binding in executable.bindings[len(buffers) :]:
            # Not zeros: what nobody writes shows.
            type_ = binding.type
            filled = np.full(type_.nbytes, 0x7F, np.uint8).view(NUMPY[type_.dtype])
            buffers.append(filled.reshape(type_.shape))
        entry = f"{executable.symbol}_entry"
        assert code[entry].threads == launches[entry].threads == executable.threads
        Machine(code[entry], executable.workgroups, buffers, launches[entry].shared).run()
        written = [b for b, k in zip(buffers, executable.bindings, strict=True) if not k.read_only]
        values.update(zip((name.strip() for name in names.split(",")), written, strict=True))
    return [values[name] for name in lowering.results]
