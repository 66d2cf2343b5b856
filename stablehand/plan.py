"""A plan: MODEL and the user's choices, resolved, from which every graph of a model is emitted.

Reads headers only and imports neither IREE nor numpy, so that `stablehand emit` needs neither.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from stablehand import auto
from stablehand.auto import AUTO, Need
from stablehand.config import ModelConfig
from stablehand.emit import EmittedGraph, GraphName, GraphOptions, emit_graph
from stablehand.errors import CheckpointError, EmitError
from stablehand.files import is_there
from stablehand.formats import ACTIVATIONS, FLOATS, FORMATS, OVERFLOW, Q8
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.gguf import SUFFIX, is_gguf
from stablehand.loader.shards import open_folder
from stablehand.loader.tensor_file import reaching
from stablehand.named_configs import NAMED_CONFIGS, named_config
from stablehand.policy import AS_STORED, WeightPolicy, in_codes, prepared
from stablehand.targets import Target, named_target

if TYPE_CHECKING:
    from stablehand.compiler.widening import Widening

COMPARED = ("weights", "activations", "kv")
"""The choices that change what a model computes, and so its quality."""

KERNEL_CHOICES = ("auto", "off")
"""`--kernels`: take kernels where they serve, or compile the definitions."""

_WEIGHT_FILES = ("*.safetensors*", f"*{SUFFIX}")


@dataclass(frozen=True, kw_only=True)
class Choices:
    """What a user may choose beside the model; None means the default.

    Attributes:
      weights: a weight policy; as stored for a checkpoint, f32 for a bare configuration.
      prepare: a float dtype into which weights that the policy keeps as stored, and that are stored in
        codes, are decoded once at load; None keeps them as they are.
      activations: dtype of the residual stream, `q8`, or `auto`; f32.
      kv: dtype of the caches; f32.
      context: positions; the model's own, up to 4096.
      chunk: prefill rows; the target's.
      target: a target's name.
      overflow: what packing makes of values beyond a format's range; `error` refuses them.
      kernels: `auto` compiles kernels where they serve, `off` the definitions; what is emitted is the same.
      memory: bytes that weights `auto` may make resident, with the caches.
    """

    weights: str | None = None
    prepare: str | None = None
    activations: str | None = None
    kv: str | None = None
    context: int | None = None
    chunk: int | None = None
    target: str = "cpu"
    kernels: str = "auto"
    overflow: str | None = None
    memory: int | None = None

    def __post_init__(self) -> None:
        names = ("prepare", "context", "chunk", "target", "kernels", "overflow", "memory")
        for name in (*COMPARED, *names):
            value = getattr(self, name)
            expected = int if name in ("context", "chunk", "memory") else str
            required = name in ("target", "kernels")
            if type(value) is not expected and (value is not None or required):
                raise EmitError(
                    f"{value!r} is not a {'whole number' if expected is int else 'text'}",
                    where=f"--{name}",
                )
        if self.prepare is not None and self.prepare not in FLOATS:
            raise EmitError(
                f"{self.prepare!r} is no dtype to decode weights into",
                where="--prepare",
                hint=f"choose from: {', '.join(FLOATS)}",
            )
        if self.prepare is not None and self.weights == AUTO:
            raise EmitError(
                f"--weights {AUTO} chooses that too, where it takes less",
                where=f"--prepare {self.prepare}",
                hint=f"leave one of them out: --prepare alone decodes whatever is {AS_STORED}",
            )
        if self.overflow is not None and self.overflow not in OVERFLOW:
            raise EmitError(
                f"{self.overflow!r} is no rule for values beyond a format's range",
                where="--overflow",
                hint=f"choose from: {', '.join(OVERFLOW)}",
            )
        if self.kernels not in KERNEL_CHOICES:
            raise EmitError(
                f"{self.kernels!r} is no choice of kernels",
                where="--kernels",
                hint=f"choose from: {', '.join(KERNEL_CHOICES)}",
            )
        if self.memory is not None and self.weights != AUTO:
            raise EmitError(
                "limits what --weights auto chooses, and that is not asked for",
                where="--memory",
                hint="leave it out, or choose --weights auto",
            )

    def policy(self, default: str) -> str:
        """The weight policy: the one asked for or the default, with what `prepare` makes of it.

        Raises:
          PolicyError: there is nothing for `prepare` to change.
        """
        chosen = default if self.weights is None else self.weights
        return chosen if self.prepare is None else prepared(chosen, self.prepare)

    def contradiction(self, facts: Mapping[str, str]) -> str | None:
        """The first choice that a module emitted for these facts does not honour, as a sentence."""
        for name in (*COMPARED, "context", "chunk", "overflow"):
            value = getattr(self, name)
            if name == "weights" and value != AUTO and (value or self.prepare):
                value = WeightPolicy.parse(self.policy(AS_STORED)).text
            if value is not None and value != AUTO and str(value) != facts.get(name):
                return f"--{name} {value}, but the module was emitted for {facts.get(name)}"
        return None


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Choices with every default filled in.

    Attributes:
      model: as the user named it.
      folder: the checkpoint's folder, or its GGUF file; None for a bare configuration.
      chosen_chunk: prefill rows as the user chose them; None for the target's, whichever that comes to be.
      stored: the checkpoint's dtype by canonical weight name.
      kernels: as chosen; it decides what is compiled, not what is emitted.
      notes: what `auto` has chosen and why, a line each.
    """

    model: str
    folder: Path | None
    config: ModelConfig
    policy: WeightPolicy
    target: Target
    activations: str
    kv: str
    context: int
    chosen_chunk: int | None = None
    stored: Mapping[str, str] | None
    kernels: str = "auto"
    overflow: str = "error"
    notes: tuple[str, ...] = ()

    @property
    def chunk(self) -> int:
        """Prefill rows per call."""
        return self.target.chunk if self.chosen_chunk is None else self.chosen_chunk

    @classmethod
    def make(
        cls, model: str | Path, choices: Choices, checkpoint: Checkpoint | None = None
    ) -> Plan:
        """Resolve a MODEL and choices.

        Args:
          model: a folder, a GGUF file, or the name of a configuration.
          choices: how to store and run it.
          checkpoint: the model's, where it is open already.

        Raises:
          StablehandError: the model, a choice, or their combination is impossible.
        """
        target = named_target(choices.target)
        folder, config, stored = (
            _open(model, choices) if checkpoint is None else _of(checkpoint, choices)
        )
        context = config.default_context if choices.context is None else choices.context
        config.check_context(context)
        default = "f32" if stored is None else AS_STORED
        weights = choices.policy(default)
        activations = choices.activations
        notes = []
        if choices.prepare is not None and not in_codes(stored):
            raise EmitError(
                "no weight of this model is stored in codes, so there is nothing to decode",
                where=f"--prepare {choices.prepare}",
                hint="leave it out, or choose a dtype with --weights",
            )
        if activations == AUTO:
            activations, note = auto.activations(stored)
            notes.append(note)
        plan = cls(
            model=str(model),
            folder=folder,
            config=config,
            policy=WeightPolicy.parse(default if weights == AUTO else weights),
            target=target,
            activations=_activations(activations),
            kv=choices.kv or "f32",
            context=context,
            chosen_chunk=choices.chunk,
            stored=stored,
            kernels=choices.kernels,
            overflow=choices.overflow or "error",
        )
        if weights == AUTO:
            matrices = [name for name, shape in config.weight_shapes() if len(shape) == 2]
            policy, note = auto.weights(stored, matrices, choices.memory, plan._need_as)
            plan, notes = plan.stored_as(policy), [note, *notes]
        plan._check_activations()
        return replace(plan, notes=tuple(notes))

    def _need_as(self, policy: str) -> Need:
        """What the model takes under another weight policy.

        Raises:
          StablehandError: the model or target cannot have it, or it takes nothing of 8-bit activations.
        """
        plan = self.stored_as(policy)
        plan._check_activations()
        return plan.need

    def _check_activations(self) -> None:
        """Refuse 8-bit activations that no product would be fed."""
        products = (
            (name, shape[1])
            for name, shape in self.config.weight_shapes()
            if len(shape) == 2 and (name != "embed" or self.config.tie_embeddings)
        )
        if self.activations != Q8 or any(
            FORMATS[self.policy.format_of(name, self.stored)].takes_q8(inputs)
            for name, inputs in products
        ):
            return
        raise EmitError(
            f"is fed to weights in groups of whole-number codes, and --weights {self.policy.text} has none",
            where=f"--activations {Q8}",
            hint="leave it out, or choose weights that have, such as q8_0 or q4_0",
        )

    def stored_as(self, policy: str) -> Plan:
        """The same with another weight policy.

        Raises:
          PolicyError: it cannot be parsed.
        """
        return replace(self, policy=WeightPolicy.parse(policy))

    @property
    def need(self) -> Need:
        """What the model takes on the device; of a CPU that is still to be asked, without scratch."""
        decode = self.emit("decode")
        whole = self.decoded_whole(decode)
        return Need(
            decode.signature.nbytes("weight", "table", "state"),
            max(each.nbytes for each in whole.values()),
            whole["decode"].moved,
        )

    def decoded_whole(self, decode: EmittedGraph) -> dict[GraphName, Widening]:
        """What each graph of the plan decodes whole at each call; nothing where that is not known yet."""
        from stablehand.compiler.widening import Widening, known, widening

        if not known(self.target, self.kernels):
            return {"decode": Widening()}
        graphs: dict[GraphName, EmittedGraph] = {"decode": decode, "prefill": self.emit("prefill")}
        return {name: widening(g, self.target, self.kernels) for name, g in graphs.items()}

    @property
    def choices(self) -> Choices:
        """What makes this plan again, nothing left to defaults."""
        return Choices(
            weights=self.policy.text,
            activations=self.activations,
            kv=self.kv,
            context=self.context,
            chunk=self.chunk,
            target=self.target.name,
            kernels=self.kernels,
            overflow=self.overflow,
        )

    def emit(
        self,
        graph: GraphName,
        *,
        batch: int = 1,
        all_logits: bool = False,
        token_out: bool = False,
        embeddings_in: bool = False,
    ) -> EmittedGraph:
        """One of the model's graphs under this plan; see `GraphOptions`."""
        options = GraphOptions(
            graph=graph,
            context=self.context,
            chunk=self.chunk,
            batch=batch,
            activations=self.activations,
            kv=self.kv,
            overflow=self.overflow,
            all_logits=all_logits,
            token_out=token_out,
            embeddings_in=embeddings_in,
        )
        return emit_graph(self.config, self.policy, self.target, options, self.stored)

    def checkpoint(self) -> Checkpoint:
        """Open the checkpoint.

        Raises:
          CheckpointError: the plan is of a bare configuration.
        """
        if self.folder is None:
            raise CheckpointError(
                "is a configuration without weights",
                where=self.model,
                hint="give a checkpoint folder or a GGUF file",
            )
        return Checkpoint.open(self.folder)


def open_checkpoint(model: str | Path) -> Checkpoint | None:
    """A MODEL's checkpoint, which is read once for a plan and its weights; None for a bare configuration.

    Raises:
      ConfigError, CheckpointError: as `Checkpoint.open`, or there is no such model.
    """
    return Checkpoint.open(Path(model)) if _bare(model) is None else None


_Model = tuple[Path | None, ModelConfig, Mapping[str, str] | None]


def _open(model: str | Path, choices: Choices) -> _Model:
    bare = _bare(model)
    if bare is not None:
        return (*bare, None)
    with Checkpoint.open(Path(model)) as checkpoint:
        return _of(checkpoint, choices)


def _of(checkpoint: Checkpoint, choices: Choices) -> _Model:
    told = [(w, c) for w, c in checkpoint.told_of_runs() if getattr(choices, c) is None]
    if told:
        options = " ".join(f"--{choice} f32" for choice in dict.fromkeys(c for _, c in told))
        raise CheckpointError(
            "says how numbers are rounded while the model runs, and nothing would use it",
            where=told[0][0],
            hint=f"say what they are here instead, as with {options}",
        )
    return checkpoint.path, checkpoint.config, dict(checkpoint.stored)


def _bare(model: str | Path) -> tuple[Path | None, ModelConfig] | None:
    """A configuration without weights, and its folder if it has one; None for a checkpoint."""
    with reaching(Path(model)):
        return _bare_within_reach(model)


def _bare_within_reach(model: str | Path) -> tuple[Path | None, ModelConfig] | None:
    folder = Path(model)
    if str(model) in NAMED_CONFIGS and not folder.is_dir():
        return None, named_config(str(model))
    if not folder.exists() and folder.name == str(model) and not is_gguf(folder):
        return None, named_config(str(model))  # raises, offering the nearest name
    if not is_gguf(folder):
        if not is_there(folder / "config.json"):
            open_folder(folder).close()  # says what it is instead: a file, a pickled checkpoint
        elif not any(path for pattern in _WEIGHT_FILES for path in folder.glob(pattern)):
            # A configuration alone is enough to emit graphs; weights are asked for when they are needed.
            return folder, ModelConfig.from_folder(folder)
    return None


def _activations(choice: str | None) -> str:
    if choice is not None and choice not in ACTIVATIONS:
        raise EmitError(
            f"{choice!r} is not a dtype for them",
            where="--activations",
            hint=f"choose from: {', '.join(ACTIVATIONS)}, {AUTO}",
        )
    return choice or "f32"
