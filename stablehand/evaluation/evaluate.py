"""A model under several choices over one text, each beside the reference."""

from __future__ import annotations

import errno
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import numpy as np

from stablehand.errors import EvaluationError
from stablehand.evaluation.divergence import Divergence, Doubles, Surprise, log_softmax
from stablehand.evaluation.windows import Window, windows
from stablehand.files import decoded_text, read_small
from stablehand.plan import Choices, Plan
from stablehand.policy import AS_STORED
from stablehand.runtime.memory import with_limit
from stablehand.runtime.reporter import SILENT, Once, Reporter
from stablehand.runtime.session import Session, check_finite, open_tokenizer
from stablehand.runtime.tokenizer import Tokenizer

HELD_OUT = "held_out.txt"
"""The file of a model's folder that it is evaluated on where no other text is named."""

CONTEXT = 512
"""Tokens of a window, unless chosen; a model's own context where that is shorter."""

PROMPT = 32
"""Tokens at the beginning of the text from which greedy decoding starts."""

_MAX_TEXT_BYTES = 16 << 20


@dataclass(frozen=True, kw_only=True)
class Request:
    """What to evaluate.

    Attributes:
      model: a checkpoint folder or a GGUF file.
      candidates: what to compare with the reference; only it is evaluated where there are none.
      against: the reference's weight policy; its activations and caches are f32. As stored by default.
      text: the file to read; the model's `HELD_OUT` by default.
      context: tokens of a window; at most `CONTEXT` by default.
      stride: tokens from one window's end to the next; half a window by default.
      windows: read so many of them only.
      tokens: to decode greedily.
      target: a target's name.
      kernels: `auto` or `off`, as in `Choices`.
      threads: of the CPU; one for each physical core by default.
    """

    model: str
    candidates: Sequence[Choices] = ()
    against: str | None = None
    text: Path | None = None
    context: int | None = None
    stride: int | None = None
    windows: int | None = None
    tokens: int = 96
    target: str = "cpu"
    kernels: str = "auto"
    threads: int | None = None


@dataclass(frozen=True)
class Greedy:
    """How far greedy decoding goes the reference's way.

    Attributes:
      agreed: tokens before the first that differs.
      of: tokens decoded.
      reference, model: the ids that differ; None where none does.
      texts: what the two are, as text.
    """

    agreed: int
    of: int
    reference: int | None = None
    model: int | None = None
    texts: tuple[str, str] | None = None


@dataclass(frozen=True)
class Comparison:
    """How one choice differs from the reference.

    Attributes:
      kl_mean: mean of KL(reference ‖ model) over the text's predictions, in nats.
      kl_99: its 99th percentile.
      same_top: the share of predictions where the likeliest token is the same.
      greedy: where greedy decoding parts.
    """

    kl_mean: float
    kl_99: float
    same_top: float
    greedy: Greedy


@dataclass(frozen=True)
class Row:
    """One choice's result; the reference has no comparison."""

    weights: str
    activations: str
    kv: str
    perplexity: float
    comparison: Comparison | None = None


@dataclass(frozen=True)
class Evaluation:
    """What came out.

    Attributes:
      model: as the user named it.
      text: the file that was read.
      predictions: tokens of it that were predicted and counted.
      windows: that it was cut into.
      context: tokens of each.
      stride: tokens between their ends.
      target: resolved, as modules were compiled for it.
      rows: the reference first.
    """

    model: str
    text: Path
    predictions: int
    windows: int
    context: int
    stride: int
    target: str
    rows: tuple[Row, ...]


def evaluate(request: Request, reporter: Reporter = SILENT) -> Evaluation:
    """Run a text through the reference and through each candidate beside it.

    Two models are resident at a time, and the logits of one chunk of each.

    Args:
      request: what to evaluate.
      reporter: hears of the slow parts.

    Raises:
      EvaluationError: the text is missing, too short or no text; a candidate is the reference.
      StablehandError: the model or a choice is impossible, or a logit is not finite.
    """
    reporter = Once(reporter)
    reference, *candidates = plans = _plans(request)
    for note in (note for plan in plans for note in plan.notes):
        reporter.note(note)
    path = _text_path(request, reference)
    tokenizer = open_tokenizer(reference)
    if PROMPT + request.tokens > reference.context:
        raise EvaluationError(
            f"{PROMPT} tokens of prompt and {request.tokens} after them exceed the window of "
            f"{reference.context}",
            where="--tokens",
            hint="ask for fewer, or choose a longer --context",
        )
    cut = _cut(tokenizer, _read(path), reference.context, request)
    base = _load(reference, request, reporter)
    prompt = cut[0].tokens[:PROMPT]
    greedy = _decode(base, prompt, request.tokens) if candidates else []
    rows = []
    surprise = Surprise()
    total = sum(window.counted for window in cut)
    if not candidates:
        with reporter.evaluating(reference.policy.text, total) as progress:
            for lines, following in _counted(base, cut):
                surprise.add(lines, following)
                progress(len(following))
    for plan in candidates:
        reporter.note(f"evaluating: {_named(plan)}")
        session = _load(plan, request, reporter)
        surprise, own, divergence = Surprise(), Surprise(), Divergence()
        pairs = zip(_counted(base, cut), _counted(session, cut), strict=True)
        with reporter.evaluating(plan.policy.text, total) as progress:
            for (expected, following), (found, _) in pairs:
                surprise.add(expected, following)
                own.add(found, following)
                divergence.add(expected, found)
                progress(len(following))
        parting = _parting(session, tokenizer, prompt, greedy)
        session.close()
        comparison = Comparison(divergence.mean, divergence.high, divergence.same_top, parting)
        rows.append(_row(plan, own, comparison))
    target = base.engine.target
    base.close()
    return Evaluation(
        model=request.model,
        text=path,
        predictions=total,
        windows=len(cut),
        context=reference.context,
        stride=_stride(request, reference.context),
        target=target,
        rows=(_row(reference, surprise), *rows),
    )


def _row(plan: Plan, surprise: Surprise, comparison: Comparison | None = None) -> Row:
    return Row(plan.policy.text, plan.activations, plan.kv, surprise.perplexity, comparison)


# Choices


def _plans(request: Request) -> list[Plan]:
    """The reference's plan and each candidate's, all different."""
    base = Choices(
        weights=request.against or AS_STORED,
        activations="f32",
        kv="f32",
        context=request.context,
        target=request.target,
        kernels=request.kernels,
    )
    plan = Plan.make(request.model, with_limit(base))
    plan.checkpoint().close()  # a bare configuration is refused
    context = min(CONTEXT, plan.context) if request.context is None else request.context
    # One chunk for all of them, on every machine: sums of other chunks round otherwise.
    plans = [replace(plan, context=context, chosen_chunk=plan.chunk)]
    for choices in request.candidates:
        shared = replace(
            choices,
            context=context,
            chunk=plan.chunk,
            target=request.target,
            kernels=request.kernels,
        )
        plans.append(Plan.make(request.model, with_limit(shared)))
    for number, one in enumerate(plans):
        for other in plans[:number]:
            if _meaning(one) == _meaning(other):
                raise EvaluationError(
                    f"{_named(one)} stores and computes all as {_named(other)} does",
                    where="--weights, --activations, --kv",
                    hint="compare two that differ",
                )
    return plans


def _meaning(plan: Plan) -> tuple[Mapping[str, str], str, str]:
    names = dict(plan.config.weight_shapes())
    formats = {name: plan.policy.format_of(name, plan.stored) for name in names}
    return formats, plan.activations, plan.kv


def _named(plan: Plan) -> str:
    return f"weights {plan.policy.text}, activations {plan.activations}, KV {plan.kv}"


def _load(plan: Plan, request: Request, reporter: Reporter) -> Session:
    return Session.load(
        plan.model,
        plan.choices,
        all_logits=True,
        needs_text=False,
        threads=request.threads,
        reporter=reporter,
    )


# The text


def _text_path(request: Request, plan: Plan) -> Path:
    if request.text is not None:
        return request.text
    own = Path(plan.model) / HELD_OUT
    if not own.is_file():
        raise EvaluationError(
            f"{plan.model} has no {HELD_OUT} of its own",
            where="--text",
            hint="name a text that the model was not trained on",
        )
    return own


def _read(path: Path) -> str:
    try:
        return decoded_text(read_small(path, _MAX_TEXT_BYTES, "text to evaluate on"))
    except OSError as error:
        hint = "some 100 kB say as much" if error.errno == errno.EFBIG else None
        what = f"cannot be read: {error.strerror}"
        raise EvaluationError(what, where=str(path), hint=hint) from error
    except UnicodeDecodeError as error:
        raise EvaluationError(
            f"is not UTF-8: {error.reason} at byte {error.start}", where=str(path)
        ) from error


def _stride(request: Request, context: int) -> int:
    return context // 2 if request.stride is None else request.stride


def _cut(tokenizer: Tokenizer, text: str, context: int, request: Request) -> list[Window]:
    ids = tokenizer.encode(text)
    begin = tokenizer.bos_id if tokenizer.adds_bos else None
    body = ids if begin is None else ids[1:]
    return windows(body, begin, context, _stride(request, context), request.windows)


# Running


def _counted(session: Session, cut: Sequence[Window]) -> Iterator[tuple[Doubles, Sequence[int]]]:
    """Log-probabilities of the rows that count, with the tokens that follow, a chunk at a time."""
    for window in cut:
        session.engine.reset()
        at = 0
        for logits in session.engine.stream(window.tokens):
            check_finite(logits, at)
            first, last = max(window.first - at, 0), min(window.rows - at, len(logits))
            if first < last:
                following = window.tokens[at + first + 1 : at + last + 1]
                yield log_softmax(logits[first:last]), following
            at += len(logits)


def _decode(session: Session, prompt: Sequence[int], count: int) -> list[int]:
    return list(islice(_greedy(session, prompt), count))


def _greedy(session: Session, prompt: Sequence[int]) -> Iterator[int]:
    """Greedy tokens after a prompt, without an end: a stop token is one like others here."""
    engine = session.engine
    engine.reset()
    logits = engine.extend(prompt)
    while True:
        check_finite(logits[None], engine.position - 1)
        token = int(np.argmax(logits))
        yield token
        logits = engine.step(token)


def _parting(
    session: Session, tokenizer: Tokenizer, prompt: Sequence[int], expected: Sequence[int]
) -> Greedy:
    tokens = _greedy(session, prompt)
    for agreed, (one, other) in enumerate(zip(expected, tokens, strict=False)):
        if one != other:
            texts = tokenizer.decode([one]), tokenizer.decode([other])
            return Greedy(agreed, len(expected), one, other, texts)
    return Greedy(len(expected), len(expected))
