"""A row that leads somewhere: long names are cut and told whole; nobody's name is mark-up or a shortcut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.ui.kit.row_button import RowButton, Rows


@pytest.fixture
def around(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_it_is_heard_whole_and_a_name_is_no_shortcut(around: QWidget) -> None:
    row = RowButton("Q&A", "since May", "today", around)

    assert row.accessibleName() == "Q&A, today"
    assert row.accessibleDescription() == "since May"
    assert row.text() == "Q&&A"


def test_it_is_pressed_by_the_space_bar(qtbot: QtBot, around: QWidget) -> None:
    row = RowButton("Ana", parent=around)

    with qtbot.waitSignal(row.clicked):
        QTest.keyClick(row, Qt.Key.Key_Space)


def test_what_is_cut_is_told_whole_under_the_pointer(around: QWidget) -> None:
    row = RowButton("<b>Maria da Conceição Bettencourt de Vasconcelos</b>", parent=around)
    row.resize(120, 30)

    QApplication.sendEvent(row, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))

    assert QToolTip.text() == "<span>&lt;b&gt;Maria da Conceição Bettencourt de Vasconcelos&lt;/b&gt;</span>"
    QToolTip.hideText()


def test_rows_reach_out_so_that_their_words_begin_where_others_do(qtbot: QtBot, around: QWidget) -> None:
    column = QVBoxLayout(around)
    column.setContentsMargins(40, 0, 40, 0)
    rows = Rows(around)
    row = RowButton("Ana")
    rows.addWidget(row)
    column.addLayout(rows)
    around.resize(400, 100)

    with qtbot.waitExposed(around):
        around.show()

    out = round(around.fontMetrics().height() * 3 / 5)
    assert (row.geometry().left(), row.geometry().width()) == (40 - out, 320 + 2 * out)
