"""After the end: a calm page with nothing to hurry anybody."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from microsol_desktop.flow.moment import Moment
from microsol_desktop.ui.keys import Act, keys_of
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.plain_label import PlainLabel


class EndedPage(QWidget):
    """Says that it has ended, and offers to close, or to take the end back.

    Signals:
        close_requested: the host is done.
        take_back_requested: it was not the end after all.
    """

    close_requested = Signal()
    take_back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel(self.tr("The gathering has ended."), role="title")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.more = PlainLabel(
            self.tr(
                "The TV shows the closing card until you close. Nothing is kept of who passed or how long anyone spoke."
            ),
            role="soft",
            wraps=True,
        )
        self.more.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.close_run = KeyButton(self.tr("Close"), kind="primary")
        self.take_back = KeyButton(self.tr("Take back"), keys_of(Act.UNDO))
        self.close_run.clicked.connect(self.close_requested)
        self.take_back.clicked.connect(self.take_back_requested)
        row = QHBoxLayout()
        row.setSpacing(self.fontMetrics().height() // 2)
        row.addStretch(1)
        row.addWidget(self.close_run, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.take_back)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(self.fontMetrics().height())
        layout.addStretch(2)
        layout.addWidget(self.words)
        layout.addWidget(self.more)
        layout.addLayout(row)
        layout.addStretch(3)

    def show_moment(self, moment: Moment) -> None:
        """The end can be taken back as long as there is something to undo."""
        self.take_back.set_available(moment.aside.can_undo)
