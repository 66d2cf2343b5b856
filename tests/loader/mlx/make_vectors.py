"""What MLX itself makes of floats: the digests that tests/loader/test_mlx_groups.py compares with.

usage: PYTHON make_vectors.py OUT.npz [ROWS [SEED]]

Rows of 128 random and adversarial floats in `values`, and under the name of each kind of group (bits,
group and dtype, as `4_64_bf16`) the first 8 bytes of each row's SHA-256 over codes (a byte each), scales and
biases (in the dtype) as `mx.quantize` gives them for the row in that dtype. Needs `mlx[cpu]` and numpy, and
nothing of stablehand's.
"""

import hashlib
import importlib.metadata
import sys

import mlx.core as mx
import numpy as np

BITS, GROUPS = (4, 8), (32, 64, 128)
DTYPES = {"f32": mx.float32, "f16": mx.float16, "bf16": mx.bfloat16}
COLUMNS = 128
ENDS = (0, -0.0, 1, -1, 7.5, -15, 6e-8, -6e-8, 1e-7, -1e-7, 2**-14, 65504, -65504)


def random_values(rng: np.random.Generator, count: int) -> np.ndarray:
    """Normal numbers of many sizes, all within f16; and of one sign, with peaks, ties, zeros and ends."""
    sizes = (10.0 ** rng.integers(-8, 4, (count, 1))).astype(np.float32)
    values = rng.standard_normal((count, COLUMNS), np.float32) * sizes
    kinds = np.arange(count) % 12
    values[kinds == 1, rng.integers(0, COLUMNS)] *= 50
    for kind, least, most in ((2, -16, 17), (3, -254, 255), (4, 0, 16), (5, -15, 1)):
        at = kinds == kind
        values[at] = rng.integers(least, most, (np.count_nonzero(at), COLUMNS)) / 2
    values[kinds == 6] = np.abs(values[kinds == 6])
    values[kinds == 7] = -np.abs(values[kinds == 7])
    values[kinds == 8, COLUMNS // 2 :] = 0
    values[kinds == 9] = values[kinds == 9] * np.float32(1e-3) + sizes[kinds == 9]
    values[kinds == 10] = rng.choice(np.float32(ENDS), (np.count_nonzero(kinds == 10), COLUMNS))
    # One number throughout.
    values[kinds == 11] = values[kinds == 11, :1]
    values[:2] = [[0.0], [-0.0]]
    return np.clip(values, -65504, 65504)


def digests(values: np.ndarray, bits: int, group: int, dtype: mx.Dtype) -> np.ndarray:
    """Of each row, ui64."""
    rows = mx.array(values).astype(dtype)
    words, *others = mx.quantize(rows, group_size=group, bits=bits)
    packed = np.array(words).view(np.uint8)
    if bits == 4:
        packed = np.stack((packed & 15, packed >> 4), axis=-1).reshape(values.shape)
    scales, biases = (np.array(other.view(mx.uint8)) for other in others)
    found = [
        hashlib.sha256(b"".join(part.tobytes() for part in row)).digest()[:8]
        for row in zip(packed, scales, biases, strict=True)
    ]
    return np.frombuffer(b"".join(found), np.uint64)


def main() -> None:
    """Write them."""
    mx.set_default_device(mx.cpu)
    out, *numbers = sys.argv[1:]
    count, seed = (*map(int, numbers), *(36, 0)[len(numbers) :])
    values = random_values(np.random.default_rng(seed), count)
    found = {
        f"{bits}_{group}_{name}": digests(values, bits, group, dtype)
        for bits in BITS
        for group in GROUPS
        for name, dtype in DTYPES.items()
    }
    version = np.array(importlib.metadata.version("mlx"))
    np.savez_compressed(out, version=version, values=values, **found)


if __name__ == "__main__":
    main()
