"""The island saved as a picture and as a drawing: what is in it is said, and names can be left out."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.circle.islanders import Islanders
from microsol_desktop.desk.island_desk import shown
from microsol_desktop.ui.circles.island_export import IslandExport
from microsol_desktop.ui.circles.island_look import look
from tests.ui.circles.an_island import NAMES, small_island
from tests.ui.console.a_run import a_theme

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def sheet(qtbot: QtBot, qapp: QApplication) -> IslandExport:
    window = QWidget()
    window.resize(900, 700)
    qtbot.addWidget(window)
    window.show()
    dressed = look(QPalette(), qapp.font(), a_theme())
    made = IslandExport(window, small_island(), dressed, date(2026, 11, 22))
    made.open()
    # Held, so that the sheet does not go with its window before the test has ended.
    made.setProperty("window", window)
    return made


def _texts(drawing: bytes) -> list[str]:
    tree = ET.fromstring(drawing)  # noqa: S314 - our own
    return ["".join(text.itertext()) for text in tree.iter(f"{SVG}text")]


def test_that_names_are_in_it_is_said_before_it_is_saved(sheet: IslandExport) -> None:
    assert "the names of 4 circles and 7 people" in sheet.words.text()

    with_names = _texts(sheet.svg())[-1]
    sheet.nameless.setChecked(True)

    assert "people’s names in it" in with_names
    assert sheet.words.text().startswith("No name is in it")


def test_the_drawing_has_every_name_as_text_in_our_letters(sheet: IslandExport) -> None:
    drawing = sheet.svg()

    assert set(_texts(drawing)) >= {*NAMES, "Two & two", "White house"}
    assert b'font-family="Inter, sans-serif"' in drawing


def test_without_names_the_drawing_has_none(sheet: IslandExport) -> None:
    sheet.nameless.setChecked(True)

    drawing = sheet.svg().decode()

    words = {
        word for name in (*NAMES, "White house", "São Mateus", "Crew of") for word in name.split() if len(word) > 4
    }
    assert not [word for word in words if word in drawing and word != "Crew"]
    assert _texts(drawing.encode()) == [
        "Two of us",
        "Crew or pod",
        "Household",
        "Congregation",
        "The island on 22 November 2026",
    ]


def test_the_drawing_is_one_that_other_programs_read(sheet: IslandExport) -> None:
    renderer = QSvgRenderer(QByteArray(sheet.svg()))

    assert renderer.isValid()
    assert len(ET.fromstring(sheet.svg()).findall(f"{SVG}circle")) >= 4 + 7  # noqa: S314 - our own


def test_an_empty_island_can_be_saved_too(sheet: IslandExport, qapp: QApplication) -> None:
    empty = shown(Islanders((), {}, {}, {}, ()))
    made = IslandExport(sheet.window(), empty, look(QPalette(), qapp.font(), None), date(2026, 11, 22))

    assert QSvgRenderer(QByteArray(made.svg())).isValid()
    assert not QImage.fromData(made.png()).isNull()


def test_the_picture_is_saved_where_the_host_says(
    qtbot: QtBot, sheet: IslandExport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "island"), ""))

    with qtbot.waitSignal(sheet.said) as told:
        sheet.picture.click()

    assert QImage(str(tmp_path / "island.png")).width() == 3000
    assert told.args == [f"The island is saved as “{tmp_path / 'island.png'}”."]
    assert not sheet.isVisible()


def test_where_it_cannot_be_written_a_sentence_says_so(
    qtbot: QtBot, sheet: IslandExport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "island.svg"), ""))

    with qtbot.waitSignal(sheet.said) as told:
        sheet.drawing.click()

    assert told.args is not None
    assert "can't be written" in told.args[0]
