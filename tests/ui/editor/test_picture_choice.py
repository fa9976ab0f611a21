"""A host chooses a picture: it is put beside the practice, and one that can't be shown is told and goes nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.ui.editor.picture_choice import PictureChoice


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def choosing(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    chosen = "" if path is None else str(path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen, ""))


def test_a_picture_comes_beside_the_practice(tmp_path: Path, over: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = tmp_path / "a-bowl_of plums.png"
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(picture))
    choosing(monkeypatch, picture)
    folder = tmp_path / "practices"

    picked = PictureChoice(over, lambda: folder).pick()

    assert picked == ("a-bowl_of plums.png", "a bowl of plums")
    assert (folder / "a-bowl_of plums.png").is_file()


def test_what_is_no_picture_is_told(
    tmp_path: Path, qtbot: QtBot, over: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = tmp_path / "note.png"
    text.write_text("plums", encoding="utf-8")
    choosing(monkeypatch, text)
    choice = PictureChoice(over, lambda: tmp_path / "practices")

    with qtbot.waitSignal(choice.said) as told:
        picked = choice.pick()

    assert picked is None
    assert told.args == [
        "“note.png” is no picture that can be shown. Choose a PNG, JPEG, WebP or GIF file of up to 20 MB."
    ]
    assert not (tmp_path / "practices").exists()


def test_who_thinks_better_of_it_brings_none(tmp_path: Path, over: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    choosing(monkeypatch, None)

    assert PictureChoice(over, lambda: tmp_path).pick() is None
