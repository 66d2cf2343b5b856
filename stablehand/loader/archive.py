"""Packed weights as an IREE parameter archive (`.irpa`), which loads again without conversion.

Keys are argument names. Two more entries, `SIGNATURE` and `CHECKSUMS`, hold what the weights were packed
for, which is compared before one is read, and the checksum of each, compared before it is used.
"""

from __future__ import annotations

import json
import os
import shutil
import zlib
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
from stablehand.loader.irpa import AGAIN, Archive
from stablehand.loader.tensor_file import TensorInfo
from stablehand.signature import Argument, Signature

SIGNATURE = "stablehand.signature"
"""The key of the entry that says what the archive was packed for."""

CHECKSUMS = "stablehand.checksums"
"""The key of the entry with each weight's checksum, by argument: JSON, numbers as `_checksum` makes them."""

_PIECE_BYTES = 4 << 20
"""What a thread reads at a time, a page of 2 MiB or two, so that large pages stay whole; and what
checksums are of: another size makes others."""

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
    weights = {argument.name: _bytes(buffer) for argument, buffer in buffers}
    sums = {
        name: _checksum(
            zlib.crc32(raw[begin : begin + _PIECE_BYTES].data) for begin in _pieces(raw)
        )
        for name, raw in weights.items()
    }
    entries = {SIGNATURE: _description(signature), CHECKSUMS: _json(sums), **weights}
    index = iree.ParameterIndex()
    for name, raw in entries.items():
        index.add_buffer(name, raw)
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
      CheckpointError: it cannot be read, is no archive of ours, changed while it was read, or holds a
        weight that is not as it was written.
      SignatureError: it was packed for other arguments; the first that differs is named.
    """
    weights = signature.by_role("weight")
    with Archive.open(path) as archive:
        entries = archive.tensors
        if SIGNATURE not in entries:
            raise CheckpointError(
                "was not written by `stablehand pack`", where=str(path), hint=AGAIN
            )
        _compare(archive, signature)
        sums = _read_sums(archive)
        for argument in weights:
            entry = entries.get(argument.name)
            if entry is None or entry.nbytes != argument.type.nbytes:
                found = "nothing" if entry is None else f"{entry.nbytes} bytes"
                raise CheckpointError(
                    f"holds {found} where argument {argument.name!r} takes {argument.type.nbytes} bytes",
                    where=str(path),
                    hint=AGAIN,
                )
        buffers = {each.name: aligned(each.type.shape, each.type.dtype) for each in weights}
        read = _fill(archive, buffers)
    for name, checksum in read.items():
        if checksum != sums.get(name):
            raise CheckpointError(
                f"argument {name!r} is damaged: its checksum does not match",
                where=str(path),
                hint=AGAIN,
            )
    return buffers


def _fill(archive: Archive, buffers: Mapping[str, NDArray[np.generic]]) -> dict[str, int]:
    """Read each buffer's entry, a thread for each physical core: the system zeroes fresh pages meanwhile.

    Gives the checksums of what was read, which a piece adds to while it is in a cache.
    """

    def read(info: TensorInfo, offset: int, piece: NDArray[np.uint8]) -> int:
        archive.read_bytes_into(info, offset, piece.data)
        return zlib.crc32(piece.data)

    pieces = [
        (archive.tensors[name], offset, raw[offset : offset + _PIECE_BYTES])
        for name, buffer in buffers.items()
        for raw in [_bytes(buffer)]
        for offset in _pieces(raw)
    ]
    sums: dict[str, list[int]] = {name: [] for name in buffers}
    with ThreadPoolExecutor(cpus.at_hand().cores) as pool:
        # An error of the first piece that has one comes out here, after which no other begins.
        for (info, _, _), found in zip(
            pieces, pool.map(lambda each: read(*each), pieces), strict=True
        ):
            sums[info.name].append(found)
    return {name: _checksum(found) for name, found in sums.items()}


def _bytes(buffer: NDArray[np.generic]) -> NDArray[np.uint8]:
    return buffer.reshape(-1).view(np.uint8)


def _pieces(raw: NDArray[np.uint8]) -> range:
    """Where each piece of a weight begins."""
    return range(0, raw.nbytes, _PIECE_BYTES)


def _checksum(pieces: Iterable[int]) -> int:
    """Of a weight, by the CRC-32 of each of its pieces: that of their bytes, little-endian, in order."""
    return zlib.crc32(b"".join(piece.to_bytes(4, "little") for piece in pieces))


def _read_sums(archive: Archive) -> dict[str, object]:
    where, hint = str(archive.path), AGAIN
    if CHECKSUMS not in archive.tensors:
        raise CheckpointError(
            "has no checksums, which archives of an earlier version lack", where=where, hint=hint
        )
    try:
        return dict(json.loads(archive.read(CHECKSUMS, _MAX_DESCRIPTION_BYTES).tobytes()))
    except (ValueError, TypeError, RecursionError) as error:
        raise CheckpointError("its checksums are damaged", where=where, hint=hint) from error


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
    return _json(_described(signature))


def _json(value: Mapping[str, Any]) -> NDArray[np.uint8]:
    return np.frombuffer(bytearray(json.dumps(value, sort_keys=True).encode()), np.uint8)


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
