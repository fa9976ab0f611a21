"""Every window and sheet, walked as a screen reader and the Tab key do: named, called what it is, in order, seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.first_practice import first_practice
from microsol_desktop.desk.home_desk import HomeDesk
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.flow.harvest import Place
from microsol_desktop.store.places import places, shipped
from microsol_desktop.ui.console.fit_sheets import FitSheet, PromiseSheet
from microsol_desktop.ui.console.window import ConsoleWindow
from microsol_desktop.ui.home.front_door import FrontDoor
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.keys import Act
from microsol_desktop.ui.kit.fault_sheet import FaultSheet
from microsol_desktop.ui.kit.sheet import Sheet
from microsol_desktop.ui.settings.settings_page import SettingsPage
from microsol_desktop.ui.spoken_roles import tell_roles
from tests.ui.accessibility import walk
from tests.ui.accessibility.walk import Role
from tests.ui.console.a_run import a_console, a_theme
from tests.ui.console.test_driving import CheckIn
from tests.ui.home.test_everything_fits import pages_of

CHECK_IN, ROLES = 2, 10
SIZES = ((1280, 720), (800, 600), (640, 480))
LATE = "# It\n\n## Talk (10 min)\n\n## Song (3 min, optional)\n\n## Round (2 min each)\n"
THEMES = ("hearth", "daylight", "contrast")

Opens = Callable[[ConsoleWindow], None]


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    yield
    a_theme()


@pytest.fixture
def console(qtbot: QtBot) -> Iterator[tuple[ConsoleWindow, RunDesk]]:
    window, desk, _ = a_console(qtbot)
    yield window, desk
    window.hide()
    window.deleteLater()


@pytest.fixture
def home(qtbot: QtBot, tmp_path: Path) -> tuple[HomeWindow, FrontDoor]:
    where = places(tmp_path)
    where.practices.mkdir(parents=True)
    theme = a_theme()
    window = HomeWindow(first_practice((where.practices, shipped("practices")), ""), 5, theme)
    qtbot.addWidget(window)
    library = LibraryDesk(shipped("practices"), where.practices)
    library.look()
    door = FrontDoor(window, HomeDesk(where.journal), library, PreferencesDesk(where.settings, window))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, door


def faults(within: QWidget, known: set[QWidget] | None = None) -> dict[str, object]:
    """All that whoever works without a mouse, or without a picture, would stumble over.

    What is `known` from another size shows its focus there already, and is not looked at again; it is added to.
    """
    walk.settled()
    reached = walk.stops(within)
    known = set() if known is None else known
    unknown = [widget for widget in reached if widget not in known]
    known.update(reached)
    found: dict[str, object] = {
        "nameless": walk.nameless(within),
        "miscalled": walk.miscalled(reached),
        "left out": walk.left_out(within, reached),
        "out of order": walk.out_of_order(within, reached),
        "unseen": walk.unseen(within, unknown),
    }
    return {what: which for what, which in found.items() if which}


def sheet_of(window: QWidget) -> Sheet:
    return next(sheet for sheet in window.findChildren(Sheet) if sheet.isVisible())


def test_home_a_practices_page_and_the_settings(home: tuple[HomeWindow, FrontDoor]) -> None:
    window, door = home

    found = {}
    for page in pages_of(window, door):
        known: set[QWidget] = set()
        for size in SIZES:
            window.resize(*size)
            found[type(page).__name__, size] = faults(window, known)

    assert not any(found.values()), found


def test_what_is_only_read_is_read_from_the_top(home: tuple[HomeWindow, FrontDoor]) -> None:
    window, door = home
    window.say("Let go: it is gone for good when Microsol closes.", action="Take back")

    found = {}
    for page in pages_of(window, door):
        walk.settled()
        found[type(page).__name__] = walk.read_out_of_order(window)

    assert not any(found.values()), found


def test_windows_and_sheets_are_called_so(qtbot: QtBot, home: tuple[HomeWindow, FrontDoor]) -> None:
    tell_roles()
    console, _, _ = a_console(qtbot)
    settings = SettingsPage()
    qtbot.addWidget(settings)

    console.do(Act.CARDS)
    roles = [_role(one) for one in (home[0], console, sheet_of(console), settings)]
    home[0].show_page(settings)

    assert roles == [Role.Window, Role.Window, Role.Dialog, Role.Window]
    assert _role(settings) is Role.Client
    console.hide()
    console.deleteLater()


def _role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def test_home_with_a_message(home: tuple[HomeWindow, FrontDoor]) -> None:
    window, _ = home

    window.say("Let go: it is gone for good when Microsol closes.", action="Take back")

    assert faults(window) == {}
    # It comes below the page and moves nothing: the last stop, and one step back from the first.
    assert walk.stops(window)[-1].property("text") == "Take back"


@pytest.mark.parametrize("size", SIZES)
def test_a_console_before_it_begins_and_in_a_round(
    console: tuple[ConsoleWindow, RunDesk], size: tuple[int, int]
) -> None:
    window, desk = console
    window.resize(*size)
    before = faults(window)

    desk.jump(CHECK_IN)

    assert (before, faults(window)) == ({}, {})


@pytest.mark.parametrize("size", SIZES)
def test_a_console_is_read_as_it_lies(console: tuple[ConsoleWindow, RunDesk], size: tuple[int, int]) -> None:
    window, desk = console
    desk.jump(CHECK_IN)

    window.resize(1600, 900)
    walk.settled()
    window.resize(*size)
    walk.settled()

    assert walk.read_out_of_order(window.body) == []


def _comes(window: ConsoleWindow) -> None:
    window.body.people.let_come_or_go()


def _notes(window: ConsoleWindow) -> None:
    window.do(Act.HARVEST)
    window.harvest.harvest.note("A line", Place())


def _breaks(window: ConsoleWindow) -> None:
    window.do(Act.PAUSE)


def _seen(window: ConsoleWindow) -> None:
    window.set_seen_by_room(True)


def _as_it_is(window: ConsoleWindow) -> None:
    pass


@pytest.mark.parametrize("opens", [_as_it_is, _comes, _notes, _breaks, _seen])
def test_a_console_where_roles_are_filled_and(console: tuple[ConsoleWindow, RunDesk], opens: Opens) -> None:
    window, desk = console
    desk.jump(ROLES)

    opens(window)

    assert faults(window) == {}


@pytest.mark.parametrize("theme", THEMES)
def test_what_has_the_focus_is_seen_in_every_theme(console: tuple[ConsoleWindow, RunDesk], theme: str) -> None:
    window, desk = console
    desk.jump(CHECK_IN)

    window.set_theme(a_theme(theme))

    walk.settled()
    assert walk.unseen(window, walk.stops(window)) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("act", [Act.ALL_KEYS, Act.CARDS, Act.INSERT, Act.FIT])
def test_a_sheet_that_a_key_opens(console: tuple[ConsoleWindow, RunDesk], act: Act, size: tuple[int, int]) -> None:
    window, _ = console
    window.resize(*size)

    window.do(act)

    assert faults(sheet_of(window)) == {}


def test_the_sheets_of_more_and_of_leaving(console: tuple[ConsoleWindow, RunDesk]) -> None:
    window, _ = console

    window.buttons.more.click()
    more = faults(sheet_of(window))
    window.close()

    assert (more, faults(sheet_of(window))) == ({}, {})


def test_a_plan_that_makes_it_fit(qapp: QApplication, tmp_path: Path) -> None:
    it = CheckIn(qapp, tmp_path, LATE)
    it.console.set_seen_by_room(False)
    it.press(it.console, Qt.Key.Key_PageDown, Qt.Key.Key_F)
    asked = sheet_of(it.console)
    promised = faults(asked)

    assert isinstance(asked, PromiseSheet)
    QTest.keyClicks(asked.field, "19:44")
    QTest.keyClick(asked.field, Qt.Key.Key_Return)
    plan = sheet_of(it.console)

    assert isinstance(plan, FitSheet)
    assert (promised, faults(plan)) == ({}, {})
    it.close()


def test_the_end_and_the_question_about_what_was_noted(console: tuple[ConsoleWindow, RunDesk]) -> None:
    window, desk = console
    _notes(window)
    desk.end()
    ended = faults(window)

    window.ended.close_requested.emit()

    assert (ended, faults(sheet_of(window))) == ({}, {})


def test_a_fault_of_our_own(home: tuple[HomeWindow, FrontDoor]) -> None:
    window, _ = home

    FaultSheet(window, "Traceback", "microsol.log").open()

    assert faults(sheet_of(window)) == {}


def test_tab_never_leaves_a_sheet_for_what_lies_behind(console: tuple[ConsoleWindow, RunDesk]) -> None:
    window, _ = console
    window.do(Act.CARDS)
    sheet = sheet_of(window)

    reached = walk.stops(sheet)

    assert len(reached) == 4
    assert all(sheet.isAncestorOf(widget) for widget in reached)


def test_nothing_on_the_stage_takes_the_focus_and_it_is_told(qapp: QApplication, tmp_path: Path) -> None:
    it = CheckIn(qapp, tmp_path)
    it.press(it.console, Qt.Key.Key_PageDown)

    stage = QAccessible.queryAccessibleInterface(it.stage.stage)

    assert walk.nameless(it.stage) == []
    assert [widget for widget in it.stage.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus] == []
    assert stage.text(QAccessible.Text.Name) == "The stage"
    assert stage.text(QAccessible.Text.Description)
    it.close()


def test_a_page_of_home_has_the_focus_until_somebody_presses_tab(home: tuple[HomeWindow, FrontDoor]) -> None:
    window, _ = home

    assert window.focusWidget() is window.home


def test_the_walk_notices_what_is_wrong(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    below, above = QPushButton("", window), QPushButton("Above", window)
    column.addWidget(above)
    column.addWidget(below)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    below.setStyleSheet("QPushButton, QPushButton:focus { border: none; outline: none; }")

    found = faults(window)

    assert set(found) == {"nameless", "out of order", "unseen"}
