from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microsol_desktop.store.places import shipped
from microsol_desktop.ui.kit.tick_box import TickBox
from microsol_desktop.ui.theme import dress
from microsol_desktop.ui.tokens import load_theme


def parts_in(box: TickBox, colour: QColor) -> float:
    """Which part of the box has this colour."""
    picture = box.grab(box.box).toImage()
    points = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    same = [point for point in points if picture.pixelColor(*point).name() == colour.name()]
    return len(same) / len(points)


@pytest.mark.parametrize("theme", ["hearth", "daylight", "contrast"])
def test_a_box_that_is_on_is_filled_and_ticked_and_one_that_is_off_is_neither(
    qapp: QApplication, qtbot: QtBot, theme: str
) -> None:
    dress(qapp, load_theme(shipped("resources") / "themes", theme))
    box = TickBox("Bells sound")
    qtbot.addWidget(box)
    box.show()
    filled, ticked = (
        box.palette().color(role) for role in (QPalette.ColorRole.Highlight, QPalette.ColorRole.HighlightedText)
    )

    off = parts_in(box, filled)
    box.setChecked(True)
    on = parts_in(box, filled), parts_in(box, ticked)

    assert off == 0
    assert on[0] > 0.5
    assert on[1] > 0.03


def test_words_that_are_longer_than_there_is_room_for_go_on_in_another_line(qapp: QApplication, qtbot: QtBot) -> None:
    dress(qapp, load_theme(shipped("resources") / "themes", "daylight"))
    box = TickBox("Two quick presses of “next” count as one (a clicker's bounce)")
    qtbot.addWidget(box)
    whole, narrow = box.sizeHint(), box.sizeHint().width() * 2 // 3

    in_one, in_two = box.heightForWidth(whole.width()), box.heightForWidth(narrow)

    assert in_one == whole.height() < in_two < 2 * whole.height()
    assert box.minimumSizeHint().width() < narrow


def test_words_in_two_lines_are_drawn_in_both(qapp: QApplication, qtbot: QtBot) -> None:
    dress(qapp, load_theme(shipped("resources") / "themes", "daylight"))
    box = TickBox("Two quick presses of “next” count as one (a clicker's bounce)")
    qtbot.addWidget(box)
    narrow = box.sizeHint().width() * 2 // 3
    box.resize(narrow, box.heightForWidth(narrow))
    box.show()

    picture = box.grab().toImage()

    beside = range(box.box.right() + 4, picture.width() - 4)
    ground = picture.pixelColor(box.width() - 4, 4)
    drawn = [y for y in range(4, picture.height() - 4) if any(picture.pixelColor(x, y) != ground for x in beside)]
    assert len(drawn) > box.fontMetrics().height()
    assert drawn[0] < picture.height() // 2 < drawn[-1]
