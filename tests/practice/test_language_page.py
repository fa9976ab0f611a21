"""The hosts' page tells what the parser reads."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from microsol_desktop.practice.parse import parse

ROOT = Path(__file__).parents[2]


@pytest.fixture
def maker() -> ModuleType:
    """The script that makes the page's table."""
    spec = importlib.util.spec_from_file_location("make_language_page", ROOT / "tools" / "make_language_page.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_its_table_is_up_to_date(maker: ModuleType) -> None:
    page = maker.PAGE.read_text(encoding="utf-8")

    assert page == maker.with_table(page), "run: python tools/make_language_page.py"


def test_it_tells_of_every_key(maker: ModuleType) -> None:
    assert maker.missing_keys(maker.PAGE.read_text(encoding="utf-8")) == ()


def test_the_practices_on_it_are_practices(maker: ModuleType) -> None:
    page = maker.PAGE.read_text(encoding="utf-8")

    examples = [
        "\n".join(line[4:] for line in block) for block in _indented(page) if any("## " in line for line in block)
    ]
    assert len(examples) == 2
    for example in examples:
        assert parse(example).findings == ()


def _indented(page: str) -> list[list[str]]:
    """The blocks of lines that are set in by four blanks."""
    blocks: list[list[str]] = [[]]
    for line in page.split("\n"):
        if line.startswith("    ") or (not line and blocks[-1]):
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return blocks
