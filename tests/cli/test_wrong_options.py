"""Options, token ids, prompts and outputs that are wrong: one line that says what to do."""

from pathlib import Path

import pytest
from command_line import (
    ALL_LOGITS,
    CHUNK,
    GQA,
    LONGROPE,
    Refusal,
    commands,
)

from stablehand.cli import run_cli


@pytest.mark.parametrize(
    ("options", "tells"),
    [
        (["--weights", "f61"], "there is no preset 'f61' (did you mean"),
        (["--weights", "mlp.*=f12"], "'f12' is not a format"),
        (["--weights", "=f16"], "a rule has no pattern"),
        (["--weights", ""], "--weights"),
        (["--weights", " , "], "the policy is empty"),
        (["--weights", "mpl.*=f16,f32"], "the rule mpl.*=f16 matches no weight"),
        (["--weights", "mlp.*=f16"], "no rule names the weight 'embed'"),
        (["--weights", "*=f16"], "no rule names the weight 'layers.0.attn_norm'"),
        (["--target", "cup"], "there is no target 'cup' (did you mean 'cpu'?)"),
        (["--target", ""], "there is no target ''"),
        (["--context", "0"], "--context"),
        (["--context", "41"], "positions for 1 to 40 tokens"),
        (["--chunk", "0"], "--chunk"),
        (["--chunk", "x"], "--chunk"),
        (["--kv", "f8"], "--kv"),
        (["--activations", "f8"], "--activations"),
        (["--no-such-option"], "--no-such-option"),
    ],
)
def test_options_that_are_wrong(
    model: Path, out: Path, refusal: Refusal, options: list[str], tells: str
) -> None:
    for command in commands(model, out)[:3]:
        assert tells in refusal(*command, *options)


@pytest.mark.parametrize(
    ("options", "tells"),
    [
        (["--max-tokens", "0"], "--max-tokens"),
        (["--temperature", "-1"], "temperature: -1.0 given"),
        (["--temperature", "nan"], "temperature: nan given"),
        (["--top-p", "0"], "top_p: 0.0 given"),
        (["--top-k", "-1"], "top_k: -1 given"),
        (["--min-p", "2"], "min_p: 2.0 given"),
        (["--seed", "-1"], "seed: -1 given"),
        (["--stop", ""], "stop strings"),
        (["--chat"], "has no chat template (leave out --chat)"),
        (["--prefill", "p.vmfb"], "--prefill and --decode go together"),
        (["--decode", "d.vmfb"], "--prefill and --decode go together"),
        (["--prefill", "p.vmfb", "--decode", "d.vmfb"], "p.vmfb: cannot be read: No such file"),
        (["--packed", "w.irpa"], "w.irpa"),
    ],
)
def test_options_of_run_that_are_wrong(
    model: Path, refusal: Refusal, options: list[str], tells: str
) -> None:
    assert tells in refusal("run", model, "Once", *CHUNK, *options)


@pytest.mark.parametrize(
    ("arguments", "tells"),
    [
        (["nonsense"], "nonsense"),
        (["emit"], "MODEL"),
        (["emit", GQA], "--graph"),
        (["emit", GQA, "--graph", "encode"], "encode"),
        (["emit", "llama-9-9b", "--graph", "decode"], "llama-9-9b"),
        (["emit", GQA, "--graph", "decode", "--all-logits"], "--all-logits"),
        (["emit", GQA, "--graph", "decode", "--batch", "0"], "--batch"),
        (["emit", GQA, "--graph", "decode", "--batch", "4097"], "--batch: 4097 is more than 4096"),
        (["emit", GQA, "--graph", "decode", "-o", ""], "no file is named"),
        (
            ["emit", GQA, "--graph", "decode", "-o", "/dev/null"],
            "/dev/null: cannot be written: not a",
        ),
        (["run", GQA], "PROMPT"),
        (["run", "llama-3-8b", "Once"], "llama-3-8b"),
        (["emit", LONGROPE, "--graph", "decode", "--context", "33"], "use --context 32 or less"),
    ],
)
def test_commands_that_are_wrong(refusal: Refusal, arguments: list[object], tells: str) -> None:
    assert tells in refusal(*arguments)


@pytest.mark.parametrize(
    ("ids", "tells"),
    [
        ("", "not a list of whole numbers"),
        ("a,b", "not a list of whole numbers"),
        ("1,,2", "not a list of whole numbers"),
        ("1.5", "not a list of whole numbers"),
        ("96", "token 0: token id 96 is outside the vocabulary of 96"),
        ("1,-1", "token 1: token id -1 is outside"),
        (f"1,{10**30}", "is outside the vocabulary"),
        (",".join(["1"] * 41), "41 tokens after position 0 exceed the context of 40"),
    ],
)
@pytest.mark.parametrize("mode", ["prefill", "decode"])
def test_bad_token_ids(out: Path, refusal: Refusal, ids: str, tells: str, mode: str) -> None:
    command = ("logits", GQA, "--token-ids", ids, "-o", out / "x.npy", "--mode", mode)
    assert tells in refusal(*command, *ALL_LOGITS)


@pytest.mark.parametrize(
    ("prompt", "tells"),
    [
        ("x" * 41, "exceed the context of 40"),
        ("", "there is no token to run"),
        ("\udcff", "not a string of valid Unicode"),
    ],
)
def test_bad_prompts(model: Path, refusal: Refusal, prompt: str, tells: str) -> None:
    assert tells in refusal("run", model, prompt, *CHUNK)


def test_outputs_that_cannot_be_written(model: Path, out: Path, refusal: Refusal) -> None:
    text = out.parent / "decode.mlir"
    run_cli(["emit", str(model), "--graph", "decode", *CHUNK, "-o", str(text)])
    given: list[list[object]] = [
        ["emit", model, "--graph", "decode"],
        ["compile", text],
        ["pack", model, "--for", text],
        ["logits", GQA, "--token-ids", "1", *ALL_LOGITS],
    ]
    for command in given:
        absent = out / "absent" / "x"
        assert f"{absent}: cannot be written: No such file" in refusal(*command, "-o", absent)
        assert f"{out}" in refusal(*command, "-o", out)


@pytest.mark.parametrize("more", [[], ["--lowered"]])
def test_a_text_that_does_not_parse(
    tmp_path: Path, out: Path, refusal: Refusal, more: list[str]
) -> None:
    text = tmp_path / "bad.mlir"
    text.write_text("module { what }")
    lowered = [*more, *[out / "lowered.mlir"][: len(more)]]
    told = refusal("compile", text, "--target", "cpu:znver4", "-o", out / "x.vmfb", *lowered)
    assert told.startswith(f"stablehand: {text}: ")
