"""Bringing in and giving out, as a host does it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection

from microsol_desktop.circle.arriving import Meaning
from microsol_desktop.circle.circles import Circle, CircleKind, Membership, Standing
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.circle.people import Person
from microsol_desktop.desk.exchange_desk import Gift
from microsol_desktop.desk.record_desk import RecordDesk
from microsol_desktop.store.record.people import all_people
from microsol_desktop.store.record.rows import read
from microsol_desktop.ui.circles.bringing_in import BringingInPage
from microsol_desktop.ui.circles.circle_page import CirclePage
from microsol_desktop.ui.circles.circles_page import CirclesPage
from microsol_desktop.ui.circles.columns_card import MEANINGS
from microsol_desktop.ui.circles.giving_out import GivingOutPage
from microsol_desktop.ui.circles.page import Goal, Surroundings
from microsol_desktop.ui.circles.pages import PAGES
from microsol_desktop.ui.circles.room import RecordRoom
from tests.store.exchange.looked import FILES
from tests.store.record.made_up import key

T = TypeVar("T")
CREW = CircleKey(key(20))
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, around: Surroundings, desk: RecordDesk) -> Iterator[BringingInPage]:
    made = BringingInPage(around)
    # As the room does it for the page that is seen.
    desk.changed.connect(made.look)
    qtbot.addWidget(made)
    made.resize(900, 1400)
    made.show()
    made.come(None)
    yield made
    made.desk.stop()


@pytest.fixture
def out(qtbot: QtBot, around: Surroundings) -> GivingOutPage:
    made = GivingOutPage(around)
    qtbot.addWidget(made)
    made.resize(900, 1400)
    made.show()
    made.come(None)
    return made


def asked(qtbot: QtBot, desk: RecordDesk, question: Callable[[Connection], T]) -> T:
    found: list[T] = []
    desk.ask(question, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def names(qtbot: QtBot, desk: RecordDesk) -> list[str]:
    return [person.name for person in asked(qtbot, desk, all_people)]


def bring(qtbot: QtBot, page: BringingInPage, path: Path) -> None:
    with qtbot.waitSignal(page.desk.looked):
        page.bring(path)


def keep(qtbot: QtBot, page: BringingInPage) -> None:
    with qtbot.waitSignal(page.desk.kept):
        QTest.mouseClick(page.arriving.keep, LEFT)


def shown(widget: QWidget) -> bool:
    return not widget.isHidden()


def test_a_file_is_seen_before_anything_is_kept(qtbot: QtBot, page: BringingInPage, desk: RecordDesk) -> None:
    bring(qtbot, page, FILES / "google.csv")

    assert page.arriving.heading.text() == "5 people are in “google.csv”."
    assert [row.name for row in page.arriving.list.shown.rows][:2] == ["Ana Lúcia Sousa", "李 小龙"]
    assert {row.aside for row in page.arriving.list.shown.rows} == {"new"}
    assert [row.name for row in page.arriving.unread.shown.rows] == ["Row 7: only a note * myContacts"]
    assert not shown(page.source)
    assert names(qtbot, desk) == []


def test_kept_it_is_there_and_can_be_taken_back_a_week_later(
    qtbot: QtBot, page: BringingInPage, desk: RecordDesk
) -> None:
    bring(qtbot, page, FILES / "google.csv")
    keep(qtbot, page)
    assert len(names(qtbot, desk)) == 5
    assert desk.undo_words == "“google.csv” was brought in."
    qtbot.waitUntil(lambda: shown(page.brought))

    with qtbot.waitSignal(page.desk.taken_back):
        QTest.mouseClick(page.brought.back, LEFT)

    assert names(qtbot, desk) == []
    qtbot.waitUntil(lambda: not shown(page.brought))


def test_what_came_in_can_be_undone_at_once(qtbot: QtBot, page: BringingInPage, desk: RecordDesk) -> None:
    bring(qtbot, page, FILES / "google.csv")
    keep(qtbot, page)

    desk.take_back()

    assert names(qtbot, desk) == []
    qtbot.waitUntil(lambda: not shown(page.brought))


def test_a_row_is_left_out_by_enter(qtbot: QtBot, page: BringingInPage, desk: RecordDesk) -> None:
    bring(qtbot, page, FILES / "google.csv")

    QTest.keyClick(page.arriving.list, Qt.Key.Key_Return)

    assert page.arriving.list.shown.rows[0].aside == "left out"
    assert page.arriving.keep.text() == "Bring 4 people in"
    keep(qtbot, page)
    assert "Ana Lúcia Sousa" not in names(qtbot, desk)


def test_whoever_is_here_already_gets_what_is_new_if_the_host_says_so(
    qtbot: QtBot, page: BringingInPage, desk: RecordDesk
) -> None:
    bring(qtbot, page, FILES / "thunderbird_pt.csv")
    keep(qtbot, page)
    bring(qtbot, page, FILES / "thunderbird.csv")
    row = page.arriving.list.shown.rows[2]
    assert (row.name, row.aside) == ("Inês", "new")

    bring(qtbot, page, FILES / "thunderbird_pt.csv")

    assert [row.aside for row in page.arriving.list.shown.rows] == ["is here already"]
    assert page.arriving.keep.text() == "Nothing to bring in"
    assert not page.arriving.keep.isEnabled()


def test_a_column_is_taken_for_something_else(qtbot: QtBot, page: BringingInPage) -> None:
    bring(qtbot, page, FILES / "by_hand.csv")
    notes = page.arriving.columns.boxes[3]
    assert MEANINGS[notes.currentIndex()] is Meaning.LEFT_OUT

    with qtbot.waitSignal(page.desk.looked):
        notes.setCurrentIndex(MEANINGS.index(Meaning.NICKNAME))
    with qtbot.waitSignal(page.desk.looked):
        page.arriving.columns.boxes[0].setCurrentIndex(MEANINGS.index(Meaning.LEFT_OUT))

    assert page.arriving.list.shown.rows[0].name == "x"
    assert page.arriving.columns.boxes[3] is notes


def test_of_a_table_that_nobody_understands_the_host_says_where_the_names_are(
    qtbot: QtBot, page: BringingInPage, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text("Izena,Zenbakia\nAna,912\n", "utf-8")
    bring(qtbot, page, tmp_path / "a.csv")
    assert page.arriving.heading.text() == "Which column of “a.csv” has the names? Say it below."

    with qtbot.waitSignal(page.desk.looked):
        page.arriving.columns.boxes[0].setCurrentIndex(MEANINGS.index(Meaning.NAME))

    assert page.arriving.heading.text() == "1 person is in “a.csv”."


def test_a_preview_has_room_in_a_narrow_window(qtbot: QtBot, page: BringingInPage) -> None:
    page.resize(420, 700)

    bring(qtbot, page, FILES / "google.csv")

    assert page.arriving.minimumSizeHint().width() <= 420 - 4 * page.em


def test_what_nobody_can_read_is_said_and_another_can_be_chosen(
    qtbot: QtBot, page: BringingInPage, desk: RecordDesk, tmp_path: Path
) -> None:
    (tmp_path / "letter.txt").write_text("Dear all,\n", "utf-8")

    with qtbot.waitSignals([desk.trouble, page.desk.ended_early]):
        page.bring(tmp_path / "letter.txt")

    assert shown(page.source)
    assert not shown(page.arriving)


def test_a_file_is_dropped(qtbot: QtBot, page: BringingInPage) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(FILES / "apple.vcf"))])
    how = (Qt.DropAction.CopyAction, dropped, LEFT, Qt.KeyboardModifier.NoModifier)

    with qtbot.waitSignal(page.desk.looked):
        QApplication.sendEvent(page.source, QDragEnterEvent(QPoint(5, 5), *how))
        QApplication.sendEvent(page.source, QDropEvent(QPointF(5, 5), *how))

    assert len(page.arriving.list.shown.rows) == 3


def test_a_long_file_is_stopped_and_nothing_of_it_is_kept(
    qtbot: QtBot, page: BringingInPage, desk: RecordDesk, tmp_path: Path
) -> None:
    cards = (f"BEGIN:VCARD\nVERSION:3.0\nFN:Person {n}\nTEL:9{n:08}\nEND:VCARD\n" for n in range(5_000))
    (tmp_path / "all.vcf").write_text("".join(cards), "utf-8")

    page.bring(tmp_path / "all.vcf")
    with qtbot.waitSignal(page.desk.ended_early):
        page.waiting.stop.click()

    assert shown(page.source)
    assert names(qtbot, desk) == []


def test_those_who_are_new_are_thought_of_for_a_circle(qtbot: QtBot, page: BringingInPage, desk: RecordDesk) -> None:
    desk.do("", lambda writing: writing.put(Circle(key=CREW, kind=CircleKind.CREW, name="Crew")))
    page.come(CREW)
    bring(qtbot, page, FILES / "apple.vcf")
    qtbot.waitUntil(lambda: page.thought_of.text() == "Think of those who are new for “Crew”")

    page.thought_of.click()
    keep(qtbot, page)

    held = asked(qtbot, desk, lambda connection: read(connection, Membership))
    assert [(each.circle, each.standing) for each in held] == [(CREW, Standing.THOUGHT_OF)] * 3


@pytest.mark.parametrize("gift", [Gift.CARDS, Gift.TABLE, Gift.CALENDAR])
def test_a_file_is_given_out_and_is_the_hosts_alone(
    qtbot: QtBot, out: GivingOutPage, desk: RecordDesk, tmp_path: Path, gift: Gift
) -> None:
    desk.do("", lambda writing: writing.put(Person(key=writing.new_key(), name="Ana")))  # type: ignore[arg-type]

    with qtbot.waitSignal(out.said) as told:
        out.give(gift, tmp_path / f"all.{gift.value}")

    path = tmp_path / f"all.{gift.value}"
    assert told.args == [f"“{path.name}” is written: {tmp_path}"]
    assert path.stat().st_mode & 0o077 == 0
    assert (b"Ana" in path.read_bytes()) is (gift is not Gift.CALENDAR)


def test_everything_goes_into_a_folder_and_comes_back(
    qtbot: QtBot, out: GivingOutPage, page: BringingInPage, desk: RecordDesk, tmp_path: Path
) -> None:
    desk.do("", lambda writing: writing.put(Person(key=writing.new_key(), name="Ana")))  # type: ignore[arg-type]
    with qtbot.waitSignal(out.desk.given):
        out.give(Gift.EVERYTHING, tmp_path)
    desk.take_back()
    assert names(qtbot, desk) == []

    bring(qtbot, page, tmp_path / "Microsol 2026-11-22")
    assert page.arriving.heading.text() == "1 entry in “Microsol 2026-11-22” is new here."
    keep(qtbot, page)

    assert names(qtbot, desk) == ["Ana"]


def test_where_nothing_can_be_written_it_is_said(
    qtbot: QtBot, out: GivingOutPage, desk: RecordDesk, tmp_path: Path
) -> None:
    with qtbot.waitSignal(desk.trouble) as told:
        out.give(Gift.CARDS, tmp_path / "no" / "such" / "folder.vcf")

    assert told.args[0].kind == "gift-not-written"


def test_only_a_circle_goes_to_another_host_and_only_all_goes_as_everything(
    qtbot: QtBot, out: GivingOutPage, desk: RecordDesk, tmp_path: Path
) -> None:
    desk.do("", lambda writing: writing.put(Circle(key=CREW, kind=CircleKind.CREW, name="Crew")))
    assert (shown(out.circle), shown(out.everything)) == (False, True)

    out.come(CREW)
    with qtbot.waitSignal(out.desk.given):
        out.give(Gift.CIRCLE, tmp_path / "crew.microsol-circle")

    assert (shown(out.circle), shown(out.everything)) == (True, False)
    assert b'"microsol-circle": 1' in (tmp_path / "crew.microsol-circle").read_bytes()


@pytest.mark.parametrize("name", ["bringing-in", "giving-out"])
def test_from_people_one_goes_there(qtbot: QtBot, around: Surroundings, name: str) -> None:
    room = RecordRoom(around, PAGES, ("circles", "people"))
    qtbot.addWidget(room)
    room.go(Goal("people"))
    button = room.findChild(QPushButton, name)
    assert button is not None

    button.click()

    assert room.here == Goal(name)
    assert isinstance(room.page, BringingInPage if name == "bringing-in" else GivingOutPage)


def test_from_a_circle_one_goes_there_for_it(qtbot: QtBot, around: Surroundings, desk: RecordDesk) -> None:
    desk.do("", lambda writing: writing.put(Circle(key=CREW, kind=CircleKind.CREW, name="Crew")))
    room = RecordRoom(around, PAGES, ("circles", "people"))
    qtbot.addWidget(room)
    room.go(Goal("circle", CREW))
    at_first = room.page
    assert isinstance(at_first, CirclePage)
    ways = at_first.in_and_out
    qtbot.waitUntil(lambda: shown(ways))

    ways.giving.click()

    assert room.here == Goal("giving-out", CREW)
    page = room.page
    assert isinstance(page, GivingOutPage)
    assert shown(page.circle)


def test_with_the_first_circle_still_to_come_one_may_bring_one_in(qtbot: QtBot, around: Surroundings) -> None:
    room = RecordRoom(around, PAGES, ("circles", "people"))
    qtbot.addWidget(room)
    room.go(Goal("circles"))
    page = room.page
    assert isinstance(page, CirclesPage)
    qtbot.waitUntil(lambda: shown(page.first))

    assert page.in_and_out.giving.isHidden()
    assert shown(page.in_and_out)
