"""The one sheet that lies over the console: another one takes its place, and Esc puts it away."""

from __future__ import annotations

from PySide6.QtCore import QObject

from microsol_desktop.ui.kit.sheet import Sheet


class SheetOver(QObject):
    """Opens sheets one at a time. Those that are kept open again; any other is gone once it is closed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._kept: tuple[Sheet, ...] = ()

    def keep(self, *sheets: Sheet) -> None:
        """These stay for the next time."""
        self._kept = sheets

    def open(self, sheet: Sheet) -> None:
        """Lay this one over the console."""
        self.close()
        self._sheet = sheet
        sheet.closed.connect(self._on_closed)
        sheet.open()

    def close(self) -> bool:
        """Put it away; whether there was one."""
        if self._sheet is None:
            return False
        self._sheet.close_sheet()
        return True

    def _on_closed(self) -> None:
        closed, self._sheet = self._sheet, None
        if closed is not None:
            closed.closed.disconnect(self._on_closed)
            if closed not in self._kept:
                closed.deleteLater()
