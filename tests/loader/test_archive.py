"""Packed archives: what was written comes back, once in memory, and nothing else is taken for it."""

import os
import shutil
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import iree.runtime as iree
import numpy as np
import pytest

from stablehand.errors import CheckpointError, OutputError, SignatureError, StablehandError
from stablehand.formats import ROWS, Layout
from stablehand.loader.archive import CHECKSUMS, SIGNATURE, read_archive, write_archive
from stablehand.loader.buffers import as_aligned
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.irpa import Archive
from stablehand.loader.load import pack_weights
from stablehand.signature import Argument, Signature, Source, TensorType

CPU = Layout(16, 1)


@pytest.fixture
def checkpoint(
    config: dict[str, Any], tensors: dict[str, np.ndarray], save_model: Callable[..., Path]
) -> Iterator[Checkpoint]:
    with Checkpoint.open(save_model(config, tensors)) as checkpoint:
        yield checkpoint


MakeSignature = Callable[..., Signature]


@pytest.fixture
def signature(checkpoint: Checkpoint, make_signature: MakeSignature) -> Signature:
    return make_signature(checkpoint.config)


@pytest.fixture
def archive(tmp_path: Path, checkpoint: Checkpoint, signature: Signature) -> Path:
    path = tmp_path / "weights.irpa"
    write_archive(path, signature, pack_weights(checkpoint, signature))
    return path


def refusal(path: Path, signature: Signature, error: type[StablehandError]) -> str:
    with pytest.raises(error) as caught:
        read_archive(path, signature)
    assert str(path) in str(caught.value) and "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("form", ["f32", "f16", "bf16"])
@pytest.mark.parametrize("layout", [ROWS, CPU], ids=str)
def test_what_is_written_comes_back(
    tmp_path: Path, checkpoint: Checkpoint, form: str, layout: Layout, make_signature: MakeSignature
) -> None:
    signature = make_signature(checkpoint.config, form, layout)
    packed = list(pack_weights(checkpoint, signature))
    path = tmp_path / "weights.irpa"
    written = write_archive(path, signature, packed)
    assert written == sum(buffer.nbytes for _, buffer in packed)
    back = read_archive(path, signature)
    os.truncate(path, 0)  # whatever becomes of the file: a mapped one would be a bus error
    assert list(back) == [argument.name for argument, _ in packed]
    for argument, buffer in packed:
        found = back[argument.name]
        assert (found.shape, found.dtype) == (buffer.shape, buffer.dtype)
        assert found.tobytes() == buffer.tobytes()


def test_buffers_are_such_as_a_device_takes_as_they_are(
    archive: Path, signature: Signature
) -> None:
    for argument in signature.arguments:
        buffer = read_archive(archive, signature)[argument.name]
        assert buffer.flags.writeable  # what is not, IREE does not import
        assert as_aligned(buffer, argument.type.dtype) is buffer


def test_each_weight_is_in_memory_once(tmp_path: Path, signature: Signature) -> None:
    weights = tuple(
        Argument(
            name, "weight", TensorType((300_000,), "f32"), Source(name, (300_000,), "f32", ROWS)
        )
        for name in ("norm", "other")
    )
    signature = replace(signature, arguments=weights)
    path = tmp_path / "large.irpa"
    write_archive(path, signature, [(a, np.zeros(a.type.shape, np.float32)) for a in weights])
    read_archive(path, signature)
    tracemalloc.start()
    try:
        buffers = read_archive(path, signature)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    whole = sum(buffer.nbytes for buffer in buffers.values())
    assert whole == 2_400_000 and whole < peak < whole + 100_000


@pytest.mark.parametrize("change", ["shrinks", "is written", "is replaced", "is removed"])
def test_an_archive_that_changes_while_it_is_read(
    archive: Path, signature: Signature, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    """After its header and description: when most of the weights are still to be read."""
    content, read, reads = archive.read_bytes(), os.preadv, 0
    time.sleep(0.02)  # a tick of the file system's clock
    times = (archive.stat().st_atime_ns, archive.stat().st_mtime_ns)

    def preadv(descriptor: int, buffers: Any, offset: int) -> int:
        nonlocal reads
        reads += 1
        if reads == 10:
            if change in ("is replaced", "is removed"):
                archive.unlink()
            if change == "is replaced":
                archive.write_bytes(content)
            if change == "is written":
                archive.write_bytes(content)
                os.utime(archive, ns=times)  # as a careful writer would leave it
            if change == "shrinks":
                os.truncate(archive, 100)
        return read(descriptor, buffers, offset)

    monkeypatch.setattr(os, "preadv", preadv)
    message = refusal(archive, signature, CheckpointError)
    assert "tensor " in message
    assert any(what in message for what in ("truncated", "changed since", "No such file"))


def test_a_description_that_is_too_long_is_read_in_part(
    tmp_path: Path, signature: Signature
) -> None:
    path = foreign(tmp_path / "long.irpa", **{SIGNATURE: b" " * 30_000_000})
    tracemalloc.start()
    try:
        assert "damaged" in refusal(path, signature, CheckpointError)
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


def test_the_bytes_depend_on_the_content_alone(
    tmp_path: Path, archive: Path, checkpoint: Checkpoint, signature: Signature
) -> None:
    again = tmp_path / "again.irpa"
    write_archive(again, signature, pack_weights(checkpoint, signature, threads=1))
    assert again.read_bytes() == archive.read_bytes()


def test_an_archive_of_another_model(
    archive: Path,
    config: dict[str, Any],
    tensors: dict,
    save_model: Callable[..., Path],
    make_signature: MakeSignature,
) -> None:
    with Checkpoint.open(save_model({**config, "rms_norm_eps": 1e-6}, tensors)) as other:
        assert "another model" in refusal(archive, make_signature(other.config), SignatureError)


@pytest.mark.parametrize(
    ("form", "layout", "tells"),
    [("f16", CPU, "'embed'"), ("f32", Layout(8, 1), "8x1"), ("f32", ROWS, "1x1")],
)
def test_an_archive_of_another_policy_or_layout(
    archive: Path,
    checkpoint: Checkpoint,
    form: str,
    layout: Layout,
    tells: str,
    make_signature: MakeSignature,
) -> None:
    message = refusal(archive, make_signature(checkpoint.config, form, layout), SignatureError)
    assert "was packed as" in message and tells in message


@pytest.mark.parametrize("kept", [0, 1, 8, 63, 64, 100, 2000, 0.25, 0.5, 0.9])
def test_a_truncated_archive(archive: Path, signature: Signature, kept: float) -> None:
    size = archive.stat().st_size
    os.truncate(archive, kept if isinstance(kept, int) else int(kept * size))
    refusal(archive, signature, CheckpointError)


def foreign(path: Path, *, splat: bool = False, **entries: bytes) -> Path:
    """An archive made by something else than `write_archive`."""
    index = iree.ParameterIndex()
    kept = [np.frombuffer(bytearray(raw), np.uint8) for raw in entries.values()]
    for name, raw in zip(entries, kept, strict=True):
        if splat:
            index.add_splat(name, b"{", raw.size)
        else:
            index.add_buffer(name, raw)
    index.create_archive_file(str(path))
    return path


def test_a_foreign_archive(tmp_path: Path, signature: Signature) -> None:
    path = foreign(tmp_path / "foreign.irpa", embed=bytes(37 * 24 * 4))
    assert "not written by `stablehand pack`" in refusal(path, signature, CheckpointError)


@pytest.mark.parametrize(
    "description",
    [
        "no JSON",
        "\xff",
        "[]",
        "1",
        "{}",
        '{"config": "DIGEST"}',
        '{"config": "DIGEST", "arguments": {}}',
        '{"config": "DIGEST", "overflow": "error", "arguments": 1}',
    ],
)
def test_a_damaged_description(tmp_path: Path, signature: Signature, description: str) -> None:
    raw = description.replace("DIGEST", signature.fact("config")).encode("latin-1")
    path = foreign(tmp_path / "bad.irpa", **{SIGNATURE: raw})
    refusal(path, signature, CheckpointError)


def test_entries_that_no_file_bytes_hold(tmp_path: Path, signature: Signature) -> None:
    path = foreign(tmp_path / "splat.irpa", splat=True, **{SIGNATURE: b"{" * 64})
    refusal(path, signature, CheckpointError)


@pytest.mark.parametrize("length", [None, 95])
def test_a_weight_that_is_missing_or_short(
    tmp_path: Path, archive: Path, signature: Signature, length: int | None
) -> None:
    entries = entries_of(archive)
    entries["norm"] = entries["norm"][: length or 0]
    if length is None:
        del entries["norm"]
    message = refusal(foreign(tmp_path / "less.irpa", **entries), signature, CheckpointError)
    assert "'norm'" in message and "96 bytes" in message


def entries_of(path: Path) -> dict[str, bytes]:
    index = iree.ParameterIndex()
    index.load(str(path), format="irpa")
    return {name: bytes(entry.file_view) for name, entry in index.items()}


@pytest.mark.parametrize("piece", [1 << 22, 1000])
def test_every_weight_s_bits_count(
    tmp_path: Path,
    checkpoint: Checkpoint,
    signature: Signature,
    monkeypatch: pytest.MonkeyPatch,
    piece: int,
) -> None:
    """In one piece or in several, the last of them short."""
    monkeypatch.setattr("stablehand.loader.archive._PIECE_BYTES", piece)
    path = tmp_path / "weights.irpa"
    write_archive(path, signature, pack_weights(checkpoint, signature))
    content = path.read_bytes()
    with Archive.open(path) as opened:
        places = dict(opened.tensors)
    for argument in signature.by_role("weight"):
        place = places[argument.name]
        for at, bit in ((place.begin, 1), (place.end - 1, 0x80)):
            damaged = bytearray(content)
            damaged[at] ^= bit
            path.write_bytes(damaged)
            message = refusal(path, signature, CheckpointError)
            assert f"argument {argument.name!r} is damaged: its checksum" in message
            assert message.endswith("(pack the model again)")
    path.write_bytes(content)
    assert len(read_archive(path, signature)) == len(signature.by_role("weight"))


def test_weights_that_are_exchanged(tmp_path: Path, archive: Path, signature: Signature) -> None:
    entries = entries_of(archive)
    a, b = "layers.0.attn.q", "layers.1.attn.q"
    assert len(entries[a]) == len(entries[b]) and entries[a] != entries[b]
    entries[a], entries[b] = entries[b], entries[a]
    message = refusal(foreign(tmp_path / "x.irpa", **entries), signature, CheckpointError)
    assert f"argument {a!r} is damaged: its checksum" in message


@pytest.mark.parametrize(
    ("sums", "tells"),
    [
        (None, "has no checksums"),
        (b"", "its checksums are damaged"),
        (b"\xff", "its checksums are damaged"),
        (b"1", "its checksums are damaged"),
        (b"[" * 2_000_001, "its checksums are damaged"),
        (b"{}", "its checksum does not match"),
        (b'{"embed": "1"}', "its checksum does not match"),
    ],
    ids=lambda value: None if isinstance(value, str) else str(value)[:12],
)
def test_checksums_that_are_none(
    tmp_path: Path, archive: Path, signature: Signature, sums: bytes | None, tells: str
) -> None:
    """Archives of an earlier version have no such entry."""
    entries = entries_of(archive)
    del entries[CHECKSUMS]
    if sums is not None:
        entries[CHECKSUMS] = sums
    message = refusal(foreign(tmp_path / "x.irpa", **entries), signature, CheckpointError)
    assert tells in message and message.endswith("(pack the model again)")


def test_what_is_no_archive(tmp_path: Path, signature: Signature) -> None:
    (tmp_path / "text.irpa").write_text("not an archive at all" * 20)
    os.mkfifo(tmp_path / "fifo.irpa")
    for name in ("absent.irpa", "text.irpa", ".", "fifo.irpa"):
        refusal(tmp_path / name, signature, CheckpointError)


class TestWriting:
    """An archive is written whole or not at all."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        path = tmp_path / "out"
        path.mkdir()
        return path

    def test_the_disk_is_full_before_anything_is_packed(
        self, folder: Path, signature: Signature, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))

        def unread() -> Iterator[tuple[Argument, np.ndarray]]:
            raise AssertionError("nothing is to be packed for a full disk")
            yield

        with pytest.raises(OutputError, match=r"needs .* MB, and .* MB are free"):
            write_archive(folder / "w.irpa", signature, unread())
        assert list(folder.iterdir()) == []

    def test_the_disk_fills_up_while_it_is_written(
        self, folder: Path, archive: Path, checkpoint: Checkpoint
    ) -> None:
        """A limit on the size of files stands for the disk; an earlier archive survives."""
        earlier = archive.read_bytes()
        target = folder / "w.irpa"
        target.write_bytes(earlier)
        script = f"""
import resource, sys
from pathlib import Path
sys.path.insert(0, {str(Path(__file__).parent)!r})
from conftest import signature_of
from stablehand.errors import OutputError
from stablehand.loader.archive import write_archive
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.load import pack_weights
with Checkpoint.open(Path({str(checkpoint.path)!r})) as checkpoint:
    signature = signature_of(checkpoint.config)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
    try:
        write_archive(Path({str(target)!r}), signature, pack_weights(checkpoint, signature))
    except OutputError as error:
        print(error)
"""
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
        assert done.stderr == "" and done.returncode == 0
        assert done.stdout.startswith(f"{target}: cannot be written")
        assert [path.name for path in folder.iterdir()] == ["w.irpa"]
        assert target.read_bytes() == earlier

    @pytest.mark.parametrize("interruption", [KeyboardInterrupt, CheckpointError("bad tensor")])
    def test_packing_fails_half_way(
        self, folder: Path, checkpoint: Checkpoint, signature: Signature, interruption: Any
    ) -> None:
        def half() -> Iterator[tuple[Argument, np.ndarray]]:
            for number, pair in enumerate(pack_weights(checkpoint, signature)):
                if number == 5:
                    raise interruption
                yield pair

        with pytest.raises((KeyboardInterrupt, CheckpointError)):
            write_archive(folder / "w.irpa", signature, half())
        assert list(folder.iterdir()) == []

    def test_a_missing_folder(
        self, folder: Path, checkpoint: Checkpoint, signature: Signature
    ) -> None:
        path = folder / "absent" / "w.irpa"
        with pytest.raises(OutputError) as caught:
            write_archive(path, signature, pack_weights(checkpoint, signature))
        assert f"{path}: cannot be written: No such file" in str(caught.value)
        assert list(folder.iterdir()) == []

    def test_a_folder_in_its_place(
        self, folder: Path, checkpoint: Checkpoint, signature: Signature
    ) -> None:
        (folder / "w.irpa").mkdir()
        with pytest.raises(OutputError, match="cannot be written"):
            write_archive(folder / "w.irpa", signature, pack_weights(checkpoint, signature))
        assert [path.name for path in folder.iterdir()] == ["w.irpa"]
