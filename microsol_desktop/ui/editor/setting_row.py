"""Something that can be set, as a row: its name, and below it in as many lines as it takes what it does."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

_HOW = Qt.TextFlag.TextWordWrap
_FEWEST_LETTERS = 16


class SettingRow(QPushButton):
    """Pressed like any button; nothing of what it says is cut."""

    def __init__(self, name: str, does: str, *, opens: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "row")
        self.setAutoDefault(False)
        self.setCheckable(opens)
        self._name = self._does = ""
        self.say(name, does)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, name: str, does: str) -> None:
        """Say this."""
        if (name, does) != (self._name, self._does):
            self._name, self._does = name, does
            self.setText(name.replace("&", "&&"))
            self.setAccessibleName(name)
            self.setAccessibleDescription(does)
            self.updateGeometry()
            self.update()

    @property
    def name(self) -> str:
        """What stands in it first."""
        return self._name

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(width)[1].bottom() + 1 + self._inset()

    def sizeHint(self) -> QSize:
        wide = self._beside() + max(
            self._strong().horizontalAdvance(self._name), self.fontMetrics().averageCharWidth() * 40
        )
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        wide = self._beside() + self.fontMetrics().averageCharWidth() * _FEWEST_LETTERS
        return QSize(wide, self.fontMetrics().height() + 2 * self._inset())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        for box, font, text, soft in self._pieces():
            role = QPalette.ColorRole.PlaceholderText if soft else QPalette.ColorRole.WindowText
            painter.setFont(font)
            painter.setPen(QGuiApplication.palette().color(role))
            there = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
            side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
            painter.drawText(there, int(_HOW | side), text)

    def _pieces(self) -> tuple[tuple[QRect, QFont, str, bool], ...]:
        name, does = self._lay(self.width())
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        plain = QFont(self.font())
        plain.setWeight(QFont.Weight.Normal)
        return ((name, strong, self._name, False), (does, plain, self._does, True))

    def _lay(self, width: int) -> tuple[QRect, QRect]:
        """Where the name is, and what it does."""
        side, room = self._beside() // 2, max(1, width - self._beside())
        high = _high(self._strong(), self._name, room)
        name = QRect(side, self._inset(), room, high)
        plain = QFont(self.font())
        plain.setWeight(QFont.Weight.Normal)
        below = _high(QFontMetrics(plain), self._does, room) if self._does else 0
        return name, QRect(side, name.bottom() + 1, room, below)

    def _strong(self) -> QFontMetrics:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font)

    def _inset(self) -> int:
        return self.fontMetrics().height() * 3 // 10

    def _beside(self) -> int:
        return self.fontMetrics().height() * 6 // 5


def _high(metrics: QFontMetrics, text: str, width: int) -> int:
    return metrics.boundingRect(QRect(0, 0, width, 100_000), int(_HOW), text).height()
