"""From a model, a policy and a target to StableHLO text. Pure Python: no IREE, JAX or numpy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from stablehand.config import ModelConfig
from stablehand.emit import layers, llama
from stablehand.emit.builder import Function
from stablehand.emit.graph import Graph, GraphName, GraphOptions
from stablehand.emit.values import Value
from stablehand.policy import WeightPolicy
from stablehand.signature import Signature, TensorType
from stablehand.targets import Target

__all__ = ["EmittedGraph", "GraphName", "GraphOptions", "emit_graph"]


@dataclass(frozen=True)
class EmittedGraph:
    """A module.

    Attributes:
      text: as it is written.
      signature: which it carries.
      functions: its functions by name, the entry among them.
    """

    text: str
    signature: Signature
    functions: Mapping[str, Function] = field(repr=False, compare=False)


def emit_graph(
    config: ModelConfig,
    policy: WeightPolicy,
    target: Target,
    options: GraphOptions,
    stored: Mapping[str, str] | None = None,
) -> EmittedGraph:
    """Write one graph of a model.

    The weight arguments depend on (config, policy, target) alone, so every graph of one triple lists
    the same ones in the same order, and one load serves all.

    Args:
      config: the model.
      policy: the format of each weight.
      target: whose layouts to use; nothing is probed.
      options: which graph.
      stored: the checkpoint's dtype by canonical weight name, for `as-stored` rules.

    Raises:
      EmitError, PolicyError, ConfigError: the combination is impossible; the message says why.
    """
    config.check_context(options.context)
    g = Graph.begin(config, policy, target, options, stored)
    f, batch, rows = g.function, options.batch, options.rows
    flat = batch * rows
    x = _input(g, config, flat)
    start = g.step(
        "position" if options.graph == "decode" else "start", TensorType((batch,), "i32")
    )
    x = llama.forward(g, config, x, start)
    if options.graph == "prefill":
        length = g.step("length", TensorType((batch,), "i32"))
        if not options.all_logits:
            x = _last_rows(g, x, length)
    output, name = llama.logits(g, config, x), "logits"
    if options.token_out:
        output, name = layers.argmax(f, output, "token"), "token"
    text, signature = g.finish(output, name)
    return EmittedGraph(text, signature, {f.name: f, **g.module.functions})


def _input(g: Graph, config: ModelConfig, rows: int) -> Value:
    g.matrix("embed")  # an argument of every graph, so that all graphs list the same weights
    options = g.options
    if options.embeddings_in:
        type_ = TensorType((options.batch, options.rows, config.hidden_size), options.stream)
        return g.function.reshape(g.step("embeddings", type_), rows, config.hidden_size, name="x")
    shape = (options.batch,) if options.graph == "decode" else (options.batch, options.rows)
    name = "token" if options.graph == "decode" else "tokens"
    tokens = g.function.reshape(g.step(name, TensorType(shape, "i32")), rows, name="token_rows")
    return llama.embedding(g, tokens)


def _last_rows(g: Graph, x: Value, length: Value) -> Value:
    # Only each sequence's last token reaches the head: row b·chunk + length[b] - 1.
    f, options = g.function, g.options
    last = f.subtract(length, f.fill(1, length.type, "one"), "last")
    if options.batch > 1:
        first = f.multiply(
            f.iota(length.type, 0, "sequence"), f.fill(options.rows, length.type, "chunk")
        )
        last = f.add(last, first, "last_row")
    row = f.gather_rows(x, last, "last_x")
    # Looked up inside the norm's sum, the row's index has no form in IREE's Metal code.
    return f.barrier(row, "last_x_apart") if g.module.spelling.get("last_row") == "apart" else row
