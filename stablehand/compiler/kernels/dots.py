"""Sums of products of bytes, four unsigned by four signed, as each level of CPU has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stablehand.compiler.kernels.text import Binding, Body
from stablehand.targets import Target

FUSED = {16: "avx512vnni", 8: "avxvnni"}
"""What a CPU must have for `vpdpbusd` on vectors of so many sums."""

_UNFUSED = {
    16: ("avx512.pmaddubs.w.512", "avx512.pmaddw.d.512"),
    8: ("avx2.pmadd.ub.sw", "avx2.pmadd.wd"),
}
"""`vpmaddubsw` and `vpmaddwd` on vectors of so many sums, by LLVM's names; each level of CPU has its own."""


@dataclass(frozen=True)
class Dots:
    """The sums of one vector: each of `lanes` sums takes four bytes of one operand and four of another.

    Attributes:
      lanes: sums in a vector.
      fused: `vpdpbusd` multiplies and sums at once; otherwise `vpmaddubsw` makes sums of two products in 16
        bits, saturating, and `vpmaddwd` sums of two of these.
    """

    lanes: int
    fused: bool

    @classmethod
    def of(cls, target: Target) -> Dots | None:
        """What a target has; None where no kernels are written for it."""
        if target.lanes not in FUSED:
            return None
        return cls(target.lanes, fused=FUSED[target.lanes] in target.abilities)

    @property
    def bytes(self) -> str:
        """Four bytes for each sum."""
        return f"vector<{4 * self.lanes}xi8>"

    @property
    def words(self) -> str:
        """The sums."""
        return f"vector<{self.lanes}xi32>"

    def spread(self, b: Body, binding: Binding, at: Sequence[str]) -> str:
        """A word of a binding, four bytes, for every sum."""
        word = b.get(binding, at)
        spread = b.let("word", f"vector.broadcast {word} : i32 to {self.words}")
        return b.let("word", f"vector.bitcast {spread} : {self.words} to {self.bytes}")

    def unsigned(self, bits: int) -> bool:
        """Whether codes of so many bits are met as unsigned bytes: 8-bit ones as signed where sums of two
        products would not fit 16 bits.
        """
        return self.fused or bits < 8

    def into(
        self, b: Body, total: str, codes: Sequence[str], words: Sequence[str], bits: int
    ) -> str:
        """The sums with the products of codes, as `unsigned` has them, and signed bytes from -127 to 127."""
        if self.fused:
            for each, word in zip(codes, words, strict=True):
                total = self.fused_into(b, total, each, word)
            return total
        pairs = [self._pairs(b, *two, bits) for two in zip(codes, words, strict=True)]
        # As many vectors are added up in 16 bits as cannot leave them: 8 of 4 bits, 4 of 5, 2 of 6.
        _, twos = _UNFUSED[self.lanes]
        most = 1 if bits == 8 else min(32767 // (2 * 127 * (2**bits - 1)), len(pairs))
        for begin in range(0, len(pairs), most):
            some = pairs[begin]
            for other in pairs[begin + 1 : begin + most]:
                some = b.let("pairs", f"arith.addi {some}, {other} : {self._halves}")
            ones = b.splat("1", self._halves)
            sums = b.let(
                "sums",
                f'llvm.call_intrinsic "llvm.x86.{twos}"({some}, {ones}) : '
                f"({self._halves}, {self._halves}) -> {self.words}",
            )
            total = b.let("sums", f"arith.addi {total}, {sums} : {self.words}")
        return total

    def fused_into(self, b: Body, total: str, unsigned: str, signed: str) -> str:
        """The sums with the products of one vector, by one instruction."""
        assert self.fused
        return b.let(
            "dot",
            f'llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.{32 * self.lanes}"'
            f"({total}, {unsigned}, {signed}) : "
            f"({self.words}, {self.bytes}, {self.bytes}) -> {self.words}",
        )

    @property
    def _halves(self) -> str:
        return f"vector<{2 * self.lanes}xi16>"

    def _pairs(self, b: Body, codes: str, word: str, bits: int) -> str:
        if bits == 8:
            # |code| · (word with the code's sign): at most 2 · 128 · 127, which fits.
            word = self._turned(b, word, codes)
            codes = b.let("size", f"math.absi {codes} : {self.bytes}")
        ones, _ = _UNFUSED[self.lanes]
        return b.let(
            "pairs",
            f'llvm.call_intrinsic "llvm.x86.{ones}"({codes}, {word}) : '
            f"({self.bytes}, {self.bytes}) -> {self._halves}",
        )

    def _turned(self, b: Body, word: str, codes: str) -> str:
        """Bytes with the signs of others, which AVX2 has an instruction for and AVX-512 has not."""
        if self.lanes == 8:
            type_ = f"({self.bytes}, {self.bytes}) -> {self.bytes}"
            turn = f'llvm.call_intrinsic "llvm.x86.avx2.psign.b"({word}, {codes}) : {type_}'
            return b.let("turned", turn)
        zero = b.splat("0", self.bytes)
        below = b.let("below", f"arith.cmpi slt, {codes}, {zero} : {self.bytes}")
        minus = b.let("minus", f"arith.subi {zero}, {word} : {self.bytes}")
        mask = self.bytes.replace("xi8", "xi1")
        return b.let("turned", f"arith.select {below}, {minus}, {word} : {mask}, {self.bytes}")
