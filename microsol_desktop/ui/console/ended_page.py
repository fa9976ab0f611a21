"""After the end: a calm page with nothing to hurry anybody."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from microsol_desktop.flow.moment import Moment
from microsol_desktop.ui.console.harvest_card import HarvestCard
from microsol_desktop.ui.keys import Act, keys_of
from microsol_desktop.ui.kit.flow_layout import CentredFlow
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.key_button import KeyButton
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.scroll_page import ScrollPage

_WIDEST = 56
_LEAST_HARVEST = 11
"""Both in heights of a line of text."""

_ALL_BUT_A_LITTLE = 200


class EndedPage(ScrollPage):
    """Says that it has ended, shows what was noted, and offers to save it, to close, or to take the end back.

    Signals:
        save_requested: the harvest, as a Markdown file.
        print_requested: the harvest, on paper.
        close_requested: the host is done.
        take_back_requested: it was not the end after all.
        took_requested: how long each step took.
    """

    save_requested = Signal()
    print_requested = Signal()
    close_requested = Signal()
    take_back_requested = Signal()
    took_requested = Signal()

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
        self.took = KeyButton(self.tr("How long it took…"))
        self.took.clicked.connect(self.took_requested)
        row = CentredFlow()
        in_lines(self, row, spacing=1 / 2)
        for button in (self.save, self.print, self.close_run, self.took, self.take_back):
            # All as high as the one that names its key.
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
            row.addWidget(button)
        self._harvest = QHBoxLayout()
        self._card: HarvestCard | None = None
        self._least = 0
        self.column.addStretch(2)
        self.column.addWidget(self.words)
        self.column.addWidget(self.more)
        # The buttons first: they are in sight however large the letters are.
        self.column.addLayout(row)
        self.column.addLayout(self._harvest)
        self.column.addStretch(3)

    def hold(self, harvest: HarvestCard) -> None:
        """Let what was noted stand here."""
        if self._harvest.indexOf(harvest) < 0:
            self._harvest.addWidget(harvest)
            harvest.hug(True)
            self._card = harvest
        harvest.setMinimumHeight(self._least)

    def _fit(self, width: int) -> None:
        """As much of the harvest as there is room for: the list scrolls then, not the page with the buttons."""
        layout = self.inner.layout()
        is_here = self._card is not None and self._harvest.indexOf(self._card) >= 0 and not self._card.isHidden()
        self._share_room(is_here=is_here)
        if self._card is not None and layout is not None and is_here:
            layout.activate()
            least = self._card.minimumHeight()
            needed = max(self._card.sizeHint().height(), least)
            others = layout.totalHeightForWidth(width) - min(needed, self._card.maximumHeight())
            most = min(needed, max(least, self.viewport().height() - others))
            if most != self._card.maximumHeight():
                self._card.setMaximumHeight(most)
        super()._fit(width)

    def _share_room(self, *, is_here: bool) -> None:
        """As much of the room as the lines need; what is left is above and below."""
        place, stretch = self.column.indexOf(self._harvest), _ALL_BUT_A_LITTLE if is_here else 0
        if self.column.stretch(place) != stretch:
            self.column.setStretch(place, stretch)

    def show_moment(self, moment: Moment) -> None:
        """The end can be taken back as long as there is something to undo. What was noted is saved before anything."""
        view = moment.aside.harvest
        self._least = self.em * _LEAST_HARVEST if view.basket.lines else 0
        for button in (self.save, self.print):
            button.setVisible(bool(view.basket.lines))
        self.save.say(self.tr("Save as Markdown…") if view.basket.is_open else self.tr("Save once more…"))
        self.more.say(self._what_goes(has_open=view.basket.is_open))
        # What is meant first stands out.
        first, second = (self.save, self.close_run) if view.basket.is_open else (self.close_run, self.save)
        first.become("primary")
        second.become("plain")
        self.take_back.set_available(moment.aside.can_undo)

    def _what_goes(self, *, has_open: bool) -> str:
        if has_open:
            return self.tr(
                "The TV shows the closing card until you close. What was noted goes then, unless you save it."
            )
        return self.tr(
            "The TV shows the closing card until you close. Nothing is kept of who passed or how long anyone spoke."
        )
