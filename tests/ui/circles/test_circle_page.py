"""One circle's page: whatever is changed there is changed in its place, with undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection

from microsol_desktop.circle.circles import Circle, CircleKind, Membership, Outcome, Season, Standing
from microsol_desktop.circle.gatherings import Gathering
from microsol_desktop.circle.keys import CircleKey, PlaceKey
from microsol_desktop.circle.people import Place
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.store.record.circles import circle, memberships_now, seasons_of
from microsol_desktop.store.record.gatherings import gatherings_of
from microsol_desktop.ui.circles.circle_page import CirclePage
from microsol_desktop.ui.circles.page import Goal, Surroundings
from tests.ui.circles.circles_there import EVERY_SECOND_SUNDAY, LONG, Circles
from tests.ui.circles.conftest import TODAY

T = TypeVar("T")
Asks = Callable[[Callable[[Connection], object]], object]


@pytest.fixture
def page(qtbot: QtBot, around: Surroundings) -> CirclePage:
    made = CirclePage(around)
    qtbot.addWidget(made)
    made.resize(1180, 1600)
    made.show()
    return made


@pytest.fixture
def there() -> Circles:
    return Circles()


def _ask(qtbot: QtBot, desk: RecordDesk, question: Callable[[Connection], T]) -> T:
    found: list[T] = []
    desk.ask(question, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def _come(qtbot: QtBot, page: CirclePage, key: CircleKey) -> None:
    """Come to the page, and wait until it is answered."""
    page.come(key)
    _ask(qtbot, page.record, lambda _: 0)


def _on_its_page(qtbot: QtBot, page: CirclePage, there: Circles, key: CircleKey) -> CircleKey:
    """Have all that is there in the record, and come to this circle's page."""
    there.keep(page.record, qtbot)
    _come(qtbot, page, key)
    return key


def _click(qtbot: QtBot, desk: RecordDesk, button: QWidget) -> None:
    """Press, and wait until the record has it."""
    with qtbot.waitSignal(desk.changed):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _circle(qtbot: QtBot, desk: RecordDesk, key: CircleKey) -> Circle:
    found = _ask(qtbot, desk, lambda connection: circle(connection, key))
    assert found is not None
    return found


def _memberships(qtbot: QtBot, desk: RecordDesk, key: CircleKey) -> tuple[Membership, ...]:
    return _ask(qtbot, desk, lambda connection: memberships_now(connection, key, TODAY))


def _standings(qtbot: QtBot, desk: RecordDesk, key: CircleKey) -> list[Standing]:
    return [one.standing for one in _memberships(qtbot, desk, key)]


def test_a_new_circle_says_what_could_be_here_and_nothing_more(
    qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk
) -> None:
    roses = there.circle("Roses")
    there.keep(desk, qtbot)

    _come(qtbot, page, roses)

    assert page.head.title.text() == "Roses"
    assert page.people.nobody.isVisible()
    assert not page.people.list.isVisible()
    assert page.rhythm.rhythm_shown.text() == "In no rhythm yet."
    assert not any(card.isVisible() for card in page.lines.cards)


def test_people_come_in_by_their_names(qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk) -> None:
    roses = _on_its_page(qtbot, page, there, there.circle("Roses"))

    page.people.name.setFocus()
    QTest.keyClicks(page.people.name, "Ana, Bento")
    with qtbot.waitSignal(desk.changed):
        QTest.keyClick(page.people.name, Qt.Key.Key_Return)
    _come(qtbot, page, roses)

    assert desk.undo_words == "Ana, Bento: Member"
    assert page.people.list.people.rowCount() == 2
    assert page.people.name.hasFocus()
    assert page.people.name.text() == ""


def test_a_standing_is_changed_where_it_stands(
    qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk
) -> None:
    roses = there.circle("Roses")
    there.person("Ana", roses)
    _on_its_page(qtbot, page, there, roses)

    place = page.people.list.place_of_standing(0).center()
    QTest.mouseClick(page.people.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    menu = page.people.list.menu
    assert menu is not None
    with qtbot.waitSignal(desk.changed):
        menu.actions()[0].trigger()

    assert desk.undo_words == "Ana: Host"
    assert _standings(qtbot, desk, roses) == [Standing.HOST]


def test_the_space_bar_changes_a_standing_and_enter_opens_somebody(
    qtbot: QtBot, page: CirclePage, there: Circles
) -> None:
    roses = there.circle("Roses")
    ana = there.person("Ana", roses)
    _on_its_page(qtbot, page, there, roses)
    asked: list[Goal] = []
    page.goal_requested.connect(asked.append)

    page.people.list.setFocus()
    page.people.list.setCurrentIndex(page.people.list.people.index(0))
    QTest.keyClick(page.people.list, Qt.Key.Key_Return)
    QTest.keyClick(page.people.list, Qt.Key.Key_Space)

    assert asked == [Goal("person", ana)]
    assert page.people.list.menu is not None
    assert page.people.list.menu.isVisible()
    page.people.list.menu.close()


def test_whoever_is_known_is_taken_in_and_not_made_anew(
    qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk
) -> None:
    roses, thorns = there.circle("Roses"), there.circle("Thorns")
    ana = there.person("Ana", thorns)
    _on_its_page(qtbot, page, there, roses)

    page.people.name.setFocus()
    page.people.everybody_requested.emit()
    QTest.keyClicks(page.people.name, "ana")
    qtbot.waitUntil(lambda: [one.person for one in page.people.name.offered] == [ana])
    _click(qtbot, desk, page.people.take_in)
    _come(qtbot, page, roses)

    assert desk.undo_words == "Ana: Member"
    assert [one.person for one in _memberships(qtbot, desk, roses)] == [ana]


def test_a_name_that_several_have_is_said_and_takes_in_nobody(
    qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk
) -> None:
    roses, thorns = there.circle("Roses"), there.circle("Thorns")
    there.person("Ana", thorns)
    there.person("Ana", thorns)
    _on_its_page(qtbot, page, there, roses)

    with qtbot.waitSignal(page.said) as said:
        page.people.name.setText("Ana, Bento")
        QTest.keyClick(page.people.name, Qt.Key.Key_Return)

    assert said.args == ["Several people are called Ana. Type that name alone on the circle's page, and choose."]
    assert len(_memberships(qtbot, desk, roses)) == 1
    assert page.people.name.text() == "Ana"


def test_of_two_with_one_name_in_a_line_the_second_stays_in_the_field(
    qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk
) -> None:
    roses = _on_its_page(qtbot, page, there, there.circle("Roses"))

    with qtbot.waitSignal(page.said) as said:
        page.people.name.setText("Ana, Bento, Ana")
        QTest.keyClick(page.people.name, Qt.Key.Key_Return)

    assert said.args == ["Ana is here already: add a word for another one, such as Ana R."]
    assert desk.undo_words == "Ana, Bento: Member"
    assert len(_memberships(qtbot, desk, roses)) == 2
    assert page.people.name.text() == "Ana"


def test_the_name_of_somebody_who_is_here_is_not_swallowed(qtbot: QtBot, page: CirclePage, there: Circles) -> None:
    roses = there.circle("Roses")
    there.person("Ana", roses)
    _on_its_page(qtbot, page, there, roses)

    with qtbot.waitSignal(page.said) as said:
        page.people.name.setText("Ana")
        QTest.keyClick(page.people.name, Qt.Key.Key_Return)

    assert said.args == ["Ana is here already: add a word for another one, such as Ana R."]
    assert page.people.name.text() == "Ana"


def test_what_a_circle_is_can_be_changed_and_taken_back(
    qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk
) -> None:
    island = there.circle("The island", CircleKind.NETWORK)
    roses = _on_its_page(qtbot, page, there, there.circle("Roses"))

    QTest.mouseClick(page.what.change, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.what.part_of.count() == 2)
    page.what.name.selectAll()
    QTest.keyClicks(page.what.name, "Thorns")
    page.what.part_of.setCurrentIndex(1)
    _click(qtbot, desk, page.what.keep)
    changed = _circle(qtbot, desk, roses)
    with qtbot.waitSignal(desk.changed):
        desk.take_back()

    assert (changed.name, changed.parent) == ("Thorns", island)
    assert _circle(qtbot, desk, roses).name == "Roses"


def test_a_circle_that_was_only_thought_of_begins_with_a_press(
    qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk
) -> None:
    roses = there.circle("Roses", begun=None)
    _on_its_page(qtbot, page, there, roses)

    _click(qtbot, desk, page.what.begin)

    assert _circle(qtbot, desk, roses).begun == TODAY


def test_a_circle_sits_at_a_place_that_the_record_knows(
    qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk
) -> None:
    roses = there.circle("Roses")
    red = Place(key=PlaceKey(there.season_key()), name="The red house")
    there.values.append(red)
    _on_its_page(qtbot, page, there, roses)
    QTest.mouseClick(page.what.change, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.what.place.count() == 2)

    page.what.place.setCurrentIndex(1)
    _click(qtbot, desk, page.what.keep)

    assert _circle(qtbot, desk, roses).place == red.key


def test_escape_leaves_everything_as_it_was(qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk) -> None:
    roses = _on_its_page(qtbot, page, there, there.circle("Roses"))
    QTest.mouseClick(page.agreements.change, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.agreements.field, "We dance")

    QTest.keyClick(page.agreements.field, Qt.Key.Key_Escape)

    assert not page.agreements.is_open
    assert page.agreements.change.hasFocus()
    assert _circle(qtbot, desk, roses).agreements == ()


def test_agreements_are_written_a_line_each(qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk) -> None:
    roses = _on_its_page(qtbot, page, there, there.circle("Roses"))
    QTest.mouseClick(page.agreements.change, Qt.MouseButton.LeftButton)

    page.agreements.field.setPlainText("Passing is fine.\n\n  We begin  on time. ")
    _click(qtbot, desk, page.agreements.keep)

    assert _circle(qtbot, desk, roses).agreements == ("Passing is fine.", "We begin on time.")


def test_a_rhythm_is_said_in_a_few_words(qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk) -> None:
    roses = _on_its_page(qtbot, page, there, there.circle("Roses"))
    QTest.mouseClick(page.rhythm.change, Qt.MouseButton.LeftButton)
    form = page.rhythm.form

    form.weekday.setCurrentIndex(1)
    QTest.keyClicks(form.hour, "19:30")
    form.first.setCurrentIndex(1)
    _click(qtbot, desk, page.rhythm.keep)
    _come(qtbot, page, roses)

    rhythm = _circle(qtbot, desk, roses).rhythm
    assert rhythm is not None
    assert rhythm.rule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"
    assert f"{rhythm.starts:%Y-%m-%d %H:%M}" == "2026-12-01 19:30"
    assert page.rhythm.rhythm_shown.text() == "Every 2 weeks on Tuesday, 19:30"


def test_what_is_no_hour_is_said_and_keeps_the_form_open(qtbot: QtBot, page: CirclePage, there: Circles) -> None:
    _on_its_page(qtbot, page, there, there.circle("Roses"))
    QTest.mouseClick(page.rhythm.change, Qt.MouseButton.LeftButton)

    QTest.keyClicks(page.rhythm.form.hour, "late")
    QTest.mouseClick(page.rhythm.keep, Qt.MouseButton.LeftButton)

    assert page.rhythm.is_open
    assert page.rhythm.fault.isVisible()
    assert page.rhythm.form.hour.hasFocus()


def test_a_rhythm_that_is_opened_and_kept_stays_the_same(qtbot: QtBot, page: CirclePage, there: Circles) -> None:
    roses = there.circle("Roses", rhythm=EVERY_SECOND_SUNDAY)
    _on_its_page(qtbot, page, there, roses)

    QTest.mouseClick(page.rhythm.change, Qt.MouseButton.LeftButton)
    kept = page.rhythm.form.rhythm

    assert kept is not None
    assert kept.rule == EVERY_SECOND_SUNDAY.rule
    assert kept.zone == "Atlantic/Azores"
    assert f"{kept.starts:%Y-%m-%d %H:%M}" == "2026-11-29 16:00"


def test_a_season_sets_its_days_ahead(qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk) -> None:
    roses = there.circle("Roses", rhythm=EVERY_SECOND_SUNDAY)
    _on_its_page(qtbot, page, there, roses)

    page.season.meetings.set_value(4)
    _click(qtbot, desk, page.season.begin)
    _come(qtbot, page, roses)

    days = _ask(qtbot, desk, lambda connection: gatherings_of(connection, roses))
    (season,) = _ask(qtbot, desk, lambda connection: seasons_of(connection, roses))
    assert desk.undo_words == "A season of 4 meetings has begun."
    assert [f"{one.on:%d.%m.}" for one in reversed(days)] == ["29.11.", "13.12.", "27.12.", "10.01."]
    assert season.retrospective == days[0].on
    assert page.season.where.text() == "0 of 4 meetings"


def test_without_a_rhythm_no_season_can_begin_and_the_way_there_is_said(
    qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk
) -> None:
    roses = there.circle("Roses")
    there.keep(desk, qtbot)

    _come(qtbot, page, roses)

    assert not page.season.begin.isVisible()
    assert page.season.hint.isVisible()


def test_when_a_season_is_over_one_press_says_what_came_of_it(
    qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk
) -> None:
    roses = there.circle("Roses")
    there.values.append(
        Season(key=there.season_key(), circle=roses, meetings=4, begins=TODAY - timedelta(weeks=8), retrospective=TODAY)
    )
    _on_its_page(qtbot, page, there, roses)

    QTest.keyClicks(page.season.words, "Shorter evenings")
    _click(qtbot, desk, page.season.outcomes[Outcome.CHANGE])

    (season,) = _ask(qtbot, desk, lambda connection: seasons_of(connection, roses))
    assert (season.outcome, season.outcome_words) == (Outcome.CHANGE, "Shorter evenings")


def test_how_many_there_is_room_for_is_said_in_three_numbers(
    qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk
) -> None:
    roses = _on_its_page(qtbot, page, there, there.circle("Roses"))
    QTest.mouseClick(page.room.change, Qt.MouseButton.LeftButton)

    page.room.capacity.tick.setFocus()
    QTest.keyClick(page.room.capacity.tick, Qt.Key.Key_Space)
    QTest.mouseClick(page.room.capacity.number.less, Qt.MouseButton.LeftButton)
    page.room.newcomers.tick.click()
    _click(qtbot, desk, page.room.keep)

    changed = _circle(qtbot, desk, roses)
    assert (changed.capacity, changed.at_least, changed.newcomers_at_most) == (11, None, 2)


def test_an_invitation_is_copied_and_kept_and_sent_by_nobody(
    qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk
) -> None:
    roses = there.circle("Roses", intention="To listen.")
    _on_its_page(qtbot, page, there, roses)
    QTest.mouseClick(page.invitation.change, Qt.MouseButton.LeftButton)

    QTest.keyClicks(page.invitation.practice, "Case clinic")
    _click(qtbot, desk, page.invitation.keep)
    _come(qtbot, page, roses)

    assert QGuiApplication.clipboard().text().splitlines() == [
        "I would like to invite you to Roses.",
        "To listen.",
        "We would be 4 people.",
        "We would sit together with this practice: Case clinic.",
        "A no is as welcome as a yes.",
    ]


def test_words_of_the_hosts_own_are_not_written_over(qtbot: QtBot, page: CirclePage, there: Circles) -> None:
    _on_its_page(qtbot, page, there, there.circle("Roses"))
    QTest.mouseClick(page.invitation.change, Qt.MouseButton.LeftButton)

    page.invitation.words.setPlainText("Come!")
    QTest.keyClicks(page.invitation.practice, "Case clinic")

    assert page.invitation.words.toPlainText() == "Come!"


def test_a_circle_ends_and_goes_on_after_all(qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk) -> None:
    roses = there.circle("Roses")
    there.coming(roses, 7)
    _on_its_page(qtbot, page, there, roses)

    QTest.mouseClick(page.ending.change, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.ending.why, "We moved away")
    _click(qtbot, desk, page.ending.keep)
    _come(qtbot, page, roses)
    said = page.ending.said.text()
    _click(qtbot, desk, page.ending.again)

    assert said == "Ended today. We moved away"
    assert _circle(qtbot, desk, roses).ended is None


def test_a_circle_put_in_by_mistake_is_taken_out(
    qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk
) -> None:
    roses = _on_its_page(qtbot, page, there, there.circle("Roses"))
    QTest.mouseClick(page.ending.change, Qt.MouseButton.LeftButton)

    with qtbot.waitSignal(page.back_requested):
        _click(qtbot, desk, page.ending.take_out)
    _come(qtbot, page, roses)

    assert page.gone.isVisible()
    assert not page.people.isVisible()


def test_who_never_sat_together_is_told(qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk) -> None:
    roses = there.circle("Roses")
    ana = there.person("Ana", roses)
    there.person("Bento", roses)
    there.met(roses, 1, [ana])
    there.keep(desk, qtbot)

    _come(qtbot, page, roses)

    assert [line.words for line in page.lines.never_met.lines] == ["Ana and Bento"]
    assert [line.words for line in page.lines.hosts.lines] == ["Ana", "Bento"]


def test_what_was_open_about_one_circle_is_not_open_about_the_next(
    qtbot: QtBot, page: CirclePage, there: Circles
) -> None:
    roses, thorns = there.circle("Roses"), there.circle("Thorns")
    _on_its_page(qtbot, page, there, roses)
    QTest.mouseClick(page.what.change, Qt.MouseButton.LeftButton)

    _come(qtbot, page, thorns)

    assert not page.what.is_open
    assert page.head.title.text() == "Thorns"


def test_somebody_elses_change_leaves_what_is_being_written(
    qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk
) -> None:
    roses = _on_its_page(qtbot, page, there, there.circle("Roses"))
    QTest.mouseClick(page.agreements.change, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.agreements.field, "We sing")

    with qtbot.waitSignal(desk.changed):
        desk.do("", lambda writing: writing.put(Gathering(key=there.gathering_key(), on=TODAY, circle=roses)))
    page.look()
    _ask(qtbot, desk, lambda _: 0)

    assert page.agreements.is_open
    assert page.agreements.field.toPlainText() == "We sing"


@pytest.mark.parametrize("width", [480, 700, 1180])
def test_long_names_never_push_anything_out_of_the_window(
    qtbot: QtBot, page: CirclePage, there: Circles, desk: RecordDesk, width: int
) -> None:
    long = there.circle(LONG, parent=there.circle(LONG + " II"), agreements=(LONG * 2,), capacity=5)
    there.person("Maria da Conceição Bettencourt de Vasconcelos e Silveira", long)
    there.keep(desk, qtbot)
    page.resize(width, 800)

    _come(qtbot, page, long)
    for card in (page.what, page.rhythm, page.agreements, page.room, page.invitation, page.ending):
        card.open()

    assert page.inner.width() <= page.viewport().width()
