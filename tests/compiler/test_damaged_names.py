"""Modules that were changed, and modules and texts with names that IREE's bindings cannot give as strings."""

import io
import re
import zipfile
import zlib
from pathlib import Path

import pytest

from stablehand.cli import run_cli
from stablehand.compiler import compile_text
from stablehand.compiler.module_text import signature_of
from stablehand.compiler.reflection import kernels_in, read_signature
from stablehand.emit import EmittedGraph
from stablehand.errors import CompileError
from stablehand.targets import named_target


@pytest.fixture(scope="module")
def whole(smallest: EmittedGraph) -> bytes:
    """A compiled module."""
    return compile_text(smallest.text, named_target("cpu")).path.read_bytes()


def with_sums(changed: bytes, whole: bytes) -> bytes:
    """A module that was changed, with checksums as if it had been compiled so."""
    for member in zipfile.ZipFile(io.BytesIO(whole)).infolist():
        name, extra = (
            int.from_bytes(whole[member.header_offset + at :][:2], "little") for at in (26, 28)
        )
        begin = member.header_offset + 30 + name + extra
        new = zlib.crc32(changed[begin : begin + member.file_size])
        old = member.CRC.to_bytes(4, "little")
        assert changed.count(old) == 2  # before the member, and in the directory
        changed = changed.replace(old, new.to_bytes(4, "little"))
    return changed


def test_a_module_with_one_byte_changed(tmp_path: Path, whole: bytes) -> None:
    path = tmp_path / "damaged.vmfb"
    path.write_bytes(whole)
    signature = read_signature(path)
    refused = 0
    for at in range(0, len(whole), 97):
        path.write_bytes(whole[:at] + bytes((whole[at] ^ 1,)) + whole[at + 1 :])
        try:
            # What no member has, such as a date, is nothing that IREE reads.
            assert read_signature(path) == signature
        except CompileError as error:
            assert re.search(r"damaged\.vmfb: is (damaged: |not a compiled module: )", str(error))
            refused += "is damaged: the checksum of " in str(error)
    assert refused > 0.8 * len(whole) / 97


def test_a_module_of_more_members_than_any_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "many.vmfb"
    with zipfile.ZipFile(path, "w") as file:
        for n in range(4097):
            file.writestr(str(n), b"")
    # Refused before the library makes an object of each.
    monkeypatch.setattr(zipfile, "ZipFile", None)
    with pytest.raises(CompileError, match=r"many\.vmfb: is not a compiled module: .*4097 members"):
        read_signature(path)


@pytest.mark.parametrize("command", ["inspect", "pack", "run"])
def test_a_changed_module_at_the_command_line(
    tmp_path: Path, whole: bytes, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    path = tmp_path / "damaged.vmfb"
    at = whole.index(b"sync func")
    path.write_bytes(whole[:at] + b"S" + whole[at + 1 :])
    model = str(Path(__file__).parents[2] / "goldens" / "models" / "stable-tales")
    out = tmp_path / "w.irpa"
    arguments = {
        "inspect": ["inspect", str(path)],
        "pack": ["pack", model, "--for", str(path), "-o", str(out)],
        "run": ["run", model, "a", "--prefill", str(path), "--decode", str(path)],
    }
    assert run_cli(arguments[command]) == 2
    captured = capsys.readouterr()
    line = captured.err.splitlines()[-1]  # `run` tells of the model first
    assert f"{path}: is damaged: the checksum of module.fb does not match" in line
    assert captured.out == "" and not out.exists()


@pytest.mark.parametrize("quoted", [b"stablehand.version", b"\6\0\0\0decode\0"])
def test_a_module_with_a_name_that_is_no_text(tmp_path: Path, whole: bytes, quoted: bytes) -> None:
    at = whole.index(quoted) + len(quoted) - 4
    path = tmp_path / "damaged.vmfb"
    path.write_bytes(with_sums(whole[:at] + b"\xff" + whole[at + 1 :], whole))
    for read in (read_signature, kernels_in):
        with pytest.raises(CompileError, match=r"damaged\.vmfb: is damaged: its functions cannot"):
            read(path)


@pytest.mark.parametrize("written", [b"\\FF", b"\xff", b"\\c3\\28"])
@pytest.mark.parametrize("place", [b'"stablehand.version" = "', b'"stablehand.'])
def test_a_text_with_a_string_that_is_no_text(
    smallest: EmittedGraph, place: bytes, written: bytes
) -> None:
    text = smallest.text.encode()
    line = text.count(b"\n", 0, text.index(place)) + 1
    edited = text.replace(place, place + written, 1)
    with pytest.raises(
        CompileError, match=rf"a\.mlir: does not parse: .*line {line} is n(ot|o) UTF-8"
    ):
        signature_of(edited, "a.mlir")


def test_a_text_with_escapes_that_are_text(smallest: EmittedGraph) -> None:
    fact = '"stablehand.version" = '
    edited = smallest.text.replace(fact, f'"stablehand.\\C3\\A9" = "\\C3\\A9", {fact}', 1)
    assert signature_of(edited.encode(), "a.mlir").facts["\u00e9"] == "\u00e9"
