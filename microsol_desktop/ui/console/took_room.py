"""What belongs to how long it took, on the console: a sheet that is made when the host asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from microsol_desktop.desk.run_desk import RunDesk
from microsol_desktop.ui.kit.sheet import Sheet

if TYPE_CHECKING:
    from microsol_desktop.desk.real_times import RealTimesDesk
    from microsol_desktop.ui.console.took_sheet import TookSheet


class TookRoom(QObject):
    """Opens the sheet. Without a `RealTimesDesk` it tells how long it took, and nothing can be changed by it."""

    def __init__(self, desk: RunDesk, window: QWidget, open_sheet: Callable[[Sheet], None]) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._open_sheet = open_sheet
        self._real_times: Callable[[], RealTimesDesk] | None = None
        self.sheet: TookSheet | None = None

    def set_real_times(self, real_times: Callable[[], RealTimesDesk]) -> None:
        """Where there is what changes a practice's times to those that it took."""
        self._real_times = real_times

    def open(self) -> None:
        """Show how long each step took, and what can be made of that."""
        from microsol_desktop.flow.real_times import real_times
        from microsol_desktop.ui.console.took_sheet import TookSheet

        run = self._desk.run
        if self._real_times is None:
            self.sheet = TookSheet(self._window, real_times(run), len(run.started.people))
        else:
            changing = self._real_times()
            real, offers = changing.of_run(run)
            self.sheet = TookSheet(self._window, real, len(run.started.people), changing, offers)
        self.sheet.closed.connect(self._on_closed)
        self._open_sheet(self.sheet)

    def _on_closed(self) -> None:
        self.sheet = None
