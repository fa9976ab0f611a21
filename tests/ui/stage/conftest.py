from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from microsol_desktop.ui.theme import Theme
from tests.ui.stage.walls import Longer, wear


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return wear("hearth")


@pytest.fixture
def longer_words(qapp: QApplication) -> Iterator[None]:
    translator = Longer()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
