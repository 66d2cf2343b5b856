"""Load, compile, prefill and decode of one model on this machine, beside what they cannot avoid.

Prefill and decode go through what `stablehand run` does: the engine with its checks and the greedy
sampler, the host's part included.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from stablehand.bench.limits import Work, load_work, tokens_work
from stablehand.bench.rates import Bound, Rates
from stablehand.compiler import CompileReport
from stablehand.compiler.cache import Cache
from stablehand.errors import CheckpointError, SessionError
from stablehand.files import temporary_folder
from stablehand.loader.load import WeightSource
from stablehand.loader.noise import Noise
from stablehand.plan import Choices, Plan
from stablehand.runtime.assembly import (
    Buffers,
    CompiledGraphs,
    assemble,
    compile_graphs,
    packed_weights,
)
from stablehand.runtime.device import Device
from stablehand.runtime.engine import Engine, Logits
from stablehand.runtime.memory import MemoryNeed, with_limit
from stablehand.runtime.reporter import SILENT, Once, Reporter
from stablehand.runtime.sampling import Sampler, Sampling
from stablehand.signature import Signature

PREFILLS = 3
"""How often the prompt is run."""

_STEPS_BETWEEN = 8  # two measurements of the machine's rates


@dataclass(frozen=True, kw_only=True)
class Request:
    """What to measure.

    Attributes:
      model: a checkpoint folder, or with `random_weights` any configuration.
      choices: how to store and run it.
      random_weights: noise in place of the checkpoint's weights.
      prompt: tokens of the prompt.
      tokens: decode steps after it.
      threads: of the CPU; one for each physical core by default.
    """

    model: str
    choices: Choices
    random_weights: bool = False
    prompt: int = 128
    tokens: int = 32
    threads: int | None = None

    def plan(self) -> Plan:
        """The request resolved.

        Raises:
          StablehandError: it is impossible: no weights, a context that is too short, a choice.
        """
        plan = Plan.make(self.model, with_limit(self.choices))
        if plan.stored is None and not self.random_weights:
            raise CheckpointError(
                "is a configuration without weights",
                where=self.model,
                hint="give a checkpoint folder, or --random-weights",
            )
        if self.prompt + self.tokens > plan.context:
            raise SessionError(
                f"{self.prompt} tokens of prompt and {self.tokens} after them exceed the context of "
                f"{plan.context}",
                where="--prompt, --tokens",
                hint="ask for fewer, or choose a longer --context",
            )
        return plan

    def stored(self, plan: Plan) -> Mapping[str, str]:
        """The dtype of each weight that is read from a checkpoint."""
        return {} if self.random_weights or plan.stored is None else plan.stored

    @contextmanager
    def weights(self, plan: Plan) -> Iterator[WeightSource]:
        """Where the weights come from."""
        if self.random_weights:
            yield Noise(plan.config)
        else:
            with plan.checkpoint() as checkpoint:
                yield checkpoint


@dataclass(frozen=True)
class Stage:
    """One thing that was measured.

    Attributes:
      runs: the wall time of each run, in seconds.
      tokens: of one run; 0 where it has none.
      work: what one run cannot avoid.
      limit: the seconds that one run cannot take less than.
      bound: the rate that says so.
    """

    runs: tuple[float, ...]
    tokens: int
    work: Work
    limit: float
    bound: Bound

    @property
    def seconds(self) -> float:
        """The median run."""
        return statistics.median(self.runs)

    @property
    def of_limit(self) -> float:
        """The share of the limiting rate that the median run reached."""
        return self.limit / self.seconds


@dataclass(frozen=True)
class Compilation:
    """One graph's compilation.

    Attributes:
      cold: seconds, into an empty cache.
      cached: seconds, finding it there.
      report: of the compiler.
    """

    cold: float
    cached: float
    report: CompileReport


@dataclass(frozen=True, kw_only=True)
class Measurement:
    """Everything that was measured in one run.

    Attributes:
      request: what was asked for.
      plan: the request, its target resolved.
      rates: of this machine, in this run.
      compile: by graph.
      load: packing the weights.
      prefill: the prompt; each run begins with empty caches.
      decode: single steps; the work is that of the step in the middle.
      position: of the decode step in the middle.
      host: seconds of a decode step outside of the compiled module, on average.
    """

    request: Request
    plan: Plan
    rates: Rates
    compile: Mapping[str, Compilation]
    load: Stage
    prefill: Stage
    decode: Stage
    position: int
    host: float


class Stopwatch(Once):
    """Times the slow parts of loading, while another reporter shows them.

    Attributes:
      compilations: seconds of each graph's and probe's compilations, in order.
      packings: seconds of each packing.
    """

    def __init__(self, shown: Reporter) -> None:
        super().__init__(shown)
        self.compilations: dict[str, list[float]] = {}
        self.packings: list[float] = []

    @contextmanager
    def compiling(self, what: str) -> Iterator[None]:
        """Times one compilation."""
        with self.shown.compiling(what), _timed(self.compilations.setdefault(what, [])):
            yield

    @contextmanager
    def packing(self, total: int) -> Iterator[Callable[[int], None]]:
        """Times one packing."""
        with self.shown.packing(total) as progress, _timed(self.packings):
            yield progress


def measure(request: Request, reporter: Reporter = SILENT) -> Measurement:
    """Measure a model on this machine, on which nothing else should be running.

    The machine's rates are measured in between, and their medians are the limits.

    Args:
      request: what to measure.
      reporter: hears of the slow parts.

    Raises:
      StablehandError: the request is impossible, or the machine cannot hold the model.
    """
    plan = request.plan()
    watch = Stopwatch(reporter)
    for note in plan.notes:
        watch.note(note)
    device = Device(plan.target.driver, request.threads)
    with temporary_folder() as folder:
        # Once into an empty cache, once out of it.
        for _ in range(2):
            cache = Cache(Path(folder))
            compiled = compile_graphs(plan, device, cache=cache, reporter=watch)
        plan = compiled.plan
        engine = loaded(request, device, compiled, watch)
    prompt = prompt_tokens(request.prompt, engine.vocab_size)
    warm_up(engine, prompt)
    prefills: list[float] = []
    samples = [Rates.measure(device.threads)]
    for _ in range(PREFILLS):
        elapsed, logits = time_prefill(engine, prompt)
        prefills.append(elapsed)
        samples.append(Rates.measure(device.threads))
    steps: list[float] = []
    before = engine.seconds
    while len(steps) < request.tokens:
        elapsed_steps, logits = time_decode(
            engine, logits, min(_STEPS_BETWEEN, request.tokens - len(steps))
        )
        steps += elapsed_steps
        samples.append(Rates.measure(device.threads))
    host = (sum(steps) - (engine.seconds - before)) / len(steps)
    engine.close()
    rates = Rates.median(samples)

    def stage(runs: Sequence[float], tokens: int, work: Work) -> Stage:
        return Stage(tuple(runs), tokens, work, *rates.limit(work))

    signature = compiled.emitted["decode"]
    position = request.prompt + request.tokens // 2
    return Measurement(
        request=request,
        plan=plan,
        rates=rates,
        compile={
            graph: Compilation(cold, cached, module.report)
            for graph, module in compiled.modules.items()
            for cold, cached in [watch.compilations[graph]]
        },
        load=stage(watch.packings, 0, load_work(signature, request.stored(plan))),
        prefill=stage(prefills, request.prompt, tokens_work(signature, 0, request.prompt)),
        decode=stage(steps, 1, tokens_work(signature, position, 1)),
        position=position,
        host=host,
    )


def loaded(
    request: Request, device: Device, compiled: CompiledGraphs, reporter: Reporter = SILENT
) -> Engine:
    """An engine over compiled graphs and the request's weights."""

    def weights(signature: Signature, _: MemoryNeed) -> Buffers:
        with request.weights(compiled.plan) as source:
            return packed_weights(source, signature, device, reporter)

    engine, _ = assemble(compiled.plan, device, compiled.paths, weights, compiled=compiled)
    return engine


def prompt_tokens(count: int, vocab_size: int) -> list[int]:
    """Token ids without a pattern that matters, the same in every run."""
    return [(7919 * i + 1) % vocab_size for i in range(count)]


def warm_up(engine: Engine, prompt: Sequence[int]) -> None:
    """Run each graph once, so that the memory of both has been touched."""
    for tokens in (prompt[:2], prompt[:1]):
        engine.reset()
        engine.extend(tokens)


def time_prefill(engine: Engine, prompt: Sequence[int]) -> tuple[float, Logits]:
    """Seconds from a prompt to the logits of its last token, from empty caches; and those."""
    engine.reset()
    started = time.perf_counter()
    logits = engine.extend(prompt)
    return time.perf_counter() - started, logits


def time_decode(engine: Engine, logits: Logits, count: int) -> tuple[tuple[float, ...], Logits]:
    """Seconds of each greedy step after these logits: the choice of a token, and its own logits.

    Gives the last of those too.
    """
    sampler = Sampler(Sampling())
    runs = []
    for _ in range(count):
        started = time.perf_counter()
        logits = engine.step(sampler.pick(logits, engine.position))
        runs.append(time.perf_counter() - started)
    return tuple(runs), logits


@contextmanager
def _timed(runs: list[float]) -> Iterator[None]:
    started = time.perf_counter()
    yield
    runs.append(time.perf_counter() - started)
