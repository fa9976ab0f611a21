"""The library, walked as a screen reader and the Tab key do, and looked at with twice the usual text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.first_practice import first_practice
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.desk.shelves import Shelf
from microsol_desktop.store.places import shipped
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.library.acts import Acts
from microsol_desktop.ui.library.library_page import LibraryPage
from microsol_desktop.ui.spoken_roles import tell_roles
from tests.ui.accessibility import walk
from tests.ui.accessibility.test_walk import faults
from tests.ui.console.a_run import a_theme
from tools.at_rest import come_to_rest

SIZES = ((1280, 720), (800, 600))
TWICE = (*SIZES, (640, 480))


def cards(page: LibraryPage) -> None:
    """As one comes to it."""


def looked_at(page: LibraryPage) -> None:
    page.cards.looked_at.emit("case-clinic")
    page.cards.show_practice("case-clinic")


def nothing(page: LibraryPage) -> None:
    page.bar.field.setText("3 people, under a quarter of an hour, decide, zzz")


def empty_shelf(page: LibraryPage) -> None:
    page.bar.show_shelf(Shelf.FAVOURITES)
    page.bar.changed.emit()


def as_map(page: LibraryPage) -> None:
    page.bar.map.click()


def in_map(page: LibraryPage) -> None:
    page.bar.map.click()
    page.map.looked_at.emit("troika")


STATES = (cards, looked_at, nothing, empty_shelf, as_map, in_map)
State = Callable[[LibraryPage], None]


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    yield
    a_theme()


def library(qtbot: QtBot, folder: Path, scale: float = 1.0) -> tuple[HomeWindow, LibraryPage]:
    tell_roles()
    theme = a_theme("hearth", scale)
    desk = LibraryDesk(shipped("practices"), folder)
    window = HomeWindow(first_practice((shipped("practices"),), ""), 5, theme)
    qtbot.addWidget(window)
    acts = Acts(change=True, new=True, from_notes=True, evening=True, share=True)
    page = LibraryPage(desk, PreferencesDesk(folder / "settings.json"), lambda: theme, lambda: True, acts)
    window.show_page(page)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(desk.measuring.measured_all):
        page.come()
    return window, page


def settled(page: LibraryPage, state: State) -> None:
    state(page)
    come_to_rest()


@pytest.mark.parametrize("state", STATES)
def test_the_library(qtbot: QtBot, tmp_path: Path, state: State) -> None:
    window, page = library(qtbot, tmp_path)
    settled(page, state)

    found = {}
    for size in SIZES:
        window.resize(*size)
        found[size] = faults(window)

    assert not any(found.values()), found


@pytest.mark.parametrize("state", STATES)
def test_the_library_at_twice_the_text_size(qtbot: QtBot, tmp_path: Path, state: State) -> None:
    window, page = library(qtbot, tmp_path, 2.0)
    settled(page, state)

    found = {}
    for size in TWICE:
        window.resize(*size)
        walk.settled()
        found[size] = reaching_out(page)

    assert not any(found.values()), found


def test_the_map_and_its_list_tell_what_is_drawn(qtbot: QtBot, tmp_path: Path) -> None:
    _, page = library(qtbot, tmp_path)
    settled(page, as_map)

    told = page.list.needs.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert page.map.accessibleName() == "The map of practices, drawn"
    assert "in the list beside it" in page.map.accessibleDescription()
    assert page.list.accessibleName() == "Practices by what they are for"
    assert told == "Arriving: 2 practices"


def reaching_out(page: LibraryPage) -> list[str]:
    """What reaches out of the page's side, or is narrower than its own words."""
    found = [] if page.inner.width() <= page.viewport().width() else ["the page"]
    for widget in page.inner.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QPushButton | QLabel):
            right = widget.mapTo(page.inner, QPoint(widget.width(), 0)).x()
            too_narrow = isinstance(widget, QPushButton) and widget.width() + 1 < widget.minimumSizeHint().width()
            if right > page.viewport().width() or too_narrow:
                found.append(f"{type(widget).__name__}: {widget.text()}")
    return found
