"""From notes to a practice, as a host does it: paste, look, put right by key and click, make it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from microsol_desktop.desk.notes_draft import NotesDraft
from microsol_desktop.practice.from_notes.places import Place
from microsol_desktop.practice.model import Practice
from microsol_desktop.practice.parse import parse
from microsol_desktop.practice.settings.read import write_settings
from microsol_desktop.store.places import shipped
from microsol_desktop.store.worker import Worker
from microsol_desktop.ui.editor.notes_page import NotesPage
from microsol_desktop.ui.tokens import load_theme
from tests.practice.from_notes.a_meeting import NOTES, TIMED

FEW = "Tuesday crew\nCheck-in, 5 mins per person\nWhat is alive?\nSharing in triads (15 min)\nand bring tea"


@pytest.fixture
def page(qtbot: QtBot) -> NotesPage:
    theme = load_theme(shipped("resources") / "themes", "hearth")
    made = NotesPage(lambda: theme)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def _paste(page: NotesPage, notes: str) -> None:
    source = QMimeData()
    source.setText(notes)
    page.notes.insertFromMimeData(source)


def _rows(page: NotesPage) -> list[tuple[str, str]]:
    return [(row.words, row.aside) for row in page.lines.shown.rows]


def _made(qtbot: QtBot, page: NotesPage) -> Practice:
    with qtbot.waitSignal(page.made) as told:
        QTest.mouseClick(page.make, Qt.MouseButton.LeftButton)
    assert told.args is not None
    return parse(told.args[0]).practice


def test_what_is_pasted_is_proposed_on_the_right_at_once(qtbot: QtBot, page: NotesPage) -> None:
    _paste(page, FEW)

    qtbot.waitUntil(lambda: page.lines.shown.rowCount() == 5)

    assert _rows(page)[0] == ("Tuesday crew", "")
    assert _rows(page)[1] == ("Check-in", "5 min each")
    assert _rows(page)[3] == ("Sharing in triads", "15 min · in threes")
    qtbot.waitUntil(lambda: "2 steps" in page.count.text())


def test_a_whole_meeting_is_made_into_a_practice(qtbot: QtBot, page: NotesPage) -> None:
    _paste(page, NOTES)
    qtbot.waitUntil(page.make.isEnabled)

    practice = _made(qtbot, page)

    made = {step.title for step in practice.steps} | {part.title for step in practice.steps for part in step.parts}
    right = [line for line in TIMED if line[1] in made]
    assert practice.about.title.startswith("Tuesday crew")
    assert len(right) >= 0.9 * len(TIMED)


def test_a_letter_says_what_a_line_is(qtbot: QtBot, page: NotesPage) -> None:
    _paste(page, FEW)
    qtbot.waitUntil(lambda: page.lines.shown.rowCount() == 5)
    page.lines.choose(4)

    QTest.keyClick(page.lines, Qt.Key.Key_N)
    is_corrected = page.lines.shown.rows[4].is_corrected
    practice = _made(qtbot, page)

    assert is_corrected
    assert practice.steps[1].words.host_note == "and bring tea"


def test_a_long_line_is_marked_from_its_first_word_to_its_last(qtbot: QtBot, page: NotesPage) -> None:
    _paste(page, "tonight: 7pm arrive, 7.15 check in 2 min each, then 10 min journaling, pairs 2x5min, 15 min break, "
           "30 min open space, last 10 min closing round")  # fmt: skip
    qtbot.waitUntil(lambda: page.lines.shown.rowCount() == 8)

    page.lines.choose(3)

    marked = page.notes.extraSelections()[0]
    lines = page.notes.document().firstBlock().layout().lineCount()
    below = page.notes.cursorRect(marked.cursor).center()
    assert lines > 1
    assert marked.cursor.selectedText() == page.notes.toPlainText()
    picture = page.notes.viewport().grab().toImage()
    assert picture.pixelColor(below.x() + 8, below.y()).name() == marked.format.background().color().name()


def test_a_click_says_it_too_and_it_can_be_as_it_was_proposed(qtbot: QtBot, page: NotesPage) -> None:
    _paste(page, FEW)
    qtbot.waitUntil(lambda: page.lines.shown.rowCount() == 5)
    page.lines.choose(2)

    QTest.mouseClick(page.form.places[Place.STEP], Qt.MouseButton.LeftButton)
    as_step = page.lines.shown.rows[2].is_corrected
    QTest.mouseClick(page.form.as_proposed, Qt.MouseButton.LeftButton)
    as_proposed = [step.title for step in _made(qtbot, page).steps]
    _paste(page, FEW)
    qtbot.waitUntil(lambda: page.lines.shown.rowCount() == 5)
    page.lines.choose(2)
    QTest.mouseClick(page.form.places[Place.STEP], Qt.MouseButton.LeftButton)

    assert as_step
    assert as_proposed == ["Check-in", "Sharing in triads"]
    assert [step.title for step in _made(qtbot, page).steps] == ["Check-in", "What is alive?", "Sharing in triads"]


def test_a_step_s_time_and_who_is_together_are_put_right_without_a_mouse(qtbot: QtBot, page: NotesPage) -> None:
    _paste(page, FEW)
    qtbot.waitUntil(lambda: page.lines.shown.rowCount() == 5)
    page.lines.choose(1)
    page.lines.setFocus()

    QTest.keyClick(page.lines, Qt.Key.Key_Return)
    QTest.keyClicks(page.form.time, "2")
    assert page.form.time.hasFocus()
    page.form.together.setFocus()
    QTest.keyClick(page.form.together, Qt.Key.Key_Down)
    QTest.keyClick(page.form.together, Qt.Key.Key_Down)
    QTest.keyClick(page.form.silent, Qt.Key.Key_Space)

    assert write_settings(_made(qtbot, page).steps[0].settings) == "2 min each, pairs, silent"


def test_what_is_no_time_is_said_and_changes_nothing(qtbot: QtBot, page: NotesPage) -> None:
    _paste(page, FEW)
    qtbot.waitUntil(lambda: page.lines.shown.rowCount() == 5)
    page.lines.choose(1)

    page.form.time.setFocus()
    page.form.time.selectAll()
    QTest.keyClicks(page.form.time, "soon")

    assert page.form.time_fault.isVisible()
    assert write_settings(_made(qtbot, page).steps[0].settings) == "5 min each"


def test_what_was_put_right_stays_while_one_writes_on(qtbot: QtBot, page: NotesPage) -> None:
    _paste(page, FEW)
    qtbot.waitUntil(lambda: page.lines.shown.rowCount() == 5)
    page.lines.choose(4)
    QTest.keyClick(page.lines, Qt.Key.Key_N)

    page.notes.setPlainText(FEW.replace("What is alive?", "What is alive?\nAnd what is tired?"))
    qtbot.waitUntil(lambda: page.lines.shown.rowCount() == 6)

    assert page.lines.shown.rows[5].place is Place.NOTE


def test_a_text_file_is_taken_instead_of_its_name(qtbot: QtBot, page: NotesPage, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_bytes("Abend\r\nStille (5 min)\r\nWas war schön?\r\n".encode("cp1252"))
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile(str(file))])

    page.notes.insertFromMimeData(source)

    assert _rows(page) == [("Abend", ""), ("Stille", "5 min · silent"), ("Was war schön?", "")]


def test_what_is_no_text_is_said_in_a_sentence(qtbot: QtBot, page: NotesPage, tmp_path: Path) -> None:
    file = tmp_path / "picture.png"
    file.write_bytes(b"\x89PNG\x00\x00")

    page.open_file(file)

    assert "no text file" in page.fault.text()
    assert not page.make.isEnabled()


def test_without_notes_the_page_says_what_would_be_here(page: NotesPage) -> None:
    assert page.empty.isVisible()
    assert not page.lines.isVisible()
    assert not page.make.isEnabled()


def test_where_the_cursor_is_in_the_notes_the_row_is_chosen(qtbot: QtBot, page: NotesPage) -> None:
    _paste(page, FEW)
    qtbot.waitUntil(lambda: page.lines.shown.rowCount() == 5)

    page.notes.setFocus()
    for _ in range(2):
        QTest.keyClick(page.notes, Qt.Key.Key_Down)

    assert page.lines.row == 2


def test_every_field_and_row_says_what_it_is(qtbot: QtBot, page: NotesPage) -> None:
    _paste(page, FEW)
    qtbot.waitUntil(lambda: page.lines.shown.rowCount() == 5)
    page.lines.choose(1)

    told = page.lines.shown.data(page.lines.shown.index(1), Qt.ItemDataRole.AccessibleTextRole)

    assert told == "Step, Check-in, 5 min each"
    assert all(field.accessibleName() for field in page.form.findChildren(QLineEdit))
    assert page.form.together.accessibleName()
    assert page.notes.accessibleName()


def test_esc_leads_back(qtbot: QtBot, page: NotesPage) -> None:
    page.setFocus()

    with qtbot.waitSignal(page.back_requested):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_what_a_letter_did_is_undone_and_done_again(qtbot: QtBot, page: NotesPage) -> None:
    _paste(page, FEW)
    qtbot.waitUntil(lambda: page.lines.shown.rowCount() == 5)
    page.lines.choose(4)
    page.lines.setFocus()
    assert not page.undo.isVisible()
    QTest.keyClick(page.lines, Qt.Key.Key_N)

    QTest.mouseClick(page.undo, Qt.MouseButton.LeftButton)
    undone = page.lines.shown.rows[4].place
    page.redo()

    assert (undone, page.lines.shown.rows[4].place) == (Place.PROMPT, Place.NOTE)
    page.take_back()
    assert not page.undo.isVisible()


def test_what_was_pasted_is_there_again_when_the_program_was_killed(qtbot: QtBot, tmp_path: Path) -> None:
    theme = load_theme(shipped("resources") / "themes", "hearth")
    worker = Worker("notes")
    before = NotesPage(lambda: theme, draft=NotesDraft(tmp_path, worker))
    qtbot.addWidget(before)
    _paste(before, FEW)
    qtbot.waitUntil(lambda: before.lines.shown.rowCount() == 5)
    QTest.keyClick(before.lines, Qt.Key.Key_N)
    worker.close()

    again = NotesPage(lambda: theme, draft=NotesDraft(tmp_path, worker))
    qtbot.addWidget(again)

    assert again.notes.toPlainText() == FEW
    assert again.lines.shown.rows == before.lines.shown.rows
    assert any(row.is_corrected for row in again.lines.shown.rows)


def test_of_notes_that_became_a_practice_nothing_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    theme = load_theme(shipped("resources") / "themes", "hearth")
    worker = Worker("notes")
    page = NotesPage(lambda: theme, draft=NotesDraft(tmp_path, worker))
    qtbot.addWidget(page)
    _paste(page, FEW)
    qtbot.waitUntil(page.make.isEnabled)

    _made(qtbot, page)
    worker.close()

    assert list(tmp_path.iterdir()) == []


def test_the_row_that_is_chosen_stays_in_sight_when_its_fields_come(qtbot: QtBot, page: NotesPage) -> None:
    _paste(page, "Evening\n" + "\n".join(f"Word {number}" for number in range(40)) + "\nTea (5 min)")
    qtbot.waitUntil(lambda: page.lines.shown.rowCount() == 42)
    page.lines.choose(1)

    page.lines.choose(41)

    def is_in_sight() -> bool:
        row = page.lines.visualRect(page.lines.currentIndex())
        return page.form.time.isVisible() and page.lines.viewport().rect().contains(row)

    qtbot.waitUntil(is_in_sight)


def test_far_too_many_notes_are_said_at_once_and_stay(qtbot: QtBot, page: NotesPage) -> None:
    notes = "tea 5 min\n" * 100_000

    page.notes.setPlainText(notes)
    qtbot.waitUntil(lambda: not page.fault.isHidden())

    assert "longer than a practice" in page.fault.text()
    assert page.notes.toPlainText() == notes
    assert not page.make.isEnabled()


def test_what_stands_before_all_steps_is_said_to_be_the_introduction(qtbot: QtBot, page: NotesPage) -> None:
    _paste(page, "Evening\n- bring tea\nCheck-in (5 min)\nWhat is alive?")
    qtbot.waitUntil(lambda: page.lines.shown.rowCount() == 4)

    assert [row.tag for row in page.lines.shown.rows] == ["Title", "Intro", "Step", ""]
