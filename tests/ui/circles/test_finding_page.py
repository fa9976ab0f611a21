"""Finding the people: written down, moved between circles that do not exist yet, invited; and nothing is sent."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from microsol_desktop.circle.circles import Standing
from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.circle.people import Person
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.ui.circles.finding_page import FindingPage
from microsol_desktop.ui.circles.page import Goal, Surroundings
from tests.store.record.made_up import CREW, key
from tests.ui.circles.people_here import ODD_NAMES, enter, fill, one, people, write

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, desk: RecordDesk, around: Surroundings) -> FindingPage:
    made = FindingPage(around)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    desk.changed.connect(made.look)
    made.come(None)
    return made


def _lists(page: FindingPage) -> dict[str, list[str]]:
    return {draft.circle.name: [one.name for one in draft.people] for draft in page.drafts}


def _think_of(qtbot: QtBot, page: FindingPage, name: str) -> None:
    enter(page.other, name)
    qtbot.waitUntil(lambda: any(name in names for names in _lists(page).values()))


def _two_lists(qtbot: QtBot, page: FindingPage) -> None:
    """Ana and Bento on a list, and a pod with nobody in it yet."""
    _think_of(qtbot, page, "Ana")
    _think_of(qtbot, page, "Bento")
    enter(page.new.name, "A pod")
    qtbot.waitUntil(lambda: "A pod" in _lists(page))


def _row_of(page: FindingPage, name: str) -> int:
    lines = page.list.drafts.lines
    return next(row for row, line in enumerate(lines) if page.list.drafts.name_of(line) == name)


def _pick(page: FindingPage, name: str) -> None:
    page.list.setFocus()
    page.list.setCurrentIndex(page.list.drafts.index(_row_of(page, name)))


def _centre(page: FindingPage, name: str) -> QPoint:
    return page.list.visualRect(page.list.drafts.index(_row_of(page, name))).center()


def _press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_several_names_with_commas_between_are_several_people(qtbot: QtBot, page: FindingPage) -> None:
    _think_of(qtbot, page, "Olga")

    enter(page.other, "Pedro, Rita, Olga")
    qtbot.waitUntil(lambda: len(_lists(page)["People I think of"]) > 1)

    assert sorted(_lists(page)["People I think of"]) == ["Olga", "Pedro", "Rita"]


def test_a_second_one_of_a_name_in_one_line_is_not_dropped_in_silence(qtbot: QtBot, page: FindingPage) -> None:
    _think_of(qtbot, page, "Olga")

    with qtbot.waitSignal(page.said) as said:
        enter(page.other, "Pedro, Pedro, Rita")

    assert said.args == ["Pedro is here already: add a word for another one, such as Pedro R."]
    qtbot.waitUntil(lambda: sorted(_lists(page)["People I think of"]) == ["Olga", "Pedro", "Rita"])


def test_the_first_name_begins_the_first_list(qtbot: QtBot, page: FindingPage, desk: RecordDesk) -> None:
    shown_before = page.list.isVisible()

    _think_of(qtbot, page, "Ana")

    assert not shown_before
    assert _lists(page) == {"People I think of": ["Ana"]}
    assert "Ana" in people(qtbot, desk)
    assert page.list.isVisible()


def test_a_name_is_moved_with_control_and_the_arrows(qtbot: QtBot, page: FindingPage) -> None:
    _two_lists(qtbot, page)
    _pick(page, "Ana")
    # Both lists are of the same moment, as the clock stands still: which of them is the older one is left to chance.
    is_first = next(iter(_lists(page))) == "People I think of"
    there, back = (Qt.Key.Key_Down, Qt.Key.Key_Left) if is_first else (Qt.Key.Key_Up, Qt.Key.Key_Right)

    QTest.keyClick(page.list, there, CTRL)
    qtbot.waitUntil(lambda: _lists(page) == {"People I think of": ["Bento"], "A pod": ["Ana"]})
    picked = page.list.currentIndex().data()
    QTest.keyClick(page.list, back, CTRL)
    qtbot.waitUntil(lambda: _lists(page)["A pod"] == [])

    assert picked == "Ana"
    assert sorted(_lists(page)["People I think of"]) == ["Ana", "Bento"]


def test_beyond_the_last_list_nothing_moves(qtbot: QtBot, page: FindingPage, desk: RecordDesk) -> None:
    _think_of(qtbot, page, "Ana")
    _pick(page, "Ana")
    said = desk.undo_words

    for arrow in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(page.list, arrow, CTRL)

    assert desk.undo_words == said


def test_a_name_is_dragged_to_another_circle(qtbot: QtBot, page: FindingPage) -> None:
    _two_lists(qtbot, page)
    view = page.list.viewport()
    begin, end = _centre(page, "Bento"), _centre(page, "A pod")

    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(view, begin + QPoint(0, 12))
    QTest.mouseMove(view, end)
    page.list.grab()
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)

    qtbot.waitUntil(lambda: _lists(page) == {"People I think of": ["Ana"], "A pod": ["Bento"]})


def test_escape_gives_a_drag_up(qtbot: QtBot, page: FindingPage, desk: RecordDesk) -> None:
    _two_lists(qtbot, page)
    view, said = page.list.viewport(), desk.undo_words
    begin, end = _centre(page, "Bento"), _centre(page, "A pod")

    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(view, end)
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)

    assert _lists(page)["A pod"] == []
    assert desk.undo_words == said


def test_from_thought_of_to_invited_to_newcomer_and_back(qtbot: QtBot, page: FindingPage) -> None:
    _think_of(qtbot, page, "Ana")
    _pick(page, "Ana")

    def stands(standing: Standing) -> None:
        qtbot.waitUntil(lambda: page.drafts[0].people[0].membership.standing is standing)

    _press(page.acts.invited)
    stands(Standing.INVITED)
    _press(page.acts.thought_of)
    stands(Standing.THOUGHT_OF)
    _press(page.acts.invited)
    stands(Standing.INVITED)
    _press(page.acts.comes)
    stands(Standing.NEWCOMER)

    assert page.list.currentIndex().data() == "Ana"
    assert not page.acts.invited.isVisible()


def test_delete_takes_a_name_off_and_undo_brings_it_back(qtbot: QtBot, page: FindingPage, desk: RecordDesk) -> None:
    _think_of(qtbot, page, "Ana")
    _pick(page, "Ana")

    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: _lists(page) == {"People I think of": []})
    desk.take_back()

    qtbot.waitUntil(lambda: _lists(page) == {"People I think of": ["Ana"]})


def test_who_is_known_is_not_made_anew(qtbot: QtBot, page: FindingPage, desk: RecordDesk) -> None:
    fill(qtbot, desk)
    qtbot.waitUntil(lambda: bool(page.drafts))
    page.other.everybody_wanted.emit()

    def offered() -> bool:
        page.other.setText("rui")
        page.other.textEdited.emit("rui")
        return bool(page.other.offered) and page.other.offered[0].person is not None

    qtbot.waitUntil(offered)

    QTest.keyClick(page.other, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ["Rui"] in _lists(page).values())

    assert len(people(qtbot, desk)) == 3


def test_a_list_is_called_otherwise_and_begins_as_a_circle(qtbot: QtBot, page: FindingPage, desk: RecordDesk) -> None:
    went: list[Goal] = []
    page.goal_requested.connect(went.append)
    _think_of(qtbot, page, "Ana")
    _pick(page, "Ana")
    _press(page.acts.invited)
    qtbot.waitUntil(page.acts.comes.isVisible)
    _press(page.acts.comes)
    qtbot.waitUntil(lambda: page.drafts[0].people[0].membership.standing is Standing.NEWCOMER)

    write(page.circle.called, "Tuesday pod")
    qtbot.waitUntil(lambda: "Tuesday pod" in _lists(page))
    circle = page.drafts[0].circle
    _press(page.circle.begins)
    qtbot.waitUntil(lambda: _lists(page) == {})

    ana = one(qtbot, desk, people(qtbot, desk)["Ana"].key)
    assert [(held.standing, held_in.name) for held, held_in in ana.circles] == [(Standing.MEMBER, "Tuesday pod")]
    assert went == [Goal("circle", circle.key)]


def test_the_words_of_an_invitation_are_copied_and_nothing_is_sent(
    qtbot: QtBot, page: FindingPage, desk: RecordDesk
) -> None:
    _think_of(qtbot, page, "Ana")
    card = page.circle.invitation
    card.open()
    card.practice.setText("Check-in")
    card.cadence.setText("once a month")

    with qtbot.waitSignal(desk.changed):
        _press(card.keep)
    qtbot.waitUntil(lambda: bool(page.drafts[0].invitations))

    (invitation,) = page.drafts[0].invitations
    assert (invitation.people, invitation.practice, invitation.cadence) == (4, "Check-in", "once a month")
    assert QGuiApplication.clipboard().text() == invitation.words
    assert "Check-in" in invitation.words
    assert desk.undo_words.endswith("Microsol sends nothing.")


def test_a_circle_that_is_there_looks_for_people(qtbot: QtBot, page: FindingPage, desk: RecordDesk) -> None:
    fill(qtbot, desk)
    page.come(CREW)
    qtbot.waitUntil(lambda: "Tuesday crew" in _lists(page))

    _think_of(qtbot, page, "Zé")

    assert _lists(page)["Tuesday crew"] == ["Zé"]
    assert page.circle.page.isVisible()
    assert not page.circle.begins.isVisible()
    assert not page.circle.out.isVisible()


@pytest.mark.parametrize("name", ODD_NAMES)
def test_any_name_can_be_thought_of(qtbot: QtBot, page: FindingPage, desk: RecordDesk, name: str) -> None:
    _think_of(qtbot, page, name)
    _pick(page, name)
    page.grab()

    assert isinstance(people(qtbot, desk)[name], Person)
    assert page.acts.name.text() == name
    assert page.inner.minimumSizeHint().width() <= 1100


def test_the_same_name_twice_is_the_same_person_however_fast_it_is_typed(
    qtbot: QtBot, page: FindingPage, desk: RecordDesk
) -> None:
    fill(qtbot, desk, Person(key=PersonKey(key(300)), name="Zé"))

    enter(page.other, "ze")
    qtbot.waitUntil(lambda: _lists(page) == {"People I think of": ["Zé"]})
    enter(page.new.name, "A pod")
    qtbot.waitUntil(lambda: "A pod" in _lists(page))
    enter(page.other, "Zé")
    qtbot.waitUntil(lambda: _lists(page)["A pod"] == ["Zé"])

    assert len(people(qtbot, desk)) == 1


def test_half_a_name_is_asked_about_and_never_guessed(qtbot: QtBot, page: FindingPage, desk: RecordDesk) -> None:
    said: list[str] = []
    page.said.connect(said.append)
    fill(
        qtbot,
        desk,
        Person(key=PersonKey(key(300)), name="Maria Serpa"),
        Person(key=PersonKey(key(301)), name="Maria Dutra"),
    )

    enter(page.other, "maria")
    qtbot.waitUntil(lambda: bool(said))

    assert said == ["Choose who “maria” is from the names below the line; somebody new is the last of them."]
    assert _lists(page) == {}
    assert len(people(qtbot, desk)) == 2
