"""The small trained model, end to end: what a newcomer sees, and 16-bit weights against f32."""

import json
from pathlib import Path

import numpy as np
import pytest

import stablehand
from stablehand.loader.checkpoint import Checkpoint
from stablehand.plan import Choices
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


@pytest.mark.parametrize("weights", ["f16", "bf16", "f16-all"])
def test_sixteen_bit_weights_choose_the_same_tokens(f32, weights):
    session = Session.load(MODEL, Choices(weights=weights))
    for prompt in PROMPTS:
        assert greedy(session, prompt) == greedy(f32, prompt), prompt


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
