"""The tensors that belong to a quantised matrix of a safetensors checkpoint, found and checked by headers."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from stablehand.errors import CheckpointError
from stablehand.formats import FORMATS
from stablehand.loader.shards import Shards
from stablehand.loader.tensor_file import TensorInfo
from stablehand.quantisation import RUN_TIME, Grain, Method, Quantisation


@dataclass(frozen=True)
class StoredCompanion:
    """A tensor that holds one component of a matrix.

    Attributes:
      component: which.
      dtype: the component's, to which what is stored widens exactly.
      info: the tensor.
      shape: its rows and columns, where its own shape may leave out axes of one.
      grain: for how many of the matrix's rows and inputs it has one number.
    """

    component: str
    dtype: str
    info: TensorInfo
    shape: tuple[int, int]
    grain: Grain

    def rows_of(self, first: int, last: int) -> tuple[int, int]:
        """Which of its rows are for rows `first … last` of the matrix."""
        if not self.grain.rows:
            return 0, 1
        return first // self.grain.rows, -(-last // self.grain.rows)


def companions_of(
    info: TensorInfo, inputs: int, shards: Shards, quantisation: Quantisation
) -> tuple[str, tuple[StoredCompanion, ...]]:
    """The format of a matrix whose tensor has a method's codes, and the tensors of its other components.

    Args:
      info: the tensor.
      inputs: of the matrix.
      shards: the open files.
      quantisation: what the configuration says.

    Raises:
      CheckpointError: one is missing, or of a dtype or a shape that none has; or the configuration lists the
        matrix as left as it was.
    """
    where = shards.where(info.name)
    module, _, suffix = info.name.rpartition(".")
    if len(info.shape) != 2 or suffix != quantisation.method_of(module).suffix:
        raise CheckpointError(
            f"is stored as {info.dtype}, in which matrices alone are read", where=where
        )
    if (entry := quantisation.leaves_out(module)) is not None:
        raise CheckpointError(
            f"is stored as {info.dtype}, but config.json lists {entry!r} as not converted",
            where=where,
            hint=f"the configuration ({quantisation.key}) and the weights are of different models",
        )
    method, shape = quantisation.method_of(module), (info.shape[0], inputs)
    found = []
    for companion in method.companions:
        name = f"{module}.{companion.suffix}"
        if name not in shards.tensors:
            raise CheckpointError(
                f"is stored as {info.dtype}, and the tensor {name!r}, which {method.name} has "
                "beside it, is missing",
                where=where,
                hint="the checkpoint is incomplete, or config.json names another method",
            )
        beside = shards.tensors[name]
        if beside.dtype not in companion.dtypes:
            raise CheckpointError(
                f"is stored as {beside.dtype}, which is not read",
                where=shards.where(beside.name),
                hint=f"stored dtypes that are: {', '.join(companion.dtypes)}",
            )
        found.append((companion.component, beside, _grain(shape, beside, shards, method)))
    kinds = {(beside.dtype, grain) for _, beside, grain in found}
    if len({grain for _, grain in kinds}) != 1 or (method.alike and len(kinds) != 1):
        names = " and ".join(companion.suffix for companion in method.companions)
        raise CheckpointError(f"its {names} have different shapes or dtypes", where=where)
    dtype, grain = kinds.pop()
    form = method.formats[grain].format(dtype=dtype)
    parts = {part.name: part.dtype for part in FORMATS[form].components}
    return form, tuple(
        StoredCompanion(component, parts[component], beside, grain.shape(*shape), grain)
        for component, beside, grain in found
    )


def _grain(shape: tuple[int, int], beside: TensorInfo, shards: Shards, method: Method) -> Grain:
    for grain in method.formats:
        if beside.shape in grain.spellings(*shape):
            return grain
    shapes = (str(list(grain.shape(*shape))) for grain in method.formats)
    raise CheckpointError(
        f"has shape {list(beside.shape)}, but for a matrix {list(shape)} {method.name} has "
        f"{' or '.join(dict.fromkeys(shapes))}",
        where=f"{shards.where(beside.name)}: field 'shape'",
        hint="a scale for other parts of a matrix is not read",
    )


def run_time_scales(
    tensors: Collection[str], used: Collection[str], quantisation: Quantisation | None
) -> Mapping[str, str]:
    """The tensors that say how activations or caches were quantised, with which (`RUN_TIME`).

    Each is in a module that has a tensor in use.

    These are not quantised by them here, and the numbers that they are rounded from are nearer to those of
    the model as it was trained.
    """
    if quantisation is None:
        return {}
    modules = {name[:at] for name in used for at, letter in enumerate(name) if letter == "."}
    return {
        name: RUN_TIME[kind]
        for module, _, kind, name in ((*name.rpartition("."), name) for name in tensors)
        if kind in quantisation.method.run_time and module in modules
    }
