"""Files are whole or absent: whatever fails, whoever is killed, and whoever else writes."""

import errno
import fcntl
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from stablehand import files
from stablehand.errors import OutputError
from stablehand.files import atomic_path, decoded_text, read_small, write_atomically

CONTENT = bytes(range(256)) * 8


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    for content in (CONTENT, b"", b"short"):
        write_atomically(tmp_path / "file", content)
        assert (tmp_path / "file").read_bytes() == content
        assert names(tmp_path) == ["file"]


@pytest.mark.parametrize("name", ["a" * 255, "é" * 127, "."])
def test_long_names(tmp_path: Path, name: str) -> None:
    if name == ".":
        with pytest.raises(OutputError, match="cannot be written"):
            write_atomically(tmp_path / name, CONTENT)
        return
    write_atomically(tmp_path / name, CONTENT)
    assert names(tmp_path) == [name]


def test_what_is_no_regular_file_is_left_alone(tmp_path: Path) -> None:
    """A rename would put a file in the place of a device, such as /dev/null."""
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "link").symlink_to(tmp_path / "fifo")
    for name in ("fifo", "link"):
        with pytest.raises(OutputError, match="cannot be written: not a regular file"):
            write_atomically(tmp_path / name, CONTENT)
        assert (tmp_path / name).is_fifo()
    assert names(tmp_path) == ["fifo", "link"]
    with pytest.raises(OutputError, match="cannot be written: no file is named"):
        write_atomically(Path(), CONTENT)


@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0, 0o666)])
def test_permissions_are_those_of_any_new_file(tmp_path: Path, mask: int, mode: int) -> None:
    before = os.umask(mask)
    try:
        write_atomically(tmp_path / "file", CONTENT)
        assert os.umask(mask) == mask
    finally:
        os.umask(before)
    assert (tmp_path / "file").stat().st_mode & 0o777 == mode


def test_the_content_reaches_the_disk_before_its_name_and_the_name_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = []
    fsync, replace = os.fsync, Path.replace

    def synced(descriptor: int) -> None:
        calls.append(("fsync", os.fstat(descriptor).st_ino))
        fsync(descriptor)

    def replaced(self: Path, target: Path) -> Path:
        calls.append(("replace", self.stat().st_ino))
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(Path, "replace", replaced)
    write_atomically(tmp_path / "file", CONTENT)
    file, folder = (tmp_path / "file").stat().st_ino, tmp_path.stat().st_ino
    assert calls == [("fsync", file), ("replace", file), ("fsync", folder)]


@pytest.mark.parametrize(
    ("owner", "method"), [(os, "open"), (os, "fsync"), (Path, "write_bytes"), (Path, "replace")]
)
def test_a_failure_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, owner: object, method: str
) -> None:
    (tmp_path / "file").write_bytes(b"before")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(owner, method, full)
        with pytest.raises(OutputError, match=r"file: cannot be written: No space left on device"):
            write_atomically(tmp_path / "file", CONTENT)
    assert names(tmp_path) == ["file"]
    assert (tmp_path / "file").read_bytes() == b"before"


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError, SystemExit])
def test_any_other_exception_passes_and_leaves_nothing(
    tmp_path: Path, error: type[BaseException]
) -> None:
    with pytest.raises(error), atomic_path(tmp_path / "file") as temporary:
        temporary.write_bytes(CONTENT)
        raise error
    assert names(tmp_path) == []


def test_a_file_system_that_syncs_no_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync = os.fsync

    def no_folders(descriptor: int) -> None:
        if os.fstat(descriptor).st_ino == tmp_path.stat().st_ino:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", no_folders)
    write_atomically(tmp_path / "file", CONTENT)
    assert (tmp_path / "file").read_bytes() == CONTENT


def test_a_real_limit_on_a_file_s_size(tmp_path: Path) -> None:
    """The system ends a write in its middle, as it does where a disk fills."""
    code = """if True:
        import pathlib, resource, sys
        from stablehand.errors import OutputError
        from stablehand.files import write_atomically
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        try:
            write_atomically(pathlib.Path(sys.argv[1]), bytes(5000))
        except OutputError as error:
            print(error)
    """
    path = tmp_path / "file"
    command = [sys.executable, "-c", code, str(path)]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    assert ended.stdout == f"{path}: cannot be written: File too large\n"
    assert names(tmp_path) == []


class TestAbandoned:
    """Temporary files of processes that were killed."""

    def killed(self, path: Path) -> None:
        """Have a process die while it writes."""
        code = "import os, sys, pathlib; from stablehand.files import atomic_path\n"
        code += "with atomic_path(pathlib.Path(sys.argv[1])): os.kill(os.getpid(), 9)"
        ended = subprocess.run([sys.executable, "-c", code, str(path)], check=False)
        assert ended.returncode == -signal.SIGKILL

    def test_they_are_removed_by_the_next_who_writes_anything_there(self, tmp_path: Path) -> None:
        self.killed(tmp_path / "one")
        assert len(names(tmp_path)) == 1 and not (tmp_path / "one").exists()
        write_atomically(tmp_path / "three", CONTENT)
        assert names(tmp_path) == ["three"]

    def test_one_that_is_being_written_is_left_alone(self, tmp_path: Path) -> None:
        with atomic_path(tmp_path / "slow") as slow:
            slow.write_bytes(b"half")
            write_atomically(tmp_path / "quick", CONTENT)
            assert slow.read_bytes() == b"half"
        assert names(tmp_path) == ["quick", "slow"]

    def test_files_of_others_are_left_alone(self, tmp_path: Path) -> None:
        others = [".file.0123456789abcdef.part", "file.stablehand-part", ".file.swp"]
        for name in others:
            (tmp_path / name).write_bytes(b"")
        (tmp_path / ".folder.stablehand-part").mkdir()
        (tmp_path / ".link.stablehand-part").symlink_to(tmp_path / ".file.swp")
        os.mkfifo(tmp_path / "fifo")
        before = names(tmp_path)
        write_atomically(tmp_path / "file", CONTENT)
        assert names(tmp_path) == sorted([*before, "file"])

    def test_one_that_is_taken_for_abandoned_before_it_is_locked(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """The moment between making a file and locking it, made as long as it takes."""
        flock, removed = fcntl.flock, []

        def late(descriptor: int, operation: int) -> None:
            if operation == fcntl.LOCK_EX and not removed:
                removed.extend(tmp_path.iterdir())
                files._remove_abandoned(tmp_path)
                assert names(tmp_path) == []
            flock(descriptor, operation)

        monkeypatch.setattr(fcntl, "flock", late)
        write_atomically(tmp_path / "file", CONTENT)
        assert len(removed) == 1 and names(tmp_path) == ["file"]
        assert (tmp_path / "file").read_bytes() == CONTENT

    def test_a_file_system_without_locks(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.killed(tmp_path / "one")
        abandoned = names(tmp_path)

        def none(*_: object) -> None:
            raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

        monkeypatch.setattr(fcntl, "flock", none)
        write_atomically(tmp_path / "file", CONTENT)
        assert names(tmp_path) == sorted([*abandoned, "file"])


class TestReadingSmallFiles:
    """Reading ends, and is bounded, whatever a name leads to."""

    @pytest.mark.parametrize("size", [0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 2 << 20])
    def test_content(self, tmp_path: Path, size: int) -> None:
        content = (CONTENT * (1 + size // len(CONTENT)))[:size]
        (tmp_path / "file").write_bytes(content)
        (tmp_path / "link").symlink_to("file")
        for name in ("file", "link"):
            assert read_small(tmp_path / name, 2 << 20, "file") == content

    def test_one_byte_too_many(self, tmp_path: Path) -> None:
        path = tmp_path / "file"
        path.write_bytes(bytes((2 << 20) + 1))
        with pytest.raises(OSError, match="larger than 2 MiB, which no cat is") as caught:
            read_small(path, 2 << 20, "cat")
        assert caught.value.errno == errno.EFBIG

    def test_a_file_that_hides_its_size(self) -> None:
        path = Path("/proc/self/status")
        if not path.exists():
            pytest.skip("no /proc")
        assert path.stat().st_size == 0 and b"VmRSS" in read_small(path, 1 << 20, "file")

    @pytest.mark.parametrize("kind", ["fifo", "link", "device", "folder", "nothing"])
    def test_what_is_no_regular_file(self, tmp_path: Path, kind: str) -> None:
        os.mkfifo(tmp_path / "fifo")
        (tmp_path / "link").symlink_to("fifo")
        (tmp_path / "device").symlink_to("/dev/zero")
        (tmp_path / "folder").mkdir()
        told = {"folder": "Is a directory", "nothing": "No such file"}
        with pytest.raises(OSError, match=told.get(kind, "not a regular file")):
            read_small(tmp_path / kind, 1 << 20, "file")

    def test_line_ends(self, tmp_path: Path) -> None:
        path = tmp_path / "file"
        path.write_bytes("\ufeffé\r\nb\rc\n\r\n".encode())
        assert decoded_text(read_small(path, 1 << 20, "text")) == path.read_text(encoding="utf-8")
        path.write_bytes(b"\xff")
        with pytest.raises(UnicodeDecodeError):
            decoded_text(read_small(path, 1 << 20, "text"))
