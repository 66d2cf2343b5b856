"""Every way in which a GGUF file stores a tensor's elements, as plain data.

Elements lie in blocks along a tensor's rows. Ids, names and sizes are those of ggml's `ggml_type`:
https://github.com/ggml-org/ggml/blob/master/include/ggml.h.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from stablehand.formats import FORMATS


@dataclass(frozen=True, slots=True)
class GgmlType:
    """One way to store elements.

    Attributes:
      id: as files spell it.
      name: as ggml and Stablehand call it, in lower case.
      elements: how many of them one block holds.
      nbytes: what one block takes.
    """

    id: int
    name: str
    elements: int
    nbytes: int


_TYPES = (
    GgmlType(0, "f32", 1, 4),
    GgmlType(1, "f16", 1, 2),
    GgmlType(2, "q4_0", 32, 18),
    GgmlType(3, "q4_1", 32, 20),
    GgmlType(6, "q5_0", 32, 22),
    GgmlType(7, "q5_1", 32, 24),
    GgmlType(8, "q8_0", 32, 34),
    GgmlType(9, "q8_1", 32, 40),
    GgmlType(10, "q2_k", 256, 84),
    GgmlType(11, "q3_k", 256, 110),
    GgmlType(12, "q4_k", 256, 144),
    GgmlType(13, "q5_k", 256, 176),
    GgmlType(14, "q6_k", 256, 210),
    GgmlType(15, "q8_k", 256, 292),
    GgmlType(16, "iq2_xxs", 256, 66),
    GgmlType(17, "iq2_xs", 256, 74),
    GgmlType(18, "iq3_xxs", 256, 98),
    GgmlType(19, "iq1_s", 256, 50),
    GgmlType(20, "iq4_nl", 32, 18),
    GgmlType(21, "iq3_s", 256, 110),
    GgmlType(22, "iq2_s", 256, 82),
    GgmlType(23, "iq4_xs", 256, 136),
    GgmlType(24, "i8", 1, 1),
    GgmlType(25, "i16", 1, 2),
    GgmlType(26, "i32", 1, 4),
    GgmlType(27, "i64", 1, 8),
    GgmlType(28, "f64", 1, 8),
    GgmlType(29, "iq1_m", 256, 56),
    GgmlType(30, "bf16", 1, 2),
    GgmlType(34, "tq1_0", 256, 54),
    GgmlType(35, "tq2_0", 256, 66),
    GgmlType(39, "mxfp4", 32, 17),
    GgmlType(40, "nvfp4", 64, 36),
    GgmlType(41, "q1_0", 128, 18),
    GgmlType(42, "q2_0", 64, 18),
)

GGML_TYPES: Mapping[int, GgmlType] = MappingProxyType({kind.id: kind for kind in _TYPES})
"""Every type by its id."""

READ = tuple(kind.name for kind in _TYPES if kind.name in FORMATS and not FORMATS[kind.name].dense)
"""Types in blocks that are read, kept or decoded."""

_NEAREST = (
    *((name, "Q2_K") for name in ("iq1_", "iq2_", "tq1_", "tq2_", "q1_0", "q2_0")),
    *(
        ("iq3_", "Q3_K_M"),
        ("iq4_", "Q4_K_M"),
        ("mxfp4", "Q4_K_M"),
        ("nvfp4", "Q4_K_M"),
        ("q8_", "Q8_0"),
    ),
)


def nearest(name: str) -> str:
    """What llama.cpp calls the nearest in size of the kinds of files that are read; F16 for want of one."""
    return next((kind for start, kind in _NEAREST if name.startswith(start)), "F16")


REMOVED_TYPES: Mapping[int, str] = MappingProxyType(
    {
        **{4: "q4_2", 5: "q4_3"},
        **{31: "q4_0_4_4", 32: "q4_0_4_8", 33: "q4_0_8_8"},
        **{36: "iq4_nl_4_4", 37: "iq4_nl_4_8", 38: "iq4_nl_8_8"},
    }
)
"""Types that ggml itself no longer reads."""
