"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import click

from stablehand import formats
from stablehand.auto import AUTO
from stablehand.plan import COMPARED, KERNEL_CHOICES, Choices
from stablehand.policy import PRESETS
from stablehand.targets import FAMILIES
from stablehand.units import parse_bytes

Command = TypeVar("Command", bound=Callable[..., Any])


def _size(ctx: click.Context, parameter: click.Parameter, value: str | None) -> int | None:
    try:
        return None if value is None else parse_bytes(value)
    except ValueError as error:
        raise click.BadParameter(f"{error}.") from None


FILE = click.Path(dir_okay=False, path_type=Path)

_WEIGHTS = partial(
    click.option,
    "--weights",
    metavar="POLICY",
    help=f"How each weight is stored: a preset ({', '.join(PRESETS)}) or rules such as "
    "'mlp.*=bf16,f16'. auto is the nearest to what is stored that fits --memory. Default: "
    "as-stored for a checkpoint, f32 for a configuration.",
)
PREPARE = click.option(
    "--prepare",
    type=click.Choice(formats.FLOATS),
    help="Decode once, at load, what --weights keeps as stored and the checkpoint has in codes (GGUF's "
    "blocks): short for prepared-DTYPE in place of as-stored there. Default: codes stay as they are.",
)
_ACTIVATIONS = partial(
    click.option,
    "--activations",
    type=click.Choice([*formats.ACTIVATIONS, AUTO]),
    help="Dtype of the residual stream; auto takes what the embedding is stored as; q8 is an f32 stream "
    "that products over weights in whole-number codes meet in groups of 8-bit codes. Default: f32.",
)
_KV = partial(
    click.option,
    "--kv",
    type=click.Choice(formats.FLOATS),
    help="Dtype of the KV caches. Default: f32.",
)
OVERFLOW = click.option(
    "--overflow",
    type=click.Choice(list(formats.OVERFLOW)),
    help="What packing makes of values beyond a format's range: refuse the tensor; or count them, and "
    "pack the largest finite value, or infinity (NaN where there is none). Default: error.",
)
CONTEXT = click.option(
    "--context",
    type=click.IntRange(min=1),
    help="Positions that a sequence may use. Default: the model's, up to 4096.",
)
CHUNK = click.option(
    "--chunk", type=click.IntRange(min=1), help="Tokens per prefill call. Default: the target's."
)
MEMORY = click.option(
    "--memory",
    metavar="SIZE",
    callback=_size,
    help="What --weights auto may make resident, such as 8GB. Default: what this machine has free, less "
    "an eighth, where the model is run; emit, inspect and golden never look and must be told.",
)
KERNELS = click.option(
    "--kernels",
    type=click.Choice(KERNEL_CHOICES),
    default="auto",
    show_default=True,
    help="Compile our kernels where they serve, or the definitions alone.",
)

THREADS = click.option(
    "--threads",
    type=click.IntRange(min=1),
    help="To pack and to run with. Default: one for each physical core.",
)


TARGETS = (
    "cpu is the CPU at hand; cpu:NAME is one that LLVM knows by name. Others: "
    f"{', '.join(name for name in FAMILIES if name != 'cpu')}, each with :MODEL where it has models."
)


def target(meaning: str) -> Callable[[Command], Command]:
    """The option `--target`, whose bare `cpu` means different things to different commands."""
    return click.option(
        "--target", metavar="TARGET", default="cpu", show_default=True, help=meaning
    )


def choices(command: Command) -> Command:
    """The options that make up `Choices`, but for the target."""
    for option in (OVERFLOW, CHUNK, CONTEXT, _KV(), _ACTIVATIONS(), MEMORY, PREPARE, _WEIGHTS()):
        command = option(command)
    return command


def several_choices(command: Command) -> Command:
    """The options that evaluation compares, which may be repeated, and those that go with them."""
    for option in (
        OVERFLOW,
        _KV(multiple=True),
        _ACTIVATIONS(multiple=True),
        MEMORY,
        _WEIGHTS(multiple=True),
    ):
        command = option(command)
    return command


def as_choices(values: dict[str, Any]) -> Choices:
    """Take the options that make up `Choices` out of a command's keyword arguments."""
    names = (*COMPARED, "prepare", "context", "chunk", "target", "kernels", "overflow", "memory")
    return Choices(**{name: values.pop(name) for name in names if name in values})
