"""A tick holds at once, by whatever means it is set; filling in what was chosen sets nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.preferences import Preferences
from microsol_desktop.ui.settings.settings_page import SettingsPage


@pytest.fixture
def page(qtbot: QtBot) -> SettingsPage:
    made = SettingsPage()
    qtbot.addWidget(made)
    made.show_preferences(Preferences())
    return made


def test_a_screen_reader_ticks_without_a_click(page: SettingsPage, qtbot: QtBot) -> None:
    spoken = QAccessible.queryAccessibleInterface(page.stage_window).actionInterface()

    with qtbot.waitSignal(page.chosen) as heard:
        spoken.doAction(QAccessibleActionInterface.toggleAction())

    assert heard.args == ["stage_window", True]


def test_a_tick_by_the_space_bar_is_told_once(page: SettingsPage, qtbot: QtBot) -> None:
    told: list[tuple[str, object]] = []
    page.chosen.connect(lambda name, value: told.append((name, value)))

    QTest.keyClick(page.bounce_guard, Qt.Key.Key_Space)

    assert told == [("bounce_guard", False)]


def test_showing_what_was_chosen_chooses_nothing(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.chosen):
        page.show_preferences(Preferences(stage_window=True, sound_on=False, letter_keys=False, bounce_guard=False))

    assert page.stage_window.isChecked()
    assert not page.sound_on.isChecked()
