"""What ggml's own C functions make of blocks: the vectors that tests/loader/test_ggml.py compares with.

usage: PEER_PYTHON make_vectors.py OUT.npz [BLOCKS [SEED]]

For each type that is read: random, adversarial and quantised blocks with the numbers that
`dequantize_row_*` gives; and floats with the bytes that `ggml_quantize_chunk` and `quantize_row_*_ref`
make of them. Needs llama-cpp-python (whose libggml-base it calls through ctypes) and numpy, and nothing of
stablehand's.
"""

import ctypes
import sys
from pathlib import Path

import llama_cpp
import numpy as np

# Name, id, elements and bytes of a block, places of its f16 numbers.
TYPES = (
    ("q4_0", 2, 32, 18, (0,)),
    ("q4_1", 3, 32, 20, (0, 2)),
    ("q5_0", 6, 32, 22, (0,)),
    ("q5_1", 7, 32, 24, (0, 2)),
    ("q8_0", 8, 32, 34, (0,)),
    ("q2_k", 10, 256, 84, (80, 82)),
    ("q3_k", 11, 256, 110, (108,)),
    ("q4_k", 12, 256, 144, (0, 2)),
    ("q5_k", 13, 256, 176, (0, 2)),
    ("q6_k", 14, 256, 210, (208,)),
)
ENDS = (0x0000, 0x8000, 0x0001, 0x83FF, 0x0400, 0x3C00, 0xBC00, 0x7BFF, 0xFBFF)
"""f16 numbers: zeros, subnormals, the least normal one, ones, the largest."""

GGML = ctypes.CDLL(str(Path(llama_cpp.__file__).parent / "lib" / "libggml-base.so"))
GGML.ggml_quantize_chunk.restype = ctypes.c_size_t


def pointer(array: np.ndarray) -> ctypes.c_void_p:
    """Its first byte."""
    return array.ctypes.data_as(ctypes.c_void_p)


def c_name(name: str) -> str:
    """A type as ggml's functions spell it."""
    return name.replace("_k", "_K")


def dequantized(name: str, raw: np.ndarray, elements: int) -> np.ndarray:
    """f32 numbers of blocks `[n, bytes]`."""
    found = np.empty((len(raw), elements), np.float32)
    function = getattr(GGML, f"dequantize_row_{c_name(name)}")
    function(pointer(raw), pointer(found), ctypes.c_int64(found.size))
    return found


def quantized(name: str, id_: int, values: np.ndarray, nbytes: int) -> np.ndarray:
    """Blocks `[n, bytes]` of f32 `[n, elements]`, without importances."""
    found = np.zeros((len(values), nbytes), np.uint8)
    size = GGML.ggml_quantize_chunk(
        ctypes.c_int(id_),
        pointer(values),
        pointer(found),
        ctypes.c_int64(0),
        ctypes.c_int64(len(values)),
        ctypes.c_int64(values.shape[1]),
        ctypes.c_void_p(),
    )
    assert size == found.nbytes, (name, size)
    return found


def reference(name: str, values: np.ndarray, nbytes: int) -> np.ndarray:
    """The same by the plain C reference."""
    found = np.zeros((len(values), nbytes), np.uint8)
    function = getattr(GGML, f"quantize_row_{c_name(name)}_ref")
    function(pointer(values), pointer(found), ctypes.c_int64(values.size))
    return found


def random_raw(
    rng: np.random.Generator, count: int, nbytes: int, halves: tuple[int, ...]
) -> np.ndarray:
    """Any bytes, of every second block with an ordinary scale; all zeros and all ones; the ends of f16."""
    raw = rng.integers(0, 256, (count, nbytes), np.uint8)
    raw[0], raw[1] = 0, 255
    for i in range(1, count, 2):
        for at in halves:
            end = np.uint16(rng.choice(ENDS))
            ordinary = np.float16(rng.standard_normal()).view(np.uint16)
            bits = end if i % 4 == 1 else ordinary
            raw[i, at : at + 2] = np.array([bits], "<u2").view(np.uint8)
    return raw


def random_values(rng: np.random.Generator, count: int, elements: int) -> np.ndarray:
    """Normal numbers of many sizes; lone peaks, ties, alternating signs, one sign and zeros among them."""
    sizes = 10.0 ** rng.integers(-6, 5, (count, 1))
    values = (rng.standard_normal((count, elements)) * sizes).astype(np.float32)
    kinds = np.arange(count) % 8
    values[kinds == 1, rng.integers(0, elements)] *= 50
    values[kinds == 2] = (rng.integers(-16, 17, (1, elements)) / 2).astype(np.float32)
    values[kinds == 3] = (rng.integers(-254, 255, (1, elements)) / 2).astype(np.float32)
    values[kinds == 4] = np.resize(np.float32([3, -3]), elements)
    values[kinds == 5] = np.abs(values[kinds == 5])
    values[kinds == 6, elements // 2 :] = 0
    if count > 7:
        values[7] = 0
    return np.ascontiguousarray(values)


def main() -> None:
    """Write them."""
    out, *numbers = sys.argv[1:]
    count, seed = (*map(int, numbers), *(8, 0)[len(numbers) :])
    rng = np.random.default_rng(seed)
    found: dict[str, np.ndarray] = {}
    for name, id_, elements, nbytes, halves in TYPES:
        blocks = count if elements == 256 else 4 * count
        raw = random_raw(rng, blocks, nbytes, halves)
        # Every kind of values is among eight.
        values = random_values(rng, 2 * count if elements == 256 else blocks, elements)
        made = quantized(name, id_, values, nbytes)
        found[f"{name}.raw"] = np.concatenate((raw, made))
        found[f"{name}.numbers"] = dequantized(name, found[f"{name}.raw"], elements)
        found[f"{name}.values"], found[f"{name}.made"] = values, made
        found[f"{name}.reference"] = reference(name, values, nbytes)
    np.savez_compressed(out, version=np.array(llama_cpp.__version__), **found)


if __name__ == "__main__":
    main()
