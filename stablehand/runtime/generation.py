"""Text out of an engine, piece by piece."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from stablehand.errors import SessionError
from stablehand.runtime.engine import Engine
from stablehand.runtime.sampling import Sampler, Sampling
from stablehand.runtime.text_stream import TextStream, checked_stops
from stablehand.runtime.tokenizer import Tokenizer

FinishReason = Literal["stop", "length", "context"]
"""Why generation ended: a stop token or string, `max_tokens`, or the end of the context."""


@dataclass
class Generation:
    """One run of an engine over a prompt; iterate over it for the text, once.

    Attributes:
      prompt: the prompt's token ids.
      tokens: ids generated so far, a stop token included.
      finish_reason: set at the end.
      prefill_seconds: wall time from the prompt to its logits.
      decode_seconds: wall time of all decode steps, sampling included.
    """

    engine: Engine
    tokenizer: Tokenizer
    prompt: Sequence[int]
    max_tokens: int
    sampling: Sampling
    stop_ids: frozenset[int]
    stop_strings: Sequence[str] = ()
    tokens: list[int] = field(default_factory=list)
    finish_reason: FinishReason | None = None
    prefill_seconds: float = 0.0
    decode_seconds: float = 0.0

    def __post_init__(self) -> None:
        if type(self.max_tokens) is not int or self.max_tokens < 1:
            raise SessionError(f"{self.max_tokens!r} is no count of tokens", where="max_tokens")
        checked_stops(self.stop_strings)

    def __iter__(self) -> Iterator[str]:
        """The text as it becomes certain: whole characters, and nothing of a stop string."""
        stream = TextStream(self.tokenizer, self.stop_strings, continues=True)
        for token in self._run():
            if token in self.stop_ids:
                self.finish_reason = "stop"
                break
            if piece := stream.push(token):
                yield piece
            if stream.stopped:
                self.finish_reason = "stop"
                return
        if piece := stream.finish():
            yield piece

    def _run(self) -> Iterator[int]:
        engine, sampler = self.engine, Sampler(self.sampling)
        if self.tokens or self.finish_reason:
            raise SessionError("this generation has run", hint="call generate again")
        mine = engine.reset()
        started = time.perf_counter()
        logits = engine.extend(self.prompt)
        self.prefill_seconds = time.perf_counter() - started
        while True:
            started = time.perf_counter()
            token = sampler.pick(logits, engine.position)
            self.tokens.append(token)
            self.decode_seconds += time.perf_counter() - started
            yield token
            if len(self.tokens) == self.max_tokens:
                self.finish_reason = "length"
                return
            if engine.position == engine.context:
                self.finish_reason = "context"
                return
            if engine.run != mine:
                raise SessionError(
                    "another generation has begun on this session", hint="finish one, or load two"
                )
            started = time.perf_counter()
            logits = engine.step(token)
            self.decode_seconds += time.perf_counter() - started
