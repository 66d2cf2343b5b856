"""An engine guards its graphs: whatever it refuses, it goes on as if nothing had been asked."""

import gc
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import safetensors.numpy

from stablehand.errors import SessionError, SignatureError
from stablehand.loader.buffers import aligned
from stablehand.plan import Choices, Plan
from stablehand.runtime.device import Device
from stablehand.runtime.engine import Engine
from stablehand.runtime.program import Call, Program, check_pair
from stablehand.runtime.session import Session

REFERENCES = Path(__file__).parent.parent / "references"
GQA = REFERENCES / "gqa"
CHOICES = Choices(chunk=16, context=40)
TOKENS = np.load(GQA / "expected.npz")["token_ids"].tolist()
VOCAB = 96


def load(folder: Path = GQA, choices: Choices = CHOICES, **options: Any) -> Session:
    return Session.load(folder, choices, **{"all_logits": True, "needs_text": False, **options})


@pytest.fixture(scope="module")
def session() -> Session:
    return load()


@pytest.fixture
def make_engine(session: Session) -> Callable[..., Engine]:
    """Makes an engine from the session's parts, some of which may be replaced."""
    engine = session.engine
    signature = engine._decode.program.signature
    shared = [a for a in signature.arguments if a.role in ("weight", "table")]
    buffers = {a.name: r.keeps[1] for a, r in zip(shared, engine._resident, strict=True)}

    def make(
        prefill: Any = engine._prefill.program, decode: Any = engine._decode.program, **changes: Any
    ) -> Engine:
        changed = {name.replace("__", "."): array for name, array in changes.items()}
        merged = {**buffers, **changed}
        kept = {name: array for name, array in merged.items() if array is not None}
        return Engine(engine.device, prefill, decode, kept)

    return make


@pytest.fixture
def engine(make_engine: Callable[..., Engine]) -> Engine:
    return make_engine()


@pytest.fixture(scope="module")
def reference(session: Session) -> np.ndarray:
    """The logits of an engine of which nothing impossible was ever asked."""
    return session.logits(TOKENS)


def refusal(call: Callable[[], Any]) -> str:
    with pytest.raises(SessionError) as caught:
        call()
    assert "\n" not in str(caught.value)
    return str(caught.value)


BAD_TOKENS = {
    "none": ([], "prompt: there is no token to run"),
    "negative": ([-1], "token 0: token id -1 is outside the vocabulary of 96"),
    "one too high": ([VOCAB], "token 0: token id 96 is outside"),
    "later in the list": ([5, 0, 95, 200, 1], "token 3: token id 200 is outside"),
    "beyond 32 bits": ([2**31], "token id 2147483648 is outside"),
    "beyond 64 bits": ([-(2**70)], "is outside the vocabulary"),
    "too many": ([1] * 41, "exceed the context of 40 (shorten it, or choose a longer --context)"),
}


@pytest.mark.parametrize("bad", BAD_TOKENS)
@pytest.mark.parametrize("position", [1, 7, 33])
def test_bad_tokens_change_nothing(
    engine: Engine, make_engine: Callable[..., Engine], bad: str, position: int
) -> None:
    tokens, tells = BAD_TOKENS[bad]
    undisturbed = make_engine()
    for each in (engine, undisturbed):
        each.extend_all(TOKENS[:position])
    for call in (engine.extend, engine.extend_all):
        assert tells in refusal(lambda call=call: call(tokens))
    if len(tokens) == 1:
        assert tells in refusal(lambda: engine.step(tokens[0]))
    assert engine.position == position
    rest = TOKENS[position:]
    assert np.array_equal(engine.extend_all(rest), undisturbed.extend_all(rest))


@pytest.mark.parametrize("bad", BAD_TOKENS)
def test_bad_tokens_before_any_other(engine: Engine, reference: np.ndarray, bad: str) -> None:
    refusal(lambda: engine.extend(BAD_TOKENS[bad][0]))
    assert np.array_equal(engine.extend_all(TOKENS), reference)


@pytest.mark.parametrize(("filled", "more"), [(40, 1), (39, 2), (30, 11), (1, 40)])
def test_past_the_context(engine: Engine, reference: np.ndarray, filled: int, more: int) -> None:
    engine.extend_all(TOKENS[:filled])
    tells = f"{more} tokens after position {filled} exceed the context of 40"
    for call in (engine.extend, engine.extend_all):
        assert tells in refusal(lambda call=call: call([1] * more))
    if more == 1:
        assert tells in refusal(lambda: engine.step(1))
    assert engine.position == filled
    rest = [engine.step(token) for token in TOKENS[filled:]]
    for row, expected in zip(rest, reference[filled:], strict=True):
        np.testing.assert_allclose(row, expected, rtol=1e-4, atol=1e-4)
    engine.reset()
    assert np.array_equal(engine.extend_all(TOKENS), reference)


def test_the_same_tokens_give_the_same_bits(
    engine: Engine, make_engine: Callable[..., Engine], reference: np.ndarray
) -> None:
    other = make_engine()
    # Tokens may be of any integer type.
    for tokens in (TOKENS, np.array(TOKENS, np.uint8)) * 5:
        for each in (engine, other):
            each.reset()
            assert np.array_equal(each.extend_all(tokens), reference)
    steps = []
    for _ in range(5):
        engine.reset()
        steps.append([engine.step(token) for token in TOKENS])
    assert all(np.array_equal(each, steps[0]) for each in steps)


def test_two_engines_share_weights_and_no_caches(
    engine: Engine, make_engine: Callable[..., Engine], reference: np.ndarray
) -> None:
    other = make_engine()
    rows = []
    for token in TOKENS:
        other.step((token + 1) % VOCAB)
        rows.append(engine.step(token))
    np.testing.assert_allclose(np.stack(rows), reference, rtol=1e-4, atol=1e-4)


def test_logits_are_the_caller_s_own(engine: Engine, reference: np.ndarray) -> None:
    first = engine.step(TOKENS[0])
    kept = first.copy()
    first[...] = 7
    engine.step(TOKENS[1])
    engine.reset()
    assert np.array_equal(engine.step(TOKENS[0]), kept)


def test_logits_outlive_the_steps_that_follow_and_the_engine(
    make_engine: Callable[..., Engine], reference: np.ndarray
) -> None:
    """They are read where the device wrote them, and each step writes them elsewhere."""
    engine = make_engine()
    rows = [engine.step(token) for token in TOKENS]
    copies = [row.copy() for row in rows]
    engine.reset()
    rows += [engine.step(token) for token in TOKENS]
    engine.close()
    del engine
    gc.collect()
    assert len({row.ctypes.data for row in rows}) == len(rows)
    for row, copy in zip(rows, copies * 2, strict=True):
        assert np.array_equal(row, copy)
    np.testing.assert_allclose(np.stack(rows[: len(TOKENS)]), reference, rtol=1e-4, atol=1e-4)


def test_a_step_uploads_and_builds_nothing(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    for owner, name in ((Device, "upload"), (Program, "bind")):
        original = getattr(owner, name)

        def spy(*args: Any, name: str = name, original: Any = original) -> Any:
            made.append(name)
            return original(*args)

        monkeypatch.setattr(owner, name, spy)
    engine.extend(TOKENS[:20])
    for token in TOKENS[20:]:
        engine.step(token)
    assert made == []
    engine.reset()
    # Fresh caches, bound beside the step arrays, which are written in place.
    assert made.count("upload") == len(engine._caches)
    assert made.count("bind") == 2


def test_a_device_that_shares_no_memory_computes_the_same(
    session: Session,
    make_engine: Callable[..., Engine],
    monkeypatch: pytest.MonkeyPatch,
    reference: np.ndarray,
) -> None:
    monkeypatch.setattr(session.engine.device, "shares_memory", False)
    made: list[str] = []
    original = Device.upload
    monkeypatch.setattr(Device, "upload", lambda *a: made.append("upload") or original(*a))
    engine = make_engine()
    weights_and_caches = len(made)
    np.testing.assert_array_equal(engine.extend_all(TOKENS), reference)
    engine.reset()
    np.testing.assert_allclose(engine.extend_all(TOKENS, by_steps=True), reference, atol=1e-4)
    # What a step reads is in memory that the host writes, what it gives is copied once.
    assert len(made) == weights_and_caches + len(engine._caches)


def test_a_closed_engine_says_so(engine: Engine) -> None:
    engine.step(1)
    engine.close()
    calls = (
        lambda: engine.step(1),
        lambda: engine.extend([1]),
        lambda: engine.extend_all([1]),
        engine.reset,
    )
    for call in calls:
        assert refusal(call) == "the session is closed (load it again)"
    engine.close()


@pytest.mark.parametrize("interruption", [KeyboardInterrupt, SessionError("the device failed")])
def test_an_interrupted_call_closes_the_engine(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, interruption: Any
) -> None:
    engine.step(1)

    def interrupt(*_: Any) -> None:
        raise interruption

    monkeypatch.setattr(Call, "run", interrupt)
    with pytest.raises((KeyboardInterrupt, SessionError)):
        engine.step(2)
    monkeypatch.undo()
    assert engine.closed and "closed" in refusal(lambda: engine.step(2))


def test_a_device_that_fails_is_told_in_one_line(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise RuntimeError("INTERNAL; out of luck\n  at frame 1")

    program = engine._decode.program
    monkeypatch.setattr(program, "_context", SimpleNamespace(invoke=fail))
    message = refusal(lambda: engine.step(1))
    assert message == f"{program.path}: the device failed: INTERNAL; out of luck"


def changed_model(tmp_path: Path, name: str, row: int, value: float) -> Path:
    """The model with one row of one tensor overwritten."""
    folder = tmp_path / "changed"
    shutil.copytree(GQA, folder)
    tensors = safetensors.numpy.load_file(folder / "model.safetensors")
    tensors[name][row] = value
    safetensors.numpy.save_file(tensors, folder / "model.safetensors")
    return folder


@pytest.mark.parametrize("mode", ["prefill", "decode"])
@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_a_weight_that_is_not_finite_is_told_with_its_position(
    tmp_path: Path, mode: str, value: float
) -> None:
    position = max(TOKENS.index(token) for token in set(TOKENS))
    folder = changed_model(tmp_path, "model.embed_tokens.weight", TOKENS[position], value)
    session = load(folder)
    whole_chunks = position // 16 * 16
    assert session.logits(TOKENS[:whole_chunks], mode).shape == (whole_chunks, VOCAB)
    message = refusal(lambda: session.logits(TOKENS, mode))
    # Within a chunk a masked row counts zero times, and zero times NaN is NaN.
    told = position if mode == "decode" else whole_chunks
    assert message.startswith(f"position {told}: 96 logits are not finite")


@pytest.mark.parametrize("count", [3, 16, 21, 35])
def test_what_fills_up_a_chunk_brings_nothing_in(tmp_path: Path, count: int) -> None:
    """A row of the embedding that no token of the prompt asks for may hold anything."""
    tokens = [token or 1 for token in TOKENS]
    expected = load().logits(tokens)
    session = load(changed_model(tmp_path, "model.embed_tokens.weight", 0, np.nan))
    engine = session.engine
    logits = [*engine.extend_all(tokens[:count]), *(engine.step(t) for t in tokens[count:])]
    np.testing.assert_allclose(np.stack(logits), expected, rtol=1e-4, atol=1e-4)


def test_one_logit_that_is_not_finite_is_told(tmp_path: Path) -> None:
    session = load(changed_model(tmp_path, "lm_head.weight", 3, np.nan))
    message = refusal(lambda: session.logits(TOKENS))
    assert message.startswith("position 0: 1 logits are not finite")


@pytest.mark.parametrize("mode", ["prefill", "decode"])
@pytest.mark.parametrize("bad", BAD_TOKENS)
def test_teacher_forcing_refuses_bad_tokens_before_it_begins(
    session: Session, reference: np.ndarray, bad: str, mode: str
) -> None:
    tokens, tells = BAD_TOKENS[bad]
    assert tells in refusal(lambda: session.logits(tokens, mode))
    assert np.array_equal(session.logits(TOKENS), reference)


def test_all_logits_of_a_graph_that_gives_the_last(reference: np.ndarray) -> None:
    engine = load(choices=replace(CHOICES, chunk=8), all_logits=False).engine
    logits = engine.extend_all(TOKENS)
    np.testing.assert_allclose(logits, reference, rtol=1e-4, atol=1e-4)
    engine.reset()
    assert engine.extend(TOKENS).shape == (VOCAB,)


@pytest.mark.parametrize(
    ("changes", "tells"),
    [
        ({"norm": None}, "argument 'norm': has no packed buffer"),
        ({"rope__cos": None}, "argument 'rope.cos': has no packed buffer"),
        (
            {"layers__1__mlp__up": aligned((2, 48, 16), "f32")},
            "argument 'layers.1.mlp.up': takes tensor<…>, but the packed buffer is "
            "float32 [2, 48, 16]",
        ),
        ({"head": aligned((6, 32, 16), "f16")}, "but the packed buffer is float16 [6, 32, 16]"),
    ],
)
def test_buffers_that_do_not_fit(
    make_engine: Callable[..., Engine], changes: dict[str, Any], tells: str
) -> None:
    with pytest.raises(SignatureError) as caught:
        make_engine(**changes)
    # The layout, and with it the type, is that of the machine at hand.
    told = re.sub(r"tensor<\w+>", "tensor<…>", str(caught.value))
    assert tells in told and "pack the model for this graph" in told


def program_of(folder: str, graph: str, options: dict[str, Any], **choices: Any) -> Any:
    """As much of a program as is compared before the first call: its signature."""
    plan = Plan.make(REFERENCES / folder, replace(CHOICES, **choices))
    return SimpleNamespace(
        path=Path(f"{graph}.vmfb"), signature=plan.emit(graph, **options).signature
    )


PREFILL = ("gqa", "prefill", {})
DECODE = ("gqa", "decode", {})
LINEAR = ("rope_linear", "prefill", {})


@pytest.mark.parametrize(
    ("prefill", "decode", "choices", "tells"),
    [
        (DECODE, PREFILL, {}, "decode.vmfb: is a decode graph, where prefill belongs"),
        (PREFILL, PREFILL, {}, "prefill.vmfb: is a prefill graph, where decode belongs"),
        (PREFILL, ("mqa", "decode", {}), {}, "argument 'layers.0.attn.k' is"),
        (PREFILL, ("tied", "decode", {}), {}, "argument 'embed' is"),
        (LINEAR, ("rope_yarn", "decode", {}), {}, "prefill.vmfb: was emitted for config "),
        (PREFILL, DECODE, {"weights": "f16"}, "argument 'layers.0.attn.q' is"),
        (PREFILL, DECODE, {"kv": "bf16"}, "argument 'layers.0.attn.k_cache' is"),
        (PREFILL, DECODE, {"context": 20}, "argument 'rope.cos' is tensor<48x4xf32>"),
        (PREFILL, DECODE, {"context": 39}, "was emitted for context 40, but decode.vmfb for 39"),
        (PREFILL, DECODE, {"chunk": 24}, "was emitted for chunk 16, but decode.vmfb for 24"),
        (PREFILL, DECODE, {"activations": "f16"}, "was emitted for activations f32"),
        (PREFILL, DECODE, {"overflow": "nan"}, "was emitted for overflow error, but"),
    ],
)  # fmt: skip
def test_two_graphs_that_do_not_belong_together(
    prefill: Any, decode: Any, choices: dict[str, Any], tells: str
) -> None:
    with pytest.raises(SignatureError) as caught:
        check_pair(program_of(*prefill), program_of(*decode, **choices))
    assert tells in str(caught.value)


@pytest.mark.parametrize(
    ("options", "tells"),
    [
        ({"batch": 2}, "one sequence is run at a time"),
        ({"token_out": True}, "gives 'token' tensor<1xi32>, where a session needs logits"),
    ],
)
def test_graphs_that_an_engine_cannot_use(
    make_engine: Callable[..., Engine], options: dict[str, Any], tells: str
) -> None:
    programs = [program_of("gqa", graph, options) for graph in ("prefill", "decode")]
    with pytest.raises(SignatureError, match=tells):
        make_engine(*programs)


def test_modules_of_another_model(session: Session) -> None:
    engine = session.engine
    modules = (engine._prefill.program.path, engine._decode.program.path)
    assert np.array_equal(load(modules=modules).logits(TOKENS), session.logits(TOKENS))
    with pytest.raises(SignatureError, match="was emitted for configuration"):
        load(REFERENCES / "mqa", modules=modules)


def test_a_cached_module_that_is_another_graph_s(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = session.engine
    wrong = engine._prefill.program.path
    report = SimpleNamespace(transient_bytes=0, notices=())
    monkeypatch.setattr(
        "stablehand.compiler.compile_text",
        lambda *_, **__: SimpleNamespace(path=wrong, report=report),
    )
    with pytest.raises(SignatureError, match=r"is not what was emitted|where decode belongs"):
        load(choices=replace(CHOICES, kv="f16"))
