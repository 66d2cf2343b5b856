"""Sizes as people write and read them."""

import pytest

from stablehand.units import bytes_text, bytes_texts, parse_bytes


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("8GB", 8 * 10**9),
        ("8 gb", 8 * 10**9),
        ("7.5GiB", int(7.5 * 2**30)),
        ("500MiB", 500 * 2**20),
        ("1kB", 1000),
        ("1KiB", 1024),
        ("2TB", 2 * 10**12),
        (" 123456 ", 123456),
        ("12B", 12),
    ],
)
def test_a_size_is_read(text, size):
    assert parse_bytes(text) == size


@pytest.mark.parametrize(
    "text", ["", "GB", "8 G B", "-8GB", "8XB", "0GB", "0.0", "1e9", "8,5GB", "٨GB", "nan", "9" * 16]
)
def test_anything_else_is_refused(text):
    with pytest.raises(ValueError, match="is not a size such as 8GB"):
        parse_bytes(text)


def test_a_size_is_shown():
    assert bytes_text(10**9) == "1.00 GB"
    assert bytes_text(999_949_999) == "999.9 MB"
    assert bytes_text(0) == "0.0 MB"


def test_sizes_beside_each_other():
    assert bytes_texts(999, 10**9) == ["0.0 MB", "1.00 GB"]
    assert bytes_texts(9_400_000, 10**9, 6_300_000) == ["9.4 MB", "1.00 GB", "6.3 MB"]
    assert bytes_texts(20_000_000, 10**9) == ["0.02 GB", "1.00 GB"]
    assert bytes_texts(10**9, 10**9 + 1) == ["1.000000000 GB", "1.000000001 GB"]
    assert bytes_texts(7, 7) == ["0.0 MB", "0.0 MB"]
    assert bytes_texts(1_960_000, 1_990_000, 1_990_000) == ["1.96 MB", "1.99 MB", "1.99 MB"]
