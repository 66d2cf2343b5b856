"""The sides of a comparison: each is set up once, runs a round when asked, and knows its limits."""

from __future__ import annotations

import functools
import json
import os
import subprocess
import tempfile
import time
from collections.abc import Mapping
from contextlib import ExitStack
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
from stablehand.loader.load import pack_weights
from stablehand.plan import Choices, Plan
from stablehand.policy import AS_STORED
from stablehand.runtime.assembly import compile_graphs
from stablehand.runtime.device import Device
from stablehand.runtime.packing import packer_for
from stablehand.signature import Signature

Runs = Mapping[str, list[float]]
"""Seconds of each run, by what was run: `prefill`, `decode` or `load`."""


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
      files: a folder for files that llama.cpp quantises; by default one that ends with the process.
    """

    model: str
    rounds: int
    tokens: int
    peer_python: str | None = None
    files: Path | None = None

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


class Ours:
    """Our own graphs over random weights, made here or in a file that llama.cpp has quantised."""

    def __init__(self, setup: Setup, settings: Settings) -> None:
        self.label, self.setup, self.tokens = setup.label, setup, settings.tokens
        file = None if setup.mix is None else mixed_file(settings, setup.mix)
        request = Request(
            model=settings.model if file is None else str(file),
            choices=Choices(**{**asdict(BASE), **setup.choices}),
            random_weights=file is None,
            prompt=setup.prompt,
            tokens=settings.tokens * (1 if setup.repeat else settings.rounds),
        )
        plan = request.plan()
        if setup.layout is not None:
            target = replace(resolve(plan.target), matrix_layout=setup.layout)
            plan = replace(plan, target=target)
        device = Device(plan.target.driver)
        compiled = compile_graphs(plan, device)
        self.engine = loaded(request, device, compiled)
        self.prompt = prompt_tokens(setup.prompt, self.engine.vocab_size)
        self.shares = shares(compiled.emitted["decode"], setup.prompt, request.tokens)
        warm_up(self.engine, self.prompt)
        if not setup.repeat:
            # What a step costs does not depend on what the caches hold: they stay empty up to here.
            self.engine.reset()
            self.engine.position = setup.prompt
            self.logits = np.zeros(self.engine.vocab_size, np.float32)

    def round(self) -> Runs:
        """The prompt, if it is repeated, and the tokens."""
        runs: dict[str, list[float]] = {}
        if self.setup.repeat:
            elapsed, self.logits = time_prefill(self.engine, self.prompt)
            runs["prefill"] = [elapsed]
        steps, self.logits = time_decode(self.engine, self.logits, self.tokens)
        return {**runs, "decode": list(steps)}

    def close(self) -> None:
        """Let the device's memory go."""
        self.engine.close()


def shares(signature: Signature, prompt: int, tokens: int) -> dict[str, Share]:
    """A prompt's, and that of the token in the middle of those after it."""
    return {
        "prefill": Share(prompt, tokens_work(signature, 0, prompt)),
        "decode": Share(1, tokens_work(signature, prompt + tokens // 2, 1)),
    }


class Packing:
    """A checkpoint of a few layers of Llama-3.2-1B's width, packed for the CPU at hand."""

    def __init__(self, setup: PackingSetup, settings: Settings) -> None:
        del settings  # one shape, so that its files fit into memory twice
        self.label, self.compiled, self.again = setup.label, setup.compiled, setup.again
        self.packed: list[NDArray[np.generic]] | None = None
        with ExitStack() as resources:
            folder = Path(resources.enter_context(tempfile.TemporaryDirectory()))
            sizes = {"num_hidden_layers": 4, "vocab_size": 16384}
            write_folder(folder, "llama-3.2-1b", setup.stored, **sizes)
            plan = Plan.make(folder, replace(BASE, weights=setup.weights))
            plan = replace(plan, target=resolve(plan.target))
            self.signature = plan.emit("decode").signature
            self.checkpoint = resources.enter_context(plan.checkpoint())
            self.resources = resources.pop_all()
        work = load_work(self.signature, self.checkpoint.stored)
        self.shares: Mapping[str, Share] = {"load": Share(0, work)}

    def round(self) -> Runs:
        """Pack everything; the file is in the system's page cache, for it has just been written."""
        if self.again and self.packed is None:
            self.packed = self._pack()
        with ExitStack() as patched:
            if self.packed is not None:
                buffers = iter(self.packed)
                patched.enter_context(mock.patch.object(load, "aligned", lambda *_: next(buffers)))
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
        """Remove the checkpoint."""
        self.resources.close()


class LlamaCpp:
    """llama.cpp in a process of its own, over a file of the same shape."""

    def __init__(self, setup: PeerSetup, settings: Settings) -> None:
        peer, policy = settings.peer, setup.dtype
        file = mixed_file(settings, policy) if policy in MIXES else None
        if policy in (*FLOATS, *MIXES):
            policy = AS_STORED if file else f"{policy}-all"
        plan = Plan.make(file or settings.model, replace(BASE, weights=policy))
        signature = plan.emit("decode").signature
        self.shares: Mapping[str, Share] = shares(signature, setup.prompt, settings.tokens)
        with ExitStack() as resources:
            if file is None:
                folder = Path(resources.enter_context(tempfile.TemporaryDirectory()))
                file = folder / "model.gguf"
                write_gguf(file, plan.config, setup.dtype)
            sizes = (plan.context, setup.prompt, settings.tokens, os.cpu_count() or 1)
            command = [
                *(peer, str(Path(__file__).with_name("llama_cpp_peer.py"))),
                *(str(file), *map(str, sizes)),
                "plain" if setup.plain else "extra",
            ]
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
        """End the process, which its input's end tells it to, and remove the file."""
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
    folder = settings.files or Path(_temporary().name)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{Path(settings.model).name}.{mix}.gguf"
    if not path.exists():
        with tempfile.TemporaryDirectory(dir=folder) as inside:
            wide, narrow = Path(inside, "wide.gguf"), Path(inside, "narrow.gguf")
            write_gguf(wide, Plan.make(settings.model, Choices()).config, "f16")
            script = str(Path(__file__).with_name("llama_cpp_quantize.py"))
            threads = str(os.cpu_count() or 1)
            command = [settings.peer, script, str(wide), str(narrow), mix, threads]
            ended = subprocess.run(command, capture_output=True, text=True, check=False)
            if ended.returncode:
                raise StablehandError(ended.stderr.strip(), where="llama.cpp")
            narrow.rename(path)
    return path


@functools.cache
def _temporary() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory()


def _started(command: list[str]) -> subprocess.Popen[str]:
    try:
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    except OSError as error:
        raise StablehandError(
            f"cannot be run: {error.strerror}", where=f"--peer-python {command[0]}"
        ) from error
