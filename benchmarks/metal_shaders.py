"""What is in the Metal shaders of a decode step's kernels: `python benchmarks/metal_shaders.py [MODEL]`.

Compiles for Metal, which needs none, and reads the MSL that SPIRV-Cross made: a table on standard output.
"""

from __future__ import annotations

import argparse
import re
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from stablehand.compiler import toolchain
from stablehand.compiler.flags import flags_for
from stablehand.compiler.lower import lower
from stablehand.plan import Choices, Plan
from stablehand.targets import named_target

_BYTES = {"half": 2, "ushort": 2, "float": 4, "uint": 4}

_BUFFER = re.compile(r"device (\w+)\* (_resource_var_\w+) ")
_ELEMENT = re.compile(r"struct (\w+)\n\{\n    (\w+) _m0\[1\];")
_ARRAY = re.compile(r"struct (\w+)\n\{\n    spvUnsafeArray<(\w+), (\d+)> _m0;")
_ACCESS = re.compile(r"\.(_resource_var_\w+)\)\._m0\[([^\]]*)\](\s=\s)?")


@dataclass(frozen=True)
class Shader:
    """One kernel's MSL, counted.

    Attributes:
      name: of the dispatch.
      threads: of a workgroup, which Metal calls a threadgroup.
      loads: places in memory that the text reads, by the type that is read.
      stores: the same for what it writes.
      shared: bytes of threadgroup memory.
      barriers: that the threadgroup waits at.
      simd_sums: sums over the threads that run in step.
      simd_others: all else that such threads exchange.
    """

    name: str
    threads: int
    loads: Counter[str]
    stores: Counter[str]
    shared: int
    barriers: int
    simd_sums: int
    simd_others: int

    @classmethod
    def read(cls, name: str, msl: str, threads: int) -> Shader:
        """Count a shader's text."""
        elements = dict(_ELEMENT.findall(msl))
        buffers = {buffer: elements[struct] for struct, buffer in _BUFFER.findall(msl)}
        # A read of one place may be written out more than once, where its value is used.
        places = {match.groups() for match in _ACCESS.finditer(msl)}
        arrays = {struct: nbytes(type_) * int(many) for struct, type_, many in _ARRAY.findall(msl)}
        exchanges = Counter(re.findall(r"\b((?:simd|quad)_\w+)\(", msl))
        return cls(
            name,
            threads,
            Counter(buffers[buffer] for buffer, _, stored in places if not stored),
            Counter(buffers[buffer] for buffer, _, stored in places if stored),
            sum(arrays[struct] for struct in re.findall(r"\n    threadgroup (\w+) \w+;", msl)),
            len(re.findall(r"\bthreadgroup_barrier\(", msl)),
            exchanges["simd_sum"],
            exchanges.total() - exchanges["simd_sum"],
        )

    def row(self) -> str:
        """It as a row of the table."""
        cells = (
            *(f"`{self.name}`", self.threads, _listed(self.loads), _listed(self.stores)),
            *(self.shared, self.barriers, self.simd_sums, self.simd_others),
        )
        return f"| {' | '.join(map(str, cells))} |"


HEAD = (
    "| kernel | threads | reads | writes | threadgroup bytes | barriers | simd_sum | other exchanges |\n"
    "|---|---|---|---|---|---|---|---|"
)


def nbytes(type_: str) -> int:
    """Of a scalar or vector of MSL, such as `half4`."""
    name, lanes = re.fullmatch(r"([a-z]+)([234]?)", type_).groups()  # type: ignore[union-attr]
    return _BYTES[name] * int(lanes or 1)


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{many} `{type_}`" for type_, many in sorted(counts.items()))


def shaders(model: str, weights: str) -> Iterator[Shader]:
    """Of the kernels of a decode step, caches in f16."""
    target = named_target("metal")
    text = (
        Plan.make(model, Choices(weights=weights, kv="f16", target=target.name)).emit("decode").text
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        flags = (*flags_for(target), f"--iree-hal-dump-executable-files-to={folder}")
        lowered = lower(text.encode(), target)
        toolchain.run((*flags, f"-o={folder / 'm.vmfb'}"), lowered.text, timeout=300, what="decode")
        for path in sorted(folder.glob("*kernel_*.metal")):
            executable = path.stem.removesuffix("_metal_msl_fb0")
            configured = (folder / f"configured_{executable}.mlir").read_text()
            (threads,) = set(re.findall(r"workgroup_size = \[(\d+), 1, 1\]", configured))
            yield Shader.read(executable.partition("kernel_")[2], path.read_text(), int(threads))


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", nargs="?", default="llama-3.2-1b")
    parser.add_argument("--weights", nargs="+", default=["f16-all", "q8_0", "q4_0"])
    options = parser.parse_args(arguments)
    print(HEAD)
    seen = set()
    for weights in options.weights:
        for shader in shaders(options.model, weights):
            if shader.name not in seen:
                seen.add(shader.name)
                print(shader.row())


if __name__ == "__main__":
    main()
