"""A circle from another host, opened as files are: by a double click, by dropping it on home, while Microsol runs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop.app.desktop import Desktop
from microsol_desktop.store.places import Places
from microsol_desktop.ui.circles.arriving_view import ArrivingView
from tests.app.conftest import Opened

CREW = Path(__file__).parents[1] / "packaging" / "crew.microsol"


def arriving(desktop: Desktop) -> ArrivingView | None:
    """What home's window shows of a file that could be brought in."""
    assert desktop.window is not None
    shown = [view for view in desktop.window.findChildren(ArrivingView) if view.isVisible() and view.preview]
    return shown[0] if shown else None


@pytest.mark.parametrize("name", ["crew.microsol", "crew.MICROSOL", "crew.microsol-circle"])
def test_what_is_in_it_is_shown_and_nothing_is_kept_yet(
    opened: Opened, where: Places, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    file = Path(shutil.copy(CREW, tmp_path / name))
    desktop = opened()

    desktop.open(file)

    qtbot.waitUntil(lambda: arriving(desktop) is not None)
    assert not where.practices.exists()


def test_it_is_shown_at_once_when_microsol_is_started_with_it(qtbot: QtBot, qapp: QApplication, where: Places) -> None:
    desktop = Desktop(qapp, where)

    with qtbot.waitSignal(desktop.completed):
        desktop.show_home(CREW)

    qtbot.waitUntil(lambda: arriving(desktop) is not None)
    desktop.close()


def test_dropped_on_home_it_is_no_practice(opened: Opened, qtbot: QtBot) -> None:
    desktop = opened()
    assert desktop.window is not None

    desktop.window.file_dropped.emit(CREW)

    qtbot.waitUntil(lambda: arriving(desktop) is not None)
    assert desktop.window.said == ""


def test_one_that_is_not_there_is_said(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    desktop = opened()
    window = desktop.window
    assert window is not None

    desktop.open(tmp_path / "nothing.microsol")

    qtbot.waitUntil(lambda: "nothing.microsol" in window.said)
