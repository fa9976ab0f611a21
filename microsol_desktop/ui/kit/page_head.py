"""The first row of a page that one came to from home: the way back, what the page is about, and what to do there."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QPushButton, QStyle, QVBoxLayout, QWidget

from microsol_desktop.ui.kit.in_lines import in_lines
from microsol_desktop.ui.kit.layouts import Flush
from microsol_desktop.ui.kit.plain_label import PlainLabel

BACK = "Alt+Left"
TITLE = 9
"""In heights of a line: so much of a title stands beside the buttons, or else they go below it."""


def leads_back(button: QPushButton) -> None:
    """The key that leads back everywhere presses this button, from wherever on its page."""
    button.setShortcut(BACK)
    button.setToolTip("Alt+←")


class PageHead(QVBoxLayout):
    """Lies where home has its name, on every page alike. What one can do there goes below where there is no room.

    Signals:
        back_requested: back to where the host came from.
    """

    back_requested = Signal()

    def __init__(self, title: str = "") -> None:
        super().__init__()
        self.back = QPushButton(self.tr("‹ Back"))
        self.back.setProperty("kind", "quiet")
        leads_back(self.back)
        self.back.clicked.connect(self.back_requested)
        self.title = PlainLabel(title, role="title", wraps=True)
        self._row, self._acts = Flush(), Flush()
        for layout in (self, self._row, self._acts):
            in_lines(self.back, layout, spacing=1 / 2)
        self._row.addWidget(self.back)
        self._row.addWidget(self.title, 1)
        self.addLayout(self._row)
        self.addLayout(self._acts)

    def add_act(self, button: QWidget) -> None:
        """What one can do on this page, at the end of the row."""
        self._acts.addWidget(button)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        acts = self._acts.sizeHint()
        if self._is_beside(width):
            return max(self._row.totalHeightForWidth(width - self._beside()), acts.height())
        return self._row.totalHeightForWidth(width) + self.spacing() + acts.height()

    def minimumSize(self) -> QSize:
        row, acts = self._row.minimumSize(), self._acts.minimumSize()
        return QSize(max(row.width(), acts.width()), max(row.height(), acts.height()))

    def sizeHint(self) -> QSize:
        row, acts = self._row.sizeHint(), self._acts.sizeHint()
        return QSize(row.width() + self._beside(), max(row.height(), acts.height()))

    def setGeometry(self, rect: QRect) -> None:
        QLayout.setGeometry(self, rect)
        high = self._acts.sizeHint().height()
        if self._is_beside(rect.width()):
            self._put(self._row, rect.adjusted(0, 0, -self._beside(), 0), rect)
            there = QRect(rect.right() + 1 - self._wide(), rect.y(), self._wide(), rect.height())
            self._put(self._acts, there, rect)
        else:
            self._put(self._row, rect.adjusted(0, 0, 0, -high - self.spacing()), rect)
            self._put(self._acts, QRect(rect.x(), rect.bottom() + 1 - high, self._wide(), high), rect)

    def _put(self, layout: QLayout, there: QRect, within: QRect) -> None:
        around = self.parentWidget()
        is_right = around is not None and around.isRightToLeft()
        layout.setGeometry(QStyle.visualRect(Qt.LayoutDirection.RightToLeft, within, there) if is_right else there)

    def _wide(self) -> int:
        return self._acts.sizeHint().width()

    def _beside(self) -> int:
        """How much of the row the buttons take."""
        return self._wide() + self.spacing() if not self._acts.isEmpty() else 0

    def _is_beside(self, width: int) -> bool:
        if self._acts.isEmpty():
            return True
        em = self.back.fontMetrics().height()
        title = min(self.title.fontMetrics().horizontalAdvance(self.title.text()), TITLE * em)
        return self.back.sizeHint().width() + self.spacing() + title + self._beside() <= width
