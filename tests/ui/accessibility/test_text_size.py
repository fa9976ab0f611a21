"""The host chooses another text size while windows are open: they look as those do that are opened afterwards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.first_practice import first_practice
from microsol_desktop.desk.home_desk import HomeDesk
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.preferences import Preferences, PreferencesDesk
from microsol_desktop.store.places import places, shipped
from microsol_desktop.ui.console.window import ConsoleWindow
from microsol_desktop.ui.home.front_door import FrontDoor
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.keys import Act
from microsol_desktop.ui.library.library_page import LibraryPage
from microsol_desktop.ui.settings.settings_page import SettingsPage
from microsol_desktop.ui.tokens import load_theme
from tests.ui.accessibility import walk
from tests.ui.console.a_run import FakePicture, a_desk, a_theme

Opens = Callable[[QtBot, Path], QWidget]
CHECK_IN = 2
HALF_A_LINE = 18
"""Pixels, at twice the usual size: what nobody sees."""


def home(qtbot: QtBot, folder: Path) -> HomeWindow:
    return _home(qtbot, folder)[0]


def practice(qtbot: QtBot, folder: Path) -> HomeWindow:
    window, door = _home(qtbot, folder)
    door.prepare("session-1-arriving")
    return window


def library(qtbot: QtBot, folder: Path) -> HomeWindow:
    window, _ = _home(qtbot, folder)
    desk = LibraryDesk(shipped("practices"), folder, window)
    theme = load_theme(shipped("resources") / "themes", "hearth")
    page = LibraryPage(desk, PreferencesDesk(folder / "settings.json", window), lambda: theme, lambda: True)
    window.show_page(page)
    return window


def settings(qtbot: QtBot, folder: Path) -> HomeWindow:
    window, _ = _home(qtbot, folder)
    page = SettingsPage()
    page.show_preferences(Preferences())
    page.show_devices((), any_found=False)
    window.show_page(page)
    return window


def _home(qtbot: QtBot, folder: Path) -> tuple[HomeWindow, FrontDoor]:
    where = places(folder)
    where.practices.mkdir(parents=True, exist_ok=True)
    theme = load_theme(shipped("resources") / "themes", "hearth")
    window = HomeWindow(first_practice((where.practices, shipped("practices")), ""), 5, theme)
    qtbot.addWidget(window)
    library = LibraryDesk(shipped("practices"), where.practices, window)
    library.look()
    door = FrontDoor(window, HomeDesk(where.journal), library, PreferencesDesk(where.settings, window))
    window.resize(1280, 720)
    window.show()
    return window, door


def in_a_round(qtbot: QtBot, folder: Path) -> ConsoleWindow:
    return _console(qtbot)


def with_a_sheet(qtbot: QtBot, folder: Path) -> ConsoleWindow:
    window = _console(qtbot)
    window.do(Act.CARDS)
    return window


def _console(qtbot: QtBot) -> ConsoleWindow:
    desk, _, _, _ = a_desk()
    theme = load_theme(shipped("resources") / "themes", "hearth")
    window = ConsoleWindow(desk, theme, FakePicture(), day=QDate(2026, 11, 22))
    qtbot.addWidget(window, before_close_func=let_go)
    window.resize(1280, 720)
    window.show()
    desk.jump(CHECK_IN)
    return window


def let_go(window: QWidget) -> None:
    """A console asks before it closes: away with it first."""
    window.hide()


def lies(window: QWidget) -> dict[str, QRect]:
    """Where everything is that is shown, each by its place among those of its kind."""
    # What is laid out at one turn of the loop is asked how high it is at the next.
    for _ in range(3):
        walk.settled()
    found: dict[str, QRect] = {}

    def look(widget: QWidget, path: str) -> None:
        found[path] = QRect(widget.mapTo(window, QPoint()), widget.size())
        kinds: Counter[str] = Counter()
        for part in widget.children():
            if isinstance(part, QWidget):
                # Whether it is shown or not: what is shown has the same place among its kind at every size.
                kinds[type(part).__name__] += 1
                if part.isVisible():
                    look(part, f"{path}/{type(part).__name__} {kinds[type(part).__name__]}")

    look(window, type(window).__name__)
    return found


def astray(found: dict[str, QRect], wanted: dict[str, QRect]) -> list[tuple[str, QRect | None, QRect | None]]:
    """What lies elsewhere than it should, by more than anybody sees."""
    paths = dict.fromkeys((*found, *wanted))
    return [
        (path, found.get(path), wanted.get(path))
        for path in paths
        if path not in found or path not in wanted or _apart(found[path], wanted[path]) > HALF_A_LINE
    ]


def _apart(one: QRect, other: QRect) -> int:
    between = one.topLeft() - other.topLeft(), one.bottomRight() - other.bottomRight()
    return max(max(abs(far.x()), abs(far.y())) for far in between)


@pytest.mark.parametrize("opens", [home, practice, library, settings, in_a_round, with_a_sheet])
def test_a_window_that_is_open_looks_as_one_that_is_opened_afterwards(
    qtbot: QtBot, tmp_path: Path, opens: Opens
) -> None:
    a_theme("hearth", 1.0)
    window = opens(qtbot, tmp_path)
    at_first = lies(window)
    a_theme("hearth", 2.0)
    grown = lies(window)
    window.hide()
    opened_large = opens(qtbot, tmp_path)
    large = lies(opened_large)

    a_theme("hearth", 1.0)
    shrunk = lies(opened_large)

    assert astray(grown, large) == []
    assert astray(shrunk, at_first) == []
