"""The tables of the docs are what the repository says now."""

import pytest
import tables


@pytest.mark.parametrize("name", tables.TABLES)
def test_a_table_is_current(name):
    path, text, expected = tables.page(name)
    assert text == expected, f"{path} is out of date: make docs"


def test_a_table_that_is_out_of_date_is_found(monkeypatch, tmp_path):
    page = tables.DOCS / "quality.md"
    changed = page.read_text().replace(
        "| `small.quality.f16` | f16 |", "| `small.quality.f16` | f32 |"
    )
    assert changed != page.read_text()
    (tmp_path / "quality.md").write_text(changed)
    monkeypatch.setattr(tables, "DOCS", tmp_path)
    _, text, expected = tables.page("quality")
    assert text != expected == page.read_text()
