"""A picture is taken when nothing is to come any more, however long that takes."""

from __future__ import annotations

from PySide6.QtCore import QTimer, QVariantAnimation
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tools.at_rest import come_to_rest


def a_label(qtbot: QtBot) -> QLabel:
    label = QLabel("before")
    qtbot.addWidget(label)
    label.show()
    return label


def test_what_moves_has_arrived(qtbot: QtBot) -> None:
    label = a_label(qtbot)
    flight = QVariantAnimation(label, duration=120, startValue=0, endValue=7)
    flight.valueChanged.connect(lambda value: label.setText(str(value)))
    flight.start()

    come_to_rest()

    assert label.text() == "7"


def test_what_is_put_off_is_done_and_what_that_puts_off_too(qtbot: QtBot) -> None:
    label = a_label(qtbot)
    last = QTimer(label, interval=80, singleShot=True)
    last.timeout.connect(lambda: label.setText("after"))
    first = QTimer(label, interval=80, singleShot=True)
    first.timeout.connect(last.start)
    first.start()

    come_to_rest()

    assert label.text() == "after"


def test_what_only_looks_now_and_then_is_not_waited_for(qtbot: QtBot) -> None:
    label = a_label(qtbot)
    looks = QTimer(label, interval=2_000)
    looks.start()

    come_to_rest()

    assert looks.isActive()
