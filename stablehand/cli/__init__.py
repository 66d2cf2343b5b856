"""The command line: one module per subcommand, imported when it is asked for."""

from __future__ import annotations

import contextlib
import importlib
import os
import signal
import sys
from collections.abc import Mapping
from types import MappingProxyType

import click

from stablehand.errors import StablehandError, one_line, printable

COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "emit": "Write a graph as StableHLO text.",
        "compile": "Compile a graph with IREE.",
        "pack": "Pack a checkpoint's weights for a graph.",
        "run": "Continue a prompt.",
        "logits": "Write teacher-forced logits to a file.",
        "eval": "Compare choices in quality: perplexity and divergence.",
        "bench": "Measure a model beside this machine's limits.",
        "inspect": "Show what a model, graph or module takes.",
        "doctor": "Show the devices found and what each reads exactly.",
        "golden": "Check graphs, tokens and quality against goldens.",
    }
)
"""Subcommands with the line that `--help` shows; each is `stablehand.cli.NAME`'s `command`."""

EXIT_INTERRUPTED = 130


class LazyGroup(click.Group):
    """A group whose commands are imported when they are run, so that `emit` never waits for IREE."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order of the work, not of the alphabet."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of that command."""
        if cmd_name not in COMMANDS:
            return None
        name = f"{cmd_name}_" if cmd_name in ("compile", "eval") else cmd_name  # Python's own names
        module = importlib.import_module(f"stablehand.cli.{name}")
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


def _print_version(ctx: click.Context, option: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from stablehand.cli.versions import describe

        click.echo(describe())
        ctx.exit()


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_print_version,
    help="Show our version, IREE's and StableHLO's.",
)
def root() -> None:
    """Llama-family models as StableHLO graphs, compiled and run with IREE, proven by goldens.

    MODEL is a checkpoint folder, a GGUF file, or (for emit, inspect and bench) the name of a published
    configuration.
    """


def main() -> None:
    """The `stablehand` command: 0, 1 for a failed check, 2 for a user's mistake, 130 for Ctrl-C."""
    # Asked to end, we end as after Ctrl-C: a compiler that runs for us is ended too.
    for asked in (signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)):
        if signal.getsignal(asked) is not signal.SIG_IGN:  # as `nohup` has it
            signal.signal(asked, lambda number, frame: sys.exit(128 + number))
    _open_standard_streams()
    sys.exit(run_cli())


def _open_standard_streams() -> None:
    """Have what is written to a stream that was closed go nowhere; a file would take its number."""
    for number in range(3):
        with contextlib.suppress(OSError):
            os.fstat(number)
            continue
        os.open(os.devnull, os.O_RDWR)  # the lowest number that is free: this one
    sys.stdout = sys.stdout or os.fdopen(1, "w", closefd=False)
    sys.stderr = sys.stderr or os.fdopen(2, "w", closefd=False)


def run_cli(arguments: list[str] | None = None) -> int:
    """Run the command line in this process and give its exit code."""
    try:
        # Not root.main, which takes a closed pipe into its own hands.
        with root.make_context(
            "stablehand", sys.argv[1:] if arguments is None else arguments
        ) as ctx:
            root.invoke(ctx)
        sys.stdout.flush()
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
    except (click.Abort, KeyboardInterrupt):
        _complain("interrupted")
        return EXIT_INTERRUPTED
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.ctx.get_help() if error.ctx else "", err=True)
        return error.exit_code
    except click.ClickException as error:
        _complain(_usage(error))
        return error.exit_code
    except StablehandError as error:
        _complain(str(error))
        return error.exit_code
    except MemoryError:
        _complain("out of memory; use --weights auto or a shorter --context")
        return StablehandError.exit_code
    except OSError as error:
        return _end_over(error)
    return 0


def _end_over(error: OSError) -> int:
    """End over what the system refused: a write to a standard stream, unless the error names its file.

    Writing to a stream names none, and opening, listing or looking at a file names it.
    """
    if error.filename is not None:
        _complain(f"{one_line(os.fsdecode(error.filename))}: {error.strerror}")
        return StablehandError.exit_code
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    # A reader that went away is no mistake, and nobody is left to tell.
    if isinstance(error, BrokenPipeError):
        return 0
    _complain(f"standard output cannot be written: {error.strerror}")
    return StablehandError.exit_code


def _usage(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    hint = "" if context is None else f" ({context.command_path} --help shows the usage)"
    return " ".join(error.format_message().split()) + hint


def _complain(text: str) -> None:
    with contextlib.suppress(
        OSError
    ):  # where standard error cannot be written, the exit code tells
        click.echo(f"stablehand: {printable(text)}", err=True)
