"""Running the compiler: its failures are told in one line, and no process is left behind."""

import contextlib
import errno
import importlib.util
import math
import os
import resource
import shlex
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from stablehand.cli import run_cli
from stablehand.compiler import compile_text, toolchain
from stablehand.compiler.bare import compile_bare
from stablehand.compiler.cache import VARIABLE, Cache
from stablehand.compiler.flags import flags_for
from stablehand.emit import EmittedGraph
from stablehand.errors import CompileError
from stablehand.targets import Target, named_target

UseCompiler = Callable[[str], Path]

SLEEPS = 300
"""Seconds. What ended sooner did not wait for a child that sleeps so long; no speed is meant."""

# A compiler that starts a child, tells both process ids, and goes on for ever.
HANGS = f"""
cat > /dev/null
sleep {SLEEPS} &
echo "$$ $!" > "{{pids}}.new" && mv "{{pids}}.new" "{{pids}}"
wait
"""


def refusal(flags: tuple[str, ...] = ("--a=b",), text: bytes = b"text", timeout: float = 60) -> str:
    with pytest.raises(CompileError) as caught:
        toolchain.run(flags, text, timeout=timeout, what="graph 'decode'")
    message = str(caught.value)
    assert message.startswith("graph 'decode': iree-compile ") and "\n" not in message
    assert "to see it again: iree-compile --a=b" in message
    return message


def running(pid: int) -> bool:
    """Whether a process exists and is no zombie: those end when their new parent gets to it."""
    shown = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True)
    return bool(shown.stdout.strip()) and not shown.stdout.strip().startswith("Z")


def wait_until(condition: Callable[[], bool], seconds: float = 30.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.01)


def test_what_it_reads_and_writes(use_compiler: UseCompiler) -> None:
    use_compiler('echo "$@"; tr a-z A-Z')
    assert toolchain.run(("-x", "y z"), b"text", timeout=60, what="it") == b"-x y z -\nTEXT"


def test_the_input_is_larger_than_a_pipe_and_nobody_reads_it(use_compiler: UseCompiler) -> None:
    use_compiler("echo done")
    assert toolchain.run((), bytes(1 << 20), timeout=60, what="it") == b"done\n"


def test_the_first_error_is_told(use_compiler: UseCompiler) -> None:
    use_compiler(
        "echo 'loading' >&2; echo '<stdin>:3:5: error: no such op' >&2;"
        "echo '<stdin>:4:5: error: another' >&2; exit 1"
    )
    message = refusal()
    assert "refused it: no such op (" in message and "another" not in message


@pytest.mark.parametrize(
    ("body", "tells"),
    [
        ("echo 'out of luck' >&2; exit 3", "refused it: out of luck"),
        ("exit 3", "refused it: exit code 3"),
        (r"printf 'error: \377\376 bytes' >&2; exit 1", "bytes"),
        ("echo \"error: $(head -c 9999 /dev/zero | tr '\\0' x)\" >&2; exit 1", "xxx"),
    ],
)
def test_any_failure_is_one_short_line(use_compiler: UseCompiler, body: str, tells: str) -> None:
    use_compiler(body)
    message = refusal()
    assert tells in message and len(message) < 600


@pytest.mark.parametrize("name", ["SIGSEGV", "SIGABRT", "SIGKILL", "signal 40"])
def test_a_crash_is_told_by_its_signal(
    use_compiler: UseCompiler, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiler = use_compiler(f"kill -{name.removeprefix('SIG').removeprefix('signal ')} $$")
    assert f"crashed with {name} " in refusal()
    monkeypatch.setattr(toolchain, "_tool", lambda _: compiler)
    assert toolchain.parse(b"", timeout=60, most_bytes=1 << 40) == f"crashes with {name}"


@pytest.mark.parametrize("end", ["exit 0", "exit 1", "kill -SEGV $$", "sleep 300"])
def test_what_the_compiler_leaves_is_removed_and_no_core_is_written(
    use_compiler: UseCompiler, end: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    use_compiler(
        f'echo x > "$TMPDIR/left"; ls {folder}/*/left; ulimit -c >> {tmp_path}/core; {end}'
    )
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
    try:
        shown = b""
        if end == "exit 0":
            shown = toolchain.run((), b"text", timeout=60, what="it")
        else:
            refusal(timeout=1)
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, (soft, hard))
    assert (b"/left" in shown) == (end == "exit 0")
    assert (tmp_path / "core").read_text() == "0\n" and list(folder.iterdir()) == []


def test_what_reproduces_a_failure_holds_no_file_of_ours(use_compiler: UseCompiler) -> None:
    use_compiler("exit 1")
    message = refusal(("--a=b", "-o=/private/m.vmfb", "--iree-scheduling-dump-statistics-file=/p"))
    assert "/private" not in message and "/p" not in message.replace("/dev/null", "")


def test_a_text_that_a_user_has_not_is_kept_and_the_command_is_whole(
    use_compiler: UseCompiler,
    smallest: EmittedGraph,
    cache: Cache,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    compiler = use_compiler("echo 'error: no such op' >&2; exit 1")
    target = named_target("cpu:x86-64-v3")
    compiles: list[Callable[[], object]] = [
        lambda: compile_text(smallest.text, target, cache=cache, signature=smallest.signature),
        lambda: compile_bare(b"func.func @f()", target, "a probe", cache),
    ]
    for compiles_it in compiles:
        with pytest.raises(CompileError) as caught:
            compiles_it()
        told = str(caught.value).partition("to see it again: iree-compile ")[2].removesuffix(")")
        *_, path, out, null = command = shlex.split(told)
        assert [out, null] == ["-o", os.devnull] and tuple(command[:-3]) == flags_for(target)
        kept = Path(path).read_bytes()
        assert kept == b"func.func @f()" or b"hal.executable" in kept or b"stablehlo" in kept
        assert subprocess.run([compiler, *command], capture_output=True).returncode == 1
    monkeypatch.setattr(os, "open", full)
    assert "its text could not be kept: [Errno 28] No space left" in toolchain._again(
        (), b"text", ""
    )


def full(*_: object, **__: object) -> int:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_timeout_ends_the_whole_group(use_compiler: UseCompiler, tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    use_compiler(HANGS.format(pids=pids))
    started = time.monotonic()
    assert "did not end within 1 s and was stopped" in refusal(timeout=1)
    assert time.monotonic() - started < SLEEPS
    compiler, child = map(int, pids.read_text().split())
    wait_until(lambda: not running(compiler) and not running(child))


@pytest.mark.parametrize("end", ["exit 1", "kill -KILL $$", "kill -SEGV $$"])
def test_a_child_of_a_compiler_that_failed_is_ended_with_it(
    use_compiler: UseCompiler, tmp_path: Path, end: str
) -> None:
    use_compiler(f"sleep {SLEEPS} >/dev/null 2>&1 & echo $! > {tmp_path}/pid; {end}")
    started = time.monotonic()
    refusal()
    assert time.monotonic() - started < SLEEPS
    child = int((tmp_path / "pid").read_text())
    wait_until(lambda: not running(child))


def test_the_command_line_stops_a_compiler_that_hangs_and_leaves_nothing(
    use_compiler: UseCompiler,
    smallest: EmittedGraph,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pids, text = tmp_path / "pids", tmp_path / "decode.mlir"
    use_compiler(HANGS.format(pids=pids))
    text.write_text(smallest.text)
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    monkeypatch.setenv(VARIABLE, str(tmp_path / "cache"))
    # By the variable where there is no flag; a flag wins.
    for seconds, flag in (("1", ()), ("300", ("--timeout", "1"))):
        monkeypatch.setenv(toolchain.TIMEOUT_VARIABLE, seconds)
        lowered = tmp_path / "lowered.mlir"
        named = (str(text), "--target", "cpu:x86-64-v3", "--lowered", str(lowered))
        assert run_cli(["compile", *named, *flag]) == 2
        [line] = capsys.readouterr().err.splitlines()
        assert f"{text}: iree-compile did not end within 1 s and was stopped" in line
        # The command that is told shows it again, on what --lowered wrote.
        command = shlex.split(line.partition("to see it again: iree-compile ")[2].partition(",")[0])
        assert command[-3:] == ["FILE.mlir", "-o", "FILE.vmfb"]
        how = f"compile {text} --target cpu:x86-64-v3 --kernels auto --lowered FILE.mlir"
        assert f"FILE.mlir being what `stablehand {how}` writes" in line
        assert tuple(command[:-3]) == flags_for(named_target("cpu:x86-64-v3"))
        assert b"hal.executable" in lowered.read_bytes()
        for pid in map(int, pids.read_text().split()):
            wait_until(lambda pid=pid: not running(pid))
        assert list((tmp_path / "tmp").iterdir()) == [] and not (tmp_path / "cache").exists()
        assert not text.with_suffix(".vmfb").exists()
        lowered.unlink()


@pytest.mark.parametrize("value", ["soon", "0", "-1", "inf", "nan", "86401", "3000000"])
def test_a_timeout_that_is_none(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(toolchain.TIMEOUT_VARIABLE, value)
    with pytest.raises(CompileError) as caught:
        toolchain.default_timeout()
    assert str(caught.value) == (
        f"$STABLEHAND_COMPILE_TIMEOUT: {value!r} is no number of seconds above zero, up to 86400 "
        "(leave it out for 600)"
    )


@pytest.mark.parametrize("value", [math.nan, math.inf, 86401, 3_000_000, 0, -1])
def test_a_timeout_that_is_none_in_python(value: float, smallest: EmittedGraph) -> None:
    with pytest.raises(CompileError, match=r"^timeout: .* is no number of seconds above zero"):
        compile_text(smallest.text, named_target("cpu:x86-64-v3"), timeout=value)


@pytest.mark.parametrize("value", ["nan", "inf", "86401", "3000000"])
def test_a_timeout_that_is_none_on_the_command_line(
    value: str, smallest: EmittedGraph, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "decode.mlir"
    text.write_text(smallest.text)
    lowered = tmp_path / "lowered.mlir"
    target = ("--target", "cpu:x86-64-v3", "--lowered", str(lowered))
    assert run_cli(["compile", str(text), *target, "--timeout", value]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert line == (
        f"stablehand: --timeout: {float(value)!r} is no number of seconds above zero, up to 86400 "
        "(leave it out for 600)"
    )
    assert list(tmp_path.iterdir()) == [text]


def test_the_longest_timeout_can_be_waited_for(use_compiler: UseCompiler) -> None:
    use_compiler("cat")
    assert toolchain.run((), b"text", timeout=toolchain.MAX_TIMEOUT, what="it") == b"text"


class TestSpinner:
    """What a person sees while the compiler runs, and what a file or pipe is spared."""

    @pytest.fixture
    def compile_slowly(
        self,
        write_script: Callable[[str], Path],
        smallest: EmittedGraph,
        tmp_path: Path,
        compiling: str,
    ) -> Callable[[int], int]:
        (tmp_path / "decode.mlir").write_text(smallest.text)
        script = f"""
from pathlib import Path
from stablehand.cli import main, report
from stablehand.compiler import compile_text, toolchain
report.PATIENCE = 0.1
toolchain.executable = lambda: Path({str(write_script("sleep 2" + compiling))!r})
main()
"""
        arguments = ["compile", str(tmp_path / "decode.mlir"), "--target", "cpu:x86-64-v3"]
        command = [sys.executable, "-c", script, *arguments]
        environment = {**os.environ, VARIABLE: str(tmp_path / "cache"), "TERM": "xterm"}
        return lambda descriptor: (
            subprocess.run(
                command, env=environment, stdout=descriptor, stderr=descriptor
            ).returncode
        )

    def test_a_terminal_shows_what_is_compiled_and_for_how_long(
        self, compile_slowly: Callable[[int], int]
    ) -> None:
        ours, theirs = os.openpty()
        shown = bytearray()

        def read() -> None:
            with contextlib.suppress(OSError):  # the terminal is closed
                while piece := os.read(ours, 4096):
                    shown.extend(piece)

        reader = threading.Thread(target=read)
        reader.start()
        assert compile_slowly(theirs) == 0
        os.close(theirs)
        reader.join(30)
        os.close(ours)
        text = shown.decode()
        assert "compiling decode.mlir" in text and "0:00:01" in text
        assert "decode.vmfb: compiled in" in text

    def test_a_file_gets_the_report_alone(
        self, compile_slowly: Callable[[int], int], tmp_path: Path
    ) -> None:
        with (tmp_path / "shown").open("wb") as file:
            assert compile_slowly(file.fileno()) == 0
        [line] = (tmp_path / "shown").read_text().splitlines()
        assert "decode.vmfb: compiled in" in line


def test_an_interruption_ends_the_whole_group(
    write_script: Callable[[str], Path], tmp_path: Path
) -> None:
    pids = tmp_path / "pids"
    compiler = write_script(HANGS.format(pids=pids))
    script = f"""
from pathlib import Path
from stablehand.compiler import compile_text, toolchain
toolchain.executable = lambda: Path({str(compiler)!r})
try:
    toolchain.run((), b"text", timeout=300, what="it")
except KeyboardInterrupt:
    print("interrupted")
"""
    process = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    wait_until(pids.exists)
    process.send_signal(signal.SIGINT)
    output, _ = process.communicate(timeout=30)
    assert output == "interrupted\n" and process.returncode == 0
    for pid in map(int, pids.read_text().split()):
        wait_until(lambda pid=pid: not running(pid))


def test_the_installed_compiler_is_found_and_says_its_version() -> None:
    assert os.access(toolchain.executable(), os.X_OK)
    assert toolchain.version().startswith("3.13.")
    shown = toolchain.run(("--version",), b"", timeout=60, what="it").decode()
    assert "IREE" in shown


@pytest.mark.parametrize("absent", ["iree", "iree.compiler"])
def test_a_compiler_that_is_not_installed(absent: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def find_spec(name: str) -> None:
        # A parent that is missing is an error, a submodule that is missing is None.
        if absent == "iree":
            raise ModuleNotFoundError(name)

    monkeypatch.setattr(importlib.util, "find_spec", find_spec)
    with pytest.raises(CompileError, match=r"not installed here .*pip install iree-base-compiler"):
        toolchain.executable.__wrapped__()


class TestProcesses:
    """Several processes that use one cache, some of which are killed."""

    @pytest.fixture
    def start(
        self,
        tmp_path: Path,
        smallest: EmittedGraph,
        fake_target: Target,
        write_script: Callable[[str], Path],
    ) -> Iterator[Callable[..., subprocess.Popen[str]]]:
        """Starts a process that compiles the smallest graph with a script for a compiler."""
        (tmp_path / "text.mlir").write_text(smallest.text)
        (tmp_path / "tmp").mkdir()
        started: list[subprocess.Popen[str]] = []

        def start(body: str, before: str = "") -> subprocess.Popen[str]:
            script = f"""
import os, sys, time
from dataclasses import replace
from pathlib import Path
from stablehand.compiler import compile_text, toolchain
from stablehand.targets import named_target
compiler = Path({str(write_script(body))!r})
toolchain.executable = lambda: compiler
{before}
text = Path({str(tmp_path / "text.mlir")!r}).read_bytes()
target = replace(named_target("cpu"), name={fake_target.name!r}, features={fake_target.features!r})
print(compile_text(text, target).cached)
"""
            process = subprocess.Popen(
                [sys.executable, "-c", script],
                stdout=subprocess.PIPE,
                text=True,
                env={**os.environ, VARIABLE: str(tmp_path / "cache"), "TMPDIR": f"{tmp_path}/tmp"},
            )
            started.append(process)
            return process

        yield start
        for process in started:
            process.kill()
            process.wait()
            process.stdout.close()

    def test_two_compile_the_same_text_at_once(
        self, start: Callable[..., subprocess.Popen[str]], cache: Cache, compiling: str
    ) -> None:
        meeting = cache.folder.parent / "meeting"
        meeting.mkdir()
        wait = f"touch {meeting}/$$; until [ $(ls {meeting} | wc -l) = 2 ]; do sleep 0.01; done"
        processes = [start(wait + compiling) for _ in range(2)]
        assert [process.communicate(timeout=60)[0] for process in processes] == ["False\n"] * 2
        assert [path.suffix for path in sorted(cache.folder.iterdir())] == [".json", ".vmfb"]
        third = start("exit 1")
        assert third.communicate(timeout=60)[0] == "True\n"

    def test_one_is_killed_while_the_compiler_runs(
        self, start: Callable[..., subprocess.Popen[str]], cache: Cache, compiling: str
    ) -> None:
        pid = cache.folder.parent / "pid"
        os.mkfifo(pid)
        process = start(f"{compiling}echo $$ > {pid}; exec sleep 300")
        compiler = int(pid.read_text())
        process.kill()
        process.wait()
        os.kill(compiler, signal.SIGKILL)
        assert not cache.folder.exists()
        assert start(compiling).communicate(timeout=60)[0] == "False\n"

    @pytest.mark.parametrize("written", [0, 1])
    def test_one_is_killed_while_it_writes_the_entry(
        self,
        start: Callable[..., subprocess.Popen[str]],
        cache: Cache,
        compiling: str,
        written: int,
    ) -> None:
        """In the middle of the module (0), and between the module and its record (1)."""
        before = f"""
calls = []
def stop(descriptor):
    calls.append(descriptor)
    if len(calls) > {written}:
        print("writing", flush=True)
        time.sleep(300)
os.fsync = stop
"""
        process = start(compiling, before)
        assert process.stdout is not None and process.stdout.readline() == "writing\n"
        process.kill()
        process.wait()
        whole = [path.suffix for path in cache.folder.iterdir() if path.name[0] != "."]
        assert whole == [".vmfb"] * written
        assert start(compiling).communicate(timeout=60)[0] == "False\n"
        assert start("exit 1").communicate(timeout=60)[0] == "True\n"
