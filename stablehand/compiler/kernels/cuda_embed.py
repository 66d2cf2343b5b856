"""Looking up what a step names, on a CUDA device: rows of the embedding, rows of RoPE's tables.

The step's inputs lie in the host's memory, which the device reads slowly: each is read once here. The
embedding's definition has a barrier, which would end a submission, and the host wait for it.
"""

from __future__ import annotations

from stablehand.compiler.kernels.cuda_formats import readable, reader
from stablehand.compiler.kernels.gpu_text import SUBGROUP, GpuBody, buffer
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.compiler.kernels.text import Executable
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.formats import DTYPE_BITS
from stablehand.signature import TensorType
from stablehand.targets import Target

_WARPS = 8


def _serves_embed(contract: Contract, target: Target) -> bool:
    return readable(Storage.of(contract["weight"]))


def _lower_embed(contract: Contract, target: Target, symbol: str) -> Lowering:
    b, stored = GpuBody(), Storage.of(contract["weight"])
    rows, columns = contract["rows"], stored.shape[1]
    tokens = buffer("%tokens", TensorType((rows,), "i32"))
    read = reader(b, stored, "%w", DTYPE_BITS[stored.types()[0].dtype])
    y = buffer("%y", TensorType((rows, columns), contract["activations"]), read_only=False)
    lane, warp = b.lane_and_subgroup()
    row = b.workgroup("x")
    token = b.let("token", f"arith.index_cast {b.get(tokens, (row,))} : i32 to index")
    with b.loop(b.multiply(warp, read.turn), b.index(columns), _WARPS * read.turn) as loop:
        own = b.multiply(lane, read.wide)
        with b.only_if(b.compare("ult", b.sum(loop.index, own), b.index(columns))):
            numbers = read.numbers(read.fetch(token, loop.index, lane, None))
            for value, place, lanes in read.places(numbers, loop.index, lane):
                b.store(value, y, (row, place), lanes)
    bindings = (tokens, *read.bindings, y)
    executable = Executable(f"{symbol}_rows", bindings, (rows, 1), b, _WARPS * SUBGROUP)
    body = (*read.casts, f"%y = {executable.dispatch(('%tokens', *read.operands))}")
    return Lowering((executable,), ("%tokens", *read.parameters), body, ("%y",))


EMBED = Kernel(
    name="cuda_embed",
    version=1,
    operation="embed",
    contract_version=2,
    family="cuda",
    serves=_serves_embed,
    lower=_lower_embed,
)
"""The rows of the embedding, widened or rounded to the activations."""


def _lower_angles(contract: Contract, target: Target, symbol: str) -> Lowering:
    b = GpuBody()
    batch, chunk, half = contract["batch"], contract["chunk"], contract["half"]
    table = TensorType((contract["capacity"], half), "f32")
    tables = [buffer(f"%{name}_table", table) for name in ("cos", "sin")]
    start = buffer("%start", TensorType((batch,), "i32"))
    rows = TensorType((batch * chunk, half), "f32")
    made = [buffer(f"%{name}", rows, read_only=False) for name in ("cos", "sin")]
    copy = buffer("%from", start.type, read_only=False)
    thread, row = b.thread(), b.workgroup("x")
    sequence = b.divide(row, chunk)
    first = b.get(start, (sequence,))
    place = b.let("place", f"arith.remui {row}, {b.index(chunk)} : index")
    position = b.sum(b.let("first", f"arith.index_cast {first} : i32 to index"), place)
    with b.loop(thread, b.index(half), SUBGROUP) as loop:
        for given, result in zip(tables, made, strict=True):
            b.put(b.get(given, (position, loop.index)), result, (row, loop.index))
    begins = b.let(
        "begins",
        f"arith.andi {b.compare('eq', place, b.index(0))}, "
        f"{b.compare('eq', thread, b.index(0))} : i1",
    )
    with b.only_if(begins):
        b.do(f"memref.store {first}, {copy.name}[{sequence}] : {copy.memref}")
    bindings = (*tables, start, *made, copy)
    executable = Executable(f"{symbol}_rows", bindings, (batch * chunk, 1), b, SUBGROUP)
    operands = ("%cos_table", "%sin_table", "%start")
    results = ("%cos", "%sin", "%from")
    body = f"{', '.join(results)} = {executable.dispatch(operands)}"
    return Lowering((executable,), operands, (body,), results)


ANGLES = Kernel(
    name="cuda_angles",
    version=1,
    operation="angles",
    contract_version=1,
    family="cuda",
    serves=lambda contract, target: True,
    lower=_lower_angles,
)
"""The rows of both tables and a copy of the position, in one dispatch."""

KERNELS = (EMBED, ANGLES)
