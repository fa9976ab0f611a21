"""Households and places: every house and site where somebody lives or a circle sits."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from microsol_desktop.circle.keys import PlaceKey
from microsol_desktop.circle.people import Place
from microsol_desktop.desk.people_desk import PeopleDesk
from microsol_desktop.ui.circles.drawn import draw_row
from microsol_desktop.ui.circles.languages import language_words
from microsol_desktop.ui.circles.name_row import NameRow
from microsol_desktop.ui.circles.page import Goal, RecordPage, Surroundings
from microsol_desktop.ui.circles.place_words import seats_words, step_free_words
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.plain_label import PlainLabel

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
PLACE = Qt.ItemDataRole.UserRole
SOFT = Qt.ItemDataRole.UserRole + 1
ASIDE = Qt.ItemDataRole.UserRole + 2


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
        self.places = PlacesModel(self)
        self.list = PlacesList(self.places)
        self.list.chosen.connect(self._on_chosen)
        self.column.addWidget(self.list, 1)

    def look(self) -> None:
        self._desk.places(self.places.show_places)
        self.new.name.setFocus()

    def _on_named(self, name: str) -> None:
        self._desk.new_place(fill(self.tr("%1 is one of your places now."), name), name)

    def _on_chosen(self, place: PlaceKey) -> None:
        self.goal_requested.emit(Goal("place", place))


class PlacesModel(QAbstractListModel):
    """Every place, by name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[Place, ...] = ()

    def show_places(self, places: tuple[Place, ...]) -> None:
        """Hold these."""
        self.beginResetModel()
        self._places = tuple(sorted(places, key=lambda place: place.name.casefold()))
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        place = self._places[index.row()]
        aside = " · ".join(words for words in (seats_words(place), step_free_words(place)) if words)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return place.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return ". ".join(words for words in (place.name, place.address, aside) if words)
            case _:
                return {PLACE: place, SOFT: place.address, ASIDE: aside}.get(role)


class _Rows(QStyledItemDelegate):
    """Draws one place."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, round(QFontMetrics(option.font).height() * 2.9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        draw_row(painter, option, str(index.data()), str(index.data(SOFT)), str(index.data(ASIDE)))


class PlacesList(QListView):
    """The places, one to a row.

    Signals:
        chosen: a place was clicked, or Enter pressed on it (its key).
    """

    chosen = Signal(object)

    def __init__(self, places: PlacesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bare")
        self.setStyleSheet("QListView { border: none; }")
        self.setAccessibleName(self.tr("Households and places"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(_Rows(self))
        self.setModel(places)
        self.clicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, round(self.fontMetrics().height() * 2.9) * 3)

    def _choose(self, index: QModelIndex) -> None:
        place = index.data(PLACE)
        if isinstance(place, Place):
            self.chosen.emit(place.key)
