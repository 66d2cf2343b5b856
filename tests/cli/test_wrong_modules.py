"""Compiled modules, texts and archives that are damaged or do not belong together."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from command_line import (
    CHUNK,
    GQA,
    REFERENCES,
    Refusal,
    write_tokenizer,
)

from stablehand.cli import run_cli


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
        assert "'nosuchcpu' names no CPU that IREE" in refusal(
            *command, "--target", "cpu:nosuchcpu"
        )
