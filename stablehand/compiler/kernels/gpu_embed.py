"""Looking up what a step names, on a GPU: rows of the embedding, rows of RoPE's tables.

The step's inputs lie in the host's memory, which the device reads slowly: each is read once here. The
embedding's definition has a barrier, which would end a submission, and the host wait for it.
"""

from __future__ import annotations

from stablehand.compiler.kernels.gpu_formats import Family
from stablehand.compiler.kernels.table import Kernel, Lowering
from stablehand.emit.definitions import Contract
from stablehand.emit.matrix import Storage
from stablehand.formats import DTYPE_BITS
from stablehand.signature import TensorType


def kernels(family: Family, version: int) -> tuple[Kernel, ...]:
    """The kernels of a family: rows of the embedding, widened or rounded to the activations; and the rows of
    both of RoPE's tables and a copy of the position, in one dispatch.
    """
    embed = Kernel(
        name=f"{family.name}_embed",
        version=version,
        operation="embed",
        contract_version=2,
        family=family.name,
        serves=lambda contract, target: family.readable(Storage.of(contract["weight"])),
        lower=lambda contract, target, symbol: _lower_embed(family, contract, symbol),
    )
    angles = Kernel(
        name=f"{family.name}_angles",
        version=version,
        operation="angles",
        contract_version=1,
        family=family.name,
        serves=lambda contract, target: True,
        lower=lambda contract, target, symbol: _lower_angles(family, contract, symbol),
    )
    return embed, angles


def _lower_embed(family: Family, contract: Contract, symbol: str) -> Lowering:
    b, stored = family.body(), Storage.of(contract["weight"])
    rows, columns = contract["rows"], stored.shape[1]
    tokens = b.buffer("%tokens", TensorType((rows,), "i32"))
    read = family.reader(b, stored, "%w", DTYPE_BITS[stored.types()[0].dtype])
    type_ = TensorType((rows, columns), contract["activations"])
    y = b.buffer("%y", type_, read_only=False, lanes=read.piece)
    lane, team = b.lane_and_team()
    row = b.workgroup("x")
    token = b.let("token", f"arith.index_cast {b.get(tokens, (row,))} : i32 to index")
    first, step = b.multiply(team, read.turn), family.most_teams * read.turn
    with b.loop(first, b.index(columns), step) as loop:
        own = b.multiply(lane, read.wide)
        with b.only_if(b.compare("ult", b.sum(loop.index, own), b.index(columns))):
            numbers = read.numbers(read.fetch(token, loop.index, lane, None))
            for value, place, lanes in read.places(numbers, loop.index, lane):
                b.store(value, y, (row, place), lanes)
    bindings = (tokens, *read.bindings, y)
    executable = b.executable(f"{symbol}_rows", bindings, (rows, 1), family.most_teams)
    body = (*read.casts, f"%y = {executable.dispatch(('%tokens', *read.operands))}")
    return Lowering((executable,), ("%tokens", *read.parameters), body, ("%y",))


def _lower_angles(family: Family, contract: Contract, symbol: str) -> Lowering:
    b = family.body()
    batch, chunk, half = contract["batch"], contract["chunk"], contract["half"]
    table = TensorType((contract["capacity"], half), "f32")
    tables = [b.buffer(f"%{name}_table", table) for name in ("cos", "sin")]
    start = b.buffer("%start", TensorType((batch,), "i32"))
    rows = TensorType((batch * chunk, half), "f32")
    made = [b.buffer(f"%{name}", rows, read_only=False) for name in ("cos", "sin")]
    copy = b.buffer("%from", start.type, read_only=False)
    thread, row = b.thread(), b.workgroup("x")
    sequence = b.divide(row, chunk)
    first = b.get(start, (sequence,))
    place = b.let("place", f"arith.remui {row}, {b.index(chunk)} : index")
    position = b.sum(b.let("first", f"arith.index_cast {first} : i32 to index"), place)
    with b.loop(thread, b.index(half), b.team) as loop:
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
    executable = b.executable(f"{symbol}_rows", bindings, (batch * chunk, 1), 1)
    operands = ("%cos_table", "%sin_table", "%start")
    results = ("%cos", "%sin", "%from")
    body = f"{', '.join(results)} = {executable.dispatch(operands)}"
    return Lowering((executable,), operands, (body,), results)
