"""One circle: who is in it, when it meets, what it agreed on, and what it said it would change."""

from __future__ import annotations

from typing import ClassVar

from microsol_desktop.circle.circles import Circle, Membership
from microsol_desktop.circle.glance import CircleNow
from microsol_desktop.desk.circles_desk import CirclesDesk
from microsol_desktop.ui.circles.circle_words import kind_words
from microsol_desktop.ui.circles.page import RecordPage, Surroundings
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel


class CirclePage(RecordPage):
    """All that there is to one circle."""

    READS: ClassVar[frozenset[type[object]]] = frozenset({Circle, Membership})

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._desk = CirclesDesk(around.record, around.today)
        self.head = PageHead()
        self.head.back_requested.connect(self.back_requested)
        self.column.addLayout(self.head)
        self.kind = PlainLabel(role="subtitle")
        self.column.addWidget(self.kind)
        self.column.addStretch(1)

    def look(self) -> None:
        self._desk.all_circles(self._show)

    def _show(self, circles: tuple[CircleNow, ...]) -> None:
        now = next((one for one in circles if one.circle.key == self.about), None)
        if now is not None:
            self.setAccessibleName(now.circle.name)
            self.head.title.setText(now.circle.name)
            self.kind.setText(kind_words(now.circle.kind))
