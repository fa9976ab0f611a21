"""One thing that is set, in its words: pressed to change it, with a cross to take it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget


class SettingChip(QPushButton):
    """Its cross is for the mouse; the Delete key does the same, and what opens has a button for it.

    Signals:
        removed: it is to be taken away.
    """

    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = ""
        self._words = ""
        self._over_cross = self._pressed_cross = False
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setMouseTracking(True)

    @property
    def words(self) -> str:
        """What stands on it."""
        return self._words

    def say(self, field: str, words: str) -> None:
        """It is this setting, in these words."""
        self.field = field
        if words != self._words:
            self._words = words
            self.setText(words.replace("&", "&&"))
            self.setAccessibleName(words)
            self.setAccessibleDescription(self.tr("Enter changes it, Delete takes it away"))
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + self._cross_room(), hint.height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 14), hint.height())

    @property
    def cross(self) -> QRect:
        """Where the cross is pressed."""
        wide = self._cross_room() + self.fontMetrics().height() // 2
        there = QRect(self.width() - wide, 0, wide, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), there)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        side = self.fontMetrics().height() * 2 // 3
        room = self.rect().adjusted(side, 0, -self._cross_room() - side // 2, 0)
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        colours = QGuiApplication.palette()
        painter.setFont(self.font())
        painter.setPen(colours.color(QPalette.ColorRole.WindowText))
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room.width())
        where = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(room, int(where | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
        role = QPalette.ColorRole.WindowText if self._over_cross else QPalette.ColorRole.PlaceholderText
        self._paint_cross(painter, QPen(colours.color(role), max(1.5, self.fontMetrics().height() / 12)))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._be_over_cross(on=self.cross.contains(event.position().toPoint()))
        if not self._pressed_cross:
            super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._be_over_cross(on=False)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_cross = event.button() == Qt.MouseButton.LeftButton and self.cross.contains(
            event.position().toPoint()
        )
        if not self._pressed_cross:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._pressed_cross:
            super().mouseReleaseEvent(event)
            return
        self._pressed_cross = False
        if self.cross.contains(event.position().toPoint()):
            self.removed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _paint_cross(self, painter: QPainter, pen: QPen) -> None:
        arm = self.fontMetrics().height() / 5
        middle = QPointF(self.cross.center()) + QPointF(0.5, 0.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm))
        painter.drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm))

    def _be_over_cross(self, *, on: bool) -> None:
        if on is not self._over_cross:
            self._over_cross = on
            self.setToolTip(self.tr("Take it away") if on else "")
            self.update()

    def _cross_room(self) -> int:
        return self.fontMetrics().height() * 3 // 4
