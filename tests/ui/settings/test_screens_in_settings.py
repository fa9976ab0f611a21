"""Which screen is the TV: chosen by what it is, numbered on the screens themselves, or a window that the host drags."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.store.places import shipped
from microsol_desktop.system.screen_watch import ScreenWatch
from microsol_desktop.system.sound import SoundBells
from microsol_desktop.ui.settings.screen_numbers import ScreenNumber, show_numbers
from microsol_desktop.ui.settings.settings_page import SettingsPage
from microsol_desktop.ui.settings.settings_room import SettingsRoom
from tests.offscreen_screens import LAPTOP, MISSING, TV, USUAL, screen, set_screens
from tests.ui.console.a_run import a_theme


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[ScreenWatch]:
    try:
        set_screens(LAPTOP, TV)
    except MISSING:
        pytest.skip("this platform's screens can't be plugged from a test")
    qapp.processEvents()
    a_theme()
    watch = ScreenWatch(qapp)
    yield watch
    for widget in qapp.topLevelWidgets():
        widget.close()
    watch.deleteLater()
    set_screens(USUAL)
    qapp.processEvents()


@pytest.fixture
def preferences(tmp_path: Path, qapp: QApplication) -> PreferencesDesk:
    return PreferencesDesk(tmp_path / "settings.json")


@pytest.fixture
def room(watch: ScreenWatch, preferences: PreferencesDesk, qtbot: QtBot) -> Iterator[SettingsRoom]:
    bells = SoundBells(shipped("resources") / "sounds", volume=0.5, muted=True, device="", told=lambda _: None)
    page = SettingsPage()
    qtbot.addWidget(page)
    room = SettingsRoom(page, preferences, bells, watch)
    page.show_preferences(preferences.preferences)
    watch.changed.emit()
    yield room
    bells.close()


def offered(room: SettingsRoom) -> list[str]:
    box = room.page.stage_screen
    return [box.itemText(place) for place in range(box.count())][1:]


def test_each_screen_shows_its_number_as_the_settings_list_it(watch: ScreenWatch, room: SettingsRoom) -> None:
    numbers = show_numbers(watch)

    assert [(number.number, number.screen().name()) for number in numbers] == [("1", "laptop"), ("2", "tv")]
    assert offered(room) == ["1. laptop · 1366 × 768", "2. tv · 3840 × 2160"]
    for number, of in zip(numbers, watch.facts(), strict=True):
        assert number.isVisible()
        assert number.height() * 2 >= min(of.width, of.height) - 1
        assert number.screen().geometry().contains(number.geometry())


def test_a_number_goes_at_a_click(watch: ScreenWatch) -> None:
    first, second = show_numbers(watch)

    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    QTest.keyClick(second, Qt.Key.Key_Escape)

    assert not first.isVisible()
    assert not second.isVisible()


def test_screens_that_show_the_same_have_both_numbers_on_them(watch: ScreenWatch, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.changed):
        set_screens(LAPTOP, screen("tv", size=(1366, 768)))

    assert [number.number for number in show_numbers(watch)] == ["1 = 2"]


def test_the_button_in_the_settings_numbers_the_screens(room: SettingsRoom, qapp: QApplication) -> None:
    room.page.show()
    button = next(button for button in room.page.findChildren(QPushButton) if button.text().startswith("Which screen"))

    button.click()

    shown = [widget for widget in qapp.topLevelWidgets() if isinstance(widget, ScreenNumber) and widget.isVisible()]
    assert len(shown) == 2


def test_a_chosen_tv_that_is_away_is_named_in_the_settings(
    room: SettingsRoom, watch: ScreenWatch, preferences: PreferencesDesk, qtbot: QtBot
) -> None:
    preferences.choose(stage_screen=watch.facts()[1].identity)
    with qtbot.waitSignal(watch.changed):
        set_screens(LAPTOP)

    assert offered(room) == ["1. laptop · 1366 × 768", "tv · not here now"]
    assert room.page.stage_screen.currentText() == "tv · not here now"


def test_the_stage_can_be_a_plain_window_for_good(room: SettingsRoom, preferences: PreferencesDesk) -> None:
    before = preferences.preferences.stage_window

    room.page.stage_window.click()

    assert (before, preferences.preferences.stage_window) == (False, True)
