from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from microsol_desktop.ui.kit.number_field import NumberField
from microsol_desktop.ui.kit.search_field import SearchField
from microsol_desktop.ui.kit.stepper import Stepper
from microsol_desktop.ui.kit.time_field import TimeField, read_time


def test_the_buttons_and_the_arrow_keys_step_and_stop_at_the_ends(qtbot: QtBot) -> None:
    stepper = Stepper(1, 3, 2)
    qtbot.addWidget(stepper)

    QTest.mouseClick(stepper.more, Qt.MouseButton.LeftButton)
    QTest.mouseClick(stepper.more, Qt.MouseButton.LeftButton)
    highest = stepper.value
    for _ in range(4):
        QTest.keyClick(stepper.field, Qt.Key.Key_Down)

    assert (highest, stepper.value, stepper.field.text()) == (3, 1, "1")


def test_what_is_typed_counts_at_once_and_an_empty_field_goes_back(qtbot: QtBot) -> None:
    field = NumberField(1, 500, 5)
    qtbot.addWidget(field)
    heard: list[int] = []
    field.changed.connect(heard.append)

    field.selectAll()
    QTest.keyClicks(field, "24")
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    field.clearFocus()

    assert heard == [2, 24]
    assert field.value == 24


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [("21:00", 75600), ("21", 75600), (" 9.30 ", 34200), ("21h30", 77400), ("0:05", 300), ("21h", 75600)],
)
def test_a_time_is_read_as_people_write_it(typed: str, seconds: int) -> None:
    assert read_time(typed) == seconds


@pytest.mark.parametrize("typed", ["25:00", "21:60", "soon", "21:0", "-3", "", "9:30pm!"])
def test_what_is_no_time_of_day_is_none(typed: str) -> None:
    assert read_time(typed) is None


def test_an_empty_time_is_understood_and_a_wrong_one_is_not(qtbot: QtBot) -> None:
    field = TimeField("21:00")
    qtbot.addWidget(field)

    empty = field.is_understood
    field.setText("25:99")

    assert empty
    assert not field.is_understood


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_search_is_emptied_at_its_end_where_there_is_something_in_it(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    field.setLayoutDirection(direction)
    field.offer_to_empty()
    field.resize(300, 36)
    field.show()
    (button,) = field.findChildren(QToolButton)

    was_there = button.isVisible()
    QTest.keyClicks(field, "fire")
    comes = button.isVisible()
    is_at_the_end = button.geometry().center().x() > 150
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert (was_there, comes, field.text(), button.isVisible()) == (False, True, "", False)
    assert is_at_the_end is (direction is Qt.LayoutDirection.LeftToRight)
