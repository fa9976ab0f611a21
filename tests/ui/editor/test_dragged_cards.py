"""A card goes with the mouse only while the button is held on it, and the chosen one stays in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.editor.an_editor import CIRCLE, AnEditor, M

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
AS_IT_WAS = ["Arrive", "Round", "Threes"]


def _press(editor: AnEditor, place: int) -> None:
    QTest.mousePress(editor.page.steps.list.viewport(), LEFT, M.NoModifier, editor.card(place))


def _move(editor: AnEditor, to: QPoint, *, held: Qt.MouseButton = LEFT, on_screen: QPoint | None = None) -> None:
    port = editor.page.steps.list.viewport()
    there = on_screen or port.mapToGlobal(to)
    QApplication.sendEvent(
        port, QMouseEvent(QEvent.Type.MouseMove, QPointF(to), QPointF(there), NONE, held, M.NoModifier)
    )


def _let_go(editor: AnEditor, at: QPoint) -> None:
    QTest.mouseRelease(editor.page.steps.list.viewport(), LEFT, M.NoModifier, at)


def test_a_press_whose_release_was_lost_moves_nothing_when_another_button_is_clicked(editor: AnEditor) -> None:
    cards, duplicate = editor.page.steps.list, editor.page.steps.duplicate
    editor.click_card(0)
    editor.page.steps.form.begin()
    editor.write("Sit")
    _press(editor, 2)
    _move(editor, editor.card(0))
    above = cards.viewport().mapFromGlobal(duplicate.mapToGlobal(duplicate.rect().center()))

    _move(editor, above, held=NONE)
    _let_go(editor, above)
    editor.click(duplicate)

    assert editor.titles == ["Sit", "Round", "Threes", "Threes"]


def test_a_card_let_go_beside_the_list_stays(editor: AnEditor) -> None:
    cards, duplicate = editor.page.steps.list, editor.page.steps.duplicate
    beside = cards.viewport().mapFromGlobal(duplicate.mapToGlobal(duplicate.rect().center()))
    _press(editor, 2)

    _move(editor, beside)
    _let_go(editor, beside)

    assert editor.titles == AS_IT_WAS


def test_a_list_that_moves_below_a_resting_pointer_drags_nothing(editor: AnEditor) -> None:
    port = editor.page.steps.list.viewport()
    at_rest = port.mapToGlobal(editor.card(2))
    _press(editor, 2)

    _move(editor, editor.card(0), on_screen=at_rest)
    _let_go(editor, editor.card(0))

    assert editor.titles == AS_IT_WAS


@pytest.mark.parametrize("kind", [QEvent.Type.Hide, QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate])
def test_a_list_that_is_left_holds_nothing_any_more(editor: AnEditor, kind: QEvent.Type) -> None:
    cards = editor.page.steps.list
    _press(editor, 2)
    _move(editor, editor.card(0))

    match kind:
        case QEvent.Type.Hide:
            cards.hide()
            cards.show()
        case QEvent.Type.FocusOut:
            editor.page.steps.form.begin()
        case _:
            QApplication.sendEvent(cards, QEvent(kind))
    _let_go(editor, editor.card(0))

    assert editor.titles == AS_IT_WAS


def test_a_card_that_is_held_while_steps_come_or_go_is_let_be(editor: AnEditor) -> None:
    _press(editor, 2)
    _move(editor, editor.card(0))

    editor.page.acts.duplicate(1)
    _let_go(editor, editor.card(0))

    assert editor.titles == ["Arrive", "Round", "Round", "Threes"]


def test_another_press_begins_anew(editor: AnEditor) -> None:
    _press(editor, 2)
    _press(editor, -1)

    _move(editor, editor.card(0))
    _let_go(editor, editor.card(0))

    assert editor.titles == AS_IT_WAS


def _is_seen(editor: AnEditor, place: int) -> bool:
    cards = editor.page.steps.list
    return cards.viewport().rect().contains(cards.visualRect(cards.steps.index(place + 1)))


def test_the_chosen_card_of_a_long_list_stays_in_sight_when_something_is_said_below_it(editor: AnEditor) -> None:
    editor.desk.put(CIRCLE + "".join(f"\n## Step {number} (1 min)\n" for number in range(30)), "Many")
    editor.settle()
    lowest = max(place for place in range(33) if _is_seen(editor, place))
    editor.click_card(lowest)
    before = editor.page.steps.list.height()

    editor.window.say("“Arrive” is taken out.", action="Undo")
    editor.settle()

    assert editor.page.steps.list.height() < before
    assert _is_seen(editor, lowest)
