"""Imports go one way: each room may use those below it, and only some rooms may use heavy packages."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "stablehand"

# From the bottom up. Rooms of the lowest floor may use each other, and so may those of the highest:
# the package itself (its version and lazy names) and the command line.
FLOORS: tuple[frozenset[str], ...] = (
    frozenset(
        (
            *("config", "cpus", "errors", "fields", "files", "formats", "gguf_config", "hf_keys"),
            *(
                "auto",
                "declaration",
                "facts",
                "named_configs",
                "policy",
                "quantisation",
                "rope",
                "signature",
                "targets",
                "units",
                "unread_methods",
            ),
        )
    ),
    frozenset(("emit", "loader")),
    frozenset(("compiler",)),
    frozenset(("plan",)),
    frozenset(("runtime",)),
    frozenset(("bench", "evaluation")),
    frozenset(("goldens",)),
    frozenset(("cli", "__main__", "")),
)
FLOOR = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}

THIRD_PARTY: Mapping[str, frozenset[str]] = {
    "numpy": frozenset(("loader", "compiler", "runtime", "evaluation", "bench", "cli")),
    "ml_dtypes": frozenset(("loader",)),
    "iree": frozenset(("compiler", "loader", "runtime", "bench", "cli")),
    "jaxlib": frozenset(("emit",)),
    "click": frozenset(("cli",)),
    "rich": frozenset(("cli",)),
    "jinja2": frozenset(("runtime",)),
    "tokenizers": frozenset(("runtime",)),
    "platformdirs": frozenset(("compiler",)),
    "matplotlib": frozenset(("bench",)),
}
"""Which rooms may import which packages; none may import others outside the standard library."""


def modules(package: Path) -> dict[str, Path]:
    """Every module of the package by its dotted name, without the package's own."""
    found = {}
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports(path: Path, known: Mapping[str, Path], *, lazy: bool = True) -> Iterator[str]:
    """What a module imports, absolutely: `stablehand.x.y` as a known module, others as they stand.

    Args:
      path: the module's file.
      known: the package's modules.
      lazy: also what is imported inside functions; imports for type checkers alone never count.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    pending: list[ast.AST] = [tree]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            pending += node.orelse
            continue
        if not lazy and isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: a relative import"
            assert node.module is not None
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                is_module = whole.removeprefix("stablehand.") in known
                yield whole if is_module else node.module
        pending += ast.iter_child_nodes(node)


def room(module: str) -> str:
    return module.partition(".")[0]


def wrong_arrows(package: Path) -> list[str]:
    """Every import that goes up, sideways, or to a package that the room may not use."""
    known = modules(package)
    wrong = []
    for module, path in known.items():
        here = room(module)
        if here not in FLOOR:
            wrong.append(f"{module} stands on no floor")
            continue
        for target in imports(path, known):
            top, _, inside = target.partition(".")
            if top != "stablehand":
                if top in THIRD_PARTY and here not in THIRD_PARTY[top]:
                    wrong.append(f"{module} imports {target}")
                elif top not in THIRD_PARTY and top not in sys.stdlib_module_names:
                    wrong.append(f"{module} imports {target}, which no room may")
                continue
            there = room(inside)
            down = FLOOR.get(there, len(FLOORS)) - FLOOR[here]
            shared = FLOOR[here] in (0, len(FLOORS) - 1)
            if not (down < 0 or here == there or (down == 0 and shared)):
                wrong.append(f"{module} imports {target}")
    return wrong


def cycle(package: Path) -> list[str]:
    """A round of modules that import each other as they are loaded, if there is one."""
    known = modules(package)
    graph: dict[str, set[str]] = {}
    for module, path in known.items():
        targets = imports(path, known, lazy=False)
        inside = {t.partition(".")[2] for t in targets if room(t) == "stablehand"}
        # `from stablehand.emit import layers` loads the package first, which may be loading already.
        graph[module] = inside - {module, *parents(module)}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def parents(module: str) -> Iterator[str]:
    while module:
        module = module.rpartition(".")[0]
        yield module


def test_the_house_is_in_order() -> None:
    assert wrong_arrows(PACKAGE) == []
    assert cycle(PACKAGE) == []


def test_every_room_is_found() -> None:
    found = {room(module) for module in modules(PACKAGE)}
    assert {"", "cli", "runtime", "plan", "compiler", "loader", "emit"} <= found
    assert FLOORS[0] <= found


@pytest.fixture
def house(tmp_path: Path) -> Path:
    files = {
        "__init__.py": "from stablehand.errors import E\n",
        "errors.py": "import json\n",
        "fields.py": "from stablehand.errors import E\n",
        "emit/__init__.py": "from stablehand.emit import layers\n",
        "emit/layers.py": "from stablehand.fields import F\n",
        "loader/__init__.py": "import numpy as np\n",
        "plan.py": "from stablehand import emit, loader\n",
        "runtime/session.py": "from stablehand.plan import Plan\nimport iree.runtime\n",
        "cli/__init__.py": "def f():\n    from stablehand.runtime.session import S\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    assert wrong_arrows(tmp_path) == []
    assert cycle(tmp_path) == []
    return tmp_path


@pytest.mark.parametrize(
    ("file", "line", "found"),
    [
        ("errors.py", "import stablehand.emit", "errors imports stablehand.emit"),
        ("errors.py", "import stablehand.cli", "errors imports stablehand.cli"),
        ("fields.py", "from stablehand import plan", "fields imports stablehand.plan"),
        (
            "emit/layers.py",
            "from stablehand import loader",
            "emit.layers imports stablehand.loader",
        ),
        ("loader/__init__.py", "import stablehand.emit.layers", "loader imports stablehand.emit"),
        ("plan.py", "from stablehand.runtime.session import S", "plan imports stablehand.runtime"),
        ("plan.py", "import stablehand", "plan imports stablehand"),
        ("emit/layers.py", "import stablehand.nowhere", "emit.layers imports stablehand.nowhere"),
        ("emit/layers.py", "import numpy", "emit.layers imports numpy"),
        ("plan.py", "import iree.compiler", "plan imports iree.compiler"),
        ("runtime/session.py", "import torch", "runtime.session imports torch, which no room may"),
        ("emit/layers.py", "def f():\n    import stablehand.cli", "emit.layers imports stablehand"),
        ("emit/layers.py", "try:\n    import stablehand.plan\nexcept E:\n    pass", "emit.layers"),
        ("attic.py", "", "attic stands on no floor"),
    ],
)
def test_a_wrong_arrow_is_detected(house: Path, file: str, line: str, found: str) -> None:
    path = house / file
    before = path.read_text() if path.exists() else ""
    path.write_text(f"{before}{line}\n")
    (wrong,) = wrong_arrows(house)
    assert wrong.startswith(found)


def test_an_arrow_for_type_checkers_alone_is_none(house: Path) -> None:
    with (house / "errors.py").open("a") as file:
        file.write("if TYPE_CHECKING:\n    import stablehand.cli\n")
    assert wrong_arrows(house) == []


def test_a_cycle_is_detected(house: Path) -> None:
    with (house / "errors.py").open("a") as file:
        file.write("from stablehand.fields import F\n")
    assert wrong_arrows(house) == []
    assert {"errors", "fields"} <= set(cycle(house))


def test_a_lazy_import_breaks_a_cycle(house: Path) -> None:
    with (house / "errors.py").open("a") as file:
        file.write("def f():\n    from stablehand.fields import F\n")
    assert cycle(house) == []
