"""A row that leads somewhere: a name, a softer line below it, and a word at its end. Long names end in an ellipsis."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QToolTip, QVBoxLayout, QWidget

from microsol_desktop.ui.kit.in_lines import in_lines

IN_FROM_EDGE = 3 / 5
"""In heights of a line: so far from its edge the words of a row begin."""


class Rows(QVBoxLayout):
    """A column of rows whose words begin, and end, where those above and below them do: the rows reach out beyond."""

    def __init__(self, around: QWidget) -> None:
        super().__init__()
        self._around = around
        in_lines(around, self, margins=(0, 0, 0, 0), spacing=1 / 6)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect.adjusted(-self._out, 0, self._out, 0))

    def sizeHint(self) -> QSize:
        return super().sizeHint() - QSize(2 * self._out, 0)

    def minimumSize(self) -> QSize:
        return super().minimumSize() - QSize(2 * self._out, 0)

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(width + 2 * self._out)

    @property
    def _out(self) -> int:
        return round(self._around.fontMetrics().height() * IN_FROM_EDGE)


class RowButton(QPushButton):
    """Pressed by a click, Space or Enter like any button; its words are told whole to a screen reader."""

    def __init__(self, words: str, soft: str = "", aside: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "row")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.say(words, soft, aside)

    def say(self, words: str, soft: str = "", aside: str = "") -> None:
        """Say this instead."""
        self._words, self._soft, self._aside = words, soft, aside
        # Doubled, so that "Q&A" in a name is no shortcut.
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(", ".join(part for part in (words, aside) if part))
        self.setAccessibleDescription(soft)
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        """What stands in it first."""
        return self._words

    @property
    def soft(self) -> str:
        """What stands below that."""
        return self._soft

    def sizeHint(self) -> QSize:
        strong, plain = self._metrics()
        line = plain.height()
        high = strong.height() + (plain.height() if self._soft else 0) + line * 3 // 5
        aside = plain.horizontalAdvance(self._aside) + line if self._aside else 0
        wide = max(strong.horizontalAdvance(self._words) + aside, plain.horizontalAdvance(self._soft))
        return QSize(wide + line * 5 // 4, high)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 12), hint.height())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._is_cut():
            # Made to be mark-up, so that nobody's name is read as any.
            words = "<br>".join(escape(part) for part in (self._words, self._soft) if part)
            QToolTip.showText(event.globalPos(), f"<span>{words}</span>", self)
            return True
        return super().event(event)

    def _is_cut(self) -> bool:
        """Whether there is more to read than there is room for."""
        return self.sizeHint().width() > self.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        strong, plain = self._metrics()
        edge = round(plain.height() * IN_FROM_EDGE)
        box = self.rect().adjusted(edge, 0, -edge, 0)
        high = strong.height() + (plain.height() if self._soft else 0)
        top = QRect(box.left(), (self.height() - high) // 2, box.width(), strong.height())
        below = QRect(box.left(), top.bottom() + 1, box.width(), plain.height())
        aside = plain.horizontalAdvance(self._aside)
        self._write(painter, self._plain_font(), top, self._aside, Qt.AlignmentFlag.AlignRight, soft=True)
        words = top.adjusted(0, 0, -(aside + edge) if self._aside else 0, 0)
        if self.isRightToLeft():
            words = top.adjusted(aside + edge if self._aside else 0, 0, 0, 0)
        self._write(painter, self._strong_font(), words, self._words, Qt.AlignmentFlag.AlignLeft)
        self._write(painter, self._plain_font(), below, self._soft, Qt.AlignmentFlag.AlignLeft, soft=True)

    def _write(
        self, painter: QPainter, font: QFont, box: QRect, text: str, side: Qt.AlignmentFlag, *, soft: bool = False
    ) -> None:
        roles = QPalette.ColorRole
        painter.setFont(font)
        # The style sheet thins the palette's own: not so the program's.
        painter.setPen(QGuiApplication.palette().color(roles.PlaceholderText if soft else roles.WindowText))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        where = QStyle.visualAlignment(self.layoutDirection(), side) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(where | Qt.TextFlag.TextSingleLine), shown)

    def _metrics(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(self._strong_font()), QFontMetrics(self._plain_font())

    def _strong_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _plain_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Normal)
        return font
