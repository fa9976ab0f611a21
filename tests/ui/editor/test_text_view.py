"""The whole text in a field: whatever is typed, pasted and copied there, the file has it to the letter."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from microsol_desktop.practice.reading import Severity
from microsol_desktop.ui.editor.field_menu import menu_of
from microsol_desktop.ui.editor.practice_field import PracticeField
from tests.ui.console.a_run import a_theme
from tests.ui.editor.an_editor import CIRCLE, AnEditor, K, M

ODD = "\ufeff# Title 🌳\r\n\r\n## One (2 min)\r\n\r\na\u2028b\u2029c\u00a0d\te\u0085f\u200bg\rh\n🌳🌳"


class Told:
    """A field, and the text that its edits came to."""

    def __init__(self, qtbot: QtBot, text: str) -> None:
        self.field = PracticeField(a_theme())
        qtbot.addWidget(self.field)
        self.field.show_text(text)
        self.text = text
        self.rests = 0
        self.joins: list[str] = []
        self.field.edited.connect(self._on_edited)
        self.field.rested.connect(self._on_rested)

    def put_cursor(self, first: int, end: int | None = None) -> None:
        cursor = self.field.textCursor()
        cursor.setPosition(first)
        cursor.setPosition(first if end is None else end, QTextCursor.MoveMode.KeepAnchor)
        self.field.setTextCursor(cursor)

    def put_cursor_anywhere(self, data: st.DataObject) -> None:
        """At any two places but within a face: no key and no mouse goes there."""
        document = self.field.document()
        length = document.characterCount() - 1
        first, end = (data.draw(st.integers(0, length)) for _ in range(2))
        self.put_cursor(*(at + ("\udc00" <= document.characterAt(at) <= "\udfff") for at in (first, end)))

    def _on_edited(self, text: str, joins: str) -> None:
        self.text = text
        self.joins.append(joins)

    def _on_rested(self) -> None:
        self.rests += 1


def test_a_letter_typed_among_odd_characters_changes_nothing_else(qtbot: QtBot) -> None:
    told = Told(qtbot, ODD)
    told.field.moveCursor(QTextCursor.MoveOperation.End)

    QTest.keyClicks(told.field, "x")

    assert told.text == f"{ODD}x"


def test_enter_with_or_without_shift_makes_a_line_as_the_others_end(qtbot: QtBot) -> None:
    told = Told(qtbot, "a\r\nb\r\n")
    told.put_cursor(1)

    QTest.keyClick(told.field, K.Key_Return)
    QTest.keyClick(told.field, K.Key_Return, M.ShiftModifier)

    assert told.text == "a\r\n\r\n\r\nb\r\n"


def test_what_is_cut_and_pasted_comes_back_to_the_letter(qtbot: QtBot) -> None:
    told = Told(qtbot, ODD)
    told.field.selectAll()

    told.field.cut()
    cut = told.text
    told.field.paste()

    assert cut == "\ufeff"
    assert told.text == "\ufeff" + ODD[1:].replace("\r\n", "\n").replace("\r", "\n")


def test_what_is_copied_is_the_text_and_not_how_it_is_shown(qtbot: QtBot) -> None:
    told = Told(qtbot, "a\u2028b\r\n\u00a0c")
    told.field.selectAll()

    told.field.copy()

    assert QGuiApplication.clipboard().text() == "a\u2028b\n\u00a0c"


def test_what_is_dropped_in_comes_to_the_letter(qtbot: QtBot) -> None:
    told = Told(qtbot, "ab")
    told.put_cursor(1)
    dropped = QMimeData()
    dropped.setText("x\u2028y\u00a0\r\nz")

    told.field.insertFromMimeData(dropped)

    assert told.text == "ax\u2028y\u00a0\nzb"


def test_a_file_that_is_dropped_is_left_to_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    told = Told(qtbot, "ab")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / "circle.md"))])

    assert not told.field.canInsertFromMimeData(dropped)


def test_its_menu_has_no_undo_of_its_own(qtbot: QtBot) -> None:
    told = Told(qtbot, "ab")

    menu = menu_of(told.field)

    names = {act.objectName() for act in menu.actions()}
    assert "edit-paste" in names
    assert not names & {"edit-undo", "edit-redo"}
    assert not menu.actions()[0].isSeparator()
    menu.deleteLater()


def test_more_than_a_practice_holds_is_said_and_not_taken(editor: AnEditor) -> None:
    said: list[str] = []
    editor.page.said.connect(lambda sentence, _can: said.append(sentence))
    editor.click(editor.page.head.as_text)
    pasted = QMimeData()
    pasted.setText("long " * 60_000)

    editor.page.text.field.insertFromMimeData(pasted)

    assert editor.desk.text == CIRCLE
    assert editor.page.text.field.text == CIRCLE
    assert "256 KiB" in said[0]


def test_a_face_is_deleted_whole(qtbot: QtBot) -> None:
    told = Told(qtbot, "a🌳b")
    told.field.moveCursor(QTextCursor.MoveOperation.End)

    QTest.keyClick(told.field, K.Key_Backspace)
    QTest.keyClick(told.field, K.Key_Backspace)

    assert told.text == "a"


def test_letters_in_a_row_are_one_change_and_another_place_begins_another(qtbot: QtBot) -> None:
    told = Told(qtbot, "one two")
    QTest.keyClicks(told.field, "abc")
    in_a_row = told.rests

    told.put_cursor(5)
    QTest.keyClicks(told.field, "de")
    QTest.keyClick(told.field, K.Key_Backspace)

    assert (in_a_row, told.rests) == (1, 3)
    assert told.joins == ["typed"] * 5 + ["deleted"]


def test_a_text_that_is_another_elsewhere_leaves_the_cursor_where_it_was(qtbot: QtBot) -> None:
    told = Told(qtbot, CIRCLE)
    told.field.go_to(CIRCLE.split("\n").index("Ask."))

    told.field.show_text(CIRCLE.replace("Welcome.", "Welcome,\n\neverybody. 🌳"))

    assert told.field.textCursor().block().text() == "Ask."
    assert told.joins == []


def test_a_practice_that_ships_says_with_the_first_letter_that_it_was_changed(editor: AnEditor) -> None:
    editor.edit("check-in")
    editor.click(editor.page.head.as_text)
    field = editor.page.text.field
    field.setFocus()
    editor.press(K.Key_End, M.ControlModifier)

    editor.write("xy")

    assert "changes:" in editor.desk.text
    assert field.text == editor.desk.text
    assert editor.desk.text.rstrip("\n").endswith("xy")
    assert field.textCursor().atEnd()


def test_undo_shows_where_it_was(editor: AnEditor) -> None:
    editor.click(editor.page.head.as_text)
    field = editor.page.text.field
    field.setFocus()
    field.go_to(CIRCLE.split("\n").index("Ask."))
    editor.write("X")
    field.go_to(0)

    editor.press(K.Key_Z, M.ControlModifier)

    assert editor.desk.text == CIRCLE
    assert field.text == CIRCLE
    assert field.textCursor().block().text() == "Ask."


def test_faults_are_marked_beside_their_lines_an_error_before_a_warning(editor: AnEditor) -> None:
    text = CIRCLE.replace("people: 4-6", "peeple: 4-6").replace("(2 min, silent)", "(2 mni, silent)")
    editor.page.put(text, "Writing")
    editor.click(editor.page.head.as_text)

    marks = editor.page.text.field.margin.marks

    assert marks == {2: Severity.WARNING, 7: Severity.ERROR}
    assert editor.page.text.beside.isVisible()


SLIPS = CIRCLE.replace("(2 min, silent)", "(2 mni, silent)").replace("### Tells (4 min)", "### Tells (4 min, 5 min)")


def test_a_fault_is_mended_beside_the_text_as_on_its_card(editor: AnEditor) -> None:
    editor.page.put(SLIPS, "Writing")
    editor.click(editor.page.head.as_text)
    text = editor.page.text

    said = [button.text() for button in text.ways.findChildren(QPushButton)]
    editor.click(text.ways.findChildren(QPushButton)[0])
    editor.settle()

    assert said == ["Write “2 min”", "Leave “2 mni” out"]
    assert editor.desk.text == SLIPS.replace("2 mni", "2 min")
    assert text.field.hasFocus()


def test_of_two_times_in_a_part_one_is_kept(editor: AnEditor) -> None:
    editor.page.put(SLIPS, "Writing")
    editor.click(editor.page.head.as_text)
    text = editor.page.text

    editor.press(K.Key_F8)
    editor.press(K.Key_F8)
    editor.click(text.ways.findChildren(QPushButton)[1])
    editor.settle()

    assert editor.desk.text == SLIPS.replace("4 min, 5 min", "5 min")


def test_f8_goes_to_the_next_fault_and_from_the_last_to_the_first(editor: AnEditor) -> None:
    editor.page.put(SLIPS, "Writing")
    editor.click(editor.page.head.as_text)
    field, places = editor.page.text.field, []

    for _ in range(3):
        editor.press(K.Key_F8)
        places.append((field.textCursor().block().text(), editor.page.text.findings.currentIndex().row()))
    editor.press(K.Key_F8, M.ShiftModifier)

    assert places == [
        ("## Arrive (2 mni, silent)", 0),
        ("### Tells (4 min, 5 min)", 1),
        ("## Arrive (2 mni, silent)", 0),
    ]
    assert field.textCursor().block().text() == "### Tells (4 min, 5 min)"


def test_the_fault_of_the_line_that_is_written_in_is_the_one_that_is_told(editor: AnEditor) -> None:
    editor.page.put(SLIPS, "Writing")
    editor.click(editor.page.head.as_text)
    editor.settle()
    text = editor.page.text
    text.field.go_to(0)

    text.field.go_to(SLIPS.split("\n").index("### Tells (4 min, 5 min)"))

    assert text.findings.currentIndex().row() == 1


@pytest.mark.parametrize("theme", ["daylight", "contrast"])
def test_it_can_be_drawn_in_another_theme(editor: AnEditor, theme: str) -> None:
    editor.click(editor.page.head.as_text)
    before = editor.page.grab().toImage()

    editor.page.set_theme(a_theme(theme))
    editor.settle()

    assert editor.page.grab().toImage() != before
    a_theme()


def test_under_the_pointer_a_line_says_what_is_wrong_in_it(editor: AnEditor) -> None:
    editor.page.put(SLIPS, "Writing")
    editor.click(editor.page.head.as_text)
    field = editor.page.text.field
    field.go_to(SLIPS.split("\n").index("## Arrive (2 mni, silent)"))
    there = field.cursorRect().center()

    QApplication.sendEvent(field.viewport(), QHelpEvent(QEvent.Type.ToolTip, there, field.mapToGlobal(there)))

    assert "did you mean “2 min”?" in QToolTip.text()
    QToolTip.hideText()


def test_a_fault_is_marked_in_the_colours_of_the_theme_that_is_worn(editor: AnEditor) -> None:
    editor.page.put(SLIPS, "Writing")
    editor.click(editor.page.head.as_text)
    daylight = a_theme("daylight")

    editor.page.set_theme(daylight)

    marks = [selection.format.background().color() for selection in editor.page.text.field.extraSelections()]
    assert marks == [QColor(daylight.warning_surface)] * 2
    a_theme()


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_edits_in_a_row_come_to_the_text_that_the_field_shows(qtbot: QtBot, data: st.DataObject) -> None:
    told = Told(qtbot, data.draw(st.sampled_from([ODD, CIRCLE, "", "a\rb\r\nc\nd"])))
    for _ in range(4):
        told.put_cursor_anywhere(data)
        match data.draw(st.sampled_from(["type", "paste", "delete", "enter", "back"])):
            case "type":
                QTest.keyClicks(told.field, data.draw(st.sampled_from(["x", "(", "#"])))
            case "paste":
                pasted = QMimeData()
                pasted.setText(data.draw(st.sampled_from(["é\r\n🌳", "\u2028", "## A (1 min)\n", "\u00a0\t"])))
                told.field.insertFromMimeData(pasted)
            case "delete":
                QTest.keyClick(told.field, Qt.Key.Key_Delete)
            case "enter":
                QTest.keyClick(told.field, Qt.Key.Key_Return)
            case _:
                QTest.keyClick(told.field, Qt.Key.Key_Backspace)

    again = PracticeField(a_theme())
    qtbot.addWidget(again)
    again.show_text(told.text)
    assert again.toPlainText() == told.field.toPlainText()
    assert told.field.text == told.text
