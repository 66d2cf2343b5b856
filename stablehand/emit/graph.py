"""A graph under construction: it declares each argument at the moment that it is used."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from stablehand.config import ModelConfig
from stablehand.emit.activations import stream_dtype
from stablehand.emit.builder import Function
from stablehand.emit.matrix import Matrix, Storage
from stablehand.emit.module import Module, conclude, declare
from stablehand.emit.values import Value
from stablehand.errors import EmitError
from stablehand.facts import check_facts, whole_chunks
from stablehand.formats import ACTIVATIONS, FLOATS, FORMATS, ROWS, Layout
from stablehand.policy import WeightPolicy
from stablehand.signature import (
    ROLES,
    VERSION,
    Argument,
    Result,
    Role,
    Signature,
    Source,
    TensorType,
)
from stablehand.targets import Target

# A chunk may be longer than a short context; beyond this it is a mistake.
MAX_BATCH = 4096
"""Most sequences of a call: each writes lines of its own into a decode graph."""

_LARGEST_PADDED_CHUNK = 512

GraphName = Literal["prefill", "decode"]


@dataclass(frozen=True, kw_only=True)
class GraphOptions:
    """What to emit, beside the model, the policy and the target.

    Attributes:
      graph: `prefill` (a chunk of tokens a sequence) or `decode` (one token a sequence).
      context: positions a sequence may use.
      chunk: tokens per prefill call; the cache's capacity is the context rounded up to it.
      batch: sequences, each with its own position.
      activations: dtype of the residual stream and of every contraction's input; or `q8`, an f32 stream
        and inputs in groups of 8-bit codes wherever the weights' format takes them.
      kv: dtype of the caches.
      overflow: what packing makes of values beyond a format's range, a rule of `formats.OVERFLOW`.
      all_logits: logits of every row of a prefill chunk, not of the last token only.
      token_out: the greedy token (lowest id on ties) instead of logits.
      embeddings_in: activations instead of token ids.
    """

    graph: GraphName
    context: int
    chunk: int
    batch: int = 1
    activations: str = "f32"
    kv: str = "f32"
    overflow: str = "error"
    all_logits: bool = False
    token_out: bool = False
    embeddings_in: bool = False

    def __post_init__(self) -> None:
        if self.graph not in ("prefill", "decode"):
            raise EmitError(f"{self.graph!r} is neither prefill nor decode", where="--graph")
        for option in ("context", "chunk", "batch"):
            if getattr(self, option) < 1:
                raise EmitError(f"{getattr(self, option)} is below one", where=f"--{option}")
        if self.batch > MAX_BATCH:
            raise EmitError(f"{self.batch} is more than {MAX_BATCH}", where="--batch")
        if self.chunk > max(self.context, _LARGEST_PADDED_CHUNK):
            raise EmitError(
                f"{self.chunk} is more than the context of {self.context}", where="--chunk"
            )
        for option, known in (("activations", ACTIVATIONS), ("kv", FLOATS)):
            if getattr(self, option) not in known:
                raise EmitError(
                    f"{getattr(self, option)!r} is not a dtype for it",
                    where=f"--{option}",
                    hint=f"choose from: {', '.join(known)}",
                )
        if self.all_logits and self.graph == "decode":
            raise EmitError("decode has one row a sequence already", where="--all-logits")

    @property
    def capacity(self) -> int:
        """Cache rows."""
        return whole_chunks(self.context, self.chunk)

    @property
    def stream(self) -> str:
        """The dtype of the residual stream."""
        return stream_dtype(self.activations)

    @property
    def rows(self) -> int:
        """Tokens of one sequence per call."""
        return self.chunk if self.graph == "prefill" else 1


@dataclass
class Graph:
    """The entry function, its module, and the arguments that it has come to need."""

    options: GraphOptions
    shapes: Mapping[str, tuple[int, ...]]
    formats: Mapping[str, str]
    target: Target
    tied: bool
    module: Module
    function: Function
    declared: dict[str, tuple[Value, Argument]] = field(default_factory=dict)
    results: list[tuple[Value, Result]] = field(default_factory=list)
    _states: dict[Value, str] = field(default_factory=dict)

    @classmethod
    def begin(
        cls,
        config: ModelConfig,
        policy: WeightPolicy,
        target: Target,
        options: GraphOptions,
        stored: Mapping[str, str] | None,
    ) -> Graph:
        """An empty graph that knows every weight's shape, format and layout."""
        shapes = dict(config.weight_shapes())
        policy.check_names(shapes)
        formats = policy.formats(shapes, stored)
        target.check_choices(formats.values(), options.activations, options.kv)
        facts = {
            "activations": options.activations,
            "batch": str(options.batch),
            "capacity": str(options.capacity),
            "chunk": str(options.chunk),
            "config": config.digest,
            "context": str(options.context),
            "graph": options.graph,
            "kv": options.kv,
            "overflow": options.overflow,
            "target": target.name,
            "version": VERSION,
            "vocab": str(config.vocab_size),
            "weights": policy.text,
        }
        module = Module(f"llama_{options.graph}", facts, dict(target.spelling))
        return cls(
            options=options,
            shapes=shapes,
            formats=formats,
            target=target,
            tied=config.tie_embeddings,
            module=module,
            function=Function(options.graph, module),
        )

    # Arguments

    def _declare(self, argument: Argument) -> Value:
        if argument.name not in self.declared:
            value = self.function.parameter(ssa_name(argument.name), argument.type)
            self.declared[argument.name] = (value, argument)
        value, known = self.declared[argument.name]
        if known != argument:
            raise EmitError(f"argument {argument.name!r} is declared in two ways")
        return value

    def _weight(self, name: str, layout: Layout) -> tuple[Value, ...]:
        form = FORMATS[self.formats[name]]
        sources = [
            Source(name, self.shapes[name], form.name, layout, part.name)
            for part in form.components
        ]
        return tuple(
            self._declare(
                Argument(
                    name if len(sources) == 1 else f"{name}.{source.component}",
                    "weight",
                    source.stored_type(),
                    source,
                )
            )
            for source in sources
        )

    def matrix(self, name: str) -> Matrix:
        """The matrix of that canonical name, with its bias where the model has one."""
        # An embedding that is only looked up keeps its rows; one that is the head too is read as the head.
        looked_up = name == "embed" and not self.tied
        layout = ROWS if looked_up else self.target.layout_of(FORMATS[self.formats[name]])
        buffers = self._weight(name, layout)
        bias = self.vector(f"{name}.bias") if f"{name}.bias" in self.shapes else None
        out, columns = self.shapes[name]
        bias_dtype = None if bias is None else bias.dtype
        storage = Storage((out, columns), self.formats[name], layout, bias_dtype)
        return Matrix(storage, buffers, bias)

    def vector(self, name: str) -> Value:
        """The norm weight or bias of that canonical name."""
        return self._weight(name, ROWS)[0]

    def table(self, name: str, type_: TensorType) -> Value:
        """A table that the loader computes once."""
        return self._declare(Argument(name, "table", type_))

    def step(self, name: str, type_: TensorType) -> Value:
        """An input of this step."""
        return self._declare(Argument(name, "step", type_))

    def cache(self, name: str, config: ModelConfig) -> Value:
        """A cache `[batch, kv_heads, capacity, head_dim]`, donated to the result that `update` gives it."""
        options = self.options
        shape = (options.batch, config.num_kv_heads, options.capacity, config.head_dim)
        # Result 0 is what the graph computes; the caches follow in the order of their arguments.
        place = 1 + sum(argument.role == "state" for _, argument in self.declared.values())
        value = self._declare(
            Argument(name, "state", TensorType(shape, options.kv), donated_to=place)
        )
        self._states[value] = name
        return value

    def update(self, cache: Value, new: Value) -> None:
        """Declare what a cache has become."""
        self.results.append((new, Result(self._states[cache], new.type)))

    # The end

    def finish(self, output: Value, name: str) -> tuple[str, Signature]:
        """The module's text and signature, `output` being result 0."""
        by_role: dict[Role, list[tuple[Value, Argument]]] = {role: [] for role in ROLES}
        for value, argument in self.declared.values():
            by_role[argument.role].append((value, argument))
        ordered = [pair for role in ROLES for pair in by_role[role]]
        results = [(output, Result(name, output.type)), *self.results]
        declare(self.function, ordered)
        conclude(self.function, results)
        signature = Signature(
            self.options.graph,
            tuple(argument for _, argument in ordered),
            tuple(result for _, result in results),
            self.module.facts,
        )
        signature.check()
        check_facts(signature)
        return self.module.text(self.function), signature


def ssa_name(name: str) -> str:
    """`layers.3.attn.q` as the SSA name `l3_attn_q`."""
    return re.sub(r"^layers\.(\d+)\.", r"l\1.", name).replace(".", "_")
