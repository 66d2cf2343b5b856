"""The small trained model, end to end: what a newcomer sees, and 16-bit weights against f32."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from marks import long

import stablehand
from stablehand.compiler import compile_text
from stablehand.compiler.host import resolve
from stablehand.loader.checkpoint import Checkpoint
from stablehand.plan import Choices, Plan
from stablehand.runtime.device import Device
from stablehand.runtime.program import Program
from stablehand.runtime.session import Session

MODEL = Path(__file__).parent.parent / "goldens" / "models" / "stable-tales"
PROMPTS = (
    "The old mare",
    "In the morning",
    "Zoë opened the gate",
    "It rained all night",
    "The stablehand",
    "A grey horse",
)


@pytest.fixture(scope="module")
def f32():
    return Session.load(MODEL, Choices(weights="f32"))


def greedy(session, prompt, count=96):
    """`count` greedy tokens, whether or not a stop token is among them."""
    engine = session.engine
    engine.reset()
    logits = engine.extend(session.tokenizer.encode(prompt))
    tokens = []
    for _ in range(count):
        tokens.append(int(np.argmax(logits)))
        logits = engine.step(tokens[-1])
    return tokens


def test_the_model_is_small_and_stored_in_f32():
    assert sum(path.stat().st_size for path in MODEL.rglob("*")) <= 8 << 20
    with Checkpoint.open(MODEL) as checkpoint:
        assert set(checkpoint.stored.values()) == {"f32"}


@pytest.mark.parametrize(
    "choices",
    [
        *(long(Choices(weights=dtype)) for dtype in ("f16", "bf16")),
        long(Choices(weights="f16-all", activations="f16", kv="f16")),
        long(Choices(weights="bf16-all", activations="bf16", kv="bf16")),
        Choices(weights="q8_0", activations="q8", kv="f16"),
    ],
    ids=lambda choices: choices.weights,
)
def test_sixteen_bits_and_q8_0_choose_the_same_tokens(f32, choices):
    session = Session.load(MODEL, choices)
    for prompt in PROMPTS:
        assert greedy(session, prompt) == greedy(f32, prompt), prompt


@pytest.mark.parametrize("graph", ["prefill", "decode"])
@pytest.mark.parametrize(
    "choices", [Choices(weights="f32"), Choices(weights="f16"), Choices(weights="f16", kv="f16")]
)
def test_a_module_holds_no_copy_of_weights_or_caches(graph, choices):
    plan = Plan.make(MODEL, choices)
    plan = replace(plan, target=resolve(plan.target))
    emitted = plan.emit(graph)
    report = compile_text(emitted.text, plan.target).report
    signature = emitted.signature
    # Nothing is kept between calls, and one copy brings the position to the host; there are 8 caches.
    assert report.constant_bytes == 0
    assert report.copies <= 2
    # Within a call: less than one cache in decode, than all weights in prefill, whose rows it holds.
    cache = signature.by_role("state")[0].type.nbytes
    ceiling = {"decode": cache, "prefill": signature.nbytes("weight")}
    assert report.transient_bytes < ceiling[graph]
    assert report.module_bytes < signature.nbytes("weight") / 2


def test_weights_are_resident_once(monkeypatch):
    uploaded, bound = [], []
    upload, bind = Device.upload, Program.bind

    def spy_upload(self, array, type_):
        resident = upload(self, array, type_)
        uploaded.append((array, resident))
        return resident

    def spy_bind(self, arguments):
        bound.append(list(arguments))
        return bind(self, arguments)

    monkeypatch.setattr(Device, "upload", spy_upload)
    monkeypatch.setattr(Program, "bind", spy_bind)
    session = Session.load(MODEL, Choices(weights="f16"))
    signature = session.engine._decode.program.signature
    session.engine.extend([1, 2, 3])
    for token in range(4):
        session.engine.step(token)
    count = {role: len(signature.by_role(role)) for role in ("weight", "table", "state")}
    # Two step inputs of decode and three of prefill, then each of these once. And no step uploaded anything.
    assert len(uploaded) == 2 + 3 + sum(count.values())
    uploaded = uploaded[2 + 3 :]
    prefill, decode = bound
    shared = sum(count.values())
    assert all(one is other for one, other in zip(prefill[:shared], decode[:shared], strict=True))
    # What is on the device is the packed array itself, on a device that shares memory.
    assert session.engine.device.shares_memory
    for array, resident in uploaded[: count["weight"]]:
        assert resident.keeps[1] is array
    packed = sum(array.nbytes for array, _ in uploaded[: count["weight"] + count["table"]])
    assert packed == signature.nbytes("weight", "table") == session.need.weights


def test_greedy_text_reads_as_sentences(f32):
    for prompt in PROMPTS:
        text = prompt + "".join(f32.generate(prompt, max_tokens=200))
        sentences = [part for part in text.replace("!", ".").replace("?", ".").split(".") if part]
        assert len(sentences) >= 3, text
        words = text.split()
        assert len(set(words)) > len(words) / 4, f"it goes round in circles: {text}"
        assert "\ufffd" not in text


def test_python_interface_writes_text():
    session = stablehand.load(MODEL, stablehand.Choices(weights="f16", context=128))
    generation = session.generate("The old mare", max_tokens=20)
    text = "".join(generation)
    assert text.startswith(" ")
    assert generation.finish_reason == "length"
    assert len(generation.tokens) == 20
    assert session.tokenizer.decode(generation.tokens) == text


def test_a_seed_gives_the_same_text_and_another_one_another(f32):
    def write(seed):
        sampling = stablehand.Sampling(temperature=1.0, top_p=0.95, seed=seed)
        return "".join(f32.generate("In the", max_tokens=40, sampling=sampling))

    assert write(7) == write(7)
    assert write(7) != write(8)


def test_a_stop_string_ends_the_text_before_it(f32):
    text = "".join(f32.generate(PROMPTS[0], max_tokens=60))
    stop = text[20:26]
    generation = f32.generate(PROMPTS[0], max_tokens=60, stop=[stop])
    assert "".join(generation) == text[: text.index(stop)]
    assert generation.finish_reason == "stop"


def test_chat_answers_and_stops(f32):
    generation = f32.generate("Tell me about the grey mare.", max_tokens=200, chat=True)
    text = "".join(generation).strip()
    assert generation.finish_reason == "stop"
    assert text.endswith((".", "!", "?", '"', "”"))


def test_generation_ends_at_the_context(f32):
    session = Session.load(MODEL, Choices(context=32, weights="f16"))
    generation = session.generate("The old mare", max_tokens=100)
    "".join(generation)
    if generation.finish_reason == "context":
        assert len(generation.prompt) + len(generation.tokens) == 33
    else:
        assert generation.finish_reason == "stop"


def test_long_prompts_run_in_chunks_as_one(f32):
    tokens = f32.tokenizer.encode(" ".join(PROMPTS * 3))
    assert len(tokens) > 2 * 32
    f32.engine.reset()
    whole = f32.engine.extend(tokens)
    f32.engine.reset()
    for token in tokens:
        stepped = f32.engine.step(token)
    np.testing.assert_allclose(whole, stepped, rtol=0, atol=2e-4 * np.abs(stepped).max())


def test_configuration_and_tokenizer_agree():
    config = json.loads((MODEL / "config.json").read_text())
    session = Session.load(MODEL, Choices(weights="f16", context=64))
    assert session.tokenizer.vocab_size <= config["vocab_size"]
    assert session.stop_ids >= set(config["eos_token_id"])
