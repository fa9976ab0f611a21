from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.first_practice import first_practice
from microsol_desktop.desk.home_desk import HomeDesk
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.store.places import Places, places, shipped
from microsol_desktop.ui.home.front_door import FrontDoor
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.kit.words import own_language
from microsol_desktop.ui.tokens import load_theme

PEBBLE = """---
title: Pebble
summary: Hold a pebble, say a word.
people: 2-6
---

## A word (1 min each)

What is in your hand?
"""


@pytest.fixture
def where(tmp_path: Path) -> Places:
    there = places(tmp_path)
    there.practices.mkdir(parents=True)
    return there


@pytest.fixture
def library(where: Places) -> LibraryDesk:
    return LibraryDesk(shipped("practices"), where.practices, language=own_language)


@pytest.fixture
def front_door(qtbot: QtBot, where: Places, library: LibraryDesk) -> Callable[[], tuple[HomeWindow, FrontDoor]]:
    """Opens home as the program does, on what the folders hold by then."""

    def open_it() -> tuple[HomeWindow, FrontDoor]:
        theme = load_theme(shipped("resources") / "themes", "hearth")
        window = HomeWindow(first_practice((where.practices, shipped("practices")), ""), 5, theme)
        qtbot.addWidget(window)
        preferences = PreferencesDesk(where.settings, window)
        library.look()
        door = FrontDoor(window, HomeDesk(where.journal), library, preferences)
        window.resize(1366, 768)
        with qtbot.waitExposed(window):
            window.show()
        return window, door

    return open_it
