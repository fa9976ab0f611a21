"""The way from the stage to the console where both have one screen: a button that shows while the mouse is moved."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from microsol_desktop.ui.keys import Act, keys_of
from microsol_desktop.ui.kit.key_button import KeyButton

SHOWN_FOR = 4_000
"""Milliseconds that it stays after the mouse came to rest."""


class WayBack(QObject):
    """Lays a small button over a corner of the stage for as long as somebody looks for it, and never otherwise.

    Signals:
        pressed: to the console.
    """

    pressed = Signal()

    def __init__(self, stage: QWidget) -> None:
        super().__init__(stage)
        self._stage = stage
        self._is_allowed = False
        self.button = KeyButton(self.tr("Console"), keys_of(Act.SWAP), beside=True, parent=stage)
        # Never with the focus: Space means "next" on the stage. Its key is the way for hands on the keyboard.
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.hide()
        self.button.clicked.connect(self.pressed)
        self._rest = QTimer(self, interval=SHOWN_FOR, singleShot=True)
        self._rest.timeout.connect(self.button.hide)
        for watched in (stage, *stage.findChildren(QWidget)):
            watched.installEventFilter(self)

    def allow(self, on: bool) -> None:
        """Whether there is any need of it."""
        self._is_allowed = on
        if not on:
            self.button.hide()

    def show_for_a_moment(self) -> None:
        """Let it be seen for a while."""
        if not self._is_allowed:
            return
        edge = self.button.height() // 2
        self.button.adjustSize()
        self.button.move(self._stage.width() - self.button.width() - edge, edge)
        self.button.show()
        self.button.raise_()
        self._rest.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseMove or (kind == QEvent.Type.Resize and self.button.isVisible()):
            self.show_for_a_moment()
        return False
