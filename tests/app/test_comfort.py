"""Whatever the system comes to wish while windows are open, they follow: dark, light, contrast, less motion."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.app import wearing
from microsol_desktop.app.desktop import Desktop
from microsol_desktop.desk.begin_wish import BeginWish, people_here
from microsol_desktop.practice.model import Slug
from microsol_desktop.store.places import places, shipped
from microsol_desktop.system import motion
from microsol_desktop.ui.run_windows import RunWindows
from microsol_desktop.ui.settings.settings_page import SettingsPage
from microsol_desktop.ui.tokens import load_theme

Wishes = Callable[[str], None]


@pytest.fixture
def desktop(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desktop]:
    desktop = Desktop(qapp, places(tmp_path))
    with qtbot.waitSignal(desktop.completed):
        desktop.show_home()
    yield desktop
    desktop.close()


@pytest.fixture(params=["scheme", "contrast"])
def system(request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Wishes:
    """The system comes to wish for this theme, and says so by one of its two ways."""

    def wishes(name: str) -> None:
        monkeypatch.setattr(wearing, "theme_for_system", lambda **_: name)
        hints = qapp.styleHints()
        if request.param == "scheme":
            hints.colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
        else:
            hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
        QApplication.processEvents()

    return wishes


@pytest.fixture
def run(desktop: Desktop) -> RunWindows:
    desktop.begin(BeginWish(slug=Slug("closing-round"), people=people_here(3, "Ana, Bento, Clara")), windowed=True)
    assert desktop.run_windows is not None
    desktop.run_windows.desk.advance()
    return desktop.run_windows


def ground(window: QWidget) -> str:
    """The colour in a window's corner, where nothing is but its ground."""
    return window.grab().toImage().pixelColor(QPoint(2, window.height() - 3)).name()


def ground_of(theme: str) -> str:
    return load_theme(shipped("resources") / "themes", theme).ground


def test_home_follows(desktop: Desktop, system: Wishes) -> None:
    assert desktop.window is not None
    worn = []

    for name in ("daylight", "contrast", "hearth"):
        system(name)
        worn.append(ground(desktop.window))

    assert worn == [ground_of(name) for name in ("daylight", "contrast", "hearth")]


def test_console_and_stage_follow_and_so_do_the_settings_beside_them(
    desktop: Desktop, run: RunWindows, system: Wishes
) -> None:
    desktop.open_settings_beside()
    (settings,) = (window for window in QApplication.topLevelWidgets() if isinstance(window, SettingsPage))
    worn = []

    for name in ("daylight", "contrast"):
        system(name)
        worn.append((ground(run.console), ground(settings), ground(run.stage)))
    settings.close()

    themes = [load_theme(shipped("resources") / "themes", name) for name in ("daylight", "contrast")]
    assert [(console, beside) for console, beside, _ in worn] == [(theme.ground, theme.ground) for theme in themes]
    # The stage has a glow.
    lights = [
        (QColor(stage).lightness(), QColor(theme.ground).lightness())
        for (*_, stage), theme in zip(worn, themes, strict=True)
    ]
    assert all(abs(stage - own) < 20 for stage, own in lights)


def test_what_the_host_chose_is_kept_whatever_the_system_wishes(desktop: Desktop, system: Wishes) -> None:
    assert desktop.window is not None
    desktop.preferences.choose(theme="daylight")

    system("contrast")

    assert ground(desktop.window) == ground_of("daylight")


def test_the_stage_keeps_still_as_long_as_the_system_asks_for_it(
    run: RunWindows, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []
    monkeypatch.setattr(run.stage.stage, "set_calm", told.append)

    monkeypatch.setattr(motion, "less_motion_wanted", lambda: True)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: told == [True])
    monkeypatch.setattr(motion, "less_motion_wanted", lambda: False)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: told == [True, False])

    assert told == [True, False]


def test_a_clicker_goes_on_while_the_settings_are_in_front(desktop: Desktop, run: RunWindows, qtbot: QtBot) -> None:
    desktop.open_settings_beside()
    (settings,) = (window for window in QApplication.topLevelWidgets() if isinstance(window, SettingsPage))
    qtbot.waitUntil(settings.isActiveWindow)
    # The evening began a moment ago: two presses as quick as that would count as one.
    desktop.preferences.choose(bounce_guard=False)
    before = run.desk.moment.wall.index

    QTest.keyClick(settings.windowHandle(), Qt.Key.Key_PageDown)
    after = run.desk.moment.wall.index
    settings.close()

    assert after == before + 1
