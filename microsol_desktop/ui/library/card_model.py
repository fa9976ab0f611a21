"""The practices of the library as a list of rows, and what each of them says of itself."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject, Qt

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.desk.looking_for import suits
from microsol_desktop.desk.measuring import Measured
from microsol_desktop.desk.shelves import Row
from microsol_desktop.practice.needs import Region, regions_of
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.need_words import forms_count, level_words, region_words
from microsol_desktop.ui.kit.rows_model import Index, RowsModel
from microsol_desktop.ui.kit.said import said
from microsol_desktop.ui.kit.words import language_words, length_words, people_count, people_range

translate = QCoreApplication.translate
NOTHING_MEASURED: Mapping[str, Measured] = {}


class Role(IntEnum):
    """What a card knows beyond its title."""

    ROW = Qt.ItemDataRole.UserRole
    STAR = Qt.ItemDataRole.UserRole + 1
    ABOUT = Qt.ItemDataRole.UserRole + 2
    PEOPLE = Qt.ItemDataRole.UserRole + 3
    LENGTH = Qt.ItemDataRole.UserRole + 4
    FORMS = Qt.ItemDataRole.UserRole + 5
    SUITS = Qt.ItemDataRole.UserRole + 6
    REGION = Qt.ItemDataRole.UserRole + 7


class CardModel(RowsModel[Row]):
    """The rows as they stand, with how long each takes for so many people."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people = 0
        self._measured: Mapping[str, Measured] = NOTHING_MEASURED
        self._stars: frozenset[str] = frozenset()
        self._regions: dict[str, tuple[Region, ...]] = {}

    def show_cards(
        self, rows: tuple[Row, ...], people: int, measured: Mapping[str, Measured], stars: frozenset[str]
    ) -> None:
        """Hold these instead, for so many people; as long as they are the same, whoever is at one stays there."""
        is_other = [row.card.slug for row in rows] != [row.card.slug for row in self._rows]
        if is_other:
            self.beginResetModel()
        self._rows, self._people, self._measured, self._stars = rows, people, measured, stars
        if is_other:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def forget_regions(self) -> None:
        """The practices are others now."""
        self._regions.clear()

    def place_of(self, slug: str) -> int | None:
        """In which row a practice stands; None where it is not shown."""
        return next((place for place, row in enumerate(self._rows) if row.card.slug == slug), None)

    def region_of(self, card: PracticeCard) -> Region:
        """Where a practice is at home on the map."""
        if card.slug not in self._regions:
            self._regions[card.slug] = regions_of(card.needs, card.people)
        return self._regions[card.slug][0]

    def name_of(self, row: Row) -> str:
        return row.card.title

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Role.STAR:
                return row.card.slug in self._stars
            case Role.ABOUT:
                return about(row.card)
            case Role.PEOPLE:
                return self._for_whom(row.card)
            case Role.LENGTH:
                return self._length(row.card)
            case Role.FORMS:
                return forms_count(row.forms) if row.forms else ""
            case Role.SUITS:
                return suits(row.card, self._people)
            case Role.REGION:
                return self.region_of(row.card)
            case _:
                return super().data(index, role)

    def _for_whom(self, card: PracticeCard) -> str:
        people = people_range(card.people) if card.people else self.tr("any number")
        # The levels last: where there is no room for all, they can be missed most.
        return " · ".join(part for part in (people, *self._whose(card), level_words(card.levels)) if part)

    def _whose(self, card: PracticeCard) -> tuple[str, ...]:
        language = language_words(card.language)
        if card.replaces:
            return (language, self.tr("yours, in place of the one that ships"))
        return (language, self.tr("yours")) if card.own else (language,)

    def _length(self, card: PracticeCard) -> str:
        measured = self._measured.get(card.slug)
        if measured is None:
            return ""
        return length_words(measured) if measured.can_begin else self.tr("can't begin like this")

    def spoken(self, row: Row) -> str:
        """A card as one hears it, the star and the other forms among it."""
        card = row.card
        lines = (
            card.title,
            self.tr("favourite") if card.slug in self._stars else "",
            self.tr("another form of the one above") if row.is_form else "",
            about(card),
            self._for_whom(card),
            "" if suits(card, self._people) else fill(self.tr("not made for %1"), people_count(self._people)),
            self._length(card),
            region_words(self.region_of(card)),
            self._forms_told(row),
        )
        return ". ".join(line.rstrip(".") for line in lines if line)

    def _forms_told(self, row: Row) -> str:
        if not row.forms:
            return ""
        words = self.tr("%1 below it") if row.is_open else self.tr("%1, folded away")
        return fill(words, forms_count(row.forms))


def about(card: PracticeCard) -> str:
    """What a practice is about; of one that can't be read, why; of one that says nothing of itself, what is known."""
    if card.trouble:
        return said(card.trouble)
    if card.summary:
        return card.summary
    return fill(translate("Library", "For %1"), ", ".join(card.needs)) if card.needs else f"{card.slug}.md"
