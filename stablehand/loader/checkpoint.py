"""A checkpoint as the rest of the house sees it: canonical weights, whatever the files call them."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Self

from stablehand.config import ModelConfig
from stablehand.errors import CheckpointError
from stablehand.fields import read_json_object
from stablehand.files import is_there
from stablehand.gguf_config import CONTROL, ENDS, ROPE_DIVISORS, config_from_gguf
from stablehand.loader.closing import Closing
from stablehand.loader.companions import StoredCompanion, companions_of, run_time_scales
from stablehand.loader.gguf import SUFFIX, GgufFile, is_gguf
from stablehand.loader.gguf_metadata import Brief, Metadata
from stablehand.loader.names import FLAX, GGUF, HUGGING_FACE, Dialect, Place, places
from stablehand.loader.shards import Shards, open_folder
from stablehand.loader.tensor_file import TensorFile, TensorInfo, reaching
from stablehand.quantisation import Quantisation, quantisation_of, refuse_separate
from stablehand.unread_methods import instead, method_of_tensors

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


_MAX_PAIRS = 1 << 16

_SHAPES: Mapping[str, str] = {"i32": "<2i", "i64": "<2q"}

_PIECE_BYTES = 16 << 10
# Of a memoryview, by size: what is moved and never computed with.
_ELEMENTS: Mapping[int, Literal["H", "I"]] = {2: "H", 4: "I"}


@dataclass(frozen=True)
class StoredWeight:
    """One canonical weight in a file.

    Attributes:
      info: the tensor.
      place: which of its rows.
      format: how it and its companions are to be read: a name in `stablehand.formats.FORMATS`.
      companions: tensors that hold components of the format, which the tensor itself does not.
      unsigned: its codes are stored 128 more than they are.
      padding: bytes at the end of each row that are no codes.
      shape: a tensor that repeats the matrix's shape.
    """

    info: TensorInfo
    place: Place
    format: str
    companions: tuple[StoredCompanion, ...] = ()
    unsigned: bool = False
    padding: int = 0
    shape: TensorInfo | None = None

    @property
    def row_bytes(self) -> int:
        """Bytes of one row of the weight; of one element for a vector."""
        return self.info.nbytes // self.place.rows

    @property
    def rows_at_once(self) -> int:
        """The fewest rows that are read at a good speed together."""
        if not self.place.transposed:
            return 1
        return _PIECE_BYTES // self.element_bytes

    @property
    def element_bytes(self) -> int:
        """Bytes of one element of a tensor of floats."""
        return self.info.nbytes // math.prod(self.info.shape)


class Checkpoint(Closing):
    """An open checkpoint whose tensors have been checked against its configuration.

    Attributes:
      path: the Hugging Face folder or the GGUF file.
      config: the model.
      shards: the open files.
      quantisation: how matrices are stored that are quantised; None where none are, and of GGUF files.
      weights: every canonical weight's place.
      unread: the tensors that are left unread, with the choice that says what is done in their place.
    """

    def __init__(self, path: Path, opened: _Opened) -> None:
        self.path = path
        self.config = opened.config
        self.shards = opened.shards
        self.quantisation = opened.quantisation
        self.weights = _match(opened)
        self.unread = _check_leftovers(opened, self.weights)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a folder's configuration and safetensors, or a GGUF file; reads headers only.

        Raises:
          ConfigError, CheckpointError: a file is missing, malformed or out of reach, a tensor is missing,
            unexpected, or disagrees with the configuration.
        """
        with reaching(path), ExitStack() as opened:
            read = _open_gguf if is_gguf(path) else _open_folder
            checkpoint = cls(path, read(path, opened))
            opened.pop_all()
            return checkpoint

    @property
    def notes(self) -> tuple[str, ...]:
        """What is left unread, and why, in a line if there is anything."""
        if not self.unread:
            return ()
        kinds = ", ".join(sorted({name.rpartition(".")[2] for name in self.unread}))
        left = f"{self.path}: {len(self.unread)} tensors ({kinds}) are left unread"
        return (f"{left}: nothing is rounded by them while the model runs",)

    def told_of_runs(self) -> Iterator[tuple[str, str]]:
        """What says how activations or caches are rounded, which is not done: where, and which of the two.

        The configuration's keys come first, and both are named as `Choices` has them.
        """
        if self.quantisation is not None:
            file = self.path / "config.json"
            for key, choice in self.quantisation.run_time.items():
                yield f"{file}: {self.quantisation.key}: {key}", choice
        for name, choice in self.unread.items():
            yield self.shards.where(name), choice

    @property
    def stored(self) -> Mapping[str, str]:
        """The format that the checkpoint has each canonical weight in."""
        return {name: weight.format for name, weight in self.weights.items()}

    def read_rows_into(self, name: str, first: int, buffer: WriteableBuffer) -> None:
        """Fill `buffer` with the bytes of a weight's rows from `first` on; threads may call it at once.

        Raises:
          CheckpointError: the file was truncated or changed since it was opened.
        """
        weight = self.weights[name]
        if weight.place.interleaved:
            self._gather_rows_into(weight, first, memoryview(buffer).cast("B"))
            return
        if weight.place.transposed:
            self._turn_rows_into(weight, first, memoryview(buffer).cast("B"))
            return
        offset = (weight.place.begin + first) * weight.row_bytes
        self._file_of(weight).read_bytes_into(weight.info, offset, buffer)

    def read_bytes_into(self, info: TensorInfo, offset: int, buffer: WriteableBuffer) -> None:
        """Fill `buffer` with a tensor's bytes from `offset` on; threads may call it at once.

        Raises:
          CheckpointError: the file was truncated or changed since it was opened.
        """
        self.shards.file_of(info.name).read_bytes_into(info, offset, buffer)

    def _gather_rows_into(self, weight: StoredWeight, first: int, rows: memoryview) -> None:
        # Rows change their order within a head: read the whole heads that they are of.
        place, size = weight.place, weight.row_bytes
        last = first + len(rows) // size
        begin = first - first % place.interleaved
        end = last + -last % place.interleaved
        heads = bytearray((end - begin) * size)
        offset = (place.begin + begin) * size
        self._file_of(weight).read_bytes_into(weight.info, offset, heads)
        stored = memoryview(heads)
        for row in range(first, last):
            at = place.stored_row(row) * size - offset
            rows[(row - first) * size : (row - first + 1) * size] = stored[at : at + size]

    def _turn_rows_into(self, weight: StoredWeight, first: int, rows: memoryview) -> None:
        # Each row of the tensor has one element of each row of the weight.
        place, size, file = weight.place, weight.element_bytes, self._file_of(weight)
        inputs = weight.row_bytes // size
        piece = memoryview(bytearray(len(rows) // inputs))
        elements, of_input = rows.cast(_ELEMENTS[size]), piece.cast(_ELEMENTS[size])
        for at in range(inputs):
            offset = (at * place.rows + place.begin + first) * size
            file.read_bytes_into(weight.info, offset, piece)
            elements[at::inputs] = of_input

    def where(self, name: str) -> str:
        """The file and tensor that a weight comes from, for messages."""
        return self.shards.where(self.weights[name].info.name)

    def close(self) -> None:
        """Close the files."""
        self.shards.close()

    def _file_of(self, weight: StoredWeight) -> TensorFile:
        return self.shards.file_of(weight.info.name)


@dataclass(frozen=True)
class _Opened:
    """The files of a checkpoint, and what they say of themselves."""

    config: ModelConfig
    shards: Shards
    dialect: Dialect
    quantisation: Quantisation | None = None

    def has_codes(self, info: TensorInfo) -> bool:
        """Whether a tensor holds codes as the configuration's method has them."""
        return self.quantisation is not None and info.dtype == self.quantisation.method.dtype

    def tensor_of(self, name: str) -> TensorInfo | None:
        """The tensor of a weight that it should be called so, or as the method calls those of codes."""
        tensors = self.shards.tensors
        return tensors.get(
            name if self.quantisation is None else self.quantisation.tensor_of(name, tensors)
        )

    def codes_shape(self, info: TensorInfo, shape: tuple[int, ...]) -> tuple[int, ...]:
        """The shape of such a tensor where the weight is shaped so."""
        assert self.quantisation is not None
        method = self.quantisation.method_of(info.name.rpartition(".")[0])
        return shape if len(shape) == 1 else (shape[0], -(-shape[1] // method.together))


def _open_folder(path: Path, opened: ExitStack) -> _Opened:
    gguf = sorted(path.glob(f"*{SUFFIX}"))
    description = path / "config.json"
    if gguf and not is_there(description):
        raise CheckpointError(
            "the folder has no config.json", where=str(path), hint=f"give the file: {gguf[0]}"
        )
    raw = read_json_object(description)
    config = ModelConfig.from_hf(raw, str(description))
    quantisation = quantisation_of(raw, str(description))
    if quantisation is None:
        refuse_separate(path)
    shards = opened.enter_context(open_folder(path))
    dialect = HUGGING_FACE if FLAX.prefix_in(shards.tensors) is None else FLAX
    return _Opened(config, shards, dialect, quantisation)


def _open_gguf(path: Path, opened: ExitStack) -> _Opened:
    file = opened.enter_context(GgufFile.open(path))
    config = config_from_gguf(
        # Nothing that describes a model is long, and what is might take half a gigabyte to decode.
        Brief(file.metadata),
        file.tensors,
        str(path),
        _rope_divisors(file),
        file.metadata.length("tokenizer.ggml.tokens"),
        _ends(file.metadata),
    )
    return _Opened(config, Shards(path, [file]), GGUF)


def _ends(metadata: Metadata) -> list[int]:
    """The ids of control tokens whose names end a text."""
    named = {
        text: id_
        for text, id_ in metadata.places("tokenizer.ggml.tokens", ENDS).items()
        if metadata.item("tokenizer.ggml.token_type", id_) == CONTROL
    }
    # With calls of tools and returns it ends a part of an answer alone.
    if {"<|return|>", "<|call|>"} <= named.keys():
        named.pop("<|end|>", None)
    return sorted(named.values())


def _rope_divisors(file: GgufFile) -> tuple[float, ...] | None:
    info = file.tensors.get(ROPE_DIVISORS)
    if info is None:
        return None
    where = f"{file.path}: tensor {info.name!r}"
    if info.dtype != "f32" or len(info.shape) != 1 or info.shape[0] > _MAX_PAIRS:
        raise CheckpointError(
            f"is {info.dtype} {list(info.shape)}, and not an f32 for each pair of a head",
            where=where,
        )
    raw = bytearray(info.nbytes)
    file.read_bytes_into(info, 0, raw)
    divisors = struct.unpack(f"<{info.shape[0]}f", raw)
    if not all(math.isfinite(divisor) and divisor > 0 for divisor in divisors):
        raise CheckpointError("holds a number that is not finite and above zero", where=where)
    return divisors


def _match(opened: _Opened) -> dict[str, StoredWeight]:
    config, shards, dialect = opened.config, opened.shards, opened.dialect
    if opened.quantisation is None and (found := method_of_tensors(shards.tensors)) is not None:
        tensor, method = found
        raise CheckpointError(
            f"is of {method}, which {dialect.description} does not name, and which is not read",
            where=shards.where(tensor),
            hint=instead({}, method),
        )
    weights = {}
    shapes = dict(config.weight_shapes())
    for name, place in places(config, shards.tensors, dialect):
        info = opened.tensor_of(place.tensor)
        if info is None:
            raise CheckpointError(
                "is missing",
                where=f"{shards.path}: tensor {place.tensor!r}",
                hint=_missing_hint(name, dialect),
            )
        expected = (place.rows, *shapes[name][1:])
        if opened.has_codes(info):
            expected = opened.codes_shape(info, expected)
        elif place.transposed:
            expected = expected[::-1]
        if info.shape != expected:
            raise CheckpointError(
                f"has shape {list(info.shape)}, but {dialect.description} makes it {list(expected)}",
                where=f"{opened.shards.where(info.name)}: field 'shape'",
                hint="the configuration and the weights are of different models",
            )
        weights[name] = _stored(opened, info, place, shapes[name])
    return weights


def _stored(
    opened: _Opened, info: TensorInfo, place: Place, shape: tuple[int, ...]
) -> StoredWeight:
    dialect, quantisation = opened.dialect, opened.quantisation
    if quantisation is not None and opened.has_codes(info):
        form, companions = companions_of(info, shape[-1], opened.shards, quantisation)
        return _coded(
            opened.shards, StoredWeight(info, place, form, companions), quantisation, shape
        )
    if info.dtype not in dialect.dtypes:
        raise CheckpointError(
            f"is stored as {info.dtype}, which is not read",
            where=f"{opened.shards.where(info.name)}: field 'dtype'",
            hint=dialect.advice(info.dtype),
        )
    return StoredWeight(info, place, info.dtype)


def _coded(
    shards: Shards, weight: StoredWeight, quantisation: Quantisation, shape: tuple[int, ...]
) -> StoredWeight:
    """With what a method has of its own: codes without a sign, rows of whole words, a shape beside them."""
    module = weight.info.name.rpartition(".")[0]
    method = quantisation.method_of(module)
    if not method.unsigned:
        return weight
    told = shards.tensors.get(f"{module}.{method.shape}")
    if told is not None:
        _check_shape(shards, told, (weight.place.rows, shape[-1]))
    padding = method.together * weight.info.shape[1] - shape[-1]
    return replace(weight, unsigned=True, padding=padding, shape=told)


def _check_shape(shards: Shards, told: TensorInfo, expected: tuple[int, int]) -> None:
    """Refuse a tensor that gives a matrix another shape than the configuration does."""
    says = f"is {told.dtype} {list(told.shape)}"
    if told.dtype in _SHAPES and told.shape == (2,):
        raw = bytearray(told.nbytes)
        shards.file_of(told.name).read_bytes_into(told, 0, raw)
        found = struct.unpack(_SHAPES[told.dtype], raw)
        if found == expected:
            return
        says = f"says {list(found)}"
    raise CheckpointError(
        f"{says}, but the matrix is {list(expected)}",
        where=shards.where(told.name),
        hint="the configuration and the weights are of different models",
    )


def _check_leftovers(opened: _Opened, weights: Mapping[str, StoredWeight]) -> Mapping[str, str]:
    """Refuse tensors that nothing would use; gives those that may stay unread."""
    # A scale, bias or extra norm that is silently dropped gives fluent nonsense.
    dialect, tensors = opened.dialect, opened.shards.tensors
    used = {weight.info.name for weight in weights.values()}
    for weight in weights.values():
        used.update(companion.info.name for companion in weight.companions)
        if weight.shape is not None:
            used.add(weight.shape.name)
    if opened.quantisation is not None:
        opened.quantisation.check_modules(
            {name.rpartition(".")[0] for name in tensors}, str(opened.shards.path)
        )
    unread = run_time_scales(tensors, used, opened.quantisation)
    if opened.config.tie_embeddings:
        used.add(dialect.head)
    for name in tensors:
        if name in used or dialect.ignored.fullmatch(name) or name in unread:
            continue
        raise CheckpointError(
            f"is part of no Llama that {dialect.description} describes, and nothing would use it",
            where=opened.shards.where(name),
            hint="the configuration lacks a key (a bias, a quantisation), or the model is not a Llama",
        )
    return unread


def _missing_hint(name: str, dialect: Dialect) -> str:
    if name == "head":
        return f"{dialect.description} says tie_word_embeddings is false; is it?"
    return f"the checkpoint is incomplete, or {dialect.description} describes another model"
