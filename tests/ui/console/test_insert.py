from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.flow.schedule import CueKind
from microsol_desktop.ui.console.insert_rows import Brings
from microsol_desktop.ui.console.insert_sheet import InsertSheet
from tests.ui.console.a_run import ROOT, a_console, a_theme

K = Qt.Key
CHECK_IN = 2


class Inserting:
    """A console with its keys and the practices that ship, in the middle of a check-in."""

    def __init__(self, qtbot: QtBot, own: Path, *, scale: float = 1.0) -> None:
        self.window, self.desk, self.clock = a_console(qtbot, scale)
        library = LibraryDesk(ROOT / "practices", own)
        self.window.any_time.inserts.set_practices(lambda: library)
        self.desk.jump(CHECK_IN)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.clock.now += 1.0
            handle = self.window.windowHandle()
            assert handle is not None
            QTest.keyClick(handle, key)

    def type(self, words: str) -> None:
        QTest.keyClicks(self.open_sheet().field, words)

    def sheet(self) -> InsertSheet | None:
        return next((sheet for sheet in self.window.findChildren(InsertSheet) if sheet.isVisible()), None)

    def open_sheet(self) -> InsertSheet:
        sheet = self.sheet()
        assert sheet is not None
        return sheet

    def here(self) -> str:
        return self.desk.moment.wall.cue.title


@pytest.fixture
def console(qtbot: QtBot, tmp_path: Path) -> Iterator[Inserting]:
    console = Inserting(qtbot, tmp_path)
    yield console
    console.window.hide()
    console.window.deleteLater()


def test_a_break_takes_two_keys(console: Inserting) -> None:
    console.press(K.Key_I, K.Key_Return)

    assert console.here() == "Break"
    assert console.desk.moment.wall.cue.kind is CueKind.BREAK
    assert console.desk.moment.wall.clock.planned == 600
    assert console.sheet() is None


def test_its_length_is_typed_or_changed_by_plus_and_minus(console: Inserting) -> None:
    console.press(K.Key_I, K.Key_1, K.Key_5, K.Key_Plus, K.Key_Minus, K.Key_Minus, K.Key_Return)

    assert console.desk.moment.wall.clock.planned == 14 * 60


def test_a_round_is_chosen_with_the_arrows_and_is_longer_by_half_minutes(console: Inserting) -> None:
    console.press(K.Key_I, K.Key_Down, K.Key_Down, K.Key_Plus)
    assert console.open_sheet().rows.aside(console.open_sheet().rows.lines[2]) == "1:30 min each"

    console.press(K.Key_Return)

    assert console.here() == "A round"
    assert console.desk.moment.wall.clock.planned == 90
    assert console.desk.moment.wall.cue.turns == 7


def test_no_length_is_nothing_or_endless(console: Inserting) -> None:
    console.press(K.Key_I, *[K.Key_Minus] * 20)
    assert console.open_sheet().rows.lines[0].seconds == 60

    console.press(K.Key_9, K.Key_9, K.Key_9)

    assert console.open_sheet().rows.lines[0].seconds == 3 * 3600


def test_a_practice_is_found_by_a_word_and_brought_in(console: Inserting) -> None:
    console.press(K.Key_I)
    console.type("troika")
    assert "min" in console.open_sheet().told.text()

    console.press(K.Key_Return)

    assert console.here() == "Troika"
    assert console.desk.moment.wall.cue.kind is CueKind.TITLE


def test_where_nothing_is_found_it_says_so_and_enter_does_nothing(console: Inserting) -> None:
    console.press(K.Key_I)
    console.type("quantum")

    console.press(K.Key_Return)

    assert console.open_sheet().told.text() == "There is no practice with these words."
    assert not console.open_sheet().bring.isEnabled()
    assert console.here() == "Check in"


def test_digits_are_looked_for_once_a_word_is_typed(console: Inserting) -> None:
    console.press(K.Key_I)
    console.type("case")
    console.press(K.Key_3)

    assert console.open_sheet().field.text() == "case3"


def test_the_way_back_is_the_first_thing_once_something_was_brought_in(console: Inserting) -> None:
    console.press(K.Key_I, K.Key_Return, K.Key_I)
    assert console.open_sheet().bring.label == "Go back"

    console.press(K.Key_Return)

    assert console.here() == "Check in"


def test_a_button_goes_back_as_well(console: Inserting) -> None:
    console.press(K.Key_I, K.Key_Return)
    (button,) = console.window.offers.buttons
    assert button.label == "Back to Check in"

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert console.here() == "Check in"
    assert not console.window.offers.buttons or not console.window.offers.isVisible()


def test_the_button_that_goes_back_names_the_keys_that_do(console: Inserting) -> None:
    console.press(K.Key_I, K.Key_Return)
    (button,) = console.window.offers.buttons
    with_letters = button.accessibleDescription()

    console.window.set_letters(False)

    assert with_letters == "I, Enter"
    assert button.accessibleDescription() == ""


def test_where_the_room_can_read_it_a_practice_is_named_once_its_name_is_typed(console: Inserting) -> None:
    console.window.set_seen_by_room(True)
    console.press(K.Key_I)
    at_first = [row.brings for row in console.open_sheet().rows.lines]
    console.type("tr")
    too_little = console.open_sheet().rows.lines
    console.type("oika")

    assert Brings.PRACTICE not in at_first
    assert too_little == ()
    assert next(row.title for row in console.open_sheet().rows.lines) == "Troika"


def test_the_practices_are_closed_the_moment_that_people_see_them(console: Inserting) -> None:
    console.press(K.Key_I)
    could_be_read = [row.brings for row in console.open_sheet().rows.lines]

    console.window.set_seen_by_room(True)

    assert Brings.PRACTICE in could_be_read
    assert Brings.PRACTICE not in [row.brings for row in console.open_sheet().rows.lines]


def test_it_is_brought_in_by_the_mouse_alone(console: Inserting) -> None:
    QTest.mouseClick(console.window.buttons.insert, Qt.MouseButton.LeftButton)
    sheet = console.open_sheet()
    row = sheet.list.visualRect(sheet.rows.index(1)).center()
    QTest.mouseClick(sheet.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    QTest.mouseClick(sheet.more, Qt.MouseButton.LeftButton)

    QTest.mouseClick(sheet.bring, Qt.MouseButton.LeftButton)

    assert console.here() == "Silence"
    assert console.desk.moment.wall.clock.planned == 180


@pytest.mark.parametrize("key", [K.Key_Escape])
def test_the_sheet_goes_and_nothing_was_brought_in(console: Inserting, key: Qt.Key) -> None:
    console.press(K.Key_I, key)

    assert console.sheet() is None
    assert console.here() == "Check in"
    assert not console.desk.run.paused


def test_a_clicker_still_moves_the_evening_on_while_the_sheet_is_open(console: Inserting) -> None:
    before = console.desk.moment.wall.index
    console.press(K.Key_I, K.Key_PageDown)

    assert console.desk.moment.wall.index == before + 1
    assert console.sheet() is not None


def test_what_was_brought_in_is_taken_back_by_a_key(console: Inserting) -> None:
    console.press(K.Key_I, K.Key_Return)

    console.desk.take_back()

    assert console.here() == "Check in"


def test_a_step_of_the_evening_that_is_chosen_leaves_what_was_brought_in(console: Inserting) -> None:
    console.press(K.Key_I, K.Key_Return)
    line = next(line for line in console.desk.moment.aside.agenda if line.title == "Stillness")

    console.window.body.agenda.jump_requested.emit(line.first)

    assert console.here() == "Stillness"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_sheet_fits_the_window(qtbot: QtBot, tmp_path: Path, scale: float) -> None:
    console = Inserting(qtbot, tmp_path, scale=scale)
    console.press(K.Key_I)

    sheet = console.open_sheet()

    assert console.window.rect().contains(sheet.geometry())
    assert sheet.list.height() > 0
    console.window.hide()
    console.window.deleteLater()
    a_theme()
