"""One person's page: written in place, kept by itself, taken back; and what is private is opened on purpose."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from microsol_desktop.circle.calls import Exchange, OfferKind
from microsol_desktop.circle.circles import Circle, CircleKind, Standing
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.circle.one_person import OnePerson
from microsol_desktop.circle.people import Person, Reach, ReachKind, TieKind
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.ui.circles.page import Goal, Surroundings
from microsol_desktop.ui.circles.person_page import PersonPage
from tests.store.record.made_up import ANA, CREW, HOUSE, IDA, PEOPLE, RUI, key
from tests.ui.circles.conftest import TODAY
from tests.ui.circles.people_here import ODD_NAMES, enter, fill, one, people, write

POD = CircleKey(key(200))


@pytest.fixture
def page(qtbot: QtBot, desk: RecordDesk, around: Surroundings) -> PersonPage:
    fill(qtbot, desk)
    fill(qtbot, desk, Circle(key=POD, kind=CircleKind.CREW, name="A pod", begun=TODAY))
    made = PersonPage(around)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    desk.changed.connect(made.look)
    _come(qtbot, made, RUI, "Rui")
    return made


def _come(qtbot: QtBot, page: PersonPage, who: UUID, name: str) -> None:
    page.come(who)
    qtbot.waitUntil(lambda: page.who.called.text() == name)


def _kept(qtbot: QtBot, desk: RecordDesk, so: Callable[[OnePerson], bool], who: UUID = RUI) -> OnePerson:
    """Somebody as the record has them once this is so."""
    for _ in range(100):
        found = one(qtbot, desk, who)
        if so(found):
            return found
    raise AssertionError("That was not kept.")


def _said(page: PersonPage) -> list[str]:
    said: list[str] = []
    page.said.connect(said.append)
    return said


def _choose(box: QComboBox, value: object) -> None:
    """As somebody does who opens it and picks."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def _press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_name_is_kept_when_the_field_is_left_and_taken_back(qtbot: QtBot, page: PersonPage, desk: RecordDesk) -> None:
    write(page.who.called, "Rui Tavares")
    _kept(qtbot, desk, lambda rui: rui.person.name == "Rui Tavares")
    qtbot.waitUntil(lambda: page.head.title.text() == "Rui Tavares")
    told = desk.undo_words

    desk.take_back()
    qtbot.waitUntil(lambda: page.who.called.text() == "Rui")

    assert told == "Rui is called Rui Tavares now."


def test_a_name_of_nothing_is_not_kept_and_that_is_said(qtbot: QtBot, page: PersonPage, desk: RecordDesk) -> None:
    said = _said(page)

    write(page.who.called, "  ")

    assert page.who.called.text() == "Rui"
    assert len(said) == 1
    assert one(qtbot, desk, RUI).person.name == "Rui"


def test_escape_brings_back_what_stood_there(page: PersonPage) -> None:
    page.who.called.setFocus()
    QTest.keyClicks(page.who.called, " and more")

    QTest.keyClick(page.who.called, Qt.Key.Key_Escape)

    assert page.who.called.text() == "Rui"


def test_what_somebody_writes_is_not_written_over_meanwhile(qtbot: QtBot, page: PersonPage, desk: RecordDesk) -> None:
    page.activateWindow()
    page.who.languages.setFocus()
    qtbot.waitUntil(page.who.languages.hasFocus)
    QTest.keyClicks(page.who.languages, "engl")

    fill(qtbot, desk, Person(key=RUI, name="Rui Elsewhere", languages=("pt",)))
    qtbot.waitUntil(lambda: page.who.called.text() == "Rui Elsewhere")

    assert page.who.languages.text() == "engl"


def test_languages_are_written_as_people_call_them(qtbot: QtBot, page: PersonPage, desk: RecordDesk) -> None:
    write(page.who.languages, "Português, german; crioulo, pt")

    rui = _kept(qtbot, desk, lambda one: bool(one.person.languages))

    assert rui.person.languages == ("pt", "de", "crioulo")


@pytest.mark.parametrize("typed", ["21 Jun 2026", "2026-06-21", "21/6/2026", "21.6.2026", "21 June 2026"])
def test_a_day_is_written_as_people_write_days(qtbot: QtBot, page: PersonPage, desk: RecordDesk, typed: str) -> None:
    write(page.who.met_on, typed)

    _kept(qtbot, desk, lambda rui: rui.person.met_on == date(2026, 6, 21))


def test_what_is_no_day_is_said_with_one_that_is(page: PersonPage) -> None:
    said = _said(page)

    write(page.who.met_on, "last summer")

    assert said == ["“last summer” is no day. Write it like this: 21 Jun 2026"]
    assert page.who.met_on.text() == ""


def test_somebody_came_through_whoever_is_named(qtbot: QtBot, page: PersonPage, desk: RecordDesk) -> None:
    _press(page.who.brought_by.other)
    _kept(qtbot, desk, lambda rui: rui.person.brought_by is None)
    qtbot.waitUntil(page.who.brought_by.field.isVisible)
    page.who.brought_by.field.setFocus()
    _everybody_is_offered(qtbot, page)

    enter(page.who.brought_by.field, "Zé Novo")

    rui = _kept(qtbot, desk, lambda rui: rui.person.brought_by is not None)
    assert list(rui.names.values()).count("Zé Novo") == 1
    qtbot.waitUntil(lambda: page.who.brought_by.shown == "Zé Novo")


def _everybody_is_offered(qtbot: QtBot, page: PersonPage) -> None:
    field = page.who.brought_by.field

    def offered() -> bool:
        field.textEdited.emit("sousa")
        return any(choice.person == ANA for choice in field.offered)

    field.everybody_wanted.emit()
    field.setText("sousa")
    qtbot.waitUntil(offered)


def test_of_a_child_all_else_is_gone_and_undo_brings_it_back(qtbot: QtBot, page: PersonPage, desk: RecordDesk) -> None:
    before = one(qtbot, desk, RUI)

    page.who.child.click()
    child = _kept(qtbot, desk, lambda rui: rui.person.child)
    qtbot.waitUntil(lambda: not page.reach.isVisible())
    shown = [card.isVisible() for card in (page.reach, page.offers, page.ties, page.circles)]
    desk.take_back()
    qtbot.waitUntil(page.reach.isVisible)

    assert child.person == Person(key=RUI, name="Rui", child=True)
    assert shown == [False, False, False, True]
    assert one(qtbot, desk, RUI) == before


def test_a_child_has_its_adult_and_no_field_for_more(qtbot: QtBot, page: PersonPage) -> None:
    _come(qtbot, page, IDA, "Ida")

    fields = [field.accessibleName() for field in page.findChildren(QLineEdit) if field.isVisible()]

    assert page.who.adult.shown == "Rui"
    assert fields == ["Name, as they like it", "Another circle"]


def test_ways_to_be_reached_come_change_and_go(qtbot: QtBot, page: PersonPage, desk: RecordDesk) -> None:
    enter(page.reach.new.name, "rui@example.org")
    _kept(qtbot, desk, lambda rui: rui.person.reached == (Reach(kind=ReachKind.EMAIL, words="rui@example.org"),))
    qtbot.waitUntil(lambda: len(page.reach.ways.rows) == 1)
    row = page.reach.ways.rows[0]
    (kind,) = row.findChildren(QComboBox)

    kind.setCurrentIndex(kind.findData(ReachKind.OTHER))
    _kept(qtbot, desk, lambda rui: [way.kind for way in rui.person.reached] == [ReachKind.OTHER])
    _press(row.findChildren(QPushButton)[0])

    _kept(qtbot, desk, lambda rui: rui.person.reached == ())


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("+351 912 345 678", ReachKind.PHONE),
        ("rui@example.org", ReachKind.EMAIL),
        ("Rua Nova 3, Madalena", ReachKind.POST),
        ("knock at the red door", ReachKind.OTHER),
    ],
)
def test_what_is_written_down_is_taken_for_what_it_looks_like(
    qtbot: QtBot, page: PersonPage, desk: RecordDesk, words: str, kind: ReachKind
) -> None:
    enter(page.reach.new.name, words)

    _kept(qtbot, desk, lambda rui: rui.person.reached == (Reach(kind=kind, words=words),))


def test_somebody_joins_a_circle_stands_otherwise_and_is_at_home_there(
    qtbot: QtBot, page: PersonPage, desk: RecordDesk
) -> None:
    page.come(ANA)
    qtbot.waitUntil(lambda: page.head.title.text().startswith("Ana"))
    page.circles.join.came.emit()

    def offered() -> bool:
        page.circles.join.textEdited.emit("POD")
        return page.circles.join.below.offered == ["A pod"]

    qtbot.waitUntil(offered)

    enter(page.circles.join, "a POD")
    qtbot.waitUntil(lambda: len(page.circles.circles.rows) == 2)
    row = page.circles.circles.rows[0]
    _choose(row.findChildren(QComboBox)[0], Standing.CALLER)
    _kept(qtbot, desk, lambda ana: ana.circles[1][0].standing is Standing.MEMBER, ANA)

    assert {circle.name for _, circle in one(qtbot, desk, ANA).circles} == {"A pod", "Tuesday crew"}


def test_a_circle_that_nobody_knows_is_said(page: PersonPage) -> None:
    said = _said(page)

    enter(page.circles.join, "Wednesday")

    assert said == ["No other circle is called “Wednesday”. It can be begun at Circles."]


def test_gatherings_are_plain_days_without_a_count(qtbot: QtBot, page: PersonPage) -> None:
    page.come(ANA)
    qtbot.waitUntil(lambda: page.head.title.text().startswith("Ana"))

    words = [label.text() for label in page.gatherings.findChildren(QLabel) if label.isVisible()]

    assert words == ["Was there", "Tuesday crew", "17\u00a0Nov\u00a02026"]


def test_offers_and_needs_are_kept_as_they_are_written(qtbot: QtBot, page: PersonPage, desk: RecordDesk) -> None:
    enter(page.offers.new.name, "Bread & <i>cake</i>")
    rui = _kept(qtbot, desk, lambda rui: len(rui.offers) == 2)
    qtbot.waitUntil(lambda: len(page.offers.offers.rows) == 2)
    row = next(row for row in page.offers.offers.rows if row.findChildren(QLineEdit)[0].text().startswith("Bread"))
    exchange = next(box for box in row.findChildren(QComboBox) if box.findData(Exchange.PAID) >= 0)

    _choose(exchange, Exchange.PAID)

    assert {(offer.kind, offer.words) for offer in rui.offers} == {
        (OfferKind.OFFER, "Bread & <i>cake</i>"),
        (OfferKind.NEED, "A ladder"),
    }
    _kept(qtbot, desk, lambda rui: Exchange.PAID in {offer.exchange for offer in rui.offers})


def test_i_was_in_touch_is_kept_with_today_alone(qtbot: QtBot, page: PersonPage, desk: RecordDesk) -> None:
    _press(page.ties.touched)

    _kept(qtbot, desk, lambda rui: rui.reached_out[0].on == TODAY and rui.reached_out[0].by is None)
    qtbot.waitUntil(lambda: page.ties.last.text() == "Last: 22 Nov 2026 · 1 Sep 2026")


def test_a_tie_with_a_rhythm_is_due_once_that_has_passed(qtbot: QtBot, page: PersonPage, desk: RecordDesk) -> None:
    qtbot.waitUntil(lambda: len(page.ties.ties.rows) == 1)
    row = page.ties.ties.rows[0]
    write(row.findChildren(QLineEdit)[0], "")
    _kept(qtbot, desk, lambda rui: rui.ties[0].next_due is None)
    qtbot.waitUntil(lambda: row.findChildren(QLineEdit)[0].text() == "")

    _choose(row.findChildren(QComboBox)[0], 1)

    rui = _kept(qtbot, desk, lambda rui: rui.ties[0].every_months == 1)
    assert rui.ties[0].next_due == date(2026, 12, 22)
    assert (rui.ties[0].kind, rui.ties[0].giver) == (TieKind.STEWARD, ANA)


def test_the_private_note_is_closed_whenever_one_comes(qtbot: QtBot, page: PersonPage) -> None:
    _press(page.apart.open)
    qtbot.waitUntil(lambda: len(page.apart.pairs.rows) == 1)
    shown = [label.text() for label in page.apart.pairs.findChildren(QLabel)]

    page.come(RUI)

    assert shown == [PEOPLE[0].name]
    assert not page.apart.is_open
    assert page.apart.pairs.rows == []


def test_nothing_of_the_private_note_is_on_the_page_before_it_is_opened(page: PersonPage) -> None:
    words = " ".join(label.text() for label in page.apart.findChildren(QLabel) if label.isVisible())

    assert page.apart.pairs.rows == []
    assert words == ""


def test_the_bar_does_not_say_who_is_kept_apart(qtbot: QtBot, page: PersonPage, desk: RecordDesk) -> None:
    _press(page.apart.open)
    qtbot.waitUntil(lambda: len(page.apart.pairs.rows) == 1)

    with qtbot.waitSignal(desk.changed):
        _press(page.apart.pairs.rows[0].findChildren(QPushButton)[0])

    assert desk.undo_words == "The private note is gone."
    qtbot.waitUntil(lambda: not page.apart.pairs.rows)


def test_the_house_somebody_lives_in_leads_there(qtbot: QtBot, page: PersonPage, desk: RecordDesk) -> None:
    went: list[Goal] = []
    page.goal_requested.connect(went.append)
    write(page.who.home, "THE RED HOUSE")
    _kept(qtbot, desk, lambda rui: rui.person.home == HOUSE)
    qtbot.waitUntil(page.who.to_home.isVisible)

    _press(page.who.to_home)

    assert went == [Goal("place", HOUSE)]


def test_somebody_put_in_by_mistake_is_gone_and_comes_back(qtbot: QtBot, page: PersonPage, desk: RecordDesk) -> None:
    before = one(qtbot, desk, RUI)

    _press(page.out)
    qtbot.waitUntil(page.gone.isVisible)
    gone = "Rui" not in people(qtbot, desk)
    desk.take_back()
    qtbot.waitUntil(lambda: not page.gone.isVisible())

    assert gone
    assert one(qtbot, desk, RUI) == before


@pytest.mark.parametrize("name", ODD_NAMES)
def test_any_name_is_shown_to_the_letter(qtbot: QtBot, page: PersonPage, desk: RecordDesk, name: str) -> None:
    fill(qtbot, desk, Person(key=RUI, name=name))

    qtbot.waitUntil(lambda: page.who.called.text() == name)
    page.grab()

    assert page.head.title.text() == " ".join(name.split())
    assert page.head.title.textFormat() == Qt.TextFormat.PlainText
    assert page.inner.minimumSizeHint().width() <= 1100


def test_circles_of_others_lead_to_their_pages(qtbot: QtBot, page: PersonPage) -> None:
    went: list[Goal] = []
    page.goal_requested.connect(went.append)
    page.come(ANA)
    qtbot.waitUntil(lambda: page.head.title.text().startswith("Ana"))

    row = page.circles.circles.rows[0]
    _press(row.findChildren(QPushButton)[0])

    assert went == [Goal("circle", CREW)]


def test_what_is_written_is_kept_when_the_page_goes(qtbot: QtBot, page: PersonPage, desk: RecordDesk) -> None:
    page.who.called.setFocus()
    page.who.called.selectAll()
    QTest.keyClicks(page.who.called, "Rui Tavares")

    page.hide()

    _kept(qtbot, desk, lambda rui: rui.person.name == "Rui Tavares")


def test_what_is_written_of_one_is_not_kept_of_the_next(qtbot: QtBot, page: PersonPage, desk: RecordDesk) -> None:
    page.who.called.setFocus()
    page.who.called.selectAll()
    QTest.keyClicks(page.who.called, "Rui Tavares")

    page.come(IDA)
    qtbot.waitUntil(lambda: page.head.title.text() == "Ida")

    assert page.who.called.text() == "Ida"
    assert {"Rui Tavares", "Ida"} <= set(people(qtbot, desk))


def test_control_z_is_the_pages_where_a_field_has_nothing_to_take_back(page: PersonPage) -> None:
    field = page.who.called
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    again = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    QApplication.sendEvent(field, asked)
    QTest.keyClicks(field, "x")
    QApplication.sendEvent(field, again)

    assert not asked.isAccepted()
    assert again.isAccepted()


def test_a_house_that_is_offered_below_the_line_is_kept_when_it_is_chosen(
    qtbot: QtBot, page: PersonPage, desk: RecordDesk
) -> None:
    def offered() -> bool:
        page.who.home.textEdited.emit("réd")
        return page.who.homes.offered == ["The red house"]

    qtbot.waitUntil(offered)
    page.who.home.setText("The red house")

    page.who.homes.activated.emit("The red house")

    _kept(qtbot, desk, lambda rui: rui.person.home == HOUSE)
