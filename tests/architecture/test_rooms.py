"""What an import contract can't say of the rooms, read from their syntax."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
HOUSE = ROOT / "microsol_desktop"
DISK = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "mkdir", "iterdir", "glob", "rglob", "unlink"}


def trees(*rooms: str) -> Iterator[tuple[Path, ast.Module]]:
    for room in rooms:
        for file in sorted((HOUSE / room).rglob("*.py")):
            yield file, ast.parse(file.read_text(encoding="utf-8"))


def modules_imported(tree: ast.Module) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)):
                yield name, node
            case _:
                pass


def test_the_core_opens_no_file() -> None:
    found = [
        f"{file.relative_to(ROOT)}:{call.lineno}: {name}"
        for file, tree in trees("practice", "flow", "circle")
        for name, call in calls(tree)
        if name in DISK
    ]

    assert found == []


def test_the_store_and_the_desks_draw_nothing() -> None:
    found = [
        str(file.relative_to(ROOT))
        for file, tree in trees("store", "desk")
        if modules_imported(tree) & {"PySide6.QtWidgets", "PySide6.QtGui"}
    ]

    assert found == []


def test_what_is_translated_is_never_put_together_first() -> None:
    found = [
        f"{file.relative_to(ROOT)}:{call.lineno}"
        for file, tree in trees(".")
        for name, call in calls(tree)
        if name == "tr" and call.args and not isinstance(call.args[0], (ast.Constant, ast.Name, ast.Attribute))
    ]

    assert found == []
