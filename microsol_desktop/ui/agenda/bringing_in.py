"""A practice carried from the left into the evening: its name goes with the mouse, a line shows where it would come."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from microsol_desktop.ui.agenda.evening_column import EveningColumn
from microsol_desktop.ui.agenda.practices_column import PracticesColumn
from microsol_desktop.ui.tokens import Theme


class CarriedName(QWidget):
    """The name that goes with the mouse."""

    def __init__(self, theme: Callable[[], Theme], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        self._name = ""
        self.hide()

    def carry(self, name: str, where: QPoint) -> None:
        """Have this name beside the pointer (in its parent's pixels)."""
        self._name = name
        # As wide as its words are in the font that it gets when it is shown.
        self.ensurePolished()
        em = self.fontMetrics().height()
        self.resize(QSize(min(self.fontMetrics().horizontalAdvance(name) + 2, em * 16) + em * 3 // 4 * 2, em * 2))
        self.move(where + QPoint(em // 2, em // 2))
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, em = self._theme(), self.fontMetrics().height()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), em / 3, em / 3)
        painter.setPen(QColor(theme.text))
        room = self.rect().adjusted(em * 3 // 4, 0, -em * 3 // 4, 0)
        words = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


class BringingIn(QObject):
    """Between the two columns, which know nothing of one another.

    Signals:
        brought: this practice comes to stand there (its name, its place from 0).
    """

    brought = Signal(str, int)

    def __init__(
        self, practices: PracticesColumn, evening: EveningColumn, theme: Callable[[], Theme], page: QWidget
    ) -> None:
        super().__init__(page)
        self._practices, self._evening, self._page = practices, evening, page
        self.name = CarriedName(theme, page)
        practices.rows.carried.connect(self._on_carried)
        practices.rows.let_go.connect(self._on_let_go)
        practices.rows.given_up.connect(self._put_down)

    def _on_carried(self, row: int, where: QPoint) -> None:
        card = self._practices.card_at(row)
        if card is not None:
            self.name.carry(card.title, self._page.mapFromGlobal(where))
            self._evening.show_place(where)

    def _on_let_go(self, row: int, where: QPoint) -> None:
        place, card = self._evening.place_at(where), self._practices.card_at(row)
        self._put_down()
        if place is not None and card is not None:
            self.brought.emit(str(card.slug), place)

    def _put_down(self) -> None:
        self.name.hide()
        self._evening.show_place(None)
