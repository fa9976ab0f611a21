"""A practice as its steps and as its text, with one way back for both."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from microsol_desktop.practice.reading import Severity
from microsol_desktop.ui.editor.keeping_bars import KeepingBars
from tests.ui.editor.an_editor import CIRCLE, AnEditor, K, M


def test_the_head_says_what_it_is_how_long_it_takes_and_that_it_is_saved(editor: AnEditor) -> None:
    head = editor.page.head

    assert head.title.text() == "Monday circle"
    assert head.times.text() == "25 to 30 min for 4 to 6 people"
    assert head.kept.text() == "Saved"
    assert not head.undo.isEnabled()
    assert not head.redo.isEnabled()


def test_each_step_has_a_card_with_its_settings_and_its_time(editor: AnEditor) -> None:
    cards = editor.page.steps.list.steps.cards

    assert [card.title for card in cards] == ["About this practice", "Arrive", "Round", "Threes"]
    assert [card.soft for card in cards[1:]] == ["silent", "1 min each", "6 min each · in threes, 2 parts"]
    assert [card.aside for card in cards[1:]] == ["2 min", "5 min", "18 min"]


def test_whoever_comes_to_the_page_by_the_keys_is_at_its_cards(editor: AnEditor) -> None:
    editor.window.show_page(editor.page)

    editor.press(K.Key_Down)

    assert editor.page.steps.list.hasFocus()
    assert editor.page.place == 1


def test_choosing_a_card_shows_its_step_and_the_stage_at_it(editor: AnEditor) -> None:
    editor.click_card(1)

    assert editor.page.place == 1
    assert editor.page.steps.form.step.title == "Round"
    assert "What brought you here" in editor.page.steps.stage.canvas.accessibleDescription()


def test_the_card_above_all_steps_is_what_the_practice_says_of_itself(editor: AnEditor) -> None:
    editor.click_card(-1)

    assert editor.page.steps.about.isVisible()
    assert not editor.page.steps.form.isVisible()
    assert "Monday circle" in editor.page.steps.stage.canvas.accessibleDescription()


def test_what_is_typed_in_the_prompt_is_in_the_text_at_once_and_on_the_stage_after_a_breath(editor: AnEditor) -> None:
    editor.click_card(0)
    editor.page.steps.form.head.words.prompt.setFocus()
    editor.press(K.Key_End)

    editor.write(" Breathe.")
    at_once = editor.desk.text
    editor.settle()

    assert "Sit. Breathe." in at_once
    assert "Breathe" in editor.page.steps.stage.canvas.accessibleDescription()
    assert editor.page.head.undo.isEnabled()


def test_undo_goes_to_the_step_also_where_the_practice_said_of_itself_that_it_was_changed(editor: AnEditor) -> None:
    editor.edit("case-clinic")
    editor.click_card(2)
    editor.page.acts.duplicate(2)
    editor.click_card(0)

    editor.press(K.Key_Z, M.ControlModifier)

    assert not editor.desk.can_undo
    assert editor.page.place == 3


def test_undo_goes_to_the_step_that_is_back(editor: AnEditor) -> None:
    editor.page.acts.remove(2)
    editor.click_card(0)

    editor.press(K.Key_Z, M.ControlModifier)

    assert editor.titles == ["Arrive", "Round", "Threes"]
    assert editor.page.place == 2


def test_one_undo_takes_back_what_was_typed_in_a_row_and_one_redo_makes_it_again(editor: AnEditor) -> None:
    editor.click_card(0)
    editor.page.steps.form.head.words.prompt.setFocus()
    editor.press(K.Key_End)
    editor.write(" Breathe.")

    editor.press(K.Key_Z, M.ControlModifier)
    back = editor.desk.text
    editor.press(K.Key_Z, M.ControlModifier | M.ShiftModifier)
    again = editor.desk.text
    editor.press(K.Key_Z, M.ControlModifier)
    editor.press(K.Key_Y, M.ControlModifier)

    assert back == CIRCLE
    assert "Sit. Breathe." in again
    assert editor.desk.text == again


def test_another_field_begins_another_change(editor: AnEditor) -> None:
    editor.click_card(0)
    editor.page.steps.form.head.words.prompt.setFocus()
    editor.write("A")
    editor.page.steps.form.head.title.setFocus()
    editor.write("B")
    editor.page.steps.form.head.words.prompt.setFocus()
    editor.write("C")

    undone = 0
    while editor.desk.can_undo:
        editor.press(K.Key_Z, M.ControlModifier)
        undone += 1

    assert undone == 3
    assert editor.desk.text == CIRCLE


def test_a_pause_begins_another_change(editor: AnEditor) -> None:
    editor.click_card(0)
    editor.page.steps.form.head.words.prompt.setFocus()
    editor.write("A")
    editor.page.writing.pause.timeout.emit()
    editor.write("B")

    editor.press(K.Key_Z, M.ControlModifier)

    assert "ASit." in editor.desk.text


def test_a_card_has_a_menu_of_all_that_can_be_done_with_its_step(qtbot: QtBot, editor: AnEditor) -> None:
    editor.click_card(2)
    cards = editor.page.steps.list.viewport()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, editor.card(2), cards.mapToGlobal(editor.card(2)))

    with qtbot.waitSignal(editor.page.steps.list.menu_requested):
        QApplication.sendEvent(cards, asked)
    menu = next(one for one in editor.page.steps.findChildren(QMenu) if one.isVisible())
    able = {act.text() for act in menu.actions() if act.isEnabled()}
    menu.actions()[0].trigger()
    menu.close()

    assert able == {"Earlier", "Duplicate", "Remove", "Add a step", "Insert a practice"}
    assert editor.titles == ["Arrive", "Threes", "Round"]


def test_the_same_practice_is_shown_as_its_text_at_the_chosen_step(editor: AnEditor) -> None:
    editor.click_card(1)

    editor.click(editor.page.head.as_text)

    assert editor.page.text.field.text == CIRCLE
    assert editor.page.text.field.textCursor().block().text() == "## Round (1 min each)"
    assert not editor.page.steps.isVisible()


def test_back_from_the_text_the_step_of_the_cursor_is_chosen(editor: AnEditor) -> None:
    editor.click(editor.page.head.as_text)
    editor.page.text.field.go_to(CIRCLE.split("\n").index("Ask."))

    editor.click(editor.page.head.as_steps)

    assert editor.page.place == 2


def test_what_is_done_in_one_view_is_undone_in_the_other(editor: AnEditor) -> None:
    editor.page.steps.list.setFocus()
    editor.press(K.Key_Delete)
    editor.click(editor.page.head.as_text)
    editor.page.text.field.setFocus()
    editor.press(K.Key_End, M.ControlModifier)
    editor.write("Thank you.")
    editor.click(editor.page.head.as_steps)

    editor.press(K.Key_Z, M.ControlModifier)
    editor.press(K.Key_Z, M.ControlModifier)

    assert editor.desk.text == CIRCLE
    assert editor.cards[1:] == ["Arrive", "Round", "Threes"]


def test_steps_are_moved_with_the_keys_and_stay_chosen(editor: AnEditor) -> None:
    editor.page.steps.list.setFocus()

    editor.press(K.Key_Down, M.AltModifier)
    editor.press(K.Key_Down, M.AltModifier)
    editor.press(K.Key_Down, M.AltModifier)

    assert editor.titles == ["Round", "Threes", "Arrive"]
    assert editor.page.place == 2
    assert editor.page.steps.form.step.title == "Arrive"
    editor.press(K.Key_Up, M.AltModifier)
    assert editor.titles == ["Round", "Arrive", "Threes"]


def test_a_card_is_dragged_to_where_it_is_to_be(editor: AnEditor) -> None:
    cards = editor.page.steps.list
    below = cards.visualRect(cards.steps.index(3)).bottomLeft() + QPoint(30, 4)

    QTest.mousePress(cards.viewport(), Qt.MouseButton.LeftButton, M.NoModifier, editor.card(0))
    QTest.mouseMove(cards.viewport(), editor.card(1))
    QTest.mouseMove(cards.viewport(), below)
    QTest.mouseRelease(cards.viewport(), Qt.MouseButton.LeftButton, M.NoModifier, below)

    assert editor.titles == ["Round", "Threes", "Arrive"]
    assert editor.page.place == 2


def test_a_card_that_is_let_go_where_it_was_or_taken_back_stays(editor: AnEditor) -> None:
    cards = editor.page.steps.list

    for key in (None, K.Key_Escape):
        QTest.mousePress(cards.viewport(), Qt.MouseButton.LeftButton, M.NoModifier, editor.card(0))
        QTest.mouseMove(cards.viewport(), editor.card(1))
        QTest.mouseMove(cards.viewport(), editor.card(0) if key is None else editor.card(2))
        if key is not None:
            editor.press(key)
        QTest.mouseRelease(cards.viewport(), Qt.MouseButton.LeftButton, M.NoModifier, editor.card(2))

    assert editor.titles == ["Arrive", "Round", "Threes"]
    assert not editor.desk.can_undo


def test_a_step_is_doubled_removed_and_brought_back(qtbot: QtBot, editor: AnEditor) -> None:
    editor.page.steps.list.setFocus()

    editor.press(K.Key_D, M.ControlModifier)
    doubled = editor.titles
    with qtbot.waitSignal(editor.page.said) as said:
        editor.press(K.Key_Delete)
    removed = editor.titles
    editor.press(K.Key_Z, M.ControlModifier)
    editor.press(K.Key_Z, M.ControlModifier)

    assert doubled == ["Arrive", "Arrive", "Round", "Threes"]
    assert removed == ["Arrive", "Round", "Threes"]
    assert said.args == ["“Arrive” is taken out.", True]
    assert editor.desk.text == CIRCLE


def test_what_can_be_undone_is_said_until_something_else_is_done(editor: AnEditor) -> None:
    said: list[tuple[str, bool]] = []
    editor.page.said.connect(lambda sentence, can: said.append((sentence, can)))
    editor.click_card(0)
    editor.page.steps.list.setFocus()

    editor.press(K.Key_Delete)
    editor.page.steps.form.head.title.setFocus()
    editor.write("ab")

    assert said == [("“Arrive” is taken out.", True), ("", False)]


def test_another_practice_begins_at_its_first_step_whatever_was_shown_before(editor: AnEditor) -> None:
    editor.click(editor.page.head.as_text)
    editor.page.text.field.go_to(CIRCLE.split("\n").index("Ask."))

    editor.edit("case-clinic")

    assert editor.page.place == 0
    assert editor.page.steps.isVisible()
    assert editor.page.steps.form.step == editor.practice.steps[0]


def test_a_new_practice_begins_with_its_title(editor: AnEditor) -> None:
    editor.take_up(editor.editors.new("New practice"))
    editor.page.begin_writing()

    editor.write("Tuesday")

    assert editor.desk.title == "Tuesday"


def test_a_practice_without_a_step_says_why_it_can_not_begin(qtbot: QtBot, editor: AnEditor) -> None:
    editor.take_up(editor.editors.new("New practice"))
    begin = editor.page.head.begin
    before = begin.isEnabled(), begin.toolTip(), begin.accessibleDescription()

    editor.click(editor.page.steps.add)

    assert before[0] is False
    assert before[1] == before[2]
    assert before[1].startswith("It has no steps yet.")
    qtbot.waitUntil(begin.isEnabled)
    assert begin.accessibleDescription() == ""


def test_undo_redo_and_more_keep_together_where_they_have_no_room_beside_the_rest(editor: AnEditor) -> None:
    editor.page.head.add_act("Share…", str)
    buttons = (editor.page.head.undo, editor.page.head.redo, editor.page.head.more)

    lines = []
    for wide in range(editor.page.minimumSizeHint().width(), 1400, 20):
        editor.page.window().resize(wide, 700)
        QApplication.processEvents()
        lines.append(len({button.mapTo(editor.page, button.rect().topLeft()).y() for button in buttons}))

    assert set(lines) == {1}


def test_the_last_step_can_go_too_and_then_one_can_be_added(editor: AnEditor) -> None:
    editor.page.steps.list.setFocus()
    for _ in range(3):
        editor.page.choose(0)
        editor.page.steps.list.setFocus()
        editor.press(K.Key_Delete)
    none = editor.cards
    editor.press(K.Key_Delete)

    editor.click(editor.page.steps.add)

    assert none == ["About this practice"]
    assert editor.titles == ["New step"]
    assert editor.page.place == 0


def test_a_step_is_added_below_the_chosen_one_with_its_title_to_be_written(editor: AnEditor) -> None:
    editor.click_card(0)

    editor.click(editor.page.steps.add)
    editor.write("Listen")

    assert editor.titles == ["Arrive", "Listen", "Round", "Threes"]
    assert "## Listen (5 min)" in editor.desk.text


def test_a_practice_is_looked_for_and_inserted_as_a_step(editor: AnEditor) -> None:
    editor.click_card(1)
    editor.click(editor.page.steps.insert)
    choice = editor.page.acts.choice
    assert choice is not None

    editor.write("closing round")
    editor.press(K.Key_Return)
    editor.settle()

    assert editor.titles == ["Arrive", "Round", "[[closing-round]]", "Threes"]
    assert editor.cards[3] == "Closing round"
    assert editor.page.steps.list.steps.cards[3].aside


def test_what_no_practice_is_called_is_said_and_esc_leaves(editor: AnEditor) -> None:
    editor.click(editor.page.steps.insert)
    choice = editor.page.acts.choice
    assert choice is not None

    editor.write("xyzzy")
    said = choice.nothing.isVisible(), choice.take.isEnabled()
    editor.press(K.Key_Escape)
    editor.press(K.Key_Escape)

    assert said == (True, False)
    assert editor.page.acts.choice is None
    assert editor.desk.text == CIRCLE


def test_a_step_is_joined_with_the_next_and_split_where_the_cursor_is(editor: AnEditor) -> None:
    editor.click_card(0)

    editor.click(editor.page.steps.join)
    joined = editor.titles
    editor.page.acts.split(len("Sit."))

    assert joined == ["Arrive", "Threes"]
    assert editor.titles == ["Arrive", "Arrive", "Threes"]
    assert editor.page.place == 1


def test_undo_goes_to_where_something_was_undone(editor: AnEditor) -> None:
    editor.click_card(2)
    editor.page.steps.form.head.title.setFocus()
    editor.write("X")
    editor.click_card(0)

    editor.press(K.Key_Z, M.ControlModifier)

    assert editor.page.place == 2


def test_the_stage_is_shown_for_as_many_as_are_set(qtbot: QtBot, editor: AnEditor) -> None:
    editor.click_card(1)

    with qtbot.waitSignal(editor.page.people_changed) as told:
        editor.click(editor.page.steps.stage.people.more)
    editor.settle()

    assert told.args == [6]
    assert editor.page.steps.list.steps.cards[2].aside == "6 min"
    assert len(editor.page.steps.stage.screens_of_step) == 6


def test_the_stage_speaks_the_practices_language_as_long_as_the_page_is_seen(editor: AnEditor) -> None:
    editor.page.put(CIRCLE.replace("people:", "language: pt\npeople:"), "Writing")

    editor.window.show_home()

    assert editor.spoken[-2:] == ["pt", ""]


def test_the_screens_of_a_step_are_gone_through(editor: AnEditor) -> None:
    editor.click_card(1)
    stage = editor.page.steps.stage

    first = stage.count.text()
    editor.click(stage.after)

    assert (first, stage.count.text()) == ("1 of 5", "2 of 5")
    assert stage.before.isEnabled()


def test_why_the_stage_is_empty_is_said_below_it(editor: AnEditor) -> None:
    told = editor.page.steps.stage.told
    editor.click_card(0)
    said = []
    for instead in ("2 min, for 2-3 people", "2 mni, silent", "23 h each"):
        editor.page.put(CIRCLE.replace("2 min, silent", instead), "Writing", place=0)
        editor.settle()
        said.append(told.text() if told.isVisible() else "")

    assert said[0] == "With 5 people here, this step is left out."
    assert said[1] == ""
    assert "24 hours" in said[2]
    assert editor.page.head.times.text() == said[2]


def test_the_stage_shows_the_part_that_is_open(editor: AnEditor) -> None:
    editor.click_card(2)

    editor.page.steps.form.parts.open_part(1)

    assert "Ask" in editor.page.steps.stage.canvas.accessibleDescription()


def test_a_broken_file_opens_in_both_views_with_the_bad_step_marked(editor: AnEditor) -> None:
    editor.click(editor.page.head.as_text)
    editor.page.text.field.setFocus()
    editor.page.text.field.go_to(CIRCLE.split("\n").index("## Round (1 min each)"))
    editor.press(K.Key_End)
    editor.press(K.Key_Left)
    editor.write(", thres")
    editor.settle()

    told = editor.page.text.findings.rows.findings
    waves = [wave.cursor.selectedText() for wave in editor.page.text.field.extraSelections()]
    editor.click(editor.page.head.as_steps)
    editor.settle()

    marks = [card.mark for card in editor.page.steps.list.steps.cards]
    assert [finding.line for finding in told] == [12]
    assert waves == ["thres"]
    assert marks == [None, None, Severity.ERROR, None]
    assert editor.page.head.mend.text() == "1 error"
    editor.click_card(2)
    assert "What is alive" in editor.page.steps.stage.canvas.accessibleDescription()


def test_what_is_to_be_mended_is_gone_to_from_the_head_and_from_its_row(editor: AnEditor) -> None:
    editor.page.put(CIRCLE.replace("(2 min, silent)", "(2 mni)").replace("6 min each", "6 min eech"), "Writing")
    editor.settle()

    editor.click(editor.page.head.mend)
    first = editor.page.text.field.textCursor().blockNumber()
    rows = editor.page.text.findings
    rows.setFocus()
    editor.press(K.Key_Down)
    editor.press(K.Key_Return)

    assert first == CIRCLE.split("\n").index("## Arrive (2 min, silent)")
    assert editor.page.text.field.textCursor().block().text().startswith("## Threes")
    assert editor.page.text.field.hasFocus()


def test_a_practice_that_ships_says_so_and_becomes_the_hosts_own(qtbot: QtBot, editor: AnEditor) -> None:
    editor.edit("check-in")
    before = editor.page.head.kept.text()
    title = editor.practice.steps[0].title
    editor.page.steps.form.head.title.setFocus()
    editor.press(K.Key_End)

    editor.write("!!")
    editor.settle()
    qtbot.waitUntil(lambda: editor.page.head.kept.text() == "Saved")

    assert before == "It ships with Microsol; a change makes it yours"
    assert editor.titles[0] == f"{title}!!"
    assert editor.page.steps.form.head.title.words == f"{title}!!"


def test_what_a_disk_refuses_and_what_clashes_is_told_above_the_page(editor: AnEditor) -> None:
    bars: KeepingBars = editor.page.bars
    quiet = bars.isVisible()
    editor.page.put(CIRCLE.replace("Sit.", "Sit down."), "Writing")
    editor.path.write_text(CIRCLE.replace("Sit.", "Stand."), encoding="utf-8")

    editor.desk.save()
    editor.editors.finish()
    asks = bars.asked.isVisible()
    editor.desk.take_both()

    assert (quiet, asks) == (False, True)
    assert not bars.isVisible()
    assert "Sit down." in editor.desk.text
    assert "Stand." in editor.desk.text


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (640, 900)])
def test_as_many_columns_as_there_is_room_for(editor: AnEditor, size: tuple[int, int]) -> None:
    editor.window.resize(*size)
    editor.settle()
    steps = editor.page.steps
    lefts = {widget.mapTo(steps, QPoint()).x() // 40 for widget in (steps.list, steps.form, steps.stage)}

    assert len(lefts) == {1366: 3, 1024: 2, 640: 1}[size[0]]


@pytest.mark.parametrize("place", [0, -1])
def test_in_one_column_the_stage_stands_below_what_is_written(qtbot: QtBot, editor: AnEditor, place: int) -> None:
    steps = editor.page.steps
    written = steps.about if place < 0 else steps.form

    editor.window.resize(640, 900)
    editor.page.choose(place)
    editor.settle()

    qtbot.waitUntil(lambda: steps.stage.y() > written.mapTo(steps, written.rect().bottomLeft()).y())
    assert written.mapTo(steps, QPoint()).y() > steps.list.mapTo(steps, steps.list.rect().bottomLeft()).y()


def test_who_chooses_the_text_writes_on_at_the_chosen_step(editor: AnEditor) -> None:
    editor.click_card(1)

    editor.click(editor.page.head.as_text)
    editor.press(K.Key_End)
    editor.write("x")

    assert editor.page.text.field.hasFocus()
    assert "## Round (1 min each)x\n" in editor.desk.text
