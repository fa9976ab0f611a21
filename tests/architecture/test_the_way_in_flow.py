"""Whoever is new finds every module of the room that has most of them, and every event, in the page on architecture."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from microsol_desktop.flow.events import Happening

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")


def test_every_module_of_flow_is_told_where_to_look_for_it() -> None:
    modules = {path.name for path in (ROOT / "microsol_desktop" / "flow").glob("*.py")} - {"__init__.py"}

    _, table = PAGE.split("## Finding your way", 1)
    table, _ = table.split("## Mixing", 1)
    assert sorted(name for name in modules if f"`{name}`" not in table) == []


def test_every_event_is_listed() -> None:
    assert sorted(kind.__name__ for kind in get_args(Happening) if f"`{kind.__name__}`" not in PAGE) == []
