"""Giving a practice to somebody: its file to the byte, its paper, its text, and what its licences say to that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.editors import Editors
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.sharing import SharingDesk
from microsol_desktop.practice.model import Slug
from microsol_desktop.store.places import shipped
from microsol_desktop.ui.sharing.paper_maker import Kind
from microsol_desktop.ui.sharing.share_sheet import ShareSheet
from microsol_desktop.ui.sharing.sharing_room import SharingRoom
from tests.desk.fakes import FakeClock
from tests.ui.console.a_run import a_theme

LENT = """---
title: Lent
license: CC-BY-SA-4.0
---

## A word (1 min each)

![A stone](stone.png)

## [[quiet]]
"""
QUIET = "---\ntitle: Quiet\nlicense: CC-BY-NC-4.0\n---\n\n## Sit (2 min, silent)\n\nSit.\n"


class Sharing:
    """The sheet over a window, and where the host says that files go."""

    def __init__(self, room: SharingRoom, own: Path, away: Path, library: LibraryDesk) -> None:
        self.room, self.own, self.away, self.library = room, own, away, library

    def open(self, slug: str = "lent", people: int = 4) -> ShareSheet:
        self.library.look()
        self.room.open(Slug(slug), people)
        assert self.room.sheet is not None
        return self.room.sheet


@pytest.fixture
def sharing(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sharing]:
    a_theme()
    own, away = tmp_path / "own", tmp_path / "away"
    own.mkdir()
    away.mkdir()
    (own / "lent.md").write_bytes(LENT.replace("\n", "\r\n").encode())
    (own / "quiet.md").write_text(QUIET, encoding="utf-8")
    (own / "stone.png").write_bytes(b"png")
    library = LibraryDesk(shipped("practices"), own)
    editors = Editors(library, tmp_path / "versions", FakeClock())
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1180, 760)
    window.show()

    def chosen(_window: QWidget, _title: str, proposed: str, _kinds: str) -> tuple[str, str]:
        return str(away / Path(proposed).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    room = SharingRoom(window, SharingDesk(library, lambda: editors), lambda _: QCoreApplication.translate)
    yield Sharing(room, own, away, library)
    editors.close()


def _click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_its_file_goes_to_the_byte_with_what_it_includes_and_shows(sharing: Sharing) -> None:
    sheet = sharing.open()

    _click(sheet.save)

    assert sorted(path.name for path in sharing.away.iterdir()) == ["lent.md", "quiet.md", "stone.png"]
    for name in ("lent.md", "quiet.md"):
        assert (sharing.away / name).read_bytes() == (sharing.own / name).read_bytes()
    assert sheet.told.text().startswith(f"Saved as “{sharing.away / 'lent.md'}”.")


def test_what_it_includes_stays_here_if_the_host_says_so(sharing: Sharing) -> None:
    sheet = sharing.open()
    sheet.with_included.setChecked(False)

    _click(sheet.save)

    assert not (sharing.away / "quiet.md").exists()


def test_another_file_there_stays_and_is_said(sharing: Sharing) -> None:
    (sharing.away / "quiet.md").write_text("mine", encoding="utf-8")
    sheet = sharing.open()

    _click(sheet.save)

    assert (sharing.away / "quiet.md").read_text(encoding="utf-8") == "mine"
    assert "stayed as they were: quiet.md." in sheet.told.text()


def test_licences_that_can_not_be_mixed_are_warned_about_before_anything_is_saved(sharing: Sharing) -> None:
    sheet = sharing.open()

    assert sheet.warnings.isVisible()
    assert "can't be passed on as one text" in sheet.warnings.text()
    assert list(sharing.away.iterdir()) == []


def test_one_that_ships_has_nothing_to_be_warned_of(sharing: Sharing) -> None:
    assert not sharing.open("case-clinic").warnings.isVisible()


def test_it_is_copied_as_text_for_a_chat(sharing: Sharing) -> None:
    sheet = sharing.open()

    _click(sheet.copy)

    assert QGuiApplication.clipboard().text().splitlines() == [
        "Lent",
        "about 6 min for 4 people",
        "",
        "1. A word (1 min each)",
        "",
        "QUIET",
        "",
        "2. Sit (2 min, silent)",
        "Sit.",
        "",
        "Licence: CC-BY-SA-4.0; Quiet: CC-BY-NC-4.0",
    ]


@pytest.mark.parametrize("kind", list(Kind))
def test_its_paper_is_a_pdf(sharing: Sharing, kind: Kind) -> None:
    sheet = sharing.open("case-clinic", 6)

    _click(sheet.papers[kind][0])

    (made,) = sharing.away.iterdir()
    assert made.suffix == ".pdf"
    assert made.read_bytes().startswith(b"%PDF")
    assert sheet.told.text() == f"Saved as “{made}”."


def test_where_there_is_no_printer_a_pdf_is_offered(sharing: Sharing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    sheet = sharing.open("case-clinic")

    _click(sheet.papers[Kind.HOST][1])

    assert sheet.told.text() == "There is no printer here: save it as a PDF."


def test_what_is_no_time_of_day_is_said_and_nothing_is_written(sharing: Sharing) -> None:
    sheet = sharing.open("case-clinic")
    sheet.begins.setText("soon")

    _click(sheet.papers[Kind.HOST][0])

    assert "no time of day" in sheet.told.text()
    assert list(sharing.away.iterdir()) == []


def test_one_that_can_not_be_run_says_why_and_its_file_goes_all_the_same(sharing: Sharing) -> None:
    (sharing.own / "quiet.md").unlink()
    sheet = sharing.open()

    _click(sheet.papers[Kind.HANDOUT][0])
    assert "quiet" in sheet.told.text()
    _click(sheet.save)

    assert (sharing.away / "lent.md").exists()


def test_where_no_place_is_chosen_nothing_is_written(sharing: Sharing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    sheet = sharing.open()

    _click(sheet.save)

    assert list(sharing.away.iterdir()) == []
    assert not sheet.told.isVisible()


def test_escape_puts_it_away(sharing: Sharing) -> None:
    sheet = sharing.open()

    QTest.keyClick(sheet, Qt.Key.Key_Escape)

    assert sharing.room.sheet is None
