"""The cache of compiled modules is never wrong: at worst it is empty."""

import contextlib
import errno
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from stablehand.compiler.cache import VARIABLE, Cache, _explain_once, directory, key
from stablehand.errors import OutputError

ENTRY = key({"a": 1})
MODULE = bytes(range(256)) * 40


@pytest.fixture
def stored(cache: Cache) -> Cache:
    cache.store(ENTRY, MODULE, {"report": {"seconds": 1.5}})
    return cache


def names(cache: Cache) -> list[str]:
    return sorted(path.name for path in cache.folder.iterdir())


def test_what_is_stored_is_found(stored: Cache) -> None:
    record = stored.find(ENTRY)
    assert record is not None and record["report"] == {"seconds": 1.5}
    assert stored.module_path(ENTRY).read_bytes() == MODULE
    assert names(stored) == [f"{ENTRY}.json", f"{ENTRY}.vmfb"]
    assert stored.find(key({"a": 2})) is None


def test_nothing_is_found_and_nothing_made_where_nothing_is(cache: Cache) -> None:
    assert cache.find(ENTRY) is None
    assert not cache.folder.exists()


def test_a_key_is_a_digest_of_every_part() -> None:
    parts = {"compiler": "3.13.0", "flags": ("--a", "--b"), "text": "0f"}
    assert key(parts) == key(dict(reversed(parts.items())))
    changed = [
        {**parts, "compiler": "3.13.1"},
        {**parts, "flags": ("--b", "--a")},
        {**parts, "flags": ("--a --b",)},
        {**parts, "text": "1f"},
        {**parts, "more": ""},
    ]
    assert len({key(each) for each in [parts, *changed]}) == 1 + len(changed)


def test_where_it_lies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "mine"))
    assert directory() == Cache().folder == tmp_path / "mine"
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    for unset in ("", None):
        if unset is None:
            monkeypatch.delenv(VARIABLE)
        else:
            monkeypatch.setenv(VARIABLE, unset)
        assert directory().name == "stablehand" and tmp_path in directory().parents


MODULE_DAMAGE: dict[str, Callable[[Path], object]] = {
    "one bit": lambda path: path.write_bytes(b"\1" + MODULE[1:]),
    "last bit": lambda path: path.write_bytes(MODULE[:-1] + b"\0"),
    "truncated": lambda path: os.truncate(path, 100),
    "empty": lambda path: os.truncate(path, 0),
    "a tail": lambda path: path.write_bytes(MODULE + b"\0"),
    "missing": lambda path: path.unlink(),
    "a folder": lambda path: (path.unlink(), path.mkdir()),
}
RECORD_DAMAGE = {
    "empty": b"",
    "null": b"null",
    "a list": b"[]",
    "no digest": b"{}",
    "another digest": json.dumps({"sha256": "0" * 64}).encode(),
    "no JSON": b"{nope}",
    "no UTF-8": b"\xff\xfe\x00",
    "bottomless": b"[" * 100_000,
}


@pytest.mark.parametrize("damage", MODULE_DAMAGE)
def test_a_damaged_module_is_not_found_and_one_line_says_so(
    stored: Cache, damage: str, caplog: pytest.LogCaptureFixture
) -> None:
    MODULE_DAMAGE[damage](stored.module_path(ENTRY))
    assert stored.find(ENTRY) is None
    path = stored.module_path(ENTRY)
    assert caplog.messages == [
        f"cache entry {path}: damaged or of another version, compiling again"
    ]


def test_a_changed_bit_of_any_byte_of_a_record_is_noticed(stored: Cache) -> None:
    """Whatever still reads as JSON of the right kind, such as another name or number."""
    path = stored.folder / f"{ENTRY}.json"
    whole = path.read_bytes()
    meant = {"report": {"seconds": 1.5}}
    for place in range(len(whole)):
        for bit in (place % 8, 0):
            changed = bytes((*whole[:place], whole[place] ^ 1 << bit, *whole[place + 1 :]))
            path.write_bytes(changed)
            record = stored.find_record(ENTRY)
            # White space may change, what is said may not.
            assert record is None or record["report"] == meant["report"], changed
    path.write_bytes(whole)
    assert stored.find(ENTRY) is not None


def test_entries_that_were_exchanged_are_not_found(stored: Cache) -> None:
    """Each whole by itself, under the other's name."""
    other = key({"b": 2})
    stored.store(other, MODULE[:-1], {"report": {}})
    for suffix in ("json", "vmfb"):
        one, two, spare = (stored.folder / f"{name}.{suffix}" for name in (ENTRY, other, "spare"))
        one.rename(spare)
        two.rename(one)
        spare.rename(two)
    assert stored.find(ENTRY) is None and stored.find(other) is None


@pytest.mark.parametrize("suffix", ["json", "vmfb"])
@pytest.mark.parametrize("mode", [0o602, 0o620, 0o666])
def test_a_file_that_others_can_write_is_not_believed(
    stored: Cache, suffix: str, mode: int, caplog: pytest.LogCaptureFixture
) -> None:
    path = stored.folder / f"{ENTRY}.{suffix}"
    path.chmod(mode)
    assert stored.find(ENTRY) is None
    assert f"cache entry {path}: others can write it, so it is made again" in caplog.messages
    stored.store(ENTRY, MODULE, {})
    assert path.stat().st_mode & 0o777 == 0o600 and stored.find(ENTRY) is not None


@pytest.mark.parametrize("suffix", ["json", "vmfb"])
@pytest.mark.parametrize("what", ["a FIFO", "a device"])
def test_what_is_no_regular_file_is_not_waited_for(stored: Cache, suffix: str, what: str) -> None:
    path = stored.folder / f"{ENTRY}.{suffix}"
    path.unlink()
    if what == "a FIFO":
        os.mkfifo(path)
    else:
        path.symlink_to("/dev/zero")
    assert stored.find(ENTRY) is None


@pytest.mark.parametrize("damage", [*RECORD_DAMAGE, "missing", "truncated"])
def test_a_damaged_record_is_not_found(stored: Cache, damage: str) -> None:
    path = stored.folder / f"{ENTRY}.json"
    if damage == "missing":
        path.unlink()
    else:
        path.write_bytes(RECORD_DAMAGE.get(damage, path.read_bytes()[:-3]))
    assert stored.find(ENTRY) is None
    stored.store(ENTRY, MODULE, {})
    assert stored.find(ENTRY) is not None


def test_a_module_whose_record_could_not_be_written_serves_once(
    stored: Cache, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    original = Path.replace

    def full(self: Path, target: Path) -> Path:
        if target.suffix == ".json":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return original(self, target)

    monkeypatch.setattr(Path, "replace", full)
    assert stored.store(ENTRY, b"another module", {}).read_bytes() == b"another module"
    assert "No space left on device" in caplog.text
    assert stored.find(ENTRY) is None
    assert names(stored) == [f"{ENTRY}.json", f"{ENTRY}.vmfb"]


def test_the_folder_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    mask = os.umask(0)
    try:
        cache = Cache(tmp_path / "a" / "b")
        cache.store(ENTRY, MODULE, {})
        cache.store_record(key({"b": 2}), {})
    finally:
        os.umask(mask)
    assert cache.folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in cache.folder.iterdir()} == {0o600}


class Explanations:
    """What the cache has logged: one line for each thing, however often it occurs."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        self._caplog = caplog

    def take(self) -> list[str]:
        lines = [record.getMessage() for record in self._caplog.records]
        self._caplog.clear()
        assert not any("\n" in line for line in lines)
        return lines


@pytest.fixture
def explanations(caplog: pytest.LogCaptureFixture) -> Explanations:
    _explain_once.cache_clear()
    return Explanations(caplog)


def stored_elsewhere(cache: Cache, explanations: Explanations, why: str) -> None:
    """Nothing is found; what is stored lies in a place of the process's own, and one line says why."""
    assert cache.find(ENTRY) is None
    for entry in (ENTRY, key({"b": 2})):
        path = cache.store(entry, MODULE, {})
        assert path.read_bytes() == MODULE and cache.folder not in path.parents
        assert path.parent.stat().st_mode & 0o777 == 0o700
        assert cache.find(entry) is None
    [line] = explanations.take()
    assert str(cache.folder) in line and why in line and f"set {VARIABLE}" in line


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o702, 0o1777])
def test_a_folder_that_others_can_write_is_not_used(
    stored: Cache, mode: int, explanations: Explanations
) -> None:
    stored.folder.chmod(mode)
    stored_elsewhere(stored, explanations, "others can write there")
    assert names(stored) == [f"{ENTRY}.json", f"{ENTRY}.vmfb"]


def test_a_folder_of_somebody_else_is_not_used(
    stored: Cache, monkeypatch: pytest.MonkeyPatch, explanations: Explanations
) -> None:
    owner = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: owner + 1)
    stored_elsewhere(stored, explanations, "others can write there")


@contextlib.contextmanager
def permissions_count() -> Iterator[None]:
    """The superuser may write anywhere: become nobody for a while, as far as files are concerned."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def reachable() -> Iterator[Cache]:
    """A cache with an entry, in a folder that even nobody can get to."""
    folder = Path(tempfile.mkdtemp(prefix="stablehand-test-"))
    cache = Cache(folder / "cache")
    cache.store(ENTRY, MODULE, {"report": {}})
    folder.chmod(0o755)
    yield cache
    folder.chmod(0o700)
    cache.folder.chmod(0o700)
    shutil.rmtree(folder)


@pytest.fixture
def stopgap_of_nobody(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The folder of last resort, made by whoever the test becomes."""
    made: list[tempfile.TemporaryDirectory[str]] = []

    def make() -> tempfile.TemporaryDirectory[str]:
        made[:] = made or [tempfile.TemporaryDirectory(prefix="stablehand-test-")]
        return made[0]

    monkeypatch.setattr("stablehand.compiler.cache._stopgap", make)
    yield
    for folder in made:
        folder.cleanup()


@pytest.mark.usefixtures("stopgap_of_nobody")
class TestWithoutPermission:
    def test_a_folder_that_cannot_be_written_can_still_be_read(
        self, reachable: Cache, explanations: Explanations
    ) -> None:
        reachable.folder.chmod(0o555)
        for path in reachable.folder.iterdir():
            path.chmod(0o444)
        with permissions_count():
            assert reachable.find(ENTRY) is not None
            assert reachable.store(key({}), MODULE, {}).read_bytes() == MODULE
        [line] = explanations.take()
        assert "cannot be written: Permission denied" in line
        assert len(names(reachable)) == 2

    def test_a_folder_that_cannot_be_made(
        self, reachable: Cache, explanations: Explanations
    ) -> None:
        reachable.folder.chmod(0o555)
        with permissions_count():
            stored_elsewhere(Cache(reachable.folder / "below"), explanations, "Permission denied")

    def test_a_folder_that_cannot_be_reached(
        self, reachable: Cache, explanations: Explanations
    ) -> None:
        reachable.folder.chmod(0o000)
        with permissions_count():
            stored_elsewhere(Cache(reachable.folder / "below"), explanations, "Permission denied")


def test_a_file_in_its_place(tmp_path: Path, explanations: Explanations) -> None:
    (tmp_path / "file").write_text("")
    stored_elsewhere(Cache(tmp_path / "file"), explanations, "File exists")


PLACES: tuple[dict[str, str], ...] = (
    {},
    {"HOME": "", "XDG_CACHE_HOME": ""},
    {"HOME": "home"},
    {"XDG_CACHE_HOME": "cache"},
    {"HOME": "/", "XDG_CACHE_HOME": "./cache"},
)


@pytest.mark.parametrize("places", PLACES, ids=str)
@pytest.mark.parametrize("known", [True, False])
def test_it_never_lies_where_we_happen_to_be(
    monkeypatch: pytest.MonkeyPatch,
    explanations: Explanations,
    places: dict[str, str],
    known: bool,
) -> None:
    """A user may be known to the system, or to nobody: then nothing can be kept, and one line says so."""
    for name in (VARIABLE, "HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in places.items():
        monkeypatch.setenv(name, value)
    if not known:

        def nobody(_: object) -> None:
            raise KeyError

        monkeypatch.setattr("pwd.getpwuid", nobody)
    assert directory().is_absolute()
    if not known and places.get("HOME") != "/":
        stored_elsewhere(Cache(), explanations, "Not a directory")


def test_a_full_disk(
    stored: Cache, monkeypatch: pytest.MonkeyPatch, explanations: Explanations
) -> None:
    """Half of the file is there by then."""
    original = Path.write_bytes

    def write(self: Path, content: bytes) -> int:
        if self.parent == stored.folder:
            original(self, content[: len(content) // 2])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return original(self, content)

    monkeypatch.setattr(Path, "write_bytes", write)
    other = key({"b": 2})
    path = stored.store(other, MODULE, {})
    assert path.read_bytes() == MODULE and path.parent != stored.folder
    assert stored.find(other) is None and stored.find(ENTRY) is not None
    [line] = explanations.take()
    assert "No space left on device" in line
    assert names(stored) == [f"{ENTRY}.json", f"{ENTRY}.vmfb"]


def test_a_disk_that_is_full_everywhere(cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, content: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OutputError, match=r"\.vmfb: cannot be written: No space left on device"):
        cache.store(ENTRY, MODULE, {})
