"""What a golden's content is now."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from pathlib import Path
from typing import cast

from stablehand.emit import GraphName
from stablehand.errors import GoldenError
from stablehand.goldens.store import Entry, json_rows
from stablehand.named_configs import NAMED_CONFIGS
from stablehand.plan import COMPARED, Choices, Plan
from stablehand.targets import Target, named_target


def produce(folder: Path, entry: Entry) -> bytes:
    """Emit the text or its kernels, digest it, generate or evaluate, as an entry of a folder says.

    Raises:
      GoldenError: the entry's options are not those of its kind.
      StablehandError: the model or a choice is impossible.
    """
    model = entry.model if entry.model in NAMED_CONFIGS else os.path.normpath(folder / entry.model)
    try:
        choices = Choices(**entry.choices)
        if entry.kind == "packing":
            return _packing(choices, entry)
        if entry.kind == "tokens":
            return _tokens(model, choices, entry)
        if entry.kind == "quality":
            return _quality(model, choices, entry)
        graph = cast(GraphName, entry.graph)  # GraphOptions checks it
        plan = Plan.make(model, choices)
        text = plan.emit(graph, **entry.options).text.encode()
    except TypeError as error:
        raise GoldenError(str(error), where=f"golden {entry.name!r}") from error
    if entry.kind in ("kernels", "kernel"):
        return _kernels(text, plan.target, entry)
    return text if entry.kind == "text" else f"{hashlib.sha256(text).hexdigest()}\n".encode()


def produce_all(folder: Path, entries: Sequence[Entry], jobs: int = 1) -> Iterator[bytes]:
    """What `produce` gives of each entry, in order, by so many processes.

    Raises:
      GoldenError, StablehandError: as `produce` does.
    """
    jobs = min(jobs, len(entries))
    if jobs <= 1:
        yield from map(produce, repeat(folder), entries)
        return
    # Spawned: IREE's threads do not outlive a fork. Ctrl-C is for the process that waits.
    pool = ProcessPoolExecutor(
        jobs,
        multiprocessing.get_context("spawn"),
        initializer=signal.signal,
        initargs=(signal.SIGINT, signal.SIG_IGN),
    )
    try:
        yield from pool.map(produce, repeat(folder), entries)
    finally:
        pool.shutdown(cancel_futures=True)


def _kernels(text: bytes, target: Target, entry: Entry) -> bytes:
    # Imported here: texts are checked where IREE is not installed.
    from stablehand.compiler.lower import lower

    uses = lower(text, target).uses
    if entry.kind == "kernels":
        return json_rows(
            {
                "symbol": u.symbol,
                "kernel": u.kernel.name,
                "version": u.kernel.version,
                "sha256": u.digest,
            }
            for u in uses
        )
    for use in uses:
        if use.symbol == entry.symbol:
            return f"{use.text}\n".encode()
    raise GoldenError(
        f"no kernel takes the place of @{entry.symbol} on {target.name}",
        where=f"golden {entry.name!r}",
        hint=f"there are kernels for: {', '.join(use.symbol for use in uses) or 'nothing'}",
    )


def _packing(choices: Choices, entry: Entry) -> bytes:
    from stablehand.compiler.kernels.cpu_pack import Packing

    target = named_target(choices.target)
    packing = Packing.on(target, **entry.options)
    if packing is None:
        raise GoldenError(
            f"no kernel packs {dict(entry.options)} on {target.name}",
            where=f"golden {entry.name!r}",
        )
    return packing.text().encode()


def _quality(model: str, choices: Choices, entry: Entry) -> bytes:
    from stablehand.evaluation.evaluate import Request, evaluate
    from stablehand.goldens.bands import figures, with_bands

    shared = {
        key: value
        for key, value in entry.choices.items()
        if key not in (*COMPARED, "memory", "overflow")
    }
    request = Request(model=model, candidates=[choices], **shared, **entry.options)
    return with_bands(figures(evaluate(request)))


def _tokens(model: str, choices: Choices, entry: Entry) -> bytes:
    from stablehand.runtime.session import Session

    session = Session.load(Path(model), choices)
    rows = []
    for prompt in entry.prompts:
        generation = session.generate(prompt, max_tokens=entry.max_tokens)
        text = "".join(generation)
        rows.append({"prompt": prompt, "tokens": generation.tokens, "text": text})
    return json_rows(rows)
