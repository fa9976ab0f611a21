"""Every window as it was accepted: each once, in one theme and its language, beside its picture in docs/.

`python -m tools.make_pictures NAME` accepts a new look in all of them; `pytest tests/looks --accept-looks` only in the
one that is compared.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.looks.test_looks import differing
from tests.offscreen_screens import MISSING, USUAL, screen, set_screens
from tools.made_up_computer import BRITISH, LAPTOP, SCREENS, TV
from tools.make_pictures import FOLDER, file_of, keep, pictures
from tools.window_pictures import LOOKS, WINDOWS

HALF = QSize(683, 384)
"""They are compared at about half their size: letters may lie a fraction of a dot elsewhere on another machine."""
MOST_DIFFERING = 0.002

COMPARED = {name: tuple(LOOKS)[place % len(LOOKS)] for place, name in enumerate(WINDOWS)}
"""In which theme each is compared, and so in which language: all of them come by."""


@pytest.fixture(autouse=True)
def two_screens(qapp: QApplication, qtbot: QtBot) -> Iterator[None]:
    """The laptop and the TV of the pictures, on a computer that writes days as theirs does."""
    usual = QLocale()
    QLocale.setDefault(BRITISH)
    both = ((SCREENS[0], (0, 0), LAPTOP), (SCREENS[1], (LAPTOP.width(), 0), TV))
    try:
        set_screens(*(screen(name, at=at, size=(size.width(), size.height())) for name, at, size in both))
    except MISSING:
        pytest.skip("this Qt does not let screens be made up")
    qtbot.waitUntil(lambda: {each.name() for each in QGuiApplication.screens()} == set(SCREENS))
    yield
    set_screens(USUAL)
    qtbot.waitUntil(lambda: len(QGuiApplication.screens()) == 1)
    QLocale.setDefault(usual)


@pytest.mark.parametrize("name", WINDOWS)
def test_a_window_looks_as_accepted(name: str, accepts_looks: bool, tmp_path_factory: pytest.TempPathFactory) -> None:
    theme = COMPARED[name]
    accepted = FOLDER / file_of(name, theme)

    ((_, picture),) = pictures(name, LOOKS[theme], (theme,))

    if accepts_looks:
        keep(picture, WINDOWS[name].colours, accepted)
    else:
        seen = tmp_path_factory.mktemp("looks") / accepted.name
        picture.save(str(seen))
        found = differing(_small(picture), _small(QImage(str(accepted))))
        assert found <= MOST_DIFFERING, f"see {seen}; python -m tools.make_pictures {name} accepts it"


def test_every_theme_is_compared() -> None:
    assert set(COMPARED.values()) == set(LOOKS)


def _small(picture: QImage) -> QImage:
    size = picture.size().scaled(HALF, Qt.AspectRatioMode.KeepAspectRatio)
    return picture.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
