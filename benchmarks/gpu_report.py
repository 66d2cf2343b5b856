"""Gather what benchmarks/gpu.sh measured: gpu.json, and gpu.md with the tables of docs/targets.md.

python benchmarks/gpu_report.py LOGS RESULTS MODULES

The exit code is 1 if anything is not as it should be; gpu.md says what.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

Row = Mapping[str, Any]

_NO_RATE = "torch_failed"
"""What gpu_limits.py says the reason under."""

NO_NCU = "there is no ncu (Nsight Compute)"


def rows_of(path: Path) -> list[dict[str, Any]]:
    """A file of JSON lines; none where a step failed."""
    lines = path.read_text().splitlines() if path.exists() else []
    return [json.loads(line) for line in lines if line.startswith("{")]


def dispatches_of(path: Path) -> list[dict[str, Any]]:
    """Time and bytes of each kernel of a decode step, by name, from ncu's table."""
    text = path.read_text() if path.exists() else ""
    start = text.find('"ID"')
    found: dict[str, dict[str, Any]] = {}
    for row in csv.DictReader(io.StringIO(text[start:])) if start >= 0 else ():
        if not row.get("ID"):
            continue  # the line of units
        entry = found.setdefault(
            row["Kernel Name"],
            {
                "kernel": row["Kernel Name"],
                "registers": int(row["launch__registers_per_thread"]),
                "count": 0,
                "microseconds": 0.0,
                "bytes": 0.0,
            },
        )
        entry["count"] += 1
        entry["microseconds"] += float(row["gpu__time_duration.sum"].replace(",", "")) / 1e3
        entry["bytes"] += float(row["dram__bytes_read.sum"].replace(",", ""))
    for entry in found.values():
        entry["microseconds"] = round(entry["microseconds"] / entry["count"], 2)
        entry["bytes"] = round(entry["bytes"] / entry["count"])
    return list(found.values())


def problems(found: Mapping[str, Any]) -> Iterator[str]:
    """All that is not as it should be, a line each."""
    for name, reason in found["failed"].items():
        yield f"{name} did not compile: {reason}"
    for row in found["kernels"]:
        if row["verdict"] != "ok":
            yield f"kernel {row['kernel']}: {row['verdict']}, error {row['error']:.1e}, {row['where']}"
    for row in found["exact"]:
        name = f"small model, {row['weights']} weights"
        if "failed" in row:
            yield f"{name}: failed, {row['failed']}"
            continue
        for key, whose in (("tokens_same", "the CPU's"), ("tokens_as_f32", "those of f32")):
            if row.get(key, row["tokens"]) < row["tokens"]:
                yield f"{name}: {row[key]} of {row['tokens']} tokens are {whose}"
    for row in (*found["decode"], *found["prefill"]):
        if "failed" in row:
            yield f"{row['module']}: failed, {row['failed']}"
        elif not row["finite"]:
            yield f"{row['module']}: its logits are not finite"
    for name in ("kernels", "exact", "decode", "prefill"):
        if not found[name]:
            yield f"{name}: nothing was measured"


def tables(found: Mapping[str, Any]) -> Iterator[str]:
    """The tables, line by line."""
    limits = found["limits"]
    copy = limits.get("copy_gbytes_per_second", 0.0)
    rate = limits.get("float16_tflops", 0.0)
    kernels = found["kernels"]
    product = f"an f16 product of 8192 runs at {rate:.0f} TFLOP/s (PyTorch {limits.get('torch')})"
    yield (
        f"{limits.get('device', 'unknown device')}, {found['date']}, IREE {found['iree']}: a copy "
        f"moves {copy:.0f} GB/s (read and written), "
        f"{product if rate else f'the matrix rate was not measured: {limits.get(_NO_RATE)}'}."
    )
    good = sum(row["verdict"] == "ok" for row in kernels)
    yield f"{good} of {len(kernels)} kernels agree with the CPU's definitions."
    for row in found["exact"]:
        if "failed" in row:
            yield f"Small model, {row['weights']}: failed, {row['failed']}"
            continue
        yield (
            f"Small model, {row['weights']} weights: {row['tokens_same']} of {row['tokens']} greedy tokens "
            f"equal the CPU's; logits within {max(row['prefill_error'], row['decode_error']):.1e}."
            + (f" {row['tokens_as_f32']} are those of f32." if "tokens_as_f32" in row else "")
        )

    def step(row: Row) -> Sequence[str]:
        ms, speed = row["step_ms"], row["gbytes_per_second"]
        return (
            f"{ms:.2f}",
            f"{1e3 / ms:.0f}",
            f"{row['bytes'] / 1e9:.2f}",
            f"{speed:.0f}",
            f"{speed / copy:.0%}" if copy else "—",
        )

    def chunk(row: Row) -> Sequence[str]:
        ms, tflops = row["step_ms"], row["gflop_per_second"] / 1e3
        share = f"{tflops / rate:.1%}" if rate else "—"
        speed = f"{row['rows'] / ms * 1e3:.0f}"
        return str(row["rows"]), f"{ms:.2f}", speed, f"{tflops:.1f}", share

    def dispatch(row: Row) -> Sequence[str]:
        speed = row["bytes"] / row["microseconds"] / 1e3
        each = f"{row['microseconds']:.1f}"
        return str(row["count"]), each, f"{speed:.0f}", str(row["registers"])

    decode = ("decode, position 512", "ms a token", "tok/s", "GB a token", "GB/s", "of the copy")
    prefill = ("prefill, one chunk", "rows", "ms", "tok/s", "TFLOP/s", "of the product")
    kernel = ("dispatch of 1B decode, f16", "times", "us each", "GB/s", "registers")
    yield from _table(decode, found["decode"], step)
    yield from _table(prefill, found["prefill"], chunk)
    if found["dispatches"]:
        yield from _table(kernel, found["dispatches"], dispatch)
    else:
        yield from ("", f"Dispatches were not timed: {found['no_dispatches']}.")
    wrong = list(problems(found))
    if wrong:
        yield from ("", "Not as it should be:", "", *(f"- {line}" for line in wrong))


def _table(
    headings: Sequence[str], rows: Sequence[Row], cells: Callable[[Row], Sequence[str]]
) -> Iterator[str]:
    """A blank line and a table, a row for each module or kernel; a step that failed says why."""
    yield ""
    yield f"| {' | '.join(headings)} |"
    yield "|---" * len(headings) + "|"
    for row in rows:
        if "failed" in row:
            empty = " |" * (len(headings) - 2)
            yield f"| {_name(row)} | failed: {row['failed'][:80]} |{empty}"
        else:
            yield f"| {' | '.join((_name(row), *cells(row)))} |"


def _name(row: Row) -> str:
    if "kernel" in row:
        return str(row["kernel"])
    return re.sub(r"\.(decode|prefill)", "", row["module"].removesuffix(".vmfb"))


def main(arguments: Sequence[str] | None = None) -> None:
    """Write gpu.json and gpu.md, and print the latter; exit with 1 if anything is not as it should be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("logs", type=Path)
    parser.add_argument("results", type=Path)
    parser.add_argument("modules", type=Path, help="the folder, for what did not compile")
    options = parser.parse_args(arguments)
    manifest = json.loads((options.modules / "manifest.json").read_text())
    limits = rows_of(options.logs / "limits.jsonl")
    found: dict[str, Any] = {
        "date": datetime.now(UTC).date().isoformat(),
        "iree": metadata.version("iree-base-runtime"),
        "limits": limits[0] if limits else {},
        "failed": manifest["failed"],
    }
    for name in ("kernels", "exact"):
        found[name] = rows_of(options.logs / f"{name}.jsonl")
    for name in ("decode", "prefill"):
        paths = sorted(options.logs.glob(f"{name}.*.jsonl"))
        found[name] = [row for path in paths for row in rows_of(path)]
    timed = options.logs / "dispatches.csv"
    found["dispatches"] = dispatches_of(timed)
    found["no_dispatches"] = "ncu told of none" if timed.exists() else NO_NCU
    (options.results / "gpu.json").write_text(json.dumps(found, indent=1) + "\n")
    text = "\n".join(tables(found)) + "\n"
    (options.results / "gpu.md").write_text(text)
    print(text, end="")
    if any(problems(found)):
        sys.exit(1)


if __name__ == "__main__":
    main()
