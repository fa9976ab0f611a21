"""A circle on the page on which a practice is about to begin: who is ticked, who is new, and who is whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from microsol_desktop.circle.at_the_door import AtTheDoor
from microsol_desktop.circle.circles import Circle, CircleKind
from microsol_desktop.circle.gatherings import Gathering
from microsol_desktop.circle.keys import CircleKey, GatheringKey, PersonKey
from microsol_desktop.circle.people import Person
from microsol_desktop.desk.begin_wish import BeginWish
from microsol_desktop.desk.outline import Outline, OutlineLine
from microsol_desktop.practice.model import Slug
from microsol_desktop.ui.home.begin_page import BeginPage
from microsol_desktop.ui.home.comers import Coming, Role
from microsol_desktop.ui.home.outline_card import OutlineCard
from microsol_desktop.ui.home.who_comes import word_box

CREW = CircleKey(UUID(int=20))
MADE = GatheringKey(UUID(int=40))
OUTLINE = Outline(slug=Slug("talk"), title="Talk")


def _door(*names: str, agreed: int | None = None, **more: object) -> AtTheDoor:
    people = tuple(Person(key=PersonKey(UUID(int=seat)), name=name) for seat, name in enumerate(names, start=1))
    circle = Circle(key=CREW, kind=CircleKind.CREW, name="Crew", newcomers_at_most=agreed)
    return AtTheDoor(circle=circle, people=people, **more)  # type: ignore[arg-type]


@pytest.fixture
def page(qtbot: QtBot) -> BeginPage:
    made = BeginPage()
    qtbot.addWidget(made)
    made.offer(OUTLINE, fresh=True)
    made.circle.offer_circles((_door().circle,), None)  # type: ignore[arg-type]
    made.resize(1180, 760)
    made.show()
    return made


def _key(seat: int) -> PersonKey:
    return PersonKey(UUID(int=seat))


def _wish(page: BeginPage) -> BeginWish:
    wish = page.wish()
    assert wish is not None
    return wish


def _names(page: BeginPage) -> list[str]:
    return [person.name for person in _wish(page).people]


def test_all_of_a_circle_are_ticked_and_others_are_typed_in(page: BeginPage) -> None:
    page.come_from(_door("Ana", "Bento", "Clara"), MADE)
    page.names.setPlainText("Rui")

    wish = _wish(page)

    assert _names(page) == ["Ana", "Bento", "Clara", "Rui"]
    assert wish.about is not None
    assert wish.about.here == {1: _key(1), 2: _key(2), 3: _key(3)}
    assert (wish.about.gathering, wish.about.circle) == (MADE, CREW)
    assert page.circle.count.text() == "4 people"


def test_names_are_told_apart_whoever_is_here(page: BeginPage) -> None:
    page.come_from(_door("Ana", "Ana", "Bento"), MADE)
    page.circle.people.comers.come(0, Coming.NOT_HERE)
    page.names.setPlainText("Bento")

    about = _wish(page).about

    assert _names(page) == ["Ana 2", "Bento 1", "Bento 2"]
    assert about is not None
    assert about.known == {"Ana 1": _key(1), "Ana 2": _key(2), "Bento 1": _key(3)}


def test_a_click_on_a_name_ticks_it_off_and_on(page: BeginPage) -> None:
    page.come_from(_door("Ana", "Bento"), MADE)
    rows = page.circle.people
    there = rows.visualRect(rows.comers.index(0)).center()

    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=there)
    off = page.circle.here
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=there)

    assert off == (_key(2),)
    assert page.circle.here == (_key(1), _key(2))


def test_who_sent_word_is_said_by_a_click_at_the_end_of_the_row(page: BeginPage) -> None:
    page.come_from(_door("Ana", "Bento"), MADE)
    rows = page.circle.people
    index = rows.comers.index(1)
    rows.comers.come(1, Coming.NOT_HERE)
    option = QStyleOptionViewItem()
    rows.initViewItemOption(option)
    option.rect = rows.visualRect(index)
    at_end: QPoint = word_box(option, index).center()

    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at_end)

    about = _wish(page).about
    assert about is not None
    assert about.word == (_key(2),)
    assert _names(page) == ["Ana"]


def test_by_keyboard_space_goes_through_here_not_here_and_sent_word(page: BeginPage) -> None:
    page.come_from(_door("Ana", "Bento"), MADE)
    rows = page.circle.people
    rows.setFocus()
    rows.setCurrentIndex(rows.comers.index(0))
    said = []
    for _ in range(3):
        QTest.keyClick(rows, Qt.Key.Key_Space)
        said.append(rows.comers.index(0).data(Qt.ItemDataRole.AccessibleTextRole))

    assert said == ["Ana, not here", "Ana, sent word", "Ana, here"]


def test_whoever_sent_word_before_is_not_ticked_and_stays_so(page: BeginPage) -> None:
    page.come_from(_door("Ana", "Bento", word=frozenset({_key(2)})), MADE)

    page.circle.everybody.click()

    assert page.circle.here == (_key(1),)
    assert page.circle.word == (_key(2),)


def test_of_a_large_circle_nobody_is_ticked_and_names_are_looked_for(page: BeginPage) -> None:
    page.come_from(_door(*(f"Somebody {number}" for number in range(100)), "Élia"), MADE)

    page.circle.search.setText("elia")
    page.circle.people.comers.come(0, Coming.HERE)

    assert page.circle.people.comers.rowCount() == 1
    assert _names(page) == ["Élia"]


def test_nobody_is_no_gathering(page: BeginPage) -> None:
    page.come_from(_door("Ana"), MADE)

    page.circle.nobody.click()

    assert not page.begin.isEnabled()


def test_more_than_a_practice_is_for_don_t_begin(page: BeginPage) -> None:
    page.come_from(_door(*(str(number) + "x" for number in range(501))), MADE)

    page.circle.everybody.click()

    assert not page.begin.isEnabled()
    assert page.circle.count.text() == "501 people: a practice is for 500 at most"


def test_what_was_planned_is_there_already(page: BeginPage) -> None:
    planned = Gathering(key=GatheringKey(UUID(int=41)), on=date(2026, 11, 22), circle=CREW, starts=time(19, 30))
    page.come_from(_door("Ana", "Bento", gathering=planned, hosts=(_key(2),)), MADE)

    wish = _wish(page)

    assert wish.about is not None
    assert wish.about.gathering == planned.key
    assert (wish.begins_at, wish.hosts) == (19 * 3600 + 30 * 60, "Bento")


def test_what_was_planned_stays_where_another_evening_began_at_the_same_time(page: BeginPage) -> None:
    page.offer(replace(OUTLINE, slug=Slug("evening"), begins=time(19, 30)), fresh=True)
    guessed = page.start.text()
    planned = Gathering(key=GatheringKey(UUID(int=41)), on=date(2026, 11, 22), circle=CREW, starts=time(19, 30))
    page.come_from(_door("Ana", gathering=planned), MADE)

    page.offer(OUTLINE, fresh=True)

    assert guessed == "19:30"
    assert page.start.text() == "19:30"


@pytest.mark.parametrize(
    ("agreed", "last", "words"),
    [
        (None, False, "Here for the first time: Bento, Clara."),
        (2, False, "Here for the first time: Bento, Clara."),
        (1, True, "Here for the first time: Bento, Clara. You agreed on at most one newcomer at one meeting."),
        (0, False, "Here for the first time: Bento, Clara. You agreed on no newcomers at one meeting."),
    ],
)
def test_newcomers_are_told_against_what_was_agreed_on(
    page: BeginPage, agreed: int | None, last: bool, words: str
) -> None:
    page.come_from(
        _door("Ana", "Bento", "Clara", agreed=agreed, new=frozenset({_key(2), _key(3)}), some_new_last_time=last),
        MADE,
    )

    assert page.circle.new.text() == words + (" There were some last time, too." if last else "")


def test_newcomers_who_are_not_here_are_not_told(page: BeginPage) -> None:
    page.come_from(_door("Ana", "Bento", new=frozenset({_key(2)})), MADE)

    page.circle.people.comers.come(1, Coming.NOT_HERE)

    assert not page.circle.new.isVisible()


def test_wishes_that_are_typed_stand_beside_what_the_record_knows(page: BeginPage) -> None:
    page.come_from(_door("Ana", "Bento", "Clara", met={(_key(1), _key(3)): 2}, apart=((_key(2), _key(3)),)), MADE)
    page.sits_with.together.setText("Ana + Bento")

    wishes = _wish(page).wishes

    page.circle.people.comers.come(1, Coming.NOT_HERE)
    page.sits_with.together.clear()
    later = _wish(page)

    assert later.about is not None
    assert later.about.later == {3: _key(2)}
    assert later.wishes.apart == ((3, 2),)
    assert wishes.together == ((1, 2),)
    assert wishes.met == {(1, 3): 2}
    assert wishes.apart == ((2, 3),)


def test_without_a_circle_all_is_as_it_was(page: BeginPage) -> None:
    page.come_from(_door("Ana"), MADE)

    page.come_from(None)
    page.names.setPlainText("Ana, Bento")

    assert _wish(page).about is None
    assert _names(page) == ["Ana", "Bento"]
    assert page.people.isVisible()


def test_a_row_knows_its_person(page: BeginPage) -> None:
    page.come_from(_door("Ana"), MADE)

    assert page.circle.people.comers.index(0).data(Role.COMER).person == _key(1)


def test_how_long_a_step_really_takes_stands_beside_its_plan_where_that_is_another_time(qtbot: QtBot) -> None:
    card = OutlineCard()
    qtbot.addWidget(card)
    lines = tuple(
        OutlineLine(title=title, settings=f"{seconds // 60} min", seconds=seconds)
        for title, seconds in (("Arriving", 300), ("Talk", 900))
    )
    card.show_outline(replace(OUTLINE, lines=lines, planned_seconds=1200, shortest_seconds=1200))

    card.show_really("Last time it really took 25 min.", {"Arriving": 620, "Talk": 880, "Gone": 60})
    card.show()

    assert "took 11 min" in card.accessible_words()
    assert card.accessible_words().count("took") == 2


def test_a_practice_that_goes_on_until_a_time_of_day_says_until_when(qtbot: QtBot) -> None:
    card = OutlineCard()
    qtbot.addWidget(card)
    lines = (OutlineLine(title="Dance", settings="until 21:05", seconds=None, until=(21, 5)),)

    card.show_outline(replace(OUTLINE, lines=lines, is_open=True, until=(21, 5)))
    card.show()

    assert card.length == "Until 21:05"
    assert card.accessible_words().count("until 21:05") == 1
    assert "open" not in card.accessible_words()


def test_begin_is_in_reach_however_large_the_circle_and_low_the_window(qtbot: QtBot, page: BeginPage) -> None:
    page.come_from(_door("Ana", "Bento"), MADE)
    qtbot.waitUntil(page.begin_above.isHidden)
    page.resize(900, 480)

    page.come_from(_door(*(f"Person {number}" for number in range(60))), MADE)
    qtbot.waitUntil(page.begin_above.isVisible)

    assert page.rect().contains(page.begin_above.mapTo(page, page.begin_above.rect().bottomRight()))
    with qtbot.waitSignal(page.begin_requested) as begun:
        QTest.mouseClick(page.begin_above, Qt.MouseButton.LeftButton)
    assert begun.args == [_wish(page)]

    page.come_from(_door("Ana", "Bento"), MADE)
    page.resize(1180, 900)
    qtbot.waitUntil(page.begin_above.isHidden)


def test_a_name_without_room_in_its_row_is_told_whole_under_the_pointer(page: BeginPage) -> None:
    page.come_from(_door("Ana", "Maria " * 60), MADE)
    rows = page.circle.people

    told = []
    for row in range(2):
        place = rows.visualRect(rows.comers.index(row)).center()
        event = QHelpEvent(QEvent.Type.ToolTip, place, rows.viewport().mapToGlobal(place))
        told.append(QApplication.sendEvent(rows.viewport(), event) and event.isAccepted())

    assert told == [False, True]
