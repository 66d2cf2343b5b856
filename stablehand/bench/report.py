"""A measurement as JSON: what `stablehand bench --json` writes."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from stablehand.bench.machine import Machine
from stablehand.bench.measure import Measurement, Stage
from stablehand.bench.rates import BUFFER_BYTES, Rates, arithmetic


def as_json(measurement: Measurement, machine: Machine, versions: dict[str, str]) -> dict[str, Any]:
    """Everything measured, in bytes, seconds, operations and tokens a second.

    `load`, `prefill` and `decode` each have the median run (`seconds`, and `tok_per_s` where there are
    tokens) with `_min` and `_max`, the work that one run or token cannot avoid, the `limit` (tokens a
    second; of `load`, seconds), the rate that sets it (`bound_by`), and `of_limit`, the share of it that
    was reached. Nothing physical limits a compilation: there `limit` and `of_limit` are null. `host` is
    what a decode step takes outside of the compiled module.

    Args:
      measurement: what was measured.
      machine: where.
      versions: of the packages that took part.
    """
    plan, request = measurement.plan, measurement.request
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": asdict(machine),
        "versions": versions,
        "model": {
            "name": request.model,
            "random_weights": request.random_weights,
            "weights": plan.policy.text,
            "activations": plan.activations,
            "kv": plan.kv,
            "context": plan.context,
            "chunk": plan.chunk,
            "target": plan.target.name,
        },
        "rates": rates_json(measurement.rates),
        "load": stage_json(measurement.load),
        "compile": _compile(measurement),
        "prefill": {**stage_json(measurement.prefill), "prompt": request.prompt},
        "decode": {
            **stage_json(measurement.decode),
            "tokens": request.tokens,
            "position": measurement.position,
        },
        "host": {
            "seconds": measurement.host,
            "of_step": measurement.host / measurement.decode.seconds,
        },
    }


def rates_json(rates: Rates) -> dict[str, Any]:
    """The machine's rates, in bytes and operations a second, and what reached them."""
    return {
        "bandwidth": rates.bandwidth,
        "bandwidth_threads": rates.threads,
        "bandwidth_buffer_bytes": BUFFER_BYTES,
        "flop_per_s": rates.flops,
        "flop_per_s_of": arithmetic(),
    }


def stage_json(stage: Stage) -> dict[str, Any]:
    """One stage; see `as_json`."""
    described = {
        "runs": len(stage.runs),
        "seconds": stage.seconds,
        "seconds_min": min(stage.runs),
        "seconds_max": max(stage.runs),
        "bound_by": stage.bound,
        "of_limit": stage.of_limit,
    }
    if not stage.tokens:
        return {**described, "bytes": stage.work.nbytes, "limit": stage.limit}
    return {
        **described,
        "tok_per_s": stage.tokens / stage.seconds,
        "tok_per_s_min": stage.tokens / max(stage.runs),
        "tok_per_s_max": stage.tokens / min(stage.runs),
        "bytes_per_token": stage.work.nbytes / stage.tokens,
        "flop_per_token": stage.work.flop / stage.tokens,
        "limit": stage.tokens / stage.limit,
    }


def _compile(measurement: Measurement) -> dict[str, Any]:
    graphs = measurement.compile
    return {
        "seconds": sum(graph.cold for graph in graphs.values()),
        "cached_seconds": sum(graph.cached for graph in graphs.values()),
        "limit": None,
        "of_limit": None,
        "graphs": {
            name: {
                "seconds": graph.cold,
                "cached_seconds": graph.cached,
                "dispatches": graph.report.dispatches,
                "transient_bytes": graph.report.transient_bytes,
                "module_bytes": graph.report.module_bytes,
            }
            for name, graph in graphs.items()
        },
    }
