"""After the end: a calm page with nothing to hurry anybody."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from microsol_desktop.flow.moment import Moment
from microsol_desktop.ui.keys import Act, keys_of
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.plain_label import PlainLabel


class EndedPage(QWidget):
    """Says that it has ended, shows what was noted, and offers to save it, to close, or to take the end back.

    Signals:
        save_requested: the harvest, as a Markdown file.
        print_requested: the harvest, on paper.
        close_requested: the host is done.
        take_back_requested: it was not the end after all.
    """

    save_requested = Signal()
    print_requested = Signal()
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
        self.save = KeyButton(self.tr("Save as Markdown…"), kind="primary")
        self.print = KeyButton(self.tr("Print…"))
        self.save.clicked.connect(self.save_requested)
        self.print.clicked.connect(self.print_requested)
        self.close_run = KeyButton(self.tr("Close"), kind="primary")
        self.take_back = KeyButton(self.tr("Take back"), keys_of(Act.UNDO))
        self.close_run.clicked.connect(self.close_requested)
        self.take_back.clicked.connect(self.take_back_requested)
        row = QHBoxLayout()
        row.setSpacing(self.fontMetrics().height() // 2)
        row.addStretch(1)
        row.addWidget(self.save)
        row.addWidget(self.print)
        row.addWidget(self.close_run, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.take_back)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(self.fontMetrics().height())
        layout.addStretch(2)
        layout.addWidget(self.words)
        layout.addWidget(self.more)
        self._harvest = QHBoxLayout()
        layout.addLayout(self._harvest, 12)
        layout.addLayout(row)
        layout.addStretch(3)

    def hold(self, harvest: QWidget) -> None:
        """Let what was noted stand here."""
        if self._harvest.indexOf(harvest) < 0:
            self._harvest.addWidget(harvest)

    def show_moment(self, moment: Moment) -> None:
        """The end can be taken back as long as there is something to undo. What was noted is saved before anything."""
        view = moment.aside.harvest
        for button in (self.save, self.print):
            button.setVisible(bool(view.basket.lines))
        self.save.say(self.tr("Save as Markdown…") if view.basket.is_open else self.tr("Save once more…"))
        stand_out(self.save, view.basket.is_open)
        stand_out(self.close_run, not view.basket.is_open)
        self.take_back.set_available(moment.aside.can_undo)


def stand_out(button: KeyButton, on: bool) -> None:
    """Give the button that is meant first another face."""
    kind = "primary" if on else "plain"
    if button.property("kind") != kind:
        button.setProperty("kind", kind)
        button.style().unpolish(button)
        button.style().polish(button)
        button.update()
