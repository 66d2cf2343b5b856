"""Packing a checkpoint into the buffers that a signature asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from stablehand import cpus
from stablehand.errors import CheckpointError, SignatureError
from stablehand.loader.blocks import BLOCKS, decode, not_finite, split
from stablehand.loader.buffers import aligned
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.convert import NUMPY
from stablehand.loader.noise import Noise
from stablehand.loader.pack import pack, store
from stablehand.loader.scratch import scratch
from stablehand.signature import Argument, Signature, Source

WeightSource = Checkpoint | Noise
"""What is packed: a checkpoint, or noise that stands in for one."""

BLOCK_BYTES = 2 << 20
"""Source bytes that one thread reads, converts and stores at a time."""

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
) -> Iterator[tuple[Argument, NDArray[np.generic]]]:
    """Every weight argument with its packed buffer, in signature order.

    Rows are read, converted and stored in blocks by several threads straight into the destination, so
    that the peak is the packed weights and a few blocks.

    Args:
      checkpoint: the open checkpoint.
      signature: what the graph asks for.
      threads: how many; one for each physical core by default.
      progress: called as bytes become ready, from any thread.

    Raises:
      SignatureError: the signature is not of this model.
      CheckpointError: a file changed under us, or a value does not fit the format.
    """
    check_signature(checkpoint, signature)
    with ThreadPoolExecutor(threads or cpus.at_hand().cores) as pool:
        for _, group in groupby(signature.by_role("weight"), _weight):
            arguments = list(group)
            source = arguments[0].source
            assert source is not None
            out = [aligned(argument.type.shape, argument.type.dtype) for argument in arguments]
            size = sum(argument.type.nbytes for argument in arguments)
            blocks = list(_blocks(checkpoint, source))
            jobs = [
                pool.submit(_pack_block, checkpoint, source, out, first, count)
                for first, count in blocks
            ]
            try:
                lost = 0
                for job, (_, count) in zip(jobs, blocks, strict=True):
                    lost += job.result()
                    if progress is not None:
                        progress(size * count // source.shape[0])
            except BaseException:
                # Ctrl-C or a bad block: what has not begun need not begin.
                for job in jobs:
                    job.cancel()
                raise
            if lost:
                what = "rows with values" if source.format in BLOCKS else "finite values"
                raise CheckpointError(
                    f"{lost} {what} are beyond the range of {source.format}",
                    where=checkpoint.where(source.weight),
                    hint=f"store it wider: --weights '{source.weight}=f32,…'",
                )
            yield from zip(arguments, out, strict=True)


def _weight(argument: Argument) -> str:
    assert argument.source is not None
    return argument.source.weight


def _blocks(checkpoint: WeightSource, source: Source) -> Iterator[tuple[int, int]]:
    rows = source.shape[0]
    if len(source.shape) == 1:
        yield 0, rows
        return
    tile = source.layout.tile
    fitting = BLOCK_BYTES // checkpoint.weights[source.weight].row_bytes
    step = max(fitting // tile, 1) * tile
    for first in range(0, rows, step):
        yield first, min(step, rows - first)


def _pack_block(
    checkpoint: WeightSource,
    source: Source,
    out: Sequence[NDArray[np.generic]],
    first: int,
    count: int,
) -> int:
    stored = checkpoint.weights[source.weight]
    if stored.info.dtype not in BLOCKS:
        rows = scratch("rows", (count, *source.shape[1:]), NUMPY[stored.info.dtype])
        checkpoint.read_rows_into(source.weight, first, rows.view(np.uint8).data)
        return pack(rows, source.format, source.layout, out, first)
    form = stored.info.dtype
    raw = scratch("rows", (count, stored.row_bytes), np.dtype(np.uint8))
    checkpoint.read_rows_into(source.weight, first, raw.data)
    parts = split(raw, form)
    if (wrong := not_finite(parts, form)) is not None:
        raise CheckpointError(wrong, where=checkpoint.where(source.weight))
    if source.format != form:
        return pack(decode(parts, form), source.format, source.layout, out, first)
    store(parts, form, source.layout, out, first)
    return 0
