"""The lists of those whom a host thinks of, one below the other: names are dragged from one to the next, or by keys."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from microsol_desktop.circle.finding import Draft, Sought
from microsol_desktop.circle.keys import CircleKey
from microsol_desktop.ui.circles.drawn_list import DrawnList
from microsol_desktop.ui.circles.finding_drag import FindingDrag
from microsol_desktop.ui.circles.finding_lines import LINE, FindingModel, FindingRows, Line

Index = QModelIndex | QPersistentModelIndex
_BACK = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Left})
_ON = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Right})


class FindingList(DrawnList):
    """All lists; somebody is picked by a click or the arrows, and moved by the mouse or with Ctrl and the arrows.

    Signals:
        picked_changed: another line is picked (a Line), or none (None).
        moved: somebody is to be on another list (a Membership, the circle's key).
        let_be: Delete was pressed on somebody (a Membership).
        opened: Enter was pressed on a line, or it was clicked twice.
    """

    picked_changed = Signal(object)
    moved = Signal(object, object)
    let_be = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drafts = FindingModel(self)
        self._rows = FindingRows(self.drafts, self)
        self._drag = FindingDrag(self, self)
        self._drag.dropped.connect(self._on_dropped)
        self._drag.ended.connect(self._on_drag_ended)
        self.setAccessibleName(self.tr("Whom you think of"))
        self.setAccessibleDescription(self.tr("Ctrl and an arrow key move a name to the circle above or below"))
        self.setItemDelegate(self._rows)
        self.setModel(self.drafts)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def picked(self) -> Line | None:
        """The line that something is to be done with."""
        line = self.currentIndex().data(LINE)
        return line if isinstance(line, Line) else None

    def show_drafts(self, drafts: tuple[Draft, ...]) -> None:
        """Show these lists; whoever was picked stays picked, on whatever list they are now."""
        before = self.picked
        self.drafts.show_drafts(drafts)
        row = self._row_like(before)
        if row is not None:
            self.setCurrentIndex(self.drafts.index(row))
        self.picked_changed.emit(self.picked)

    def pick_circle(self, circle: CircleKey) -> None:
        """Pick the heading of this list."""
        rows = (row for row, line in enumerate(self.drafts.lines) if line.circle == circle)
        row = next(rows, None)
        if row is not None:
            self.setCurrentIndex(self.drafts.index(row))

    def circle_at(self, where: QPoint) -> CircleKey | None:
        """The list that is drawn there."""
        index = self.indexAt(where)
        return self.drafts.lines[index.row()].circle if index.isValid() else None

    def name_of(self, circle: CircleKey) -> str:
        """What a list is called."""
        return next(line.draft.circle.name for line in self.drafts.lines if line.circle == circle)

    def box_of(self, circle: CircleKey) -> QRect:
        """Where a list is drawn, its heading included."""
        boxes = [
            self.visualRect(self.drafts.index(row))
            for row, line in enumerate(self.drafts.lines)
            if line.circle == circle
        ]
        return boxes[0].united(boxes[-1]) if boxes else QRect()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.picked_changed.emit(self.picked)

    def keyboardSearch(self, search: str) -> None:
        """Not Qt's own: letters pick nobody here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, line = event.key(), self.picked
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self._drag.is_on and key == Qt.Key.Key_Escape:
            self._drag.give_up()
        elif with_control and key in _BACK | _ON:
            self._nudge(-1 if key in _BACK else 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and line is not None:
            self.opened.emit(line)
        elif key == Qt.Key.Key_Delete and line is not None and line.sought is not None:
            self.let_be.emit(line.sought.membership)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        line = index.data(LINE) if index.isValid() else None
        if event.button() is Qt.MouseButton.LeftButton and isinstance(line, Line) and line.sought is not None:
            self._drag.may_begin(line.sought, event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """With a button held it moves a name, and no other one is picked on the way."""
        if not event.buttons():
            super().mouseMoveEvent(event)
        elif self._drag.moved_to(event.globalPosition().toPoint()) and self._drag.held is not None:
            self._rows.dragged = self._drag.held.membership

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_on = self._drag.is_on
        self._drag.let_go()
        if not was_on:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._drag.paint()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() * 18)

    def minimumSizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(em * 10, em * 9)

    def _row_like(self, line: Line | None) -> int | None:
        """Where whoever was picked stands now; of a heading, its list."""
        if line is None:
            return None
        for row, one in enumerate(self.drafts.lines):
            if line.sought is None and one.circle == line.circle:
                return row
            if line.sought is not None and one.sought is not None:
                same = one.sought.membership.key == line.sought.membership.key
                again = one.circle == line.circle and one.sought.membership.person == line.sought.membership.person
                if same or again:
                    return row
        return None

    def _nudge(self, by: int) -> None:
        line = self.picked
        if line is None or line.sought is None:
            return
        circles = list(dict.fromkeys(one.circle for one in self.drafts.lines))
        place = circles.index(line.circle) + by
        if 0 <= place < len(circles):
            self.moved.emit(line.sought.membership, circles[place])

    def _on_drag_ended(self) -> None:
        self._rows.dragged = None

    def _on_dropped(self, sought: Sought, circle: CircleKey) -> None:
        self.moved.emit(sought.membership, circle)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if isinstance(line, Line):
            self.opened.emit(line)
