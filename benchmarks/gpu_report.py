"""Gather what benchmarks/gpu.sh measured: gpu.json, and gpu.md with the tables of docs/targets.md.

python benchmarks/gpu_report.py LOGS RESULTS
"""

from __future__ import annotations

import argparse
import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any


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


def tables(found: Mapping[str, Any]) -> Iterator[str]:
    """The tables, line by line."""
    limits = found["limits"]
    copy = limits.get("copy_gbytes_per_second", 0.0)
    rate = limits.get("float16_tflops", 0.0)
    kernels = found["kernels"]
    yield (
        f"{limits.get('device', 'unknown device')}, {found['date']}, IREE {found['iree']}: a copy "
        f"moves {copy:.0f} GB/s (read and written), an f16 product of 8192 runs at {rate:.0f} TFLOP/s "
        f"(PyTorch {limits.get('torch', '?')})."
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
        )
    yield ""
    yield "| decode, position 512 | ms a token | tok/s | GB a token | GB/s | of the copy |"
    yield "|---|---|---|---|---|---|"
    for row in found["decode"]:
        name = row["module"].removesuffix(".vmfb").replace(".decode", "")
        if "failed" in row:
            yield f"| {name} | failed: {row['failed'][:80]} | | | | |"
            continue
        share = row["gbytes_per_second"] / copy if copy else 0.0
        yield (
            f"| {name} | {row['step_ms']:.2f} | {1e3 / row['step_ms']:.0f} | {row['bytes'] / 1e9:.2f} "
            f"| {row['gbytes_per_second']:.0f} | {share:.0%} |"
        )
    yield ""
    yield "| prefill, one chunk | rows | ms | tok/s | TFLOP/s | of the product |"
    yield "|---|---|---|---|---|---|"
    for row in found["prefill"]:
        name = row["module"].removesuffix(".vmfb").replace(".prefill", "")
        if "failed" in row:
            yield f"| {name} | failed: {row['failed'][:80]} | | | | |"
            continue
        tflops = row["gflop_per_second"] / 1e3
        share = tflops / rate if rate else 0.0
        yield (
            f"| {name} | {row['rows']} | {row['step_ms']:.2f} | {row['rows'] / row['step_ms'] * 1e3:.0f} "
            f"| {tflops:.1f} | {share:.1%} |"
        )
    yield ""
    yield "| dispatch of 1B decode, f16 | times | us each | GB/s | registers |"
    yield "|---|---|---|---|---|"
    for row in found["dispatches"]:
        speed = row["bytes"] / row["microseconds"] / 1e3
        yield (
            f"| {row['kernel']} | {row['count']} | {row['microseconds']:.1f} | {speed:.0f} "
            f"| {row['registers']} |"
        )


def main(arguments: Sequence[str] | None = None) -> None:
    """Write gpu.json and gpu.md, and print the latter."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("logs", type=Path)
    parser.add_argument("results", type=Path)
    options = parser.parse_args(arguments)
    limits = rows_of(options.logs / "limits.jsonl")
    found: dict[str, Any] = {
        "date": datetime.now(UTC).date().isoformat(),
        "iree": metadata.version("iree-base-runtime"),
        "limits": limits[0] if limits else {},
    }
    for name in ("kernels", "exact"):
        found[name] = rows_of(options.logs / f"{name}.jsonl")
    for name in ("decode", "prefill"):
        paths = sorted(options.logs.glob(f"{name}.*.jsonl"))
        found[name] = [row for path in paths for row in rows_of(path)]
    found["dispatches"] = dispatches_of(options.logs / "dispatches.csv")
    (options.results / "gpu.json").write_text(json.dumps(found, indent=1) + "\n")
    text = "\n".join(tables(found)) + "\n"
    (options.results / "gpu.md").write_text(text)
    print(text, end="")


if __name__ == "__main__":
    main()
