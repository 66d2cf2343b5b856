"""The sides of a comparison: each is set up once, runs a round when asked, and knows its limits."""

from __future__ import annotations

import functools
import json
import mmap
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Protocol
from unittest import mock

import numpy as np
from checkpoints import write_folder, write_gguf
from comparisons import BASE, MIXES, PackingSetup, PeerSetup, Setup
from numpy.typing import NDArray

from stablehand.bench.limits import Work, load_work, tokens_work
from stablehand.bench.measure import (
    Request,
    loaded,
    prompt_tokens,
    time_decode,
    time_prefill,
    warm_up,
)
from stablehand.compiler.host import resolve
from stablehand.errors import StablehandError
from stablehand.formats import FLOATS
from stablehand.loader import load
from stablehand.loader.alignment import HUGE_PAGE
from stablehand.loader.buffers import aligned
from stablehand.loader.convert import NUMPY
from stablehand.loader.load import pack_weights
from stablehand.plan import Choices, Plan
from stablehand.policy import AS_STORED
from stablehand.runtime import engine as engine_module
from stablehand.runtime.assembly import compile_graphs
from stablehand.runtime.device import Device
from stablehand.runtime.packing import packer_for
from stablehand.signature import Signature

Runs = Mapping[str, list[float]]
"""Seconds of each run, by what was run: `prefill of N`, `decode` or `load`."""


@dataclass(frozen=True)
class Share:
    """What one run of a kind does: its tokens (0 where there are none), what it cannot avoid."""

    tokens: int
    work: Work


@dataclass(frozen=True)
class Settings:
    """What all sides of all comparisons share.

    Attributes:
      model: a folder or a published configuration, for its shape.
      rounds: how often each side runs.
      tokens: decoded in each round.
      peer_python: the interpreter that has llama-cpp-python.
      files: a folder for files that llama.cpp reads; by default one that ends with the process.
      figure: where the roofline is drawn, if anywhere.
    """

    model: str
    rounds: int
    tokens: int
    peer_python: str | None = None
    files: Path | None = None
    figure: Path | None = None

    @property
    def peer(self) -> str:
        """The interpreter of llama.cpp.

        Raises:
          StablehandError: none is named.
        """
        if self.peer_python is None:
            raise StablehandError(
                "llama.cpp runs in a virtual environment of its own",
                where="--peer-python",
                hint="name the interpreter that has llama-cpp-python",
            )
        return self.peer_python


class Variant(Protocol):
    """One side."""

    @property
    def label(self) -> str:
        """Its row in the table."""

    @property
    def shares(self) -> Mapping[str, Share]:
        """What one run of each kind does."""

    def round(self) -> Runs:
        """Run once."""

    def close(self) -> None:
        """Let everything go."""


def written(shape: tuple[int, ...], dtype: str, *, zeros: bool) -> NDArray[np.generic]:
    """Zeros that were written: to read pages that never were is to read one page out of the first cache."""
    assert zeros
    buffer = aligned(shape, dtype)
    buffer[...] = 0
    return buffer


class Ours:
    """Our own graphs over random weights, made here or in a file that llama.cpp has quantised."""

    def __init__(self, setup: Setup, settings: Settings) -> None:
        self.label, self.setup, self.tokens = setup.label, setup, settings.tokens
        file = None if setup.mix is None else mixed_file(settings, setup.mix)
        request = Request(
            model=settings.model if file is None else str(file),
            choices=Choices(**{**asdict(BASE), **setup.choices}),
            random_weights=file is None,
            prompt=setup.start,
            tokens=settings.tokens * (1 if setup.position is None else settings.rounds),
        )
        plan = request.plan()
        if setup.layout is not None:
            target = replace(resolve(plan.target), matrix_layout=setup.layout)
            plan = replace(plan, target=target)
        device = Device(plan.target.driver)
        compiled = compile_graphs(plan, device)
        self.engine = loaded(request, device, compiled)
        self.shares = shares(compiled.emitted["decode"], setup.prompts, setup.start, request.tokens)
        warm_up(self.engine, prompt_tokens(2, self.engine.vocab_size))
        if setup.position is not None:
            # What a step costs does not depend on what the caches hold: they hold zeros up to here.
            with mock.patch.object(engine_module, "aligned", written):
                self.engine.reset()
            self.engine.position = setup.position
            self.logits = np.zeros(self.engine.vocab_size, np.float32)

    def round(self) -> Runs:
        """The prompts, if there are some, and the tokens."""
        runs: dict[str, list[float]] = {}
        for prompt in self.setup.prompts if self.setup.position is None else ():
            tokens = prompt_tokens(prompt, self.engine.vocab_size)
            elapsed, self.logits = time_prefill(self.engine, tokens)
            runs[prefill_of(prompt)] = [elapsed]
        if not self.setup.decodes:
            return runs
        steps, self.logits = time_decode(self.engine, self.logits, self.tokens)
        return {**runs, "decode": list(steps)}

    def close(self) -> None:
        """Let the device's memory go."""
        self.engine.close()


def prefill_of(prompt: int) -> str:
    """The kind of run that a prompt of so many tokens is."""
    return f"prefill of {prompt}"


def shares(
    signature: Signature, prompts: Sequence[int], start: int, tokens: int
) -> dict[str, Share]:
    """Each prompt's, and that of the token in the middle of those from `start` on."""
    return {
        **{prefill_of(p): Share(p, tokens_work(signature, 0, p)) for p in prompts},
        "decode": Share(1, tokens_work(signature, start + tokens // 2, 1)),
    }


def fresh(shape: tuple[int, ...], dtype: str) -> NDArray[np.generic]:
    """As the loader's `aligned` in a new process, whose allocator has no pages of before to give again."""
    size = int(np.prod(shape)) * NUMPY[dtype].itemsize
    area = mmap.mmap(-1, size + HUGE_PAGE, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    area.madvise(mmap.MADV_HUGEPAGE)
    raw = np.frombuffer(area, np.uint8)
    offset = -raw.ctypes.data % HUGE_PAGE
    return raw[offset : offset + size].view(NUMPY[dtype]).reshape(shape)


class Packing:
    """A checkpoint of a few layers of Llama-3.2-1B's width, packed for the CPU at hand."""

    def __init__(self, setup: PackingSetup, settings: Settings) -> None:
        del settings  # one shape, so that its files fit into memory twice
        self.label, self.compiled, self.again = setup.label, setup.compiled, setup.again
        self.packed: list[NDArray[np.generic]] | None = None
        plan = Plan.make(layers_in(setup.stored), replace(BASE, weights=setup.weights))
        plan = replace(plan, target=resolve(plan.target))
        self.signature = plan.emit("decode").signature
        self.checkpoint = plan.checkpoint()
        work = load_work(self.signature, self.checkpoint.stored)
        self.shares: Mapping[str, Share] = {"load": Share(0, work)}

    def round(self) -> Runs:
        """Pack everything; the file is in the system's page cache, for it was written a while ago."""
        if self.again and self.packed is None:
            self.packed = self._pack()
        buffers = None if self.packed is None else iter(self.packed)
        taken = fresh if buffers is None else lambda *_: next(buffers)
        with mock.patch.object(load, "aligned", taken):
            started = time.perf_counter()
            packed = self._pack()
            elapsed = time.perf_counter() - started
        del packed
        return {"load": [elapsed]}

    def _pack(self) -> list[NDArray[np.generic]]:
        packer = packer_for(self.signature) if self.compiled else None
        weights = pack_weights(self.checkpoint, self.signature, packer=packer)
        return [buffer for _, buffer in weights]

    def close(self) -> None:
        """Let the checkpoint go."""
        self.checkpoint.close()


@functools.cache
def layers_in(dtype: str) -> Path:
    """The folder of such a checkpoint in a dtype, which ends with the process."""
    folder = temporary() / f"layers-{dtype}"
    folder.mkdir()
    write_folder(folder, "llama-3.2-1b", dtype, num_hidden_layers=4, vocab_size=16384)
    return folder


class LlamaCpp:
    """llama.cpp in a process of its own, over a file of the same shape."""

    def __init__(self, setup: PeerSetup, settings: Settings) -> None:
        peer, policy = settings.peer, setup.dtype
        file = mixed_file(settings, policy) if policy in MIXES else None
        if policy in (*FLOATS, *MIXES):
            policy = AS_STORED if file else f"{policy}-all"
        plan = Plan.make(file or settings.model, replace(BASE, weights=policy))
        signature = plan.emit("decode").signature
        self.shares: Mapping[str, Share] = shares(
            signature, setup.prompts, setup.prompts[-1], settings.tokens
        )
        if file is None:
            file = noise_file(settings, setup.dtype)
        prompts = ",".join(map(str, setup.prompts))
        sizes = (plan.context, prompts, settings.tokens, os.cpu_count() or 1)
        command = [
            *(peer, str(Path(__file__).with_name("llama_cpp_peer.py"))),
            *(str(file), *map(str, sizes)),
            "plain" if setup.plain else "extra",
        ]
        with ExitStack() as resources:
            self.process = resources.enter_context(_started(command))
            self.label = f"{setup.label} ({self._answer()['ready']})"
            self.round()
            self.resources = resources.pop_all()

    def round(self) -> Runs:
        """Ask for one."""
        assert self.process.stdin is not None
        print("round", file=self.process.stdin, flush=True)
        return self._answer()

    def close(self) -> None:
        """End the process, which its input's end tells it to."""
        self.resources.close()

    def _answer(self) -> dict[str, list[float]]:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise StablehandError(f"ended with exit code {self.process.wait()}", where="llama.cpp")
        answer: dict[str, list[float]] = json.loads(line)
        return answer


def mixed_file(settings: Settings, mix: str) -> Path:
    """Random weights of the model's shape in a GGUF file as llama.cpp's own quantiser writes them.

    All sides of a comparison get the same one.

    Raises:
      StablehandError: llama.cpp fails.
    """
    with _made(settings, mix) as (path, missing):
        if missing is not None:
            script = str(Path(__file__).with_name("llama_cpp_quantize.py"))
            files = (str(noise_file(settings, "f16")), str(missing))
            command = [settings.peer, script, *files, mix, str(os.cpu_count() or 1)]
            ended = subprocess.run(command, capture_output=True, text=True, check=False)
            if ended.returncode:
                raise StablehandError(ended.stderr.strip(), where="llama.cpp")
    return path


def noise_file(settings: Settings, dtype: str) -> Path:
    """Random weights of the model's shape in a GGUF file, all matrices in one dtype; made once."""
    with _made(settings, dtype) as (path, missing):
        if missing is not None:
            write_gguf(missing, Plan.make(settings.model, Choices()).config, dtype)
    return path


@contextmanager
def _made(settings: Settings, kind: str) -> Iterator[tuple[Path, Path | None]]:
    """A file of the model's shape, and, where it is missing, what to write that will become it."""
    folder = settings.files or temporary()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{Path(settings.model).name}.{kind}.gguf"
    if path.exists():
        yield path, None
        return
    with tempfile.TemporaryDirectory(dir=folder) as inside:
        new = Path(inside, "new.gguf")
        yield path, new
        new.rename(path)


def temporary() -> Path:
    """A folder that ends with the process."""
    return Path(_temporary().name)


@functools.cache
def _temporary() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="stablehand-")


def _started(command: list[str]) -> subprocess.Popen[str]:
    try:
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    except OSError as error:
        raise StablehandError(
            f"cannot be run: {error.strerror}", where=f"--peer-python {command[0]}"
        ) from error
