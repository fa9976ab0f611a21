"""One of a few words, chosen with one press: all of them are seen at once."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QRadioButton, QStyle, QStyleOptionButton, QWidget

from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.layouts import clear

Option = tuple[object, str]
DOT = 0.4
"""How wide the dot is, in parts of the ring."""


class Way(QRadioButton):
    """One of them, with a round dot when it is on: Qt's style sheets have a square one.

    The arrows go through all, also where they stand in several lines: Qt would stop at a line's end.

    Signals:
        stepped: to the next (1), or the one before (-1).
    """

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        on = -1 if self.isRightToLeft() else 1
        steps = {Qt.Key.Key_Right: on, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -on, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @property
    def ring(self) -> QRect:
        """Where the ring is, beside its words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return self.style().subElementRect(QStyle.SubElement.SE_RadioButtonIndicator, option, self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            painter, ring = QPainter(self), QRectF(self.ring)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for role, part in ((QPalette.ColorRole.Highlight, 1.0), (QPalette.ColorRole.HighlightedText, DOT)):
                painter.setBrush(self.palette().color(role))
                painter.drawEllipse(ring.center(), ring.width() * part / 2, ring.width() * part / 2)


class Choice(QWidget):
    """Radio buttons side by side, in as many lines as they need.

    Signals:
        chosen: somebody chose this one (its value).
    """

    chosen = Signal(object)

    def __init__(self, name: str, options: Iterable[Option] = ()) -> None:
        super().__init__()
        self._options: tuple[Option, ...] = ()
        self.buttons: list[QRadioButton] = []
        self._flow = FlowLayout(self)
        self.setAccessibleName(name)
        self.offer(options)

    def offer(self, options: Iterable[Option]) -> None:
        """Let it be one of these: values, and their words."""
        wanted = tuple(options)
        if wanted == self._options:
            return
        self._options = wanted
        clear(self._flow)
        self.buttons = [self._button(value, words) for value, words in wanted]
        for button in self.buttons:
            self._flow.addWidget(button)

    def show_value(self, value: object) -> None:
        """This one is chosen; nothing is said of it."""
        for (one, _), button in zip(self._options, self.buttons, strict=True):
            button.setAutoExclusive(False)
            button.setChecked(one == value)
            button.setAutoExclusive(True)
            # Qt lets Tab come to the one that had the focus last, and that may be of another step.
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one == value else Qt.FocusPolicy.ClickFocus)
        if self.buttons and not any(button.isChecked() for button in self.buttons):
            self.buttons[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def button_of(self, value: object) -> QRadioButton:
        """The button by which this one is chosen."""
        values = [one for one, _ in self._options]
        return self.buttons[values.index(value)]

    def _button(self, value: object, words: str) -> QRadioButton:
        button = Way(words.replace("&", "&&"))
        button.stepped.connect(self._on_stepped)
        button.setAccessibleDescription(self.accessibleName())
        button.clicked.connect(partial(self.chosen.emit, value))
        return button

    def _on_stepped(self, by: int) -> None:
        """From the last comes the first again."""
        now = self.window().focusWidget()
        there = next((at for at, button in enumerate(self.buttons) if button is now), 0)
        to = self.buttons[(there + by) % len(self.buttons)]
        to.setFocus(Qt.FocusReason.OtherFocusReason)
        to.click()
