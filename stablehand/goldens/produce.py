"""What a golden's content is now."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import cast

from stablehand.emit import GraphName
from stablehand.errors import GoldenError
from stablehand.goldens.store import Entry, json_rows
from stablehand.named_configs import NAMED_CONFIGS
from stablehand.plan import Choices, Plan


def produce(folder: Path, entry: Entry) -> bytes:
    """Emit the text, digest it, or generate the tokens that an entry of a folder describes.

    Raises:
      GoldenError: the entry's options are not those of its kind.
      StablehandError: the model or a choice is impossible.
    """
    model = entry.model if entry.model in NAMED_CONFIGS else os.path.normpath(folder / entry.model)
    try:
        choices = Choices(**entry.choices)
        if entry.kind == "tokens":
            return _tokens(model, choices, entry)
        graph = cast(GraphName, entry.graph)  # GraphOptions checks it
        text = Plan.make(model, choices).emit(graph, **entry.options).text.encode()
    except TypeError as error:
        raise GoldenError(str(error), where=f"golden {entry.name!r}") from error
    return text if entry.kind == "text" else f"{hashlib.sha256(text).hexdigest()}\n".encode()


def _tokens(model: str, choices: Choices, entry: Entry) -> bytes:
    # Imported here: texts are checked where IREE is not installed.
    from stablehand.runtime.session import Session

    session = Session.load(Path(model), choices)
    rows = []
    for prompt in entry.prompts:
        generation = session.generate(prompt, max_tokens=entry.max_tokens)
        text = "".join(generation)
        rows.append({"prompt": prompt, "tokens": generation.tokens, "text": text})
    return json_rows(rows)
