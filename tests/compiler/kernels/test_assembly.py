"""The hot loops that named CPUs get: fused multiply-adds on whole vectors, nothing moved in between."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import module_of
from groups import contract as group_contract
from packing import linear_contract

from stablehand.compiler import toolchain
from stablehand.compiler.flags import flags_for
from stablehand.compiler.lower import lower
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.targets import named_target

SHUFFLES = re.compile(
    r"\bv(p?shuf\w*|perm\w*|pperm\w*|unpck\w*|punpck\w*|(p|f)?inser\w*|p?extr\w*|blend\w*|gather\w*)\b"
)
"""Instructions that move elements between lanes or vectors."""


def hot_loops(listing: str) -> list[str]:
    """Basic blocks that jump back to themselves and are made of fused multiply-adds."""
    blocks = re.split(r"^(\.?L\w+):", listing, flags=re.MULTILINE)
    named = zip(blocks[1::2], blocks[2::2], strict=True)
    return [
        body
        for name, body in named
        if len(re.findall(r"\bvfmadd", body)) >= 4 and re.search(rf"\bj\w+\s+{name}\b", body)
    ]


CPUS = pytest.mark.parametrize(("cpu", "register"), [("haswell", "ymm"), ("znver4", "zmm")])


def compiled_loops(facts: Contract, cpu: str, kernels: str, tmp_path: Path) -> list[str]:
    """The hot loops of one contract's function, compiled for a named CPU."""
    target = named_target(f"cpu:{cpu}")
    text, _ = module_of(facts)
    lowered = lower(text.encode(), target, kernels)
    assert bool(lowered.uses) == (kernels == "auto")
    flags = (*flags_for(target), f"--iree-hal-dump-executable-files-to={tmp_path}")
    toolchain.run((*flags, f"-o={tmp_path / 'm.vmfb'}"), lowered.text, timeout=120, what=cpu)
    loops = [loop for path in tmp_path.glob("*.s") for loop in hot_loops(path.read_text())]
    assert loops
    return loops


@pytest.mark.parametrize("kernels", ["auto", "off"])
@pytest.mark.parametrize("rows", [1, 32])
@CPUS
def test_no_shuffles(cpu: str, register: str, rows: int, kernels: str, tmp_path: Path) -> None:
    storage = Storage((2048, 1024), "f16", named_target(f"cpu:{cpu}").matrix_layout)
    facts = group_contract("residual", [storage]) if rows == 1 else linear_contract(rows, storage)
    for loop in compiled_loops(facts, cpu, kernels, tmp_path):
        assert not SHUFFLES.search(loop), loop
        assert re.search(rf"\bvfmadd\w+\s.*%{register}", loop)


@pytest.mark.parametrize("rows", [1, 64])
@CPUS
def test_groups_of_bf16(cpu: str, register: str, rows: int, tmp_path: Path) -> None:
    """Gate and up side by side: every widened vector of weights meets the rows, and none is moved.

    The last block of rows asks for the weights that the first meets next.
    """
    matrices = [Storage((512, 1024), "bf16", named_target(f"cpu:{cpu}").matrix_layout)] * 2
    facts = group_contract("gate_up", matrices, rows=rows)
    # The norm's sum of squares is a loop as well, which widens nothing.
    loops = [
        loop
        for loop in compiled_loops(facts, cpu, "auto", tmp_path)
        if re.search(r"\bvpmovzxwd\b", loop)
    ]
    assert loops
    for loop in loops:
        assert not SHUFFLES.search(loop), loop
        assert re.search(rf"\bvfmadd\w+\s.*%{register}", loop)
    asking = [loop for loop in loops if "prefetch" in loop]
    assert len(asking) == 1 and (len(loops) > 1) == (rows > 1)


def test_a_shuffle_is_seen() -> None:
    loop = ".LBB0_1:\n" + "\tvfmadd231ps\t%ymm1, %ymm2, %ymm3\n" * 4 + "\tjne\t.LBB0_1\n"
    (found,) = hot_loops(f"main:\n{loop}\tretq\n")
    assert not SHUFFLES.search(found)
    for instruction in ("vpermps", "vshufps", "vunpcklps", "vinsertf128", "vpextrw", "vpermw"):
        shuffled = loop.replace("\tjne", f"\t{instruction}\t%ymm0, %ymm1\n\tjne")
        assert SHUFFLES.search(hot_loops(f"main:\n{shuffled}")[0])
