"""Whose work all of it is, and under which licences, as a host reads it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from microsol_desktop.practice.parse import parse
from microsol_desktop.ui.settings.credits import credits_in, licence_of
from microsol_desktop.ui.settings.credits_page import CreditsPage
from tests.ui.accessibility import walk
from tests.ui.console.a_run import a_theme

ROOT = Path(__file__).parents[3]


@pytest.fixture
def page(qtbot: QtBot) -> CreditsPage:
    a_theme()
    page = CreditsPage(ROOT)
    qtbot.addWidget(page)
    page.begin()
    page.resize(900, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def test_everything_that_ships_has_its_row(page: CreditsPage) -> None:
    assert list(page.rows) == [credit.name for credit in credits_in(ROOT)]
    assert all(row.isVisible() for row in page.rows.values())


def test_every_licence_can_be_read() -> None:
    told = {credit.name: licence_of(credit, ROOT) for credit in credits_in(ROOT)}

    assert [name for name, text in told.items() if len(text) < 100] == []


def test_a_click_shows_the_licence_and_escape_leads_back_to_its_row(page: CreditsPage, qtbot: QtBot) -> None:
    QTest.mouseClick(page.rows["SQLite"], Qt.MouseButton.LeftButton)
    read = page.licence.text.toPlainText()
    QTest.keyClick(page.licence.text, Qt.Key.Key_Escape)

    assert "do good and not evil" in read
    assert page.rows["SQLite"].isVisible()
    assert page.rows["SQLite"].hasFocus()


def test_escape_on_the_list_leads_back_to_the_settings(page: CreditsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.back_requested):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_how_another_qt_takes_the_place_of_ours_is_read_there(page: CreditsPage) -> None:
    QTest.mouseClick(page.rows["Qt"], Qt.MouseButton.LeftButton)

    assert "put your file in the place of the one with the same name" in page.licence.text.toPlainText()


def test_every_practice_is_there_with_its_credit() -> None:
    practices = next(credit for credit in credits_in(ROOT) if credit.of == "practices")

    text = licence_of(practices, ROOT)

    abouts = [
        parse(file.read_text(encoding="utf-8")).practice.about
        for file in sorted((ROOT / "practices").glob("*.md"))
        if file.name != "README.md"
    ]
    assert [about.title for about in abouts if about.title not in text or (about.credit or "") not in text] == []


@pytest.mark.parametrize("name", ["", "Qt"])
def test_it_is_walked_with_tab_as_it_is_read(page: CreditsPage, name: str) -> None:
    if name:
        page.rows[name].click()
    walk.settled()

    reached = walk.stops(page)

    assert walk.left_out(page, reached) == []
    assert walk.nameless(page) == []
    assert walk.miscalled(reached) == []
    assert walk.out_of_order(page, reached) == []
    assert walk.unseen(page, reached) == []
    assert walk.read_out_of_order(page) == []


def test_what_is_explained_is_told_in_portuguese_too() -> None:
    english, portuguese = credits_in(ROOT), credits_in(ROOT, "pt")

    explained = [credit for credit in portuguese if any(word in credit.name for word in (" in ", " and ", "The "))]
    assert explained == []
    assert [credit.texts for credit in portuguese] == [credit.texts for credit in english]
    assert "não é de ninguém" in {credit.licence for credit in portuguese}
