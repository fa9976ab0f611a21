"""What is about to come in, row by row: new, here already, not to be read; and what becomes of each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import assert_never

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from microsol_desktop.circle.arriving import CalendarPreview, Difference, Fate, MergePreview, PeoplePreview, Preview
from microsol_desktop.desk.exchange_desk import Chosen
from microsol_desktop.ui.circles.arriving_words import (
    ExchangeCounts,
    difference_row,
    gathering_row,
    heading_of,
    new_row,
    person_row,
    unread_row,
)
from microsol_desktop.ui.circles.columns_card import ColumnsCard
from microsol_desktop.ui.circles.drawn_rows import DrawnRows, ShownRow
from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.flow_layout import FlowLayout
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.plain_label import PlainLabel
from microsol_desktop.ui.kit.primary_button import PrimaryButton


class ArrivingView(QWidget):
    """The preview of one file.

    Signals:
        keep_requested: bring it in as it is shown.
        left: the host does not want it.
        columns_changed: look at the table with other meanings.
    """

    keep_requested = Signal()
    left = Signal()
    columns_changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.preview: Preview | None = None
        self._fates: dict[int, Fate] = {}
        self._theirs: set[tuple[str, str]] = set()
        column = QVBoxLayout(self)
        in_lines(self, column, margins=(0, 0, 0, 0), spacing=1)
        self.unread_card = self._make_unread()
        self.columns = ColumnsCard()
        self.columns.changed.connect(self.columns_changed)
        for widget in (self._make_found(), self.unread_card, self.columns):
            column.addWidget(widget)
        self.hide()

    @property
    def chosen(self) -> Chosen:
        """What the host chose."""
        return Chosen(fates=dict(self._fates), theirs=frozenset(self._theirs))

    def show_preview(self, preview: Preview, *, anew: bool) -> None:
        """Show what is in a file; `anew` where it is another one, and not the same with other columns."""
        self.preview = preview
        self._fates = {}
        self._theirs = {each.place for each in _differing(preview) if each.theirs_newer}
        if isinstance(preview, PeoplePreview):
            self.columns.show_columns(preview.columns)
        self.columns.setVisible(
            bool(self.columns.boxes) and isinstance(preview, PeoplePreview) and preview.form == "csv"
        )
        self.heading.setText(heading_of(preview))
        self.aside.setText(_aside(preview))
        self.aside.setVisible(bool(self.aside.text()))
        self.unread.show_rows(tuple(map(unread_row, preview.unread)))
        self.unread_card.heading.setText(ExchangeCounts().unread(len(preview.unread)))
        self.unread_card.setVisible(bool(preview.unread))
        self._show_rows()
        self.show()
        if anew:
            (self.list if self.list.shown.rowCount() else self.away).setFocus()

    def _make_found(self) -> Card:
        card = Card()
        self.heading = PlainLabel(role="title", wraps=True)
        self.aside = PlainLabel(role="soft", wraps=True)
        self.how = PlainLabel(self.tr("Enter or a click on a row changes what becomes of it."), role="soft", wraps=True)
        self.list = DrawnRows(self.tr("What is in it"))
        self.list.chosen.connect(self._on_row)
        row = QWidget()
        flow = FlowLayout(row)
        self.keep = PrimaryButton("")
        self.keep.clicked.connect(self.keep_requested)
        self.away = QPushButton(self.tr("Not this one"))
        self.away.clicked.connect(self.left)
        flow.addWidget(self.keep)
        flow.addWidget(self.away)
        for widget in (self.heading, self.aside, self.list, self.how, row):
            card.body.addWidget(widget)
        return card

    def _make_unread(self) -> Card:
        card = Card()
        card.heading.show()
        self.unread = DrawnRows(self.tr("What can't be read"), is_to_choose=False)
        card.body.addWidget(self.unread)
        return card

    def _show_rows(self) -> None:
        rows = self._rows()
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.how.setVisible(self._can_be_changed())
        count = self._count()
        self.keep.setText(self._keep_words(count))
        self.keep.setEnabled(count > 0)

    def _rows(self) -> tuple[ShownRow, ...]:
        match self.preview:
            case PeoplePreview(people=people):
                return tuple(person_row(each, self._fate(place)) for place, each in enumerate(people))
            case CalendarPreview(gatherings=held):
                today = self._today()
                return tuple(gathering_row(each, self._fate(place), today) for place, each in enumerate(held))
            case MergePreview(new=new, differing=differing):
                day = self._today()
                rows = (difference_row(each, day, theirs=each.place in self._theirs) for each in differing)
                return (*rows, *(new_row(each, day) for each in new))
            case None:
                return ()
            case _:
                assert_never(self.preview)

    def _fates_of(self, place: int) -> tuple[Fate, ...]:
        match self.preview:
            case PeoplePreview(people=people):
                return people[place].fates
            case CalendarPreview(gatherings=held):
                return held[place].fates
            case _:
                return ()

    def _fate(self, place: int) -> Fate:
        return self._fates.get(place) or self._fates_of(place)[0]

    def _can_be_changed(self) -> bool:
        match self.preview:
            case MergePreview(differing=differing):
                return bool(differing)
            case CalendarPreview(gatherings=held):
                return any(not each.is_there for each in held)
            case _:
                return self.list.shown.rowCount() > 0

    def _count(self) -> int:
        """How much comes in."""
        match self.preview:
            case PeoplePreview(people=people):
                return sum(1 for place in range(len(people)) if self._fate(place) is not Fate.LEFT)
            case CalendarPreview(gatherings=held):
                return sum(1 for place in range(len(held)) if self._fate(place) is not Fate.LEFT)
            case MergePreview(new_rows=new_rows):
                return new_rows + len(self._theirs)
            case _:
                return 0

    def _keep_words(self, count: int) -> str:
        counts = ExchangeCounts()
        if count == 0:
            return self.tr("Nothing to bring in")
        match self.preview:
            case PeoplePreview():
                return self.tr("Bring 1 person in") if count == 1 else counts.keep_people(count)
            case CalendarPreview():
                return self.tr("Bring 1 gathering in") if count == 1 else counts.keep_gatherings(count)
            case _:
                return self.tr("Bring it in")

    def _on_row(self, place: int) -> None:
        if isinstance(self.preview, MergePreview):
            differing = self.preview.differing
            if place < len(differing):
                self._theirs ^= {differing[place].place}
        else:
            fates = self._fates_of(place)
            self._fates[place] = fates[(fates.index(self._fate(place)) + 1) % len(fates)]
        self._show_rows()


def _differing(preview: Preview) -> tuple[Difference, ...]:
    return preview.differing if isinstance(preview, MergePreview) else ()


def _aside(preview: Preview) -> str:
    return ExchangeCounts().refused(preview.refused) if isinstance(preview, MergePreview) and preview.refused else ""
