"""Chat templates: Jinja that arrives with a checkpoint, rendered as transformers renders it.

A template is a stranger's program. It runs in Jinja's immutable sandbox, without a loader, with the
filters and methods whose results can be bounded, and on a budget:

- Every value that it makes (by an operator, a literal, a slice, a filter, a call, an output) and
  every turn of a loop is charged to a work limit, by characters and elements; a shared element
  counts as often as it would be printed. What could grow beyond the limits in one step, such as
  `'a' * 10**9`, is charged before. Loops are charged by a statement put into their bodies.
- Single values, integers, the template and the output have limits of their own.
- The clock is read at each charge.

The limits are far above what a conversation needs: 4 Mi characters are about a million tokens.
"""

from __future__ import annotations

import datetime
import functools
import json
import re
import time
from collections.abc import Callable, ItemsView, Iterable, KeysView, Mapping, Sequence, ValuesView
from typing import Any, NoReturn

from jinja2 import TemplateError, TemplateSyntaxError, nodes, pass_context
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension
from jinja2.filters import FILTERS, make_attrgetter
from jinja2.parser import Parser
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment, SandboxedFormatter
from jinja2.utils import Namespace
from jinja2.visitor import NodeTransformer

from stablehand.errors import TokenizerError

MAX_TEMPLATE = 1 << 16
"""The longest template, in characters."""

MAX_VALUE = 1 << 22
"""The largest output and the largest single value, in characters; an element counts as 32."""

MAX_WORK = 1 << 26
"""All values together, in the same unit; a turn of a loop counts as 128."""

MAX_SECONDS = 2.0
"""The longest rendering."""

_ELEMENT = 32
_TURN = 128
_MAX_INTEGER_BITS = 4096
_MAX_INDENT = 64
_MAX_DATE_FORMAT = 256

_FILTERS = """
abs attr capitalize count d default dictsort e escape first float int items last length list lower
map max min reject rejectattr reverse safe select selectattr sort string title trim unique upper
"""
_TEXT_METHODS = """
capitalize casefold count endswith find index isalnum isalpha isascii isdecimal isdigit islower
isnumeric isspace istitle isupper join lower lstrip partition removeprefix removesuffix replace
rfind rindex rpartition rsplit rstrip split splitlines startswith strip swapcase title upper
"""
_METHODS: Sequence[tuple[type | tuple[type, ...], frozenset[str]]] = (
    (str, frozenset(_TEXT_METHODS.split())),
    (Mapping, frozenset(("get", "items", "keys", "values"))),
    ((list, tuple), frozenset(("count", "index"))),
    ((int, float, complex, bytes, range, set, frozenset), frozenset()),
)

# A printf conversion whose width and precision have at most three digits.
_CONVERSION = re.compile(r"%(\([^()]*\))?[-+ #0]{0,5}\d{0,3}(\.\d{0,3})?[a-zA-Z%]")


def render_chat(
    template: str,
    messages: list[dict[str, Any]],
    *,
    add_generation_prompt: bool = True,
    bos_token: str = "",
    eos_token: str = "",
    extra: Mapping[str, Any] | None = None,
) -> str:
    """The text of a conversation, by a model's chat template.

    Args:
      template: Jinja source, in the dialect of transformers (`apply_chat_template`).
      messages: each with `role` and `content`, and what else the template knows.
      add_generation_prompt: end where the assistant's answer begins.
      bos_token: the text of the token that begins a text.
      eos_token: the text of the token that ends one.
      extra: further variables, such as `tools`; tools and documents default to none.

    Returns:
      The text; it brings its own bos token if the template writes one.

    Raises:
      TokenizerError: the template is malformed, refuses the messages, reaches for what is not its
        business, or exceeds a limit.
    """
    if len(template) > MAX_TEMPLATE:
        raise _error(f"{len(template)} characters long, more than the {MAX_TEMPLATE} allowed")
    variables = {
        "tools": None,
        "documents": None,
        **(extra or {}),
        "messages": messages,
        "add_generation_prompt": add_generation_prompt,
        "bos_token": bos_token,
        "eos_token": eos_token,
    }
    try:
        return _render(template, variables)
    except _MessagesError as error:
        raise _error(f"does not take these messages: {_brief(error)}") from error
    except TemplateSyntaxError as error:
        raise _error(f"line {error.lineno}: {error.message}") from error
    except RecursionError as error:
        raise _error("nested too deeply") from error
    except TemplateError as error:
        raise _error(_brief(error)) from error
    except Exception as error:  # The template's own mistakes may surface as any exception.
        raise _error(f"fails with {type(error).__name__}: {_brief(error)}") from error


def _render(template: str, variables: Mapping[str, Any]) -> str:
    environment = _Environment()
    tree = _Instrument().visit(environment.parse(template))
    tree.set_environment(environment)
    code = environment.compile(tree)
    compiled = environment.template_class.from_code(
        environment, code, environment.make_globals(None)
    )
    pieces: list[str] = []
    size = 0
    for piece in compiled.generate(variables):
        environment.spend(len(piece))
        pieces.append(piece)
        size += len(piece)
        if size > MAX_VALUE:
            raise _LimitError(f"the output exceeds {MAX_VALUE} characters")
    return "".join(pieces)


def _error(what: str) -> TokenizerError:
    return TokenizerError(what, where="chat template")


def _brief(error: Exception) -> str:
    text = " ".join(str(error).split())
    return text if len(text) <= 200 else f"{text[:200]}…"


class _LimitError(TemplateError):
    """The template exceeded a limit."""


class _MessagesError(TemplateError):
    """The template called `raise_exception`."""


class _Namespace(Namespace):
    # Namespaces may refer to each other, so that printing them in full need not end.
    def __repr__(self) -> str:
        return "<Namespace>"


class _Generation(Extension):
    """`{% generation %}` marks what a model is trained on; here its body is plain text."""

    tags = {"generation"}  # noqa: RUF012

    def parse(self, parser: Parser) -> nodes.Node:
        line = next(parser.stream).lineno
        body = parser.parse_statements(("name:endgeneration",), drop_needle=True)
        return nodes.Scope(body).set_lineno(line)


class _Instrument(NodeTransformer):
    """Adds a charge to each loop body and to each expression that makes a value by itself."""

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        text = sum(len(data.data) for data in node.find_all(nodes.TemplateData))
        tick = _filtered(nodes.Const(text), "#turn")
        node.body.insert(0, nodes.ExprStmt(tick).set_lineno(node.lineno))
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802
        self.generic_visit(node)
        return _filtered(nodes.List(node.nodes), "#concat").set_lineno(node.lineno)

    def visit_Tuple(self, node: nodes.Tuple) -> nodes.Node:  # noqa: N802
        return self._charged(node) if node.ctx == "load" else node

    def visit_Getitem(self, node: nodes.Getitem) -> nodes.Node:  # noqa: N802
        if isinstance(node.arg, nodes.Slice):
            return self._charged(node)
        return self.generic_visit(node)

    def _charged(self, node: nodes.Expr) -> nodes.Node:
        self.generic_visit(node)
        return _filtered(node, "#charge").set_lineno(node.lineno)

    def _refused(self, node: nodes.Node) -> NoReturn:
        raise TemplateSyntaxError("a chat template cannot load other templates", node.lineno)

    visit_List = visit_Dict = _charged  # noqa: N815
    visit_Extends = visit_Include = visit_Import = visit_FromImport = _refused  # noqa: N815


def _filtered(node: nodes.Expr, name: str) -> nodes.Filter:
    return nodes.Filter(node, name, [], [], None, None)


class _Formatter(SandboxedFormatter):
    """`str.format`, every field charged."""

    _env: _Environment

    def get_field(self, field_name: str, args: Any, kwargs: Any) -> tuple[Any, str]:
        value, first = super().get_field(field_name, args, kwargs)
        return self._env.charge(value), first

    def format_field(self, value: Any, format_spec: str) -> str:
        if re.search(r"\d{4}", format_spec):
            raise _LimitError(f"the format {format_spec[:20]!r} is too wide")
        return str(super().format_field(value, format_spec))


class _Environment(ImmutableSandboxedEnvironment):
    """The sandbox of one rendering, with its budget."""

    intercepted_binops = frozenset(("+", "*", "**", "%"))

    def __init__(self) -> None:
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=["jinja2.ext.loopcontrols", _Generation],
            finalize=self.charge,
        )
        self._work = 0
        self._deadline = time.monotonic() + MAX_SECONDS
        filters: dict[str, Callable[..., Any]] = {name: FILTERS[name] for name in _FILTERS.split()}
        filters |= {
            "indent": self._indent,
            "join": self._join,
            "replace": self._replace,
            "tojson": self._to_json,
        }
        self.filters = {name: self._metered(function) for name, function in filters.items()}
        # Marked as reading the context, for else the compiler would fold a constant charge away.
        self.filters["#turn"] = pass_context(lambda _, text: self.spend(_TURN + text))
        self.filters["#charge"] = pass_context(lambda _, value: self.charge(value))
        self.filters["#concat"] = pass_context(lambda _, values: self._join(values))
        del self.globals["lipsum"]
        self.globals |= {
            "namespace": _Namespace,
            "raise_exception": _raise_exception,
            "strftime_now": _strftime_now,
        }

    def spend(self, work: int) -> None:
        """Charge work; raises at the limit, and when time is up."""
        self._work += work
        if self._work > MAX_WORK:
            raise _LimitError("does more work than any conversation needs")
        if time.monotonic() > self._deadline:
            raise _LimitError(f"takes longer than {MAX_SECONDS:g} s")

    def charge(self, value: Any) -> Any:
        """Charge a value that has been made, or is about to be read as a whole."""
        self.spend(_weigh(value))
        return value

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        match operator:
            case "**" if isinstance(left, int) and isinstance(right, int):
                if left.bit_length() * right > _MAX_INTEGER_BITS:
                    raise _LimitError("a power is too large")
            case "*":
                for value, count in ((left, right), (right, left)):
                    if isinstance(count, int) and not isinstance(value, int | float):
                        self.spend(_weigh(value) * max(count, 0))
            case "%" if isinstance(left, str):
                if "%" in _CONVERSION.sub("", left):
                    raise _LimitError(f"the format {left[:20]!r} is not a plain one")
                self.spend(left.count("%") * (_weigh(right) + 2000))
        return self.charge(super().call_binop(context, operator, left, right))

    def call(self, context: Context, function: Any, /, *args: Any, **kwargs: Any) -> Any:
        return self.charge(super().call(context, function, *args, **kwargs))

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        for type_, methods in _METHODS:
            if isinstance(obj, type_):
                return attr in methods
        return super().is_safe_attribute(obj, attr, value)

    def unsafe_undefined(self, obj: Any, attribute: str) -> NoReturn:
        # Jinja would give a value that prints as nothing and complains only when it is used.
        raise SecurityError(f"reaches for {attribute!r} of a {type(obj).__name__}")

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        # Jinja asks here, at each attribute, what stands in for a text's own method.
        text = getattr(value, "__self__", None)
        if not isinstance(text, str):
            return None
        guarded: dict[str, Callable[..., str]] = {
            "format": lambda *args, **kwargs: _Formatter(self).vformat(text, args, kwargs),
            "join": lambda values: self._join(values, text),
            "replace": functools.partial(self._replace, text),
        }
        return guarded.get(value.__name__)

    def _metered(self, function: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(function)
        def metered(*args: Any, **kwargs: Any) -> Any:
            return self.charge(function(*args, **kwargs))

        return metered

    def _join(self, values: Iterable[Any], d: str = "", attribute: str | None = None) -> str:
        if attribute is not None:
            values = map(make_attrgetter(self, attribute), values)
        parts = [str(self.charge(value)) for value in values]
        self.spend(len(str(d)) * len(parts))
        return str(d).join(parts)

    def _replace(self, text: Any, old: Any, new: Any, count: int | None = None) -> str:
        text, old, new = (str(self.charge(value)) for value in (text, old, new))
        self.spend(text.count(old) * len(new))
        replaced: str = text.replace(old, new, -1 if count is None else count)
        return replaced

    def _indent(self, text: Any, width: int | str = 4, *args: Any, **kwargs: Any) -> Any:
        pad = len(width) if isinstance(width, str) else max(width, 0)
        self.spend((str(self.charge(text)).count("\n") + 1) * pad)
        return FILTERS["indent"](text, width, *args, **kwargs)

    def _to_json(
        self,
        value: Any,
        ensure_ascii: bool = False,
        indent: int | str | None = None,
        separators: tuple[str, str] | None = None,
        sort_keys: bool = False,
    ) -> str:
        # Unlike Jinja's own tojson, nothing is escaped for HTML: models were trained on plain JSON.
        if (len(indent) if isinstance(indent, str) else indent or 0) > _MAX_INDENT:
            raise _LimitError(f"JSON is indented by more than {_MAX_INDENT}")
        self.charge(value)
        pieces: list[str] = []
        encoder = json.JSONEncoder(
            ensure_ascii=ensure_ascii, indent=indent, separators=separators, sort_keys=sort_keys
        )
        for piece in encoder.iterencode(value):
            self.spend(len(piece))
            pieces.append(piece)
        return "".join(pieces)


def _weigh(value: Any) -> int:
    """Characters and elements of a value, shared ones counted as often as they occur."""
    total = 0
    pending = [value]
    while pending:
        item = pending.pop()
        total += _ELEMENT
        if isinstance(item, str):
            total += len(item)
        elif isinstance(item, int):
            if item.bit_length() > _MAX_INTEGER_BITS:
                raise _LimitError("an integer is too large")
        elif isinstance(item, Mapping):
            pending.extend(item.keys())
            pending.extend(item.values())
        elif isinstance(item, list | tuple | set | frozenset | KeysView | ValuesView | ItemsView):
            pending.extend(item)
        if total + _ELEMENT * len(pending) > MAX_VALUE:
            raise _LimitError(f"a value exceeds {MAX_VALUE} characters")
    return total


def _raise_exception(message: str) -> NoReturn:
    raise _MessagesError(str(message))


def _strftime_now(date_format: str) -> str:
    if len(date_format) > _MAX_DATE_FORMAT:
        raise _LimitError(f"a date format is longer than {_MAX_DATE_FORMAT} characters")
    return datetime.datetime.now().strftime(date_format)
