"""Writing a micro-kernel for Vulkan and Metal, which share SPIR-V: what it lacks, and what stands in for it.

SPIR-V has vectors of at most four, and reads a vector only from a buffer of such vectors: a binding is
declared as what is read from it.

Nothing here knows how many threads run in step: 4 or 8 on Mesa's software device, 32 on Apple's, 32 or 64 on
AMD's. The compiler believes its target, whose generic one says 64, and folds what follows from that. So a
team is a workgroup, whose threads meet in memory that they share, and each of its subgroups adds up all of
that, counting its own threads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stablehand.compiler.kernels.gpu_text import BUFFER, SHARED, GpuBody
from stablehand.compiler.kernels.text import Binding, Executable
from stablehand.signature import TensorType

WIDEST = 4
"""Elements of a vector."""

VECTOR = f"vector<{WIDEST}xf32>"
"""The widest vector of f32."""

# Of bfloat16 SPIR-V knows nothing, of its 16 bits it does.
_KEPT_AS = {"bf16": "i16"}


@dataclass(frozen=True)
class _Vectors(Binding):
    """A buffer of vectors of `lanes` elements, under a view of single ones."""

    lanes: int = WIDEST

    @property
    def element(self) -> str:
        """The vector as the body spells it."""
        dtype = self.seen.dtype
        return f"vector<{self.lanes}x{_KEPT_AS.get(dtype, dtype)}>"

    @property
    def memref(self) -> str:
        *outer, last = self.seen.shape
        sizes = "x".join(map(str, (*outer, last // self.lanes)))
        return f"memref<{sizes}x{self.element}, {self.space}>"


class SpirvBody(GpuBody):
    """The body of one thread of a workgroup along x, which is a team.

    Attributes:
      team: two subgroups of most devices' threads, or one of the widest.
    """

    team = 64

    def buffer(
        self,
        name: str,
        type_: TensorType,
        read_only: bool = True,
        view: TensorType | None = None,
        lanes: int = 1,
    ) -> Binding:
        """A binding of vectors of so many elements, which are all that is read or written of it."""
        if lanes == 1:
            return super().buffer(name, type_, read_only, view)
        return _Vectors(name, type_, read_only, view, space=BUFFER, lanes=min(lanes, WIDEST))

    def executable(
        self,
        symbol: str,
        bindings: Sequence[Binding],
        workgroups: tuple[int, int],
        teams: int,
        resident: int = 0,
    ) -> Executable:
        """The whole kernel; the device says how many threads run in step."""
        return Executable(symbol, tuple(bindings), workgroups, self, teams * self.team)

    def lane_and_team(self) -> tuple[str, str]:
        """The thread's place in its team, and the team's in the workgroup."""
        thread, size = self.thread(), self.index(self.team)
        return thread, self.let("team", f"arith.divui {thread}, {size} : index")

    def read(self, binding: Binding, at: Sequence[str], lanes: int) -> str:
        """A vector at a multiple of its size."""
        assert isinstance(binding, _Vectors) and binding.lanes == lanes
        return self.let("v", f"memref.load {self._element(binding, at)}")

    def write(self, value: str, binding: Binding, at: Sequence[str], lanes: int) -> None:
        """A vector at a multiple of its size."""
        assert isinstance(binding, _Vectors) and binding.lanes == lanes
        self.do(f"memref.store {value}, {self._element(binding, at)}")

    def _element(self, binding: _Vectors, at: Sequence[str]) -> str:
        *outer, last = at
        indices = ", ".join((*outer, self.divide(last, binding.lanes)))
        return f"{binding.name}[{indices}] : {binding.memref}"

    def widened(self, value: str, lanes: int, binding: Binding) -> str:
        """A vector that was read from a float binding, as f32."""
        if binding.seen.dtype != "bf16":
            return super().widened(value, lanes, binding)
        wide = f"vector<{lanes}xi32>"
        bits = self.let("bits", f"arith.extui {value} : vector<{lanes}xi16> to {wide}")
        bits = self.let("bits", f"arith.shli {bits}, {self.splat('16', wide)} : {wide}")
        return self.let("f", f"arith.bitcast {bits} : {wide} to vector<{lanes}xf32>")

    def vector(self, binding: Binding, lanes: int) -> str:
        """The type of what `read` gives."""
        assert isinstance(binding, _Vectors) and binding.lanes == lanes
        return binding.element

    def choose(self, condition: str, yes: str, no: str, type_: str = "f32") -> str:
        """One of two values of a type; of vectors, lane by lane."""
        if type_ != VECTOR:
            return super().choose(condition, yes, no, type_)
        lanes = f"vector<{WIDEST}xi1>"
        each = self.let("holds", f"vector.broadcast {condition} : i1 to {lanes}")
        return self.let("chosen", f"arith.select {each}, {yes}, {no} : {lanes}, {type_}")

    def get_if(self, condition: str, binding: Binding, at: Sequence[str]) -> str:
        """As `get` of a float binding where the condition holds, zero elsewhere."""
        dtype, name = binding.seen.dtype, self.fresh("part")
        zero = self.constant(f"0.0 : {dtype}", "nothing")
        self.do(f"{name} = scf.if {condition} -> ({dtype}) {{")
        self.do(f"scf.yield {self.get(binding, at)} : {dtype}")
        self.do("} else {")
        self.do(f"scf.yield {zero} : {dtype}")
        self.do("}")
        return name

    def shared(self, name: str, shape: tuple[int, ...], lanes: int = 1) -> Binding:
        """Memory of f32 that the workgroup's threads share, as vectors of so many."""
        if lanes == 1:
            return super().shared(name, shape)
        type_ = TensorType(shape, "f32")
        local = _Vectors(self.fresh(name), type_, False, space=SHARED, lanes=lanes)
        self.do(f"{local.name} = memref.alloc() : {local.memref}")
        return local

    def sums(self, values: Sequence[str]) -> list[str]:
        """Each f32 summed over the team's threads; all of them have the sums.

        All threads of the workgroup must come here, for they meet.
        """
        many, zero = len(values), self.constant("0.0 : f32", "nothing")
        shared, thread = self.shared("sums", (many, self.team)), self.thread()
        for i, value in enumerate(values):
            self.put(value, shared, (self.index(i), thread))
        self.do("gpu.barrier")
        step = self._threads_in_step()
        lane = self.let("lane", "gpu.lane_id")
        with self.loop(lane, self.index(self.team), step, [zero] * many, "f32") as loop:
            parts = [self.get(shared, (self.index(i), loop.index)) for i in range(many)]
            pairs = zip(loop.carried, parts, strict=True)
            loop.yields([self.f32("arith.addf", *pair) for pair in pairs])
        return [
            self.let("sum", f"gpu.subgroup_reduce add {x} : (f32) -> f32") for x in loop.results
        ]

    def _threads_in_step(self) -> str:
        # Counted, for `gpu.subgroup_size` is folded to what the target says.
        one = self.constant("1 : i32", "one")
        many = self.let("many", f"gpu.subgroup_reduce add {one} : (i32) -> i32")
        return self.let("step", f"arith.index_cast {many} : i32 to index")
