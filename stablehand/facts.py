"""What a graph was emitted for, against the types that it was emitted with.

The facts of a signature are strings that anybody can edit, and the runtime reads limits from them: how many
tokens the caches hold, how many a chunk has. So each that the types show is compared with them, and the
others may only be what an emitter writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from stablehand.errors import SignatureError, TargetError
from stablehand.formats import ACTIVATIONS, FLOATS, OVERFLOW
from stablehand.signature import Signature, TensorType
from stablehand.targets import named_target

KERNELS_FACT = "kernels"
"""The key that lowering adds: which kernels are in a module."""

COMPILED_FACT = "compiled_for"
"""The key that compilation adds for a CPU: its name, whatever CPU the text was emitted for."""

_KNOWN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "graph": ("prefill", "decode"),
        "activations": ACTIVATIONS,
        "kv": FLOATS,
        "overflow": tuple(OVERFLOW),
    }
)
_NUMBERS = ("batch", "capacity", "chunk", "context", "vocab")
_CONFIG = re.compile(r"[0-9a-f]{16}")

Pattern = tuple[str | int | None, ...]
"""What each dimension is: the fact that says it, itself, or None where no fact does."""

_TOKENS: Pattern = ("batch",)
_STEPS: Mapping[str, Mapping[str, Pattern]] = MappingProxyType(
    {
        "prefill": {
            "tokens": ("batch", "chunk"),
            "embeddings": ("batch", "chunk", None),
            "start": _TOKENS,
            "length": _TOKENS,
        },
        "decode": {"token": _TOKENS, "embeddings": ("batch", 1, None), "position": _TOKENS},
    }
)
_CACHE: Pattern = ("batch", None, "capacity", None)
_TABLE: Pattern = ("capacity", None)
_LOGITS: Pattern = (None, "vocab")
_HINT = "it was edited after it was emitted; emit it again"


def whole_chunks(context: int, chunk: int) -> int:
    """Rows of a cache: whole chunks, so that a padded last one never overwrites earlier rows."""
    return -(-context // chunk) * chunk


def check_facts(signature: Signature) -> None:
    """Refuse a signature whose facts are not those of its types, or none that an emitter writes.

    What no type shows is checked for being one that there is (activations, overflow, target), a digest (the
    configuration) or a text (the policy); the two graphs of a session, and what was packed, are compared too.

    Raises:
      SignatureError: naming the fact, and the argument or result that says otherwise.
    """
    where = f"graph {signature.graph!r}"
    for key, known in _KNOWN.items():
        if signature.fact(key) not in known:
            _refuse(signature, key, f"none of {', '.join(known)}")
    if signature.fact("graph") != signature.graph:
        _refuse(signature, "graph", "not the name of the function")
    if _CONFIG.fullmatch(signature.fact("config")) is None:
        _refuse(signature, "config", "no digest of a configuration")
    if not signature.fact("weights"):
        _refuse(signature, "weights", "no policy")
    try:
        named_target(signature.fact("target"))
    except TargetError as error:
        _refuse(signature, "target", f"none that there is: {error.what}")
    for key in _NUMBERS:
        if signature.number(key) < 1:
            _refuse(signature, key, "below one")
    capacity = whole_chunks(signature.number("context"), signature.number("chunk"))
    if signature.number("capacity") != capacity:
        raise SignatureError(
            f"stablehand.capacity is {signature.fact('capacity')}, where a context of "
            f"{signature.fact('context')} in chunks of {signature.fact('chunk')} takes {capacity}",
            where=where,
            hint=_HINT,
        )
    for place, type_, pattern in _shown(signature):
        _compare(signature, place, type_, pattern)
    _compare_others(signature)


def _shown(signature: Signature) -> Iterator[tuple[str, TensorType, Pattern]]:
    """Each type that shows facts, and which."""
    steps = _STEPS[signature.graph]
    for argument in signature.arguments:
        place = f"argument {argument.name!r}"
        if argument.role == "step":
            if argument.name not in steps:
                raise SignatureError("is no input of such a graph", where=place, hint=_HINT)
            yield place, argument.type, steps[argument.name]
        elif argument.role == "state":
            yield place, argument.type, _CACHE
        elif argument.role == "table":
            yield place, argument.type, _TABLE
    if not signature.results:
        raise SignatureError("has no result", where=f"graph {signature.graph!r}", hint=_HINT)
    output = signature.results[0]
    if output.name == "logits":
        yield f"result {output.name!r}", output.type, _LOGITS


def _compare(signature: Signature, place: str, type_: TensorType, pattern: Pattern) -> None:
    if len(type_.shape) != len(pattern):
        raise SignatureError(
            f"is {type_}, where it has {len(pattern)} dimensions", where=place, hint=_HINT
        )
    for size, said in zip(type_.shape, pattern, strict=True):
        if isinstance(said, str) and size != signature.number(said):
            _contradicts(signature, place, type_, said)
        if isinstance(said, int) and size != said:
            raise SignatureError(f"is {type_}, where {said} belongs", where=place, hint=_HINT)


def _compare_others(signature: Signature) -> None:
    """What is shown otherwise than by one dimension: the caches' dtype, and rows of the head and logits."""
    for argument in signature.arguments:
        place, source = f"argument {argument.name!r}", argument.source
        if argument.role == "state" and argument.type.dtype != signature.fact("kv"):
            _contradicts(signature, place, argument.type, "kv")
        if source is None or source.weight not in ("embed", "head"):
            continue
        if source.shape[0] != signature.number("vocab"):
            _contradicts(signature, place, argument.type, "vocab")
    output, batch = signature.results[0], signature.number("batch")
    rows = {batch}
    if signature.graph == "prefill":
        rows.add(batch * signature.number("chunk"))
    if not output.type.shape or output.type.shape[0] not in rows:
        _contradicts(signature, f"result {output.name!r}", output.type, "batch")


def _contradicts(signature: Signature, place: str, type_: TensorType, key: str) -> None:
    raise SignatureError(
        f"is {type_}, but stablehand.{key} is {signature.fact(key)}", where=place, hint=_HINT
    )


def _refuse(signature: Signature, key: str, why: str) -> None:
    raise SignatureError(
        f"stablehand.{key} is {signature.fact(key)!r}, {why}",
        where=f"graph {signature.graph!r}",
        hint=_HINT,
    )
