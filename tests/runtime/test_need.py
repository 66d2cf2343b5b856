"""What a session takes is told before it is taken; after an error a session still serves."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from stablehand.errors import SessionError, StablehandError
from stablehand.plan import Choices
from stablehand.runtime import assembly, memory
from stablehand.runtime.reporter import Progress, Reporter
from stablehand.runtime.session import Session

MODEL = Path(__file__).parents[2] / "goldens" / "models" / "stable-tales"
CHOICES = Choices(weights="f16", context=128, chunk=16)


class Heard(Reporter):
    """What is reported, in order."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def note(self, text: str) -> None:
        self.lines.append(text)

    def packing(self, total: int) -> AbstractContextManager[Progress]:
        self.lines.append("packing")
        return super().packing(total)


def test_the_need_is_told_before_weights_are_packed() -> None:
    heard = Heard()
    session = Session.load(MODEL, CHOICES, reporter=heard)
    assert heard.lines[-2:] == [f"memory: {session.need}", "packing"]
    signature = session.engine._decode.program.signature
    assert session.need.weights == signature.nbytes("weight", "table")
    assert session.need.kv == 2 * 4 * 128 * session.config.head_dim * (
        session.config.num_layers * session.config.num_kv_heads
    )


def test_what_cannot_be_had_is_refused_before_anything_is_allocated(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def reached(*_: object, **__: object) -> None:
        raise AssertionError("weights were packed")

    monkeypatch.setattr(assembly, "pack_weights", reached)
    monkeypatch.setattr(memory, "available_bytes", lambda: 1_000_000)
    with pytest.raises(
        SessionError, match=r"memory: needs 0\.00 GB \(.* MB weights \+ .* MB KV \+ "
    ):
        Session.load(MODEL, CHOICES)


def test_a_session_serves_after_every_refusal() -> None:
    session = Session.load(MODEL, CHOICES)

    def text() -> str:
        return "".join(session.generate("The old mare", max_tokens=8))

    expected = text()
    for prompt, options in (
        ([], {}),
        ([-1], {}),
        ([session.config.vocab_size], {}),
        (["a"], {}),
        ("mare " * 200, {}),
        ("\ud800", {}),
        (b"bytes", {}),
        ("mare", {"max_tokens": 0}),
        ("mare", {"stop": [""]}),
    ):
        with pytest.raises(StablehandError):
            "".join(session.generate(prompt, **options))  # type: ignore[arg-type]
        assert text() == expected
    session.close()
    with pytest.raises(SessionError, match="the session is closed"):
        text()
