"""The loops of products of several rows on a CPU: activations packed once, then sums in registers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from stablehand.compiler.kernels.text import Binding, Body, Executable
from stablehand.emit.matrix import Storage
from stablehand.emit.values import f32_literal
from stablehand.signature import TensorType

# Workgroups are handed to threads as they become free: enough of them that no thread waits long at the end.
WORKGROUPS = 32

# Rows and vectors of sums that fit the registers beside what they are multiplied from, by lanes.
BLOCKS = {8: (4, 2), 16: (14, 2)}

# Inputs that one workgroup packs of a block of rows.
_PART = 1024


@dataclass(frozen=True)
class Run:
    """Blocks of as many rows each.

    Attributes:
      first: the first block.
      row: its first row.
      count: of blocks.
      size: rows of each.
    """

    first: int
    row: int
    count: int
    size: int


def runs_of(rows: int, most: int) -> tuple[Run, ...]:
    """Rows in the fewest blocks of at most `most`, as even as they can be: sizes differ by one."""
    count = -(-rows // most)
    size, longer = divmod(rows, count)
    parts = (Run(0, 0, longer, size + 1), Run(longer, longer * (size + 1), count - longer, size))
    return tuple(run for run in parts if run.count)


def _last_apart(runs: Sequence[Run]) -> tuple[Run, ...]:
    # The last block as a run of its own.
    *before, last = runs
    rest = Run(last.first, last.row, last.count - 1, last.size)
    end = Run(last.first + rest.count, last.row + rest.count * last.size, 1, last.size)
    return (*before, *([rest] if rest.count else []), end)


class Widened:
    """f32 arithmetic: one input a step, its weights widened."""

    inputs = 1
    word = "f32"

    def __init__(self, tile: int) -> None:
        self.tile = tile

    def given(self, name: str, stored: Storage) -> Binding:
        """A matrix as the loops see it."""
        return Binding(name, stored.types()[0])

    def packed(self, b: Body, values: Sequence[str]) -> str:
        """One row's part of a step as it is packed, from f32."""
        del b
        return values[0]

    def weights(self, b: Body, matrix: Binding, tile: str, k: str) -> str:
        """What a tile's weights of this step are met with."""
        return b.load(matrix, (tile, k, b.index(0)), self.tile)

    def ask(self, b: Body, matrix: Binding, tile: str, k: str) -> None:
        """For a tile's weights of this step, which a later pass meets, into the second cache."""
        b.prefetch(matrix, (tile, k, b.index(0)), locality=2)

    def activation(self, b: Body, word: str) -> str:
        """A row's part of this step, in every lane."""
        return b.repeat(word, self.tile)

    def into(self, b: Body, total: str, activation: str, weights: str) -> str:
        """The sums with this step's products."""
        return b.floats("math.fma", activation, weights, total, lanes=self.tile)


class Paired:
    """Pairs of bf16: two inputs a step, whose weights lie one after the other for all outputs of a tile."""

    inputs = 2
    word = "i32"

    def __init__(self, tile: int) -> None:
        self.tile = tile
        self.pairs = f"vector<{2 * tile}xbf16>"

    def given(self, name: str, stored: Storage) -> Binding:
        """A matrix as whole bits: a shuffle of bf16 would go element by element."""
        (weights,) = stored.types()
        tiles, columns, tile = weights.shape
        return Binding(name, weights, view=TensorType((tiles, columns * tile), "i16"))

    def packed(self, b: Body, values: Sequence[str]) -> str:
        """Two inputs as bf16 in one word, the first below."""
        both = b.let("both", f"vector.from_elements {values[0]}, {values[1]} : vector<2xf32>")
        short = b.let("short", f"arith.truncf {both} : vector<2xf32> to vector<2xbf16>")
        word = b.let("word", f"vector.bitcast {short} : vector<2xbf16> to vector<1xi32>")
        return b.let("word", f"vector.extract {word}[0] : i32 from vector<1xi32>")

    def weights(self, b: Body, matrix: Binding, tile: str, k: str) -> str:
        """Two inputs' weights, interleaved output by output."""
        two = f"vector<{2 * self.tile}xi16>"
        at = b.multiply(k, 2 * self.tile)
        loaded = b.let("two", f"vector.load {matrix.name}[{tile}, {at}] : {matrix.memref}, {two}")
        order = [half * self.tile + i for i in range(self.tile) for half in range(2)]
        mixed = b.let("mixed", f"vector.shuffle {loaded}, {loaded} {order} : {two}, {two}")
        return b.let("pairs", f"vector.bitcast {mixed} : {two} to {self.pairs}")

    def ask(self, b: Body, matrix: Binding, tile: str, k: str) -> None:
        """For a tile's weights of this step, which a later pass meets, into the second cache."""
        b.prefetch(matrix, (tile, b.multiply(k, 2 * self.tile)), locality=2)

    def activation(self, b: Body, word: str) -> str:
        """A row's pair, in every lane."""
        words = f"vector<{self.tile}xi32>"
        spread = b.let("b", f"vector.broadcast {word} : i32 to {words}")
        return b.let("pairs", f"vector.bitcast {spread} : {words} to {self.pairs}")

    def into(self, b: Body, total: str, activation: str, weights: str) -> str:
        """The sums with both products of this step."""
        sums = f"vector<{self.tile}xf32>"
        return b.let(
            "dot",
            'llvm.call_intrinsic "llvm.x86.avx512bf16.dpbf16ps.512"'
            f"({total}, {activation}, {weights}) : ({sums}, {self.pairs}, {self.pairs}) -> {sums}",
        )


Step = Widened | Paired

Output = Callable[[Body, str, str, Sequence[str]], None]
"""Takes a row, the first tile, and the sums of the tiles that were worked on side by side."""


@dataclass(frozen=True)
class Job:
    """Tiles that are worked on in one loop, two at a time.

    Attributes:
      matrices: two of as many tiles, one tile of each side by side; or one, its tiles two by two.
      output: what becomes of the sums.
    """

    matrices: tuple[Binding, ...]
    output: Output


class Rows:
    """Rows of activations against some matrices of as many inputs.

    Attributes:
      packed: the tensor that `pack` makes of the rows and `products` reads: for each block of rows, its
        rows side by side for every step.
    """

    def __init__(
        self, rows: int, columns: int, step: Step, lanes: int, most: int | None = None
    ) -> None:
        """`most` is of rows in a block, by default as many as their sums allow."""
        fit, vectors = BLOCKS[lanes]
        self.step, self.rows, self.columns, self.lanes = step, rows, columns, lanes
        self.side_by_side = max(vectors * lanes // step.tile, 1)
        self.runs = runs_of(rows, most or fit)
        self.steps = columns // step.inputs
        self.packed = TensorType((rows * self.steps,), step.word)

    def pack(self, symbol: str, dtype: str, norm: tuple[str, float] | None = None) -> Executable:
        """Rows of `dtype`, normalised where there is a norm: its weight's dtype and epsilon.

        One workgroup has a part of a block of rows.
        """
        b = Body()
        x = Binding("%x", TensorType((self.rows, self.columns), dtype))
        scale = None if norm is None else Binding("%norm", TensorType((self.columns,), norm[0]))
        to = Binding("%packed", self.packed, read_only=False)
        block, part = b.workgroup("x"), b.workgroup("y")
        first = b.multiply(part, _PART // self.step.inputs)
        last = b.least(b.add(first, _PART // self.step.inputs), b.index(self.steps))
        for run, inside in self._run_of(b, block):
            row = b.add(b.multiply(inside, run.size), run.row)
            rows = [b.add(row, r) for r in range(run.size)]
            inverse = (
                None
                if norm is None
                else [inverse_norm(b, x, (r,), norm[1], self.lanes) for r in rows]
            )
            with b.loop(first, last, 1) as k:
                at = b.add(self._place(b, row), b.multiply(k.index, run.size))
                ks = [
                    b.add(b.multiply(k.index, self.step.inputs), i) for i in range(self.step.inputs)
                ]
                scales = [] if scale is None else [_wide(b, scale, (i,)) for i in ks]
                for r, row_at in enumerate(rows):
                    values = [_wide(b, x, (row_at, i)) for i in ks]
                    if inverse is not None:
                        values = [
                            _rounded(b, _product(b, v, inverse[r], s), dtype)
                            for v, s in zip(values, scales, strict=True)
                        ]
                    word = self.step.packed(b, values)
                    b.do(f"memref.store {word}, {to.name}[{b.add(at, r)}] : {to.memref}")
        given = (x,) if scale is None else (x, scale)
        blocks = sum(run.count for run in self.runs)
        return Executable(symbol, (*given, to), (blocks, -(-self.columns // _PART)), b)

    def products(self, symbol: str, jobs: Sequence[Job], bindings: Sequence[Binding]) -> Executable:
        """Every job, each by workgroups of its own that have about as much to do.

        It is given the packed rows and the bindings.
        """
        b, x = Body(), Binding("%packed", self.packed)
        group = b.workgroup("x")
        tiles = [job.matrices[0].type.shape[0] for job in jobs]
        together = [self.side_by_side // len(job.matrices) for job in jobs]
        total = sum(-(-t // s) for t, s in zip(tiles, together, strict=True))
        per_group = -(-total // WORKGROUPS)
        before = 0
        for job, count, step in zip(jobs, tiles, together, strict=True):
            groups = -(-count // (per_group * step))
            mine = (
                b.let("mine", f"arith.subi {group}, {b.index(before)} : index") if before else group
            )
            inside = b.let("inside", f"arith.cmpi ult, {mine}, {b.index(groups)} : index")
            with b.only_if(inside):
                first = b.multiply(mine, per_group * step)
                last = b.least(b.add(first, per_group * step), b.index(count))
                # Whole steps, then what is left.
                even = count // step * step
                if even:
                    with b.loop(first, b.least(last, b.index(even)), step) as tile:
                        self._over_rows(b, job, x, tile.index, step)
                if even < count:
                    begin = b.let("at", f"arith.maxsi {first}, {b.index(even)} : index")
                    with b.loop(begin, last, count - even) as tile:
                        self._over_rows(b, job, x, tile.index, count - even)
            before += groups
        return Executable(symbol, (x, *bindings), (before, 1), b)

    def _over_rows(self, b: Body, job: Job, x: Binding, tile: str, tiles: int) -> None:
        runs = _last_apart(self.runs)
        for run in runs:
            with b.loop(b.index(0), b.index(run.count), 1) as block:
                row = b.add(b.multiply(block.index, run.size), run.row)
                self._block(b, job, x, (row, run.size), (tile, tiles), ask=run is runs[-1])

    def _block(
        self,
        b: Body,
        job: Job,
        x: Binding,
        rows: tuple[str, int],
        at: tuple[str, int],
        *,
        ask: bool,
    ) -> None:
        """One block of sums: each step meets every row with a vector of weights a tile.

        `rows` and `at` are the first row and tile, and how many there are. The last block of rows is to ask
        for the weights that the first meets next, whose arithmetic would wait for the memory else.
        """
        (row, size), (tile, tiles) = rows, at
        step, vector = self.step, f"vector<{self.step.tile}xf32>"
        streams = [(matrix, b.add(tile, t)) for matrix in job.matrices for t in range(tiles)]
        places = [(r, t) for r in range(size) for t in range(len(streams))]
        base = self._place(b, row)
        with b.loop(
            b.index(0), b.index(self.steps), 1, [b.splat("0.0", vector)] * len(places), vector
        ) as k:
            if ask:
                for matrix, one in streams:
                    step.ask(b, matrix, b.add(one, tiles), k.index)
            weights = [step.weights(b, matrix, one, k.index) for matrix, one in streams]
            new = dict(zip(places, k.carried, strict=True))
            packed = b.add(base, b.multiply(k.index, size))
            for r in range(size):
                activation = step.activation(b, b.get(x, (b.add(packed, r),)))
                for t, w in enumerate(weights):
                    new[r, t] = step.into(b, new[r, t], activation, w)
            k.yields([new[place] for place in places])
        many = len(streams)
        for r in range(size):
            job.output(b, b.add(row, r), tile, k.results[r * many : (r + 1) * many])

    def _place(self, b: Body, row: str) -> str:
        # Where a block that begins with this row is packed.
        return b.multiply(row, self.steps)

    def _run_of(self, b: Body, block: str) -> Iterator[tuple[Run, str]]:
        # The run that a block is in, and its place there, around what follows.
        for run in self.runs:
            inside = (
                b.let("place", f"arith.subi {block}, {b.index(run.first)} : index")
                if run.first
                else block
            )
            mine = b.let("mine", f"arith.cmpi ult, {inside}, {b.index(run.count)} : index")
            with b.only_if(mine):
                yield run, inside


def swiglu(b: Body, gate: str, up: str, lanes: int) -> str:
    """`silu(gate) · up` of vectors of f32."""
    one = b.splat("1.0", f"vector<{lanes}xf32>")
    minus = b.floats("arith.negf", gate, lanes=lanes)
    below = b.floats("arith.addf", one, b.floats("math.exp", minus, lanes=lanes), lanes=lanes)
    silu = b.floats("arith.divf", gate, below, lanes=lanes)
    return b.floats("arith.mulf", silu, up, lanes=lanes)


def _wide(b: Body, binding: Binding, at: Sequence[str]) -> str:
    # One element as f32.
    loaded, dtype = b.get(binding, at), binding.seen.dtype
    return loaded if dtype == "f32" else b.let("wide", f"arith.extf {loaded} : {dtype} to f32")


def _product(b: Body, first: str, *others: str) -> str:
    for other in others:
        first = b.let("x", f"arith.mulf {first}, {other} : f32")
    return first


def _rounded(b: Body, value: str, dtype: str) -> str:
    # To the dtype and back.
    if dtype == "f32":
        return value
    short = b.let("short", f"arith.truncf {value} : f32 to {dtype}")
    return b.let("wide", f"arith.extf {short} : {dtype} to f32")


def inverse_norm(b: Body, x: Binding, row: Sequence[str], eps: float, lanes: int) -> str:
    """1 / sqrt(mean(x²) + eps) of a row, which `row` leads to."""
    vector, columns = f"vector<{lanes}xf32>", x.seen.shape[-1]
    zero = b.splat("0.0", vector)
    with b.loop(b.index(0), b.index(columns), lanes, [zero], vector) as part:
        v = b.load(x, (*row, part.index), lanes)
        part.yields([b.floats("math.fma", v, v, part.carried[0], lanes=lanes)])
    total = b.total("add", part.results[0], lanes)
    count = b.constant(f"{f32_literal(columns)} : f32", "count")
    mean = b.let("mean", f"arith.divf {total}, {count} : f32")
    shifted = b.let(
        "shifted", f"arith.addf {mean}, {b.constant(f'{f32_literal(eps)} : f32', 'eps')} : f32"
    )
    root = b.let("root", f"math.sqrt {shifted} : f32")
    return b.let("inverse", f"arith.divf {b.constant('1.0 : f32', 'one')}, {root} : f32")
