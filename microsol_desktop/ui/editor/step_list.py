"""The steps of a practice as cards: chosen, moved, doubled and removed with the mouse or the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from microsol_desktop.desk.editor_show import Show
from microsol_desktop.ui.editor.hugging_list import HuggingList
from microsol_desktop.ui.editor.step_card_delegate import HIGH, StepCardDelegate
from microsol_desktop.ui.editor.step_cards import StepCard, StepsModel, with_times
from microsol_desktop.ui.kit.gap_drag import GapDrag
from microsol_desktop.ui.tokens import Theme

K, M = Qt.Key, Qt.KeyboardModifier
FEWEST = 3
"""So many cards are always in sight, unless it is said otherwise."""


class StepList(HuggingList):
    """The cards; places are those of the steps, from 0, and -1 is what the practice says of itself.

    Signals:
        chosen: another step is chosen.
        entered: the host wants to write in it (Enter).
        move_requested: this step to that place.
        duplicate_requested, remove_requested: this step.
        menu_requested: what can be done with the chosen step, at this place of the screen.
    """

    chosen = Signal(int)
    entered = Signal()
    move_requested = Signal(int, int)
    duplicate_requested = Signal(int)
    remove_requested = Signal(int)
    menu_requested = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Steps"))
        self.steps = StepsModel(self)
        self._drawn = StepCardDelegate(theme, self)
        self._drag = GapDrag(self, self.steps, self.gap_at)
        self._theme = theme
        self._is_being_shown = False
        self._fewest = FEWEST
        self.setUniformItemSizes(True)
        self.setItemDelegate(self._drawn)
        self.setModel(self.steps)
        self.selectionModel().currentChanged.connect(self._on_current)

    @property
    def place(self) -> int:
        """The step that is chosen."""
        return self.currentIndex().row() - 1 if self.currentIndex().isValid() else -1

    def show_cards(self, cards: tuple[StepCard, ...], place: int) -> None:
        """Show these, and have this step chosen; nothing is told of that."""
        self._is_being_shown = True
        self.steps.show_cards(cards)
        row = min(max(0, place + 1), len(cards) - 1)
        if self.currentIndex().row() != row:
            is_near = self._is_near(row)
            self.setCurrentIndex(self.steps.index(row))
            hints = QAbstractItemView.ScrollHint
            self.scrollTo(self.steps.index(row), hints.EnsureVisible if is_near else hints.PositionAtCenter)
        self._is_being_shown = False

    def show_times(self, show: Show) -> None:
        """Say on each card how long it takes."""
        self.steps.show_cards(with_times(self.steps.cards, show))

    def choose(self, place: int) -> None:
        """Choose this step; nothing is told of that."""
        self.show_cards(self.steps.cards, place)

    def set_theme(self, theme: Theme) -> None:
        """Be drawn in these colours from now on."""
        self._theme = self._drawn.theme = theme
        self.viewport().update()

    def gap_at(self, where: QPoint) -> int | None:
        """The row that a card would come before if it were let go here; None where it would come to lie as it does."""
        held = self._drag.held
        row = next((row for row in range(1, self.steps.rowCount()) if where.y() < self._box(row).center().y()), None)
        gap = self.steps.rowCount() if row is None else row
        return None if held is None or gap in {held, held + 1} else gap

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.place
        match event.key(), event.modifiers() & ~M.KeypadModifier:
            case (K.Key_Up, M.AltModifier) if place >= 0:
                self._move(place, place - 1)
            case (K.Key_Down, M.AltModifier) if place >= 0:
                self._move(place, place + 1)
            case (K.Key_D, M.ControlModifier) if place >= 0:
                self.duplicate_requested.emit(place)
            case ((K.Key_Delete | K.Key_Backspace), M.NoModifier) if place >= 0:
                self.remove_requested.emit(place)
            case ((K.Key_Return | K.Key_Enter), _):
                self.entered.emit()
            case (K.Key_Escape, _) if self._drag.is_on:
                self._drag.give_up()
            case ((K.Key_Up | K.Key_Down), M.AltModifier):
                pass
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Before the press is taken: a card half in sight is scrolled to then, and another lies below the pointer.
        row = self.indexAt(event.position().toPoint()).row()
        if event.button() == Qt.MouseButton.LeftButton and row > 0:
            self._drag.may_begin(row, event.globalPosition().toPoint())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton or not self._drag.moved_to(event.globalPosition().toPoint()):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, gap, was_on = self._drag.held, self._drag.gap, self._drag.is_on
        self._drag.give_up()
        if not was_on:
            super().mouseReleaseEvent(event)
        elif held is not None and gap is not None:
            self._move(held - 1, gap - 1 if gap < held else gap - 2)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the mouse where it is, by the key below the chosen card."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        place = self.viewport().mapToGlobal(self._box(self.place + 1).center()) if by_key else event.globalPos()
        if self.place >= 0 and (by_key or self.indexAt(event.pos()).row() == self.place + 1):
            self.menu_requested.emit(place)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._drag.give_up()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        gap = self._drag.gap
        if self._drag.is_on and gap is not None:
            box = self._box(min(gap, self.steps.rowCount() - 1))
            y = box.top() if gap < self.steps.rowCount() else box.bottom()
            thick = max(3, self.fontMetrics().height() // 6)
            line = QRect(box.left() + thick, y - thick // 2, box.width() - 2 * thick, thick)
            QPainter(self.viewport()).fillRect(line, QColor(self._theme.accent))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A chosen card that is seen stays so when what is said below the page takes some of the list's room."""
        box, before = self._box(self.place + 1), QRect(QPoint(), event.oldSize())
        super().resizeEvent(event)
        if self.currentIndex().isValid() and box.intersects(before):
            self.scrollTo(self.currentIndex())

    def set_fewest(self, cards: int) -> None:
        """So many are always in sight."""
        if cards != self._fewest:
            self._fewest = cards
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 17, self._high(self._fewest))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 10, self._high(self._fewest))

    def _high(self, cards: int) -> int:
        return round(self.fontMetrics().height() * HIGH) * cards + 4

    def _box(self, row: int) -> QRect:
        return self.visualRect(self.steps.index(row))

    def _is_near(self, row: int) -> bool:
        """Whether a card is in sight or just beyond: one from afar comes into the middle."""
        there = self._box(row)
        return there.intersects(self.viewport().rect().adjusted(0, -there.height(), 0, there.height()))

    def _move(self, place: int, to: int) -> None:
        if 0 <= to < self.steps.rowCount() - 1 and to != place:
            self.move_requested.emit(place, to)

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._is_being_shown:
            self.chosen.emit(current.row() - 1)
