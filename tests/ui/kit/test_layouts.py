from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.store.places import shipped
from microsol_desktop.ui.kit.flow_layout import WrappingRow
from microsol_desktop.ui.kit.layouts import Flush, left
from microsol_desktop.ui.kit.lines_field import LinesField
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.tick_box import TickBox
from microsol_desktop.ui.theme import dress, load_fonts
from microsol_desktop.ui.tokens import load_theme

EDGE = 40


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    load_fonts(shipped("resources") / "fonts")
    dress(qapp, load_theme(shipped("resources") / "themes", "daylight"))


def quiet(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setProperty("kind", "quiet")
    return button


def around(qtbot: QtBot, row: Flush, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setLayoutDirection(direction)
    column = QVBoxLayout(widget)
    column.setContentsMargins(EDGE, 0, EDGE, 0)
    column.addLayout(row)
    widget.resize(500, 60)
    widget.show()
    return widget


def test_a_button_without_a_box_begins_with_its_words_and_ends_with_them(qtbot: QtBot) -> None:
    row, first, last = Flush(), quiet("Back"), quiet("Settings")
    row.addWidget(first)
    row.addStretch(1)
    row.addWidget(last)

    widget = around(qtbot, row)

    assert first.mapTo(widget, QPoint(0, 0)).x() == EDGE - 12
    assert last.geometry().right() + 1 == widget.width() - EDGE + 12


def test_what_comes_into_a_row_or_leaves_it_is_on_the_line_too(qtbot: QtBot) -> None:
    row, first, last = Flush(), quiet("Back"), QPushButton("Settings")
    row.addWidget(first)
    row.addStretch(1)
    row.addWidget(last)
    widget = around(qtbot, row)

    row.removeWidget(first)
    first.hide()
    row.insertWidget(0, boxed := QPushButton("Home"))
    row.addWidget(end := quiet("Leave"))
    qtbot.waitUntil(lambda: boxed.isVisible() and end.isVisible())
    QApplication.processEvents()

    assert boxed.mapTo(widget, QPoint(0, 0)).x() == EDGE
    assert end.geometry().right() + 1 == widget.width() - EDGE + 12


def test_what_has_a_box_stands_on_the_line_itself(qtbot: QtBot) -> None:
    row, first, last = Flush(), QPushButton("Back"), QPushButton("Settings")
    row.addWidget(first)
    row.addStretch(1)
    row.addWidget(last)

    widget = around(qtbot, row)

    assert first.mapTo(widget, QPoint(0, 0)).x() == EDGE
    assert last.geometry().right() + 1 == widget.width() - EDGE


def test_read_from_the_right_it_begins_there(qtbot: QtBot) -> None:
    row, first = Flush(), quiet("Back")
    row.addWidget(first)
    row.addStretch(1)

    widget = around(qtbot, row, Qt.LayoutDirection.RightToLeft)

    assert first.geometry().right() + 1 == widget.width() - EDGE + 12


def test_a_box_to_tick_stands_with_its_box_on_the_line(qtbot: QtBot) -> None:
    tick = TickBox("Only for 5 people")
    row = left(tick)
    assert isinstance(row, Flush)

    widget = around(qtbot, row)

    assert tick.mapTo(widget, tick.box.topLeft()).x() == EDGE


def test_at_the_very_edge_nothing_reaches_out_and_nothing_is_cut(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    row, tick, last = WrappingRow(widget), TickBox("May be left out when it gets late"), quiet("Settings")
    row.addWidget(tick)
    row.begin_second_end()
    row.addWidget(last)
    widget.resize(500, 60)

    widget.show()

    assert tick.width() == tick.sizeHint().width()
    assert last.width() == last.sizeHint().width()
    assert (tick.geometry().left(), last.geometry().right()) == (0, 499)


def test_no_room_is_kept_for_a_line_that_what_reaches_out_does_not_need(qtbot: QtBot) -> None:
    inside, words = QWidget(), PlainLabel("A sentence that has just enough room in one line", wraps=True)
    column = QVBoxLayout(inside)
    column.setContentsMargins(EDGE, 0, EDGE, 0)
    column.addWidget(words)
    row = Flush()
    row.addWidget(inside)
    widget = around(qtbot, row)

    just_enough = words.fontMetrics().horizontalAdvance(words.text()) + 4

    assert row.heightForWidth(just_enough) == words.heightForWidth(just_enough)
    assert words.heightForWidth(just_enough) < words.heightForWidth(just_enough - 2 * EDGE)
    assert widget.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_field_for_lines_shows_whole_ones(qtbot: QtBot, qapp: QApplication, scale: float) -> None:
    field = LinesField(3)
    qtbot.addWidget(field)
    field.show()

    dress(qapp, load_theme(shipped("resources") / "themes", "daylight"), scale)
    field.resize(300, field.sizeHint().height())
    shown = field.viewport().height() - field.document().documentMargin()
    line = field.fontMetrics().lineSpacing()
    dress(qapp, load_theme(shipped("resources") / "themes", "daylight"))

    assert 3 * line <= shown <= 3 * line + line // 4
