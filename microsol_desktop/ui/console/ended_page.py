"""After the end: a calm page with nothing to hurry anybody."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from microsol_desktop.flow.moment import Moment
from microsol_desktop.ui.console.harvest_card import HarvestCard
from microsol_desktop.ui.keys import Act, keys_of
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.scroll_page import ScrollPage

_WIDEST = 56
_LEAST_HARVEST = 11
"""Both in heights of a line of text."""


class EndedPage(ScrollPage):
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

    def __init__(self) -> None:
        super().__init__(_WIDEST)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.words = PlainLabel(self.tr("The gathering has ended."), role="title")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.more = PlainLabel(role="soft", wraps=True)
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
        in_lines(self, row, spacing=1 / 2)
        row.addStretch(1)
        for button in (self.save, self.print, self.close_run, self.take_back):
            # All as high as the one that names its key.
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
            row.addWidget(button)
        row.addStretch(1)
        self._harvest = QHBoxLayout()
        self._card: HarvestCard | None = None
        self.column.addStretch(2)
        self.column.addWidget(self.words)
        self.column.addWidget(self.more)
        # The buttons first: they are in sight however large the letters are.
        self.column.addLayout(row)
        # As much of the room as its lines need; what is left is above and below.
        self.column.addLayout(self._harvest, 200)
        self.column.addStretch(3)

    def hold(self, harvest: HarvestCard) -> None:
        """Let what was noted stand here."""
        if self._harvest.indexOf(harvest) < 0:
            self._harvest.addWidget(harvest)
            harvest.setMinimumHeight(self.em * _LEAST_HARVEST)
            harvest.hug(True)
            self._card = harvest

    def _fit(self, width: int) -> None:
        """As much of the harvest as there is room for: the list scrolls then, not the page with the buttons."""
        layout = self.inner.layout()
        is_here = self._card is not None and self._harvest.indexOf(self._card) >= 0 and not self._card.isHidden()
        if self._card is not None and layout is not None and is_here:
            layout.activate()
            least = self._card.minimumHeight()
            now = min(max(self._card.sizeHint().height(), least), self._card.maximumHeight())
            others = layout.totalHeightForWidth(width) - now
            most = max(least, self.viewport().height() - others)
            if most != self._card.maximumHeight():
                self._card.setMaximumHeight(most)
        super()._fit(width)

    def show_moment(self, moment: Moment) -> None:
        """The end can be taken back as long as there is something to undo. What was noted is saved before anything."""
        view = moment.aside.harvest
        for button in (self.save, self.print):
            button.setVisible(bool(view.basket.lines))
        self.save.say(self.tr("Save as Markdown…") if view.basket.is_open else self.tr("Save once more…"))
        self.more.say(self._what_goes(has_open=view.basket.is_open))
        stand_out(self.save, view.basket.is_open)
        stand_out(self.close_run, not view.basket.is_open)
        self.take_back.set_available(moment.aside.can_undo)

    def _what_goes(self, *, has_open: bool) -> str:
        if has_open:
            return self.tr(
                "The TV shows the closing card until you close. What was noted goes then, unless you save it."
            )
        return self.tr(
            "The TV shows the closing card until you close. Nothing is kept of who passed or how long anyone spoke."
        )


def stand_out(button: KeyButton, on: bool) -> None:
    """Give the button that is meant first another face."""
    kind = "primary" if on else "plain"
    if button.property("kind") != kind:
        button.setProperty("kind", kind)
        button.style().unpolish(button)
        button.style().polish(button)
        button.update()
