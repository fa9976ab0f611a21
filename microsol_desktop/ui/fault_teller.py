"""Tells our own faults: to the log each time, to the host once, to the room never. What goes on, goes on."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtWidgets import QWidget


class FaultTeller:
    """Takes the place of Python's own last word about an exception that nobody caught.

    `write_down` keeps the details in `log`; `host_window` is where the host looks now, if anywhere.
    """

    def __init__(self, write_down: Callable[[str], None], log: str, host_window: Callable[[], QWidget | None]) -> None:
        self._write_down = write_down
        self._log = log
        self._host_window = host_window
        self._was_told = False

    def __call__(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        details = "".join(traceback.format_exception(kind, fault, trace))
        sys.stderr.write(details)
        self._write_down(details)
        window = self._host_window()
        if window is None or self._was_told:
            return
        from microsol_desktop.ui.kit.fault_sheet import FaultSheet

        self._was_told = True
        FaultSheet(window, details, self._log).open()
