"""Home's window with the circles in it, to be walked."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.first_practice import first_practice
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.store.places import shipped
from microsol_desktop.ui.circles.page import Goal, RecordPage, Surroundings
from microsol_desktop.ui.circles.pages import PAGES, PLACES
from microsol_desktop.ui.circles.room import RecordRoom
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.kit.scroll_page import ScrollPage
from microsol_desktop.ui.spoken_roles import tell_roles
from tests.store.record.made_up import ALL
from tests.ui.accessibility import walk
from tests.ui.circles.conftest import TODAY
from tests.ui.console.a_run import a_theme

SIZES = ((1280, 720), (800, 600))


class Circles:
    """Home's window with the circles' room in it, and a record in which a little of everything is."""

    def __init__(self, qtbot: QtBot, desk: RecordDesk) -> None:
        self._qtbot, self._desk = qtbot, desk
        tell_roles()
        theme = a_theme()
        self.window = HomeWindow(first_practice((shipped("practices"),), ""), 5, theme)
        qtbot.addWidget(self.window)
        self.room = RecordRoom(Surroundings(desk, lambda: TODAY, lambda: theme), PAGES, PLACES)
        self.window.show_page(self.room)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        with qtbot.waitSignal(desk.changed):
            desk.do("", lambda writing: writing.put_all(ALL))

    def come(self, goal: Goal) -> RecordPage:
        """To this page, when all that it asks has been answered."""
        self.room.go(goal)
        for _ in range(2):
            self._hear_all()
        walk.settled()
        page = self.room.page
        assert page is not None
        return page

    def _hear_all(self) -> None:
        """All that was asked so far has been answered."""
        answered: list[None] = []
        self._desk.ask(lambda _: None, answered.append)
        self._qtbot.waitUntil(lambda: bool(answered))


def reaching_out(page: ScrollPage) -> list[str]:
    """What reaches out of the page's side, or is narrower than its own words."""
    found = [] if page.inner.width() <= page.viewport().width() else ["the page"]
    edge = page.viewport().width()
    for widget in page.inner.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QPushButton | QLabel):
            right = widget.mapTo(page.inner, QPoint(widget.width(), 0)).x()
            too_narrow = isinstance(widget, QPushButton) and widget.width() + 1 < widget.minimumSizeHint().width()
            if right > edge or too_narrow:
                found.append(f"{type(widget).__name__}: {widget.text()}")
    return found
