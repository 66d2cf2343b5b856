"""Writing a micro-kernel: MLIR text in the vector, memref, scf and arith dialects, for one workgroup."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from stablehand.signature import TensorType

STACK_BYTES = 32_000
"""What the scratch of a kernel may take: IREE allows 32,768 bytes, alignment included."""


@dataclass(frozen=True)
class Binding:
    """A buffer that a kernel is given.

    Attributes:
      name: what the body calls it, with the percent sign.
      type: of the tensor that is bound.
      read_only: the kernel does not write it.
      view: another type of as many bytes, under which the body sees it; None for the tensor's own.
      alignment: bytes of which the address is a multiple.
      space: the memory that it lies in, as an attribute; empty on a CPU.
    """

    name: str
    type: TensorType
    read_only: bool = True
    view: TensorType | None = None
    alignment: int = 64
    space: str = ""

    @property
    def seen(self) -> TensorType:
        """The shape and element type that the body sees."""
        return self.view or self.type

    @property
    def memref(self) -> str:
        """The same as the body spells it."""
        plain = str(self.seen).replace("tensor", "memref")
        return plain if not self.space else f"{plain[:-1]}, {self.space}>"


@dataclass
class Loop:
    """A loop being written: its index, the values that it carries, and what they have become."""

    index: str
    carried: list[str]
    results: list[str]
    yielded: list[str] = field(default_factory=list)

    def yields(self, values: Sequence[str]) -> None:
        """Say what the carried values are after this turn."""
        self.yielded = list(values)


class Body:
    """The body of one kernel: operations in order, each value named once."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._indent = 0
        self._count = 0
        self._constants: dict[str, str] = {}

    def fresh(self, hint: str) -> str:
        """A name that no value has yet."""
        self._count += 1
        return f"%{hint}_{self._count}"

    def do(self, text: str) -> None:
        """An operation without results."""
        self.lines.append(f"{'  ' * self._indent}{text}")

    def let(self, hint: str, text: str) -> str:
        """An operation with one result, which is given back."""
        name = self.fresh(hint)
        self.do(f"{name} = {text}")
        return name

    def constant(self, text: str, hint: str = "c") -> str:
        """A constant, such as `0 : index`; written at the top, once."""
        if text not in self._constants:
            self._constants[text] = f"%{hint}{len(self._constants)}"
        return self._constants[text]

    def index(self, number: int) -> str:
        """A constant index."""
        return self.constant(f"{number} : index", "i")

    def splat(self, number: str, type_: str) -> str:
        """A vector of one repeated constant."""
        return self.constant(f"dense<{number}> : {type_}", "splat")

    def add(self, left: str, right: str | int) -> str:
        """A sum of indices."""
        if right == 0:
            return left
        right = self.index(right) if isinstance(right, int) else right
        return self.let("at", f"arith.addi {left}, {right} : index")

    def sum(self, left: str, right: str) -> str:
        """Of two indices."""
        return self.let("at", f"arith.addi {left}, {right} : index")

    def divide(self, left: str, right: int) -> str:
        """The whole part of an index by a number."""
        if right == 1:
            return left
        return self.let("at", f"arith.divui {left}, {self.index(right)} : index")

    def multiply(self, left: str, right: int) -> str:
        """A product of an index and a number."""
        return self.let("at", f"arith.muli {left}, {self.index(right)} : index")

    def read(self, binding: Binding, at: Sequence[str], lanes: int) -> str:
        """A vector of `lanes` elements of a binding that lie side by side, as they are."""
        return self.let(
            "v",
            f"vector.load {binding.name}[{', '.join(at)}] : {binding.memref}, "
            f"vector<{lanes}x{binding.seen.dtype}>",
        )

    def write(self, value: str, binding: Binding, at: Sequence[str], lanes: int) -> None:
        """A vector of as many elements of the binding's type, side by side."""
        self.do(
            f"vector.store {value}, {binding.name}[{', '.join(at)}] : {binding.memref}, "
            f"vector<{lanes}x{binding.seen.dtype}>"
        )

    def load(self, binding: Binding, at: Sequence[str], lanes: int) -> str:
        """A vector of f32 from `lanes` elements of a float binding that lie side by side, widened exactly."""
        return self.widened(self.read(binding, at, lanes), lanes, binding)

    def widened(self, value: str, lanes: int, binding: Binding) -> str:
        """A vector that was read from a float binding, as f32."""
        dtype = binding.seen.dtype
        if dtype == "f32":
            return value
        return self.let("f", f"arith.extf {value} : vector<{lanes}x{dtype}> to vector<{lanes}xf32>")

    def store(self, value: str, binding: Binding, at: Sequence[str], lanes: int) -> None:
        """A vector of f32 into a float binding, rounded to its dtype."""
        dtype = binding.seen.dtype
        if dtype != "f32":
            value = self.let(
                "r", f"arith.truncf {value} : vector<{lanes}xf32> to vector<{lanes}x{dtype}>"
            )
        self.write(value, binding, at, lanes)

    def prefetch(self, binding: Binding, at: Sequence[str], *, locality: int = 3) -> None:
        """Ask for the cache line of one element, which may lie beyond the binding's end.

        Into the first cache, or with a locality of 2 into the second.
        """
        self.do(
            f"memref.prefetch {binding.name}[{', '.join(at)}], read, locality<{locality}>, data : "
            f"{binding.memref}"
        )

    def rounded(self, value: str, dtype: str, lanes: int) -> str:
        """A vector of f32 to a float dtype and back."""
        if dtype == "f32":
            return value
        wide, short = f"vector<{lanes}xf32>", f"vector<{lanes}x{dtype}>"
        value = self.let("r", f"arith.truncf {value} : {wide} to {short}")
        return self.let("f", f"arith.extf {value} : {short} to {wide}")

    def get(self, binding: Binding, at: Sequence[str]) -> str:
        """One element."""
        return self.let("x", f"memref.load {binding.name}[{', '.join(at)}] : {binding.memref}")

    def scratch(self, name: str, shape: tuple[int, ...], dtype: str = "f32") -> Binding:
        """Memory of the workgroup's own."""
        local = Binding(self.fresh(name), TensorType(shape, dtype), read_only=False)
        self.do(f"{local.name} = memref.alloca() : {local.memref}")
        return local

    def repeat(self, scalar: str, lanes: int) -> str:
        """A scalar f32 in every lane."""
        return self.let("b", f"vector.broadcast {scalar} : f32 to vector<{lanes}xf32>")

    def floats(self, operation: str, *operands: str, lanes: int) -> str:
        """An elementwise operation on vectors of f32, such as `arith.mulf` or `math.fma`."""
        return self.let("f", f"{operation} {', '.join(operands)} : vector<{lanes}xf32>")

    def total(self, operation: str, vector: str, lanes: int) -> str:
        """The sum (`add`) or maximum (`maximumf`) of a vector of f32, in any order."""
        fast = " fastmath<reassoc>" if operation == "add" else ""
        return self.let(
            "total",
            f"vector.reduction <{operation}>, {vector}{fast} : vector<{lanes}xf32> into f32",
        )

    def totals(self, vectors: Sequence[str], lanes: int) -> str:
        """One vector of the sums of `lanes` vectors of f32, each over its lanes, in order.

        Halves are added pair by pair: first inside the quarters of 128 bits, then between these.
        """
        quads = [range(at, at + 4) for at in range(0, lanes, 4)]
        for low in ((0, lanes, 1, lanes + 1), (0, 1, lanes, lanes + 1)):
            masks = [[quad[0] + half + i for quad in quads for i in low] for half in (0, 2)]
            vectors = self._folded(vectors, masks, lanes)
        for halves in {4: (), 8: (((0,), (1,)),), 16: (((0, 1), (2, 3)), ((0, 2), (1, 3)))}[lanes]:
            masks = [
                [side * lanes + i for side in (0, 1) for quad in half for i in quads[quad]]
                for half in halves
            ]
            vectors = self._folded(vectors, masks, lanes)
        (total,) = vectors
        return total

    def _folded(
        self, vectors: Sequence[str], masks: Sequence[Sequence[int]], lanes: int
    ) -> list[str]:
        # Of each two vectors the sum of what two masks take of both.
        type_ = f"vector<{lanes}xf32>"
        folded = []
        for one, other in zip(vectors[::2], vectors[1::2], strict=True):
            taken = [
                self.let("half", f"vector.shuffle {one}, {other} {list(mask)} : {type_}, {type_}")
                for mask in masks
            ]
            folded.append(self.floats("arith.addf", *taken, lanes=lanes))
        return folded

    def part(self, vector: str, first: int, many: int, lanes: int) -> str:
        """Some lanes of a vector of f32, side by side."""
        mask, type_ = list(range(first, first + many)), f"vector<{lanes}xf32>"
        return self.let("part", f"vector.shuffle {vector}, {vector} {mask} : {type_}, {type_}")

    def workgroup(self, axis: str) -> str:
        """The workgroup's own place along an axis."""
        return self.let("group", f"hal.interface.workgroup.id[{'xyz'.index(axis)}] : index")

    def least(self, left: str, right: str) -> str:
        """The lesser of two indices."""
        return self.let("end", f"arith.minsi {left}, {right} : index")

    @contextmanager
    def loop(
        self,
        start: str,
        stop: str,
        step: int | str,
        carried: Sequence[str] = (),
        types: str | Sequence[str] = "",
    ) -> Iterator[Loop]:
        """`for index in range(start, stop, step)`, carrying values, of one type or of a type each."""
        index, many = self.fresh("i"), len(carried)
        inside = [self.fresh("turn") for _ in carried]
        name = self.fresh("loop")
        results = [f"{name}#{i}" for i in range(many)] if many > 1 else [name]
        step = self.index(step) if isinstance(step, int) else step
        head = f"scf.for {index} = {start} to {stop} step {step}"
        if many:
            pairs = ", ".join(f"{a} = {b}" for a, b in zip(inside, carried, strict=True))
            listed = ", ".join([types] * many if isinstance(types, str) else types)
            count = f":{many}" if many > 1 else ""
            self.do(f"{name}{count} = {head} iter_args({pairs}) -> ({listed}) {{")
        else:
            self.do(f"{head} {{")
        loop = Loop(index, inside, results if many else [])
        self._indent += 1
        yield loop
        if many:
            assert len(loop.yielded) == many
            self.do(f"scf.yield {', '.join(loop.yielded)} : {listed}")
        self._indent -= 1
        self.do("}")

    @contextmanager
    def only_if(self, condition: str) -> Iterator[None]:
        """What is written inside runs where the condition, an i1, holds."""
        self.do(f"scf.if {condition} {{")
        self._indent += 1
        yield
        self._indent -= 1
        self.do("}")

    def text(self, bindings: Sequence[Binding]) -> Iterator[str]:
        """The lines of the body, constants and bindings first."""
        for text, name in self._constants.items():
            yield f"{name} = arith.constant {text}"
        zero = self._constants["0 : index"]
        for place, binding in enumerate(bindings):
            yield (
                f"{binding.name} = hal.interface.binding.subspan layout(#bindings) binding({place}) "
                f"alignment({binding.alignment}) offset({zero}) : {binding.memref}"
            )
        yield from self.lines


@dataclass(frozen=True)
class Executable:
    """One kernel in the form that a module takes it: the source, and how to dispatch it.

    Attributes:
      symbol: unique in its module.
      bindings: what it is given, in order; those it writes in place are given by the caller too.
      workgroups: how many of them there are, along x and y.
      body: one workgroup's work; `%x` and `%y` are its place.
      threads: of a workgroup; 0 on a CPU, where it has none.
      subgroup: threads that run in step and exchange values; 0 where that is for the device to say.
      resident: workgroups that an NVIDIA multiprocessor is to hold at once; 0 leaves that to the assembler.
    """

    symbol: str
    bindings: tuple[Binding, ...]
    workgroups: tuple[int, int]
    body: Body
    threads: int = 0
    subgroup: int = 0
    resident: int = 0

    def source(self) -> str:
        """The `hal.executable.source`."""
        flags = ("storage_buffer, ReadOnly", "storage_buffer")
        bindings = ", ".join(
            f"#hal.pipeline.binding<{flags[not binding.read_only]}>" for binding in self.bindings
        )
        layout = f"#hal.pipeline.layout<bindings = [{bindings}]>"
        self.body.index(0)
        lines = [
            f"hal.executable.source private @{self.symbol} {{",
            f"  hal.executable.export public @{self.symbol}_entry ordinal(0) layout({layout}) "
            "count(%device: !hal.device) -> (index, index, index) {",
            *(
                f"    %{axis} = arith.constant {count} : index"
                for axis, count in zip("xyz", (*self.workgroups, 1), strict=True)
            ),
            "    hal.return %x, %y, %z : index, index, index",
            "  }",
            "  builtin.module {",
            f"    func.func @{self.symbol}_entry() attributes {{{self._resident()}translation_info = "
            f"#iree_codegen.translation_info<pipeline = #iree_codegen.no_pipeline{self._size()}>}} {{",
            *(
                f"      {line}".replace("layout(#bindings)", f"layout({layout})")
                for line in self.body.text(self.bindings)
            ),
            "      return",
            "    }",
            "  }",
            "}",
        ]
        return "\n".join(lines)

    def _size(self) -> str:
        if not self.threads:
            return ""
        step = f" subgroup_size = {self.subgroup}" if self.subgroup else ""
        return f" workgroup_size = [{self.threads}, 1, 1]{step}"

    def _resident(self) -> str:
        return f"nvvm.minctasm = {self.resident} : i32, " if self.resident else ""

    def dispatch(self, operands: Sequence[str]) -> str:
        """The operation that runs it on tensors: what it writes in place is its result, in order.

        Operands are for all bindings but fresh results, which are those that have no operand.
        """
        given = self.bindings[: len(operands)]
        new = self.bindings[len(operands) :]
        tied = [o for o, binding in zip(operands, given, strict=True) if not binding.read_only]
        results = [*tied, *(str(binding.type) for binding in new)]
        types = ", ".join(str(binding.type) for binding in given)
        right = results[0] if len(results) == 1 else f"({', '.join(results)})"
        entry = f"@{self.symbol}::@{self.symbol}_entry"
        return f"flow.dispatch {entry}({', '.join(operands)}) : ({types}) -> {right}"


def unpadded(body: list[str], padded: TensorType, rows: int, out: int) -> str:
    """The name of a kernel's result `%y` without the rows and outputs that fill its last tiles.

    Appends the slice to a function's body, where there is something to leave out.
    """
    result = TensorType((rows, out), padded.dtype)
    if padded == result:
        return "%y"
    body.append(f"%y_out = stablehlo.slice %y [0:{rows}, 0:{out}] : ({padded}) -> {result}")
    return "%y_out"
