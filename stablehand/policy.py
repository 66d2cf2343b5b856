"""Which format each weight is stored in: an ordered list of `glob = format` rules.

Rules speak of canonical names: `embed`, `layers.N.attn.{q,k,v,o}`, `layers.N.mlp.{gate,up,down}`,
`layers.N.{attn_norm,mlp_norm}`, `norm`, `head`, and `NAME.bias`. The first matching rule wins, a pattern
may begin at any dot, and norms and biases are matched only by rules that name them, so that
`*=f16` means the matrices.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from types import MappingProxyType

from stablehand.errors import PolicyError
from stablehand.formats import FLOATS, FORMATS, Format

AS_STORED = "as-stored"
"""The preset that keeps every weight in the dtype that the checkpoint has it in."""

PREPARED: Mapping[str, str] = MappingProxyType({f"prepared-{dtype}": dtype for dtype in FLOATS})
"""As stored, but for weights stored in codes: those are decoded once, at load, into that dtype."""

FROM_STORED = (AS_STORED, *PREPARED)
"""What presets and rules may name beside formats: choices that follow what the checkpoint has."""

_SMALL = "*norm=f32,*bias=f32"


def _projections(name: str) -> str:
    # The reference behaviour: the seven projections of each layer, and nothing else.
    return (
        f"attn.?={name},mlp.gate={name},mlp.up={name},mlp.down={name},embed=f32,head=f32,{_SMALL}"
    )


PRESETS: Mapping[str, str] = MappingProxyType(
    {
        "f32": f"*=f32,{_SMALL}",
        "f16": _projections("f16"),
        "bf16": _projections("bf16"),
        "f16-all": f"*=f16,{_SMALL}",
        "bf16-all": f"*=bf16,{_SMALL}",
        **{name: f"*={name},*norm={AS_STORED},*bias={AS_STORED}" for name in FROM_STORED},
        **{
            form.name: f"*={form.name},{_SMALL}"
            for form in FORMATS.values()
            if form.preset and not form.dense
        },
    }
)
"""Named policies, spelt in the same rules that users write."""


@dataclass(frozen=True)
class Rule:
    """`pattern = format`, where the format may also be one of `FROM_STORED`."""

    pattern: str
    format: str
    preset: bool = False

    def matches(self, name: str) -> bool:
        """Whether the rule speaks of this canonical weight name."""
        for guarded in ("norm", "bias"):
            if name.endswith(guarded) and guarded not in self.pattern:
                return False
        parts = name.split(".")
        return any(fnmatchcase(".".join(parts[i:]), self.pattern) for i in range(len(parts)))


@dataclass(frozen=True)
class WeightPolicy:
    """An ordered list of rules and the text it was written as.

    Example:
      `WeightPolicy.parse("mlp.*=bf16,f16")`: the MLP projections bf16, the rest as the preset `f16` says.
    """

    text: str
    rules: tuple[Rule, ...]

    @classmethod
    def parse(cls, text: str) -> WeightPolicy:
        """Read a comma-separated list of presets and `glob=format` rules.

        Raises:
          PolicyError: an item is neither a preset nor a rule, or names no format.
        """
        items = [item.strip() for item in text.split(",") if item.strip()]
        if not items:
            raise PolicyError("the policy is empty", where="--weights", hint=_choices())
        return cls(",".join(items), tuple(rule for item in items for rule in _rules(item)))

    def check_names(self, names: Iterable[str]) -> None:
        """Refuse a rule of the user's that decides on none of a model's weights: it is a slip.

        Raises:
          PolicyError: a rule matches no weight, or rules before it take all that it matches.
        """
        names = list(names)
        won = {name: next((r for r in self.rules if r.matches(name)), None) for name in names}
        for rule in self.rules:
            matched = [] if rule.preset else [name for name in names if rule.matches(name)]
            if matched and all(won[name] is not rule for name in matched):
                winners = dict.fromkeys(f"{w.pattern}={w.format}" for n in matched if (w := won[n]))
                raise PolicyError(
                    f"the rule {rule.pattern}={rule.format} decides on no weight, for "
                    f"{', '.join(winners)} before it took them all",
                    where="--weights",
                    hint="put it first: the first rule that matches a weight wins",
                )
            if not rule.preset and not matched:
                raise PolicyError(
                    f"the rule {rule.pattern}={rule.format} matches no weight of this model",
                    where="--weights",
                    hint=f"weights are named like {', '.join(names[:3])}",
                )

    def format_of(self, name: str, stored: Mapping[str, str] | None = None) -> str:
        """The format of one weight.

        Args:
          name: the canonical name.
          stored: the checkpoint's dtype by canonical name, for rules that follow it.

        Raises:
          PolicyError: no rule names the weight, or one that follows a checkpoint meets a bare configuration.
        """
        for rule in self.rules:
            if rule.matches(name):
                return rule.format if rule.format in FORMATS else _stored(rule.format, name, stored)
        raise PolicyError(
            f"no rule names the weight {name!r}",
            where=f"--weights {self.text}",
            hint=f"add a rule such as {_suggest(name)!r}",
        )

    def formats(
        self, shapes: Mapping[str, tuple[int, ...]], stored: Mapping[str, str] | None = None
    ) -> dict[str, str]:
        """The format of every weight.

        Args:
          shapes: by canonical name, `[out, in]` or `[n]`.
          stored: as for `format_of`.

        Raises:
          PolicyError: a format cannot hold a weight of that shape.
        """
        chosen = {name: self.format_of(name, stored) for name in shapes}
        for name, form in chosen.items():
            if len(shapes[name]) == 1 and not FORMATS[form].dense:
                raise PolicyError(
                    f"is a vector, which {form} does not hold",
                    where=f"--weights {self.text}, weight {name!r}",
                    hint=f"store it as one of {', '.join(FLOATS)}",
                )
        for form in dict.fromkeys(chosen.values()):
            matrices = [name for name in shapes if len(shapes[name]) == 2 and chosen[name] == form]
            self._check_rows(FORMATS[form], matrices, shapes)
        return chosen

    def _check_rows(
        self, form: Format, matrices: list[str], shapes: Mapping[str, tuple[int, ...]]
    ) -> None:
        """Refuse matrices whose rows a format's blocks do not divide, all of them at once."""
        odd = [name for name in matrices if shapes[name][1] % form.block]
        if not odd:
            return
        named = {
            width: patterns([name for name in odd if shapes[name][1] == width], shapes)
            for width in dict.fromkeys(shapes[name][1] for name in odd)
        }
        rows = " and of ".join(f"{width} ({', '.join(each)})" for width, each in named.items())
        first = next(iter(named.values()))[0]
        raise PolicyError(
            f"rows of {rows} do not divide into {form.name}'s blocks of {form.block}",
            where=f"--weights {self.text}",
            hint=f"add rules before it, such as '{first}=f16'",
        )


def patterns(names: Iterable[str], among: Iterable[str]) -> list[str]:
    """What rules call some weights of a model: a part once where it is all layers', else each by its name."""
    wanted, everywhere = dict.fromkeys(names), list(among)
    found: dict[str, None] = {}
    for name in wanted:
        part = name.split(".", 2)[2] if name.startswith("layers.") else name
        alike = [each for each in everywhere if each == part or each.endswith(f".{part}")]
        found[part if wanted.keys() >= set(alike) else name] = None
    return list(found)


def _rules(item: str) -> tuple[Rule, ...]:
    if "=" not in item:
        if item not in PRESETS:
            close = difflib.get_close_matches(item, PRESETS, n=1)
            hint = f"did you mean {close[0]!r}?" if close else _choices()
            raise PolicyError(f"there is no preset {item!r}", where="--weights", hint=hint)
        parts = (part.partition("=") for part in PRESETS[item].split(","))
        return tuple(Rule(pattern, name, preset=True) for pattern, _, name in parts)
    pattern, _, name = (part.strip() for part in item.partition("="))
    if not pattern or name not in (*FORMATS, *FROM_STORED):
        close = difflib.get_close_matches(name, (*FORMATS, *FROM_STORED), n=1)
        hint = f"did you mean {close[0]!r}?" if close else f"formats: {', '.join(FORMATS)}"
        what = f"{name!r} is not a format" if pattern else "a rule has no pattern"
        raise PolicyError(what, where=f"--weights, rule {item!r}", hint=hint)
    return (Rule(pattern, name),)


def in_codes(stored: Mapping[str, str] | None) -> bool:
    """Whether a checkpoint has weights that are not plain floats, so that there is something to prepare."""
    return stored is not None and any(not FORMATS[form].dense for form in stored.values())


def prepared(text: str, dtype: str) -> str:
    """A policy that decodes once what another one keeps as stored; see `PREPARED`.

    Raises:
      PolicyError: nothing is kept as stored under that one.
    """
    items = [item.strip() for item in text.split(",")]
    changed = [
        f"{head}prepared-{dtype}" if name == AS_STORED else item
        for item in items
        for head, name in [_after_equals(item)]
    ]
    if changed == items:
        raise PolicyError(
            f"decodes what is kept as stored, and --weights {text} keeps nothing so",
            where=f"--prepare {dtype}",
            hint=f"leave one of them out, or name weights in a rule such as 'mlp.*=prepared-{dtype}'",
        )
    return ",".join(changed)


def _after_equals(item: str) -> tuple[str, str]:
    """An item's text up to the format or preset that it names, and that."""
    pattern, equals, name = item.rpartition("=")
    return f"{pattern}{equals}", name.strip()


def _stored(choice: str, name: str, stored: Mapping[str, str] | None) -> str:
    if stored is None:
        raise PolicyError(
            f"{name!r} is to be kept as stored, but a configuration stores nothing",
            where=f"--weights {choice}",
            hint="give a checkpoint folder, or name the formats",
        )
    found = stored[name]
    return found if choice == AS_STORED or FORMATS[found].dense else PREPARED[choice]


def _suggest(name: str) -> str:
    last = name.rpartition(".")[2]
    return f"*{last}=f32" if last.endswith(("norm", "bias")) else f"{last}=f32"


def _choices() -> str:
    return f"presets: {', '.join(PRESETS)}; or rules such as 'mlp.*=f16,*=f32,*norm=f32'"
