"""All circles on one page, as a host comes to them with the mouse or the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from microsol_desktop.circle.circles import CircleKind
from microsol_desktop.circle.keys import CircleKey, PersonKey
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.ui.circles.circle_model import Role
from microsol_desktop.ui.circles.circles_page import CirclesPage
from microsol_desktop.ui.circles.page import Goal, Surroundings
from microsol_desktop.ui.kit.row_button import RowButton
from tests.ui.circles.circles_there import EVERY_SECOND_SUNDAY, LONG, Circles
from tests.ui.circles.conftest import TODAY


@pytest.fixture
def page(qtbot: QtBot, around: Surroundings) -> CirclesPage:
    made = CirclesPage(around)
    qtbot.addWidget(made)
    made.resize(1180, 760)
    made.show()
    return made


@pytest.fixture
def there() -> Circles:
    return Circles()


def _come(qtbot: QtBot, page: CirclesPage) -> None:
    """Come to the page, and wait until all is answered."""
    page.come(None)
    answered: list[object] = []
    page.record.ask(lambda _: None, lambda _: answered.append(None))
    qtbot.waitUntil(lambda: bool(answered))


def _goals(page: CirclesPage) -> list[Goal]:
    asked: list[Goal] = []
    page.goal_requested.connect(asked.append)
    return asked


def _names(page: CirclesPage) -> list[str]:
    model = page.tree.circles
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_a_host_without_circles_is_invited_to_a_first_one_and_asked_for_nothing_else(
    qtbot: QtBot, page: CirclesPage
) -> None:
    _come(qtbot, page)

    assert page.first.isVisible()
    assert not page.found.isVisible()
    assert not page.tree.isVisible()
    assert not any(card.isVisible() for card in page.looking.cards)


def test_the_first_circle_is_begun_with_the_keyboard_alone(qtbot: QtBot, page: CirclesPage) -> None:
    _come(qtbot, page)

    page.form.name.setFocus()
    QTest.keyClicks(page.form.name, "Roses")
    QTest.keyClick(page.form.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.record.can_take_back)
    _come(qtbot, page)

    assert page.record.undo_words == "Roses has begun."
    assert _names(page) == ["Roses"]
    assert not page.first.isVisible()


def test_without_a_name_nothing_can_be_begun(qtbot: QtBot, page: CirclesPage) -> None:
    _come(qtbot, page)

    QTest.keyClicks(page.form.name, "   ")

    assert not page.form.begin.isEnabled()


def test_circles_stand_within_what_they_are_part_of(
    qtbot: QtBot, page: CirclesPage, there: Circles, desk: RecordDesk
) -> None:
    island = there.circle("The island", CircleKind.NETWORK)
    roses = there.circle("Roses", CircleKind.CREW, parent=island, rhythm=EVERY_SECOND_SUNDAY)
    there.person("Ana", roses)
    there.keep(desk, qtbot)

    _come(qtbot, page)

    model = page.tree.circles
    inner = model.index_of(roses)
    assert _names(page) == ["The island"]
    assert model.parent(inner).data() == "The island"
    assert inner.data(Role.SOFT) == "Crew or pod · 1 person"
    assert inner.data(Role.ASIDE) == "Sun 29 November"


def test_a_click_opens_a_circle(qtbot: QtBot, page: CirclesPage, there: Circles, desk: RecordDesk) -> None:
    roses = there.circle("Roses")
    there.keep(desk, qtbot)
    _come(qtbot, page)
    asked = _goals(page)

    place = page.tree.visualRect(page.tree.circles.index_of(roses)).center()
    QTest.mouseClick(page.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert asked == [Goal("circle", roses)]


def test_the_arrows_and_enter_open_a_circle(qtbot: QtBot, page: CirclesPage, there: Circles, desk: RecordDesk) -> None:
    there.circle("Roses")
    thorns = there.circle("Thorns")
    there.keep(desk, qtbot)
    _come(qtbot, page)
    asked = _goals(page)

    page.tree.begin_at_first()
    QTest.keyClick(page.tree, Qt.Key.Key_Down)
    QTest.keyClick(page.tree, Qt.Key.Key_Return)

    assert asked == [Goal("circle", thorns)]


def test_what_the_host_closed_stays_closed_when_something_changes(
    qtbot: QtBot, page: CirclesPage, there: Circles, desk: RecordDesk
) -> None:
    island = there.circle("The island", CircleKind.NETWORK)
    there.circle("Roses", parent=island)
    there.keep(desk, qtbot)
    _come(qtbot, page)
    was_open = page.tree.isExpanded(page.tree.circles.index_of(island))

    page.tree.begin_at_first()
    QTest.keyClick(page.tree, Qt.Key.Key_Left)
    there.circle("Thorns", parent=island)
    there.keep(desk, qtbot)
    _come(qtbot, page)

    assert was_open
    assert not page.tree.isExpanded(page.tree.circles.index_of(island))


def test_of_an_island_only_the_widest_are_open_at_first(
    qtbot: QtBot, page: CirclesPage, there: Circles, desk: RecordDesk
) -> None:
    island = there.circle("The island", CircleKind.NETWORK)
    towns = [there.circle(f"Town {number}", CircleKind.CONGREGATION, parent=island) for number in range(9)]
    for number in range(90):
        there.circle(f"Crew {number}", CircleKind.CREW, parent=towns[number % 9])
    there.keep(desk, qtbot)

    _come(qtbot, page)

    model = page.tree.circles
    assert page.tree.isExpanded(model.index_of(island))
    assert not any(page.tree.isExpanded(model.index_of(town)) for town in towns)


def test_of_many_circles_some_are_found_by_their_name(
    qtbot: QtBot, page: CirclesPage, there: Circles, desk: RecordDesk
) -> None:
    for number in range(200):
        there.circle(f"Circle {number}")
    there.circle("Às terças")
    there.keep(desk, qtbot)
    _come(qtbot, page)

    QTest.keyClicks(page.search, "as ter")

    assert _names(page) == ["Às terças"]
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(_names(page)) == 201


def test_when_nothing_is_found_the_way_out_is_said(
    qtbot: QtBot, page: CirclesPage, there: Circles, desk: RecordDesk
) -> None:
    for number in range(9):
        there.circle(f"Circle {number}")
    there.keep(desk, qtbot)
    _come(qtbot, page)

    QTest.keyClicks(page.search, "xyz")

    assert page.nothing.isVisible()


def _missed(there: Circles) -> tuple[CircleKey, PersonKey]:
    """A circle whose Bento was not there three times."""
    roses = there.circle("Roses")
    ana, bento = there.person("Ana", roses), there.person("Bento", roses)
    there.met(roses, 20, [ana, bento])
    for weeks in (3, 2, 1):
        there.met(roses, weeks, [ana])
    return roses, bento


def test_one_press_says_that_somebody_was_in_touch(
    qtbot: QtBot, page: CirclesPage, there: Circles, desk: RecordDesk
) -> None:
    _missed(there)
    there.keep(desk, qtbot)
    _come(qtbot, page)
    (line,) = page.looking.not_seen.lines
    (press,) = page.looking.not_seen.presses
    heard = press.accessibleName()

    with qtbot.waitSignal(desk.changed):
        QTest.mouseClick(press, Qt.MouseButton.LeftButton)
    _come(qtbot, page)

    assert (line.words, line.soft) == ("Bento", "Roses, not since July")
    assert heard == "I was in touch with Bento"
    assert page.looking.not_seen.lines == ()
    assert not page.looking.not_seen.isVisible()
    assert desk.undo_words == "You were in touch with Bento."


def test_what_was_promised_is_ticked_off_and_the_keyboard_goes_on_with_the_next(
    qtbot: QtBot, page: CirclesPage, there: Circles, desk: RecordDesk
) -> None:
    roses = there.circle("Roses")
    last = there.met(roses, 1)
    there.said(last, "Begin on time")
    there.said(last, "Sit in the garden")
    there.keep(desk, qtbot)
    _come(qtbot, page)

    page.looking.promised.presses[0].setFocus()
    with qtbot.waitSignal(desk.changed):
        QTest.keyClick(page.looking.promised.presses[0], Qt.Key.Key_Space)
    _come(qtbot, page)

    assert [line.words for line in page.looking.promised.lines] == ["Sit in the garden"]
    assert page.looking.promised.presses[0].hasFocus()


def test_a_line_leads_to_what_it_is_about(qtbot: QtBot, page: CirclesPage, there: Circles, desk: RecordDesk) -> None:
    _, bento = _missed(there)
    there.keep(desk, qtbot)
    _come(qtbot, page)
    asked = _goals(page)

    row = page.looking.not_seen.findChildren(RowButton)[0]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)

    assert asked == [Goal("person", bento)]


def test_of_much_only_a_little_is_shown_until_more_is_asked_for(
    qtbot: QtBot, page: CirclesPage, there: Circles, desk: RecordDesk
) -> None:
    for number in range(30):
        there.circle(f"Circle {number}", capacity=8)
    there.keep(desk, qtbot)
    _come(qtbot, page)
    shown = len(page.looking.room.findChildren(RowButton))

    QTest.mouseClick(page.looking.room.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.looking.room.findChildren(RowButton)) > shown)

    assert shown == 4
    assert page.looking.room.more.text() == "6 more…"


def test_circles_that_have_ended_are_there_when_asked_for(
    qtbot: QtBot, page: CirclesPage, there: Circles, desk: RecordDesk
) -> None:
    there.circle("Roses")
    there.circle("Thorns", ended=TODAY)
    there.keep(desk, qtbot)
    _come(qtbot, page)
    before = _names(page)

    page.ended.setFocus()
    QTest.keyClick(page.ended, Qt.Key.Key_Space)

    assert before == ["Roses"]
    assert _names(page) == ["Roses", "Thorns"]


@pytest.mark.parametrize("width", [480, 700, 1180])
def test_long_names_never_push_anything_out_of_the_window(
    qtbot: QtBot, page: CirclesPage, there: Circles, desk: RecordDesk, width: int
) -> None:
    long = there.circle(LONG, capacity=9)
    there.person("Maria da Conceição Bettencourt de Vasconcelos e Silveira", long)
    there.said(there.met(long, 1), LONG * 3)
    there.coming(long, 3)
    there.keep(desk, qtbot)
    page.resize(width, 760)

    _come(qtbot, page)

    assert page.inner.width() <= page.viewport().width()
