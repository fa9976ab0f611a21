from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from microsol_desktop.app.desktop import Desktop
from microsol_desktop.store.places import Places, places

Opened = Callable[[], Desktop]


@pytest.fixture
def where(tmp_path: Path) -> Places:
    return places(tmp_path)


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, where: Places) -> Iterator[Opened]:
    """Opens the program, again where it was left; whatever is still open at the end is closed."""
    desktops: list[Desktop] = []

    def open_it() -> Desktop:
        desktop = Desktop(qapp, where)
        desktops.append(desktop)
        with qtbot.waitSignal(desktop.completed):
            desktop.show_home()
        return desktop

    yield open_it
    for desktop in desktops:
        if isValid(desktop):
            desktop.close()
