"""`stablehand inspect`: what a model, graph or module takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from stablehand.bench.limits import bytes_per_token
from stablehand.bench.policies import Cost, Refused, kv_bytes, policy_costs
from stablehand.cli import options
from stablehand.cli.lines import note, say_json
from stablehand.cli.report import console
from stablehand.emit import EmittedGraph
from stablehand.errors import CompileError
from stablehand.plan import Choices, Plan
from stablehand.signature import ROLES, Argument, Signature
from stablehand.targets import named_target
from stablehand.units import bytes_text


@click.command("inspect")
@click.argument("what", metavar="MODEL|FILE.mlir|FILE.vmfb")
@options.choices
@options.KERNELS
@options.target("For a MODEL: whose layouts to show.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
def command(what: str, as_json: bool, **values: Any) -> None:
    """Show arguments, roles, types, bytes by role and bytes read per token.

    A MODEL is shown through its decode graph under the options given, with what each way to store its weights
    would take.
    """
    plan: Plan | None = None
    widened: Iterable[str] = ()
    choices = options.as_choices(values)
    if what.endswith((".mlir", ".vmfb")):
        from stablehand.compiler import signature_of_file

        signature = signature_of_file(Path(what))
        kernels = _kernels_of_file(Path(what), choices)
    else:
        plan = Plan.make(what, choices)
        for text in plan.notes:
            note(text)
        graph = plan.emit("decode")
        signature = graph.signature
        kernels = _kernels(graph.text.encode(), choices)
        widened = _decoded_whole(plan, graph)
    if as_json:
        described = _as_json(signature, plan, kernels)
        say_json(described)
    else:
        _show(signature, plan, kernels, widened)


def _kernels_of_file(path: Path, choices: Choices) -> str:
    if path.suffix == ".vmfb":
        from stablehand.compiler.reflection import kernels_in

        return kernels_in(path) or "none"
    from stablehand.compiler.module_text import read_text

    return _kernels(read_text(path), choices)


def _kernels(text: bytes, choices: Choices) -> str:
    target = named_target(choices.target)
    if target.family == "cpu" and not target.abilities:
        if target.name == "cpu":
            return "those of the CPU at hand once it runs; name one with --target"
        return f"none, for nothing is known of what {target.name} can do"
    try:
        from stablehand.compiler.lower import lower

        return ", ".join(lower(text, target, choices.kernels).kernels) or "none"
    except CompileError as error:
        return f"not known: {error}"


def bytes_by_role(signature: Signature) -> dict[str, int]:
    """Bytes of the arguments of each role."""
    return {role: signature.nbytes(role) for role in ROLES}


def _as_json(signature: Signature, plan: Plan | None, kernels: str) -> Mapping[str, Any]:
    read = bytes_per_token(signature)
    described: dict[str, Any] = {
        "graph": signature.graph,
        "facts": dict(signature.facts),
        "arguments": [_argument(argument) for argument in signature.arguments],
        "results": [{"name": r.name, "type": str(r.type)} for r in signature.results],
        "bytes": bytes_by_role(signature),
        "bytes_per_token": {**asdict(read), "total": read.total},
        "kernels": kernels,
    }
    if plan is not None:
        described["config"] = asdict(plan.config)
        described["policies"] = [_policy(cost) for cost in policy_costs(plan)]
        described["kv_bytes"] = kv_bytes(plan)
    return described


def _policy(cost: Cost | Refused) -> dict[str, Any]:
    if isinstance(cost, Refused):
        return asdict(cost)
    read = {**asdict(cost.read), "total": cost.read.total}
    return {**asdict(cost), "read": read, "resident": cost.resident}


def _argument(argument: Argument) -> dict[str, Any]:
    described: dict[str, Any] = {
        "name": argument.name,
        "role": argument.role,
        "type": str(argument.type),
        "bytes": argument.type.nbytes,
    }
    attributes = argument.attributes()
    for key, attribute in (("source", "stablehand.source"), ("donated_to", "iree.abi.output")):
        if attribute in attributes:
            described[key] = attributes[attribute]
    return described


def _show(signature: Signature, plan: Plan | None, kernels: str, widened: Iterable[str]) -> None:
    shown = console()
    if plan is not None:
        config = plan.config
        shown.print(
            f"{config.num_layers} layers, hidden {config.hidden_size}, "
            f"heads {config.num_heads}/{config.num_kv_heads} of {config.head_dim}, "
            f"intermediate {config.intermediate_size}, vocabulary {config.vocab_size}, "
            f"RoPE {config.rope.kind} theta {config.rope.theta:g}, "
            f"{'tied' if config.tie_embeddings else 'untied'} head, "
            f"positions {config.max_context}"
        )
    facts = ", ".join(f"{key} {value}" for key, value in sorted(signature.facts.items()))
    shown.print(f"graph {signature.graph}: {facts}")
    table = Table("argument", "role", "type", "source", box=None, pad_edge=False)
    table.add_column("bytes", justify="right")
    for argument in signature.arguments:
        source = argument.source
        donated = "" if argument.donated_to is None else f"result {argument.donated_to}"
        stored = donated if source is None else f"{source.weight} {source.format} {source.layout}"
        table.add_row(
            argument.name, argument.role, str(argument.type), stored, f"{argument.type.nbytes:,}"
        )
    shown.print(table)
    shown.print(f"kernels: {kernels}")
    for line in widened:
        shown.print(line)
    sizes = bytes_by_role(signature)
    shown.print("bytes: " + ", ".join(f"{role} {size:,}" for role, size in sizes.items()))
    if signature.graph == "decode":
        read = bytes_per_token(signature)
        shown.print(
            f"bytes read per token: {read.total:,} (weights {read.weights:,}, "
            f"embedding row {read.embedding_row:,}, KV at full capacity {read.kv:,})"
        )
    if plan is not None:
        _show_policies(plan, shown)


def _decoded_whole(plan: Plan, graph: EmittedGraph) -> Iterator[str]:
    """What each graph decodes whole at each call for want of a kernel, a line each."""
    for name, found in plan.decoded_whole(graph).items():
        if found.nbytes:
            products = " and ".join(
                f"{n} products over {form}" for form, n in found.products.items()
            )
            yield (
                f"{name} has no kernel for {products}: their weights are decoded whole at each call, in "
                f"about {bytes_text(found.nbytes)} of scratch, which writes and reads "
                f"{bytes_text(found.moved)} more"
            )


def _show_policies(plan: Plan, shown: Console) -> None:
    table = Table("weights as", box=None, pad_edge=False)
    costs = policy_costs(plan)
    scratch = any(isinstance(cost, Cost) and cost.scratch for cost in costs)
    headings = (
        "weights",
        f"with {plan.kv} KV",
        "read per token",
        *(("scratch", "moved there") if scratch else ()),
    )
    for heading in headings:
        table.add_column(heading, justify="right")
    refused: dict[str, list[str]] = {}
    for cost in costs:
        if isinstance(cost, Refused):
            refused.setdefault(cost.reason, []).append(cost.policy)
        else:
            sizes = (cost.weights, cost.resident, cost.read.total)
            taken = [bytes_text(n) if n else "" for n in (cost.scratch, cost.moved) if scratch]
            table.add_row(cost.policy, *map(bytes_text, sizes), *taken)
    shown.print(f"what each policy takes, at context {plan.context}, the caches full:")
    shown.print(table)
    for reason, policies in refused.items():
        shown.print(f"{', '.join(policies)}: no: {reason}")
    caches = (f"{dtype} {bytes_text(size)}" for dtype, size in kv_bytes(plan).items())
    shown.print(f"KV at context {plan.context}: {', '.join(caches)}")
