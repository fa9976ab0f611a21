"""The lines of the harvest as the host has them: under their heads, with their dots, each to be put otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget

from microsol_desktop.flow.harvest import HarvestView, Line
from microsol_desktop.flow.harvesting import stands_at
from microsol_desktop.flow.schedule import Cue
from microsol_desktop.ui.console.line_list import CHOOSES, LINE, Index, LineDelegate, LineList, LinesModel
from microsol_desktop.ui.console.painting import elided, sized
from microsol_desktop.ui.stage.chunks import runs_leftwards
from microsol_desktop.ui.stage.harvest import place_words
from microsol_desktop.ui.theme import Theme

K = Qt.Key
_MORE = frozenset({K.Key_Plus, K.Key_Equal, K.Key_Space})
_REMOVES = frozenset({K.Key_Delete, K.Key_Backspace})
_OWN = CHOOSES | _MORE | _REMOVES | {K.Key_Minus}
_MOST_DOTS = 5


class HarvestRow(NamedTuple):
    """A row of the list: a line, or (without one) the head that lines stand under, and how many it has."""

    head: str
    line: Line | None = None
    many: str = ""


def rows_of(view: HarvestView, cue: Cue) -> tuple[HarvestRow, ...]:
    """All lines under their heads. `cue` is what is on: the title of its step need not be said."""
    return tuple(_rows(view, cue))


def _rows(view: HarvestView, cue: Cue) -> Iterator[HarvestRow]:
    shown = [sheaf for sheaf in view.sheaves if sheaf.lines]
    titled = not all(stands_at(sheaf.place, cue) for sheaf in shown)
    for sheaf in shown:
        head = place_words(sheaf.place, titled=titled, among=view.places)
        if head:
            yield HarvestRow(head, None, str(len(sheaf.lines)))
        for line in sheaf.lines:
            yield HarvestRow(head, line)


class HarvestModel(LinesModel[HarvestRow]):
    """The rows, as the moment has them."""

    def name_of(self, line: HarvestRow) -> str:
        return line.head if line.line is None else line.line.words

    def sentence_of(self, line: HarvestRow) -> str:
        if line.line is None:
            return line.head
        return ", ".join(word for word in (line.line.words, line.head, self._votes(line.line.votes)) if word)

    def _votes(self, votes: int) -> str:
        if votes == 1:
            return self.tr("1 dot")
        return self.tr("%n dots", "", votes) if votes else ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A head is read, never chosen."""
        if self.lines[index.row()].line is None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)


class HarvestDelegate(LineDelegate):
    """A line over as many rows as it needs, and beside it its dots, which a tap makes one more."""

    has_votes = False
    """Whether any line has one: until then the words have most of their room."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row, em = index.data(LINE), option.font.pixelSize()
        if row.line is None:
            return QSize(em * 6, QFontMetrics(option.font).height() + em * 2 // 3)
        room = self._words(QRect(0, 0, self._wide(), 0), em)
        return QSize(em * 6, self._measured(option.font, room, row.line.words).height() + em * 2 // 3)

    def votes_box(self, box: QRect, em: int) -> QRect:
        """Where a tap adds a dot: at the right edge."""
        wide = em * self._side
        return QRect(box.right() - wide, box.y(), wide, box.height())

    @property
    def _side(self) -> int:
        """How much is for the dots, in the height of the letters."""
        return 5 if self.has_votes else 3

    def draw(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, index: Index) -> None:
        row = index.data(LINE)
        if row.line is None:
            self._head(painter, option.font, box, row)
        else:
            self._line(painter, option, box, row.line)

    def _head(self, painter: QPainter, font: QFont, box: QRect, row: HarvestRow) -> None:
        em = font.pixelSize()
        bold = sized(font, 13)
        bold.setWeight(QFont.Weight.DemiBold)
        elided(painter, box.adjusted(em // 2, em // 3, -em * 3, 0), row.head, bold, self.theme.accent_text)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        count = box.adjusted(0, em // 3, -em // 2, 0)
        elided(painter, count, row.many, sized(font, 13), self.theme.text_soft, right)

    def _line(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, line: Line) -> None:
        em = option.font.pixelSize()
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        is_picked = bool(option.state & QStyle.StateFlag.State_Selected)
        is_pointed_at = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self.draw_ground(painter, box, em, is_now=is_picked, is_pointed_at=is_pointed_at)
        if has_focus:
            self.draw_focus(painter, box, em)
        painter.setFont(option.font)
        painter.setPen(QColor(self.theme.text))
        room = self._words(box, em)
        painter.drawText(room, how_written(line.words, QFontMetrics(option.font), room.width()), line.words)
        self._dots(painter, option.font, self.votes_box(box, em), line.votes, offered=is_pointed_at or is_picked)

    def _dots(self, painter: QPainter, font: QFont, box: QRect, votes: int, *, offered: bool) -> None:
        """The dots there are, and while the line is looked at a plus that adds one."""
        em = font.pixelSize()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        said = "•" * votes if votes <= _MOST_DOTS else f"• {votes}"
        plus = "+" if offered else ""
        elided(painter, box.adjusted(0, 0, -em // 2, 0), plus, font, self.theme.text_soft, right)
        elided(painter, box.adjusted(0, 0, -em * 3 // 2, 0), said, sized(font, 18), self.theme.accent_text, right)

    def _words(self, box: QRect, em: int) -> QRect:
        return box.adjusted(em // 2, em // 3, -em * self._side, -em // 3)

    def _measured(self, font: QFont, room: QRect, words: str) -> QRect:
        metrics, wide = QFontMetrics(font), max(1, room.width())
        return metrics.boundingRect(QRect(0, 0, wide, 100_000), how_written(words, metrics, wide), words)

    def _wide(self) -> int:
        view = self.parent()
        return view.viewport().width() - 4 if isinstance(view, QListView) else 200


def how_written(words: str, metrics: QFontMetrics, wide: int) -> int:
    """Wrapped between words, from the side at which its script begins; within a word that is wider than the room."""
    side = Qt.AlignmentFlag.AlignRight if runs_leftwards(words) else Qt.AlignmentFlag.AlignLeft
    widest = max(map(metrics.horizontalAdvance, words.split()), default=0)
    wraps = Qt.TextFlag.TextWrapAnywhere if widest > wide else Qt.TextFlag.TextWordWrap
    return side.value | Qt.AlignmentFlag.AlignVCenter.value | wraps.value


class HarvestLines(LineList):
    """The list. Enter or a double click puts a line otherwise; a tap on its dots, Space or + adds one; - takes one.

    Signals:
        picked: a line was chosen, by its number; 0 for none.
        correction_requested: this line is to be put otherwise.
        vote_requested: this line gets so many dots more.
        removal_requested: this line is to go.
        left: the host is done with the list.
    """

    picked = Signal(int)
    correction_requested = Signal(int)
    vote_requested = Signal(int, int)
    removal_requested = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._rows = HarvestModel()
        self._by = HarvestDelegate(theme)
        super().__init__(self._rows, self._by, parent)
        self._pressed = QPoint()
        self._hugs = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setWordWrap(True)
        self.setAccessibleName(self.tr("What was noted"))
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def number(self) -> int:
        """The line that is chosen, by its number; 0 for none."""
        return _number(self.currentIndex())

    def show_rows(self, rows: tuple[HarvestRow, ...]) -> None:
        """Show these; the line that was chosen stays so, and what is new is in sight."""
        chosen, before = self.number, self._rows.lines
        if not self._rows.show_lines(rows):
            return
        self._by.has_votes = any(row.line is not None and row.line.votes for row in rows)
        self.scheduleDelayedItemsLayout()
        self._scroll_by_lines()
        places = {row.line.number: at for at, row in enumerate(rows) if row.line is not None}
        known = {row.line.number for row in before if row.line is not None}
        fresh = [at for number, at in places.items() if number not in known]
        if chosen in places:
            self.setCurrentIndex(self._rows.index(places[chosen]))
        if fresh:
            self.executeDelayedItemsLayout()
            self.scrollTo(self._rows.index(fresh[-1]))
        self.updateGeometry()

    def hug(self, on: bool) -> None:
        """Be as high as the lines are, where there is room for them; else as high as the room is."""
        if on is not self._hugs:
            self._hugs = on
            self.updateGeometry()

    def first(self) -> None:
        """Choose the line that was noted last, if none is chosen."""
        if not self.number and self._rows.lines:
            self.setCurrentIndex(self._rows.index(len(self._rows.lines) - 1))

    def choose_none(self) -> None:
        """No line is chosen any more."""
        self.setCurrentIndex(QModelIndex())

    def takes_key(self, key: int) -> bool:
        return key in _OWN

    def take(self, index: QModelIndex) -> None:
        """A key puts the line otherwise; a tap on its dots is a vote, and anywhere else it chooses the line."""
        number = _number(index)
        if number and self._pressed.isNull():
            self.correction_requested.emit(number)
        elif number and self._is_on_dots(index):
            self.vote_requested.emit(number, 1)

    def leave(self) -> None:
        self.choose_none()
        self.clearFocus()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._pressed = QPoint()
        match event.key():
            case key if key in _MORE and self.number:
                self.vote_requested.emit(self.number, 1)
            case K.Key_Minus if self.number:
                self.vote_requested.emit(self.number, -1)
            case key if key in _REMOVES and self.number:
                self.removal_requested.emit(self.number)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self._scroll_by_lines()
        if self._hugs and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 8, em * 3)

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 16, sum(self._heights()) + em // 2 if self._hugs else em * 5)

    def _heights(self) -> tuple[int, ...]:
        return tuple(self.sizeHintForRow(row) for row in range(len(self._rows.lines)))

    def _scroll_by_lines(self) -> None:
        """No line is cut at the top; only one that is higher than the list has to be, to be read."""
        is_low = max(self._heights(), default=0) > self.viewport().height()
        modes = QListView.ScrollMode
        mode = modes.ScrollPerPixel if is_low else modes.ScrollPerItem
        if mode != self.verticalScrollMode():
            self.setVerticalScrollMode(mode)

    def _is_on_dots(self, index: QModelIndex) -> bool:
        return self._by.votes_box(self.visualRect(index), self.font().pixelSize()).contains(self._pressed)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if _number(index) and not self._is_on_dots(index):
            self.correction_requested.emit(_number(index))

    def _on_current_changed(self, index: QModelIndex, _: QModelIndex) -> None:
        self.picked.emit(_number(index))


def _number(index: QModelIndex) -> int:
    row = index.data(LINE) if index.isValid() else None
    return row.line.number if isinstance(row, HarvestRow) and row.line is not None else 0
