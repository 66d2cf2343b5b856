"""Packed weights as an IREE parameter archive (`.irpa`), which loads again without conversion.

Keys are argument names. One more entry, `SIGNATURE`, holds what the weights were packed for, and is
compared before a buffer is used.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import iree.runtime as iree
import numpy as np
from numpy.typing import NDArray

from stablehand import cpus
from stablehand.errors import (
    LIBRARY_ERRORS,
    CheckpointError,
    OutputError,
    SignatureError,
)
from stablehand.files import atomic_path
from stablehand.loader.buffers import aligned
from stablehand.loader.irpa import Archive
from stablehand.signature import Argument, Signature

SIGNATURE = "stablehand.signature"
"""The key of the entry that says what the archive was packed for."""

_PIECE_BYTES = 4 << 20
"""What a thread reads at a time: a page of 2 MiB or two, so that large pages stay whole."""

_MAX_DESCRIPTION_BYTES = 2_000_000
"""Of a description that differs, how much is parsed to say where: parsed JSON is many times larger."""


def write_archive(
    path: Path, signature: Signature, buffers: Iterable[tuple[Argument, NDArray[np.generic]]]
) -> int:
    """Write packed weight arguments; gives the bytes of weights written.

    Raises:
      OutputError: the disk has no room, the folder cannot be written, or the path is not UTF-8, which IREE
        needs; nothing is left behind.
    """
    need = signature.nbytes("weight")
    parent = path.parent
    try:
        os.fspath(path).encode()
    except UnicodeEncodeError:
        raise OutputError(
            "cannot be written: IREE takes no path that is not UTF-8",
            where=str(path),
            hint="name another place, and move the archive there",
        ) from None
    # Where the folder is missing, opening the file says so.
    if parent.exists() and (free := shutil.disk_usage(parent).free) < need + (1 << 20):
        raise OutputError(
            f"needs {need / 1e6:.1f} MB, and {free / 1e6:.1f} MB are free", where=str(path)
        )
    index = iree.ParameterIndex()
    kept = [_description(signature)]
    index.add_buffer(SIGNATURE, kept[0])
    for argument, buffer in buffers:
        raw = buffer.reshape(-1).view(np.uint8)
        kept.append(raw)
        index.add_buffer(argument.name, raw)
    with atomic_path(path) as temporary:
        try:
            index.create_archive_file(str(temporary))
        except LIBRARY_ERRORS as error:
            raise OutputError(f"cannot be written: {error}", where=str(path)) from error
    return need


def read_archive(path: Path, signature: Signature) -> dict[str, NDArray[np.generic]]:
    """Read an archive; gives each weight argument's buffer, where a device can use it in place.

    Nothing is allocated for weights before every size has been compared. The file is read, not mapped: what
    happens to it afterwards concerns nobody.

    Raises:
      CheckpointError: it cannot be read, is no archive of ours, or changed while it was read.
      SignatureError: it was packed for other arguments; the first that differs is named.
    """
    weights = signature.by_role("weight")
    with Archive.open(path) as archive:
        entries = archive.tensors
        if SIGNATURE not in entries:
            raise CheckpointError(
                "was not written by `stablehand pack`", where=str(path), hint="pack the model again"
            )
        _compare(archive, signature)
        for argument in weights:
            entry = entries.get(argument.name)
            if entry is None or entry.nbytes != argument.type.nbytes:
                found = "nothing" if entry is None else f"{entry.nbytes} bytes"
                raise CheckpointError(
                    f"holds {found} where argument {argument.name!r} takes {argument.type.nbytes} bytes",
                    where=str(path),
                    hint="pack the model again",
                )
        buffers = {each.name: aligned(each.type.shape, each.type.dtype) for each in weights}
        _fill(archive, buffers)
    return buffers


def _fill(archive: Archive, buffers: Mapping[str, NDArray[np.generic]]) -> None:
    """Read each buffer's entry, a thread for each physical core: the system zeroes fresh pages meanwhile."""
    pieces = [
        (archive.tensors[name], offset, raw[offset : offset + _PIECE_BYTES].data)
        for name, buffer in buffers.items()
        for raw in [buffer.reshape(-1).view(np.uint8)]
        for offset in range(0, raw.nbytes, _PIECE_BYTES)
    ]
    with ThreadPoolExecutor(cpus.at_hand().cores) as pool:
        for _ in pool.map(lambda piece: archive.read_bytes_into(*piece), pieces):
            pass  # an error of the first piece that has one, after which no other begins


def _described(signature: Signature) -> dict[str, Any]:
    return {
        "config": signature.fact("config"),
        "overflow": signature.fact("overflow"),
        "arguments": {
            argument.name: f"{argument.type} {argument.attributes()['stablehand.source']}"
            for argument in signature.by_role("weight")
        },
    }


def _description(signature: Signature) -> NDArray[np.uint8]:
    text = json.dumps(_described(signature), sort_keys=True)
    return np.frombuffer(bytearray(text.encode()), np.uint8)


def _compare(archive: Archive, signature: Signature) -> None:
    path, own = archive.path, _description(signature)
    raw = archive.read(SIGNATURE, max(own.nbytes + 1, _MAX_DESCRIPTION_BYTES))
    if np.array_equal(raw, own):
        return
    hint = "pack the model again for this graph"
    try:
        packed = json.loads(raw[:_MAX_DESCRIPTION_BYTES].tobytes())
        config, rule = packed["config"], packed["overflow"]
        arguments = dict(packed["arguments"])
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise CheckpointError("its signature is damaged", where=str(path), hint=hint) from error
    wanted = _described(signature)
    if config != wanted["config"]:
        raise SignatureError("was packed from another model", where=str(path), hint=hint)
    if rule != wanted["overflow"]:
        raise SignatureError(
            f"was packed with --overflow {rule!s:.40}, the graph with {wanted['overflow']}",
            where=str(path),
            hint=hint,
        )
    for name, described in wanted["arguments"].items():
        if arguments.get(name) != described:
            raise SignatureError(
                f"argument {name!r} takes {described}, but was packed as {str(arguments.get(name))[:200]}",
                where=str(path),
                hint=hint,
            )
