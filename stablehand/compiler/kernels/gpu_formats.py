"""How a team of a GPU's threads reads a row of weights, whatever its format and whatever the device.

In a turn each thread has a few inputs. What one format needs on one family of devices is a `Reader`; what
else tells families apart is a row of data, a `Family`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from stablehand.compiler.kernels.gpu_text import GpuBody
from stablehand.compiler.kernels.text import Binding
from stablehand.emit.matrix import Storage
from stablehand.signature import TensorType


class Reader(ABC):
    """A matrix of one format.

    Attributes:
      bindings: its buffers.
      wide: inputs of a lane, a thread of a team, in a turn.
      piece: inputs in one vector of activations.
      rows: that a team takes together, where there are enough: they share the activations.
      loads: turns of all rows whose weights are under way before the first is used.
      least: turns that are worth a team.
      type: of a lane's sum.
      resident: workgroups that a multiprocessor is to hold; 0 leaves that to the assembler.
    """

    bindings: tuple[Binding, ...]
    wide: int
    piece: int
    rows: int
    loads: int
    least: int = 4
    type: str = "f32"
    resident: int = 0

    def __init__(self, b: GpuBody) -> None:
        self.b = b

    @property
    def parameters(self) -> list[str]:
        """What a function over this matrix calls its buffers."""
        return [binding.name for binding in self.bindings]

    @property
    def casts(self) -> list[str]:
        """Operations before a dispatch, which has no unsigned types: codes as bytes."""
        return []

    @property
    def operands(self) -> list[str]:
        """What a dispatch is given."""
        return self.parameters

    @property
    def turn(self) -> int:
        """Inputs of a team in a turn."""
        return self.wide * self.b.team

    @abstractmethod
    def fetch(self, row: str, base: str, lane: str, inside: str | None) -> Sequence[str]:
        """The lane's weights of a row in the turn that begins at input `base`, as they lie in memory.

        Where `inside`, an i1, is given and false, zeros, and the memory is not touched.
        """

    @abstractmethod
    def activations(self, x: Binding, base: str, lane: str, inside: str | None) -> Sequence[str]:
        """The lane's inputs, vectors of f32 in the order of its weights."""

    def prepared(self, x: Sequence[str]) -> Sequence[str]:
        """What `into` takes of the lane's inputs, made once for all rows."""
        return x

    @abstractmethod
    def into(self, total: str, weights: Sequence[str], x: Sequence[str]) -> str:
        """A lane's sum with a turn more in it."""

    def total(self, total: str) -> str:
        """A lane's sum as one f32."""
        return total

    @abstractmethod
    def numbers(self, weights: Sequence[str]) -> Sequence[str]:
        """The lane's weights themselves, vectors of f32 in the order of its inputs."""

    @abstractmethod
    def places(
        self, numbers: Sequence[str], base: str, lane: str
    ) -> Iterator[tuple[str, str, int]]:
        """Runs of a lane's numbers: the vector, its first input, and how many there are."""

    def _at(self, base: str, lane: str, each: int, per: int) -> str:
        # Where the lane's words lie that hold `each` inputs apiece, `per` to a lane.
        b = self.b
        own = b.multiply(lane, per) if per > 1 else lane
        return b.let("at", f"arith.addi {b.divide(base, each)}, {own} : index")


class Blocks(Reader):
    """Codes with a scale for so many inputs, or for their row.

    Attributes:
      words: i32 of codes that are a lane's.
    """

    words: int

    def __init__(self, b: GpuBody, stored: Storage, name: str) -> None:
        super().__init__(b)
        self._codes, scales = stored.types()
        self._block = stored.form.components[1].inputs
        out, columns = stored.shape
        view = TensorType((out, columns * self.words // self.wide), "i32")
        given = TensorType(self._codes.shape, "i8")
        codes = b.buffer(name, given, view=view, lanes=self.words)
        self.bindings = (codes, b.buffer(f"{name}s", scales))

    @property
    def casts(self) -> list[str]:
        """As bytes where they are unsigned ones."""
        codes, given = self.bindings[0].name, self.bindings[0].type
        if given == self._codes:
            return []
        return [f"{codes}_bytes = stablehlo.bitcast_convert {codes} : ({self._codes}) -> {given}"]

    @property
    def operands(self) -> list[str]:
        """The bytes and the scales."""
        codes, scales = self.parameters
        return [f"{codes}_bytes" if self.casts else codes, scales]

    def fetch(self, row: str, base: str, lane: str, inside: str | None) -> Sequence[str]:
        """The lane's words of codes, and the scale of its block."""
        b, (codes, scales) = self.b, self.bindings
        at = (row, self._at(base, lane, self.wide // self.words, self.words))
        block = (row, self._place(base, lane))
        if inside is None:
            return (b.read(codes, at, self.words), b.get(scales, block))
        scale = b.get_if(inside, scales, block)
        return (b.read_if(inside, codes, at, self.words), scale)

    def _place(self, base: str, lane: str) -> str:
        # Of the lane's scale in its row, which may have a single one.
        if not self._block:
            return self.b.index(0)
        lanes = self.b.divide(lane, self._block // self.wide)
        return self._at(base, lanes, self._block, 1)


@dataclass(frozen=True)
class Family:
    """What tells one family of GPUs from another.

    Attributes:
      name: of its kernels, as in `stablehand.targets.Target.kernels`.
      body: what a kernel is written with.
      readable: whether a team can read rows of a matrix so stored.
      reader: how it reads them: the body, the storage, the matrix's name, and the bits of the widest floats
        that are read beside it.
      teams: of a workgroup over rows of weights; few make it cheap to start and to replace.
      most_teams: of a workgroup over one row, all of which have their own.
      enough: teams that fill a large device; fewer rows are dealt out more finely.
    """

    name: str
    body: Callable[[], GpuBody]
    readable: Callable[[Storage], bool]
    reader: Callable[[GpuBody, Storage, str, int], Reader]
    teams: int
    most_teams: int
    enough: int
