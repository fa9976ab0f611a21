"""A practice from somebody else: what it is is shown before anything is kept, and nothing is written over unasked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.editors import Editors
from microsol_desktop.desk.first_practice import first_practice
from microsol_desktop.desk.home_desk import HomeDesk
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.desk.preferences import PreferencesDesk
from microsol_desktop.store import edited_file
from microsol_desktop.store.places import Places, shipped
from microsol_desktop.ui.home.begin_page import BeginPage
from microsol_desktop.ui.home.front_door import FrontDoor
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.tokens import load_theme
from tests.desk.fakes import FakeClock

LENT = """---
title: Lent
summary: From a friend.
license: CC-BY-4.0
source: https://example.org/lent
credit: Written by Rui.
changes: Shortened in 2025.
---

## A word (1 min each)

![A stone](stone.png)

## [[quiet]]

## [[gone]]
"""
QUIET = "# Quiet\n\n## Sit (2 min, silent)\n\nSit.\n"


class Door:
    """Home with a practice from elsewhere on its page."""

    def __init__(self, window: HomeWindow, door: FrontDoor, own: Path, away: Path) -> None:
        self.window, self.door, self.own, self.away = window, door, own, away

    @property
    def page(self) -> BeginPage:
        page = self.window.pages.currentWidget()
        assert isinstance(page, BeginPage)
        return page

    def open(self, name: str = "lent.md") -> None:
        self.door.open_file(self.away / name)

    def own_files(self) -> list[str]:
        return sorted(path.name for path in self.own.iterdir())

    def undo(self) -> None:
        self.window.undo_requested.emit()


@pytest.fixture
def home(qtbot: QtBot, where: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Door]:
    monkeypatch.setattr(edited_file, "SETTLED_AFTER", 0.0)
    away = tmp_path / "away"
    away.mkdir()
    (away / "lent.md").write_bytes(LENT.replace("\n", "\r\n").encode())
    (away / "quiet.md").write_text(QUIET, encoding="utf-8")
    (away / "stone.png").write_bytes(b"png")
    theme = load_theme(shipped("resources") / "themes", "hearth")
    window = HomeWindow(first_practice((where.practices, shipped("practices")), ""), 5, theme)
    qtbot.addWidget(window)
    library = LibraryDesk(shipped("practices"), where.practices)
    editors = Editors(library, tmp_path / "versions", FakeClock())
    door = FrontDoor(
        window, HomeDesk(where.journal), library, PreferencesDesk(where.settings, window), editors=lambda: editors
    )
    window.show()
    yield Door(window, door, where.practices, away)
    editors.close()


def _click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_it_is_is_shown_and_nothing_is_kept(home: Door) -> None:
    home.open()

    card = home.page.stranger
    assert card.isVisible()
    assert card.where.text() == str(home.away / "lent.md")
    assert card.about.text().splitlines() == [
        "Licence: CC-BY-4.0",
        "From: https://example.org/lent",
        "Changed: Shortened in 2025.",
    ]
    assert card.needs.text().splitlines() == [
        "Includes “Quiet”, which lies beside it.",
        "Includes “gone”, which is not here: ask for that file too.",
    ]
    assert home.own_files() == []


def test_it_is_kept_with_what_it_includes_and_shows_to_the_byte_and_let_go_again(home: Door) -> None:
    home.open()

    _click(home.page.stranger.keep)

    assert home.own_files() == ["lent.md", "quiet.md", "stone.png"]
    assert (home.own / "lent.md").read_bytes() == (home.away / "lent.md").read_bytes()
    assert not home.page.stranger.isVisible()
    assert home.window.said == "“Lent” is among your practices now."

    home.undo()

    assert home.own_files() == []
    assert home.page.stranger.isVisible()


def test_who_was_typed_in_is_still_here_once_it_is_kept(home: Door) -> None:
    home.open("quiet.md")
    home.page.names.setPlainText("Ana, Bento")

    _click(home.page.stranger.keep)

    assert home.page.names.toPlainText() == "Ana, Bento"
    assert home.page.head.title.text() == "Quiet"


def test_what_is_there_to_the_letter_already_is_said_to_be(home: Door) -> None:
    (home.own / "quiet.md").write_text(QUIET, encoding="utf-8")

    home.open("quiet.md")

    card = home.page.stranger
    assert card.state.text() == "It is among your practices already."
    assert not card.keep.isVisible()


def test_the_same_under_another_name_is_said_to_be_and_may_be_kept_all_the_same(home: Door) -> None:
    (home.own / "stillness.md").write_text(QUIET.replace("# Quiet", "# Stillness"), encoding="utf-8")
    (home.away / "quiet.md").write_text(QUIET.replace("# Quiet", "# Stillness"), encoding="utf-8")

    home.open("quiet.md")

    card = home.page.stranger
    assert card.state.text() == "You have the same, word for word: “Stillness”."
    assert card.keep.isVisible()


def test_one_in_another_language_says_in_which(home: Door) -> None:
    (home.away / "quiet.md").write_text("---\ntitle: Still\nlanguage: de\n---\n\n## Still (2 min)\n", encoding="utf-8")

    home.open("quiet.md")

    assert home.page.stranger.about.text().splitlines()[0] == "Deutsch"


def test_another_one_under_its_name_is_asked_about_and_both_may_stay(home: Door) -> None:
    (home.own / "quiet.md").write_text("# My quiet\n\n## Sit (1 min)\n\nSit.\n", encoding="utf-8")
    home.open()
    card = home.page.stranger

    assert card.state.text() == "You have another practice under this name: Quiet."
    _click(card.keep)
    assert home.own_files() == ["quiet.md"]
    _click(card.both)

    assert home.own_files() == ["lent.md", "quiet-2.md", "quiet.md", "stone.png"]
    assert (home.own / "quiet.md").read_text(encoding="utf-8").startswith("# My quiet")
    assert (home.own / "quiet-2.md").read_text(encoding="utf-8") == QUIET
    assert b"## [[quiet-2]]\r\n" in (home.own / "lent.md").read_bytes()


def test_it_may_take_the_place_of_mine_which_stays_among_the_versions(home: Door) -> None:
    mine = "# My quiet\n\n## Sit (1 min)\n\nSit.\n"
    (home.own / "quiet.md").write_text(mine, encoding="utf-8")
    home.open("quiet.md")
    card = home.page.stranger

    _click(card.keep)
    _click(card.instead)
    taken = (home.own / "quiet.md").read_text(encoding="utf-8")
    home.undo()

    assert taken == QUIET
    assert (home.own / "quiet.md").read_text(encoding="utf-8") == mine


def test_one_that_has_the_name_of_a_shipped_one_stands_beside_it_or_before_it(home: Door) -> None:
    (home.away / "troika.md").write_text(QUIET, encoding="utf-8")
    home.open("troika.md")

    _click(home.page.stranger.keep)
    _click(home.page.stranger.both)

    assert home.own_files() == ["troika-2.md"]


def test_begin_works_without_keeping(home: Door, qtbot: QtBot) -> None:
    home.open("quiet.md")

    with qtbot.waitSignal(home.door.begin_requested) as begun:
        _click(home.page.begin)

    assert begun.args[0].slug == "quiet"
    assert home.own_files() == []


def test_a_practice_of_ones_own_has_no_such_card(home: Door) -> None:
    home.door.prepare("troika")

    assert not home.page.stranger.isVisible()


def test_a_disk_that_is_full_is_said_and_leaves_nothing_half(home: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    home.open()

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("microsol_desktop.desk.strangers.replace_whole", refuse)
    _click(home.page.stranger.keep)

    assert home.own_files() == []
    assert home.window.said
