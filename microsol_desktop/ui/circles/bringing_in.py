"""Bringing in: a file is chosen, looked at, kept; and what came in earlier is taken back."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar
from uuid import UUID

from microsol_desktop.circle.arriving import Kept, PeoplePreview, Preview, TakenBack
from microsol_desktop.circle.circles import Circle
from microsol_desktop.circle.keeping import Batch
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.desk.circles_desk import CirclesDesk
from microsol_desktop.desk.exchange_desk import ExchangeDesk
from microsol_desktop.ui.circles.arriving_view import ArrivingView
from microsol_desktop.ui.circles.arriving_words import ExchangeCounts
from microsol_desktop.ui.circles.bringing_from import BringingFrom
from microsol_desktop.ui.circles.brought_card import BroughtCard
from microsol_desktop.ui.circles.page import RecordPage, Surroundings
from microsol_desktop.ui.circles.waiting_card import WaitingCard
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.tick_box import TickBox

NAMED = 3
"""So many of those that stay are named."""


class BringingInPage(RecordPage):
    """Of nobody in particular; or of a circle, whose gatherings a calendar has then, and who thinks of new people."""

    READS: ClassVar[frozenset[type[object]]] = frozenset({Batch, Circle})

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self.desk = ExchangeDesk(around.record, around.today, self)
        self._circles = CirclesDesk(around.record, around.today)
        self._path: Path | None = None
        self._is_new = True
        self.setAccessibleName(self.tr("Bring in"))
        self._head = PageHead(self.tr("Bring in"))
        self._head.back_requested.connect(self.back_requested)
        self.column.addLayout(self._head)
        self.source = BringingFrom()
        self.waiting = WaitingCard()
        self.thought_of = TickBox("")
        self.arriving = ArrivingView(around.today)
        self.brought = BroughtCard(around.today)
        for widget in (self.source, self.waiting, self.thought_of, self.arriving, self.brought):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.thought_of.hide()
        self._wire()

    def come(self, about: UUID | None) -> None:
        self._show_choice()
        self.thought_of.setChecked(False)
        super().come(about)
        self.source.file.setFocus()

    def look(self) -> None:
        self.desk.batches(self.brought.show_batches)
        if self.about is not None:
            self._circles.one_circle(CircleKey(self.about), self._show_circle)

    def bring(self, path: Path) -> None:
        """Look at this file or folder."""
        self._path = path
        self._is_new = True
        self.waiting.begin(fill(self.tr("Reading “%1”"), path.name))
        self.desk.look_into(path, self._circle)

    @property
    def _circle(self) -> CircleKey | None:
        return CircleKey(self.about) if self.about is not None else None

    def _wire(self) -> None:
        self.source.brought.connect(self.bring)
        self.waiting.stop_requested.connect(self.desk.stop)
        self.arriving.keep_requested.connect(self._on_keep)
        self.arriving.left.connect(self._show_choice)
        self.arriving.columns_changed.connect(self._on_columns)
        self.brought.take_back_requested.connect(self._on_take_back)
        self.desk.progressed.connect(self.waiting.go_on)
        self.desk.looked.connect(self._on_looked)
        self.desk.kept.connect(self._on_kept)
        self.desk.taken_back.connect(self._on_taken_back)
        self.desk.ended_early.connect(self._on_ended_early)

    def _show_choice(self) -> None:
        """Nothing is looked at: the host may choose."""
        self.desk.stop()
        self.waiting.end()
        self.arriving.hide()
        self.thought_of.hide()
        self.source.show()
        self.brought.set_aside(False)

    def _show_circle(self, whole: object) -> None:
        name = getattr(getattr(whole, "circle", None), "name", "")
        self.thought_of.setText(fill(self.tr("Think of those who are new for “%1”"), name.replace("&", "&&")))

    def _on_looked(self, preview: Preview) -> None:
        self.waiting.end()
        self.source.hide()
        self.brought.set_aside(True)
        self.arriving.show_preview(preview, anew=self._is_new)
        self.thought_of.setVisible(isinstance(preview, PeoplePreview) and self._circle is not None)

    def _on_columns(self) -> None:
        if self._path is not None:
            self._is_new = False
            self.waiting.begin(fill(self.tr("Reading “%1”"), self._path.name))
            self.desk.look_into(self._path, self._circle, self.arriving.columns.meanings)

    def _on_keep(self) -> None:
        preview = self.arriving.preview
        if preview is None or self.desk.is_busy:
            return
        chosen = self.arriving.chosen
        if self.thought_of.isVisible() and self.thought_of.isChecked():
            chosen = chosen._replace(thought_of=self._circle)
        self.waiting.begin(fill(self.tr("Bringing “%1” in"), preview.source))
        self.desk.keep(fill(self.tr("“%1” was brought in."), preview.source), preview, chosen)

    def _on_kept(self, kept: Kept) -> None:
        self._show_choice()
        self.source.file.setFocus()

    def _on_take_back(self, batch: Batch) -> None:
        self.desk.take_back(fill(self.tr("“%1” was taken back."), batch.source), batch.key)

    def _on_taken_back(self, taken: TakenBack) -> None:
        if taken.stayed:
            names = ", ".join(dict.fromkeys(each.name for each in taken.stayed[:NAMED]))
            more = "…" if len(taken.stayed) > NAMED else ""
            self.said.emit(fill(ExchangeCounts().stayed(len(taken.stayed)), names + more))

    def _on_ended_early(self) -> None:
        self.waiting.end()
        if self.arriving.isHidden():
            self._show_choice()
