"""Taking hold of a name with the mouse and letting it go elsewhere: what may come of it, and how that is shown."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from microsol_desktop.flow.people import PersonId
from microsol_desktop.ui.console.line_list import LineList
from microsol_desktop.ui.console.painting import rounded
from microsol_desktop.ui.console.people_drops import Drop, Join, Sit, Swap, drop_at
from microsol_desktop.ui.console.people_model import PeopleModel
from microsol_desktop.ui.kit.drag import Drag
from microsol_desktop.ui.kit.fill import fill
from microsol_desktop.ui.theme import Theme


class NameDrag(Drag[PersonId]):
    """Somebody under way to another place.

    Signals:
        dropped: the Drop that came of it.
    """

    dropped = Signal(object)

    def __init__(self, view: LineList, people: PeopleModel) -> None:
        super().__init__(view)
        self._people = people
        self._drop: Drop | None = None

    def look_again(self) -> None:
        """What would come of letting go now; the people under the pointer may be others than before."""
        if not self.is_on or self.held is None:
            return
        index = self._view.indexAt(self._at)
        self._drop = None
        if index.isValid():
            box = self._view.visualRect(index)
            down = (self._at.y() - box.top()) / max(1, box.height())
            self._drop = self._drop_at(index.row(), down)
        elif self._at.y() > 0 and not self.is_beside:
            self._drop = self._drop_at(len(self._people.lines) - 1, 1.0)
        self._view.viewport().update()

    def _drop_at(self, row: int, down: float) -> Drop | None:
        if self.held is None:
            return None
        return drop_at(self._people.lines, self.held, row, down, regroups=self._people.regroups)

    def let_go(self) -> None:
        """The button is up."""
        drop = self._drop if self.is_on else None
        self.give_up()
        if drop is not None:
            self.dropped.emit(drop)

    def give_up(self) -> None:
        self._drop = None
        super().give_up()

    def edge(self) -> int:
        return self._view.font().pixelSize() * 2

    def paint(self, theme: Theme) -> None:
        """What would come of it, and the name at the pointer."""
        if not self.is_on:
            return
        painter = QPainter(self._view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match self._drop:
            case Sit(row=row):
                self._paint_gap(painter, theme, row)
            case Join(group=group):
                self._paint_frame(painter, theme, self._group_box(group))
            case Swap(other=other):
                self._paint_frame(painter, theme, self._row_box(other))
            case None:
                pass
        self._paint_name(painter, theme)
        painter.end()

    def _paint_gap(self, painter: QPainter, theme: Theme, row: int) -> None:
        """A line between two rows, where the name would sit."""
        count = len(self._people.lines)
        box = self._view.visualRect(self._people.index(min(row, count - 1), 0))
        y = box.bottom() + 1 if row >= count else box.top()
        painter.setPen(QPen(QColor(theme.accent), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(box.left() + 6, y), QPointF(box.right() - 6, y))

    def _paint_frame(self, painter: QPainter, theme: Theme, box: QRect) -> None:
        radius = self._view.font().pixelSize() / 2
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(3, 2, -3, -2), radius, radius)

    def _paint_name(self, painter: QPainter, theme: Theme) -> None:
        """The name, and with it what would happen: nobody has to guess what a frame means."""
        font, words = self._view.font(), self._words()
        metrics, em = QFontMetrics(font), font.pixelSize()
        room = self._view.viewport().rect()
        wide = min(metrics.horizontalAdvance(words) + em, room.width() - 4)
        high = metrics.height() + em // 2
        left = max(2, min(self._at.x() + em, room.width() - wide - 2))
        below = self._at.y() + em
        top = below if below + high < room.height() else self._at.y() - high - em // 2
        box = QRect(left, top, wide, high)
        rounded(painter, box, theme.surface_raised, em / 2)
        self._paint_frame(painter, theme, box.adjusted(-3, -2, 3, 2))
        painter.setPen(QColor(theme.text))
        painter.setFont(font)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, wide - em)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)

    def _words(self) -> str:
        name = self._name_of(self.held)
        match self._drop:
            case Join(group=group):
                place = next(line.name for line in self._people.lines if line.group == group)
                return fill(self.tr("%1 → %2"), name, place)
            case Swap(other=other):
                return fill(self.tr("%1 ⇄ %2"), name, self._name_of(other))
            case _:
                return name

    def _name_of(self, person: PersonId | None) -> str:
        return next((line.name for line in self._people.lines if line.person == person), "")

    def _row_box(self, person: PersonId) -> QRect:
        row = next(row for row, line in enumerate(self._people.lines) if line.person == person)
        return self._view.visualRect(self._people.index(row, 0))

    def _group_box(self, group: int) -> QRect:
        rows = [row for row, line in enumerate(self._people.lines) if line.group == group]
        first, last = (self._view.visualRect(self._people.index(row, 0)) for row in (rows[0], rows[-1]))
        return first.united(last)
