"""A host whom nobody has: goes through the program's windows with buttons, keys and fields, on days that are chosen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from random import Random
from typing import TypeVar
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QPushButton,
)

from microsol_desktop.app.desktop import Desktop
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.flow.instant import Stamp
from microsol_desktop.store.places import Places
from microsol_desktop.ui.circles.circle_page import CirclePage
from microsol_desktop.ui.circles.circles_page import CirclesPage
from microsol_desktop.ui.circles.gathering_page import GatheringPage
from microsol_desktop.ui.circles.page import RecordPage
from microsol_desktop.ui.circles.people_page import PeoplePage
from microsol_desktop.ui.circles.person_page import PersonPage
from microsol_desktop.ui.circles.room import RecordRoom
from microsol_desktop.ui.home.begin_page import BeginPage
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.kit.row_button import RowButton
from microsol_desktop.ui.run_windows import RunWindows
from tools.made_up_hands import choose, first_button, press, row_of, wait_for, words_on, write

K = Qt.Key
P = TypeVar("P", bound=RecordPage)
chance = Random()
"""What is drawn by lot comes out the same whenever the same is done."""


class HandClock:
    """A clock that stands still until it is moved by hand."""

    def __init__(self, day: date) -> None:
        self._now = datetime.combine(day, time(12), UTC).timestamp()
        self._ticking = 1000.0

    def stamp(self) -> Stamp:
        return Stamp(wall=self._now, boot="one", ticking=self._ticking)

    def move(self, seconds: float) -> None:
        """Time goes by."""
        self._now += seconds
        self._ticking += seconds

    def set(self, day: date, hour: time = time(12)) -> None:
        """It is that day by now. There is no way back."""
        self.move(datetime.combine(day, hour, UTC).timestamp() - self._now)


class Host:
    """Does in the program's windows what a host does."""

    def __init__(self, desktop: Desktop, clock: HandClock) -> None:
        """Home is there already."""
        self.desktop = desktop
        self.clock = clock

    @property
    def window(self) -> HomeWindow:
        """Home's window."""
        window = self.desktop.window
        assert window is not None
        return window

    @property
    def room(self) -> RecordRoom:
        """The circles, where the host is now."""
        room = self.window.pages.currentWidget()
        assert isinstance(room, RecordRoom)
        return room

    def page(self, kind: type[P]) -> P:
        """The page of the circles one is on."""
        self.settle()
        page = self.room.page
        assert isinstance(page, kind), f"{page} is there, and no {kind.__name__}"
        return page

    def settle(self) -> None:
        """Until the record has done and answered what was asked of it, twice over: what it answers may ask again."""
        record = self.desktop.findChild(RecordDesk)
        assert record is not None
        for _ in range(3):
            answered: list[None] = []
            record.ask(_nothing, answered.append)
            wait_for(lambda heard=answered: bool(heard), "the record's answer")  # type: ignore[misc]
        # Two things that a host does are never done in one moment.
        self.clock.move(1)

    # Ways

    def to(self, place: str) -> RecordPage:
        """One of the places in the row at the top of the circles; from home first into them."""
        if not isinstance(self.window.pages.currentWidget(), RecordRoom):
            self.window.show_home()
            press(self.window.home.circles.open)
        button = self.room.findChild(QPushButton, place)
        assert button is not None
        press(button)
        return self.page(RecordPage)

    def circle(self, name: str) -> CirclePage:
        """A circle's page, from the list of all."""
        self.to("circles")
        tree = self.page(CirclesPage).tree
        wait_for(tree.isVisible, "the circles")
        tree.setCurrentIndex(row_of(tree.model(), name))
        QTest.keyClick(tree, K.Key_Return)
        page = self.page(CirclePage)
        wait_for(lambda: page.head.title.text() == name, name)
        return page

    def person(self, name: str) -> PersonPage:
        """A person's page, by typing their name."""
        self.to("people")
        people = self.page(PeoplePage)
        wait_for(people.search.isVisible, "the people")
        write(people.search, name)
        QTest.keyClick(people.search, K.Key_Return)
        page = self.page(PersonPage)
        wait_for(lambda: page.head.title.text() == name, name)
        return page

    def next_gathering(self, circle: str) -> GatheringPage:
        """The page of what is set next for this circle."""
        page = self.circle(circle)
        press(first_button(page.rhythm, _leads_to_gathering))
        return self.page(GatheringPage)

    # A gathering

    def prepare(self, circle: str, practice: str = "") -> BeginPage:
        """Where a gathering begins: from the circle's page, or with a practice that is found by its name."""
        if practice:
            self.window.show_home()
            write(self.window.home.search.field, practice)
            QTest.keyClick(self.window.home.search.field, K.Key_Return)
            page = self.begin_page()
            wait_for(lambda: page.circle.circles.count() > 1, "the circles")
            choose(page.circle.circles, circle)
        else:
            press(self.circle(circle).begin)
            page = self.begin_page()
        wait_for(lambda: page.circle.door is not None, "the circle's people")
        return page

    def not_here(self, page: BeginPage, names: Iterable[str], *, word: bool = False) -> None:
        """These are not here; or have sent word."""
        people = page.circle.people
        for name in names:
            rows = range(people.comers.rowCount())
            people.setCurrentIndex(next(at for at in map(people.comers.index, rows) if at.data() == name))
            for _ in range(2 if word else 1):
                QTest.keyClick(people, K.Key_Space)

    def begin(self, page: BeginPage) -> RunWindows:
        """Begin; the practice waits with its first card."""
        press(page.begin)
        windows = self.desktop.run_windows
        assert windows is not None, self.window.said
        return windows

    def goes_on(self, *minutes: float) -> None:
        """On by a key, each time after so many minutes."""
        for each in minutes:
            self.passes(each)
            self.key(K.Key_PageDown)

    def passes(self, minutes: float) -> None:
        """Time goes by, and both windows see it."""
        self.clock.move(minutes * 60)
        self._run.desk.tick()

    def key(self, key: Qt.Key) -> None:
        """A key, on whichever window is in front."""
        shown = self._run.console if self._run.console.isVisible() else self._run.stage
        handle = shown.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key)
        QApplication.processEvents()

    def comes(self, name: str) -> None:
        """Somebody of the circle comes late: their name is offered."""
        self.key(K.Key_L)
        known = self._run.console.body.people.foot.known
        wait_for(lambda: name in known.shown, name)
        press(next(one for one in known.findChildren(QAbstractButton) if name in words_on(one)))
        self.key(K.Key_Escape)

    def notes(self, line: str) -> None:
        """A line for the harvest."""
        self.key(K.Key_A)
        field = self._run.console.harvest.card.field
        write(field, line)
        QTest.keyClick(field, K.Key_Return)
        QTest.keyClick(field, K.Key_Escape)

    def ends(self) -> None:
        """The end, and back home once the record has it."""
        windows = self._run
        self.key(K.Key_End)
        wait_for(lambda: bool(windows.console.header.bar.sentence), "that it is kept")
        QApplication.processEvents()
        press(windows.console.ended.close_run)
        wait_for(lambda: self.desktop.run_windows is None, "home")
        # Two gatherings are never kept in one moment.
        self.clock.move(60)

    def close(self) -> None:
        """Leave."""
        self.desktop.close()
        QApplication.processEvents()

    @property
    def _run(self) -> RunWindows:
        windows = self.desktop.run_windows
        assert windows is not None
        return windows

    def begin_page(self) -> BeginPage:
        """Where a gathering begins, once its circle's people are known."""
        wait_for(lambda: isinstance(self.window.pages.currentWidget(), BeginPage), "where it begins")
        page = self.window.pages.currentWidget()
        assert isinstance(page, BeginPage)
        return page


def opened(application: QApplication, where: Places, clock: HandClock) -> Host:
    """The program, with home there, and whoever goes through it."""
    desktop = Desktop(application, where)
    complete: list[bool] = []
    desktop.completed.connect(lambda: complete.append(True))
    desktop.show_home()
    wait_for(lambda: bool(complete), "home")
    return Host(desktop, clock)


@contextmanager
def on_days_of(clock: HandClock) -> Iterator[None]:
    """As long as this lasts the program has no clock but this one."""
    with patch("microsol_desktop.desk.clock.MachineClock", lambda: clock):
        yield


@contextmanager
def in_a_hurry() -> Iterator[None]:
    """A year takes no longer than it has to, and the same lot is drawn each time."""
    chance.seed(7)
    # How long each practice would be is worked out while home waits: nobody reads it in a year that takes a minute.
    waits = patch("microsol_desktop.desk.measuring.BETWEEN", 3_600_000)
    with waits, patch("os.urandom", chance.randbytes):
        yield


def _leads_to_gathering(button: QAbstractButton) -> bool:
    return isinstance(button, RowButton)


def _nothing(_: object) -> None:
    return None
