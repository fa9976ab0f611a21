"""One of a few words looks like one of several."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from microsol_desktop.ui.editor.setting_choice import Choice, Way


def test_the_one_that_is_chosen_has_a_round_dot(qtbot: QtBot) -> None:
    choice = Choice("Who is together", ((1, "alone"), (2, "in pairs")))
    qtbot.addWidget(choice)
    choice.show_value(2)
    choice.show()

    chosen, other = choice.button_of(2), choice.button_of(1)

    assert isinstance(chosen, Way)
    assert isinstance(other, Way)
    roles = QPalette.ColorRole
    ring, picture = chosen.ring, chosen.grab().toImage()
    beside = QPoint(ring.center().x(), ring.top() + ring.height() // 6)
    assert picture.pixelColor(ring.center()) == chosen.palette().color(roles.HighlightedText)
    assert picture.pixelColor(beside) == chosen.palette().color(roles.Highlight)
    assert other.grab().toImage().pixelColor(other.ring.center()) != chosen.palette().color(roles.Highlight)
