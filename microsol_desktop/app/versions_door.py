"""From the editor to a practice's earlier versions, and back with one of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from microsol_desktop.app.ways_back import WaysBack
from microsol_desktop.desk.clock import Clock
from microsol_desktop.desk.editor_desk import EditorDesk
from microsol_desktop.desk.editors import Editors
from microsol_desktop.ui.home.window import HomeWindow
from microsol_desktop.ui.kit.fill import fill

if TYPE_CHECKING:
    from microsol_desktop.desk.versions_desk import ShownVersion
    from microsol_desktop.ui.editor.versions_page import VersionsPage


class VersionsDoor(QObject):
    """Makes the page anew each time; `said` is told what came of it, and whether that can be undone."""

    def __init__(
        self, window: HomeWindow, ways: WaysBack, editors: Editors, clock: Clock, said: Callable[[str, bool], object]
    ) -> None:
        super().__init__(editors)
        self._window, self._ways, self._editors, self._clock, self._said = window, ways, editors, clock, said
        self._of: EditorDesk | None = None
        self.page: VersionsPage | None = None

    def show(self, desk: EditorDesk) -> None:
        """Show what this practice was like before."""
        from microsol_desktop.desk.versions_desk import VersionsDesk
        from microsol_desktop.ui.editor.versions_page import VersionsPage

        # What was typed a moment ago is a version, too.
        self._editors.finish()
        if self.page is not None:
            self._ways.forget(self.page)
            self._window.pages.removeWidget(self.page)
            self.page.deleteLater()
        today = datetime.fromtimestamp(self._clock.stamp().wall).astimezone().date()
        versions = VersionsDesk(self._editors.versions, self._editors.worker, desk.path)
        self._of, self.page = desk, VersionsPage(versions, desk.title, today)
        versions.setParent(self.page)
        self.page.back_requested.connect(self._ways.back)
        self.page.bring_back_requested.connect(self._on_bring_back)
        self.page.said.connect(self._window.say)
        self._ways.go(self.page)

    def _on_bring_back(self, version: ShownVersion) -> None:
        desk = self._of
        if desk is None:
            return
        desk.rest()
        when = f"{version.when:%H:%M}"
        if desk.put(version.text, fill(self.tr("Bringing the version of %1 back"), when)):
            words = fill(self.tr("The version of %1 is back."), when)
        else:
            words = self.tr("It is like that now.")
        self._ways.back()
        self._said(words, desk.can_undo)
