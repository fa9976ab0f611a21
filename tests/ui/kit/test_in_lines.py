"""Distances in heights of a line."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from microsol_desktop.ui.kit.in_lines import in_lines


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def grow(widget: QWidget) -> int:
    """Larger letters; how high a line of them is."""
    font = QFont(widget.font())
    font.setPixelSize(40)
    widget.setFont(font)
    return widget.fontMetrics().height()


def test_they_grow_with_the_letters(widget: QWidget) -> None:
    row = QHBoxLayout(widget)
    in_lines(widget, row, margins=(1, 0, 1 / 2, 0), spacing=1 / 3)

    em = grow(widget)

    margins = row.contentsMargins()
    assert (margins.left(), margins.right(), row.spacing()) == (em, em // 2, em // 3)


def test_what_is_asked_for_later_holds_and_the_rest_stays(widget: QWidget) -> None:
    row = QHBoxLayout(widget)
    in_lines(widget, row, margins=(1, 0, 1, 0), spacing=1)
    in_lines(widget, row, spacing=2)

    em = grow(widget)

    assert (row.contentsMargins().left(), row.spacing()) == (em, 2 * em)
