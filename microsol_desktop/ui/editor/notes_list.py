"""What becomes of each line of the notes, one row a line: what it is, its words, and its settings at the end."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from microsol_desktop.practice.from_notes.places import Place, Placed
from microsol_desktop.ui.circles.drawn import at_end, beside, draw_ground, show_whole, soft_colour, write
from microsol_desktop.ui.circles.drawn_list import DrawnList
from microsol_desktop.ui.editor.notes_words import PLACES, aside_of, tag_of
from microsol_desktop.ui.kit.rows_model import ROW, RowsModel
from microsol_desktop.ui.tokens import Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
HIGH, HIGHER = 1.7, 2.1
"""A line's row, and a step's, in heights of a line."""
FEWEST = 8
_TAG = 4.2
"""The room for what a line is, in heights of a line; no more than a quarter of the row."""
_BY_KEY = {one.key: one.place for one in PLACES}


class NotesRow(NamedTuple):
    """One line: what it became, in words."""

    place: Place
    tag: str
    words: str
    more: str = ""
    aside: str = ""
    is_corrected: bool = False


def row_of(placed: Placed, *, is_corrected: bool, is_before_all: bool = False) -> NotesRow:
    """How a line with its place is shown; what stands before all steps is no step's prompt."""
    is_headed = placed.place in {Place.STEP, Place.PART}
    words = placed.understood.title or placed.line.words if is_headed else placed.line.words
    more = placed.understood.rest if is_headed else ""
    return NotesRow(
        placed.place, tag_of(placed, is_before_all=is_before_all), words, more, aside_of(placed), is_corrected
    )


class NotesModel(RowsModel[NotesRow]):
    """The lines, in their order."""

    def name_of(self, row: NotesRow) -> str:
        return row.words

    def spoken(self, row: NotesRow) -> str:
        return ", ".join(part for part in (row.tag, row.words, row.more, row.aside) if part)


class _Drawn(QStyledItemDelegate):
    """Draws one row: steps strong, what belongs to them softer and further in."""

    def __init__(self, theme: Callable[[], Theme], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        is_step = isinstance(row, NotesRow) and row.place is Place.STEP
        return QSize(160, round(QFontMetrics(option.font).height() * (HIGHER if is_step else HIGH)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, NotesRow):
            return
        em = QFontMetrics(option.font).height()
        box: QRect = option.rect.adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, box, option)
        inside = box.adjusted(em // 2, 0, -em // 2, 0)
        tag = min(round(_TAG * em), inside.width() // 4)
        colours = self._theme()
        colour = QColor(colours.accent_text if row.is_corrected else colours.text_soft)
        write(painter, _first(inside, tag - em // 3, option), option.font, colour, row.tag, option)
        indent = {Place.STEP: 0, Place.TITLE: 0}.get(row.place, em)
        self._words(painter, option, _without_first(inside, tag + indent, option), row)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        row = index.data(ROW)
        return isinstance(row, NotesRow) and show_whole(event, view, (row.words, row.more, row.aside))

    def _words(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: NotesRow) -> None:
        em = QFontMetrics(option.font).height()
        is_strong = row.place in {Place.STEP, Place.PART, Place.TITLE}
        font = QFont(option.font)
        if is_strong:
            font.setWeight(QFont.Weight.DemiBold)
        text = option.palette.text().color() if is_strong or row.place is Place.PROMPT else soft_colour()
        aside = min(QFontMetrics(option.font).horizontalAdvance(row.aside) + 2, box.width() // 2) if row.aside else 0
        left = beside(box, aside + em if aside else 0, option)
        wide = min(QFontMetrics(font).horizontalAdvance(row.words) + 2, left.width())
        write(painter, left, font, text, row.words, option)
        rest = _without_first(left, wide + em // 2, option)
        if row.more and rest.width() > 3 * em:
            write(painter, rest, option.font, soft_colour(), row.more, option)
        if aside:
            write(painter, at_end(box, aside, option), option.font, soft_colour(), row.aside, option, ends=True)


def _first(box: QRect, room: int, option: QStyleOptionViewItem) -> QRect:
    """So much of a line's begin."""
    is_turned = option.direction == Qt.LayoutDirection.RightToLeft
    return QRect(box.right() + 1 - room if is_turned else box.left(), box.top(), room, box.height())


def _without_first(box: QRect, room: int, option: QStyleOptionViewItem) -> QRect:
    """What is left of a line after that."""
    is_turned = option.direction == Qt.LayoutDirection.RightToLeft
    return box.adjusted(0 if is_turned else room, 0, -room if is_turned else 0, 0)


class NotesList(DrawnList):
    """The rows; a letter says what the one is that the keyboard is at.

    Signals:
        reached: another row is chosen (its place).
        place_given: the host says what this row is (its place, a Place).
        entered: the host wants to change its settings (Enter).
        taken_back: this row as it was proposed (its place).
    """

    reached = Signal(int)
    place_given = Signal(int, object)
    entered = Signal()
    taken_back = Signal(int)

    def __init__(self, theme: Callable[[], Theme], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What becomes of each line"))
        self.shown = NotesModel(self)
        self._is_being_shown = False
        self.setItemDelegate(_Drawn(theme, self))
        self.setModel(self.shown)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(self.entered)

    @property
    def row(self) -> int:
        """Which row is chosen; -1 for none."""
        return self.currentIndex().row()

    def show_rows(self, rows: tuple[NotesRow, ...], row: int) -> None:
        """Show these, this one chosen; nothing is told of that."""
        self._is_being_shown = True
        self.shown.show_rows(rows)
        if rows:
            self.choose(min(max(0, row), len(rows) - 1))
        self.scheduleDelayedItemsLayout()
        self._is_being_shown = False

    def choose(self, row: int) -> None:
        """Have this row chosen."""
        if self.currentIndex().row() != row and 0 <= row < self.shown.rowCount():
            self.setCurrentIndex(self.shown.index(row))

    def choose_quietly(self, row: int) -> None:
        """The same, without anybody being told."""
        self._is_being_shown = True
        self.choose(row)
        self._is_being_shown = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.text().upper()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2 if self.row >= 0:
                self.entered.emit()
            case Qt.Key.Key_Backspace | Qt.Key.Key_Delete if self.row >= 0:
                self.taken_back.emit(self.row)
            case _ if key in _BY_KEY and self.row >= 0 and _is_plain(event):
                self.place_given.emit(self.row, _BY_KEY[key])
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Beside a step's fields there is less room: the row that they are about stays in sight.
        self.scrollTo(self.currentIndex())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 20, self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 12, self._high())

    def _high(self) -> int:
        return round(self.fontMetrics().height() * HIGH) * FEWEST

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._is_being_shown:
            self.reached.emit(current.row())


def _is_plain(event: QKeyEvent) -> bool:
    return not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
