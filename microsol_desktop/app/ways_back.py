"""From which page of home's window a host came to another one: the way back leads there, however deep they are."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from microsol_desktop.ui.home.window import HomeWindow


class WaysBack:
    """Remembers of each page which one it was come to from. What the bar says is said no more on another page."""

    def __init__(self, window: HomeWindow) -> None:
        self._window = window
        self._before: dict[QWidget, QWidget] = {}

    def go(self, page: QWidget) -> None:
        """Show this page; from a page that one came to through it, that is the way back and no new one."""
        now = self._window.pages.currentWidget()
        if now is not None and page not in self._path_from(now):
            self._before[page] = now
        self._window.say("")
        self._window.show_page(page)

    def back(self) -> None:
        """Show the page that the host came from; where that is none any more, home."""
        now = self._window.pages.currentWidget()
        before = self._before.pop(now, None) if now is not None else None
        if before is None or before is self._window.home or self._window.pages.indexOf(before) < 0:
            self.home()
        else:
            self._window.say("")
            self._window.show_page(before)

    def forget(self, page: QWidget) -> None:
        """This page goes for good: nothing is remembered of it, or it would be kept."""
        self._before.pop(page, None)

    def home(self) -> None:
        """Show home; how one came here is forgotten."""
        self._before.clear()
        self._window.say("")
        self._window.show_home()

    def _path_from(self, page: QWidget) -> tuple[QWidget, ...]:
        """A page, the one that leads to it, and so on to the first of them."""
        path: list[QWidget] = []
        at: QWidget | None = page
        while at is not None and at not in path:
            path.append(at)
            at = self._before.get(at)
        return tuple(path)
