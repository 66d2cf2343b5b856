"""One sequence of tokens: its caches on the device, and the two graphs that extend it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from stablehand.errors import SessionError, SignatureError
from stablehand.loader.buffers import aligned
from stablehand.loader.convert import NUMPY
from stablehand.runtime.device import Device, Resident
from stablehand.runtime.program import Call, Program, check_interface, check_pair
from stablehand.signature import Argument

Logits = NDArray[np.float32]


class Engine:
    """One sequence of tokens on a device.

    The host guards what the graphs would clamp: token ids, positions, lengths. After an error that leaves
    the caches in doubt the engine is closed and says so.

    Attributes:
      position: tokens in the caches.
      run: how often it has been reset.
      context: the most tokens they may hold.
      vocab_size: ids are below it.
      target: the name of the target that its graphs were emitted for.
    """

    def __init__(
        self,
        device: Device,
        prefill: Program,
        decode: Program,
        buffers: Mapping[str, NDArray[np.generic]],
    ) -> None:
        """Put weights and empty caches on the device.

        Args:
          device: where to run.
          prefill: the graph for chunks of tokens.
          decode: the graph for one token; it shares weights and caches with the other.
          buffers: packed weights and tables by argument name.

        Raises:
          SignatureError: graphs and buffers do not belong together; the argument is named.
        """
        check_pair(prefill, decode)
        signature = decode.signature
        if signature.number("batch") != 1:
            raise SignatureError("one sequence is run at a time, the graphs take several")
        for program in (prefill, decode):
            check_interface(program)
        self.device = device
        self.run = 0
        self.position = 0
        self.context = signature.number("context")
        self.vocab_size = signature.number("vocab")
        self.target = signature.fact("target")
        self.closed = False
        self._capacity = signature.number("capacity")
        self._chunk = signature.number("chunk")
        self._prefill = _Graph(device, prefill)
        self._decode = _Graph(device, decode)
        shared = [a for a in signature.arguments if a.role in ("weight", "table")]
        self._resident: list[Resident] = [
            device.upload(_buffer(buffers, a), a.type) for a in shared
        ]
        self._state_arguments = signature.by_role("state")
        self.reset()

    @property
    def seconds(self) -> float:
        """Wall time in the compiled modules so far; the rest of a step's is the host's."""
        return self._prefill.program.seconds + self._decode.program.seconds

    def reset(self) -> int:
        """Forget every token; gives the number of this run, which `run` holds until the next reset."""
        self._check_open()
        self.run += 1
        # Donated, and updated in place by both graphs.
        self._caches: list[Resident] = [
            self.device.upload(aligned(a.type.shape, a.type.dtype, zeros=True), a.type)
            for a in self._state_arguments
        ]
        for graph in (self._prefill, self._decode):
            graph.bind([*self._resident, *self._caches])
        self.position = 0
        return self.run

    def close(self) -> None:
        """Let the device's memory go; it cannot be used any more."""
        self.closed = True
        self._caches, self._resident = [], []
        for graph in (self._prefill, self._decode):
            graph.release()

    def extend(self, tokens: Sequence[int]) -> Logits:
        """Append tokens; gives the logits after the last one, f32 `[vocab]`.

        Raises:
          SessionError: no tokens, an id out of range, or more than the context holds; nothing has
            happened then.
        """
        self._check_tokens(tokens)
        for rows in self._pieces(tokens, every=False):
            logits: Logits = rows[-1]
        return logits

    def extend_all(self, tokens: Sequence[int], *, by_steps: bool = False) -> Logits:
        """Append tokens; gives the logits after each, f32 `[tokens, vocab]`.

        Runs token by token where asked to, or where prefill was emitted for the last position only.
        """
        if by_steps:
            self._check_tokens(tokens)
            return np.stack([self.step(token) for token in tokens])
        return np.concatenate(list(self.stream(tokens)))

    def stream(self, tokens: Sequence[int]) -> Iterator[Logits]:
        """Append tokens; gives the logits after each, a chunk of rows or less at a time.

        So the memory for them does not grow with the tokens. What `extend_all` gives, in pieces.
        """
        self._check_tokens(tokens)
        return self._pieces(tokens, every=True)

    def step(self, token: int) -> Logits:
        """Append one token through the decode graph; gives its logits, f32 `[vocab]`."""
        self._check_tokens([token])
        logits: Logits = self._run(
            self._decode, {"token": [token], "position": [self.position]}, 1
        )[0]
        return logits

    def _pieces(self, tokens: Sequence[int], *, every: bool) -> Iterator[Logits]:
        chunks = self._prefill.every_row or not every
        done = 0
        while done < len(tokens):
            part = list(tokens[done : done + self._chunk])
            # A padded chunk writes whole chunks of the cache: where that would pass its end, and where a
            # single token is left, decode does the same work.
            past = self.position + self._chunk > self._capacity
            if past or not chunks or (len(part) == 1 and not every):
                part = part[:1]
                yield self.step(part[0])[None]
            else:
                yield self._run_chunk(part)
            done += len(part)

    def _run_chunk(self, part: list[int]) -> Logits:
        # The last token again, not some other: padding's values are masked, but zero times NaN is NaN.
        padded = part + part[-1:] * (self._chunk - len(part))
        step = {"tokens": [padded], "start": [self.position], "length": [len(part)]}
        logits = self._run(self._prefill, step, len(part))
        return logits[: len(part)] if self._prefill.every_row else logits

    def _run(self, graph: _Graph, step: Mapping[str, Any], tokens: int) -> Logits:
        try:
            output = graph.run(step)
        except BaseException:
            # Ctrl-C or a failed device: the caches were given away and may be half written.
            self.close()
            raise
        self.position += tokens
        return output

    def _check_tokens(self, tokens: Sequence[int]) -> None:
        self._check_open()
        if not len(tokens):
            raise SessionError("there is no token to run", where="prompt")
        for place, token in enumerate(tokens):
            if isinstance(token, bool) or not isinstance(token, int | np.integer):
                raise SessionError(f"{token!r} is no token id", where=f"token {place}")
            if not 0 <= token < self.vocab_size:
                raise SessionError(
                    f"token id {token} is outside the vocabulary of {self.vocab_size}",
                    where=f"token {place}",
                )
        if self.position + len(tokens) > self.context:
            raise SessionError(
                f"{len(tokens)} tokens after position {self.position} exceed the context of "
                f"{self.context}",
                where="prompt",
                hint="shorten it, or choose a longer --context",
            )

    def _check_open(self) -> None:
        if self.closed:
            raise _closed()


def _closed() -> SessionError:
    return SessionError("the session is closed", hint="load it again")


class _Graph:
    """A program with its step inputs at hand, bound to weights and caches that others own."""

    def __init__(self, device: Device, program: Program) -> None:
        self.device = device
        self.program = program
        signature = program.signature
        self.output = signature.results[0]
        self.every_row = len(self.output.type.shape) == 2 and self.output.type.shape[0] > 1
        # The host writes what a step is to read where the device reads it.
        written = [(a.name, *device.writable(a.type)) for a in signature.by_role("step")]
        self._inputs = {name: array for name, _, array in written}
        self._steps = [resident for _, resident, _ in written]
        self._shared: list[Resident] = []
        self._call: Call | None = None

    def bind(self, shared: list[Resident]) -> None:
        self._shared = shared
        self._call = self.program.bind([part.view for part in (*shared, *self._steps)])

    def release(self) -> None:
        self._shared, self._call = [], None

    def run(self, step: Mapping[str, Any]) -> Logits:
        for name, array in self._inputs.items():
            array[...] = step[name]
        if self._call is None:
            raise _closed()
        self._call.run()
        output = self.device.download(self._call.result(0), self.output.type)
        return output.astype(np.float32, copy=False)


def _buffer(buffers: Mapping[str, NDArray[np.generic]], argument: Argument) -> NDArray[np.generic]:
    where = f"argument {argument.name!r}"
    if argument.name not in buffers:
        raise SignatureError(
            "has no packed buffer", where=where, hint="pack the model for this graph"
        )
    buffer = buffers[argument.name]
    if buffer.shape != argument.type.shape or buffer.dtype != NUMPY[argument.type.dtype]:
        raise SignatureError(
            f"takes {argument.type}, but the packed buffer is {buffer.dtype} {list(buffer.shape)}",
            where=where,
            hint="pack the model for this graph",
        )
    return buffer
