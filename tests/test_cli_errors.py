"""Every bad input at the command line: exit code 2, one line that says what to do, nothing written."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers

from stablehand.cli import run_cli
from stablehand.compiler import toolchain
from stablehand.compiler.cache import VARIABLE
from stablehand.runtime.engine import Engine

REFERENCES = Path(__file__).parent / "references"
GQA = REFERENCES / "gqa"
LONGROPE = REFERENCES / "rope_longrope_long"
# As in test_numerics.py, so that one compilation serves both.
CHUNK = ("--chunk", "8", "--context", "40")
ALL_LOGITS = ("--chunk", "16", "--context", "40")
# Lines that tell of a choice and complain of nothing.
NOTES = ("target: ", "activations: ", "memory: ")


def write_tokenizer(folder: Path, more: Sequence[str] = ()) -> None:
    """Letters, in the manner of SentencePiece; each of the model's 96 ids has a token."""
    pieces = ["<unk>", "<s>", "</s>", "▁", *map(chr, range(33, 125)), *more]
    backend = Tokenizer(models.BPE({p: i for i, p in enumerate(pieces)}, [], unk_token="<unk>"))
    backend.normalizer = normalizers.Replace(" ", "▁")
    backend.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="never")
    backend.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.Fuse()])
    backend.add_special_tokens(["<unk>", "<s>", "</s>"])
    backend.save(str(folder / "tokenizer.json"))


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A whole model folder, to be damaged; its generation ends at the context alone."""
    folder = tmp_path / "model"
    shutil.copytree(GQA, folder)
    change_config(folder, eos_token_id=None)
    write_tokenizer(folder)
    return folder


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An empty folder for outputs, which a failure must leave empty."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def change_config(folder: Path, **changes: object) -> None:
    path = folder / "config.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


def complaint(stderr: str) -> str:
    """The one line of a refusal."""
    assert "Traceback" not in stderr
    lines = [line for line in stderr.splitlines() if line and not line.startswith(NOTES)]
    assert len(lines) == 1, stderr
    assert lines[0].startswith("stablehand: ")
    return lines[0]


@pytest.fixture
def refusal(capsys: pytest.CaptureFixture[str], out: Path) -> Callable[..., str]:
    """Runs a command that must fail, and gives its complaint."""

    def run(*arguments: object) -> str:
        capsys.readouterr()
        code = run_cli([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        message = complaint(captured.err)
        assert code == 2, message
        assert captured.out.strip() == ""
        assert list(out.iterdir()) == []
        return message

    return run


Refusal = Callable[..., str]


def test_whole_input_is_not_refused(
    model: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the other tests damage works as it is."""
    assert run_cli(["run", str(model), "Once", "--max-tokens", "5", *CHUNK]) == 0
    assert len(capsys.readouterr().out.rstrip("\n")) == 5
    for graph in ("prefill", "decode"):
        text = str(out / f"{graph}.mlir")
        assert run_cli(["emit", str(model), "--graph", graph, *CHUNK, "-o", text]) == 0
        assert run_cli(["compile", text]) == 0
    packed = str(out / "w.irpa")
    assert run_cli(["pack", str(model), "--for", str(out / "decode.vmfb"), "-o", packed]) == 0
    given = ["--prefill", str(out / "prefill.vmfb"), "--decode", str(out / "decode.vmfb")]
    command = ["run", str(model), "Once", "--max-tokens", "5", *given, "--packed", packed]
    assert run_cli(command) == 0
    assert "ended by length" in capsys.readouterr().err


def commands(model: Path, out: Path) -> list[list[object]]:
    """Every command that reads a checkpoint."""
    return [
        ["emit", model, "--graph", "decode", "-o", out / "x.mlir"],
        ["run", model, "Once", *CHUNK],
        ["logits", model, "--token-ids", "1,2", *ALL_LOGITS, "-o", out / "x.npy"],
        ["pack", model, "--for", out.parent / "decode.mlir", "-o", out / "x.irpa"],
    ]


def remove(name: str) -> Callable[[Path], object]:
    return lambda model: (model / name).unlink()


DAMAGE: dict[str, tuple[Callable[[Path], object], tuple[str, ...]]] = {
    "no folder": (shutil.rmtree, ("model", "does not exist")),
    "no config": (remove("config.json"), ("config.json", "does not exist")),
    "config is no JSON": (
        lambda model: (model / "config.json").write_text("{nope"),
        ("config.json", "not valid JSON"),
    ),
    "config is a list": (
        lambda model: (model / "config.json").write_text("[]"),
        ("config.json", "not a JSON object"),
    ),
    "not a Llama": (
        lambda model: change_config(model, model_type="mamba", architectures=["MambaForCausalLM"]),
        ("config.json", "MambaForCausalLM", "Llama"),
    ),
    "mathematics we lack": (
        lambda model: change_config(model, sliding_window=512),
        ("config.json: sliding_window", "512"),
    ),
    "a size that is a word": (
        lambda model: change_config(model, hidden_size="big"),
        ("config.json: hidden_size", "whole number"),
    ),
    "shapes that disagree": (
        lambda model: change_config(model, intermediate_size=64),
        ("model.safetensors: tensor", "mlp.gate_proj", "[48, 32]", "[64, 32]"),
    ),
    "a layer too many": (
        lambda model: change_config(model, num_hidden_layers=3),
        ("model.layers.2.", "missing"),
    ),
    "a layer too few": (
        lambda model: change_config(model, num_hidden_layers=1),
        ("model.layers.1.", "nothing would use it"),
    ),
    "truncated weights": (
        lambda model: os.truncate(model / "model.safetensors", 50_000),
        ("model.safetensors", "truncated"),
    ),
    "empty weights": (
        lambda model: os.truncate(model / "model.safetensors", 0),
        ("model.safetensors", "too few for a header"),
    ),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_model(model: Path, out: Path, refusal: Refusal, damage: str) -> None:
    run_cli(["emit", str(model), "--graph", "decode", "-o", str(out.parent / "decode.mlir")])
    change, tells = DAMAGE[damage]
    change(model)
    for command in commands(model, out):
        message = refusal(*command)
        assert all(piece in message for piece in tells), message


def test_a_truncated_shard(tmp_path: Path, out: Path, refusal: Refusal) -> None:
    model = tmp_path / "sharded"
    shutil.copytree(REFERENCES / "sharded", model)
    shard = sorted(model.glob("*.safetensors"))[1]
    os.truncate(shard, shard.stat().st_size - 1)
    for command in commands(model, out)[:1] + commands(model, out)[2:3]:
        message = refusal(*command)
        assert shard.name in message and "truncated" in message
    shard.unlink()
    assert shard.name in refusal(*commands(model, out)[0])


def test_a_configuration_without_weights(
    model: Path, out: Path, refusal: Refusal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Told at once: nobody waits for a compiler to hear that there is nothing to run."""
    run_cli(["emit", str(model), "--graph", "decode", "-o", str(out.parent / "decode.mlir")])
    (model / "model.safetensors").unlink()

    def reached(*_: object, **__: object) -> bytes:
        raise AssertionError("the compiler was started")

    monkeypatch.setattr(toolchain, "run", reached)
    for command in commands(model, out)[1:]:
        message = refusal(*command)
        assert "model" in message and ("without weights" in message or "holds neither" in message)


def test_weights_beyond_f16(model: Path, out: Path, refusal: Refusal) -> None:
    raw = bytearray((model / "model.safetensors").read_bytes())
    raw[-4:] = b"\x00\x00\x80\x7e"  # 8.5e37 at the end of the last tensor
    (model / "model.safetensors").write_bytes(raw)
    text = out.parent / "decode.mlir"
    run_cli(
        ["emit", str(model), "--graph", "decode", "--weights", "*=f16,*norm=f16", "-o", str(text)]
    )
    message = refusal("pack", model, "--for", text, "-o", out / "x.irpa")
    assert "1 finite values are beyond the range of f16" in message and "tensor" in message


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


def test_a_bad_tokenizer(model: Path, refusal: Refusal) -> None:
    path = model / "tokenizer.json"
    path.write_text("{}")
    assert "tokenizer.json: not a valid tokenizer" in refusal("run", model, "Once")
    write_tokenizer(model, more=["~", "}"])
    assert "has ids up to 97, the model 96 rows" in refusal("run", model, "Once")
    path.unlink()
    assert "tokenizer.json: the file does not exist" in refusal("run", model, "Once")


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


class TestModules:
    """Compiled modules, texts and archives that are damaged or do not belong together."""

    @pytest.fixture
    def built(self, model: Path, tmp_path: Path) -> Path:
        """A folder with the model's graphs, modules and packed weights."""
        folder = tmp_path / "built"
        folder.mkdir()
        for graph in ("prefill", "decode"):
            text = str(folder / f"{graph}.mlir")
            run_cli(["emit", str(model), "--graph", graph, *CHUNK, "-o", text])
            run_cli(["compile", text])
        archive = str(folder / "w.irpa")
        run_cli(["pack", str(model), "--for", str(folder / "decode.mlir"), "-o", archive])
        return folder

    @pytest.fixture
    def run(self, model: Path, built: Path, refusal: Refusal) -> Callable[..., str]:
        """Runs the modules and archive by name, which must fail."""

        def run(prefill: str = "prefill", decode: str = "decode", **changes: Path) -> str:
            files = ("--prefill", built / f"{prefill}.vmfb", "--decode", built / f"{decode}.vmfb")
            folder, packed = changes.get("model", model), changes.get("packed", built / "w.irpa")
            return refusal("run", folder, "Once", *files, "--packed", packed)

        return run

    def test_modules_that_do_not_belong_together(self, run: Callable[..., str]) -> None:
        assert "is a decode graph, where prefill belongs" in run("decode", "prefill")
        assert "is a prefill graph, where decode belongs" in run("prefill", "prefill")

    def test_modules_of_another_model(
        self, run: Callable[..., str], tmp_path: Path, built: Path, refusal: Refusal, out: Path
    ) -> None:
        other = tmp_path / "other"
        shutil.copytree(REFERENCES / "mqa", other)
        write_tokenizer(other)
        assert "was emitted for configuration" in run(model=other)
        for graph in (built / "decode.vmfb", built / "decode.mlir"):
            message = refusal("pack", other, "--for", graph, "-o", out / "x.irpa")
            assert "was emitted for configuration" in message

    @pytest.mark.parametrize("kept", [0, 10, 0.3, 0.9])
    def test_a_truncated_module(
        self, run: Callable[..., str], built: Path, refusal: Refusal, out: Path, kept: float
    ) -> None:
        path = built / "decode.vmfb"
        os.truncate(path, kept if isinstance(kept, int) else int(kept * path.stat().st_size))
        assert "decode.vmfb: is not a compiled module" in run()
        message = refusal("pack", GQA, "--for", path, "-o", out / "x.irpa")
        assert "decode.vmfb: is not a compiled module" in message

    def test_a_module_of_noise(self, run: Callable[..., str], built: Path) -> None:
        (built / "prefill.vmfb").write_bytes(os.urandom(40_000))
        assert "prefill.vmfb: is not a compiled module" in run()

    def test_a_bad_archive(self, run: Callable[..., str], model: Path, built: Path) -> None:
        archive = built / "w.irpa"
        text = str(built / "f16.mlir")
        run_cli(["emit", str(model), "--graph", "decode", "--weights", "f16", "-o", text])
        other = built / "f16.irpa"
        run_cli(["pack", str(model), "--for", text, "-o", str(other)])
        assert "was packed as" in run(packed=other)
        os.truncate(archive, 30_000)
        assert "w.irpa: cannot be read as an archive" in run()
        archive.write_text("noise")
        assert "w.irpa: cannot be read as an archive" in run()

    def test_texts_that_are_wrong(self, built: Path, refusal: Refusal, out: Path) -> None:
        text = (built / "decode.mlir").read_text()
        for name, content, tells in (
            (
                "edited",
                text.replace('format = "f32"', 'format = "f16"', 1),
                "edited after it was emitted",
            ),
            ("words", "Once upon a time", "does not parse"),
            ("empty", "", "is empty"),
            ("plain", "module {}", "emit it with `stablehand emit`"),
        ):
            path = built / f"{name}.mlir"
            path.write_text(content)
            for command in (
                ["compile", path, "-o", out / "x.vmfb"],
                ["pack", GQA, "--for", path, "-o", out / "x.irpa"],
            ):
                assert tells in refusal(*command)
        assert "No such file" in refusal("compile", built / "absent.mlir", "-o", out / "x.vmfb")

    def test_a_cpu_that_does_not_exist(self, built: Path, refusal: Refusal, out: Path) -> None:
        command = ("compile", built / "decode.mlir", "-o", out / "x.vmfb")
        assert "Unknown CPU" in refusal(*command, "--target", "cpu:nosuchcpu")


def start(arguments: list[object], tmp_path: Path, before: str = "") -> subprocess.Popen[str]:
    """The command line in a process of its own, with its temporary files in a folder of ours."""
    script = f"import sys; {before}\nfrom stablehand.cli import main\nmain()"
    (tmp_path / "tmp").mkdir(exist_ok=True)
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(tmp_path / "tmp")},
    )


def test_a_true_process(tmp_path: Path, model: Path) -> None:
    """Exit code and complaint as a shell sees them, with all that libraries say at exit."""
    packed = tmp_path / "w.irpa"
    packed.write_text("noise")
    for arguments in (
        ["emit", tmp_path / "absent", "--graph", "decode"],
        ["run", model, "Once", *CHUNK, "--packed", packed],
        ["run", model, "x" * 50, *CHUNK],
        ["logits", GQA, "--token-ids", "99", *ALL_LOGITS, "-o", tmp_path / "x.npy"],
    ):
        process = start(arguments, tmp_path)
        output, errors = process.communicate(timeout=120)
        assert process.returncode == 2
        complaint(errors)
        assert output.strip() == "" and not (tmp_path / "x.npy").exists()


def test_an_interrupted_compilation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text, cache = tmp_path / "decode.mlir", tmp_path / "cache"
    run_cli(["emit", str(GQA), "--graph", "decode", "-o", str(text)])
    monkeypatch.setenv(VARIABLE, str(cache))
    target = ("--target", "cpu:x86-64-v3")  # nobody needs to ask which CPU this is
    process = start(["compile", text, *target], tmp_path)
    temporary = str(tmp_path / "tmp")

    def compilers() -> list[str]:
        shown = subprocess.run(["ps", "-Aww", "-o", "args="], capture_output=True, text=True)
        return [line for line in shown.stdout.splitlines() if f"-o={temporary}" in line]

    deadline = time.monotonic() + 60
    while not compilers():
        assert process.poll() is None and time.monotonic() < deadline
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert complaint(errors) == "stablehand: interrupted" and output == ""
    assert compilers() == []
    assert list(Path(temporary).iterdir()) == [] and not cache.exists()
    assert not text.with_suffix(".vmfb").exists()


def test_an_interrupted_generation(tmp_path: Path, model: Path) -> None:
    slow = (
        "import time; from stablehand.runtime.engine import Engine; step = Engine.step;"
        "Engine.step = lambda self, token: (time.sleep(0.2), step(self, token))[1]"
    )
    process = start(["run", model, "Once", *CHUNK], tmp_path, before=slow)
    assert process.stdout is not None
    first = process.stdout.read(1)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert complaint(errors) == "stablehand: interrupted"
    assert first and output.endswith("\n") and len(output) < 30


def test_an_interruption_inside_a_step(
    model: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Engine, "step", interrupt)
    assert run_cli(["run", str(model), "Once", *CHUNK]) == 130
    assert complaint(capsys.readouterr().err) == "stablehand: interrupted"


def test_a_reader_that_goes_away(tmp_path: Path) -> None:
    process = start(["emit", "llama-3-8b", "--graph", "decode"], tmp_path)
    assert process.stdout is not None and process.stderr is not None
    assert process.stdout.read(1) == "m"
    process.stdout.close()
    assert process.stderr.read() == ""
    assert process.wait(timeout=60) == 0
    process.stderr.close()
