"""What a page is there for stays in reach: its button stands at the top as well, while its own lies below the edge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint

from microsol_desktop.ui.kit.page_head import PageHead
from microsol_desktop.ui.kit.primary_button import PrimaryButton
from microsol_desktop.ui.kit.scroll_page import ScrollPage


class AlsoAbove(QObject):
    """A second button in the page's head that presses the first; to be pressed whenever the first one is."""

    def __init__(self, page: ScrollPage, head: PageHead, below: PrimaryButton) -> None:
        super().__init__(page)
        self._page = page
        self._below = below
        self.button = PrimaryButton(below.text())
        self.button.setEnabled(below.isEnabled())
        self.button.hide()
        self.button.clicked.connect(below.click)
        head.add_act(self.button)
        for watched in (page.inner, page.viewport(), below):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Move}:
            self._look()
        elif event.type() == QEvent.Type.EnabledChange:
            self.button.setEnabled(self._below.isEnabled())
        return False

    def _look(self) -> None:
        bottom = self._below.mapTo(self._page.inner, QPoint(0, self._below.height())).y()
        is_below = bottom > self._page.viewport().height()
        if is_below == self.button.isHidden():
            self.button.setVisible(is_below)
