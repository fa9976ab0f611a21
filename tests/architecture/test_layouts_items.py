"""No item of a layout is asked for: Python would go on knowing it by where it lay once Qt has let it go."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "microsol_desktop"
GIVES_ITEMS = frozenset({"itemAt", "itemAtPosition", "takeAt", "removeItem", "QLayoutItem", "QWidgetItem"})
OF_OTHERS = {("ui/settings/settings_page.py", "removeItem")}
"""A chooser's lines are taken out by the same word."""


def asked_for(source: str) -> Iterator[str]:
    """What in this gives, or takes, an item of a layout."""
    for node in ast.walk(ast.parse(source)):
        name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
        if name in GIVES_ITEMS:
            yield name


def test_only_the_kit_knows_a_layouts_items() -> None:
    kit = ROOT / "ui/kit"
    modules = [one for one in sorted(ROOT.rglob("*.py")) if kit not in one.parents]

    found = {
        (one.relative_to(ROOT).as_posix(), name)
        for one in modules
        for name in asked_for(one.read_text(encoding="utf-8"))
    }

    assert modules
    assert found <= OF_OTHERS, "`in_places`, `clear` and `empty` of ui/kit do without: " + str(found - OF_OTHERS)


@pytest.mark.parametrize(
    "line",
    ["row.itemAt(0)", "while (item := grid.takeAt(0)): pass", "kept = [grid.itemAtPosition]", "QWidgetItem(one)"],
)
def test_a_new_use_is_found(line: str) -> None:
    assert list(asked_for(line))
