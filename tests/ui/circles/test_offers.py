"""Offers and needs, calls, and ties: looked through as one types, made, changed, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from microsol_desktop.circle.calls import Call, CallState, Exchange, Offer, OfferKind, OfferState
from microsol_desktop.circle.circles import Circle, CircleKind
from microsol_desktop.circle.keys import CallKey, CircleKey, OfferKey, PersonKey, TieKey
from microsol_desktop.circle.people import Person, Tie, TieKind
from microsol_desktop.desk.calls_desk import months_later
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.ui.circles.offers_page import OffersPage
from microsol_desktop.ui.circles.page import Goal, Surroundings
from tests.store.record.made_up import key

ANA, RUI, IDA = (PersonKey(key(number)) for number in (1, 2, 3))
ISLAND, OLD = CircleKey(key(20)), CircleKey(key(21))
GARDEN, BOAT, OVEN, LAMP = (CallKey(key(70 + number)) for number in range(4))
ALL: tuple[object, ...] = (
    Person(key=ANA, name="Ana"),
    Person(key=RUI, name="Rui"),
    Person(key=IDA, name="Ângela"),
    Circle(key=ISLAND, kind=CircleKind.CONGREGATION, name="The island"),
    Circle(key=OLD, kind=CircleKind.CREW, name="The old crew", ended=date(2025, 1, 1)),
    Offer(key=OfferKey(key(60)), person=RUI, kind=OfferKind.NEED, words="A ladder", since=date(2026, 11, 1)),
    Offer(key=OfferKey(key(61)), person=IDA, kind=OfferKind.OFFER, words="Pão às sextas", since=date(2026, 11, 2)),
    Offer(key=OfferKey(key(62)), person=ANA, kind=OfferKind.OFFER, words="A boat", state=OfferState.MET),
    Call(key=BOAT, title="A boat for all", review_due=date(2027, 1, 1), state=CallState.ALIVE, circle=OLD),
    Call(key=GARDEN, title="A garden", caller=ANA, review_due=date(2026, 11, 1), supporters=(RUI, IDA)),
    Call(key=OVEN, title="An oven", review_due=date(2026, 10, 1)),
    Call(key=LAMP, title="A lamp", state=CallState.CLOSED, review_due=date(2026, 1, 1)),
    Tie(key=TieKey(key(80)), kind=TieKind.STEWARD, giver=ANA, receiver=RUI, every_months=3, next_due=date(2027, 1, 1)),
    Tie(key=TieKey(key(81)), kind=TieKind.FRIEND, giver=RUI, receiver=IDA, every_months=1, next_due=date(2026, 11, 20)),
    Tie(key=TieKey(key(82)), kind=TieKind.FRIEND, giver=ANA, receiver=IDA),
    Tie(key=TieKey(key(83)), kind=TieKind.FRIEND, giver=ANA, receiver=IDA, until=date(2026, 1, 1)),
)


@pytest.fixture
def page(qtbot: QtBot, around: Surroundings, desk: RecordDesk) -> OffersPage:
    desk.do("All are here.", lambda writing: writing.put_all(ALL))
    made = OffersPage(around)
    qtbot.addWidget(made)
    desk.changed.connect(made.look)
    made.resize(1000, 700)
    made.show()
    made.come(None)
    qtbot.waitUntil(lambda: bool(_names(made, "offers")))
    return made


def _names(page: OffersPage, part: str) -> list[str]:
    return [entry.name for entry in page.part(part).list.entries.shown]


def _choose(page: OffersPage, part: str, name: str) -> None:
    page.go_to(part)
    entries = page.part(part).list
    (entry,) = (one for one in entries.entries.shown if one.name == name)
    entries.chosen.emit(entry)


def _kept(qtbot: QtBot, desk: RecordDesk, does: Callable[[], object]) -> str:
    with qtbot.waitSignal(desk.changed):
        does()
    return desk.undo_words


def test_what_is_open_is_there_the_newest_first(page: OffersPage) -> None:
    assert _names(page, "offers") == ["Pão às sextas", "A ladder"]


def test_they_are_looked_through_as_one_types(page: OffersPage) -> None:
    part = page.part("offers")

    QTest.keyClicks(part.search, "angela")
    by_name = _names(page, "offers")
    part.search.clear()
    QTest.keyClicks(part.search, "PAO")

    assert by_name == _names(page, "offers") == ["Pão às sextas"]


def test_what_nobody_means_is_said_and_esc_shows_everything_again(page: OffersPage) -> None:
    part = page.part("offers")
    QTest.keyClicks(part.search, "zebra")
    said = part.nothing.isVisible()

    QTest.keyClick(part.search, Qt.Key.Key_Escape)

    assert said
    assert len(_names(page, "offers")) == 2


def test_what_is_over_is_shown_only_when_asked_for(page: OffersPage) -> None:
    page.part("offers").with_over.setChecked(True)

    assert _names(page, "offers") == ["Pão às sextas", "A ladder", "A boat"]


def test_an_offer_is_made_and_taken_back(qtbot: QtBot, page: OffersPage, desk: RecordDesk) -> None:
    page.part("offers").news[0].click()
    page.offer.who.show_person(ANA, "Ana")
    page.offer.words.setText("  Lessons in   dancing ")
    page.offer.exchange.setCurrentIndex(page.offer.exchange.findData(Exchange.BARTER))

    said = _kept(qtbot, desk, page.offer.keep.click)
    qtbot.waitUntil(lambda: "Lessons in dancing" in _names(page, "offers"))
    desk.take_back()

    assert said == "Ana offers: Lessons in dancing"
    qtbot.waitUntil(lambda: "Lessons in dancing" not in _names(page, "offers"))


def test_without_a_person_or_words_nothing_is_kept_and_it_is_said(qtbot: QtBot, page: OffersPage) -> None:
    page.part("offers").news[1].click()

    with qtbot.waitSignal(page.said):
        page.offer.keep.click()
    page.offer.who.show_person(ANA, "Ana")
    with qtbot.waitSignal(page.said):
        page.offer.keep.click()

    assert page.offer.isVisible()


def test_a_need_that_was_met_leaves_the_list(qtbot: QtBot, page: OffersPage, desk: RecordDesk) -> None:
    _choose(page, "offers", "A ladder")
    page.offer.state.setCurrentIndex(page.offer.state.findData(OfferState.MET))

    _kept(qtbot, desk, page.offer.keep.click)

    qtbot.waitUntil(lambda: _names(page, "offers") == ["Pão às sextas"])


def test_an_offer_that_was_none_is_taken_out(qtbot: QtBot, page: OffersPage, desk: RecordDesk) -> None:
    _choose(page, "offers", "A ladder")

    said = _kept(qtbot, desk, page.offer.out.click)

    assert said == "Taken out: A ladder"
    assert not page.offer.isVisible()


def test_calls_to_look_at_again_come_first_and_closed_ones_are_put_away(page: OffersPage) -> None:
    page.go_to("calls")

    assert _names(page, "calls") == ["An oven", "A garden", "A boat for all"]


def test_a_call_has_its_caller_its_supporters_and_its_review(qtbot: QtBot, page: OffersPage, desk: RecordDesk) -> None:
    _choose(page, "calls", "A garden")
    before = page.call.supporters
    page.call.supporter.chosen.emit(ANA, "Ana")
    page.call.review.setText("2027-03-01")
    page.call.state.setCurrentIndex(page.call.state.findData(CallState.ENOUGH_ENERGY))

    _kept(qtbot, desk, page.call.keep.click)
    qtbot.waitUntil(lambda: _names(page, "calls") == ["An oven", "A boat for all", "A garden"])
    _choose(page, "calls", "A garden")

    assert before == (RUI, IDA)
    assert page.call.supporters == (RUI, IDA, ANA)
    assert page.call.caller.name == "Ana"
    assert page.call.state.currentData() == CallState.ENOUGH_ENERGY


def test_a_supporter_who_is_none_goes_by_a_press(page: OffersPage) -> None:
    _choose(page, "calls", "A garden")
    chips: list[QPushButton] = page.call.findChildren(QPushButton)

    next(chip for chip in chips if chip.accessibleName().startswith("Rui")).click()

    assert page.call.supporters == (IDA,)


def test_a_circle_that_has_ended_stays_the_calls_own(qtbot: QtBot, page: OffersPage, desk: RecordDesk) -> None:
    _choose(page, "calls", "A boat for all")
    page.call.title.setText("A boat")
    found: list[object] = []

    _kept(qtbot, desk, page.call.keep.click)
    desk.ask(lambda connection: _calls(connection), found.append)  # noqa: PLW0108 - the store is imported there
    qtbot.waitUntil(lambda: bool(found))

    assert ("A boat", OLD) in found[0]  # type: ignore[operator]


def _calls(connection: object) -> list[tuple[str, CircleKey | None]]:
    from microsol_desktop.store.record.calls import all_calls

    return [(call.title, call.circle) for call in all_calls(connection)]  # type: ignore[arg-type]


def test_a_new_call_is_looked_at_again_in_three_months(qtbot: QtBot, page: OffersPage, desk: RecordDesk) -> None:
    page.go_to("calls")
    page.part("calls").news[0].click()
    page.call.title.setText("A library of tools")

    _kept(qtbot, desk, page.call.keep.click)

    qtbot.waitUntil(lambda: "A library of tools" in _names(page, "calls"))
    (entry,) = (one for one in page.part("calls").list.entries.shown if one.name == "A library of tools")
    assert "22 February" in entry.aside


def test_a_day_that_is_none_is_said_and_the_form_stays(qtbot: QtBot, page: OffersPage) -> None:
    _choose(page, "calls", "A garden")
    page.call.review.setText("some day")

    with qtbot.waitSignal(page.said) as said:
        page.call.keep.click()

    assert said.args is not None
    assert "some day" in said.args[0]
    assert page.call.isVisible()


def test_the_page_opens_at_the_call_that_one_came_for(qtbot: QtBot, page: OffersPage) -> None:
    page.come(GARDEN)

    qtbot.waitUntil(page.call.isVisible)
    assert page.call.title.text() == "A garden"


def test_ties_that_are_due_come_first_and_those_that_have_ended_are_gone(page: OffersPage) -> None:
    page.go_to("ties")

    assert _names(page, "ties") == ["Rui and Ângela", "Ana is steward of Rui", "Ana and Ângela"]


def test_two_who_were_in_touch_are_due_again_a_month_later(qtbot: QtBot, page: OffersPage, desk: RecordDesk) -> None:
    _choose(page, "ties", "Rui and Ângela")

    said = _kept(qtbot, desk, page.tie.in_touch.click)

    assert said == "Rui and Ângela were in touch today."
    qtbot.waitUntil(lambda: "22 December" in page.part("ties").list.entries.shown[0].aside)


def test_a_new_tie_is_due_when_its_rhythm_says(qtbot: QtBot, page: OffersPage, desk: RecordDesk) -> None:
    page.go_to("ties")
    page.part("ties").news[0].click()
    page.tie.giver.show_person(IDA, "Ângela")
    page.tie.receiver.show_person(ANA, "Ana")

    _kept(qtbot, desk, page.tie.keep.click)

    qtbot.waitUntil(lambda: "Ângela is steward of Ana" in _names(page, "ties"))


def test_a_tie_with_oneself_is_none(qtbot: QtBot, page: OffersPage) -> None:
    page.go_to("ties")
    page.part("ties").news[0].click()
    for who in (page.tie.giver, page.tie.receiver):
        who.show_person(ANA, "Ana")

    with qtbot.waitSignal(page.said):
        page.tie.keep.click()


def test_a_tie_that_has_ended_leaves_the_list(qtbot: QtBot, page: OffersPage, desk: RecordDesk) -> None:
    _choose(page, "ties", "Ana is steward of Rui")

    _kept(qtbot, desk, page.tie.ended.click)

    qtbot.waitUntil(lambda: "Ana is steward of Rui" not in _names(page, "ties"))


def test_whoever_is_named_leads_to_their_page(qtbot: QtBot, page: OffersPage) -> None:
    _choose(page, "offers", "A ladder")

    with qtbot.waitSignal(page.goal_requested) as went:
        page.offer.who.opened.emit(RUI)

    assert went.args == [Goal("person", RUI)]


def test_a_form_that_opens_comes_into_sight(qtbot: QtBot, page: OffersPage) -> None:
    page.resize(1000, 420)

    _choose(page, "offers", "A ladder")

    def is_in_sight() -> bool:
        top = page.offer.mapTo(page.viewport(), page.offer.rect().topLeft()).y()
        return 0 <= top < page.viewport().height() // 2

    qtbot.waitUntil(is_in_sight)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 11, 22), 3, date(2027, 2, 22)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
    ],
)
def test_months_later_is_a_day_that_there_is(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


def test_nothing_is_there_yet_says_what_would_be(qtbot: QtBot, around: Surroundings) -> None:
    empty = OffersPage(around)
    qtbot.addWidget(empty)
    empty.show()

    empty.come(None)

    qtbot.waitUntil(empty.part("offers").empty.isVisible)
    assert not empty.part("offers").search.isVisible()


def test_whoever_chose_a_person_goes_on_to_their_words(qtbot: QtBot, page: OffersPage) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.part("offers").news[0].click()
    page.offer.who.field.setFocus()

    page.offer.who.show_person(ANA, "Ana")

    assert page.window().focusWidget() is page.offer.words
