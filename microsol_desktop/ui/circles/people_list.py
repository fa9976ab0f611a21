"""Everybody as a list to look through: a row each, drawn when it is seen, so that 15,000 cost no more than ten."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from microsol_desktop.circle.calls import OfferKind
from microsol_desktop.circle.everybody import Glance
from microsol_desktop.circle.keys import PersonKey
from microsol_desktop.desk.everybody import NOBODY, Everybody, Searched, find, offer_meant
from microsol_desktop.ui.circles.drawn import draw_row, show_whole
from microsol_desktop.ui.circles.languages import languages_written
from microsol_desktop.ui.kit.fill import fill

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROWS_SEEN = 6
"""So many rows a list asks for; it takes what room there is."""


class Role(IntEnum):
    """What a row knows beyond the name."""

    PERSON = Qt.ItemDataRole.UserRole
    SOFT = Qt.ItemDataRole.UserRole + 1
    ASIDE = Qt.ItemDataRole.UserRole + 2


class PeopleModel(QAbstractListModel):
    """Those who are meant by what was typed, made out of the list where they are seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.everybody = NOBODY
        self._searched = find(NOBODY, "")
        self._typed = ""

    def show_everybody(self, everybody: Everybody) -> None:
        """Hold these people instead; what was typed still holds."""
        self._show(everybody, find(everybody, self._typed))

    def look_for(self, typed: str) -> None:
        """Show only those who are meant by these words."""
        self._typed = typed
        self._show(self.everybody, find(self.everybody, typed, self._searched))

    def row_of(self, person: PersonKey) -> int | None:
        """Where somebody stands; None where they are not shown."""
        try:
            place = self.everybody.named.ids.index(person.bytes)
            return self._searched.rows.index(place)
        except ValueError:
            return None

    def person(self, row: int) -> Glance:
        """Who stands in this row."""
        return self.everybody.person(self._searched.rows[row])

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._searched.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        person = self.person(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return person.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return ". ".join(part for part in (person.name, self._soft(person), self._aside(person)) if part)
            case Role.PERSON:
                return person
            case Role.SOFT:
                return self._soft(person)
            case Role.ASIDE:
                return self._aside(person)
            case _:
                return None

    def _show(self, everybody: Everybody, searched: Searched) -> None:
        alike = everybody.named.ids == self.everybody.named.ids and searched.rows == self._searched.rows
        if alike:
            # Nobody came or went: who is picked stays picked.
            self.everybody, self._searched = everybody, searched
            if searched.rows:
                self.dataChanged.emit(self.index(0), self.index(len(searched.rows) - 1))
            return
        self.beginResetModel()
        self.everybody, self._searched = everybody, searched
        self.endResetModel()

    def _soft(self, person: Glance) -> str:
        """Their circles; or what of theirs was meant by the words."""
        offer = offer_meant(person, self._searched.words) if self._searched.words else None
        if offer is not None:
            words = self.tr("Offers: %1") if offer.kind is OfferKind.OFFER else self.tr("Needs: %1")
            return fill(words, offer.words)
        circles = " · ".join(circle.name for circle in person.circles)
        child = fill(self.tr("Child of %1"), person.adult) if person.adult else self.tr("Child")
        parts = (child if person.child else "", circles)
        return " · ".join(part for part in parts if part)

    def _aside(self, person: Glance) -> str:
        return " · ".join(part for part in (languages_written(person.languages), person.place) if part)


class PeopleRows(QStyledItemDelegate):
    """Draws one person: the name, what they belong to below it, and at the end what they speak and where they live."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, round(QFontMetrics(option.font).height() * 2.9))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        draw_row(painter, option, str(index.data()), str(index.data(Role.SOFT)), str(index.data(Role.ASIDE)))

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        lines = (index.data(), index.data(Role.SOFT), index.data(Role.ASIDE)) if index.isValid() else ()
        return bool(lines) and show_whole(event, view, tuple(map(str, lines)))


class PeopleList(QTableView):
    """Everybody, one to a row. It scrolls itself, so that what is looked for stays in sight above it.

    A table of one column: Qt's list asks for every row at each change, and 15,000 take longer than a key stroke may.

    Signals:
        chosen: somebody was clicked, or Enter pressed on them (a PersonKey).
        typed: a letter was typed here: it belongs into the field above.
        left_upwards: the arrow up was pressed on the first row.
    """

    chosen = Signal(object)
    typed = Signal(str)
    left_upwards = Signal()

    def __init__(self, people: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = people
        self.setProperty("role", "bare")
        self.setStyleSheet("QTableView { border: none; selection-background-color: transparent; }")
        self.setAccessibleName(self.tr("People"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self._measure()
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setItemDelegate(PeopleRows(self))
        self.setModel(people)
        self.clicked.connect(self._on_clicked)

    def begin_at_first(self) -> None:
        """The keyboard goes on in the list, at its top."""
        self.setFocus()
        self.setCurrentIndex(self.people.index(0))

    def show_person(self, person: PersonKey) -> None:
        """Have the keyboard's row at somebody, in sight."""
        row = self.people.row_of(person)
        if row is not None:
            self.setCurrentIndex(self.people.index(row))
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._measure()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End lead to the first and the last of all, not of a row's cells."""
        match action:
            case QAbstractItemView.CursorAction.MoveHome:
                return self.people.index(0)
            case QAbstractItemView.CursorAction.MoveEnd:
                return self.people.index(self.people.rowCount() - 1)
            case _:
                return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Not Qt's own, which would only jump to a name."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, text = Qt.Key, event.text()
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        row = self.currentIndex().row()
        match event.key():
            case keys.Key_Return | keys.Key_Enter if row >= 0:
                self.chosen.emit(self.people.person(row).key)
            case keys.Key_Up if row <= 0:
                self.left_upwards.emit()
            case keys.Key_Escape:
                self.typed.emit("")
            case _ if text and text.isprintable() and not held:
                self.typed.emit(text)
            case _:
                super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._high(ROWS_SEEN))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._high(3))

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._high(1))

    def _high(self, rows: int) -> int:
        return round(self.fontMetrics().height() * 2.9) * rows

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self.people.person(index.row()).key)
