"""Writing a micro-kernel for a GPU: what threads add to `stablehand.compiler.kernels.text`."""

from __future__ import annotations

from collections.abc import Sequence

from stablehand.compiler.kernels.text import Binding, Body, Executable
from stablehand.formats import DTYPE_BITS
from stablehand.signature import TensorType

BUFFER = "#hal.descriptor_type<storage_buffer>"
"""The memory that bindings lie in."""

SHARED = "#gpu.address_space<workgroup>"
"""The memory of a workgroup."""

_WIDEST = 16  # bytes of a load

SUBGROUP = 32
"""Threads of a subgroup: a warp."""


def buffer(
    name: str, type_: TensorType, read_only: bool = True, view: TensorType | None = None
) -> Binding:
    """A binding in the device's memory."""
    return Binding(name, type_, read_only, view, space=BUFFER)


class GpuBody(Body):
    """The body of one thread of a workgroup along x.

    Attributes:
      team: neighbouring threads that share rows and add up what they found: here those of a warp.
    """

    team: int = SUBGROUP

    def buffer(
        self,
        name: str,
        type_: TensorType,
        read_only: bool = True,
        view: TensorType | None = None,
        lanes: int = 1,
    ) -> Binding:
        """A binding of which vectors of so many elements are read or written, or single elements."""
        return buffer(name, type_, read_only, view)

    def executable(
        self,
        symbol: str,
        bindings: Sequence[Binding],
        workgroups: tuple[int, int],
        teams: int,
        resident: int = 0,
    ) -> Executable:
        """The whole kernel, with so many teams in a workgroup."""
        threads = teams * self.team
        return Executable(symbol, tuple(bindings), workgroups, self, threads, SUBGROUP, resident)

    def read(self, binding: Binding, at: Sequence[str], lanes: int) -> str:
        """As on a CPU, and said to lie at a multiple of its size, without which a load may be split."""
        indices = ", ".join(["index"] * len(at))
        vector = f"vector<{lanes}x{binding.seen.dtype}>"
        return self.let(
            "v",
            f'"vector.load"({", ".join((binding.name, *at))}) {self._aligned(binding, lanes)} : '
            f"({binding.memref}, {indices}) -> {vector}",
        )

    def write(self, value: str, binding: Binding, at: Sequence[str], lanes: int) -> None:
        """As on a CPU, and said to lie at a multiple of its size."""
        indices = ", ".join(["index"] * len(at))
        vector = f"vector<{lanes}x{binding.seen.dtype}>"
        self.do(
            f'"vector.store"({", ".join((value, binding.name, *at))}) {self._aligned(binding, lanes)} : '
            f"({vector}, {binding.memref}, {indices}) -> ()"
        )

    def _aligned(self, binding: Binding, lanes: int) -> str:
        size = lanes * DTYPE_BITS[binding.seen.dtype] // 8
        return f"<{{alignment = {min(_WIDEST, size)} : i64, nontemporal = false}}>"

    def vector(self, binding: Binding, lanes: int) -> str:
        """The type of what `read` gives."""
        return f"vector<{lanes}x{binding.seen.dtype}>"

    def thread(self) -> str:
        """The thread's place in its workgroup."""
        return self.let("thread", "gpu.thread_id x")

    def lane_and_team(self) -> tuple[str, str]:
        """The thread's place in its team, and the team's in the workgroup."""
        thread, size = self.thread(), self.index(SUBGROUP)
        lane = self.let("lane", f"arith.remui {thread}, {size} : index")
        return lane, self.let("warp", f"arith.divui {thread}, {size} : index")

    def shuffled(self, value: str, distance: int) -> str:
        """The f32 of the lane whose number differs by the bit `distance`."""
        offset = self.constant(f"{distance} : i32", "bit")
        width = self.constant(f"{SUBGROUP} : i32", "bit")
        name, valid = self.fresh("far"), self.fresh("valid")
        self.do(f"{name}, {valid} = gpu.shuffle xor {value}, {offset}, {width} : f32")
        return name

    def across(self, operation: str, value: str, first: int = 1, last: int = SUBGROUP) -> str:
        """`operation` over the lanes that differ in the bits from `first` to below `last`."""
        distance = last // 2
        while distance >= first:
            far = self.shuffled(value, distance)
            value = self.let("joined", f"{operation} {value}, {far} : f32")
            distance //= 2
        return value

    def sums(self, values: Sequence[str]) -> list[str]:
        """Each f32 summed over the team's threads; all of them have the sums."""
        return [self.across("arith.addf", value) for value in values]

    def compare(self, predicate: str, left: str, right: str) -> str:
        """An i1: a comparison of indices, such as `ult`."""
        return self.let("holds", f"arith.cmpi {predicate}, {left}, {right} : index")

    def f32(self, operation: str, *operands: str) -> str:
        """An operation on single f32."""
        return self.let("x", f"{operation} {', '.join(operands)} : f32")

    def choose(self, condition: str, yes: str, no: str, type_: str = "f32") -> str:
        """One of two values of a type."""
        return self.let("chosen", f"arith.select {condition}, {yes}, {no} : {type_}")

    def put(self, scalar: str, binding: Binding, at: Sequence[str]) -> None:
        """One f32 into a float binding, rounded to its dtype."""
        dtype = binding.seen.dtype
        if dtype != "f32":
            scalar = self.let("r", f"arith.truncf {scalar} : f32 to {dtype}")
        self.do(f"memref.store {scalar}, {binding.name}[{', '.join(at)}] : {binding.memref}")

    def read_if(self, condition: str, binding: Binding, at: Sequence[str], lanes: int) -> str:
        """As `read` where the condition holds, zeros elsewhere; the memory is not touched then."""
        vector = self.vector(binding, lanes)
        zero = self.splat("0" if "xi" in vector else "0.0", vector)
        name = self.fresh("part")
        self.do(f"{name} = scf.if {condition} -> ({vector}) {{")
        value = self.read(binding, at, lanes)
        self.do(f"scf.yield {value} : {vector}")
        self.do("} else {")
        self.do(f"scf.yield {zero} : {vector}")
        self.do("}")
        return name

    def get_if(self, condition: str, binding: Binding, at: Sequence[str]) -> str:
        """As `get` of a float binding where the condition holds, zero elsewhere."""
        dtype, part = binding.seen.dtype, self.read_if(condition, binding, at, 1)
        return self.let("s", f"vector.extract {part}[0] : {dtype} from vector<1x{dtype}>")

    def shared(self, name: str, shape: tuple[int, ...], lanes: int = 1) -> Binding:
        """Memory of f32 that the workgroup's threads share, read and written by so many at a time."""
        local = Binding(self.fresh(name), TensorType(shape, "f32"), False, space=SHARED)
        self.do(f"{local.name} = memref.alloc() : {local.memref}")
        return local
