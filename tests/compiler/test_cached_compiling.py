"""The cache as `compile_text` fills and uses it, with a compiler that is a script."""

import errno
import json
import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from test_cache import MODULE_DAMAGE, names

from stablehand.compiler import CompiledModule, compile_text, toolchain
from stablehand.compiler.cache import Cache
from stablehand.emit import EmittedGraph
from stablehand.errors import CompileError, OutputError
from stablehand.targets import Target


class TestCompiling:
    """Entries as `compile_text` makes and uses them, with a compiler that is a script."""

    @pytest.fixture
    def build(
        self, cache: Cache, fake_compiler: Path, fake_target: Target, smallest: EmittedGraph
    ) -> Callable[..., CompiledModule]:
        return lambda text=smallest.text, target=fake_target: compile_text(
            text, target, cache=cache
        )

    def test_a_temporary_folder_that_is_full_is_said_to_be(
        self,
        build: Callable[..., CompiledModule],
        monkeypatch: pytest.MonkeyPatch,
        cache: Cache,
    ) -> None:
        """Whatever the compiler says of it: a module cut short, a failure of LLVM, or nothing."""

        def fails(*_: object, **__: object) -> bytes:
            raise CompileError("LLVM ERROR: IO failure on output stream")

        monkeypatch.setattr(toolchain, "run", fails)
        with pytest.raises(CompileError, match="LLVM ERROR"):
            build()
        usage = shutil.disk_usage(tempfile.gettempdir())
        monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=0))
        with pytest.raises(
            OutputError, match=r"temporary files .* No space left .*set TMPDIR"
        ) as full:
            build()
        assert str(full.value).startswith(tempfile.gettempdir()) and not cache.folder.exists()

    def test_no_temporary_folder_at_all(
        self, build: Callable[..., CompiledModule], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*_: object, **__: object) -> None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        monkeypatch.setattr("tempfile.mkdtemp", full)
        with pytest.raises(OutputError, match=r"temporary files .* No space left"):
            build()

    def test_the_second_time_nothing_is_compiled(
        self, build: Callable[..., CompiledModule], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        first = build()
        monkeypatch.setattr(toolchain, "executable", None)
        second = build()
        assert not first.cached and second.cached
        assert (second.path, second.report) == (first.path, first.report)
        assert second.signature == first.signature

    def test_whatever_decides_the_module_decides_the_entry(
        self,
        build: Callable[..., CompiledModule],
        smallest: EmittedGraph,
        fake_target: Target,
        cache: Cache,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        modules = [
            build(),
            build(text=smallest.text + "\n"),
            build(target=replace(fake_target, name="cpu:other")),
            build(target=replace(fake_target, features=("+avx2",))),
            build(target=replace(fake_target, flags=(*fake_target.flags, "--more"))),
        ]
        monkeypatch.setattr(toolchain, "version", lambda: "3.13.99")
        modules.append(build())
        assert not any(module.cached for module in modules)
        assert len({module.path for module in modules}) == len(modules)
        assert len(names(cache)) == 2 * len(modules)

    @pytest.mark.parametrize("damage", ["missing", "truncated", "one bit"])
    def test_a_damaged_module_is_compiled_again(
        self, build: Callable[..., CompiledModule], damage: str
    ) -> None:
        path = build().path
        whole = path.read_bytes()
        MODULE_DAMAGE[damage](path)
        again = build()
        assert not again.cached and again.path.read_bytes() == whole

    @pytest.mark.parametrize(
        "report",
        [None, {}, [], {"seconds": 1.0}, "unknown field", "no number", "half a copy", "no text"],
        ids=lambda report: str(report),
    )
    def test_a_record_of_another_version_is_compiled_again(
        self,
        build: Callable[..., CompiledModule],
        report: object,
        cache: Cache,
        caplog: pytest.LogCaptureFixture,
    ) -> None:
        """The digest fits, the report is not what this version writes."""
        path = build().path.with_suffix(".json")
        record = json.loads(path.read_text())
        changes: dict[object, dict[str, object]] = {
            "unknown field": {"launches": 1},
            "no number": {"transient_bytes": None},
            "half a copy": {"copies": 0.5},
            "no text": {"flags": [1]},
        }
        if isinstance(report, str):
            report = {**record["report"], **changes[report]}
        del record["digest"]
        cache.store_record(path.stem, {**record, "report": report})
        again = build()
        assert not again.cached and again.report.dispatches == 3
        module = path.with_suffix(".vmfb")
        assert caplog.messages == [f"cache entry {module}: of another version, compiling again"]

    def test_where_the_cache_cannot_be_used_the_module_serves_this_process(
        self, build: Callable[..., CompiledModule], cache: Cache, caplog: pytest.LogCaptureFixture
    ) -> None:
        cache.folder.mkdir(mode=0o777)
        cache.folder.chmod(0o777)
        first, again = build(), build()
        assert not first.cached and not again.cached and again.report.dispatches == 3
        assert first.path.read_bytes() == again.path.read_bytes()
        assert list(cache.folder.iterdir()) == [] and len(caplog.messages) == 1

    def test_a_compilation_that_fails_leaves_nothing(
        self,
        smallest: EmittedGraph,
        fake_target: Target,
        cache: Cache,
        compiling: str,
        use_compiler: Callable[[str], Path],
    ) -> None:
        for end in ("exit 1", "kill -SEGV $$"):
            use_compiler(compiling + end)
            with pytest.raises(CompileError):
                compile_text(smallest.text, fake_target, cache=cache)
        assert not cache.folder.exists()
