"""Every window has the program's own icon, and home shows it beside the name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop.app.desktop import Desktop
from microsol_desktop.desk.begin_wish import BeginWish, people_here
from microsol_desktop.practice.model import Slug
from microsol_desktop.store.places import places, shipped
from microsol_desktop.ui.icons import own_icon


@pytest.fixture
def desktop(qapp: QApplication, tmp_path: Path) -> Iterator[Desktop]:
    """As at a first start; afterwards the tests' application has no icon again."""
    qapp.setWindowIcon(QIcon())
    made = Desktop(qapp, places(tmp_path))
    yield made
    made.close()
    qapp.setWindowIcon(QIcon())


def test_home_has_the_icon_once_it_is_complete_and_shows_it_beside_the_name(desktop: Desktop, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desktop.completed):
        desktop.show_home()

    assert desktop.window is not None
    mark = desktop.window.home.mark
    shown = mark.grab().toImage().pixelColor(mark.width() // 2, mark.height() // 5)
    assert not desktop.window.windowIcon().isNull()
    assert min(shown.red(), shown.green(), shown.blue()) > 150


def test_a_run_begun_without_home_has_the_icon_on_both_of_its_windows(desktop: Desktop) -> None:
    desktop.begin(BeginWish(slug=Slug("closing-round"), people=people_here(3, "")))

    assert desktop.run_windows is not None
    for window in (desktop.run_windows.console, desktop.run_windows.stage):
        assert not window.windowIcon().isNull()


def test_every_size_of_the_icon_is_read(qapp: QApplication) -> None:
    icon = own_icon(shipped("resources") / "icons")

    sizes = [size.width() for size in icon.availableSizes()]

    assert sizes == [16, 22, 24, 32, 48, 64, 128]
    assert all(not icon.pixmap(size).isNull() for size in sizes)


def test_an_icon_that_is_missing_is_no_fault(qapp: QApplication, tmp_path: Path) -> None:
    assert own_icon(tmp_path).pixmap(32).isNull()
