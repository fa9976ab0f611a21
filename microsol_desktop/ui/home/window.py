"""The window one meets first: home, and from there the page of one practice and the settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from microsol_desktop.desk.first_practice import PracticeCard
from microsol_desktop.ui.home.home_page import WIDEST, HomePage
from microsol_desktop.ui.kit.scroll_page import side_of
from microsol_desktop.ui.tokens import Theme

if TYPE_CHECKING:
    from microsol_desktop.ui.kit.bar import Bar


class HomeWindow(QMainWindow):
    """Holds the pages, and one bar below them for what has to be said.

    Of Qt's own kind: a screen reader calls it a window, at no cost before the first paint.

    Signals:
        painted: the first frame is on the screen; what could wait is made now.
        file_dropped: a file was dropped on the window.
        closed: the window was closed.
        undo_requested: what the bar speaks of is to be taken back.
    """

    painted = Signal()
    file_dropped = Signal(object)
    closed = Signal()
    undo_requested = Signal()

    def __init__(self, first: PracticeCard, people: int, theme: Theme) -> None:
        super().__init__()
        self._bar: Bar | None = None
        self._pressed_at: QWidget | None = None
        self._left_at: QPoint | None = None
        self.setWindowTitle("Microsol")
        self.setAcceptDrops(True)
        self.setMinimumSize(480, 360)
        ground = QWidget()
        self.setCentralWidget(ground)
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.pages = QStackedWidget()
        self._column.addWidget(self.pages, 1)
        self.home = HomePage(first, people, theme)
        # When all above it is in its place: each move with the page inside would give all on it their looks anew.
        self.pages.addWidget(self.home)
        # Until somebody presses Tab the page has the focus: no button is pressed unawares.
        self.home.setFocus()
        self._was_painted = False
        QShortcut(QKeySequence(QKeySequence.StandardKey.Open), self, self.home.open_requested.emit)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)
        self._offers_undo = False
        self.may_close: Callable[[], bool] = _always

    def show_page(self, page: QWidget) -> None:
        """Bring this page to the front; it is added when it is first shown."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        # Else its first button would have the focus, and be pressed by the very Enter that brought it here.
        page.setFocus()
        # On another page nobody was anywhere yet: Tab begins at its top.
        self._left_at = None

    def show_home(self) -> None:
        """Back to home; only what asks to be gone on with has the focus there: an Enter too many does nothing."""
        self.pages.setCurrentWidget(self.home)
        if not self.home.asks_to_go_on:
            self.home.setFocus()

    def look_for_a_practice(self) -> None:
        """Home, with the cursor where a practice is looked for."""
        self.show_home()
        self.home.look_for_a_practice()

    @property
    def said(self) -> str:
        """What stands in the bar; empty where there is none."""
        return self._bar.sentence if self._bar is not None else ""

    def say(self, sentence: str, hint: str = "", *, action: str = "") -> None:
        """Say this below the page, with what can be done about it; an empty sentence takes it away."""
        if self._bar is None:
            if not sentence:
                return
            self._bar = self._make_bar()
        self._offers_undo = bool(action)
        self._bar.say(f"{sentence} {hint}".strip(), action or self.tr("All right"))
        if (around := self._bar.parentWidget()) is not None:
            around.setVisible(bool(sentence))

    def _make_bar(self) -> Bar:
        """The bar, on the lines of the pages above it: it comes while somebody is about to click, and moves nothing."""
        from microsol_desktop.ui.kit.bar import Bar

        bar = Bar()
        bar.action_requested.connect(self._on_bar_answered)
        around = QWidget()
        QHBoxLayout(around).addWidget(bar)
        self._column.addWidget(around)
        self._place_bar(bar)
        return bar

    def _place_bar(self, bar: Bar) -> None:
        em, around = self.fontMetrics().height(), bar.parentWidget()
        bar.setMaximumWidth(WIDEST * em)
        if around is not None and (row := around.layout()) is not None:
            side = side_of(em, self.width())
            row.setContentsMargins(side, em // 3, side, em // 2)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._bar is not None and event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._place_bar(self._bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._bar is not None:
            self._place_bar(self._bar)

    def _on_bar_answered(self) -> None:
        """What can be taken back is; what was only said has been read."""
        if self._offers_undo:
            self.undo_requested.emit()
        else:
            self.say("")

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as one reads. What had the focus and is there no more leaves it to the page, and Tab goes on nearby.

        Qt would give it to the first button of the window: a second Enter would take back what the first has done.
        """
        from microsol_desktop.ui.kit.reading_order import step, step_near

        had, page = cast("QWidget | None", self.focusWidget()), self.pages.currentWidget()
        if had is not None and page is not None and not had.isVisible():
            self._left_at = had.mapTo(self, had.rect().center())
            page.setFocus()
            return True
        left_at, self._left_at = self._left_at, None
        if left_at is not None and page is not None and had is page:
            return step_near(page, left_at)
        is_in_page = had is not None and page is not None and (had is page or page.isAncestorOf(had))
        # From the page itself Tab goes into it, and the other way to the bar below it, which is what has just come.
        return step(self, forward=forward, begins=page if is_in_page else None)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            self._pressed_at = self.focusWidget()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as it does in a run: Qt leaves that to dialogs.

        Not one that got the focus from this very Enter: a form that Enter closed would be open again.
        """
        from PySide6.QtCore import Qt

        button = self.focusWidget()
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and button is self._pressed_at
        if is_enter and isinstance(button, QAbstractButton) and not event.isAutoRepeat():
            button.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        from PySide6.QtCore import Qt

        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self.file_dropped.emit(Path(url.toLocalFile()))
                return

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is not on the disk yet keeps the window open: whoever holds it says why."""
        if not self.may_close():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()


def _always() -> bool:
    """Nothing keeps it open."""
    return True
