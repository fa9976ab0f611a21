"""What is kept: told to a host in plain words, saved for whom it is about, and removed for good only when asked."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.circle.gatherings import Gathering
from microsol_desktop.circle.keys import GatheringKey
from microsol_desktop.circle.people import Person
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.ui.circles.forgetting_sheet import ForgettingSheet
from microsol_desktop.ui.circles.page import Goal, Surroundings
from microsol_desktop.ui.circles.removing_sheet import RemovingSheet
from microsol_desktop.ui.circles.what_is_kept_page import WhatIsKeptPage
from microsol_desktop.ui.kit.plain_label import PlainLabel
from tests.store.record.made_up import ALL, ANA, HOUSE, IDA, RUI, key
from tests.store.record.test_clearing import left_of
from tests.ui.circles.conftest import TODAY

NAME = "Xylophonia Quarz"


@pytest.fixture
def page(qtbot: QtBot, around: Surroundings, desk: RecordDesk) -> WhatIsKeptPage:
    ana = Person(key=ANA, name=NAME, home=HOUSE, languages=("pt", "en"))
    desk.do("All are here.", lambda writing: writing.put_all((*ALL, ana)))
    made = WhatIsKeptPage(around)
    qtbot.addWidget(made)
    desk.changed.connect(made.look)
    made.resize(900, 700)
    made.show()
    return made


def _come(qtbot: QtBot, page: WhatIsKeptPage, person: object = ANA) -> None:
    page.come(person)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: page.person.held is not None and page.person.held.person.key == person)


def _words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if not label.isHidden())


def _sheet(page: WhatIsKeptPage) -> RemovingSheet:
    assert isinstance(page.sheet, RemovingSheet)
    return page.sheet


def test_the_files_page_says_where_it_is_and_that_it_is_not_encrypted(
    qtbot: QtBot, page: WhatIsKeptPage, desk: RecordDesk
) -> None:
    page.come(None)
    qtbot.waitUntil(page.file.isVisible)

    words = _words(page.file)

    assert str(desk.path) in words
    assert "can read it" in words
    assert "legal advice" in words


def test_what_is_kept_on_somebody_is_there_to_be_read(qtbot: QtBot, page: WhatIsKeptPage) -> None:
    _come(qtbot, page)

    words = page.person.page_words

    assert NAME in words
    assert "Tuesday crew" in words
    assert "Rui came through you" in words
    assert "Languages: português; English" in words


def test_what_would_tell_of_somebody_else_is_not_on_their_page(qtbot: QtBot, page: WhatIsKeptPage) -> None:
    _come(qtbot, page)

    assert page.person.apart.isVisible()
    assert "apart" not in page.person.page_words


def test_removal_is_offered_once_they_have_what_is_theirs(qtbot: QtBot, page: WhatIsKeptPage, tmp_path: Path) -> None:
    _come(qtbot, page)
    before = page.person.remove.isVisible()

    with qtbot.waitSignal(page.said):
        page.save_to(tmp_path / "for them.txt")

    assert not before
    assert page.person.remove.isVisible()
    assert (tmp_path / "for them.txt").read_text("utf-8") == page.person.page_words
    assert NAME in (tmp_path / "for them.json").read_text("utf-8")


def test_where_the_disk_refuses_it_is_said_and_nothing_is_offered(
    qtbot: QtBot, page: WhatIsKeptPage, tmp_path: Path
) -> None:
    _come(qtbot, page)

    with qtbot.waitSignal(page.said) as said:
        page.save_to(tmp_path / "not there" / "for them.txt")

    assert said.args is not None
    assert "for them.txt" in said.args[0]
    assert not page.person.remove.isVisible()


def test_for_another_person_it_is_not_offered_yet(qtbot: QtBot, page: WhatIsKeptPage) -> None:
    _come(qtbot, page)
    QTest.mouseClick(page.person.no_copy, Qt.MouseButton.LeftButton)

    _come(qtbot, page, RUI)

    assert not page.person.remove.isVisible()


def test_it_asks_first_and_says_what_goes_and_what_stays_out_of_reach(qtbot: QtBot, page: WhatIsKeptPage) -> None:
    _come(qtbot, page)
    page.person.offer_removal(on=True)

    QTest.mouseClick(page.person.remove, Qt.MouseButton.LeftButton)

    words = _words(_sheet(page).card)
    assert "with whom they sat" in words
    assert "bundles" in words
    assert "red house" in words
    QTest.mouseClick(_sheet(page).keep, Qt.MouseButton.LeftButton)
    assert not _sheet(page).isVisible()


def test_removed_nothing_is_left_and_nothing_can_be_taken_back(
    qtbot: QtBot, page: WhatIsKeptPage, desk: RecordDesk
) -> None:
    noted = Gathering(key=GatheringKey(key(45)), on=TODAY, note=f"{NAME} sang")
    desk.do("A note.", lambda writing: writing.put(noted))
    _come(qtbot, page)
    qtbot.waitUntil(lambda: bool(page.person.held and page.person.held.mentions))
    page.person.offer_removal(on=True)
    page.person.remove.click()
    goals: list[Goal] = []
    page.goal_requested.connect(goals.append)

    with qtbot.waitSignal(page.said):
        QTest.mouseClick(_sheet(page).remove, Qt.MouseButton.LeftButton)

    assert goals == [Goal("people")]
    assert not desk.can_take_back
    assert left_of(desk.path.parent, (NAME,)) == []


def test_a_child_goes_with_its_adult_unless_the_host_says_otherwise(qtbot: QtBot, page: WhatIsKeptPage) -> None:
    _come(qtbot, page, RUI)
    page.person.offer_removal(on=True)
    page.person.remove.click()
    asked: list[tuple[object, ...]] = []
    _sheet(page).removal_requested.disconnect()
    _sheet(page).removal_requested.connect(lambda people, _: asked.append(people))

    _sheet(page).remove.click()
    _sheet(page).be_free()
    _sheet(page).children_too[0].setChecked(False)
    _sheet(page).remove.click()

    assert asked == [(RUI, IDA), (RUI,)]


def test_esc_keeps_them_but_not_once_it_is_under_way(qtbot: QtBot, page: WhatIsKeptPage) -> None:
    _come(qtbot, page)
    page.person.offer_removal(on=True)
    page.person.remove.click()
    sheet = _sheet(page)
    sheet.removal_requested.disconnect()
    sheet.remove.click()

    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    under_way = sheet.isVisible()
    sheet.be_free()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)

    assert under_way
    assert not sheet.isVisible()


def test_a_health_note_is_kept_with_its_day_alone(qtbot: QtBot, page: WhatIsKeptPage, desk: RecordDesk) -> None:
    _come(qtbot, page)
    health = page.person.health
    QTest.keyClicks(health.words, "No nuts")
    health.day.clear()

    with qtbot.waitSignal(page.said):
        QTest.keyClick(health.words, Qt.Key.Key_Return)
    health.day.setText("2026-12-01")
    with qtbot.waitSignal(desk.changed):
        QTest.keyClick(health.day, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: bool(page.person.held and page.person.held.notes))
    assert page.person.held is not None
    assert [(note.words, note.goes_on) for note in page.person.held.notes] == [("No nuts", date(2026, 12, 1))]


@pytest.mark.parametrize("day", ["2026-11-22", "2020-01-01", "2031-01-01", "some day"])
def test_a_day_that_is_none_or_too_far_is_refused_in_a_sentence(qtbot: QtBot, page: WhatIsKeptPage, day: str) -> None:
    _come(qtbot, page)
    health = page.person.health
    health.words.setText("No nuts")
    health.day.setText(day)

    with qtbot.waitSignal(page.said):
        health.take.click()

    assert health.words.text() == "No nuts"


def test_who_sat_with_whom_is_forgotten_once_it_was_asked(qtbot: QtBot, page: WhatIsKeptPage, desk: RecordDesk) -> None:
    page.come(None)
    qtbot.waitUntil(page.file.all.isVisible)
    page.file.all.click()
    assert isinstance(page.sheet, ForgettingSheet)

    with qtbot.waitSignal(page.said):
        page.sheet.forget.click()

    qtbot.waitUntil(page.file.all.isHidden)
    assert page.file.sat.isVisible()


def test_of_somebody_who_is_no_more_that_is_said(qtbot: QtBot, page: WhatIsKeptPage) -> None:
    page.come(key(1234))

    qtbot.waitUntil(page.nobody.isVisible)
