"""A sheet that lies over a window because the host asked for it; Esc and a button put it away again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from microsol_desktop.ui.kit.card import Card
from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.page_head import BACK
from microsol_desktop.ui.kit.reading_order import step


class Sheet(QWidget):
    """A card in the middle of its window, everything behind it dimmed. Scrolls where the window is too small.

    Signals:
        closed: it is away again.
    """

    closed = Signal()

    def __init__(self, window: QWidget, *, width_in_letters: int = 44) -> None:
        super().__init__(window)
        self.card = Card()
        in_lines(self.card, self.card.body, margins=(3 / 2, 1, 3 / 2, 1), spacing=3 / 4)
        self._window = window
        self._had_focus: QWidget | None = None
        self._width_in_letters = width_in_letters
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self.card)
        self._scroll.viewport().setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self._scroll, 0, Qt.AlignmentFlag.AlignCenter)
        window.installEventFilter(self)
        self.hide()

    def set_title(self, title: str) -> None:
        """What it is about."""
        self.card.heading.setText(title)
        self.card.heading.show()
        self.setAccessibleName(title)

    def open(self) -> None:
        """Lay it over its window."""
        self._fit()
        self._had_focus = self._window.focusWidget()
        self.show()
        self.raise_()
        self.setFocus()

    def close_sheet(self) -> None:
        """Put it away. The focus goes back to where it was: never on to some button, to be pressed unawares."""
        if self.isVisible():
            before = self._had_focus
            self.hide()
            (self._window if before is None or not before.isVisible() else before).setFocus()
            self.closed.emit()

    def takes_key(self, key: int) -> bool:
        """While it has the focus and is longer than the window, the arrows scroll it."""
        return key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and self._scroll.verticalScrollBar().maximum() > 0

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays on the sheet: what lies behind it is out of reach for the mouse as well."""
        return step(self, forward=forward)

    def event(self, event: QEvent) -> bool:
        """What lies behind it is out of reach for the key that leads back, too."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _leads_back(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.takes_key(event.key()):
            bar = self._scroll.verticalScrollBar()
            step = self.fontMetrics().height() * 3
            bar.setValue(bar.value() + (step if event.key() == Qt.Key.Key_Down else -step))
        else:
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._fit()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and self.isVisible():
            # Afterwards: in the midst of a change of style no widget may be laid out.
            QTimer.singleShot(0, self, self._fit)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card puts it away; none goes through to what lies behind."""
        if not self._scroll.geometry().contains(event.position().toPoint()):
            self.close_sheet()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        dim = QColor(self.palette().window().color())
        dim.setAlphaF(0.82)
        painter.fillRect(self.rect(), dim)

    def _fit(self) -> None:
        window = self._window
        self.setGeometry(window.rect())
        edge = self.fontMetrics().height()
        most = window.height() - 2 * edge
        wide = min(self.fontMetrics().averageCharWidth() * self._width_in_letters * 6 // 5, window.width() - 2 * edge)
        high = self._height_at(wide)
        # Where it scrolls the bar stands beside the card: over it, it would hide the card's edge.
        bar = self._scroll.verticalScrollBar().sizeHint().width() if high + 2 > most else 0
        if bar and wide + bar > window.width() - 2 * edge:
            high = self._height_at(wide - bar)
            wide -= bar
        self._scroll.setFixedSize(wide + bar + 2, min(high + 2, most))

    def _height_at(self, wide: int) -> int:
        self.card.setFixedWidth(wide)
        self.card.body.activate()
        return self.card.heightForWidth(wide) if self.card.hasHeightForWidth() else self.card.sizeHint().height()


def _leads_back(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) == QKeySequence(BACK)
