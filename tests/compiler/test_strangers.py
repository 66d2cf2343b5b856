"""Texts that IREE's parser, in our process, would not survive."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest
from unsigned_texts import UNSIGNED

from stablehand.cli import run_cli
from stablehand.compiler import compile_text, strangers
from stablehand.compiler.module_text import parsed, read_text, signature_of
from stablehand.compiler.strangers import check_text
from stablehand.emit import EmittedGraph
from stablehand.errors import CompileError, SignatureError
from stablehand.targets import named_target


def attribute(text: str, before: str = "") -> str:
    return f"{before}module attributes {{a = {text}}} {{}}\n"


def aliases(count: int, each: str) -> str:
    """Attributes that each hold the one before, none of them nested in the text."""
    lines = (each.format(f"#a{n}", f"#a{n - 1}") for n in range(1, count + 1))
    return attribute(f"#a{count}", "\n".join(("#a0 = []", *lines, "")))


DEEP = {
    "lists": attribute("[" * 100_000 + "]" * 100_000),
    "lists without an end": attribute("[" * 100_000),
    "modules": "module {" * 20_000,
    "types": attribute("tuple<" * 20_000 + ">" * 20_000),
    "in turn": attribute("[{a = (" * 1000 + ")}]" * 1000),
    "behind a comment": attribute('"//" ' + "[" * 100_000),
    "behind an escaped quote": attribute('"\\"" ' + "[" * 100_000),
    "behind an arrow": attribute("(->" * 100 + "[" * 100_000),
    "behind what closes nothing": attribute(")" * 100 + "]" * 100 + "[" * 100),
    "each with an arrow that ends none": "stream await(%t) => with() {" * 20_000,
    "some in every piece": attribute(("[" + " " * 10_000) * 100),
    "a few of each": attribute("[{(" * 22),
    "of many megabytes": "[" * 8_000_000 + "]" * 8_000_000,
}

APART = {
    "minus": (attribute(f"affine_map<(d0) -> ({'-' * 200_000}d0)>"), "crashes with SIGSEGV"),
    "a chain": (aliases(50_000, "{} = [{}]"), "crashes with SIGSEGV"),
    "doubling": (aliases(60, "{0} = [{1}, {1}]"), "did not end within 0.5 s"),
}


@pytest.mark.parametrize("case", DEEP)
def test_brackets_nested_too_deep(case: str) -> None:
    with pytest.raises(
        CompileError, match=r"^a: does not parse: brackets are nested more than 64 deep"
    ):
        check_text(DEEP[case].encode(), "a")


def test_brackets_that_do_not_nest(smallest: EmittedGraph) -> None:
    for text in (
        smallest.text,
        attribute("[" * 60 + "]" * 60),
        attribute("[{}, (), <>]" * 10_000),
        attribute('"' + "[" * 1000 + '"'),
        attribute('"\\"' + "[" * 1000 + '"'),
        "// " + "[" * 1000 + "\n" + attribute("[]"),
        attribute("affine_set<(d0) : (d0 >= 0)>, " * 1000),
        attribute("() -> ()," * 1000),
        attribute("[" * 60 + "() -> (), " * 100_000 + "]" * 60),
        attribute("await(%t) => with() {}" * 1000),
    ):
        check_text(text.encode(), "a")


LONG = {
    "a string": attribute('"' + "x" * 4_000_000 + '"'),
    "escapes": attribute('"' + "\\41" * 1_000_000 + '"'),
    "high escapes": attribute('"' + "\\C3\\A9" * 600_000 + '"'),
    "quotes": '"' * 1_000_000,
    "a string without an end": '"' + '\\"' * 2_000_000,
    "brackets": "[]" * 2_000_000,
    "brackets in words": "xx[]" * 1_000_000,
}


@pytest.mark.parametrize("case", LONG)
def test_a_long_text_takes_little_memory(case: str) -> None:
    text = LONG[case].encode()
    tracemalloc.start()
    try:
        refused = False
        try:
            check_text(text, "a")
        except CompileError:
            refused = True
        assert refused == (case == "high escapes")
        assert tracemalloc.get_traced_memory()[1] < 4 * len(text) + (8 << 20)
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("case", APART)
def test_what_else_crashes_the_parser_does_not_crash_us(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    case: str,
) -> None:
    text, died = APART[case]
    monkeypatch.setattr(strangers, "_MAX_SECONDS", 0.5 if "0.5 s" in died else 30.0)
    path = tmp_path / "a.mlir"
    path.write_text(text)
    for arguments in (["inspect", str(path)], ["compile", str(path)]):
        assert run_cli(arguments) == 2
        (line,) = capsys.readouterr().err.splitlines()
        assert f"{path}: IREE's parser {died} on it (emit it with `stablehand emit`)" in line
    with pytest.raises(CompileError, match=f"a: IREE's parser {died} on it"):
        compile_text(text, named_target("cpu"), what="a")
    assert list(tmp_path.iterdir()) == [path]


def test_a_text_is_parsed_apart_once_and_one_that_does_not_parse_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.mlir"
    path.write_text("module { once }")
    text = read_text(path)
    monkeypatch.setattr(strangers.toolchain, "parse", lambda *_, **__: "was started again")
    assert read_text(path) == text
    with pytest.raises(CompileError, match=r"a: does not parse: .*error"), parsed(text, "a"):
        pass
    path.write_text("module { twice }")
    with pytest.raises(CompileError, match="was started again"):
        read_text(path)


@pytest.mark.parametrize("text", UNSIGNED)
def test_a_reflection_that_is_none_of_ours(text: str) -> None:
    with pytest.raises(SignatureError, match=r"^a: has (0 functions with )?an iree\.reflection"):
        signature_of(text.encode(), "a")
