"""Packing a checkpoint into the buffers that a signature asks for."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import reduce
from itertools import groupby
from operator import or_

import numpy as np
from numpy.typing import NDArray

from stablehand import cpus
from stablehand.errors import CheckpointError, SignatureError
from stablehand.formats import FLOATS, OVERFLOW, ROWS, Overflow
from stablehand.loader.blocks import BLOCKS, decode
from stablehand.loader.buffers import aligned
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.components import read_components
from stablehand.loader.convert import NUMPY
from stablehand.loader.noise import Noise
from stablehand.loader.pack import Beyond, Packer, pack, store
from stablehand.loader.scratch import scratch
from stablehand.signature import Argument, Signature, Source

WeightSource = Checkpoint | Noise
"""What is packed: a checkpoint, or noise that stands in for one."""

BLOCK_BYTES = 4 << 20
"""Source bytes that one thread reads, converts and stores at a time."""

AHEAD_BYTES = 64 << 20
"""Packed bytes that are begun before the first of them is given out, so that no thread waits for the last
block of a weight; two weights at least."""

Note = Callable[[str], None]
"""Called with a line that a user should see."""

Progress = Callable[[int], None]
"""Called with the number of packed bytes that have just become ready."""


def check_signature(checkpoint: WeightSource, signature: Signature) -> None:
    """Refuse a signature that is not of this checkpoint's model.

    Raises:
      SignatureError: the configuration, a weight's name or its shape differ.
    """
    digest = checkpoint.config.digest
    if signature.fact("config") != digest:
        raise SignatureError(
            f"the graph was emitted for configuration {signature.fact('config')}, "
            f"but {checkpoint.path} has {digest}",
            where=f"graph {signature.graph!r}",
            hint="emit the graph from this model",
        )
    shapes = dict(checkpoint.config.weight_shapes())
    for argument in signature.by_role("weight"):
        assert argument.source is not None
        if shapes.get(argument.source.weight) != argument.source.shape:
            raise SignatureError(
                f"asks for {argument.source.weight} of shape {list(argument.source.shape)}, "
                f"which the model does not have",
                where=f"argument {argument.name!r}",
                hint="emit the graph from this model",
            )


def pack_weights(
    checkpoint: WeightSource,
    signature: Signature,
    *,
    threads: int | None = None,
    progress: Progress | None = None,
    packer: Packer | None = None,
    note: Note | None = None,
) -> Iterator[tuple[Argument, NDArray[np.generic]]]:
    """Every weight argument with its packed buffer, in signature order.

    Rows are read, converted and stored in blocks by several threads straight into the destination, so
    that the peak is the packed weights and a few blocks. Rows that stay as they are are read into place.

    Args:
      checkpoint: the open checkpoint.
      signature: what the graph asks for.
      threads: how many; one for each physical core by default.
      progress: called as bytes become ready, from any thread.
      packer: packs the rows that it can; numpy packs the others, and all of them by default.
      note: called with a line for each tensor that has values beyond the range of its format, where the
        signature's rule for overflow packs them, and with what the checkpoint leaves unread.

    Raises:
      SignatureError: the signature is not of this model.
      CheckpointError: a file changed under us, or a value does not fit the format.
    """
    check_signature(checkpoint, signature)
    rule = overflow_rule(signature)
    threads = threads or cpus.at_hand().cores
    if note is not None:
        for line in checkpoint.notes:
            note(line)
    begun: deque[_Begun] = deque()
    with ThreadPoolExecutor(threads) as pool:
        try:
            for _, group in groupby(signature.by_role("weight"), _name):
                weight = _Weight(checkpoint, tuple(group), packer, rule)
                begun.append(_Begun(weight, pool, threads, progress or _silent))
                while len(begun) > 1 and sum(each.nbytes for each in begun) > AHEAD_BYTES:
                    yield from begun.popleft().ended(note)
            while begun:
                yield from begun.popleft().ended(note)
        except BaseException:
            # Ctrl-C or a bad block: what has not begun need not begin.
            for each in begun:
                each.cancel()
            raise


def overflow_rule(signature: Signature) -> Overflow:
    """What packing for a signature makes of values beyond a format's range.

    Raises:
      SignatureError: the module names no rule that there is.
    """
    found = signature.fact("overflow")
    for rule in OVERFLOW:
        if found == rule:
            return rule
    raise SignatureError(
        f"stablehand.overflow is {found!r}, not one of {', '.join(OVERFLOW)}",
        where=f"graph {signature.graph!r}",
        hint="emit it again",
    )


def _name(argument: Argument) -> str:
    assert argument.source is not None
    return argument.source.weight


def _silent(nbytes: int) -> None:
    del nbytes


class _Weight:
    """One weight on its way from the checkpoint to the buffers of its arguments, one a component."""

    def __init__(
        self,
        checkpoint: WeightSource,
        arguments: tuple[Argument, ...],
        packer: Packer | None,
        rule: Overflow,
    ) -> None:
        source = arguments[0].source
        assert source is not None
        self.checkpoint, self.arguments, self.packer = checkpoint, arguments, packer
        self.source: Source = source
        self.rule: Overflow = rule
        self.stored = checkpoint.weights[source.weight]
        self.out = [aligned(argument.type.shape, argument.type.dtype) for argument in arguments]
        self.nbytes = sum(argument.type.nbytes for argument in arguments)

    def blocks(self) -> Iterator[tuple[int, int]]:
        """The first row of each block, and how many it has; a vector is one block."""
        rows = self.source.shape[0]
        if len(self.source.shape) == 1:
            yield 0, rows
            return
        tile = self.source.layout.tile
        fitting = max(BLOCK_BYTES // self.stored.row_bytes, self.stored.rows_at_once)
        step = max(fitting // tile, 1) * tile
        for first in range(0, rows, step):
            yield first, min(step, rows - first)

    def pack(self, first: int, count: int) -> Beyond:
        """Read and pack one block; gives what is beyond the format's range."""
        form = self.stored.format
        if form in BLOCKS:
            return self._pack_coded(form, first, count)
        source, out = self.source, self.out
        if source.format == form and (source.layout == ROWS or len(source.shape) == 1):
            self._read(first, out[0][first : first + count])
            return Beyond()
        rows = scratch("rows", (count, *source.shape[1:]), NUMPY[form])
        self._read(first, rows)
        return self._pack_floats(rows, first)

    def _pack_floats(self, rows: NDArray[np.generic], first: int) -> Beyond:
        source, out, count, done = self.source, self.out, len(rows), 0
        if self.packer is not None and source.format in FLOATS and rows.ndim == 2:
            done = self.packer(rows, out[0], first, source.layout)
        if done == count:
            return Beyond()
        return pack(rows[done:], source.format, source.layout, out, first + done, self.rule)

    def _pack_coded(self, form: str, first: int, count: int) -> Beyond:
        source, out = self.source, self.out
        assert isinstance(self.checkpoint, Checkpoint)  # noise is floats
        parts = read_components(self.checkpoint, source.weight, first, count)
        if source.format != form:
            return self._pack_floats(decode(parts, form), first)
        store(parts, form, source.layout, out, first, self.packer)
        return Beyond()

    def tell(self, lost: Beyond, note: Note | None) -> None:
        """Refuse values beyond the format's range, or note how many there were, as the rule says."""
        source, blocks = self.source, self.source.format in BLOCKS
        what = "rows with values" if blocks else "finite values"
        beyond = f"{lost.count} {what} are beyond the range of {source.format}"
        if len(source.shape) == 2:
            place = self.stored.place
            line = "column" if place.transposed else "row"
            beyond += f", the first in {line} {place.stored_row(lost.row)}"
        where = self.checkpoint.where(source.weight)
        if self.rule == "error" or blocks:
            hint = f"store it wider: --weights '{source.weight}=f32,…'"
            if not blocks:
                hint += ", or choose --overflow saturate"
            raise CheckpointError(beyond, where=where, hint=hint)
        if note is not None:
            note(f"{where}: {beyond}, packed as {OVERFLOW[self.rule]}")

    def _read(self, first: int, rows: NDArray[np.generic]) -> None:
        self.checkpoint.read_rows_into(self.source.weight, first, rows.view(np.uint8).data)


class _Begun:
    """A weight whose blocks are being packed by a pool of threads, each taking the next when it is free."""

    def __init__(
        self, weight: _Weight, pool: ThreadPoolExecutor, threads: int, progress: Progress
    ) -> None:
        self._weight, self._progress = weight, progress
        self.nbytes = weight.nbytes
        self._blocks = deque(weight.blocks())
        # Not a job for each block: that would cost as much as packing one.
        self._jobs = [pool.submit(self._run) for _ in range(min(threads, len(self._blocks)))]

    def _run(self) -> Beyond:
        weight, lost = self._weight, Beyond()
        while True:
            try:
                first, count = self._blocks.popleft()
            except IndexError:
                return lost
            lost |= weight.pack(first, count)
            self._progress(weight.nbytes * count // weight.source.shape[0])

    def ended(self, note: Note | None) -> Iterator[tuple[Argument, NDArray[np.generic]]]:
        """Wait for all blocks; gives the arguments with their buffers."""
        try:
            lost = reduce(or_, (job.result() for job in self._jobs), Beyond())
        except BaseException:
            self.cancel()
            raise
        if lost.count:
            self._weight.tell(lost, note)
        return zip(self._weight.arguments, self._weight.out, strict=True)

    def cancel(self) -> None:
        """Leave out the blocks that no thread has begun."""
        self._blocks.clear()
