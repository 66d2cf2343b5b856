"""Contracts that CUDA kernels serve, each as a module of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any


def matrix(out: int, columns: int, form: str) -> Mapping[str, Any]:
    """How a matrix is stored, as a contract says it."""
    return {"out": out, "in": columns, "format": form, "layout": "1x1"}


def contracts() -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Contracts that kernels serve, shapes that do and do not fill whole warps, turns and splits."""
    row = {"rows": 1, "activations": "f32", "accumulator": "f32"}
    norm = {"norm": "f32", "eps": "1.000000e-05"}
    for form in ("f32", "f16", "bf16"):
        for out, columns in ((1001, 2048), (64, 384), (30, 14336), (128, 40)):
            facts = {
                "operation": "linear",
                "version": 2,
                **row,
                "weight": matrix(out, columns, form),
            }
            yield f"linear.{form}.{out}x{columns}", facts
    for form in ("q8_0", "q4_0", "f8_e4m3", "f8_e4m3_128"):
        for out, columns in ((1001, 2048), (64, 384), (4096, 14336), (128, 32)):
            weight = matrix(out, columns, form)
            facts = {"operation": "linear", "version": 2, **row, "weight": weight}
            yield f"linear.{form}.{out}x{columns}", facts
    for form, activations in (("f16", "f32"), ("bf16", "f32"), ("f16", "f16"), ("bf16", "bf16")):
        for rows, out, columns in (
            (128, 2048, 2048),
            (16, 96, 96),
            (32, 64, 8192),
            (192, 512, 512),
        ):
            weight = matrix(out, columns, form)
            facts = {"operation": "linear", "version": 2, **row, "weight": weight}
            name = f"linear.{form}.{activations}.{rows}x{out}x{columns}"
            yield name, {**facts, "rows": rows, "activations": activations}
    facts = {
        "operation": "angles",
        "version": 1,
        "batch": 2,
        "chunk": 7,
        "capacity": 300,
        "half": 48,
    }
    yield "angles", facts
    for form, width in (
        *(("f16", 2048), ("f32", 136), ("bf16", 4096), ("f16", 8192)),
        *(("q8_0", 2048), ("q4_0", 2048), ("q8_0", 4192), ("q4_0", 160)),
        *(("f8_e4m3", 2048), ("f8_e4m3_128", 4192), ("f8_e4m3", 160)),
    ):
        sizes = {"q": matrix(256, width, form), "k": matrix(66, width, form)}
        facts = {"operation": "qkv", "version": 3, **row, **norm, **sizes, "v": sizes["k"]}
        yield f"qkv.{form}.{width}", facts
        up = matrix(1030, width, form)
        facts = {"operation": "gate_up", "version": 3, **row, **norm, "gate": up, "up": up}
        yield f"gate_up.{form}.{width}", facts
        facts = {"operation": "residual", "version": 2, **row, "weight": matrix(514, width, form)}
        yield f"residual.{form}.{width}", facts
        facts = {"operation": "embed", "version": 2, "rows": 3, "activations": "f32"}
        yield f"embed.{form}.{width}", {**facts, "weight": matrix(999, width, form)}
    for cache, head_dim, group, batch in (
        ("f32", 32, 2, 1),
        ("f16", 64, 4, 1),
        ("f16", 128, 4, 2),
        ("bf16", 128, 8, 1),
        ("f32", 128, 1, 1),
        ("f16", 64, 4, -96),
        ("f32", 32, 2, -5),
    ):
        # Below zero: so many rows of one sequence.
        rows, batch = abs(batch), max(batch, 1)
        heads = {"kv_heads": 2, "heads": 2 * group, "head_dim": head_dim, "cache": cache}
        facts = {"operation": "attention", "version": 2, "batch": batch, "capacity": 1024, **heads}
        name = f"attention.{cache}.{head_dim}.{group}.{batch}.{rows}"
        yield name, {**facts, **row, "rows": rows, "softmax": "apart"}
