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
