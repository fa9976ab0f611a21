"""On Python 3.11, Qt for Python 6.12 loses a reference to None at every call that returns nothing, until it crashes."""

from __future__ import annotations

import sys

from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot


def stroke(painter: QPainter) -> None:
    painter.setPen(QColor("black"))
    painter.drawArc(0, 0, 8, 8, 0, 5760)


def test_a_thousand_strokes_leave_none_as_often_as_before(qtbot: QtBot) -> None:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    stroke(painter)  # what Qt loads at the first one is not counted
    before = sys.getrefcount(None)

    for _ in range(1_000):
        stroke(painter)
    after = sys.getrefcount(None)
    painter.end()

    assert abs(after - before) < 500
