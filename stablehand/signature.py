"""The one list that drives emitter, loader and runtime, as it travels inside a module.

Each argument of a graph carries what it is as an attribute dictionary on the function's argument; the
rest is strings in the function's `iree.reflection` dictionary. Both survive VHLO and compilation:
IREE keeps argument attributes in the `iree.abi.declaration` reflection string of the compiled function,
which `Signature.from_declaration` reads back.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod
from typing import Any, Literal, get_args

from stablehand.declaration import read_declaration
from stablehand.errors import SignatureError
from stablehand.formats import DTYPE_BITS, FORMATS, Layout

VERSION = "1"
"""Of the annotations' meaning; a module that says another is refused."""

Role = Literal["weight", "table", "state", "step"]
"""What an argument is: a weight, a table computed once, state that is donated, or a step's own input."""

ROLES: tuple[Role, ...] = get_args(Role)

_TENSOR = re.compile(r"tensor<((?:[0-9]{1,18}x)*)([a-z][a-z0-9]*)>")


@dataclass(frozen=True)
class TensorType:
    """A ranked tensor type with static dimensions, printed as MLIR prints it."""

    shape: tuple[int, ...]
    dtype: str

    def __str__(self) -> str:
        return f"tensor<{''.join(f'{dim}x' for dim in self.shape)}{self.dtype}>"

    @property
    def elements(self) -> int:
        """The number of elements."""
        return prod(self.shape)

    @property
    def nbytes(self) -> int:
        """Bytes that the dense row-major buffer occupies."""
        return self.elements * DTYPE_BITS[self.dtype] // 8

    @classmethod
    def parse(cls, text: str) -> TensorType:
        """Read MLIR's spelling.

        Raises:
          SignatureError: it is not a static ranked tensor of a dtype that graphs use.
        """
        match = _TENSOR.fullmatch(text)
        if match is None or match[2] not in DTYPE_BITS:
            raise SignatureError(f"{text!r} is not a tensor type that a graph of ours takes")
        return cls(tuple(int(dim) for dim in match[1].split("x")[:-1]), match[2])


@dataclass(frozen=True)
class Source:
    """Where a weight argument's bytes come from.

    Attributes:
      weight: the canonical name of the logical weight; two uses of one name are one buffer (a tie).
      shape: its logical shape, `[out, in]` or `[n]`, before padding.
      format: the format's name in `stablehand.formats.FORMATS`.
      layout: the order of its elements.
      component: which of the format's buffers this is.
    """

    weight: str
    shape: tuple[int, ...]
    format: str
    layout: Layout
    component: str = "values"

    def stored_type(self) -> TensorType:
        """The only type that an argument with this source may have."""
        form = FORMATS[self.format]
        index = [part.name for part in form.components].index(self.component)
        stored = form.stored_shapes(self.shape, self.layout)[index]
        return TensorType(stored, form.components[index].dtype)


@dataclass(frozen=True)
class Argument:
    """One argument of a graph: what it is, its type, where its bytes come from, which result it becomes."""

    name: str
    role: Role
    type: TensorType
    source: Source | None = None
    donated_to: int | None = None

    def attributes(self) -> dict[str, Any]:
        """The argument attributes that the text carries, in print order (MLIR sorts by name)."""
        attributes: dict[str, Any] = {}
        if self.donated_to is not None:
            attributes["iree.abi.output"] = self.donated_to
        attributes["stablehand.name"] = self.name
        attributes["stablehand.role"] = self.role
        if self.source is not None:
            attributes["stablehand.source"] = {
                "component": self.source.component,
                "format": self.source.format,
                "layout": str(self.source.layout),
                "shape": list(self.source.shape),
                "weight": self.source.weight,
            }
        return attributes

    @classmethod
    def from_attributes(cls, type_text: str, attributes: Mapping[str, Any]) -> Argument:
        """The inverse of `attributes`.

        Raises:
          SignatureError: an annotation is missing, unknown, or disagrees with the type.
        """
        name = attributes.get("stablehand.name")
        if not isinstance(name, str) or not name:
            raise SignatureError(
                f"an argument of type {type_text} carries no stablehand.name",
                hint="emit the graph with `stablehand emit`; its annotations are its signature",
            )
        where = f"argument {name!r}"
        role = attributes.get("stablehand.role")
        if role not in ROLES:
            raise SignatureError(f"stablehand.role is {role!r}, not one of {ROLES}", where=where)
        known = {"iree.abi.output", "stablehand.name", "stablehand.role", "stablehand.source"}
        unknown = sorted(key for key in attributes if key not in known)
        if unknown:
            raise SignatureError(f"unknown annotation {unknown[0]!r}", where=where)
        source = attributes.get("stablehand.source")
        donated = attributes.get("iree.abi.output")
        if donated is not None and not isinstance(donated, int):
            raise SignatureError(f"iree.abi.output is {donated!r}, no result's index", where=where)
        if (role == "weight") != (source is not None):
            raise SignatureError("a weight has a stablehand.source, nothing else does", where=where)
        if (role == "state") != (donated is not None):
            raise SignatureError("state is donated (iree.abi.output), nothing else is", where=where)
        argument = cls(
            name,
            role,
            TensorType.parse(type_text),
            None if source is None else _source(source, where),
            donated,
        )
        if argument.source is not None and argument.source.stored_type() != argument.type:
            raise SignatureError(
                f"its type is {argument.type}, but its source asks for {argument.source.stored_type()}",
                where=where,
                hint="the text was edited after it was emitted; emit it again",
            )
        return argument


@dataclass(frozen=True)
class Result:
    """One result of a graph."""

    name: str
    type: TensorType


@dataclass(frozen=True)
class Signature:
    """What a graph takes and gives, and what it was emitted for.

    Attributes:
      graph: the function's name, `prefill` or `decode`.
      arguments: in call order: weights, tables, state, step.
      results: in result order.
      facts: what the graph was emitted for, by key: config digest, policy, target, context, …
    """

    graph: str
    arguments: tuple[Argument, ...]
    results: tuple[Result, ...]
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def weight_formats(self) -> tuple[str, ...]:
        """Formats of the weights, each once."""
        sources = [argument.source for argument in self.by_role("weight")]
        return tuple(dict.fromkeys(source.format for source in sources if source is not None))

    def by_role(self, role: Role) -> tuple[Argument, ...]:
        """The arguments of one role, in call order."""
        return tuple(argument for argument in self.arguments if argument.role == role)

    def nbytes(self, *roles: Role) -> int:
        """Bytes of all arguments of these roles."""
        return sum(a.type.nbytes for a in self.arguments if a.role in roles)

    def fact(self, key: str) -> str:
        """One of the facts.

        Raises:
          SignatureError: the module does not say.
        """
        if key not in self.facts:
            raise SignatureError(
                f"the module does not carry stablehand.{key}",
                where=f"graph {self.graph!r}",
                hint="it was not emitted by this tool, or was edited; emit it again",
            )
        return self.facts[key]

    def number(self, key: str) -> int:
        """One of the facts, as a whole number."""
        text = self.fact(key)
        if re.fullmatch(r"[0-9]{1,18}", text) is None:
            raise SignatureError(f"stablehand.{key} is {text!r}, not a number", where=self.graph)
        return int(text)

    def check(self) -> None:
        """Refuse a signature that cannot be right by itself.

        Raises:
          SignatureError: another version, a repeated name, roles out of order, or a donation that does
            not match its result.
        """
        if (found := self.fact("version")) != VERSION:
            raise SignatureError(
                f"the module's signature has version {found}, this tool reads {VERSION}",
                where=f"graph {self.graph!r}",
                hint="emit and compile it again",
            )
        seen: set[str] = set()
        order = [ROLES.index(argument.role) for argument in self.arguments]
        if order != sorted(order):
            raise SignatureError(
                f"arguments are not in the order {', '.join(ROLES)}", where=f"graph {self.graph!r}"
            )
        targets: set[int] = set()
        for argument in self.arguments:
            where = f"argument {argument.name!r}"
            if argument.name in seen:
                raise SignatureError("the name occurs twice", where=where)
            seen.add(argument.name)
            if argument.donated_to is None:
                continue
            if argument.donated_to in targets or not 0 <= argument.donated_to < len(self.results):
                raise SignatureError(
                    f"cannot be donated to result {argument.donated_to}", where=where
                )
            targets.add(argument.donated_to)
            result = self.results[argument.donated_to]
            if (result.name, result.type) != (argument.name, argument.type):
                raise SignatureError(
                    f"is donated to result {argument.donated_to}, which is {result.name!r} {result.type}",
                    where=where,
                )

    def difference(self, other: Signature) -> str | None:
        """The first thing in which two signatures of one graph differ, as a sentence; None if nothing."""
        for mine, theirs in zip(self.arguments, other.arguments, strict=False):
            if mine != theirs:
                return f"argument {mine.name!r}: {_one_side(mine)} against {_one_side(theirs)}"
        if len(self.arguments) != len(other.arguments):
            return f"{len(self.arguments)} arguments against {len(other.arguments)}"
        if self.results != other.results:
            return f"results {_names(self.results)} against {_names(other.results)}"
        for key in sorted({*self.facts, *other.facts}):
            if self.facts.get(key) != other.facts.get(key):
                return f"{key}: {self.facts.get(key)!r} against {other.facts.get(key)!r}"
        return None

    @classmethod
    def from_declaration(cls, declaration: str, reflection: Mapping[str, str]) -> Signature:
        """Read a compiled function's reflection.

        Args:
          declaration: the `iree.abi.declaration` string.
          reflection: the rest of the function's reflection.

        Raises:
          SignatureError: it does not parse, or an annotation is wrong.
        """
        graph, arguments, results = read_declaration(declaration)
        return cls(
            graph,
            tuple(Argument.from_attributes(type_text, attrs) for type_text, attrs in arguments),
            tuple(result_from_attributes(type_text, attrs) for type_text, attrs in results),
            facts_from_reflection(reflection),
        )


def facts_from_reflection(reflection: Mapping[str, str]) -> dict[str, str]:
    """Our part of an `iree.reflection` dictionary, without the prefix."""
    prefix = "stablehand."
    return {
        key[len(prefix) :]: value for key, value in reflection.items() if key.startswith(prefix)
    }


def result_from_attributes(type_text: str, attributes: Mapping[str, Any]) -> Result:
    """A result from its type and attributes.

    Raises:
      SignatureError: it has no name.
    """
    name = attributes.get("stablehand.name")
    if not isinstance(name, str) or not name or len(attributes) != 1:
        raise SignatureError(
            f"a result of type {type_text} carries {sorted(attributes)}, not its stablehand.name alone"
        )
    return Result(name, TensorType.parse(type_text))


def _source(raw: Any, where: str) -> Source:
    keys = {"component", "format", "layout", "shape", "weight"}
    if not isinstance(raw, Mapping) or set(raw) != keys:
        raise SignatureError(f"stablehand.source must have {sorted(keys)}", where=where)
    for key in ("component", "format", "layout", "weight"):
        if not isinstance(raw[key], str):
            raise SignatureError(f"stablehand.source.{key} is {raw[key]!r}, no text", where=where)
    if raw["format"] not in FORMATS:
        raise SignatureError(f"unknown format {raw['format']!r}", where=where)
    components = [part.name for part in FORMATS[raw["format"]].components]
    if raw["component"] not in components:
        raise SignatureError(f"format {raw['format']} has no {raw['component']!r}", where=where)
    shape = raw["shape"]
    if (
        not isinstance(shape, list)
        or len(shape) not in (1, 2)
        or not all(isinstance(dim, int) and dim > 0 for dim in shape)
    ):
        raise SignatureError(f"{shape!r} is not a weight's shape", where=where)
    try:
        layout = Layout.parse(raw["layout"])
        source = Source(raw["weight"], tuple(shape), raw["format"], layout, raw["component"])
        source.stored_type()
    except ValueError as error:
        raise SignatureError(f"layout {raw['layout']!r}: {error}", where=where) from error
    return source


def _one_side(argument: Argument) -> str:
    source = argument.source
    where = (
        ""
        if source is None
        else (
            f" from {source.weight} {list(source.shape)}, {source.component} of {source.format} "
            f"in {source.layout}"
        )
    )
    donated = "" if argument.donated_to is None else f" donated to {argument.donated_to}"
    return f"{argument.name} ({argument.role} {argument.type}{where}{donated})"


def _names(results: tuple[Result, ...]) -> str:
    return ", ".join(f"{result.name} {result.type}" for result in results)
