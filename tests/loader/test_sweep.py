"""The sweep over all f32 patterns: parts of it, and that it finds what is wrong."""

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import sweep

from stablehand.loader.convert import F8

SCRIPT = Path(sweep.__file__)
# Where each destination's subnormals begin and its largest value ends, f32's own ends, and NaNs.
EDGES = (0, 0x00800000, 0x33000000, 0x38800000, 0x3A800000, 0x3C800000, 0x43E80000, 0x477FF000)
EDGES += (0x7F7F8000, 0x7F800000, 0x7FC00000)


@pytest.mark.parametrize("sign", [0, sweep.SIGN], ids=["plus", "minus"])
@pytest.mark.parametrize("edge", EDGES, ids=hex)
def test_around_every_edge(edge: int, sign: int) -> None:
    begin = sign + max(edge - 2048, 0)
    assert sweep.check_chunk(begin, begin + 4096) == 4096


@pytest.mark.parametrize("sign", [0, sweep.SIGN], ids=["plus", "minus"])
@pytest.mark.parametrize("edge", EDGES, ids=hex)
def test_the_kernels_around_every_edge(edge: int, sign: int) -> None:
    if sweep.kernels() is None:
        pytest.skip("there are kernels for CPUs with AVX2 alone")
    begin = sign + max(edge - 3 * sweep.BLOCK, 0)
    assert sweep.check_kernels(begin, begin + 6 * sweep.BLOCK - 5) == 6 * sweep.BLOCK - 5


def test_what_a_kernel_takes_or_makes_wrong_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    packer = sweep.kernels()
    if packer is None:
        pytest.skip("there are kernels for CPUs with AVX2 alone")
    monkeypatch.setattr(sweep, "kernels", lambda: packer)
    monkeypatch.setattr(sweep, "LEFT_ALONE", {("f32", "f16"): 0x3F800000, ("f32", "bf16"): 0})
    with pytest.raises(sweep.MismatchError, match=r"f16 \(kernel\): 16 rows taken from 0x3f800000"):
        sweep.check_kernels(0x3F800000, 0x3F801000)

    def wrong(rows: np.ndarray, out: np.ndarray, first: int, layout: object) -> int:
        done: int = packer(rows, out, first, layout)
        out.view(np.uint16)[0, 1, 3] ^= 1
        return done

    monkeypatch.undo()
    monkeypatch.setattr(sweep, "kernels", lambda: wrong)
    with pytest.raises(sweep.MismatchError, match=r"f32 to f16 \(kernel\): 0x3f800301 gives"):
        sweep.check_kernels(0x3F800000, 0x3F801000)


def test_chunks_cover_a_range_once_and_never_hold_both_signs() -> None:
    for begin, end in [(0, sweep.ALL), (sweep.SIGN - 5, sweep.SIGN + 5), (3, 4)]:
        pieces = sweep.chunks(begin, end)
        assert pieces[0][0] == begin and pieces[-1][1] == end
        assert all(one[1] == next_[0] for one, next_ in pairwise(pieces))
        assert all((first < sweep.SIGN) == (last <= sweep.SIGN) for first, last in pieces)
        assert max(last - first for first, last in pieces) <= sweep.CHUNK


def test_one_wrong_code_is_found_and_named(monkeypatch: pytest.MonkeyPatch) -> None:
    original = sweep.convert

    def wrong(values: np.ndarray, dtype: str, rule: str) -> np.ndarray:
        converted = original(values, dtype, rule)
        if dtype == F8 and rule == "nan":
            converted.view(np.uint8)[values.view(np.uint32) == 0x3F880001] ^= 1
        return converted

    monkeypatch.setattr(sweep, "convert", wrong)
    with pytest.raises(sweep.MismatchError, match=r"f32 to f8E4M3FN \(nan\), exactly: 0x3f880001"):
        sweep.check_chunk(0x3F880000, 0x3F881000)


def test_the_command() -> None:
    command = [sys.executable, str(SCRIPT), "--from", "0x3f7ff000", "--to", "0x3f801000"]
    ended = subprocess.run(command, check=True, capture_output=True, text=True)
    assert "8192 patterns" in ended.stdout and "agree with both oracles" in ended.stdout
    ended = subprocess.run([*command, "--from", "5", "--to", "4"], capture_output=True, text=True)
    assert ended.returncode == 2
