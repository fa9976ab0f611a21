"""An evening is planned as a host does it: practices are chosen, put in order, and the clock is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.editor_desk import EditorDesk
from microsol_desktop.desk.editors import Editors
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.practice.evening import is_evening
from microsol_desktop.practice.parse import parse
from microsol_desktop.store.places import shipped
from microsol_desktop.ui.agenda.evening_page import Around, EveningPage, EveningToBegin
from microsol_desktop.ui.tokens import load_theme
from tests.desk.fakes import FakeClock

K = Qt.Key


@pytest.fixture
def editors(tmp_path: Path, qtbot: QtBot) -> Iterator[Editors]:
    own = tmp_path / "own"
    own.mkdir()
    made = Editors(LibraryDesk(shipped("practices"), own), tmp_path / "versions", FakeClock())
    yield made
    made.close()


@pytest.fixture
def desk(editors: Editors) -> EditorDesk:
    return editors.new("Tuesday")


@pytest.fixture
def page(qtbot: QtBot, editors: Editors, desk: EditorDesk) -> EveningPage:
    theme = load_theme(shipped("resources") / "themes", "hearth")
    made = EveningPage(Around(lambda: theme, editors._library))  # noqa: SLF001 - the one that the desks were made with
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.show_desk(desk, 6)
    return made


def _take(page: EveningPage, words: str) -> None:
    """Look for a practice and take the first one that is found."""
    page.practices.field.clear()
    QTest.keyClicks(page.practices.field, words)
    QTest.keyClick(page.practices.field, K.Key_Return)


def _an_evening(page: EveningPage) -> None:
    for words in ("check-in", "troika"):
        _take(page, words)
    QTest.mouseClick(page.practices.add_break, Qt.MouseButton.LeftButton)
    _take(page, "closing round")
    page.finish()


def _entries(desk: EditorDesk) -> list[str]:
    return [str(step.include or step.title) for step in desk.reading.practice.steps]


def _begins(page: EveningPage) -> list[str]:
    return [row.begins for row in page.evening.entries.entries.rows]


def test_an_evening_is_strung_together_by_words_and_enter(page: EveningPage, desk: EditorDesk) -> None:
    _an_evening(page)

    assert _entries(desk) == ["check-in", "troika", "Break", "closing-round"]
    assert _begins(page) == ["19:30", "19:46", "20:22", "20:37"]
    assert [row.aside for row in page.evening.entries.entries.rows] == ["16 min", "36 min", "15 min", "7 min"]
    assert page.evening.sum.end.text() == "It ends at 20:44."


def test_beginnings_and_lengths_add_up_to_the_end_as_they_are_read(page: EveningPage, editors: Editors) -> None:
    steps = [f"## Round {number} ({seconds} s)\n\nSay." for number, seconds in enumerate((415, 45, 95, 405))]
    desk = editors.new("Odd")
    desk.put("# Odd\n\n" + "\n\n".join(steps) + "\n", "Writing")

    page.show_desk(desk, 6)
    page.finish()

    assert _begins(page) == ["19:30", "19:36", "19:37", "19:39"]
    assert [row.aside for row in page.evening.entries.entries.rows] == ["6 min", "45 s", "2 min", "7 min"]
    assert page.evening.sum.end.text() == "It ends at 19:46."


def test_a_practice_is_taken_by_a_click_too(page: EveningPage, desk: EditorDesk) -> None:
    QTest.keyClicks(page.practices.field, "troika")
    rows = page.practices.rows

    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.shown.index(0)).center())

    assert _entries(desk) == ["troika"]


def test_alt_and_the_arrows_put_it_in_order(page: EveningPage, desk: EditorDesk) -> None:
    _an_evening(page)

    QTest.keyClick(page.evening.entries, K.Key_Up, Qt.KeyboardModifier.AltModifier)
    page.finish()

    assert _entries(desk) == ["check-in", "troika", "closing-round", "Break"]
    assert page.evening.entries.place == 2
    assert _begins(page)[2:] == ["20:22", "20:29"]


def test_an_entry_is_dragged_to_another_place(page: EveningPage, desk: EditorDesk) -> None:
    _an_evening(page)
    entries = page.evening.entries
    begin = entries.visualRect(entries.entries.index(0)).center()
    end = entries.visualRect(entries.entries.index(2)).center() + QPoint(0, 4)

    QTest.mousePress(entries.viewport(), Qt.MouseButton.LeftButton, pos=begin)
    for where in (begin + QPoint(0, 20), end, end + QPoint(0, 1)):
        QTest.mouseMove(entries.viewport(), where)
    QTest.mouseRelease(entries.viewport(), Qt.MouseButton.LeftButton, pos=end)

    assert _entries(desk) == ["troika", "Break", "check-in", "closing-round"]


def _carry(page: EveningPage, row: int, to: QPoint, *, esc: bool = False) -> None:
    """Take hold of a practice on the left and let it go there (a place in the evening's list)."""
    rows, entries = page.practices.rows, page.evening.entries
    begin = rows.visualRect(rows.shown.index(row)).center()
    end = rows.viewport().mapFromGlobal(entries.viewport().mapToGlobal(to))
    QTest.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=begin)
    for where in (begin + QPoint(20, 0), end, end + QPoint(1, 0)):
        QTest.mouseMove(rows.viewport(), where)
    if esc:
        QTest.keyClick(rows, K.Key_Escape)
    QTest.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, pos=end)


def test_a_practice_is_carried_from_the_left_to_a_place_in_the_evening(page: EveningPage, desk: EditorDesk) -> None:
    _an_evening(page)
    page.practices.field.setText("case clinic 35")
    entries = page.evening.entries

    _carry(page, 0, entries.visualRect(entries.entries.index(1)).topLeft() + QPoint(60, 4))

    assert _entries(desk) == ["check-in", "case-clinic-35", "troika", "Break", "closing-round"]
    assert entries.place == 1
    assert page.bringing.name.isHidden()


def test_a_practice_is_carried_no_further_by_a_pointer_without_its_button(page: EveningPage, desk: EditorDesk) -> None:
    _an_evening(page)
    before, rows, entries = desk.text, page.practices.rows, page.evening.entries
    inside = entries.viewport().mapToGlobal(entries.visualRect(entries.entries.index(1)).center())
    there = QPointF(rows.viewport().mapFromGlobal(inside))
    QTest.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.shown.index(0)).center())

    for held in (Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton):
        no_button, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        moved = QMouseEvent(QEvent.Type.MouseMove, there, QPointF(inside), no_button, held, no_key)
        QApplication.sendEvent(rows.viewport(), moved)
    QTest.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, pos=there.toPoint())

    assert desk.text == before
    assert page.bringing.name.isHidden()


def test_into_an_empty_evening_it_is_carried_as_well(page: EveningPage, desk: EditorDesk) -> None:
    page.practices.field.setText("troika")
    rows, empty = page.practices.rows, page.evening.empty
    begin = rows.visualRect(rows.shown.index(0)).center()
    end = rows.viewport().mapFromGlobal(empty.mapToGlobal(empty.rect().center()))

    QTest.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(rows.viewport(), end)
    is_named = page.bringing.name.isVisible()
    QTest.mouseRelease(rows.viewport(), Qt.MouseButton.LeftButton, pos=end)

    assert is_named
    assert _entries(desk) == ["troika"]


def test_carried_beside_the_evening_or_given_up_by_esc_it_stays_where_it_was(
    page: EveningPage, desk: EditorDesk
) -> None:
    _an_evening(page)
    before, entries = desk.text, page.evening.entries
    first = entries.visualRect(entries.entries.index(0)).center()

    _carry(page, 0, QPoint(-300, 20))
    _carry(page, 0, first, esc=True)

    assert desk.text == before
    assert page.bringing.name.isHidden()


def test_what_was_taken_out_is_offered_back(qtbot: QtBot, page: EveningPage, desk: EditorDesk) -> None:
    _an_evening(page)
    entries = page.evening.entries
    entries.setCurrentIndex(entries.entries.index(1))

    with qtbot.waitSignal(page.said) as told:
        QTest.keyClick(entries, K.Key_Delete)
    gone = _entries(desk)
    page.undo()

    assert told.args == ["“Troika” was taken out.", True]
    assert gone == ["check-in", "Break", "closing-round"]
    assert _entries(desk) == ["check-in", "troika", "Break", "closing-round"]


def test_a_promised_end_is_kept_and_what_is_over_is_said(page: EveningPage, desk: EditorDesk) -> None:
    _an_evening(page)

    page.frame.ends.setFocus()
    QTest.keyClicks(page.frame.ends, "20:30")
    page.finish()

    assert desk.reading.practice.about.ends == time(20, 30)
    assert page.evening.sum.end.text() == "It ends at 20:44, 14 min later than promised."
    assert any(line.startswith("Troika:") for line in page.evening.sum.lines)
    assert page.evening.sum.after.text() == "So it ends at 20:30, as promised"


def test_what_is_left_is_said_plainly(page: EveningPage) -> None:
    _an_evening(page)

    page.frame.ends.setFocus()
    QTest.keyClicks(page.frame.ends, "21:30")
    page.finish()

    assert page.evening.sum.end.text() == "It ends at 20:44: 46 min are left."
    assert not page.evening.sum.lines


def test_half_a_time_is_no_other_end(page: EveningPage, desk: EditorDesk) -> None:
    _an_evening(page)

    page.frame.ends.setFocus()
    QTest.keyClicks(page.frame.ends, "21:3")

    assert desk.reading.practice.about.ends is None
    assert page.frame.time_fault.isVisible()


def test_it_begins_when_the_host_says(page: EveningPage, desk: EditorDesk) -> None:
    _an_evening(page)

    page.frame.begins.setFocus()
    page.frame.begins.selectAll()
    QTest.keyClicks(page.frame.begins, "18:00")
    page.finish()

    assert _begins(page)[0] == "18:00"
    assert desk.reading.practice.about.begins == time(18, 0)


def test_the_time_from_which_a_new_evening_is_reckoned_stands_in_its_file(page: EveningPage, desk: EditorDesk) -> None:
    _take(page, "check-in")

    assert desk.reading.practice.about.begins == time(19, 30)
    assert page.frame.begins.text() == "19:30"

    page.undo()
    assert "begins" not in desk.text


def test_an_evening_without_a_beginning_is_reckoned_from_a_usual_one_and_promises_none(
    qtbot: QtBot, page: EveningPage, editors: Editors, tmp_path: Path
) -> None:
    file = tmp_path / "own" / "old.md"
    file.write_text("---\ntitle: Old\n---\n\n## [[check-in]]\n", encoding="utf-8")
    page.show_desk(editors.open(file), 6)
    page.finish()

    with qtbot.waitSignal(page.begin_requested) as told:
        QTest.mouseClick(page.begin, Qt.MouseButton.LeftButton)

    assert page.frame.begins.text() == ""
    assert _begins(page) == ["19:30"]
    assert told.args[0].begins_at is None


def test_a_practice_for_others_than_so_many_says_so(page: EveningPage) -> None:
    _take(page, "case clinic")

    page.frame.people.set_value(12)
    page.finish()

    row = page.evening.entries.entries.rows[0]
    assert row.is_faulty
    assert row.soft == "It is for 4–7 people, and 12 are here."


def test_a_break_is_called_and_lasts_as_the_host_says(page: EveningPage, desk: EditorDesk) -> None:
    _an_evening(page)
    entries = page.evening.entries
    entries.setCurrentIndex(entries.entries.index(2))

    QTest.keyClick(entries, K.Key_Return)
    page.evening.form.name.selectAll()
    QTest.keyClicks(page.evening.form.name, "Soup")
    QTest.mouseClick(page.evening.form.time.more, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.evening.form.may_go, Qt.MouseButton.LeftButton)

    assert "## Soup (16 min, break, optional)" in desk.text


def test_a_moment_of_silence_is_one(page: EveningPage, desk: EditorDesk) -> None:
    QTest.mouseClick(page.practices.add_silence, Qt.MouseButton.LeftButton)

    assert "## A moment of silence (2 min, whole group, silent)" in desk.text


def test_something_of_one_s_own_is_named_at_once(page: EveningPage, desk: EditorDesk) -> None:
    QTest.mouseClick(page.practices.add_step, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.evening.form.name, "Songs")

    assert page.evening.form.name.hasFocus()
    assert "## Songs (15 min)" in desk.text


def test_it_is_saved_by_itself_as_a_practice_that_includes_them(
    qtbot: QtBot, page: EveningPage, editors: Editors, desk: EditorDesk
) -> None:
    _an_evening(page)

    editors.leave(desk)
    qtbot.waitUntil(lambda: desk.is_there and not desk.is_unsaved)

    text = desk.path.read_text(encoding="utf-8")
    assert "## [[troika]]" in text
    assert is_evening(parse(text).practice)


def test_an_evening_is_opened_again_with_all_that_was_in_its_file(
    page: EveningPage, editors: Editors, tmp_path: Path
) -> None:
    text = "---\ntitle: Old\nends: 22:00\n---\n\nWelcome.\n\n## [[check-in]]\n\n<!-- a thought -->\n\n## Tea (5 min)\n"
    file = tmp_path / "own" / "old.md"
    file.write_text(text, encoding="utf-8")
    again = editors.open(file)

    page.show_desk(again, 6)
    page.acts.move(1, 0)

    assert page.frame.ends.text() == "22:00"
    assert _entries(again) == ["Tea", "check-in"]
    assert "Welcome." in again.text
    assert "<!-- a thought -->" in again.text


def test_begin_says_for_how_many_and_until_when(qtbot: QtBot, page: EveningPage, desk: EditorDesk) -> None:
    _an_evening(page)
    page.acts.end_at(time(21, 30))

    with qtbot.waitSignal(page.begin_requested) as told:
        QTest.mouseClick(page.begin, Qt.MouseButton.LeftButton)

    assert told.args == [EveningToBegin(desk, 6, 19 * 3600 + 1800, 21 * 3600 + 1800)]


def test_a_practice_that_is_gone_is_said(page: EveningPage, editors: Editors, tmp_path: Path) -> None:
    file = tmp_path / "own" / "old.md"
    file.write_text("---\ntitle: Old\n---\n\n## [[gone]]\n\n## Tea (5 min)\n", encoding="utf-8")

    page.show_desk(editors.open(file), 6)
    page.finish()

    assert "no practice “gone”" in page.evening.entries.entries.rows[0].soft
    assert not page.begin.isEnabled()


def test_an_empty_evening_says_what_would_be_here(page: EveningPage) -> None:
    assert page.evening.empty.isVisible()
    assert not page.begin.isEnabled()


def test_everything_can_be_named_by_a_screen_reader(page: EveningPage) -> None:
    _an_evening(page)

    fields = [field for field in page.findChildren(QLineEdit) if field.isVisible()]
    buttons = [button for button in page.findChildren(QPushButton) if button.isVisible()]
    told = page.evening.entries.entries.data(page.evening.entries.entries.index(1), Qt.ItemDataRole.AccessibleTextRole)

    assert [field for field in fields if not field.accessibleName()] == []
    assert [button for button in buttons if not (button.accessibleName() or button.text() or button.toolTip())] == []
    assert str(told).startswith("19:46. Troika. 36 min.")


def test_esc_leads_back(qtbot: QtBot, page: EveningPage) -> None:
    page.setFocus()

    with qtbot.waitSignal(page.back_requested):
        QTest.keyClick(page, K.Key_Escape)


def test_where_the_evening_is_out_of_sight_a_click_on_a_practice_adds_it_and_says_so(
    qtbot: QtBot, page: EveningPage, desk: EditorDesk
) -> None:
    page.resize(600, 500)
    rows = page.practices.rows
    row = rows.visualRect(rows.shown.index(1))

    with qtbot.waitSignal(page.said) as told:
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=row.center())

    title = page.practices.card_at(1)
    assert title is not None
    assert told.args == [f"“{title.title}” is the last of the evening now.", True]
    assert _entries(desk) == [title.slug]


def test_what_is_chosen_stays_in_sight_when_more_is_said_below(qtbot: QtBot, page: EveningPage) -> None:
    page.resize(1280, 640)
    for _ in range(2):
        _an_evening(page)
    entries = page.evening.entries
    entries.setCurrentIndex(entries.entries.index(6))

    page.acts.end_at(time(20, 0))
    page.finish()
    qtbot.waitUntil(lambda: bool(page.evening.sum.lines))

    qtbot.waitUntil(lambda: entries.viewport().rect().contains(entries.visualRect(entries.currentIndex())))
