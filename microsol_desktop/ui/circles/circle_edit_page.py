"""Where a circle is begun: of any kind, within any other."""

from __future__ import annotations

from typing import ClassVar

from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.founding import Founded, Founding
from microsol_desktop.circle.glance import CircleNow
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.desk.circles_desk import CirclesDesk
from microsol_desktop.ui.circles.circle_words import left_out_words
from microsol_desktop.ui.circles.founding_form import FoundingForm
from microsol_desktop.ui.circles.page import Goal, RecordPage, Surroundings
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.page_head import PageHead

WIDEST = 42
"""In heights of a line of text."""


class CircleEditPage(RecordPage):
    """One form; it is about the circle within which the new one is to be, if about any."""

    READS: ClassVar[frozenset[type[object]]] = frozenset({Circle})

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, WIDEST)
        self._desk = CirclesDesk(around.record, around.today)
        self.setAccessibleName(self.tr("Begin a circle"))
        head = PageHead(self.tr("Begin a circle"))
        head.back_requested.connect(self.back_requested)
        self.column.addLayout(head)
        self.form = FoundingForm()
        self.form.founded.connect(self._on_founded)
        card = Card()
        card.body.addWidget(self.form)
        self.column.addWidget(card)
        self.column.addStretch(1)

    def look(self) -> None:
        self._desk.all_circles(self._offer)
        self.form.name.setFocus()

    def _offer(self, circles: tuple[CircleNow, ...]) -> None:
        alive = tuple(now.circle for now in circles if now.circle.ended is None)
        self.form.offer_parents(alive, CircleKey(self.about) if self.about is not None else None)

    def _on_founded(self, founding: Founding) -> None:
        self._desk.found(fill(self.tr("%1 has begun."), founding.name), founding, self._on_begun)

    def _on_begun(self, founded: Founded) -> None:
        self.form.forget()
        # The way back leads to where one was before this form, and not to it.
        self.back_requested.emit()
        self.goal_requested.emit(Goal("circle", founded.circle))
        if founded.left_out.names:
            self.said.emit(left_out_words(founded.left_out))
