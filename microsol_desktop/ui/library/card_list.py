"""The practices as cards side by side, as many in a row as there is room for: a thousand cost no more than ten."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from microsol_desktop.desk.shelves import Row
from microsol_desktop.ui.circles.drawn_list import DrawnList
from microsol_desktop.ui.kit.rows_model import Index
from microsol_desktop.ui.library.card_model import CardModel, Role
from microsol_desktop.ui.library.card_paint import HIGH, CardRows
from microsol_desktop.ui.library.typed import letters_of
from microsol_desktop.ui.tokens import Theme

NARROWEST = 15
"""Heights of a line: a card is never narrower than this where two would stand side by side."""
MOST_COLUMNS = 3


class CardList(DrawnList):
    """The cards. It scrolls itself, so that what is looked for stays in sight above it.

    Signals:
        looked_at: the host came to a practice (its name).
        chosen: Enter was pressed on a practice, or it was clicked twice (its name).
        star_requested: give it its star, or take it away (its name).
        forms_requested: show the other forms of a practice, or fold them away (its name).
        typed: a letter was typed here: it belongs into the field above; nothing: begin anew.
        left_upwards: the arrow up was pressed in the first row.
    """

    looked_at = Signal(str)
    chosen = Signal(str)
    star_requested = Signal(str)
    forms_requested = Signal(str)
    typed = Signal(str)
    left_upwards = Signal()

    def __init__(self, cards: CardModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = cards
        self._rows = CardRows(theme, self)
        self._is_told = False
        self.setAccessibleName(self.tr("Practices"))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setItemDelegate(self._rows)
        self.setModel(cards)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def columns(self) -> int:
        """How many cards stand side by side."""
        em = self.fontMetrics().height()
        return max(1, min(MOST_COLUMNS, self._room // (NARROWEST * em)))

    @property
    def _room(self) -> int:
        return self.width() - 2 * self.frameWidth() - self.verticalScrollBar().sizeHint().width()

    def wear(self, theme: Theme) -> None:
        """Draw in this theme's colours from now on."""
        self._rows.wear(theme)
        self.viewport().update()

    def show_practice(self, slug: str) -> None:
        """Have the keyboard's card at this practice, in sight, if it is here; nobody is told."""
        place = self.cards.place_of(slug)
        self._is_told = True
        if place is None:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        else:
            self.setCurrentIndex(self.cards.index(place))
            self.scrollTo(self.currentIndex())
        self._is_told = False

    def begin_at_first(self) -> None:
        """The keyboard goes on here, at the top."""
        self.setFocus()
        if self.cards.rowCount():
            self.setCurrentIndex(self.cards.index(0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._is_told and current.isValid():
            self.looked_at.emit(self._slug(current))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._measure()
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Not before there is something to be measured: the first style comes while it is made.
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and self.model() is not None:
            self._measure()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._high(3))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 10, self._high(1))

    def keyboardSearch(self, search: str) -> None:
        """Not Qt's own, which would only jump to a title."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, row = Qt.Key, self._row()
        match event.key():
            case keys.Key_Return | keys.Key_Enter if row is not None:
                self.chosen.emit(row.card.slug)
            case keys.Key_Asterisk if row is not None:
                self.star_requested.emit(row.card.slug)
            case keys.Key_Plus | keys.Key_Minus | keys.Key_Space if row is not None and row.forms:
                if (event.key() == keys.Key_Plus) is not row.is_open or event.key() == keys.Key_Space:
                    self.forms_requested.emit(row.card.slug)
            case keys.Key_Up if self.currentIndex().row() < self.columns:
                self.left_upwards.emit()
            case keys.Key_Escape:
                self.typed.emit("")
            case _ if letters := letters_of(event):
                self.typed.emit(letters)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The star and the other forms are pressed where they are drawn; everywhere else the card is looked at."""
        index = self.indexAt(event.position().toPoint())
        wish = self._wish_at(index, event.position().toPoint())
        if wish is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        wish.emit(self._slug(index))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        wish = self._wish_at(self.indexAt(at), at)
        if wish is None:
            super().mouseDoubleClickEvent(event)
        else:
            wish.emit(self._slug(self.indexAt(at)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self.setCursor(Qt.CursorShape.PointingHandCursor if index.isValid() else Qt.CursorShape.ArrowCursor)

    def _wish_at(self, index: QModelIndex, at: QPoint) -> SignalInstance | None:
        """What is pressed at a place of a card; None where that is the card itself."""
        if not index.isValid():
            return None
        where = self._rows.places(self.visualRect(index), self.font(), index, self.layoutDirection())
        if where.star.contains(at):
            return self.star_requested
        return self.forms_requested if where.forms.contains(at) else None

    def _measure(self) -> None:
        """Every card as wide as its share of the row, with room for a scroll bar whether there is one or not."""
        # Qt begins a new row where the last pixel of this one would be taken.
        wide = max(1, (self._room - 1) // self.columns)
        if wide != self._rows.wide:
            self._rows.wide = wide
            self.scheduleDelayedItemsLayout()
        self.verticalScrollBar().setSingleStep(self._high(1) // 3)

    def _high(self, rows: int) -> int:
        return round(self.fontMetrics().height() * HIGH) * rows

    def _row(self) -> Row | None:
        index = self.currentIndex()
        row: Row | None = index.data(Role.ROW) if index.isValid() else None
        return row

    @staticmethod
    def _slug(index: Index) -> str:
        row: Row = index.data(Role.ROW)
        return str(row.card.slug)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self._slug(index))
