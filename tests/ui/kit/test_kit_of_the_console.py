from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.ui.console.messages import Message, Messages
from microsol_desktop.ui.kit.bar import Bar
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.flow_layout import CentredFlow, FlowLayout
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.sheet import Sheet
from tests.ui.console.a_run import a_theme

MARKUP = "<b>Ana</b> &amp; <img src='file:///etc/passwd'>"


@pytest.fixture(autouse=True)
def _dressed(qtbot: QtBot) -> None:
    a_theme()


def test_a_name_with_mark_up_in_it_is_shown_to_the_letter(qtbot: QtBot) -> None:
    label = PlainLabel(MARKUP)
    qtbot.addWidget(label)

    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == MARKUP


def test_a_label_without_room_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    label = PlainLabel("Wolfeschlegelsteinhausenbergerdorff")
    qtbot.addWidget(label)

    label.resize(100, 20)

    assert label.shown.endswith("…")
    assert label.text() == "Wolfeschlegelsteinhausenbergerdorff"


def test_a_word_longer_than_its_line_is_broken_and_read_whole(qtbot: QtBot) -> None:
    label = PlainLabel("Next: Wolfeschlegelsteinhausenbergerdorff", wraps=True)
    qtbot.addWidget(label)

    assert label.minimumSizeHint().width() < 200
    assert label.text() == label.accessibleName() == "Next: Wolfeschlegelsteinhausenbergerdorff"


def test_a_hyphen_is_a_place_to_break_already(qtbot: QtBot) -> None:
    label = PlainLabel("Featherstonehaugh-Cholmondeley", wraps=True)
    qtbot.addWidget(label)

    assert "\u200b" not in QLabel.text(label)


def test_a_button_is_as_wide_as_its_label_or_its_key(qtbot: QtBot) -> None:
    short, long = KeyButton("On", "PgDown"), KeyButton("A much longer label", "N")
    for button in (short, long):
        qtbot.addWidget(button)

    assert long.sizeHint().width() > short.sizeHint().width()
    assert short.sizeHint().width() > short.fontMetrics().horizontalAdvance("PgDown")


def test_an_ampersand_in_a_label_is_no_shortcut(qtbot: QtBot) -> None:
    button = KeyButton("Next: Q&A", "N")
    qtbot.addWidget(button)

    assert button.label == "Next: Q&A"
    assert button.shortcut().isEmpty()
    assert button.accessibleName() == "Next: Q&A"


def test_a_bar_says_one_sentence_and_goes_when_it_no_longer_holds(qtbot: QtBot) -> None:
    bar = Bar()
    qtbot.addWidget(bar)

    bar.say("The disk is full.", "Try again", warning=True)
    was_there = not bar.isHidden()
    bar.say("")

    assert was_there
    assert bar.isHidden()
    assert bar.sentence == ""


def test_a_bar_s_way_out_is_a_button(qtbot: QtBot) -> None:
    bar = Bar()
    qtbot.addWidget(bar)
    bar.say("The TV has gone.", "Show the stage here")
    bar.show()

    with qtbot.waitSignal(bar.action_requested):
        QTest.mouseClick(bar.findChildren(QWidget)[-1], Qt.MouseButton.LeftButton)


def test_a_row_of_buttons_goes_on_in_the_next_line(qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    layout = FlowLayout(row, spacing=8)
    buttons = [KeyButton("A label", "N", beside=True) for _ in range(6)]
    for button in buttons:
        layout.addWidget(button)
    one_line = layout.sizeHint().width()

    layout.setGeometry(QRect(0, 0, one_line // 2, 400))

    assert layout.heightForWidth(one_line) == buttons[0].sizeHint().height()
    assert layout.heightForWidth(one_line // 2) > buttons[0].sizeHint().height()
    assert buttons[5].y() > buttons[0].y()
    assert not any(
        one.geometry().intersects(other.geometry()) for one in buttons for other in buttons if one is not other
    )


def test_in_a_row_words_without_a_box_are_level_with_those_in_one(qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    layout = FlowLayout(row)
    boxed, words = KeyButton("Keep it"), PlainLabel("or not")
    layout.addWidget(boxed)
    layout.addWidget(words)

    layout.setGeometry(QRect(0, 0, 400, 100))

    assert words.height() < boxed.height()
    assert abs(words.geometry().center().y() - boxed.geometry().center().y()) <= 1


def test_what_ends_a_page_stands_in_its_middle_line_by_line(qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    layout = CentredFlow(row)
    buttons = [KeyButton("A label", "N") for _ in range(3)]
    for button in buttons:
        layout.addWidget(button)
    two_wide = layout.sizeHint().width() * 3 // 4

    layout.setGeometry(QRect(0, 0, two_wide, 400))

    first, second, third = (button.geometry() for button in buttons)
    assert first.y() == second.y() < third.y()
    assert abs(first.left() - (two_wide - 1 - second.right())) <= 1
    assert abs(third.left() - (two_wide - 1 - third.right())) <= 1


def test_hidden_buttons_take_no_room_in_a_row(qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    layout = FlowLayout(row)
    first, second = KeyButton("One"), KeyButton("Two")
    layout.addWidget(first)
    layout.addWidget(second)
    second.hide()

    assert layout.sizeHint().width() == first.sizeHint().width()


def test_a_sheet_stays_in_its_window_and_a_click_beside_it_puts_it_away(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    window.show()
    sheet = Sheet(window)
    sheet.set_title("All keys")
    sheet.card.body.addWidget(PlainLabel("words " * 40, wraps=True))
    sheet.open()
    window.resize(500, 300)
    inside = window.rect().contains(sheet.geometry())

    with qtbot.waitSignal(sheet.closed):
        QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(2, 2))

    assert inside
    assert not sheet.isVisible()


def test_filling_a_sentence_leaves_what_it_is_filled_with_alone() -> None:
    assert fill("%2 after %1", "100 %2", "Ana") == "Ana after 100 %2"


def test_a_message_that_comes_back_is_not_said_aloud_again_and_nothing_moves(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bar = Bar(window)
    messages = Messages(bar, window)
    layout = QVBoxLayout(window)
    layout.addWidget(bar)
    layout.addStretch(1)
    window.resize(320, 300)
    window.show()

    messages.tell(
        Message("sound", "No sound device was found: the bells are silent, everything else works.", "So be it")
    )
    QTest.qWait(0)
    alone = bar.height()
    messages.tell_news("Helen comes.")
    QTest.qWait(0)
    meanwhile = (bar.sentence, bar.height() >= alone)
    messages.forget_the_last()

    assert meanwhile == ("Helen comes.", True)
    qtbot.waitUntil(lambda: (bar.sentence[:8], bar.height()) == ("No sound", alone))
