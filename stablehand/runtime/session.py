"""A session: a model loaded for a target, ready to write text."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from stablehand.auto import AUTO
from stablehand.config import ModelConfig
from stablehand.errors import SessionError, TokenizerError
from stablehand.fields import Fields, read_json_object
from stablehand.files import is_there
from stablehand.loader.archive import read_archive
from stablehand.loader.checkpoint import Checkpoint
from stablehand.loader.load import check_signature
from stablehand.plan import Choices, Plan, open_checkpoint
from stablehand.runtime.assembly import Buffers, assemble, compile_graphs, packed_weights
from stablehand.runtime.chat import render_chat
from stablehand.runtime.device import Device
from stablehand.runtime.engine import Engine, Logits
from stablehand.runtime.generation import Generation
from stablehand.runtime.memory import MemoryNeed, with_limit
from stablehand.runtime.reporter import SILENT, Reporter
from stablehand.runtime.sampling import Sampling
from stablehand.runtime.tokenizer import Tokenizer
from stablehand.signature import Signature


class Session:
    """A model loaded for a target.

    Attributes:
      config: the model.
      engine: runs tokens.
      need: the memory that it takes.
    """

    def __init__(
        self,
        folder: Path,
        config: ModelConfig,
        engine: Engine,
        need: MemoryNeed,
        tokenizer: Tokenizer | None,
        ends: tuple[int, ...],
    ) -> None:
        self.folder = folder
        self.config = config
        self.engine = engine
        self.need = need
        self._tokenizer = tokenizer
        self._ends = ends

    @classmethod
    def load(
        cls,
        model: str | Path,
        choices: Choices | None = None,
        *,
        modules: tuple[Path, Path] | None = None,
        packed: Path | None = None,
        all_logits: bool = False,
        needs_text: bool = True,
        threads: int | None = None,
        reporter: Reporter = SILENT,
    ) -> Session:
        """Emit, compile and pack what is needed, and put it on the device.

        Args:
          model: a checkpoint folder or a GGUF file.
          choices: how to store and run it.
          modules: compiled prefill and decode modules to use instead of compiling.
          packed: an archive of packed weights to use instead of packing.
          all_logits: have prefill give the logits of every position.
          needs_text: read the tokenizer; a session without one gives logits, but no text.
          threads: to pack and to run with; one for each physical core by default. A process keeps the
            number that its first session has.
          reporter: hears of the slow parts.

        Raises:
          StablehandError: something is missing, malformed, or does not fit together.
        """
        choices = choices or Choices()
        if modules is not None and choices.weights == AUTO:
            choices = replace(choices, weights=None, memory=None)  # the modules have decided
        with ExitStack() as opened:
            checkpoint = open_checkpoint(model)
            if checkpoint is not None:
                opened.enter_context(checkpoint)
            plan = Plan.make(model, with_limit(choices), checkpoint)
            for note in plan.notes if modules is None else ():  # else the modules have decided
                reporter.note(note)
            if checkpoint is None:
                checkpoint = opened.enter_context(plan.checkpoint())  # says that there is none
            # All are read first, so that a bad one is found before the slow work.
            tokenizer = open_tokenizer(plan, checkpoint) if needs_text else None
            ends = _generation_eos(checkpoint.path, plan.config.vocab_size) if needs_text else ()
            device = Device(plan.target.driver, threads)
            compiled = None
            if modules is None:
                compiled = compile_graphs(plan, device, all_logits=all_logits, reporter=reporter)
                plan, modules = compiled.plan, compiled.paths
            else:
                reporter.note(f"target: {plan.target.name}{device.suffix}")

            def weights(signature: Signature, need: MemoryNeed) -> Buffers:
                reporter.note(f"memory: {need}")
                if packed is None:
                    return packed_weights(checkpoint, signature, device, reporter)
                check_signature(checkpoint, signature)
                return read_archive(packed, signature)

            engine, need = assemble(
                plan,
                device,
                modules,
                weights,
                compiled=compiled,
                choices=choices,
                reporter=reporter,
            )
        return cls(checkpoint.path, plan.config, engine, need, tokenizer, ends)

    @property
    def tokenizer(self) -> Tokenizer:
        """The model's tokenizer.

        Raises:
          SessionError: the session was loaded without one.
        """
        if self._tokenizer is None:
            raise SessionError("was loaded without a tokenizer", where=str(self.folder))
        return self._tokenizer

    @cached_property
    def stop_ids(self) -> frozenset[int]:
        """Tokens that end a text: the configuration's, the generation configuration's, the tokenizer's."""
        ids = {*self.config.eos_ids, *self._ends}
        if self.tokenizer.eos_id is not None:
            ids.add(self.tokenizer.eos_id)
        return frozenset(ids)

    def generate(
        self,
        prompt: str | Sequence[int],
        *,
        max_tokens: int = 256,
        sampling: Sampling | None = None,
        stop: Sequence[str] = (),
        chat: bool = False,
    ) -> Generation:
        """Continue a prompt, from an empty cache.

        Args:
          prompt: text, or token ids.
          max_tokens: the most tokens to write.
          sampling: how to choose them; greedy by default.
          stop: strings that end the text before they appear in it.
          chat: the prompt is a user's message, to be put into the model's chat template.

        Returns:
          A `Generation`: iterate over it for the text; it then knows the ids, times and the reason why
          it ended.

        Raises:
          SessionError: an option is out of range, or the prompt is longer than the context.
          TokenizerError: the tokenizer or the template is missing or malformed.
        """
        if isinstance(prompt, bytes):
            raise SessionError("is bytes, where text or token ids belong", where="prompt")
        if isinstance(prompt, str):
            tokens = self.tokenizer.encode(self._chat(prompt) if chat else prompt)
        else:
            tokens = list(prompt)
        return Generation(
            engine=self.engine,
            tokenizer=self.tokenizer,
            prompt=tokens,
            max_tokens=max_tokens,
            sampling=sampling or Sampling(),
            stop_ids=self.stop_ids,
            stop_strings=stop,
        )

    def logits(self, tokens: Sequence[int], mode: str = "prefill") -> Logits:
        """Teacher-forced logits, f32 `[tokens, vocab]`.

        Args:
          tokens: ids, run from an empty cache.
          mode: `prefill` (chunks; load with `all_logits`) or `decode` (one at a time).

        Raises:
          SessionError: an id is out of range, there are too many, or a logit is not finite.
        """
        self.engine.reset()
        logits = self.engine.extend_all(tokens, by_steps=mode == "decode")
        check_finite(logits)
        return logits

    def close(self) -> None:
        """Let the device's memory go."""
        self.engine.close()

    def _chat(self, message: str) -> str:
        tokenizer = self.tokenizer
        if tokenizer.chat_template is None:
            raise TokenizerError(
                "has no chat template", where=str(self.folder), hint="leave out --chat"
            )
        # Imported here: a template engine takes its time, and most texts have no template.

        return render_chat(
            tokenizer.chat_template,
            [{"role": "user", "content": message}],
            bos_token=tokenizer.bos_token or "",
            eos_token=tokenizer.eos_token or "",
        )


def check_finite(logits: Logits, first: int = 0) -> None:
    """Refuse rows of logits, of positions from `first` on, that hold an infinity or NaN.

    Raises:
      SessionError: naming the position.
    """
    bad = np.flatnonzero(~np.isfinite(logits).all(axis=1))
    if len(bad):
        raise SessionError(
            f"{np.count_nonzero(~np.isfinite(logits[bad[0]]))} logits are not finite",
            where=f"position {first + bad[0]}",
            hint="a weight is NaN or infinite, or a 16-bit dtype overflows; try f32",
        )


def open_tokenizer(plan: Plan, checkpoint: Checkpoint | None = None) -> Tokenizer:
    """The tokenizer of a plan's model, whose checkpoint may be open already.

    Raises:
      TokenizerError: it is missing or malformed, or another model's.
    """
    files = () if checkpoint is None else checkpoint.shards.files
    tokenizer = Tokenizer.open(plan.folder or Path(plan.model), *files)
    if tokenizer.vocab_size > plan.config.vocab_size:
        raise TokenizerError(
            f"has ids up to {tokenizer.vocab_size - 1}, the model {plan.config.vocab_size} rows",
            where=tokenizer.where,
        )
    return tokenizer


def _generation_eos(folder: Path, vocab_size: int) -> tuple[int, ...]:
    path = folder / "generation_config.json"
    if not is_there(path):
        return ()
    raw: dict[str, Any] = read_json_object(path)
    return Fields(raw, str(path)).token_ids("eos_token_id", vocab_size)
