"""A box that is ticked or not: with a tick, as everybody knows it, and not with a dot that says "one of several"."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QWidget

TICK = ((0.25, 0.52), (0.43, 0.7), (0.76, 0.32))
"""Where the tick begins, turns and ends, in parts of the box."""
_FEWEST_LETTERS = 16
"""What a line of words has room for at the least, before they wrap no further."""
_HOW = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic | Qt.AlignmentFlag.AlignLeft


class TickBox(QCheckBox):
    """Filled with the accent and ticked when it is on; all else is as the style sheet says.

    Words that are longer than there is room for go on in another line: Qt's own box would cut them.
    """

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        hint = super().sizeHint()
        return hint.height() + self._high(width - self._beside()) - self._high(hint.width())

    def minimumSizeHint(self) -> QSize:
        hint = super().sizeHint()
        least = self._beside() + self.fontMetrics().averageCharWidth() * _FEWEST_LETTERS
        return QSize(min(hint.width(), least), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = self._option()
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)
        self._paint_words(painter)
        if self.isChecked():
            self._paint_tick(painter)

    @property
    def box(self) -> QRect:
        """Where the box is, beside its words."""
        return self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, self._option(), self)

    def _paint_words(self, painter: QPainter) -> None:
        room = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, self._option(), self)
        how = _HOW | Qt.AlignmentFlag.AlignVCenter
        role = QPalette.ColorRole.WindowText
        self.style().drawItemText(painter, room, int(how), self.palette(), self.isEnabled(), self.text(), role)

    def _paint_tick(self, painter: QPainter) -> None:
        box = QRectF(self.box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(box, box.width() / 5, box.width() / 5)
        painter.setPen(self._pen(box.width() / 8))
        painter.drawPolyline([QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in TICK])

    def _beside(self) -> int:
        """How much of its width is not for its words."""
        option = self._option()
        option.rect = QRect(0, 0, 1_000, 100)
        return 1_000 - self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self).width()

    def _high(self, width: int) -> int:
        """How high the words are in lines of this width."""
        return self.fontMetrics().boundingRect(QRect(0, 0, max(1, width), 10_000), int(_HOW), self.text()).height()

    def _option(self) -> QStyleOptionButton:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        return option

    def _pen(self, width: float) -> QPen:
        colour = self.palette().color(QPalette.ColorRole.HighlightedText)
        return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
