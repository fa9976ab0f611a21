"""One sentence along an edge, with a way out: how the world's faults are told, without stopping anything."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel


class _WayOut(QPushButton):
    """May come under a pointer that is about to click what was there: half a double click is not meant for it."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class Bar(QFrame):
    """A message that stays until it no longer holds or the host has done something about it.

    Signals:
        action_requested: the host chose the way out that it offers.
    """

    action_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = PlainLabel(wraps=True)
        self._action = _WayOut()
        self._action.setProperty("kind", "quiet")
        self._action.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._action.setAutoDefault(False)
        self._action.clicked.connect(self.action_requested)
        layout = QHBoxLayout(self)
        in_lines(self, layout, margins=(3 / 4, 1 / 4, 1 / 4, 1 / 4))
        layout.addWidget(self._sentence, 1)
        layout.addWidget(self._action)
        self.setProperty("role", "bar")
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says; empty when it is not there."""
        return self._sentence.text()

    def hold_still(self, on: bool) -> None:
        """Get no lower while one sentence takes the place of another that comes back: nothing around it moves."""
        layout = self.layout()
        if not on or layout is None:
            self.setMinimumHeight(0)
        elif self.isVisible():
            self.setMinimumHeight(max(self.minimumHeight(), layout.totalHeightForWidth(self.width())))

    def say(self, sentence: str, action: str = "", *, warning: bool = False, aloud: bool = True) -> None:
        """Show this sentence and what can be done about it; an empty one takes the bar away.

        `aloud`: a screen reader says it, too.
        """
        is_new = sentence != self.sentence
        self._action.setText(action.replace("&", "&&"))
        self._action.setVisible(bool(action))
        if is_new:
            self._sentence.setText(sentence)
            self._dress("warning-bar" if warning else "bar")
        self.setVisible(bool(sentence))
        if is_new and sentence and aloud:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _dress(self, role: str) -> None:
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
