"""Quantised safetensors checkpoints: the methods that are read, as data, and what `config.json` says of them.

Such a checkpoint holds a matrix as several tensors: its codes, under the matrix's own name, and *companions*
beside them. A method says which companions there are and which format they make with the codes.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import product
from pathlib import Path
from types import MappingProxyType
from typing import Any

from stablehand.errors import ConfigError
from stablehand.fields import Fields, read_json_object, shown
from stablehand.files import is_there
from stablehand.formats import FLOATS, MLX_BITS, MLX_GROUPS, mlx_name
from stablehand.unread_methods import BY_KEY, SEPARATE, instead

KEYS = ("quantization_config", "compression_config", "quantization")
"""Where `config.json` names a method; where several are, they say the same."""

WEIGHT = "weight"
"""How the name of a matrix ends; its companions' names end otherwise."""


@dataclass(frozen=True)
class Grain:
    """For how many rows and inputs a companion has one number; 0 for all of them."""

    rows: int
    inputs: int

    def shape(self, out: int, inputs: int) -> tuple[int, int]:
        """Of the companion of a matrix `[out, inputs]`; the last row and column may stand for fewer."""
        return -(-out // (self.rows or out)), -(-inputs // (self.inputs or inputs))

    def spellings(self, out: int, inputs: int) -> Iterator[tuple[int, ...]]:
        """The shapes that files give such a companion: axes of one may be missing."""
        rows, columns = self.shape(out, inputs)
        yield rows, columns
        if not self.inputs:
            yield (rows,)
        if not self.inputs and not self.rows:
            yield ()


TENSOR, ROW, BLOCK = Grain(0, 0), Grain(1, 0), Grain(128, 128)


@dataclass(frozen=True)
class Companion:
    """A tensor beside a matrix's codes.

    Attributes:
      suffix: what its name ends in, in the place of `WEIGHT`.
      component: which of the format's buffers it is.
      dtypes: in which it may be stored; each widens exactly to the component's.
    """

    suffix: str
    component: str
    dtypes: tuple[str, ...] = FLOATS


@dataclass(frozen=True, kw_only=True)
class Method:
    """One way in which checkpoints hold quantised matrices.

    Attributes:
      name: what messages call it.
      quant_method: what `config.json` calls it; None where it has no such key.
      told: the keys that tell it from others of that name, with their values.
      dtype: of the tensor of codes, which is shaped as the matrix is.
      together: how many codes of a row are one element of that; the row's last may hold fewer.
      suffix: how the name of that tensor ends.
      unsigned: codes are stored 128 more than they are, as bytes without a sign.
      shape: how the name of a tensor ends that repeats the matrix's shape; empty where there is none.
      companions: all of which each matrix has, of one shape.
      alike: companions have one dtype, which is their components'.
      formats: what codes and companions make, by the companions' grain; `{dtype}` is theirs.
      weights: what compressed-tensors says of them where it is this, as `neutral`; empty for other tools.
      run_time: how the names of tensors end that say how something else than weights was quantised.
      listed: the keys under which modules are listed that were left as they were.
      by_module: a key may also be a module's name: false for one left as it was, or what is told of it alone.
      neutral: keys that change what is stored, with the values under which they do not.
      harmless: keys that do not.
    """

    name: str
    quant_method: str | None
    told: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    dtype: str
    together: int = 1
    suffix: str = WEIGHT
    unsigned: bool = False
    shape: str = ""
    companions: tuple[Companion, ...]
    alike: bool = False
    formats: Mapping[Grain, str]
    weights: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    run_time: tuple[str, ...] = ("input_scale", "k_scale", "v_scale")
    listed: tuple[str, ...] = ()
    by_module: bool = False
    neutral: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    harmless: frozenset[str] = frozenset()


RUN_TIME: Mapping[str, str] = {
    **dict.fromkeys(("input_scale", "input_scale_ub"), "activations"),
    **dict.fromkeys(("k_scale", "v_scale"), "kv"),
}
"""By how the names of tensors end that say how something else than weights was quantised: what that is.

Nothing is rounded by them here, so that a user has to say what is done in their place: `Choices` has a
field of that name.
"""

_F8 = "f8_e4m3"
"""As safetensors has it, in lower case; f8E4M3FN in MLIR."""

_SCALE = (Companion("weight_scale", "scales"),)
_HUGGING_FACE = frozenset(("modules_to_not_convert", "dequantize"))


def _mlx(bits: int, group: int) -> Method:
    return Method(
        name=f"MLX ({bits} bits, groups of {group})",
        quant_method=None,
        told={"bits": (bits,), "group_size": (group,)},
        dtype="u32",
        together=32 // bits,
        companions=(Companion("scales", "scales"), Companion("biases", "biases")),
        alike=True,
        formats={Grain(1, group): mlx_name(bits, group, "{dtype}")},
        run_time=(),
        by_module=True,
        neutral={"mode": ("affine",)},
    )


def _compressed(
    formats: tuple[str, ...],
    dtype: str,
    made: Mapping[Grain, str],
    weights: Mapping[str, tuple[Any, ...]],
) -> Method:
    return Method(
        name=f"compressed-tensors ({formats[0]})",
        quant_method="compressed-tensors",
        told={"format": formats},
        dtype=dtype,
        companions=_SCALE,
        formats=made,
        weights={
            **{"num_bits": (8,), "symmetric": (True,), "dynamic": (False,)},
            **{"actorder": (), "zp_dtype": (), **weights},
        },
        listed=("ignore",),
        neutral={"sparsity_config": ({},), "transform_config": ({},)},
        harmless=frozenset(
            (
                *("config_groups", "kv_cache_scheme", "quantization_status"),
                *("global_compression_ratio", "version", "run_compressed"),
            )
        ),
    )


_WHOLE_NUMBERS: Mapping[str, tuple[Any, ...]] = {
    "type": ("int",),
    "strategy": ("tensor", "channel"),
}

METHODS = (
    _compressed(
        ("float-quantized", "naive-quantized"),
        _F8,
        {TENSOR: _F8, ROW: _F8, BLOCK: "f8_e4m3_128", Grain(1, 128): "f8_e4m3_128"},
        {
            "type": ("float",),
            "strategy": ("tensor", "channel", "block", "group"),
            "block_structure": ([128, 128], "128x128"),
            "group_size": (128,),
        },
    ),
    _compressed(
        ("int-quantized",),
        "i8",
        {TENSOR: "int8", ROW: "int8"},
        _WHOLE_NUMBERS,
    ),
    replace(
        _compressed(("pack-quantized",), "i32", {TENSOR: "int8", ROW: "int8"}, _WHOLE_NUMBERS),
        together=4,
        suffix="weight_packed",
        unsigned=True,
        shape="weight_shape",
    ),
    Method(
        name="fine-grained fp8",
        quant_method="fp8",
        told={"weight_block_size": ([128, 128],)},
        dtype=_F8,
        companions=(Companion("weight_scale_inv", "scales"),),
        formats={BLOCK: "f8_e4m3_128"},
        listed=("modules_to_not_convert", "ignored_layers"),
        neutral={"fmt": ("e4m3",)},
        harmless=_HUGGING_FACE | {"activation_scheme"},
    ),
    Method(
        name="fp8",
        quant_method="fp8",
        told={"weight_block_size": (None,)},
        dtype=_F8,
        companions=_SCALE,
        formats={TENSOR: _F8, ROW: _F8},
        listed=("ignored_layers", "modules_to_not_convert"),
        neutral={"fmt": ("e4m3",)},
        harmless=_HUGGING_FACE | {"activation_scheme", "kv_cache_scheme"},
    ),
    Method(
        name="FBGEMM fp8",
        quant_method="fbgemm_fp8",
        dtype=_F8,
        companions=_SCALE,
        formats={ROW: _F8},
        run_time=("input_scale_ub",),
        listed=("modules_to_not_convert",),
        harmless=_HUGGING_FACE | {"activation_scale_ub"},
    ),
    *(_mlx(bits, group) for bits, group in product(MLX_BITS, MLX_GROUPS)),
)
"""Every method that is read. Adding one is a row here, and a format where there is none yet.

Sources: compressed-tensors' `quantization_config` (https://github.com/vllm-project/compressed-tensors), and
transformers' configurations of fine-grained and FBGEMM fp8
(https://github.com/huggingface/transformers/tree/main/src/transformers/quantizers), and MLX's `quantize`
(https://ml-explore.github.io/mlx/build/html/python/_autosummary/mlx.core.quantize.html).
"""


@dataclass(frozen=True)
class Quantisation:
    """What `config.json` says of how matrices are stored.

    Attributes:
      method: how those are that are quantised; which these are, their dtypes tell.
      key: where it is named.
      left_out: the modules that are listed as left as they were.
      others: how modules are that are quantised otherwise than the rest.
      run_time: the keys that say how activations or caches are rounded by numbers that are stored, with
        which of them it is, as in `RUN_TIME`.
    """

    method: Method
    key: str
    left_out: tuple[str, ...] = ()
    others: Mapping[str, Method] = field(default_factory=dict)
    run_time: Mapping[str, str] = field(default_factory=dict)

    def method_of(self, module: str) -> Method:
        """How the matrix of that module is quantised."""
        return self.others.get(module, self.method)

    def check_modules(self, modules: Collection[str], where: str) -> None:
        """Refuse what is told of a module alone that the checkpoint does not have.

        Args:
          modules: those that have tensors.
          where: what errors call the checkpoint.

        Raises:
          ConfigError: there is such an entry.
        """
        for module in self.others:
            if module not in modules:
                close = difflib.get_close_matches(module, modules, n=1)
                raise ConfigError(
                    f"{shown(module)} names no module of this model",
                    where=f"{where}: {self.key}",
                    hint=f"did you mean {close[0]!r}?" if close else "remove the entry",
                )

    def tensor_of(self, name: str, tensors: Collection[str]) -> str:
        """The tensor of a matrix's codes, where it is not called as the matrix itself."""
        module = name.removesuffix(f".{WEIGHT}")
        own = f"{module}.{self.method_of(module).suffix}"
        return own if own in tensors and name not in tensors else name

    def leaves_out(self, module: str) -> str | None:
        """The entry that lists a module, itself or one that it is in, as left as it was.

        Entries that are regular expressions are not looked at: how a tensor is stored says the same.
        """
        for entry in self.left_out:
            if module == entry or module.startswith(f"{entry}.") or module.endswith(f".{entry}"):
                return entry
        return None


def quantisation_of(raw: Mapping[str, Any], where: str) -> Quantisation | None:
    """The method that a Hugging Face configuration names, if it names one.

    Args:
      raw: the parsed `config.json`.
      where: what errors call it.

    Raises:
      ConfigError: it is not read, or asks for more than is read of it.
    """
    outer = Fields(raw, where)
    named = {key: outer.object(key) for key in KEYS if outer.get(key) is not None}
    if not named:
        return None
    key, *same = named
    for other in same:
        if named[other] != named[key]:
            raise ConfigError(f"{key} and {other} are both present and differ", where=where)
    fields = Fields(named[key], f"{where}: {key}")
    method = _method(fields)
    fields.refuse_unless_neutral(method.neutral)
    if method.weights:
        _check_groups(fields, method.weights)
    left_out = [entry for listed in method.listed for entry in _modules(fields, listed)]
    others: dict[str, Method] = {}
    if method.by_module:
        left_out += [name for name, value in named[key].items() if value is False]
        others = dict(_others(fields, method))
    known = method.harmless | {"quant_method"} | others.keys()
    fields.refuse_unknown(known, "if it does not change what is stored, remove it")
    return Quantisation(method, key, tuple(left_out), others, dict(_of_runs(fields)))


def _printable(name: str) -> str:
    """A key that anybody may have written, for a line."""
    return name if name.isprintable() else repr(name)


def _of_runs(fields: Fields) -> Iterator[tuple[str, str]]:
    """The keys of `Quantisation.run_time`; what is worked out anew for each input needs no number."""
    if fields.get("kv_cache_scheme") is not None:
        yield "kv_cache_scheme", "kv"
    if fields.get("activation_scheme") == "static":
        yield "activation_scheme", "activations"
    if fields.get("activation_scale_ub") is not None:
        yield "activation_scale_ub", "activations"
    groups = fields.get("config_groups")
    for name, group in groups.items() if isinstance(groups, dict) else ():
        fed = group.get("input_activations") if isinstance(group, dict) else None
        if isinstance(fed, dict) and fed.get("dynamic") is False:
            yield f"config_groups: {_printable(name)[:200]}: input_activations", "activations"


def refuse_separate(folder: Path) -> None:
    """Refuse a folder that describes its quantisation in a file of its own, which nothing here reads.

    Raises:
      ConfigError: it has one.
    """
    if is_there(path := folder / SEPARATE):
        told = read_json_object(path)
        raise ConfigError(
            "describes a checkpoint of modelopt, a method that is not read",
            where=str(path),
            hint=instead(told, "modelopt"),
        )


def _others(fields: Fields, rest: Method) -> Iterator[tuple[str, Method]]:
    """The modules of which a method is told anew; true says that one is as the rest."""
    for module, value in fields.raw.items():
        if value is True:
            yield module, rest
        elif isinstance(value, dict):
            own = Fields(value, f"{fields.where}: {_printable(module)}"[:300])
            method = _method(own)
            own.refuse_unless_neutral(method.neutral)
            own.refuse_unknown((), "if it does not change what is stored, remove it")
            yield module, method


def _method(fields: Fields) -> Method:
    name = fields.get("quant_method")
    if name is None:
        _refuse_unread(fields)
    same = [method for method in METHODS if method.quant_method == name]
    for method in same:
        if all(fields.get(key) in values for key, values in method.told.items()):
            return method
    if not same or (name is None and not any(map(fields.get, same[0].told))):
        read = ", ".join(method.name for method in METHODS)
        raise ConfigError(
            f"the method {shown(name)} is not read",
            where=f"{fields.where}: quant_method",
            hint=f"{instead(fields.raw, name)}; methods that are: {read}",
        )
    key = next(
        key for key in same[0].told if not any(fields.get(key) in each.told[key] for each in same)
    )
    values = (shown(value) for each in same for value in each.told[key] if value is not None)
    raise ConfigError(
        f"{shown(fields.get(key))} is not read",
        where=f"{fields.where}: {key}",
        hint=f"{instead(fields.raw, name)}; read is: {' or '.join(dict.fromkeys(values))}",
    )


def _refuse_unread(fields: Fields) -> None:
    """Refuse by name the methods whose configurations have no name for them, but keys of their own."""
    for key, value in fields.raw.items():
        if value is not None and (name := BY_KEY.get(key)) is not None:
            raise ConfigError(
                f"a key of {name}, a method that is not read",
                where=f"{fields.where}: {key}",
                hint=instead(fields.raw, name),
            )


def _modules(fields: Fields, key: str) -> tuple[str, ...]:
    entries = fields.get(key, [])
    if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
        raise fields.error(key, "a list of names of modules", entries)
    return tuple(entry for entry in entries if entry and not entry.startswith("re:"))


_GROUP: Mapping[str, tuple[Any, ...]] = MappingProxyType({"output_activations": ()})
_GROUP_HARMLESS = frozenset(("targets", "input_activations", "weights", "format"))
_WEIGHTS_HARMLESS = frozenset(("observer", "observer_kwargs", "scale_dtype"))


def _check_groups(fields: Fields, expected: Mapping[str, tuple[Any, ...]]) -> None:
    """Refuse weights of compressed-tensors that scales beside codes do not make."""
    groups = fields.object("config_groups")
    for name in groups:
        where = f"{fields.where}: config_groups: {_printable(name)}"[:300]
        group = Fields(Fields(groups, where).object(name), where)
        group.refuse_unless_neutral(_GROUP)
        weights = Fields(group.object("weights"), f"{where}: weights")
        bits = weights.get("num_bits")
        if type(bits) is int and bits not in expected["num_bits"]:
            raise ConfigError(
                f"codes of {bits} bits are not read",
                where=f"{weights.where}: num_bits",
                hint=instead(weights.raw, None),
            )
        weights.refuse_unless_neutral(expected)
        weights.refuse_unknown(_WEIGHTS_HARMLESS, "if it does not change what is stored, remove it")
        group.refuse_unknown(_GROUP_HARMLESS, "if it does not change what is stored, remove it")
