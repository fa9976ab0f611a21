"""From home to the licences of all that ships, and back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from microsol_desktop.app.desktop import Desktop
from microsol_desktop.desk.begin_wish import BeginWish, people_here
from microsol_desktop.practice.model import Slug
from microsol_desktop.ui.settings.credits_page import CreditsPage
from microsol_desktop.ui.settings.settings_page import SettingsPage
from tests.app.conftest import Opened


def shown(desktop: Desktop) -> QWidget | None:
    assert desktop.window is not None
    return desktop.window.pages.currentWidget()


def test_one_click_from_the_settings_and_one_back(opened: Opened) -> None:
    desktop = opened()
    assert desktop.window is not None
    desktop.window.home.settings_requested.emit()
    settings = shown(desktop)
    assert isinstance(settings, SettingsPage)

    QTest.mouseClick(settings.credits, Qt.MouseButton.LeftButton)
    licences = shown(desktop)
    assert isinstance(licences, CreditsPage)
    QTest.keyClick(licences, Qt.Key.Key_Escape)

    assert shown(desktop) is settings


def test_in_the_middle_of_a_gathering_they_are_not_offered(opened: Opened) -> None:
    desktop = opened()
    desktop.begin(BeginWish(slug=Slug("check-in"), people=people_here(3, "")))

    desktop.open_settings_beside()
    (settings,) = (window for window in QApplication.topLevelWidgets() if isinstance(window, SettingsPage))
    is_hidden = settings.credits.isHidden()
    settings.close()

    assert is_hidden
