"""What a person needs to see when a golden and what is produced now differ."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterator

from stablehand.goldens.bands import outside
from stablehand.goldens.store import Entry

_SHOWN_LINES = 3
_WIDTH = 160
_ARGUMENT = re.compile(r"^      (%\w+): (\S+)(.*?),?$", re.MULTILINE)
_OPERATION = re.compile(r"(?:= |^ +)\"?(stablehlo\.\w+|call @\w+)", re.MULTILINE)


def differs(entry: Entry, golden: bytes | None, now: bytes) -> bool:
    """Whether a golden no longer holds: another byte, or a figure outside its band."""
    if golden is None or entry.kind != "quality":
        return golden != now
    return any(outside(golden, now))


def explained(entry: Entry, golden: bytes, now: bytes) -> Iterator[str]:
    """A golden's difference in some lines."""
    if entry.kind == "quality":
        return outside(golden, now)
    return summary(golden.decode(errors="replace"), now.decode())


def summary(golden: str, now: str) -> Iterator[str]:
    """The first differing lines, argument changes, and the change in operation counts."""
    yield from _first_lines(golden, now)
    yield from _argument_changes(golden, now)
    yield from _operation_changes(golden, now)


def unified(name: str, golden: str, now: str) -> Iterator[str]:
    """The whole difference as a unified diff."""
    lines = (golden.splitlines(), now.splitlines())
    yield from difflib.unified_diff(*lines, f"{name} (golden)", f"{name} (now)", lineterm="")


def _first_lines(golden: str, now: str) -> Iterator[str]:
    before, after = golden.splitlines(), now.splitlines()
    shown = 0
    for number in range(max(len(before), len(after))):
        old = before[number] if number < len(before) else "(end of text)"
        new = after[number] if number < len(after) else "(end of text)"
        if old != new:
            yield f"line {number + 1}:"
            yield f"  - {_cut(old)}"
            yield f"  + {_cut(new)}"
            shown += 1
            if shown == _SHOWN_LINES:
                return
    if not shown:
        yield "only the bytes at the ends of lines differ"


def _cut(line: str) -> str:
    line = line.strip()
    return line if len(line) <= _WIDTH else f"{line[:_WIDTH]} …"


def _argument_changes(golden: str, now: str) -> Iterator[str]:
    before, after = (
        {name: (type_, rest) for name, type_, rest in _ARGUMENT.findall(text)}
        for text in (golden, now)
    )
    for name in before:
        if name not in after:
            yield f"argument removed: {name}: {before[name][0]}"
        elif before[name] != after[name]:
            same = before[name][0] == after[name][0]
            what = "annotations" if same else f"{before[name][0]} -> {after[name][0]}"
            yield f"argument changed: {name}: {what}"
    for name in after:
        if name not in before:
            yield f"argument added: {name}: {after[name][0]}"
    if list(before) != list(after) and set(before) == set(after):
        yield "arguments are in another order"


def _operation_changes(golden: str, now: str) -> Iterator[str]:
    before, after = (Counter(_OPERATION.findall(text)) for text in (golden, now))
    for operation in sorted({*before, *after}):
        if before[operation] != after[operation]:
            yield f"{operation}: {before[operation]} -> {after[operation]}"
