"""The practices as a list to look through: a row each, drawn, so that a thousand cost no more than ten."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QMarginsF,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.desk.looking_for import Searchable
from microsol_desktop.ui.kit.words import language_words, length_words, people_range
from microsol_desktop.ui.tokens import Theme

if TYPE_CHECKING:
    from microsol_desktop.desk.measuring import Measured
    from microsol_desktop.practice.asked import Asked

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row knows beyond its title."""

    CARD = Qt.ItemDataRole.UserRole
    LENGTH = Qt.ItemDataRole.UserRole + 1


class PracticeModel(QAbstractListModel):
    """The practices as cards, and beside each how long it takes for the people here, once that is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: tuple[PracticeCard, ...] = ()
        self._asked: tuple[Asked, ...] = ()
        self._searchable = Searchable(())
        self._looked_for: tuple[str, int | None] = ("", None)
        self._measured: Mapping[str, Measured] = {}

    def show_cards(self, cards: tuple[PracticeCard, ...]) -> None:
        """Hold these practices instead, in this order."""
        self._searchable = Searchable(tuple(_with_trouble(card) if card.trouble else card for card in cards))
        self._show_meant()

    def look_for(self, words: str, people: int | None) -> None:
        """Show only those that are meant by these words, and that are for so many people."""
        self._looked_for = (words, people)
        self._show_meant()

    @property
    def asked(self) -> tuple[Asked, ...]:
        """What was understood of the words."""
        return self._asked

    def _show_meant(self) -> None:
        found = self._searchable.look(*self._looked_for, self._measured)
        self._asked = found.asked
        if found.cards == self._cards:
            return
        self.beginResetModel()
        self._cards = found.cards
        self.endResetModel()

    def show_measured(self, measured: Mapping[str, Measured]) -> None:
        """How long each takes, by its name; with that, what is looked for by its time may be another."""
        self._measured = dict(measured)
        if self._cards:
            self.dataChanged.emit(self.index(0), self.index(len(self._cards) - 1))
        if self._looked_for[0]:
            self._show_meant()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        card = self._cards[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return card.title
            case Qt.ItemDataRole.AccessibleTextRole:
                told = (card.title, card.summary, language_words(card.language), self._aside(card))
                return ". ".join(part for part in told if part)
            case Role.CARD:
                return card
            case Role.LENGTH:
                return " · ".join(part for part in (language_words(card.language), self._aside(card)) if part)
            case _:
                return None

    def _aside(self, card: PracticeCard) -> str:
        people = people_range(card.people) if card.people else ""
        measured = self._measured.get(card.slug)
        length = length_words(measured) if measured is not None else ""
        return " · ".join(part for part in (self._whose(card), people, length) if part)

    def _whose(self, card: PracticeCard) -> str:
        if card.replaces:
            return self.tr("yours, in place of the one that ships")
        return self.tr("yours") if card.own else ""


def _with_trouble(card: PracticeCard) -> PracticeCard:
    """A practice that can't be read says so where it would say what it is about."""
    from microsol_desktop.ui.kit.said import said

    return card._replace(summary=said(card.trouble) if card.trouble else card.summary)


class PracticeRows(QStyledItemDelegate):
    """Draws a row: the title, the summary below it, and at the right for how many and how long."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def wear(self, theme: Theme) -> None:
        """Draw in this theme's colours from now on."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, round(QFontMetrics(option.font).height() * 3.1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card: PracticeCard = index.data(Role.CARD)
        box: QRect = option.rect.adjusted(0, 2, 0, -2)
        state = option.state
        painter.save()
        # The boxes of a row are told from the left: turned round, the words would lie on one another.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, box, state, QFontMetrics(option.font).height() / 2)
        # As far in as the words of a card, at any size of text.
        edge = QFontMetrics(option.font).height() * 4 // 5 + 1
        self._words(painter, box.adjusted(edge, 0, -edge, 0), option.font, card, index.data(Role.LENGTH))
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """What has no room in its row is told whole under the pointer."""
        from microsol_desktop.ui.circles.drawn import show_whole

        card: PracticeCard | None = index.data(Role.CARD) if index.isValid() else None
        if card is None:
            return False
        letters = QFontMetrics(option.font)
        room = option.rect.width() - letters.height() * 2
        is_whole = max(map(letters.horizontalAdvance, (card.title, card.summary))) < room
        return not is_whole and show_whole(event, view, (card.title, card.summary))

    def _ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag, round_by: float) -> None:
        pointed_at = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setBrush(QColor(self._theme.surface_hover if pointed_at else self._theme.surface))
        line = 2 if focused else 1
        painter.setPen(QPen(QColor(self._theme.focus if focused else self._theme.line), line))
        # A line lies half on each side of where it is drawn: this way it fills whole pixels.
        inner = QRectF(box).marginsRemoved(QMarginsF(line / 2, line / 2, line / 2, line / 2))
        painter.drawRoundedRect(inner, round_by, round_by)

    def _words(self, painter: QPainter, box: QRect, font: QFont, card: PracticeCard, aside: str) -> None:
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        line = QFontMetrics(font).height()
        aside_width = QFontMetrics(font).horizontalAdvance(aside)
        top = QRect(box.left(), box.center().y() - round(line * 1.15), box.width(), round(line * 1.1))
        below = top.translated(0, round(line * 1.15))
        # What is the title's goes to the title: where both have no room in one line, the rest stands below.
        fits = QFontMetrics(strong).horizontalAdvance(card.title) + line + aside_width <= box.width()
        beside = top if fits else below
        left_over = -aside_width - line
        title = top.adjusted(0, 0, left_over if fits else 0, 0)
        summary = below.adjusted(0, 0, 0 if fits else left_over, 0)
        self._text(painter, title, strong, self._theme.text, card.title)
        self._text(painter, summary, font, self._theme.text_soft, card.summary)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text_soft))
        painter.drawText(beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, aside)

    def _text(self, painter: QPainter, box: QRect, font: QFont, colour: str, text: str) -> None:
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class PracticeList(QListView):
    """The practices, one to a row; the page around it scrolls, not the list.

    Signals:
        chosen: a practice was clicked, or Enter pressed on it.
        row_reached: the keyboard came to a row; the page brings it into view.
    """

    chosen = Signal(str)
    row_reached = Signal(QRect)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The row that is meant shows the focus; without a line round all of them they are as wide as the cards above.
        self.setStyleSheet("QListView { border: none; }")
        self.setAccessibleName(self.tr("Practices"))
        self.practices = PracticeModel(self)
        self._rows = PracticeRows(theme, self)
        self.setModel(self.practices)
        self.setItemDelegate(self._rows)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_chosen)
        self.activated.connect(self._on_chosen)
        self.practices.modelReset.connect(self.updateGeometry)

    def wear(self, theme: Theme) -> None:
        """Draw in this theme's colours from now on."""
        self._rows.wear(theme)
        self.viewport().update()

    def choose_first(self) -> None:
        """The practice at the top is meant, if there is one."""
        if self.practices.rowCount():
            self._on_chosen(self.practices.index(0))

    def begin_at_first(self) -> None:
        """The keyboard goes on in the list, at its top."""
        self.setFocus()
        self.setCurrentIndex(self.practices.index(0))

    def sizeHint(self) -> QSize:
        rows = self.practices.rowCount()
        return QSize(super().sizeHint().width(), rows * self.sizeHintForRow(0) + 8 if rows else 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.row_reached.emit(self.visualRect(current))

    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(Role.CARD).slug)
