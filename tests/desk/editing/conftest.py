from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.editors import Editors
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.store import edited_file
from microsol_desktop.store.places import shipped
from tests.desk.fakes import FakeClock

PEBBLE = """---
title: Pebble
---

## A word (1 min each)

What is in your hand?

## Listen (3 min, silent)

To what is there.

## Go round (2 min each)

What did you hear?
"""

Programs = Callable[[], Editors]


@pytest.fixture(autouse=True)
def nobody_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """In these tests whoever writes to a file has written all of it by the time that it is looked at."""
    monkeypatch.setattr(edited_file, "SETTLED_AFTER", 0.0)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "Microsol practices"
    folder.mkdir()
    (folder / "pebble.md").write_text(PEBBLE, encoding="utf-8")
    return folder


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def program(qtbot: QtBot, own: Path, tmp_path: Path, clock: FakeClock) -> Iterator[Programs]:
    """Opens a program's editors on the same folders; a second time as another program would."""
    made: list[Editors] = []

    def open_it() -> Editors:
        editors = Editors(LibraryDesk(shipped("practices"), own), tmp_path / "versions", clock)
        made.append(editors)
        return editors

    yield open_it
    for editors in made:
        editors.close()


@pytest.fixture
def editors(program: Programs) -> Editors:
    return program()
