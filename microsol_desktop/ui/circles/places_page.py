"""Households and places: every house and site where somebody lives or a circle sits."""

from __future__ import annotations

from typing import ClassVar

from microsol_desktop.circle.people import Place
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.ui.circles.drawn_rows import DrawnRows, ShownRow
from microsol_desktop.ui.circles.languages import language_words
from microsol_desktop.ui.circles.name_row import NameRow
from microsol_desktop.ui.circles.page import Goal, RecordPage, Surroundings
from microsol_desktop.ui.circles.place_words import seats_words, step_free_words
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel


class PlacesPage(RecordPage):
    """A list, and a line for another one."""

    READS: ClassVar[frozenset[type[object]]] = frozenset({Place})

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around)
        self._desk = PeopleDesk(around.record, around.today, language_words)
        self.setAccessibleName(self.tr("Households and places"))
        head = PageHead(self.tr("Households and places"))
        head.back_requested.connect(self.back_requested)
        self.column.addLayout(head)
        words = self.tr(
            "A house where people live, a hall, a garden: how many can sit there, whether there are steps, who opens"
            " it, and which circles meet there."
        )
        self.explained = PlainLabel(words, role="soft", wraps=True)
        self.column.addWidget(self.explained)
        self.new = NameRow(self.tr("Another house or place"), self.tr("Keep it"))
        self.new.named.connect(self._on_named)
        self.column.addWidget(self.new)
        self._places: tuple[Place, ...] = ()
        self.list = DrawnRows(self.tr("Households and places"))
        self.list.chosen.connect(self._on_chosen)
        self.column.addWidget(self.list, 1)

    def look(self) -> None:
        self._desk.places(self._show_places)
        self.new.name.setFocus()

    def _show_places(self, places: tuple[Place, ...]) -> None:
        self._places = tuple(sorted(places, key=lambda place: place.name.casefold()))
        self.list.show_rows(tuple(map(_row, self._places)))

    def _on_named(self, name: str) -> None:
        self._desk.new_place(fill(self.tr("%1 is one of your places now."), name), name)

    def _on_chosen(self, row: int) -> None:
        self.goal_requested.emit(Goal("place", self._places[row].key))


def _row(place: Place) -> ShownRow:
    aside = " · ".join(words for words in (seats_words(place), step_free_words(place)) if words)
    return ShownRow(place.name, place.address, aside)
