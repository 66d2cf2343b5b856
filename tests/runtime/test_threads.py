"""As many threads as were asked for run the kernels; a process makes them once."""

import subprocess
import sys
from pathlib import Path

import pytest

from stablehand import cpus
from stablehand.errors import SessionError
from stablehand.runtime.device import Device, _Workers

GQA = Path(__file__).parent.parent / "references" / "gqa"

# A thread names itself as it starts, so the names may come a moment after the device.
COUNT = """
import os, sys, time
from pathlib import Path
from stablehand.plan import Choices
from stablehand.runtime.session import Session

session = Session.load(
    sys.argv[1], Choices(chunk=16, context=40), threads=eval(sys.argv[2]), needs_text=False
)
session.engine.extend([1, 2, 3])
tasks = Path("/proc/self/task")

def workers():
    return [t for t in tasks.iterdir() if (t / "comm").read_text().startswith("iree-worker")]

deadline = time.monotonic() + 30
while len(workers()) < session.engine.device.threads and time.monotonic() < deadline:
    time.sleep(0.01)
time.sleep(0.05)
cpus = sorted(tuple(os.sched_getaffinity(int(task.name))) for task in workers())
print(session.engine.device.threads, cpus)
"""


@pytest.mark.skipif(
    not Path("/proc/self/task").exists(), reason="threads are seen in Linux's /proc"
)
@pytest.mark.parametrize("threads", [None, 1, cpus.at_hand().count])
def test_so_many_threads_work(threads: int | None) -> None:
    done = subprocess.run(
        [sys.executable, "-c", COUNT, str(GQA), str(threads)],
        capture_output=True,
        text=True,
        check=True,
    )
    machine = cpus.at_hand()
    expected = machine.cores if threads is None else threads
    places = sorted((cpu,) for cpu in machine.ids[:expected])
    assert done.stdout == f"{expected} {places}\n"


def test_a_second_number_is_refused() -> None:
    """The first device of this process, which may be another test's, has decided."""
    given = Device("local-task").threads
    assert given is not None
    assert Device("local-task", given).threads == given
    with pytest.raises(SessionError) as caught:
        Device("local-task", given + 1)
    assert str(caught.value).startswith(f"threads: {given + 1} wanted, but this process has begun")


@pytest.mark.parametrize("wanted", [0, -1, cpus.at_hand().count + 1, True, 1.5])
def test_numbers_that_cannot_be_had(wanted: int) -> None:
    workers = _Workers()
    with pytest.raises(SessionError, match=r"threads: .* wanted, where 1 to"):
        workers.start(wanted)


def test_other_drivers_have_threads_of_their_own() -> None:
    assert Device("local-sync").threads is None


@pytest.mark.parametrize(
    ("threads", "code", "tells", "lines"),
    [
        ("1", 0, ", 1 thread\nmemory: ", 2),
        ("100000", 2, "stablehand: threads: 100000 wanted, where 1 to ", 1),
    ],
)
def test_the_command_line_says_how_many(
    tmp_path: Path, threads: str, code: int, tells: str, lines: int
) -> None:
    output = tmp_path / "logits.npy"
    arguments = ("logits", str(GQA), "--token-ids", "1,2", "-o", str(output), "--threads", threads)
    done = subprocess.run(
        [sys.executable, "-m", "stablehand", *arguments], capture_output=True, text=True
    )
    assert (done.returncode, output.exists()) == (code, code == 0)
    assert tells in done.stderr and done.stderr.count("\n") == lines
