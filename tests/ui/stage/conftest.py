from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from microsol_desktop.ui.theme import Theme
from tests.ui.stage.walls import Longer, wear


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Theme:
    """Before anything is measured: widths are kept, and those of a font that stands in would be wrong."""
    return wear("hearth")


@pytest.fixture
def longer_words(qapp: QApplication) -> Iterator[None]:
    translator = Longer()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
