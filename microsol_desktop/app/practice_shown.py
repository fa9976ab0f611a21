"""Which practice is on a page of home's window now, and what that asks for: saving it, and leaving the list alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from microsol_desktop.app.offered_back import OfferedBack
from microsol_desktop.desk.editor_desk import EditorDesk
from microsol_desktop.desk.editors import Editors
from microsol_desktop.desk.library_desk import LibraryDesk
from microsol_desktop.ui.home.window import HomeWindow


class PracticeShown(QObject):
    """Whichever way its page is left, what is not saved is saved at once.

    As long as one is there nobody looks at the list of practices: reading it anew would be felt at the keys.
    """

    def __init__(
        self,
        window: HomeWindow,
        library: LibraryDesk,
        editors: Editors,
        offered: OfferedBack,
        desk_on: Callable[[QWidget | None], EditorDesk | None],
    ) -> None:
        """`desk_on` tells which practice a page of the window changes, if it does."""
        super().__init__(window)
        self._window, self._library, self._editors, self._offered = window, library, editors, offered
        self._desk_on = desk_on
        self._desk: EditorDesk | None = None
        editors.saved.connect(self._on_saved)
        window.pages.currentChanged.connect(self.attend)

    def folder(self) -> Path | None:
        """Where the practice that is shown lies, or will: its pictures lie beside it."""
        return self._desk.path.parent if self._desk is not None else None

    def attend(self) -> None:
        """Look after what is shown now."""
        before, self._desk = self._desk, self._desk_on(self._window.pages.currentWidget())
        self._library.watch(on=self._desk is None)
        if before is self._desk:
            return
        self._offered.watch(self._desk)
        if before is not None:
            self._editors.leave(before)
        if self._desk is not None:
            self._editors.show(self._desk)

    def _on_saved(self) -> None:
        if self._desk is None:
            self._library.look()
